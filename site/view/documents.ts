import { documentRows } from './document.ts';
import type { DocumentRow } from './document.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { numeral } from './numeral.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { documentYearPath } from './paths.ts';

/** How many documents one page lists. */
export const DOCUMENTS_SHOWN = 50;
/** How many of many documents stand before the years. */
const NEWEST_SHOWN = 20;

/** A year in which documents are dated, with how many there are. */
export type YearLink = { readonly year: string; readonly href: string; readonly count: string };

/** The index of documents: all where they are few; else the newest, and the years that lead to all. */
export type DocumentIndex = { readonly rows: readonly DocumentRow[]; readonly years: readonly YearLink[] };

/** A page with documents of one year. */
export type DocumentYear = {
  readonly year: string;
  readonly title: string;
  readonly description: string;
  readonly part: Part<DocumentRow>;
};

/** The index of documents. */
export function documentIndex(library: Library): DocumentIndex {
  const { words, href } = library;
  const rows = documentRows(library);
  if (rows.length <= DOCUMENTS_SHOWN) return { rows, years: [] };
  const years = byYear(library).map(([year, of]) => ({
    year: year || words.pages.documents.undated,
    href: href(documentYearPath(year)),
    count: numeral(of.length, words),
  }));
  return { rows: rows.slice(0, NEWEST_SHOWN), years };
}

/** All pages of all years; none where the index shows every document. */
export function documentYears(library: Library): DocumentYear[] {
  const { words, dataset } = library;
  if (dataset.documents.length <= DOCUMENTS_SHOWN) return [];
  const { year: title, undated, description } = words.pages.documents;
  return byYear(library).flatMap(([year, rows]) =>
    partsOf(rows, documentYearPath(year), DOCUMENTS_SHOWN).map((part) => ({
      year: year || 'undated',
      title: year === '' ? undated : fill(title, { year }),
      description: fill(description, { n: numeral(rows.length, words), year }),
      part,
    })),
  );
}

/** Newest first; what says no year, last. */
function byYear(library: Library): (readonly [string, readonly DocumentRow[]])[] {
  const rows = documentRows(library);
  const dates = library.dataset.documents.toReversed().map(({ date }) => /^\d{4}/.exec(date)?.[0] ?? '');
  return [...Map.groupBy(rows, (_, i) => dates[i]!)].sort(([a], [b]) => Number(b) - Number(a));
}
