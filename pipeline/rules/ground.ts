import { fold } from '../fold.ts';
import { FORMER_GROUND } from '../lexicon/cues.ts';
import { compile } from './pattern.ts';

const FORMER = compile(FORMER_GROUND);

/** Without these nothing is former; most words are not folded for want of them. */
const CHANGES = /cũ|nhất|nhập|xếp/i;

/** Whether words speak of the ground that a place covered before it was merged: 'thành phố trước hợp nhất', 'địa bàn cũ'. */
export function saysFormerGround(...words: readonly string[]): boolean {
  return words.some((each) => CHANGES.test(each) && FORMER.test(fold(each)));
}
