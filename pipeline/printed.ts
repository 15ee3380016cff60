import { readDigits } from './rules/digits.ts';
import type { Quantity } from './schema/quantity.ts';

/** A number as printed, in the unit itself, and half a unit of its last printed digit: it was rounded that far. */
export type Printed = { readonly number: number; readonly half: number };

/** A point as printed; null for a bound, a range, zero or a number in words. */
export function pointOf(quantity: Quantity): Printed | null {
  const { min, max, comparator } = quantity;
  return min === null || min !== max || (comparator !== '=' && comparator !== '~') ? null : printedAs(quantity, min);
}

/** One bound of a quantity with the rounding of the number it was printed as; the bound alone, exact, where no digits print it. */
export function boundOf(quantity: Quantity, bound: number): Printed {
  return printedAs(quantity, bound) ?? { number: bound, half: 0 };
}

function printedAs({ text }: Quantity, bound: number): Printed | null {
  let best: Printed | null = null;
  for (const [found] of text.matchAll(/\d[\d.,]*/g)) {
    const digits = found.replace(/[.,]$/, '');
    const { number } = readDigits(digits);
    if (number === 0) continue;
    const grouped = number === Number(digits.replaceAll(/[.,]/g, ''));
    const step = grouped ? 1 : 10 ** -(/\d+$/.exec(digits)?.[0].length ?? 0);
    const scale = Math.abs(bound / number);
    // Of a range's two numbers the one is meant whose scale is a power of ten.
    if (Math.abs(Math.log10(scale) - Math.round(Math.log10(scale))) > 1e-9) continue;
    best = { number: bound, half: (step * scale) / 2 };
  }
  return best;
}
