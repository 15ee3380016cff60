import type { Words } from '../i18n/vi.ts';
import { printed, reckoned } from './amount.ts';
import type { ChartData, Datum } from './chart-data.ts';
import { CHANGE, geometry, LETTER, WIDTH } from './chart-geometry.ts';
import type { Geometry } from './chart-geometry.ts';
import { barMark, gapMark, pointMark } from './chart-marks.ts';
import { legend } from './chart-legend.ts';
import type { Key } from './chart-legend.ts';
import { fill } from './fill.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';
import { textLang } from './text-lang.ts';

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
  /** The values in words, for where no table goes with the picture. */
  readonly description: string;
  readonly svg: Html;
  /** What the picture is made of, in a field of `width` by `height`. */
  readonly drawing: Html;
  readonly width: number;
  readonly height: number;
  readonly keys: readonly Key[];
  readonly notes: readonly string[];
  readonly wide: boolean;
};

/** Draws a chart as SVG with a title; its values stand in a table beside it. */
export function chart(data: ChartData, names: ChartNames, words: Words): Chart {
  const axis = axisOf(data, words);
  const drawn = geometry(data, (tick) => axis.label(tick).length);
  const { id, title } = names;
  const { width, height } = drawn;
  const description = described(data, drawn, axis, names, words);
  const drawing = markup`${frame(drawn, axis)}${marks(drawn, data.unit, words)}${changes(drawn, names, words)}`;
  // What the drawing shows is in the table beside it, line by line: read aloud here it would be all of it in one breath, and once more mark by mark.
  const labels = markup`<title id="${id}-title">${title}</title><desc id="${id}-values">${words.measures.chart.figures}</desc>`;
  const svg = markup`<svg viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" role="img" aria-labelledby="${id}-title" aria-describedby="${id}-values">${labels}<g aria-hidden="true">${drawing}</g></svg>`;
  const notes = drawn.changes.map(({ ground }) =>
    fill(words.measures.chart.changeNote, { day: names.since(ground), ground: names.ground(ground) }),
  );
  return { title, description, svg, drawing, width, height, keys: legend(data, drawn, words), notes, wide: width > WIDTH };
}

type Axis = { readonly unit: string; readonly lang: Html | null; readonly label: (value: number) => string };

/** The scale and unit of an axis: amounts in `nghìn tỷ đồng`, so that labels stay short. */
function axisOf({ unit, columns }: ChartData, words: Words): Axis {
  const { locale, measures } = words;
  const largest = Math.max(...columns.flatMap(({ data }) => data.flatMap(({ min, max }) => [Math.abs(min ?? 0), Math.abs(max ?? 0)])));
  const [divisor, scale] = measures.chart.scales.find(([least]) => largest >= least) ?? [1, ''];
  const known = called(unit, words);
  const name = known ?? unit;
  const format = new Intl.NumberFormat(locale.replace('_', '-'), { maximumFractionDigits: 3 });
  return {
    unit: scale === '' ? name : `${scale} ${name}`,
    lang: known === null ? textLang(words) : null,
    label: (value) => format.format(value / divisor),
  };
}

function frame({ plot, ticks, zero, columns, gaps }: Geometry, axis: Axis): Html {
  const lines = ticks.map(
    ({ y, value }) =>
      markup`<path class="grid" d="M${plot.left},${round(y)}H${plot.right}"/><text class="tick" x="${plot.left - 6}" y="${round(y + 4)}" text-anchor="end">${axis.label(value)}</text>`,
  );
  const years = columns.map(
    ({ x, column }) => markup`<text class="year" x="${round(x)}" y="${plot.bottom + 18}" text-anchor="middle">${column.year}</text>`,
  );
  const unit = markup`<text class="unit" x="0" y="${plot.top + 6}"${axis.lang}>${axis.unit}</text>`;
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
  return [fill(scale, { unit: axis.lang === null ? axis.unit : words.measures.chart.unit, from: from!, to: to! }), ...told].join(' ');
}

function valueIn(datum: Datum, unit: string, words: Words): string {
  // The words of an image cannot say which language they are in: outside the texts' own they are all the interface's.
  const value =
    words.textLang === undefined
      ? printed({ ...datum, unit }, words)
      : reckoned({ ...datum, unit: called(unit, words) === null ? '' : unit }, words);
  return fill(words.measures.chart.value, { kind: words.kinds[datum.role].toLocaleLowerCase('vi'), value: value as string });
}

/** What an axis calls a unit; null where the interface has no word for it. */
function called(unit: string, { outcome, units }: Words): string | null {
  const many = outcome.amountUnits[unit];
  return (many === undefined ? undefined : fill(many, { n: 2 })) ?? (units as Readonly<Record<string, string>>)[unit] ?? null;
}

function round(number: number): number {
  return Math.round(number * 10) / 10;
}
