import type { Indicator } from '../../pipeline/schema/indicator.ts';
import type { Outcome } from '../../pipeline/schema/outcome.ts';
import { isYear } from './chart-data.ts';
import { readable, yearOf } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { measureName } from './measure.ts';
import { anchorOf, listPath, measurePath } from './paths.ts';
import { row } from './row.ts';
import { stateOfTarget } from './state.ts';
import type { State } from './state.ts';

/** A verdict in a cell: how many statements share it (empty for one), and of which period where that is no whole year. */
export type Verdict = { readonly state: State; readonly times: string; readonly period: string; readonly href: string };

/** The verdicts of one place: a line for each measure, a column for each year in which a period ends. */
export type Matrix = {
  readonly anchor: string;
  readonly place: string;
  readonly label: string;
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    readonly href: string | null;
    readonly cells: readonly (readonly Verdict[])[];
  }[];
};

type Judged = { readonly target: Indicator; readonly outcome: Outcome; readonly year: string };

/** The verdicts on all targets by place, measure and year; places with the most targets first. */
export function matrices(library: Library): Matrix[] {
  const byPlace = [...Map.groupBy(judged(library), ({ target }) => target.place)];
  return byPlace.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([place, all]) => matrix(place, all, library));
}

function judged(library: Library): Judged[] {
  return library.dataset.outcomes.flatMap((outcome) => {
    const commitment = library.commitments.get(outcome.target);
    if (commitment?.type !== 'indicator') return [];
    return [{ target: commitment.record, outcome, year: yearOf(row(commitment, library).due) ?? '' }];
  });
}

function matrix(place: string, all: readonly Judged[], library: Library): Matrix {
  const { words, names, href } = library;
  const called = names.places[place] ?? place;
  // Without a year comes last.
  const years = [...new Set(all.map(({ year }) => year))].sort((a, b) => (a || '9999').localeCompare(b || '9999', 'en'));
  const collator = new Intl.Collator('vi');
  const byMeasure = [...Map.groupBy(all, ({ target }) => target.measure)].map(([measure, of]) => ({
    known: measure !== null,
    name: measure === null ? words.scorecard.noMeasure : measureName(measure, library),
    href: measure === null ? null : href(measurePath(measure, place)),
    cells: years.map((year) =>
      cell(
        of.filter((each) => each.year === year),
        library,
      ),
    ),
  }));
  return {
    anchor: anchorOf(place),
    place: called,
    label: fill(words.scorecard.matrixLabel, { place: called }),
    years: years.map((year) => (year === '' ? words.scorecard.noYear : year)),
    rows: byMeasure.sort((a, b) => Number(b.known) - Number(a.known) || collator.compare(a.name, b.name)),
  };
}

function cell(all: readonly Judged[], library: Library): Verdict[] {
  const { words } = library;
  const spoken = all.map((each) => ({ ...each, state: stateOfTarget(each.outcome, library), period: periodOf(each.target, library) }));
  return [...Map.groupBy(spoken, ({ state, period }) => `${state.word} ${period}`).values()].map((same) => {
    const { state, period, target, year } = same[0]!;
    return {
      state,
      period,
      times: same.length === 1 ? '' : fill(words.scorecard.times, { n: same.length }),
      href: leads(target, year, state, library),
    };
  });
}

function periodOf({ period }: Indicator, { words }: Library): string {
  if (period === null || isYear(period.edtf)) return '';
  const years = /^(\d{4})\/(\d{4})$/.exec(period.edtf);
  return years === null ? readable(period.edtf, words) : `${years[1]}–${years[2]}`;
}

function leads({ measure, place }: Indicator, year: string, { value }: State, { href }: Library): string {
  if (measure !== null) return href(measurePath(measure, place));
  return href(listPath({ kind: 'target', place, status: value, ...(year === '' ? {} : { year }) }));
}
