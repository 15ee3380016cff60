import { fold } from './fold.ts';

/** How alike two texts are: the share of words that they have in common (Dice 1945), 0 to 1. */
export function diceOf(one: string, other: string): number {
  const [words, others] = [wordSet(one), wordSet(other)];
  const shared = [...words].filter((word) => others.has(word)).length;
  return words.size + others.size === 0 ? 0 : (2 * shared) / (words.size + others.size);
}

function wordSet(text: string): ReadonlySet<string> {
  return new Set(fold(text).match(/[\p{L}\p{N}]+/gu) ?? []);
}
