import type { Command } from 'commander';
import { writeNewFile } from './write.ts';

/** Prints a new document, or writes it to content/<slug>.md; refuses where a file of that name stands. */
export async function printDraft(slug: string, markdown: string, write: boolean, command: Command): Promise<void> {
  if (!write) {
    process.stdout.write(markdown);
    return;
  }
  const path = `content/${slug}.md`;
  await writeNewFile(path, markdown).catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    command.error(`error: Unexpected file '${path}', expected a name that is free: nothing was written`);
  });
  process.stdout.write(`${path}: written; \`camket check ${path}\` tells what is still to be filled in\n`);
}
