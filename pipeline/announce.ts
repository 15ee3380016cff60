import {
  ACTS_FOLLOW,
  ACTS_TOLD,
  ACT_JOINTS,
  AIM_OPENS,
  CAME_ABOUT,
  LISTED_TARGETS,
  LIST_LEADS,
  PLACE_SETS,
  TARGETS_NAMED,
  WHO_HAS_SET,
} from './lexicon/announcements.ts';
import { NEEDED, WORK_DONE } from './lexicon/cues.ts';
import { ANSWER_ASKED } from './lexicon/faults.ts';
import { HEARD_FIRST, ORDER_ISSUED } from './lexicon/orders.ts';
import { listsTopics } from './colon.ts';
import type { Linked } from './link-part.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import { announcedBy, headsFigures, type Announced } from './rules/role.ts';
import type { Clause } from './rules/task/enumeration.ts';
import { listedBodies } from './rules/task/body-list.ts';
import { timeAt } from './rules/task/scene.ts';
import type { Sentence } from './rules/segment.ts';
import { actsAt, isActing, type Word, type WordClass } from './rules/tag.ts';
import type { DocumentKind } from './schema/document.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';
import { behindTopic, type Spell } from './spell.ts';
import { compile } from './rules/pattern.ts';

/** Where a sentence stands: in which part and spell. */
type Standing = { readonly role: SectionRole; readonly spell: Spell | null };

/**
 * What a sentence announces where nothing is announced yet: a goal only where the press tells of it or the text has no parts, and
 * behind goals the targets that are listed.
 */
export function announcedIn(
  words: string,
  reading: Reading,
  { start }: Sentence,
  { role, spell }: Standing,
  kind: DocumentKind,
): Announced | null {
  const press = kind === 'press';
  const lists = kind !== 'report';
  const open = !looksAhead(role);
  // 'Nhiệm vụ trọng tâm được tỉnh xác định là …' turns to tasks with its first words, and tells them behind the last.
  if (press && role === 'tasks' && spell === null) return goalIn(words, reading, start);
  // 'Để đạt mục tiêu đó, UBND tỉnh đề ra 5 nhiệm vụ.': behind the targets of a report stand tasks.
  const turns = press && role === 'targets';
  const tells = press && role === 'tasks';
  if (!open && !turns && !tells) return null;
  if (role === 'results' && headsFigures(words)) return null;
  if (press && open && actsOfBody(words, reading, start)) return { role: 'tasks', behind: 'colon' };
  if (press && role === 'none' && LIST_NAMED.test(words)) return { role: 'targets', behind: 'sentence' };
  const announced = announcedBy(words) ?? (open || turns ? (listLedIn(words) ?? (lists ? actsListed(words, reading, start) : null)) : null);
  // 'Phân tích tình hình, hội nghị xác định nhiệm vụ trọng tâm là …': what stands before the goal is told, also amid tasks.
  if (tells && announced?.at !== undefined) return actsAt(reading.words, start + announced.at) ? announced : null;
  if (tells && spell === null) return null;
  if (turns)
    return announced?.role === 'tasks' && (announced.at === undefined || actsAt(reading.words, start + announced.at)) ? announced : null;
  if (!open) return announced?.role === 'targets' && words.includes(LISTED_TARGETS) ? announced : null;
  if (announced?.at === undefined) return announced;
  const acts = press ? actedAt(reading.words, start + announced.at) : role === 'none' && actsAt(reading.words, start + announced.at);
  // 'một số nhiệm vụ gồm: Về nông nghiệp: kiểm tra …': behind the name of a goal stands the matter of the first.
  return acts ? announced : press ? actsListed(words, reading, start) : null;
}

const LIST_NAMED = compile(TARGETS_NAMED);

/** Whether a sentence asks a question: whatever acts it names, nobody commits himself to them. */
export function asks(words: string): boolean {
  return QUESTION.test(words) && !ANSWERED.test(words);
}

/** Behind it may stand who asks: '“…?” – đồng chí Bí thư nhắc nhở'. */
const QUESTION = /\?(?:[”")\s]*|[”"],? ?(?:[-–] )?[^?“”"]{2,90})$/;
const ANSWERED = compile(ANSWER_ASKED);

/** 'Một số nhiệm vụ trọng tâm trong tháng 6, đó là:': words that lead up to acts, which stand below their colon. */
function listLedIn(words: string): Announced | null {
  if (!words.endsWith(':') || words.length > FARTHEST_JOINT) return null;
  const led = words.slice(0, -1).trimEnd().replace(LED_BY, '');
  return FOLLOW.test(led) && !TOLD.test(led) ? { role: 'tasks', behind: 'sentence' } : null;
}

/**
 * 'Phương hướng 6 tháng cuối năm: Tiếp tục …', 'UBND tỉnh yêu cầu: Kiện toàn …', 'thống nhất nhiệm vụ năm tới, trong đó tập trung …': words that lead up to
 * acts, and an act behind them.
 */
function actsListed(words: string, reading: Reading, start: number): Announced | null {
  const { words: known } = reading;
  for (const joint of JOINTS) {
    const at = words.indexOf(joint);
    if (at <= 0 || at > FARTHEST_JOINT) continue;
    const before = words.slice(0, at).replace(HEARD, '');
    if (TOLD.test(before) || !FOLLOW.test(before)) continue;
    const quoted = at + joint.length + (/^[“"‘«]/.test(words.slice(at + joint.length)) ? 1 : 0);
    // '… gồm: Về nông nghiệp: kiểm tra đồng ruộng; về y tế: …': the matter of the first act.
    const behind = joint === COLON ? behindTopic(words.slice(0, quoted + LONGEST_TOPIC), quoted) : quoted;
    if (
      !actedAt(known, afterTime(reading, start + behind)) ||
      (!AIMS.test(words.slice(behind)) &&
        known.some((word) => word.classes.has('past') && word.start > start + behind && word.start < start + behind + NEAR))
    )
      continue;
    return joint === COLON ? { role: 'tasks', behind: 'colon' } : { role: 'tasks', behind: 'goal', at: behind };
  }
  return null;
}

/** What is aimed at is still to come, whatever is said of it: 'phấn đấu tăng trưởng đạt mức cao hơn'. */
const AIMS = compile(AIM_OPENS);

/** Where words go on behind a time that stands first: 'từ ngày 1/5 đến ngày 3/5, các đơn vị …'. */
function afterTime(reading: Reading, at: number): number {
  const time = timeAt(reading, at);
  return time === undefined ? at : time.end + ', '.length;
}

/** 'Trung tâm Y tế huyện: Khẩn trương truy vết …': nothing but a body before the colon, and behind it how it is to act. */
function actsOfBody(words: string, { words: known }: Reading, start: number): boolean {
  const colon = words.indexOf(COLON);
  if (colon <= 0) return false;
  const body = known.find((word) => word.start === start && word.classes.has('agency'));
  const how = known.find((word) => word.start === start + colon + COLON.length);
  return body?.end === start + colon && how?.classes.has('adverb') === true && actsAt(known, how.start) && !PAST.test(words);
}

const PAST = compile(CAME_ABOUT);

/** Whether an act stands at a place, or who has to act and the act behind. */
function actedAt(words: Reading['words'], at: number): boolean {
  if (actsAt(words, at)) return true;
  const index = words.findIndex(({ start }) => start === at);
  const who = words[index];
  const act = words.slice(index + 1).find(({ classes }) => !BESIDES.some((name) => classes.has(name)));
  if (who === undefined || act === undefined) return false;
  // 'Công điện nêu rõ: UBND các tỉnh miền núi phía Bắc (A, B) chỉ đạo …'.
  if (act.start > who.end + 1) return who.classes.has('agency') && act.start < who.end + FARTHEST_ACT && actsAt(words, act.start);
  return (who.classes.has('agency') || who.classes.has('speaker')) && (actsAt(words, act.start) || act.classes.has('modal'));
}

/** Behind who acts there may be said of which places, and who acts too. */
const BESIDES: readonly WordClass[] = ['place', 'agency', 'speaker'];
const FARTHEST_ACT = 320;

const COLON = ': ';
const LONGEST_TOPIC = 120;
/** What may stand before the colon of a list: '… nhiệm vụ trọng tâm, đó là:'. */
const LED_BY = compile(LIST_LEADS);
const JOINTS = [COLON, ...ACT_JOINTS.map((words) => `, ${words} `)];
const FARTHEST_JOINT = 260;
const HEARD = compile(HEARD_FIRST);
/** Behind an act that was done it is told soon that it was. */
const NEAR = 60;
const FOLLOW = compile(ACTS_FOLLOW);
const TOLD = compile(ACTS_TOLD);

/** The goal that a sentence names before all else that it tells. */
function goalIn(words: string, { words: known }: Reading, start: number): Announced | null {
  const announced = announcedBy(words);
  return announced?.at !== undefined && !words.slice(0, announced.at).includes(';') && actsAt(known, start + announced.at)
    ? announced
    : null;
}

/**
 * Whose tasks a sentence announces: of those who are asked before a goal ('UBND huyện yêu cầu các xã thực hiện các nhiệm vụ như: …'), else of who has set
 * them ('Nhiệm vụ trọng tâm được tỉnh A xác định là …'); null where it says nobody.
 */
export function ownersOf(piece: Plain, reading: Reading, sentence: Sentence, { at }: Announced): Pick<Linked, 'actors' | 'support'> | null {
  const asked = at === undefined ? [] : askedBefore(piece, reading.words, sentence.start, sentence.start + at);
  return asked.length > 0 ? { actors: asked, support: [] } : setterIn(piece, reading, sentence);
}

function askedBefore(piece: Plain, words: readonly Word[], start: number, end: number): Linked['actors'] {
  const order = words.findLast((word) => word.classes.has('order') && word.start >= start && word.end < end);
  if (order === undefined) return [];
  const [first, ...others] = words.filter((word) => word.start > order.end && word.end <= end);
  const act = others.find(isActing);
  if (first?.start !== order.end + 1 || !first.classes.has('agency') || act === undefined) return [];
  return listedBodies(piece, words, first.start, act.start);
}

function setterIn({ folded }: Plain, { words }: Reading, { start, end }: Sentence): Pick<Linked, 'actors' | 'support'> | null {
  const told = folded.slice(start, end);
  const set = SET_BY.exec(told) ?? SETS.exec(told);
  if (set === null) return null;
  const [from, to] = set.indices!.groups!.who!;
  const named = { start: start + from, end: start + to };
  const body = words.find((word) => word.start === named.start && (word.classes.has('agency') || word.classes.has('place')));
  return body === undefined ? null : { actors: [body.agency === undefined ? named : { ...named, agency: body.agency }], support: [] };
}

const SET_BY = compile(WHO_HAS_SET, 'du');
const SETS = compile(PLACE_SETS, 'du');

/** The clauses of a sentence from the first goal on that it tells of. */
export function fromGoal(clauses: readonly Clause[], at: number): readonly Clause[] {
  const behind = clauses.filter(({ end }) => end > at);
  const [first, ...rest] = behind;
  return first === undefined || first.start >= at ? behind : [{ ...first, start: at }, ...rest];
}

const SUMS_UP = compile(ORDER_ISSUED.slice(1));

/** A lead of so many clauses lists orders. */
const LISTS_ORDERS = 3;

/** Whether a lead sums up an order ('… vừa ký công điện yêu cầu …') that the report then tells in full; one that lists several is the order itself. */
export function sumsUp(words: string, { clauses }: Sentence): boolean {
  return clauses.length < LISTS_ORDERS && SUMS_UP.test(words);
}

const DONE = compile(WORK_DONE);

/** Whether behind a clause of running text nothing more is to be done: it names topics, or, where it has no act, tells what was done. */
export function endsActs(words: string, acts: boolean): boolean {
  return listsTopics(words) || (!acts && DONE.test(words));
}

const NEEDS = compile(NEEDED);

/** Whether a clause says what somebody has to do: others of whom the like is told may follow. */
export function needs(words: string): boolean {
  return NEEDS.test(words);
}
