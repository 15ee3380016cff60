import { readable } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { FOLLOW, PATHS } from './paths.ts';

/** What stands at the foot of every page: more pages, up to which date the documents reach, the licence, the repository. */
export type Footer = {
  readonly reach: string;
  readonly licence: string;
  readonly code: string;
  readonly repository: string | null;
  /** The pages that the head has no room for. */
  readonly more: readonly { readonly label: string; readonly href: string }[];
};

const MORE = ['about', 'data', 'corrections', 'agencies', 'places', 'topics'] as const;

/** The foot of every page. */
export function footer({ words, dataset, config, href }: Library): Footer {
  const { reach } = dataset;
  const { reachNone, reachMonth, licence, code } = words.site;
  const sentence = reach !== null && reach.length === 10 ? words.site.reach : reachMonth;
  return {
    reach: reach === null ? reachNone : fill(sentence, { date: readable(reach, words) }),
    licence,
    code,
    repository: config.repository,
    more: [
      ...MORE.map((name) => ({ label: words.nav[name], href: href(PATHS[name]) })),
      { label: words.nav.feed, href: href(`${PATHS.data}#${FOLLOW}`) },
    ],
  };
}
