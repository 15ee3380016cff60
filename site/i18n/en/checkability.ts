import type { Words } from '../vi.ts';

/** Which words commitments state and which they lack, in English. */
export const checkability: Words['checkability'] = {
  title: 'Can the promises be checked?',
  description: 'How many tasks and targets say who, by when, and which figure or visible product: by document, public body and topic.',
  intro:
    'A promise can be checked only if its words say who will act, by when, and which figure or product there will be to see. This page counts the sentences that have such words (yes) and those that do not (no). What is inferred from elsewhere in the document does not count.',
  ancestor:
    'The questions follow the scale of how specific pledges are in Elections in America by Gerald M. Pomper and Susan S. Lederman (1980). These are counts, not marks: what is missing does not make a promise bad, only harder to check.',
  columns: { body: 'Who', deadline: 'By when', seen: 'Figure or product' },
  all: 'All',
  count: 'Count',
  there: '{n} yes ({percent}%)',
  missing: '{n} no',
  kinds: 'By type',
  kind: 'Type',
  topics: 'By topic',
  topic: 'Topic',
  bodies: 'By the body that set them',
  body: 'Public body',
  documents: 'By document',
  document: 'Document',
  none: 'No tasks or targets yet.',
};
