import type { Words } from '../vi.ts';

/** What falls due by month and quarter, in English. */
export const timeline: Words['timeline'] = {
  title: 'Timeline',
  description: 'Which tasks and targets fall due in which month and quarter, past and to come.',
  intro:
    'Each task and target stands in the month of the last day on which it can still be done. What is due in a quarter or year stands in its last month.',
  assumed: 'Left out are {n} tasks whose document states no time, so that only the year of the document is assumed.',
  none: 'No deadlines yet.',
  picture: 'Tasks and targets that fall due, by month',
  pictureNote:
    'The larger the circle, the more falls due in that month; the number in it counts tasks and targets. Years without any are left out.',
  now: 'The bold outline is this month.',
  quarter: 'quarter {q}',
  total: 'year',
  of: '{month}: {n}',
  years: 'Years',
  count: '{n} items',
  today: 'Today. The months below are not over yet.',
  toToday: 'To today',
  calendar: 'All deadlines as a calendar (iCalendar)',
  follow: 'Bodies, places and topics have calendars of their own on their pages.',
  add: 'Add to calendar (.ics)',
};
