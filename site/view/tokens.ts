import { fold, unaccent } from '../../pipeline/fold.ts';

const WORD = /[\p{L}\p{M}\p{N}]+(?:[.,][\p{N}]+)*/gu;
const QUARTER = 'quy';
const QUARTERS = ['i', 'ii', 'iii', 'iv'];

/** A word of a text with its place. */
export type Token = { readonly text: string; readonly start: number; readonly end: number };

/** The words of a text: syllables, and numbers with their dots and commas (`42.500`, `10,34`). */
export function tokens(text: string): Token[] {
  return Array.from(text.matchAll(WORD), ({ 0: word, index }) => ({ text: word, start: index, end: index + word.length }));
}

/** A word in one spelling, with its accents: lower case, tone marks in their new places, numbers without the dots between thousands and the nought before. */
export function form(word: string): string {
  return number(fold(word.normalize('NFC')));
}

/** A word as it is searched for: its form without accents, đ as d. */
export function term(word: string): string {
  return number(unaccent(word.normalize('NFC')));
}

/** A word after the word before it: quarters are written with either kind of number. */
export function inPlace(word: string, before: string | undefined): string {
  return before !== undefined && /^[1-4]$/.test(word) && unaccent(before) === QUARTER ? QUARTERS[Number(word) - 1]! : word;
}

function number(word: string): string {
  if (/^\d{1,3}(\.\d{3})+(,\d+)?$/.test(word)) return word.replaceAll('.', '');
  return /^0\d$/.test(word) ? word.slice(1) : word;
}
