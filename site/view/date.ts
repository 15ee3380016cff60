import type { Words } from '../i18n/vi.ts';
import { fill } from './fill.ts';

/** The last month of quarters and halves. */
const LAST_MONTHS: Readonly<Record<string, number>> = { 33: 3, 34: 6, 35: 9, 36: 12, 40: 6, 41: 12 };
const FIRST_QUARTER = 33;

/** An EDTF date as one reads it: `10/1/2024`, `tháng 12/2023`, `quý I/2024`, `giai đoạn 2021 - 2025`; anything else as it stands. */
export function readable(edtf: string, words: Words): string {
  const [from, to] = edtf.split('/');
  if (to === undefined) return point(edtf, words.dates);
  if (from === '..') return fill(words.dates.until, { b: point(to, words.dates) });
  if (to === '..') return fill(words.dates.since, { a: point(from!, words.dates) });
  if (isMonth(from!) && isMonth(to) && from!.slice(0, 4) === to.slice(0, 4)) return monthsOf(from!, to, words.dates);
  if (isYear(from!) && isYear(to)) return fill(words.dates.betweenYears, { a: from!, b: to });
  return fill(words.dates.between, { a: point(from!, words.dates), b: point(to, words.dates) });
}

/** The last day on which a thing can still be done: `due` itself, for `before` the day before it. */
export function lastChance(due: string | null, kind: string): string | null {
  if (due === null || kind !== 'before') return due;
  const day = new Date(`${due}T00:00:00Z`);
  day.setUTCDate(day.getUTCDate() - 1);
  return day.toISOString().slice(0, 10);
}

/** The year of an ISO day. */
export function yearOf(day: string | null): string | null {
  return day === null ? null : day.slice(0, 4);
}

/** The first day that an EDTF date can mean, for comparing documents dated to a month or year with days. */
export function earliest(edtf: string): string {
  const [year, month, day] = edtf.split('/')[0]!.split('-');
  const first = month !== undefined && Number(month) <= 12 ? month : '01';
  return `${year!}-${first}-${day ?? '01'}`;
}

/** The last day that an EDTF date can mean; null where it is open or none. */
export function latest(edtf: string): string | null {
  const [year, part, day] = edtf.split('/').at(-1)!.split('-');
  if (!/^\d{4}$/.test(year ?? '')) return null;
  if (day !== undefined) return `${year!}-${part!}-${day}`;
  const month = part === undefined ? 12 : (LAST_MONTHS[part] ?? Number(part));
  // The day before the first of the next month.
  return new Date(Date.UTC(Number(year), month, 0)).toISOString().slice(0, 10);
}

function isYear(edtf: string): boolean {
  return /^\d{4}$/.test(edtf);
}

function isMonth(edtf: string): boolean {
  return /^\d{4}-(0\d|1[0-2])$/.test(edtf);
}

function monthsOf(from: string, to: string, dates: Words['dates']): string {
  const named = (month: string) => dates.months[Number(month.slice(5)) - 1]!;
  return fill(dates.betweenMonths, { a: named(from), b: named(to), y: from.slice(0, 4) });
}

function point(text: string, dates: Words['dates']): string {
  const match = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?$/.exec(text);
  if (!match) return text;
  const y = match[1]!;
  const part = match[2];
  if (part === undefined) return fill(dates.year, { y });
  if (match[3] !== undefined) return fill(dates.day, { d: Number(match[3]), m: dates.months[Number(part) - 1]!, y });
  if (part === '40') return fill(dates.firstHalf, { y });
  if (part === '41') return fill(dates.secondHalf, { y });
  const q = dates.quarters[Number(part) - FIRST_QUARTER];
  return q === undefined ? fill(dates.month, { m: dates.months[Number(part) - 1] ?? part, y }) : fill(dates.quarter, { q, y });
}
