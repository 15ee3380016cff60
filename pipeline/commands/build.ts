import { Command } from 'commander';
import { build, hasErrors } from '../build.ts';
import { serialize } from '../serialize.ts';
import { printMessages } from './print.ts';
import { namesIn, writeFolderWhole } from './write.ts';

const MARK = 'datapackage.json';

/** `camket build`: all data files of a folder of documents; with any error nothing is written. */
export const buildCommand = new Command('build')
  .description('Write all data files: JSON, CSV, calendar, JSON Schema, data package')
  .argument('[path...]', 'Markdown files, or folders of them', ['content'])
  .option('--out <dir>', 'folder to write; all that it held before goes', 'dist/data')
  .addHelpText('after', '\nExample:\n  camket build --out public/data')
  .action(async (paths: readonly string[], { out }: { readonly out: string }, command: Command) => {
    const names = await namesIn(out);
    if (names.length > 0 && !names.includes(MARK)) {
      command.error(
        `error: Unexpected folder '${out}' with other files in it, expected none or one that camket build wrote: all it holds would go`,
      );
    }
    const { dataset, files } = await build(paths);
    printMessages(files);
    if (hasErrors(files)) return;
    const written = serialize(dataset);
    await writeFolderWhole(out, written);
    const { documents, tasks, indicators, deadlines } = dataset;
    process.stdout.write(
      `${out}: ${written.size} files with ${documents.length} documents, ${tasks.length} tasks, ${indicators.length} indicators, ${deadlines.length} deadlines\n`,
    );
  });
