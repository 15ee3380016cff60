import type { Indicator } from '../../pipeline/schema/indicator.ts';
import type { Outcome } from '../../pipeline/schema/outcome.ts';
import { isYear } from './chart-data.ts';
import { readable, yearOf } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { measureName, topicName } from './measure.ts';
import { anchorOf, commitmentPath, listPath, matrixPath, measurePath } from './paths.ts';
import { row } from './row.ts';
import { stateOfTarget } from './state.ts';
import type { State } from './state.ts';

/** A verdict in a cell: how many statements share it (empty for one), and of which period where that is no whole year. */
export type Verdict = { readonly state: State; readonly times: string; readonly period: string; readonly href: string };

/** The verdicts of one place: a line for each measure, a column for each year in which a period ends. */
export type Matrix = {
  readonly id: string;
  /** How many targets it has verdicts on. */
  readonly count: number;
  readonly anchor: string;
  readonly place: string;
  readonly label: string;
  readonly years: readonly string[];
  readonly rows: readonly {
    readonly name: string;
    /** The name of the measure's topic; empty where it has no measure. */
    readonly topic: string;
    readonly href: string | null;
    readonly cells: readonly (readonly Verdict[])[];
  }[];
};

/** The matrix of a place on a page of its own, topic by topic. */
export type MatrixPage = {
  readonly slug: string;
  readonly path: string;
  readonly matrix: Matrix;
  readonly topics: readonly { readonly topic: string; readonly rows: Matrix['rows'] }[];
};

type Judged = { readonly target: Indicator; readonly outcome: Outcome; readonly year: string };

/** The verdicts on all targets by place, measure and year; places with the most targets first. */
export function matrices(library: Library): Matrix[] {
  const byPlace = [...Map.groupBy(judged(library), ({ target }) => target.place)];
  return byPlace.sort(([a, x], [b, y]) => y.length - x.length || (a < b ? -1 : 1)).map(([place, all]) => matrix(place, all, library));
}

/** The page of each place's matrix; what belongs to no measure comes last. */
export function matrixPages(library: Library): MatrixPage[] {
  const collator = new Intl.Collator('vi');
  return matrices(library).map((matrix) => {
    const topics = [...Map.groupBy(matrix.rows, ({ topic }) => topic)].map(([topic, of]) => ({ topic, rows: of }));
    return {
      slug: matrix.id.toLowerCase(),
      path: matrixPath(matrix.id),
      matrix,
      topics: topics.sort((a, b) => Number(a.topic === '') - Number(b.topic === '') || collator.compare(a.topic, b.topic)),
    };
  });
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
    topic: measure === null ? '' : topicName(measure, of[0]!.target, library),
    href: measure === null ? null : href(measurePath(measure, place)),
    cells: years.map((year) =>
      cell(
        of.filter((each) => each.year === year),
        library,
      ),
    ),
  }));
  return {
    id: place,
    count: all.length,
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
      href: leads(target, year, state, same.length, library),
    };
  });
}

function periodOf({ period }: Indicator, { words }: Library): string {
  if (period === null || isYear(period.edtf)) return '';
  const years = /^(\d{4})\/(\d{4})$/.exec(period.edtf);
  return years === null ? readable(period.edtf, words) : `${years[1]}–${years[2]}`;
}

// One target has its own page; of several the list has just these, and what differs from them in its period alone.
function leads({ id, measure, place }: Indicator, year: string, { value }: State, times: number, { href }: Library): string {
  if (measure !== null && times === 1) return href(commitmentPath(id));
  const filters = { ...(measure === null ? {} : { measure }), ...(year === '' ? {} : { year }) };
  return href(listPath({ kind: 'target', place, status: value, ...filters }));
}
