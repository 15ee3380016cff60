import { DeadlineKind, TaskDeadline } from '../schema/deadline.ts';
import { Task } from '../schema/task.ts';
import { placeColumns, recordColumns, urlColumn } from './columns.ts';
import { lastDayToAct } from './last-day.ts';
import type { Filled } from './tables.ts';

/** The columns of tasks.csv. */
export const taskColumns: readonly Filled<Task>[] = [
  ...recordColumns,
  { name: 'place', type: 'string', about: 'ISO 3166-2 code of the place the document is of', cell: (_, { place }) => place },
  { name: 'quote', type: 'string', about: 'The clause in the words of the document', cell: ({ quote }) => quote },
  { name: 'statement', type: 'string', about: 'The clause so that it reads by itself', cell: ({ statement }) => statement },
  {
    name: 'modality',
    type: 'string',
    about: 'Whether it is to be done or refrained from',
    constraints: { enum: Task.unwrap().shape.modality.options },
    cell: ({ modality }) => modality,
  },
  { name: 'actor', type: 'string', about: 'The body in the lead, as printed', cell: ({ actors }) => actors[0]?.name ?? null },
  {
    name: 'actors',
    type: 'string',
    about: 'All bodies, the lead first, with ; between them',
    cell: ({ actors }) => actors.map(({ name }) => name).join('; '),
  },
  {
    name: 'actor_inherited',
    type: 'boolean',
    about: 'Whether the body in the lead is named outside the clause',
    cell: ({ actors }) => actors[0]?.inherited ?? null,
  },
  {
    name: 'deadline_id',
    type: 'string',
    about: 'Row of deadlines.csv it was read from',
    cell: ({ deadline }) => deadline?.deadline ?? null,
  },
  { name: 'deadline_text', type: 'string', about: 'The words it was read from', cell: ({ deadline }) => deadline?.text ?? null },
  {
    name: 'deadline_kind',
    type: 'string',
    about: 'What the words say of the days',
    constraints: { enum: DeadlineKind.options },
    cell: ({ deadline }) => deadline?.kind ?? null,
  },
  { name: 'deadline_start', type: 'date', about: 'First day', cell: ({ deadline }) => deadline?.start ?? null },
  {
    name: 'deadline_due',
    type: 'date',
    about: 'Last day; for `before` the first day that is too late',
    cell: ({ deadline }) => deadline?.due ?? null,
  },
  {
    name: 'deadline_last_day',
    type: 'date',
    about: 'Last day on which it can still be done',
    cell: ({ deadline }) => (deadline ? lastDayToAct(deadline) : null),
  },
  {
    name: 'deadline_from',
    type: 'string',
    about: 'Where the deadline is stated; `plan`: the period of the document; `assumed`: nowhere, the year of its date',
    constraints: { enum: TaskDeadline.unwrap().shape.from.options },
    cell: ({ deadline }) => deadline?.from ?? null,
  },
  {
    name: 'deadline_inherited',
    type: 'boolean',
    about: 'Whether it is stated outside the clause',
    cell: ({ deadline }) => deadline?.inherited ?? null,
  },
  { name: 'status', type: 'string', about: 'What became of it; `not-known`: nobody has recorded it', cell: statusOf },
  { name: 'product', type: 'string', about: 'What is to be handed in', cell: ({ product }) => product ?? null },
  { name: 'topic', type: 'string', about: 'Topic', cell: ({ topic }) => topic },
  {
    name: 'references',
    type: 'string',
    about: 'Documents the clause cites, with ; between them',
    cell: ({ references }) => references.map(({ text, document }) => (document === undefined ? text : `${text} (${document})`)).join('; '),
  },
  ...placeColumns,
  urlColumn,
];

function statusOf({ deadline }: Task): string {
  return deadline === null || deadline.from === 'assumed' ? 'no-deadline' : 'not-known';
}
