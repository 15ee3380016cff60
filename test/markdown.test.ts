import fc from 'fast-check';
import { globSync, readFileSync } from 'node:fs';
import { readBody } from './document.ts';
import { describe, expect, test } from 'vitest';
import { parseMarkdown, processor, withoutNotes } from '../pipeline/markdown.ts';
import { plain } from '../pipeline/plain.ts';
import { readText } from '../pipeline/read.ts';
import { generate } from './bench/generate.ts';

const TEXTS = [...globSync('content/*.md'), ...globSync('test/{gold,fixtures}/**/*.md')].map((path) => ({
  path,
  text: String(readText(readFileSync(path), path).value),
}));

const BLOCKS = [
  '# Phần một',
  'Đoạn văn *nghiêng* và **đậm**,\nhai dòng.',
  '- mục một\n\n  đoạn trong mục\n- mục hai',
  '1. một\n2. hai\n   - con',
  '> trích\ntiếp',
  '| a | b |\n|---|---|\n| 1 | 2 |',
  '```\n# không là đề mục\n\nkhông là đoạn\n```',
  '<div>\n\nđoạn\n\n</div>',
  '<!-- ghi chú\n\nĐoạn trong ghi chú\n-->',
  '    mã thụt vào\n\n    mã nữa',
  'Có chú thích[^1] và [liên kết][a].',
  '[^1]: Nguồn.\n\n    Đoạn hai của nguồn.',
  '[a]: https://example.org',
  'Tiêu đề gạch\n===',
  '---',
  '   Lùi ba dấu cách',
  '| Chỉ tiêu | Đơn vị |\n|---|:-:|\n| GRDP[^1] | % |\n|  | 12,5 |',
  '| a |\n| --- |\n| b | c |\n| |',
  '| a | b |\n|---|\n| c | d |',
  '| a ||\n|---|---|\n| c | d |',
  '| a |\n|---|',
  '| a |\n|---|\n| **b** |\n',
  '# Phần hai của kế hoạch',
  '## 1. Đề mục[^1]',
  '- mục một\n- mục (hai)[^1]\n- 3 xã',
  '- 1. mục\n- mục',
  '* sao',
  'Gồm:\n- một',
  'Dòng một,\ndòng hai.',
  'Dòng một \ndòng hai  \ndòng ba ',
  '(1) Ngoặc "kép" và “cong”, 3 % - 5 %.',
  'Một [ngoặc], một ](đường dẫn).',
];

/** What Markdown is made of, and little else. */
const SIGNS = fc.string({ unit: fc.constantFrom(...Array.from('aĐ1 \n\n\n#-*+_[]()^:|`<>&;"=~\\.!\t')), maxLength: 40 });

const FRONTS = [[], ['---\na: 1\n---'], ['---\n# không là đề mục\n\nb: 2\n--- '], ['---\nkhông đóng']];

describe('a text parsed in pieces', () => {
  test.each(TEXTS)('gives the tree of the whole: $path', ({ text }) => {
    expect(parseMarkdown(text, 1)).toEqual(processor.parse(text));
  });

  test('gives the tree of the whole for any front matter and any order of blocks', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FRONTS),
        fc.array(fc.constantFrom(...BLOCKS), { maxLength: 8 }),
        fc.constantFrom('\n\n', '\n', '\n \n\n'),
        (front, blocks, joint) => {
          const text = [...front, ...blocks].join(joint);
          expect(parseMarkdown(text, 1)).toEqual(processor.parse(text));
        },
      ),
      { numRuns: 2000 },
    );
  });

  test('gives the tree of the whole for any signs', () => {
    fc.assert(
      fc.property(SIGNS, (text) => {
        expect(parseMarkdown(text, 1)).toEqual(processor.parse(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('gives the tree of the whole for any rows of cells', () => {
    const cell = fc.constantFrom('a', ' b ', ' c d  ', ' ', '', ' 1,5', ':-', '---', ' :-: ', '--', 'x[^1]', ' [y](z)', ' & ');
    const row = fc.array(cell, { minLength: 1, maxLength: 3 }).map((cells) => `|${cells.join('|')}|`);
    const rows = fc.tuple(row, fc.constantFrom('|---|', '|:-|---:|', '| --- | :-: |'), fc.array(row, { maxLength: 3 }));
    fc.assert(
      fc.property(rows, fc.constantFrom('', '\n\nĐoạn sau.', '\n- mục'), ([head, dashes, body], after) => {
        const text = `Đoạn.\n\n${[head, dashes, ...body].join('\n')}${after}`;
        expect(parseMarkdown(text, 1)).toEqual(processor.parse(text));
      }),
      { numRuns: 5000 },
    );
  });

  test('is cut where it is long', () => {
    const text = generate(60_000);
    expect(parseMarkdown(text)).toEqual(processor.parse(text));
  });
});

describe('a text without its footnotes', () => {
  const seen = (text: string, source: string) =>
    processor
      .parse(text)
      .children.filter(({ type }) => type !== 'footnoteDefinition')
      .map((node) => ({ type: node.type, ...plain([node], source) }));

  test.each(TEXTS)('says the same at the same places: $path', ({ text }) => {
    expect(seen(withoutNotes(text), text)).toEqual(seen(text, text));
  });

  test('says the same for any order of blocks', () => {
    const notes = ['[^1]: Nguồn, <https://example.org>', '[^1]: Hai dòng\n    của nguồn', '[^2]: *Nghiêng*\n\n    và đoạn hai'];
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...BLOCKS, ...notes), { maxLength: 6 }), fc.array(fc.constantFrom(...notes)), (blocks, last) => {
        const text = ['Mở đầu.', ...blocks, ...last].join('\n\n');
        expect(seen(withoutNotes(text), text)).toEqual(seen(text, text));
      }),
      { numRuns: 2000 },
    );
  });

  test.each`
    text                                             | rest
    ${'Đạt 60 %.[^1]\n\n[^1]: Báo cáo.\n'}           | ${'Đạt 60 %.[^1]\n\n'}
    ${'a[^1][^2]\n\n[^1]: b\n[^2]: c\n\n    d'}      | ${'a[^1][^2]\n\n'}
    ${'a\n\n[^1]: b\n\nĐoạn sau.\n'}                 | ${null}
    ${'a[^1](b)\n\n[^1]: c\n'}                       | ${null}
    ${'a `[^1]`\n\n[^1]: c\n'}                       | ${null}
    ${'a[^1]\n\n[^1]: <table><tr><td>c</td></tr>\n'} | ${null}
  `('ends before the notes that end it: $text', ({ text, rest }: { text: string; rest: string | null }) => {
    expect(withoutNotes(text)).toBe(rest ?? text);
  });
});

test('A paragraph that a page pushes in by spaces is read, and no code', () => {
  const { tasks } = readBody('## Nhiệm vụ\n\n        1. Sở Xây dựng rà soát bến thuyền.\n').extraction;
  expect(tasks.map(({ quote }) => quote)).toEqual(['Sở Xây dựng rà soát bến thuyền']);
});
