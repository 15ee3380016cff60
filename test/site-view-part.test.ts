import { describe, expect, test } from 'vitest';
import { vi } from '../site/i18n/vi.ts';
import { askedParts } from '../site/view/asked.ts';
import { numbersOf, partParameter, partsOf } from '../site/view/part.ts';
import { rows } from '../site/view/row.ts';
import { cutTable } from '../site/view/scorecard.ts';
import { placeTable } from '../site/view/scorecard-tables.ts';
import { fixture } from './site-library.ts';

const library = fixture();

describe('a list cut into pages', () => {
  test('begins at its own path, and each page knows the one before and the one after', () => {
    const parts = partsOf([1, 2, 3, 4, 5], 'a/', 2);
    expect(parts.map(({ items, path, previous, next }) => [items, path, previous, next])).toEqual([
      [[1, 2], 'a/', null, 'a/page/2/'],
      [[3, 4], 'a/page/2/', 'a/', 'a/page/3/'],
      [[5], 'a/page/3/', 'a/page/2/', null],
    ]);
    expect(parts.map(partParameter)).toEqual([undefined, 'page/2', 'page/3']);
    expect(parts.map(({ total, of }) => [total, of])).toEqual([[5, 3], [5, 3], [5, 3]]); // prettier-ignore
  });

  test.each([[0], [1], [2]])('of %i is one page where all have room', (n) => {
    expect(partsOf(Array.from({ length: n }), 'a/', 2).map(({ previous, next }) => [previous, next])).toEqual([[null, null]]);
  });

  test.each([
    [1, 1, '1'],
    [1, 3, '1 2 3'],
    [1, 9, '1 2 … 9'],
    [4, 9, '1 2 3 4 5 … 9'],
    [5, 9, '1 … 4 5 6 … 9'],
    [9, 9, '1 … 8 9'],
  ])('offers on page %i of %i the numbers %s', (number, of, shown) => {
    expect(numbersOf({ number, of }).map((n) => n ?? '…').join(' ')).toBe(shown); // prettier-ignore
  });
});

describe('what a body is asked to do', () => {
  const row = rows(library)[0]!;
  const group = (heading: string, n: number) => ({ heading, rows: Array.from({ length: n }, () => row) });

  test('goes on from page to page, and a place that goes on says so and how many it has in all', () => {
    const parts = askedParts([group('Hải Phòng', 40), group('Hà Nội', 5)], { id: 'so-tai-chinh' }, library);
    expect(parts.map(({ part, groups }) => [part.path, groups.map(({ heading, count, rows: of }) => [heading, count, of.length])])).toEqual(
      [
        ['agencies/so-tai-chinh/', [['Hải Phòng', 40, 30]]],
        ['agencies/so-tai-chinh/page/2/', [['Hải Phòng (tiếp)', 40, 10], ['Hà Nội', 5, 5]]], // prettier-ignore
      ],
    );
  });

  test('is one page where nothing is asked', () => {
    expect(askedParts([], { id: 'so-tai-chinh' }, library)).toMatchObject([{ groups: [] }]);
  });
});

test('a table of the scorecard is cut where it is long, and leads to all its lines', () => {
  const table = placeTable(library);
  expect(cutTable(table, library)).toEqual({ table, all: null });
  const long = { ...table, rows: Array.from({ length: 13 }, () => table.rows[0]!) };
  const cut = cutTable(long, library);
  expect(cut.table.rows).toHaveLength(12);
  expect(cut.all).toEqual({ href: '/kho/scorecard/places/', text: `Xem đủ 13 mục: ${vi.scorecard.places}` });
});
