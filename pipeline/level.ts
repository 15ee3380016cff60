import type { List, Paragraph, RootContent } from 'mdast';
import { PARTS_FOLLOW } from './lexicon/announcements.ts';
import { WORK_FOLLOWS } from './lexicon/cues.ts';
import { ASKS_BELOW } from './lexicon/lead-ins.ts';
import type { Block, TableBlock } from './block.ts';
import type { Plain } from './plain.ts';
import { follows, RANKS, type Label } from './rules/numbering.ts';
import { isLineOfAmount } from './rules/indicator/name-edges.ts';
import { looksAhead } from './schema/section-role.ts';
import { compile } from './rules/pattern.ts';

/** A heading, point or lead-in that what comes next may stand under. */
export type Level = {
  readonly block: Block;
  readonly rank: number;
  readonly depth: number | null;
  readonly heading: boolean;
  /** Whether it ends with a colon and has no number: what is numbered below it is of it. */
  readonly open: boolean;
  /** Whether its number stands on a line of its own, or it is but a title: what stands below is of it, up to the next number. */
  readonly counted: boolean;
  /** How wide the first part is that it introduced; null while it has none. */
  first: number | null;
  /** Of a lead-in: how deep the heading is that it stands below, and how deep the headings are that it introduced; null where none is. */
  readonly within: number | null;
  parts: number | null;
};

/** Letters that are Roman numbers too, with the letter before each in a list of points. */
const BEFORE: Readonly<Record<string, string>> = { i: 'h', v: 'u', x: 'v' };

/** 'i)' behind 'h)' is a letter, and no Roman number. */
export function asLetter(label: Label | null, levels: readonly Level[]): Label | null {
  const before = label?.rank === RANKS.roman ? BEFORE[label.text.replace(/[.)]$/, '')] : undefined;
  const known =
    before !== undefined && levels.some(({ block }) => block.label?.rank === RANKS.letter && block.label.text.startsWith(before));
  return label !== null && known ? { ...label, rank: RANKS.letter } : label;
}

/** '(1)' under points that are numbered '1.', '1.1' or 'a)' is narrower than these; where nothing else is numbered it is a point like any other. */
export function asNarrower(label: Label | null, levels: readonly Level[]): Label | null {
  if (label?.rank !== RANKS.digit || !label.text.startsWith('(')) return label;
  const numbered = levels.flatMap(({ block }) => block.label ?? []);
  // The list it goes on with: what stands under its points is narrower than they are.
  if (numbered.some(({ rank, text }) => rank === RANKS.digit && text.startsWith('('))) return label;
  const wider = numbered.some(({ rank, text }) => rank >= RANKS.digit && rank <= RANKS.underLetter && !text.startsWith('('));
  return wider ? { ...label, rank: RANKS.inBrackets } : label;
}

/** More paragraphs than these between two points, and the points are of two lists; a dash says less of which list it is. */
const MOST_BETWEEN = 16;
const MOST_BETWEEN_DASHES = 4;

/** What stands about a paragraph: the block before it, the nodes behind it, and the numbers that these begin with. */
type Neighbours = {
  readonly last: Block | TableBlock | undefined;
  readonly rest: readonly RootContent[];
  readonly labelOf: (node: Paragraph | List) => Label | null;
};

/** The point beside which a paragraph without a number stands: one from which others of its list go on behind it, or one that gives an amount as it does. */
export function pointBeside(levels: readonly Level[], text: Plain, { last, rest, labelOf }: Neighbours): Level | null {
  return pointBefore(levels, rest, labelOf, INTRODUCES.test(text.text)) ?? amountBefore(levels, last, text);
}

/** 'Chi giáo dục: 390 tỷ đồng.' behind '+ Chi văn xã: 597 tỷ đồng.': one more line of a budget, whatever marks it has. */
function amountBefore(levels: readonly Level[], last: Neighbours['last'], { folded }: Plain): Level | null {
  const top = levels.at(-1);
  if (top === undefined || top.heading || top.block.label === null || last === undefined || last.kind === 'table') return null;
  return isLineOfAmount(folded) && isLineOfAmount(last.plain.folded.slice(last.begin)) ? top : null;
}

function pointBefore(
  levels: readonly Level[],
  rest: readonly RootContent[],
  labelOf: (node: Paragraph | List) => Label | null,
  opens: boolean,
): Level | null {
  const points = levels.slice(levels.findLastIndex(({ heading }) => heading) + 1).filter(({ block }) => block.label !== null);
  if (points.length === 0) return null;
  let opened = opens;
  for (const [index, node] of rest.slice(0, MOST_BETWEEN).entries()) {
    if (node.type !== 'paragraph' && node.type !== 'list') return null;
    const label = asNarrower(labelOf(node), levels);
    const before = label && points.findLast(({ rank }) => rank === label.rank);
    if (label === null) {
      opened ||= endsWithColon(node);
      continue;
    }
    // Dashes below a lead-in are its own.
    const near = label.rank < RANKS.dash || (index < MOST_BETWEEN_DASHES && !opened);
    return before && near && follows(label, before.block.label!) ? before : null;
  }
  return null;
}

/**
 * The point that a paragraph without a number goes on with: it says nothing but that the parts of the point follow ('Bao gồm:'), or stands right below it
 * where it ends in a colon.
 * @param top the innermost level
 * @param last the block before the paragraph
 */
export function pointAbove(top: Level | undefined, last: Block | TableBlock | undefined, { folded }: Plain): Level | null {
  if (top === undefined || top.heading || top.block.label === null || last === undefined || last.kind === 'table') return null;
  const point = top.block.plain;
  return PARTS.test(folded) || (last.plain === point && INTRODUCES.test(point.text) && point.text.length <= LONGEST_TITLE) ? top : null;
}

const PARTS = compile(PARTS_FOLLOW);
const INTRODUCES = /[:：]$/;
/** A point that is no more than the title of what stands below it. */
const LONGEST_TITLE = 160;

function endsWithColon({ children }: Paragraph | List): boolean {
  const last = children.at(-1);
  return last?.type === 'text' && /:\s*$/.test(last.value);
}

type Coming = {
  readonly rank: number;
  readonly depth: number | null;
  readonly heading: boolean;
  readonly labelled: boolean;
  readonly first: boolean;
};

/** Whether a point says all it has to say: what stands behind it without a number is beside it, and not under it. */
export function isSaid({ plain }: Block): boolean {
  return /[.;!?…]$/.test(plain.text);
}

/** Whether a level on the stack holds what comes next. */
export function contains(top: Level, next: Coming): boolean {
  if (top.depth !== null && next.depth !== null) return top.depth < next.depth;
  if (next.depth !== null) return holdsHeadings(top, next.depth);
  if (next.rank <= RANKS.article) return top.depth !== null && top.rank >= RANKS.roman + 0.5 ? true : top.rank < next.rank;
  if (!next.labelled && !next.heading) return top.heading || top.counted || holdsUnmarked(top);
  if (top.open) return next.labelled && !endsList(top, next);
  if (top.heading && top.depth !== null) return true;
  return top.rank < next.rank || holdsList(top, next) || holdsNumbers(top, next);
}

/** 'Các bộ, ngành tổ chức thực hiện các nhiệm vụ sau đây:' above headings that are narrower than its own, where nothing else stands between. */
function holdsHeadings({ block, open, first, within, parts }: Level, depth: number): boolean {
  if (!open || within === null || depth <= within) return false;
  return (first === null || parts !== null) && LISTS.test(block.plain.folded) && depth >= (parts ?? depth);
}

const LISTS = compile(WORK_FOLLOWS);

/** '- Giao Đảng ủy Chính phủ, trong đó chỉ đạo:' above '(1) …', '(2) …': a dash that ends in a colon holds the numbers that begin below it. */
function holdsNumbers({ block, heading, first }: Level, next: Coming): boolean {
  if (heading || block.label === null || block.label.rank < RANKS.dash || !next.labelled || next.rank >= RANKS.dash) return false;
  return INTRODUCES.test(block.plain.text) && (first === null ? next.first : next.rank === first);
}

/** Leaves what a block that comes next ends, beside what its number says. */
export function leaveEnded(levels: Level[], text: Plain, label: Label | null, heading: boolean): void {
  if (heading) leaveQuestion(levels, text);
  else leaveNumbers(levels, label);
}

/** Leaves all that stands below a question where the next one is asked: pages that explain a document are headed so, and quote its parts below. */
function leaveQuestion(levels: Level[], { text }: Plain): void {
  const at = ASKS_ALOUD.test(text) ? levels.findLastIndex(({ block, heading }) => heading && ASKS_ALOUD.test(block.plain.text)) : -1;
  if (at > 0) levels.length = at;
}

const ASKS_ALOUD = /\?\s*$/;

/** Leaves the numbers that a dash held where the next dash goes on behind them: '- Bộ A:', '(i) …', '(ii) …', '- Bộ B …'. */
function leaveNumbers(levels: Level[], label: Label | null): void {
  const top = levels.at(-1);
  if (label === null || label.rank < RANKS.dash || top === undefined || INTRODUCES.test(top.block.plain.text)) return;
  const at = levels.findLastIndex(({ block, first }) => block.label?.rank === label.rank && first !== null && first < RANKS.dash);
  if (at >= 0) levels.length = at;
}

/** 'III. …' ends what a lead-in of points a), b) introduced, and so does '3. …' where the lead-in gave orders; '1.' begins a list below it. */
function endsList({ block, first }: Level, next: Coming): boolean {
  return first !== null && next.rank < first && (next.heading || (!next.first && looksAhead(block.role)));
}

const ASKS = compile(ASKS_BELOW);

/** 'UBND tỉnh yêu cầu:' above paragraphs that have no number or dash: they are what is asked for, up to the first number. */
function holdsUnmarked({ block, open, first }: Level): boolean {
  return open && ASKS.test(block.plain.folded) && (first === null || first === Number.POSITIVE_INFINITY);
}

/** 'Tổ chức thực hiện' without a number says what its part is for: it holds the list that begins below it, however wide its numbers are. */
function holdsList({ block, heading, depth, first }: Level, next: Coming): boolean {
  if (!heading || depth !== null || block.label !== null || block.role === 'none' || !next.labelled) return false;
  return first === null || first === Number.POSITIVE_INFINITY ? next.first : next.rank >= first;
}
