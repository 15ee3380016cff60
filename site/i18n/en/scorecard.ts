import type { Words } from '../vi.ts';

/** Verdicts and states counted, in English. */
export const scorecard: Words['scorecard'] = {
  title: 'Scorecard',
  heading: 'Promised and done, as the documents tell',
  description:
    'How many targets were met, missed or are not known; how many tasks are done, late or without news: by place, year, measure and body.',
  intro:
    'Every number below is counted from the documents on this site. What is not known counts like what is: an “unknown” target or a task “without information” is neither met nor missed, neither done nor left undone.',
  counting: 'A target that several documents repeat counts each time. Each number leads to its list.',
  home: 'Promised and done',
  homeMeasures: 'By measure',
  homeMore: 'By place, year and body',
  targets: 'Targets',
  tasks: 'Tasks',
  targetsAll: '{n} targets',
  tasksAll: '{n} tasks',
  all: 'All',
  none: 'No target or task yet.',
  matrix: 'Each measure, each year',
  matrixNote:
    'The year is the last of the period. A cell tells the verdict; “×2” is the same verdict on two statements. A period that is no whole year is named below it.',
  matrixLabel: '{place}: verdicts by measure and year',
  measure: 'Measure',
  noMeasure: 'Targets of no known measure',
  noYear: 'No year',
  times: '×{n}',
  places: 'Targets by place',
  place: 'Place',
  issuers: 'Targets by the body that set them',
  issuer: 'Body',
  issuerTasks: 'Tasks by the body that set them',
  issuerTasksNote: 'The body whose document or words set the task.',
  leads: 'Tasks by the body in the lead',
  lead: 'Body in the lead',
  leadsNote: 'A task with two bodies in the lead counts for both.',
  nobody: 'The clause names nobody',
  longer: 'The list that opens has every task that the body leads or supports, and can be longer than the number.',
  reach: 'Within term or overdue is as of the report, not as of today.',
  contents: 'On this page',
  checkabilityMore: 'Which promises can be checked',
};
