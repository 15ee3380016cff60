import {
  ASKED_BODIES,
  AT_MEETING,
  BUSINESSES,
  CALLED_FOR,
  CONSEQUENCES,
  OFFICES,
  ORDERING_WORDS,
  ORDERS_JOINED,
  ORDER_STANDS_IN,
  PEOPLE,
  SAID_FIRST,
  SAYING,
  SAYS_OF_HIMSELF,
  JOINS_PLEDGES,
  LEADER_STATES,
  TELLING,
  TITLES,
} from '../../lexicon/doers.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import type { Word, WordClass } from '../tag.ts';
import { wordsBetween } from './scene.ts';
import { agreedOn } from './speech.ts';
import { compile } from '../pattern.ts';

/** What a sentence of the press pledges with, whoever speaks in it; and what only binds where somebody orders it. */
const PLEDGING =
  /^(?:sẽ|cam kết|cam kết sẽ|phấn đấu|quyết tâm|đặt mục tiêu|dự kiến|dự kiến sẽ|cần|cần phải|cần tiếp tục|sẽ phải|có trách nhiệm|chịu trách nhiệm|có nhiệm vụ|thống nhất|được giao|được yêu cầu)$/;
const BINDING = /^(?:phải|phải tiếp tục)$/;
const ORDERING = compile(ORDERING_WORDS);
const FOLLOWS = compile(CONSEQUENCES);

const ACTING: readonly WordClass[] = ['verb', 'adverb'];
const TOLD: readonly WordClass[] = ['past', 'idle', 'order', 'modal', 'tail'];
const FARTHEST_SUBJECT = 110;
const MOST_MEMBERS = 3;

/**
 * Where the subject begins of whom a stretch tells what he will or has to do, however far behind its beginning: 'Liên quan đến nhiệm vụ thu, bên cạnh
 * …, đơn vị cần chú trọng …', 'Ông A cho biết, năm 2021 Cục sẽ …'. Null where it is said of nobody in an office.
 * @param amid whether it stands amid what is told, where 'phải' and what businesses plan bind nobody
 */
export function pledgeIn(piece: Plain, reading: Reading, { start, end }: Stretch, amid: boolean): number | null {
  const { folded } = piece;
  const words = wordsBetween(reading, start, end);
  const stated = statedIn(folded, words, { start, end });
  if (stated !== null) return stated;
  for (const [index, word] of words.entries()) {
    const said = folded.slice(word.start, word.end);
    const charge = chargeBy(folded, words, index);
    if (!word.classes.has('modal') && charge === null && !PLEDGING.test(said)) continue;
    const agreed = word.classes.has('idle') ? agreedOn({ piece, reading }, word) : null;
    // 'Tỉnh phấn đấu trong quý III hoàn thành …': until when stands between.
    const { end: until = word.end } = reading.times.find((each) => each.start === word.end + 1) ?? {};
    const next = words.slice(index + 1).find((each) => each.start >= until);
    const acts = next !== undefined && next.start <= until + 1 && ACTING.some((name) => next.classes.has(name));
    if (word.classes.has('idle') ? agreed === null : !acts) continue;
    if (
      next !== undefined &&
      word.start - start < LONGEST_CALL &&
      CALL.test(folded.slice(start, word.start)) &&
      NEEDED.test(said) &&
      isStrong(next)
    )
      return word.start;
    // 'Đồng thời, sẽ sắp xếp lại bộ máy': who was spoken of before.
    if (WILL.test(said) && index <= 1 && JOINED_ON.test(folded.slice(start, word.start)) && next !== undefined && isStrong(next))
      return word.start;
    if (WILL.test(said) && HIMSELF.test(folded.slice(Math.max(start, word.start - LONGEST_SAYING), word.start))) return word.start;
    const from = charge ?? word.start;
    const at = subjectBefore(folded, reading, { start: Math.max(start, from - FARTHEST_SUBJECT), end: from });
    if (at === null || (amid && !(charge === null ? binds(folded, word, { start, end: at }) : isOffice(folded, at)))) continue;
    if (amid && folded.slice(from, word.end).startsWith('được ') && DONE.test(folded.slice(start, end))) continue;
    // 'Hai bên thống nhất tăng cường …': of who has no name of his own it is told only what was agreed on.
    return agreed !== null && !isNamed(reading, at) ? word.start : at;
  }
  return null;
}

/** 'Bí thư Tỉnh ủy nêu rõ, Sở A, Sở B rà soát …': where the bodies stand of whom a leader says plainly what they do, and nothing that was done; null where none do. */
function statedIn(folded: string, words: readonly Word[], { start, end }: Stretch): number | null {
  const said = STATED.exec(folded.slice(start, end));
  if (said === null || TOLD_AS_DONE.test(folded.slice(start + said[0].length, end))) return null;
  const at = start + said[0].length + 1;
  let index = words.findIndex((word) => word.start === at && word.classes.has('agency'));
  if (index < 0) return null;
  for (
    let next = words[index + 1];
    next?.classes.has('agency') && JOINS_BODIES.test(folded.slice(words[index]!.end, next.start));
    next = words[index + 1]
  )
    index += 1;
  const act = words[index + 1];
  if (act?.start !== words[index]!.end + 1) return null;
  return isStrong(act) && DOING.some((name) => act.classes.has(name)) ? at : null;
}

const DOING: readonly WordClass[] = [...ACTING, 'order'];
const STATED = compile(LEADER_STATES);
const TOLD_AS_DONE = compile(/(?<!\p{L})(?:đã|được|đang|vừa|từng|luôn|thời gian qua|những năm qua)(?!\p{L})/u);
const JOINS_BODIES = /^(?:,| và) $/;

/** 'Sở A được UBND tỉnh giao …': where a body is told to be charged by another with what follows an order; null where none is. */
function chargeBy(folded: string, words: readonly Word[], index: number): number | null {
  const order = words[index]!;
  if (!order.classes.has('order') || index === 0) return null;
  const by = words[index - 1]!;
  const given = index < 2 ? undefined : words[index - 2];
  if (!by.classes.has('agency') || by.end + 1 !== order.start) return null;
  return given !== undefined && given.end + 1 === by.start && folded.slice(given.start, given.end) === 'được' ? given.start : null;
}

/** Words that tell what became of what a body was charged with. */
const DONE = compile(/(?<!\p{L})(?:đã|đến nay|kết quả|hoàn thành \d)(?!\p{L})/u);

/** 'Chính vì vậy, ngay từ bây giờ phải cơ cấu lại …': a call for something that names nobody, and nothing before it but what it follows from and when. */
const CALL = compile(CALLED_FOR);
const LONGEST_CALL = 200;
/** 'Giám đốc Sở A cho biết sẽ …': who tells it will do it. */
const HIMSELF = compile(SAYS_OF_HIMSELF);
const LONGEST_SAYING = 140;
const JOINED_ON = compile(JOINS_PLEDGES);
const WILL = /^(?:sẽ|cam kết|sẽ tiếp tục)$/;
const NEEDED = /^(?:cần|phải|cần phải|cần tiếp tục|phải tiếp tục)$/;

function isStrong({ classes }: { readonly classes: ReadonlySet<WordClass> }): boolean {
  return !classes.has('weak') && !classes.has('idle') && !classes.has('noun');
}

/** Whether who stands at a place has an office: what businesses plan binds nobody. */
function isOffice(folded: string, at: number): boolean {
  return !BUSINESS.test(folded.slice(at, at + 40));
}

function binds(folded: string, modal: Stretch, { start, end }: Stretch): boolean {
  if (!isOffice(folded, end)) return false;
  const words = folded.slice(modal.start, modal.end);
  const before = folded.slice(start, end);
  return PLEDGING.test(words) || (BINDING.test(words) && (ORDERING.test(before) || FOLLOWS.test(before)));
}

const BUSINESS = compile(`^(?:các |mỗi |từng )?(?:${BUSINESSES.join('|')})(?!\\p{L})`);

/** Whether what is pledged stands behind a stretch in which somebody tells something, or which only leads up to a call. */
export function leadsToPledge({ folded }: Plain, { start, end }: Stretch): boolean {
  const words = folded.slice(start, end);
  return TOLD_BY.test(words) || (words !== '' && CALL.test(words));
}

const TOLD_BY = compile(`(?:^| )(?:${TELLING.join('|')})(?!\\p{L})`);

/** Where a subject begins that ends at a place: behind a mark or a verb of saying; back over the commas of a list. */
function subjectBefore(folded: string, reading: Reading, { start, end }: Stretch): number | null {
  let until = end - (BESIDES.exec(folded.slice(start, end))?.[0].length ?? 0);
  let found: number | null = null;
  for (let member = 0; member < MOST_MEMBERS; member += 1) {
    const begin = beginningOf(folded, reading, { start, end: until });
    if (!isSubject(folded, reading, { start: begin, end: until })) break;
    found = begin;
    if (!folded.startsWith(', ', begin - 2)) break;
    until = begin - 2;
  }
  return found;
}

const BESIDES = /(?: cũng| luôn)? ?$/;
const PARTED = compile(`(?:[,:;.“"] ?|(?:^| )(?:${SAYING.join('|')})(?: rằng)?,? )`, 'gu');

/** Behind the last mark or verb of saying, and the joint or time that stands there. */
function beginningOf(folded: string, reading: Reading, { start, end }: Stretch): number {
  let begin = start;
  for (const parted of folded.slice(start, end).matchAll(PARTED)) begin = start + parted.index + parted[0].length;
  const joint = wordsBetween(reading, begin, begin + 1)[0];
  if (joint?.classes.has('connector') && joint.end < end) begin = joint.end + 1;
  const time = reading.times.find((each) => each.start === begin);
  return time === undefined || time.end + 1 >= end ? begin : time.end + 1;
}

const OFFICE = compile(`^(?:(?:các|toàn|toàn thể|từng|mỗi|mọi|tất cả các|lãnh đạo) ){0,2}(?:${OFFICES.join('|')})(?: \\p{L}+){0,5}$`);
const LONGEST_NAME = 30;

function isSubject(folded: string, reading: Reading, { start, end }: Stretch): boolean {
  if (end <= start) return false;
  const [first, ...rest] = wordsBetween(reading, start, end);
  const named = isNamed(reading, start);
  if (rest.some(({ classes }) => TOLD.some((name) => classes.has(name)))) return false;
  return named && first !== undefined ? end - first.end <= LONGEST_NAME : OFFICE.test(folded.slice(start, end));
}

function isNamed(reading: Reading, at: number): boolean {
  return wordsBetween(reading, at, at + 1).some(({ start, classes }) => start === at && (classes.has('agency') || classes.has('place')));
}

/**
 * Where an order begins that a stretch tells of somebody with an office, however far behind its beginning: 'Về nhiệm vụ năm 2021, Phó Tổng cục trưởng
 * yêu cầu đơn vị …'.
 * @param amid whether it stands amid what is told, where only who is told to act is ordered something
 * @param leaders the names of those who have an office, in small letters
 */
export function orderIn(
  { folded }: Plain,
  reading: Reading,
  { start, end }: Stretch,
  { amid, leaders }: { readonly amid: boolean; readonly leaders: ReadonlySet<string> },
): number | null {
  const words = wordsBetween(reading, start, end);
  for (const [index, word] of words.entries()) {
    if (!word.classes.has('order') || !ASKING.test(folded.slice(word.start, word.end))) continue;
    const next = words[index + 1];
    const asked =
      next?.start === word.end + 1 &&
      (amid && !NEEDING.test(folded.slice(word.start, word.end)) ? BODIES : ASKED).some((name) => next.classes.has(name));
    if (!asked && !SOMEBODY.test(folded.slice(word.end, word.end + 40))) continue;
    const besides = MEETING.test(folded.slice(start, end)) ? AND_SINCE : BESIDES;
    const near = folded.slice(Math.max(start, word.start - FARTHEST_SUBJECT), word.start);
    const until = word.start - (ISSUED.exec(near) ?? besides.exec(near) ?? [''])[0].length;
    const begin = beginningOf(folded, reading, { start: Math.max(start, until - FARTHEST_SUBJECT), end: until });
    const who = { start: begin, end: until };
    // 'Đồng thời, yêu cầu các địa phương …': who ordered before goes on.
    if (amid && asked && begin >= until && JOINED.test(folded.slice(start, word.start))) return word.start;
    // 'Phó Thủ tướng nhấn mạnh vai trò của …, yêu cầu …': who said something first.
    if (asked && SAID.test(folded.slice(start, word.start))) return word.start;
    if (begin < until && (isLeader(folded, leaders, who) || isSuperior(folded, reading, who))) return word.start;
  }
  return null;
}

const SAID = compile(SAID_FIRST);
/** Between who orders and the order: what it stands in. */
const ISSUED = compile(ORDER_STANDS_IN);
const JOINED = compile(ORDERS_JOINED);
/** What was asked for at a meeting, and has not come about since. */
const MEETING = compile(`${AT_MEETING}(?!.*(?:đến nay|nhờ đó|qua đó))`);
const AND_SINCE = /(?: cũng| đã| cũng đã)? ?$/;
const ASKING =
  /^(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|quán triệt|kêu gọi|kiến nghị|giao|giao nhiệm vụ cho|giao trách nhiệm cho|(?:thống nhất|đồng ý|nhất trí|quyết định) giao|phân công|(?:cho rằng|nhấn mạnh|nêu rõ|chỉ rõ|khẳng định),? (?:cần|phải))$/;
/** Who says what has to be done asks for it, whoever has to do it. */
const NEEDING = / (?:cần|phải)$/;
/** Behind an order: who has to act, or the act itself. */
const BODIES: readonly WordClass[] = ['agency', 'place'];
const ASKED: readonly WordClass[] = [...BODIES, 'verb', 'adverb', 'modal', 'prohibition'];
const SOMEBODY = compile(`^ (?:các |mọi |toàn thể |từng |mỗi )?(?:${[...PEOPLE, ...ASKED_BODIES].join('|')})(?!\\p{L})`);
const TITLE = compile(`^(?:quyền )?(?:phó )?(?:${TITLES.join('|')})(?: \\p{L}+){0,14}$`);

/** 'UBND tỉnh tổ chức hội nghị quán triệt …': who has already done something orders nothing. */
const SAYS_MORE: readonly WordClass[] = ['past', 'idle', 'verb'];

/** 'ông Trần Văn A', who has been given an office before, or 'ông' alone, where somebody has. */
function isLeader(folded: string, leaders: ReadonlySet<string>, { start, end }: Stretch): boolean {
  if (PRONOUN.test(folded.slice(start, end))) return leaders.size > 0;
  const [, name] = CALLED.exec(folded.slice(start, end)) ?? [];
  return name !== undefined && leaders.has(name);
}

const PRONOUN = /^(?:ông|bà|đồng chí)$/u;
const CALLED = /^(?:ông|bà|đồng chí|đ\/c) (.+)$/u;

function isSuperior(folded: string, reading: Reading, who: Stretch): boolean {
  if (BUSINESS.test(folded.slice(who.start, who.end))) return false;
  const [first, ...rest] = wordsBetween(reading, who.start, who.end);
  const body = first?.start === who.start && first.classes.has('agency') && who.end - first.end <= LONGEST_NAME;
  return (body || TITLE.test(folded.slice(who.start, who.end))) && !rest.some(({ classes }) => SAYS_MORE.some((name) => classes.has(name)));
}
