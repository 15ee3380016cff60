import type { Progress, Status } from '../../pipeline/schema/evidence.ts';
import type { Outcome, Verdict } from '../../pipeline/schema/outcome.ts';
import type { Task } from '../../pipeline/schema/task.ts';
import type { Words } from '../i18n/vi.ts';
import { fill } from './fill.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';
import type { Commitment, Library } from './library.ts';
import { shape } from './shape.ts';
import type { ShapeName } from './shape.ts';

/** How good the news of a state is; only its colour depends on this. */
type Tone = 'good' | 'bad' | 'plain';

/** What became of a task or a target: its value in the address bar, its word, its shape. */
export type State = { readonly value: Status | Verdict; readonly word: string; readonly shape: ShapeName; readonly tone: Tone };

// In this order they are offered and counted: first targets, then tasks, each from kept to unknown.
const VERDICTS: Readonly<Record<Verdict, readonly [ShapeName, Tone]>> = {
  met: ['check', 'good'],
  partly: ['half', 'plain'],
  missed: ['cross', 'bad'],
  pending: ['waiting', 'plain'],
  unknown: ['question', 'plain'],
  'not-comparable': ['unequal', 'plain'],
};
const STATUSES: Readonly<Record<Status, readonly [ShapeName, Tone]>> = {
  'completed-on-time': ['check', 'good'],
  'completed-late': ['check-late', 'bad'],
  'partly-done': ['half', 'plain'],
  'within-term': ['onward', 'plain'],
  overdue: ['alert', 'bad'],
  replaced: ['swap', 'plain'],
  dropped: ['minus', 'plain'],
  'no-deadline': ['dots', 'plain'],
  'not-known': ['question', 'plain'],
};
const PROGRESS: Readonly<Record<Progress['state'], ShapeName>> = {
  done: 'check',
  partly: 'half',
  'under-way': 'onward',
  'not-done': 'minus',
  replaced: 'swap',
  dropped: 'minus',
};

const OPEN: ReadonlySet<State['value']> = new Set([
  'pending',
  'unknown',
  'partly-done',
  'within-term',
  'overdue',
  'no-deadline',
  'not-known',
]);

/** All values a state can have, verdicts on targets before states of tasks. */
export const STATE_VALUES: readonly State['value'][] = [...Object.keys(VERDICTS), ...Object.keys(STATUSES)] as State['value'][];

/** What became of a commitment as far as documents tell; null for results, which promise nothing. */
export function stateOf(commitment: Commitment, library: Library): State | null {
  if (commitment.type === 'task') return stateOfTask(commitment.record, library);
  const outcome = library.outcomeOf(commitment.record.id);
  return outcome === undefined ? null : stateOfTarget(outcome, library);
}

/** The state of a target; where an estimate decides, the word says so. */
export function stateOfTarget({ verdict, result, held }: Outcome, { words }: Library): State {
  const [form, tone] = VERDICTS[verdict];
  const state = words.outcome.states[verdict];
  const estimated = result !== null && held.some(({ indicator, role }) => indicator === result && role === 'estimate');
  return { value: verdict, word: estimated ? fill(words.outcome.byEstimate, { state }) : state, shape: form, tone };
}

/** Whether a value stands for a state of tasks, not for a verdict on targets. */
export function isStatus(value: string): value is Status {
  return value in STATUSES;
}

/** Whether what a state stands for can still come true. */
export function isOpen({ value }: Pick<State, 'value'>): boolean {
  return OPEN.has(value);
}

/** The state that a value stands for, by itself: nothing is said of estimates or of how far a task got. */
export function stateNamed(value: State['value'], words: Words): State {
  const [form, tone] = isStatus(value) ? STATUSES[value] : VERDICTS[value];
  return { value, word: words.outcome.states[value], shape: form, tone };
}

/** A state as shape and word. */
export function stateMark({ word, shape: form, tone, value }: State): Html {
  return markup`<span class="state state-${tone}" data-state="${value}">${shape(form)} ${word}</span>`;
}

/** How many commitments have each state, in the order of the states. */
export function statesOf(commitments: readonly Commitment[], library: Library): { readonly state: State; readonly count: number }[] {
  const found = commitments.map((commitment) => stateOf(commitment, library)).filter((state) => state !== null);
  const order = (state: State): number => STATE_VALUES.indexOf(state.value);
  return [...Map.groupBy(found, ({ value, word }) => `${value} ${word}`).values()]
    .map((states) => ({ state: states[0]!, count: states.length }))
    .sort((a, b) => order(a.state) - order(b.state) || b.count - a.count);
}

// Of a task whose time says nothing, how far it got is the better word.
function stateOfTask({ status, progress }: Task, { words }: Library): State {
  const [form, tone] = STATUSES[status];
  if (progress === null || (status !== 'no-deadline' && status !== 'not-known'))
    return { value: status, word: words.outcome.states[status], shape: form, tone };
  const word = fill(words.outcome.withProgress[status], { progress: words.outcome.task.progress[progress.state] });
  return { value: status, word, shape: PROGRESS[progress.state], tone };
}
