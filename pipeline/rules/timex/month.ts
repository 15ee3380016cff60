import type { Rule } from '../rule.ts';
import {
  COMING,
  MONTH,
  MONTHS,
  MONTH_NUMBER,
  RELATIVE_YEAR,
  YEAR,
  YEAR_LAST,
  comingOf,
  monthOf,
  partOf,
  shiftOf,
  yearOf,
  type Timex,
} from './words.ts';

/** Before these a month is a rhythm or a name. */
const NO_MONTH = /^(?:\d|hằng|hàng|mỗi|cách|khởi|phường|hồ|xã|nhà)/;

/** Months by their number, one or several. */
export const NAMED_MONTHS: readonly Rule<Timex>[] = [
  {
    id: 'timex/month',
    about: 'A month by its number.',
    cues: MONTHS,
    begins: [
      '<number>',
      'hằng',
      'hàng',
      'mỗi',
      'cách',
      'khởi',
      'phường',
      'hồ',
      'xã',
      'nhà',
      'trong',
      'vào',
      'đến',
      'trước',
      'từ',
      'hết',
      'dẫn',
      'đầu',
      'giữa',
      'cuối',
      'thượng',
      'trung',
      'hạ',
      'tháng',
    ],
    pattern: new RegExp(
      `(?<before>(?:\\d{1,2}|hằng|hàng|mỗi|cách mạng|khởi nghĩa|phường|hồ|xã|nhà hát|trong|vào|đến|trước|từ|hết|dẫn) )?(?:(?<part>đầu|giữa|cuối|thượng tuần|trung tuần|hạ tuần)(?: của)? )?tháng (?<month>${MONTH})(?: ?[/.-] ?(?<year>${YEAR})| năm ?(?<year2>${YEAR})| (?<year3>20\\d\\d)(?= ?[,.;:)]|$)|${RELATIVE_YEAR}|${COMING})(?! ?[/.] ?\\d)`,
    ),
    produce: ({ before, part, month, year, year2, year3, relative, coming }) =>
      (before !== undefined && NO_MONTH.test(before)) || month === 'chạp'
        ? null
        : {
            time: {
              unit: 'month',
              month: monthOf(month!),
              ...partOf(part),
              ...yearOf(year ?? year2 ?? year3),
              ...shiftOf(relative),
              ...comingOf(coming),
            },
          },
    examples: [
      ['hoàn thành trong ⟦tháng 6/2025⟧', { time: { unit: 'month', month: 6, year: 2025 } }],
      ['xong trong ⟦tháng 7 năm 2025⟧', { time: { unit: 'month', month: 7, year: 2025 } }],
      ['bàn giao trong ⟦tháng 10⟧, khởi công', { time: { unit: 'month', month: 10 } }],
      ['⟦tháng 3-2024⟧', { time: { unit: 'month', month: 3, year: 2024 } }],
      ['đưa vào sử dụng vào ⟦cuối tháng 8⟧', { time: { unit: 'month', month: 8, part: 'end' } }],
      ['xong trong ⟦trung tuần tháng 9/2024⟧', { time: { unit: 'month', month: 9, part: 'middle', year: 2024 } }],
      ['nghiệm thu trong ⟦tháng 12 này⟧, bàn giao', { time: { unit: 'month', month: 12 } }],
      ['trong ⟦tháng 6 năm sau⟧', { time: { unit: 'month', month: 6, yearShift: 1 } }],
    ],
    counterexamples: ['hằng tháng 3 lần họp', '6 tháng đầu năm', 'kỷ niệm Cách mạng tháng Tám', 'phường Tháng Tám', 'đường 30 tháng 4'],
  },
  {
    id: 'timex/month-in-figures',
    about: 'A month and its year in figures, after a word that announces a time.',
    cues: YEAR_LAST,
    reach: 3,
    begins: ['trong', 'trước', 'đến', 'từ', 'hết', 'cuối', 'đầu', 'nhất', 'vào'],
    pattern: new RegExp(
      `(?<![\\d/.-] ?)(?<before>(?:trong|trước|đến|từ|hết|đầu|cuối|nhất|vào) )(?<month>0?[1-9]|1[0-2]) ?/ ?(?<year>20\\d\\d)(?! ?[/.-] ?\\d)(?! (?:hộ|xã|người|dự án|chỉ tiêu|trường|thôn|cơ sở)(?!\\p{L}))`,
    ),
    produce: ({ before, month, year }) => ({
      time: { unit: 'month', month: monthOf(month!), ...partOf(/^(?:đầu|cuối)/.exec(before!)?.[0]), ...yearOf(year) },
    }),
    examples: [
      ['hoàn thành trong ⟦2/2025⟧', { time: { unit: 'month', month: 2, year: 2025 } }],
      ['nghiệm thu trước ⟦10/2026⟧, bàn giao', { time: { unit: 'month', month: 10, year: 2026 } }],
      ['dỡ lán trại từ ⟦03/2027⟧', { time: { unit: 'month', month: 3, year: 2027 } }],
    ],
    counterexamples: ['ngày 5/2/2025', 'đạt 12/2025 hộ', 'trước 30/2/2025', 'Nghị quyết 9/2025'],
  },
  {
    id: 'timex/months-from-to',
    about: 'Months joined by dashes, commas or words; the year is said once.',
    cues: MONTHS,
    begins: ['các', 'tháng'],
    pattern: new RegExp(
      `(?:các )?tháng (?<month>${MONTH})(?:, ${MONTH_NUMBER}){0,8}(?: ?[-,] ?| và | và tháng |, tháng | ?- ?tháng )(?<to>${MONTH})(?: ?/ ?(?<year>${YEAR})| năm (?<year2>${YEAR}))`,
    ),
    produce: ({ month, to, year, year2 }) =>
      monthOf(month!) < monthOf(to!)
        ? { time: { unit: 'month', month: monthOf(month!), to: monthOf(to!), ...yearOf(year ?? year2) } }
        : null,
    examples: [
      ['trong ⟦tháng 3, 4 năm 2025⟧', { time: { unit: 'month', month: 3, to: 4, year: 2025 } }],
      ['trong ⟦tháng 10 và tháng 11/2025⟧', { time: { unit: 'month', month: 10, to: 11, year: 2025 } }],
      ['trong ⟦các tháng 7, 8, 9 năm 2024⟧', { time: { unit: 'month', month: 7, to: 9, year: 2024 } }],
      ['⟦tháng 5-6/2024⟧', { time: { unit: 'month', month: 5, to: 6, year: 2024 } }],
    ],
    counterexamples: ['tháng 6/2025', 'tháng 12 năm 2024'],
  },
  {
    id: 'timex/named-months',
    about: 'Months of the plan year that stand in a list, or two of them.',
    cues: ['các tháng', 'và tháng', 'hai tháng', 'ba tháng', '<number> tháng'],
    reach: 4,
    begins: ['các', 'hai', 'ba', 'trong', 'tháng', '<number>'],
    pattern: new RegExp(
      `(?:(?:các|hai|ba|[23]) tháng (?<month>${MONTH_NUMBER})(?:, ${MONTH_NUMBER}){0,9}(?:,| và)|tháng (?<month2>${MONTH_NUMBER}) và tháng) (?<to>${MONTH_NUMBER})(?!, \\d)(?= ?[,.;:)](?!\\d)|$| (?:phải|để|nhằm|và|tổ|hoàn))`,
    ),
    produce: ({ month, month2, to }) =>
      Number(month ?? month2) < Number(to) ? { time: { unit: 'month', month: Number(month ?? month2), to: Number(to) } } : null,
    examples: [
      ['tuần tra biên giới trong ⟦các tháng 2, 3 và 4⟧.', { time: { unit: 'month', month: 2, to: 4 } }],
      ['thu hoạch dứt điểm trong ⟦tháng 9 và tháng 10⟧; làm đất', { time: { unit: 'month', month: 9, to: 10 } }],
      ['cấp phát thóc giống trong ⟦2 tháng 6 và 7⟧, tỉnh', { time: { unit: 'month', month: 6, to: 7 } }],
      ['mở cao điểm trong ⟦hai tháng 11, 12⟧, kiểm tra', { time: { unit: 'month', month: 11, to: 12 } }],
    ],
    counterexamples: ['các tháng 7, 8, 9 năm 2024', 'trong tháng 5, 6 xã đã xong', 'tháng 9 và tháng 10 năm 2025'],
  },
];
