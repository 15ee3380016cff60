import type { Words } from '../vi.ts';

/** What people corrected, in English. */
export const correction: Words['correction'] = {
  title: 'Corrections',
  description: 'What people set right, added or took out of what the rules read, and records that have another address now.',
  intro: 'Texts are read by rules; people mend what was misread. Every such decision stands here, with its reason where one was given.',
  none: 'Nothing was set, added, taken out or moved yet.',
  set: 'Set right',
  add: 'Added',
  drop: 'Taken out',
  moved: 'Moved',
  fields: 'Set: {fields}',
  reason: 'Why: {reason}',
  noReason: 'No reason was given.',
  was: 'Old address: {id}',
  movedTitle: 'This record has another address',
  movedText: 'Its words were corrected, or it was joined with another record. The record that stands for it now:',
  dropTitle: 'This record was taken out',
  dropText: 'A person found it to be no task or figure to follow, or the document no longer has the sentence.',
  words: 'The words it was read from',
  list: 'See all corrections',
};
