import { ENDS_NO_FRONT, FRONTS, FRONT_GOES_ON, STARTING_VERBS } from '../../lexicon/fronts.ts';
import type { Stretch } from '../segment.ts';
import type { Word } from '../tag.ts';
import { afterDuty } from './aside.ts';
import { bodiesAt, wordBehindBodies } from './bodies.ts';
import { headAt } from './head.ts';
import { afterNominaliser, skipMarks, wordAt, wordsBetween, type Head, type Scene } from './scene.ts';
import { compile } from '../pattern.ts';

/**
 * 'Căn cứ tình hình thực tế Sở A rà soát …', 'Đối với các bến cũ khẩn trương sửa chữa': the head behind a ground, a case, a place or a means that no comma
 * parts from it; null where a comma does, or nothing stands there.
 */
export function headUnparted(scene: Scene, part: Stretch): Head | null {
  if (!scene.bare) return null;
  const { piece, reading } = scene;
  const begin = skipMarks(piece, part.start);
  const front = FRONT.exec(piece.folded.slice(begin, Math.min(part.end, begin + LONGEST_FRONT)));
  if (front === null) return null;
  const from = Math.max(begin + front[0].length, afterDuty(scene, begin));
  const to = endOf(scene, from, Math.min(part.end, from + LONGEST_GROUND));
  const words = wordsBetween(reading, from, to);
  if (words.some(({ classes }) => classes.has('past') || classes.has('modal') || classes.has('order'))) return null;
  // 'Bằng mọi biện pháp cứu trợ …': the front is whole, and the act stands at once behind it.
  const whole = WHOLE.test(front[0]) || afterDuty(scene, begin) > begin;
  const act = words.find((word) =>
    word.start === from ? whole || acts(scene, word) : !isHeld(scene, word) && (acts(scene, word) || isVerb(scene, word)),
  );
  if (act === undefined || actsBehind(scene, to)) return null;
  if (front[0].startsWith(ABOUT))
    return act.start === from
      ? headOfThose(scene, from, to)
      : acts(scene, act) || act.classes.has('adverb')
        ? headAt(scene, act.start, true, 0)
        : null;
  return acts(scene, act) || ((whole || act.start > from) && starts(scene, act) && act.end < to - 1)
    ? headAt(scene, act.start, true, 0)
    : null;
}

/** 'Đối với các sở, ngành rà soát …': what those do whom it is about, where what they do does not only tell who they are ('… thực hiện tốt, khen thưởng …'). */
function headOfThose(scene: Scene, at: number, to: number): Head | null {
  const { bodies, end } = bodiesAt(scene, at);
  const behind = wordAt(scene, skipMarks(scene.piece, to));
  if (scene.piece.folded[to] === ',' && behind?.classes.has('verb') === true) return null;
  const head = headAt(scene, end, false, 1);
  if (head === null) return null;
  scene.actors = bodies;
  scene.support = [];
  scene.ordered = true;
  return head;
}

/** How far what follows a front goes before its first comma, but for those that list what it names, and those in the names of bodies. */
function endOf(scene: Scene, from: number, end: number): number {
  for (let at = from; at < end;) {
    const mark = at + scene.piece.folded.slice(at, end).search(MARK);
    if (mark < at) return end;
    const body = wordsBetween(scene.reading, from, mark).findLast(({ classes }) => classes.has('agency'));
    if (body === undefined || body.end <= mark) return mark;
    at = body.end;
  }
  return end;
}

/** Whether a word is a body that acts at once. */
function acts(scene: Scene, word: Word): boolean {
  if (!word.classes.has('agency')) return false;
  const next = wordBehindBodies(scene, word.start);
  return next !== null && starts(scene, next);
}

/** Whether a word is a verb, or the adverb before one, and no part of a noun. */
function isVerb(scene: Scene, word: Word): boolean {
  return (word.classes.has('verb') || starts(scene, word)) && !afterNominaliser(scene, word);
}

/** 'kế hoạch của Sở A …', 'theo hướng dẫn …': whether a word belongs to what stands before it. */
function isHeld({ piece: { folded } }: Scene, { start }: Word): boolean {
  return NO_END.test(folded.slice(Math.max(0, start - LONGEST_JOINT), start));
}

function starts({ piece: { folded }, reading }: Scene, word: Word): boolean {
  if (STARTING.has(folded.slice(word.start, word.end))) return true;
  const next = wordsBetween(reading, word.end, word.end + 2)[0];
  return word.classes.has('adverb') && !word.classes.has('tail') && next?.classes.has('verb') === true;
}

/** Whether behind a comma somebody acts: then that is what ends the front. */
function actsBehind(scene: Scene, comma: number): boolean {
  const next = wordBehindBodies(scene, skipMarks(scene.piece, comma));
  return next !== null && ['verb', 'adverb', 'modal', 'order'].some((name) => next.classes.has(name as never));
}

const STARTING: ReadonlySet<string> = new Set(STARTING_VERBS);
const FRONT = compile(FRONTS);
const ABOUT = 'đối với ';
const WHOLE = /^(?:bằng |(?:trong )?(?:trường hợp|quá trình) )/;
const NO_END = compile(ENDS_NO_FRONT);
const MARK = compile(`[;:.]|, (?!${FRONT_GOES_ON})`);
const LONGEST_FRONT = 60;
const LONGEST_GROUND = 200;
const LONGEST_JOINT = 16;
