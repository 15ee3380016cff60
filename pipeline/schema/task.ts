import { z } from 'zod';
import { TaskDeadline } from './deadline.ts';
import { Progress, Rescheduling, Reviewed, Status } from './evidence.ts';
import { Provenance } from './provenance.ts';
import { Reference } from './reference.ts';
import { Span } from './span.ts';

/** A body that has to act, by the name as printed; `id` is an entry of lexicon/agencies; `inherited` where the clause does not name it. */
export const Actor = z
  .object({
    name: z.string(),
    id: z.string().optional(),
    part: z.enum(['lead', 'support']),
    inherited: z.boolean(),
  })
  .readonly();
export type Actor = z.infer<typeof Actor>;

/** An action that a body takes on or is given; `formerly` are ids it had before its words were corrected, `continues` tasks of earlier documents that it takes up again. */
export const Task = z
  .object({
    id: z.string(),
    document: z.string(),
    quote: z.string(),
    span: Span,
    statement: z.string(),
    modality: z.enum(['do', 'refrain']),
    actors: z.array(Actor).readonly(),
    deadline: TaskDeadline.nullable(),
    product: z.string().optional(),
    topic: z.string(),
    references: z.array(Reference).readonly(),
    heading: z.array(z.string()).readonly(),
    status: Status,
    progress: Progress.nullable(),
    rescheduled: z.array(Rescheduling).readonly(),
    continues: z.array(z.string()).readonly(),
    formerly: z.array(z.string()).readonly(),
    reviewed: Reviewed.nullable(),
    provenance: Provenance,
  })
  .readonly();
export type Task = z.infer<typeof Task>;
