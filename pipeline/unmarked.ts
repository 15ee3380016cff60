import type { AlignType, Heading, List, ListItem, Paragraph, RootContent, Table, TableCell, TableRow, Text } from 'mdast';
import type { Position } from 'unist';
import { compile } from './rules/pattern.ts';

type Place = { readonly line: number; readonly column: number; readonly offset: number };

/** Lines of a Markdown text that stand together between blank ones; `line` is the number of the first, from 1. */
export type LineRun = { readonly start: number; readonly end: number; readonly line: number };

/** What stands together in a text from a place at the beginning of a line on. */
export function lineRunsOf(source: string, from = 0, line = 1): LineRun[] {
  const found: LineRun[] = [];
  let start = -1;
  let first = line;
  let end = from;
  for (let at = from, number = line; at <= source.length; number += 1) {
    const newline = source.indexOf('\n', at);
    const stop = newline === -1 ? source.length : newline;
    if (!isBlank(source, at, stop)) {
      if (start === -1) [start, first] = [at, number];
      end = stop;
    } else if (start !== -1) {
      found.push({ start, end, line: first });
      start = -1;
    }
    at = stop + 1;
  }
  if (start !== -1) found.push({ start, end, line: first });
  return found;
}

function isBlank(source: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (source[at] !== ' ' && source[at] !== '\t') return false;
  return true;
}

/** What makes more of words than words, and white space that the parser would take away. A bracket alone is a bracket where nothing defines it. */
const MARKED = /[\\*_<&`|\r\t\0]|\]\(|[ \n]\n| $/;
/** Rows from bar to bar, the second of dashes. */
const TABLE = /^\|[^\n]*\|\n\|(?: ?:?-+:? ?\|)+(?:\n\|[^\n]*\|)*$/;
/** In a table bars are no marks, but for an empty cell without a space, which is none. */
const MARKED_CELLS = /[\\*_<&`\r\t\0]|\]\(|\|\|/;
const HEADING = /^(#{1,6}) (?=[^ \n#])[^\n#]*$/;
/** A line that is or could be more than text: one of signs, of a number that counts. */
const NO_PROSE = compile(/^(?:\d{1,9}[.)]|[^\p{L}\p{N}("“])/mu);
const NO_ITEM = compile(/^(?!- (?!\d{1,9}[.)])[\p{L}\p{N}("“])/mu);
/** Begins what no list takes in, after a blank line. */
const EDGE = compile(/[\p{L}#|]/u);

/**
 * A heading, a paragraph, a list of one-line items or a table that holds no other mark of Markdown, as the parser would make it; null for anything else.
 * For texts without definitions, fences and HTML that goes over blank lines. `after` says whether what stands before it was made here too:
 * a list goes on with the list before it, and what follows may go on with the list.
 */
export function unmarked(source: string, { start, end, line }: LineRun, after: boolean, next: LineRun | undefined): RootContent | null {
  const text = source.slice(start, end);
  const place = { line, column: 1, offset: start };
  if (text.startsWith('|')) return TABLE.test(text) && !MARKED_CELLS.test(text) ? tableOf(text, place) : null;
  if (MARKED.test(text)) return null;
  const [marked, marks] = HEADING.exec(text) ?? [];
  if (marked !== undefined && marks !== undefined) return headingOf(text, marks.length, place);
  if (!NO_PROSE.test(text)) return paragraphOf(text, place);
  const alone = after && (next === undefined || EDGE.test(source[next.start]!));
  return alone && !NO_ITEM.test(text) ? listOf(text, place) : null;
}

function headingOf(text: string, marks: number, start: Place): Heading {
  const words = textOf(text.slice(marks + 1), moved(start, marks + 1));
  return { type: 'heading', depth: marks as Heading['depth'], children: [words], position: { start, end: words.position.end } };
}

function paragraphOf(text: string, start: Place): Paragraph & { position: Position } {
  const words = textOf(text, start);
  return { type: 'paragraph', children: [words], position: { start: { ...start }, end: { ...words.position.end } } };
}

function listOf(text: string, start: Place): List {
  const children: ListItem[] = [];
  let point = start;
  for (const row of text.split('\n')) {
    const paragraph = paragraphOf(row.slice(2), moved(point, 2));
    children.push({
      type: 'listItem',
      spread: false,
      checked: null,
      children: [paragraph],
      position: { start: point, end: { ...paragraph.position.end } },
    });
    point = { line: point.line + 1, column: 1, offset: point.offset + row.length + 1 };
  }
  const { end } = children.at(-1)!.position!;
  return { type: 'list', ordered: false, start: null, spread: false, children, position: { start: { ...start }, end: { ...end } } };
}

/** Null where the head has more or fewer cells than the row of dashes: then the parser makes no table of it. */
function tableOf(text: string, start: Place): Table | null {
  const [head, dashes, ...body] = text.split('\n');
  const align = cellsOf(dashes!).map(alignOf);
  if (cellsOf(head!).length !== align.length) return null;
  const rows: TableRow[] = [rowOf(head!, start)];
  let at = { line: start.line + 2, column: 1, offset: start.offset + head!.length + dashes!.length + 2 };
  for (const row of body) {
    rows.push(rowOf(row, at));
    at = { line: at.line + 1, column: 1, offset: at.offset + row.length + 1 };
  }
  const end =
    body.length > 0
      ? rows.at(-1)!.position!.end
      : moved({ ...start, line: start.line + 1, offset: start.offset + head!.length + 1 }, dashes!.length);
  return { type: 'table', align, children: rows, position: { start: { ...start }, end: { ...end } } };
}

function cellsOf(row: string): string[] {
  return row.slice(1, -1).split('|');
}

function alignOf(dashes: string): AlignType {
  const [left, right] = [dashes.trim().startsWith(':'), dashes.trim().endsWith(':')];
  return left && right ? 'center' : left ? 'left' : right ? 'right' : null;
}

/** A row of cells, each from its bar to the next; the last has the bar at the end too. */
function rowOf(row: string, start: Place): TableRow {
  const cells = cellsOf(row);
  const children: TableCell[] = [];
  let at = start;
  for (const [index, cell] of cells.entries()) {
    const end = moved(at, cell.length + (index === cells.length - 1 ? 2 : 1));
    const words = cell.trim();
    const inside = words === '' ? [] : [textOf(words, moved(at, 1 + cell.indexOf(words)))];
    children.push({ type: 'tableCell', children: inside, position: { start: { ...at }, end: { ...end } } });
    at = end;
  }
  return { type: 'tableRow', children, position: { start: { ...start }, end: { ...at } } };
}

function textOf(value: string, start: Place): Text & { position: Position } {
  let lines = 0;
  for (let at = value.indexOf('\n'); at !== -1; at = value.indexOf('\n', at + 1)) lines += 1;
  const column = lines === 0 ? start.column + value.length : value.length - value.lastIndexOf('\n');
  return { type: 'text', value, position: { start, end: { line: start.line + lines, column, offset: start.offset + value.length } } };
}

function moved({ line, column, offset }: Place, by: number): Place {
  return { line, column: column + by, offset: offset + by };
}
