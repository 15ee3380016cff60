import { load } from 'cheerio';
import type { Nodes, Text } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { parse } from '../pipeline/parse.ts';
import { readText } from '../pipeline/read.ts';
import { vi } from '../site/i18n/vi.ts';
import { clip } from '../site/view/clip.ts';
import { documentPage } from '../site/view/document.ts';
import { markup } from '../site/view/html.ts';
import { cut } from '../site/view/marks.ts';
import type { Mark } from '../site/view/marks.ts';
import { places } from '../site/view/places.ts';
import { prose } from '../site/view/prose.ts';
import { fixture } from './site-library.ts';

describe('places of words in their source', () => {
  test.each`
    source                     | word      | slice
    ${'a **K**ế hoạch'}        | ${'ế'}    | ${'ế'}
    ${'KH&amp;ĐT năm'}         | ${'&'}    | ${'&amp;'}
    ${'&#x110;à Nẵng'}         | ${'Đ'}    | ${'&#x110;'}
    ${'tăng 5\\% năm'}         | ${'%'}    | ${'\\%'}
    ${'một \\\\ hai'}          | ${'\\'}   | ${'\\\\'}
    ${'> tháng 6\n> năm 2019'} | ${'2019'} | ${'2019'}
    ${'- tháng 6  \n  của ta'} | ${'của'}  | ${'của'}
    ${'R&D và AT&T;x'}         | ${'&T;x'} | ${'&T;x'}
    ${'&quot;hai&quot; mươi'}  | ${'mươi'} | ${'mươi'}
  `('"$word" stands in "$source" as "$slice"', ({ source, word, slice }: { source: string; word: string; slice: string }) => {
    const found: string[] = [];
    visit(parse(readText(source, 'x.md')), 'text', (node: Text) => {
      const from = node.value.indexOf(word);
      if (from < 0) return;
      const at = places(node.value, source, node.position!.start.offset!, node.position!.end.offset!, true);
      found.push(source.slice(at[from], at[from + word.length]));
    });
    expect(found).toEqual([slice]);
  });
});

describe('a table with records', () => {
  const source = ['| STT | Nhiệm vụ | Cơ quan | Đơn vị | Hạn |', '|---|---|---|---|---|', '| 1 | Trình đề án dài | Sở A |  | 2025 |'].join(
    '\n',
  );
  const drawn = (text: string) => {
    const root = parse(readText(text, 'x.md'));
    const rows: Nodes[] = [];
    visit(root, 'tableRow', (row) => void rows.push(row));
    const beside = new Map([[rows[1]!, markup`<ul class="margin"></ul>`]]);
    return load(prose({ root, source: text, marks: [], words: vi, only: null, beside }).html);
  };

  test('names in each cell its column where a phone lists the cells, and says which column has the most words', () => {
    const page = drawn(source);
    expect(page('.table').attr('class')).toBe('table noted aligned long-2 stacks');
    expect(page('td').map((_, cell) => page(cell).attr('data-head') ?? '').get()).toEqual(['STT', 'Nhiệm vụ', 'Cơ quan', 'Đơn vị', 'Hạn', '']); // prettier-ignore
    expect(page('td.records .margin')).toHaveLength(1);
  });

  test('has a number among several, so that a list of the parts of a page tells them apart', () => {
    const label = (text: string) => drawn(text)('.table').get().map((box) => box.attribs['aria-label']); // prettier-ignore
    const table = '| A | B |\n|---|---|\n| x | y |';
    expect(label(table)).toEqual(['Bảng']);
    expect(label(`${table}\n\nGiữa\n\n${table}`)).toEqual(['Bảng 1', 'Bảng 2']);
  });

  test('of few columns stays a table everywhere; of six its records stand under the rows', () => {
    expect(drawn('| A | B |\n|---|---|\n| x | y |')('.table').attr('class')).toBe('table noted aligned long-1');
    expect(drawn(source.replace(/^(.*)$/gm, '$1 - |'))('.table').attr('class')).toBe('table noted aligned long-2 under stacks');
  });
});

test('marks that begin together are labelled once for each kind', () => {
  const source = 'Điểm PCI';
  const mark = (label: string, i: number): Mark => ({ id: `m${i}`, kind: 'actual', label, href: null, span: { start: 0, end: 8 } });
  const labelled = (labels: string[]) => {
    const root = parse(readText(source, 'x.md'));
    return load(prose({ root, source, marks: labels.map(mark), words: vi, only: null }).html)('.named').attr('data-label');
  };
  expect(labelled(['kết quả'])).toBe('kết quả');
  expect(labelled(['kết quả 1', 'kết quả 2', 'hạn'])).toBe('kết quả 1 · 2 · hạn');
  expect(labelled(['kết quả 1', 'kết quả 3', 'kết quả 2'])).toBe('kết quả 1–3');
});

describe('marks over words', () => {
  const mark = (id: string, start: number, end: number): Mark => ({ id, kind: 'task', label: id, href: null, span: { start, end } });
  const identity = Array.from({ length: 11 }, (_, i) => i);

  test.each`
    name           | marks                                  | segments
    ${'none'}      | ${[]}                                  | ${'0123456789'}
    ${'nested'}    | ${[mark('b', 4, 6), mark('a', 2, 8)]}  | ${'01|a:23|ab:45|a:67|89'}
    ${'crossing'}  | ${[mark('a', 0, 5), mark('b', 3, 8)]}  | ${'a:012|ab:34|b:567|89'}
    ${'same span'} | ${[mark('a', 2, 4), mark('b', 2, 4)]}  | ${'01|ab:23|456789'}
    ${'touching'}  | ${[mark('a', 0, 5), mark('b', 5, 10)]} | ${'a:01234|b:56789'}
  `(
    'that are $name are cut into runs under the same marks, the outermost first',
    ({ marks, segments }: { marks: Mark[]; segments: string }) => {
      const drawn = cut('0123456789', identity, marks).map((segment) => {
        const ids = segment.marks.map(({ id }) => id).join('');
        return ids === '' ? segment.text : `${ids}:${segment.text}`;
      });
      expect(drawn.join('|')).toBe(segments);
    },
  );
});

describe('a document as HTML', () => {
  const page = load(documentPage('ke-hoach', fixture()).text!.html);

  test('keeps the words of the text, with no word of ours among them', () => {
    const words = page('li .block > p').first().text().replace(/\s+/g, ' ');
    expect(words).toBe('Sở Tài chính hoàn thành phương án giải ngân vốn đầu tư công, R&D và 5% dự phòng trước ngày 30/6/2024.1');
  });

  test('marks every record at its place and leads to it in the margin', () => {
    const marked = (id: string) => page(`[data-mark~="${id}"]`).text().replace(/\s+/g, ' ');
    expect(marked('t-pay')).toBe('Sở Tài chính hoàn thành phương án giải ngân vốn đầu tư công, R&D và 5% dự phòng trước ngày 30/6/2024');
    expect(marked('i-revenue')).toBe('Thu nội địa năm 2024 đạt 45.000 tỷ đồng');
    expect(marked('i-houses')).toBe('Nhà ở xã hội tại Đồ Sơn1.200 căn');
    expect(page('a[data-mark="t-hold"]').attr('href')).toBe('#r-t-hold');
    expect(page('#r-t-hold a.name').attr('href')).toBe('/kho/commitments/t-hold/');
    expect(page('#r-t-hold a.to-words').attr('href')).toBe('#t-hold');
    expect(page('#i-revenue')).toHaveLength(1);
  });

  test('leads from a deadline inside a task to the task in the margin, which says when', () => {
    const deadline = page('[data-mark~="d-june"]');
    expect(deadline.text()).toBe('trước ngày 30/6/2024');
    expect(deadline.attr('href')).toBe('#r-t-pay');
    expect(page('#r-d-june')).toHaveLength(0);
    expect(deadline.attr('class')).toBe('mark mark-task mark-deadline');
    expect(deadline.find('.named').attr('data-label')).toBe('hạn');
    expect(deadline.find('.named').text()).toBe('trước');
  });

  test('shows raw HTML as text, and no link or image that could run or fetch something', () => {
    expect(page('script, img')).toHaveLength(0);
    expect(page('.inset').text()).toContain('<script>alert(1)</script>');
    const addresses = page('a[href^="http"], a[href^="javascript"]')
      .map((_, link) => page(link).attr('href'))
      .get();
    expect(addresses).toEqual(['https://example.org/b']);
    expect(page('.image').text()).toBe('ảnh');
  });

  test('has headings below the page’s own that skip no level', () => {
    expect(
      page('h1, h2, h3, h4, h5, h6')
        .map((_, heading) => heading.tagName)
        .get(),
    ).toEqual(['h2', 'h3', 'h2']);
  });

  test('keeps the numbers that the source gives its items', () => {
    expect(
      page('ol li.paren')
        .map((_, item) => page(item).attr('value'))
        .get(),
    ).toEqual(['3', '7']);
  });

  test('links a footnote and its place in the text to each other', () => {
    expect(page('#to-note-1').attr('href')).toBe('#note-1');
    expect(page('#note-1 .back').attr('href')).toBe('#to-note-1');
  });

  test('is never that of a text of which only excerpts may be shown', () => {
    const excerpt = documentPage('ke-hoach', fixture({ document: { rights: 'excerpt' } }));
    expect(excerpt.text).toBeNull();
    expect(excerpt.excerpts.flatMap(({ rows }) => rows.map(({ id }) => id))).toEqual(['t-pay', 't-hold', 'i-revenue', 'i-houses']);
  });

  test('draws a text of any other shape without an exception', () => {
    const source =
      '[a]: https://example.org/x\n\n[chữ][a] `mã` **đậm** *nghiêng*  \nxuống dòng\n\n***\n\n```\nmã\n```\n\n1. một\n\n- hai\n';
    const root = parse(readText(source, 'x.md'));
    const drawn = prose({ root, source, marks: [], words: vi, only: null }).html;
    expect(drawn).toContain('<a href="https://example.org/x" rel="nofollow noopener">chữ</a> <code>mã</code> <strong>đậm</strong>');
  });
});

test('markup takes texts only escaped', () => {
  expect(markup`<a title="${'"><i>'}">${'<b>'}${markup`<em>${1}</em>`}${null}</a>`.html).toBe(
    '<a title="&quot;&gt;&lt;i&gt;">&lt;b&gt;<em>1</em></a>',
  );
});

test.each`
  text             | most  | clipped
  ${'một hai ba'}  | ${10} | ${'một hai ba'}
  ${'một hai ba'}  | ${8}  | ${'một hai…'}
  ${'một hai ba'}  | ${7}  | ${'một hai…'}
  ${'mộthaibabốn'} | ${5}  | ${'mộtha…'}
`('"$text" clipped to $most is "$clipped"', ({ text, most, clipped }: { text: string; most: number; clipped: string }) => {
  expect(clip(text, most)).toBe(clipped);
});
