import type { TaskDeadline } from '../schema/deadline.ts';
import type { Task } from '../schema/task.ts';
import { statusOf } from '../status.ts';

/** What a record says of its review before a person has looked at it. */
export const UNREVIEWED = { formerly: [], reviewed: null } as const;

/** The same of a task with its deadline: nothing is reported of it yet. */
export function unreported(
  deadline: TaskDeadline | null,
): Pick<Task, 'status' | 'progress' | 'rescheduled' | 'continues' | 'formerly' | 'reviewed'> {
  return { status: statusOf(deadline, null), progress: null, rescheduled: [], continues: [], ...UNREVIEWED };
}
