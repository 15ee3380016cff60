import { addDays, daysOf } from './calendar.ts';
import { aheadOf, type BoundTime } from './rules/bound.ts';
import { monthsSoFar } from './moment.ts';
import type { Precision } from './schema/deadline.ts';
import type { Period } from './schema/indicator.ts';
import { resolveTime, type Anchor, type Moment } from './time.ts';

/** A bounded time as a deadline states it: EDTF with its open end, first and last day. */
export type Settled = { readonly edtf: string; readonly start: string | null; readonly due: string | null; readonly precision: Precision };

/** Settles a time with its preposition against the document; null where no day is named. */
export function momentOf({ kind, time, from, after }: BoundTime, anchor: Anchor): Settled | null {
  const moment = resolveTime(time, aheadOf(kind, anchor), kind !== 'by');
  if (!moment) return null;
  switch (kind) {
    case 'by':
      return { edtf: `../${endText(moment)}`, start: null, due: moment.end, precision: moment.precision };
    case 'before':
      return {
        edtf: isLate(time)
          ? `../${moment.end ?? moment.edtf}`
          : moment.start === null
            ? `../${moment.edtf}`
            : `../${addDays(moment.start, -1)}`,
        start: null,
        // 'trước cuối năm': before its last day.
        due: isLate(time) ? moment.end : moment.start,
        precision: moment.precision,
      };
    case 'from':
      return after && moment.end !== null ? since(addDays(moment.end, 1), moment.precision) : fromThen(time, moment);
    case 'in':
      return within(moment, from ? resolveTime(from, anchor) : null);
    case 'every':
    case 'event':
    case 'as-of':
    case 'compare':
      return null;
  }
}

/** The period that a value speaks of, with the words that name it; null where no days are named. */
export function periodOf(text: string, { kind, time, from }: BoundTime, anchor: Anchor, inherited: boolean): Period | null {
  // The end of the budget year closes the year before it.
  const moment =
    time.unit === 'fiscal-end' ? resolveTime({ unit: 'year', year: time.year ?? anchor.year }, anchor) : resolveTime(time, anchor);
  if (!moment?.start || !moment.end) return null;
  if (from) {
    const first = resolveTime(from, anchor);
    if (first?.start) return { text, edtf: `${startText(first)}/${endText(moment)}`, start: first.start, end: moment.end, inherited };
  }
  if ((kind === 'by' || kind === 'as-of') && isWithinYear(moment)) return soFar(text, moment, inherited);
  return { text, edtf: moment.edtf, start: moment.start, end: moment.end, inherited };
}

/** Whether words name the last part of a time. */
function isLate(time: BoundTime['time']): boolean {
  return 'part' in time && time.part === 'end';
}

/** From a beginning on; the last part of a year begins in its ninth month, as the first ends with the fourth. */
function fromThen(time: BoundTime['time'], moment: Moment): Settled {
  const start = isLate(time) && time.unit === 'year' ? `${moment.edtf.slice(0, 4)}-09-01` : moment.start;
  return since(start, moment.precision);
}

function since(start: string | null, precision: Precision): Settled {
  return { edtf: `${start ?? '..'}/..`, start, due: null, precision };
}

function within(moment: Moment, first: Moment | null): Settled {
  if (!first) return { edtf: moment.edtf, start: moment.start, due: moment.end, precision: moment.precision };
  return { edtf: `${startText(first)}/${endText(moment)}`, start: first.start, due: moment.end, precision: 'period' };
}

/** An interval bounds from above by its end alone. */
function endText(moment: Moment): string {
  return moment.edtf.split('/').at(-1)!;
}

function startText(moment: Moment): string {
  return moment.edtf.split('/')[0]!;
}

function isWithinYear(moment: Moment): boolean {
  return moment.precision === 'day' || moment.precision === 'month' || moment.precision === 'quarter';
}

/** The months of a year up to that of a day in it: 'từ đầu năm đến nay'. */
export function yearUpTo(text: string, day: string, inherited: boolean): Period | null {
  const { start, end } = daysOf(day.slice(0, 7));
  return start === null || end === null ? null : soFar(text, { edtf: day.slice(0, 7), start, end, precision: 'month' }, inherited);
}

/** What has come together by a day, month or quarter of the year is a value of the year so far. */
function soFar(text: string, moment: Moment, inherited: boolean): Period {
  const year = moment.end!.slice(0, 4);
  const month = moment.end!.slice(5, 7);
  const whole = moment.precision !== 'day' || addDays(moment.end!, 1).endsWith('-01');
  const edtf = whole ? monthsSoFar(Number(year), Number(month)).edtf : `${year}-01-01/${moment.end!}`;
  return { text, edtf, start: `${year}-01-01`, end: moment.end!, inherited };
}
