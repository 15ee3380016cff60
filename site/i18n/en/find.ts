import type { find as vi } from '../vi/find.ts';

/** What the list of commitments says about a search, its filters and its order. */
export const find: typeof vi = {
  all: 'All tasks, targets and results read from the documents.',
  hint: 'In English (topics, measures, bodies, places), or in Vietnamese with or without accents.',
  key: 'Press / to come here.',
  issuer: 'Issued by',
  body: 'Responsible body',
  document: 'Type of document',
  filters: 'Filters',
  sort: 'Sort by',
  orders: { best: 'Best match', due: 'Earliest deadline', newest: 'Newest document' },
  chosen: 'Filtered by',
  unfiltered: 'No filters chosen',
  drop: 'Remove filter {filter}: {value}',
  used: '“{typed}” is not in the documents; these results are for “{used}”.',
  nowhere: '“{typed}” is not in any item.',
  nearest: 'Nearest word: {nearest}',
  unknown: 'unknown',
  emptyTitle: 'What to try',
  emptyTips: [
    'Try fewer words: the name of a project or public body, or the number of a document, is enough.',
    'Remove a filter, if there is one: what you want may be in another place, or due in another year.',
    'The documents are in Vietnamese. English words find topics, measures, public bodies and places; for anything else try Vietnamese words.',
    'Only documents that were added can be found. Something that is not here may still have been promised.',
  ],
  examplesTitle: 'Examples',
  examples: ['social housing', 'public investment disbursement 2025', 'Ministry of Finance', 'Ben Rung'],
};
