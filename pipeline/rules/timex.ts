import { NUMERALS } from '../lexicon/numerals.ts';
import type { Time } from '../time.ts';
import type { Groups, Rule } from './rule.ts';

/** What a temporal expression means by itself; the preposition before it is read by rules/bound.ts. */
export type Timex = { readonly time: Time; readonly kind?: 'every' | 'event' };

const YEAR = '(?:1[5-9]|20)\\d\\d';
const DAY = '[0-3]?\\d';
const MONTH = '(?:[01]?\\d|giêng|hai|ba|tư|năm(?! ?\\d)|sáu|bảy|tám|chín|mười một|mười hai|mười|chạp)';
const MONTH_NUMBER = '[01]?\\d';
const COUNT = '(?:\\d{1,2}|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|mười một)';
const QUARTER = '(?:iv|iii|ii|i|[1-4]|một|hai|ba|tư|bốn)';
const OF_YEAR = `(?:(?: ?[/.-] ?| năm | )(?<year>${YEAR}))?`;

/** What 'này', 'trước' … are counted from the day of the text; the others name the next one. */
const SHIFTS: Readonly<Record<string, number>> = { này: 0, nay: 0, 'hiện tại': 0, trước: -1, ngoái: -1 };

const DAYS: readonly Rule<Timex>[] = [
  {
    id: 'timex/iso-day',
    about: 'A date by ISO 8601.',
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

const PARTS_OF_YEAR: readonly Rule<Timex>[] = [
  {
    id: 'timex/month',
    about: 'A month by its number.',
    pattern: new RegExp(
      `(?<before>(?:hằng|hàng|mỗi|trong|vào|đến|trước|từ|hết|cuối|đầu|giữa) )?tháng (?<month>${MONTH})(?: ?[/.-] ?(?<year>${YEAR})| năm ?(?<year2>${YEAR}))?(?! ?[/.] ?\\d)`,
    ),
    produce: ({ before, month, year, year2 }) =>
      before !== undefined && /^(?:hằng|hàng|mỗi)/.test(before)
        ? null
        : { time: { unit: 'month', month: monthOf(month!), ...yearOf(year ?? year2) } },
    examples: [
      ['hoàn thành trong ⟦tháng 6/2025⟧', { time: { unit: 'month', month: 6, year: 2025 } }],
      ['xong trong ⟦tháng 7 năm 2025⟧', { time: { unit: 'month', month: 7, year: 2025 } }],
      ['bàn giao trong ⟦tháng 10⟧, khởi công', { time: { unit: 'month', month: 10 } }],
      ['⟦tháng 3-2024⟧', { time: { unit: 'month', month: 3, year: 2024 } }],
    ],
    counterexamples: ['hằng tháng 3 lần họp', '6 tháng đầu năm'],
  },
  {
    id: 'timex/months-from-to',
    about: 'Months joined by a dash or a comma.',
    pattern: new RegExp(
      `tháng (?<month>${MONTH})(?: ?[-,] ?| và | và tháng )(?<to>${MONTH})(?: ?/ ?(?<year>${YEAR})| năm (?<year2>${YEAR}))`,
    ),
    produce: ({ month, to, year, year2 }) =>
      monthOf(month!) < monthOf(to!)
        ? { time: { unit: 'month', month: monthOf(month!), to: monthOf(to!), ...yearOf(year ?? year2) } }
        : null,
    examples: [
      ['trong ⟦tháng 3, 4 năm 2025⟧', { time: { unit: 'month', month: 3, to: 4, year: 2025 } }],
      ['trong ⟦tháng 10 và tháng 11/2025⟧', { time: { unit: 'month', month: 10, to: 11, year: 2025 } }],
      ['⟦tháng 5-6/2024⟧', { time: { unit: 'month', month: 5, to: 6, year: 2024 } }],
    ],
    counterexamples: ['tháng 6/2025', 'tháng 12 năm 2024'],
  },
  {
    id: 'timex/this-month',
    about: 'A month, quarter or year named from the day of the text.',
    pattern: /(?<unit>tháng|quý|năm) (?<which>này|nay|hiện tại|tới|sau|tiếp theo|kế tiếp|tiếp|trước|ngoái)/,
    produce: ({ unit, which }) => {
      const shift = SHIFTS[which!] ?? 1;
      if (unit === 'năm') return { time: { unit: 'year', shift } };
      return { time: unit === 'tháng' ? { unit: 'month', shift } : { unit: 'quarter', shift } };
    },
    examples: [
      ['so với ⟦năm trước⟧', { time: { unit: 'year', shift: -1 } }],
      ['thông xe trong ⟦năm nay⟧', { time: { unit: 'year', shift: 0 } }],
      ['xong trong ⟦quý này⟧', { time: { unit: 'quarter', shift: 0 } }],
      ['khởi công vào ⟦tháng tới⟧', { time: { unit: 'month', shift: 1 } }],
    ],
    counterexamples: ['những năm gần đây', 'lao động này'],
  },
  {
    id: 'timex/quarter',
    about: 'A quarter, or two of them.',
    pattern: new RegExp(
      `qu[ýí] (?<quarter>${QUARTER})(?:(?: ?[-,] ?| và | và quý )(?<to>${QUARTER}))?(?:(?: ?[/.-] ?| năm | của năm | )(?<year>${YEAR}))?`,
    ),
    produce: ({ quarter, to, year }) => ({
      time: { unit: 'quarter', quarter: quarterOf(quarter!), ...(to === undefined ? {} : { to: quarterOf(to) }), ...yearOf(year) },
    }),
    examples: [
      ['trình trong ⟦quý I/2025⟧', { time: { unit: 'quarter', quarter: 1, year: 2025 } }],
      ['khởi công trong ⟦quý IV năm 2023⟧', { time: { unit: 'quarter', quarter: 4, year: 2023 } }],
      ['hoàn thành trong ⟦quí II/2022⟧', { time: { unit: 'quarter', quarter: 2, year: 2022 } }],
      ['trong ⟦quý III và quý IV⟧', { time: { unit: 'quarter', quarter: 3, to: 4 } }],
      ['⟦quý 3-2024⟧', { time: { unit: 'quarter', quarter: 3, year: 2024 } }],
    ],
    counterexamples: ['năm Quý Mão', 'quý báu', 'quý V năm 2024'],
  },
  {
    id: 'timex/months-of-year',
    about: 'The first or last months of a year.',
    pattern: new RegExp(`(?:trong )?(?<count>${COUNT}) tháng (?<part>đầu|cuối)(?:(?: của)? năm)?${OF_YEAR}`),
    produce: ({ count, part, year }) => ({
      time: { unit: 'months', part: part === 'đầu' ? 'first' : 'last', count: countOf(count!), ...yearOf(year) },
    }),
    examples: [
      ['⟦6 tháng đầu năm⟧ ước đạt', { time: { unit: 'months', part: 'first', count: 6 } }],
      ['⟦sáu tháng cuối năm 2024⟧', { time: { unit: 'months', part: 'last', count: 6, year: 2024 } }],
      ['⟦9 tháng đầu năm 2024⟧ thu được', { time: { unit: 'months', part: 'first', count: 9, year: 2024 } }],
    ],
    counterexamples: ['24 tháng liên tục', 'định kỳ 6 tháng'],
  },
  {
    id: 'timex/months-so-far',
    about: 'The months of the year so far, in reports.',
    pattern: new RegExp(
      `(?<before>(?:tính chung|trong|lũy kế|sau|cộng dồn|hết|quý|kết quả|bình quân) )?(?<count>${COUNT}) tháng(?! (?:trước|tới|tiếp|vừa|sau|liền|liên|nữa|một|kể|từ khi))(?: năm (?<year>${YEAR})| ?/ ?(?<year2>${YEAR}))?`,
    ),
    produce: ({ count, year, year2 }) => {
      const months = countOf(count!);
      return months > 1 && months < 12 ? { time: { unit: 'months', part: 'so-far', count: months, ...yearOf(year ?? year2) } } : null;
    },
    examples: [
      ['xuất khẩu ⟦5 tháng⟧ ước đạt', { time: { unit: 'months', part: 'so-far', count: 5 } }],
      ['tính chung ⟦9 tháng năm 2024⟧', { time: { unit: 'months', part: 'so-far', count: 9, year: 2024 } }],
      ['⟦chín tháng⟧ qua', { time: { unit: 'months', part: 'so-far', count: 9 } }],
    ],
    counterexamples: ['chậm quá 24 tháng', '12 tháng liên tục'],
  },
  {
    id: 'timex/rest-of-year',
    about: 'What is left of a year.',
    pattern: new RegExp(`(?:những |các )?(?:tháng|thời gian) (?:còn lại|cuối)(?:(?: của)? năm)?${OF_YEAR}`),
    produce: ({ year }) => ({ time: { unit: 'months', part: 'rest', count: 0, ...yearOf(year) } }),
    examples: [
      ['nhiệm vụ ⟦những tháng còn lại năm 2024⟧', { time: { unit: 'months', part: 'rest', year: 2024 } }],
      ['trong ⟦thời gian còn lại của năm⟧', { time: { unit: 'months', part: 'rest' } }],
      ['⟦những tháng cuối năm⟧ phải tăng tốc', { time: { unit: 'months', part: 'rest' } }],
    ],
    counterexamples: ['số vốn còn lại', 'những tháng qua'],
  },
  {
    id: 'timex/half-year',
    about: 'Half of a year.',
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
    pattern: new RegExp(
      `tuần (?<week>đầu tiên|đầu|cuối cùng|cuối|thứ nhất|thứ hai|thứ ba)(?: của)? tháng (?<month>${MONTH})(?: ?[/-] ?(?<year>${YEAR})| năm (?<year2>${YEAR}))?`,
    ),
    produce: ({ week, month, year, year2 }) => ({
      time: {
        unit: 'week',
        week: { đầu: 1, 'đầu tiên': 1, cuối: 5, 'cuối cùng': 5, 'thứ nhất': 1, 'thứ hai': 2, 'thứ ba': 3 }[week!] ?? 1,
        month: monthOf(month!),
        ...yearOf(year ?? year2),
      },
    }),
    examples: [
      ['báo cáo trong ⟦tuần đầu tháng 7⟧', { time: { unit: 'week', week: 1, month: 7 } }],
      ['⟦tuần thứ hai của tháng 3/2025⟧', { time: { unit: 'week', week: 2, month: 3, year: 2025 } }],
      ['⟦tuần cuối tháng 12 năm 2024⟧', { time: { unit: 'week', week: 5, month: 12, year: 2024 } }],
    ],
    counterexamples: ['hằng tuần', 'tuần này'],
  },
];

const WINDOWS: readonly Rule<Timex>[] = [
  {
    id: 'timex/window',
    about: 'A number of whole months or years ahead or behind.',
    pattern: new RegExp(`(?<count>${COUNT}) (?<unit>tháng|năm) (?<which>tới|tiếp theo|tới đây|vừa qua|vừa rồi|qua)`),
    produce: ({ count, unit, which }) => {
      const whole = countOf(count!);
      return whole < 1
        ? null
        : { time: { unit: 'window', of: unit === 'năm' ? 'year' : 'month', count: (which!).startsWith("t") ? whole : -whole } };
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
    pattern: new RegExp(
      `ngày (?<which>đầu tiên|cuối cùng|đầu|cuối)(?: của)? tháng (?<month>${MONTH})(?:(?: năm | ?[/-] ?)(?<year>${YEAR}))?`,
    ),
    produce: ({ which, month, year }) => ({
      time: { unit: 'day', day: (which!).startsWith("đầu") ? 1 : 'last', month: monthOf(month!), ...yearOf(year) },
    }),
    examples: [
      ['từ ⟦ngày đầu tiên của tháng 3⟧', { time: { unit: 'day', day: 1, month: 3 } }],
      ['trước ⟦ngày cuối cùng của tháng 6/2025⟧', { time: { unit: 'day', day: 'last', month: 6, year: 2025 } }],
      ['đến ⟦ngày cuối tháng 12 năm 2024⟧', { time: { unit: 'day', day: 'last', month: 12, year: 2024 } }],
    ],
    counterexamples: ['những ngày đầu tháng', 'ngày cuối quý'],
  },
];

const YEARS: readonly Rule<Timex>[] = [
  {
    id: 'timex/year',
    about: 'A year by its number.',
    pattern: new RegExp(`(?:cả )?năm ?(?<year>${YEAR})(?! ?- ?${YEAR})`),
    produce: ({ year }) => ({ time: { unit: 'year', year: Number(year) } }),
    examples: [
      ['phấn đấu đến ⟦năm 2030⟧ là trung tâm', { time: { unit: 'year', year: 2030 } }],
      ['nhiệm vụ trọng tâm ⟦năm 2024⟧', { time: { unit: 'year', year: 2024 } }],
      ['⟦cả năm 2025⟧ đạt 8%', { time: { unit: 'year', year: 2025 } }],
    ],
    counterexamples: ['5 năm 2021 - 2025', 'năm năm liên tục'],
  },
  {
    id: 'timex/bare-year',
    about: 'A year without the word, after a preposition; a number that counts something is no year.',
    pattern: new RegExp(
      `(?<before>(?:đến|tới|từ|trước|hết|sau) )(?<year>20\\d\\d)(?! ?[%./,-] ?\\d| ?%| (?:đồng|tỷ|tỉ|triệu|ha|km|người|hộ|căn|doanh|lao|xã|dự|lượt|tấn|m2|nhà|cây|con|học|vụ|hồ))`,
    ),
    produce: ({ year }) => ({ time: { unit: 'year', year: Number(year) } }),
    examples: [
      ['mục tiêu đến ⟦2025⟧ chi đầu tư chiếm', { time: { unit: 'year', year: 2025 } }],
      ['tới ⟦2030⟧ phải xong', { time: { unit: 'year', year: 2030 } }],
      ['trước ⟦2027⟧', { time: { unit: 'year', year: 2027 } }],
    ],
    counterexamples: ['tăng đến 2025 tỷ đồng', 'đến 2.025 người'],
  },
  {
    id: 'timex/part-of-year',
    about: 'Beginning, middle or end of a year.',
    pattern: new RegExp(
      `(?:những |các )?(?:ngày |tháng )?(?<part>đầu|giữa|cuối|hết|cả)(?: của)? năm(?: (?<which>nay|này|tới|sau)| (?<year>${YEAR}))?`,
    ),
    produce: ({ part, which, year }) => ({
      time: {
        unit: 'year',
        ...(part === 'cả' || part === 'hết' ? {} : { part: part === 'đầu' ? 'start' : part === 'giữa' ? 'middle' : 'end' }),
        ...(which === undefined ? {} : { shift: which === 'nay' || which === 'này' ? 0 : 1 }),
        ...yearOf(year),
      },
    }),
    examples: [
      ['đến ⟦cuối năm nay⟧', { time: { unit: 'year', part: 'end', shift: 0 } }],
      ['ngay từ ⟦đầu năm⟧', { time: { unit: 'year', part: 'start' } }],
      ['sơ kết vào ⟦giữa năm 2023⟧', { time: { unit: 'year', part: 'middle', year: 2023 } }],
    ],
    counterexamples: ['6 tháng đầu', 'giữa các năm'],
  },
  {
    id: 'timex/whole-year',
    about: 'The year that the plan speaks of.',
    pattern: /(?<before>trong )năm(?= ?[,.;:)]|$)/,
    produce: () => ({ time: { unit: 'year' } }),
    examples: [
      ['cho 30.000 lao động trong ⟦năm⟧.', { time: { unit: 'year' } }],
      ['hoàn thành trong ⟦năm⟧; báo cáo', { time: { unit: 'year' } }],
      ['kết nạp đảng viên trong ⟦năm⟧, trong đó', { time: { unit: 'year' } }],
    ],
    counterexamples: ['trong năm nay', 'trong năm qua'],
  },
  {
    id: 'timex/span',
    about: 'A span of years.',
    pattern: new RegExp(
      `(?:(?:giai đoạn|thời kỳ|nhiệm kỳ|niên độ|các năm|từ năm|năm|${COUNT} năm|5 năm \\(|giai đoạn \\()(?: từ)? ?)?(?<from>${YEAR}) ?(?:-|đến|tới) ?(?:năm )?(?<to>${YEAR})(?! ?/)`,
    ),
    produce: ({ from, to }) => (Number(to) - Number(from) <= 50 ? { time: { unit: 'span', from: Number(from), to: Number(to) } } : null),
    examples: [
      ['giãn hoãn sang ⟦giai đoạn 2026 - 2030⟧', { time: { unit: 'span', from: 2026, to: 2030 } }],
      ['Kế hoạch ⟦5 năm 2021-2025⟧', { time: { unit: 'span', from: 2021, to: 2025 } }],
      ['trong ⟦2025 - 2026⟧', { time: { unit: 'span', from: 2025, to: 2026 } }],
    ],
    counterexamples: ['từ 2.000 - 2.500 người', 'số 2021/2025'],
  },
  {
    id: 'timex/years',
    about: 'Neighbouring years, or a year and those that follow.',
    pattern: new RegExp(`(?:các |những )?(?:năm )?(?<from>${YEAR})(?:,| và)(?: các| những)?(?: năm)? (?<to>${YEAR}|tiếp theo|sau)`),
    produce: ({ from, to }) => {
      const last = /^\d/.test(to!) ? Number(to) : null;
      return last !== null && last <= Number(from) ? null : { time: { unit: 'span', from: Number(from), to: last } };
    },
    examples: [
      ['trong ⟦năm 2025 và 2026⟧', { time: { unit: 'span', from: 2025, to: 2026 } }],
      ['⟦năm 2025 và những năm tiếp theo⟧', { time: { unit: 'span', from: 2025, to: null } }],
      ['⟦2025 và các năm tiếp theo⟧', { time: { unit: 'span', from: 2025, to: null } }],
    ],
    counterexamples: ['năm 2025 và nhiệm vụ', 'năm 2025, tăng 3%'],
  },
  {
    id: 'timex/school-year',
    about: 'A school year.',
    pattern: new RegExp(`năm học (?<from>${YEAR}) ?- ?(?<to>${YEAR})`),
    produce: ({ from, to }) => ({ time: { unit: 'school-year', from: Number(from), to: Number(to) } }),
    examples: [
      ['từ ⟦năm học 2022 - 2023⟧', { time: { unit: 'school-year', from: 2022, to: 2023 } }],
      ['trong ⟦năm học 2025-2026⟧', { time: { unit: 'school-year', from: 2025, to: 2026 } }],
      ['⟦năm học 2024-2025⟧ phải đủ lớp', { time: { unit: 'school-year', from: 2024, to: 2025 } }],
    ],
    counterexamples: ['năm học mới', 'trước năm học'],
  },
  {
    id: 'timex/term',
    about: 'The term of the body or the plan, or a part of it.',
    pattern: /(?:(?<part>đầu|giữa|cuối|hết|cả|trong) )?nhiệm kỳ(?: này)?(?! ?\d{4})(?= ?[,.;:)]|$| (?:phải|có|đạt|tỷ|\d))/,
    produce: ({ part }) => ({
      time: { unit: 'term', ...(part === 'đầu' ? { part: 'start' } : part === 'cuối' ? { part: 'end' } : {}) },
    }),
    examples: [
      ['phấn đấu đến ⟦hết nhiệm kỳ⟧ 100% số bản', { time: { unit: 'term' } }],
      ['đến ⟦cuối nhiệm kỳ⟧, tỷ lệ', { time: { unit: 'term', part: 'end' } }],
      ['ngay từ ⟦đầu nhiệm kỳ⟧.', { time: { unit: 'term', part: 'start' } }],
    ],
    counterexamples: ['nhiệm kỳ 2020 - 2025', 'nhiệm kỳ Đại hội tiếp theo'],
  },
  {
    id: 'timex/plan-period',
    about: 'The whole of the plan period, or an average over it.',
    pattern:
      /(?:(?:trong )?(?:cả|toàn) giai đoạn|cuối (?:kỳ|giai đoạn)|bình quân (?:5|năm|05) năm|bình quân (?:cả )?giai đoạn)(?! ?(?:\d|từ))/,
    produce: () => ({ time: { unit: 'term' } }),
    examples: [
      ['thu hút 2 tỷ USD ⟦trong cả giai đoạn⟧; số', { time: { unit: 'term' } }],
      ['ít nhất 90% vào ⟦cuối kỳ⟧', { time: { unit: 'term' } }],
      ['tăng trưởng ⟦bình quân 5 năm⟧ đạt', { time: { unit: 'term' } }],
    ],
    counterexamples: ['giai đoạn 2021 - 2025', 'trong giai đoạn này'],
  },
  {
    id: 'timex/fiscal-end',
    about: "The end of the budget year: the last day on which the year's public investment may be paid out, 31 January of the next.",
    pattern: new RegExp(`hết niên độ(?: ngân sách| kế hoạch)?(?: năm)?(?: (?<year>${YEAR}))?`),
    produce: ({ year }) => ({ time: { unit: 'fiscal-end', ...yearOf(year) } }),
    examples: [
      ['đến ⟦hết niên độ ngân sách⟧ đạt 100%', { time: { unit: 'fiscal-end' } }],
      ['⟦hết niên độ ngân sách năm 2024⟧', { time: { unit: 'fiscal-end', year: 2024 } }],
      ['đến ⟦hết niên độ⟧ phải giải ngân', { time: { unit: 'fiscal-end' } }],
    ],
    counterexamples: ['niên độ 2021 - 2025', 'hết ngân sách'],
  },
];

const FEASTS: readonly Rule<Timex>[] = [
  {
    id: 'timex/tet',
    about: 'The lunar new year, by its year in the cycle or the next one.',
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

const RECURRING: readonly Rule<Timex>[] = [
  {
    id: 'timex/recurring-day',
    about: 'A day that comes again.',
    pattern:
      /(?:trước |chậm nhất |vào |từ )?(?:là )?ngày (?:làm việc )?(?:cuối cùng|\d{1,2})(?: ?[/-] ?\d{1,2}| tháng \d{1,2})?(?: của)?(?: tháng cuối(?: của)?(?: mỗi)? quý| tháng đầu(?: của)? quý(?: sau)?| (?:hằng|hàng|mỗi|từng) (?:tháng|quý|năm|tuần)| của tháng cuối quý)/,
    produce: every,
    examples: [
      ['⟦trước ngày 05 hằng tháng⟧, gửi báo cáo', { kind: 'every' }],
      ['tổng hợp ⟦trước ngày 20 của tháng cuối quý⟧', { kind: 'every' }],
      ['báo cáo ⟦trước ngày 15/12 hàng năm⟧', { kind: 'every' }],
    ],
    counterexamples: ['trước ngày 15/12/2024', 'ngày 20 tháng 3'],
  },
  {
    id: 'timex/recurring-short-day',
    about: 'A day without the word, that comes again.',
    pattern: /(?:trước|chậm nhất|vào) \d{1,2} ?[/-] ?\d{1,2} (?:hằng|hàng) năm/,
    produce: every,
    examples: [
      ['báo cáo ⟦trước 10-12 hằng năm⟧', { kind: 'every' }],
      ['⟦vào 30/6 hàng năm⟧', { kind: 'every' }],
      ['⟦chậm nhất 15/1 hằng năm⟧ phải gửi', { kind: 'every' }],
    ],
    counterexamples: ['trước 10-12', 'trước 10/12/2024'],
  },
  {
    id: 'timex/regularly',
    about: 'A rhythm.',
    pattern:
      /(?:định kỳ(?: (?:hằng|hàng|mỗi))?(?: (?:tuần|tháng|quý|năm|ngày|06 tháng|\d{1,2} (?:tuần|tháng|năm|ngày)))?(?:,? (?:tuần|tháng|quý|năm)){0,3}(?: (?:một|1|01) lần)?|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)|mỗi (?:tuần|tháng|quý|năm)(?: một lần)?|(?:hai|\d) (?:năm|tháng|tuần) (?:một|1|01) lần)/,
    produce: every,
    examples: [
      ['⟦định kỳ 6 tháng⟧ báo cáo', { kind: 'every' }],
      ['⟦hằng quý⟧ tổng hợp kết quả', { kind: 'every' }],
      ['⟦định kỳ 2 tuần một lần⟧ công khai', { kind: 'every' }],
    ],
    counterexamples: ['hàng hóa', 'mỗi xã một sản phẩm'],
  },
];

const EVENTS: readonly Rule<Timex>[] = [
  {
    id: 'timex/event-clause',
    about: 'Before or after something happens.',
    pattern: /(?:ngay )?(?:trước|sau) khi [^,;.:()]{3,160}?(?= ?[,;.:()]|$| để | nhằm )/,
    produce: event,
    examples: [
      ['thẩm định ⟦ngay sau khi nhận đủ hồ sơ hợp lệ⟧; kết nối', { kind: 'event' }],
      ['cấp mã số ⟦trước khi bước vào vụ thu hoạch năm 2023⟧.', { kind: 'event' }],
      ['tổng kết ⟦sau khi kết thúc giai đoạn⟧', { kind: 'event' }],
    ],
    counterexamples: ['khi có yêu cầu', 'sau đó'],
  },
  {
    id: 'timex/event-meeting',
    about: 'At, before or after a meeting.',
    pattern:
      /(?:(?:ngay )?(?:tại|trước|sau|vào) |(?<before>trình ))(?:các )?(?:kỳ họp|phiên họp|hội nghị|đại hội)(?: (?:thường lệ|chuyên đề|thứ [\p{L}\p{N}]{1,8}|giữa năm|cuối năm|đầu năm|gần nhất|đại biểu|đảng bộ|toàn quốc|lần thứ [\p{L}\p{N}]{1,8}|tp|tỉnh|thành phố|hđnd|hội đồng nhân dân|năm \d{4}|các cấp|\d{4}|tới|này|của đảng|xiv)){1,8}/u,
    produce: event,
    examples: [
      ['trình HĐND tỉnh ⟦tại kỳ họp giữa năm⟧; đồng hành', { kind: 'event' }],
      ['tổng kết ⟦trước Đại hội đại biểu Đảng bộ TP lần thứ XXIII⟧.', { kind: 'event' }],
      ['thông qua ⟦tại kỳ họp thường lệ cuối năm 2021⟧', { kind: 'event' }],
    ],
    counterexamples: ['phát biểu tại hội nghị', 'trước tình hình đó'],
  },
  {
    id: 'timex/event-season',
    about: 'A season or an opening that has no day of its own.',
    pattern:
      /(?:trước|sau|ngay trước|trước thềm|trong|vào|dịp) (?:thềm |dịp |đầu |thời điểm )?(?:năm học mới|khai giảng(?: năm học mới)?|mùa mưa(?: bão| lũ)?|mùa khô|mùa bão|vụ (?:đông xuân|hè thu|xuân|mùa|đông))/,
    produce: event,
    examples: [
      ['khắc phục tình trạng thiếu giáo viên ⟦trước thềm năm học mới⟧.', { kind: 'event' }],
      ['hoàn thành tu bổ đê ⟦trước mùa mưa bão⟧', { kind: 'event' }],
      ['nạo vét kênh ⟦trước vụ đông xuân⟧', { kind: 'event' }],
    ],
    counterexamples: ['chuẩn bị cho năm học mới', 'mùa mưa năm nay'],
  },
  {
    id: 'timex/event-term',
    about: 'Within a number of days from something.',
    pattern:
      /trong (?:vòng|thời hạn|thời gian) (?:không quá |tối đa )?\d{1,3}(?: \([^)]{2,20}\))? (?:ngày|tháng|giờ)(?: làm việc)?(?:,? (?:kể )?từ (?:ngày|khi) [^,;.:()]{2,100}?(?= ?[,;.:()]|$))?/,
    produce: event,
    examples: [
      ['trả lời ⟦trong thời hạn 05 ngày làm việc⟧.', { kind: 'event' }],
      ['giải quyết ⟦trong vòng 30 ngày kể từ ngày nhận đơn⟧.', { kind: 'event' }],
      ['ban hành ⟦trong thời hạn 15 ngày, kể từ khi có kết luận⟧; gửi', { kind: 'event' }],
    ],
    counterexamples: ['trong 30 ngày qua', 'trong thời gian tới'],
  },
];

/** All rules of time, in order of preference where two read the same words. */
export const TIMEX_RULES: readonly Rule<Timex>[] = [...DAYS, ...FEASTS, ...RECURRING, ...EVENTS, ...WINDOWS, ...PARTS_OF_YEAR, ...YEARS];

function day({ day, month, year }: Groups): Timex {
  return { time: { unit: 'day', day: Number(day), month: monthOf(month!), ...yearOf(year) } };
}

function every(): Timex {
  return { time: { unit: 'none' }, kind: 'every' };
}

function event(): Timex {
  return { time: { unit: 'none' }, kind: 'event' };
}

function yearOf(year: string | undefined): { year?: number } {
  return year === undefined ? {} : { year: Number(year) };
}

function monthOf(text: string): number {
  return { giêng: 1, tư: 4, 'mười một': 11, 'mười hai': 12, chạp: 12 }[text] ?? NUMERALS[text] ?? Number(text);
}

function quarterOf(text: string): number {
  return { i: 1, ii: 2, iii: 3, iv: 4 }[text] ?? NUMERALS[text] ?? Number(text);
}

function countOf(text: string): number {
  if (text === 'mười một') return 11;
  return NUMERALS[text] ?? Number(text);
}
