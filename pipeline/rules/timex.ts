import type { Rule } from './rule.ts';
import { DAYS, LONE_DAYS } from './timex/day.ts';
import { STRETCHES_OF_DAYS } from './timex/days.ts';
import { EVENTS } from './timex/event.ts';
import { FEASTS } from './timex/feast.ts';
import { NAMED_MONTHS } from './timex/month.ts';
import { PARTS_OF_YEAR } from './timex/part-of-year.ts';
import { RECURRING } from './timex/recurring.ts';
import { WINDOWS } from './timex/window.ts';
import type { Timex } from './timex/words.ts';
import { YEARS } from './timex/year.ts';

export type { Timex } from './timex/words.ts';

/** All rules of time, in order of preference where two read the same words. */
export const TIMEX_RULES: readonly Rule<Timex>[] = [
  ...DAYS,
  ...STRETCHES_OF_DAYS,
  ...LONE_DAYS,
  ...FEASTS,
  ...RECURRING,
  ...EVENTS,
  ...WINDOWS,
  ...NAMED_MONTHS,
  ...PARTS_OF_YEAR,
  ...YEARS,
];
