import type { Words } from '../vi.ts';

/** Verdicts and states counted, in English. */
export const scorecard: Words['scorecard'] = {
  title: 'Scorecard',
  heading: 'Promised and done, according to the documents',
  description:
    'How many targets were met, not met or are unclear; how many tasks are done, late or without information: by place, year, measure and public body.',
  intro:
    'Every number below is counted from the documents on this site. What is not known is counted apart: a target that is “unclear” or a task with “no information yet” is neither met nor missed, neither done nor undone.',
  counting: 'A target repeated in several documents is counted each time. Each number links to its list.',
  home: 'Promised and done',
  homeMeasures: 'See by measure',
  homeMore: 'See by place, year and public body',
  targets: 'Targets',
  tasks: 'Tasks',
  all: 'All',
  none: 'No targets or tasks yet.',
  matrix: 'Each measure, each year',
  matrixNote:
    'The year is the last one of the period. A cell gives the verdict; “×2” means that two statements share it. A period that is not a whole year is named underneath.',
  matrixLabel: '{place}: verdicts by measure and year',
  measure: 'Measure',
  noMeasure: 'Targets not tied to a measure in our list',
  noTopic: 'Of no measure',
  noYear: 'No year',
  times: '×{n}',
  places: 'Targets by place',
  place: 'Place',
  issuers: 'Targets by the body that set them',
  issuer: 'Public body',
  issuerTasks: 'Tasks by the body that set them',
  issuerTasksNote: 'The public body whose document or speech set the task.',
  leads: 'Tasks by lead body',
  lead: 'Lead body',
  leadsNote: 'A task with two lead bodies counts for both.',
  nobody: 'The sentence does not say who',
  longer: 'The list that opens has every task that the body leads or supports, so it can be longer than the number.',
  reach: 'Not yet due or overdue is as of the report, not as of today.',
  contents: 'On this page',
  checkabilityMore: 'Which promises can be checked',
};
