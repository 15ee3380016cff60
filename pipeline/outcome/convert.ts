import type { Quantity } from '../schema/quantity.ts';

/** How many of the second unit one of the first is, where that is exact by definition. */
const EXACT: Readonly<Record<string, number>> = {
  'km2 ha': 100,
  'ha km2': 0.01,
  'ha m2': 10_000,
  'm2 ha': 0.0001,
  'km m': 1000,
  'm km': 0.001,
  't kg': 1000,
  'kg t': 0.001,
  'Tbit/s Gbit/s': 1000,
  'Gbit/s Tbit/s': 0.001,
  'Gbit/s Mbit/s': 1000,
  'Mbit/s Gbit/s': 0.001,
};

/** A quantity in another unit, where the conversion is exact; null where it is not (money of two currencies, percent and points). */
export function convert(quantity: Quantity, unit: string): Quantity | null {
  if (quantity.unit === unit) return quantity;
  const factor = EXACT[`${quantity.unit} ${unit}`];
  if (factor === undefined) return null;
  const times = (value: number | null): number | null => (value === null ? null : Number((value * factor).toPrecision(15)));
  return { ...quantity, min: times(quantity.min), max: times(quantity.max), unit };
}
