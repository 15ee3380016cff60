import type { Index } from './search-index.ts';

/** Words that are looked for in place of some units of a query, or a tag of the lexicon that stands for them. */
export type Other = {
  readonly from: number;
  readonly to: number;
  readonly words: readonly number[];
  readonly tag: string | null;
  readonly worth: number;
};

const LONGEST = 12;
const LIKE = 0.55;
const NAMED = 0.6;

/** What the lexicon knows to be like runs of a query's words: synonyms, names of the same measure or body. */
export function otherWords(bares: readonly string[], index: Index): Other[] {
  const out: Other[] = [];
  for (let from = 0; from < bares.length; from += 1) {
    for (let to = from + 1; to <= Math.min(bares.length, from + LONGEST); to += 1) {
      for (const { phrase, tag } of index.likes.get(bares.slice(from, to).join(' ')) ?? []) {
        if (tag !== null) out.push({ from, to, words: [], tag, worth: NAMED });
        const ids = phrase.map((word) => index.bareIds.get(word) ?? -1);
        if (phrase.length > 0 && ids.every((id) => id >= 0 && index.counts[id]! > 0))
          out.push({ from, to, words: ids, tag: null, worth: LIKE });
      }
    }
  }
  return out;
}
