import { z } from 'zod';
import { Span } from './span.ts';

const Reading = z.object({ rule: z.string(), span: Span });

/** Which rules read a record, from which words, and what each reading won over. */
export const Provenance = z.array(Reading.extend({ over: z.array(Reading.readonly()).optional() }).readonly()).readonly();
export type Provenance = z.infer<typeof Provenance>;
