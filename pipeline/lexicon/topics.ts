import type { Topic } from '../schema/lexicon.ts';

// Placeholder of the owner until the real list lands: overwrite.
export const TOPICS: readonly Topic[] = [{ id: 'general', names: { vi: 'Chung', en: 'General' }, words: [] }];
