import { NUMERALS } from '../../lexicon/numerals.ts';
import type { Part, Time } from '../../time.ts';
import { ordinalOf } from '../numeral.ts';
import type { Groups } from '../rule.ts';

/** What a temporal expression means by itself; the preposition before it is read by rules/bound.ts. */
export type Timex = { readonly time: Time; readonly kind?: 'every' | 'event' | 'by' };

export const YEAR = '(?:1[5-9]|20)\\d\\d';
export const DAY = '[0-3]?\\d';
export const MONTH = '(?:[01]?\\d|giêng|hai|ba|tư|năm(?! ?\\d)|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)';
/** 'trước 17 giờ ngày …': the hour goes with its day. */
export const CLOCK = '(?:(?:\\d{1,2} giờ(?: \\d{1,2}(?: phút)?)?|\\d{1,2}h\\d{0,2})(?: (?:sáng|trưa|chiều|tối))?,? )?';
/** 'thứ Sáu, ngày …': the weekday goes with its day. */
export const WEEKDAY = '(?:(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật),? (?=ngày ))?';
/** 'tháng 6 năm sau'. */
export const RELATIVE_YEAR = ' năm (?<relative>nay|này|sau|tới|trước|ngoái)';
/** 'ngày 15/12 tới', 'tháng 12 này': the next one, as it is without the word; 'tới' before a verb or another time is none of it. */
export const COMING = '(?: này| (?<coming>(?:sắp )?tới)(?: đây)?(?= ?[,.;:)]|$| (?:phải|để|nhằm|sẽ|cần) ))?';
export const MONTH_NUMBER = '[01]?\\d';
export const COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)';
/** 'quý', with its tone and letter as typed. */
export const QUARTER_WORD = '(?:qu[ýí]|qúy)';
export const QUARTER = '(?:iv|iii|ii|i|[1-4]|một|hai|ba|tư|bốn)';
export const OF_YEAR = `(?:(?: ?[/.-] ?| năm | )(?<year>${YEAR}))?`;

/** Cues: two numbers of a date, the sign before a year, a month with its name, a number of months. */
export const PAIRS = ['<number> / <number>', '<number> . <number>', '<number> - <number>'];
export const YEAR_LAST = ['/ <year>', '. <year>', '- <year>'];
const NAMED = ['một', 'hai', 'ba', 'bốn', 'tư', 'năm', 'sáu', 'bảy', 'tám', 'chín', 'mười', 'giêng', 'chạp'];
export const MONTHS = ['<number>', ...NAMED].map((month) => `tháng ${month}`);
export const COUNTS = ['<number>', ...NAMED];

/** What 'này', 'trước' … are counted from the day of the text; the others name the next one. */
export const SHIFTS: Readonly<Record<string, number>> = { này: 0, nay: 0, 'hiện tại': 0, trước: -1, ngoái: -1 };

export function day({ day, month, year, relative }: Groups): Timex {
  return { time: { unit: 'day', day: Number(day), month: monthOf(month!), ...yearOf(year), ...shiftOf(relative) } };
}

/** The year that a word counts from that of the text. */
export function shiftOf(relative: string | undefined): { yearShift?: number } {
  return relative === undefined ? {} : { yearShift: SHIFTS[relative] ?? 1 };
}

/** 'quý I tới': the next one, whatever year the text speaks of. */
export function comingOf(coming: string | undefined): { coming?: true } {
  return coming === undefined ? {} : { coming: true };
}

/** The third of a year, quarter or month that a word names. */
export function partOf(word: string | undefined): { part?: Part } {
  if (word === undefined) return {};
  return { part: /^(?:đầu|thượng)/.test(word) ? 'start' : /^(?:giữa|trung)/.test(word) ? 'middle' : 'end' };
}

export function every(): Timex {
  return { time: { unit: 'none' }, kind: 'every' };
}

export function event(): Timex {
  return { time: { unit: 'none' }, kind: 'event' };
}

export function yearOf(year: string | undefined): { year?: number } {
  return year === undefined ? {} : { year: Number(year) };
}

export function monthOf(text: string): number {
  return { giêng: 1, tư: 4, 'mười một': 11, 'mười hai': 12, chạp: 12 }[text] ?? NUMERALS[text] ?? Number(text);
}

export function quarterOf(text: string): number {
  return ordinalOf(text) ?? NUMERALS[text] ?? Number.NaN;
}

export function countOf(text: string): number {
  if (text === 'mười một') return 11;
  return NUMERALS[text] ?? Number(text);
}
