import type { Comparator } from '../schema/quantity.ts';
import { readNumbers, type Single } from './number.ts';
import { boundBefore, reachOf } from './quantity-bound.ts';
import { RATE_BASE } from './rate-base.ts';
import type { Mention } from './rule.ts';
import type { Token } from './token.ts';
import { compile } from './pattern.ts';

/** A value read from words: in the unit itself, `of` where it is one of a number ('27/41'). */
export type Value = {
  readonly comparator: Comparator;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly of?: number;
  readonly per?: string;
  /** How an ambiguous comma or dot was settled, for `camket explain`. */
  readonly settled?: string;
};

/** All values in a folded text that have a unit or a scale, ranges joined, bounds included. `tokens` are of the same text. */
export function readQuantities(folded: string, tokens: readonly Token[], defaults?: { unit: string; factor: number }): Mention<Value>[] {
  const singles = readNumbers(folded, tokens);
  const mentions: Mention<Value>[] = [];
  for (let i = 0; i < singles.length; i += 1) {
    const first = singles[i]!;
    const next = singles[i + 1];
    if (next && isGoneOn(folded, first, next)) {
      // '1 tỷ 200 triệu đồng' is one number in two scales.
      singles[i + 1] = { ...next, start: first.start, number: first.number * first.scale + next.number * next.scale, scale: 1 };
      continue;
    }
    const joint = next ? joinOf(folded, first, next) : null;
    if (joint && next) {
      const quantity = range(folded, first, next, defaults);
      if (quantity) {
        mentions.push(quantity);
        i += 1;
        continue;
      }
    }
    if (next && partOf(folded, first, next)) {
      mentions.push(
        bounded(
          folded,
          { ...next, ...{ start: first.start, number: first.number, scale: first.unit ? first.scale : next.scale } },
          { of: next.number * next.scale },
        ),
      );
      i += 1;
      continue;
    }
    if (isPer(folded, first.start)) continue;
    const quantity = complete(first, defaults) ? bounded(folded, first, {}, defaults) : null;
    if (quantity) mentions.push(quantity);
  }
  return mentions;
}

/**
 * 'trên 1 ha', 'trên 10.000 dân', 'trên một vạn dân': what a value is counted per, no value. Another number than one is counted so only
 * behind a value or a rate: 'trên 100 hộ' is a value elsewhere.
 */
export function isPer(folded: string, start: number): boolean {
  const before = folded.slice(Math.max(0, start - 45), start);
  if (!before.endsWith('trên ')) return false;
  const words = folded.slice(start, start + 30);
  return PER_ONE.test(words) || (PER_MANY.test(words) && RATED.test(before));
}

const PER_ONE = compile(
  /^(?:(?:0?1|một) ?(?:ha|héc ta|hecta|dân|người|vạn dân|lao động|km2|m2|trẻ|hộ|học sinh)|(?:100|1\.000|10\.000|1000|10000|một trăm|một nghìn|một vạn) ?dân)(?!\p{L})/u,
);
const PER_MANY = compile(
  /^(?:100|1\.000|10\.000|1000|10000|một trăm|một nghìn|một vạn|1 vạn) ?(?:ha|héc ta|hecta|người|lao động|km2|m2|trẻ|hộ|học sinh)(?!\p{L})/u,
);
const RATED =
  /(?:\d [^,;.:()]{0,30}|\d%? |(?:tỷ lệ|tỷ suất|tử vong|suất|bình quân|mật độ|thuê bao|bác sĩ|giường bệnh|giường|máy) (?:[^,;.:()]{0,20} )?)trên $/u;

function isGoneOn(folded: string, first: Single, next: Single): boolean {
  const smaller = next.scale > 1 && next.scale < first.scale && next.number * next.scale < first.scale;
  return smaller && first.unit === null && next.unit !== null && next.start === first.end + 1 && folded[first.end] === ' ';
}

function joinOf(folded: string, first: Single, next: Single): boolean {
  const between = folded.slice(first.end, next.start);
  if (!/^ ?(?:-|đến|tới|hoặc|÷) ?(?:khoảng |dưới |trên )?$/.test(between) && !(between === ' và ' && isBetween(folded, first)))
    return false;
  const sameUnit = first.unit === null || next.unit === null || first.unit.unit === next.unit.unit;
  return sameUnit && (next.unit !== null || first.unit !== null || next.scale > 1 || next.number >= first.number);
}

/** 'giữa 1.000 và 2.000 đồng'. */
function isBetween(folded: string, { start }: Single): boolean {
  return folded.startsWith('giữa ', start - 5);
}

function range(folded: string, first: Single, next: Single, defaults?: { unit: string; factor: number }): Mention<Value> | null {
  const carrier = next.unit !== null || next.scale > 1 ? next : first;
  const unit = unitOf(carrier, defaults);
  if (!unit) return null;
  const scaleFirst = first.scale > 1 || (first.unit !== null && first.unit !== next.unit) ? first.scale : carrier.scale;
  const scaleNext = next.scale > 1 || next.unit !== null ? next.scale : carrier.scale;
  const low = round(first.number * scaleFirst * unit.factor);
  const high = round(next.number * scaleNext * unit.factor);
  if (low > high) return null;
  const start = folded.slice(Math.max(0, first.start - 3), first.start).endsWith('từ ') ? first.start - 3 : first.start;
  const per = next.per ?? first.per;
  const settled = next.settled ?? first.settled;
  return {
    rule: 'quantity/range',
    start,
    end: next.end,
    value: {
      comparator: 'range',
      min: low,
      max: high,
      unit: unit.id,
      ...(per === undefined ? {} : { per }),
      ...(settled === undefined ? {} : { settled }),
    },
  };
}

/** '27/41 kiến nghị', '4.700/4.100 tỷ đồng': the first is what was reached, the second out of how many or of the plan. */
function partOf(folded: string, first: Single, next: Single): boolean {
  if (!/^ ?\/ ?$/.test(folded.slice(first.end, next.start)) || next.unit === null || first.scale !== 1) return false;
  // '15.072 ha/15.500 ha': both are amounts, of which the second is the plan.
  if (first.unit?.kind === 'unit') return false;
  // '44/100.000 trẻ đẻ sống' is a rate.
  return !RATE_BASE.test(folded.slice(next.start, next.start + 40));
}

function complete(single: Single, defaults?: { unit: string; factor: number }): boolean {
  return unitOf(single, defaults) !== null;
}

function unitOf(single: Single, defaults?: { unit: string; factor: number }): { id: string; factor: number } | null {
  const { unit } = single;
  if (unit) return { id: unit.unit, factor: unit.factor };
  if (defaults) return { id: defaults.unit, factor: defaults.factor };
  return single.scale >= 1e9 ? { id: 'VND', factor: 1 } : null;
}

function bounded(folded: string, single: Single, more: { of?: number }, defaults?: { unit: string; factor: number }): Mention<Value> {
  const unit = unitOf(single, defaults)!;
  const number = round(single.number * single.scale * unit.factor);
  const before = boundOf(folded, single, unit.id, more.of);
  const after = reachOf(folded, single);
  const comparator: Comparator = after ? (after.groups!.way === 'trở lên' ? '>=' : '<=') : (before?.comparator ?? '=');
  let start = before?.start ?? single.start;
  if (!before && after && folded.slice(Math.max(0, start - 3), start) === 'từ ') start -= 3;
  const end = after && !/\p{L}+ (?:trở)/u.test(after[0].trim().replace(/^trở/, '')) ? single.end + after[0].length : single.end;
  return {
    rule: 'quantity/value',
    start,
    end,
    value: {
      comparator,
      ...limits(comparator, number),
      unit: unit.id,
      ...(more.of === undefined ? {} : { of: more.of }),
      ...(single.per === undefined ? {} : { per: single.per }),
      ...(single.settled === undefined ? {} : { settled: single.settled }),
    },
  };
}

/** The words that bound a number; 'đạt và vượt 21/24 chỉ tiêu' says how many were met or exceeded, and not that there were more. */
function boundOf(folded: string, { start }: Single, unit: string, of: number | undefined): ReturnType<typeof boundBefore> {
  const bound = boundBefore(folded, start);
  const exceeded = bound !== null && (of !== undefined || unit === TARGETS) && folded.startsWith(EXCEEDED, bound.start);
  return exceeded ? null : bound;
}

const TARGETS = 'chỉ tiêu';
const EXCEEDED = 'vượt ';

/** The least and the most that a number with its comparator stands for; null where it is open. */
export function limits(comparator: Comparator, number: number): { min: number | null; max: number | null } {
  if (comparator === '>' || comparator === '>=') return { min: number, max: null };
  if (comparator === '<' || comparator === '<=') return { min: null, max: number };
  return { min: number, max: number };
}

/** Products of decimals and scales are exact to fifteen digits, as printed. */
function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
