import { diceOf } from '../likeness.ts';

/** A record that may be the one a decision meant, with its words. */
export type Near = { readonly id: string; readonly quote: string };

/** Fewer shared words than this are chance. */
const LEAST_LIKENESS = 0.4;

/** The record whose words are nearest to a quote, by the share of words they have in common (Dice); null where none is near. */
export function nearestRecord(
  quote: string,
  records: readonly { readonly id: string; readonly quote?: string; readonly text?: string }[],
): Near | null {
  let best: Near | null = null;
  let most = LEAST_LIKENESS;
  for (const record of records) {
    const words = record.quote ?? record.text ?? '';
    const likeness = diceOf(quote, words);
    if (likeness > most) [best, most] = [{ id: record.id, quote: words }, likeness];
  }
  return best;
}
