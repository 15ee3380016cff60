import { z } from 'zod';

/**
 * Whether one can tell later that a commitment was kept, from what its own words state; nothing inherited counts. Each field holds the words that are
 * there, null where there are none: a named body, a deadline, a measure with a value, a product that can be seen. Words, never a mark.
 * After the specificity of pledges of G. M. Pomper and S. S. Lederman (Elections in America, 1980).
 */
export const Checkability = z
  .object({
    commitment: z.string(),
    document: z.string(),
    kind: z.enum(['task', 'target']),
    body: z.string().nullable(),
    deadline: z.string().nullable(),
    measure: z.string().nullable(),
    product: z.string().nullable(),
  })
  .readonly();
export type Checkability = z.infer<typeof Checkability>;
