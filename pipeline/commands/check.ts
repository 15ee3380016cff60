import { Command } from 'commander';
import type { VFile } from 'vfile';
import { readingsOf } from '../build.ts';
import { readAll } from '../read.ts';
import { isMended } from '../read/decode.ts';
import { paths as documentPaths } from '../read/paths.ts';
import { printMessages } from './print.ts';
import { writeFileWhole } from './write.ts';

/** `camket check`: the messages of documents; with --fix, files of another spelling of the same text are rewritten. */
export const checkCommand = new Command('check')
  .description('Tell what is wrong or odd in documents; exit code 1 with any error')
  .argument('[path...]', 'Markdown files, or folders of them', ['content'])
  .option('--fix', 'rewrite files that have a byte order mark, CRLF, letters taken apart (NFD) or Ð for Đ; nothing else is changed')
  .addHelpText('after', '\nExample:\n  camket check\n  camket check --fix content/ke-hoach-2024.md')
  .action(async (args: readonly string[], { fix = false }: { readonly fix?: boolean }, command: Command) => {
    if (fix && args.includes('-')) command.error("error: Unexpected '-' with --fix, expected files: standard input cannot be rewritten");
    const files = await readAll(await documentPaths(args));
    if (fix) for (const file of files) await rewrite(file);
    // Only the messages are wanted: what was read is let go.
    Array.from(readingsOf(files), () => null);
    printMessages(files);
    process.stdout.write(summary(files, args));
  });

async function rewrite(file: VFile): Promise<void> {
  const mended = file.messages.filter(({ ruleId }) => isMended(ruleId));
  if (mended.length === 0) return;
  await writeFileWhole(file.path, String(file.value));
  file.messages = file.messages.filter((message) => !mended.includes(message));
  process.stdout.write(`${file.path}: rewritten (${mended.map(({ ruleId }) => ruleId).join(', ')})\n`);
}

function summary(files: readonly VFile[], args: readonly string[]): string {
  if (files.length === 0) return `No document stands in ${args.join(', ')}. \`camket new SLUG --write\` begins one.\n`;
  return `${files.length} ${files.length === 1 ? 'document' : 'documents'} checked.\n`;
}
