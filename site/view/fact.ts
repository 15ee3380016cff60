import type { Phrase } from './phrase.ts';

/** One value of a fact: its text, where it leads, and a remark on it (how it was read, when it was published). */
export type Part = {
  readonly text: Phrase;
  readonly href?: string | undefined;
  readonly hreflang?: 'vi' | undefined;
  readonly note?: Phrase | undefined;
};

/** A line of a list of facts. `anchors` are ids that other pages lead to, such as a deadline's. */
export type Fact = { readonly term: string; readonly parts: readonly Part[]; readonly anchors?: readonly string[] };
