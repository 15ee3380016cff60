import { z } from 'zod';
import { Edtf, IsoDay } from './date.ts';
import { DeadlineKind } from './deadline.ts';
import { Evidence, PROGRESS_STATES } from './evidence.ts';
import { Role } from './indicator.ts';
import { Comparator } from './quantity.ts';
import { Actor, Task } from './task.ts';

const Words = z.string().min(1);
const Reason = z.string().min(3);
const Id = z.string().regex(/^[tid][0-9a-f]{11}$/);
const Given = Evidence.unwrap().strict().readonly();
const Body = Actor.unwrap().omit({ inherited: true }).strict().readonly();
const Bound = z.strictObject({ text: Words, kind: DeadlineKind, start: IsoDay.optional(), due: IsoDay }).readonly();

/** The fields of a record that a person may set, with their new values. */
export const Setting = z
  .strictObject({
    statement: Words.optional(),
    modality: Task.unwrap().shape.modality.optional(),
    actors: z.array(Body).min(1).readonly().optional(),
    deadline: Bound.optional(),
    product: Words.optional(),
    topic: Words.optional(),
    name: Words.optional(),
    measure: Words.optional(),
    role: Role.optional(),
    period: Edtf.optional(),
    territory: Words.optional(),
    kind: DeadlineKind.optional(),
    due: IsoDay.optional(),
  })
  .readonly();
export type Setting = z.infer<typeof Setting>;

const Reported = z
  .strictObject({ state: z.enum(PROGRESS_STATES), on: Edtf.optional(), evidence: z.array(Given).min(1).readonly() })
  .readonly();

/**
 * What a person decided about one record. `quote` are its words when it was decided on, by which it is found again when its id is gone; `formerly`
 * are ids that it had before its words were corrected; `continues` are tasks of earlier documents that it takes up again.
 */
export const Entry = z
  .strictObject({
    quote: Words.optional(),
    formerly: z.array(Id).min(1).readonly().optional(),
    drop: Reason.optional(),
    set: Setting.optional(),
    reason: Reason.optional(),
    status: Reported.optional(),
    changed: z
      .array(z.strictObject({ from: Edtf, to: Edtf, evidence: Given }).readonly())
      .min(1)
      .readonly()
      .optional(),
    continues: z.array(Id).min(1).readonly().optional(),
  })
  .readonly();
export type Entry = z.infer<typeof Entry>;

const AddedTask = z
  .strictObject({
    kind: z.literal('task'),
    quote: Words,
    actors: z.array(Body).min(1).readonly().optional(),
    deadline: Bound.optional(),
    reason: Reason.optional(),
  })
  .readonly();
const AddedIndicator = z
  .strictObject({
    kind: z.literal('indicator'),
    quote: Words,
    name: Words,
    measure: Words.optional(),
    role: Role,
    value: z
      .strictObject({
        text: Words,
        comparator: Comparator,
        min: z.coerce.number().optional(),
        max: z.coerce.number().optional(),
        unit: Words,
      })
      .readonly(),
    period: Edtf,
    reason: Reason.optional(),
  })
  .readonly();
const AddedDeadline = z
  .strictObject({
    kind: z.literal('deadline'),
    quote: Words,
    bound: DeadlineKind,
    start: IsoDay.optional(),
    due: IsoDay,
    reason: Reason.optional(),
  })
  .readonly();

/** A record that the rules missed; its quote stands in the text. */
export const Added = z.discriminatedUnion('kind', [AddedTask, AddedIndicator, AddedDeadline]);
export type Added = z.infer<typeof Added>;

/** A warning about the document that a person has looked at and lets stand: its id, words of the line it points at, and why. */
export const Acknowledged = z.strictObject({ message: Words, quote: Words, reason: Reason }).readonly();
export type Acknowledged = z.infer<typeof Acknowledged>;

/** The file `<slug>.review.yaml` beside a document: what a person decided about its records, by their ids. */
export const Review = z
  .strictObject({
    items: z.record(Id, Entry).readonly().default({}),
    add: z.array(Added).readonly().default([]),
    acknowledge: z.array(Acknowledged).readonly().default([]),
  })
  .readonly();
export type Review = z.infer<typeof Review>;
