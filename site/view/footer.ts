import { readable } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';

/** What stands at the foot of every page: up to which date the documents reach, the licence, the repository. */
export type Footer = { readonly reach: string; readonly licence: string; readonly code: string; readonly repository: string | null };

/** The foot of every page. */
export function footer({ words, dataset, config }: Library): Footer {
  const { reach } = dataset;
  const { reachNone, reachMonth, licence, code } = words.site;
  const sentence = reach !== null && reach.length === 10 ? words.site.reach : reachMonth;
  return {
    reach: reach === null ? reachNone : fill(sentence, { date: readable(reach, words) }),
    licence,
    code,
    repository: config.repository,
  };
}
