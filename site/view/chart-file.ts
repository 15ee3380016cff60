import type { Words } from '../i18n/vi.ts';
import type { Chart } from './chart.ts';
import { LETTER } from './chart-geometry.ts';
import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import { wrapped } from './wrap.ts';

/** The light palette of styles/tokens.css on white paper: a file has no style sheet, and no reader who chose the dark one. */
export const PALETTE = { ink: '#1c2325', muted: '#535e5e', line: '#dad8cf', accent: '#0b625e', tint: '#e2eeeb', paper: '#ffffff' } as const;

const { ink, muted, line, accent, tint, paper } = PALETTE;
const FONT = "'Be Vietnam Pro', 'Segoe UI', Roboto, 'Noto Sans', Arial, sans-serif";
const STROKE = { fill: 'none', stroke: accent, 'stroke-width': '1.5' };

/** What styles/chart.css says of each class of a chart, as attributes of SVG. */
const LOOKS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  tick: { fill: muted },
  unit: { fill: muted },
  year: { fill: ink },
  changed: { fill: ink },
  grid: { stroke: line },
  zero: { stroke: muted, 'stroke-width': '1.5' },
  bar: { fill: tint },
  band: { fill: accent, 'fill-opacity': '0.55', stroke: accent },
  edge: STROKE,
  cap: { ...STROKE, 'stroke-width': '2.5' },
  run: { ...STROKE, 'stroke-dasharray': '2 2' },
  about: { 'stroke-dasharray': '3 2' },
  stem: { ...STROKE, stroke: ink },
  gap: { ...STROKE, stroke: ink },
  change: { ...STROKE, stroke: ink, 'stroke-dasharray': '6 4' },
  dot: { fill: ink, stroke: ink, 'stroke-width': '2' },
  'dot-actual': {},
  'dot-estimate': { fill: paper },
  'dot-half': { fill: ink },
  swatch: {},
  // The picture of the timeline.
  month: { fill: tint, stroke: accent },
  n: { fill: ink, 'font-size': '11' },
  sum: { fill: muted, 'font-size': '11' },
  quarter: { stroke: muted },
};

const MARGIN = 20;
const SWATCH = 26;
/** Sizes of letters and distances of lines. */
const TITLE = { size: 15, step: 21 } as const;
const TEXT = { size: 12, step: 17 } as const;
const SOURCE = { size: 11, step: 16 } as const;

/**
 * A chart as a file of its own, to be opened, printed or put into an article: with title, marks and their meaning, notes, where it is from and its licence,
 * on white.
 * @param address the whole address of the page that it is from
 */
export function chartFile(chart: Omit<Chart, 'svg' | 'wide'>, address: string, words: Words): string {
  const room = chart.width;
  const width = room + 2 * MARGIN;
  const { source } = words.measures.file;
  const pieces: Html[] = [];
  let y = MARGIN;
  const paragraph = (text: string, { size, step }: typeof TITLE | typeof TEXT | typeof SOURCE, look: Html): void => {
    const letters = Math.floor(room / ((LETTER * size) / 12));
    for (const each of wrapped(text, letters)) {
      y += step;
      pieces.push(markup`<text x="${MARGIN}" y="${y - 5}" font-size="${size}"${look}>${each}</text>`);
    }
  };
  paragraph(chart.title, TITLE, markup` font-weight="600" fill="${ink}"`);
  y += 8;
  pieces.push(markup`<g transform="translate(${MARGIN},${y})">${plain(chart.drawing)}</g>`);
  y += chart.height + 8;
  for (const row of legendRows(chart, room)) {
    pieces.push(
      ...row.map(
        ({ x, mark, word }) =>
          markup`<g transform="translate(${MARGIN + x},${y})">${plain(mark)}<text x="${SWATCH + 6}" y="17" fill="${ink}">${word}</text></g>`,
      ),
    );
    y += SWATCH;
  }
  y += 4;
  for (const note of chart.notes) paragraph(note, TEXT, markup` fill="${muted}"`);
  y += 6;
  for (const said of [source, address]) paragraph(said, SOURCE, markup` fill="${muted}"`);
  y += MARGIN;
  const labels = markup`<title id="title">${chart.title}</title><desc id="desc">${`${chart.description} ${source} ${address}`}</desc>`;
  const root = markup`<svg xmlns="http://www.w3.org/2000/svg" xml:lang="${words.lang}" viewBox="0 0 ${width} ${y}" width="${width}" height="${y}" role="img" aria-labelledby="title" aria-describedby="desc" font-family="${FONT}" font-size="${TEXT.size}">${labels}<rect width="${width}" height="${y}" fill="${paper}"/>${join(pieces)}</svg>`;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${sound(root.html)}\n`;
}

type Placed = { readonly x: number; readonly mark: Html; readonly word: string };

/** The marks with their words, as many beside one another as there is room for. */
function legendRows({ keys }: Pick<Chart, 'keys'>, room: number): Placed[][] {
  const rows: Placed[][] = [];
  let x = Infinity;
  for (const { mark, word } of keys) {
    const wide = SWATCH + 6 + word.length * LETTER;
    if (x + wide > room) {
      rows.push([]);
      x = 0;
    }
    rows.at(-1)!.push({ x: Math.round(x), mark, word });
    x += wide + 16;
  }
  return rows;
}

/** Markup of a page with attributes in place of classes, and languages as XML says them. */
function plain({ html }: Html): Html {
  // What the browser would show on some day is nothing in a file.
  const seen = html.replace(/<rect [^>]*visibility="hidden"\/>/g, '');
  const looks = seen.replace(/ class="([^"]*)"/g, (_, classes: string) => {
    const look = Object.assign({}, ...classes.split(' ').map(lookOf)) as Record<string, string>;
    return Object.entries(look)
      .map(([name, value]) => ` ${name}="${value}"`)
      .join('');
  });
  return { html: looks.replace(/ lang="/g, ' xml:lang="') };
}

function lookOf(name: string): Readonly<Record<string, string>> {
  const look = LOOKS[name];
  if (look === undefined) throw new Error(`Unexpected class ${name} in a chart, expected one whose look LOOKS has`);
  return look;
}

/** Without the signs that XML cannot hold. */
function sound(xml: string): string {
  return xml.toWellFormed().replace(/(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]/gu, '');
}
