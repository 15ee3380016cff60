import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Command } from 'commander';
import { z } from 'zod';
import { hasErrors, readingOf } from '../build.ts';
import { evaluate, KINDS, ratesOf, type Marked, type Score } from '../evaluate.ts';
import { Gold } from '../evaluate/gold.ts';
import { flat } from '../evaluate/letters.ts';
import { read } from '../read.ts';
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
      const names = await readdir(dir).catch(() => refuse(`folder '${dir}', which cannot be read`, 'a folder of NAME.gold.json'));
      const files = names.filter((name) => name.endsWith('.gold.json')).sort();
      if (files.length === 0) refuse(`folder '${dir}' without NAME.gold.json`, 'one at least');
      const documents: Marked[] = [];
      for (const name of files) documents.push(await marked(dir, name, refuse));
      const score = evaluate(documents);
      process.stdout.write(json ? `${JSON.stringify(figures(score), null, 1)}\n` : report(score, misses));
    },
  );

async function marked(dir: string, name: string, refuse: (met: string, expected: string) => never): Promise<Marked> {
  const gold = goldOf(await readFile(join(dir, name), 'utf8'));
  if (typeof gold === 'string') return refuse(`marks in '${join(dir, name)}': ${gold}`, 'those of test/gold/README.md');
  const file = await read(join(dir, gold.document));
  if (hasErrors([file])) {
    printMessages([file]);
    return refuse(`fault in '${file.path}'`, 'a document without errors');
  }
  const { text, extraction } = readingOf(file);
  return { gold, text, extraction };
}

/** The marks, or what is wrong with them. */
function goldOf(json: string): Gold | string {
  try {
    const parsed = Gold.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ');
  } catch (error) {
    return (error as Error).message;
  }
}

function figures(score: Score): object {
  const { quotes, misses, violations } = score;
  return { rows: KINDS.map((kind) => ({ kind, ...ratesOf(score[kind]), counts: score[kind] })), quotes, misses, violations };
}

function report(score: Score, withMisses: boolean): string {
  const lines = [
    ...(withMisses ? score.misses.map(({ document, kind, fault, words }) => `${document}  ${kind} ${fault}  ${flat(words)}`) : []),
    ...score.violations.map((violation) => `violation  ${violation}`),
    ...KINDS.map((kind) => {
      const { gold, precision, recall, f1, facets } = ratesOf(score[kind]);
      const shares = Object.entries(facets).map(([name, share]) => `${name} ${share.toFixed(2)}`);
      return [
        kind.padEnd(10),
        `${gold} marked`.padStart(11),
        `precision ${precision.toFixed(3)}`,
        `recall ${recall.toFixed(3)}`,
        `F1 ${f1.toFixed(3)}`,
        ...shares,
      ].join('  ');
    }),
    `${score.quotes.right} of ${score.quotes.of} quotes stand at their span, ${score.violations.length} violations`,
  ];
  return `${lines.join('\n')}\n`;
}
