import type { Indicator } from '../../pipeline/schema/indicator.ts';
import type { Outcome } from '../../pipeline/schema/outcome.ts';
import { amount, gap } from './amount.ts';
import { readable } from './date.ts';
import { exhibit } from './exhibit.ts';
import type { Exhibit } from './exhibit.ts';
import { fill } from './fill.ts';
import { groundChange, groundLater } from './ground.ts';
import type { GroundChange } from './ground.ts';
import type { Library } from './library.ts';
import { phrase, together } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { stateOfTarget } from './state.ts';
import type { State } from './state.ts';

/** A value with what it alone would say of the target, or why it is not held against it. */
export type Weighed = Exhibit & { readonly why: string };

/** All that a page shows of what became of a target. */
export type TargetOutcome = {
  readonly state: State;
  /** The comparison in signs (`10,34% < 12,7%`) and in words; null where nothing was or can be compared. */
  readonly compared: { readonly signs: Phrase; readonly words: Phrase } | null;
  /** Why the verdict is so and how sure it is, a sentence each. */
  readonly notes: readonly Phrase[];
  readonly aim: Exhibit;
  readonly result: Exhibit | null;
  /** Other values of the same period but for the one that disagrees, then those on the way. */
  readonly others: readonly Weighed[];
  readonly progress: readonly Exhibit[];
  readonly disagreement: { readonly text: Phrase; readonly sides: readonly Weighed[] } | null;
  readonly excluded: readonly Weighed[];
  readonly grounds: readonly GroundChange[];
  readonly restated: boolean;
};

/** What became of a target; null where the indicator is none. */
export function targetOutcome(target: Indicator, library: Library): TargetOutcome | null {
  const outcome = library.outcomeOf(target.id);
  if (outcome === undefined) return null;
  const shown = (ids: readonly string[]) => ids.map((id) => exhibit(id, library)).filter((each) => each !== null);
  const aim = exhibit(target.id, library)!;
  const result = outcome.result === null ? null : exhibit(outcome.result, library);
  const held = (relation: Outcome['held'][number]['relation']) =>
    shown(outcome.held.filter((each) => each.relation === relation && each.indicator !== outcome.result).map(({ indicator }) => indicator));
  const excluded = outcome.excluded.flatMap(({ indicator, reason }) =>
    shown([indicator]).map((each) => ({
      ...each,
      // Another ground is told above the list, with both grounds.
      why: reason === 'territory' ? '' : library.words.outcome.target.reasons[reason],
    })),
  );
  return {
    state: stateOfTarget(outcome, library),
    compared: compared(outcome, library),
    notes: notes(target, outcome, library),
    aim,
    result,
    others: held('same-period')
      .filter(({ id }) => id !== outcome.disagreement?.one && id !== outcome.disagreement?.other)
      .map((each) => weighed(each, outcome, library)),
    progress: held('progress'),
    disagreement: disagreement(target, outcome, library),
    excluded,
    grounds: grounds(target, outcome, library),
    restated: result !== null && (aim.document.restated || result.document.restated),
  };
}

const COMPARISON = /^(\S+) ([<=>]) (\S+) (.+)$/;

function compared({ verdict, comparison, difference, rounded }: Outcome, { words }: Library): TargetOutcome['compared'] {
  const match = COMPARISON.exec(comparison ?? '');
  // A result printed as a bound alone that tells nothing is no number to compare.
  if (match === null || verdict === 'unknown') return null;
  const [value, sign, goal, unit] = [Number(match[1]), match[2]!, Number(match[3]), match[4]!];
  const { above, below, equal, open, compared: sentence, roundedWords } = words.outcome.target;
  const values = { value: amount(value, unit, words), goal: amount(goal, unit, words) };
  const signs = together([values.value, rounded && sign !== '=' ? '≈' : sign, values.goal], ' ');
  if (difference === null) return { signs, words: phrase(open, values) };
  const far = phrase(difference > 0 ? above : below, { amount: gap(difference, unit, words) });
  return { signs, words: phrase(sentence, { ...values, difference: rounded ? roundedWords : difference === 0 ? equal : far }) };
}

function notes(target: Indicator, outcome: Outcome, library: Library): Phrase[] {
  const { words, dataset } = library;
  const { pending, reasons, rounded, within, estimateNote } = words.outcome.target;
  const decides = outcome.held.find(({ indicator }) => indicator === outcome.result);
  const end = target.period === null ? '' : readable(target.period.end, words);
  const found = [
    outcome.verdict === 'pending' ? fill(pending, { end, reach: dataset.reach === null ? '' : readable(dataset.reach, words) }) : null,
    outcome.reason === null ? null : reasons[outcome.reason],
    outcome.rounded && outcome.difference !== null
      ? phrase(rounded, { amount: gap(outcome.difference, target.quantity.unit, words) })
      : null,
    outcome.within ? within : null,
    decides?.role === 'estimate' ? estimateNote : null,
  ];
  return found.filter((note) => note !== null);
}

function disagreement(target: Indicator, outcome: Outcome, library: Library): TargetOutcome['disagreement'] {
  const { disagreement: two } = outcome;
  if (two === null) return null;
  const sides = [two.one, two.other].map((id) => exhibit(id, library)).filter((each) => each !== null);
  const text = phrase(library.words.outcome.target.disagreementText, { amount: gap(two.difference, target.quantity.unit, library.words) });
  return { text, sides: sides.map((side) => weighed(side, outcome, library)) };
}

// Beside the value that decides only another verdict is worth words.
function weighed(each: Exhibit, { held, verdict }: Outcome, { words }: Library): Weighed {
  const alone = held.find(({ indicator }) => indicator === each.id)?.verdict ?? verdict;
  return { ...each, why: alone === verdict ? '' : fill(words.outcome.target.alone, { state: words.outcome.states[alone] }) };
}

function grounds(target: Indicator, { excluded, reason }: Outcome, library: Library): GroundChange[] {
  const others = excluded
    .filter((each) => each.reason === 'territory')
    .map(({ indicator }) => library.commitments.get(indicator)?.record)
    .map((record) => (record !== undefined && 'territory' in record ? record.territory : target.territory));
  const found = [...new Set(others)].map((territory) => groundChange(target.territory, territory, library));
  if (found.length > 0 || reason !== 'territory' || target.period === null) return found;
  const later = groundLater(target.place, target.territory, target.period.end, library);
  return later === null ? [] : [later];
}
