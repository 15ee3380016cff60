import { DUE_THINGS, WORK_FINISHED } from '../../lexicon/calls.ts';
import { endsIn } from '../bound.ts';
import type { Stretch } from '../segment.ts';
import { isActing, type Word } from '../tag.ts';
import { bodiesAt } from './bodies.ts';
import { callIn, chargeIn, foretoldIn, URGES, type Call } from './call.ts';
import { headAt } from './head.ts';
import { headOf } from './opening.ts';
import { skipMarks, tellsDone, wordAt, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/** The head of a task in a part of a clause that nothing else was found in: by a duty, an order or a day, whatever stands before the act; null where none is. */
export function lastHead(scene: Scene, part: Stretch): Head | null {
  return (
    headOfWorkFinished(scene, part) ??
    headOfDescribed(scene, part) ??
    headOfAddressee(scene, part) ??
    headOfCall(scene, part) ??
    headForetold(scene, part) ??
    headOfThingDue(scene, part)
  );
}

/** 'Các bộ, ngành, đặc biệt là các đô thị lớn, tiếp tục …': who has to act, what is said of him, and his duty or how it is urged. */
function headOfDescribed(scene: Scene, part: Stretch): Head | null {
  const begin = skipMarks(scene.piece, part.start);
  const { bodies, end } = bodiesAt(scene, begin, true);
  if (bodies.length === 0) return null;
  const words = wordsBetween(scene.reading, end, Math.min(part.end, end + LONGEST_DESCRIPTION));
  for (const [index, word] of words.entries()) {
    const said = scene.piece.folded.slice(word.start, word.end);
    const duty = DUTIES.test(said);
    if (!duty && !(scene.bare && URGES.test(said))) {
      if (word.classes.has('past') || word.classes.has('idle') || word.classes.has('order')) return null;
      continue;
    }
    const next = words[index + 1];
    const acts = next !== undefined && next.start <= word.end + 2 && isActing(next);
    const head = acts && !STOPS.test(scene.piece.folded.slice(end, word.start)) ? headAt(scene, word.start, false, 1) : null;
    if (head === null) continue;
    scene.actors = bodies;
    scene.support = scene.support.filter(({ start }) => start > word.start);
    scene.ordered = true;
    scene.modal ||= duty;
    return { ...head, from: begin, strong: true };
  }
  return null;
}

const LONGEST_DESCRIPTION = 320;
const DUTIES = /^(?:có trách nhiệm|chịu trách nhiệm)$/;
const STOPS = /[;:.]|(?:^| )(?:để|nhằm|khi|nếu) /;

/** 'giao các chủ đầu tư nhà máy điện 1, nhà máy điện 2 thực hiện …': who has to act, in whatever words. */
function headOfAddressee(scene: Scene, part: Stretch): Head | null {
  const charge = chargeIn(scene.piece, scene.reading, part);
  if (charge === null) return null;
  const head = headAt(scene, charge.act, false, 1) ?? dutyAt(scene, { start: charge.act, end: part.end });
  if (head === null) return null;
  scene.actors = [charge.who];
  scene.support = [];
  scene.ordered = true;
  scene.byOrder = true;
  return { ...head, from: charge.from, strong: true };
}

/** '… phải thể hiện tinh thần trách nhiệm': a duty that begins at a place and has no verb of the lexicon. */
function dutyAt(scene: Scene, part: Stretch): Head | null {
  const call = callIn(scene.piece, scene.reading, part);
  return call?.modal.start === part.start ? headOfDuty(call) : null;
}

function headOfDuty({ from, modal }: Call): Head {
  return { from, verb: modal, rule: 'task/modal', refrain: false, strong: true, weak: false };
}

/** 'Những bất cập trên sẽ phải khắc phục': where tasks are told, a duty of whatever has it. */
function headOfCall(scene: Scene, part: Stretch): Head | null {
  const begin = skipMarks(scene.piece, part.start);
  const { bodies } = bodiesAt(scene, begin, true);
  const call = scene.bare || bodies.length > 0 ? callIn(scene.piece, scene.reading, part) : null;
  // 'diện tích cần rà soát': outside of speech, what is only needed tells which things are meant.
  if (call === null || (!scene.running && scene.piece.folded.startsWith('cần', call.modal.start))) return null;
  if (!scene.bare && call.from > begin) return null;
  // 'Chủ tịch UBND các tỉnh phải thể hiện trách nhiệm cao': a duty of a body, whatever it is.
  if (bodies.length > 0 && call.from === begin) {
    scene.actors = bodies;
    scene.ordered = true;
    scene.modal = true;
  }
  const act = wordAt(scene, call.modal.end + 1);
  const head = act === null ? null : headAt(scene, call.modal.start, false, 1);
  return head === null ? headOfDuty(call) : { ...head, from: call.from, rule: 'task/modal', strong: true };
}

/** '…, đồng thời hứa sẽ đôn đốc': what somebody will do, whatever stands before it. */
function headForetold(scene: Scene, part: Stretch): Head | null {
  const at = scene.bare ? foretoldIn(scene.piece, scene.reading, part) : null;
  return at === null ? null : headAt(scene, at, true, 0);
}

/** 'Việc tổ chức đại hội được tiến hành xong trước 20/1', 'Đại hội cấp huyện hoàn thành trong tháng 5': whether a clause says of a work or a meeting by when it is finished. */
export function isFinishedBy(scene: Scene, part: Stretch): boolean {
  return finishedIn(scene, part) !== null;
}

function headOfWorkFinished(scene: Scene, part: Stretch): Head | null {
  const due = finishedIn(scene, part);
  return due === null ? null : headOfDue(due, () => true);
}

function finishedIn(scene: Scene, part: Stretch): Due | null {
  const due = dueIn(scene, part);
  return due !== null && FINISHED.test(scene.piece.folded.slice(due.begin, due.end)) ? due : null;
}

/** 'Các báo cáo trên gửi Bộ A trước ngày 5/12', 'Nhà bị sập được xây dựng lại, hoàn thành trước 31/1': a thing, what is done to it, and by when. */
function headOfThingDue(scene: Scene, part: Stretch): Head | null {
  const due = dueIn(scene, part);
  return due === null ? null : headOfDue(due, ({ start }) => DUE.test(scene.piece.folded.slice(due.begin, start)));
}

/** The head of the first act before a day that is one of those meant. */
function headOfDue({ begin, words }: Due, isMeant: (act: Word) => boolean): Head | null {
  const act = words.find((word) => word.classes.has('verb') && isMeant(word));
  return act === undefined ? null : headOf(begin, act, 'task/verb', true, false);
}

/** A stretch up to the day by which something is finished, and its words. */
type Due = { readonly begin: number; readonly end: number; readonly words: readonly Word[] };

/** The words up to the day by which something is finished, where nothing among them is told as done; null where none is named. */
function dueIn(scene: Scene, part: Stretch): Due | null {
  if (!scene.bare && !scene.dated) return null;
  const begin = skipMarks(scene.piece, part.start);
  const due = endsIn(scene.piece, scene.reading.times, { start: begin, end: part.end });
  if (due === undefined) return null;
  const words = wordsBetween(scene.reading, begin, due.start);
  return words.some((word) => tellsDone(scene, word) || word.classes.has('idle')) ? null : { begin, end: due.start, words };
}

const DUE = compile(DUE_THINGS);
const FINISHED = compile(WORK_FINISHED);
