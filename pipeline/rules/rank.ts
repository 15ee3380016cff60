import { matchRules, ruleSet, type Mention, type Rule } from './rule.ts';
import type { Value } from './quantity.ts';
import type { Token } from './token.ts';

const GROUPED = 'nước|quốc gia|tỉnh, thành phố|tỉnh, thành|tỉnh|thành phố|địa phương|đơn vị|bộ, ngành|bộ|doanh nghiệp';

/** Places in a ranking, ratios in words and other values that are no number with a unit. */
export const RANK_RULES: readonly Rule<Value>[] = [
  {
    id: 'quantity/rank-group',
    about: 'Within the first N.',
    cues: ['nhóm', 'top', 'tốp'],
    pattern: new RegExp(`(?:nhóm|top|tốp)(?: đầu)? (?<n>\\d{1,3}) (?:${GROUPED})`),
    produce: ({ n }) => ({ comparator: '<=', min: null, max: Number(n), unit: 'hạng' }),
    examples: [
      ['thuộc ⟦nhóm 30 địa phương⟧ dẫn đầu', { comparator: '<=', max: 30, unit: 'hạng' }],
      ['trong ⟦nhóm 5 tỉnh, thành phố⟧ dẫn đầu', { max: 5 }],
      ['vào ⟦top 10 quốc gia⟧', { max: 10 }],
    ],
    counterexamples: ['nhóm 15 nhiệm vụ', 'nhóm A', 'nhóm 1'],
  },
  {
    id: 'quantity/rank',
    about: 'A place in a ranking.',
    cues: ['thứ', 'hạng', 'trí'].map((word) => `${word} <number>`),
    pattern:
      /(?:(?:đứng|xếp|xếp hạng|giữ vị trí|ở vị trí|vị trí)(?: vị trí)? thứ|xếp hạng|hạng|đứng hạng|vị thứ|xếp vị trí) (?<n>\d{1,3})(?: ?\/ ?\d{1,3})?|thứ (?<n2>\d{1,2})(?= (?:về|cả nước|toàn quốc|trong|vùng|trên cả))/,
    produce: ({ n, n2 }) => ({ comparator: '=', min: Number(n ?? n2), max: Number(n ?? n2), unit: 'hạng' }),
    examples: [
      ['Chỉ số PCI ⟦đứng thứ 3⟧ cả nước', { min: 3, max: 3, unit: 'hạng' }],
      ['⟦xếp hạng 22/63⟧ tỉnh, thành', { min: 22 }],
      ['⟦xếp thứ 4⟧ vùng', { min: 4 }],
    ],
    counterexamples: ['lần thứ 14', 'thứ ba, đẩy mạnh', 'đô thị hạng đặc biệt'],
  },
  {
    id: 'quantity/double-digit',
    about: 'A growth of two digits.',
    cues: ['con số', 'chữ số'],
    pattern: /(?:mức )?(?:hai|2|02) (?:con|chữ) số/,
    produce: () => ({ comparator: '>=', min: 10, max: null, unit: 'percent' }),
    examples: [
      ['phấn đấu tăng trưởng ⟦hai con số⟧; năng suất', { min: 10, max: null, unit: 'percent' }],
      ['đạt ⟦2 con số⟧', { min: 10 }],
      ['duy trì ⟦mức hai chữ số⟧', { min: 10 }],
    ],
    counterexamples: ['con số này', 'hai chữ'],
  },
  {
    id: 'quantity/double',
    about: 'A multiple in words.',
    cues: ['gấp'],
    pattern: /(?:tăng )?gấp (?:hơn )?(?<times>đôi|rưỡi|hai lần|ba lần|ba|bốn lần)/,
    produce: ({ times }) => {
      const value = { đôi: 2, rưỡi: 1.5, 'hai lần': 2, 'ba lần': 3, ba: 3, 'bốn lần': 4 }[times!] ?? 1;
      return { comparator: '=', min: value, max: value, unit: 'lần' };
    },
    examples: [
      ['đón 410.000 lượt khách, ⟦gấp rưỡi⟧ năm trước', { min: 1.5, unit: 'lần' }],
      ['số doanh nghiệp ⟦tăng gấp đôi⟧ so với', { min: 2 }],
      ['⟦gấp ba lần⟧ năm 2020', { min: 3 }],
    ],
    counterexamples: ['gấp rút hoàn thành', 'khẩn cấp'],
  },
  {
    id: 'quantity/index',
    about: 'A value of an index, which has no unit.',
    cues: ['chỉ số', 'hệ số', 'hdi'],
    pattern:
      /(?<before>(?:chỉ số|hdi|hệ số) [^.;:]{0,80}?(?:đạt|trên|duy trì|ở mức|là|trên mức|khoảng) )(?:mức )?(?:(?<bound>trên|dưới|khoảng) )?(?<n>0,\d{1,4})(?! ?%)/,
    produce: ({ n, bound, before }) => {
      const value = Number(n!.replace(',', '.'));
      const above = bound === 'trên' || (bound === undefined && before?.endsWith('trên ') === true);
      return above
        ? { comparator: '>', min: value, max: null, unit: '1' }
        : bound === 'dưới'
          ? { comparator: '<', min: null, max: value, unit: '1' }
          : { comparator: '=', min: value, max: value, unit: '1' };
    },
    examples: [
      ['chỉ số phát triển con người (HDI) duy trì ⟦trên 0,7⟧.', { min: 0.7, max: null, unit: '1' }],
      ['chỉ số HDI đạt ⟦0,75⟧', { min: 0.75, unit: '1' }],
      ['hệ số ICOR ở mức ⟦dưới 0,5⟧', { max: 0.5 }],
    ],
    counterexamples: ['chỉ số giá tăng 0,7%', 'tăng 0,7 điểm'],
  },
];

const RULES = ruleSet(RANK_RULES);

/** Ranks, multiples and indices in a folded text. `tokens` are of the same text. */
export function readRanks(folded: string, tokens: readonly Token[]): Mention<Value>[] {
  return matchRules(RULES, folded, tokens);
}
