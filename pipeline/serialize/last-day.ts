import { addDays } from '../calendar.ts';
import type { DeadlineKind } from '../schema/deadline.ts';

/** The last day on which the thing can still be done: `due`, for `before` the day before it; null where no day is known. */
export function lastDayToAct({ kind, due }: { readonly kind: DeadlineKind; readonly due: string | null }): string | null {
  return kind === 'before' && due !== null ? addDays(due, -1) : due;
}
