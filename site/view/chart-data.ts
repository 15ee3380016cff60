import type { Indicator, Role } from '../../pipeline/schema/indicator.ts';
import type { Quantity } from '../../pipeline/schema/quantity.ts';

/** A value as a chart shows it: once, however many documents print it. */
export type Datum = Pick<Quantity, 'comparator' | 'min' | 'max' | 'text'> & { readonly role: Role };

/** The values of one year on one ground, targets before results. */
export type Column = { readonly ground: string; readonly year: string; readonly data: readonly Datum[] };

/** What one chart shows: values in one unit, ground after ground and year after year. */
export type ChartData = { readonly unit: string; readonly columns: readonly Column[] };

/** One value alone says no more in a chart than in a table. */
const FEWEST = 2;
const ROLES: readonly Role[] = ['target', 'estimate', 'actual'];

/**
 * The charts of a measure in one place: one for each unit that has two values of whole years or more. Shorter and longer periods, and days, are no columns
 * among years.
 * @param since the first day of a ground, ISO; null where it has none
 */
export function chartsOf(indicators: readonly Indicator[], since: (ground: string) => string | null): ChartData[] {
  const yearly = indicators.filter(({ period, quantity }) => isYear(period?.edtf) && (quantity.min ?? quantity.max) !== null);
  const units = Map.groupBy(yearly, ({ quantity }) => quantity.unit);
  return [...units]
    .map(([unit, values]) => ({ unit, columns: columnsOf(values, since) }))
    .filter(({ columns }) => columns.flatMap(({ data }) => data).length >= FEWEST);
}

/** Whether a time is one whole year. */
export function isYear(edtf: string | undefined): boolean {
  return edtf !== undefined && /^\d{4}$/.test(edtf);
}

/** What makes two values the same, however they are printed. */
export function sameness({ comparator, min, max, unit }: Pick<Quantity, 'comparator' | 'min' | 'max' | 'unit'>): string {
  return `${comparator} ${min} ${max} ${unit}`;
}

function columnsOf(indicators: readonly Indicator[], since: (ground: string) => string | null): Column[] {
  const byColumn = Map.groupBy(indicators, ({ territory, period }) => `${since(territory) ?? ''} ${territory} ${period!.edtf}`);
  return [...byColumn]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, values]) => ({ ground: values[0]!.territory, year: values[0]!.period!.edtf, data: dataOf(values) }));
}

function dataOf(indicators: readonly Indicator[]): Datum[] {
  const distinct = [...Map.groupBy(indicators, ({ role, quantity }) => `${role} ${sameness(quantity)}`).values()].map((same) => same[0]!);
  const data = distinct.map(({ role, quantity: { comparator, min, max, text } }) => ({ role, comparator, min, max, text }));
  return data.sort((a, b) => ROLES.indexOf(a.role) - ROLES.indexOf(b.role) || lowest(a) - lowest(b));
}

function lowest({ min, max }: Datum): number {
  return (min ?? max)!;
}
