import { readsAs } from './commitment-title.ts';
import type { Library } from './library.ts';
import { PATHS } from './paths.ts';

/** What a commitment states of what one needs for checking it later: the words, null where there are none. */
export type Checkable = {
  readonly parts: readonly { readonly term: string; readonly words: string | null }[];
  /** Where the scale behind it is named. */
  readonly about: string;
};

/** Where About tells of the scale. */
export const CHECKABLE_ANCHOR = 'checkable';

/** Whether one can tell later that a commitment was kept, by its own words; null for results. A value has no product beside it. */
export function checkable(id: string, { checkabilityOf, commitments, words, href }: Library): Checkable | null {
  const found = checkabilityOf(id);
  if (found === undefined) return null;
  const asked = found.kind === 'task' ? (['body', 'deadline', 'measure', 'product'] as const) : (['body', 'deadline', 'measure'] as const);
  const commitment = commitments.get(id);
  // The cells of a row, one after another, do not say which of their values is meant.
  const measure = found.measure !== null && commitment !== undefined ? readsAs(commitment) || found.measure : found.measure;
  const stated = { ...found, measure };
  return {
    parts: asked.map((part) => ({ term: words.outcome.checkable.parts[part], words: stated[part] })),
    about: href(`${PATHS.about}#${CHECKABLE_ANCHOR}`),
  };
}
