import { TIME_BRACKET } from './lexicon/time-cues.ts';
import type { BoundTime } from './rules/bound.ts';
import { compile } from './rules/pattern.ts';
import type { Mention } from './rules/rule.ts';
import type { Stretch } from './rules/segment.ts';

/** The time that stands alone in the brackets which end a stretch of folded text ('Đợt 1 (từ ngày 1/6 đến ngày 30/6)'); null where none does. */
export function timeInBrackets(folded: string, times: readonly Mention<BoundTime>[], { start, end }: Stretch): Mention<BoundTime> | null {
  const time = times.find((each) => each.start >= start && each.end < end && ENDS.test(folded.slice(each.end, end)));
  return time !== undefined && BRACKET.test(folded.slice(Math.max(start, time.start - LONGEST_BEFORE), time.start)) ? time : null;
}

const BRACKET = compile(TIME_BRACKET);
const LONGEST_BEFORE = 50;
const ENDS = /^\)[ .;]*$/;
