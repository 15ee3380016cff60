import { scaleBand, scaleLog } from 'd3-scale';
import type { Words } from '../i18n/vi.ts';
import { capital } from './capital.ts';
import { readable } from './date.ts';
import { fill } from './fill.ts';
import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import type { Year } from './timeline.ts';

/** In units of its own that are pixels on a phone: letters stay as large as they are set. */
const WIDTH = 358;
const LEFT = 36;
const RIGHT = 40;
const TOP = 46;
const ROW = 27;
const LARGEST = 12.5;
const SMALLEST = 6.5;
const MONTHS = Array.from({ length: 12 }, (_, i) => i + 1);

/**
 * A year a line, a month a column: a circle for what falls due with the number in it, on a logarithmic scale, so that ten and two hundred have their place beside one, and the sum of the year. Which month is the present one is
 * marked by the browser: each has its month in `data-month`.
 * @param leads where a month's list stands; null for a picture that leads nowhere
 */
export function timelinePicture(years: readonly Year[], words: Words, leads: ((month: string) => string) | null = null): Html {
  const { drawing, height, description } = timelineDrawing(years, words, leads);
  const title = markup`<title id="timeline-title">${words.timeline.picture}</title>`;
  // Where each month is a link with its number, a description would say all of them twice.
  const values = leads === null ? markup`<desc id="timeline-values">${description}</desc>` : null;
  const role = leads === null ? markup`role="img" aria-describedby="timeline-values"` : markup`role="group"`;
  return markup`<svg class="months" viewBox="0 0 ${WIDTH} ${height}" ${role} aria-labelledby="timeline-title">${title}${values}${drawing}</svg>`;
}

/** What the picture of the timeline is made of, in a field of `width` by `height`, and its numbers in words. */
export function timelineDrawing(
  years: readonly Year[],
  words: Words,
  leads: ((month: string) => string) | null = null,
): { readonly drawing: Html; readonly width: number; readonly height: number; readonly description: string } {
  const x = scaleBand<number>()
    .domain(MONTHS)
    .range([LEFT, WIDTH - RIGHT]);
  const at = (month: number) => near(x(month)! + x.bandwidth() / 2);
  const counts = new Map(years.flatMap((year) => monthsOf(year).map(({ month, rows }) => [month, rows.length] as const)));
  const size = scaleLog()
    .domain([1, Math.max(2, ...counts.values())])
    .range([SMALLEST, LARGEST]);
  const height = TOP + years.length * ROW + 4;
  const lines = years.map(({ year, count }, i) => {
    const y = TOP + i * ROW + ROW / 2;
    const cells = MONTHS.map((month) => cell(`${year}-${String(month).padStart(2, '0')}`, at(month), y, counts, size, words, leads));
    return markup`<path class="grid" d="M0,${y + ROW / 2}H${WIDTH}"/><text class="year" x="0" y="${y + 4}">${year}</text>${cells}<text class="sum" x="${WIDTH}" y="${y + 4}" text-anchor="end">${count}</text>`;
  });
  const heads = MONTHS.map((month) => markup`<text class="tick" x="${at(month)}" y="${TOP - 8}" text-anchor="middle">${month}</text>`);
  const quarters = words.dates.quarters.map((q, i) => {
    const [first, last] = [x(i * 3 + 1)!, x(i * 3 + 3)! + x.bandwidth()];
    const name = fill(words.timeline.quarter, { q });
    return markup`<text class="tick" x="${near((first + last) / 2)}" y="12" text-anchor="middle">${name}</text><path class="quarter" d="M${near(first + 3)},19H${near(last - 3)}"/>`;
  });
  const total = markup`<text class="tick" x="${WIDTH}" y="12" text-anchor="end">${words.timeline.total}</text>`;
  const drawing = markup`${quarters}${heads}${total}${join(lines)}`;
  return { drawing, width: WIDTH, height, description: described(years, words) };
}

function cell(
  month: string,
  x: number,
  y: number,
  counts: ReadonlyMap<string, number>,
  size: (n: number) => number,
  words: Words,
  leads: ((month: string) => string) | null,
): Html {
  const n = counts.get(month) ?? 0;
  const frame = markup`<rect class="now" data-month="${month}" x="${near(x - 12)}" y="${y - 13}" width="24" height="26" rx="4" visibility="hidden"/>`;
  if (n === 0) return frame;
  const title = fill(words.timeline.of, { month: capital(readable(month, words)), n });
  const drawn = markup`<title>${title}</title><circle class="month" cx="${x}" cy="${y}" r="${near(size(n))}"/><text class="n" x="${x}" y="${y + 4}" text-anchor="middle">${n}</text>`;
  // Addresses with a month in them were published before each year had a page of its own: they lead to the month here.
  return leads === null ? markup`${frame}<g>${drawn}</g>` : markup`${frame}<a id="m-${month}" href="${leads(month)}">${drawn}</a>`;
}

function described(years: readonly Year[], words: Words): string {
  const months = years.flatMap(monthsOf);
  return months.map(({ name, rows }) => fill(words.timeline.of, { month: name, n: rows.length })).join('; ');
}

function monthsOf({ quarters }: Year): Year['quarters'][number]['months'][number][] {
  return quarters.flatMap(({ months }) => months);
}

function near(number: number): number {
  return Math.round(number * 10) / 10;
}
