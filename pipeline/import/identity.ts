import { fold } from '../fold.ts';
import { PLACES } from '../lexicon/places.ts';
import type { DocumentKind } from '../schema/document.ts';
import { dayIn } from './day.ts';
import { KIND_PREFIXES, KINDS, NATIONAL_NUMBER } from './words.ts';

/** What kind of document a title names with its first words; press where it names none. */
export function kindOf(title: string | null): DocumentKind {
  const start = fold(title ?? '').replace(new RegExp(`^["'\\s]*(?:(?:${KIND_PREFIXES.join('|')})[\\s:"'-]+)*`, 'u'), '');
  return KINDS.find(([words]) => start.startsWith(words) && !/^\p{L}/u.test(start.slice(words.length)))?.[1] ?? 'press';
}

const NUMBER = /(?<![\p{L}\d])\d{1,5}(?:\/\d{4}\/|\s?[/-]\s?)(?:NQ|KH|QĐ|CT|BC|KL|TB|CTr|CTHĐ|ĐA|QH\d\d)(?:\s?[-/]\s?\p{Lu}[\p{L}\d]*)*/u;

/** The number of a document, as in 'Nghị quyết số 45-NQ/TW' or 'Số: 12 -KH/TU', without spaces; null where the texts have none. */
export function numberIn(texts: readonly string[]): string | null {
  for (const text of texts) {
    const number = NUMBER.exec(text)?.[0];
    if (number !== undefined) return number.replace(/\s/g, '');
  }
  return null;
}

const DATED = /^(?<place>[^,]{2,40}),\s?(?<day>ngày\s?\d{1,2}\s?tháng\s?\d{1,2}\s?năm\s?\d{4})$/u;

/** The line that dates an official document ('Sơn La, ngày 08 tháng 12 năm 2025'): its ISO day, and its place (not Hà Nội, whence ministries write too). Null where no line does. */
export function datedLine(texts: readonly string[]): { readonly day: string | null; readonly place: string | null } | null {
  const dated = texts.map((text) => DATED.exec(text)?.groups).find((groups) => groups !== undefined);
  if (!dated) return null;
  const from = mentions(dated.place!)[0] ?? null;
  return { day: dayIn(dated.day!), place: from === 'VN-HN' ? null : from };
}

/**
 * The ISO 3166-2 code of the place that a document is about: the first one its title names, else the nation for the number of a
 * national body, else the one that its text names at least three times and twice as often as any other. Null where none is.
 */
export function placeOf(title: string, number: string | null, texts: readonly string[]): string | null {
  const named = mentions(title)[0];
  if (named !== undefined) return named;
  if (number !== null && NATIONAL_NUMBER.test(number)) return 'VN';
  const counts = new Map<string, number>();
  for (const id of texts.flatMap(mentions)) counts.set(id, (counts.get(id) ?? 0) + 1);
  const [most, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return most && most[1] >= 3 && most[1] >= 2 * (second?.[1] ?? 0) ? most[0] : null;
}

const ids = new Map(
  PLACES.filter((place) => place.id !== 'VN').flatMap((place) => place.aliases.map((alias) => [fold(alias), place.id] as const)),
);
const names = [...ids.keys()].sort((a, b) => b.length - a.length).map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
const place = new RegExp(`(?<![\\p{L}\\d])(?:${names.join('|')})(?![\\p{L}\\d])`, 'gu');

function mentions(text: string): string[] {
  return [...fold(text).matchAll(place)].map(([name]) => ids.get(name)!);
}
