import {
  ACTS_ON,
  ACTS_ON_GROUND,
  ANY_CASE,
  BY_MEANS,
  DUTY_OF_DESCRIBED,
  FOLLOWS_FROM,
  GOAL_CALLED,
  ORDERED_ABOUT,
  URGED_ABOUT,
  WORK_TO_FINISH,
} from '../../lexicon/clauses.ts';
import { CASES_TO_COME, THEN, WHICH } from '../../lexicon/cues.ts';
import { COMES_OF_IT } from '../../lexicon/faults.ts';
import { WITHIN_IT } from '../../lexicon/orders.ts';
import { SAYING, TELLING } from '../../lexicon/doers.ts';
import type { Stretch } from '../segment.ts';
import type { WordClass } from '../tag.ts';
import { bodiesAt, wordBehindBodies } from './bodies.ts';
import { isDoer } from './doer.ts';
import { headAt } from './head.ts';
import { lastHead } from './last-head.ts';
import { headOf } from './opening.ts';
import { leadsToPledge, orderIn, pledgeIn } from './pledge.ts';
import { skipMarks, timeAt, wordAt, wordsBetween, type Head, type Scene } from './scene.ts';
import { headUnparted } from './unparted.ts';
import { compile } from '../pattern.ts';

/** The head of the first task in a part of a clause: at its beginning, behind a case, or behind what a thing must be; null where none is. */
export function firstHead(scene: Scene, part: Stretch): Head | null {
  const head = findHead(scene, part);
  if (head) scene.opening ??= timeBefore(scene, part, head.from) ?? timeBeforeSpeaker(scene, part, head.from);
  return head;
}

/** 'Ông A chỉ đạo, trong tháng 5, các sở cần …': whatever stands before it, a time of its own before who has to act is theirs. */
function timeBefore({ piece: { folded }, reading }: Scene, part: Stretch, at: number): Scene['opening'] {
  const time = reading.times.findLast(({ start, end }) => start >= part.start && end <= at && end >= at - NEAR);
  return time !== undefined && BEGINS_ANEW.test(folded.slice(Math.max(part.start, time.start - 16), time.start)) ? time : null;
}

/** 'Trong năm 2025, Chủ tịch cho biết, tỉnh sẽ …': what somebody tells is of the time that stands before him. */
function timeBeforeSpeaker({ piece: { folded }, reading }: Scene, part: Stretch, at: number): Scene['opening'] {
  const time = reading.times.find(({ start }) => start >= part.start);
  if (time === undefined || time.start > part.start + NEAR_HEAD || time.value.time.unit === 'day') return null;
  return TELLS.test(folded.slice(time.end, at)) ? time : null;
}

const NEAR_HEAD = 40;
const TELLS = compile(`^(?:, (?:để|nhằm) [^,;:.]{3,60})?, [^,;:.]{3,80} (?:${TELLING.join('|')})(?: rằng)?,? ?$`);

const BEGINS_ANEW = compile(`(?:[,:;.] ?|^|(?:^| )(?:${SAYING.join('|')})(?: rằng)?,? )$`);

function findHead(scene: Scene, part: Stretch): Head | null {
  const pledge = scene.bare ? pledgeIn(scene.piece, scene.reading, part, false) : null;
  // 'Trả lời cử tri, Bộ trưởng khẳng định, Bộ sẽ …': what stands before who tells it is no act.
  const told = pledge !== null && leadsToPledge(scene.piece, { start: part.start, end: pledge }) ? headAt(scene, pledge, true, 0) : null;
  return (
    told ??
    headBehindCase(scene, part) ??
    headOfAny(scene, part) ??
    headBehindOccasion(scene, part) ??
    headByMeans(scene, part) ??
    headUnparted(scene, part) ??
    headOfOrderAbout(scene, part) ??
    headAt(scene, part.start, true, 0) ??
    headBehindCondition(scene, part) ??
    headBehindGround(scene, part) ??
    headBehindTopic(scene, part) ??
    headOfGoal(scene, part) ??
    headOfWork(scene, part) ??
    headBehindSubject(scene, part) ??
    headOfOrder(scene, part) ??
    headOfCharge(scene, part) ??
    // 'Liên quan đến nhiệm vụ thu, bên cạnh …, đơn vị cần …': whatever stands before who has to act.
    (pledge === null ? null : headAt(scene, pledge, true, 0)) ??
    lastHead(scene, part)
  );
}

/** 'Trong quá trình thực hiện có khó khăn, vướng mắc thì phản ánh …': the commas of a case that 'thì' closes end nothing. */
function headBehindCase(scene: Scene, part: Stretch): Head | null {
  const then = thenIn(scene, part);
  if (then < 0 || !CASE.test(scene.piece.folded.slice(skipMarks(scene.piece, part.start), then))) return null;
  return headBehindCondition(scene, part);
}

const CASE = compile(CASES_TO_COME);

/** 'Nơi nào còn thuyền cũ, Chủ tịch xã phải …', 'Đơn vị nào chưa lập đề án thì phải …': what is to be done wherever it is so. */
function headOfAny(scene: Scene, part: Stretch): Head | null {
  const begin = skipMarks(scene.piece, part.start);
  const any = ANY.exec(scene.piece.folded.slice(begin, Math.min(part.end, begin + LONGEST_OCCASION)));
  const head = any && headAt(scene, begin + any[0].length, true, 0);
  const { who, must } = any?.groups ?? {};
  // 'Cá nhân nào vi phạm thì xử lý': others than those of whom it is so.
  if (head === null || who === undefined || must === undefined || scene.actors.length > 0) return head;
  scene.actors = [{ start: begin, end: begin + who.length + WHICH.length + 1 }];
  return { ...head, from: begin };
}

const ANY = compile(ANY_CASE);

/** 'Thực hiện chỉ đạo của Thủ tướng, tỉnh tập trung …', 'Phát huy kết quả đạt được, năm 2025, Sở A …': on whose word, or on what ground, somebody acts. */
function headBehindOccasion(scene: Scene, part: Stretch): Head | null {
  const begin = skipMarks(scene.piece, part.start);
  const words = scene.piece.folded.slice(begin, Math.min(part.end, begin + LONGEST_OCCASION));
  const occasion = ON_WHOSE_WORD.exec(words) ?? ON_GROUND.exec(words);
  if (occasion === null) return null;
  const at = begin + occasion[0].length;
  const who = wordAt(scene, skipMarks(scene.piece, timeAt(scene.reading, at)?.end ?? at));
  const acts =
    who !== null &&
    (who.classes.has('speaker')
      ? isDoer(scene, who)
      : who.classes.has('agency') && (occasion.groups?.ground !== undefined || (scene.bare && isToAct(scene, who.start))));
  return acts || ordersAt(scene, at) ? headAt(scene, at, true, 0) : null;
}

/** Whether bodies act at once, or have to. */
function isToAct(scene: Scene, at: number): boolean {
  const next = wordBehindBodies(scene, at);
  return next !== null && ['verb', 'adverb', 'modal'].some((name) => next.classes.has(name as WordClass)) && !next.classes.has('order');
}

/** 'Triển khai chỉ đạo của Thủ tướng, Bộ A yêu cầu các đơn vị:': who orders others on whose word. */
function ordersAt(scene: Scene, at: number): boolean {
  const order = wordBehindBodies(scene, skipMarks(scene.piece, at));
  return order?.classes.has('order') === true && bodiesAt(scene, skipMarks(scene.piece, order.end), true).bodies.length > 0;
}

const LONGEST_OCCASION = 300;
const ON_GROUND = compile(ACTS_ON_GROUND);
const ON_WHOSE_WORD = compile(ACTS_ON);

/** 'Nếu nguồn thu không đạt thì UBND tỉnh báo cáo …': what is to be done stands behind the condition. */
function headBehindCondition(scene: Scene, part: Stretch): Head | null {
  const then = thenIn(scene, part);
  if (then < 0) return null;
  const behind = then + THEN.length + 2;
  return COMES.test(scene.piece.folded.slice(behind, behind + LONGEST_EFFECT)) ? null : headAt(scene, behind - 1, true, 0);
}

const COMES = compile(COMES_OF_IT);
const LONGEST_EFFECT = 60;

/** Where 'thì' stands in a part of a clause; -1 where it does not. The rest of a long line is not searched for each of its clauses. */
function thenIn({ piece: { folded } }: Scene, { start, end }: Stretch): number {
  const at = folded.slice(start, end).indexOf(` ${THEN} `);
  return at < 0 ? at : start + at;
}

/** 'Thông qua hội thi để phát hiện mô hình hay': by what means, and what is to be done by it; an act at its head has no other. */
function headByMeans(scene: Scene, part: Stretch): Head | null {
  if (!scene.bare) return null;
  const begin = skipMarks(scene.piece, part.start);
  const means = MEANS.exec(scene.piece.folded.slice(begin, Math.min(part.end, begin + LONGEST_MEANS)));
  const head = means && headAt(scene, begin + means[0].length, false, 1);
  return head && { ...head, from: begin };
}

const LONGEST_MEANS = 240;
const MEANS = compile(BY_MEANS);

/** 'Thời vụ mỗi nơi một khác, vì vậy các xã cần báo lịch xuống giống': behind what is told stands what follows from it. */
function headBehindGround(scene: Scene, part: Stretch): Head | null {
  if (!scene.bare) return null;
  const joint = FOLLOWING.exec(scene.piece.folded.slice(part.start, part.end));
  return joint && headAt(scene, part.start + joint.index + joint[0].length, true, 0);
}

const FOLLOWING = compile(FOLLOWS_FROM);

/** 'Việc đóng mới tàu, yêu cầu Sở A cân nhắc kỹ', 'Các dự án chậm tiến độ, kiên quyết thu hồi': what an order is about, and behind its first comma the order to a body or how it is urged. */
function headBehindTopic(scene: Scene, part: Stretch): Head | null {
  const { piece } = scene;
  const begin = skipMarks(piece, part.start);
  const comma = topicEnd(scene, begin, part.end);
  if (comma < begin || !TOPIC.test(piece.folded.slice(begin, comma)) || !isNounPhrase(scene, begin, comma + 2)) return null;
  const order = wordAt(scene, comma + 2);
  if (scene.bare && URGED.test(piece.folded.slice(comma + 2, Math.min(part.end, comma + 20)))) return headAt(scene, comma + 2, false, 1);
  if (!order?.classes.has('order') || bodiesAt(scene, skipMarks(piece, order.end)).bodies.length === 0) return null;
  return headAt(scene, comma + 2, true, 0);
}

/** Where the first comma stands behind what words that begin at a place are about; before that place where none does. */
function topicEnd({ piece: { folded } }: Scene, begin: number, end: number): number {
  return begin + folded.slice(begin, Math.min(end, begin + LONGEST_TOPIC)).indexOf(', ');
}

/** 'Mục tiêu tổng quát của kế hoạch là phát triển nhanh …': where goals and tasks are listed, what one of them is called stands before it. */
function headOfGoal(scene: Scene, part: Stretch): Head | null {
  if (!scene.bare) return null;
  const begin = skipMarks(scene.piece, part.start);
  const called = CALLED.exec(scene.piece.folded.slice(begin, Math.min(part.end, begin + LONGEST_MEANS)));
  const head = called && headAt(scene, begin + called[0].length, false, 1);
  return head && !head.weak && !head.refrain ? head : null;
}

const CALLED = compile(GOAL_CALLED);

/** 'Việc rà soát các dự án phải hoàn thành trước ngày 30/6': what has to be finished is to be done. */
function headOfWork(scene: Scene, part: Stretch): Head | null {
  if (!scene.bare) return null;
  const begin = skipMarks(scene.piece, part.start);
  const called = WORK.exec(scene.piece.folded.slice(begin, Math.min(part.end, begin + LONGEST_MEANS)));
  const act = called && wordAt(scene, begin + called[0].length);
  return act?.classes.has('verb') === true ? headOf(begin, act, 'task/verb', true, false) : null;
}

const WORK = compile(WORK_TO_FINISH);

const TOPIC = compile(ORDERED_ABOUT);
const URGED = compile(URGED_ABOUT);
const LONGEST_TOPIC = 180;

/** Nothing in it is due, done or told. */
function isNounPhrase({ reading }: Scene, from: number, to: number): boolean {
  return !wordsBetween(reading, from, to).some(({ classes }) => classes.has('modal') || classes.has('past') || classes.has('idle'));
}

/** 'Việc tuyển viên chức phải theo chỉ tiêu, trong đó, chú trọng thu hút …': what a thing must be is nobody's act; what is to be heeded in it is. */
function headBehindSubject(scene: Scene, part: Stretch): Head | null {
  if (!scene.bare) return null;
  const joint = WITHIN.exec(scene.piece.folded.slice(part.start, part.end));
  const head = joint && headAt(scene, part.start + joint.index + joint[0].length, false, 1);
  return head?.strong ? head : null;
}

/** Between a time and who has to act stands at most a comma. */
const NEAR = 2;

/** 'Về nhiệm vụ năm 2021, Phó Tổng cục trưởng yêu cầu đơn vị …': whoever orders it. */
function headOfOrder(scene: Scene, part: Stretch): Head | null {
  const at = scene.bare ? orderIn(scene.piece, scene.reading, part, { amid: false, leaders: scene.leaders }) : null;
  return at === null ? null : headAt(scene, at, true, 0);
}

/** 'Về nhiệm vụ thu thuế, Phó Cục trưởng yêu cầu các chi cục rà soát …, kiểm tra …': what it is about, and at once behind the comma who orders it. */
function headOfOrderAbout(scene: Scene, part: Stretch): Head | null {
  const { piece, reading, leaders } = scene;
  const begin = skipMarks(piece, part.start);
  if (!scene.bare || !ABOUT.test(piece.folded.slice(begin, begin + 20))) return null;
  const comma = topicEnd(scene, begin, part.end);
  if (comma < begin) return null;
  const start = comma + 2;
  const at = orderIn(piece, reading, { start, end: Math.min(part.end, start + LONGEST_OFFICE) }, { amid: false, leaders });
  const order = at === null || piece.folded.slice(start, at).includes(',') ? null : wordAt(scene, at);
  const asked = order && wordAt(scene, skipMarks(piece, order.end));
  return asked && (asked.classes.has('agency') || asked.classes.has('speaker')) ? headAt(scene, order.start, true, 0) : null;
}

const ABOUT = /^(?:về|đối với|liên quan (?:đến|tới)) /;
const LONGEST_OFFICE = 120;

/** 'Các đơn vị được phân bổ vốn nêu tại Điều 1 chịu trách nhiệm tổ chức …': who has to act, by what is said of him up to his duty. */
function headOfCharge(scene: Scene, part: Stretch): Head | null {
  if (!scene.bare) return null;
  const begin = skipMarks(scene.piece, part.start);
  const { bodies, end } = bodiesAt(scene, begin, true);
  const charged = bodies.length === 0 ? null : CHARGED.exec(scene.piece.folded.slice(end, Math.min(part.end, end + LONGEST_CHARGE)));
  const head = charged && headAt(scene, end + charged[0].length, false, 1);
  if (head === null) return null;
  scene.actors = bodies;
  scene.modal = true;
  return { ...head, from: begin, rule: 'task/modal', strong: true };
}

const LONGEST_CHARGE = 240;
const CHARGED = compile(DUTY_OF_DESCRIBED);

const WITHIN = compile(WITHIN_IT);
