import { NEED_FORESEEN } from '../../lexicon/clauses.ts';
import {
  ACT_COUNTED,
  ADDRESSEES,
  BODIES_URGED,
  LEADER_SPEAKS,
  NEEDED_THINGS,
  NO_DUTY_BEHIND,
  ORDER_STANDS,
  SPOKEN_BY_LEADER,
  COMES_OF_ITSELF,
  WILL_OF_NOBODY,
  ZEALOUS,
} from '../../lexicon/calls.ts';
import { BUSINESSES } from '../../lexicon/doers.ts';
import { DOCUMENT_TO_ACT } from '../../lexicon/orders.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import { firstFrom } from '../first-from.ts';
import { isActing, type WordClass } from '../tag.ts';
import { wordAt, wordsBetween } from './scene.ts';
import { compile } from '../pattern.ts';

/** A duty that a sentence states of whatever it speaks of: where what it is said of begins, and the word that binds. */
export type Call = { readonly from: number; readonly modal: Stretch };

/**
 * The first duty that a stretch states, of whomever or whatever: 'Những bất cập trên sẽ phải khắc phục', 'việc hỗ trợ … nhưng phải làm cho người dân
 * tự giác'; null where it states none. Meant for sentences in which somebody with an office speaks, and for what is known to tell tasks, as the last to be asked.
 */
export function callIn({ folded }: Plain, reading: Reading, { start, end: to }: Stretch): Call | null {
  const { words } = reading;
  const end = Math.min(to, start + LONGEST_STATEMENT);
  for (let index = firstFrom(words, start); index < words.length && words[index]!.start < end; index += 1) {
    const modal = words[index]!;
    const said = folded.slice(modal.start, modal.end);
    if (!BINDS.test(said)) continue;
    const before = folded.slice(start, modal.start);
    // 'Việc tuyển dụng công chức, viên chức phải công khai': how a work is to be done, and nobody's act.
    if (NONE.test(before) || FORESEEN.test(before.trimEnd()) || OF_WORK.test(before.replace(SAID, ''))) continue;
    const next = words[index + 1];
    const acts = next?.start === modal.end + 1 && isActing(next) && !next.classes.has('noun');
    if (!acts && !THINGS.test(folded.slice(modal.end, Math.min(end, modal.end + 40)))) continue;
    const from = start + beginning(before);
    if (wordsBetween(reading, from, modal.start).some(({ classes }) => classes.has('past'))) continue;
    return { from, modal: { start: modal.start, end: modal.end } };
  }
  return null;
}

/** The rest of a long line is not searched for each of its clauses. */
const LONGEST_STATEMENT = 900;
const BINDS = /^(?:phải|cần|cần phải|cần tiếp tục|phải tiếp tục|sẽ phải)$/;
const OF_WORK = compile(/^[\s“"–-]*(?:việc|công tác|quá trình) (?!.*(?:nhưng|mà|song|tuy nhiên) )[^:;]*$/u);
const NONE = compile(NO_DUTY_BEHIND);
const FORESEEN = compile(NEED_FORESEEN);
const THINGS = compile(NEEDED_THINGS);

/** Behind the last mark or word of saying. */
function beginning(before: string): number {
  let begin = 0;
  for (const parted of before.matchAll(PARTED)) begin = parted.index + parted[0].length;
  return begin;
}

const SAYS = '(?:^| )(?:cho biết|cho hay|khẳng định|nhấn mạnh|cho rằng|chia sẻ|thông tin|lưu ý|nêu rõ|chỉ rõ|yêu cầu|đề nghị)(?: rằng)?,? ';
const PARTED = compile(`(?:[,:;.“"] ?|${SAYS})(?:nhưng |và |thì )?`, 'gu');
const SAID = compile(`^.*?${SAYS}`);

/** 'Các bộ, ngành, địa phương sớm rà soát …': where a sentence begins that says plainly with what zeal several bodies act, and nothing that was done; null where it says none. */
export function urgedIn({ folded }: Plain, reading: Reading, { start, end: to }: Stretch): number | null {
  const end = Math.min(to, start + LONGEST_STATEMENT);
  const sentence = folded.slice(start, end);
  const opened = OPENS.exec(sentence);
  if (opened === null || TOLD.test(sentence)) return null;
  const words = wordsBetween(reading, start + opened[0].length - 1, end);
  const from = words.findIndex(({ classes }) => classes.has('agency'));
  if (from < 0 || words[from]!.start > start + opened[0].length + 1) return null;
  let index = from;
  while (words[index + 1]?.classes.has('agency') && words[index + 1]!.start <= words[index]!.end + 5) index += 1;
  const [zeal, act] = [words[index + 1], words[index + 2]];
  if (zeal === undefined || act === undefined || zeal.start > words[index]!.end + 2 || act.start !== zeal.end + 1) return null;
  return URGES.test(folded.slice(zeal.start, zeal.end)) && act.classes.has('verb') ? words[from]!.start : null;
}

/** 'Dự kiến trong quý I sẽ sắp xếp …', 'ông A hứa sẽ đôn đốc …': where it begins that a body, a place, a document or nobody by name will act; null where it does not. */
export function foretoldIn({ folded }: Plain, reading: Reading, { start, end: to }: Stretch): number | null {
  const end = Math.min(to, start + LONGEST_STATEMENT);
  const sentence = folded.slice(start, end);
  const words = wordsBetween(reading, start, end);
  for (const [index, will] of words.entries()) {
    if (!WILL.test(folded.slice(will.start, will.end))) continue;
    const act = words[index + 1];
    if (act?.start !== will.end + 1 || !isActing(act)) continue;
    if (NO_ACTS.some((name) => act.classes.has(name)) || COMES.test(folded.slice(act.start, Math.min(end, act.start + 40)))) continue;
    const before = folded.slice(start, will.start);
    const from = start + beginning(before);
    const subject = words.filter((word) => word.start >= from && word.end <= will.start);
    if (subject.some(({ classes }) => classes.has('past') || classes.has('verb') || classes.has('modal'))) continue;
    if (BUSINESS.test(folded.slice(from, will.start))) continue;
    if (PROMISED.test(before)) return will.start;
    if (
      subject.some(
        ({ start: at, end: to, classes }) => at === from && to === will.start - 1 && (classes.has('agency') || classes.has('place')),
      )
    )
      return from;
  }
  return byDocumentIn(sentence, start);
}

/** 'Chương trình giảm nghèo của tỉnh thời gian tới tập trung …': where the act begins that a sentence tells of a document; null where it tells none. */
function byDocumentIn(sentence: string, start: number): number | null {
  const told = BY_DOCUMENT.exec(sentence);
  return told === null ? null : start + told[0].length;
}

const BY_DOCUMENT = compile(DOCUMENT_TO_ACT);

const NO_ACTS: readonly WordClass[] = ['noun', 'weak', 'idle'];
const WILL = /^(?:sẽ|sẽ tiếp tục)$/;
const BUSINESS = compile(`(?:^|[ ,])(?:${BUSINESSES.join('|')})(?!\\p{L})`);
const PROMISED = compile(WILL_OF_NOBODY);
const COMES = compile(COMES_OF_ITSELF);

/** 'Thứ hai là tiếp tục …': where an act begins that a sentence counts off or puts first, and nothing that was done; null where it does not. */
export function countedOff({ folded }: Plain, reading: Reading, { start, end }: Stretch): number | null {
  const sentence = folded.slice(start, Math.min(end, start + LONGEST_STATEMENT));
  const counted = COUNTED.exec(sentence);
  if (counted === null || TOLD.test(sentence)) return null;
  const at = start + counted[0].length;
  const act = wordAt({ reading }, at);
  return act !== null && isActing(act) && !act.classes.has('noun') && !act.classes.has('idle') ? at : null;
}

const COUNTED = compile(ACT_COUNTED);
const OPENS = compile(BODIES_URGED);
const TOLD = compile(/(?<!\p{L})(?:đã|đang|vẫn|được|qua|cùng kỳ|những năm|thời gian qua)(?!\p{L})/u);
/** A word that says with what zeal somebody acts. */
export const URGES = compile(`^(?:${ZEALOUS.join('|')})$`);

/** Whether somebody with an office says what a sentence says. */
export function isSaidByLeader(folded: string, { start, end }: Stretch): boolean {
  const words = folded.slice(start, end);
  return SPEAKS.test(words) || SPOKEN.test(words);
}

const SPEAKS = compile(LEADER_SPEAKS);
const SPOKEN = compile(SPOKEN_BY_LEADER);

/** An order to somebody whom no list knows, or a charge of somebody described at length: who it is, and where the act begins. */
export type Charge = { readonly from: number; readonly who: Stretch; readonly act: number };

/**
 * The first order or charge of a stretch that names who has to act in words that no list knows: 'giao các chủ đầu tư nhà máy điện 1, nhà máy điện 2 thực hiện …',
 * 'Các đơn vị được phân bổ vốn nêu tại Điều 1 chịu trách nhiệm tổ chức …'; null where it has none.
 */
export function chargeIn({ folded }: Plain, reading: Reading, { start, end: to }: Stretch): Charge | null {
  const { words } = reading;
  const end = Math.min(to, start + LONGEST_STATEMENT);
  for (let index = firstFrom(words, start); index < words.length && words[index]!.start < end; index += 1) {
    const order = words[index]!;
    if (
      !order.classes.has('order') ||
      !ASKS.test(folded.slice(order.start, order.end)) ||
      !ORDER_MAY_STAND.test(folded.slice(start, order.start))
    )
      continue;
    const act = wordsBetween(reading, order.end, Math.min(end, order.end + LONGEST_ADDRESSEE)).find(
      ({ classes }) => ACTING.some((name) => classes.has(name)) && !classes.has('noun'),
    );
    if (act === undefined || act.start >= end || act.start > order.end + LONGEST_ADDRESSEE) continue;
    const who = folded.slice(order.end, act.start);
    // 'đã giao các sở hoàn thành hồ sơ, từ nay đến cuối năm …': what was ordered is still to be done where it says so.
    if (WAS.test(folded.slice(start, order.start)) && !GOES_ON.test(folded.slice(act.start, end))) continue;
    if (SOMEBODY.test(who) && !/[;:“”"]|\. |(?:^| )(?:đã|đang|vừa|là) /.test(who))
      return { from: order.start, who: { start: order.end + 1, end: order.end + who.replace(/[ ,]+$/, '').length }, act: act.start };
  }
  return null;
}

const ACTING: readonly WordClass[] = ['verb', 'adverb', 'modal', 'prohibition'];
const LONGEST_ADDRESSEE = 260;
const ASKS = /^(?:yêu cầu|đề nghị|giao|giao cho)$/;
const WAS = /(?:^| )(?:đã|từng) (?:cũng )?$/;
const GOES_ON = /(?:^|[ ,])(?:tiếp tục|từ nay|sắp tới|tới đây|(?:thời gian|tháng|quý|năm) tới)(?: |,|$)/;
const ORDER_MAY_STAND = compile(ORDER_STANDS);
const SOMEBODY = compile(ADDRESSEES);
