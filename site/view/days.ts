import { numeral } from './numeral.ts';
import { fill } from './fill.ts';

/** How the days to a day are said: `left` and `passed` with their number, `today` on the day itself. */
export type DayWords = { readonly left: string; readonly today: string; readonly passed: string };

const DAY = 86_400_000;

/** How many days are left until an ISO day, by the calendar of Viet Nam, where the deadlines are: 0 on the day itself, less when it is over. */
export function daysUntil(day: string, now: Date): number {
  // This locale writes days as ISO does.
  const today = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Ho_Chi_Minh' }).format(now);
  return Math.round((Date.parse(`${day}T00:00:00Z`) - Date.parse(`${today}T00:00:00Z`)) / DAY);
}

/** A number of days as a sentence. */
export function saidDays(days: number, { left, today, passed }: DayWords, locale: string): string {
  if (days === 0) return today;
  return fill(days > 0 ? left : passed, { n: numeral(Math.abs(days), { locale }) });
}
