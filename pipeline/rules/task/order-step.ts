import { TIME_TO_COME } from '../../lexicon/clauses.ts';
import { chargeIn } from './call.ts';
import { afterBodies, bodiesAt, namedBodyAt } from './bodies.ts';
import { peopleAt } from './doer.ts';
import { skipMarks, timeAt, type Scene } from './scene.ts';
import { on, type Walk } from './walk.ts';
import { compile } from '../pattern.ts';

/** Goes on behind an order with who has to act; null where it names nobody. */
export function orderedTo(walk: Walk, end: number): 'on' | null {
  const { scene } = walk;
  const { at: after, time } = behindTimes(scene, skipMarks(scene.piece, end));
  const list = addresseesAt(scene, after);
  if (list.bodies.length === 0) return null;
  scene.actors = list.bodies;
  scene.support = [];
  scene.ordered = true;
  scene.byOrder = true;
  if (time !== null) scene.opening = time;
  return on(walk, afterBodies(scene, list.end) ?? list.end);
}

/** Who is told to act at a place, by the surest way of naming them that finds any. */
function addresseesAt(scene: Scene, at: number): ReturnType<typeof bodiesAt> {
  const known = comradesAt(scene, at) ?? countedAt(scene, at) ?? bodiesAt(scene, at, true);
  if (known.bodies.length > 0) return known;
  for (const find of [namedBodyAt, peopleAt, describedAt]) {
    const found = find(scene, at);
    if (found.bodies.length > 0) return found;
  }
  return known;
}

/** 'giao các tổ thợ bến số 1, bến số 2 thực hiện …': somebody whom no list knows, up to the act. */
function describedAt(scene: Scene, at: number): ReturnType<typeof bodiesAt> {
  const none = { bodies: [], end: at };
  const charge = chargeIn(scene.piece, scene.reading, { start: Math.max(0, at - LONGEST_ORDER), end: scene.end });
  return charge?.who.start !== at ? none : { bodies: [charge.who], end: charge.who.end };
}

/** The longest order in words: 'giao trách nhiệm cho'. */
const LONGEST_ORDER = 24;

/** 'yêu cầu các đồng chí bí thư tỉnh ủy …': how they are addressed is part of the name. */
function comradesAt(scene: Scene, at: number): ReturnType<typeof bodiesAt> | null {
  if (!scene.piece.folded.startsWith(COMRADES, at)) return null;
  const { bodies, end } = bodiesAt(scene, at + COMRADES.length);
  const [first, ...others] = bodies;
  return first === undefined ? null : { bodies: [{ ...first, start: at }, ...others], end };
}

const COMRADES = 'các đồng chí ';

/** 'yêu cầu 11 bộ, cơ quan …': how many they are. */
function countedAt(scene: Scene, at: number): ReturnType<typeof bodiesAt> | null {
  const count = COUNT.exec(scene.piece.folded.slice(at, at + 8));
  if (count === null) return null;
  const { bodies, end } = bodiesAt(scene, at + count[0].length, true);
  const [first, ...others] = bodies;
  return first === undefined ? null : { bodies: [{ ...first, start: at }, ...others], end };
}

const COUNT = /^\d{1,3} /;

/** 'yêu cầu, trong thời gian tới, nhất là trong tháng 5, các sở …': between an order and who has to act it may say when. */
function behindTimes({ piece, reading }: Scene, from: number): { readonly at: number; readonly time: Scene['opening'] } {
  let at = from;
  let time: Scene['opening'] = null;
  for (let more = true; more;) {
    const awhile = AWHILE.exec(piece.folded.slice(at, at + 40));
    const next = timeAt(reading, at);
    time = next ?? time;
    const end = next ? next.end + (THIS.exec(piece.folded.slice(next.end, next.end + 6))?.[0].length ?? 0) : at + (awhile?.[0].length ?? 0);
    more = end > at;
    if (more) at = skipMarks(piece, end);
  }
  return { at, time };
}

const THIS = compile(/^ (?:này|tới)(?!\p{L})/u);
const AWHILE = compile(TIME_TO_COME);
