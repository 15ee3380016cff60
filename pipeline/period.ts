import {
  JOINING_WORDS,
  MEETING_NAMED,
  OUTCOME_OF,
  PLAN_PASSED,
  PURPOSE_OPENS,
  SAID_BY,
  WENT_THEN,
  WORK_DATED,
} from './lexicon/time-cues.ts';
import { readTimes, type Reading } from './match.ts';
import type { Passage, Placed } from './narrative.ts';
import type { Block } from './block.ts';
import { plainSlice } from './plain.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import { couldNamePeriod, leadsToPlan, looksBack, tellsOf } from './rules/title-plan.ts';
import { isOver } from './anchors.ts';
import { GOES_ON_WITH_PARTS } from './rules/parts.ts';
import type { Document } from './schema/document.ts';
import type { Sentence, Stretch } from './rules/segment.ts';
import { tokenize } from './rules/token.ts';
import { compile } from './rules/pattern.ts';

/**
 * The quarter, months or year that the title of a report or of an article on figures says it tells of, or the name of the meeting that an article is about
 * ('Hội nghị tổng kết năm 2026, triển khai nhiệm vụ năm 2027'); what is planned in it is not told.
 */
export function periodInTitle(document: Document): Placed<Mention<BoundTime>> | null {
  const { kind, title, event } = document;
  if (kind !== 'report' && kind !== 'press') return null;
  const told = periodIn(title, document);
  return told ?? (kind === 'press' && event !== undefined && looksBack(event) ? periodIn(event, document) : null);
}

function periodIn(title: string, document: Document): Placed<Mention<BoundTime>> | null {
  if (!couldNamePeriod(title)) return null;
  const text = plainSlice(title, 0, title.length);
  const mention = readTimes(text.folded, tokenize(text.folded)).times.find(
    (time) =>
      isPeriod(time) &&
      (PARTS_OF_YEAR.has(time.value.time.unit) || isYearTold(time, document)) &&
      !leadsToPlan(text.folded.slice(0, time.start)),
  );
  if (!mention) return null;
  return { block: { kind: 'heading', plain: text, label: null, role: 'none', parent: null, headings: [], begin: 0 }, mention };
}

const PARTS_OF_YEAR: ReadonlySet<string> = new Set(['quarter', 'months', 'month']);

/** Of a year is told when it is over, or as good as over. */
function isYearTold(time: Mention<BoundTime>, document: Document): boolean {
  if (time.value.time.unit !== 'year' || time.value.kind !== 'in') return false;
  const { year } = time.value.time;
  // Of an article that is dated by its year alone nobody knows that the year was not over.
  return isOver(time, document) || (year !== undefined && (document.date >= `${year}-11` || document.date === String(year)));
}

/** The time that stands before all else in a sentence, or right after the words that name its subject ('Về xã hội: Đến năm 2030, …'); else that of its point. */
export function openingOf(block: Block, reading: Reading, sentence: Sentence): Mention<BoundTime> | null {
  return ownOpening(block, reading, sentence) ?? openingOfPoint(block, reading, sentence) ?? openingBefore(block, reading, sentence);
}

/** 'Đến năm 2030, củng cố các bến cá. Trong đó, có 60% bến đạt chuẩn.': the parts are of the time that opened the sentence before. */
function openingBefore({ plain: { folded }, begin }: Block, reading: Reading, { start, end }: Sentence): Mention<BoundTime> | null {
  const { times } = reading;
  if (
    times.length === 0 ||
    start <= begin ||
    !GOES_ON_WITH_PARTS.test(folded.slice(start, end)) ||
    times.some((one) => one.start >= start && one.end <= end)
  )
    return null;
  const from = Math.max(begin, folded.lastIndexOf('. ', start - 3) + 2);
  const time = times.find((one) => one.start >= from && one.end < start);
  if (time === undefined || time.start > from + LONGEST_LABEL || folded[time.end] !== ',' || !isPeriod(time) || isBareDay(time))
    return null;
  return inTitle(reading, time) ? null : time;
}

/** '- Đến năm 2030: Phấn đấu có 5 bến. Quy mô mặt nước 30 ha.': a sentence that names no time goes on with the one that its point began with. */
function openingOfPoint({ plain, begin }: Block, { times, titles }: Reading, { start, end }: Sentence): Mention<BoundTime> | null {
  const [time] = times;
  if (time === undefined || start <= begin || time.start > begin + LONGEST_LABEL || !isPeriod(time) || isBareDay(time)) return null;
  if (times.some((other) => other.start >= start && other.end <= end) || titles.some((title) => title.start <= time.start)) return null;
  return plain.folded[time.end] === ':' ? time : null;
}

/** Characters of a number or dash before the time that a point begins with. */
const LONGEST_LABEL = 4;

function ownOpening({ plain }: Block, reading: Reading, { start, clauses }: Sentence): Mention<BoundTime> | null {
  const time = reading.times.find((each) => each.start >= start);
  if (clauses.length < 2 || time === undefined || !isPeriod(time) || isBareDay(time) || inTitle(reading, time)) return null;
  return OPENED.test(plain.folded.slice(start, time.start).replace(DATELINE, '')) && plain.folded[time.end] === ',' ? time : null;
}

const OPENED = compile(`^(?:[^,;:.]{1,60}: )?(?:(?:${JOINING_WORDS}),? )?$`);

/** The time in the first words of a sentence, behind which values or tasks are told; farther off only where a cue stands there (`cued`) or no comma. */
export function openingTime({ plain }: Block, reading: Reading, { start, end }: Sentence, cued: boolean): Mention<BoundTime> | null {
  const opening = reading.times.find((time) => time.start >= start && time.start < start + 90 && isPeriod(time) && !inTitle(reading, time));
  if (opening === undefined) return null;
  const before = plain.folded.slice(start, opening.start).replace(DATELINE, '').replace(JOINED, '').replace(SOURCE, '');
  if (/[;.]/.test(before)) return null;
  // 'Để thực hiện nhiệm vụ năm học 2023-2024 có hiệu quả, Thủ tướng yêu cầu …': of what the purpose is, and not by when.
  if (PURPOSE.test(before) && plain.folded[opening.end] !== ',') return null;
  const first = opening.start <= start + 4 || before === '';
  // 'Thủ tướng yêu cầu bảo đảm sách giáo khoa cho năm học 2023-2024.': it ends what is asked, and opens nothing.
  if (cued && !first && ENDS.test(plain.folded.slice(opening.end, end)) && !OF_WORK.test(before)) return null;
  return first || cued || /^(?:[^,]{0,70})$/.test(before) ? opening : null;
}

const JOINED = compile(`^(?:${JOINING_WORDS}),? `);
/** Who or what says a sentence, before the time that it speaks of. */
export const SOURCE = compile(SAID_BY);
/** '(Báo A) - Năm 2027, …'. */
const DATELINE = /^\([^()]{2,40}\) ?(?:- ?)?/;
const ENDS = /^[.\s"”]*$/;
const OF_WORK = compile(WORK_DATED);
const PURPOSE = compile(PURPOSE_OPENS);

/** The time that a meeting is held to look back on, where the press says so: 'Hội nghị nhằm đánh giá công tác lãnh đạo năm 2027; đề ra nhiệm vụ năm 2028'. */
export function periodReviewed(
  block: Block,
  { times }: Reading,
  { start, end }: Sentence,
  document: Document,
): Placed<Mention<BoundTime>> | null {
  if (times.length === 0) return null;
  const { folded } = block.plain;
  const words = folded.slice(start, end);
  if (!MEETING.test(words) || !looksBack(words)) return null;
  const mention = times.find(
    (time) =>
      time.start >= start &&
      time.end <= end &&
      isPeriod(time) &&
      (PARTS_OF_YEAR.has(time.value.time.unit) || isYearTold(time, document)) &&
      tellsOf(folded.slice(start, time.start)),
  );
  return mention === undefined ? null : { block, mention };
}

const MEETING = compile(MEETING_NAMED);

/** The one time of a sentence that tells how it went then, and no figures of it; null elsewhere. */
export function timeItWent({ plain }: Block, reading: Reading, { start, end }: Sentence): Mention<BoundTime> | null {
  const { times } = reading;
  if (times.length === 0) return null;
  const within = (one: Mention): boolean => one.start >= start && one.end <= end;
  const [time, other] = times.filter((one) => within(one) && isPeriod(one));
  if (time === undefined || other !== undefined || isBareDay(time)) return null;
  const behind = plain.folded.slice(time.end, end);
  const told =
    (!inTitle(reading, time) && WENT.test(behind)) || (/^[.:\s]*$/.test(behind) && OUTCOME.test(plain.folded.slice(start, time.start)));
  return told && !reading.quantities.some(within) ? time : null;
}

const WENT = compile(WENT_THEN);
const OUTCOME = compile(OUTCOME_OF);

/** The time of what was told last, where a paragraph goes on with its parts ('Cụ thể, …'). */
export function toldBefore(
  passages: readonly Passage[],
  { plain, begin }: Block,
  { start, end }: Sentence,
): Placed<Mention<BoundTime>> | null {
  if (start > begin + 1 || !GOES_ON_WITH_PARTS.test(plain.folded.slice(start, end))) return null;
  const last = passages.at(-1);
  const [value] = last?.observations ?? [];
  const mention = value?.time ?? value?.told ?? null;
  return last === undefined || mention === null ? null : { block: last.block, mention };
}

/** The time of a plan that a sentence says was passed ('… thông qua Nghị quyết về kế hoạch phát triển năm 2027'): what is told to be aimed at in it is of that time. */
export function planPassed(block: Block, reading: Reading, { start, end }: Sentence): Placed<Mention<BoundTime>> | null {
  if (!PASSED.test(block.plain.folded.slice(start, end))) return null;
  const mention = timeOfPlan(block, reading, { start, end });
  return mention === null ? null : { block, mention };
}

/** The time of the last plan that a stretch names: 'kế hoạch phát triển năm 2027'; null where it names none. */
export function timeOfPlan({ plain: { folded } }: Block, { times, titles }: Reading, { start, end }: Stretch): Mention<BoundTime> | null {
  const plan = titles.findLast((title) => title.start >= start && title.end <= end && leadsToPlan(folded.slice(title.start, title.end)));
  if (plan === undefined) return null;
  return times.find((time) => time.start >= plan.start && time.end <= plan.end && isPeriod(time) && !isBareDay(time)) ?? null;
}

const PASSED = compile(PLAN_PASSED);

/** Whether a time is one that things happen in or by. */
export function isPeriod(time: Mention<BoundTime>): boolean {
  const { kind, time: named } = time.value;
  return !['compare', 'every', 'event', 'from'].includes(kind) && named.unit !== 'none';
}

/** The day of a document or meeting that a heading names. */
export function isBareDay(time: Mention<BoundTime>): boolean {
  return time.value.kind === 'in' && time.value.time.unit === 'day' && time.value.from === undefined;
}

/** Whether a time stands in the name of a document. */
export function inTitle(reading: Reading, time: Mention): boolean {
  return reading.titles.some((title) => title.start <= time.start && time.end <= title.end);
}
