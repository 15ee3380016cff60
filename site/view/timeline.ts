import type { Words } from '../i18n/vi.ts';
import { capital } from './capital.ts';
import { readable } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { rows } from './row.ts';
import type { Row } from './row.ts';

/** What falls due in one month: its name, its place in the page, what stands there by day. */
export type Month = {
  readonly month: string;
  readonly anchor: string;
  readonly name: string;
  readonly count: string;
  readonly rows: readonly Row[];
};

/** A quarter with what falls due in it. */
export type Quarter = { readonly name: string; readonly anchor: string; readonly count: string; readonly months: readonly Month[] };

/** A year with what falls due in it. */
export type Year = { readonly year: string; readonly anchor: string; readonly count: number; readonly quarters: readonly Quarter[] };

/** All that falls due, year by year; `assumed` says what is left out, empty where nothing is. */
export type Timeline = { readonly years: readonly Year[]; readonly assumed: string };

const made = new WeakMap<Library, Timeline>();

const QUARTERS = [33, 34, 35, 36];

/** The tasks and targets with a last day that a document states, by year, quarter and month; days that are only assumed stand in no month. */
export function timeline(library: Library): Timeline {
  const found = made.get(library) ?? timelineOf(library);
  made.set(library, found);
  return found;
}

function timelineOf(library: Library): Timeline {
  const { words } = library;
  const dated = rows(library).filter(({ due }) => due !== null);
  const stated = dated.filter(({ whenFrom }) => whenFrom !== 'assumed');
  const left = dated.length - stated.length;
  const byYear = Map.groupBy(stated.toSorted(inTime), ({ due }) => due!.slice(0, 4));
  return {
    years: [...byYear].map(([year, of]) => ({ year, anchor: `y-${year}`, count: of.length, quarters: quartersOf(year, of, words) })),
    assumed: left === 0 ? '' : fill(words.timeline.assumed, { n: left }),
  };
}

function quartersOf(year: string, rows: readonly Row[], words: Words): Quarter[] {
  return [...Map.groupBy(rows, ({ due }) => quarterOf(due!))].map(([quarter, of]) => {
    const edtf = `${year}-${QUARTERS[quarter]!}`;
    return { name: capital(readable(edtf, words)), anchor: `q-${edtf}`, count: counted(of, words), months: monthsOf(of, words) };
  });
}

function monthsOf(rows: readonly Row[], words: Words): Month[] {
  return [...Map.groupBy(rows, ({ due }) => due!.slice(0, 7))].map(([month, of]) => ({
    month,
    anchor: `m-${month}`,
    name: capital(readable(month, words)),
    count: counted(of, words),
    rows: of,
  }));
}

function counted({ length }: readonly Row[], { timeline: { count } }: Words): string {
  return fill(count, { n: length });
}

function inTime(a: Row, b: Row): number {
  return Number(a.due! > b.due!) - Number(a.due! < b.due!);
}

function quarterOf(day: string): number {
  return Math.floor((Number(day.slice(5, 7)) - 1) / 3);
}
