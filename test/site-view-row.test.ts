import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../pipeline/schema/indicator.ts';
import type { Task } from '../pipeline/schema/task.ts';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';
import { namesIn } from '../site/names.ts';
import { commitmentPage } from '../site/view/commitment.ts';
import { entries } from '../site/view/entry.ts';
import { library as made } from '../site/view/library.ts';
import type { Library } from '../site/view/library.ts';
import { resultWords } from '../site/view/list.ts';
import { measureTable, recentAndOlder } from '../site/view/measure-table.ts';
import { results } from '../site/view/result.ts';
import { row, rows } from '../site/view/row.ts';
import { comingRows, soon } from '../site/view/soon.ts';
import { unbroken } from '../site/view/unbroken.ts';
import { fixture, pay, revenue } from './site-library.ts';

const english = (of: Library): Library => made({ ...of, words: en, names: namesIn('en') });
const growth: Indicator = {
  ...revenue,
  name: 'Tốc độ tăng GRDP',
  measure: 'grdp-growth',
  quote: 'Tốc độ tăng GRDP % 14 10,5',
  quantity: { ...revenue.quantity, text: '10,5', min: 10.5, max: 10.5, unit: 'percent' },
  provenance: [{ rule: 'indicator/table', span: revenue.span }],
};
const drawn = (record: Indicator, of: Library) => load(results([row({ type: 'indicator', record }, of)], resultWords(of)).html);
const called = namesIn('en').measures['grdp-growth']!;

describe('a row in English', () => {
  test.each`
    of                                    | change                                                                         | link                         | original
    ${'a measure that the lexicon knows'} | ${{}}                                                                          | ${`${called}: 10.5%`}        | ${'Tốc độ tăng GRDP: 10,5%'}
    ${'one with its own sentence'}        | ${{ quote: 'Tốc độ tăng GRDP năm 2024 đạt 10,5%', provenance: [] }}            | ${`${called}: 10.5%`}        | ${'Tốc độ tăng GRDP năm 2024 đạt 10,5%'}
    ${'a unit that it has no word for'}   | ${{ quantity: { ...growth.quantity, text: '3', min: 3, max: 3, unit: 'cỗ' } }} | ${`${called}: 3 cỗ`}         | ${'Tốc độ tăng GRDP: 3 cỗ'}
    ${'no measure'}                       | ${{ measure: null }}                                                           | ${'Tốc độ tăng GRDP: 10,5%'} | ${''}
    ${'a measure that it does not know'}  | ${{ measure: 'khong-co' }}                                                     | ${'Tốc độ tăng GRDP: 10,5%'} | ${''}
  `(
    'of $of leads by "$link", below it "$original"',
    ({ change, link, original }: { change: Partial<Indicator>; link: string; original: string }) => {
      const $ = drawn({ ...growth, ...change }, english(fixture()));
      expect([$('.quote a').text(), $('.original').text()]).toEqual([link, original]);
      // What is not English says so, and nothing else does.
      expect($('.original').attr('lang')).toBe(original === '' ? undefined : 'vi');
      expect($('.quote').attr('lang')).toBe(original === '' ? 'vi' : undefined);
      expect($('.quote [lang=vi]').text()).toBe(link.includes('3 cỗ') ? 'cỗ' : '');
    },
  );

  test('names bodies as the lexicon does, or else as they are printed, and says in which language', () => {
    const bodies = (...actors: Task['actors']) => {
      const of = english(fixture());
      const $ = load(results([row({ type: 'task', record: { ...pay, actors } }, of)], resultWords(of)).html);
      return [$('.who').text(), $('.who [lang=vi]').text()];
    };
    const [finance] = pay.actors;
    const unknown = { ...finance!, name: 'Nhà đầu tư Kinh Môn', id: undefined };
    // Of which ward it is, its own name alone says.
    const ward = { ...finance!, name: 'Ủy ban nhân dân phường Thử', id: 'ubnd-cap-xa' };
    expect(bodies(finance!)).toEqual(['Department of Finance', '']);
    expect(bodies(unknown)).toEqual(['Nhà đầu tư Kinh Môn', 'Nhà đầu tư Kinh Môn']);
    expect(bodies(finance!, unknown)).toEqual(['Department of Finance, Nhà đầu tư Kinh Môn', 'Nhà đầu tư Kinh Môn']);
    expect(bodies(finance!, { ...finance!, part: 'support' })).toEqual(['Department of Finance', '']);
    expect(bodies(ward)).toEqual([`${namesIn('en').agencies['ubnd-cap-xa']} (${ward.name})`, ward.name]);
  });

  test('is a row of the texts’ own words in their own language', () => {
    expect(rows(fixture()).map((each) => [each.called, each.whoCalled])).toEqual(rows(fixture()).map(() => ['', '']));
    expect(drawn(growth, fixture())('.original')).toHaveLength(0);
  });

  test('has a page that is called the same, and names who leads', () => {
    const of = english(fixture({ more: () => ({ indicators: [growth] }) }));
    expect(commitmentPage('i-revenue', of).title).toBe(`${called}: 10.5%`);
    expect(commitmentPage('i-revenue', of).heading).toEqual({ html: `<span lang="en">${called}: 10.5%</span>` });
    expect(commitmentPage('t-pay', of).brief[0]).toBe('Lead body: Department of Finance');
    expect(commitmentPage('t-hold', of).next?.name).toBe(`${called}: 10.5%`);
    expect(commitmentPage('t-hold', of).previous?.name).toEqual({ html: expect.stringMatching(/^<span lang="vi">Sở Tài chính/) as string });
  });
});

describe('neighbouring rows of one document', () => {
  const all = entries(fixture());
  const meta = (lines: ReturnType<typeof entries>, of: Library, marking?: Parameters<typeof results>[2]) => {
    const $ = load(results(lines, resultWords(of), marking).html);
    return $('.meta a')
      .map((_, link) => {
        const unseen = $(link).find('.unseen').text();
        return $(link)
          .text()
          .replace(unseen, unseen === '' ? '' : ` (${unseen.slice(2)})`);
      })
      .get();
  };

  test('name it once to the eye, each to who goes from link to link', () => {
    const title = '12/KH-UBND · Kế hoạch thử';
    const [document, ...others] = all;
    expect(meta([others[0]!, others[1]!], fixture())).toEqual([title, `${vi.find.same} (${title})`]);
    expect(meta([document!, others[0]!], fixture())).toEqual([`${vi.find.same} (${title})`]);
    const elsewhere = { ...others[1]!, document: { ...others[1]!.document, id: 'khac' } };
    expect(meta([others[0]!, elsewhere, others[2]!], fixture())).toEqual([title, title, title]);
    expect(load(results([others[0]!, others[1]!], resultWords(english(fixture()))).html)('.meta .unseen').attr('lang')).toBe('vi');
  });

  test('name it in full where a search found words of its name', () => {
    const marking = { free: new Set(['thử']), bound: new Set<string>(), beside: new Set<string>(), phrases: [], shorts: { exact: new Map(), bare: new Map() } }; // prettier-ignore
    expect(meta(all.slice(1, 3), fixture(), { marking })).toEqual(['12/KH-UBND · Kế hoạch thử', '12/KH-UBND · Kế hoạch thử']);
  });
});

test.each`
  text                                | kept
  ${'Nghị quyết 57-NQ/TW: tháng 5'}   | ${['57-NQ/TW']}
  ${'12/2024/NQ-HĐND và 45-NQ/TW'}    | ${['12/2024/NQ-HĐND', '45-NQ/TW']}
  ${'giai đoạn 2021-2025, 30/6/2025'} | ${['2021-2025']}
  ${'kinh tế - xã hội, Đồng-Nai'}     | ${[]}
  ${`1-${'a'.repeat(40)}`}            | ${[]}
  ${''}                               | ${[]}
`('"$text" keeps $kept on one line', ({ text, kept }: { text: string; kept: string[] }) => {
  const $ = load(unbroken(text).html);
  const found = $('.unbroken').map((_, code) => $(code).text()).get(); // prettier-ignore
  expect(found).toEqual(kept);
  expect($.text()).toBe(text);
});

test('a code beside a tag stays a text', () => {
  expect(unbroken('<b> 57-NQ/TW & "x"').html).toBe('&lt;b&gt; <span class="unbroken">57-NQ/TW</span> &amp; &quot;x&quot;');
});

describe('what falls due next', () => {
  const due = (id: string, day: string, change: Partial<Task> = {}): Task => ({ ...pay, id, deadline: { ...pay.deadline!, kind: 'by', due: day }, ...change }); // prettier-ignore
  const of = (...tasks: Task[]) => fixture({ more: () => ({ tasks, indicators: [], deadlines: [] }) });

  test('is what is open, states its day and is not over on the newest document’s day, the nearest first', () => {
    const library = of(
      due('later', '2026-01-01'),
      due('past', '2024-03-04'),
      due('now', '2024-03-05'),
      due('done', '2025-01-01', { status: 'completed-on-time' }),
      due('assumed', '2025-01-01', { deadline: { ...pay.deadline!, due: '2025-01-01', from: 'assumed' } }),
    );
    expect(comingRows(library).map(({ id }) => id)).toEqual(['now', 'later']);
    expect(soon(library).rows.map(({ due: day }) => day)).toEqual(['2024-03-05', '2026-01-01']);
    expect(load(soon(library).rows[1]!.html)('a').first().attr('href')).toBe('/kho/commitments/later/');
  });

  test('has of each day no more than is shown, and says where it has not all', () => {
    const many = (days: number, each: number) =>
      of(
        ...Array.from({ length: days * each }, (_, i) =>
          due(`t${i}`, `${2025 + Math.floor(i / each / 28)}-01-${String((Math.floor(i / each) % 28) + 1).padStart(2, '0')}`),
        ),
      );
    expect(soon(many(2, 9))).toMatchObject({ rows: { length: 12 }, whole: true });
    expect(soon(many(60, 5))).toMatchObject({ rows: { length: 200 }, whole: false });
    expect(soon(fixture({ empty: true }))).toEqual({ rows: [], whole: true });
  });
});

describe('the table of a measure', () => {
  const value = (edtf: string, change: Partial<Indicator> = {}): Indicator => {
    const [start = '', end = start] = edtf.split('/');
    return { ...growth, id: edtf, period: { text: '', edtf, start: `${start}-01-01`, end: `${end}-12-31`, inherited: false }, ...change };
  };
  const years = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, i) => value(String(from + i)));
  const table = (...indicators: Indicator[]) => measureTable(indicators, fixture({ more: () => ({ indicators }) }));

  test('has the newest period first, a whole before its parts, what has no period last', () => {
    const quarter = value('2024', {
      id: 'q',
      period: { text: '', edtf: '2024-36', start: '2024-10-01', end: '2024-12-31', inherited: false },
    });
    const [ground] = table(quarter, value('none', { period: null }), value('2023'), value('2024'), value('2026/2030'));
    expect(ground!.periods.map(({ period }) => period)).toEqual([
      'giai đoạn 2026 - 2030',
      'năm 2024',
      'quý IV/2024',
      'năm 2023',
      vi.measures.table.noPeriod,
    ]);
  });

  test.each`
    periods | recent | older
    ${11}   | ${11}  | ${0}
    ${12}   | ${8}   | ${4}
    ${30}   | ${8}   | ${22}
  `(
    'of $periods periods shows $recent and folds $older',
    ({ periods, recent, older }: { periods: number; recent: number; older: number }) => {
      const parts = recentAndOlder(table(...years(2000, 1999 + periods)));
      const count = (grounds: typeof parts.recent) => grounds.reduce((sum, each) => sum + each.periods.length, 0);
      expect([count(parts.recent), count(parts.older)]).toEqual([recent, older]);
    },
  );

  test('names the ground of what it folds, and has none without a period', () => {
    const later = value('2025', { territory: 'VN-HP-2025' });
    const { recent, older } = recentAndOlder(table(later, ...years(2005, 2020)));
    const named = (grounds: typeof recent) => grounds.map(({ ground, periods }) => [ground, periods.length]);
    expect(named(recent)).toEqual([['cùng Hải Dương', 1], ['trước khi sắp xếp', 7]]); // prettier-ignore
    expect(named(older)).toEqual([['trước khi sắp xếp', 9]]);
  });
});
