import { scaleBand, scaleLinear } from 'd3-scale';
import type { ScaleLinear } from 'd3-scale';
import type { ChartData, Column, Datum } from './chart-data.ts';

/** The narrowest chart, as wide as a phone shows without scrolling: there its units are pixels, and letters as large as they are set. */
export const WIDTH = 358;
const HEIGHT = 250;
const COLUMN = 36;
/** About as wide as one letter of a label. */
export const LETTER = 6.6;
const TOP = 16;
/** Room for the words of a change of ground. */
export const CHANGE = 14;
const BOTTOM = 26;
/** Room for an arrow above the highest value. */
const HEADROOM = 18;
const BAR = 20;
/** Between two bars of one year. */
const GAP = 4;
const TICKS = 4;
/** Radius of a point. */
export const RADIUS = 4.5;

/** A target: from zero to its value, open above for 'at least', hanging open below for 'at most', with a band for a range. */
export type Bar = {
  readonly datum: Datum;
  readonly x: number;
  readonly width: number;
  /** Where the value stands (of a range its lower end), and zero. */
  readonly value: number;
  readonly zero: number;
  /** The upper end of a range. */
  readonly band: number | null;
  readonly open: 'no' | 'up' | 'down';
};

/** A result: a point at its value; of a range at its lower end, with the upper one as `to`. */
export type Point = {
  readonly datum: Datum;
  readonly x: number;
  readonly y: number;
  readonly to: number | null;
  readonly open: 'no' | 'up' | 'down';
};

/** A chart in numbers: where everything stands in a field of `width` by `height`. */
export type Geometry = {
  readonly width: number;
  readonly height: number;
  readonly plot: { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number };
  readonly domain: readonly [number, number];
  readonly zero: number;
  readonly ticks: readonly { readonly y: number; readonly value: number }[];
  readonly columns: readonly {
    readonly column: Column;
    readonly x: number;
    readonly bars: readonly Bar[];
    readonly points: readonly Point[];
  }[];
  /** Where years without values were left out. */
  readonly gaps: readonly number[];
  /** Where the place came to cover other ground, and which. */
  readonly changes: readonly { readonly x: number; readonly ground: string }[];
};

/**
 * Lays out a chart.
 * @param lettersOf how many letters the label of a tick has
 */
export function geometry({ columns }: ChartData, lettersOf: (tick: number) => number): Geometry {
  const values = columns.flatMap(({ data }) => data.flatMap(({ min, max }) => [min, max])).filter((value) => value !== null);
  const grounds = new Set(columns.map(({ ground }) => ground)).size;
  const top = TOP + (grounds > 1 ? CHANGE * grounds : 0);
  const y = scaleLinear()
    .domain([Math.min(0, ...values), Math.max(0, ...values)])
    .nice(TICKS)
    .range([HEIGHT - BOTTOM, top + HEADROOM]);
  const ticks = y.ticks(TICKS);
  const left = Math.ceil(Math.max(...ticks.map(lettersOf)) * LETTER) + 10;
  const width = Math.max(WIDTH, left + columns.length * COLUMN);
  const x = scaleBand<number>()
    .domain(columns.map((_, i) => i))
    .range([left, width])
    .paddingInner(0.2)
    .paddingOuter(0.15);
  const center = (i: number) => x(i)! + x.bandwidth() / 2;
  const between = (i: number) => (center(i - 1) + center(i)) / 2;
  const later = columns.map((column, i) => ({ column, before: columns[i - 1], i })).slice(1);
  const [low, high] = y.domain() as [number, number];
  return {
    width,
    height: HEIGHT,
    plot: { left, right: width, top, bottom: HEIGHT - BOTTOM },
    domain: [low, high],
    zero: y(0),
    ticks: ticks.map((value) => ({ value, y: y(value) })),
    columns: columns.map((column, i) => ({
      column,
      x: center(i),
      bars: bars(column, center(i), x.bandwidth(), y),
      points: points(column, center(i), x.bandwidth(), y),
    })),
    gaps: later
      .filter(({ column, before }) => before!.ground === column.ground && Number(column.year) - Number(before!.year) > 1)
      .map(({ i }) => between(i)),
    changes: later
      .filter(({ column, before }) => before!.ground !== column.ground)
      .map(({ column, i }) => ({ x: between(i), ground: column.ground })),
  };
}

function bars({ data }: Column, center: number, room: number, y: ScaleLinear<number, number>): Bar[] {
  const targets = data.filter(({ role }) => role === 'target');
  const width = Math.min(BAR, (room - GAP * (targets.length - 1)) / targets.length);
  const whole = targets.length * (width + GAP) - GAP;
  return targets.map((datum, i) => ({
    datum,
    x: center - whole / 2 + i * (width + GAP),
    width,
    value: y((datum.min ?? datum.max)!),
    zero: y(0),
    band: isRange(datum) ? y(datum.max!) : null,
    open: openness(datum),
  }));
}

/** Points that would cover one another stand side by side. */
function points({ data }: Column, center: number, room: number, y: ScaleLinear<number, number>): Point[] {
  const results = data.filter(({ role }) => role !== 'target').map((datum) => ({ datum, y: y((datum.min ?? datum.max)!) }));
  const lanes: number[][] = [];
  const placed = results
    .toSorted((a, b) => b.y - a.y)
    .map((result) => {
      const free = lanes.findIndex((lane) => lane.every((other) => Math.abs(other - result.y) > 2 * RADIUS + 2));
      const lane = free < 0 ? lanes.push([]) - 1 : free;
      lanes[lane]!.push(result.y);
      return { ...result, lane };
    });
  const step = Math.min(2 * RADIUS + 3, room / lanes.length);
  return placed.map(({ datum, y: at, lane }) => ({
    datum,
    x: center + (lane - (lanes.length - 1) / 2) * step,
    y: at,
    to: isRange(datum) ? y(datum.max!) : null,
    open: openness(datum),
  }));
}

function isRange({ min, max }: Datum): boolean {
  return min !== null && max !== null && min !== max;
}

function openness({ min, max }: Datum): 'no' | 'up' | 'down' {
  if (max === null) return 'up';
  return min === null ? 'down' : 'no';
}
