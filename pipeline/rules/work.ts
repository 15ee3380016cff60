import { fold } from '../fold.ts';
import { PRODUCT_VERBS, SINGULAR_WORKS, WORK_NOUNS } from '../lexicon/works.ts';

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** A noun may open a sentence; the name behind it is told by its capitals, so the pattern minds case. */
const opening = (word: string): string => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`;

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\d]*|\d+[A-Z]?)(?![\p{L}\d])`;
const NAMED = new RegExp(
  String.raw`(?<![\p{L}\d])(${alternatives(WORK_NOUNS.map(opening))}) (${NAME_WORD}(?:(?: |-| - | – )${NAME_WORD}){0,6})`,
  'gu',
);
const SINGULAR = new RegExp(String.raw`(?<![\p{L}\d])(?:${alternatives(SINGULAR_WORKS)})(?![\p{L}\d])`, 'u');

/** A work by its name as printed (`cầu Bến Rừng`), and its key: the same for all ways of writing it. */
export type Work = { readonly name: string; readonly key: string };

/** The works that a clause names, each once. A noun without a name is none, but for those of which a place has one. */
export function worksIn(text: string): readonly Work[] {
  const found = new Map<string, Work>();
  for (const [, noun = '', name = ''] of text.matchAll(NAMED)) add(found, `${noun} ${name}`);
  const single = SINGULAR.exec(fold(text))?.[0];
  if (single !== undefined) add(found, single);
  return [...found.values()];
}

function add(found: Map<string, Work>, name: string): void {
  const key = fold(name)
    .replace(/[^\p{L}\d]+/gu, ' ')
    .trim();
  if (!found.has(key)) found.set(key, { name, key });
}

const PRODUCT = new RegExp(String.raw`(?<![\p{L}\d])(?:${alternatives(PRODUCT_VERBS)})(?: [^\s,;.:()]+){0,7}`, 'u');

/** The words of a clause that name what can be seen when it is done: the verb and what it is done to; null where there are none. */
export function productIn(text: string): string | null {
  const match = PRODUCT.exec(fold(text));
  return match === null ? null : text.slice(match.index, match.index + match[0].length);
}
