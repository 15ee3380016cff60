/** A named stretch of days, both ends included; null where it is open. */
export type Days = { readonly start: string | null; readonly end: string | null };

const QUARTERS: Record<number, readonly [number, number]> = { 33: [1, 3], 34: [4, 6], 35: [7, 9], 36: [10, 12] };
const HALVES: Record<number, readonly [number, number]> = { 40: [1, 6], 41: [7, 12] };

/** Whether a text is an EDTF of the kinds used here: year, half (2024-40), quarter (2024-33), month, day, or an interval of them, open at one end or none. */
export function isEdtf(text: string): boolean {
  try {
    daysOf(text);
    return true;
  } catch {
    return false;
  }
}

/**
 * The first and last day of a named time.
 * @param edtf a year, half (2024-40), quarter (2024-33), month, day or interval (2021/2025, ../2025, 2024-06/..), by ISO 8601-2:2019
 * @returns ISO dates; null at an open end
 * @throws RangeError when the text is no EDTF of those kinds
 */
export function daysOf(edtf: string): Days {
  const [from, to, more] = edtf.split('/');
  if (to === undefined) return point(edtf);
  if (more !== undefined || (from === '..' && to === '..')) throw new RangeError(`not an EDTF interval: ${edtf}`);
  const start = from === '..' ? null : point(from!).start;
  const end = to === '..' ? null : point(to).end;
  if (start !== null && end !== null && start > end) throw new RangeError(`an interval that ends before it begins: ${edtf}`);
  return { start, end };
}

/** The last day of a named time; null where the interval is open. Throws RangeError like daysOf. */
export function lastDay(edtf: string): string | null {
  return daysOf(edtf).end;
}

/** The first day of a named time; null where the interval is open. Throws RangeError like daysOf. */
export function firstDay(edtf: string): string | null {
  return daysOf(edtf).start;
}

/** The day N days after an ISO day (before it, for a negative N), by the proleptic Gregorian calendar and no time zone. */
export function addDays(day: string, count: number): string {
  const [year, month, date] = day.split('-').map(Number);
  const there = date! + count;
  if (there >= 1 && there <= daysInMonth(year!, month!)) return isoDay(year!, month!, there);
  return new Date(Date.UTC(year!, month! - 1, date! + count)).toISOString().slice(0, 10);
}

/** Whether a day of the calendar exists: 31 February does not. */
export function isDay(year: number, month: number, day: number): boolean {
  return month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** How many days a month has. */
export function daysInMonth(year: number, month: number): number {
  if (month !== 2) return [4, 6, 9, 11].includes(month) ? 30 : 31;
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
}

/** A year, month and day as ISO 8601. */
export function isoDay(year: number, month: number, day: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}-${pad(day, 2)}`;
}

/** A year and month as ISO 8601. */
export function isoMonth(year: number, month: number): string {
  return `${pad(year, 4)}-${pad(month, 2)}`;
}

function point(text: string): { start: string; end: string } {
  if (!EDTF.test(text)) throw new RangeError(`not an EDTF: ${text}`);
  if (text.length === YEAR_LENGTH) return { start: `${text}-01-01`, end: `${text}-12-31` };
  const year = Number(text.slice(0, YEAR_LENGTH));
  const part = Number(text.slice(5, 7));
  if (text.length > 7) {
    const day = Number(text.slice(8));
    if (!isDay(year, part, day)) throw new RangeError(`not a day of the calendar: ${text}`);
    return { start: text, end: text };
  }
  const [first, last] = QUARTERS[part] ?? HALVES[part] ?? [part, part];
  if (first < 1 || last > 12) throw new RangeError(`not a month, quarter or half: ${text}`);
  return { start: isoDay(year, first, 1), end: isoDay(year, last, daysInMonth(year, last)) };
}

const EDTF = /^\d{4}(?:-\d\d(?:-\d\d)?)?$/;
const YEAR_LENGTH = 4;

function pad(value: number, width: number): string {
  return String(value).padStart(width, '0');
}

/** Whether a date is a year alone ('2027'), of which nobody knows the month. */
export function isYearAlone(date: string): boolean {
  return date.length === YEAR_LONG;
}

/** Whether a date is a day ('2027-01-31'), and no month or year. */
export function isOneDay(date: string): boolean {
  return date.length === DAY_LONG;
}

const YEAR_LONG = '2027'.length;
const DAY_LONG = '2027-01-31'.length;
