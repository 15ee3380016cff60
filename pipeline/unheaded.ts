import type { Column, Row, TableHead } from './columns.ts';
import type { ColumnKind } from './lexicon/table.ts';
import { readTimes } from './match.ts';
import type { TableBlock } from './block.ts';
import { kindOfLabel } from './rules/label.ts';
import { actsAt, wordsOf } from './rules/tag.ts';
import { tokenize } from './rules/token.ts';
import type { SectionRole } from './schema/section-role.ts';
import { isRowNumber, type Cell } from './table.ts';

/** What such parts hold is over. */
const OVER: ReadonlySet<SectionRole> = new Set(['results', 'shortcomings', 'causes', 'context', 'grounds']);
/** So much of a column holds what it is for. */
const MOST = 2 / 3;
/** So many of the works that a table lists begin with a known verb. */
const ACTING = 1 / 3;
/** A time that begins no later than this says when; behind more words it is told of. */
const BEHIND = 24;
/** A cell that is longer says more than a time or a body. */
const SHORT = 120;

/**
 * The columns of a table of assignments whose head is lost or never was, by what their cells hold: numbers, acts, times, bodies.
 * @returns null where its first row is a head, or no column holds acts beside one of times or bodies
 */
export function unheaded(table: TableBlock): TableHead | null {
  if (OVER.has(table.role)) return null;
  const rows = table.grid.rows.filter((row) => row.some((cell) => cell !== null && cell.plain.text !== ''));
  const [first = []] = rows;
  if (first.filter((cell) => cell !== null && kindOfLabel(cell.plain.folded, true) !== undefined).length > 1) return null;
  const kinds: ColumnKind[] = first.map((_, index) => kindOf(cellsOf(rows, index)));
  if (!kinds.includes('deadline') && !kinds.includes('lead')) return null;
  const task = kinds.findIndex((kind, index) => kind === 'unknown' && areActs(cellsOf(rows, index)));
  if (task < 0) return null;
  kinds[task] = 'task';
  return { columns: kinds.map(columnOf), body: rows };
}

function columnOf(kind: ColumnKind, index: number): Column {
  return { kind, index, role: 'target', time: null, head: null, unit: null };
}

function cellsOf(rows: readonly Row[], index: number): readonly (Cell | null)[] {
  return rows.map((row) => row[index] ?? null);
}

function kindOf(cells: readonly (Cell | null)[]): ColumnKind {
  if (mostly(cells, isRowNumber)) return 'number';
  if (mostly(cells, isTime)) return 'deadline';
  return mostly(cells, isBody) ? 'lead' : 'unknown';
}

/** Whether the first cell of a column is of a kind, and most of the others that say anything. */
function mostly(cells: readonly (Cell | null)[], is: (cell: Cell) => boolean): boolean {
  const told = cells.flatMap((cell) => (cell === null || cell.plain.text === '' ? [] : [cell]));
  return told.length > 1 && told[0] === cells[0] && is(told[0]!) && told.filter(is).length >= told.length * MOST;
}

function isTime({ plain: { folded } }: Cell): boolean {
  const [first] = folded.length > SHORT ? [] : readTimes(folded, tokenize(folded)).times;
  return first !== undefined && first.start <= BEHIND && first.value.kind !== 'compare' && first.value.kind !== 'as-of';
}

function isBody({ plain }: Cell): boolean {
  return plain.text.length <= SHORT && wordsOf(plain).some(({ start, classes }) => start === 0 && classes.has('agency'));
}

function areActs(cells: readonly (Cell | null)[]): boolean {
  const told = cells.flatMap((cell) => (cell === null || cell.plain.text === '' ? [] : [wordsOf(cell.plain)]));
  return told.filter((words) => actsAt(words, 0)).length >= told.length * ACTING;
}
