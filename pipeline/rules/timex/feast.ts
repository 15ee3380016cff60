import type { Rule } from '../rule.ts';
import { DAY, MONTH_NUMBER, YEAR, day, event, yearOf, type Timex } from './words.ts';

/** Feasts and commemorations, by their name or by their name and day. */
export const FEASTS: readonly Rule<Timex>[] = [
  {
    id: 'timex/tet',
    about:
      'The lunar new year, by its year in the cycle or the next one. Its bare name is a time only after a word that dates: gifts and feasts are named after it too.',
    cues: ['tết'],
    pattern:
      /(?<before>(?:trước|sau|dịp|trong|đến|tới|hết|đón|vào|ngày) )?tết(?:(?<full> nguyên đán)| cổ truyền| âm lịch)?(?: (?<cycle>(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)))?(?:(?: năm)? (?<year>20\d\d))?(?! (?:trung thu|dương lịch|tây|độc lập|thiếu nhi|quân dân|sum vầy|vì|nhảy|trồng cây|đoan ngọ|hàn thực|đoàn viên|nhân ái|yêu thương))/,
    produce: ({ before, full, cycle, year }) =>
      before === undefined && full === undefined && cycle === undefined && year === undefined
        ? null
        : { time: { unit: 'tet', ...(cycle === undefined ? {} : { cycle: cycle.replace('tị', 'tỵ') }), ...yearOf(year) } },
    examples: [
      ['đóng điện trước ⟦Tết Nguyên đán Ất Tỵ⟧; đề nghị', { time: { unit: 'tet', cycle: 'ất tỵ' } }],
      ['bàn giao nhà trước ⟦Tết Nguyên đán 2026⟧', { time: { unit: 'tet', year: 2026 } }],
      ['dịp ⟦Tết Nguyên đán⟧', { time: { unit: 'tet' } }],
      ['chi trả xong trước ⟦Tết⟧', { time: { unit: 'tet' } }],
    ],
    counterexamples: [
      'chi tiết',
      'thời tiết',
      'tặng quà Tết',
      'phong tục Tết cổ truyền',
      'chương trình Tết sum vầy',
      'trước Tết Trung thu',
      'dịp Tết Dương lịch',
    ],
  },
  {
    id: 'timex/solar-new-year',
    about: 'The first day of the solar year.',
    cues: ['dương lịch'],
    pattern: /(?<before>(?:trước|sau|dịp|trong|đến|hết|vào) )tết dương lịch(?:(?: năm)? (?<year>20\d\d))?/,
    produce: ({ year }) => ({ time: { unit: 'day', day: 1, month: 1, ...yearOf(year) } }),
    examples: [
      ['dịp ⟦Tết Dương lịch 2025⟧', { time: { unit: 'day', day: 1, month: 1, year: 2025 } }],
      ['trước ⟦Tết Dương lịch⟧.', { time: { unit: 'day', day: 1, month: 1 } }],
      ['đến ⟦Tết Dương lịch năm 2026⟧', { time: { unit: 'day', day: 1, month: 1, year: 2026 } }],
    ],
    counterexamples: ['năm dương lịch', 'nghỉ Tết Dương lịch'],
  },
  {
    id: 'timex/lunar-feast',
    about: 'A feast of the lunar calendar that no table here dates.',
    cues: ['trung thu', 'giỗ tổ', 'vu lan', 'phật đản', 'rằm tháng'],
    pattern:
      /(?<joined>tập )?(?:ngay )?(?:(?:trước|sau|trong|nhân) )?(?:dịp )?(?:ngày |lễ )?(?:tết trung thu|trung thu|giỗ tổ hùng vương|vu lan|phật đản|rằm tháng (?:giêng|bảy|tám|mười|chạp|tư|\d{1,2}))(?:,? 10 ?\/ ?3 âm lịch| năm 20\d\d)?/,
    produce: ({ joined }) => (joined === undefined ? event() : null),
    examples: [
      ['tặng quà ⟦dịp Tết Trung thu⟧', { kind: 'event' }],
      ['dâng hương ⟦trước ngày Giỗ Tổ Hùng Vương 10/3 âm lịch⟧', { kind: 'event' }],
      ['tổ chức ⟦nhân dịp Lễ Vu lan⟧', { kind: 'event' }],
      ['trồng cây ⟦trước Rằm tháng Giêng⟧;', { kind: 'event' }],
    ],
    counterexamples: ['Tết Nguyên đán', 'đền Hùng', 'tập trung thu hồi nợ thuế'],
  },
  {
    id: 'timex/around-feast',
    about: 'Before, during and after a feast.',
    cues: ['tết', 'lễ'],
    reach: 12,
    begins: ['trước'],
    pattern:
      /trước,? (?:và )?trong(?:,| và) sau (?:dịp )?(?:kỳ nghỉ )?(?:tết(?: nguyên đán| cổ truyền)?(?: (?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi))?(?:(?: năm)? 20\d\d)?|các ngày lễ|lễ)/,
    produce: event,
    examples: [
      ['bình ổn giá ⟦trước, trong và sau Tết Nguyên đán⟧', { kind: 'event' }],
      ['tuần tra ⟦trước, trong và sau dịp Tết Bính Ngọ 2026⟧', { kind: 'event' }],
      ['trực sẵn sàng ⟦trước, trong và sau các ngày lễ⟧', { kind: 'event' }],
    ],
    counterexamples: ['trước Tết', 'trong và sau đại hội'],
  },
  {
    id: 'timex/dated-feast',
    about: 'A commemoration with its day: the name between the word for day and the numbers, or two days of holiday.',
    cues: ['<number> / <number>'],
    reach: 14,
    begins: ['trước', 'sau', 'dịp', 'trong', 'đến', 'vào', 'nhân'],
    pattern: new RegExp(
      `(?<before>(?:trước|sau|dịp|trong|đến|vào|nhân) (?:dịp |các )?)(?:(?:ngày lễ |lễ |ngày |nghỉ lễ )(?:(?!ngày|tháng|năm)\\p{L}{1,12} (?:- )?){0,4}?)?(?<day>${DAY}) ?/ ?(?<month>${MONTH_NUMBER})(?:(?: và | ?- ?)${DAY} ?/ ?${MONTH_NUMBER})?(?: năm (?<year>${YEAR})| ?/ ?(?<year2>${YEAR}))?(?! ?[/.-]? ?\\d| ?%)`,
    ),
    produce: ({ year2, ...groups }) => day({ ...groups, year: groups.year ?? year2 }),
    examples: [
      ['xong trước ⟦ngày Thương binh - Liệt sĩ 27/7⟧', { time: { unit: 'day', day: 27, month: 7 } }],
      ['thông xe dịp ⟦lễ 30/4 và 1/5⟧', { time: { unit: 'day', day: 30, month: 4 } }],
      ['khen thưởng dịp ⟦Ngày Nhà giáo Việt Nam 20/11⟧', { time: { unit: 'day', day: 20, month: 11 } }],
    ],
    counterexamples: ['đạt 27/7 chỉ tiêu', 'ngày 27 tháng 7', 'công viên 30/4'],
  },
  {
    id: 'timex/national-day',
    about:
      'A feast of the solar calendar by its name. A jubilee of it is a time only after a word that dates: what is held for it is named so too.',
    cues: ['quốc khánh'],
    reach: 9,
    pattern:
      /(?<before>(?:dịp|trước|đến|sau) )?(?<jubilee>kỷ niệm (?:lần thứ )?\d{1,3} (?:năm )?)?(?:ngày |lễ )?quốc khánh(?:(?:,? | \()(?:ngày )?0?2 ?[/-] ?0?9(?: ?[/-] ?1945 ?- ?0?2 ?[/-] ?0?9)?)?(?: ?[/-] ?(?<year>20\d\d))?\)?/,
    produce: ({ before, jubilee, year }) =>
      jubilee !== undefined && before === undefined ? null : { time: { unit: 'day', day: 2, month: 9, ...yearOf(year) } },
    examples: [
      ['thông xe dịp ⟦Quốc khánh 2-9⟧', { time: { unit: 'day', day: 2, month: 9 } }],
      ['xong trước dịp ⟦Quốc khánh 02/9⟧; mở', { time: { unit: 'day', day: 2, month: 9 } }],
      ['khánh thành dịp ⟦kỷ niệm 80 năm Quốc khánh (2/9/2025)⟧', { time: { unit: 'day', day: 2, month: 9, year: 2025 } }],
      ['chào mừng ⟦Quốc khánh 2/9/2025⟧', { time: { unit: 'day', day: 2, month: 9, year: 2025 } }],
    ],
    counterexamples: ['quốc gia', 'quốc lộ 2', 'tổ chức lễ kỷ niệm 80 năm Quốc khánh'],
  },
];
