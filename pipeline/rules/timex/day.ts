import type { Rule } from '../rule.ts';
import {
  COUNT,
  COUNTS,
  DAY,
  MONTH,
  MONTHS,
  MONTH_NUMBER,
  PAIRS,
  YEAR,
  YEAR_LAST,
  countOf,
  day,
  monthOf,
  yearOf,
  type Timex,
} from './words.ts';

export const DAYS: readonly Rule<Timex>[] = [
  {
    id: 'timex/iso-day',
    about: 'A date by ISO 8601.',
    cues: ['<year> -'],
    pattern: new RegExp(`(?:ngày )?(?<year>${YEAR})-(?<month>[01]\\d)-(?<day>[0-3]\\d)`),
    produce: day,
    examples: [
      ['họp ⟦ngày 2024-03-15⟧', { time: { unit: 'day', day: 15, month: 3, year: 2024 } }],
      ['trước ⟦2025-12-31⟧', { time: { unit: 'day', day: 31, month: 12, year: 2025 } }],
      ['⟦2024-01-10⟧ là hạn', { time: { unit: 'day', day: 10, month: 1, year: 2024 } }],
    ],
    counterexamples: ['giai đoạn 2021-2025', 'số 2024-13-5'],
  },
  {
    id: 'timex/day',
    about: 'A full date with slashes, dots or hyphens.',
    cues: YEAR_LAST,
    pattern: new RegExp(`(?:ngày )?(?<day>${DAY}) ?[/.-] ?(?<month>${MONTH_NUMBER}) ?[/.-] ?(?<year>${YEAR})`),
    produce: day,
    examples: [
      ['gửi báo cáo trước ⟦ngày 15/11/2024⟧', { time: { unit: 'day', day: 15, month: 11, year: 2024 } }],
      ['xong trước ⟦30-11-2024⟧ để nghiệm thu', { time: { unit: 'day', day: 30, month: 11, year: 2024 } }],
      ['chậm nhất ⟦31.1.2026⟧', { time: { unit: 'day', day: 31, month: 1, year: 2026 } }],
    ],
    counterexamples: ['Quyết định số 30/2018/QĐ-UBND', 'đạt 3/5/7 chỉ tiêu'],
  },
  {
    id: 'timex/day-in-words',
    about: 'A date whose month and year are said in words.',
    cues: MONTHS,
    pattern: new RegExp(`(?:ngày |mùng |mồng )?(?<day>${DAY}) tháng (?<month>${MONTH})(?:(?: năm ?| ?[/-] ?)(?<year>${YEAR}))?`),
    produce: day,
    examples: [
      ['chậm nhất là ⟦ngày 31 tháng 8 năm 2025⟧', { time: { unit: 'day', day: 31, month: 8, year: 2025 } }],
      ['trước ⟦ngày 30 tháng 6⟧ phải xong', { time: { unit: 'day', day: 30, month: 6 } }],
      ['báo cáo trước ⟦ngày 05 tháng 12/2025⟧', { time: { unit: 'day', day: 5, month: 12, year: 2025 } }],
    ],
    counterexamples: ['trong 6 tháng đầu năm', 'ngày nào tháng nào'],
  },
  {
    id: 'timex/day-of-month',
    about: 'A day and month without a year, after a word that announces a day.',
    cues: PAIRS,
    pattern: new RegExp(
      `(?<before>(?:trước|đến|tới|hết|từ|nhất|vào|là|sáng|chiều|tối|khánh|dịp|trong) )?(?:ngày )?(?<day>${DAY}) ?(?:/|\\.|-) ?(?<month>${MONTH_NUMBER})(?! ?[/.-]? ?\\d| ?%)`,
    ),
    produce: (groups) => (groups.before === undefined ? null : day(groups)),
    examples: [
      ['phân bổ hết số vốn trước ⟦31-7⟧', { time: { unit: 'day', day: 31, month: 7 } }],
      ['giải ngân đến ⟦30/6⟧ đạt 50%', { time: { unit: 'day', day: 30, month: 6 } }],
      ['chậm nhất ⟦ngày 10.8⟧', { time: { unit: 'day', day: 10, month: 8 } }],
    ],
    counterexamples: ['đạt 14/15 chỉ tiêu', 'tăng từ 8 - 10%', 'tuyến số 3/4'],
  },
  {
    id: 'timex/named-day',
    about: 'A day and month without a year, named as a day.',
    cues: ['ngày <number>'],
    pattern: new RegExp(`ngày (?<day>${DAY}) ?(?:/|\\.|-) ?(?<month>${MONTH_NUMBER})(?! ?[/.-]? ?\\d)`),
    produce: day,
    examples: [
      ['hoàn thành ⟦ngày 15/12⟧', { time: { unit: 'day', day: 15, month: 12 } }],
      ['khởi công ⟦ngày 19-8⟧ tại xã', { time: { unit: 'day', day: 19, month: 8 } }],
      ['họp ⟦ngày 02/9⟧', { time: { unit: 'day', day: 2, month: 9 } }],
    ],
    counterexamples: ['ngày 15/12/2024', 'mỗi ngày 3 lượt'],
  },
  {
    id: 'timex/days-of-month',
    about: 'Two days of one month joined by a dash.',
    cues: ['ngày <number>'],
    pattern: new RegExp(`ngày ${DAY} ?- ?(?<day>${DAY}) ?/ ?(?<month>${MONTH_NUMBER})(?: ?/ ?(?<year>${YEAR}))?`),
    produce: day,
    examples: [
      ['từ ⟦ngày 14 - 16/5⟧', { time: { unit: 'day', day: 16, month: 5 } }],
      ['từ ⟦ngày 06 - 08/12/2023⟧', { time: { unit: 'day', day: 8, month: 12, year: 2023 } }],
      ['họp ⟦ngày 2-4/7⟧', { time: { unit: 'day', day: 4, month: 7 } }],
    ],
    counterexamples: ['ngày 14/5', 'từ 14 - 16%'],
  },
];

export const WINDOWS: readonly Rule<Timex>[] = [
  {
    id: 'timex/ago',
    about: 'A month or year so many before or after that of the text; what is counted from something else is none.',
    cues: ['tháng', 'năm'].flatMap((unit) => [`${unit} trước`, `${unit} sau`]),
    pattern: new RegExp(`(?<count>${COUNT}) (?<unit>tháng|năm) (?<which>trước|sau)(?= ?[,.;:)]|$)`),
    produce: ({ count, unit, which }) => {
      const shift = (which === 'trước' ? -1 : 1) * countOf(count!);
      return { time: unit === 'năm' ? { unit: 'year', shift } : { unit: 'month', shift } };
    },
    examples: [
      ['so với ⟦5 năm trước⟧, thu nhập', { time: { unit: 'year', shift: -5 } }],
      ['cao hơn ⟦3 tháng trước⟧.', { time: { unit: 'month', shift: -3 } }],
      ['đánh giá lại ⟦hai năm sau⟧', { time: { unit: 'year', shift: 2 } }],
    ],
    counterexamples: ['xong 2 năm trước thời hạn', '3 tháng sau khi ban hành', 'năm trước'],
  },
  {
    id: 'timex/within-days',
    about:
      'A number of days or weeks from the day of the text, in which something is to be finished; working days and days from an event are counted otherwise.',
    cues: ['trong <number>', ...COUNTS.map((count) => `trong ${count}`)],
    pattern: new RegExp(
      `(?<before>(?:^|hoàn thành |hoàn tất |xong |báo cáo |nộp |gửi ))trong (?<count>${COUNT}) (?<unit>ngày|tuần)(?: tới)?(?= ?[,.;)]|$)`,
    ),
    produce: ({ count, unit }) => ({ time: { unit: 'within', days: countOf(count!) * (unit === 'tuần' ? 7 : 1) } }),
    examples: [
      ['Hoàn thành ⟦trong 2 tuần⟧.', { time: { unit: 'within', days: 14 } }],
      ['báo cáo ⟦trong 10 ngày⟧; gửi', { time: { unit: 'within', days: 10 } }],
      ['phải xong ⟦trong ba ngày tới⟧', { time: { unit: 'within', days: 3 } }],
    ],
    counterexamples: ['hoàn thành trong 5 ngày làm việc', 'ngập trong 3 ngày', 'báo cáo trong 10 ngày kể từ ngày nhận'],
  },
  {
    id: 'timex/window',
    about: 'A number of whole months or years ahead or behind.',
    cues: ['tháng', 'năm'].flatMap((unit) => ['tới', 'tiếp', 'vừa', 'qua'].map((which) => `${unit} ${which}`)),
    pattern: new RegExp(`(?<count>${COUNT}) (?<unit>tháng|năm) (?<which>tới|tiếp theo|tới đây|vừa qua|vừa rồi|qua)`),
    produce: ({ count, unit, which }) => {
      const whole = countOf(count!);
      return whole < 1
        ? null
        : { time: { unit: 'window', of: unit === 'năm' ? 'year' : 'month', count: which!.startsWith('t') ? whole : -whole } };
    },
    examples: [
      ['trong ⟦3 tháng tới⟧', { time: { unit: 'window', of: 'month', count: 3 } }],
      ['trong ⟦5 năm tiếp theo⟧', { time: { unit: 'window', of: 'year', count: 5 } }],
      ['⟦2 năm vừa qua⟧ đã', { time: { unit: 'window', of: 'year', count: -2 } }],
    ],
    counterexamples: ['những năm tới', '6 tháng đầu năm'],
  },
  {
    id: 'timex/first-or-last-day',
    about: 'The first or last day of a month.',
    cues: ['ngày đầu', 'ngày cuối'],
    pattern: new RegExp(
      `ngày (?<which>đầu tiên|cuối cùng|đầu|cuối)(?: của)? tháng (?<month>${MONTH})(?:(?: năm | ?[/-] ?)(?<year>${YEAR}))?`,
    ),
    produce: ({ which, month, year }) => ({
      time: { unit: 'day', day: which!.startsWith('đầu') ? 1 : 'last', month: monthOf(month!), ...yearOf(year) },
    }),
    examples: [
      ['từ ⟦ngày đầu tiên của tháng 3⟧', { time: { unit: 'day', day: 1, month: 3 } }],
      ['trước ⟦ngày cuối cùng của tháng 6/2025⟧', { time: { unit: 'day', day: 'last', month: 6, year: 2025 } }],
      ['đến ⟦ngày cuối tháng 12 năm 2024⟧', { time: { unit: 'day', day: 'last', month: 12, year: 2024 } }],
    ],
    counterexamples: ['những ngày đầu tháng', 'ngày cuối quý'],
  },
];

/** What is a date only where nothing else is said. */
export const LONE_DAYS: readonly Rule<Timex>[] = [
  {
    id: 'timex/lone-day',
    about: 'A day and month that are all that is said, as in a cell; elsewhere two such numbers may be a ratio.',
    cues: ['<number> / <number>'],
    pattern: new RegExp(`^(?<day>${DAY}) ?/ ?(?<month>${MONTH_NUMBER})$`),
    produce: day,
    examples: [
      ['⟦15/12⟧', { time: { unit: 'day', day: 15, month: 12 } }],
      ['⟦07/03⟧', { time: { unit: 'day', day: 7, month: 3 } }],
      ['⟦30/9⟧', { time: { unit: 'day', day: 30, month: 9 } }],
    ],
    counterexamples: ['đạt 3/5', '3/5 xã', '12/2024', '1-2', '7.5'],
  },
];

export const FEASTS: readonly Rule<Timex>[] = [
  {
    id: 'timex/tet',
    about: 'The lunar new year, by its year in the cycle or the next one.',
    cues: ['tết'],
    pattern:
      /tết(?: nguyên đán| cổ truyền)?(?: (?<cycle>(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý) (?:tý|sửu|dần|mão|thìn|tỵ|tị|ngọ|mùi|thân|dậu|tuất|hợi)))?(?:(?: năm)? (?<year>20\d\d))?/,
    produce: ({ cycle, year }) => ({
      time: { unit: 'tet', ...(cycle === undefined ? {} : { cycle: cycle.replace('tị', 'tỵ') }), ...yearOf(year) },
    }),
    examples: [
      ['đóng điện trước ⟦Tết Nguyên đán Ất Tỵ⟧; đề nghị', { time: { unit: 'tet', cycle: 'ất tỵ' } }],
      ['bàn giao nhà trước ⟦Tết Nguyên đán 2026⟧', { time: { unit: 'tet', year: 2026 } }],
      ['dịp ⟦Tết Nguyên đán⟧', { time: { unit: 'tet' } }],
    ],
    counterexamples: ['chi tiết', 'thời tiết'],
  },
  {
    id: 'timex/national-day',
    about: 'A feast of the solar calendar by its name.',
    cues: ['quốc khánh'],
    pattern: /(?:ngày |lễ )?quốc khánh(?:,? (?:ngày )?0?2 ?[/-] ?0?9)?(?: ?[/-] ?(?<year>20\d\d))?/,
    produce: ({ year }) => ({ time: { unit: 'day', day: 2, month: 9, ...yearOf(year) } }),
    examples: [
      ['thông xe dịp ⟦Quốc khánh 2-9⟧', { time: { unit: 'day', day: 2, month: 9 } }],
      ['xong trước dịp ⟦Quốc khánh 02/9⟧; mở', { time: { unit: 'day', day: 2, month: 9 } }],
      ['chào mừng ⟦Quốc khánh 2/9/2025⟧', { time: { unit: 'day', day: 2, month: 9, year: 2025 } }],
    ],
    counterexamples: ['quốc gia', 'quốc lộ 2'],
  },
];
