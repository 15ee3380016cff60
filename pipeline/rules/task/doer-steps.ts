import type { Word, WordClass } from '../tag.ts';
import { bodiesAt } from './bodies.ts';
import { eachAt, isDoer, listAt, peopleActing, shortAt } from './doer.ts';
import { isWord, skipMarks, wordAt } from './scene.ts';
import { on, type Outcome, type Walk } from './walk.ts';

/** Steps of a walk over who acts, where no list has the name. */

/** Those of whom each has it to do, and bodies that no list has before one that it has. */
export function atDoers(walk: Walk): 'on' | undefined {
  const { scene, first, depth, adverb, pos } = walk;
  if (depth > 0 || adverb || (scene.ordered && scene.actors.length > 0)) return undefined;
  const doers = eachAt(scene, pos) ?? (first ? (listAt(scene, pos) ?? shortAt(scene, pos) ?? peopleActing(scene, pos)) : null);
  if (doers === null) return undefined;
  scene.actors = [...doers.bodies];
  scene.support = [];
  scene.ordered = true;
  scene.generic = true;
  return on(walk, doers.next);
}

export function atSpeaker(walk: Walk, word: Word): Outcome {
  if (!word.classes.has('speaker') || !walk.first || walk.adverb || walk.scene.ordered) return undefined;
  if (isDoer(walk.scene, word)) walk.scene.actors = [{ start: word.start, end: word.end }];
  return on(walk, word.end, false);
}

/** 'Lãnh đạo Chính phủ cũng yêu cầu Bộ A …': before a body that orders, those who lead it, and nobody who is told to lead. */
export function atLeaders(walk: Walk, word: Word): Outcome {
  const { scene, first, adverb } = walk;
  if (!first || adverb || !isWord(scene, word, LEADERS)) return undefined;
  const { bodies, end } = bodiesAt(scene, word.end + 1);
  const next = bodies.length > 0 ? wordAt(scene, skipMarks(scene.piece, end)) : null;
  const order = next !== null && isWord(scene, next, ALSO) ? wordAt(scene, next.end + 1) : next;
  return order?.classes.has('order') ? on(walk, word.end + 1) : undefined;
}

const LEADERS = 'lãnh đạo';
const ALSO = 'cũng';

/** 'Thành phố Hải Phòng hoàn thành …', 'Đến năm 2028, tỉnh Quảng Ninh sẽ …': the place is who acts. */
export function atPlace(walk: Walk, word: Word): Outcome {
  const { scene, first, depth, adverb, pos } = walk;
  if (!word.classes.has('place') || !first || depth > 0 || adverb || scene.ordered) return undefined;
  const list = bodiesAt(scene, pos, true);
  const behind = skipMarks(scene.piece, list.end);
  const end = scene.piece.folded.startsWith('cũng ', behind) ? behind + 5 : behind;
  const next = wordAt(scene, end);
  if (!next || !['verb', 'adverb', 'modal'].some((name) => next.classes.has(name as WordClass))) return undefined;
  scene.actors = list.bodies;
  scene.support = [];
  // 'Tỉnh Long An sẽ tập trung …' is a promise wherever it stands.
  scene.ordered = next.classes.has('modal');
  return on(walk, end, false);
}
