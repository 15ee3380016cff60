import { MEASURES } from './lexicon/measures.ts';
import type { OddValue } from './messages/document.ts';
import type { Indicator } from './schema/indicator.ts';

const BY_ID = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** Values this many times beyond the usual ones are misread or misprinted rather than remarkable. */
const FAR = 10;

/** What is odd about a value that lies far from the usual ones of its measure; null for all others, and where nothing is known of the measure. */
export function oddValueOf({ quantity, measure: id }: Indicator): OddValue | null {
  const measure = id === null ? undefined : BY_ID.get(id);
  const value = quantity.max ?? quantity.min;
  if (!measure?.usual || value === null || (quantity.unit !== measure.unit && measure.kind !== 'count')) return null;
  const [low, high] = measure.usual;
  if (!isFar(value, low, high)) return null;
  const other = [value / 1000, value * 1000].find((each) => low <= each && each <= high) ?? null;
  return { found: quantity.text, value, unit: measure.unit, measure: measure.id, low, high, other };
}

function isFar(value: number, low: number, high: number): boolean {
  return value > FAR * Math.max(high, 1) || (low !== 0 && value < (low > 0 ? low / FAR : low * FAR));
}
