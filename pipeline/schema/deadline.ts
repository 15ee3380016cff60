import { z } from 'zod';
import { addDays } from '../calendar.ts';
import { IsoDay } from './date.ts';
import { Reviewed } from './evidence.ts';
import { Provenance } from './provenance.ts';
import { Span } from './span.ts';

export const DeadlineKind = z.enum(['by', 'before', 'in', 'from', 'every', 'event']);
export type DeadlineKind = z.infer<typeof DeadlineKind>;
export const Precision = z.enum(['day', 'month', 'quarter', 'half', 'year', 'period']);
export type Precision = z.infer<typeof Precision>;

/** A temporal expression that says when a task or target is due, starts or recurs. `due` is its last day; for `before` the first day that is too late. */
export const Deadline = z
  .object({
    id: z.string(),
    document: z.string(),
    text: z.string(),
    span: Span,
    kind: DeadlineKind,
    edtf: z.string().nullable(),
    start: IsoDay.nullable(),
    due: IsoDay.nullable(),
    precision: Precision.nullable(),
    of: z.array(z.string()).readonly(),
    heading: z.array(z.string()).readonly(),
    formerly: z.array(z.string()).readonly(),
    reviewed: Reviewed.nullable(),
    provenance: Provenance,
  })
  .readonly();
export type Deadline = z.infer<typeof Deadline>;

/** The deadline of a task: the words it was read from, and where they stand (`plan`: the document states its period; `assumed`: it states none, the year of its date). */
export const TaskDeadline = z
  .object({
    text: z.string(),
    kind: DeadlineKind,
    start: IsoDay.nullable(),
    due: IsoDay.nullable(),
    deadline: z.string().nullable(),
    from: z.enum(['clause', 'lead-in', 'section', 'table', 'plan', 'assumed']),
    inherited: z.boolean(),
  })
  .readonly();
export type TaskDeadline = z.infer<typeof TaskDeadline>;

/** The last day on which the thing can still be done: `due`, for `before` the day before it; null where no day is known. */
export function lastDayToAct({ kind, due }: { readonly kind: DeadlineKind; readonly due: string | null }): string | null {
  return kind === 'before' && due !== null ? addDays(due, -1) : due;
}
