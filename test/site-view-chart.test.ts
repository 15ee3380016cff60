import { load } from 'cheerio';
import { describe, expect, test } from 'vitest';
import type { Indicator } from '../pipeline/schema/indicator.ts';
import { vi } from '../site/i18n/vi.ts';
import { chart } from '../site/view/chart.ts';
import { chartsOf } from '../site/view/chart-data.ts';
import type { ChartData, Datum } from '../site/view/chart-data.ts';
import { geometry, RADIUS, WIDTH } from '../site/view/chart-geometry.ts';
import { revenue } from './site-library.ts';

const YEAR = { text: '', start: '', end: '', inherited: false };

type Value = { role?: Indicator['role']; edtf?: string; ground?: string; min?: number | null; max?: number | null; unit?: string };

/** An indicator with nothing but its value. */
function value({ role = 'target', edtf = '2024', ground = 'VN-HP', min = 10, max = min, unit = 'percent' }: Value): Indicator {
  const comparator = min === null ? '<=' : max === null ? '>=' : min === max ? '=' : 'range';
  const quantity = { ...revenue.quantity, comparator, min, max, unit, text: `${min ?? max}` } as const;
  return { ...revenue, role, quantity, territory: ground, period: { ...YEAR, edtf } };
}

const since = (ground: string) => (ground === 'VN-HP-2025' ? '2025-07-01' : null);
const dataOf = (...values: Value[]): ChartData => chartsOf(values.map(value), since)[0]!;
const laid = (...values: Value[]) => geometry(dataOf(...values), () => 2);
const names = { id: 'c', title: 'Tăng GRDP', ground: (ground: string) => ground, since: () => '1/7/2025' };
const drawn = (...values: Value[]) => chart(dataOf(...values), names, vi);

describe('what a chart shows', () => {
  test.each([
    ['nothing', []],
    ['one value alone', [{}]],
    ['the same value twice', [{}, {}]],
    [
      'only quarters, halves, several years and days',
      ['2024-33', '2024-40', '2021/2025', '2024-01-01/2024-09-11'].map((edtf) => ({ edtf })),
    ],
    ['a value without a number', [{ min: null, max: null }, {}]],
  ])('%s makes no chart', (_, values: Value[]) => {
    expect(chartsOf(values.map(value), since)).toEqual([]);
  });

  test('a value without a period stands in none', () => {
    expect(chartsOf([{ ...value({}), period: null }, value({})], since)).toEqual([]);
  });

  test('a column is a year on one ground, the earlier ground first', () => {
    const { columns } = dataOf(
      { edtf: '2024', ground: 'VN-HP-2025' },
      { edtf: '2025', ground: 'VN-HP-2025' },
      { edtf: '2025' },
      { edtf: '2024' },
    );
    expect(columns.map(({ ground, year }) => `${ground} ${year}`)).toEqual([
      'VN-HP 2024',
      'VN-HP 2025',
      'VN-HP-2025 2024',
      'VN-HP-2025 2025',
    ]);
  });

  test('values of another unit get a chart of their own', () => {
    const charts = chartsOf([{ unit: 'USD' }, { unit: 'USD', min: 4 }, { unit: 'VND' }, { unit: 'VND', min: 4 }].map(value), since);
    expect(charts.map(({ unit }) => unit)).toEqual(['USD', 'VND']);
  });

  test('a value that many documents print is drawn once, an estimate apart from the same actual value', () => {
    const [column] = dataOf({}, {}, { role: 'actual' }, { role: 'estimate' }, { role: 'estimate' }).columns;
    expect(column!.data.map(({ role }) => role)).toEqual(['target', 'estimate', 'actual']);
  });
});

describe('the geometry of a chart', () => {
  test('bars begin at zero, and zero is on the axis', () => {
    const { zero, columns, domain } = laid({ min: 12.7, max: 13 }, { role: 'actual', min: 10.3 });
    expect(domain).toEqual([0, 15]);
    expect(columns[0]!.bars[0]).toMatchObject({ zero, open: 'no' });
  });

  test('values below zero hang from it', () => {
    const { zero, columns, domain } = laid({ min: -4 }, { role: 'actual', min: 6 });
    expect(domain[0]).toBeLessThan(0);
    expect(columns[0]!.bars[0]!.value).toBeGreaterThan(zero);
    expect(columns[0]!.points[0]!.y).toBeLessThan(zero);
  });

  test.each`
    is            | min     | max     | open
    ${'a point'}  | ${13}   | ${13}   | ${'no'}
    ${'a range'}  | ${12}   | ${13}   | ${'no'}
    ${'at least'} | ${13}   | ${null} | ${'up'}
    ${'at most'}  | ${null} | ${13}   | ${'down'}
  `('a target that is $is is open: $open', ({ min, max, open }: { min: number | null; max: number | null; open: string }) => {
    const [bar] = laid({ min, max }, { role: 'actual' }).columns[0]!.bars;
    expect(bar!.open).toBe(open);
    expect(bar!.band === null).toBe(min === null || max === null || min === max);
  });

  test('the upper end of a range stands above its lower end', () => {
    const [bar] = laid({ min: 12, max: 13 }, { role: 'actual' }).columns[0]!.bars;
    expect(bar!.band!).toBeLessThan(bar!.value);
  });

  test('targets of one year stand side by side without touching', () => {
    const { columns } = laid({ min: 12 }, { min: 13 }, { min: 12, max: 14 });
    const edges = columns[0]!.bars.flatMap(({ x, width }) => [x, x + width]);
    expect(edges).toEqual(edges.toSorted((a, b) => a - b));
    expect(new Set(edges).size).toBe(edges.length);
  });

  test('points that would cover one another stand apart', () => {
    const { columns } = laid({ role: 'estimate', min: 10 }, { role: 'estimate', min: 10.1 }, { role: 'actual', min: 10.2 }, { min: 20 });
    const { points } = columns[0]!;
    for (const [i, a] of points.entries()) {
      for (const b of points.slice(i + 1)) expect(Math.hypot(a.x - b.x, a.y - b.y)).toBeGreaterThanOrEqual(2 * RADIUS);
    }
  });

  test('a change of ground is a line between its columns, and left-out years are a gap', () => {
    const { changes, gaps, columns } = laid(
      { edtf: '2024' },
      { edtf: '2025' },
      { edtf: '2025', ground: 'VN-HP-2025' },
      { edtf: '2030', ground: 'VN-HP-2025' },
    );
    const between = (i: number) => (columns[i]!.x + columns[i + 1]!.x) / 2;
    expect(changes).toEqual([{ x: between(1), ground: 'VN-HP-2025' }]);
    expect(gaps).toEqual([between(2)]);
  });

  test('many years make it wider, not its columns narrower than a year is written', () => {
    const years = Array.from({ length: 30 }, (_, i) => ({ edtf: String(2000 + i) }));
    const { width, columns } = laid(...years);
    expect(width).toBeGreaterThan(WIDTH);
    expect(columns[1]!.x - columns[0]!.x).toBeGreaterThan(30);
    expect(laid({ edtf: '2024' }, { edtf: '2025' }).width).toBe(WIDTH);
  });

  test('everything stands inside, whatever the values', () => {
    const huge: Value[] = [{ min: 1e15 }, { min: 3, max: null }, { role: 'actual', min: -1e15 }, { role: 'estimate', min: null, max: 0 }];
    const { columns, height, width, plot } = laid(...huge, { edtf: '2025', min: 0 });
    const places = columns.flatMap(({ bars, points }) => [
      ...bars.map(({ x, value: y, width: w }) => [x + w, y] as const),
      ...points.map(({ x, y }) => [x, y] as const),
    ]);
    for (const [x, y] of places) {
      expect(x).toBeGreaterThan(plot.left);
      expect(x).toBeLessThanOrEqual(width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(height);
    }
  });

  test('nothing but zeros still has an axis', () => {
    const { ticks, columns } = laid({ min: 0 }, { role: 'actual', min: 0 });
    expect(ticks.length).toBeGreaterThan(0);
    expect(Number.isFinite(columns[0]!.points[0]!.y)).toBe(true);
  });
});

describe('the picture', () => {
  const changed: Value[] = [
    { min: 12.7, max: 13 },
    { role: 'estimate', min: 10.34 },
    { edtf: '2025', ground: 'VN-HP-2025', min: 12, max: null },
    { edtf: '2025', ground: 'VN-HP-2025', role: 'actual', min: 11.81 },
  ];

  test('has a title, leads to the table, and as a file tells every value in words', () => {
    const { svg, description } = drawn(...changed);
    const $ = load(svg.html, { xml: true });
    expect($('svg').attr('role')).toBe('img');
    expect($(`#${$('svg').attr('aria-labelledby')!}`).text()).toBe('Tăng GRDP');
    expect($(`#${$('svg').attr('aria-describedby')!}`).text()).toBe(vi.measures.chart.figures);
    // The marks are for the eye and the mouse: read aloud they would say the table again.
    expect($('svg > g').attr('aria-hidden')).toBe('true');
    expect(description).toBe(
      'Trục đứng tính bằng %, từ 0 đến 15. Năm 2024, VN-HP: chỉ tiêu từ 12,7% đến 13%; ước thực hiện 10,34%. Năm 2025, VN-HP-2025: chỉ tiêu từ 12% trở lên; kết quả 11,81%.',
    );
  });

  test('tells an estimate from an actual value by another mark', () => {
    const $ = load(drawn(...changed).svg.html, { xml: true });
    expect([$('.dot-estimate').length, $('.dot-actual').length]).toEqual([1, 1]);
    // Half filled, as in the lists of results.
    expect($('.dot-half').attr('transform')).toBe($('.dot-estimate').attr('transform'));
    expect($('.dot-half')).toHaveLength(1);
  });

  test('names the change of ground beside its line, and in words what it means', () => {
    const { svg, notes } = drawn(...changed);
    const $ = load(svg.html, { xml: true });
    expect([$('.change').length, $('.changed').text()]).toEqual([1, 'Địa giới mới từ 1/7/2025']);
    expect(notes.join()).toContain('không so được với nhau');
    expect(drawn({}, { role: 'actual' }).notes).toEqual([]);
  });

  test('explains the marks that it has, and no other', () => {
    const { keys } = drawn(...changed);
    const { range, least, estimate, actual, target, over } = vi.measures.chart;
    expect(keys.map(({ word }) => word)).toEqual([range, least, estimate, actual]);
    expect(drawn({}, { role: 'actual', min: 3, max: null }).keys.map(({ word }) => word)).toEqual([target, actual, over]);
  });

  test('writes large amounts short on the axis', () => {
    const { svg } = drawn({ unit: 'VND', min: 118e12 }, { role: 'actual', unit: 'VND', min: 109_387_600_000_000 });
    const $ = load(svg.html, { xml: true });
    expect([$('.unit').text(), $('.tick').last().text()]).toEqual(['nghìn tỷ đồng', '120']);
  });

  test('has no style of its own, which the policy of the site would refuse', () => {
    expect(drawn(...changed).svg.html).not.toMatch(/style/);
  });

  test('keeps a hostile name a name', () => {
    const hostile = '</title><script>alert(1)</script>"&';
    const data: ChartData = {
      unit: hostile,
      columns: dataOf({}, { role: 'actual' }).columns.map((column) => ({
        ...column,
        ground: hostile,
        data: column.data.map((datum): Datum => ({ ...datum, text: `${hostile} căn` })),
      })),
    };
    const { svg } = chart(data, { ...names, title: hostile }, vi);
    const $ = load(svg.html, { xml: true });
    expect($('script')).toHaveLength(0);
    expect($('#c-title').text()).toBe(hostile);
    expect(load(`<body>${svg.html}</body>`)('script')).toHaveLength(0);
  });
});
