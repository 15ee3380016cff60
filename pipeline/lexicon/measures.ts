import type { Measure } from '../schema/lexicon.ts';

// Placeholder of the owner until the real list lands: overwrite.
export const MEASURES: readonly Measure[] = [];
