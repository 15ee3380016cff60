import { pair } from './search-index.ts';
import type { Index } from './search-index.ts';

/** How much of the rarer of two words stands right beside the other, in this order: 0 to 1. */
export function bond(a: number, b: number, { counts, pairs }: Index): number {
  if (a < 0 || b < 0) return 0;
  return (pairs.get(pair(a, b)) ?? 0) / Math.max(1, Math.min(counts[a]!, counts[b]!));
}

/** Whether two words of a short query are one word for the texts, which have them side by side far more often than chance would. */
export function oneWord(a: number, b: number, { counts, pairs, stream }: Index): boolean {
  const times = pairs.get(pair(a, b)) ?? 0;
  return times >= 3 && (times * stream.length) / (counts[a]! * counts[b]!) >= 5;
}

/** What it speaks for two readings that their words stand side by side in the texts: 0 where they never do, 4 at most. */
export function gain(a: number | undefined, b: number | undefined, { pairs }: Index): number {
  const times = a === undefined || b === undefined ? 0 : (pairs.get(pair(a, b)) ?? 0);
  return times === 0 ? 0 : Math.min(4, Math.log(1 + times) + 0.5);
}

/** A neighbour that stands beside a word in so much of its places claims it. */
export const CLAIM = 0.25;
