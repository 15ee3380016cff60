import { readable } from './date.ts';
import { fill } from './fill.ts';
import type { Commitment, Library } from './library.ts';
import { row } from './row.ts';
import { taskProgress } from './commitment-progress.ts';

/** The last day of what is still open: a sentence that is true on any day, and the day from which the reader's browser counts. */
export type Until = { readonly day: string; readonly text: string };

/** Until when a commitment can still be kept; null where its outcome is known, or no last day is. */
export function until(commitment: Commitment, library: Library): Until | null {
  if (commitment.type === 'task') {
    const last = taskProgress(commitment.record, library).lastDay;
    return last === null ? null : { day: last.day, text: last.text };
  }
  const verdict = library.outcomeOf(commitment.record.id)?.verdict;
  if (verdict !== 'pending' && verdict !== 'unknown') return null;
  const { words } = library;
  const { due } = row(commitment, library);
  if (due === null) return null;
  const bounded = library.deadlinesOf(commitment.record.id).some((deadline) => deadline.due !== null);
  return { day: due, text: fill(bounded ? words.outcome.task.lastDay : words.reading.until.period, { day: readable(due, words) }) };
}
