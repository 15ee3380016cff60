import { fold } from './fold.ts';
import { COLUMN_HEADS, COLUMN_ROLES, type ColumnKind } from './lexicon/table.ts';
import { readTimes } from './match.ts';
import type { TableBlock } from './block.ts';
import type { SectionRole } from './schema/section-role.ts';
import { joinPlain, type Plain } from './plain.ts';
import { looksAhead } from './schema/section-role.ts';
import type { BoundTime } from './rules/bound.ts';
import { kindOfLabel } from './rules/label.ts';
import { wordsOf } from './rules/tag.ts';
import { tokenize } from './rules/token.ts';
import type { Mention } from './rules/rule.ts';
import type { Role } from './schema/indicator.ts';
import { resolveTime, type Anchor, type Time } from './time.ts';
import { unitOfCell } from './rules/unit-cell.ts';
import type { Cell } from './table.ts';
import {
  ASSIGNING_HEAD,
  BARE_YEAR,
  BODY_HEAD,
  COLUMN_NUMBER,
  BEGINS_FIGURE,
  FIGURE_CELL,
  COMPARING_HEAD,
  NOT_MEASURES,
  GAUGE_HEAD,
  RESULT_HEAD,
  UNIT_IN_HEAD,
  YEAR_WORD,
} from './rules/table-words.ts';

export type Row = readonly (Cell | null)[];
export type Column = {
  readonly kind: ColumnKind;
  readonly index: number;
  readonly role: Role;
  readonly time: Mention<BoundTime> | null;
  readonly head: Plain | null;
  readonly unit: string | null;
};

/** What a table's columns hold, and the rows below its head. */
export type TableHead = { readonly columns: readonly Column[]; readonly body: readonly Row[] };

/** A table in its text: the section it stands in and the day it is read from. */
type Placed = { readonly table: TableBlock; readonly role: SectionRole; readonly anchor: Anchor };

/** Reads the head of a table; null where no column names what its rows are of. */
export function headOf(passage: Placed): TableHead | null {
  const rows = belowBlanks(passage.table.grid.rows);
  const first = rows[0];
  if (!first) return null;
  // A head may take two rows, where merged cells stand over years.
  const second = rows[1];
  const split = second !== undefined && isSecondHead(first, second);
  const deep = second !== undefined && (split || first.some((cell, index) => cell !== null && cell === second[index]));
  const over = split ? first.map((_, index) => first.slice(0, index + 1).findLast((cell) => !isBlank(cell)) ?? null) : first;
  const heads = first.map((cell, index) =>
    deep && second[index] && second[index] !== cell && !isBlank(second[index])
      ? joinPlain([over[index]?.plain ?? second[index].plain, second[index].plain])
      : (cell?.plain ?? null),
  );
  const body = rows.slice(deep ? 2 : 1).filter((row) => !isCounting(row));
  const read = heads.map((head, index) => assignedTo(columnOf(head, index, passage), deep ? second : null, body, passage));
  const columns = withFigures(withAims(withGauge(read), body), body, passage);
  if (!columns.some(({ kind }) => kind === 'measure')) {
    const task = columns.findIndex(({ kind }) => kind === 'task');
    const assigned = columns.some(({ kind }) => kind === 'lead' || kind === 'deadline' || kind === 'support');
    if (task >= 0 && !assigned && columns.some(({ kind }) => kind === 'value' || kind === 'unit'))
      columns[task] = { ...columns[task]!, kind: 'measure' };
    else if (task < 0) {
      const named = columns.findIndex(
        ({ kind, head }) => (kind === 'unknown' || kind === 'product') && !NOT_MEASURES.test(head?.folded ?? ''),
      );
      const valued = columns.findIndex(({ kind, time, unit }) => kind === 'value' && (time !== null || unit !== null));
      // A column before dated values whose head is empty or unknown names what they are of; one of places or persons does not.
      if (named < 0 || named > valued) return null;
      columns[named] = { ...columns[named]!, kind: 'measure' };
    }
  }
  // Beside a plan, 'Kết quả' is what came of it.
  const planned = columns.some(({ kind, role, head }) => kind === 'value' && role === 'target' && !isResult(head));
  const told = planned
    ? columns.map((column) => (column.kind === 'value' && isResult(column.head) ? { ...column, role: 'actual' as const } : column))
    : columns;
  return { columns: told, body };
}

/** Amid results or targets a column of figures whose head gives their unit ('Diện tích (ha)') holds values, where no head names a year or how they are meant. */
function withFigures(columns: readonly Column[], body: readonly Row[], { role }: Placed): Column[] {
  const told = role === 'results' || role === 'shortcomings' || role === 'targets';
  if (!told || columns.some(({ kind }) => kind === 'value' || kind === 'task')) return [...columns];
  return columns.map((column, index) =>
    index > 0 && (column.kind === 'unknown' || column.kind === 'percent') && column.unit !== null && holdsFigures(body, index)
      ? { ...column, kind: 'value' as const }
      : column,
  );
}

/** 'Mục tiêu | Chỉ số đo lường | Giá trị 2025': where an aim stands beside what tells whether it was reached, that is the measure. */
function withGauge(columns: readonly Column[]): readonly Column[] {
  const isGauge = ({ kind, head }: Column): boolean => kind === 'measure' && GAUGE_HEAD.test(head?.folded ?? '');
  if (!columns.some(isGauge)) return columns;
  return columns.map((column) => (column.kind === 'measure' && !isGauge(column) ? { ...column, kind: 'unknown' as const } : column));
}

/** 'Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì': of a measure with its unit, what is to come of it is a figure, and nothing that is made. */
function withAims(columns: readonly Column[], body: readonly Row[]): readonly Column[] {
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  if (!has('measure') || !has('unit') || has('value')) return columns;
  return columns.map((column, index) =>
    column.kind === 'product' && mostlyFigures(body, index) ? { ...column, kind: 'value' as const, role: 'target' as const } : column,
  );
}

function mostlyFigures(body: readonly Row[], index: number): boolean {
  const cells = cellsOf(body, index);
  return cells.filter(({ folded }) => BEGINS_FIGURE.test(folded)).length * 2 > cells.length;
}

function holdsFigures(body: readonly Row[], index: number): boolean {
  const cells = cellsOf(body, index);
  return cells.length > 1 && cells.every(({ folded }) => FIGURE_CELL.test(folded));
}

/** What the cells of a column say that are not empty. */
function cellsOf(body: readonly Row[], index: number): readonly Plain[] {
  return body.flatMap((row) => (isBlank(row[index]) ? [] : [row[index]!.plain]));
}

/** Converters leave an empty head above a table whose first row is the head. */
function belowBlanks(rows: readonly Row[]): readonly Row[] {
  const first = rows.findIndex((row) => !row.every(isBlank));
  return first <= 0 ? rows : rows.slice(first);
}

/** A row below the head that only counts its columns: '(1)', '(2)', '(3) = (1) + (2)'. */
function isCounting(row: Row): boolean {
  const told = row.filter((cell) => !isBlank(cell));
  return told.length > 1 && told.every((cell) => COLUMN_NUMBER.test(cell!.plain.folded));
}

/** Who does what, where the head that stands over two columns says only that it is assigned ('Phân công' over 'Chủ trì' and 'Phối hợp'), or only 'Đơn vị' over bodies. */
function assignedTo(column: Column, second: Row | null, body: readonly Row[], passage: Placed): Column {
  const own = second?.[column.index]?.plain.folded.trim();
  const part = own === undefined ? undefined : PARTS.find((kind) => kindOfLabel(own, isAssignment(passage)) === kind);
  if (part !== undefined) return { ...column, kind: part };
  if (!BODY_HEAD.test(column.head?.folded ?? '') || !isAssignment(passage)) return column;
  const cells = cellsOf(body, column.index);
  const bodies = cells.filter((cell) => wordsOf(cell).some(({ start, classes }) => start === 0 && classes.has('agency')));
  return cells.length > 0 && bodies.length * 2 > cells.length ? { ...column, kind: 'lead' } : column;
}

const PARTS: readonly ColumnKind[] = ['lead', 'support'];

function isResult(head: Plain | null): boolean {
  return head?.folded.startsWith(RESULT_HEAD) ?? false;
}

/** In Markdown a head that stands over several columns is followed by empty cells, and the row below it tells them apart, without any figure. */
function isSecondHead(first: Row, second: Row): boolean {
  const words = second.filter((cell) => !isBlank(cell));
  return (
    isBlank(second[0]) &&
    words.length > 1 &&
    words.every((cell) => !/^[\d.,\s%()+-]*\d[\d.,\s%()+-]*$/.test(cell!.plain.text)) &&
    first.some((cell, index) => index > 0 && isBlank(cell) && !isBlank(second[index]))
  );
}

function isBlank(cell: Cell | null | undefined): boolean {
  return cell === null || cell === undefined || cell.plain.text === '';
}

const HEADS = COLUMN_HEADS.flatMap(({ kind, words }) => words.map((word) => [fold(word), kind] as const)).sort(
  (a, b) => b[0].length - a[0].length,
);
const ROLES = COLUMN_ROLES.flatMap(({ role, words }) => words.map((word) => [fold(word), role] as const))
  .sort((a, b) => b[0].length - a[0].length)
  .map(([word, role]) => ({ word, role, whole: new RegExp(`(?:^|[^\\p{L}])${word}(?:[^\\p{L}]|$)`, 'u') }));

export function columnOf(head: Plain | null, index: number, passage: Placed): Column {
  const words = head?.folded ?? '';
  const time = timeOfHead(
    timesOf(words).filter(({ value }) => value.kind !== 'compare' && value.kind !== 'every' && value.kind !== 'event'),
  );
  const timed = time !== null && time.value.time.unit !== 'none';
  const bare = words.replace(/\(.*?\)/g, '').trim();
  const exact = timed ? HEADS.find(([word]) => bare === word)?.[1] : kindOfLabel(bare, isAssignment(passage));
  const compares = COMPARING_HEAD.test(words);
  // 'Kết quả' alone is what is to come of a task; of a year it is what came of it, where that is over.
  const role =
    timed && words.startsWith(RESULT_HEAD) ? undefined : ROLES.find(({ word, whole }) => words.includes(word) && whole.test(words))?.role;
  let kind: ColumnKind = exact ?? HEADS.find(([word]) => bare.startsWith(word))?.[1] ?? 'unknown';
  if (compares) kind = 'percent';
  else if (!exact && (timed || (role !== undefined && kind !== 'lead' && kind !== 'support' && kind !== 'task' && kind !== 'deadline')))
    kind = 'value';
  else if (exact === 'product' && bare === RESULT_HEAD && !isAssignment(passage)) kind = 'value';
  const unit = UNIT_IN_HEAD.exec(words)?.[1] ?? null;
  return {
    kind,
    index,
    role: role ?? roleOfTime(time, passage),
    time,
    head,
    unit: unit !== null && unitOfCell(unit) ? unit : null,
  };
}

/**
 * The first time of a head, where it is no period that stands over columns of its years ('Giai đoạn 2026 - 2030' over 'Năm 2026'), and no year that stands
 * over its months and quarters ('Các tháng năm 2024' over 'Ước tháng 10').
 */
function timeOfHead(times: readonly Mention<BoundTime>[]): Mention<BoundTime> | null {
  const [first = null] = times;
  const over = first?.value.time;
  if (over?.unit === 'span') return times.find(({ value }) => value.time.unit !== 'span') ?? first;
  if (over?.unit !== 'year' || over.year === undefined) return first;
  for (const mention of times) {
    const { time } = mention.value;
    if (isPartOfYear(time)) return { ...mention, value: { ...mention.value, time: { ...time, year: over.year } } };
  }
  return first;
}

/** A month, a quarter or some months whose year is not said. */
function isPartOfYear(time: Time): time is Extract<Time, { unit: 'month' | 'quarter' | 'months' }> {
  return (time.unit === 'month' || time.unit === 'quarter' || time.unit === 'months') && !('year' in time) && !('shift' in time);
}

/** The times of a head, in which a year needs no word before it. */
function timesOf(words: string): readonly Mention<BoundTime>[] {
  const bare = BARE_YEAR.exec(words);
  if (!bare) return readTimes(words, tokenize(words)).times;
  const at = bare.index;
  const whole = words.slice(0, at) + YEAR_WORD + words.slice(at);
  const back = (place: number): number => (place <= at ? place : Math.max(at, place - YEAR_WORD.length));
  return readTimes(whole, tokenize(whole)).times.map((time) => ({ ...time, start: back(time.start), end: back(time.end) }));
}

/** Where no word says so, what is over when the text speaks has been, what has not begun is aimed at. */
function roleOfTime(time: Mention<BoundTime> | null, { anchor, role }: Placed): Role {
  const moment = time && resolveTime(time.value.time, anchor);
  if (moment?.end && (moment.end < anchor.date || Number(moment.end.slice(0, 4)) < anchor.year)) return 'actual';
  if (moment?.start && moment.start > anchor.date) return 'target';
  return looksAhead(role) ? 'target' : 'actual';
}

export function isAssignment({ table }: Placed): boolean {
  return table.grid.rows[0]?.some((cell) => cell !== null && ASSIGNING_HEAD.test(cell.plain.folded)) ?? false;
}

export function cellAt(row: Row, columns: readonly Column[], kind: ColumnKind): Cell | null {
  const column = columns.find((one) => one.kind === kind);
  const cell = column ? (row[column.index] ?? null) : null;
  return cell && cell.plain.text !== '' ? cell : null;
}

/** A row that only heads a group: its other cells are empty, or the same merged cell, whose words converters write into each. */
export function isGroup(row: Row, name: Cell, columns: readonly Column[]): boolean {
  return columns
    .filter(({ kind }) => kind !== 'number' && kind !== 'measure' && kind !== 'task')
    .every(({ index }) => {
      const cell = row[index] ?? null;
      return (
        cell === null || cell === name || cell.plain.text === '' || (cell.plain.text === name.plain.text && /\p{L}/u.test(name.plain.text))
      );
    });
}

/** The cells of a table whose rows tell targets in words, beside who answers for them; null where the rows have figures or tasks. */
export function targetsToldIn(head: TableHead | null): readonly Plain[] | null {
  if (!head?.columns.some(({ kind }) => kind === 'lead')) return null;
  if (head.columns.some(({ kind }) => kind === 'value' || kind === 'unit' || kind === 'task')) return null;
  const cells = head.body.map((row) => ({ row, cell: cellAt(row, head.columns, 'measure') }));
  const told = cells.flatMap(({ row, cell }) => (cell === null || isGroup(row, cell, head.columns) ? [] : [cell.plain]));
  return [...new Set(told)];
}
