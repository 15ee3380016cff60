import { join, markup } from './html.ts';
import type { Html } from './html.ts';

/** A number of a document or the like: letters and digits with hyphens and strokes between (`57-NQ/TW`), at least one hyphen and one digit among them. */
const CODE = /(?=[^\s-]*-)(?=[^\s\d]*\d)[\p{L}\p{N}]+(?:[-/][\p{L}\p{N}]+)+/gu;
/** A longer one has no line of its own on a phone. */
const LONGEST = 24;

/** A text whose codes are kept on one line: a browser breaks them after a hyphen. */
export function unbroken(text: string): Html {
  const codes = [...text.matchAll(CODE)].filter(([code]) => code.length <= LONGEST);
  const end = (i: number) => (codes[i] === undefined ? 0 : codes[i].index + codes[i][0].length);
  const pieces = codes.map(({ 0: code, index }, i) => markup`${text.slice(end(i - 1), index)}<span class="unbroken">${code}</span>`);
  return markup`${join(pieces)}${text.slice(end(codes.length - 1))}`;
}
