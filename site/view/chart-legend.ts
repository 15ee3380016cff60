import type { Words } from '../i18n/vi.ts';
import type { ChartData, Datum } from './chart-data.ts';
import type { Bar, Geometry, Point } from './chart-geometry.ts';
import { barMark, gapMark, pointMark } from './chart-marks.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';

/** A mark of a chart with what it means. */
export type Key = { readonly mark: Html; readonly word: string };

const WIDTH = 26;
const HEIGHT = 26;
const datum: Datum = { role: 'target', comparator: '=', min: 1, max: 1, text: '' };
const bar: Bar = { datum, x: 7, width: 12, value: 8, zero: 25, band: null, open: 'no' };
const point: Point = { datum: { ...datum, role: 'actual' }, x: 13, y: 13, to: null, open: 'no' };
const estimate: Point = { ...point, datum: { ...datum, role: 'estimate' } };

/** The marks that a chart has, each once, in the order of reading. */
export function legend({ columns }: ChartData, { columns: drawn, gaps }: Geometry, { measures }: Words): Key[] {
  const words = measures.chart;
  const data = columns.flatMap((column) => column.data);
  const bars = drawn.flatMap((column) => column.bars);
  const points = drawn.flatMap((column) => column.points);
  const some = (role: Datum['role']) => data.some((each) => each.role === role);
  const about = (each: Bar) => each.datum.comparator === '~';
  const bound = (open: 'up' | 'down', word: string): (readonly [boolean, string, Html])[] => {
    const found = points.find((each) => each.open === open);
    return found === undefined ? [] : [[true, word, pointMark({ ...point, datum: found.datum, y: open === 'up' ? 17 : 9, open })]];
  };
  const keys: readonly (readonly [boolean, string, Html])[] = [
    [bars.some((each) => each.open === 'no' && each.band === null && !about(each)), words.target, barMark(bar)],
    [bars.some(about), words.about, barMark({ ...bar, datum: { ...datum, comparator: '~' } })],
    [bars.some(({ band }) => band !== null), words.range, barMark({ ...bar, value: 11, band: 5 })],
    [bars.some(({ open }) => open === 'up'), words.least, barMark({ ...bar, value: 12, open: 'up' })],
    [bars.some(({ open }) => open === 'down'), words.most, barMark({ ...bar, open: 'down' })],
    [some('estimate'), words.estimate, pointMark(estimate)],
    [some('actual'), words.actual, pointMark(point)],
    ...bound('up', words.over),
    ...bound('down', words.under),
    [gaps.length > 0, words.gap, gapMark(13, 13)],
  ];
  return keys.filter(([there]) => there).map(([, word, mark]) => ({ word, mark: swatch(mark) }));
}

function swatch(mark: Html): Html {
  return markup`<svg class="swatch" viewBox="0 0 ${WIDTH} ${HEIGHT}" width="${WIDTH}" height="${HEIGHT}" aria-hidden="true">${mark}</svg>`;
}
