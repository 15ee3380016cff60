import type { Words } from '../vi.ts';

/** What falls due by month and quarter, in English. */
export const timeline: Words['timeline'] = {
  title: 'Timeline',
  description: 'Which tasks and targets fall due in which month and quarter, past and to come.',
  intro:
    'Each task and target is listed under the month of the last day on which it can be done on time. Something due in a quarter or a year is therefore listed under the last month of it.',
  months: 'Months',
  assumed:
    'Left out: {n|# task whose document states|# tasks whose documents state} no deadline, so that the end of the document’s year is only assumed.',
  none: 'No deadlines yet.',
  picture: 'Tasks and targets due, by month',
  pictureNote:
    'The larger the circle, the more falls due in that month; the number counts tasks and targets. Years with no deadlines are left out.',
  now: 'The bold outline is this month.',
  quarter: 'Q{q}',
  total: 'total',
  of: '{month}: {n}',
  years: 'Years',
  count: '{n|# item|# items}',
  today: 'Today. The months below are not over yet.',
  toToday: 'Go to today',
  calendar: 'All deadlines as a calendar (iCalendar, in Vietnamese)',
  follow: 'Public bodies, places and topics have calendars of their own, on their pages.',
  add: 'Add to calendar (.ics)',
};
