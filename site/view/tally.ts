import { STATUSES } from '../../pipeline/schema/evidence.ts';
import type { Indicator } from '../../pipeline/schema/indicator.ts';
import { VERDICTS } from '../../pipeline/schema/outcome.ts';
import type { Task } from '../../pipeline/schema/task.ts';
import type { Library } from './library.ts';
import { listPath } from './paths.ts';
import { STATE_VALUES, stateNamed } from './state.ts';
import type { State } from './state.ts';

/** How many commitments have a state, and the list of them; null where it has none or was not asked for. */
export type Tally = { readonly state: State; readonly count: number; readonly href: string | null };

type Filters = Readonly<Record<string, string>>;

/**
 * How many targets have each verdict; those that nobody has stand as zero.
 * @param filters what leads to the list of these targets; null for no list
 */
export function verdictCounts(targets: readonly Indicator[], filters: Filters | null, library: Library): Tally[] {
  const values = targets.map(({ id }) => library.outcomeOf(id)?.verdict);
  return counts(VERDICTS, values, filters && { kind: 'target', ...filters }, library);
}

/** How many tasks have each status; those that nobody has stand as zero. */
export function statusCounts(tasks: readonly Task[], filters: Filters | null, library: Library): Tally[] {
  const values = tasks.map(({ status }) => status);
  return counts(STATUSES, values, filters && { kind: 'task', ...filters }, library);
}

function counts(
  states: readonly State['value'][],
  values: readonly (State['value'] | undefined)[],
  filters: Filters | null,
  { words, href }: Library,
): Tally[] {
  const ordered = states.toSorted((a, b) => STATE_VALUES.indexOf(a) - STATE_VALUES.indexOf(b));
  return ordered.map((status) => {
    const count = values.filter((value) => value === status).length;
    return {
      state: stateNamed(status, words),
      count,
      href: filters === null || count === 0 ? null : href(listPath({ ...filters, status })),
    };
  });
}
