import type { Knowledge } from './knowledge.ts';
import { words } from './short-forms.ts';
import type { ShortForms } from './short-forms.ts';
import { term } from './tokens.ts';

/** What may stand in the place of some words: other words, or a tag of the lexicon that entries carry. */
export type Like = { readonly phrase: readonly string[]; readonly tag: string | null };

/** Runs of words without accents, each with what may stand in its place. */
export type Likes = ReadonlyMap<string, readonly Like[]>;

/** The synonyms and the names of measures and bodies of the lexicon, by their words as a search spells them. */
export function likeWords({ likes, names }: Knowledge, shorts: ShortForms): Likes {
  const table = new Map<string, Like[]>();
  const add = (text: string, like: Like): void => void table.set(text, [...(table.get(text) ?? []), like]);
  const spelled = (text: string): string => words(text, shorts).map(({ form }) => term(form)).join(' '); // prettier-ignore
  for (const line of likes) {
    const forward = line[0] === '>';
    const phrases = (forward ? line.slice(1) : line).map(spelled);
    for (const phrase of forward ? phrases.slice(0, 1) : phrases)
      for (const other of phrases) if (other !== phrase) add(phrase, { phrase: other.split(' '), tag: null });
  }
  for (const [tag, called] of names) for (const name of new Set(called.map(term))) add(name, { phrase: [], tag });
  return table;
}
