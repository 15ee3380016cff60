import { daysOf } from './calendar.ts';
import { compareText, fold } from './fold.ts';
import { MEASURES } from './lexicon/measures.ts';
import { compare, type Comparison } from './outcome/compare.ts';
import { convert } from './outcome/convert.ts';
import { territoryOf } from './place.ts';
import { boundOf } from './printed.ts';
import { basisOf } from './rules/basis.ts';
import type { Document } from './schema/document.ts';
import type { Indicator } from './schema/indicator.ts';
import type { Held, Outcome, Reason } from './schema/outcome.ts';

const MEASURE = new Map(MEASURES.map((measure) => [measure.id, measure]));

/** A value with the days of its document: it can be held against what was said before or in the same text. */
type Dated = { readonly indicator: Indicator; readonly first: string; readonly last: string };

/**
 * What became of each target: later values of the same measure, place, ground and period held against it. Pure; nothing depends on today.
 * A measure that the lexicon does not know can be told to be the same only within one document, by its name.
 * @param reach the last day that any document speaks for; a period that ends later is pending
 * @returns one outcome a target, in the targets' order
 */
export function outcomesOf(indicators: readonly Indicator[], documents: readonly Document[], reach: string | null): Outcome[] {
  const days = new Map(documents.map(({ id, date }) => [id, daysOf(date)]));
  const dated = indicators.map((indicator): Dated => {
    const { start, end } = days.get(indicator.document)!;
    return { indicator, first: start ?? end!, last: end ?? start! };
  });
  const results = Map.groupBy(
    dated.filter(({ indicator }) => indicator.role !== 'target'),
    ({ indicator }) => keyOf(indicator),
  );
  return dated
    .filter(({ indicator }) => indicator.role === 'target')
    .map((target) => judge(target, results.get(keyOf(target.indicator)) ?? [], reach));
}

function keyOf({ measure, name, place, document }: Indicator): string {
  return measure === null ? `${place} ${document} ${fold(name)}` : `${place} ${measure}`;
}

function judge(target: Dated, results: readonly Dated[], reach: string | null): Outcome {
  const { indicator } = target;
  const blank: Outcome = {
    target: indicator.id,
    document: indicator.document,
    verdict: 'unknown',
    reason: 'none',
    result: null,
    within: false,
    rounded: false,
    comparison: null,
    difference: null,
    held: [],
    disagreement: null,
    excluded: [],
  };
  const { period } = indicator;
  if (period === null) return { ...blank, verdict: 'not-comparable', reason: 'period' };
  const since = results.filter((result) => isSince(result, target));
  const same = since.filter((result) => isSamePeriod(result.indicator, indicator));
  const judged = same.map((result) => ({ result, reason: obstacleOf(indicator, result.indicator) }));
  const excluded = judged.flatMap(({ result, reason }) => (reason === null ? [] : [{ indicator: result.indicator.id, reason }]));
  const fit = judged.flatMap(({ result, reason }) => (reason === null ? [result] : [])).sort(byWeight);
  const way = since
    .filter((result) => isOnTheWay(result.indicator, target) && obstacleOf(indicator, result.indicator) === null)
    .sort(byWeight);
  const held = [
    ...fit.map((result) => heldAs(result, 'same-period', answer(indicator, result.indicator).verdict)),
    ...way.map((result) => heldAs(result, 'progress', null)),
  ];
  const best = fit[0];
  if (best !== undefined) {
    return {
      ...blank,
      ...answer(indicator, best.indicator),
      result: best.indicator.id,
      within: best.indicator.document === indicator.document,
      held,
      excluded,
      disagreement: disagreementIn(fit, indicator),
    };
  }
  const open = { ...blank, held, excluded };
  if (excluded.length > 0) return { ...open, verdict: 'not-comparable', reason: excluded[0]!.reason };
  // What was promised of a ground that is no more when its time is over cannot be held against anything.
  if (isGone(indicator, period.end)) return { ...open, verdict: 'not-comparable', reason: 'territory' };
  if (reach === null || period.end > reach) return { ...open, verdict: 'pending', reason: null };
  return { ...open, ...(indicator.measure === null && { reason: 'measure' as const }) };
}

// The ground of a target is that of its document's day; one of a later ground (told of before the change) is on it already.
function isGone({ place, territory }: Indicator, end: string): boolean {
  return territoryOf(place, '0001-01-01') === territory && territoryOf(place, end) !== territory;
}

function answer(target: Indicator, result: Indicator): Comparison {
  const better = target.measure === null ? null : (MEASURE.get(target.measure)?.better ?? null);
  return compare(target.quantity, convert(result.quantity, target.quantity.unit)!, better);
}

function isSince(result: Dated, target: Dated): boolean {
  return result.indicator.document === target.indicator.document || result.last >= target.first;
}

/** The same days; a time told by its last day alone ('trước ngày 31/12') is the same as one that ends on it. */
function isSamePeriod({ period: one }: Indicator, { period: other }: Indicator): boolean {
  if (one === null || other?.end !== one.end) return false;
  return one.start === other.start || one.start === one.end || other.start === other.end;
}

function isOnTheWay({ period }: Indicator, target: Dated): boolean {
  const aim = target.indicator.period!;
  if (period === null || period.end >= aim.end) return false;
  return period.start >= aim.start || period.end >= target.first;
}

function obstacleOf(target: Indicator, result: Indicator): Reason | null {
  if (target.territory !== result.territory) return 'territory';
  if (convert(result.quantity, target.quantity.unit) === null) return 'unit';
  return basisIn(target) === basisIn(result) ? null : 'basis';
}

function basisIn({ name, quantity, quote }: Indicator) {
  return basisOf(`${name} ${quantity.text} ${quote}`);
}

// A document of which only the month is known may be of its first day.
function byWeight(one: Dated, other: Dated): number {
  const weight = ({ indicator }: Dated): string => `${indicator.role === 'actual' ? 1 : 0} ${indicator.period!.end}`;
  return (
    compareText(weight(other), weight(one)) ||
    compareText(other.first, one.first) ||
    compareText(other.last, one.last) ||
    inexact(one) - inexact(other) ||
    one.indicator.span.start - other.indicator.span.start
  );
}

// Of two values in one text the one that is printed as a number says more than a bound, and the first is the text's own.
function inexact({ indicator }: Dated): number {
  return Number(indicator.quantity.comparator !== '=');
}

function heldAs({ indicator }: Dated, relation: Held['relation'], verdict: Held['verdict']): Held {
  return { indicator: indicator.id, document: indicator.document, role: indicator.role, relation, verdict };
}

function disagreementIn(fit: readonly Dated[], target: Indicator): Outcome['disagreement'] {
  const { unit } = target.quantity;
  const verdictOf = (result: Indicator): string => answer(target, result).verdict;
  const first = fit[0]!.indicator;
  const value = valueOf(first, unit);
  for (const { indicator } of fit.slice(1)) {
    const other = valueOf(indicator, unit);
    if (value === null || other === null) continue;
    // That an estimate was not met to the digit is no quarrel of sources; that it tells another outcome is.
    if (indicator.role !== first.role && verdictOf(first) === verdictOf(indicator)) continue;
    const gap = value.number - other.number;
    if (Math.abs(gap) > Math.max(value.half, other.half) * (1 + 1e-9) + 1e-9 * Math.abs(value.number))
      return { one: first.id, other: indicator.id, difference: Number(gap.toPrecision(12)) };
  }
  return null;
}

function valueOf({ quantity }: Indicator, unit: string): { readonly number: number; readonly half: number } | null {
  const { min, max } = convert(quantity, unit)!;
  return min !== null && min === max ? { ...boundOf(quantity, min), number: min } : null;
}
