import type { Rule } from '../rule.ts';
import { COUNT, COUNTS, MONTH, SHIFTS, YEAR, countOf, monthOf, yearOf, type Timex } from './words.ts';

/** Times counted from that of the text, and days counted from the ends of a month. */
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
    id: 'timex/week',
    about: 'A week counted from the day of the text.',
    cues: ['tuần này', 'tuần tới', 'tuần sau', 'tuần trước'],
    pattern: /tuần (?<which>này|tới(?! nơi)|sau(?! khi)|trước(?= ?[,.;:)]|$))/,
    produce: ({ which }) => ({ time: { unit: 'week', shift: SHIFTS[which!] ?? 1 } }),
    examples: [
      ['báo cáo ngay trong ⟦tuần này⟧.', { time: { unit: 'week', shift: 0 } }],
      ['xong trong ⟦tuần sau⟧; trình', { time: { unit: 'week', shift: 1 } }],
      ['làm rõ trong ⟦tuần tới⟧', { time: { unit: 'week', shift: 1 } }],
    ],
    counterexamples: ['tuần tra', 'hằng tuần', 'tuần trước hội nghị'],
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
