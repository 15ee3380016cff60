import { PRAISE_ORDERED } from '../../lexicon/clauses.ts';
import { compile } from '../pattern.ts';
import type { Word } from '../tag.ts';
import { supportAt } from './bodies.ts';
import { ROLE } from './duty.ts';
import { isBoth } from './manner.ts';
import { headOf, verbAfterCopula } from './opening.ts';
import { postponedAt } from './prohibition.ts';
import { isWord, skipMarks } from './scene.ts';
import { agreedOn, orderBehind } from './speech.ts';
import { on, type Outcome, type Walk } from './walk.ts';

/** What is told, praised or agreed on at the head of a clause: it ends there, but for what is still to be done by it. */
export function atPast(walk: Walk, word: Word): Outcome {
  const { scene, from } = walk;
  const role = walk.first && walk.pos === from ? ROLE.exec(scene.piece.folded.slice(from, Math.min(scene.end, from + 90))) : null;
  if (role) {
    walk.from = skipMarks(scene.piece, from + role[0].length);
    return on(walk, walk.from, false);
  }
  if (isWord(scene, word, 'vừa') && isBoth(scene, word)) return on(walk, word.end);
  const postponed = walk.pos === from && walk.first ? postponedAt(scene, from, word) : null;
  if (postponed) return postponed;
  // 'Chính phủ luôn chấp hành …': what is told of somebody's ways.
  if (scene.running && !scene.modal && !scene.byOrder && isWord(scene, word, 'luôn')) return null;
  if (word.classes.has('past') && !word.classes.has('verb') && !word.classes.has('adverb')) return null;
  // '…, đề ra giải pháp': amid acts one more, though at the head of a clause it only tells what was agreed.
  if (!word.classes.has('idle') || (!walk.first && walk.scene.bare && word.classes.has('verb'))) return undefined;
  if (scene.bare && !scene.running && word.classes.has('verb') && PRAISE.test(scene.piece.folded.slice(word.start, scene.end)))
    return undefined;
  // 'Hai bộ khẩn trương thống nhất nội dung …': how it is to be done is said, so it is to be done.
  if (walk.adverb !== null && isWord(scene, word, 'thống nhất')) return headOf(from, word, 'task/verb', true, false);
  // 'UBND tỉnh thống nhất với Thường trực HĐND tỉnh điều chỉnh …'.
  const agreed = isWord(scene, word, 'thống nhất') && scene.piece.folded.startsWith(' với ', word.end) ? supportAt(scene, word.end) : null;
  if (agreed !== null) return on(walk, agreed);
  const settled = walk.first ? agreedOn(scene, word) : null;
  if (settled !== null) return on(walk, settled, false);
  if (scene.modal && isWord(scene, word, 'là')) return verbAfterCopula(scene, from, word);
  const next = walk.first && !scene.modal ? orderBehind(scene, word) : null;
  if (next === null) return null;
  walk.from = skipMarks(scene.piece, next);
  return on(walk, next, false);
}

const PRAISE = compile(PRAISE_ORDERED);
