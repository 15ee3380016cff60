import type { Command } from 'commander';
import { writeNewFile } from './write.ts';

/** Prints the text of a new file, or writes it; refuses where a file of that name stands. `next` is what the writer is told to do then. */
export async function printDraft(path: string, text: string, next: string, write: boolean, command: Command): Promise<void> {
  if (!write) {
    process.stdout.write(text);
    return;
  }
  await writeNewFile(path, text).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    command.error(`error: Unexpected file '${path}', expected a name that is free: nothing was written`);
  });
  process.stdout.write(`${path}: written; ${next}\n`);
}

/** The same of a new document, in content/<slug>.md. */
export async function printDocument(slug: string, markdown: string, write: boolean, command: Command): Promise<void> {
  const path = `content/${slug}.md`;
  await printDraft(path, markdown, `\`camket check ${path}\` tells what is still to be filled in`, write, command);
}
