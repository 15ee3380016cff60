import { capital } from './capital.ts';
import { fill } from './fill.ts';

/** Counts in words, of a text of i18n/ with a comma between: what there is none of is left out, so that the eye meets only what is there; of nothing at all, `none`. */
export function fillCounts(form: string, values: Readonly<Record<string, number>>, none: string): string {
  const there = form.split(', ').filter((part) => values[/\{(\w+)/.exec(part)?.[1] ?? ''] !== 0);
  return there.length === 0 ? none : capital(fill(there.join(', '), values));
}
