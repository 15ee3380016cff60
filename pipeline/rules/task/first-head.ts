import { CASES_TO_COME, THEN, WITHIN_IT } from '../../lexicon/cues.ts';
import type { Stretch } from '../segment.ts';
import { headAt } from './head.ts';
import { isToldIn, orderIn, pledgeIn } from './pledge.ts';
import { skipMarks, type Head, type Scene } from './scene.ts';

/** The head of the first task in a part of a clause: at its beginning, behind a case, or behind what a thing must be; null where none is. */
export function firstHead(scene: Scene, part: Stretch): Head | null {
  const pledge = scene.bare ? pledgeIn(scene.piece, scene.reading, part, false) : null;
  // 'Trả lời cử tri, Bộ trưởng khẳng định, Bộ sẽ …': what stands before who tells it is no act.
  const told = pledge !== null && isToldIn(scene.piece, { start: part.start, end: pledge }) ? headAtPledge(scene, pledge) : null;
  return (
    told ??
    headBehindCase(scene, part) ??
    headAt(scene, part.start, true, 0) ??
    headBehindCondition(scene, part) ??
    headBehindSubject(scene, part) ??
    headOfOrder(scene, part) ??
    (pledge === null ? null : headAtPledge(scene, pledge))
  );
}

/** 'Trong quá trình thực hiện có khó khăn, vướng mắc thì phản ánh …': the commas of a case that 'thì' closes end nothing. */
function headBehindCase(scene: Scene, part: Stretch): Head | null {
  const { folded } = scene.piece;
  const then = folded.indexOf(` ${THEN} `, part.start);
  if (then < 0 || then > part.end || !CASE.test(folded.slice(skipMarks(scene.piece, part.start), then))) return null;
  return headBehindCondition(scene, part);
}

const CASE = new RegExp(CASES_TO_COME, 'u');

/** 'Nếu nguồn thu không đạt thì UBND tỉnh báo cáo …': what is to be done stands behind the condition. */
function headBehindCondition(scene: Scene, part: Stretch): Head | null {
  const then = scene.piece.folded.indexOf(` ${THEN} `, part.start);
  return then < 0 || then > part.end ? null : headAt(scene, then + THEN.length + 1, true, 0);
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

/** 'Liên quan đến nhiệm vụ thu, bên cạnh …, đơn vị cần …': whatever stands before who has to act. */
function headAtPledge(scene: Scene, at: number): Head | null {
  scene.opening = scene.reading.times.findLast(({ end }) => end <= at && end >= at - NEAR) ?? scene.opening;
  return headAt(scene, at, true, 0);
}

/** 'Về nhiệm vụ năm 2021, Phó Tổng cục trưởng yêu cầu đơn vị …': whoever orders it. */
function headOfOrder(scene: Scene, part: Stretch): Head | null {
  const at = scene.bare ? orderIn(scene.piece, scene.reading, part, false) : null;
  return at === null ? null : headAt(scene, at, true, 0);
}

const WITHIN = new RegExp(WITHIN_IT, 'u');
