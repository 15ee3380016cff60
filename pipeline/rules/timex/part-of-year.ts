import type { Rule } from '../rule.ts';
import {
  COMING,
  COUNT,
  COUNTS,
  MONTH,
  OF_YEAR,
  QUARTER,
  QUARTER_WORD,
  RELATIVE_YEAR,
  SHIFTS,
  YEAR,
  comingOf,
  countOf,
  monthOf,
  partOf,
  quarterOf,
  shiftOf,
  yearOf,
  type Timex,
} from './words.ts';

const SHORT_MONTHS = [
  '1',
  '2',
  '3',
  '4',
  '5',
  '6',
  '7',
  '8',
  '9',
  '01',
  '02',
  '03',
  '04',
  '05',
  '06',
  '07',
  '08',
  '09',
  '10',
  '11',
  '12',
].map((month) => `t${month}`);

export const PARTS_OF_YEAR: readonly Rule<Timex>[] = [
  {
    id: 'timex/this-month',
    about: 'A month, quarter or year named from the day of the text.',
    cues: ['tháng', 'quý', 'năm'].flatMap((unit) =>
      ['này', 'nay', 'hiện', 'tới', 'sau', 'tiếp', 'kế', 'trước', 'ngoái'].map((which) => `${unit} ${which}`),
    ),
    pattern: new RegExp(
      `(?<count>(?:${COUNT}|các|những) )?(?<unit>tháng|quý|năm) (?<which>này|nay|hiện tại|tới|sau|tiếp theo|kế tiếp|tiếp(?! (?:tục|cận|xúc|nhận|thu|đón|cử|dân))|trước|ngoái)`,
    ),
    // 'bốn năm sau' is counted from something else, 'các năm sau' are more than one.
    produce: ({ count, unit, which }) => {
      if (count !== undefined && /^(?:sau|trước)$/.test(which!)) return null;
      const shift = SHIFTS[which!] ?? 1;
      // 'năm 2027 đạt 60%, các năm tiếp theo đạt 75%': all of them, whichever came before.
      if (/^(?:các|những)$/.test(count?.trim() ?? '') && which!.startsWith('tiếp')) return { time: { unit: 'none' } };
      if (unit === 'năm') return { time: { unit: 'year', shift } };
      return { time: unit === 'tháng' ? { unit: 'month', shift } : { unit: 'quarter', shift } };
    },
    examples: [
      ['⟦các năm tiếp theo⟧ đạt hơn 75%', { time: { unit: 'none' } }],
      ['so với ⟦năm trước⟧', { time: { unit: 'year', shift: -1 } }],
      ['thông xe trong ⟦năm nay⟧', { time: { unit: 'year', shift: 0 } }],
      ['xong trong ⟦quý này⟧', { time: { unit: 'quarter', shift: 0 } }],
      ['khởi công vào ⟦tháng tới⟧', { time: { unit: 'month', shift: 1 } }],
    ],
    counterexamples: [
      'những năm gần đây',
      'lao động này',
      'bốn năm sau sẽ phải đuổi theo',
      'tăng cao hơn trong các năm sau',
      '3 tháng sau khi bàn giao',
      'bà Quý tiếp tục phụ trách',
      'sáu tháng đầu năm tiếp tục tăng',
    ],
  },
  {
    id: 'timex/quarter',
    about: 'A quarter, a third of one, or several of them.',
    cues: ['quý', 'quí', 'qúy'],
    begins: ['tháng', 'đầu', 'giữa', 'cuối', 'các', 'quý', 'quí', 'qúy'],
    pattern: new RegExp(
      `(?:(?:tháng )?(?<part>đầu tiên|đầu|giữa|cuối cùng|cuối)(?: của)? )?(?:các )?${QUARTER_WORD} (?<quarter>${QUARTER})(?:(?:, ${QUARTER}){0,2}(?: ?[-,] ?| và | và quý |, quý )(?<to>${QUARTER}))?(?:(?: ?[/.-] ?| năm | của năm | )(?<year>${YEAR})|${RELATIVE_YEAR}|${COMING})(?! lần)`,
    ),
    produce: ({ part, quarter, to, year, relative, coming }) => ({
      time: {
        unit: 'quarter',
        quarter: quarterOf(quarter!),
        ...(to === undefined ? partOf(part) : { to: quarterOf(to) }),
        ...yearOf(year),
        ...shiftOf(relative),
        ...comingOf(coming),
      },
    }),
    examples: [
      ['trình trong ⟦quý I/2025⟧', { time: { unit: 'quarter', quarter: 1, year: 2025 } }],
      ['khởi công trong ⟦quý IV năm 2023⟧', { time: { unit: 'quarter', quarter: 4, year: 2023 } }],
      ['hoàn thành trong ⟦quí II/2022⟧', { time: { unit: 'quarter', quarter: 2, year: 2022 } }],
      ['trong ⟦quý III và quý IV⟧', { time: { unit: 'quarter', quarter: 3, to: 4 } }],
      ['vào ⟦cuối quý I/2024⟧', { time: { unit: 'quarter', quarter: 1, part: 'end', year: 2024 } }],
      ['trong ⟦quý I, II, III năm 2024⟧', { time: { unit: 'quarter', quarter: 1, to: 3, year: 2024 } }],
      ['trong ⟦tháng đầu tiên của quý IV⟧', { time: { unit: 'quarter', quarter: 4, part: 'start' } }],
      ['đến hết ⟦qúy I tới⟧.', { time: { unit: 'quarter', quarter: 1, coming: true } }],
      ['trong ⟦quý II năm nay⟧', { time: { unit: 'quarter', quarter: 2, yearShift: 0 } }],
      ['⟦quý 3-2024⟧', { time: { unit: 'quarter', quarter: 3, year: 2024 } }],
    ],
    counterexamples: ['năm Quý Mão', 'quý báu', 'quý V năm 2024', 'báo cáo quý 1 lần'],
  },
  {
    id: 'timex/short-quarter-month',
    about: 'A quarter or month by its letter, with its year.',
    cues: ['q1', 'q2', 'q3', 'q4', 'qi', 'qii', 'qiii', 'qiv', 'q .'].concat(SHORT_MONTHS),
    begins: ['q1', 'q2', 'q3', 'q4', 'qi', 'qii', 'qiii', 'qiv', 'q', ...SHORT_MONTHS],
    pattern: new RegExp(`(?:q(?:\\. ?)?(?<quarter>iv|iii|ii|i|[1-4])|t(?<month>1[0-2]|0?[1-9])) ?[/.-] ?(?<year>${YEAR})`),
    produce: ({ quarter, month, year }) => ({
      time:
        quarter === undefined
          ? { unit: 'month', month: Number(month), ...yearOf(year) }
          : { unit: 'quarter', quarter: quarterOf(quarter), ...yearOf(year) },
    }),
    examples: [
      ['hoàn thành trong ⟦Q3/2025⟧', { time: { unit: 'quarter', quarter: 3, year: 2025 } }],
      ['đến hết ⟦Q.IV-2026⟧', { time: { unit: 'quarter', quarter: 4, year: 2026 } }],
      ['nghiệm thu trước ⟦T12/2025⟧', { time: { unit: 'month', month: 12, year: 2025 } }],
    ],
    counterexamples: ['xe tăng T34/85', 'Q5/2025', 'nhà ga T3', 'quận Q.1'],
  },
  {
    id: 'timex/months-of-year',
    about: 'The first or last months of a year.',
    cues: ['tháng đầu', 'tháng cuối'],
    begins: ['trong', ...COUNTS],
    pattern: new RegExp(
      `(?:trong )?(?<count>${COUNT}) tháng (?<part>đầu|cuối)(?:(?: của)?${RELATIVE_YEAR}|(?:(?: của)? năm)?${OF_YEAR})(?! (?:của )?nhiệm kỳ)(?! (?:thai|đời|sau sinh|của thai|tuổi|mang))`,
    ),
    produce: ({ count, part, year, relative }) => ({
      time: { unit: 'months', part: part === 'đầu' ? 'first' : 'last', count: countOf(count!), ...yearOf(year), ...shiftOf(relative) },
    }),
    examples: [
      ['tính chung ⟦6 tháng đầu năm nay⟧ đạt', { time: { unit: 'months', part: 'first', count: 6, yearShift: 0 } }],
      ['⟦trong 3 tháng đầu năm sau⟧', { time: { unit: 'months', part: 'first', count: 3, yearShift: 1 } }],
      ['⟦6 tháng đầu năm⟧ ước đạt', { time: { unit: 'months', part: 'first', count: 6 } }],
      ['⟦sáu tháng cuối năm 2024⟧', { time: { unit: 'months', part: 'last', count: 6, year: 2024 } }],
      ['⟦9 tháng đầu năm 2024⟧ thu được', { time: { unit: 'months', part: 'first', count: 9, year: 2024 } }],
    ],
    counterexamples: ['24 tháng liên tục', 'định kỳ 6 tháng', 'mang thai 3 tháng đầu thai kỳ'],
  },
  {
    id: 'timex/quarters-of-year',
    about: 'The first or last quarters of a year.',
    cues: ['quý đầu', 'quý cuối'],
    pattern: new RegExp(
      `(?:(?<count>một|hai|ba|0?[1-3]) )?quý (?<part>đầu|cuối)(?: tiên| cùng)?(?:(?: của)?${RELATIVE_YEAR}|(?: của)? năm${OF_YEAR})`,
    ),
    produce: ({ count, part, year, relative }) => ({
      time: {
        unit: 'months',
        part: part === 'đầu' ? 'first' : 'last',
        count: 3 * (count === undefined ? 1 : countOf(count)),
        ...yearOf(year),
        ...shiftOf(relative),
      },
    }),
    examples: [
      ['trong ⟦hai quý đầu năm⟧', { time: { unit: 'months', part: 'first', count: 6 } }],
      ['tăng tốc trong ⟦quý cuối năm 2024⟧', { time: { unit: 'months', part: 'last', count: 3, year: 2024 } }],
      ['trình ngay trong ⟦quý đầu tiên của năm 2026⟧', { time: { unit: 'months', part: 'first', count: 3, year: 2026 } }],
      ['⟦quý đầu của năm⟧', { time: { unit: 'months', part: 'first', count: 3 } }],
      ['trong ⟦hai quý cuối năm nay⟧', { time: { unit: 'months', part: 'last', count: 6, yearShift: 0 } }],
    ],
    counterexamples: ['quý đầu tư', 'đầu quý I'],
  },
  {
    id: 'timex/months-so-far',
    about: 'The months of the year so far, in reports.',
    cues: COUNTS.map((count) => `${count} tháng`),
    begins: ['tính', 'trong', 'lũy', 'sau', 'cộng', 'hết', 'quý', 'kết', 'bình', ...COUNTS],
    pattern: new RegExp(
      `(?<before>(?:tính chung|trong|lũy kế|sau|cộng dồn|hết|quý|kết quả|bình quân) )?(?<count>${COUNT}) tháng(?! (?:trước|tới|tiếp|vừa|sau|liền|liên|nữa|một|kể|từ khi|tuổi|đến \\d{1,2} tháng tuổi))(?:(?: của)? năm (?<year>${YEAR})| ?/ ?(?<year2>${YEAR})|(?: của)?${RELATIVE_YEAR})?`,
    ),
    produce: ({ count, year, year2, relative }) => {
      const months = countOf(count!);
      return months > 1 && months < 12
        ? { time: { unit: 'months', part: 'so-far', count: months, ...yearOf(year ?? year2), ...shiftOf(relative) } }
        : null;
    },
    examples: [
      ['xuất khẩu ⟦5 tháng⟧ ước đạt', { time: { unit: 'months', part: 'so-far', count: 5 } }],
      ['tính chung ⟦9 tháng năm 2024⟧', { time: { unit: 'months', part: 'so-far', count: 9, year: 2024 } }],
      ['trong ⟦7 tháng năm nay⟧ tăng', { time: { unit: 'months', part: 'so-far', count: 7, yearShift: 0 } }],
      ['⟦chín tháng⟧ qua', { time: { unit: 'months', part: 'so-far', count: 9 } }],
    ],
    counterexamples: ['chậm quá 24 tháng', '12 tháng liên tục'],
  },
  {
    id: 'timex/rest-of-year',
    about: 'What is left of a year.',
    cues: ['còn lại', 'tháng cuối', 'gian cuối'],
    pattern: new RegExp(
      `(?:những |các |(?<count>${COUNT}) )?(?:tháng|thời gian) (?:còn lại|cuối)(?:(?: của)? năm)?${OF_YEAR}(?! (?:của )?(?:mỗi |từng )?(?:quý|nhiệm kỳ|kỳ|năm học|dự án|hợp đồng))`,
    ),
    produce: ({ count, year }) => ({
      time:
        count === undefined
          ? { unit: 'months', part: 'rest', count: 0, ...yearOf(year) }
          : { unit: 'months', part: 'last', count: countOf(count), ...yearOf(year) },
    }),
    examples: [
      ['nhiệm vụ ⟦những tháng còn lại năm 2024⟧', { time: { unit: 'months', part: 'rest', year: 2024 } }],
      ['trong ⟦thời gian còn lại của năm⟧', { time: { unit: 'months', part: 'rest' } }],
      ['⟦những tháng cuối năm⟧ phải tăng tốc', { time: { unit: 'months', part: 'rest' } }],
    ],
    counterexamples: ['số vốn còn lại', 'những tháng qua', 'vào tháng cuối của quý', 'thời gian còn lại của nhiệm kỳ'],
  },
  {
    id: 'timex/half-year',
    about: 'Half of a year.',
    cues: ['nửa'],
    pattern: new RegExp(`nửa (?<part>đầu|cuối|sau)(?: của)? năm${OF_YEAR}`),
    produce: ({ part, year }) => ({ time: { unit: 'months', part: part === 'đầu' ? 'first' : 'last', count: 6, ...yearOf(year) } }),
    examples: [
      ['⟦nửa đầu năm⟧ giữ được đà', { time: { unit: 'months', part: 'first', count: 6 } }],
      ['⟦nửa cuối năm 2025⟧', { time: { unit: 'months', part: 'last', count: 6, year: 2025 } }],
      ['trong ⟦nửa sau của năm 2026⟧', { time: { unit: 'months', part: 'last', count: 6, year: 2026 } }],
    ],
    counterexamples: ['một nửa số hộ', 'nửa nhiệm kỳ đầu'],
  },
  {
    id: 'timex/week-of-month',
    about: 'A week of a month.',
    cues: ['tuần đầu', 'tuần cuối', 'tuần thứ', 'tuần <number>'],
    pattern: new RegExp(
      `tuần (?<week>đầu tiên|đầu|cuối cùng|cuối|thứ nhất|thứ hai|thứ ba|thứ tư|(?:thứ )?[1-4])(?: của)? tháng (?<month>${MONTH})(?: ?[/-] ?(?<year>${YEAR})| năm (?<year2>${YEAR}))?`,
    ),
    produce: ({ week, month, year, year2 }) => {
      const number =
        { đầu: 1, 'đầu tiên': 1, 'thứ nhất': 1, 'thứ hai': 2, 'thứ ba': 3, 'thứ tư': 4 }[week!] ?? (Number(week!.slice(-1)) || undefined);
      const range = number === undefined ? ({ from: 25, to: 'last' } as const) : ({ from: (number - 1) * 7 + 1, to: number * 7 } as const);
      return { time: { unit: 'days', ...range, month: monthOf(month!), ...yearOf(year ?? year2) } };
    },
    examples: [
      ['báo cáo trong ⟦tuần đầu tháng 7⟧', { time: { unit: 'days', from: 1, to: 7, month: 7 } }],
      ['⟦tuần thứ hai của tháng 3/2025⟧', { time: { unit: 'days', from: 8, to: 14, month: 3, year: 2025 } }],
      ['họp vào ⟦tuần thứ 4 của tháng 10/2025⟧', { time: { unit: 'days', from: 22, to: 28, month: 10, year: 2025 } }],
      ['⟦tuần 2 tháng 6/2025⟧: chấm bài', { time: { unit: 'days', from: 8, to: 14, month: 6, year: 2025 } }],
      ['⟦tuần cuối tháng 12 năm 2024⟧', { time: { unit: 'days', from: 25, to: 'last', month: 12, year: 2024 } }],
    ],
    counterexamples: ['hằng tuần', 'tuần này'],
  },
  {
    id: 'timex/half-of-month',
    about: 'The first or second half of a month.',
    cues: ['nửa đầu tháng', 'nửa cuối tháng', 'nửa đầu của tháng', 'nửa cuối của tháng'],
    pattern: new RegExp(
      `nửa (?<half>đầu|cuối)(?: của)? tháng (?<month>${MONTH})(?: ?[/-] ?(?<year>${YEAR})| năm (?<year2>${YEAR}))?(?! ?[/.] ?\\d)`,
    ),
    produce: ({ half, month, year, year2 }) => {
      const range = half === 'đầu' ? ({ from: 1, to: 15 } as const) : ({ from: 16, to: 'last' } as const);
      return { time: { unit: 'days', ...range, month: monthOf(month!), ...yearOf(year ?? year2) } };
    },
    examples: [
      ['gieo xong trong ⟦nửa đầu tháng 11⟧', { time: { unit: 'days', from: 1, to: 15, month: 11 } }],
      ['họp vào ⟦nửa cuối tháng 3/2025⟧', { time: { unit: 'days', from: 16, to: 'last', month: 3, year: 2025 } }],
      ['⟦nửa đầu của tháng 6 năm 2024⟧', { time: { unit: 'days', from: 1, to: 15, month: 6, year: 2024 } }],
    ],
    counterexamples: ['nửa đầu năm', 'nửa tháng 11', 'đầu tháng 11'],
  },
];
