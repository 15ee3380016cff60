import { daysOf } from '../pipeline/calendar.ts';
import { fold } from '../pipeline/fold.ts';
import { MEASURES } from '../pipeline/lexicon/measures.ts';
import { lastDayToAct } from '../pipeline/schema/deadline.ts';
import type { Indicator } from '../pipeline/schema/indicator.ts';
import type { Quantity } from '../pipeline/schema/quantity.ts';
import type { Task } from '../pipeline/schema/task.ts';
import type { Figure, Promised } from './facts.ts';

/** Whether a value read in a document is the dossier's figure: same role, numbers, unit, period, and measure or name. */
export function isLike(read: Indicator, figure: Figure): boolean {
  return read.role === figure.role && sameValue(read.quantity, figure) && samePeriod(read, figure) && sameMeasure(read, figure);
}

/** Whether a document states the figure: as a value, or as what a value is compared with ('bằng 135,6% dự toán'). */
export function states(read: Indicator, figure: Figure): boolean {
  if (isLike(read, figure)) return true;
  return samePeriod(read, figure) && read.comparisons.some(({ quantity }) => sameValue(quantity, figure));
}

/** Whether a task has the day that the dossier gives the promise; a promise without a day has no task with a day of its own. */
export function sameDue({ deadline }: Task, { due }: Promised): boolean {
  if (due === null) return deadline === null || deadline.inherited || deadline.due === null;
  if (deadline === null) return false;
  const { start, end } = daysOf(due);
  return lastDayToAct(deadline) === end || deadline.due === end || (deadline.kind === 'from' && deadline.start === start);
}

const COMPARATORS: Readonly<Record<Figure['comparator'], readonly Quantity['comparator'][]>> = {
  eq: ['='],
  ge: ['>=', '>'],
  gt: ['>', '>='],
  le: ['<=', '<'],
  lt: ['<', '<='],
  approx: ['~'],
  nearly: ['~', '<', '<='],
  range: ['range'],
};
const UNITS: Readonly<Record<string, string>> = { percent: 'percent', 'percent per year': 'percent', VND: 'VND', USD: 'USD' };

function sameValue({ comparator, min, max, unit }: Quantity, { factor, ...figure }: Figure): boolean {
  if (!COMPARATORS[figure.comparator].includes(comparator)) return false;
  if (figure.unit in UNITS && UNITS[figure.unit] !== unit) return false;
  const asked = [figure.value, figure.min, figure.max].filter((bound) => typeof bound === 'number').map((bound) => bound * factor);
  return asked.length > 0 && asked.every((bound) => [min, max].some((value) => value !== null && near(value, bound)));
}

// Both sides went through a multiplication in floating point.
function near(a: number, b: number): boolean {
  return Math.abs(a - b) <= 1e-9 * Math.max(Math.abs(a), Math.abs(b));
}

// A state of one day ('tính đến ngày …') is by some pages counted from the first of January on.
function samePeriod({ period }: Indicator, figure: Figure): boolean {
  if (figure.period === null) return true;
  if (period === null) return false;
  const asked = daysOf(figure.period);
  if (period.end !== asked.end) return false;
  return period.start === asked.start || period.start === period.end || asked.start === asked.end;
}

const KNOWN = new Set(MEASURES.map(({ id }) => id));

function sameMeasure({ measure, name }: Indicator, figure: Figure): boolean {
  if (measure !== null && KNOWN.has(figure.measure)) return measure === figure.measure;
  const [one, other] = [wordsOf(name), wordsOf(figure.name_vi)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared * 2 >= Math.min(one.size, other.size);
}

function wordsOf(name: string): ReadonlySet<string> {
  return new Set(fold(name).match(/[\p{L}\p{N}]+/gu) ?? []);
}
