import { unaccent } from '../../pipeline/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*/gu;

/** A word of a text with its place. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

/** The words of a text: syllables, and numbers with their dots and commas (`42.500`, `10,34`). */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** A word as it is searched for: no accents, no case, đ as d, numbers without the dots between thousands. */
export function term(word: string): string {
  const bare = unaccent(word.normalize('NFC'));
  return /^\d{1,3}(\.\d{3})+(,\d+)?$/.test(bare) ? bare.replaceAll('.', '') : bare;
}
