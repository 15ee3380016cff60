import { readTimes } from './match.ts';
import type { BoundTime } from './rules/bound.ts';
import { planPeriod, wholeYear } from './plan.ts';
import { UNREVIEWED } from './review/unreviewed.ts';
import { fold } from './fold.ts';
import { type ColumnKind } from './lexicon/table.ts';
import { COUNTED, RANK_UNIT } from './lexicon/units.ts';
import { measureOf } from './rules/measure.ts';
import type { TablePassage } from './narrative.ts';
import { headingOf, type Scribe } from './scribe.ts';
import { joinPlain, spanOf, type Plain } from './plain.ts';
import { looksAhead } from './schema/section-role.ts';
import { readQuantities, type Value } from './rules/quantity.ts';
import { readRanks } from './rules/rank.ts';
import type { Mention } from './rules/rule.ts';
import { tokenize } from './rules/token.ts';
import { periodOf } from './settle.ts';
import { unitOfCell } from './rules/unit-cell.ts';
import type { Cell } from './table.ts';
import { cellAt, isGroup, type Column, type Row } from './columns.ts';
import { tabulateTasks } from './tabulate-tasks.ts';
import {
  COUNTING,
  RANK_BESIDE,
  FALLEN,
  FALLING_ROW,
  GROWING_PARENT,
  GROWING_ROW,
  GROWTH_OF,
  PART_LABEL,
  PART_ROW,
  RANK_GROUP,
  TIME_ROW,
  UNIT_ABOVE,
  UNIT_LABEL,
} from './rules/table-words.ts';

/** Makes the records of a table: an observation for each value column of a row of measures, a task for each row of assignments. */
export function tabulate(passage: TablePassage, scribe: Scribe): void {
  if (passage.head === null) return;
  const { columns, body } = passage.head;
  const has = (kind: ColumnKind): boolean => columns.some((column) => column.kind === kind);
  if (has('task') && (has('lead') || has('deadline') || has('product') || has('support'))) tabulateTasks(passage, scribe, columns, body);
  else if (has('value')) tabulateIndicators(passage, scribe, columns, body);
}

function tabulateIndicators(passage: TablePassage, scribe: Scribe, columns: readonly Column[], body: readonly Row[]): void {
  const { caption, parent } = passage.table;
  const shared = [caption, parent].flatMap((above) => UNIT_ABOVE.exec(above?.plain.folded ?? '')?.[1] ?? []).at(0) ?? null;
  let group = '';
  let time: RowTime | null = null;
  let above: Cell | null = null;
  for (const [index, row] of body.entries()) {
    const named = cellAt(row, columns, 'measure') ?? null;
    if (!named) continue;
    const sub = PART_ROW.test(named.plain.folded);
    if (isGroup(row, named, columns)) {
      group = named.plain.text;
      time = timeOfGroup(named) ?? time;
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
        previous: body[index - 1] ?? null,
        named,
        cell,
        column,
        unit: unitCell?.plain.folded ?? column.unit ?? unitInName(named.plain.folded) ?? shared,
        group,
        time,
        above: sub ? above : null,
        columns,
      });
    }
  }
}

function unitInName(folded: string): string | null {
  const found = [...folded.matchAll(/\(([^()]+)\)/g)]
    .map((match) => match[1]!.replace(UNIT_LABEL, ''))
    .find((text) => unitOfCell(text) !== null);
  return found ?? null;
}

type CellPlace = {
  readonly row: Row;
  /** The row above, whose merged cells reach down into this one. */
  readonly previous: Row | null;
  readonly named: Cell;
  readonly cell: Cell;
  readonly column: Column;
  readonly unit: string | null;
  readonly group: string;
  /** The time that a row above, which names nothing else, gives to the rows below it. */
  readonly time: RowTime | null;
  readonly above: Cell | null;
  readonly columns: readonly Column[];
};

function observeCell(passage: TablePassage, scribe: Scribe, at: CellPlace): void {
  const { cell, named, column } = at;
  const unit = at.unit === null ? nounOfRow(named.plain.folded) : (unitOfCell(at.unit) ?? nounOfUnit(at.unit));
  const values = valuesOf(cell.plain, unit);
  const name = nameOfRow(named.plain);
  for (const quantity of values) {
    const quote = quoteOf(at, quantity.end);
    const span = spanOf(quote, 0, quote.text.length, scribe.lines);
    const words = `${at.above ? `${at.above.plain.text} ` : ''}${named.plain.text}`;
    const { unit: code } = quantity.value;
    const growth = GROWING_ROW.test(named.plain.folded) || (at.above !== null && GROWING_PARENT.test(at.above.plain.folded));
    const manner = { growth: growth && code === 'percent', falls: FALLING_ROW.test(named.plain.folded) };
    const measure =
      measureOf(tokenize(named.plain.folded), code, manner) ??
      (at.above ? measureOf(tokenize(growth ? `${GROWTH_OF} ${named.plain.folded}` : fold(words)), code, manner) : null);
    const period = periodOfCell(passage, scribe, column, at.time);
    const id = scribe.id('indicator', quote.folded);
    if (column.role === 'target') {
      dateColumn(passage, scribe, column, id);
      if (at.time !== null && !column.time)
        scribe.deadlineAt(at.time.piece, at.time.mention, at.time.mention.value, passage.anchor, headingOf(passage.table)).of.push(id);
    }
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
      territory: scribe.territoryOf(words, at.group, ...headingOf(passage.table)),
      topic: scribe.topicOf(tokenize(fold(`${name} ${at.group}`)), headingOf(passage.table)),
      comparisons: [],
      heading: headingOf(passage.table),
      ...UNREVIEWED,
      provenance: [{ rule: 'indicator/table', span: scribe.quantity(cell, quantity).span }],
    });
  }
}

/** A unit that no list has, in a column of units: a short noun. */
function nounOfUnit(folded: string): Unit | null {
  return /^\p{L}{2,}(?: \p{L}+){0,5}$/u.test(folded) ? { unit: folded, factor: 1 } : null;
}

/** 'Số xã đạt chuẩn nông thôn mới', 'Bác sĩ/vạn dân': what is counted gives the unit where no cell does. */
function nounOfRow(folded: string): Unit | null {
  const words = folded.replace(COUNTING, '').split(/[ /]/).slice(0, 3);
  for (let count = words.length; count > 0; count -= 1) {
    const noun = words.slice(0, count).join(' ');
    if (NOUNS.has(noun)) return { unit: noun, factor: 1 };
  }
  return null;
}

type Unit = { readonly unit: string; readonly factor: number };
const NOUNS: ReadonlySet<string> = new Set(COUNTED);

/** The words of a row from the measure to the value, bars removed. */
function quoteOf({ row, previous, cell, column, columns }: CellPlace, end: number): Plain {
  const measure = columns.find(({ kind }) => kind === 'measure')!.index;
  const from = row[measure] === previous?.[measure] ? 0 : measure;
  const pieces: Plain[] = [];
  for (let index = Math.min(from, column.index); index <= Math.max(from, column.index); index += 1) {
    const piece = row[index];
    if (!piece || pieces.includes(piece.plain) || piece.plain.text === '') continue;
    // A cell that was merged downwards stands in another row: this row's words are its own cells.
    if (piece === previous?.[index]) continue;
    pieces.push(piece === cell && column.index > from ? cut(piece.plain, end) : piece.plain);
  }
  return joinPlain(pieces);
}

function cut(piece: Plain, end: number): Plain {
  return {
    text: piece.text.slice(0, end),
    folded: piece.folded.slice(0, end),
    starts: piece.starts.slice(0, end),
    ends: piece.ends.slice(0, end),
  };
}

function valuesOf(piece: Plain, unit: Unit | null): Mention<Value>[] {
  const { folded } = piece;
  if (/^[-–—.…x*\s]*$/.test(folded)) return [];
  const tokens = tokenize(folded);
  const ranks = readRanks(folded, tokens);
  if (ranks.length > 0) return ranks.slice(0, 1);
  const found = readQuantities(folded, tokens, unit ?? undefined);
  if (unit === null) return found.slice(0, 1);
  // '≤ 3 Đông Nam Á; ≤ 50 thế giới': a place in each of several orders.
  if (unit.unit === RANK_UNIT)
    return found
      .filter(({ start }, index) => index === 0 || RANK_BESIDE.test(folded.slice(0, start)))
      .map((mention) => withinFirst(folded, mention));
  return found.slice(0, 1).map((mention) => ({ ...mention, value: sign(folded, mention) }));
}

/** 'Nhóm 10' in a column of ranks: within the first ten. */
function withinFirst(folded: string, mention: Mention<Value>): Mention<Value> {
  const group = RANK_GROUP.exec(folded.slice(0, mention.start));
  if (!group) return mention;
  return { ...mention, start: group.index, value: { ...mention.value, comparator: '<=', min: null, max: mention.value.max } };
}

/** A minus in a cell is a minus, and what fell is one too. */
function sign(folded: string, mention: Mention<Value>): Value {
  const before = folded.slice(0, mention.start);
  if (!/^\(?-\s?$/.test(before) && !FALLEN.test(before)) return mention.value;
  const { min, max } = mention.value;
  return { ...mention.value, min: max === null ? null : -max, max: min === null ? null : -min };
}

function nameOfRow(piece: Plain): string {
  return piece.text
    .replace(/^(?:\d+(?:\.\d+)*[.)]? |[-+–•*] ?)/, '')
    .replace(PART_LABEL, '')
    .replace(/^[-+–•*] ?/, '')
    .replace(/ ?\(([^()]+)\)\s*$/, (bracket, words: string) => (unitOfCell(fold(words).replace(UNIT_LABEL, '')) ? '' : bracket))
    .trim();
}

type RowTime = { readonly text: string; readonly piece: Plain; readonly mention: Mention<BoundTime> };

/** 'Giai đoạn 2025 - 2027' in a row of its own; null where the row names anything else. */
function timeOfGroup({ plain }: Cell): RowTime | null {
  const time = readTimes(plain.folded, tokenize(plain.folded)).times.find(({ value }) => value.kind === 'in' || value.kind === 'by');
  if (time === undefined) return null;
  const rest = plain.folded.slice(0, time.start) + plain.folded.slice(time.end);
  return TIME_ROW.test(rest) ? { text: plain.text.slice(time.start, time.end), piece: plain, mention: time } : null;
}

function periodOfCell(passage: TablePassage, scribe: Scribe, column: Column, time: RowTime | null): ReturnType<typeof periodOf> {
  if (column.time && column.head)
    return periodOf(column.head.text.slice(column.time.start, column.time.end), column.time.value, passage.anchor, false);
  if (time) return periodOf(time.text, time.mention.value, passage.anchor, true);
  const given = passage.inherited.time ?? passage.inherited.period;
  if (given) {
    const said = periodOf(given.block.plain.text.slice(given.mention.start, given.mention.end), given.mention.value, passage.anchor, true);
    // A plan beside what came of some months is that of the year.
    return column.role === 'target' && !looksAhead(passage.role) ? wholeYear(said) : said;
  }
  return planPeriod(scribe.plan);
}

/** The head of a column of targets dates them; '2026', a number in a row of years, only says of which year each value is. */
function dateColumn(passage: TablePassage, scribe: Scribe, column: Column, id: string): void {
  if (!column.time || !column.head || !looksAhead(passage.role)) return;
  if (/^\d+$/.test(column.head.text.slice(column.time.start, column.time.end))) return;
  scribe.deadlineAt(column.head, column.time, column.time.value, passage.anchor, headingOf(passage.table)).of.push(id);
}
