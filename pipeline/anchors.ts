import { firstDay } from './calendar.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import type { Document } from './schema/document.ts';
import { resolveTime, type Anchor } from './time.ts';

/** From where a document that looks back counts its times, and one that looks ahead: a plan for one year speaks of that year. */
export function anchorsOf({ date, period }: Document): { readonly past: Anchor; readonly ahead: Anchor } {
  const day = firstDay(date) ?? date;
  const year = Number(day.slice(0, 4));
  const plan = period ?? String(year);
  const single = plan.slice(0, 4) === (plan.split('/')[1] ?? plan).slice(0, 4);
  const planned = single ? Number((firstDay(plan) ?? day).slice(0, 4)) : year;
  return { past: { date, year, period: plan, past: true }, ahead: { date, year: planned, period: plan, past: false } };
}

/** The year that a time names itself; null where it names none. */
export function yearOf(mention: Mention<BoundTime> | undefined): number | null {
  if (!mention) return null;
  const { time } = mention.value;
  return 'year' in time ? time.year : null;
}

/** Whether what happened then can be told on the day of the document: the time was over, or is a day up to that one. */
export function isTold(mention: Mention<BoundTime>, document: Document): boolean {
  if (mention.value.kind !== 'in') return false;
  if (isOver(mention, document)) return true;
  const { time } = mention.value;
  const day = time.unit === 'day' ? resolveTime(time, anchorsOf(document).past)?.end : null;
  return day !== undefined && day !== null && day <= (firstDay(document.date) ?? document.date);
}

/** Whether a time was over on the day of the document. */
export function isOver({ value }: Mention<BoundTime>, { date, period }: Document): boolean {
  const year = Number(date.slice(0, 4));
  const end = resolveTime(value.time, { date, year, period: period ?? date.slice(0, 4), past: false })?.end;
  return end !== undefined && end !== null && end < date;
}
