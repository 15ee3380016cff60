import { CAPITAL_RANK, numberAlone, RANKS, type Label } from './rules/numbering.ts';
import type { Plain } from './plain.ts';

/** A line that is longer is text of its own, and no headline of what a number above it counts. */
const LONGEST_HEADLINE = 120;

/** The number of a line that holds nothing else ('a)', 'II.', 'B.'), for what stands below it; a capital letter heads what Roman numbers count. */
export function loneNumber({ text, folded }: Plain): Label | null {
  const label = numberAlone(folded);
  return label !== null && label.rank === RANKS.letter && /^\p{Lu}\./u.test(text) ? { ...label, rank: CAPITAL_RANK } : label;
}

/** Whether a number is one that only parts have, and no items: 'II.', 'B.'. */
export function countsParts({ rank }: Label): boolean {
  return rank <= RANKS.roman;
}

/** Whether a line is the headline that a number above it counts: short words without an end; those of a part may have one. */
export function isHeadline({ text }: Plain, number: Label): boolean {
  if (text.length > LONGEST_HEADLINE) return false;
  return countsParts(number) ? !/[.;] |[;,]$/.test(text) : !/[.;:,]$/.test(text);
}
