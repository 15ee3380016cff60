import { Command } from 'commander';
import { readingsOf } from '../build.ts';
import { readAll } from '../read.ts';
import { printMessages } from './print.ts';

/** `camket extract`: the records of each file as JSON on standard output, and nothing else there. */
export const extractCommand = new Command('extract')
  .description('Print what is read from documents as JSON; messages go to standard error')
  .argument('<file...>', 'Markdown files with front matter; - is standard input')
  .option('--ndjson', 'one document a line, as with several files')
  .addHelpText('after', '\nExample:\n  camket extract content/ke-hoach-2024.md\n  camket extract content/*.md > all.ndjson')
  .action(async (paths: readonly string[], { ndjson = false }: { readonly ndjson?: boolean }) => {
    const files = await readAll(paths);
    for (const { reading } of readingsOf(files))
      process.stdout.write(`${JSON.stringify(reading.extraction, null, ndjson || files.length > 1 ? 0 : 1)}\n`);
    printMessages(files);
  });
