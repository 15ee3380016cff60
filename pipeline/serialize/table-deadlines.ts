import { type Deadline, DeadlineKind, lastDayToAct, Precision } from '../schema/deadline.ts';
import { placeColumns, recordColumns } from './columns.ts';
import type { Filled } from './tables.ts';

/** The columns of deadlines.csv. */
export const deadlineColumns: readonly Filled<Deadline>[] = [
  ...recordColumns,
  { name: 'place', type: 'string', about: 'ISO 3166-2 code of the place the document is of', cell: (_, { place }) => place },
  { name: 'text', type: 'string', about: 'The words of the time', cell: ({ text }) => text },
  {
    name: 'kind',
    type: 'string',
    about: 'What the words say of the days',
    constraints: { enum: DeadlineKind.options },
    cell: ({ kind }) => kind,
  },
  { name: 'edtf', type: 'string', about: 'The time as EDTF (ISO 8601-2)', cell: ({ edtf }) => edtf },
  { name: 'start', type: 'date', about: 'First day', cell: ({ start }) => start },
  { name: 'due', type: 'date', about: 'Last day; for `before` the first day that is too late', cell: ({ due }) => due },
  { name: 'last_day', type: 'date', about: 'Last day on which the thing can still be done', cell: lastDayToAct },
  {
    name: 'precision',
    type: 'string',
    about: 'How exact the time is',
    constraints: { enum: Precision.options },
    cell: ({ precision }) => precision,
  },
  {
    name: 'of',
    type: 'string',
    about: 'Ids of the tasks and targets it bounds, with a space between them',
    cell: ({ of }) => of.join(' '),
  },
  ...placeColumns,
];
