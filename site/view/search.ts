import type { Entry } from './entry.ts';
import type { Marking } from './highlight.ts';
import type { Index } from './search-index.ts';
import { markingOf, planOf, SENTENCE } from './search-plan.ts';
import type { Plan } from './search-plan.ts';
import { readQuery } from './search-query.ts';
import type { Amended, Query } from './search-query.ts';
import { hits } from './search-scan.ts';

/** What a query found, best first; `partial` when no entry has all of its words, and entries with most of them are given. */
export type Found = {
  readonly entries: readonly Entry[];
  readonly marking: Marking;
  readonly partial: boolean;
  readonly amended: readonly Amended[];
  /** How much of what the query asks the first entry has, side by side and in its own words: about 1 for all. */
  readonly strength: number;
};

const ALL = 0.999;
const LEAST = 0.2;
const MOST_OF_IT = 0.68;
const WORTH_SHOWING = 0.35;
/** A query is read otherwise than it was typed only where that finds so much more of it. */
const MUCH = 1.35;
/** What is found so well needs no second reading. */
const STRONG = 0.6;

/** Entries for a query: those that have all of its words, the words side by side before the words apart. */
export function search(index: Index, text: string): Found {
  const query = readQuery(text, index, false);
  const found = look(index, query);
  if (!found.partial && found.strength >= STRONG) return found;
  const eager = readQuery(text, index, true);
  if (eager.amended.length === query.amended.length) return found;
  const again = look(index, eager);
  const better = found.partial || found.entries.length === 0 || again.strength > found.strength * MUCH;
  return !again.partial && again.entries.length > 0 && better ? again : found;
}

function look(index: Index, query: Query): Found {
  const plan = planOf(index, query);
  const all = plan.units.length === 0 ? [] : hits(index, plan);
  const most = all.reduce((highest, { coverage }) => Math.max(highest, coverage), 0);
  const least = most > ALL && plan.content < SENTENCE ? ALL : Math.max(LEAST, most * MOST_OF_IT);
  const kept = all.filter(({ coverage }) => coverage >= least);
  const top = kept[0]?.score ?? 0;
  const missing = query.amended.some(({ used }) => used === null);
  return {
    entries: kept.filter(({ score }) => score >= top * WORTH_SHOWING).map(({ at }) => index.entries[at]!),
    marking: markingOf(index, plan),
    partial: kept.length > 0 && (most <= ALL || missing),
    amended: query.amended,
    strength: strengthOf(top, plan),
  };
}

function strengthOf(score: number, { units, rarity }: Plan): number {
  const most = units.reduce((all, { light }, i) => all + rarity[i]! * (light ? 0.1 : i === 0 ? 1 : 1.6), 0);
  return most === 0 ? 0 : score / most;
}
