import { fold } from '../fold.ts';
import { compile } from './pattern.ts';

/** The stretch of time that a rate is counted by. */
export type Basis = 'day' | 'month' | 'quarter';

const WORDS: readonly (readonly [Basis, RegExp])[] = [
  ['day', compile(/(?:\/|một |mỗi )(?:ngày|ngày đêm)(?!\p{L})/u)],
  ['month', compile(/(?:\/|một |mỗi |hằng |hàng )tháng(?!\p{L})/u)],
  ['quarter', compile(/(?:\/|một |mỗi )quý(?!\p{L})/u)],
];

/** What a value is counted by where it is no year or no whole period: 'triệu đồng/người/tháng' is by the month; null else. */
export function basisOf(words: string): Basis | null {
  const folded = fold(words);
  return WORDS.find(([, pattern]) => pattern.test(folded))?.[0] ?? null;
}
