import { fold } from '../fold.ts';
import type { HeadingCue } from '../lexicon/cues.ts';
import type { SectionRole } from '../schema/section-role.ts';
import { isPartOfWord } from './token.ts';

/** Words that say what a part or a sentence is for, found by those that a text begins with. */

type Start = readonly [string, SectionRole];
/** Cues by the first letters that they and a text have in common; the longest first. */
type Starts<Cue> = ReadonlyMap<string, readonly (readonly [string, Cue])[]>;
const longestFirst = (a: readonly [string, unknown], b: readonly [string, unknown]): number => b[0].length - a[0].length;
/** The words of cues, each with its role. */
export const flat = (cues: readonly HeadingCue[]): Start[] =>
  cues.flatMap((cue) => cue.words.map((words): Start => [fold(words), cue.role]));

/** The first letters of a text, by which its cues are found. */
export function openingOf(words: string): string {
  return words.slice(0, 2);
}

/** Cues ready to be looked up. */
export function startsOf<Cue>(cues: readonly (readonly [string, Cue])[]): Starts<Cue> {
  return Map.groupBy([...cues].sort(longestFirst), ([words]) => openingOf(words));
}

/** The role of the longest cue that a folded text begins with; null where it begins with none. */
export function startsWithCue(folded: string, cues: Starts<SectionRole>): SectionRole | null {
  for (const [words, role] of cues.get(openingOf(folded)) ?? []) if (startsWithWords(folded, words)) return role;
  return null;
}

/** Whether a folded text begins with words, and not only with the letters of them. */
export function startsWithWords(folded: string, words: string): boolean {
  return folded.startsWith(words) && !isPartOfWord(folded, words.length);
}
