import { isFinishedBy } from './rules/task/last-head.ts';
import { PICKS_OUT } from './lexicon/clauses.ts';
import { OCCASIONS } from './lexicon/cues.ts';
import { ORDER_AT_HEAD, REMNANTS, URGING } from './lexicon/orders.ts';
import { ISSUING_VERBS } from './lexicon/verbs.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import { isLimit, type BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import { endOfHead } from './rules/task/chain.ts';
import { firstHead } from './rules/task/first-head.ts';
import { skipMarks, wordAt, type Body, type Head, type Scene } from './rules/task/scene.ts';
import type { Stretch } from './rules/segment.ts';
import { comesThereby, isAnnouncement, isCalledSo, isFaultOfSeveral, isStatement, leadsToSpeech, tellsWhich } from './told-behind.ts';
import { unitTest } from './rules/unit.ts';
import { compile } from './rules/pattern.ts';

/** A task as its clause gives it: the words, the verb that triggers it, who acts and who helps where the clause says so. */
export type Frame = Stretch & {
  readonly rule: string;
  readonly trigger: Stretch;
  readonly refrain: boolean;
  readonly actors: readonly Body[];
  readonly support: readonly Body[];
  /** A time that opens the clause and holds for all of its tasks. */
  readonly opening: Mention<BoundTime> | null;
};

/** What a clause says: its tasks, and the bodies and time that it leaves to what follows (a lead-in has no tasks, only these). */
export type Linked = {
  readonly frames: readonly Frame[];
  readonly actors: readonly Body[];
  readonly support: readonly Body[];
  readonly opening: Mention<BoundTime> | null;
  /** Whether a body was given an order in it ('yêu cầu Sở A …'). */
  readonly ordered: boolean;
};

/** How a clause is to be read. `bare`: a verb without a subject is a task here; `guess`: an unknown word that stands where a verb stands is taken for one;
 * `running`: running text turned to tasks, and holds sentences of every sort: at their head nothing is guessed; `orders`: an order or a duty of a named body is a task; `given`: an order to one is; `subjects`: what a named body does is; `dated`: what a body does by a day is, where nothing is told as done; `leads`: what stands before a closing colon introduces the items below; `reports`: the text tells of orders that others gave; `leaders`: those whom the text gives an office. */
export type Manner = {
  readonly bare: boolean;
  readonly guess: boolean;
  readonly running: boolean;
  readonly orders: boolean;
  readonly given: boolean;
  readonly subjects: boolean;
  readonly leads: boolean;
  readonly reports: boolean;
  readonly dated: boolean;
  readonly leaders: ReadonlySet<string>;
};

/** Reads a part of a clause, on one side of its colon, into frames. `before`: what stands on the other side of it. */
export function linkPart(piece: Plain, reading: Reading, part: Stretch, manner: Manner, before: Linked | null): Linked {
  const scene: Scene = {
    piece,
    reading,
    end: part.end,
    bare: manner.bare,
    guess: manner.guess,
    running: manner.running,
    dated: manner.dated,
    leaders: manner.leaders,
    actors: [...(before?.actors ?? [])],
    support: [...(before?.support ?? [])],
    opening: before?.opening ?? null,
    ordered: (before?.actors.length ?? 0) > 0,
    byOrder: before?.ordered ?? false,
    generic: false,
    topical: false,
    modal: false,
  };
  const frames: Frame[] = [];
  const finished = manner.dated && isFinishedBy(scene, part);
  // 'Giao Sở A …': an order that nobody tells to have been given.
  const begin = skipMarks(piece, part.start);
  const given = GIVEN_AT_HEAD.test(piece.folded.slice(begin, begin + LONGEST_ORDER));
  let head = firstHead(scene, part);
  while (head) {
    // The next head may have a subject of its own, which is not that of this one.
    const { actors, support, byOrder } = scene;
    const stop = endOfHead(scene, head);
    const opens =
      frames.length === 0 && actors.length === 0 && !byOrder && (isToldTo(scene, stop.next) || isOccasion(scene, head, stop.end));
    const asked =
      manner.bare ||
      finished ||
      (manner.orders && (scene.byOrder || (scene.modal && scene.ordered))) ||
      (manner.given && given && scene.byOrder) ||
      (manner.subjects &&
        (scene.ordered || isPlace(scene, actors)) &&
        (!scene.generic || isUrged(piece, actors, head) || isDated(reading, head, stop.end)) &&
        (isYetToCome({ ...scene, support }) || !isIssuing(piece, actors, head))) ||
      (manner.dated && scene.ordered && (isBound(scene.opening) || (isDated(reading, head, stop.end) && !isIssuing(piece, actors, head))));
    if (
      asked &&
      !opens &&
      !isRemnant(scene, head, stop.end) &&
      !isCalledSo(piece, head.verb) &&
      !comesThereby(piece, head.verb) &&
      !tellsWhich(piece, head, part) &&
      !leadsToSpeech(piece.folded.slice(head.verb.start, part.end)) &&
      !PICKED.test(piece.folded.slice(head.from, head.from + LONGEST_PICK)) &&
      !(stop.end === part.end
        ? isStatement(piece.folded.slice(head.from, stop.end))
        : isFaultOfSeveral(piece.folded.slice(head.from, part.end))) &&
      !isAnnouncement(piece.folded.slice(head.verb.start, beforeMarks(piece.text, head.verb.end, stop.end)))
    )
      frames.push(frameOf({ ...scene, actors, support }, head, stop.end));
    head = stop.next;
  }
  return { frames, actors: scene.actors, support: scene.support, opening: scene.opening, ordered: scene.byOrder };
}

/** '…, quyết định.': the last word of what stands before it, where it is all that a clause has left. */
function isRemnant({ piece, actors }: Scene, { from, verb }: Head, end: number): boolean {
  return (
    from === verb.start &&
    beforeMarks(piece.text, verb.end, end) === verb.end &&
    actors.length === 0 &&
    REMNANT.test(piece.text.slice(from, verb.end))
  );
}

const REMNANT = compile(REMNANTS);

const GIVEN_AT_HEAD = compile(ORDER_AT_HEAD);
const LONGEST_ORDER = 10;

/** '…; nhất là thực hiện nghiêm quy định': what is picked out of the task before. */
const PICKED = compile(PICKS_OUT);
const LONGEST_PICK = 20;

/** Whether a head is what somebody tells a body to do: 'Triển khai kế hoạch năm, Chủ tịch yêu cầu Sở A …'; what stands before who orders is no order. */
function isToldTo(scene: Scene, next: Head | null): boolean {
  return next !== null && scene.byOrder && wordAt(scene, next.from)?.classes.has('order') !== true;
}

/** 'd) Thành phố A, tỉnh B đẩy nhanh …': whether places alone are who acts. */
function isPlace({ reading }: Scene, actors: readonly Body[]): boolean {
  return actors.length > 0 && actors.every(({ start }) => reading.words.some((word) => word.start === start && word.classes.has('place')));
}

/** 'Tiếp thu ý kiến, Sở A …': what was said before is only where the sentence comes from. */
function isOccasion({ piece, actors }: Scene, { verb }: Head, end: number): boolean {
  return actors.length > 0 && OCCASION.test(piece.folded.slice(verb.start, end));
}

const OCCASION = compile(OCCASIONS);

const URGED = compile(URGING);

/** 'các bộ, ngành chủ động rà soát …': zeal and the lead are asked for, where 'tổ chức, cá nhân thực hiện …' only tells what they do. */
function isUrged(piece: Plain, actors: readonly Body[], { verb }: Head): boolean {
  const last = actors.at(-1);
  return last !== undefined && last.end < verb.end && URGED.test(piece.folded.slice(last.end, verb.end));
}

/** 'các bộ, ngành gửi kết quả trước ngày 5/3': who is given a day is told what to do. */
function isDated({ times }: Reading, { verb }: Head, end: number): boolean {
  return times.some((time) => time.start >= verb.end && time.end <= end && isBound(time));
}

/** 'Trước ngày 1/6, Bộ A ban hành …', 'Bộ A phối hợp với Bộ B ban hành …': who helps and a bound to come are told of what is still to be done. */
function isYetToCome({ support, opening }: Pick<Scene, 'support' | 'opening'>): boolean {
  return support.length > 0 || isBound(opening);
}

function isBound(time: Mention<BoundTime> | null): boolean {
  return time !== null && isLimit(time.value);
}

/** 'Ban Chấp hành ban hành Chương trình …' tells of the document itself; 'Bộ A đẩy nhanh tiến độ phê duyệt …' says how something is to be done. */
function isIssuing(piece: Plain, actors: readonly Body[], head: Head): boolean {
  const last = actors.at(-1);
  if (last !== undefined && /\p{L}/u.test(piece.text.slice(last.end, head.verb.start))) return false;
  const verb = piece.folded.slice(head.verb.start, head.verb.end);
  return ISSUING_VERBS.some((words) => verb.startsWith(words));
}

function frameOf(scene: Scene, head: Head, end: number): Frame {
  return {
    rule: head.rule,
    start: head.from,
    end: beforeMarks(scene.piece.text, head.verb.end, end),
    trigger: head.verb,
    refrain: head.refrain,
    actors: [...scene.actors],
    support: [...scene.support],
    opening: scene.opening,
  };
}

const isMark = unitTest(/[\s,;:.\-–/]/);

/** Where the words of a stretch end, without the spaces and marks behind them. */
export function beforeMarks(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isMark(text, to - 1)) to -= 1;
  return to;
}
