/** What follows a number, as far as it tells how it is written. */
export type Follower = 'scale' | 'percent' | 'counted' | 'none';

/** The number that digits stand for; `settled` where a comma or dot before three digits could mean either, with what settled it. */
export type Digits = { readonly number: number; readonly settled?: string };

/**
 * Reads digits by Vietnamese habit: comma for decimals, dot between thousands. What could be both is settled by what is counted (nobody has
 * three decimals of a person or of a currency), by the numbers beside it, else by habit.
 * @param english whether numbers beside it can only be read the English way ('47,325.2', '1,234,567')
 */
export function readDigits(digits: string, follower: Follower = 'none', english = false): Digits {
  const dots = countOf(digits, DOT);
  const commas = countOf(digits, COMMA);
  if (dots + commas === 0) return { number: Number(digits) };
  if (dots > 0 && commas > 0) return { number: digits.lastIndexOf(',') > digits.lastIndexOf('.') ? european(digits) : inEnglish(digits) };
  if (commas > 1) return { number: inEnglish(digits) };
  if (dots > 1) return { number: european(digits) };
  if (!/^[1-9]\d{0,2}[.,]\d{3}$/.test(digits)) return { number: dots === 1 ? Number(digits) : european(digits) };
  if (dots === 1) {
    if (follower === 'percent') return { number: Number(digits), settled: 'decimals, since a percentage is rarely in thousands' };
    return english
      ? { number: Number(digits), settled: 'decimals, as the numbers beside it are written in English' }
      : { number: european(digits), settled: 'thousands, by Vietnamese habit' };
  }
  if (follower === 'counted') return { number: inEnglish(digits), settled: 'thousands, since what is counted has no three decimals' };
  return english
    ? { number: inEnglish(digits), settled: 'thousands, as the numbers beside it are written in English' }
    : { number: european(digits), settled: 'decimals, by Vietnamese habit' };
}

const DOT = '.'.charCodeAt(0);
const COMMA = ','.charCodeAt(0);

function countOf(digits: string, sign: number): number {
  let count = 0;
  for (let at = 0; at < digits.length; at += 1) if (digits.charCodeAt(at) === sign) count += 1;
  return count;
}

function european(digits: string): number {
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}

function inEnglish(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}
