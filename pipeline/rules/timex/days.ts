import type { Rule } from '../rule.ts';
import { COUNT, DAY, MONTH, MONTH_NUMBER, YEAR, countOf, day, monthOf, yearOf, type Timex } from './words.ts';

/** Stretches of days, the month or the year said once. */
export const STRETCHES_OF_DAYS: readonly Rule<Timex>[] = [
  {
    id: 'timex/last-day-of-stretch',
    about: 'The last day of a stretch of days, behind a dash; its year is said nowhere.',
    cues: ['- <number>', '- ngày'],
    reach: 7,
    begins: ['từ', 'ngày'],
    pattern: new RegExp(
      `(?<before>(?:từ|ngày) \\d{1,2} ?/ ?\\d{1,2}(?: ?/ ?${YEAR})? ?- ?)(?:ngày )?(?<day>${DAY}) ?/ ?(?<month>${MONTH_NUMBER})(?! ?[/.-] ?\\d|,\\d| ?%)`,
    ),
    produce: day,
    examples: [
      ['dọn vệ sinh từ ngày 14/11 - ⟦25/11⟧', { time: { unit: 'day', day: 25, month: 11 } }],
      ['từ 5/8 - ⟦ngày 9/8⟧ trưng bày', { time: { unit: 'day', day: 9, month: 8 } }],
      ['từ ngày 20/12/2026 - ⟦05/01⟧', { time: { unit: 'day', day: 5, month: 1 } }],
    ],
    counterexamples: ['đạt 3/5 - 4/5 chỉ tiêu', 'từ ngày 14/11 - 25/11/2026'],
  },
  {
    id: 'timex/days-of-month',
    about: 'Days of one month, joined by a dash, commas or words, the month said once.',
    cues: ['ngày <number>'],
    begins: ['hai', 'ba', 'các', 'ngày'],
    pattern: new RegExp(
      `(?:hai |ba |các )?ngày (?<from>${DAY})(?:, ${DAY}){0,5}(?: ?- ?| và | đến |, )(?:ngày )?(?<to>${DAY})(?: ?[/.] ?| tháng |-(?=\\d{1,2}-${YEAR}))(?<month>${MONTH_NUMBER})(?:(?: ?[/.-] ?| năm )(?<year>${YEAR}))?(?! ?[/.-]? ?\\d)`,
    ),
    produce: ({ from, to, month, year }) =>
      Number(from) < Number(to)
        ? { time: { unit: 'days', from: Number(from), to: Number(to), month: Number(month), ...yearOf(year) } }
        : null,
    examples: [
      ['từ ⟦ngày 14 - 16/5⟧', { time: { unit: 'days', from: 14, to: 16, month: 5 } }],
      ['từ ⟦ngày 12 đến 19-11-2014⟧, tiêm', { time: { unit: 'days', from: 12, to: 19, month: 11, year: 2014 } }],
      ['từ ⟦ngày 3 - 31.12⟧, các huyện', { time: { unit: 'days', from: 3, to: 31, month: 12 } }],
      ['từ ⟦ngày 06 - 08/12/2023⟧', { time: { unit: 'days', from: 6, to: 8, month: 12, year: 2023 } }],
      ['từ ⟦ngày 10 đến ngày 15 tháng 5 năm 2024⟧', { time: { unit: 'days', from: 10, to: 15, month: 5, year: 2024 } }],
      ['trong ⟦hai ngày 12 và 13/5⟧', { time: { unit: 'days', from: 12, to: 13, month: 5 } }],
    ],
    counterexamples: ['ngày 14/5', 'từ 14 - 16%', 'ngày 15/6 và ngày 15/12'],
  },
  {
    id: 'timex/days-from-to',
    about: 'Days of one month behind the word for from, the month said once.',
    cues: ['từ <number>'],
    begins: ['từ'],
    pattern: new RegExp(
      `(?<before>từ )(?<from>${DAY})(?: ?- ?| (?:đến|tới) )(?:ngày )?(?<to>${DAY}) ?/ ?(?<month>${MONTH_NUMBER})(?: ?/ ?(?<year>${YEAR}))?(?! ?[/.-]? ?\\d| (?:chỉ|tiêu|xã|huyện|phường|thôn|dự|nhiệm|công|đơn|trường))`,
    ),
    produce: ({ from, to, month, year }) =>
      Number(from) < Number(to)
        ? { time: { unit: 'days', from: Number(from), to: Number(to), month: Number(month), ...yearOf(year) } }
        : null,
    examples: [
      ['trong tuần từ ⟦15 đến 20/9⟧', { time: { unit: 'days', from: 15, to: 20, month: 9 } }],
      ['mở đợt ra quân từ ⟦10 - 25/11/2025⟧', { time: { unit: 'days', from: 10, to: 25, month: 11, year: 2025 } }],
      ['tập huấn từ ⟦05 tới ngày 09/6⟧', { time: { unit: 'days', from: 5, to: 9, month: 6 } }],
    ],
    counterexamples: ['tăng từ 3 đến 5/7 chỉ tiêu', 'từ 15 đến 20%', 'từ 5/9 đến 20/9'],
  },
  {
    id: 'timex/first-days-of-month',
    about: 'The first or last days of a month.',
    cues: ['ngày đầu', 'ngày cuối'],
    pattern: new RegExp(
      `(?<count>${COUNT}) ngày (?<which>đầu|cuối)(?: của)? tháng (?<month>${MONTH})(?:(?: năm | ?[/-] ?)(?<year>${YEAR}))?`,
    ),
    produce: ({ count, which, month, year }) => {
      const days = countOf(count!);
      if (days < 1 || days > 28) return null;
      const range = which === 'đầu' ? ({ from: 1, to: days } as const) : ({ from: 31 - days, to: 'last' } as const);
      return { time: { unit: 'days', ...range, month: monthOf(month!), ...yearOf(year) } };
    },
    examples: [
      ['trong ⟦10 ngày đầu tháng 4⟧', { time: { unit: 'days', from: 1, to: 10, month: 4 } }],
      ['trong ⟦ba ngày đầu của tháng 9 năm 2025⟧', { time: { unit: 'days', from: 1, to: 3, month: 9, year: 2025 } }],
      ['⟦5 ngày cuối tháng 12/2024⟧', { time: { unit: 'days', from: 26, to: 'last', month: 12, year: 2024 } }],
    ],
    counterexamples: ['những ngày đầu tháng', 'ngày đầu tháng 4'],
  },
];
