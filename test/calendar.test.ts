import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays, daysInMonth, daysOf, firstDay, isDay, isEdtf, isoDay, isoMonth, lastDay } from '../pipeline/calendar.ts';

describe('a named time', () => {
  test.each`
    edtf                       | start           | end
    ${'2024'}                  | ${'2024-01-01'} | ${'2024-12-31'}
    ${'2024-40'}               | ${'2024-01-01'} | ${'2024-06-30'}
    ${'2024-41'}               | ${'2024-07-01'} | ${'2024-12-31'}
    ${'2024-33'}               | ${'2024-01-01'} | ${'2024-03-31'}
    ${'2024-34'}               | ${'2024-04-01'} | ${'2024-06-30'}
    ${'2024-35'}               | ${'2024-07-01'} | ${'2024-09-30'}
    ${'2024-36'}               | ${'2024-10-01'} | ${'2024-12-31'}
    ${'2024-02'}               | ${'2024-02-01'} | ${'2024-02-29'}
    ${'2023-02'}               | ${'2023-02-01'} | ${'2023-02-28'}
    ${'2000-02'}               | ${'2000-02-01'} | ${'2000-02-29'}
    ${'1900-02'}               | ${'1900-02-01'} | ${'1900-02-28'}
    ${'2024-12-31'}            | ${'2024-12-31'} | ${'2024-12-31'}
    ${'2021/2025'}             | ${'2021-01-01'} | ${'2025-12-31'}
    ${'2024-01/2024-09'}       | ${'2024-01-01'} | ${'2024-09-30'}
    ${'2024-09-05/2025-05-31'} | ${'2024-09-05'} | ${'2025-05-31'}
    ${'../2025'}               | ${null}         | ${'2025-12-31'}
    ${'2024-06/..'}            | ${'2024-06-01'} | ${null}
  `('$edtf lasts from $start to $end', ({ edtf, start, end }: { edtf: string; start: string | null; end: string | null }) => {
    expect(daysOf(edtf)).toEqual({ start, end });
    expect([firstDay(edtf), lastDay(edtf)]).toEqual([start, end]);
    expect(isEdtf(edtf)).toBe(true);
  });

  test.each([
    '',
    '24',
    '2024-13',
    '2024-00',
    '2024-32',
    '2024-42',
    '2024-02-30',
    '2023-02-29',
    '2025/2021',
    '../..',
    '2021/2022/2023',
    '2024-1',
    '30/6/2024',
    '2024-06-31',
    '/2024',
  ])('‘%s’ is refused', (text) => {
    expect(() => daysOf(text)).toThrow(RangeError);
    expect(isEdtf(text)).toBe(false);
  });
});

describe('a day', () => {
  test.each`
    day             | count  | result
    ${'2024-02-28'} | ${1}   | ${'2024-02-29'}
    ${'2023-02-28'} | ${1}   | ${'2023-03-01'}
    ${'2024-01-01'} | ${-1}  | ${'2023-12-31'}
    ${'2024-12-31'} | ${366} | ${'2026-01-01'}
    ${'2024-06-15'} | ${0}   | ${'2024-06-15'}
  `('$day and $count days is $result', ({ day, count, result }) => {
    expect(addDays(day as string, count as number)).toBe(result);
  });

  test('moved and moved back is the same day', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 31 }),
        fc.integer({ min: -9999, max: 9999 }),
        (year, month, day, count) => {
          fc.pre(isDay(year, month, day));
          const iso = isoDay(year, month, day);
          expect(addDays(addDays(iso, count), -count)).toBe(iso);
        },
      ),
    );
  });

  test.each`
    year    | month | day   | exists
    ${2024} | ${2}  | ${29} | ${true}
    ${2023} | ${2}  | ${29} | ${false}
    ${2024} | ${4}  | ${31} | ${false}
    ${2024} | ${0}  | ${1}  | ${false}
    ${2024} | ${13} | ${1}  | ${false}
    ${2024} | ${12} | ${0}  | ${false}
    ${2024} | ${12} | ${31} | ${true}
  `('$day/$month/$year: $exists', ({ year, month, day, exists }) => {
    expect(isDay(year as number, month as number, day as number)).toBe(exists);
  });

  test('each month has the days of the calendar', () => {
    const lengths = Array.from({ length: 12 }, (_, month) => daysInMonth(2023, month + 1));
    expect(lengths).toEqual([31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]);
  });

  test('is written with leading zeros', () => {
    expect([isoDay(2024, 6, 5), isoMonth(2024, 6)]).toEqual(['2024-06-05', '2024-06']);
  });
});
