import { RATE_UNITS } from './lexicon/units.ts';
import { pointOf } from './printed.ts';
import type { Implied } from './schema/indicator.ts';
import type { Quantity } from './schema/quantity.ts';

/** How a share stands to a plan: so much of it ('bằng 85% kế hoạch') or so much above it ('vượt 5% kế hoạch'). */
export type Share = { readonly quantity: Quantity; readonly base: 'of' | 'over' };

/**
 * The plan that a value and its share of the plan imply: 850 tỷ, 'bằng 85% kế hoạch', come of 1.000 tỷ. What was printed was rounded, so the plan
 * is known only between two bounds: each number may be half a unit of its last digit away.
 * @returns null where the value is no point, or itself a rate, of which a share could be meant either way
 */
export function impliedPlan(value: Quantity, { quantity: share, base }: Share): Implied | null {
  const [printed, part] = [pointOf(value), pointOf(share)];
  if (printed === null || part === null || share.unit !== 'percent' || RATES.has(value.unit)) return null;
  const whole = base === 'of' ? part.number : 100 + part.number;
  if (whole - part.half <= 0 || printed.number <= printed.half) return null;
  const min = (printed.number - printed.half) / ((whole + part.half) / 100);
  const max = (printed.number + printed.half) / ((whole - part.half) / 100);
  const step = 10 ** Math.floor(Math.log10(max - min));
  const rounded = (number: number): number => Number((Math.round(number / step) * step).toPrecision(15));
  return { derived: true, value: rounded(printed.number / (whole / 100)), min: rounded(min), max: rounded(max), unit: value.unit };
}

const RATES = new Set(RATE_UNITS);
