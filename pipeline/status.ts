import { daysOf } from './calendar.ts';
import { lastDayToAct, type TaskDeadline } from './schema/deadline.ts';
import type { Progress, Status } from './schema/evidence.ts';

/**
 * The state of a task on the two axes of the Government Office, finished or not × in time or late. It is held against the task's own deadline, the
 * first that was promised, also where a later text moved it. Nothing here follows from the passing of a date alone.
 * @param deadline of the task; the year of the document alone (`assumed`) is no deadline, nor is a beginning
 * @param progress what a person found reported; null where nobody did
 */
export function statusOf(deadline: TaskDeadline | null, progress: Progress | null): Status {
  const stated = deadline !== null && deadline.from !== 'assumed' && deadline.kind !== 'from';
  if (progress?.state === 'replaced' || progress?.state === 'dropped') return progress.state;
  if (progress?.state === 'partly') return 'partly-done';
  const last = stated ? lastDayToAct(deadline) : null;
  if (last === null) return stated ? 'not-known' : 'no-deadline';
  if (progress === null) return 'not-known';
  if (progress.state === 'done') return finished(progress, last);
  return reportedOn(progress) <= last ? 'within-term' : 'overdue';
}

// Of a work done 'in 2024' nobody knows the day; whoever reported it done knew of it on that day.
function finished({ on, evidence }: Progress, last: string): Status {
  const { start, end } = daysOf(on ?? evidence[0]!.date);
  const known = [end, ...evidence.map(({ date }) => daysOf(date).end)].filter((day) => day !== null).sort();
  if (known.some((day) => day <= last && (start === null || day >= start))) return 'completed-on-time';
  return start !== null && start > last ? 'completed-late' : 'not-known';
}

function reportedOn({ evidence }: Progress): string {
  return evidence
    .map(({ date }) => daysOf(date).end ?? date)
    .sort()
    .at(-1)!;
}
