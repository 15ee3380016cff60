import { z } from 'zod';

/**
 * What happened to a commitment at one point of its history. `promised`: for the first time; `repeated`: the same again; `raised`, `lowered`: another value
 * for the same period; `postponed`, `advanced`: another date; `reported`: a later text tells how it stands.
 */
export const STEPS = ['promised', 'repeated', 'raised', 'lowered', 'postponed', 'advanced', 'reported'] as const;
export const Step = z.enum(STEPS);
export type Step = z.infer<typeof Step>;

/** One point of a thread: the document and its day, the record or the task that it concerns, the words, for what time; `text` says from what to what where it was changed. */
export const ThreadEntry = z
  .object({
    step: Step,
    date: z.string(),
    document: z.string(),
    record: z.string(),
    quote: z.string(),
    /** The time it speaks of: the period of a value, the date that is promised; EDTF. */
    period: z.string().nullable(),
    /** The record or the time that held before, where this one changes it. */
    from: z.string().nullable(),
  })
  .readonly();
export type ThreadEntry = z.infer<typeof ThreadEntry>;

/** A commitment through all documents that speak of it: one measure of one place on one ground, or tasks about one work or one after another. */
export const Thread = z
  .object({
    id: z.string(),
    kind: z.enum(['measure', 'work', 'tasks']),
    /** The work as printed, or the words of the first task; null for a measure, whose name is in the lexicon. */
    name: z.string().nullable(),
    measure: z.string().nullable(),
    place: z.string(),
    territory: z.string().nullable(),
    /** In order of time. */
    entries: z.array(ThreadEntry).min(2).readonly(),
  })
  .readonly();
export type Thread = z.infer<typeof Thread>;
