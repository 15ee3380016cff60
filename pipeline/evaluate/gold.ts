import { z } from 'zod';
import { IsoDay } from '../schema/date.ts';
import { DeadlineKind } from '../schema/deadline.ts';
import { Role } from '../schema/indicator.ts';

/** `anchor` is a piece of the document's text that the item must cover; an optional item counts neither for nor against. */
const Mark = z.object({ anchor: z.string().min(1), optional: z.boolean().default(false) });
const Day = IsoDay.nullable();

/** A task that a reader marked; what is left out is open. `actor` null: the clause names none. */
export const GoldTask = Mark.extend({
  actor: z.string().nullable().optional(),
  due: Day.optional(),
  dueAlso: z.array(Day).readonly().optional(),
  modality: z.enum(['do', 'refrain']).default('do'),
}).readonly();
export type GoldTask = z.infer<typeof GoldTask>;

/** An observation that a reader marked; what is left out is open. */
export const GoldIndicator = Mark.extend({
  name: z.string().optional(),
  measure: z.string().optional(),
  role: Role.optional(),
  min: z.number().nullable(),
  max: z.number().nullable(),
  unit: z.string().optional(),
  period: z.string().optional(),
  change: z.boolean().optional(),
}).readonly();
export type GoldIndicator = z.infer<typeof GoldIndicator>;

/** A time that a reader marked; `text` is the expression itself inside `anchor`. */
export const GoldDeadline = Mark.extend({
  text: z.string().min(1),
  kind: DeadlineKind.optional(),
  kindAlso: z.array(DeadlineKind).readonly().optional(),
  start: Day.optional(),
  due: Day.optional(),
  dueAlso: z.array(Day).readonly().optional(),
}).readonly();
export type GoldDeadline = z.infer<typeof GoldDeadline>;

const Places = z.array(z.string().min(1)).readonly();

/** What a reader marked in one document, and under `never` the places from which nothing may be read. */
export const Gold = z
  .strictObject({
    document: z.string().min(1),
    note: z.string().optional(),
    tasks: z.array(GoldTask).readonly().default([]),
    indicators: z.array(GoldIndicator).readonly().default([]),
    deadlines: z.array(GoldDeadline).readonly().default([]),
    never: z
      .object({ tasks: Places.default([]), indicators: Places.default([]), deadlines: Places.default([]) })
      .partial()
      .readonly()
      .default({}),
  })
  .readonly();
export type Gold = z.infer<typeof Gold>;
