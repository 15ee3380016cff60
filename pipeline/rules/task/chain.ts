import type { Plain } from '../../plain.ts';
import type { Word } from '../tag.ts';
import { headAt } from './head.ts';
import { quantityAt, skipBack, skipMarks, timeAt, wordAt, wordEnd, type Head, type Scene } from './scene.ts';

export type Stop = { readonly end: number; readonly next: Head | null };

/** Follows a head to the end of its task: where a new verb with an object of its own begins, or the clause ends. */
export function endOfHead(scene: Scene, head: Head): Stop {
  const { piece, reading } = scene;
  let tail = false;
  let nominal = false;
  let own = false;
  let lastVerbEnd = head.verb.end;
  let pos = head.verb.end;
  while (pos < scene.end) {
    const unit = piece.text[pos]!;
    if (unit === '(') {
      const close = piece.text.indexOf(')', pos);
      pos = close > 0 && close < scene.end ? close + 1 : pos + 1;
      continue;
    }
    if (unit === ',' && /\d/.test(piece.text[pos - 1] ?? '') && /\d/.test(piece.text[pos + 1] ?? '')) {
      pos += 1;
      continue;
    }
    const time = timeAt(reading, pos);
    if (time) {
      pos = time.end;
      continue;
    }
    const word = wordAt(scene, pos);
    const joint = jointAt(piece, pos, word);
    if (joint) {
      const next = candidate(scene, head, joint, { tail, nominal, own, coordinate: lastVerbEnd >= skipBack(piece, pos) });
      if (next) return { end: pos, next };
      pos = joint.after;
      continue;
    }
    if (word) {
      if (word.classes.has('verb') && !word.classes.has('noun')) lastVerbEnd = word.end;
      else if (!word.classes.has('adverb')) own = true;
      if (word.classes.has('tail') && pos > head.verb.end + 1) tail = true;
      if (word.classes.has('nominaliser')) nominal = true;
      pos = word.end;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(unit)) {
      own = true;
      pos = wordEnd(piece, pos);
    } else pos += 1;
  }
  return { end: scene.end, next: null };
}

type Joint = { readonly kind: 'comma' | 'and' | 'connector' | 'dash'; readonly after: number };

function jointAt(piece: Plain, pos: number, word: Word | null): Joint | null {
  const unit = piece.folded[pos];
  if (unit === ',') return { kind: 'comma', after: pos + 1 };
  if (unit === ';') return { kind: 'connector', after: pos + 1 };
  if (unit === 'v' && piece.folded.startsWith('và ', pos) && piece.folded[pos - 1] === ' ') return { kind: 'and', after: pos + 3 };
  if (
    word?.classes.has('connector') &&
    /^(?:đồng thời|trong đó|từ đó|song song|cùng với đó|bên cạnh đó|qua đó|mặt khác)/.test(piece.folded.slice(word.start, word.end))
  )
    return { kind: 'connector', after: word.end };
  return null;
}

type State = { readonly tail: boolean; readonly nominal: boolean; readonly own: boolean; readonly coordinate: boolean };

/** Whether a new task begins at a joint: a verb with an object of its own, after a verb that has one. */
function candidate(scene: Scene, head: Head, joint: Joint, state: State): Head | null {
  const { piece } = scene;
  const trial: Scene = { ...scene, modal: false, ordered: false };
  const next = headAt(trial, joint.after, false, 1);
  if (!next) return null;
  const accept = (): Head => {
    scene.actors = trial.actors;
    scene.support = trial.actors === scene.actors ? trial.support : [];
    scene.ordered = scene.ordered || trial.ordered;
    scene.byOrder = scene.byOrder || trial.byOrder;
    scene.modal = scene.modal || trial.modal;
    return next;
  };
  if (next.refrain) return /^(?:mà|và)? ?$/.test(piece.folded.slice(joint.after, next.from)) && state.own ? accept() : null;
  if (trial.ordered) return accept();
  if (!state.own && !head.refrain && !next.timed) return null;
  if (isComparison(scene, next)) return null;
  // '…, phòng, chống tham nhũng': a verb at the head of a clause, in a list the name of a thing.
  if (wordAt(scene, next.verb.start)?.classes.has('noun')) return null;
  const object = objectAfter(scene, next.verb.end);
  if (!object.found) return null;
  if (joint.kind === 'connector') return accept();
  if (state.tail) return (next.strong || object.dated) && joint.kind === 'comma' && !next.weak ? accept() : null;
  if (state.coordinate && !next.strong) return null;
  if (next.weak) return object.dated || object.counted || isReport(scene, next) ? accept() : null;
  if (joint.kind === 'and') return !state.nominal && (next.strong || object.length > 12) ? accept() : null;
  return accept();
}

/** '…, tăng 50 ha so với năm 2021': a value is compared. */
function isComparison(scene: Scene, head: Head): boolean {
  const words = scene.piece.folded.slice(head.verb.start, Math.min(scene.end, head.verb.start + 60));
  return /^(?:tăng|giảm|bằng|vượt)[^,;]*\d[^,;]*(?:so với|cùng kỳ)/.test(words);
}

/** 'báo cáo' and 'trình' before a body hand something in: a task of its own. */
function isReport(scene: Scene, head: Head): boolean {
  const words = scene.piece.folded.slice(head.verb.start, head.verb.end);
  if (!/^(?:báo cáo|trình|gửi|tổng hợp)/.test(words)) return false;
  const to = /^ (?:với|cho|lên|về) /.exec(scene.piece.folded.slice(head.verb.end, head.verb.end + 6))?.[0].trimEnd() ?? '';
  return wordAt(scene, skipMarks(scene.piece, head.verb.end + to.length))?.classes.has('agency') ?? false;
}

/** What a verb has after it before the next joint: an object of its own, a time, a value. Verbs and adverbs in between are its companions. */
function objectAfter(scene: Scene, at: number): { found: boolean; dated: boolean; counted: boolean; length: number } {
  const { piece, reading } = scene;
  let found = false;
  let dated = false;
  let counted = false;
  let pos = at;
  let from = at;
  while (pos < scene.end) {
    const unit = piece.text[pos]!;
    if ((unit === ',' || unit === ';') && found) break;
    const time = timeAt(reading, pos);
    if (time) {
      dated = true;
      pos = time.end;
      continue;
    }
    if (quantityAt(reading, pos)) counted = true;
    const word = wordAt(scene, pos);
    if (word) {
      if (
        word.classes.has('noun') ||
        word.classes.has('agency') ||
        (!word.classes.has('verb') &&
          !word.classes.has('adverb') &&
          !word.classes.has('tail') &&
          !/^(?:trong|về|và)$/.test(piece.folded.slice(word.start, word.end)))
      ) {
        if (!found) from = pos;
        found = true;
      } else if (word.classes.has('tail') && !word.classes.has('verb')) break;
      pos = word.end;
      continue;
    }
    if (/[\p{L}\p{N}]/u.test(unit)) {
      if (!piece.folded.startsWith('và ', pos)) {
        if (!found) from = pos;
        found = true;
      }
      pos = wordEnd(piece, pos);
    } else pos += 1;
  }
  return { found, dated, counted, length: found ? pos - from : 0 };
}
