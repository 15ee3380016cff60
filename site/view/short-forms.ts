import { form, term, tokens } from './tokens.ts';
import type { Token } from './tokens.ts';

/** Short forms by their letters alone, with accents (`khđt`) and without (`khdt`), each with what it stands for. */
export type ShortForms = {
  readonly exact: ReadonlyMap<string, { readonly printed: string; readonly long: readonly string[] }>;
  readonly bare: ReadonlyMap<string, readonly string[]>;
};

/** A word of a text as it is searched: in one spelling, a short form as the words it stands for, each at the place of the whole. */
export type Word = { readonly form: string; readonly start: number; readonly end: number };

const MOST_PARTS = 4;

/** Short forms from pairs of what is printed and what it stands for; the first of two with the same letters holds. */
export function shortForms(pairs: readonly (readonly [string, string])[]): ShortForms {
  const exact = new Map<string, { printed: string; long: string[] }>();
  const bare = new Map<string, string[]>();
  for (const [short, long] of pairs) {
    const letters = joined(tokens(short));
    const words = tokens(long).map(({ text }) => form(text));
    if (!exact.has(form(letters))) exact.set(form(letters), { printed: letters, long: words });
    if (!bare.has(term(letters))) bare.set(term(letters), words);
  }
  return { exact, bare };
}

/** The words of a text with its short forms written out; only those printed in their capitals count, `ai` asks who. */
export function words(text: string, shorts: ShortForms): Word[] {
  const all = tokens(text);
  const out: Word[] = [];
  for (let i = 0; i < all.length;) {
    const found = capital(all[i]!.text) ? shortAt(all, i, text, shorts) : null;
    const { text: word, start, end } = all[i]!;
    if (found === null) out.push({ form: form(word), start, end });
    else for (const long of found.long) out.push({ form: long, start, end: all[i + found.parts - 1]!.end });
    i += found?.parts ?? 1;
  }
  return out;
}

/** The short form that some words of a query mean, however they are typed: `kh&đt`, `KHDT`. */
export function meant(parts: readonly string[], shorts: ShortForms): readonly string[] | null {
  const letters = parts.join('');
  return shorts.exact.get(form(letters))?.long ?? shorts.bare.get(term(letters)) ?? null;
}

function shortAt(all: readonly Token[], i: number, text: string, shorts: ShortForms): { long: readonly string[]; parts: number } | null {
  for (let parts = Math.min(MOST_PARTS, all.length - i); parts > 0; parts -= 1) {
    const here = all.slice(i, i + parts);
    if (!here.every(({ end }, at) => at === parts - 1 || near(text, end, here[at + 1]!.start))) continue;
    const letters = joined(here);
    const short = shorts.exact.get(form(letters));
    if (short && (letters === short.printed || (capitals(letters) > 1 && letters.toUpperCase() === short.printed.toUpperCase())))
      return { long: short.long, parts };
  }
  return null;
}

// `NQ/TU` is two short forms, `KH&ĐT` and `PAR Index` are one.
function near(text: string, from: number, to: number): boolean {
  return /^(?: ?[&,-] ?| |\.)$/.test(text.slice(from, to));
}

function joined(parts: readonly Token[]): string {
  return parts.map(({ text }) => text.normalize('NFC')).join('');
}

function capital(word: string): boolean {
  return /^\p{Lu}/u.test(word);
}

function capitals(letters: string): number {
  return Array.from(letters.matchAll(/\p{Lu}/gu)).length;
}
