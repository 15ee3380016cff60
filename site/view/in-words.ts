import type { Quantity } from '../../pipeline/schema/quantity.ts';
import type { Words } from '../i18n/vi.ts';
import { amount } from './amount.ts';
import { fill } from './fill.ts';

/** A value so that it reads by itself: as printed where the print names a unit, else in its unit; a bare `12,7 - 13` of a table is `từ 12,7% đến 13%`. */
export function inWords(quantity: Pick<Quantity, 'text' | 'comparator' | 'min' | 'max' | 'unit'>, words: Words): string {
  const { text, comparator, min, max, unit } = quantity;
  if (/[\p{L}%]/u.test(text) || (min ?? max) === null) return text;
  const [a, b] = [amount((min ?? max)!, unit, words), amount((max ?? min)!, unit, words)];
  const bound = words.commitment.bounds[comparator];
  return bound === '' ? a : fill(bound, { a, b });
}
