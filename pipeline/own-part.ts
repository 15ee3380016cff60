import { isPeriod } from './period.ts';
import { readTimes } from './match.ts';
import { plainSlice } from './plain.ts';
import type { PartOfYear } from './rules/indicator/when.ts';
import type { Document } from './schema/document.ts';
import type { Period } from './schema/indicator.ts';
import { periodOf } from './settle.ts';
import { tokenize } from './rules/token.ts';
import type { Anchor } from './time.ts';

/**
 * The month or quarter that a document itself is of, for what is said to have happened 'in the month': the one that its title names, or the last of the months
 * that it names; else that of its date, for a month; null where none is known.
 */
export function ownPart({ title, kind, date }: Document, part: PartOfYear, anchor: Anchor): Period | null {
  if (kind !== 'report' && kind !== 'press') return null;
  const { folded, text } = plainSlice(title, 0, title.length);
  const times = readTimes(folded, tokenize(folded)).times.filter(isPeriod);
  const named = times.find(({ value }) => value.time.unit === part);
  if (named) return periodOf(text.slice(named.start, named.end), named.value, anchor, true);
  const months = times.find(({ value }) => value.time.unit === 'months');
  const span = months ? periodOf('', months.value, anchor, true) : null;
  if (span !== null) return partEnding(span.end, part, anchor);
  return part === 'month' && date.length >= 7 ? partEnding(date, part, anchor) : null;
}

/** The month or quarter in which a day lies, where that day could be its end. */
function partEnding(day: string, part: PartOfYear, anchor: Anchor): Period | null {
  const year = Number(day.slice(0, 4));
  const month = Number(day.slice(5, 7));
  if (part === 'month') return periodOf('', { kind: 'in', time: { unit: 'month', month, year } }, anchor, true);
  return month % 3 === 0 ? periodOf('', { kind: 'in', time: { unit: 'quarter', quarter: month / 3, year } }, anchor, true) : null;
}
