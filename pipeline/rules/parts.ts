import { PARTS_GO_ON } from '../lexicon/parts.ts';
import { compile } from './pattern.ts';

/** A sentence that goes on with the parts of what was just told. */
export const GOES_ON_WITH_PARTS = compile(PARTS_GO_ON);

/** How a sentence begins with the parts of what was told before it: 'Trong đó, …', 'Trong thu nội địa, …'. */
export const PARTS_BEGIN = compile(`${PARTS_GO_ON}[^,:]{0,24}[,:]|${PARTS_GO_ON} `);

/** Whether the words behind a sentence leave what it told: neither parts of it follow, nor does its block end, behind which they may. */
export function leavesWhole(behind: string): boolean {
  return !GOES_ON_WITH_PARTS.test(behind) && !BLOCK_ENDS.test(behind);
}

/** How a paragraph begins: with a capital, a number, or the mark of a point; parts go on with the whole before them. */
export const BEGINS_PARAGRAPH =
  /^\s*(?!Trong đó)["“(*_[]*(?:[\p{Lu}\d]|[a-zđ] ?[.)/-]|\\?[-+•–·§●○■□▪▫◦►▶◆◇❖✓✔➢➤→⇒=\ue000-\uf8ff]|[oüqv] )/u;

const BLOCK_ENDS = /^[\s.]*$/;
