import type { Indicator } from '../../pipeline/schema/indicator.ts';
import { fold, unaccent } from '../../pipeline/fold.ts';
import { formatCsv } from '../../pipeline/serialize/csv.ts';
import { tables } from '../../pipeline/serialize/tables.ts';
import type { Words } from '../i18n/vi.ts';
import type { Library } from './library.ts';
import { measurePath } from './paths.ts';
import { size } from './size.ts';

/** A file that a page offers: its format, where it is, how large it is. */
export type FileLink = { readonly format: string; readonly href: string; readonly size: string };

/** A file as it is published: its path under the site's root or the folder of a language, and its text. */
export type Written = { readonly path: string; readonly text: string };

/** How a file is offered. */
export function offer({ path, text }: Written, href: (path: string) => string, words: Words): FileLink {
  return { format: path.split('.').at(-1)!.toUpperCase(), href: href(path), size: size(text, words) };
}

/**
 * The values of a measure in one place as CSV, in the columns of indicators.csv; the same in all languages.
 * @param indicators the values; all of one measure and place
 */
export function valuesFile(id: string, place: string, indicators: readonly Indicator[], { dataset, versions }: Library): Written {
  const alone = { ...dataset, tasks: [], deadlines: [], outcomes: [], checkability: [], indicators };
  const values = tables(alone, { url: versions('')[0]!.href }).find(({ name }) => name === 'indicators')!;
  return { path: `${measurePath(id)}${inAddress(place)}.csv`, text: formatCsv(values) };
}

/**
 * Where the picture of a measure in one place stands: one for each unit.
 * @param alike how many pictures before it have the same address but for this number
 */
export function picturePath(id: string, place: string, unit: string, alike = 0): string {
  return `${measurePath(id)}${inAddress(place)}-${inAddress(unit)}${alike === 0 ? '' : `-${alike + 1}`}.svg`;
}

/** Words as a part of an address: small letters without accents, digits and lines. */
function inAddress(text: string): string {
  const words = unaccent(fold(text)).match(/[a-z\d]+/g);
  return words === null ? 'x' : words.join('-');
}
