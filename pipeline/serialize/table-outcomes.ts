import type { Dataset } from '../schema/dataset.ts';
import type { Indicator } from '../schema/indicator.ts';
import { type Outcome, REASONS, VERDICTS } from '../schema/outcome.ts';
import type { Filled } from './tables.ts';

/** An outcome with the records it speaks of. */
type Judged = { readonly document: string; readonly outcome: Outcome; readonly target: Indicator; readonly result: Indicator | null };

/** The outcomes of a dataset with their records. */
export function judgedOf({ outcomes, indicators }: Dataset): readonly Judged[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return outcomes.map((outcome) => ({
    document: outcome.document,
    outcome,
    target: byId.get(outcome.target)!,
    result: outcome.result === null ? null : byId.get(outcome.result)!,
  }));
}

/** The columns of outcomes.csv. */
export const outcomeColumns: readonly Filled<Judged>[] = [
  {
    name: 'id',
    type: 'string',
    about: 'Id of the target, a row of indicators.csv',
    constraints: { required: true, unique: true },
    cell: ({ target }) => target.id,
  },
  {
    name: 'document',
    type: 'string',
    about: 'Id of the document of the target',
    constraints: { required: true },
    cell: ({ document }) => document,
  },
  { name: 'date', type: 'string', about: 'Date of that document, EDTF', cell: (_, { date }) => date },
  { name: 'issuer', type: 'string', about: 'The body whose target it is', cell: (_, { issuer }) => issuer },
  { name: 'place', type: 'string', about: 'ISO 3166-2 code of the place', cell: ({ target }) => target.place },
  { name: 'territory', type: 'string', about: 'Which ground the place covered', cell: ({ target }) => target.territory },
  { name: 'measure', type: 'string', about: 'Id of the measure', cell: ({ target }) => target.measure },
  { name: 'name', type: 'string', about: 'The measure as the document names it', cell: ({ target }) => target.name },
  { name: 'period', type: 'string', about: 'The time the target is for, EDTF', cell: ({ target }) => target.period?.edtf ?? null },
  { name: 'verdict', type: 'string', about: 'What became of it', constraints: { enum: VERDICTS }, cell: ({ outcome }) => outcome.verdict },
  {
    name: 'reason',
    type: 'string',
    about: 'Why it is no plain yes or no',
    constraints: { enum: REASONS },
    cell: ({ outcome }) => outcome.reason,
  },
  { name: 'target_quote', type: 'string', about: 'The target in the words of its document', cell: ({ target }) => target.quote },
  {
    name: 'result',
    type: 'string',
    about: 'Id of the value that decides, a row of indicators.csv',
    cell: ({ result }) => result?.id ?? null,
  },
  {
    name: 'result_role',
    type: 'string',
    about: 'Whether it is an estimate or the actual value',
    cell: ({ result }) => result?.role ?? null,
  },
  { name: 'result_quote', type: 'string', about: 'The result in the words of its document', cell: ({ result }) => result?.quote ?? null },
  { name: 'result_document', type: 'string', about: 'Id of the document of the result', cell: ({ result }) => result?.document ?? null },
  {
    name: 'within',
    type: 'boolean',
    about: 'Whether both stand in one document',
    cell: ({ outcome, result }) => (result === null ? null : outcome.within),
  },
  {
    name: 'comparison',
    type: 'string',
    about: 'Result and target in numbers, in the unit of the target',
    cell: ({ outcome }) => outcome.comparison,
  },
  { name: 'difference', type: 'number', about: 'Result less target, in that unit', cell: ({ outcome }) => outcome.difference },
  {
    name: 'rounded',
    type: 'boolean',
    about: 'Whether they are equal only as far as the printed digits tell',
    cell: ({ outcome, result }) => (result === null ? null : outcome.rounded),
  },
  {
    name: 'disagreement',
    type: 'number',
    about: 'By how much another source differs',
    cell: ({ outcome }) => outcome.disagreement?.difference ?? null,
  },
  {
    name: 'excluded',
    type: 'string',
    about: 'Values of the same measure and period that are not held against it, and why, with ; between them',
    cell: ({ outcome }) => outcome.excluded.map(({ indicator, reason }) => `${indicator} (${reason})`).join('; '),
  },
  {
    name: 'url',
    type: 'string',
    about: 'Page of the target',
    cell: ({ target }, _, url) => (url === null ? null : `${url}commitments/${target.id}/`),
  },
];
