import { fold } from '../fold.ts';
import { COMPOUNDS, PRODUCT_VERBS, SINGULAR_WORKS, WORK_NOUNS } from '../lexicon/works.ts';
import { compile } from './pattern.ts';

const alternatives = (words: readonly string[]): string => [...words].sort((a, b) => b.length - a.length).join('|');
/** A noun may open a sentence; the name behind it is told by its capitals, so the pattern minds case. */
const opening = (word: string): string => `[${word[0]!.toUpperCase()}${word[0]!}]${word.slice(1)}`;

const NAME_WORD = String.raw`(?:\p{Lu}[\p{L}\d]*|\d+[A-Z]?)(?![\p{L}\d])`;
const NAMED = compile(
  String.raw`(?<![\p{L}\d])(${alternatives(WORK_NOUNS.map(opening))}) (${NAME_WORD}(?:(?: |-| - | – )${NAME_WORD}){0,6})`,
  'gu',
);
const SINGULAR = compile(String.raw`(?<![\p{L}\d])(?:${alternatives(SINGULAR_WORKS)})(?![\p{L}\d])`);

/** A work by its name as printed (`cầu Bến Rừng`), and its key: the same for all ways of writing it. */
export type Work = { readonly name: string; readonly key: string };

/** The works that a clause names, each once. A noun without a name is none, but for those of which a place has one. */
export function worksIn(text: string): readonly Work[] {
  const found = new Map<string, Work>();
  for (const { 1: noun = '', 2: name = '', index } of text.matchAll(NAMED)) if (!isCompound(text, index)) add(found, `${noun} ${name}`);
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

const PRODUCT = compile(String.raw`(?<![\p{L}\d])(?:${alternatives(PRODUCT_VERBS)})(?: [^\s,;.:()]+){0,16}`, 'gu');

/** The words of a clause that name what can be seen when it is done: the verb and what it is done to; null where there are none. */
export function productIn(text: string): string | null {
  const found = [...fold(text).matchAll(PRODUCT)].find(({ index }) => !isCompound(text, index));
  return found === undefined ? null : text.slice(found.index, found.index + found[0].length);
}

const COMPOUND = compile(`(?<!\\p{L})(?:${alternatives(COMPOUNDS)})(?!\\p{L})`);

/** Whether the syllable at a place is the last of a word that begins before it. */
function isCompound(text: string, at: number): boolean {
  const words = fold(text);
  const before = /\p{L}+ $/u.exec(words.slice(0, at))?.[0] ?? '';
  const own = /^\p{L}+/u.exec(words.slice(at))?.[0] ?? '';
  return COMPOUND.test(before + own);
}
