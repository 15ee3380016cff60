import { yearOf } from './date.ts';
import type { Row } from './row.ts';

/** The filters of the list, by their names in the address bar. */
export const FILTERS = ['place', 'body', 'kind', 'topic', 'status', 'year'] as const;
export type FilterName = (typeof FILTERS)[number];
export type Filters = Readonly<Partial<Record<FilterName, string>>>;

/** A filter's value with the name it shows, how many rows have it, and the sort of values it stands among where a filter has several. */
export type Option = { readonly value: string; readonly label: string; readonly count: number; readonly group?: string | undefined };

/** Whether a row has every chosen value. */
export function passes(row: Row, filters: Filters): boolean {
  return FILTERS.every((name) => filters[name] === undefined || valuesOf(row, name).includes(filters[name]));
}

/** The filters that an address chooses; empty parameters are none. */
export function filtersFrom(parameters: URLSearchParams): Filters {
  const chosen = FILTERS.map((name) => [name, parameters.get(name) ?? ''] as const).filter(([, value]) => value !== '');
  return Object.fromEntries(chosen);
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

function valuesOf(row: Row, name: FilterName): readonly string[] {
  switch (name) {
    case 'place':
      return [row.place];
    case 'body':
      return row.bodies;
    case 'kind':
      return [row.kind];
    case 'topic':
      return [row.topic];
    case 'status':
      return row.state === null ? [] : [row.state.value];
    case 'year': {
      const year = yearOf(row.due);
      return year === null ? [] : [year];
    }
  }
}
