import type { List, Paragraph, RootContent } from 'mdast';
import { ASKS_BELOW } from './lexicon/cues.ts';
import type { Block } from './outline.ts';
import { follows, RANKS, type Label } from './rules/numbering.ts';
import { looksAhead } from './schema/section-role.ts';

/** A heading, point or lead-in that what comes next may stand under. */
export type Level = {
  readonly block: Block;
  readonly rank: number;
  readonly depth: number | null;
  readonly heading: boolean;
  /** Whether it ends with a colon and has no number: what is numbered below it is of it. */
  readonly open: boolean;
  /** Whether its number stands on a line of its own: what stands below is of it, up to the next number. */
  readonly counted: boolean;
  /** How wide the first part is that it introduced; null while it has none. */
  first: number | null;
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

/** More paragraphs than these between two points, and the points are of two lists; a dash says less of which list it is. */
const MOST_BETWEEN = 16;
const MOST_BETWEEN_DASHES = 4;

/** The point from which others of its list go on behind a paragraph without a number, by what comes after it: the paragraph stands among them. */
export function pointBefore(
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
    const label = labelOf(node);
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
  if (next.depth !== null) return false;
  if (next.rank <= RANKS.article) return top.depth !== null && top.rank >= RANKS.roman + 0.5 ? true : top.rank < next.rank;
  if (!next.labelled && !next.heading) return top.heading || top.counted || holdsUnmarked(top);
  if (top.open) return next.labelled && !endsList(top, next);
  if (top.heading && top.depth !== null) return true;
  return top.rank < next.rank || holdsList(top, next);
}

/** 'III. …' ends what a lead-in of points a), b) introduced, and so does '3. …' where the lead-in gave orders; '1.' begins a list below it. */
function endsList({ block, first }: Level, next: Coming): boolean {
  return first !== null && next.rank < first && (next.heading || (!next.first && looksAhead(block.role)));
}

const ASKS = new RegExp(ASKS_BELOW, 'u');

/** 'UBND tỉnh yêu cầu:' above paragraphs that have no number or dash: they are what is asked for, up to the first number. */
function holdsUnmarked({ block, open, first }: Level): boolean {
  return open && ASKS.test(block.plain.folded) && (first === null || first === Number.POSITIVE_INFINITY);
}

/** 'Tổ chức thực hiện' without a number says what its part is for: it holds the list that begins below it, however wide its numbers are. */
function holdsList({ block, heading, depth, first }: Level, next: Coming): boolean {
  if (!heading || depth !== null || block.label !== null || block.role === 'none' || !next.labelled) return false;
  return first === null || first === Number.POSITIVE_INFINITY ? next.first : next.rank >= first;
}
