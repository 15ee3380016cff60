import { fold } from './fold.ts';
import { COLUMN_HEADS, COLUMN_ROLES, type ColumnKind } from './lexicon/table.ts';
import { daysOf } from './calendar.ts';
import { match } from './match.ts';
import { measureOf } from './measure.ts';
import type { TablePassage } from './narrative.ts';
import { territoryOf } from './place.ts';
import { headingOf, type Scribe } from './scribe.ts';
import { joinPlain, spanOf, type Plain } from './plain.ts';
import { looksAhead } from './role.ts';
import type { BoundTime } from './rules/bound.ts';
import { readQuantities, type Value } from './rules/quantity.ts';
import { readRanks } from './rules/rank.ts';
import type { Mention } from './rules/rule.ts';
import { tokenize } from './rules/trie.ts';
import type { Deadline } from './schema/deadline.ts';
import type { Role } from './schema/indicator.ts';
import type { Stretch } from './segment.ts';
import { periodOf } from './settle.ts';
import { unitOfCell } from './unit-cell.ts';
import type { Cell } from './table.ts';
import { topicOf } from './topic.ts';

type Row = readonly (Cell | null)[];
type Column = {
  readonly kind: ColumnKind;
  readonly index: number;
  readonly role: Role;
  readonly time: Mention<BoundTime> | null;
  readonly head: Plain | null;
  readonly unit: string | null;
};

/** Makes the records of a table: an observation for each value column of a row of measures, a task for each row of assignments. */
export function tabulate(passage: TablePassage, scribe: Scribe): void {
  const { rows } = passage.table.grid;
  const found = headOf(rows, passage);
  if (!found) return;
  const { columns, body } = found;
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  if (has('task') && (has('lead') || has('deadline') || has('product') || has('support'))) tabulateTasks(passage, scribe, columns, body);
  else if (has('value')) tabulateIndicators(passage, scribe, columns, body);
}

function headOf(rows: readonly Row[], passage: TablePassage): { columns: Column[]; body: readonly Row[] } | null {
  const first = rows[0];
  if (!first) return null;
  // A head may take two rows, where merged cells stand over years.
  const second = rows[1];
  const deep = second !== undefined && first.some((cell, index) => cell !== null && cell === second[index]);
  const heads = first.map((cell, index) =>
    deep && second[index] && second[index] !== cell
      ? joinPlain([cell?.plain ?? second[index].plain, second[index].plain])
      : (cell?.plain ?? null),
  );
  const columns = heads.map((head, index) => columnOf(head, index, passage));
  if (!columns.some(({ kind }) => kind === 'measure')) {
    const task = columns.findIndex(({ kind }) => kind === 'task');
    const assigned = columns.some(({ kind }) => kind === 'lead' || kind === 'deadline' || kind === 'support');
    if (task >= 0 && !assigned && columns.some(({ kind }) => kind === 'value' || kind === 'unit'))
      columns[task] = { ...columns[task]!, kind: 'measure' };
    else if (task < 0) return null;
  }
  return { columns, body: rows.slice(deep ? 2 : 1) };
}

const HEADS = COLUMN_HEADS.flatMap(({ kind, words }) => words.map((word) => [fold(word), kind] as const)).sort(
  (a, b) => b[0].length - a[0].length,
);
const ROLES = COLUMN_ROLES.flatMap(({ role, words }) => words.map((word) => [fold(word), role] as const)).sort(
  (a, b) => b[0].length - a[0].length,
);

function columnOf(head: Plain | null, index: number, passage: TablePassage): Column {
  const words = head?.folded ?? '';
  const times = head ? match(head).times : [];
  const time = times.find(({ value }) => value.kind !== 'compare' && value.kind !== 'every' && value.kind !== 'event') ?? null;
  const bare = words.replace(/\(.*?\)/g, '').trim();
  const exact = HEADS.find(([word]) => bare === word)?.[1];
  const role = ROLES.find(([word]) => new RegExp(`(?:^|[^\\p{L}])${word}(?:[^\\p{L}]|$)`, 'u').test(words))?.[1];
  const compares = /so sánh|so với|%\s*so|tỷ lệ (?:%|đạt)|th ?\/ ?kh|kh ?\/ ?th|tăng ?\/ ?giảm/.test(words);
  const timed = time !== null && time.value.time.unit !== 'none';
  let kind: ColumnKind = exact ?? HEADS.find(([word]) => bare.startsWith(word))?.[1] ?? 'note';
  if (compares) kind = 'percent';
  else if (!exact && (timed || (role !== undefined && kind !== 'lead' && kind !== 'support' && kind !== 'task' && kind !== 'deadline')))
    kind = 'value';
  else if (exact === 'product' && bare === 'kết quả' && !isAssignment(passage)) kind = 'value';
  const unit = /\((?:đvt:? ?|đơn vị:? ?|đơn vị tính:? ?)?([^()]*)\)/.exec(words)?.[1] ?? null;
  return {
    kind,
    index,
    role: role ?? (looksAhead(passage.role) ? 'target' : 'actual'),
    time,
    head,
    unit: unit !== null && unitOfCell(unit) ? unit : null,
  };
}

function isAssignment(passage: TablePassage): boolean {
  return passage.table.grid.rows[0]?.some((cell) => cell !== null && /nhiệm vụ|nội dung/.test(cell.plain.folded)) ?? false;
}

function cellAt(row: Row, columns: readonly Column[], kind: ColumnKind): Cell | null {
  const column = columns.find((one) => one.kind === kind);
  const cell = column ? (row[column.index] ?? null) : null;
  return cell && cell.plain.text !== '' ? cell : null;
}

/** A row that only heads a group: its other cells are empty or the same merged cell. */
function isGroup(row: Row, name: Cell, columns: readonly Column[]): boolean {
  return columns
    .filter(({ kind }) => kind !== 'number' && kind !== 'measure' && kind !== 'task')
    .every(({ index }) => {
      const cell = row[index] ?? null;
      return cell === null || cell === name || cell.plain.text === '';
    });
}

function tabulateIndicators(passage: TablePassage, scribe: Scribe, columns: readonly Column[], body: readonly Row[]): void {
  const caption = passage.table.parent?.plain.folded ?? '';
  const shared = /đơn vị(?: tính)? ?: ?([^;.()|]+)/.exec(caption)?.[1] ?? null;
  let group = '';
  let above: Cell | null = null;
  for (const row of body) {
    const named = cellAt(row, columns, 'measure') ?? null;
    if (!named) continue;
    const sub = /^(?:trong đó|[-+–•]|tr\.? ?đó)/.test(named.plain.folded);
    if (isGroup(row, named, columns)) {
      group = named.plain.text;
      above = null;
      continue;
    }
    if (!sub) above = named;
    const unitCell = cellAt(row, columns, 'unit');
    for (const column of columns) {
      if (column.kind !== 'value') continue;
      const cell = row[column.index];
      if (!cell || cell.plain.text === '' || cell === named) continue;
      observeCell(passage, scribe, {
        row,
        named,
        cell,
        column,
        unit: unitCell?.plain.folded ?? column.unit ?? unitInName(named.plain.folded) ?? shared,
        group,
        above: sub ? above : null,
        columns,
      });
    }
  }
}

function unitInName(folded: string): string | null {
  const found = [...folded.matchAll(/\(([^()]+)\)/g)]
    .map((match) => match[1]!.replace(/^(?:đvt|đơn vị(?: tính)?):? ?/, ''))
    .find((text) => unitOfCell(text) !== null);
  return found ?? null;
}

type CellPlace = {
  readonly row: Row;
  readonly named: Cell;
  readonly cell: Cell;
  readonly column: Column;
  readonly unit: string | null;
  readonly group: string;
  readonly above: Cell | null;
  readonly columns: readonly Column[];
};

function observeCell(passage: TablePassage, scribe: Scribe, at: CellPlace): void {
  const { cell, named, column } = at;
  const unit = at.unit === null ? null : unitOfCell(at.unit);
  const values = valuesOf(cell.plain, unit);
  const name = nameOfRow(named.plain);
  for (const quantity of values) {
    const quote = quoteOf(at, quantity.end);
    const span = spanOf(quote, 0, quote.text.length, scribe.lines);
    const words = `${at.above ? `${at.above.plain.text} ` : ''}${named.plain.text}`;
    const { unit: code } = quantity.value;
    const growth =
      /tốc độ|tăng trưởng|tăng|giảm/.test(named.plain.folded) ||
      (at.above !== null && /tốc độ|tăng trưởng|tăng/.test(at.above.plain.folded));
    const manner = { growth: growth && code === 'percent', falls: named.plain.folded.includes('giảm') };
    const measure =
      measureOf(named.plain.text, code, manner) ??
      (at.above ? measureOf(growth ? `tăng trưởng ${named.plain.text}` : words, code, manner) : null);
    const period = periodOfCell(passage, scribe, column);
    const id = scribe.id('indicator', quote.text);
    if (column.role === 'target') dateColumn(passage, scribe, column, id);
    scribe.indicators.push({
      id,
      document: scribe.document.id,
      quote: quote.text,
      span,
      name,
      measure,
      role: column.role,
      quantity: scribe.quantity(cell, quantity),
      period,
      place: scribe.document.place,
      territory: territoryOf(scribe.document.place, period?.end ?? daysOf(scribe.document.date).end ?? ''),
      topic: topicOf(`${name} ${at.group}`, headingOf(passage.table)),
      comparisons: [],
      heading: headingOf(passage.table),
      provenance: [{ rule: 'indicator/table', span: scribe.quantity(cell, quantity).span }],
    });
  }
}

/** The words of a row from the measure to the value, bars removed. */
function quoteOf({ row, named, cell, column, columns }: CellPlace, end: number): Plain {
  const from = columns.find(({ kind }) => kind === 'measure')!.index;
  const pieces: Plain[] = [];
  for (let index = Math.min(from, column.index); index <= Math.max(from, column.index); index += 1) {
    const piece = row[index];
    if (!piece || pieces.includes(piece.plain) || piece.plain.text === '') continue;
    // A cell that was merged downwards stands in another row: this row's words begin after it.
    if (piece === named && isFromAbove(piece, row, index)) continue;
    pieces.push(piece === cell && column.index > from ? cut(piece.plain, end) : piece.plain);
  }
  return joinPlain(pieces);
}

function isFromAbove(piece: Cell, row: Row, index: number): boolean {
  const after = row.slice(index + 1).find((cell) => cell !== null && cell !== piece && cell.plain.text !== '');
  const before = row.slice(0, index).find((cell) => cell !== null && cell !== piece && cell.plain.text !== '');
  const start = piece.plain.starts[0] ?? 0;
  return (
    (after !== undefined && after !== null && /<\/tr/i.test('') && start > (after.plain.starts[0] ?? 0)) ||
    (before !== undefined && before !== null && start < (before.plain.starts[0] ?? 0))
  );
}

function cut(piece: Plain, end: number): Plain {
  return {
    text: piece.text.slice(0, end),
    folded: piece.folded.slice(0, end),
    starts: piece.starts.subarray(0, end),
    ends: piece.ends.subarray(0, end),
  };
}

function valuesOf(piece: Plain, unit: { unit: string; factor: number } | null): Mention<Value>[] {
  const { folded } = piece;
  if (/^[-–—.…x*\s]*$/.test(folded)) return [];
  const ranks = readRanks(folded);
  if (ranks.length > 0) return ranks.slice(0, 1);
  const found = readQuantities(folded, tokenize(folded), unit ?? undefined);
  if (unit === null) return found.slice(0, 1);
  return found.slice(0, 1).map((mention) => ({ ...mention, value: sign(folded, mention) }));
}

/** A minus in a cell is a minus. */
function sign(folded: string, mention: Mention<Value>): Value {
  if (!/^\(?-\s?$/.test(folded.slice(0, mention.start))) return mention.value;
  const { min, max } = mention.value;
  return { ...mention.value, min: max === null ? null : -max, max: min === null ? null : -min };
}

function nameOfRow(piece: Plain): string {
  return piece.text
    .replace(/^(?:\d+(?:\.\d+)*[.)]? |[-+–•*] ?)/, '')
    .replace(/^trong đó ?:? ?/i, '')
    .replace(/^[-+–•*] ?/, '')
    .trim();
}

function periodOfCell(passage: TablePassage, scribe: Scribe, column: Column): ReturnType<typeof periodOf> {
  if (column.time && column.head)
    return periodOf(column.head.text.slice(column.time.start, column.time.end), column.time.value, passage.anchor, false);
  const given = passage.inherited.time ?? passage.inherited.period;
  if (given)
    return periodOf(given.block.plain.text.slice(given.mention.start, given.mention.end), given.mention.value, passage.anchor, true);
  const plan = scribe.document.period ?? scribe.document.date.slice(0, 4);
  const { start, end } = daysOf(plan);
  return start !== null && end !== null ? { text: '', edtf: plan, start, end, inherited: true } : null;
}

/** The head of a column of targets dates them. */
function dateColumn(passage: TablePassage, scribe: Scribe, column: Column, id: string): void {
  if (!column.time || !column.head || !looksAhead(passage.role)) return;
  scribe.deadlineAt(column.head, column.time, column.time.value, passage.anchor, headingOf(passage.table)).of.push(id);
}

function tabulateTasks(passage: TablePassage, scribe: Scribe, columns: readonly Column[], body: readonly Row[]): void {
  for (const row of body) {
    const named = cellAt(row, columns, 'task');
    if (!named || isGroup(row, named, columns)) continue;
    const lead = cellAt(row, columns, 'lead');
    const support = cellAt(row, columns, 'support');
    const product = cellAt(row, columns, 'product');
    const quote = named.plain.text;
    const id = scribe.id('task', quote);
    const due = cellAt(row, columns, 'deadline');
    const deadline = due ? deadlineOfCell(passage, scribe, due, id) : null;
    const actors = [...bodiesOf(lead, 'lead'), ...bodiesOf(support, 'support')];
    const heading = headingOf(passage.table);
    scribe.tasks.push({
      id,
      document: scribe.document.id,
      quote,
      span: spanOf(named.plain, 0, quote.length, scribe.lines),
      statement: quote.replace(/^[-+•\d.)\s]+/, ''),
      modality: /^(?:không|nghiêm cấm|chấm dứt)/.test(named.plain.folded) ? 'refrain' : 'do',
      actors: actors.some(({ part }) => part === 'lead')
        ? actors
        : [{ name: scribe.document.issuer, part: 'lead', inherited: true }, ...actors],
      deadline:
        deadline ?? (passage.inherited.time ? scribe.inheritDeadline(passage.inherited.time, passage.anchor, id) : scribe.planDeadline()),
      ...(product ? { product: product.plain.text } : {}),
      topic: topicOf(quote, heading),
      references: [],
      heading,
      provenance: [{ rule: 'task/table-row', span: spanOf(named.plain, 0, quote.length, scribe.lines) }],
    });
  }
}

function bodiesOf(
  cell: Cell | null,
  part: 'lead' | 'support',
): { name: string; id?: string; part: 'lead' | 'support'; inherited: boolean }[] {
  if (!cell) return [];
  const { words } = match(cell.plain);
  const bodies = words.filter((word) => word.classes.has('agency'));
  const { text } = cell.plain;
  const parts: Stretch[] = [];
  let start = 0;
  for (let at = 0; at <= text.length; at += 1) {
    const inside = bodies.some((body) => body.start < at && at < body.end);
    if (at < text.length && (inside || !/[,;]/.test(text[at]!))) continue;
    if (text.slice(start, at).trim() !== '') parts.push({ start, end: at });
    start = at + 1;
  }
  return parts.map((stretch) => {
    const name = text
      .slice(stretch.start, stretch.end)
      .trim()
      .replace(/^[-+•] ?/, '');
    const known = bodies.find((body) => body.start - stretch.start <= 2 && body.start >= stretch.start && body.end >= stretch.end - 1);
    return { name, ...(known?.agency === undefined ? {} : { id: known.agency }), part, inherited: false };
  });
}

function deadlineOfCell(passage: TablePassage, scribe: Scribe, cell: Cell, id: string): ReturnType<Scribe['planDeadline']> | null {
  const anchor = { ...passage.anchor, past: false };
  const time = match(cell.plain).times.find(({ value }) => value.kind !== 'compare' && value.kind !== 'as-of') ?? bareTime(cell.plain);
  if (!time) return null;
  const { unit } = time.value.time;
  const value: BoundTime = time.value.kind === 'in' && unit === 'day' ? { ...time.value, kind: 'by' } : time.value;
  const made: Deadline = scribe.deadlineAt(cell.plain, time, value, anchor, headingOf(passage.table), id);
  return { text: made.text, kind: made.kind, start: made.start, due: made.due, deadline: made.id, from: 'table', inherited: false };
}

/** A cell may hold a year or a rhythm alone. */
function bareTime(piece: Plain): Mention<BoundTime> | null {
  const year = /^(?:19|20)\d\d$/.exec(piece.folded);
  if (year) return { rule: 'timex/cell-year', start: 0, end: 4, value: { kind: 'in', time: { unit: 'year', year: Number(year[0]) } } };
  const month = /^(\d{1,2}) ?[/-] ?((?:19|20)\d\d)$/.exec(piece.folded);
  if (month)
    return {
      rule: 'timex/cell-month',
      start: 0,
      end: piece.text.length,
      value: { kind: 'in', time: { unit: 'month', month: Number(month[1]), year: Number(month[2]) } },
    };
  const day = /^(\d{1,2}) ?[/-] ?(\d{1,2})$/.exec(piece.folded);
  if (day) {
    return {
      rule: 'timex/cell-day',
      start: 0,
      end: piece.text.length,
      value: { kind: 'in', time: { unit: 'day', day: Number(day[1]), month: Number(day[2]) } },
    };
  }
  if (/thường xuyên|hằng năm|hàng năm/.test(piece.folded))
    return { rule: 'timex/cell-regular', start: 0, end: piece.text.length, value: { kind: 'every', time: { unit: 'none' } } };
  return null;
}
