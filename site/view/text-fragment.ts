import type { Run } from './shown-words.ts';

const LONGEST = 300;
/** Syllables: fewer may be the name of a body alone, which stands in many places of a page. */
const ENDS = 12;
const BEFORE = 4;

/**
 * The fragment that a browser finds words of a page by, and marks them (WICG Scroll To Text Fragment): `:~:text=[before-,]first[,last]`, the words
 * whole where they are few and stand in one run, else their beginning and their end. Empty where it would find other words first.
 * @param runs the words as the page shows them, a run for each piece of the text
 * @param earlier whether the page shows some words before them: where it shows their beginning, the words before tell the two apart
 */
export function textFragment(runs: readonly Run[], earlier: (words: string) => boolean = () => false): string {
  const [first, last] = [runs[0], runs.at(-1)];
  if (first === undefined || last === undefined) return '';
  const whole = runs.length === 1 && (first.text.length <= LONGEST || first.text.split(' ').length <= 2 * ENDS);
  const start = whole ? first.text : cut(first.text, 0);
  const end = whole ? '' : `,${encoded(cut(last.text, -ENDS))}`;
  if (!earlier(start)) return `:~:text=${encoded(start)}${end}`;
  const before = first.before.split(' ').slice(-BEFORE).join(' ');
  return before === '' || earlier(`${before} ${start}`) ? '' : `:~:text=${encoded(before)}-,${encoded(start)}${end}`;
}

/** A text in a text directive: `-`, `,` and `&` have a meaning there, and encodeURIComponent leaves the dash. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('-', '%2D');
}

/** Some words of the beginning of a text, or of its end where `from` counts from there; all where there are few. */
function cut(text: string, from: number): string {
  const words = text.split(' ');
  return words.length <= ENDS + 2 ? text : words.slice(from).slice(0, ENDS).join(' ');
}
