import { fold } from '../fold.ts';
import { FORMER_GROUND } from '../lexicon/cues.ts';

const FORMER = new RegExp(FORMER_GROUND, 'u');

/** Whether words speak of the ground that a place covered before it was merged: 'thành phố trước hợp nhất', 'địa bàn cũ'. */
export function saysFormerGround(...words: readonly string[]): boolean {
  return words.some((each) => FORMER.test(fold(each)));
}
