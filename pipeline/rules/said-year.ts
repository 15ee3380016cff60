import type { BoundTime } from './bound.ts';
import type { Mention } from './rule.ts';

type Dated = { readonly month: number; readonly day: number; readonly year: number };

/**
 * Gives a day that bounds and says no year the one said before it in its sentence, where it comes soon after that time:
 * 'giao ngay trong tháng 12/2026; họp xong trước ngày 22/12'. `times` stand in order.
 */
export function withYearsSaid(folded: string, times: readonly Mention<BoundTime>[]): Mention<BoundTime>[] {
  let said: (Dated & { readonly end: number }) | null = null;
  return times.map((mention) => {
    const { kind, time } = mention.value;
    const dated = datedIn(folded, mention);
    if (dated) said = { ...dated, end: mention.end };
    if (said === null || dated || (kind !== 'before' && kind !== 'by')) return mention;
    if (time.unit !== 'day' || time.year !== undefined || time.yearShift !== undefined) return mention;
    const day = time.day === 'last' ? 31 : time.day;
    const follows = time.month > said.month || (time.month === said.month && day >= said.day);
    if (!follows || folded.slice(said.end, mention.start).includes('. ')) return mention;
    return { ...mention, value: { ...mention.value, time: { ...time, year: said.year } } };
  });
}

/** The first day and the year of a day or month that bounds something; the date of something that is cited does not. */
function datedIn(folded: string, { value: { time }, start, end }: Mention<BoundTime>): Dated | null {
  if ((time.unit !== 'day' && time.unit !== 'month') || !('month' in time) || time.year === undefined) return null;
  if (!BOUNDING.test(folded.slice(start, end))) return null;
  return { month: time.month, day: time.unit === 'day' && time.day !== 'last' ? time.day : 1, year: time.year };
}

const BOUNDING = /^(?:trong|trước|chậm|muộn|xong|đến|từ nay) /;
