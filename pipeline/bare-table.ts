import { plainSlice } from './plain.ts';
import type { Cell, Grid } from './table.ts';

/** Fewer lines that are parted by bars are no table. */
const FEWEST = 3;
/** Fewer bars part no two cells from a third. */
const NARROWEST = 2;
const BAR = /(?<!\\)\|/g;
const FRAME = /^[\s|]*$/;

/**
 * Reads lines whose cells stand between bars, as copies leave a table of which they lost the head ('1 | Rà soát hộ nghèo | Trước ngày 30/9 |'): a row ends
 * with as many bars as every other has, and may take several lines.
 * @param from where the paragraph begins in the source
 * @param to where it ends
 * @returns null where its lines are no rows of equal length
 */
export function bareTable(source: string, from: number, to: number): Grid | null {
  const lines = linesIn(source, from, to);
  const width = Math.max(...lines.map(({ bars }) => bars.length));
  if (width < NARROWEST || lines.filter(({ bars }) => bars.length >= NARROWEST).length < FEWEST) return null;
  const first = lines.findIndex((line) => !FRAME.test(source.slice(line.from, line.to)));
  const rows: Cell[][] = [];
  let row: { from: number; bars: number[] } | null = null;
  for (const line of lines.slice(first)) {
    row ??= { from: line.from, bars: [] };
    row.bars.push(...line.bars);
    if (row.bars.length > width) return null;
    if (row.bars.length < width) continue;
    rows.push(cellsOf(source, row.from, line.to, row.bars));
    row = null;
  }
  return row !== null || rows.length < FEWEST ? null : { rows: withoutEmptySides(rows), from, to };
}

/** Each line of a stretch of the source, with the places of its bars. */
function linesIn(
  source: string,
  from: number,
  to: number,
): readonly { readonly from: number; readonly to: number; readonly bars: readonly number[] }[] {
  let end = from - 1;
  return source
    .slice(from, to)
    .split('\n')
    .map((line) => {
      const start = end + 1;
      end = start + line.length;
      return { from: start, to: end, bars: [...line.matchAll(BAR)].map(({ index }) => start + index) };
    });
}

function cellsOf(source: string, from: number, to: number, bars: readonly number[]): Cell[] {
  const starts = [from, ...bars.map((bar) => bar + 1)];
  return starts.map((start, index) => ({ plain: plainSlice(source, start, bars[index] ?? to), head: false }));
}

/** Rows that begin or end with a bar have an empty cell beyond it. */
function withoutEmptySides(rows: readonly Cell[][]): readonly Cell[][] {
  const isEmpty = (at: number): boolean => rows.every((row) => row.at(at)!.plain.text === '');
  const [before, behind] = [isEmpty(0) ? 1 : 0, isEmpty(-1) ? 1 : 0];
  return rows.map((row) => row.slice(before, row.length - behind));
}
