import { ABBREVIATIONS } from '../../pipeline/lexicon/abbreviations.ts';
import { AGENCIES } from '../../pipeline/lexicon/agencies.ts';
import { MEASURES } from '../../pipeline/lexicon/measures.ts';
import {
  ASKED_KINDS,
  LIKE_WORDS,
  LOOSE_SHORT_FORMS,
  QUESTION_WORDS,
  TYPED_SHORT_FORMS,
  WHOLE_WORDS,
} from '../../pipeline/lexicon/queries.ts';
import type { Entry } from './entry.ts';
import type { ResultWords } from './result.ts';
import { shortForms, words } from './short-forms.ts';

/** What a search knows of the language, as it is sent to the browser. */
export type Knowledge = {
  /** Short forms with what they stand for. */
  readonly shorts: readonly (readonly [string, string])[];
  /** Short forms that may stand for several things, each before them. */
  readonly loose: readonly (readonly string[])[];
  /** Words that ask or join. */
  readonly questions: readonly string[];
  /** Words with one of those in them that do neither. */
  readonly wholes: readonly string[];
  /** Kinds of entries with the words that ask for them. */
  readonly asked: readonly (readonly [readonly string[], readonly string[]])[];
  /** Words that readers use for one another; after `>` the first finds the others. */
  readonly likes: readonly (readonly string[])[];
  /** Names of measures and bodies, in the spelling of the index, by the tags that entries carry. */
  readonly names: readonly (readonly [string, readonly string[]])[];
  readonly kinds: ResultWords['kinds'];
};

const LONGEST_NAME = 7;

/** What a search over some entries needs of the lexicon: names only of what the entries are tagged with. */
export function knowledge(entries: readonly Entry[], kinds: ResultWords['kinds']): Knowledge {
  const shorts = [...ABBREVIATIONS.map(({ short, long }) => [short, long] as const), ...TYPED_SHORT_FORMS];
  const table = shortForms(shorts);
  // Nobody types longer names to the letter; their words are found one by one.
  const typed = (name: string): boolean => name.split(' ').length <= LONGEST_NAME;
  const spelled = (name: string): string => words(name, table).map(({ form }) => form).join(' '); // prettier-ignore
  const used = new Set(entries.flatMap(({ tags }) => tags));
  const named = [
    ...MEASURES.map(({ id, names, aliases }) => [`m:${id}`, [names.vi, ...aliases]] as const),
    ...AGENCIES.map(({ id, names, aliases }) => [`a:${id}`, [names.vi, ...aliases]] as const),
  ];
  return {
    shorts,
    loose: LOOSE_SHORT_FORMS,
    questions: QUESTION_WORDS,
    wholes: WHOLE_WORDS,
    asked: ASKED_KINDS,
    likes: LIKE_WORDS,
    names: named.filter(([tag]) => used.has(tag)).map(([tag, names]) => [tag, [...new Set(names.map(spelled).filter(typed))]] as const),
    kinds,
  };
}
