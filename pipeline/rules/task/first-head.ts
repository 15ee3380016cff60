import { CASES_TO_COME, THEN, WITHIN_IT } from '../../lexicon/cues.ts';
import type { Stretch } from '../segment.ts';
import { headAt } from './head.ts';
import { skipMarks, type Head, type Scene } from './scene.ts';

/** The head of the first task in a part of a clause: at its beginning, behind a case, or behind what a thing must be; null where none is. */
export function firstHead(scene: Scene, part: Stretch): Head | null {
  return (
    headBehindCase(scene, part) ?? headAt(scene, part.start, true, 0) ?? headBehindCondition(scene, part) ?? headBehindSubject(scene, part)
  );
}

/** 'Trong quá trình thực hiện có khó khăn, vướng mắc thì phản ánh …': the commas of a case that 'thì' closes end nothing. */
function headBehindCase(scene: Scene, part: Stretch): Head | null {
  const then = thenIn(scene, part);
  if (then < 0 || !CASE.test(scene.piece.folded.slice(skipMarks(scene.piece, part.start), then))) return null;
  return headBehindCondition(scene, part);
}

const CASE = new RegExp(CASES_TO_COME, 'u');

/** 'Nếu nguồn thu không đạt thì UBND tỉnh báo cáo …': what is to be done stands behind the condition. */
function headBehindCondition(scene: Scene, part: Stretch): Head | null {
  const then = thenIn(scene, part);
  return then < 0 ? null : headAt(scene, then + THEN.length + 1, true, 0);
}

/** Where 'thì' stands in a part of a clause; -1 where it does not. The rest of a long line is not searched for each of its clauses. */
function thenIn({ piece: { folded } }: Scene, { start, end }: Stretch): number {
  const at = folded.slice(start, end).indexOf(` ${THEN} `);
  return at < 0 ? at : start + at;
}

/** 'Việc tuyển viên chức phải theo chỉ tiêu, trong đó, chú trọng thu hút …': what a thing must be is nobody's act; what is to be heeded in it is. */
function headBehindSubject(scene: Scene, part: Stretch): Head | null {
  if (!scene.bare) return null;
  const joint = WITHIN.exec(scene.piece.folded.slice(part.start, part.end));
  const head = joint && headAt(scene, part.start + joint.index + joint[0].length, false, 1);
  return head?.strong ? head : null;
}

const WITHIN = new RegExp(WITHIN_IT, 'u');
