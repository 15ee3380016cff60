import { z } from 'zod';
import { Span } from './span.ts';

export const Comparator = z.enum(['=', '~', '>', '>=', '<', '<=', 'range']);
export type Comparator = z.infer<typeof Comparator>;

/** A value as printed and in numbers: `min` and `max` in the unit itself (42.500 tỷ đồng is 42500000000000 VND), null where open, negative for a fall. */
export const Quantity = z
  .object({
    text: z.string(),
    span: Span,
    comparator: Comparator,
    min: z.number().nullable(),
    max: z.number().nullable(),
    unit: z.string(),
  })
  .readonly();
export type Quantity = z.infer<typeof Quantity>;
