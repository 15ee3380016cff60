import fc from 'fast-check';
import type { Root } from 'mdast';
import { describe, expect, test } from 'vitest';
import { fold } from '../pipeline/fold.ts';
import { parse } from '../pipeline/parse.ts';
import { joinPlain, linesOf, plain, plainSlice, spanOf, wordsOf, type Plain } from '../pipeline/plain.ts';
import { readText } from '../pipeline/read.ts';

function plainOf(markdown: string): { readonly piece: Plain; readonly source: string } {
  const file = readText(markdown, 'content/thu.md');
  const source = String(file.value);
  const root: Root = parse(file);
  return { piece: plain(root.children, source), source };
}

describe('the text that a reader sees', () => {
  test.each`
    markdown                                      | text
    ${'**K**ế hoạch'}                             | ${'Kế hoạch'}
    ${'Sở KH&amp;ĐT'}                             | ${'Sở KH&ĐT'}
    ${'**12,7**%'}                                | ${'12,7%'}
    ${'tăng 5\\%'}                                | ${'tăng 5%'}
    ${'1\\. Rà soát'}                             | ${'1. Rà soát'}
    ${'\\- Rà soát'}                              | ${'- Rà soát'}
    ${'tháng 6\nnăm 2019'}                        | ${'tháng 6 năm 2019'}
    ${'> tháng 6\n> năm 2019'}                    | ${'tháng 6 năm 2019'}
    ${'tháng 6  \nnăm 2019'}                      | ${'tháng 6 năm 2019'}
    ${'*đến* ***hết*** `năm` 2025'}               | ${'đến hết năm 2025'}
    ${'xem [báo cáo](http://a.vn/b_c "tên") kèm'} | ${'xem báo cáo kèm'}
    ${'đạt 65%[^1] số hộ\n\n[^1]: Nguồn khác.'}   | ${'đạt 65% số hộ'}
    ${'5&nbsp;ha'}                                | ${'5 ha'}
    ${'5\u00a0\u00a0ha'}                          | ${'5 ha'}
    ${'giải\u00adngân'}                           | ${'giảingân'}
    ${'đầu\u200b tư'}                             | ${'đầu tư'}
    ${'&#7853;t'}                                 | ${'ật'}
    ${'&khong; phải'}                             | ${'&khong; phải'}
    ${'một<br>hai'}                               | ${'một hai'}
    ${'H<sub>2</sub>O'}                           | ${'H2O'}
    ${'trước <script>alert(1)</script> sau'}      | ${'trước alert(1) sau'}
  `('of $markdown is $text', ({ markdown, text }) => {
    expect(plainOf(markdown as string).piece.text).toBe(text);
  });

  test('has its twin beside it, of equal length', () => {
    const { piece } = plainOf('**Uỷ** ban nhân dân — Sở KH&amp;ĐT');
    expect(piece.folded).toBe(fold(piece.text));
    expect(piece.folded).toHaveLength(piece.text.length);
  });

  test('of two pieces is joined by one space', () => {
    const source = 'Tên đường|12 km';
    const pieces = [plainSlice(source, 0, 9), plainSlice(source, 10, source.length)];
    const joined = joinPlain(pieces);
    expect(joined.text).toBe('Tên đường 12 km');
    expect(source.slice(joined.starts[10], joined.ends.at(-1))).toBe('12 km');
  });
});

describe('the place of words', () => {
  test.each`
    markdown                      | words                 | slice
    ${'x **K**ế hoạch y'}         | ${'Kế hoạch'}         | ${'K**ế hoạch'}
    ${'Sở KH&amp;ĐT trình'}       | ${'KH&ĐT'}            | ${'KH&amp;ĐT'}
    ${'xong tháng 6\nnăm 2019 ạ'} | ${'tháng 6 năm 2019'} | ${'tháng 6\nnăm 2019'}
    ${'tăng 5\\% nữa'}            | ${'5%'}               | ${'5\\%'}
    ${'có 5&nbsp;ha'}             | ${'5 ha'}             | ${'5&nbsp;ha'}
  `('$words in $markdown is that of $slice', ({ markdown, words, slice }) => {
    const { piece, source } = plainOf(markdown as string);
    const start = piece.text.indexOf(words as string);
    const end = start + (words as string).length;
    const span = spanOf(piece, start, end, linesOf(source));
    expect(source.slice(span.start, span.end)).toBe(slice);
    expect(wordsOf(piece, start, end)).toBe(words);
  });

  test('leaves out white space at its ends', () => {
    const source = 'làm đường này';
    const piece = plainSlice(source, 0, source.length);
    expect(spanOf(piece, 3, 10, linesOf(source))).toEqual({ start: 4, end: 9, line: 1, column: 5 });
    expect(wordsOf(piece, 3, 10)).toBe('đường');
  });

  test('has the line and column of its first character, counted from 1', () => {
    const lines = linesOf('một\nhai ba\n\nbốn');
    expect([0, 2, 4, 8, 12].map(lines)).toEqual([
      { line: 1, column: 1 },
      { line: 1, column: 3 },
      { line: 2, column: 1 },
      { line: 2, column: 5 },
      { line: 4, column: 1 },
    ]);
  });
});

/** What one character may stand for: itself, an escape, an entity, or white space and marks of lines. */
function decodes(unit: string, slice: string): boolean {
  if (unit === slice) return true;
  if (slice.startsWith('\\')) return slice === `\\${unit}`;
  if (slice.startsWith('&') && slice.endsWith(';')) return true;
  return unit === ' ' && /^(?:\s|>|&[a-z]+;|<br\s*\/?>|[\u00ad\u200b-\u200d\u2060\ufeff])+$/i.test(slice);
}

const PIECE = fc.constantFrom(
  'Sở',
  ' ',
  '\n',
  '**',
  '*',
  '_',
  '\\%',
  '\\',
  '&amp;',
  '&nbsp;',
  '&',
  '`',
  '[a](b)',
  '[^1]',
  '\u00a0',
  '\u200b',
  '<br>',
  '> ',
  '- ',
  '1. ',
  'đến',
  '5,5',
  '%',
  '😀',
  '| a | b |',
  '#',
  '<b>',
  '</b>',
  '\t',
);

describe('text and places', () => {
  test('agree in both directions, whatever the Markdown', () => {
    fc.assert(
      fc.property(fc.array(PIECE, { maxLength: 40 }), (pieces) => {
        const { piece, source } = plainOf(pieces.join(''));
        const { text, starts, ends } = piece;
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        expect(text).not.toMatch(/^ | $| {2}|[\n\t\u00a0\u00ad\u200b]/);
        for (let at = 0; at < text.length; at += 1) {
          const slice = source.slice(starts[at], ends[at]);
          if (starts[at]! >= ends[at]!) expect.fail(`no place for ‘${text[at]!}’ in ${JSON.stringify(source)}`);
          if (at > 0 && starts[at]! < starts[at - 1]!) expect.fail(`places go back in ${JSON.stringify(source)}`);
          if (text[at] !== ' ' && !decodes(text[at]!, slice)) expect.fail(`‘${text[at]!}’ is not ${JSON.stringify(slice)}`);
        }
      }),
      { numRuns: 400, seed: 14 },
    );
  });
});
