import { PARTNERS_FOLLOW } from '../../lexicon/chain.ts';
import type { Word } from '../tag.ts';
import { bodiesAt } from './bodies.ts';
import { ACTING, type Joint } from './joined.ts';
import { skipMarks, wordAt, wordsBetween, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** 'của Tỉnh ủy, Hội đồng nhân dân tỉnh trong việc …': a body that acts at once begins a task behind another; one of which more is told goes on with a list. */
export function isOneMoreBody(scene: Scene, joint: Joint): boolean {
  if (joint.kind !== 'comma') return false;
  if (isPartner(scene, joint)) return true;
  const { bodies, end } = bodiesAt(scene, skipMarks(scene.piece, joint.after));
  // 'xử lý người đứng đầu, Chủ tịch UBND xã, công chức không …': the list goes on.
  if (/^, \p{L}/u.test(scene.piece.folded.slice(end, end + 3)) && !ACTING.some((name) => wordAt(scene, end + 2)?.classes.has(name)))
    return true;
  const before = bodyUpTo(scene, joint.after - 1);
  if (before === null) return false;
  if (isAgent(scene, before)) return true;
  // 'theo chỉ đạo của Chính phủ, Thủ tướng Chính phủ, bảo đảm …': who acts stands right before the verb.
  if (scene.piece.folded.startsWith(', ', end)) return true;
  const next = wordAt(scene, skipMarks(scene.piece, end));
  return bodies.length > 0 && !ACTING.some((name) => next?.classes.has(name));
}

/** 'phối hợp với Thanh tra giao thông, Quản lý thị trường, các quận kiểm tra …': one more of those with whom, or to whom work is given, where no act stands among them. */
function isPartner(scene: Scene, { after }: Joint): boolean {
  const { folded, text } = scene.piece;
  const from = Math.max(0, after - FARTHEST_PARTNER);
  const opened = PARTNERS.exec(folded.slice(from, after));
  if (opened === null) return false;
  return !wordsBetween(scene.reading, from + opened.index + opened[0].length, after).some(
    ({ start, classes }) => text[start] === folded[start] && ACTING.some((name) => classes.has(name)),
  );
}

const PARTNERS = compile(PARTNERS_FOLLOW);
const FARTHEST_PARTNER = 160;

/** 'nhiệm vụ được Chính phủ, Thủ tướng giao', 'do HĐND, Thường trực HĐND phân công': whether a body is one of those by whom something is done. */
function isAgent(scene: Scene, { start }: Word): boolean {
  const { folded } = scene.piece;
  if (BY_WHOM.test(folded.slice(Math.max(0, start - 6), start))) return true;
  const before = folded.startsWith(', ', start - 2) ? bodyUpTo(scene, start - 2) : null;
  return before !== null && isAgent(scene, before);
}

const BY_WHOM = /(?:^| )(?:được|do|bởi) $/;

/** The body whose name ends at a place; null where none does. */
function bodyUpTo({ reading }: Scene, at: number): Word | null {
  return wordsBetween(reading, at - LONGEST_NAME, at).find(({ classes, end }) => end === at && classes.has('agency')) ?? null;
}

const LONGEST_NAME = 120;
