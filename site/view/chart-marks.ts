import { line, symbol, symbolCircle } from 'd3-shape';
import { RADIUS } from './chart-geometry.ts';
import type { Bar, Point } from './chart-geometry.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';

type Place = readonly [number, number];

/** How far the sides of an open bar run on, and how large an arrow is. */
const RUN = 9;
const HEAD = 3.5;
/** The least height at which a band is still seen as one. */
const BAND = 3;

const path = line<Place>().digits(1);
const dot = symbol(symbolCircle, Math.PI * RADIUS ** 2).digits(2)()!;
/** The left half of a point, as the lists of results fill it too. */
const half = `M0,${-RADIUS}A${RADIUS},${RADIUS},0,0,0,0,${RADIUS}Z`;

/** A target as a bar: closed at its value, open above or below it, or with a band between the ends of a range. */
export function barMark(bar: Bar): Html {
  if (bar.open === 'down') return hanging(bar);
  const { x, width, value, zero, band, open, datum } = bar;
  const about = datum.comparator === '~' ? ' about' : '';
  const right = x + width;
  const sides = draw([
    [x, zero],
    [x, value],
  ]);
  const other = draw([
    [right, zero],
    [right, value],
  ]);
  const body = markup`<rect class="bar" x="${near(x)}" y="${near(Math.min(value, zero))}" width="${near(width)}" height="${near(Math.abs(zero - value))}"/><path class="edge" d="${sides}${other}"/>`;
  if (open === 'up') return markup`${body}${running(bar)}`;
  const cap = markup`<path class="cap${about}" d="${draw([
    [x, value],
    [right, value],
  ])}"/>`;
  return band === null ? markup`${body}${cap}` : markup`${body}${ranged(bar, band)}`;
}

/** A result as a point: filled where it is actual, half filled where it is estimated; an arrow where the print gives only a bound. */
export function pointMark({ datum, x, y, to, open }: Point): Html {
  const far =
    to === null
      ? null
      : markup`<path class="stem" d="${draw([
          [x, y],
          [x, to],
        ])}"/>${spot(datum.role, x, to)}`;
  const arrow = open === 'no' ? null : markup`<path class="stem" d="${head(x, y, open, RADIUS + 2.5)}"/>`;
  return markup`${far}${spot(datum.role, x, y)}${arrow}`;
}

/** Two slanted strokes on the axis at `x`: years were left out there. */
export function gapMark(x: number, y: number): Html {
  const stroke = (at: number): Place[] => [
    [at - 2.5, y + 5],
    [at + 2.5, y - 5],
  ];
  return markup`<path class="gap" d="${draw(stroke(x - 2))}${draw(stroke(x + 2))}"/>`;
}

function ranged({ x, width, value }: Bar, band: number): Html {
  const height = Math.max(BAND, Math.abs(value - band));
  return markup`<rect class="band" x="${near(x)}" y="${near(Math.min(value, band))}" width="${near(width)}" height="${near(height)}"/>`;
}

// 'At least': the sides run on past the value, which has no cap, with an arrow above.
function running({ x, width, value }: Bar): Html {
  const side = (at: number): Place[] => [
    [at, value],
    [at, value - RUN],
  ];
  return markup`<path class="run" d="${draw(side(x))}${draw(side(x + width))}"/><path class="edge" d="${head(x + width / 2, value, 'up', 1)}"/>`;
}

// 'At most': a cap at the value, from which the sides hang with nothing below.
function hanging({ x, width, value, zero }: Bar): Html {
  const cap: Place[] = [
    [x, value],
    [x + width, value],
  ];
  const side = (at: number): Place[] => [
    [at, value],
    [at, zero],
  ];
  return markup`<path class="cap" d="${draw(cap)}"/><path class="run" d="${draw(side(x))}${draw(side(x + width))}"/><path class="edge" d="${head(x + width / 2, value, 'down', 3)}"/>`;
}

function head(x: number, y: number, to: 'up' | 'down', off: number): string {
  const way = to === 'up' ? -1 : 1;
  const tip = y + way * (off + HEAD);
  return draw([
    [x - HEAD, tip - way * HEAD],
    [x, tip],
    [x + HEAD, tip - way * HEAD],
  ]);
}

function spot(role: string, x: number, y: number): Html {
  const place = markup` transform="translate(${near(x)},${near(y)})"`;
  const filled = role === 'estimate' ? markup`<path class="dot-half"${place} d="${half}"/>` : null;
  return markup`<path class="dot dot-${role}"${place} d="${dot}"/>${filled}`;
}

function draw(places: readonly Place[]): string {
  return path(places as Place[])!;
}

function near(number: number): number {
  return Math.round(number * 10) / 10;
}
