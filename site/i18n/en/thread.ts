import type { Words } from '../vi.ts';

/** The history of one commitment through all documents, in English. */
export const thread: Words['thread'] = {
  title: 'Histories',
  description:
    'Each target, project and task through the documents: when it was promised, repeated, raised, lowered or postponed, and what was reported.',
  intro: 'Each line is a commitment mentioned at least twice: promised, then repeated, changed or reported on.',
  none: 'No commitment is mentioned twice yet.',
  lead: 'Follow each commitment through the documents',
  headings: { work: 'Projects', measure: 'Measures over time', tasks: 'Tasks' },
  pageDescription: '{name}: {about}.',
  steps: {
    promised: 'Promised',
    repeated: 'Repeated',
    raised: 'Raised',
    lowered: 'Lowered',
    postponed: 'Postponed',
    advanced: 'Brought forward',
    reported: 'Reported',
  },
  counted: {
    raised: '{n|raised once|raised # times}',
    lowered: '{n|lowered once|lowered # times}',
    postponed: '{n|postponed once|postponed # times}',
    advanced: '{n|brought forward once|brought forward # times}',
  },
  about: '{n|# entry|# entries}, {from} to {to}',
  aboutOne: '{n|# entry|# entries}, {from}',
  changes: 'What has changed',
  list: 'In order of time',
  due: 'due {day}',
  record: 'The task concerned',
  here: 'this item',
  measure: 'Figures for this measure over time',
  short: 'History',
  all: 'See {n|the one entry|all # entries} for “{name}”',
  left: '{n|# more entry is|# more entries are} on the history page.',
};
