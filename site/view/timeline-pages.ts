import { readable } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { numeral } from './numeral.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { timelinePath } from './paths.ts';
import type { Row } from './row.ts';
import { timeline } from './timeline.ts';
import type { Year } from './timeline.ts';

/** A line of the index: a year, and its quarters in which something falls due. */
export type YearLine = {
  readonly year: string;
  readonly anchor: string;
  readonly href: string;
  readonly count: string;
  readonly quarters: readonly { readonly name: string; readonly anchor: string; readonly href: string; readonly count: string }[];
};

/** The page of a year: its months, each with what falls due, the first of many. */
export type TimelineYear = {
  readonly year: Year;
  readonly title: string;
  readonly description: string;
  readonly path: string;
  readonly previous: string | null;
  readonly next: string | null;
  readonly shown: number;
};

/** A page of a month that has more than the page of its year shows. */
export type TimelineMonth = { readonly year: string; readonly title: string; readonly description: string; readonly part: Part<Row> };

/** A year with more than this shows of each month the first. */
const WHOLE_YEAR = 60;
const MONTH_SHOWN = 4;
const MONTH_PAGE = 50;

/** The years of the index. */
export function yearLines(years: readonly Year[], { words, href }: Library): YearLine[] {
  return years.map(({ year, anchor, count, quarters }) => ({
    year,
    anchor,
    href: href(timelinePath(year)),
    count: fill(words.timeline.count, { n: numeral(count, words) }),
    quarters: quarters.map(({ name, anchor: quarter, months }) => ({
      name,
      anchor: quarter,
      href: href(`${timelinePath(year)}#${quarter}`),
      count: numeral(
        months.reduce((sum, { rows: of }) => sum + of.length, 0),
        words,
      ),
    })),
  }));
}

/** The page of each year. */
export function timelineYears(library: Library): TimelineYear[] {
  const { words } = library;
  const { years } = timeline(library);
  const beside = (i: number) => (years[i] === undefined ? null : timelinePath(years[i].year));
  return years.map((year, i) => ({
    year,
    title: fill(words.pages.timeline.year, { year: year.year }),
    description: fill(words.pages.timeline.description, { n: numeral(year.count, words), time: readable(year.year, words) }),
    path: timelinePath(year.year),
    previous: i === 0 ? null : beside(i - 1),
    next: beside(i + 1),
    shown: shownOf(year),
  }));
}

/** The pages of the months that have more than the page of their year shows. */
export function timelineMonths(library: Library): TimelineMonth[] {
  const { words } = library;
  return timeline(library).years.flatMap((year) => {
    const months = year.quarters.flatMap((quarter) => quarter.months).filter((month) => month.rows.length > shownOf(year));
    return months.flatMap(({ month, rows: of }) => {
      const time = readable(month, words);
      const description = fill(words.pages.timeline.description, { n: numeral(of.length, words), time });
      return partsOf(of, timelinePath(year.year, month), MONTH_PAGE).map((part) => ({
        year: year.year,
        title: fill(words.pages.timeline.month, { month: time }),
        description,
        part,
      }));
    });
  });
}

function shownOf({ count }: Year): number {
  return count > WHOLE_YEAR ? MONTH_SHOWN : count;
}
