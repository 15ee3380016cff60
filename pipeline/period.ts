import { JOINING_WORDS, PLAN_PASSED, PURPOSE_OPENS, WORK_DATED } from './lexicon/time-cues.ts';
import { readTimes, type Reading } from './match.ts';
import type { Passage, Placed } from './narrative.ts';
import type { Block } from './block.ts';
import { plainSlice } from './plain.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import { couldNamePeriod, leadsToPlan, looksBack } from './rules/title-plan.ts';
import { isOver } from './anchors.ts';
import { GOES_ON_WITH_PARTS } from './rules/parts.ts';
import type { Document } from './schema/document.ts';
import type { Sentence } from './rules/segment.ts';
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
  return isOver(time, document) || (year !== undefined && document.date >= `${year}-11`);
}

/** The time that stands before all else in a sentence, or right after the words that name its subject: 'Về xã hội: Đến năm 2030, …'. */
export function openingOf({ plain }: Block, reading: Reading, { start, clauses }: Sentence): Mention<BoundTime> | null {
  const time = reading.times.find((each) => each.start >= start);
  if (clauses.length < 2 || time === undefined || !isPeriod(time) || isBareDay(time) || inTitle(reading, time)) return null;
  return OPENED.test(plain.folded.slice(start, time.start)) && plain.folded[time.end] === ',' ? time : null;
}

const OPENED = compile(`^(?:[^,;:.]{1,60}: )?(?:(?:${JOINING_WORDS}),? )?$`);

/** The time in the first words of a sentence, behind which values or tasks are told; farther off only where a cue stands there (`cued`) or no comma. */
export function openingTime({ plain }: Block, reading: Reading, { start, end }: Sentence, cued: boolean): Mention<BoundTime> | null {
  const opening = reading.times.find((time) => time.start >= start && time.start < start + 90 && isPeriod(time) && !inTitle(reading, time));
  const before = plain.folded.slice(start, opening?.start ?? start).replace(JOINED, '');
  if (opening === undefined || /[;.]/.test(before)) return null;
  // 'Để thực hiện nhiệm vụ năm học 2023-2024 có hiệu quả, Thủ tướng yêu cầu …': of what the purpose is, and not by when.
  if (PURPOSE.test(before) && plain.folded[opening.end] !== ',') return null;
  const first = opening.start <= start + 4 || before === '';
  // 'Thủ tướng yêu cầu bảo đảm sách giáo khoa cho năm học 2023-2024.': it ends what is asked, and opens nothing.
  if (cued && !first && ENDS.test(plain.folded.slice(opening.end, end)) && !OF_WORK.test(before)) return null;
  return first || cued || /^(?:[^,]{0,70})$/.test(before) ? opening : null;
}

const JOINED = compile(`^(?:${JOINING_WORDS}),? `);
const ENDS = /^[.\s"”]*$/;
const OF_WORK = compile(WORK_DATED);
const PURPOSE = compile(PURPOSE_OPENS);

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
  const { folded } = block.plain;
  if (!PASSED.test(folded.slice(start, end))) return null;
  const plan = reading.titles.findLast(
    (title) => title.start >= start && title.end <= end && leadsToPlan(folded.slice(title.start, title.end)),
  );
  const mention =
    plan && reading.times.find((time) => time.start >= plan.start && time.end <= plan.end && isPeriod(time) && !isBareDay(time));
  return mention === undefined ? null : { block, mention };
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
