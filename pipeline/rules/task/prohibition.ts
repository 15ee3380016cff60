import { FAULTS } from '../../lexicon/chain.ts';
import type { Word } from '../tag.ts';
import { isWord, skipMarks, wordAt, wordEnd, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/**
 * What follows a prohibition; null where 'không' only denies. In the middle of a clause it denies what no list has ('bảo đảm thống nhất, không chồng lấn'),
 * unless that is something a body is warned of.
 * @param first whether it stands at the beginning of a clause
 */
export function prohibited(scene: Scene, word: Word, first: boolean): number | null {
  const { piece } = scene;
  // 'hồ sơ không đầy đủ sẽ không được tổng hợp': what comes of it, and no ban.
  if (piece.folded.startsWith('không được ', word.start) && piece.folded.endsWith('sẽ ', word.start)) return null;
  if (piece.folded.slice(word.start, word.end) !== 'không') return word.end;
  const next = wordAt(scene, skipMarks(piece, word.end));
  if (!next) {
    const behind = piece.folded.slice(word.end, Math.min(scene.end, word.end + 40));
    const warned = FAULT.exec(behind);
    if (!scene.guess || !(first || warned || DENIED_ACT.test(behind))) return null;
    return warned ? word.end + warned[0].length : wordEnd(piece, skipMarks(piece, word.end));
  }
  if (next.classes.has('verb') || next.classes.has('order') || next.classes.has('idle')) return next.end;
  if (next.classes.has('adverb')) {
    const after = wordAt(scene, skipMarks(piece, next.end));
    return after?.classes.has('verb') ? after.end : null;
  }
  return null;
}

/** 'không chờ đơn thư': an act has an object, a state ('không chồng lấn giữa các bản đồ') has none. */
const DENIED_ACT = compile(
  /^ (?!(?:rõ|đủ|đều|tốt|cao|thấp|xa|gần|kịp|hợp|phép|nơi|ai|tên) )\p{L}+ (?!(?:với|giữa|trong|về|và|hoặc|tại|ở|để|do|của) )\p{L}+ (?!(?:với|giữa|trong|về|và|hoặc|tại|ở|để|do|của) )\p{L}+/u,
);

const FAULT = compile(`^ (?:${FAULTS.join('|')})(?![\\p{L}])`);

/** 'Chưa điều chỉnh tăng giá …' where tasks are listed: for the time being it must not be done. */
export function postponedAt(scene: Scene, from: number, word: Word): Head | null {
  if (!scene.guess || scene.running || !isWord(scene, word, 'chưa') || scene.piece.text[word.start] !== 'C') return null;
  const verb = wordAt(scene, word.end + 1);
  return verb?.classes.has('verb')
    ? { from, verb: { start: word.start, end: verb.end }, rule: 'task/prohibition', refrain: true, strong: true, weak: false }
    : null;
}
