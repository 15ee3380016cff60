import type { Words } from '../vi.ts';

/** Which words commitments state and which they lack, in English. */
export const checkability: Words['checkability'] = {
  title: 'Can promises be checked',
  description: 'How many tasks and targets name a body, a deadline, a value or a visible product: by document, body and topic.',
  intro:
    'A promise can be checked only if its words say who, until when, and which value or product will be seen. This page counts the words that are there and those that are missing in the clause itself; what is inferred from elsewhere does not count.',
  ancestor:
    'The questions go back to the scale of how specific pledges are in Elections in America by Gerald M. Pomper and Susan S. Lederman (1980). These are counts of words, not marks: a missing word does not make a bad promise, only one that is harder to check.',
  columns: { body: 'Who', deadline: 'Until when', seen: 'Value or product' },
  all: 'All',
  count: 'Clauses',
  there: '{n} there ({percent}%)',
  missing: '{n} missing',
  kinds: 'By kind',
  kind: 'Kind',
  topics: 'By topic',
  topic: 'Topic',
  bodies: 'By the body that set them',
  body: 'Body',
  documents: 'By document',
  document: 'Document',
  none: 'No task or target yet.',
};
