import { z } from 'zod';
import { Checkability } from './checkability.ts';
import { Coverage, DocumentCoverage } from './coverage.ts';
import { Deadline } from './deadline.ts';
import { Document } from './document.ts';
import { Dropped } from './evidence.ts';
import { Indicator } from './indicator.ts';
import { Outcome } from './outcome.ts';
import { Task } from './task.ts';
import { Thread } from './thread.ts';

/** The version of the data contract, by semantic versioning: a field that goes or changes its meaning is a new major. */
export const SCHEMA_VERSION = '1.3.0';

/** What the pipeline reads from one document. Records stand in the order of the text. */
export const Extraction = z
  .object({
    document: Document,
    tasks: z.array(Task).readonly(),
    indicators: z.array(Indicator).readonly(),
    deadlines: z.array(Deadline).readonly(),
    dropped: z.array(Dropped).readonly(),
    coverage: Coverage,
  })
  .readonly();
export type Extraction = z.infer<typeof Extraction>;

/** All documents together, ordered by date and id; `reach` is the date (EDTF) of the newest document, null without any. */
export const Dataset = z
  .object({
    schemaVersion: z.literal(SCHEMA_VERSION),
    reach: z.string().nullable(),
    documents: z.array(Document).readonly(),
    tasks: z.array(Task).readonly(),
    indicators: z.array(Indicator).readonly(),
    deadlines: z.array(Deadline).readonly(),
    dropped: z.array(Dropped).readonly(),
    coverage: z.array(DocumentCoverage).readonly(),
    outcomes: z.array(Outcome).readonly(),
    threads: z.array(Thread).readonly(),
    checkability: z.array(Checkability).readonly(),
  })
  .readonly();
export type Dataset = z.infer<typeof Dataset>;
