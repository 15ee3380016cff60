import { boundOf } from '../printed.ts';
import type { Quantity } from '../schema/quantity.ts';
import type { Reason, Verdict } from '../schema/outcome.ts';

/** What a result says of a target: the verdict, why it is no plain one, the comparison in numbers, how far off it is. */
export type Comparison = {
  readonly verdict: Extract<Verdict, 'met' | 'missed' | 'partly' | 'unknown' | 'not-comparable'>;
  readonly reason: Reason | null;
  readonly rounded: boolean;
  readonly comparison: string;
  readonly difference: number | null;
};

/**
 * Holds a result against a target of the same unit. What the target itself says (`trên`, `dưới`) decides which side is the good one, else the measure.
 * A target is a decision and holds to the digit; a result was rounded when it was printed: '10,3' is not told from 10,34 and meets it, 10,26 misses 10,3.
 * @param better whether more or less of the measure is better; null where nobody says
 */
export function compare(target: Quantity, result: Quantity, better: 'more' | 'less' | null): Comparison {
  const direction = target.comparator.startsWith('>') ? 'more' : target.comparator.startsWith('<') ? 'less' : better;
  if (direction === null) return equality(target, result);
  // Less is better: the same question with all numbers turned round.
  const [aim, got] = direction === 'more' ? [target, result] : [mirrored(target), mirrored(result)];
  return { ...ahead(aim, got), ...numbers(target, result, direction) };
}

type Answer = Pick<Comparison, 'verdict' | 'reason' | 'rounded'>;
type Side = { readonly quantity: Quantity; readonly sign: 1 | -1; readonly low: number | null; readonly high: number | null };

function ahead(aim: Side | Quantity, got: Side | Quantity): Answer {
  const [target, result] = [sideOf(aim), sideOf(got)];
  const goal = target.low ?? target.high!;
  if (result.low === null || result.high === null) return openResult(result, goal);
  const least = meets(result, result.low, goal);
  const most = meets(result, result.high, goal);
  if (most === 'below') return { verdict: 'missed', reason: null, rounded: false };
  if (least === 'below') return { verdict: 'partly', reason: 'range', rounded: false };
  // 'gần 2,5', 'khoảng 2,5' may be either side of 2,5, unless that is as exact as the aim itself is.
  if (least === 'equal' && result.quantity.comparator === '~' && target.quantity.comparator !== '~')
    return { verdict: 'unknown', reason: 'open', rounded: false };
  const rounded = least === 'equal' && result.low !== goal;
  if (least === 'equal' && isStrict(target)) return { verdict: 'partly', reason: 'bound', rounded };
  const top = target.high;
  if (target.quantity.comparator === 'range' && top !== null && meets(result, result.high, top) === 'below')
    return { verdict: 'partly', reason: 'range', rounded };
  return { verdict: 'met', reason: null, rounded };
}

function openResult({ low, high }: Side, goal: number): Answer {
  if (low !== null && low >= goal) return { verdict: 'met', reason: null, rounded: false };
  if (high !== null && high < goal) return { verdict: 'missed', reason: null, rounded: false };
  return { verdict: 'unknown', reason: 'open', rounded: false };
}

function meets(result: Side, value: number, goal: number, least = 0): 'below' | 'equal' | 'above' {
  const half = Math.max(least, boundOf(result.quantity, value * result.sign).half);
  const gap = value - goal;
  // Half a unit of the last digit is no difference yet; floating point may be a little off.
  if (Math.abs(gap) <= half * (1 + 1e-9) || Math.abs(gap) <= 1e-9 * Math.abs(goal)) return 'equal';
  return gap < 0 ? 'below' : 'above';
}

function isStrict({ quantity }: Side): boolean {
  return quantity.comparator === '>' || quantity.comparator === '<';
}

// Where no side is the better one, as many digits count as the target has: 10,34 is what '10,3' asks for.
function halfOf({ quantity, low }: Side): number {
  return low === null ? 0 : boundOf(quantity, low).half;
}

function equality(target: Quantity, result: Quantity): Comparison {
  const [aim, got] = [sideOf(target), sideOf(result)];
  const inside =
    aim.low !== null && aim.high !== null && got.low !== null && got.high !== null
      ? meets(got, got.low, aim.low, halfOf(aim)) !== 'below' && meets(got, got.high, aim.high, halfOf(aim)) !== 'above'
      : false;
  const answer: Answer = inside
    ? { verdict: 'met', reason: null, rounded: got.low !== aim.low || got.high !== aim.high }
    : { verdict: 'not-comparable', reason: 'direction', rounded: false };
  return { ...answer, ...numbers(target, result, 'more') };
}

function numbers(target: Quantity, result: Quantity, direction: 'more' | 'less'): Pick<Comparison, 'comparison' | 'difference'> {
  const goal = direction === 'more' ? (target.min ?? target.max!) : (target.max ?? target.min!);
  const value = direction === 'more' ? (result.min ?? result.max!) : (result.max ?? result.min!);
  const sign = value < goal ? '<' : value > goal ? '>' : '=';
  const difference = result.min === null || result.max === null ? null : Number((value - goal).toPrecision(12));
  return { comparison: `${value} ${sign} ${goal} ${target.unit}`, difference };
}

function sideOf(value: Quantity | Side): Side {
  return 'quantity' in value ? value : { quantity: value, sign: 1, low: value.min, high: value.max };
}

function mirrored(quantity: Quantity): Side {
  const turned = (value: number | null): number | null => (value === null ? null : -value);
  return { quantity, sign: -1, low: turned(quantity.max), high: turned(quantity.min) };
}
