import { daysInMonth } from '../calendar.ts';
import { DOCUMENT_KINDS, FrontMatter } from '../schema/document.ts';
import type { Fault } from '../messages/front-matter.ts';
import { nearest } from './nearest.ts';

/** What is to be said of a value of the front matter that its schema refuses: the id of the message, what was expected, the mend. */
export function faultOf(
  key: string,
  found: string,
): Fault & { readonly id: 'front-matter-date' | 'front-matter-choice' | 'front-matter-value' } {
  const choices = CHOICES[key];
  if (choices) return { id: 'front-matter-choice', key, expected: listed(choices), mend: choiceMend(key, found, choices) };
  if (key in DATES) return { id: 'front-matter-date', key, expected: dateExpected(found), mend: DATES[key]! };
  const [expected, mend] = WORDS[key] ?? ['words', `Write \`${key}: …\`.`];
  return { id: 'front-matter-value', key, expected, mend };
}

const SHAPE = FrontMatter.unwrap().shape;

const CHOICES: Readonly<Record<string, readonly string[]>> = {
  kind: DOCUMENT_KINDS,
  text: SHAPE.text.unwrap().options,
  rights: SHAPE.rights.options,
};

const DATES: Readonly<Record<string, string>> = {
  date: 'Write `date: 2023-12-31`, or `2023-12` where the day is not known.',
  period: 'Write `period: 2024`, or `2021/2025` for several years.',
  'source.published': 'Write `published: 2023-12-31`, or take the key out where the day is not known.',
};

const WORDS: Readonly<Record<string, readonly [expected: string, mend: string]>> = {
  title: ['the title as printed', 'Write `title: Nghị quyết về …`.'],
  number: ['the number as printed', 'Write `number: 45-NQ/TW`, or take the key out.'],
  place: ['VN or an ISO 3166-2 code', 'Write `place: VN-HP`, or `place: VN` for the nation.'],
  issuer: ['the body whose commitments these are', 'Write `issuer: Thành ủy Hải Phòng`.'],
  event: ['the meeting at which it was said', 'Write `event: Hội nghị …`, or take the key out.'],
  source: ['its keys publisher, url and published', 'Write `source:`, and below it, two spaces in, `publisher: Báo Hải Phòng`.'],
  facts: ['a list of names', 'Write `facts: [name]`, or take the key out.'],
  'source.publisher': ['who published it', 'Write `publisher: Báo Hải Phòng` below `source:`, two spaces in.'],
  'source.url': ['an address that begins with https://', 'Write `url: https://…` as your browser shows it, or take the key out.'],
};

function choiceMend(key: string, found: string, choices: readonly string[]): string {
  const near = nearest(found, choices);
  return near === null ? `Write \`${key}:\` and one of these words.` : `Write \`${key}: ${near}\`.`;
}

function listed(choices: readonly string[]): string {
  return `${choices.slice(0, -1).join(', ')} or ${choices.at(-1)!}`;
}

// The commonest slips are told from one another; the rest is told what a time looks like.
function dateExpected(found: string): string {
  const [, year, month, day] = /^(\d{4})-(\d\d)(?:-(\d\d))?$/.exec(found) ?? [];
  if (year !== undefined && (Number(month) < 1 || Number(month) > 12)) return 'a month from 01 to 12';
  if (day !== undefined) return `a day from 01 to ${daysInMonth(Number(year), Number(month))}`;
  if (/^\d{1,2}[-/.]\d{1,2}[-/.]\d{4}$/.test(found)) return 'the year first: year-month-day';
  if (/^\d{4}(-\d\d)*\/\d{4}(-\d\d)*$/.test(found)) return 'an interval of two times, the earlier first';
  return 'a day (2024-01-10), a month (2024-01) or a year (2024)';
}
