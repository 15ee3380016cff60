import { describe, expect, test } from 'vitest';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';
import { amount, printed, printOf } from '../site/view/amount.ts';
import { bodyCalled, bodyOf, printedCalled } from '../site/view/body.ts';
import { readable } from '../site/view/date.ts';
import { fill } from '../site/view/fill.ts';
import { own, phrase, together } from '../site/view/phrase.ts';
import { namesIn } from '../site/names.ts';

describe('a count', () => {
  test.each`
    form                                  | n          | reads
    ${'{n|# task|# tasks}'}               | ${1}       | ${'1 task'}
    ${'{n|# task|# tasks}'}               | ${0}       | ${'0 tasks'}
    ${'{n|# task|# tasks}'}               | ${'1,234'} | ${'1,234 tasks'}
    ${'{n|# task|# tasks}'}               | ${'1.5'}   | ${'1.5 tasks'}
    ${'{n|raised once|raised # times}'}   | ${1}       | ${'raised once'}
    ${'{n|raised once|raised # times}'}   | ${3}       | ${'raised 3 times'}
    ${'{n} {n|document|documents} there'} | ${1}       | ${'1 document there'}
    ${'{n} nhiệm vụ'}                     | ${1}       | ${'1 nhiệm vụ'}
    ${'{other} {n|# task|# tasks}'}       | ${2}       | ${'{other} 2 tasks'}
  `('of $n in "$form" reads "$reads"', ({ form, n, reads }: { form: string; n: string | number; reads: string }) => {
    expect(fill(form, { n })).toBe(reads);
  });

  test('without a value stays as it stands', () => {
    expect(fill('{n|# task|# tasks}', {})).toBe('{n|# task|# tasks}');
  });
});

describe('words of a text', () => {
  test('stay plain in their own language and say it in another', () => {
    expect(own('Sở Tài chính', vi)).toBe('Sở Tài chính');
    expect(own('Sở <Tài chính>', en)).toEqual({ html: '<span lang="vi">Sở &lt;Tài chính&gt;</span>' });
    expect(own('', en)).toBe('');
  });

  test('stand in a sentence with the rest escaped', () => {
    expect(phrase('{a} & {b}', { a: 'x', b: 1 })).toBe('x & 1');
    expect(phrase('{a} & {b}', { a: own('đ', en), b: '<' })).toEqual({ html: '<span lang="vi">đ</span> &amp; &lt;' });
    expect(together(['a', '', own('đ', en)], '; ')).toEqual({ html: 'a; <span lang="vi">đ</span>' });
  });
});

describe('in English', () => {
  test.each`
    number         | unit         | reads
    ${10.34}       | ${'percent'} | ${'10.34%'}
    ${1}           | ${'point'}   | ${'1 percentage point'}
    ${42500e9}     | ${'VND'}     | ${'42,500 billion dong'}
    ${1}           | ${'luật'}    | ${'1 law'}
    ${1200}        | ${'căn'}     | ${'1,200 homes'}
    ${213_000_000} | ${'t'}       | ${'213 million tonnes'}
    ${5}           | ${'hạng'}    | ${'rank 5'}
  `('$number of $unit reads "$reads"', ({ number, unit, reads }: { number: number; unit: string; reads: string }) => {
    expect(amount(number, unit, en)).toBe(reads);
  });

  test('what it has no word for stays Vietnamese and says so', () => {
    expect(amount(3, 'cây số', en)).toEqual({ html: '3 <span lang="vi">cây số</span>' });
  });

  test('a value is told in its own numbers, with the print apart', () => {
    const value = { text: 'trên 42.500 tỷ đồng', comparator: '>', min: 42500e9, max: null, unit: 'VND' } as const;
    expect([printed(value, vi), printOf(value, vi)]).toEqual(['trên 42.500 tỷ đồng', '']);
    expect([printed(value, en), printOf(value, en)]).toEqual(['more than 42,500 billion dong', 'trên 42.500 tỷ đồng']);
    const bare = { text: '12,23', comparator: '=', min: 12.23, max: 12.23, unit: 'percent' } as const;
    expect([printed(bare, vi), printed(bare, en), printOf(bare, en)]).toEqual(['12,23%', '12.23%', '']);
  });

  test.each([
    ['2024-01-10', '10 January 2024'],
    ['2024-33', 'Q1 2024'],
    ['2024-36', 'Q4 2024'],
    ['2023-12', 'December 2023'],
    ['2021/2025', '2021 to 2025'],
    ['2021-01/2021-09', 'January to September 2021'],
    ['2021-11/2022-02', 'November 2021 to February 2022'],
    ['2024-40', 'first half of 2024'],
    ['../2030', 'until 2030'],
  ])('%s reads "%s"', (edtf, reads) => {
    expect(readable(edtf, en)).toBe(reads);
  });
});

test('a body is named in addresses as in Vietnamese, on a page as the interface calls it', () => {
  const english = { names: namesIn('en') };
  expect(bodyOf({ name: 'Sở TC', id: 'so-tai-chinh' })).toBe('Sở Tài chính');
  expect(bodyCalled('Sở Tài chính', english)).toBe('Department of Finance');
  expect([bodyOf({ name: 'Tổ giúp việc' }), bodyCalled('Tổ giúp việc', english)]).toEqual(['Tổ giúp việc', null]);
});

test.each`
  printed                                           | called
  ${'Chính phủ'}                                    | ${'Government'}
  ${'Ủy ban nhân dân thành phố Hải Phòng'}          | ${"Hai Phong City People's Committee"}
  ${'UBND tỉnh Hải Dương'}                          | ${"Hai Duong Provincial People's Committee"}
  ${'Hội đồng nhân dân Thành phố Hồ Chí Minh'}      | ${"Ho Chi Minh City People's Council"}
  ${'Thành ủy Hải Phòng'}                           | ${'Hai Phong City Party Committee'}
  ${'Thống kê thành phố Hải Phòng'}                 | ${'Hai Phong statistics office'}
  ${'Chủ tịch Ủy ban nhân dân thành phố Hải Phòng'} | ${"Chair of the City People's Committee, Hai Phong"}
  ${'Ngân hàng Nhà nước Việt Nam'}                  | ${'State Bank of Viet Nam'}
  ${'Cục Thống kê Hải Phòng'}                       | ${null}
  ${'Bộ Tài chính Hải Phòng'}                       | ${null}
  ${'Nhà đầu tư Kinh Môn'}                          | ${null}
`('"$printed" is called $called', ({ printed: name, called }: { printed: string; called: string | null }) => {
  expect(printedCalled(name, { words: en, names: namesIn('en') })).toBe(called);
  // In their own language names stay as they are printed.
  expect(printedCalled(name, { words: vi, names: namesIn('vi') })).toBeNull();
});

test('every text shows the same values in one language as in the other', () => {
  const places = (words: unknown): unknown =>
    typeof words === 'string'
      ? [...new Set(Array.from(words.matchAll(/\{(\w+)(?:\}|\|[^}]*#)/g), ([, name]) => name))].sort()
      : typeof words === 'object' && words !== null
        ? Object.fromEntries(Object.entries(words).map(([key, value]) => [key, places(value)]))
        : null;
  const differing = (one: unknown, other: unknown, at: string): string[] =>
    Array.isArray(one) || typeof one !== 'object' || one === null
      ? JSON.stringify(one) === JSON.stringify(other)
        ? []
        : [at]
      : Object.entries(one).flatMap(([key, value]) => differing(value, (other as Record<string, unknown>)[key], `${at}.${key}`));
  // Units are named by key in English alone, a list of hints may have one more, and the names of grounds have their day in English.
  const listed = ['.textLang', '.find.emptyTips', '.outcome.amountUnits', '.measures.chart.changeNote'];
  expect(differing(places(vi), places(en), '').filter((at) => !listed.some((name) => at.startsWith(name)))).toEqual([]);
});
