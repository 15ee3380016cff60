import type { Word } from '../tag.ts';
import { bodiesAt } from './bodies.ts';
import { ACTING, type Joint } from './joined.ts';
import { skipMarks, wordAt, wordsBetween, type Scene } from './scene.ts';

/** 'của Tỉnh ủy, Hội đồng nhân dân tỉnh trong việc …': a body that acts at once begins a task behind another; one of which more is told goes on with a list. */
export function isOneMoreBody(scene: Scene, joint: Joint): boolean {
  if (joint.kind !== 'comma') return false;
  const { bodies, end } = bodiesAt(scene, skipMarks(scene.piece, joint.after));
  // 'xử lý người đứng đầu, Chủ tịch UBND xã, công chức không …': the list goes on.
  if (/^, \p{L}/u.test(scene.piece.folded.slice(end, end + 3)) && !ACTING.some((name) => wordAt(scene, end + 2)?.classes.has(name)))
    return true;
  if (isAgent(scene, joint.after - 1)) return true;
  if (!wordsBetween(scene.reading, joint.after - 120, joint.after - 1).some(isBodyUpTo(joint.after - 1))) return false;
  // 'theo chỉ đạo của Chính phủ, Thủ tướng Chính phủ, bảo đảm …': who acts stands right before the verb.
  if (scene.piece.folded.startsWith(', ', end)) return true;
  const next = wordAt(scene, skipMarks(scene.piece, end));
  return bodies.length > 0 && !ACTING.some((name) => next?.classes.has(name));
}

/** 'nhiệm vụ được Chính phủ, Thủ tướng giao', 'do HĐND, Thường trực HĐND phân công': whether a body up to a place is one of those by whom something is done. */
function isAgent(scene: Scene, at: number): boolean {
  const body = wordsBetween(scene.reading, at - 120, at).find(isBodyUpTo(at));
  if (body === undefined) return false;
  const { folded } = scene.piece;
  return (
    BY_WHOM.test(folded.slice(Math.max(0, body.start - 6), body.start)) ||
    (folded.startsWith(', ', body.start - 2) && isAgent(scene, body.start - 2))
  );
}

const BY_WHOM = /(?:^| )(?:được|do|bởi) $/;

function isBodyUpTo(at: number): (word: Word) => boolean {
  return ({ classes, end }) => end === at && classes.has('agency');
}
