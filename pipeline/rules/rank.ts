import { matchRules, ruleSet, type Mention, type Rule } from './rule.ts';
import type { Value } from './quantity.ts';
import { RATE_RULES } from './rate.ts';
import type { Token } from './token.ts';

const GROUPED = 'nước|quốc gia|tỉnh, thành phố|tỉnh, thành|tỉnh|thành phố|địa phương|đơn vị|bộ, ngành|bộ|doanh nghiệp';

const FRACTIONS: Readonly<Record<string, number>> = {
  nửa: 1 / 2, 'một nửa': 1 / 2, 'một phần ba': 1 / 3, 'hai phần ba': 2 / 3, 'một phần tư': 1 / 4, 'ba phần tư': 3 / 4,
}; // prettier-ignore

const PLACES: Readonly<Record<string, number>> = {
  nhất: 1, nhì: 2, hai: 2, ba: 3, tư: 4, năm: 5, sáu: 6, bảy: 7, tám: 8, chín: 9, mười: 10,
}; // prettier-ignore

/** Places in a ranking, ratios in words and other values that are no number with a unit. */
export const RANK_RULES: readonly Rule<Value>[] = [
  {
    id: 'quantity/rank-group',
    about: 'Within the first N.',
    cues: ['nhóm', 'top', 'tốp'],
    pattern: new RegExp(
      `(?:(?:nhóm|top|tốp)(?: đầu)? (?<n>\\d{1,3}) (?:${GROUPED})|(?:top|tốp) (?<n2>\\d{1,3})(?= (?:về|dẫn đầu|cả nước|toàn quốc|toàn cầu|thế giới|châu á|asean|đông nam á|các (?:tỉnh|thành|địa|nước|quốc)|của (?:cả|vùng|khu|tỉnh))))`,
    ),
    produce: ({ n, n2 }) => ({ comparator: '<=', min: null, max: Number(n ?? n2), unit: 'hạng' }),
    examples: [
      ['thuộc ⟦nhóm 30 địa phương⟧ dẫn đầu', { comparator: '<=', max: 30, unit: 'hạng' }],
      ['trong ⟦nhóm 5 tỉnh, thành phố⟧ dẫn đầu', { max: 5 }],
      ['vào ⟦top 10 quốc gia⟧', { max: 10 }],
      ['nằm trong ⟦tốp 5⟧ cả nước', { comparator: '<=', max: 5 }],
      ['tỉnh đang nằm trong ⟦top 5⟧ về chỉ số này', { max: 5 }],
      ['đứng trong ⟦top 10⟧ các tỉnh ven biển', { comparator: '<=', max: 10 }],
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
    id: 'quantity/rank-in-words',
    about: 'A place in a ranking, in words.',
    cues: Object.keys(PLACES).map((place) => `thứ ${place}`),
    pattern: new RegExp(
      `(?:đứng|xếp|xếp hạng|giữ vị trí|ở vị trí|đứng vị trí|đứng ở vị trí|xếp vị trí|xếp ở vị trí) thứ (?<place>${Object.keys(PLACES).join('|')})(?= (?:về|cả nước|toàn quốc|trong|vùng|trên cả|khu vực|thế giới|miền|châu á|đông nam á|asean|sau)(?!\\p{L})|[,;.)]|$)`,
      'u',
    ),
    produce: ({ place }) => ({ comparator: '=', min: PLACES[place!]!, max: PLACES[place!]!, unit: 'hạng' }),
    examples: [
      ['tỉnh ⟦đứng thứ ba⟧ cả nước về thu hút vốn', { min: 3, max: 3, unit: 'hạng' }],
      ['chỉ số này ⟦xếp thứ nhì⟧ vùng', { min: 2 }],
      ['sản lượng cá ⟦giữ vị trí thứ nhất⟧, vượt xa tỉnh bên', { min: 1 }],
    ],
    counterexamples: ['thứ ba, đẩy mạnh', 'họp vào thứ năm trong tuần', 'đứng thứ ba người đứng đầu'],
  },
  {
    id: 'quantity/rank-of',
    about: 'A place among so many.',
    cues: ['xếp <number> / <number>'],
    begins: ['xếp'],
    pattern: /xếp (?<n>\d{1,3}) ?\/ ?(?<of>\d{1,3})(?! ?(?:điểm|loại|%))/,
    produce: ({ n, of }) => (Number(n) > Number(of) ? null : { comparator: '=', min: Number(n), max: Number(n), unit: 'hạng' }),
    examples: [
      ['quy mô kinh tế ⟦xếp 21/63⟧', { min: 21, max: 21, unit: 'hạng' }],
      ['tỉnh ⟦xếp 5/14⟧ của vùng', { min: 5, unit: 'hạng' }],
      ['chỉ số này ⟦xếp 12/34⟧ tỉnh, thành phố', { min: 12, unit: 'hạng' }],
    ],
    counterexamples: ['xếp 9/10 điểm', 'xếp 70/63', 'xếp loại tốt 5/9'],
  },
  {
    id: 'quantity/double-digit',
    about: 'A growth of two digits.',
    cues: ['con số', 'chữ số'],
    pattern: /(?:mức )?(?:hai|2|02) (?:con|chữ) số(?! (?:này|đó|ấy|trên|chính|khác|nêu|sau|chưa|liệu))/,
    produce: () => ({ comparator: '>=', min: 10, max: null, unit: 'percent' }),
    examples: [
      ['phấn đấu tăng trưởng ⟦hai con số⟧; năng suất', { min: 10, max: null, unit: 'percent' }],
      ['đạt ⟦2 con số⟧', { min: 10 }],
      ['duy trì ⟦mức hai chữ số⟧', { min: 10 }],
    ],
    counterexamples: ['con số này', 'hai chữ', 'hai con số này chưa khớp nhau', 'nêu hai con số khác nhau'],
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
    id: 'quantity/fraction',
    about: 'A share said as a fraction of all there is; two numbers before a noun are a part and its whole.',
    cues: ['<number> / <number>', 'một nửa', 'quá nửa', 'một phần', 'hai phần', 'ba phần'],
    reach: 3,
    begins: ['hơn', 'trên', 'quá', 'gần', 'khoảng', 'ít', 'tối', 'dưới', 'nửa', 'một', 'hai', 'ba', '<number>'],
    pattern:
      /(?:(?<bound>hơn|trên|quá|gần|khoảng|ít nhất|tối thiểu|dưới) )?(?:(?<part>[1-9]) ?\/ ?(?<whole>[2-9]|10)|(?<words>một nửa|nửa|một phần ba|một phần tư|hai phần ba|ba phần tư))(?= (?:số |tổng |diện tích|dân số|cả nước|lực lượng|thời gian))/,
    produce: ({ bound, part, whole, words }) => {
      const share = words === undefined ? Number(part) / Number(whole) : FRACTIONS[words]!;
      if (share >= 1 || (words === 'nửa' && bound === undefined)) return null;
      const percent = Number((share * 100).toPrecision(4));
      if (bound === 'dưới') return { comparator: '<', min: null, max: percent, unit: 'percent' };
      if (bound === 'ít nhất' || bound === 'tối thiểu') return { comparator: '>=', min: percent, max: null, unit: 'percent' };
      if (bound === 'hơn' || bound === 'trên' || bound === 'quá') return { comparator: '>', min: percent, max: null, unit: 'percent' };
      return { comparator: bound === undefined ? '=' : '~', min: percent, max: percent, unit: 'percent' };
    },
    examples: [
      ['chiếm ⟦hơn 3/4⟧ số xã', { comparator: '>', min: 75, max: null, unit: 'percent' }],
      ['đạt ⟦một nửa⟧ số hộ', { comparator: '=', min: 50, max: 50 }],
      ['⟦quá nửa⟧ dân số', { comparator: '>', min: 50 }],
      ['giảm ⟦khoảng một phần ba⟧ số vụ', { comparator: '~', min: 33.33 }],
    ],
    counterexamples: ['đạt 3/4 trường', 'đường 2/9', 'nửa số còn lại', 'họp ngày 3/4'],
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

const RULES = ruleSet([...RANK_RULES, ...RATE_RULES]);

/** Ranks, rates, multiples and indices in a folded text. `tokens` are of the same text. */
export function readRanks(folded: string, tokens: readonly Token[]): Mention<Value>[] {
  return matchRules(RULES, folded, tokens);
}
