import { readTimes, type Reading } from './match.ts';
import type { Placed } from './narrative.ts';
import type { Block } from './outline.ts';
import { plainSlice } from './plain.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import type { Sentence } from './rules/segment.ts';
import { tokenize } from './rules/token.ts';

/** The quarter or months that a title names. */
export function periodInTitle(title: string): Placed<Mention<BoundTime>> | null {
  const text = plainSlice(title, 0, title.length);
  const mention = readTimes(text.folded, tokenize(text.folded)).times.find(({ value }) =>
    ['quarter', 'months', 'month'].includes(value.time.unit),
  );
  if (!mention) return null;
  return { block: { kind: 'heading', plain: text, label: null, role: 'none', parent: null, headings: [], begin: 0 }, mention };
}

/** The time that stands before all else in a sentence, or right after the words that name its subject: 'Về xã hội: Đến năm 2030, …'. */
export function openingOf({ plain }: Block, reading: Reading, { start, clauses }: Sentence): Mention<BoundTime> | null {
  const time = reading.times.find((each) => each.start >= start);
  if (clauses.length < 2 || time === undefined || !isPeriod(time) || isBareDay(time) || inTitle(reading, time)) return null;
  return OPENED.test(plain.folded.slice(start, time.start)) && plain.folded[time.end] === ',' ? time : null;
}

const OPENED = /^(?:[^,;:.]{1,60}: )?$/;

/** Whether a time is one that things happen in or by. */
export function isPeriod(time: Mention<BoundTime>): boolean {
  const { kind, time: named } = time.value;
  return !['compare', 'every', 'event', 'from'].includes(kind) && named.unit !== 'none';
}

/** The day of a document or meeting that a heading names. */
export function isBareDay(time: Mention<BoundTime>): boolean {
  return time.value.kind === 'in' && time.value.time.unit === 'day' && time.value.from === undefined;
}

/** Whether a time stands in the name of a document. */
export function inTitle(reading: Reading, time: Mention): boolean {
  return reading.titles.some((title) => title.start <= time.start && time.end <= title.end);
}
