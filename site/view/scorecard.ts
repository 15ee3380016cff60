import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { PATHS, scorecardPath } from './paths.ts';
import { issuerTable, issuerTaskTable, leadTable, placeTable } from './scorecard-tables.ts';
import type { CountRow, CountTable } from './scorecard-tables.ts';
import { matrices } from './scorecard-matrix.ts';
import type { Matrix } from './scorecard-matrix.ts';
import { statusCounts, verdictCounts } from './tally.ts';
import type { Tally } from './tally.ts';
import { numeral } from './numeral.ts';

/** Where the matrices begin. */
export const MATRICES = 'matrices';

/** How all commitments of one kind stand: their number and how many have each state. */
export type Standing = { readonly id: string; readonly heading: string; readonly all: string; readonly tallies: readonly Tally[] };

/** All that the scorecard shows; `empty` where there is nothing to count. */
export type Scorecard = {
  readonly empty: boolean;
  readonly standings: readonly Standing[];
  readonly places: CountTable | null;
  readonly matrices: readonly Matrix[];
  readonly bodies: readonly CountTable[];
  readonly contents: readonly { readonly href: string; readonly text: string }[];
};

/** A table as the scorecard shows it: the largest lines, and where all are; null where they are all here. */
export type CutTable = { readonly table: CountTable; readonly all: { readonly href: string; readonly text: string } | null };

const LINES_SHOWN = 12;
const LINES_PAGE = 40;

/** A table with no more lines than the scorecard shows. */
export function cutTable(table: CountTable, { words, href }: Library): CutTable {
  if (table.rows.length <= LINES_SHOWN) return { table, all: null };
  const text = fill(words.pages.allOf, { n: numeral(table.rows.length, words), name: table.heading });
  return { table: { ...table, rows: table.rows.slice(0, LINES_SHOWN) }, all: { href: href(scorecardPath(table.id)), text } };
}

/** The pages with all lines of the tables that the scorecard cuts. */
export function tableParts(library: Library): { readonly table: CountTable; readonly part: Part<CountRow> }[] {
  const { places, bodies } = scorecardPage(library);
  return [...(places === null ? [] : [places]), ...bodies]
    .filter(({ rows }) => rows.length > LINES_SHOWN)
    .flatMap((table) =>
      partsOf(table.rows, scorecardPath(table.id), LINES_PAGE).map((part) => ({ table: { ...table, rows: part.items }, part })),
    );
}

/** How all targets and all tasks stand. */
export function standings(library: Library): Standing[] {
  const { dataset, words } = library;
  const { scorecard } = words;
  const targets = dataset.indicators.filter(({ role }) => role === 'target');
  const found: readonly (Standing & { readonly count: number })[] = [
    {
      id: 'targets',
      heading: scorecard.targets,
      count: targets.length,
      all: numeral(targets.length, words),
      tallies: verdictCounts(targets, {}, library),
    },
    {
      id: 'tasks',
      heading: scorecard.tasks,
      count: dataset.tasks.length,
      all: numeral(dataset.tasks.length, words),
      tallies: statusCounts(dataset.tasks, {}, library),
    },
  ];
  return found.filter(({ count }) => count > 0);
}

/** The scorecard: all, by place, by measure and year, by body. */
export function scorecardPage(library: Library): Scorecard {
  const { words, href } = library;
  const all = standings(library);
  const places = placeTable(library);
  const found = matrices(library);
  const bodies = [issuerTable(library), issuerTaskTable(library), leadTable(library)].filter(({ rows }) => rows.length > 0);
  const here = (id: string, text: string) => ({ href: `#${id}`, text });
  return {
    empty: all.length === 0,
    standings: all,
    places: places.rows.length > 0 ? places : null,
    matrices: found,
    bodies,
    contents: [
      ...(places.rows.length > 0 ? [here(places.id, places.heading)] : []),
      ...(found.length > 0 ? [here(MATRICES, words.scorecard.matrix)] : []),
      ...bodies.map(({ id, heading }) => here(id, heading)),
      { href: href(PATHS.checkability), text: words.scorecard.checkabilityMore },
    ],
  };
}
