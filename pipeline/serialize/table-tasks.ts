import { DeadlineKind, lastDayToAct, TaskDeadline } from '../schema/deadline.ts';
import { PROGRESS_STATES, STATUSES } from '../schema/evidence.ts';
import { Task } from '../schema/task.ts';
import { placeColumns, recordColumns, urlColumn } from './columns.ts';
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
  {
    name: 'status',
    type: 'string',
    about: 'What became of it, held against the deadline that was promised first; `not-known`: nobody has recorded it',
    constraints: { enum: STATUSES },
    cell: ({ status }) => status,
  },
  {
    name: 'progress',
    type: 'string',
    about: 'How far it got, as reported; empty where nobody has recorded it',
    constraints: { enum: PROGRESS_STATES },
    cell: ({ progress }) => progress?.state ?? null,
  },
  {
    name: 'progress_on',
    type: 'string',
    about: 'When it was done, replaced or dropped, EDTF',
    cell: ({ progress }) => progress?.on ?? null,
  },
  {
    name: 'evidence',
    type: 'string',
    about: 'The sentence that says so, the latest',
    cell: ({ progress }) => progress?.evidence.at(-1)?.quote ?? null,
  },
  {
    name: 'evidence_date',
    type: 'string',
    about: 'When it was said or happened, EDTF',
    cell: ({ progress }) => progress?.evidence.at(-1)?.date ?? null,
  },
  {
    name: 'evidence_document',
    type: 'string',
    about: 'Id of the document that says so',
    cell: ({ progress }) => progress?.evidence.at(-1)?.document ?? null,
  },
  {
    name: 'evidence_source',
    type: 'string',
    about: 'The page it was published on',
    cell: ({ progress }) => progress?.evidence.at(-1)?.source ?? null,
  },
  {
    name: 'changed_from',
    type: 'string',
    about: 'The first date, EDTF, where a later text moved it',
    cell: ({ rescheduled }) => rescheduled[0]?.from ?? null,
  },
  {
    name: 'changed_to',
    type: 'string',
    about: 'The last date that it was moved to, EDTF',
    cell: ({ rescheduled }) => rescheduled.at(-1)?.to ?? null,
  },
  {
    name: 'changed_by',
    type: 'string',
    about: 'Ids of the documents that moved it, with ; between them',
    cell: ({ rescheduled }) => rescheduled.map(({ evidence }) => evidence.document).join('; '),
  },
  {
    name: 'reviewed',
    type: 'string',
    about: 'Whether a person set fields of it or added it',
    constraints: { enum: ['set', 'add'] },
    cell: ({ reviewed }) => reviewed?.decision ?? null,
  },
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
