import { z } from 'zod';
import { isEdtf } from '../calendar.ts';

/** A day as ISO 8601: `2024-12-31`. */
export const IsoDay = z.iso.date();

/** A time by EDTF: year, half (`2024-40`), quarter (`2024-33`), month, day, or interval (`2021/2025`, `../2025`, `2024-06/..`). */
export const Edtf = z
  .string()
  .refine(isEdtf, { error: 'expected a year, month, day, quarter (2024-33), half (2024-40) or interval (2021/2025)' });
