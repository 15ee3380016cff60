import type { Words } from '../vi.ts';

/** What people corrected, in English. */
export const correction: Words['correction'] = {
  title: 'Corrections',
  description: 'What reviewers corrected, added or removed in what the rules read, and items that have a new address.',
  intro:
    'Texts are read by rules, and reviewers correct what was misread. Every correction is listed here, with its reason if one was given.',
  none: 'Nothing has been corrected, added, removed or moved yet.',
  set: 'Corrected',
  add: 'Added',
  drop: 'Removed',
  moved: 'Moved to a new address',
  fields: 'Corrected: {fields}',
  now: '{field} (now: {value})',
  reason: 'Reason: {reason}',
  noReason: 'No reason was given.',
  was: 'Old address: {id}',
  movedTitle: 'This item has a new address',
  movedText: 'Its words were corrected, or it was merged with another item. This item now takes its place:',
  dropTitle: 'This item was removed',
  dropText: 'A reviewer found that it is not a task or figure to follow, or the document no longer has the sentence.',
  words: 'The words it was read from',
  list: 'See all corrections',
};
