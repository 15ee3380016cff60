import type { find as vi } from '../vi/find.ts';

/** What the list of commitments says about a search, its filters and its order. */
export const find: typeof vi = {
  all: 'All tasks, targets, results and documents: results follow as you type.',
  hint: 'With or without accents or spaces, or as abbreviations. Press / to come here.',
  issuer: 'Issuer',
  body: 'Responsible body',
  document: 'Kind of document',
  filters: 'Filters',
  sort: 'Order',
  orders: { best: 'Best match', due: 'Due first', newest: 'Newest document' },
  chosen: 'Filtered by',
  drop: 'Drop filter {filter}: {value}',
  used: '“{typed}” is nowhere in the documents; these results are for “{used}”.',
  nowhere: '“{typed}” is nowhere in the documents.',
  nearest: 'Nearest word: {nearest}',
  unknown: 'not known',
  emptyTitle: 'Nothing found',
  emptyTips: [
    'Try fewer words: the name of a work or a body, or the number of a document, is enough.',
    'Drop a filter: what you look for may be in another place, or due in another year.',
    'Only documents that were put in can be found; what is not here may well have been promised.',
  ],
  examplesTitle: 'Examples',
  examples: ['nhà ở xã hội', 'giải ngân đầu tư công 2025', 'nghị quyết 45', 'cầu Bến Rừng'],
};
