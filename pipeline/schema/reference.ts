import { z } from 'zod';
import { Span } from './span.ts';

/** A document that a clause cites, as far as its words tell; `document` is its id where the dataset holds it. */
export const Reference = z
  .object({
    text: z.string(),
    span: Span,
    number: z.string().optional(),
    issuer: z.string().optional(),
    year: z.int().optional(),
    document: z.string().optional(),
  })
  .readonly();
export type Reference = z.infer<typeof Reference>;
