import { Checkability } from '../schema/checkability.ts';
import type { Filled } from './tables.ts';

/** The columns of checkability.csv: what each commitment states itself; an empty field is what it does not state. */
export const checkabilityColumns: readonly Filled<Checkability>[] = [
  {
    name: 'id',
    type: 'string',
    about: 'Id of the task or target',
    constraints: { required: true, unique: true },
    cell: ({ commitment }) => commitment,
  },
  { name: 'document', type: 'string', about: 'Id of the document', constraints: { required: true }, cell: ({ document }) => document },
  {
    name: 'kind',
    type: 'string',
    about: 'Task or target',
    constraints: { enum: Checkability.unwrap().shape.kind.options },
    cell: ({ kind }) => kind,
  },
  { name: 'body', type: 'string', about: 'The body that its own words name', cell: ({ body }) => body },
  { name: 'deadline', type: 'string', about: 'The time that its own words name', cell: ({ deadline }) => deadline },
  { name: 'measure', type: 'string', about: 'A measure with a value', cell: ({ measure }) => measure },
  { name: 'product', type: 'string', about: 'What can be seen when it is done', cell: ({ product }) => product },
  {
    name: 'url',
    type: 'string',
    about: 'Page of the commitment',
    cell: ({ commitment }, _, url) => (url === null ? null : `${url}commitments/${commitment}/`),
  },
];
