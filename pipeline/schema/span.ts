import { z } from 'zod';

/** Half-open range of UTF-16 code units in the text as read (UTF-8, no BOM, LF, NFC); line and column are 1-based, of `start`. */
export const Span = z
  .object({
    start: z.int().min(0),
    end: z.int().min(0),
    line: z.int().min(1),
    column: z.int().min(1),
  })
  .readonly();
export type Span = z.infer<typeof Span>;
