import { type Indicator, Role } from '../schema/indicator.ts';
import { Comparator } from '../schema/quantity.ts';
import { placeColumns, recordColumns, urlColumn } from './columns.ts';
import type { Filled } from './tables.ts';

/** The columns of indicators.csv. */
export const indicatorColumns: readonly Filled<Indicator>[] = [
  ...recordColumns,
  { name: 'place', type: 'string', about: 'ISO 3166-2 code of the place the value is of', cell: ({ place }) => place },
  { name: 'territory', type: 'string', about: 'Which ground the place covered then', cell: ({ territory }) => territory },
  { name: 'quote', type: 'string', about: 'Measure and value in the words of the document', cell: ({ quote }) => quote },
  { name: 'name', type: 'string', about: 'The measure as the document names it', cell: ({ name }) => name },
  {
    name: 'measure',
    type: 'string',
    about: 'Id of the measure; empty where it is not in the list of measures',
    cell: ({ measure }) => measure,
  },
  {
    name: 'role',
    type: 'string',
    about: 'Target, estimate or actual value',
    constraints: { enum: Role.options },
    cell: ({ role }) => role,
  },
  { name: 'value_text', type: 'string', about: 'The value as printed', cell: ({ quantity }) => quantity.text },
  {
    name: 'comparator',
    type: 'string',
    about: 'How the value is meant; `~` is about',
    constraints: { enum: Comparator.options },
    cell: ({ quantity }) => quantity.comparator,
  },
  { name: 'min', type: 'number', about: 'Lower bound in the unit; a fall is negative', cell: ({ quantity }) => quantity.min },
  { name: 'max', type: 'number', about: 'Upper bound in the unit; the same as min for a point', cell: ({ quantity }) => quantity.max },
  { name: 'unit', type: 'string', about: 'percent, point, VND, USD, UCUM code or the counted noun', cell: ({ quantity }) => quantity.unit },
  { name: 'period', type: 'string', about: 'The time the value speaks of, EDTF (ISO 8601-2)', cell: ({ period }) => period?.edtf ?? null },
  { name: 'period_text', type: 'string', about: 'The words it was read from', cell: ({ period }) => period?.text ?? null },
  { name: 'period_start', type: 'date', about: 'First day of the period', cell: ({ period }) => period?.start ?? null },
  { name: 'period_end', type: 'date', about: 'Last day of the period', cell: ({ period }) => period?.end ?? null },
  {
    name: 'period_inherited',
    type: 'boolean',
    about: 'Whether it is stated outside the clause',
    cell: ({ period }) => period?.inherited ?? null,
  },
  {
    name: 'comparisons',
    type: 'string',
    about: 'What it is held against, with ; between them; a plan marked as derived is computed and stands in no document',
    cell: comparisonsOf,
  },
  { name: 'topic', type: 'string', about: 'Topic', cell: ({ topic }) => topic },
  ...placeColumns,
  urlColumn,
];

function comparisonsOf({ comparisons }: Indicator): string {
  return comparisons
    .map(
      ({ relation, quantity, to, implied }) =>
        `${relation} ${to}: ${quantity.text}${implied === undefined ? '' : ` (derived plan ${implied.value} ${implied.unit})`}`,
    )
    .join('; ');
}
