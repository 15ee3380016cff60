import type { Nodes, Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { fold } from '../../pipeline/fold.ts';
import type { Source } from './library.ts';
import { blocksOf } from './margin.ts';
import { places } from './places.ts';

/** Words that a page shows in one run: nothing that is no part of them stands between. */
export type Run = {
  readonly text: string;
  /** What the page shows before them in the same piece of the text. */
  readonly before: string;
};

type Unit = { readonly unit: string; readonly at: number };

/** A piece of a text, or a cell of a row, with all that the page shows in it, folded; `left` is what the cell to the left shows. */
type Box = {
  readonly start: number;
  readonly end: number;
  readonly units: readonly Unit[];
  readonly text: string;
  readonly left: string;
};

/** The words of a span as the page of its document shows them, with the numbers of notes that stand among them: a run for each piece of the text. */
export function shownWords(source: Source, span: { readonly start: number; readonly end: number }): Run[] {
  return boxesOf(source)
    .filter(({ start, end }) => start < span.end && end > span.start)
    .map((box) => runOf(box, span))
    .filter((run) => run.text !== '');
}

/** Whether the page of a document shows words, in any spelling, before a place in the source; words that run on from one piece to the next are none. */
export function isShownBefore(source: Source, offset: number, words: string): boolean {
  const folded = fold(words);
  return boxesOf(source).some(({ start, end, text, units }) => {
    if (start >= offset) return false;
    return (end <= offset ? text : fold(said(units.filter(({ at }) => at < offset)))).includes(folded);
  });
}

const known = new WeakMap<Root, readonly Box[]>();

function boxesOf(source: Source): readonly Box[] {
  const made = known.get(source.root);
  if (made !== undefined) return made;
  const notes = notesOf(source.root);
  const boxes = blocksOf(source.root).flatMap((block) => {
    const cells: Box[] = [];
    for (const node of block.type === 'tableRow' ? block.children : [block])
      cells.push(boxOf(node, source.text, notes, said(cells.at(-1)?.units ?? [])));
    return cells;
  });
  known.set(source.root, boxes);
  return boxes;
}

function boxOf(node: Nodes, source: string, notes: ReadonlyMap<string, number>, left: string): Box {
  const units = unitsOf(node, source, notes);
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0, units, text: fold(said(units)), left };
}

/** The numbers of notes, as the page gives them: in the order of the first reference. */
function notesOf(root: Root): ReadonlyMap<string, number> {
  const notes = new Map<string, number>();
  visit(root, 'footnoteReference', ({ identifier }) => {
    if (!notes.has(identifier)) notes.set(identifier, notes.size + 1);
  });
  return notes;
}

function unitsOf(node: Nodes, source: string, notes: ReadonlyMap<string, number>): Unit[] {
  const [start, end] = [node.position?.start.offset ?? 0, node.position?.end.offset ?? 0];
  const spread = (text: string): Unit[] => Array.from({ length: text.length }, (_, i) => ({ unit: text[i]!, at: start }));
  switch (node.type) {
    case 'text':
    case 'inlineCode':
    case 'code':
    case 'html': {
      const at = places(node.value, source, start, end, node.type === 'text');
      return Array.from({ length: node.value.length }, (_, i) => ({ unit: node.value[i]!, at: at[i]! }));
    }
    case 'break':
      return spread(' ');
    case 'footnoteReference':
      return spread(String(notes.get(node.identifier) ?? ''));
    case 'image':
    case 'imageReference':
      return spread(node.alt ?? '');
    default:
      return 'children' in node ? node.children.flatMap((child) => unitsOf(child, source, notes)) : [];
  }
}

function runOf({ units, left }: Box, span: { readonly start: number; readonly end: number }): Run {
  let from = units.findIndex(({ at }) => at >= span.start);
  let to = units.findLastIndex(({ at }) => at < span.end) + 1;
  if (from < 0 || to <= from) return { text: '', before: '' };
  while (isInsideWord(units, from)) from -= 1;
  while (isInsideWord(units, to)) to += 1;
  return { text: said(units.slice(from, to)), before: said(units.slice(0, from)) || left };
}

/** Whether a browser takes what stands before and after a place for one word: the number of a note that follows a year (`2025.1`) is part of it. */
function isInsideWord(units: readonly Unit[], at: number): boolean {
  const [before, last, next, after] = [at - 2, at - 1, at, at + 1].map((i) => units[i]?.unit ?? ' ');
  if (WORD.test(last!) && WORD.test(next!)) return true;
  return (WORD.test(last!) && JOINT.test(next!) && WORD.test(after!)) || (WORD.test(before!) && JOINT.test(last!) && WORD.test(next!));
}

const WORD = /[\p{L}\p{M}\p{N}_]/u;
const JOINT = /[.,:;'’·]/;

function said(units: readonly Unit[]): string {
  return units
    .map(({ unit }) => unit)
    .join('')
    .replace(/\s+/g, ' ')
    .trim();
}
