import { bodiesInCell, type Assigned } from './cell-bodies.ts';
import { planDeadline } from './plan.ts';
import { unreported } from './review/unreviewed.ts';
import { readTimes } from './match.ts';
import type { TablePassage } from './narrative.ts';
import { headingOf, type Scribe } from './scribe.ts';
import { spanOf, type Plain } from './plain.ts';
import type { BoundTime } from './rules/bound.ts';
import { tokenize } from './rules/token.ts';
import type { Mention } from './rules/rule.ts';
import type { Deadline, TaskDeadline } from './schema/deadline.ts';
import type { Cell } from './table.ts';
import { cellAt, isGroup, type Column, type Row } from './columns.ts';
import { REFRAINING_TASK, RHYTHM_CELL } from './rules/table-words.ts';

export function tabulateTasks(passage: TablePassage, scribe: Scribe, columns: readonly Column[], body: readonly Row[]): void {
  let above: Cell | null = null;
  for (const row of body) {
    const named = cellAt(row, columns, 'task');
    // A task whose cell was merged downwards is told in its first row.
    if (!named || named === above || isGroup(row, named, columns)) continue;
    above = named;
    const lead = cellAt(row, columns, 'lead');
    const support = cellAt(row, columns, 'support');
    const product = cellAt(row, columns, 'product');
    const quote = named.plain.text;
    const id = scribe.id('task', named.plain.folded);
    const due = cellAt(row, columns, 'deadline');
    const deadline = due ? deadlineOfCell(passage, scribe, due, id) : null;
    const actors = [...bodiesOf(lead, 'lead'), ...bodiesOf(support, 'support')];
    const heading = headingOf(passage.table);
    const bound =
      deadline ?? (passage.inherited.time ? scribe.inheritDeadline(passage.inherited.time, passage.anchor, id) : planDeadline(scribe.plan));
    scribe.tasks.push({
      id,
      document: scribe.document.id,
      quote,
      span: spanOf(named.plain, 0, quote.length, scribe.lines),
      statement: quote.replace(/^[-+•\d.)\s]+/, ''),
      modality: REFRAINING_TASK.test(named.plain.folded) ? 'refrain' : 'do',
      actors: actors.some(({ part }) => part === 'lead')
        ? actors
        : [{ name: scribe.document.issuer, part: 'lead', inherited: true }, ...actors],
      deadline: bound,
      ...(product ? { product: product.plain.text } : {}),
      topic: scribe.topicOf(tokenize(named.plain.folded), heading),
      references: [],
      heading,
      ...unreported(bound),
      provenance: [{ rule: 'task/table-row', span: spanOf(named.plain, 0, quote.length, scribe.lines) }],
    });
  }
}

function bodiesOf(cell: Cell | null, part: Assigned['part']): Assigned[] {
  return cell ? bodiesInCell(cell.plain, part) : [];
}

/** When a row is due: of several times in its cell ('Trình quý I/2026; ban hành quý II/2026') the last, by which all of it is done; each is a deadline. */
function deadlineOfCell(passage: TablePassage, scribe: Scribe, cell: Cell, id: string): TaskDeadline | null {
  const anchor = { ...passage.anchor, past: false };
  const { folded } = cell.plain;
  const times = readTimes(folded, tokenize(folded)).times.filter(({ value }) => value.kind !== 'compare' && value.kind !== 'as-of');
  const bare = times.length > 0 ? null : bareTime(cell.plain);
  const made = (bare === null ? times : [bare]).map((time): Deadline => {
    const { unit } = time.value.time;
    const value: BoundTime =
      time.value.kind === 'in' && unit === 'day' && time.value.from === undefined ? { ...time.value, kind: 'by' } : time.value;
    return scribe.deadlineAt(cell.plain, time, value, anchor, headingOf(passage.table), id);
  });
  const [first] = made;
  if (first === undefined) return null;
  const last = made.reduce((latest, each) => ((each.due ?? '') > (latest.due ?? '') ? each : latest), first);
  return { text: last.text, kind: last.kind, start: last.start, due: last.due, deadline: last.id, from: 'table', inherited: false };
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
  if (RHYTHM_CELL.test(piece.folded))
    return { rule: 'timex/cell-regular', start: 0, end: piece.text.length, value: { kind: 'every', time: { unit: 'none' } } };
  return null;
}
