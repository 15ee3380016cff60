import { KINDS, ratesOf, type Score } from '../evaluate.ts';
import { flat } from '../letters.ts';

/** A score as `camket evaluate` prints it: a line for each kind of record, above them violations and, where wanted, every miss. */
export function formatScore(score: Score, withMisses: boolean): string {
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
