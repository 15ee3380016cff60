import type { TermPart } from '../../time.ts';
import type { Rule } from '../rule.ts';
import { COUNT, COUNTS, YEAR, countOf, yearOf, type Timex } from './words.ts';

export const YEARS: readonly Rule<Timex>[] = [
  {
    id: 'timex/year',
    about: 'A year by its number.',
    cues: ['<year>'],
    reach: 4,
    begins: ['cả', 'năm', '<year>'],
    pattern: new RegExp(`(?:cả )?năm(?: tài chính| ngân sách| kế hoạch)? ?(?<year>${YEAR})(?: này)?(?! ?- ?${YEAR})`),
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
    cues: ['đến', 'tới', 'từ', 'trước', 'hết', 'sau'].map((word) => `${word} <year>`),
    pattern: new RegExp(
      `(?<before>(?:đến|tới|từ|trước|hết|sau) )(?<year>20\\d\\d)(?! ?[%./,-] ?\\d| ?%| (?:đến|tới) 20\\d\\d (?:ha|m2|km|tấn|người|hộ)| (?:đồng|vnđ|vnd|usd|đô|euro|tỷ|tỉ|triệu|ha|km|người|hộ|căn|doanh|lao|xã|dự|lượt|tấn|m2|nhà|cây|con|học|vụ|hồ))`,
    ),
    produce: ({ year }) => ({ time: { unit: 'year', year: Number(year) } }),
    examples: [
      ['mục tiêu đến ⟦2025⟧ chi đầu tư chiếm', { time: { unit: 'year', year: 2025 } }],
      ['tới ⟦2030⟧ phải xong', { time: { unit: 'year', year: 2030 } }],
      ['trước ⟦2027⟧', { time: { unit: 'year', year: 2027 } }],
    ],
    counterexamples: ['tăng đến 2025 tỷ đồng', 'đến 2.025 người', 'rộng từ 2024 đến 2030 m2'],
  },
  {
    id: 'timex/part-of-year',
    about: 'Beginning, middle or end of a year.',
    cues: ['đầu', 'giữa', 'cuối', 'hết', 'cả', 'của'].map((word) => `${word} năm`),
    begins: ['dẫn', 'nhóm', 'hàng', 'đứng', 'tốp', 'top', 'giao', 'những', 'các', 'ngày', 'tháng', 'đầu', 'giữa', 'cuối', 'hết', 'cả'],
    pattern: new RegExp(
      `(?<before>(?:dẫn|nhóm|hàng|đứng|tốp|top|giao|giao từ|giao ngay từ) )?(?:những |các )?(?:ngày |tháng )?(?<part>đầu|giữa|cuối|hết|cả)(?: của)? năm(?: (?<which>nay|này|tới|sau)| (?<year>${YEAR}))?`,
    ),
    produce: ({ before, part, which, year }) =>
      before !== undefined
        ? null
        : {
            time: {
              unit: 'year',
              ...(part === 'cả' || part === 'hết' ? {} : { part: part === 'đầu' ? 'start' : part === 'giữa' ? 'middle' : 'end' }),
              ...(which === undefined ? {} : { shift: which === 'nay' || which === 'này' ? 0 : 1 }),
              ...yearOf(year),
            },
          },
    examples: [
      ['đến ⟦cuối năm nay⟧', { time: { unit: 'year', part: 'end', shift: 0 } }],
      ['ngay từ ⟦đầu năm⟧', { time: { unit: 'year', part: 'start' } }],
      ['sơ kết vào ⟦giữa năm 2023⟧', { time: { unit: 'year', part: 'middle', year: 2023 } }],
    ],
    counterexamples: ['6 tháng đầu', 'giữa các năm', 'nhóm dẫn đầu năm thứ mười', 'thuộc nhóm đầu năm tỉnh', 'chỉ tiêu được giao đầu năm'],
  },
  {
    id: 'timex/whole-year',
    about: 'The year that the plan speaks of.',
    cues: ['trong năm'],
    begins: ['trong'],
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
    cues: ['<year> -', '<year> đến', '<year> tới'],
    reach: 13,
    begins: [
      'đông',
      'hè',
      'thu',
      'chiêm',
      'vụ',
      'mùa',
      'niên',
      'đầu',
      'cuối',
      'hết',
      'trong',
      'giai',
      'thời',
      'nhiệm',
      'các',
      'từ',
      ...COUNTS,
      '<year>',
    ],
    pattern: new RegExp(
      `(?<season>(?:đông xuân|đông - xuân|hè thu|hè - thu|thu đông|chiêm xuân|vụ xuân|vụ mùa|vụ đông|vụ hè|mùa khô|mùa mưa|mùa giải|niên vụ) )?(?:(?:(?:đầu |cuối |hết |trong )?(?:giai đoạn|thời kỳ|nhiệm kỳ)(?: (?:triển khai|thực hiện|triển khai thực hiện))?(?: từ(?: năm)?)?|giai đoạn|thời kỳ|nhiệm kỳ|niên độ|các năm|từ năm|năm|${COUNT} năm|5 năm \\(|giai đoạn \\()(?: từ)? ?)?(?<!\\d ?/ ?|[ivx] ?/ ?)(?<from>${YEAR})(?: ?- ?| (?:đến|tới) (?:hết )?)(?:năm )?(?<to>${YEAR})(?<on> và (?:các |những )?năm tiếp theo)?(?! ?/| (?:ha|tấn|m2|km|người|hộ|căn|tỷ|tỉ|triệu|đồng|usd|doanh|lao|dự|lượt|xã|đảng|học|cây|con|mw))`,
    ),
    // The two years of a season are its name.
    produce: ({ season, from, to, on }) =>
      season === undefined && Number(to) - Number(from) <= 50
        ? { time: { unit: 'span', from: Number(from), to: on === undefined ? Number(to) : null } }
        : null,
    examples: [
      ['giãn hoãn sang ⟦giai đoạn 2026 - 2030⟧', { time: { unit: 'span', from: 2026, to: 2030 } }],
      ['Kế hoạch ⟦5 năm 2021-2025⟧', { time: { unit: 'span', from: 2021, to: 2025 } }],
      ['trong ⟦2025 - 2026⟧', { time: { unit: 'span', from: 2025, to: 2026 } }],
      ['⟦giai đoạn 2026 - 2030 và những năm tiếp theo⟧', { time: { unit: 'span', from: 2026, to: null } }],
      ['khơi luồng, ⟦giai đoạn thực hiện 2026-2028⟧', { time: { unit: 'span', from: 2026, to: 2028 } }],
      ['⟦giai đoạn từ 2026 đến hết 2028⟧', { time: { unit: 'span', from: 2026, to: 2028 } }],
    ],
    counterexamples: [
      'lúa vụ Đông Xuân 2025 - 2026',
      'từ 2.000 - 2.500 người',
      'số 2021/2025',
      'từ 2020 đến 2030 ha',
      'từ quý II/2026 đến hết năm 2027',
    ],
  },
  {
    id: 'timex/years',
    about: 'Neighbouring years, or a year and those that follow.',
    cues: ['<year> ,', '<year> và'],
    begins: ['các', 'những', 'hai', 'ba', 'bốn', 'năm', '<number>'],
    pattern: new RegExp(
      `(?:(?:các |những |hai |ba |bốn |\\d{1,2} )?năm )?(?<from>${YEAR})(?:, ${YEAR}){0,4}(?:,| và)(?: các| những)?(?: năm)? (?<to>${YEAR}|tiếp theo|sau)`,
    ),
    produce: ({ from, to }) => {
      const last = /^\d/.test(to!) ? Number(to) : null;
      return last !== null && last <= Number(from) ? null : { time: { unit: 'span', from: Number(from), to: last } };
    },
    examples: [
      ['trong ⟦năm 2025 và 2026⟧', { time: { unit: 'span', from: 2025, to: 2026 } }],
      ['⟦năm 2025 và những năm tiếp theo⟧', { time: { unit: 'span', from: 2025, to: null } }],
      ['chỉnh lý trong ⟦02 năm 2026 và 2027⟧', { time: { unit: 'span', from: 2026, to: 2027 } }],
      ['trong ⟦các năm 2024, 2025 và 2026⟧', { time: { unit: 'span', from: 2024, to: 2026 } }],
      ['⟦2025 và các năm tiếp theo⟧', { time: { unit: 'span', from: 2025, to: null } }],
    ],
    counterexamples: ['năm 2025 và nhiệm vụ', 'năm 2025, tăng 3%'],
  },
  {
    id: 'timex/years-of-span',
    about: 'The first or last years of a span that is named.',
    cues: ['năm đầu', 'năm cuối'],
    pattern: new RegExp(
      `(?:(?<count>${COUNT}) )?năm (?<end>đầu tiên|đầu|cuối cùng|cuối)(?: của)? (?:giai đoạn|nhiệm kỳ|thời kỳ|kế hoạch 5 năm) (?<from>${YEAR}) ?- ?(?<to>${YEAR})`,
    ),
    produce: ({ count, end, from, to }) => {
      const years = count === undefined ? 1 : countOf(count);
      const [first, last] = [Number(from), Number(to)];
      if (years < 1 || years > last - first) return null;
      return {
        time: { unit: 'span', ...(end!.startsWith('đầu') ? { from: first, to: first + years - 1 } : { from: last - years + 1, to: last }) },
      };
    },
    examples: [
      ['xong 200 km trong ⟦3 năm đầu của giai đoạn 2021 - 2025⟧', { time: { unit: 'span', from: 2021, to: 2023 } }],
      ['dồn lực cho ⟦hai năm cuối nhiệm kỳ 2020-2025⟧', { time: { unit: 'span', from: 2024, to: 2025 } }],
      ['ngay trong ⟦năm đầu tiên của giai đoạn 2026 - 2030⟧', { time: { unit: 'span', from: 2026, to: 2026 } }],
    ],
    counterexamples: ['năm đầu nhiệm kỳ', '3 năm đầu của dự án', '9 năm đầu giai đoạn 2021 - 2025'],
  },
  {
    id: 'timex/mid-century',
    about: 'The middle of this century, by which plans mean its fiftieth year.',
    cues: ['thế kỷ'],
    begins: ['giữa'],
    pattern: /giữa thế kỷ (?:xxi|21|này)(?![\p{L}\p{N}])/u,
    produce: () => ({ time: { unit: 'year', year: 2050 } }),
    examples: [
      ['đến ⟦giữa thế kỷ XXI⟧ là nước phát triển', { time: { unit: 'year', year: 2050 } }],
      ['vào ⟦giữa thế kỷ 21⟧', { time: { unit: 'year', year: 2050 } }],
      ['trước ⟦giữa thế kỷ này⟧.', { time: { unit: 'year', year: 2050 } }],
    ],
    counterexamples: ['giữa thế kỷ XX', 'nửa thế kỷ qua'],
  },
  {
    id: 'timex/decade',
    about: 'A decade by its years, its first year, or from the day of the text.',
    cues: ['thập niên', 'thập kỷ'],
    pattern: new RegExp(
      `(?:(?:đầu|giữa|cuối|hết) )?thập (?:niên|kỷ)(?: (?<which>này|tới|hiện nay)| (?:từ )?(?<from>${YEAR})(?: ?- ?(?<to>${YEAR}))?| (?<short>[1-9]0)(?! ?%|[,.]?\\d))(?: của thế kỷ (?:xx|xxi))?`,
    ),
    produce: ({ which, from, to, short }) => {
      if (which !== undefined) return { time: { unit: 'decade', shift: which === 'tới' ? 1 : 0 } };
      const first = from === undefined ? (Number(short) >= 50 ? 1900 : 2000) + Number(short) : Number(from);
      return { time: { unit: 'span', from: first, to: to === undefined ? first + 9 : Number(to) } };
    },
    examples: [
      ['phấn đấu đến ⟦cuối thập niên này⟧', { time: { unit: 'decade', shift: 0 } }],
      ['hoàn thành trong ⟦thập niên 2021 - 2030⟧', { time: { unit: 'span', from: 2021, to: 2030 } }],
      ['định hướng cho ⟦thập kỷ tới⟧', { time: { unit: 'decade', shift: 1 } }],
      ['xây từ ⟦thập niên 90⟧.', { time: { unit: 'span', from: 1990, to: 1999 } }],
    ],
    counterexamples: ['nhiều thập niên qua', 'thập kỷ nghiên cứu'],
  },
  {
    id: 'timex/school-year',
    about: 'A school year.',
    cues: ['năm học'],
    pattern: new RegExp(`(?:(?:đầu|cuối|hết) )?năm học(?: mới)? (?<from>${YEAR}) ?- ?(?<to>${YEAR})`),
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
    cues: ['nhiệm kỳ'],
    pattern:
      /(?<before>(?:sơ kết|đánh giá|kiểm điểm|tổng kết|hội nghị) )?(?:(?:(?:(?:những |các |một |\d{1,2} )?(?<unit>năm|tháng)) )?(?<part>đầu tiên|đầu|giữa|cuối cùng|cuối|hết|cả|trong)(?: của)? )?nhiệm kỳ(?: này)?(?! ?\d{4})(?= ?[,.;:)]|$| (?:phải|sẽ|cần|cơ bản|có|đạt|tỷ|toàn|phấn đấu|trên|khoảng|ít nhất|tối thiểu|hoàn thành|mỗi|\d))/,
    // 'sơ kết giữa nhiệm kỳ' is a kind of review.
    produce: ({ before, unit, part }) =>
      before !== undefined && part === 'giữa' ? null : { time: { unit: 'term', ...termPart(unit, part) } },
    examples: [
      ['phấn đấu đến ⟦hết nhiệm kỳ⟧ 100% số bản', { time: { unit: 'term' } }],
      ['đến ⟦hết nhiệm kỳ⟧ toàn tỉnh có 20 xã', { time: { unit: 'term' } }],
      ['đến ⟦cuối nhiệm kỳ⟧, tỷ lệ', { time: { unit: 'term', part: 'end' } }],
      ['ngay từ ⟦đầu nhiệm kỳ⟧.', { time: { unit: 'term', part: 'start' } }],
      ['xong ngay trong ⟦năm đầu tiên của nhiệm kỳ⟧.', { time: { unit: 'term', part: 'start' } }],
      ['bứt phá trong ⟦năm cuối nhiệm kỳ⟧.', { time: { unit: 'term', part: 'last-year' } }],
      ['sơ kết vào ⟦giữa nhiệm kỳ⟧.', { time: { unit: 'term', part: 'middle' } }],
    ],
    counterexamples: ['nhiệm kỳ 2020 - 2025', 'nhiệm kỳ Đại hội tiếp theo', 'sơ kết giữa nhiệm kỳ, điều chỉnh'],
  },
  {
    id: 'timex/half-term',
    about: 'Half of the term, some years of it, or what is left of it.',
    cues: ['nhiệm kỳ'],
    pattern:
      /(?:nửa (?<half>đầu|cuối|sau)(?: của)? nhiệm kỳ|nửa nhiệm kỳ (?<half2>đầu|cuối|sau|còn lại)|(?<years>hai|ba|0?[2-4]) năm (?<end>đầu|cuối)(?: của)? nhiệm kỳ|(?:các |những )?(?:năm|thời gian) còn lại của nhiệm kỳ)(?: này)?/,
    produce: ({ half, half2, years, end }) => {
      if (years !== undefined) return { time: { unit: 'term', part: end === 'đầu' ? 'start' : 'last-year', years: countOf(years) } };
      const which = half ?? half2;
      return { time: { unit: 'term', part: which === undefined ? 'rest' : which === 'đầu' ? 'first-half' : 'last-half' } };
    },
    examples: [
      ['xây xong trong ⟦nửa đầu nhiệm kỳ⟧.', { time: { unit: 'term', part: 'first-half' } }],
      ['nhiệm vụ ⟦nửa nhiệm kỳ còn lại⟧', { time: { unit: 'term', part: 'last-half' } }],
      ['xóa phòng học tạm trong ⟦hai năm đầu nhiệm kỳ⟧', { time: { unit: 'term', part: 'start', years: 2 } }],
      ['dồn sức trong ⟦những năm còn lại của nhiệm kỳ⟧', { time: { unit: 'term', part: 'rest' } }],
    ],
    counterexamples: ['một nửa số nhiệm kỳ', 'nửa đầu năm', 'đầu nhiệm kỳ'],
  },
  {
    id: 'timex/plan-period',
    about: 'The whole of the plan period, or an average over it.',
    cues: ['cả giai', 'toàn giai', 'cuối kỳ', 'cuối giai', 'bình quân'],
    pattern:
      /(?:(?:trong )?(?:cả|toàn) giai đoạn|(?<review>(?:đánh giá|sơ kết|tổng kết|kiểm điểm) (?:giữa (?:kỳ|giai đoạn)(?: và|,) )?)?cuối (?:kỳ|giai đoạn)|bình quân (?:5|năm|05) năm|bình quân (?:cả )?giai đoạn)(?! ?(?:\d|từ))/,
    // 'đánh giá giữa kỳ, cuối kỳ' are kinds of review.
    produce: ({ review }) => (review === undefined ? { time: { unit: 'term' } } : null),
    examples: [
      ['thu hút 2 tỷ USD ⟦trong cả giai đoạn⟧; số', { time: { unit: 'term' } }],
      ['ít nhất 90% vào ⟦cuối kỳ⟧', { time: { unit: 'term' } }],
      ['tăng trưởng ⟦bình quân 5 năm⟧ đạt', { time: { unit: 'term' } }],
    ],
    counterexamples: ['giai đoạn 2021 - 2025', 'trong giai đoạn này', 'đánh giá giữa kỳ và cuối kỳ chương trình'],
  },
  {
    id: 'timex/fiscal-end',
    about: "The end of the budget year: the last day on which the year's public investment may be paid out, 31 January of the next.",
    cues: ['hết niên'],
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

function termPart(unit: string | undefined, part: string | undefined): { part?: TermPart } {
  if (part === undefined) return {};
  if (part.startsWith('đầu')) return { part: 'start' };
  if (part === 'giữa') return { part: 'middle' };
  return part.startsWith('cuối') ? { part: unit === 'năm' ? 'last-year' : 'end' } : {};
}
