import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fold, unaccent } from '../pipeline/fold.ts';

describe('the twin of a text', () => {
  test.each`
    text                 | twin
    ${'UỶ BAN'}          | ${'ủy ban'}
    ${'Ủy ban'}          | ${'ủy ban'}
    ${'hoà bình'}        | ${'hòa bình'}
    ${'thuỷ lợi'}        | ${'thủy lợi'}
    ${'khoẻ, loá, xoè'}  | ${'khỏe, lóa, xòe'}
    ${'quý, quỹ, Quỳnh'} | ${'quý, quỹ, quỳnh'}
    ${'hoàn toàn'}       | ${'hoàn toàn'}
    ${'khoán, thuế'}     | ${'khoán, thuế'}
    ${'2021–2025'}       | ${'2021-2025'}
    ${'2021—2025'}       | ${'2021-2025'}
    ${'5\u00a0ha'}       | ${'5 ha'}
    ${'“mẫu”'}           | ${'"mẫu"'}
    ${'１２％'}          | ${'12％'}
    ${'Ðà Nẵng'}         | ${'đà nẵng'}
    ${'ĐẤT'}             | ${'đất'}
    ${'Uớc, phuơng'}     | ${'ước, phương'}
    ${'thuở, huơ, quờ'}  | ${'thuở, huơ, quờ'}
  `('of ‘$text’ is ‘$twin’', ({ text, twin }) => {
    expect(fold(text as string)).toBe(twin);
  });

  test('has as many code units as the text, and is its own twin', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const twin = fold(text);
        expect([twin.length, fold(twin)]).toEqual([text.length, twin]);
      }),
    );
  });

  test('is the same for old and new tone marks at the end of a word', () => {
    const pairs = Array.from('àáảãạ', (mark, at) => [`ho${mark}`, `h${'òóỏõọ'.charAt(at)}a`] as const);
    for (const [old, modern] of pairs) expect(fold(old)).toBe(fold(modern));
  });
});

describe('words for searching', () => {
  test.each`
    text                      | words
    ${'Đầu tư công'}          | ${'dau tu cong'}
    ${'HẢI PHÒNG'}            | ${'hai phong'}
    ${'Uỷ ban nhân dân'}      | ${'uy ban nhan dan'}
    ${'ưỡn ngực, khúc khuỷu'} | ${'uon nguc, khuc khuyu'}
  `('of ‘$text’ are ‘$words’', ({ text, words }) => {
    expect(unaccent(text as string)).toBe(words);
  });

  test('have no accent and no đ left, whatever the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (text) => {
        expect(unaccent(text)).not.toMatch(/[\u0300-\u036fđĐ]/u);
      }),
    );
  });
});
