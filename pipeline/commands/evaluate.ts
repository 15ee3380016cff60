import { Command } from 'commander';
import { hasErrors } from '../build.ts';
import { evaluate, KINDS, ratesOf, type Marked, type Score } from '../evaluate.ts';
import { formatScore } from '../evaluate/format.ts';
import { extract } from '../extract.ts';
import { readMarks, type MarkedFile } from '../read/marks.ts';
import { printMessages } from './print.ts';

/** `camket evaluate`: how well documents are read that a person has marked. */
export const evaluateCommand = new Command('evaluate')
  .description('Compare what is read from documents with what a person marked in them (NAME.gold.json beside them)')
  .argument('<dir>', 'the folder of the marked documents')
  .option('--misses', 'list each item that was missed, read too many, or read otherwise than marked')
  .option('--json', 'print all figures as JSON')
  .addHelpText('after', '\nExample:\n  camket evaluate test/gold --misses')
  .action(
    async (dir: string, { misses = false, json = false }: { readonly misses?: boolean; readonly json?: boolean }, command: Command) => {
      const refuse = (met: string, expected: string): never => command.error(`error: Unexpected ${met}, expected ${expected}`);
      const files = (await readMarks(dir)) ?? refuse(`folder '${dir}', which cannot be read`, 'a folder of NAME.gold.json');
      if (files.length === 0) refuse(`folder '${dir}' without NAME.gold.json`, 'one at least');
      const documents = files.map((each) => marked(each, refuse));
      const score = evaluate(documents);
      process.stdout.write(json ? `${JSON.stringify(figures(score), null, 1)}\n` : formatScore(score, misses));
    },
  );

function marked(each: MarkedFile, refuse: (met: string, expected: string) => never): Marked {
  if (each.fault !== undefined) return refuse(`marks in '${each.path}': ${each.fault}`, 'those of test/gold/README.md');
  const { gold, file } = each;
  if (hasErrors([file])) {
    printMessages([file]);
    return refuse(`fault in '${file.path}'`, 'a document without errors');
  }
  const { text, extraction } = extract(file);
  return { gold, text, extraction };
}

function figures(score: Score): object {
  const { quotes, misses, violations } = score;
  return { rows: KINDS.map((kind) => ({ kind, ...ratesOf(score[kind]), counts: score[kind] })), quotes, misses, violations };
}
