import { FAULT_ENDED, TITLE_VERBS } from '../../lexicon/chain.ts';
import {
  CALLING_VERBS,
  COME_SOMEWHERE,
  DONE_THERE,
  ENABLED,
  ENABLING_VERBS,
  HELD_ABOUT,
  MOVED,
  MOVING_VERBS,
  TEACHING_VERBS,
} from '../../lexicon/contents.ts';
import type { Stretch } from '../segment.ts';
import { bodiesAt } from './bodies.ts';
import { isMarked, leads, RAISING, type Joint } from './joined.ts';
import { afterNominaliser, quantityAt, skipMarks, wordAt, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/**
 * What belongs to the act before a joint, though it is told with a verb: what others are moved, taught or called on to do, what must not come about, the
 * parts of a value.
 */

/** 'khuyến khích doanh nghiệp áp dụng tiêu chuẩn, ứng dụng công nghệ', 'tạo điều kiện cho hợp tác xã vay vốn, đầu tư máy móc': the second verb is theirs as well. */
export function isMoved(scene: Scene, head: Head, next: Head, joint: Joint): boolean {
  const { piece, reading } = scene;
  const enabled = ENABLING_VERBS.includes(piece.folded.slice(head.verb.start, head.verb.end));
  const mover = enabled ? head.verb : moverIn(scene, head, joint);
  if (next.strong || mover === null || (mover !== head.verb && leads(scene, next))) return false;
  const between = enabled ? (BETWEEN.exec(piece.folded.slice(mover.end, mover.end + 24))?.[0].length ?? 0) : 0;
  const whom = skipMarks(piece, mover.end + between);
  const { bodies, end } = bodiesAt(scene, whom);
  const called = bodies.length > 0 ? end - whom : (WHOM.exec(piece.folded.slice(whom, whom + 60))?.[0].length ?? 0);
  if (called === 0) return false;
  // 'hỗ trợ doanh nghiệp, thu hút đầu tư', 'vận động các cơ quan trên địa bàn và cân đối ngân sách': they have no verb of their own.
  if (enabled && !wordsBetween(reading, whom + called, joint.after).some(({ classes }) => classes.has('verb') || classes.has('noun')))
    return false;
  if (bodies.length > 0 && joint.kind === 'and' && IDLE.test(piece.folded.slice(end, joint.after - 3))) return false;
  const verb = piece.folded.slice(next.verb.start, next.verb.end);
  return !RAISING.test(verb) && !TITLE_VERBS.includes(verb) && !ENDED.test(piece.folded.slice(next.verb.start, scene.end));
}

/** The verb by which others are moved: that of the task, or one that goes on from it ('đẩy mạnh tuyên truyền, vận động hội viên …'). */
function moverIn({ piece, reading }: Scene, { verb }: Head, { after }: Joint): Stretch | null {
  const moves = ({ start, end }: Stretch): boolean => MOVING_VERBS.includes(piece.folded.slice(start, end));
  return moves(verb) ? verb : (wordsBetween(reading, verb.end, after).findLast(moves) ?? null);
}

/** 'thu hút doanh nghiệp lớn đặt trụ sở, đầu tư xưởng': what those who come do. */
export function isDrawn(scene: Scene, head: Head, next: Head, { kind, after }: Joint): boolean {
  const { piece, reading } = scene;
  // '… người ở nước ngoài về tỉnh làm việc, đóng góp …': and do there.
  if (
    kind === 'comma' &&
    COME_TO.test(piece.folded.slice(head.verb.end, after)) &&
    DO_THERE.test(piece.folded.slice(next.verb.start, next.verb.end))
  )
    return true;
  if (kind !== 'comma' || next.strong || !/^(?:thu hút|mời gọi)$/.test(piece.folded.slice(head.verb.start, head.verb.end))) return false;
  if (!/^(?:đầu tư|sản xuất|nghiên cứu|kinh doanh|làm việc|mở|đặt)$/.test(piece.folded.slice(next.verb.start, next.verb.end))) return false;
  return wordsBetween(reading, head.verb.end + 8, after).some((word) => word.classes.has('verb') && !afterNominaliser(scene, word));
}

const COME_TO = compile(COME_SOMEWHERE);
const DO_THERE = compile(`^(?:${DONE_THERE.join('|')})$`);

const ENDED = compile(FAULT_ENDED);
const BETWEEN = compile(ENABLED);
const WHOM = compile(MOVED);
const IDLE = compile(/^(?:, (?:cá nhân|tổ chức|doanh nghiệp|đơn vị|hộ dân))*(?: (?:trên địa bàn|ở|trong|tại)(?: \p{L}+){0,4})? $/u);

/** 'hướng dẫn đeo khẩu trang, rửa tay', 'mở 5 lớp tập huấn nâng cao tay nghề, ứng dụng công nghệ': what is taught, or what something is held about, goes on. */
export function isTaught(scene: Scene, { verb }: Head, next: Head, { kind, after }: Joint): boolean {
  if (kind === 'connector' || next.strong || leads(scene, next)) return false;
  const { piece, reading } = scene;
  const first = wordAt(scene, skipMarks(piece, verb.end));
  if (TEACHING_VERBS.includes(piece.folded.slice(verb.start, verb.end)))
    return first?.classes.has('verb') === true && !first.classes.has('noun') && !isMarked(scene, next);
  const about = wordsBetween(reading, verb.end, Math.min(after, verb.end + FARTHEST_MATTER)).find(
    ({ classes }) => classes.has('verb') && !classes.has('noun'),
  );
  const words = about === undefined ? '' : piece.folded.slice(verb.start, about.start);
  return HELD.test(words) && !AIM.test(words);
}

const FARTHEST_MATTER = 120;
const HELD = compile(HELD_ABOUT);
const AIM = / (?:để|nhằm) /;

/** 'huy động dân quân, đoàn viên tham gia …': one more of those who are called on. */
export function isCalledOn({ piece }: Scene, { verb }: Head, next: Head): boolean {
  return CALLING_VERBS.includes(piece.folded.slice(verb.start, verb.end)) && piece.folded.startsWith('tham gia', next.verb.start);
}

/** 'không để xảy ra tình trạng người bệnh không được khám, điều trị': what must not come about goes on behind its comma. */
export function isInSituation(scene: Scene, head: Head, next: Head, { kind, after }: Joint): boolean {
  if (kind === 'connector' || !SITUATION.test(scene.piece.folded.slice(Math.max(head.from, after - LONGEST_SITUATION), after)))
    return false;
  return next.refrain
    ? NOT_SO.test(scene.piece.folded.slice(next.verb.start, next.verb.end))
    : !next.strong && !leads(scene, next) && !isMarked(scene, next);
}

const SITUATION = compile(/(?<!\p{L})(?:không để(?: xảy ra)?|tránh(?: để)?(?: xảy ra)?) tình trạng /u);
const LONGEST_SITUATION = 300;
const NOT_SO = /^không (?!để)/;

/** '…, đạt 8.500 USD', '…, trong đó xuất khẩu đạt 3 triệu tấn, tiêu thụ 5 triệu tấn': a value goes on, or its parts are told. */
export function isValue({ piece, reading }: Scene, head: Head, { verb }: Head): boolean {
  if (/^(?:đạt|đóng góp|chiếm)$/.test(piece.folded.slice(verb.start, verb.end))) return quantityAt(reading, skipMarks(piece, verb.end));
  if (!AMONG_IT.test(piece.folded.slice(head.verb.end, verb.start))) return false;
  const stated = STATED.exec(piece.folded.slice(verb.end, verb.end + 40))?.[0] ?? '';
  return quantityAt(reading, verb.end + stated.length);
}

const AMONG_IT = /\d[^;]*,? trong đó[ ,]/u;
const STATED = /^ (?:[^,;\d]{0,24} )?(?:đạt |là |còn |chiếm )?/u;
