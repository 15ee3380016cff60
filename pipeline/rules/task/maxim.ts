import { THOUGHTS } from '../../lexicon/chain.ts';

const MAXIM = new RegExp(`(?:^| )(?:${THOUGHTS}) (?=["“][^"“”]{0,120}(?<!\\p{L})(?:cấm|không|phải|được)(?!\\p{L})[^"“”]{0,120}["”]$)`, 'u');

/**
 * How long the words of a task are that are its own: a maxim at its end that itself orders or forbids ('bỏ nếp nghĩ “không ai hỏi thì thôi”') is what
 * others think or say, and no part of what is promised. Takes the folded words of the clause.
 */
export function ownWords(folded: string): number {
  const maxim = MAXIM.exec(folded);
  return maxim === null ? folded.length : maxim.index + maxim[0].trimEnd().length;
}
