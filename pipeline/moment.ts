import { addDays, daysOf, isoMonth } from './calendar.ts';
import { fold } from './fold.ts';
import { TET } from './lexicon/feasts.ts';
import type { Precision } from './schema/deadline.ts';
import type { Anchor, Moment, Time } from './time.ts';

/** A named time by its EDTF. */
export function point(edtf: string, precision: Precision): Moment {
  const { start, end } = daysOf(edtf);
  return { edtf, start, end, precision };
}

/** A time from one day to another. */
export function interval(start: string, end: string, precision: Precision): Moment {
  return { edtf: `${start}/${end}`, start, end, precision };
}

/** The year and month so many months after (before, for a negative shift) that of the document. */
export function shiftedMonth(shift: number, { date }: Anchor): [year: number, month: number] {
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7) || '1') - 1 + shift;
  return [Math.floor(months / 12), (months % 12) + 1];
}

/** A week from Monday to Sunday, counted from that of the document. */
export function weekMoment(shift: number, { date }: Anchor): Moment {
  const day = date.length === 10 ? date : (daysOf(date).end ?? date);
  const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
  return interval(addDays(day, shift * 7 - weekday), addDays(day, shift * 7 - weekday + 6), 'day');
}

/** Ten years that end with one divisible by ten, as plans count them (2021 to 2030). */
export function decadeMoment(shift: number, anchor: Anchor): Moment {
  const last = Math.ceil(Number(anchor.date.slice(0, 4)) / 10) * 10 + shift * 10;
  return point(`${last - 9}/${last}`, 'period');
}

/** Whole months or years after (before, for a negative count) that of the document. */
export function windowMoment(of: 'month' | 'year', count: number, anchor: Anchor): Moment {
  const year = Number(anchor.date.slice(0, 4));
  const [low, high] = count > 0 ? [1, count] : [count, -1];
  if (of === 'year') return point(low === high ? String(year + low) : `${year + low}/${year + high}`, low === high ? 'year' : 'period');
  const month = year * 12 + Number(anchor.date.slice(5, 7) || '1') - 1;
  // '6 tháng qua', said in June or July: those of the year so far.
  const begun = -count === (month % 12) + 1 || -count === month % 12;
  if (begun && -count >= LEAST_SO_FAR) return monthsSoFar(year, -count);
  const [first, last] = [month + low, month + high].map((at) => isoMonth(Math.floor(at / 12), (at % 12) + 1));
  return point(first === last ? first! : `${first}/${last}`, first === last ? 'month' : 'period');
}

const LEAST_SO_FAR = 3;

/** The first so many months of a year: a quarter, a half or the year where they are one. */
export function monthsSoFar(year: number, count: number): Moment {
  if (count === 12) return point(String(year), 'year');
  if (count === 6) return point(`${year}-40`, 'half');
  if (count === 3) return point(`${year}-33`, 'quarter');
  return point(count === 1 ? isoMonth(year, 1) : `${isoMonth(year, 1)}/${isoMonth(year, count)}`, count === 1 ? 'month' : 'period');
}

/** Years from one to another, open where no end is named. */
export function spanMoment(from: number, to: number | null): Moment | null {
  if (to === null) return point(`${from}/..`, 'period');
  if (from > to) return null;
  return point(`${from}/${to}`, 'period');
}

/** The first day of the lunar new year that is named, or the next one after the document's date; null where the table does not reach. */
export function tetMoment(time: Extract<Time, { unit: 'tet' }>, anchor: Anchor): Moment | null {
  const found = TET.find(({ year, cycle, first }) =>
    time.year !== undefined ? year === time.year : first >= anchor.date && (time.cycle === undefined || fold(cycle) === time.cycle),
  );
  return found ? point(found.first, 'day') : null;
}
