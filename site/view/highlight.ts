import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import { words } from './short-forms.ts';
import type { ShortForms } from './short-forms.ts';
import { term } from './tokens.ts';
import { unbroken } from './unbroken.ts';

/** Which words of a text a search marks, by their forms with accents. */
export type Marking = {
  /** Marked wherever they stand. */
  readonly free: ReadonlySet<string>;
  /** Parts of a word of several syllables: marked where two stand side by side. */
  readonly bound: ReadonlySet<string>;
  /** Words that ask or join: marked beside marked ones. */
  readonly beside: ReadonlySet<string>;
  /** Words without accents that were found in the place of what was typed: marked as a whole. */
  readonly phrases: readonly (readonly string[])[];
  readonly shorts: ShortForms;
};

/** What marks nothing. */
export const UNMARKED: Marking = {
  free: new Set(),
  bound: new Set(),
  beside: new Set(),
  phrases: [],
  shorts: { exact: new Map(), bare: new Map() },
};

/**
 * A text with the words that a search matched in `<mark>`, accents as they stand; words side by side are one mark. Syllables of one word stay
 * unmarked where they stand alone: without accents 'dau tu' is also the 'đấu' of 'phấn đấu'.
 */
export function highlight(text: string, marking: Marking): Html {
  const found = runs(text, marking);
  const pieces = found.map(
    ({ start, end }, i) => markup`${unbroken(text.slice(found[i - 1]?.end ?? 0, start))}<mark>${unbroken(text.slice(start, end))}</mark>`,
  );
  return markup`${join(pieces)}${unbroken(text.slice(found.at(-1)?.end ?? 0))}`;
}

function runs(text: string, marking: Marking): { start: number; end: number }[] {
  if (marking.free.size + marking.bound.size + marking.phrases.length === 0) return [];
  const all = words(text, marking.shorts);
  const marked = markedOf(
    all.map(({ form }) => form),
    marking,
  );
  const out: { start: number; end: number }[] = [];
  for (const [i, { start, end }] of all.entries()) {
    if (!marked[i]!) continue;
    const last = out.at(-1);
    // A short form written out is several words at one place.
    if (last && (start < last.end || text.slice(last.end, start).trim() === '')) last.end = end;
    else out.push({ start, end });
  }
  return out;
}

function markedOf(forms: readonly string[], { free, bound, beside, phrases }: Marking): boolean[] {
  const alone = forms.map((form) => free.has(form));
  for (const phrase of phrases) {
    for (let i = 0; i + phrase.length <= forms.length; i += 1)
      if (phrase.every((word, at) => term(forms[i + at]!) === word)) alone.fill(true, i, i + phrase.length);
  }
  const part = forms.map((form, i) => alone[i]! || bound.has(form));
  const marked = forms.map((_, i) => alone[i]! || (part[i]! && (part[i - 1] === true || part[i + 1] === true)));
  // Words that only ask or join go with the marked ones that they stand between, or next to.
  return forms.map((form, i) => marked[i]! || (beside.has(form) && (marked[i - 1] === true || marked[i + 1] === true)));
}
