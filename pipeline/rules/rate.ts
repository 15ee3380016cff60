import type { Rule } from './rule.ts';
import { limits, type Value } from './quantity.ts';
import { RATE_BASES } from './rate-base.ts';
import type { Comparator } from '../schema/quantity.ts';

const BOUND = '(?:(?<bound>trên|dưới|không quá|tối đa|ít nhất|tối thiểu|khoảng) )?';
const COMPARATORS: Readonly<Record<string, Comparator>> = {
  trên: '>', dưới: '<', 'không quá': '<=', 'tối đa': '<=', 'ít nhất': '>=', 'tối thiểu': '>=', khoảng: '~',
}; // prettier-ignore
function rate(words: string, bound: string | undefined): Value {
  const value = Number(words.replace(',', '.'));
  const comparator = COMPARATORS[bound ?? ''] ?? '=';
  return { comparator, ...limits(comparator, value), unit: '1' };
}

/** How many there are for each so many. */
export const RATE_RULES: readonly Rule<Value>[] = [
  {
    id: 'quantity/rate',
    about:
      'How many of a hundred thousand, ten thousand or a thousand people, behind a stroke or a preposition: a rate, and no part of a whole.',
    cues: ['100 . 000', '10 . 000', '1 . 000'],
    reach: 8,
    begins: ['trên', 'dưới', 'không', 'tối', 'ít', 'khoảng', '<number>'],
    pattern: new RegExp(`${BOUND}(?<n>\\d{1,4}(?:,\\d{1,2})?)(?: ca)?(?: ?/ ?| trên )${RATE_BASES}`),
    produce: ({ n, bound }) => rate(n!, bound),
    examples: [
      ['tỷ số tử vong mẹ giảm còn ⟦44/100.000 trẻ đẻ sống⟧', { comparator: '=', min: 44, max: 44, unit: '1' }],
      ['tỷ suất mắc lao ⟦dưới 131/100.000 dân⟧', { comparator: '<', min: null, max: 131, unit: '1' }],
      ['số ca mắc sốt rét ⟦dưới 1,5 ca/1.000 dân⟧ vùng lưu hành', { comparator: '<', max: 1.5, unit: '1' }],
      ['tai nạn thương tích ở mức ⟦500/100.000⟧ vào năm 2030', { min: 500, unit: '1' }],
      ['tử vong mẹ là ⟦46 trên 100.000 trẻ sinh sống⟧', { min: 46, unit: '1' }],
    ],
    counterexamples: [
      'giải quyết 650/1.000 hồ sơ',
      'đạt 9,5 bác sĩ/10.000 dân',
      '12/41 xã',
      'cấp 3/1.000 suất',
      '650/1.000 người',
      'trên 100.000 dân',
    ],
  },
  {
    id: 'quantity/rate-named-before',
    about: 'A rate whose base is named with the measure.',
    cues: ['100 . 000', '10 . 000', '1 . 000'],
    reach: 3,
    pattern: new RegExp(
      `(?<!(?:bác sĩ|bác sỹ|dược sĩ|dược sỹ|giường bệnh|điều dưỡng) )(?<before>(?:(?:tính )?trên |/ ?)${RATE_BASES}\\)? (?:(?:còn|xuống|là|đạt|ở mức|giảm|lên|chỉ|mức) ){0,3})${BOUND}(?<n>\\d{1,4}(?:[.,]\\d{1,2})?)(?! ?(?:%|‰|/|đồng|usd|triệu|tỷ|ca|trẻ|người|bác|dược|giường|điều|doanh|thuê|nghìn|năm))`,
    ),
    produce: ({ n, bound }) => rate(n!.replace('.', ','), bound),
    examples: [
      ['tử vong trẻ dưới 1 tuổi trên 1.000 trẻ đẻ sống xuống ⟦12,5⟧ vào năm 2025', { comparator: '=', min: 12.5, max: 12.5, unit: '1' }],
      ['tử vong sơ sinh trên 1.000 trẻ đẻ sống ⟦dưới 9⟧', { comparator: '<', max: 9, unit: '1' }],
      ['tỷ số tử vong mẹ trên 100.000 trẻ đẻ sống là ⟦42⟧;', { min: 42, unit: '1' }],
      ['số ca lao mới trên 100.000 dân giảm còn ⟦95,5⟧', { min: 95.5, unit: '1' }],
    ],
    counterexamples: [
      'trên 10.000 dân đạt 12 bác sĩ',
      'trên 1.000 trẻ em 95%',
      'trên 1.000 người tham gia, 5 đội',
      'trên 100.000 dân 12 triệu đồng',
    ],
  },
  {
    id: 'quantity/per-ten-thousand',
    about: 'Doctors or beds for ten thousand people, whose noun stands before the number.',
    cues: ['vạn dân', '000 dân'],
    reach: 12,
    pattern:
      /(?<before>(?<noun>bác sĩ|bác sỹ|dược sĩ|dược sỹ|giường bệnh|điều dưỡng)(?: ?\/ ?| trên | tính trên | \()(?:một |1 )?(?:vạn dân|10\.000 dân)\)? (?:là |đạt |ước đạt |khoảng )?(?:đạt )?)(?<n>\d{1,3}(?:,\d{1,2})?)(?! ?(?:%|bác|dược|giường|điều|\/))/,
    produce: ({ noun, n }) => {
      const value = Number(n!.replace(',', '.'));
      return { comparator: '=', min: value, max: value, unit: noun! };
    },
    examples: [
      ['số bác sĩ trên một vạn dân đạt ⟦9,5⟧.', { min: 9.5, unit: 'bác sĩ' }],
      ['số giường bệnh/vạn dân đạt ⟦32⟧;', { min: 32, unit: 'giường bệnh' }],
      ['tỷ lệ bác sỹ trên vạn dân đạt ⟦9,5⟧.', { min: 9.5, unit: 'bác sỹ' }],
      ['dược sĩ trên 10.000 dân là ⟦2,8⟧', { min: 2.8, unit: 'dược sĩ' }],
    ],
    counterexamples: ['đạt 9,5 bác sĩ trên một vạn dân', 'giường bệnh đạt 32'],
  },
];
