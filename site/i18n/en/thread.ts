import type { Words } from '../vi.ts';

/** The history of one commitment through all documents, in English. */
export const thread: Words['thread'] = {
  title: 'Histories',
  description: 'Every measure, work and task through the documents: promised when, repeated, raised or lowered, postponed, reported how.',
  intro: 'Each line is a commitment that is spoken of at least twice: promised, then repeated, changed or reported.',
  none: 'No commitment is spoken of twice yet.',
  lead: 'The history of each commitment through the documents',
  headings: { work: 'Works and projects', measure: 'Measures through the years', tasks: 'Tasks' },
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
    raised: 'raised {n} times',
    lowered: 'lowered {n} times',
    postponed: 'postponed {n} times',
    advanced: 'brought forward {n} times',
  },
  about: '{n} points, {from} to {to}',
  aboutOne: '{n} points, {from}',
  changes: 'Changed since the beginning',
  list: 'In order of time',
  due: 'due {day}',
  record: 'The task it is about',
  here: 'this record',
  measure: 'Figures of this measure through the years',
  short: 'History',
  all: 'All {n} points of “{name}”',
  left: '{n} more points stand on the page of the history.',
};
