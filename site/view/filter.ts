import { yearOf } from './date.ts';
import type { Row } from './row.ts';

/** The filters of the list, by their names in the address bar. */
export const FILTERS = ['kind', 'place', 'issuer', 'body', 'topic', 'measure', 'status', 'year', 'document'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** Filters as an address chooses them: of one filter any of several values will do. */
export type Chosen = Readonly<Partial<Record<FilterName, readonly string[]>>>;

/** How many rows have each value of each filter, were only the other filters chosen. */
export type Counts = Readonly<Record<FilterName, Readonly<Record<string, number>>>>;

/** A filter's value with the name it shows, how many rows have it, the sort of values it stands among where a filter has several, its language where it is none of the page's. */
export type Option = {
  readonly value: string;
  readonly label: string;
  readonly count: number;
  readonly group?: string | undefined;
  readonly lang?: 'vi' | undefined;
};

/** Whether a row has a value of every filter that is chosen. */
export function passes(row: Row, filters: Filters | Chosen): boolean {
  return FILTERS.every((name) => has(row, name, filters));
}

/** Documents are among what is searched; a list that nobody searches is one of commitments, unless documents are asked for. */
export function isCommitment({ kind }: Row): boolean {
  return kind !== 'document';
}

/** The filters that an address chooses; empty parameters are none. */
export function filtersFrom(parameters: URLSearchParams): Chosen {
  const chosen = FILTERS.map((name) => [name, parameters.getAll(name).filter((value) => value !== '')] as const);
  return Object.fromEntries(chosen.filter(([, values]) => values.length > 0));
}

/** How many of some rows each value would leave. */
export function countsOf(rows: readonly Row[], chosen: Chosen): Counts {
  const counts = Object.fromEntries(FILTERS.map((name) => [name, {}])) as Record<FilterName, Record<string, number>>;
  for (const row of rows) {
    const failed = FILTERS.filter((name) => !has(row, name, chosen));
    for (const name of failed.length === 0 ? FILTERS : failed.length === 1 ? failed : [])
      for (const value of valuesOf(row, name)) counts[name][value] = (counts[name][value] ?? 0) + 1;
  }
  return counts;
}

/**
 * What one can choose in a filter: values that rows have.
 * @param label the name of a value
 * @param order 'label' for names, 'value' for years, or all values in their order
 */
export function options(
  rows: readonly Row[],
  name: FilterName,
  label: (value: string) => string,
  order: 'label' | 'value' | readonly string[],
): Option[] {
  const counts = new Map<string, number>();
  for (const value of rows.flatMap((row) => valuesOf(row, name))) counts.set(value, (counts.get(value) ?? 0) + 1);
  const found = [...counts].map(([value, count]) => ({ value, label: label(value), count }));
  const collator = new Intl.Collator('vi');
  if (typeof order !== 'string') return found.sort((a, b) => order.indexOf(a.value) - order.indexOf(b.value));
  return found.sort((a, b) => (order === 'value' ? collator.compare(a.value, b.value) : collator.compare(a.label, b.label)));
}

function has(row: Row, name: FilterName, filters: Filters | Chosen): boolean {
  const wanted = filters[name];
  if (wanted === undefined) return true;
  const values = valuesOf(row, name);
  return typeof wanted === 'string' ? values.includes(wanted) : wanted.some((value) => values.includes(value));
}

function valuesOf(row: Row, name: FilterName): readonly string[] {
  switch (name) {
    case 'place':
      return [row.place];
    case 'issuer':
      return [row.issuer];
    case 'body':
      return row.actors;
    case 'document':
      return [row.documentKind];
    case 'kind':
      return [row.kind];
    case 'topic':
      return row.topic === '' ? [] : [row.topic];
    case 'measure':
      return row.measureId === '' ? [] : [row.measureId];
    case 'status':
      return row.state === null ? [] : [row.state.value];
    case 'year': {
      const year = yearOf(row.due);
      return year === null ? [] : [year];
    }
  }
}
