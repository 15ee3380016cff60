import type { Words } from '../vi.ts';

/** What the Atom feeds say, in English; the feeds themselves are in Vietnamese, and their name in a list of links says so. */
export const feed: Words['feed'] = {
  label: 'News in Vietnamese: documents, outcomes, states, moved deadlines (Atom)',
  titleOf: '{title}: {name}',
  rights: 'CC BY 4.0. Not a government website.',
  document: 'New document: {document}',
  holds: '{issuer}, {date}: {tasks|# task|# tasks}, {indicators|# target or result|# targets and results}.',
  outcome: '{state}: {words}',
  progress: '{state}: {words}',
  moved: 'Moved from {from} to {to}: {words}',
  said: '“{quote}” ({document})',
  saidRestated: '{quote} ({document})',
  restated: 'The wording is this site’s own, restated from its sources; it is not that of the issuing body.',
};
