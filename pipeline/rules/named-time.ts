import { FEAST_TIMES } from './named-time/feast.ts';
import type { NamedTime } from './named-time/form.ts';
import { KIND_TIMES } from './named-time/kind.ts';
import { MEETING_TIMES } from './named-time/meeting.ts';
import { PAST_TIMES } from './named-time/past.ts';
import { PLAN_TIMES } from './named-time/plan.ts';

/** Times that bound nothing by the words around them. */
export const NAMED_TIMES: readonly NamedTime[] = [...MEETING_TIMES, ...FEAST_TIMES, ...PLAN_TIMES, ...PAST_TIMES, ...KIND_TIMES];
