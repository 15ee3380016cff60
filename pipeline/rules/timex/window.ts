import type { Time } from '../../time.ts';
import type { Rule } from '../rule.ts';
import { COUNT, COUNTS, MONTH, SHIFTS, YEAR, countOf, monthOf, partOf, yearOf, type Timex } from './words.ts';

const THIS: Readonly<Record<string, Time>> = {
  tuần: { unit: 'week', shift: 0 },
  tháng: { unit: 'month', shift: 0 },
  quý: { unit: 'quarter', shift: 0 },
};

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
    pattern: /(?:(?<part>đầu|giữa|cuối) )?tuần (?<which>này|tới(?! nơi)|sau(?! khi)|trước(?= ?[,.;:)]|$))/,
    produce: ({ part, which }) => ({ time: { unit: 'week', shift: SHIFTS[which!] ?? 1, ...partOf(part) } }),
    examples: [
      ['báo cáo ngay trong ⟦tuần này⟧.', { time: { unit: 'week', shift: 0 } }],
      ['xong trong ⟦tuần sau⟧; trình', { time: { unit: 'week', shift: 1 } }],
      ['gửi trước ⟦cuối tuần này⟧.', { time: { unit: 'week', shift: 0, part: 'end' } }],
      ['làm rõ trong ⟦tuần tới⟧', { time: { unit: 'week', shift: 1 } }],
    ],
    counterexamples: ['tuần tra', 'hằng tuần', 'tuần trước hội nghị'],
  },
  {
    id: 'timex/within-days',
    about:
      'A number of days or weeks from the day of the text, in which something is to be finished; working days and days from an event are counted otherwise.',
    cues: ['trong <number>', 'trong vòng', ...COUNTS.map((count) => `trong ${count}`)],
    begins: ['hoàn', 'xong', 'báo', 'nộp', 'gửi', 'trong'],
    pattern: new RegExp(
      `(?<before>^|hoàn thành |hoàn tất |xong |báo cáo |nộp |gửi )trong (?:vòng )?(?<count>${COUNT}) (?<unit>ngày|tuần)(?: (?:sắp )?tới)?(?= ?[,.;)]|$)|trong (?:vòng )?(?<count2>${COUNT}) (?<unit2>ngày|tuần) (?:sắp )?tới(?= ?[,.;)]|$)`,
    ),
    produce: ({ count, unit, count2, unit2 }) => ({
      time: { unit: 'within', days: countOf((count ?? count2)!) * ((unit ?? unit2) === 'tuần' ? 7 : 1) },
      kind: 'by',
    }),
    examples: [
      ['Hoàn thành ⟦trong 2 tuần⟧.', { time: { unit: 'within', days: 14 } }],
      ['báo cáo ⟦trong 10 ngày⟧; gửi', { time: { unit: 'within', days: 10 } }],
      ['trình Thường trực Tỉnh ủy ⟦trong vòng 10 ngày tới⟧.', { time: { unit: 'within', days: 10 }, kind: 'by' }],
      ['phải xong ⟦trong ba ngày tới⟧', { time: { unit: 'within', days: 3 } }],
    ],
    counterexamples: [
      'hoàn thành trong 5 ngày làm việc',
      'ngập trong vòng 3 ngày',
      'ngập trong 3 ngày',
      'báo cáo trong 10 ngày kể từ ngày nhận',
    ],
  },
  {
    id: 'timex/window',
    about: 'A number of whole months or years ahead or behind.',
    cues: ['tháng', 'năm'].flatMap((unit) => ['tới', 'sắp', 'tiếp', 'vừa', 'qua'].map((which) => `${unit} ${which}`)),
    pattern: new RegExp(
      `(?:(?:\\d{1,2} ?- ?|\\d{1,2} đến ))?(?<count>${COUNT}) (?<unit>tháng|năm) (?<which>sắp tới|tới đây|tới|tiếp theo|vừa qua|vừa rồi|qua)`,
    ),
    produce: ({ count, unit, which }) => {
      const whole = countOf(count!);
      return whole < 1
        ? null
        : { time: { unit: 'window', of: unit === 'năm' ? 'year' : 'month', count: /^[ts]/.test(which!) ? whole : -whole } };
    },
    examples: [
      ['trong ⟦3 tháng tới⟧', { time: { unit: 'window', of: 'month', count: 3 } }],
      ['trong ⟦5 năm tiếp theo⟧', { time: { unit: 'window', of: 'year', count: 5 } }],
      ['trong ⟦3 - 5 năm tới⟧', { time: { unit: 'window', of: 'year', count: 5 } }],
      ['⟦2 năm vừa qua⟧ đã', { time: { unit: 'window', of: 'year', count: -2 } }],
    ],
    counterexamples: ['những năm tới', '6 tháng đầu năm'],
  },
  {
    id: 'timex/this-span',
    about: 'The week, month or quarter of the text, named by the bare word where nothing follows.',
    cues: ['trong tuần', 'trong tháng', 'trong quý'],
    begins: ['hoàn', 'xong', 'báo', 'gửi', 'trình', 'nộp', 'ban'],
    pattern: /(?<before>(?:hoàn thành|xong|báo cáo|gửi|trình|nộp|ban hành) (?:ngay )?trong )(?<unit>tuần|tháng|quý)(?= ?[,.;)]|$)/,
    produce: ({ unit }) => ({ time: THIS[unit!] ?? { unit: 'none' } }),
    examples: [
      ['hoàn thành trong ⟦quý⟧.', { time: { unit: 'quarter', shift: 0 } }],
      ['báo cáo ngay trong ⟦tuần⟧; gửi', { time: { unit: 'week', shift: 0 } }],
      ['phải xong trong ⟦tháng⟧, không để chậm', { time: { unit: 'month', shift: 0 } }],
    ],
    counterexamples: ['trong tháng 6', 'báo cáo trong quý I', 'số vụ trong tháng', 'hoàn thành trong tuần tra'],
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
