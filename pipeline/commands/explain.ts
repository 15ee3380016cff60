import { Command } from 'commander';
import { hasErrors } from '../build.ts';
import { formatTrace } from '../explain.ts';
import { trace } from '../extract.ts';
import { read } from '../read.ts';
import { printMessages } from './print.ts';

/** `camket explain`: how each sentence of a document was read, rule by rule. */
export const explainCommand = new Command('explain')
  .description('Show how sentences were read: clauses, what each rule saw, which lost and to which, what came of it')
  .argument('<file[:line]>', 'a Markdown file; with a line, the sentence that stands there')
  .addHelpText('after', '\nExample:\n  camket explain content/ke-hoach-2024.md:12')
  .action(async (place: string) => {
    const [, path = place, line] = /^(.+):(\d+)$/.exec(place) ?? [];
    const file = await read(path);
    if (!hasErrors([file])) process.stdout.write(formatTrace(trace(file), line === undefined ? undefined : Number(line)));
    printMessages([file]);
  });
