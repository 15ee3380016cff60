import { tokenize } from './token.ts';
import { YEAR_LAST } from './timex/words.ts';
import { isPossible, type Time } from '../time.ts';
import { matchRules, ruleSet, type Groups, type Mention, type Rule } from './rule.ts';

/** A time that words name and no calendar has. */
export type Impossible = { readonly time: Time };

const YEAR = '(?:19|20)\\d\\d';
/** A day that some months lack and a month that no year has; most dates have neither, and are not tried further. */
const ODD_DAY = '(?:00?|29|[3-9]\\d)';
const ODD_MONTH = '(?:00?|1[3-9]|[2-9]\\d)';
const ANNOUNCERS = ['trước', 'đến', 'tới', 'hết', 'từ', 'nhất', 'vào', 'là', 'trong', 'cuối', 'đầu', 'giữa'];
const BEFORE = `(?<before>(?:${ANNOUNCERS.join('|')}) )`;
/** What a number that counts nothing is followed by: an end of the clause, and no decimals. */
const CLOSED = '(?= ?[,.;:)](?![\\p{L}\\d])| ?$)';

/** Times that a reader takes for a misprint. They read no record: the words stay, and the file gets a warning. */
export const IMPOSSIBLE_RULES: readonly Rule<Impossible>[] = [
  {
    id: 'impossible/day',
    about: 'A full date; what follows a word for numbers is the number of a document.',
    cues: YEAR_LAST,
    begins: ['số', 'ngày', '<number>'],
    pattern: new RegExp(
      `(?=(?:số )?(?:ngày )?(?:${ODD_DAY} ?[/.-]|\\d{1,2} ?[/.-] ?${ODD_MONTH} ?[/.-]))(?<!\\d ?[/.-] ?)(?<number>số )?(?:ngày )?(?<day>\\d{1,2}) ?[/.-] ?(?<month>\\d{1,2}) ?[/.-] ?(?<year>${YEAR})(?! ?[/-] ?[\\p{L}\\d])`,
    ),
    produce: ({ number, ...groups }) => (number === undefined ? dayOf(groups) : null),
    examples: [
      ['nộp trước ⟦ngày 31/02/2024⟧.', { time: { unit: 'day', day: 31, month: 2, year: 2024 } }],
      ['xong trước ⟦30/2/2025⟧', { time: { day: 30, month: 2 } }],
      ['họp ⟦ngày 15-13-2024⟧', { time: { day: 15, month: 13 } }],
      ['⟦29/02/2025⟧', { time: { day: 29, month: 2, year: 2025 } }],
    ],
    counterexamples: ['ngày 29/02/2024', 'Quyết định số 31/02/2024', 'Quyết định số 45/2018/QĐ-UBND', '31/02/2024/QĐ-UBND', '5.31/02/2024'],
  },
  {
    id: 'impossible/day-in-words',
    about: 'A date whose month is said in words.',
    cues: ['tháng <number>'],
    begins: ['ngày', 'mùng'],
    pattern: new RegExp(`(?:ngày|mùng) (?<day>\\d{1,2}) tháng (?<month>\\d{1,2})(?:(?: năm | ?[/-] ?)(?<year>${YEAR}))?`),
    produce: dayOf,
    examples: [
      ['trước ⟦ngày 31 tháng 4 năm 2025⟧', { time: { unit: 'day', day: 31, month: 4, year: 2025 } }],
      ['trước ⟦ngày 30 tháng 2⟧ phải xong', { time: { day: 30, month: 2 } }],
      ['⟦ngày 5 tháng 13/2024⟧', { time: { day: 5, month: 13 } }],
    ],
    counterexamples: ['ngày 29 tháng 2', 'ngày 31 tháng 12 năm 2024', 'trong 30 ngày, 24 tháng'],
  },
  {
    id: 'impossible/day-of-month',
    about: 'A day and month without a year, named as a day; per day ("mỗi ngày") is none, nor are two days joined by a dash.',
    cues: ['ngày <number>'],
    begins: ['mỗi', 'một', 'hằng', 'hàng', 'cả', 'ngày', '<number>'],
    pattern:
      /(?<number>(?:mỗi|một|hằng|hàng|cả|\d) )?ngày (?<day>\d{1,2}) ?(?<joint>[/-]) ?(?<month>\d{1,2})(?! ?[/.,-] ?\d| ?%| tháng| \d)/,
    produce: ({ number, joint, ...groups }) =>
      number !== undefined || (joint === '-' && Number(groups.month) > 12) ? null : dayOf(groups),
    examples: [
      ['trước ⟦ngày 31/6⟧.', { time: { unit: 'day', day: 31, month: 6 } }],
      ['đến ⟦ngày 32/5⟧', { time: { day: 32, month: 5 } }],
      ['họp ⟦ngày 31-11⟧', { time: { day: 31, month: 11 } }],
    ],
    counterexamples: ['ngày 29/2', 'ngày 14-16 tháng 5', 'mỗi ngày 31/6 lượt', 'ngày 14 - 16/5/2024'],
  },
  {
    id: 'impossible/day-after-word',
    about: 'A day and month alone, after a word that announces a time; only the last days that some months lack, since others are ratios.',
    cues: ['<number> / <number>'],
    begins: ANNOUNCERS,
    pattern: new RegExp(`${BEFORE}(?<day>30|31) ?/ ?(?<month>\\d{1,2})(?! ?[/.,-] ?\\d| ?%)`),
    produce: (groups) => (Number(groups.month) <= 12 ? dayOf(groups) : null),
    examples: [
      ['xong trước ⟦31/6⟧.', { time: { unit: 'day', day: 31, month: 6 } }],
      ['đến ⟦30/2⟧ đạt 20%', { time: { day: 30, month: 2 } }],
      ['chậm nhất ⟦31/9⟧', { time: { day: 31, month: 9 } }],
    ],
    counterexamples: ['đến 30/6', 'đạt 31/6 xã', 'đến 31/45 xã'],
  },
  {
    id: 'impossible/day-alone',
    about: 'A day of some month.',
    cues: ['ngày <number>'],
    begins: ANNOUNCERS,
    pattern: new RegExp(`${BEFORE}ngày (?<day>3[2-9]|[4-9]\\d)(?: h[ằà]ng tháng|${CLOSED})`),
    produce: ({ day }) => dayOf({ day, month: '1' }),
    examples: [
      ['báo cáo trước ⟦ngày 32 hằng tháng⟧', { time: { unit: 'day', day: 32 } }],
      ['nộp vào ⟦ngày 45⟧.', { time: { day: 45 } }],
      ['chậm nhất ⟦ngày 32⟧, sau đó', { time: { day: 32 } }],
    ],
    counterexamples: ['trước ngày 25 hằng tháng', 'từ ngày 45 lượt', 'trong ngày 32,5 tấn'],
  },
  {
    id: 'impossible/month',
    about: 'A month of a year.',
    cues: ['tháng <number>'],
    begins: ['tháng'],
    pattern: new RegExp(`tháng (?<month>\\d{1,2})(?: ?[/.-] ?| năm )(?<year>${YEAR})`),
    produce: ({ month, year }) =>
      impossible({ unit: 'month', month: Number(month), ...(year === undefined ? {} : { year: Number(year) }) }),
    examples: [
      ['trước ⟦tháng 13/2024⟧.', { time: { unit: 'month', month: 13, year: 2024 } }],
      ['xong trong ⟦tháng 15 năm 2025⟧', { time: { month: 15 } }],
      ['⟦tháng 00/2024⟧', { time: { month: 0 } }],
    ],
    counterexamples: ['tháng 12/2024', 'tháng 6 năm 2025', '24 tháng, năm 2025'],
  },
  {
    id: 'impossible/month-alone',
    about: 'A month after a word that announces a time, at the end of a clause: elsewhere the number may count something.',
    cues: ['tháng <number>'],
    begins: ANNOUNCERS,
    pattern: new RegExp(`${BEFORE}tháng (?<month>\\d\\d)${CLOSED}`),
    produce: ({ month }) => impossible({ unit: 'month', month: Number(month) }),
    examples: [
      ['hoàn thành trong ⟦tháng 13⟧.', { time: { unit: 'month', month: 13 } }],
      ['khởi công trước ⟦tháng 20⟧, bàn giao', { time: { month: 20 } }],
      ['xong vào cuối ⟦tháng 14⟧', { time: { month: 14 } }],
    ],
    counterexamples: ['trong tháng 12.', 'trong tháng 15 dự án', 'trong tháng 15,5 tỷ đồng'],
  },
  {
    id: 'impossible/quarter',
    about: 'A quarter beyond the fourth.',
    cues: ['quý', 'quí'],
    begins: ['quý', 'quí'],
    pattern: new RegExp(
      `qu[ýí] (?:(?<quarter>v|vi|vii|viii|ix|x|[05-9])(?: ?[/.-] ?| năm | )${YEAR}|(?<roman>v|vi|vii|viii|ix|x)${CLOSED})`,
    ),
    produce: ({ quarter, roman }) => ({ time: { unit: 'quarter', quarter: quarterOf((quarter ?? roman)!) } }),
    examples: [
      ['trình trong ⟦quý V năm 2024⟧', { time: { unit: 'quarter', quarter: 5 } }],
      ['xong trước ⟦quý 6/2025⟧', { time: { quarter: 6 } }],
      ['trong ⟦quý V⟧.', { time: { quarter: 5 } }],
    ],
    counterexamples: ['quý IV năm 2024', 'các cơ quan tài chính quý v.v', 'quý vị đại biểu', 'mỗi quý 5 dự án'],
  },
  {
    id: 'impossible/span',
    about: 'A period that ends before it begins.',
    cues: ['<year> -', '<year> đến', '<year> tới'],
    begins: ['giai', 'thời', 'nhiệm', 'niên'],
    pattern: new RegExp(`(?:giai đoạn|thời kỳ|nhiệm kỳ|niên độ) (?<from>${YEAR})(?: ?- ?| (?:đến|tới) )(?:năm )?(?<to>${YEAR})`),
    produce: ({ from, to }) => impossible({ unit: 'span', from: Number(from), to: Number(to) }),
    examples: [
      ['trong ⟦giai đoạn 2030 - 2026⟧', { time: { unit: 'span', from: 2030, to: 2026 } }],
      ['⟦nhiệm kỳ 2025-2020⟧', { time: { from: 2025, to: 2020 } }],
      ['⟦thời kỳ 2031 đến năm 2021⟧', { time: { from: 2031 } }],
    ],
    counterexamples: ['giai đoạn 2026 - 2030', 'giai đoạn 2', 'từ 2.500 - 2.000 người'],
  },
];

const ROMANS = ['v', 'vi', 'vii', 'viii', 'ix', 'x'];

const RULES = ruleSet(IMPOSSIBLE_RULES);

/** The impossible times of a folded text that nothing else is read from, in order. */
export function readImpossible(folded: string): Mention<Impossible>[] {
  return longestOf(matchRules(RULES, folded, tokenize(folded)));
}

/** Impossible times in order; where two share words the longer stands. */
export function longestOf(mentions: readonly Mention<Impossible>[]): Mention<Impossible>[] {
  const kept: Mention<Impossible>[] = [];
  for (const mention of [...mentions].sort((a, b) => a.start - b.start || b.end - a.end)) {
    const last = kept.at(-1);
    if (!last || mention.start >= last.end) kept.push(mention);
    else if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
  }
  return kept;
}

function quarterOf(text: string): number {
  return /\d/.test(text) ? Number(text) : ROMANS.indexOf(text) + 5;
}

function dayOf({ day, month, year }: Groups): Impossible | null {
  return impossible({ unit: 'day', day: Number(day), month: Number(month), ...(year === undefined ? {} : { year: Number(year) }) });
}

function impossible(time: Time): Impossible | null {
  return isPossible(time) ? null : { time };
}
