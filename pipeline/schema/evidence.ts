import { z } from 'zod';
import { Edtf } from './date.ts';

/** What says how a thing went: a sentence of a document of the dataset (`document` is its id), when it was said or happened, and the page it was published on. */
export const Evidence = z
  .object({
    document: z.string().min(1),
    quote: z.string().min(1),
    date: Edtf,
    source: z.string().min(1),
  })
  .readonly();
export type Evidence = z.infer<typeof Evidence>;

export const PROGRESS_STATES = ['done', 'partly', 'under-way', 'not-done', 'replaced', 'dropped'] as const;

/** How far a task got, as a person found it reported; `on` is when it was done, replaced or dropped. The oldest evidence stands first. */
export const Progress = z
  .object({ state: z.enum(PROGRESS_STATES), on: Edtf.nullable(), evidence: z.array(Evidence).min(1).readonly() })
  .readonly();
export type Progress = z.infer<typeof Progress>;

/** A date that a later text moved: from the time that held before to the time that holds since. */
export const Rescheduling = z.object({ from: Edtf, to: Edtf, evidence: Evidence }).readonly();
export type Rescheduling = z.infer<typeof Rescheduling>;

/**
 * The state of a task on two axes, finished or not and in time or late, as the Government Office reports them; besides them what was partly done,
 * replaced or dropped, what has no stated deadline, and what nobody has recorded.
 */
export const STATUSES = [
  'completed-on-time',
  'completed-late',
  'partly-done',
  'within-term',
  'overdue',
  'replaced',
  'dropped',
  'no-deadline',
  'not-known',
] as const;
export const Status = z.enum(STATUSES);
export type Status = z.infer<typeof Status>;

/** What a person decided about a record: an item added, or fields set; `status` stands beside the record itself. */
export const Reviewed = z
  .object({ decision: z.enum(['set', 'add']), fields: z.array(z.string()).readonly(), reason: z.string().nullable() })
  .readonly();
export type Reviewed = z.infer<typeof Reviewed>;

/** A record that a person took out again: the words it was read from, why it is none, and the ids it had before. */
export const Dropped = z
  .object({ id: z.string(), document: z.string(), quote: z.string(), reason: z.string(), formerly: z.array(z.string()).readonly() })
  .readonly();
export type Dropped = z.infer<typeof Dropped>;
