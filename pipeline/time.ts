import { addDays, daysInMonth, daysOf, isDay, isoDay, isoMonth, isYearAlone } from './calendar.ts';
import { decadeMoment, interval, monthsSoFar, point, shiftedMonth, spanMoment, tetMoment, weekMoment, windowMoment } from './moment.ts';
import type { Precision } from './schema/deadline.ts';

/** A third of a year, quarter or month; of a term its first or last part. */
export type Part = 'start' | 'middle' | 'end';

/** A part of a term: its first or last year, its middle third, its end, a half of it, or what is left after the document's year. */
export type TermPart = Part | 'first-half' | 'last-half' | 'last-year' | 'rest';

/** A time as words name it, before it is held against the document: a missing year is the year that the text speaks of. */
export type Time =
  | { readonly unit: 'day'; readonly day: number | 'last'; readonly month: number; readonly year?: number; readonly yearShift?: number }
  | { readonly unit: 'monthday'; readonly day: number; readonly monthShift: number }
  | {
      readonly unit: 'month';
      readonly month: number;
      readonly to?: number;
      readonly year?: number;
      readonly yearShift?: number;
      readonly coming?: true;
      readonly part?: Part;
    }
  | { readonly unit: 'month'; readonly shift: number }
  | {
      readonly unit: 'quarter';
      readonly quarter: number;
      readonly to?: number;
      readonly year?: number;
      readonly yearShift?: number;
      readonly coming?: true;
      readonly part?: Part;
    }
  | { readonly unit: 'quarter'; readonly shift: number }
  | {
      readonly unit: 'months';
      readonly part: 'first' | 'last' | 'rest' | 'so-far';
      readonly count: number;
      readonly year?: number;
      readonly yearShift?: number;
    }
  | { readonly unit: 'year'; readonly year?: number; readonly shift?: number; readonly part?: Part }
  | { readonly unit: 'span'; readonly from: number; readonly to: number | null }
  | { readonly unit: 'school-year'; readonly from: number; readonly to: number }
  | { readonly unit: 'term'; readonly part?: TermPart; readonly years?: number }
  | { readonly unit: 'fiscal-end'; readonly year?: number }
  | {
      readonly unit: 'days';
      readonly month: number;
      readonly from: number;
      readonly to: number | 'last';
      readonly year?: number;
      readonly yearShift?: number;
    }
  | { readonly unit: 'week'; readonly shift: number; readonly part?: Part }
  | {
      readonly unit: 'after';
      readonly count: number;
      readonly of: 'day' | 'month';
      readonly day: number;
      readonly month: number;
      readonly year?: number;
    }
  | { readonly unit: 'decade'; readonly shift: number }
  | { readonly unit: 'within'; readonly days: number }
  | { readonly unit: 'window'; readonly of: 'month' | 'year'; readonly count: number }
  | { readonly unit: 'tet'; readonly cycle?: string; readonly year?: number }
  | { readonly unit: 'none' };

/** What a document gives to times that do not say all of themselves. */
export type Anchor = {
  /** First day of the document's date. */
  readonly date: string;
  /** The year that the section or the plan speaks of. */
  readonly year: number;
  /** The plan period as EDTF; of the document, or the year of its date. */
  readonly period: string;
  /** Whether the text looks back here: a day without a year is then the last such day, not the next. */
  readonly past: boolean;
  /** The first day by which what a report tells of may have been due; where it is left out, that of the document. */
  readonly since?: string;
};

/** A time held against its document: EDTF, first and last day, and how exact it is. */
export type Moment = { readonly edtf: string; readonly start: string | null; readonly end: string | null; readonly precision: Precision };

/**
 * Holds a named time against the document; null where it names no days (an event) or days that no calendar has.
 * @param rolls whether a month without a year that has passed is the next year's; 'đến hết tháng 6', said in July, looks back
 */
export function resolveTime(time: Time, anchor: Anchor, rolls = false): Moment | null {
  if (!isPossible(time) || (isYearAlone(anchor.date) && isCountedFromMonth(time))) return null;
  switch (time.unit) {
    case 'day':
      return dayMoment(time.day, time.month, yearOf(time, anchor), anchor);
    case 'monthday':
      return dayOfMonth(time, anchor);
    case 'month':
      return monthMoment(time, anchor, rolls);
    case 'quarter':
      return quarterMoment(time, anchor, rolls);
    case 'months':
      return monthsMoment(time, anchor);
    case 'year':
      return yearMoment(time, anchor);
    case 'span':
      return spanMoment(time.from, time.to);
    case 'school-year':
      return { edtf: `${time.from}-09-05/${time.to}-05-31`, start: `${time.from}-09-05`, end: `${time.to}-05-31`, precision: 'period' };
    case 'term':
      return termMoment(time, anchor);
    case 'fiscal-end': {
      const year = (time.year ?? anchor.year) + 1;
      return point(isoDay(year, 1, 31), 'day');
    }
    case 'days':
      return daysMoment(time, anchor);
    case 'week':
      return weekMoment(time.shift, anchor);
    case 'after':
      return afterMoment(time, anchor);
    case 'decade':
      return decadeMoment(time.shift, anchor);
    case 'within':
      return point(addDays(endOf(anchor.date), time.days), 'day');
    case 'window':
      return windowMoment(time.of, time.count, anchor);
    case 'tet':
      return tetMoment(time, anchor);
    case 'none':
      return null;
  }
}

/** Whether a time is counted from the month of the document ('tháng này', '6 tháng qua'): one that is dated by its year alone has none. */
function isCountedFromMonth(time: Time): boolean {
  if (time.unit === 'month' || time.unit === 'quarter') return 'shift' in time;
  return time.unit === 'monthday' || time.unit === 'week' || (time.unit === 'window' && time.of === 'month');
}

/** Whether a named day, month or span exists: 31/02 does not. */
export function isPossible(time: Time): boolean {
  if (time.unit === 'day') return isDay(time.year ?? 2024, time.month, time.day === 'last' ? 1 : time.day);
  if (time.unit === 'month' && 'month' in time) return time.month >= 1 && time.month <= 12 && (time.to ?? 12) <= 12;
  if (time.unit === 'quarter' && 'quarter' in time) return time.quarter >= 1 && time.quarter <= 4 && (time.to ?? 4) <= 4;
  if (time.unit === 'days') {
    const last = time.to === 'last' ? 31 : time.to;
    return time.from <= last && isDay(time.year ?? 2024, time.month, time.to === 'last' ? time.from : time.to);
  }
  if (time.unit === 'after') return isDay(time.year ?? 2024, time.month, time.day);
  if (time.unit === 'span') return time.to === null || time.from <= time.to;
  return true;
}

function dayMoment(named: number | 'last', month: number, stated: number | undefined, anchor: Anchor): Moment | null {
  const year = stated ?? yearOfDay(named === 'last' ? 28 : named, month, anchor);
  const day = named === 'last' ? daysInMonth(year, month) : named;
  return isDay(year, month, day) ? point(isoDay(year, month, day), 'day') : null;
}

/** The year that words say or count from that of the document; undefined where they leave it open. */
function yearOf({ year, yearShift }: { readonly year?: number; readonly yearShift?: number }, anchor: Anchor): number | undefined {
  return year ?? (yearShift === undefined ? undefined : Number(anchor.date.slice(0, 4)) + yearShift);
}

/** 'ngày 15 tháng này'. */
function dayOfMonth({ day, monthShift }: { readonly day: number; readonly monthShift: number }, anchor: Anchor): Moment | null {
  const [year, month] = shiftedMonth(monthShift, anchor);
  return isDay(year, month, day) ? point(isoDay(year, month, day), 'day') : null;
}

function daysMoment(time: Extract<Time, { unit: 'days' }>, anchor: Anchor): Moment | null {
  const named = time.to === 'last' ? time.from : time.to;
  const year = yearOf(time, anchor) ?? yearOfDay(named, time.month, anchor);
  const last = daysInMonth(year, time.month);
  const to = time.to === 'last' ? last : Math.min(time.to, last);
  return time.from <= to ? interval(isoDay(year, time.month, time.from), isoDay(year, time.month, to), 'day') : null;
}

/** So many days or months after a day that is named. */
function afterMoment(time: Extract<Time, { unit: 'after' }>, anchor: Anchor): Moment | null {
  const first = dayMoment(time.day, time.month, time.year, anchor)?.start;
  if (!first) return null;
  if (time.of === 'day') return point(addDays(first, time.count), 'day');
  const [year, month] = shiftedMonth(time.count, { ...anchor, date: first });
  return point(isoDay(year, month, Math.min(time.day, daysInMonth(year, month))), 'day');
}

/** The year of a day that names none: the section's, else the next such day on or after the document's date (the last one before it, looking back). */
function yearOfDay(day: number, month: number, anchor: Anchor): number {
  const documentYear = Number(anchor.date.slice(0, 4));
  if (anchor.past) return isoDay(documentYear, month, day) <= endOf(anchor.date) ? documentYear : documentYear - 1;
  if (anchor.year !== documentYear) return anchor.year;
  return isoDay(documentYear, month, day) >= anchor.date ? documentYear : documentYear + 1;
}

function endOf(date: string): string {
  return daysOf(date).end ?? date;
}

function monthMoment(time: Extract<Time, { unit: 'month' }>, anchor: Anchor, rolls: boolean): Moment {
  if ('shift' in time) {
    return point(isoMonth(...shiftedMonth(time.shift, anchor)), 'month');
  }
  const year = yearOf(time, anchor) ?? openYear(time, time.to ?? time.month, anchor, rolls);
  if (time.part !== undefined) {
    const [from, to] = DAYS_OF_PART[time.part];
    return daysMoment({ unit: 'days', month: time.month, from, to, year }, anchor)!;
  }
  if (time.to === undefined) return point(isoMonth(year, time.month), 'month');
  return point(`${isoMonth(year, time.month)}/${isoMonth(year, time.to)}`, 'period');
}

const DAYS_OF_PART: Readonly<Record<Part, readonly [from: number, to: number | 'last']>> = {
  start: [1, 10],
  middle: [11, 20],
  end: [21, 'last'],
};

/** The year of a month, or of the last one of a quarter, where words leave it open. */
function openYear({ coming }: { readonly coming?: true }, month: number, anchor: Anchor, rolls: boolean): number {
  if (coming) return yearOfMonth(month, { ...anchor, past: false, period: '', year: Number(anchor.date.slice(0, 4)) });
  return rolls ? yearOfMonth(month, anchor) : anchor.year;
}

/** The year of a month that names none: like that of a day, but the month of the document is still this one, and a plan's own months stay in its year. */
function yearOfMonth(month: number, anchor: Anchor): number {
  const documentYear = Number(anchor.date.slice(0, 4));
  const planned = anchor.period.startsWith(String(documentYear)) && anchor.period.length > 4;
  if (anchor.past || planned || anchor.year !== documentYear) return anchor.year;
  return month >= Number(anchor.date.slice(5, 7) || '1') ? documentYear : documentYear + 1;
}

function quarterMoment(time: Extract<Time, { unit: 'quarter' }>, anchor: Anchor, rolls: boolean): Moment {
  if ('shift' in time) {
    const quarters = Number(anchor.date.slice(0, 4)) * 4 + Math.floor((Number(anchor.date.slice(5, 7)) - 1) / 3) + time.shift;
    return point(`${Math.floor(quarters / 4)}-${33 + (quarters % 4)}`, 'quarter');
  }
  const last = (time.to ?? time.quarter) * 3;
  const year = yearOf(time, anchor) ?? openYear(time, last, anchor, rolls);
  if (time.part !== undefined) {
    const month = (time.quarter - 1) * 3 + { start: 1, middle: 2, end: 3 }[time.part];
    return point(isoMonth(year, month), 'month');
  }
  if (time.to === undefined) return point(`${year}-${32 + time.quarter}`, 'quarter');
  const { start } = daysOf(`${year}-${32 + time.quarter}`);
  const { end } = daysOf(`${year}-${32 + time.to}`);
  return { edtf: `${start!.slice(0, 7)}/${end!.slice(0, 7)}`, start, end, precision: 'period' };
}

function monthsMoment(time: Extract<Time, { unit: 'months' }>, anchor: Anchor): Moment {
  const year = yearOf(time, anchor) ?? anchor.year;
  if (time.part === 'rest') {
    const sameYear = anchor.date.startsWith(String(year));
    const first = sameYear ? Math.min(12, Number(anchor.date.slice(5, 7)) + 1) : 1;
    return point(`${isoMonth(year, first)}/${isoMonth(year, 12)}`, 'period');
  }
  const count = Math.min(12, time.count);
  if (time.part !== 'last' || count === 12) return monthsSoFar(year, count);
  if (count === 6) return point(`${year}-41`, 'half');
  if (count === 3) return point(`${year}-36`, 'quarter');
  const first = isoMonth(year, 13 - count);
  return point(count === 1 ? first : `${first}/${isoMonth(year, 12)}`, count === 1 ? 'month' : 'period');
}

function yearMoment(time: Extract<Time, { unit: 'year' }>, anchor: Anchor): Moment {
  const year = time.year ?? (time.shift === undefined ? anchor.year : Number(anchor.date.slice(0, 4)) + time.shift);
  if (time.part === 'start') return point(`${isoMonth(year, 1)}/${isoMonth(year, 4)}`, 'period');
  if (time.part === 'middle') return point(`${isoMonth(year, 5)}/${isoMonth(year, 8)}`, 'period');
  return point(String(year), 'year');
}

function termMoment({ part, years = 1 }: Extract<Time, { unit: 'term' }>, anchor: Anchor): Moment {
  const { start, end } = daysOf(anchor.period);
  const whole: Moment = { edtf: anchor.period, start, end, precision: 'period' };
  if (part === undefined || part === 'end' || start === null || end === null) return whole;
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  if (part === 'start')
    return years === 1 ? point(String(first), 'year') : point(`${first}/${Math.min(last, first + years - 1)}`, 'period');
  if (part === 'last-year')
    return years === 1 ? point(String(last), 'year') : point(`${Math.max(first, last - years + 1)}/${last}`, 'period');
  const months = (last - first + 1) * 12;
  if (part === 'rest') {
    const next = Math.max(first, Number(anchor.date.slice(0, 4)) + 1);
    return next > last ? whole : point(`${next}/${last}`, 'period');
  }
  const [from, to] = { 'first-half': [0, months / 2], 'last-half': [months / 2, months], middle: [months / 3, (months * 2) / 3] }[part];
  return point(`${monthFrom(first, from!)}/${monthFrom(first, to! - 1)}`, 'period');
}

/** The month so many after the first of a year. */
function monthFrom(year: number, months: number): string {
  const at = Math.floor(months);
  return isoMonth(year + Math.floor(at / 12), (at % 12) + 1);
}
