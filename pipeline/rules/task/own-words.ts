import { THOUGHTS } from '../../lexicon/chain.ts';
import { LEADER_SAID_OR_TOLD } from '../../lexicon/orders.ts';
import { compile } from '../pattern.ts';

const MAXIM = compile(`(?:^| )(?:${THOUGHTS}) (?=["“][^"“”]{0,120}(?<!\\p{L})(?:cấm|không|phải|được)(?!\\p{L})[^"“”]{0,120}["”]$)`);
const SAID = compile(LEADER_SAID_OR_TOLD);
const LONGEST_SAYING = 200;

/** How much of the folded words of a task is not who said them: 'phải xong trước Tết", Chủ tịch tỉnh nhấn mạnh' ends at its mark. */
export function wordsSaid(folded: string): number {
  // '“Tỉnh sẽ xong trước Tết”, ông nói': the mark that closes what was opened before the task is none of it.
  if (/^[^”"“]*[”"]$/.test(folded)) return folded.slice(0, -1).replace(/[\s.]+$/, '').length;
  const from = Math.max(0, folded.length - LONGEST_SAYING);
  // Most tasks are quoted from nobody.
  if (!/[”"]/.test(folded.slice(from))) return folded.length;
  const said = SAID.exec(folded.slice(from));
  return said === null || !/[”"]/.test(said[0].charAt(0) + folded.charAt(from + said.index - 1))
    ? folded.length
    : folded.slice(0, from + said.index).replace(/[”",\s]+$/, '').length;
}

/**
 * How much of the folded words of a task is its own: a maxim at its end that itself orders or forbids ('bỏ nếp nghĩ “không ai hỏi thì thôi”') is what others
 * think or say, and no part of what is promised.
 */
export function ownWords(folded: string): number {
  const maxim = /[”"]$/.test(folded) ? MAXIM.exec(folded) : null;
  return maxim === null ? folded.length : maxim.index + maxim[0].trimEnd().length;
}
