import { PLAN_LEAD_INS, SPEECH_LEAD_INS } from './lexicon/lead-ins.ts';
import {
  AGREEMENT,
  ALREADY,
  BETWEEN_BODIES,
  DOCUMENT_HEAD,
  HOW_IT_WENT,
  PART_OF_SETTING,
  PLAN_APPROVED,
  STAGE,
  STATEMENT_OF_PART,
  TOPIC_OF_ORDER,
  ZEAL,
} from './lexicon/parts.ts';
import type { Plain } from './plain.ts';
import type { Block } from './block.ts';
import { namesSender } from './rules/heading-role.ts';
import { RANKS } from './rules/numbering.ts';
import { isActing, wordsOf, type Word, type WordClass } from './rules/tag.ts';
import { ADDRESSED, bodiesAddressed, bodiesOfHeading } from './rules/task/body-heading.ts';
import { fold } from './fold.ts';
import type { Document, DocumentKind } from './schema/document.ts';
import type { SectionRole } from './schema/section-role.ts';
import { compile } from './rules/pattern.ts';

/** What is written to say what will be done. */
const PLANS: ReadonlySet<DocumentKind> = new Set(['plan', 'programme', 'directive', 'decision', 'conclusion']);
/** What is written to say nothing else: its parts tell work, whatever field they are named by. Other kinds also set rules and tell what was. */
export const WORK_ALONE: ReadonlySet<DocumentKind> = new Set(['plan', 'programme']);
/** Whether a document of a kind says what will be done, be it among other things. */
function commits(kind: DocumentKind): boolean {
  return PLANS.has(kind) || kind === 'resolution';
}

const SETTING = compile(PART_OF_SETTING);
/** A letter that English has not: what is in another language names no field of work. */
const HAS_MARKS = /[^\p{ASCII}]/u;

/** As what kind of document the parts of one are read: a decision that approves a plan or programme holds its parts. Without a document a plan. */
export function kindOfParts(document: Pick<Document, 'kind' | 'title'> | undefined): DocumentKind {
  if (document === undefined) return 'plan';
  return document.kind === 'decision' && APPROVING.test(fold(document.title)) ? 'programme' : document.kind;
}

const APPROVING = compile(PLAN_APPROVED);

/**
 * What a numbered part holds in a document that says what will be done, by what it is headed by: tasks where that is an act ('III. Phát triển hạ tầng số'),
 * what a body has to do where it is one ('5. Các hợp tác xã'); in one that says only that, tasks of a field too ('II. Công tác tuyên truyền').
 * @param begin where the heading's words begin, behind the number
 * @param rank how deep its number stands
 */
export function roleOfPart(kind: DocumentKind, piece: Plain, begin: number, rank: number): SectionRole {
  if (!commits(kind)) return 'none';
  const words = wordsOf(piece);
  if (bodiesOfHeading(piece, words, begin).length > 0) return 'organisation';
  // A resolution also decides: an act that heads a part of it may be what it adopts.
  if (!PLANS.has(kind)) return 'none';
  const first = words.find(({ start }) => start >= begin);
  if (rank <= RANKS.two && first?.start === begin && first.classes.has('verb')) return 'tasks';
  const said = piece.folded.slice(begin);
  return WORK_ALONE.has(kind) && HAS_MARKS.test(said) && !SETTING.test(said) ? 'tasks' : 'none';
}

/** '2. Yêu cầu các cấp ủy khẩn trương, bám sát kế hoạch.' above '2.1. …': what is ordered is told in the parts below it; the press and reports only tell of orders. */
export function tellsBodiesToAct(kind: DocumentKind, piece: Plain, begin: number): boolean {
  if (kind === 'press' || kind === 'report' || !ADDRESSED.test(piece.folded.slice(begin, begin + 24))) return false;
  return bodiesAddressed(piece.folded, wordsOf(piece), begin).length > 0;
}

/** 'Bộ Tài chính:', '- Ủy ban nhân dân các tỉnh': whether a line that is no heading names bodies and nothing else; what stands below it in a document that binds is theirs to do. */
export function namesDoersAlone(kind: DocumentKind, piece: Plain, begin: number): boolean {
  if (!commits(kind)) return false;
  if (piece.text.length - begin > LONGEST_NAMES || !/^\p{Lu}/u.test(piece.text.slice(begin))) return false;
  return bodiesOfHeading(piece, wordsOf(piece), begin).length > 0;
}

const LONGEST_NAMES = 200;

/** Whether a lead-in of a conclusion says that what somebody has concluded follows, or one of a plan that the plan does. */
export function beginsToConclude(kind: DocumentKind, folded: string): boolean {
  const words = folded.slice(-LONGEST_LEAD_IN);
  return ((kind === 'conclusion' || kind === 'press') && LEADS_IN.test(words)) || (WORK_ALONE.has(kind) && PLAN_LEADS_IN.test(words));
}

/** 'Phó Thủ tướng có ý kiến như sau:' below the names of those to whom a letter goes: what they have to do follows. Null elsewhere. */
export function answersLetter(parent: Pick<Block, 'kind' | 'plain'> | null, folded: string): 'tasks' | null {
  const letter = parent?.kind === 'heading' && namesSender(parent.plain.folded);
  return letter && LEADS_IN.test(folded.slice(-LONGEST_LEAD_IN)) ? 'tasks' : null;
}

const LONGEST_LEAD_IN = 240;

/**
 * Whether a block that no heading says the purpose of holds orders: where somebody has begun to conclude, or by its own words.
 * @param concludes whether a lead-in above it says that what was concluded follows
 */
export function holdsOrders(kind: DocumentKind, concludes: boolean, piece: Plain, begin: number): boolean {
  if ((concludes || urges(kind, piece.folded.slice(begin))) && ordersByItself(piece, begin)) return true;
  if (commits(kind) && tellsStage(piece, begin)) return true;
  if (kind !== 'conclusion' && !(WORK_ALONE.has(kind) && !STATES.test(piece.folded))) return false;
  return !DOCUMENT.test(piece.folded.slice(begin)) && actsPlainly(piece, begin);
}

const DOCUMENT = compile(DOCUMENT_HEAD);
const STATES = compile(STATEMENT_OF_PART);

/**
 * Whether words of a conclusion order by themselves: 'Khẩn trương hoàn thiện …', 'Về vốn: bố trí đủ …'. Who only agrees, or tells what was done, does not,
 * but may go on with an order in the next sentence.
 * @param begin where the words begin, behind the number
 */
function ordersByItself(piece: Plain, begin: number): boolean {
  let start = begin;
  while (start < piece.folded.length) {
    const end = SENTENCE_END.exec(piece.folded.slice(start))?.index ?? piece.folded.length - start;
    const words = piece.folded.slice(start, start + end);
    const about = TOPIC.exec(words);
    const topic = about === null ? 0 : about[0].length + 1;
    const agrees = AGREES.test(words.slice(topic));
    if (!agrees) return !DONE.test(words) && actsAt(piece, start + topic);
    start += end + 2;
  }
  return false;
}

/** 'Giai đoạn 2021 - 2025: Hoàn thiện …': what is to be done in a stage of a plan. */
function tellsStage(piece: Plain, begin: number): boolean {
  const stage = STAGE_TOLD.exec(piece.folded.slice(begin));
  return stage !== null && actsAt(piece, begin + stage[0].length);
}

const STAGE_TOLD = compile(STAGE);

/** Whether a point of a resolution says by its first words with what zeal something is to be done ('Ưu tiên bố trí vốn …'), where nothing says what its part is for. */
function urges(kind: DocumentKind, folded: string): boolean {
  return kind === 'resolution' && URGES.test(folded);
}

const URGES = compile(ZEAL);

function actsAt(piece: Plain, at: number): boolean {
  return wordsOf(piece).some(({ start, classes }) => start === at && TO_ACT.some((name) => classes.has(name)));
}

const TO_ACT: readonly WordClass[] = ['verb', 'adverb', 'modal', 'order', 'prohibition'];

/** Whether a paragraph begins with an act of nobody by name and nowhere tells how things went: 'Tiếp tục cải thiện môi trường đầu tư, tháo gỡ …'. */
function actsPlainly(piece: Plain, begin: number): boolean {
  const about = TOPIC.exec(piece.folded.slice(begin));
  const at = begin + (about === null ? 0 : about[0].length + 1);
  const words = wordsOf(piece);
  const first = words.find(({ start }) => start === at);
  if (first === undefined || !ENDS.test(piece.folded) || piece.folded.length - begin < SHORTEST_ORDERS || WENT.test(piece.folded))
    return false;
  if (first.classes.has('agency')) return actsNext(piece.folded, words, at);
  return isPlainAct(first);
}

/** Whether a word can be nothing but an act. */
function isPlainAct(word: Word): boolean {
  return isActing(word) && !word.classes.has('noun') && !word.classes.has('order');
}

/** 'Các cơ quan, đơn vị tiếp tục thực hiện …': what the bodies that begin it do, right behind their names. */
function actsNext(folded: string, words: readonly Word[], from: number): boolean {
  let end = from;
  for (const word of words) {
    if (word.start < from) continue;
    if (!BODIES_GO_ON.test(folded.slice(end, word.start))) return false;
    if (!word.classes.has('agency')) return isPlainAct(word);
    end = word.end;
  }
  return false;
}

const BODIES_GO_ON = compile(BETWEEN_BODIES);

/** A caption is no longer. */
const SHORTEST_ORDERS = 90;
/** A sentence ends; the title of a document does not. */
const ENDS = /[.;…]$/;
const WENT = compile(HOW_IT_WENT);

const AGREES = compile(AGREEMENT);
const DONE = compile(ALREADY);
const TOPIC = compile(TOPIC_OF_ORDER);
const LEADS_IN = compile(SPEECH_LEAD_INS);
const PLAN_LEADS_IN = compile(PLAN_LEAD_INS);
const SENTENCE_END = /[.;] /;
