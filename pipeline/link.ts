import { DONE_ON_GROUND, LETTERHEAD, LOOKED_AT, MEETING_TOLD, READERS_INVITED, SETTING_LABEL } from './lexicon/clauses.ts';
import { timeInBrackets } from './bracketed-time.ts';
import { answerIn, colonIn, countsIn, isMotto, listsTopics, placeIn, saysChange } from './colon.ts';
import { ASKED_TOO } from './lexicon/announcements.ts';
import { MOTTO_GIVEN, PETITIONS, REQUESTS } from './lexicon/cues.ts';
import { JOINED_BY, LEAD_IN_ENDS } from './lexicon/lead-ins.ts';
import { ORDER_AT_COLON, ORDER_GIVEN_ALREADY, ORDER_ON_GROUND } from './lexicon/orders.ts';
import { beforeMarks, linkPart, type Frame, type Linked, type Manner } from './link-part.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import { namesBodiesOnly } from './rules/task/enumeration.ts';
import { skipMarks } from './rules/task/scene.ts';
import { doersBefore } from './rules/task/body-heading.ts';
import { actsAt } from './rules/tag.ts';
import type { Stretch } from './rules/segment.ts';
import { lengthHeard } from './rules/role.ts';
import { citesOnly, isTitle, namesContents, namesExamples } from './told-behind.ts';
import { compile } from './rules/pattern.ts';

/** Reads one clause of a block into frames, left to right: openers and times, subject, order, modal, adverbs, verb; then the chain of verbs after it. */
export function link(piece: Plain, reading: Reading, clause: Stretch, manner: Manner): Linked {
  const begin = skipMarks(piece, clause.start);
  const answer = answerIn(piece);
  const head = piece.folded.slice(begin, begin + LONGEST_HEAD);
  if (clause.end <= answer + 1 || NO_ACTS.test(head) || LETTER.test(head)) return NOTHING;
  if (hasActed(piece.folded.slice(begin, clause.end), manner) || BLANK.test(piece.text.slice(begin, clause.end))) return NOTHING;
  if (citesOnly(piece, reading, { start: begin, end: clause.end })) return NOTHING;
  if (clause.start < answer) return link(piece, reading, { start: answer + 1, end: clause.end }, manner);
  const colon = colonIn(piece, reading, clause);
  if (colon === null) return linkPart(piece, reading, clause, manner, null);
  const asked = behindRequest(piece, reading, clause, colon);
  if (asked !== null) return linkPart(piece, reading, { start: asked, end: clause.end }, manner, null);
  const heard = lengthHeard(piece.folded.slice(begin, colon)) > 0;
  const part = heard ? NOTHING : linkPart(piece, reading, { start: clause.start, end: colon }, { ...manner, leads: false }, null);
  const left = heard ? part : withDoers(part, piece, reading, begin, colon);
  const closes = clause.end <= colon + 1;
  if (!closes && isMotto(piece, clause, colon)) {
    const given = GIVEN.test(piece.folded.slice(clause.start, colon));
    return { ...left, frames: given ? [] : left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  }
  if (closes) {
    // 'Chính phủ đã yêu cầu Bộ A thực hiện các nhiệm vụ sau:' leads in what is to be done, though the order was given.
    const given = manner.leads && left.actors.length === 0 ? GIVEN_ALREADY.exec(piece.folded.slice(begin, colon)) : null;
    if (given !== null) {
      const start = begin + given.index + given[0].length;
      return { ...linkPart(piece, reading, { start, end: colon }, { ...manner, leads: false }, null), frames: [] };
    }
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
  if (left.actors.length === 0 && saysChange(piece, reading, clause, colon)) return { ...left, frames: [] };
  const opening = left.opening ?? timeOfLabel(piece, reading, { start: begin, end: colon }, left);
  const right = linkPart(piece, reading, { start: colon + 1, end: clause.end }, manner, { ...left, opening });
  // 'Vòng 1 (tháng 6): chấm bài …': a label with its time is nothing to be done, whatever word it begins with.
  if (opening !== left.opening && right.frames.length > 0) return right;
  const title = right.frames.length > 0 && isTitle(left, right);
  const label = NUMBERED.test(piece.folded.slice(begin, colon)) || isLabel(reading, clause, colon, right);
  // 'Lấy mẫu các nguồn nước: giếng, bể chứa': behind an act words of which none is known for a verb are things.
  const things = right.frames.length > 0 && right.frames.every(({ rule }) => rule === 'task/guessed-verb');
  if (things && left.frames.length > 0) return { ...left, frames: left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  // '… ở nơi công cộng như: trường học, bến xe': what is listed is nothing to be done by itself.
  if (!label && right.frames.length === 0 && right.actors.length === left.actors.length && left.frames.length > 0)
    return { ...left, frames: left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  // 'Lắp đặt trạm bơm: 12 trạm': an act with its amount, where acts are listed.
  if (label && manner.bare && left.frames.length > 0 && countsIn(reading, clause, colon))
    return { ...left, frames: left.frames.map((frame) => upToEnd(piece, frame, colon, clause)) };
  // 'Mở rộng đường tỉnh lộ 5: Giao Sở A …': what an order is about.
  const matter = right.ordered && left.actors.length === 0;
  const leads = label || title || matter || isLeadIn(piece, reading, { start: clause.start, end: colon }, left);
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

/** Whether somebody is told to have acted of late or on some ground; an order that the text reports is still to be carried out. */
function hasActed(words: string, { reports }: Manner): boolean {
  return DONE.test(words) && !(reports && GIVES_ORDER.test(words));
}

const DONE = compile(DONE_ON_GROUND);
const GIVES_ORDER = compile(ORDER_ON_GROUND);
/** 'Chuyển giao cho xã: ..... thuyền': a line of a form, with room for what is to be written in. */
const BLANK = compile(/: ?(?:\.{4,}|…{2,}|_{3,}) ?\p{L}/u);
/** How a clause begins in which nobody is told to act: what others ask for, a label, a meeting, what was looked at, what a page asks of its readers. */
const NO_ACTS = compile([PETITIONS, SETTING_LABEL, MEETING_TOLD, LOOKED_AT, READERS_INVITED].join('|'));
const LETTER = compile(LETTERHEAD);
const LONGEST_HEAD = 120;

const NOTHING: Linked = { frames: [], actors: [], support: [], opening: null, ordered: false };

const GIVEN = compile(MOTTO_GIVEN);
const GIVEN_ALREADY = compile(ORDER_GIVEN_ALREADY);

const ABOUT = compile(REQUESTS);

const TOO = compile(ASKED_TOO);

/** What stands before a colon, with who acts behind it where it names nobody, or the same one in fewer words ('UBND các xã' of 'UBND các xã ven biển'). */
function withDoers(part: Linked, piece: Plain, reading: Reading, begin: number, colon: number): Linked {
  const [first, ...others] = part.actors;
  if (first !== undefined && (others.length > 0 || part.frames.length > 0)) return part;
  const doers = doersOf(piece, reading, begin, colon);
  if (first === undefined) return { ...part, actors: doers };
  return doers.length === 1 && doers[0]!.start === first.start && doers[0]!.end > first.end ? { ...part, actors: doers } : part;
}

/** Who stands alone before a colon, behind which an act begins. */
function doersOf(piece: Plain, reading: Reading, begin: number, colon: number): Linked['actors'] {
  const place = placeIn(piece, reading, begin, colon);
  if (place !== null) return [place];
  return actsAt(reading.words, skipMarks(piece, colon + 1)) ? doersBefore(piece, reading.words, begin, colon) : [];
}

/** Of a lead-in what is ordered before it asks for more: '… yêu cầu các đơn vị quyết toán kinh phí, đồng thời nhấn mạnh một số vấn đề sau:'. */
function beforeRequest({ folded }: Plain, { start }: Stretch, colon: number, frames: readonly Frame[]): readonly Frame[] {
  const besides = TOO.exec(folded.slice(start, colon).trimEnd());
  if (besides === null) return [];
  const end = start + besides.index;
  return frames.filter((frame) => frame.trigger.end < end).map((frame) => (frame.end > end ? { ...frame, end } : frame));
}

/** 'Cải cách 3: …': which of several it is. */
const NUMBERED = compile(/^(?:\p{L}+ ){1,3}\d{1,2} ?$/u);
const LONGEST_LABEL = 60;

/** 'Đợt 1 (từ ngày 1/6 đến ngày 30/6): kiểm tra …': the time in brackets that ends a label before a colon, which names nothing to be done; null where it has none. */
function timeOfLabel({ folded }: Plain, { times }: Reading, label: Stretch, { frames }: Linked): Linked['opening'] {
  if (label.end - label.start > LONGEST_LABEL || frames.some(({ rule }) => rule !== 'task/guessed-verb')) return null;
  return timeInBrackets(folded, times, label);
}

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
  if (left.actors.length === 0) return false;
  // 'Sở A chủ trì, phối hợp Sở B: …': with whom, and behind the colon in what.
  const joins = JOINS.exec(piece.folded.slice(part.start, part.end));
  const start = joins === null ? last.trigger.end : Math.max(last.trigger.end, part.start + joins.index + joins[0].length);
  return namesBodiesOnly(piece, reading, { start, end: part.end });
}

const JOINS = compile(JOINED_BY);
