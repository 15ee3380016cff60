import { daysOf } from './calendar.ts';
import type { Deadline, TaskDeadline } from './schema/deadline.ts';
import type { Document } from './schema/document.ts';
import type { Period } from './schema/indicator.ts';

/** The time that a document plans for: the period that it states, or else the year of its date. Days are null where the period is open. */
export type Plan = {
  readonly edtf: string;
  readonly start: string | null;
  readonly end: string | null;
  readonly stated: boolean;
};

/** The plan of a document. */
export function planOf({ period, date }: Document): Plan {
  const edtf = period ?? date.slice(0, 4);
  return { edtf, ...daysOf(edtf), stated: period !== undefined };
}

/** The plan as the period of a value, where nothing nearer dates it; null where it is open. */
export function planPeriod({ edtf, start, end }: Plan): Period | null {
  return start !== null && end !== null ? { text: '', edtf, start, end, inherited: true } : null;
}

/**
 * The term before that of a plan, of which results are told when it begins: terms of six named years ('2020/2025') share the last with the next. Null where
 * the plan is no term, or has gone on for long.
 */
export function termBefore({ start, end }: Plan, date: string): Period | null {
  if (start === null || end === null) return null;
  const [first, last, now] = [start, end, date].map((day) => Number(day.slice(0, 4))) as [number, number, number];
  const years = last - first === TERM ? TERM : last - first + 1;
  if (last - first < TERM - 1 || now > first) return null;
  const [from, to] = [first - years, last - years];
  return { text: '', edtf: `${from}/${to}`, start: `${from}-01-01`, end: `${to}-12-31`, inherited: true };
}

const TERM = 5;

/** The year of a part of a year; longer times as they are. */
export function wholeYear(period: Period | null): Period | null {
  if (period === null || period.start.slice(0, 4) !== period.end.slice(0, 4)) return period;
  const year = period.start.slice(0, 4);
  return { text: '', edtf: year, start: `${year}-01-01`, end: `${year}-12-31`, inherited: true };
}

/** The plan as the deadline of a task, where nothing nearer bounds it. */
export function planDeadline({ edtf, start, end, stated }: Plan): TaskDeadline {
  return {
    text: stated ? edtf : '',
    kind: 'in',
    start,
    due: end,
    deadline: null,
    from: stated ? 'plan' : 'assumed',
    inherited: true,
  };
}

/** Whether what only begins has begun by the end of the plan: a year that is merely assumed bounds no beginning. */
export function beginsIn({ stated, end }: Plan, { start }: Deadline): boolean {
  return stated && (start === null || end === null || start <= end);
}
