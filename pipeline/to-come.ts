import { anchorsOf, FARTHEST_DAY, isTold } from './anchors.ts';
import { addDays, firstDay } from './calendar.ts';
import { GOALS_SET_BY, OF_ITS_TIME, TIME_AHEAD } from './lexicon/announcements.ts';
import { LED_AHEAD, LED_UP } from './lexicon/cues.ts';
import { NEXT_TOO, TIME_OVER } from './lexicon/time-cues.ts';
import type { Reading } from './match.ts';
import type { Block } from './block.ts';
import { inTitle, isBareDay, isPeriod, SOURCE } from './period.ts';
import { endsIn, isLimit, type BoundTime } from './rules/bound.ts';
import { roleOfSentence, servesAim, type Announced } from './rules/role.ts';
import type { Mention } from './rules/rule.ts';
import type { Sentence } from './rules/segment.ts';
import { actsAt, type WordClass } from './rules/tag.ts';
import { skipMarks, tellsDone, timeAt, wordsBetween } from './rules/task/scene.ts';
import type { Document } from './schema/document.ts';
import type { SectionRole } from './schema/section-role.ts';
import { resolveTime } from './time.ts';
import { compile } from './rules/pattern.ts';

/** Whether a sentence of the press turns from what has come about to what is to be done: by its time, or by what it is led up to. */
export function turnsAhead(block: Block, reading: Reading, sentence: Sentence, role: SectionRole, document: Document): boolean {
  const { folded } = block.plain;
  if (servesAim(folded.slice(sentence.start, sentence.end))) return false;
  const aim = AIMED.exec(folded.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_LEAD)));
  if (aim !== null && actsFrom(folded, reading, sentence.start + aim[0].length, sentence.end)) return true;
  const start = behindLead(folded, sentence);
  if (opensAhead(block, reading, sentence, document)) return true;
  if (start === sentence.start) return false;
  if (roleOfSentence(folded.slice(start, sentence.end), role, { press: true, open: true, leaders: NO_LEADERS }) === 'tasks') return true;
  return opensAhead(block, reading, { ...sentence, start }, document);
}

/**
 * The goal that somebody has set for a time to come, where the press tells of it: 'Đại hội xác định, trong nhiệm kỳ mới, Đảng bộ tiếp tục …', 'Nghị quyết nêu rõ:
 * đẩy mạnh …'; null where a sentence tells none.
 */
export function goalSetAhead(block: Block, reading: Reading, { start, end }: Sentence, document: Document): Announced | null {
  const { folded } = block.plain;
  const set = SET_BY.exec(folded.slice(start, Math.min(end, start + LONGEST_LEAD)));
  if (set === null) return null;
  const behind = start + set[0].length;
  const from = skipMarks(block.plain, behind + (OF.exec(folded.slice(behind, behind + 8))?.[0].length ?? 0));
  const vague = AHEAD.exec(folded.slice(from, from + LONGEST_NEXT))?.[0].length ?? 0;
  const time = vague > 0 ? undefined : timeAt(reading, from);
  const ahead = time === undefined ? from + vague : endOfTimeAhead(block, time, document);
  if (ahead === null || (ahead === from && folded[behind] !== ':')) return null;
  const at = skipMarks(block.plain, ahead);
  return actsFrom(folded, reading, at, end) ? { role: 'tasks', behind: 'goal', at: at - start } : null;
}

const SET_BY = compile(GOALS_SET_BY);
const OF = compile(OF_ITS_TIME);
const AHEAD = compile(TIME_AHEAD);

/** Whether a sentence opens with a time that is over, behind whose comma it tells what was done then: 'Trong tháng 4, UBND tỉnh yêu cầu …', 'Thời gian qua, …'. */
export function opensBefore({ plain }: Block, reading: Reading, { start, end }: Sentence, document: Document): boolean {
  if (OVER.test(plain.folded.slice(start, Math.min(end, start + LONGEST_OVER)))) return true;
  const time = reading.times.find((each) => each.start >= start);
  if (time === undefined) return false;
  const said = SOURCE.exec(plain.folded.slice(start, Math.min(end, start + LONGEST_LEAD)))?.[0].length ?? 0;
  if (time.start > start + said + LEAD || !isPeriod(time) || isBareDay(time)) return false;
  return plain.folded[time.end] === ',' && isTold(time, document);
}

/** Whether a sentence names a day by which something is still to be done, and tells nothing as done: 'Các tổ chức nộp hồ sơ trước ngày 30/9'. */
export function isBoundAhead({ plain }: Block, reading: Reading, { start, end }: Sentence, document: Document): boolean {
  const finished = endsIn(plain, reading.times, { start, end });
  const bound =
    reading.times.some((time) => time.start >= start && time.end <= end && isLimit(time.value) && isToCome(time, document)) ||
    (finished !== undefined && isToCome(finished, document));
  return bound && !wordsBetween(reading, start, end).some((word) => tellsDone({ piece: plain }, word));
}

const NO_LEADERS: ReadonlySet<string> = new Set();

const OVER = compile(TIME_OVER);
const LONGEST_OVER = 60;

/** Where a sentence begins behind what leads up to it: 'Phát huy kết quả đạt được, năm 2025, Sở A …'. */
function behindLead(folded: string, { start, end }: Sentence): number {
  return start + (LED.exec(folded.slice(start, Math.min(end, start + LONGEST_LEAD)))?.[0].length ?? 0);
}

const LED = compile(LED_UP);
const AIMED = compile(LED_AHEAD);
const LONGEST_LEAD = 160;

/**
 * Whether a sentence of the press opens with a time that is still to come, and behind its comma somebody acts: 'Trong 6 tháng cuối năm, huyện tiếp tục …'.
 * Times are held against the document's day; the month it was written in counts as still to come for what lasts longer.
 */
function opensAhead({ plain }: Block, reading: Reading, { start, end }: Sentence, document: Document): boolean {
  const time = reading.times.find((each) => each.start >= start);
  if (time === undefined || time.start > start + LEAD || inTitle(reading, time)) return false;
  const last = endOfTimeAhead({ plain }, time, document);
  if (last === null) return false;
  // 'Từ ngày 26/11 - 30/12 ra quân kiểm tra …': behind days from and to somebody may act at once.
  if (plain.folded[last] !== ',')
    return time.value.from !== undefined && actsAt(reading.words, last + 1) && actsFrom(plain.folded, reading, last + 1, end);
  return actsFrom(plain.folded, reading, last + 2, end);
}

/** Where a stretch of time that is still to come ends, with the next ones that are meant too; null where it is none. */
function endOfTimeAhead({ plain }: Pick<Block, 'plain'>, time: Mention<BoundTime>, document: Document): number | null {
  if (!(isPeriod(time) || begins(time)) || isBareDay(time)) return null;
  // 'Trong tháng 6 và những tháng tiếp theo, …': whatever month it is, the next ones are to come.
  const more = AND_NEXT.exec(plain.folded.slice(time.end, time.end + LONGEST_NEXT))?.[0].length ?? 0;
  return more > 0 || isToCome(time, document) ? time.end + more : null;
}

/** 'Từ năm 2027, …': a day from which something is done. */
function begins({ value }: Mention<BoundTime>): boolean {
  return value.kind === 'from' && value.time.unit !== 'none';
}

/** Whether an act stands at a place, or who acts and the act behind, and nothing up to the first joint tells what was done. */
export function actsFrom(folded: string, reading: Reading, start: number, end: number): boolean {
  const joint = folded.slice(start, end).search(JOINT);
  const [first, second, ...rest] = wordsBetween(reading, start, joint < 0 ? end : start + joint);
  if (first?.start !== start || [first, second, ...rest].some((word) => word?.classes.has('past'))) return false;
  return (
    acts(first.classes) ||
    (isWho(first.classes) && second !== undefined && second.start <= first.end + FARTHEST_ACT && acts(second.classes))
  );
}

const AND_NEXT = compile(NEXT_TOO);
const LONGEST_NEXT = 40;

const JOINT = /[;:]/;

/** 'Trong ', 'Bước sang ' may stand before a time that was read without them. */
const LEAD = 10;
/** Who acts may have a name: 'huyện Tân Yên tiếp tục …'. */
const FARTHEST_ACT = 24;

const ACTING: readonly WordClass[] = ['verb', 'adverb', 'modal'];
const WHO: readonly WordClass[] = ['agency', 'place', 'speaker'];

function acts(classes: ReadonlySet<WordClass>): boolean {
  return ACTING.some((name) => classes.has(name)) && !classes.has('idle');
}

function isWho(classes: ReadonlySet<WordClass>): boolean {
  return WHO.some((name) => classes.has(name));
}

const FIRST_DAYS = 10;

function isToCome({ value }: Mention<BoundTime>, document: Document): boolean {
  const { ahead } = anchorsOf(document);
  const { time } = value;
  // 'Trong 5 năm tới, …', and not '2 năm vừa qua'.
  if (time.unit === 'window') return time.count > 0;
  const moment = resolveTime(time, ahead);
  const day = firstDay(document.date) ?? document.date;
  if (moment === null) return false;
  // 'Đến ngày 30/4, …', written in May: a day that names no year is one just past, before it is one of next year.
  if ((time.unit === 'day' || time.unit === 'days') && time.year === undefined && time.yearShift === undefined)
    if (moment.end !== null && moment.end > addDays(day, FARTHEST_DAY.ahead)) return false;
  if (value.kind === 'from') return moment.start !== null && moment.start > day;
  if (value.kind !== 'in') return moment.end !== null && moment.end > day;
  // In its first days what is told of a month is still to be done.
  const longer = time.unit !== 'day' && (time.unit !== 'month' || Number(day.slice(8)) <= FIRST_DAYS);
  return moment.start !== null && moment.start >= (longer ? `${day.slice(0, 7)}-01` : day);
}
