import { addDays, isOneDay, isYearAlone, firstDay, lastDay } from './calendar.ts';
import { foundOnce } from './found-once.ts';
import type { Inherited } from './narrative.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import type { Document } from './schema/document.ts';
import { resolveTime, type Anchor } from './time.ts';

/** Years of a plan that is no longer wholly ahead in its last one. */
const LONG = 3;

/**
 * When a document was written, for what is still ahead in it. Dates of old texts are often guesses: a plan for years that were over on its date, or for three or
 * more of which that is the last, was written when they began.
 */
export function writtenOn({ date, period, kind }: Pick<Document, 'date' | 'period' | 'kind'>): string {
  if (period === undefined || kind === 'report' || kind === 'press') return date;
  const [day, first, last] = [firstDay(date), firstDay(period), lastDay(period)];
  if (day === null || first === null || last === null) return date;
  const years = Number(last.slice(0, 4)) - Number(first.slice(0, 4)) + 1;
  return last < day || (years >= LONG && last.slice(0, 4) === day.slice(0, 4)) ? first : date;
}

/** From where a document that looks back counts its times, and one that looks ahead: a plan for one year speaks of that year. */
export function anchorsOf(document: Document): Anchors {
  return foundOnce(known, document, () => countedFrom(document));
}

type Anchors = { readonly past: Anchor; readonly ahead: Anchor };

/** Each time of a document asks. */
const known = new WeakMap<Document, Anchors>();

function countedFrom(document: Document): Anchors {
  const { period } = document;
  const date = writtenOn(document);
  const day = firstDay(date) ?? date;
  const year = Number(day.slice(0, 4));
  const plan = period ?? String(year);
  const single = plan.slice(0, 4) === (plan.split('/')[1] ?? plan).slice(0, 4);
  const planned = single ? Number((firstDay(plan) ?? day).slice(0, 4)) : year;
  const since = document.kind === 'press' ? { since: isOneDay(date) ? addDays(date, -FARTHEST_DAY.before) : date } : {};
  return { past: { date, year, period: plan, past: true }, ahead: { date, year: planned, period: plan, past: false, ...since } };
}

/** How many days a day that names no year may lie from that of the text; guesses, none of them told anywhere. */
export const FARTHEST_DAY = {
  /** Between an order and the report of it: a day that it sets may just be over. */
  before: 14,
  /** Between an order and the report of it, where the report says on which day it was given. */
  ordered: 31,
  /** A day told of nothing in particular is one to come up to here. */
  soon: 120,
  /** A day told of what is to be is one to come up to here. */
  ahead: 240,
};

/** From where times are counted in a part that looks back, or ahead: one of which a year is spoken is of that year. */
export function anchorIn(
  { past, ahead }: ReturnType<typeof anchorsOf>,
  back: boolean,
  { time, period }: Pick<Inherited, 'time' | 'period'>,
): Anchor {
  const spoken = yearOf(time?.mention ?? (back ? period?.mention : undefined));
  const anchor = back ? past : ahead;
  return spoken === null ? anchor : { ...anchor, year: spoken };
}

/** The year that a time names itself; null where it names none. */
export function yearOf(mention: Mention<BoundTime> | undefined): number | null {
  if (!mention) return null;
  const { time } = mention.value;
  return 'year' in time ? time.year : null;
}

/**
 * Whether what happened then can be told on the day of the document: the time was over, or is a day up to that one.
 * @param spoken the anchor of the part, for a time that names no year; that of the document where it is left out
 */
export function isTold(mention: Mention<BoundTime>, document: Document, spoken?: Anchor): boolean {
  if (mention.value.kind !== 'in') return false;
  if (isOver(mention, document, spoken?.year)) return true;
  const { time } = mention.value;
  if (time.unit !== 'day') return false;
  if (time.year === undefined && liesAhead(mention, document, spoken)) return false;
  const day = pastDay(time, document);
  const written = writtenOn(document);
  // Of a text dated by its month any day of it may be over.
  return day !== null && day <= (lastDay(written) ?? written);
}

/** Whether a time is a day that had just been when the document was written: what was ordered on it is still to be done. */
export function isRecent({ value: { time } }: Mention<BoundTime>, document: Document): boolean {
  if (time.unit !== 'day') return false;
  const day = pastDay(time, document);
  const written = writtenOn(document);
  const [first, last] = [firstDay(written), lastDay(written)];
  return day !== null && first !== null && last !== null && day <= last && day >= addDays(first, -FARTHEST_DAY.ordered);
}

/** The day that a time names, as one that was over when the document was written; null where it names none. */
function pastDay(time: BoundTime['time'], document: Document): string | null {
  return resolveTime(time, anchorsOf(document).past)?.end ?? null;
}

/** Whether a day that names no year is one to come: in a part of a plan that looks ahead, and elsewhere soon after the day of the document. */
function liesAhead({ value: { time } }: Mention<BoundTime>, document: Document, spoken?: Anchor): boolean {
  if (spoken?.past === false && document.kind !== 'press') return true;
  const written = writtenOn(document);
  if (firstDay(written) !== written) return false;
  const next = resolveTime(time, anchorsOf(document).ahead)?.end;
  return next !== undefined && next !== null && next > written && next <= addDays(written, FARTHEST_DAY.soon);
}

/** Whether a time was over on the day of the document. */
export function isOver({ value }: Mention<BoundTime>, document: Document, spoken?: number): boolean {
  const { period } = document;
  const date = writtenOn(document);
  // Of an article that is dated by its year alone, what is told of its first months was over.
  if (document.kind === 'press' && isYearAlone(date) && isSoFar(value.time, date)) return true;
  const year = spoken ?? Number(date.slice(0, 4));
  const end = resolveTime(value.time, { date, year, period: period ?? date.slice(0, 4), past: false })?.end;
  return end !== undefined && end !== null && end < date;
}

function isSoFar(time: BoundTime['time'], year: string): boolean {
  return time.unit === 'months' && time.part === 'so-far' && String(time.year ?? year) === year;
}

/** Whether a time is a stretch up to the text, as 'the last ten months' are: it is over, and bounds nothing. */
export function isWindowOver(time: BoundTime['time']): boolean {
  return time.unit === 'window' && time.count < 0;
}
