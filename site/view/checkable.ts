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
export function checkable(id: string, { checkabilityOf, words, href }: Library): Checkable | null {
  const found = checkabilityOf(id);
  if (found === undefined) return null;
  const asked = found.kind === 'task' ? (['body', 'deadline', 'measure', 'product'] as const) : (['body', 'deadline', 'measure'] as const);
  return {
    parts: asked.map((part) => ({ term: words.outcome.checkable.parts[part], words: found[part] })),
    about: href(`${PATHS.about}#${CHECKABLE_ANCHOR}`),
  };
}
