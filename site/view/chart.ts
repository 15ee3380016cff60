import type { Words } from '../i18n/vi.ts';
import { printed } from './amount.ts';
import type { ChartData, Datum } from './chart-data.ts';
import { CHANGE, geometry, LETTER, WIDTH } from './chart-geometry.ts';
import type { Geometry } from './chart-geometry.ts';
import { barMark, gapMark, pointMark } from './chart-marks.ts';
import { legend } from './chart-legend.ts';
import type { Key } from './chart-legend.ts';
import { fill } from './fill.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';

/** What a chart is of, in words: a name for the whole, the names of grounds, the day since which each is one. */
export type ChartNames = {
  /** The id that its title and description get; one in a page. */
  readonly id: string;
  readonly title: string;
  readonly ground: (ground: string) => string;
  readonly since: (ground: string) => string;
};

/** A chart with all that makes it readable: the picture, what its marks mean, and what has to be known beside it. */
export type Chart = {
  readonly title: string;
  readonly svg: Html;
  readonly keys: readonly Key[];
  readonly notes: readonly string[];
  readonly wide: boolean;
};

/** Draws a chart as SVG with a title and the values in words as its description. */
export function chart(data: ChartData, names: ChartNames, words: Words): Chart {
  const axis = axisOf(data, words);
  const drawn = geometry(data, (tick) => axis.label(tick).length);
  const { id, title } = names;
  const { width, height } = drawn;
  const labels = markup`<title id="${id}-title">${title}</title><desc id="${id}-values">${described(data, drawn, axis, names, words)}</desc>`;
  const svg = markup`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-values">${labels}${frame(drawn, axis)}${marks(drawn, data.unit, words)}${changes(drawn, names, words)}</svg>`;
  const notes = drawn.changes.map(({ ground }) =>
    fill(words.measures.chart.changeNote, { day: names.since(ground), ground: names.ground(ground) }),
  );
  return { title, svg, keys: legend(data, drawn, words), notes, wide: width > WIDTH };
}

type Axis = { readonly unit: string; readonly label: (value: number) => string };

/** The scale and unit of an axis: amounts in `nghìn tỷ đồng`, so that labels stay short. */
function axisOf({ unit, columns }: ChartData, { locale, measures, outcome, units }: Words): Axis {
  const largest = Math.max(...columns.flatMap(({ data }) => data.flatMap(({ min, max }) => [Math.abs(min ?? 0), Math.abs(max ?? 0)])));
  const [divisor, scale] = measures.chart.scales.find(([least]) => largest >= least) ?? [1, ''];
  const name = outcome.amountUnits[unit] ?? (units as Readonly<Record<string, string>>)[unit] ?? unit;
  const format = new Intl.NumberFormat(locale.replace('_', '-'), { maximumFractionDigits: 3 });
  return { unit: scale === '' ? name : `${scale} ${name}`, label: (value) => format.format(value / divisor) };
}

function frame({ plot, ticks, zero, columns, gaps }: Geometry, axis: Axis): Html {
  const lines = ticks.map(
    ({ y, value }) =>
      markup`<path class="grid" d="M${plot.left},${round(y)}H${plot.right}"/><text class="tick" x="${plot.left - 6}" y="${round(y + 4)}" text-anchor="end">${axis.label(value)}</text>`,
  );
  const years = columns.map(
    ({ x, column }) => markup`<text class="year" x="${round(x)}" y="${plot.bottom + 18}" text-anchor="middle">${column.year}</text>`,
  );
  const unit = markup`<text class="unit" x="0" y="${plot.top + 6}">${axis.unit}</text>`;
  const ground = markup`<path class="zero" d="M${plot.left},${round(zero)}H${plot.right}"/>`;
  return markup`${unit}${lines}${ground}${years}${gaps.map((x) => gapMark(x, plot.bottom))}`;
}

function marks({ columns }: Geometry, unit: string, words: Words): Html[] {
  const named = (datum: Datum, year: string, mark: Html) =>
    markup`<g><title>${`${year}: ${valueIn(datum, unit, words)}`}</title>${mark}</g>`;
  return columns.flatMap(({ column, bars, points }) => [
    ...bars.map((bar) => named(bar.datum, column.year, barMark(bar))),
    ...points.map((point) => named(point.datum, column.year, pointMark(point))),
  ]);
}

function changes({ changes: found, plot, width }: Geometry, { since }: ChartNames, words: Words): Html[] {
  return found.map(({ x, ground }, i) => {
    const label = fill(words.measures.chart.change, { day: since(ground) });
    const half = (label.length * LETTER) / 2;
    const middle = Math.min(Math.max(x, half), width - half);
    const y = CHANGE * (i + 1);
    return markup`<path class="change" d="M${round(x)},${y + 5}V${plot.bottom + 22}"/><text class="changed" x="${round(middle)}" y="${y}" text-anchor="middle">${label}</text>`;
  });
}

function described(data: ChartData, { domain, changes: found }: Geometry, axis: Axis, names: ChartNames, words: Words): string {
  const { scale, column: year, columnOn } = words.measures.chart;
  const [from, to] = domain.map(axis.label);
  const told = data.columns.map((column) => {
    const values = column.data.map((datum) => valueIn(datum, data.unit, words)).join('; ');
    return fill(found.length > 0 ? columnOn : year, { year: column.year, ground: names.ground(column.ground), values });
  });
  return [fill(scale, { unit: axis.unit, from: from!, to: to! }), ...told].join(' ');
}

function valueIn(datum: Datum, unit: string, words: Words): string {
  return fill(words.measures.chart.value, {
    kind: words.kinds[datum.role].toLocaleLowerCase('vi'),
    value: printed({ ...datum, unit }, words),
  });
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
