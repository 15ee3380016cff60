import type { Words } from '../i18n/vi.ts';
import type { Quantity } from '../../pipeline/schema/quantity.ts';
import { fill } from './fill.ts';
import { numeral } from './numeral.ts';

const BILLION = 1e9;
const MILLION = 1e6;
/** Places after the comma: what is printed is at most a thousandth of a scaled unit. */
const DIGITS = 3;

/** A number in its unit as one says it: `10,34%`, `116.442,134 tỷ đồng`, `213 triệu tấn`. */
export function amount(number: number, unit: string, words: Words): string {
  const { outcome } = words;
  const scale = outcome.amounts[unit] === undefined ? scaleOf(Math.abs(number)) : null;
  const n = numeral(number / (scale === null ? 1 : scale === 'billion' ? BILLION : MILLION), words, DIGITS);
  if (outcome.amounts[unit] !== undefined) return fill(outcome.amounts[unit], { n });
  return [n, scale === null ? '' : outcome.scales[scale], outcome.amountUnits[unit] ?? unit].filter((part) => part !== '').join(' ');
}

/** A value as printed; one that stands in a table as bare digits gets its unit, which the head of the table has. */
export function printed({ text, comparator, min, max, unit }: Omit<Quantity, 'span'>, words: Words): string {
  if (!/^[-–~<>≤≥\d.,\s]+$/.test(text)) return text;
  const [a, b] = [min, max].map((bound) => (bound === null ? '' : amount(bound, unit, words)));
  const form = words.commitment.bounds[comparator];
  return form === '' ? a! || b! : fill(form, { a: a! || b!, b: b! || a! });
}

/** The distance between two numbers of a unit, without a sign: of shares in percentage points, of ranks in places. */
export function gap(difference: number, unit: string, words: Words): string {
  const distance = Math.abs(difference);
  const form = words.outcome.differences[unit];
  return form === undefined ? amount(distance, unit, words) : fill(form, { n: numeral(distance, words, DIGITS) });
}

function scaleOf(number: number): 'billion' | 'million' | null {
  if (number >= BILLION) return 'billion';
  return number >= MILLION ? 'million' : null;
}
