// The slim build reads with htmlparser2: it starts four times as fast, and the places of its text are exact where entities stay as they are.
import { load } from 'cheerio/slim';
import type { Table } from 'mdast';
import { joinPlain, plain, plainSlice, type Plain } from './plain.ts';
import { ROW_NUMBER } from './rules/table-words.ts';

/** One cell: its words, and how many of the grid's columns and rows it covers. A cell that covers several stands at each of their places. */
export type Cell = { readonly plain: Plain; readonly head: boolean };

/** Whether a cell does nothing but count its row. */
export function isRowNumber({ plain: { folded } }: Cell): boolean {
  return ROW_NUMBER.test(folded);
}

/** A table as rows of equal length; `null` where the row has no cell. `from` is where the table begins in the source. */
export type Grid = { readonly rows: readonly (readonly (Cell | null)[])[]; readonly from: number; readonly to: number };

/** Reads a table of Markdown into a grid. */
export function readTable(node: Table, source: string): Grid {
  const width = Math.max(...node.children.map((row) => row.children.length));
  const rows = node.children.map((row, index) => {
    const cells: (Cell | null)[] = row.children.map((cell) => ({ plain: plain(cell.children, source), head: index === 0 }));
    while (cells.length < width) cells.push(null);
    return cells;
  });
  return { rows, from: node.position?.start.offset ?? 0, to: node.position?.end.offset ?? 0 };
}

const WIDEST = 200;

/**
 * Reads the raw HTML table that begins at or after an offset, cut from the source from `<table` to `</table>` since the Markdown
 * parser cuts it at blank lines; merged cells (rowspan, colspan) stand at each of their places.
 * @returns the grid and where the table ends; null where no table begins in the same block or none is closed
 */
export function tableHtml(source: string, offset: number): { grid: Grid; end: number } | null {
  const opening = /<table\b/gi;
  opening.lastIndex = offset;
  const found = opening.exec(source);
  if (!found || source.slice(offset, found.index).includes('\n\n')) return null;
  const from = found.index;
  const close = endOfTable(source, from);
  if (close === null) return null;
  const $ = load(source.slice(from, close), { xml: { xmlMode: false, decodeEntities: false, withStartIndices: true } }, false);
  const table = $('table').get(0);
  if (!table) return null;
  return { grid: { rows: spread($, table, source, from), from, to: close }, end: close };
}

type Loaded = ReturnType<typeof load>;
type Element = Parameters<Loaded['contains']>[0];

function spread($: Loaded, table: Element, source: string, from: number): (Cell | null)[][] {
  const rows: (Cell | null)[][] = [];
  const trs = $(table).find('tr').toArray();
  for (const [r, tr] of trs.entries()) {
    const row = (rows[r] ??= []);
    let column = 0;
    for (const td of $(tr).children('td,th').toArray()) {
      while (row[column] !== undefined) column += 1;
      const cell: Cell = { plain: cellText(td, source, from), head: td.tagName === 'th' };
      const wide = Math.min(WIDEST, Math.max(1, Number(td.attribs.colspan ?? 1) || 1));
      const high = Math.min(trs.length - r, Math.max(1, Number(td.attribs.rowspan ?? 1) || 1));
      for (let dr = 0; dr < high; dr += 1) {
        const target = (rows[r + dr] ??= []);
        for (let dc = 0; dc < wide; dc += 1) target[column + dc] = cell;
      }
      column += wide;
    }
  }
  const width = Math.max(0, ...rows.map((row) => row.length));
  return rows.map((row) => Array.from({ length: width }, (_, i) => row[i] ?? null));
}

type Child = { type: string; data?: string; children?: unknown; startIndex?: number | null };

function cellText(node: unknown, source: string, from: number): Plain {
  const pieces: Plain[] = [];
  const visit = (child: Child): void => {
    if (child.type === 'text' && child.data !== undefined) {
      const start = from + (child.startIndex ?? 0);
      pieces.push(plainSlice(source, start, start + child.data.length));
    } else if (child.type !== 'script' && child.type !== 'style' && Array.isArray(child.children))
      (child.children as Child[]).forEach(visit);
  };
  visit(node as Child);
  return joinPlain(pieces.filter((piece) => piece.text !== ''));
}

/** The offset after the end tag of the table that begins at `from`; nested tables are stepped over. */
function endOfTable(source: string, from: number): number | null {
  const tags = /<(\/?)table\b[^>]*>/gi;
  tags.lastIndex = from;
  let depth = 0;
  for (let tag = tags.exec(source); tag; tag = tags.exec(source)) {
    depth += tag[1] === '/' ? -1 : 1;
    if (depth === 0) return tags.lastIndex;
  }
  return null;
}
