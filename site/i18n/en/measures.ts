import type { Words } from '../vi.ts';

/** The measures of the lexicon, in English. */
export const measures: Words['measures'] = {
  title: 'Measures',
  description: 'The measures for which documents give targets or results, by topic, with the verdict on each target.',
  intro:
    'Each measure has a page with what was aimed at, what was reported and the verdict, place by place and period by period. A target repeated in several documents is counted each time.',
  none: 'No measures yet.',
  targets: '{n|# target|# targets}',
  results: '{n|# result or estimate|# results and estimates}',
  noTarget: 'No target to compare results with',
  pageDescription: '{name}: {targets}, {results}, by place and period.',
  topic: 'Topic',
  topics: 'Topics',
  direction: 'Better when',
  better: { more: 'higher', less: 'lower' },
  betterUnknown: 'not known',
  places: 'Places',
  chart: {
    title: '{measure}, {place}: targets and results by year',
    unit: 'the unit printed in the text',
    scale: 'The vertical axis is in {unit}, from {from} to {to}.',
    column: '{year}: {values}.',
    columnOn: '{year}, {ground}: {values}.',
    value: '{kind} {value}',
    change: 'New boundaries from {day}',
    changeNote:
      'Dashed vertical line: new boundaries, {ground}. The figures on either side are for different areas and cannot be compared.',
    legend: 'Key to the chart',
    target: 'Target',
    range: 'Target given as a range',
    least: 'Target: at least this',
    most: 'Target: at most this',
    about: 'Target: about this',
    estimate: 'Estimate',
    actual: 'Result',
    over: 'Printed as “more than” this',
    under: 'Printed as “less than” this',
    gap: 'Break in the axis: years without figures are left out',
    years:
      'The chart shows figures for whole years only. Those for quarters, for several months or years, or up to a certain day are in the table.',
    scales: [
      [1e12, 'trillion'],
      [1e9, 'billion'],
      [1e6, 'million'],
    ],
  },
  file: {
    source: 'Source: Cam Kết, licence CC BY 4.0. The quote, document and address of each figure are on the page below.',
    download: 'Download:',
  },
  table: {
    label: '{measure}, {place}: table of figures',
    period: 'Period',
    target: 'Target',
    result: 'Result',
    verdict: 'Verdict',
    ground: 'Area: {ground}',
    noPeriod: 'No period stated',
    by: 'compared with {value}',
    noResult: 'No figure yet',
  },
};
