import { plainSlice } from './plain.ts';
import { isRowNumber, type Cell, type Grid } from './table.ts';

/** Fewer rows are no table. */
const FEWEST = 3;
/** Fewer bars in a line part no two cells from a third. */
const NARROWEST = 2;
/** Where each cell takes lines of its own, two beside each other are a page that was set in columns. */
const FEWEST_COLUMNS = 3;
const BAR = /(?<!\\)\|/g;
const LONE = /^\s*\|\s*$/;
const FRAME = /^[\s|]*$/;
const BLANK = /^\s*$/;

type Line = { readonly from: number; readonly to: number; readonly bars: readonly number[]; readonly lone: boolean };

/**
 * Reads a paragraph whose cells stand between bars, as copies leave a table of which they lost the frame.
 * @param from where the paragraph begins in the source
 * @param to where it ends
 * @returns null where its lines are no rows
 */
export function bareTable(source: string, from: number, to: number): Grid | null {
  const lines = linesIn(source, from, to);
  const rows = rowsOfLines(source, lines) ?? rowsOfCells(source, lines);
  return rows === null ? null : { rows, from, to };
}

/** Each line of a stretch of the source, with the places of its bars. */
function linesIn(source: string, from: number, to: number): readonly Line[] {
  let end = from - 1;
  return source
    .slice(from, to)
    .split('\n')
    .map((line) => {
      const start = end + 1;
      end = start + line.length;
      return { from: start, to: end, bars: [...line.matchAll(BAR)].map(({ index }) => start + index), lone: LONE.test(line) };
    });
}

/** '1 | Rà soát hộ nghèo | Trước ngày 30/9 |': a row ends with as many bars as every other has, and may take several lines. */
function rowsOfLines(source: string, lines: readonly Line[]): readonly Cell[][] | null {
  const width = Math.max(...lines.map(({ bars }) => bars.length));
  if (width < NARROWEST || lines.filter(({ bars }) => bars.length >= NARROWEST).length < FEWEST) return null;
  const first = lines.findIndex((line) => !FRAME.test(source.slice(line.from, line.to)));
  const rows: Cell[][] = [];
  let row: { from: number; bars: number[] } | null = null;
  for (const line of lines.slice(first)) {
    if (row === null && BLANK.test(source.slice(line.from, line.to))) continue;
    row ??= { from: line.from, bars: [] };
    row.bars.push(...line.bars);
    if (row.bars.length > width) return null;
    if (row.bars.length < width) continue;
    rows.push(cellsBetween(source, row.from, line.to, row.bars));
    row = null;
  }
  return row !== null || rows.length < FEWEST ? null : withoutEmptySides(rows);
}

function cellsBetween(source: string, from: number, to: number, bars: readonly number[]): Cell[] {
  const starts = [from, ...bars.map((bar) => bar + 1)];
  return starts.map((start, index) => ({ plain: plainSlice(source, start, bars[index] ?? to), head: false }));
}

/** Rows that begin or end with a bar have an empty cell beyond it. */
function withoutEmptySides(rows: readonly Cell[][]): readonly Cell[][] {
  const isEmpty = (at: number): boolean => rows.every((row) => row.at(at)!.plain.text === '');
  const [before, behind] = [isEmpty(0) ? 1 : 0, isEmpty(-1) ? 1 : 0];
  return rows.map((row) => row.slice(before, row.length - behind));
}

/** Each cell in lines of its own between lines that are a bar; two of these in a row end a row, in which empty cells may be missing. */
function rowsOfCells(source: string, lines: readonly Line[]): readonly (Cell | null)[][] | null {
  if (!lines[0]!.lone || lines.some(({ bars, lone }) => bars.length > 0 && !lone)) return null;
  const rows: Cell[][] = [[]];
  let from: number | null = null;
  for (const [index, { lone, ...line }] of lines.entries()) {
    if (!lone) from ??= line.from;
    else if (from === null) rows.push([]);
    else {
      rows.at(-1)!.push({ plain: plainSlice(source, from, lines[index - 1]!.to), head: false });
      from = null;
    }
  }
  if (from !== null) rows.at(-1)!.push({ plain: plainSlice(source, from, lines.at(-1)!.to), head: false });
  const told = rows.filter((row) => row.length > 0);
  const width = Math.max(...told.map((row) => row.length));
  if (width < FEWEST_COLUMNS || told.filter((row) => row.length >= width - 1).length < FEWEST) return null;
  return filledUp(told, width);
}

/** Rows of equal length: a number that stood beside several rows is missing in the lower ones, other cells at the end. */
function filledUp(rows: readonly Cell[][], width: number): readonly (Cell | null)[][] {
  const counts = rows.filter(([first]) => isRowNumber(first!)).length * 2 > rows.length;
  return rows.map((row, index) => {
    const lower = counts && index > 0 && row.length < width && !isRowNumber(row[0]!);
    const cells: (Cell | null)[] = lower ? [null, ...row] : [...row];
    return [...cells, ...Array.from({ length: width - cells.length }, () => null)];
  });
}
