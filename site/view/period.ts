import type { Indicator } from '../../pipeline/schema/indicator.ts';
import { vi } from '../i18n/vi.ts';
import type { Words } from '../i18n/vi.ts';
import { readable } from './date.ts';
import { fill } from './fill.ts';

// The texts say it as the interface in their language does.
const SINCE = vi.dates.since.replace('{a}', '');
const TO = vi.dates.between.replace(/\{[ab]\}/g, '');

/** The period of a value as one reads it. What holds from a day on was not counted on that day: its words say so. */
export function periodOf({ text, edtf }: Pick<NonNullable<Indicator['period']>, 'text' | 'edtf'>, words: Words): string {
  const time = readable(edtf, words);
  const since = text.toLowerCase().startsWith(SINCE) && !text.includes(TO) && !edtf.includes('/');
  return since ? fill(words.dates.since, { a: time }) : time;
}
