import type { Row } from './row.ts';

/** The orders of the list, by their names in the address bar: best match where something is searched, else newest document first. */
export const ORDERS = ['best', 'due', 'newest'] as const;
export type Order = (typeof ORDERS)[number];

/** The order that an address chooses. */
export function orderFrom(parameters: URLSearchParams): Order {
  const asked = parameters.get('sort');
  return ORDERS.find((order) => order === asked) ?? 'best';
}

/**
 * Rows in an order; equals stay as they were.
 * @param place where a row stands when the newest document comes first
 */
export function ordered<T extends Row>(rows: readonly T[], order: Order, place: (row: T) => number): readonly T[] {
  if (order === 'newest') return rows.toSorted((a, b) => place(a) - place(b));
  // What has no day of its own is due at no time: it comes last.
  if (order === 'due')
    return rows.toSorted((a, b) => (a.due === b.due ? 0 : a.due === null ? 1 : b.due === null ? -1 : a.due < b.due ? -1 : 1));
  return rows;
}
