import { addDays, daysOf } from './calendar.ts';
import type { Observation } from './rules/indicator/observe.ts';
import type { Plan } from './plan.ts';
import { speaksOfPlan } from './rules/indicator/role.ts';
import type { Document } from './schema/document.ts';
import type { Period, Role } from './schema/indicator.ts';

/** What is expected of a year is an estimate from its last quarter on, when parliaments hear how it will end. */
const MOST_EXPECTED = 92;

type Said = Pick<Observation, 'role' | 'bare' | 'foreseen'>;

/**
 * How a value of running text is meant, now that its period is known: what is said of a time that has not begun is aimed at, however it is worded; what is
 * expected of one that is nearly over is an estimate; what is said of one that is over, and of no plan, is so.
 * @param sentence folded
 */
export function roleOfValue(
  { role, bare, foreseen }: Said,
  period: Period | null,
  { document, plan, sentence }: { readonly document: Document; readonly plan: Plan; readonly sentence: string },
): Role {
  const { start, end } = daysOf(document.date);
  const last = end ?? '';
  if (foreseen) return period !== null && period.start <= last && period.end <= addDays(last, MOST_EXPECTED) ? 'estimate' : 'target';
  if (period === null) return role;
  if (role === 'actual' && period.start > last) return 'target';
  const said = role === 'target' && !period.inherited && !isPlanned(period, document, plan);
  // Of a year that is all but over, nobody aims any more.
  if (said && bare && document.kind === 'press' && isAllBut(period, last)) return 'actual';
  return said && period.end < (start ?? '') && (bare || !speaksOfPlan(sentence)) ? 'actual' : role;
}

function isAllBut({ start, end }: Period, day: string): boolean {
  return start < day && end <= addDays(day, DAYS_LEFT);
}

const DAYS_LEFT = 20;

/** What a body lays down for a term that it names is aimed at, though it may be dated when some of the term is over. */
function isPlanned({ start, end }: Period, { kind }: Document, { stated, ...plan }: Plan): boolean {
  if (!stated || kind === 'press' || kind === 'report' || plan.start === null || plan.end === null) return false;
  return plan.start <= start && end <= plan.end;
}
