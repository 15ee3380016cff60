import { HEADING_CUES, HEADING_HOLDS, HEADLINE_ACTS, REPORTED, SURELY_TOLD } from '../lexicon/cues.ts';
import type { SectionRole } from '../schema/section-role.ts';
import { flat, startsOf, startsWithCue } from './cue.ts';
import { compile } from './pattern.ts';

/** What a part of a document is for, by the words of its heading. */

export const HEADING_STARTS = startsOf(flat(HEADING_CUES));
const HOLDS = flat(HEADING_HOLDS);

/** The role that a heading gives, by its folded words without the number; null where they do not tell. */
export function roleOfHeading(folded: string, kind: 'press' | 'report' | 'other'): SectionRole | null {
  if (kind === 'report' && DONE.test(folded)) return 'results';
  return startsWithCue(folded, HEADING_STARTS) ?? (kind === 'press' && folded.length > 90 ? null : holdsCue(folded));
}

const DONE = compile(REPORTED);

/**
 * The role that the headline of a report gives: only where it is nothing but the name of what is told ('Thành phố A: mục tiêu năm 2026'); one that is a
 * sentence ('Huyện A hoàn thành nhiệm vụ năm 2024') says nothing of what stands below.
 */
export function roleOfHeadline(folded: string): SectionRole | null {
  const told = folded.slice(folded.lastIndexOf(': ') + 1).trimStart();
  return HEADLINE_ACTS.some((words) => told.startsWith(words)) ? null : startsWithCue(told, HEADING_STARTS);
}

/**
 * The role that a provision gives itself before a colon on its first line ('Điều 2. Nhiệm vụ và giải pháp: …'); null where it says none.
 * @param given the role of the part it stands in: amid results 'Chỉ tiêu nông nghiệp: …, đạt 105% kế hoạch' tells what was reached
 */
export function roleAtColon(folded: string, given: SectionRole): SectionRole | null {
  // 'Kiến nghị sửa đổi: 191' counts what was found.
  const title = /^[^:.;,]{4,60}(?=: (?!\d))/.exec(folded);
  const role = title === null ? null : startsWithCue(title[0], HEADING_STARTS);
  return role === 'targets' && given === 'results' && REACHED.test(folded) ? null : role;
}

const REACHED = compile(SURELY_TOLD);

/** Whether a heading's first words say what its part is for. */
export function beginsPart(folded: string): boolean {
  return startsWithCue(folded, HEADING_STARTS) !== null;
}

/** The cue that stands first in the heading decides: 'tình hình thực hiện nhiệm vụ' is about results. */
function holdsCue(folded: string): SectionRole | null {
  let first = Number.POSITIVE_INFINITY;
  let found: SectionRole | null = null;
  for (const [words, role] of HOLDS) {
    const at = folded.indexOf(words);
    if (at >= 0 && at < first) [first, found] = [at, role];
  }
  return found;
}

/** Whether a heading says who sends a telegram ('THỦ TƯỚNG CHÍNH PHỦ điện:'): below it stands to whom, and then what has happened. */
export function namesSender(folded: string): boolean {
  return SENDER.test(folded);
}

const SENDER = / (?:điện|gửi|kính gửi) ?:?$/;

/** Whether a heading begins by demanding something ('Yêu cầu chung'), and not with what a document is for. */
export function demands(folded: string): boolean {
  return folded.startsWith('yêu cầu');
}
