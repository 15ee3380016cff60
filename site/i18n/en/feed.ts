import type { Words } from '../vi.ts';

/** What the Atom feeds say, in English. */
export const feed: Words['feed'] = {
  label: 'News: documents, outcomes, states, moved dates (Atom)',
  titleOf: '{title}: {name}',
  rights: 'CC BY 4.0. Not a site of the state.',
  document: 'New document: {document}',
  holds: '{issuer}, {date}: {tasks} tasks, {indicators} targets and results.',
  outcome: '{state}: {words}',
  progress: '{state}: {words}',
  moved: 'Moved from {from} to {to}: {words}',
  said: '“{quote}” ({document})',
  saidRestated: '{quote} ({document})',
  restated: 'The words are restated by this site from its sources; they are not the body’s own.',
};
