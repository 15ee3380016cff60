import { DONE_ON_GROUND, SETTING_LABEL, PICKS_OUT } from './lexicon/clauses.ts';
import { answerIn, colonIn, countsIn, isMotto, listsTopics, placeIn } from './colon.ts';
import { ASKED_TOO } from './lexicon/announcements.ts';
import { LEAD_IN_ENDS, MOTTO_GIVEN, OCCASIONS, PETITIONS, REQUESTS } from './lexicon/cues.ts';
import { ORDER_AT_COLON, REMNANTS, URGING } from './lexicon/orders.ts';
import { ISSUING_VERBS } from './lexicon/verbs.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import { endOfHead } from './rules/task/chain.ts';
import { namesBodiesOnly } from './rules/task/enumeration.ts';
import { firstHead } from './rules/task/first-head.ts';
import { skipMarks, wordAt, type Body, type Head, type Scene } from './rules/task/scene.ts';
import type { Stretch } from './rules/segment.ts';
import { concludesThen } from './rules/role.ts';
import {
  citesOnly,
  comesThereby,
  isAnnouncement,
  isCalledSo,
  isStatement,
  isTitle,
  leadsToSpeech,
  namesContents,
  namesExamples,
} from './told-behind.ts';
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
 * `running`: running text turned to tasks, and holds sentences of every sort: at their head nothing is guessed; `orders`: an order or a duty of a named body is a task; `subjects`: what a named body does is; `dated`: what a body does by a day is, where nothing is told as done; `leads`: what stands before a closing colon introduces the items below; `leaders`: those whom the text gives an office. */
export type Manner = {
  readonly bare: boolean;
  readonly guess: boolean;
  readonly running: boolean;
  readonly orders: boolean;
  readonly subjects: boolean;
  readonly leads: boolean;
  readonly dated: boolean;
  readonly leaders: ReadonlySet<string>;
};

/** Reads one clause of a block into frames, left to right: openers and times, subject, order, modal, adverbs, verb; then the chain of verbs after it. */
export function link(piece: Plain, reading: Reading, clause: Stretch, manner: Manner): Linked {
  const begin = skipMarks(piece, clause.start);
  const answer = answerIn(piece);
  if (PETITION.test(piece.folded.slice(begin, begin + LONGEST_PETITION)) || clause.end <= answer + 1) return NOTHING;
  if (DONE.test(piece.folded.slice(begin, clause.end)) || LABEL.test(piece.folded.slice(begin, begin + LONGEST_PETITION))) return NOTHING;
  if (citesOnly(piece, reading, { start: begin, end: clause.end })) return NOTHING;
  if (clause.start < answer) return link(piece, reading, { start: answer + 1, end: clause.end }, manner);
  const colon = colonIn(piece, reading, clause);
  if (colon === null) return linkPart(piece, reading, clause, manner, null);
  const asked = behindRequest(piece, reading, clause, colon);
  if (asked !== null) return linkPart(piece, reading, { start: asked, end: clause.end }, manner, null);
  const heard = concludesThen(piece.folded.slice(begin, colon));
  const part = heard ? NOTHING : linkPart(piece, reading, { start: clause.start, end: colon }, { ...manner, leads: false }, null);
  const place = part.actors.length > 0 ? null : placeIn(piece, reading, begin, colon);
  const left = place === null ? part : { ...part, actors: [place] };
  const closes = clause.end <= colon + 1;
  if (!closes && isMotto(piece, clause, colon)) {
    const given = GIVEN.test(piece.folded.slice(clause.start, colon));
    return { ...left, frames: given ? [] : left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  }
  if (closes) {
    if (manner.leads) return { ...left, frames: beforeRequest(piece, clause, colon, left.frames) };
    // 'Thường trực Tỉnh ủy chỉ đạo:': what is to be done stands below, whatever made of it no list.
    return ENDS_IN_ORDER.test(piece.folded.slice(begin, colon)) ? { ...left, frames: [] } : left;
  }
  if (
    left.frames.length > 0 &&
    (namesExamples(piece, clause, colon) ||
      namesContents(piece, clause, colon) ||
      listsTopics(piece.folded.slice(clause.start, clause.end)))
  )
    return { ...left, frames: left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  const right = linkPart(piece, reading, { start: colon + 1, end: clause.end }, manner, left);
  const title = right.frames.length > 0 && isTitle(left, right);
  const label = isLabel(reading, clause, colon, right);
  // 'Lấy mẫu các nguồn nước: giếng, bể chứa': behind an act words of which none is known for a verb are things.
  const things = right.frames.length > 0 && right.frames.every(({ rule }) => rule === 'task/guessed-verb');
  if (things && left.frames.length > 0) return { ...left, frames: left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  // '… ở nơi công cộng như: trường học, bến xe': what is listed is nothing to be done by itself.
  if (!label && right.frames.length === 0 && right.actors.length === left.actors.length && left.frames.length > 0)
    return { ...left, frames: left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  // 'Lắp đặt trạm bơm: 12 trạm': an act with its amount, where acts are listed.
  if (label && manner.bare && left.frames.length > 0 && countsIn(reading, clause, colon))
    return { ...left, frames: left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  const leads = label || title || isLeadIn(piece, reading, { start: clause.start, end: colon }, left);
  return {
    frames: leads ? right.frames : [...left.frames, ...right.frames],
    actors: right.actors.length > 0 ? right.actors : left.actors,
    support: right.support.length > 0 ? right.support : left.support,
    opening: right.opening ?? left.opening,
    ordered: left.ordered || right.ordered,
  };
}

/**
 * 'Về đề nghị bố trí vốn, xây dựng cầu: giao Bộ A …': what is asked for commits nobody, only what the answer says behind the last colon does. Null where
 * the clause answers no request.
 */
function behindRequest(piece: Plain, reading: Reading, clause: Stretch, first: number): number | null {
  if (!ABOUT.test(piece.folded.slice(clause.start, clause.start + 30))) return null;
  let answer: number | null = null;
  for (let colon: number | null = first; colon !== null; colon = colonIn(piece, reading, { start: colon + 1, end: clause.end })) {
    const begin = skipMarks(piece, colon + 1);
    const word = reading.words.find(({ start }) => start === begin);
    if (begin < clause.end && word && (word.classes.has('order') || word.classes.has('agency') || word.classes.has('opener')))
      answer = begin;
  }
  return answer;
}

const DONE = compile(DONE_ON_GROUND);
const LABEL = compile(SETTING_LABEL);

const PETITION = compile(PETITIONS);
const LONGEST_PETITION = 120;

const NOTHING: Linked = { frames: [], actors: [], support: [], opening: null, ordered: false };

const GIVEN = compile(MOTTO_GIVEN);

const ABOUT = compile(REQUESTS);

const TOO = compile(ASKED_TOO);

/** Of a lead-in what is ordered before it asks for more: '… yêu cầu các đơn vị quyết toán kinh phí, đồng thời nhấn mạnh một số vấn đề sau:'. */
function beforeRequest({ folded }: Plain, { start }: Stretch, colon: number, frames: readonly Frame[]): readonly Frame[] {
  const besides = TOO.exec(folded.slice(start, colon).trimEnd());
  if (besides === null) return [];
  const end = start + besides.index;
  return frames.filter((frame) => frame.trigger.end < end).map((frame) => (frame.end > end ? { ...frame, end } : frame));
}

const LONGEST_LABEL = 60;

/** 'Cơ cấu kinh tế: công nghiệp 41,5%, …': what stands before values is what they are of. */
function isLabel(reading: Reading, clause: Stretch, colon: number, right: Linked): boolean {
  if (right.frames.length > 0 || colon - clause.start > LONGEST_LABEL) return false;
  return reading.quantities.some(({ start, end }) => start > colon && end <= clause.end);
}

/** A task that goes up to the colon has what stands behind it too: the motto of a theme, examples of its kind. */
function upToEnd(piece: Plain, frame: Frame, colon: number, clause: Stretch): Frame {
  if (frame.end < colon) return frame;
  return { ...frame, end: beforeMarks(piece.text, frame.end, clause.end) };
}

const ENDS_IN_ORDER = compile(ORDER_AT_COLON);

/** Words that end what introduces a list. */
const LEADS = compile(LEAD_IN_ENDS);

function isLeadIn(piece: Plain, reading: Reading, part: Stretch, left: Linked): boolean {
  const last = left.frames.at(-1);
  if (!last || LEADS.test(piece.folded.slice(part.start, part.end).trim())) return true;
  return left.actors.length > 0 && namesBodiesOnly(piece, reading, { start: last.trigger.end, end: part.end });
}

function linkPart(piece: Plain, reading: Reading, part: Stretch, manner: Manner, before: Linked | null): Linked {
  const scene: Scene = {
    piece,
    reading,
    end: part.end,
    bare: manner.bare,
    guess: manner.guess,
    running: manner.running,
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
  let head = firstHead(scene, part);
  while (head) {
    // The next head may have a subject of its own, which is not that of this one.
    const { actors, support, byOrder } = scene;
    const stop = endOfHead(scene, head);
    const opens =
      frames.length === 0 && actors.length === 0 && !byOrder && (isToldTo(scene, stop.next) || isOccasion(scene, head, stop.end));
    const asked =
      manner.bare ||
      (manner.orders && (scene.byOrder || (scene.modal && scene.ordered))) ||
      (manner.subjects &&
        scene.ordered &&
        (!scene.generic || isUrged(piece, actors, head) || isDated(reading, head, stop.end)) &&
        (isYetToCome({ ...scene, support }) || !isIssuing(piece, head))) ||
      (manner.dated && scene.ordered && (isBound(scene.opening) || (isDated(reading, head, stop.end) && !isIssuing(piece, head))));
    if (
      asked &&
      !opens &&
      !isRemnant(scene, head, stop.end) &&
      !isCalledSo(piece, head.verb) &&
      !comesThereby(piece, head.verb) &&
      !leadsToSpeech(piece.folded.slice(head.verb.start, part.end)) &&
      !PICKED.test(piece.folded.slice(head.from, head.from + LONGEST_PICK)) &&
      !(stop.end === part.end && isStatement(piece.folded.slice(head.from, stop.end))) &&
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

/** '…; nhất là thực hiện nghiêm quy định': what is picked out of the task before. */
const PICKED = compile(PICKS_OUT);
const LONGEST_PICK = 20;

/** Whether a head is what somebody tells a body to do: 'Triển khai kế hoạch năm, Chủ tịch yêu cầu Sở A …'; what stands before who orders is no order. */
function isToldTo(scene: Scene, next: Head | null): boolean {
  return next !== null && scene.byOrder && wordAt(scene, next.from)?.classes.has('order') !== true;
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
  return time?.value.kind === 'before' || time?.value.kind === 'by';
}

/** 'Ban Chấp hành ban hành Chương trình …' tells of the document itself. */
function isIssuing(piece: Plain, head: Head): boolean {
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
function beforeMarks(text: string, start: number, end: number): number {
  let to = end;
  while (to > start && isMark(text, to - 1)) to -= 1;
  return to;
}
