import type { Rule } from '../rule.ts';
import {
  CLOCK,
  COMING,
  DAY,
  MONTH,
  MONTHS,
  MONTH_NUMBER,
  PAIRS,
  RELATIVE_YEAR,
  SHIFTS,
  YEAR,
  WEEKDAY,
  YEAR_LAST,
  day,
  yearOf,
  type Timex,
} from './words.ts';

/** Words behind two numbers with a dash that make them a number of things. */
const COUNTED =
  'tỷ|tỉ|triệu|nghìn|ngàn|vạn|ha|km|m2|m3|mw|tấn|tạ|kg|đồng|usd|xã(?!,)|thôn|tổ(?! chức)|mô hình|dự án|người(?! dân)|hộ|doanh nghiệp|căn|lớp|cơ sở|điểm|lượt|lần|bậc|nhà|khu|cụm|sản phẩm|lao động|chi bộ|loại|giống|giường|bác sĩ|học sinh|hợp tác|làng|tuyến|cây|con|nhiệm vụ|chỉ tiêu|đề án|đề tài|phiên|buổi|cuộc|đợt|vụ|trạm|chợ|đơn vị|lĩnh vực|nội dung|năm|tháng|tuần|ngày|giờ|phút|số|tổng|thời gian|diện tích|chi phí|biên chế|kinh phí|thành viên|đại biểu|dân số|đảng viên|đoàn viên|hội viên|trường(?! ban| phòng)|câu lạc bộ|công trình|hội nghị|tiêu chí|gia đình|thanh niên|quần chúng|mét|phòng|ấp|bản(?! tin)|cán bộ|công chức|giáo viên|sinh viên|vườn|trang trại|tác phẩm|chuyến|chuyên đề|sào|suất|ao|giếng|gương|phần việc|đội|nhóm|tập thể|cá nhân';

/** Words that may stand before a ratio as well as before a day. */
const COUNTING: ReadonlySet<string> = new Set(['điểm', 'hơn', 'là', 'trong']);

export const DAYS: readonly Rule<Timex>[] = [
  {
    id: 'timex/after-day',
    about: 'So many days, weeks or months from a day that is named: the last day of them. Working days are counted otherwise.',
    cues: ['kể từ', 'từ ngày'],
    reach: 12,
    begins: ['trong'],
    pattern: new RegExp(
      `trong (?:vòng |thời hạn |thời gian )?(?:không quá |tối đa )?(?<count>\\d{1,3}) (?<unit>ngày|tuần|tháng),? (?:kể )?từ ngày (?<day>${DAY})(?: ?/ ?| tháng )(?<month>${MONTH_NUMBER})(?:(?: ?/ ?| năm )(?<year>${YEAR}))?(?! ?[/.-]? ?\\d| đến | tới )`,
    ),
    produce: ({ count, unit, day, month, year }) => ({
      time: {
        unit: 'after',
        count: Number(count) * (unit === 'tuần' ? 7 : 1),
        of: unit === 'tháng' ? 'month' : 'day',
        day: Number(day),
        month: Number(month),
        ...yearOf(year),
      },
      kind: 'by',
    }),
    examples: [
      [
        'công bố ⟦trong thời hạn 10 ngày kể từ ngày 01/3/2024⟧',
        { kind: 'by', time: { unit: 'after', count: 10, of: 'day', day: 1, month: 3, year: 2024 } },
      ],
      ['xong ⟦trong vòng 3 tháng, kể từ ngày 15 tháng 3 năm 2024⟧', { kind: 'by', time: { count: 3, of: 'month' } }],
      ['trả lời ⟦trong 2 tuần từ ngày 05/6/2024⟧', { kind: 'by', time: { count: 14, of: 'day' } }],
    ],
    counterexamples: [
      'trong thời hạn 5 ngày làm việc kể từ ngày 01/3/2024',
      'trong 30 ngày kể từ ngày nhận hồ sơ',
      'trong 2 tháng, từ ngày 23/4 đến ngày 23/6',
    ],
  },
  {
    id: 'timex/iso-day',
    about: 'A date by ISO 8601.',
    cues: ['<year> -'],
    begins: ['ngày', '<number>'],
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
    cues: [...YEAR_LAST, 'năm <year>'],
    reach: 15,
    begins: ['ngày', 'thứ', 'chủ', '<number>'],
    pattern: new RegExp(`${CLOCK}${WEEKDAY}(?:ngày )?(?<day>${DAY}) ?[/.-] ?(?<month>${MONTH_NUMBER})(?: ?[/.-] ?| năm )(?<year>${YEAR})`),
    produce: day,
    examples: [
      ['gửi báo cáo trước ⟦ngày 15/11/2024⟧', { time: { unit: 'day', day: 15, month: 11, year: 2024 } }],
      ['xong trước ⟦30-11-2024⟧ để nghiệm thu', { time: { unit: 'day', day: 30, month: 11, year: 2024 } }],
      ['gửi trước ⟦thứ Năm, ngày 05/6/2025⟧', { time: { unit: 'day', day: 5, month: 6, year: 2025 } }],
      ['chậm nhất ⟦31.1.2026⟧', { time: { unit: 'day', day: 31, month: 1, year: 2026 } }],
    ],
    counterexamples: ['Quyết định số 30/2018/QĐ-UBND', 'đạt 3/5/7 chỉ tiêu'],
  },
  {
    id: 'timex/day-in-words',
    about: 'A date whose month and year are said in words.',
    cues: MONTHS,
    reach: 15,
    begins: ['đường', 'phố', 'cầu', 'ngày', 'mùng', 'mồng', 'thứ', 'chủ', '<number>'],
    pattern: new RegExp(
      `(?<before>đường |phố |cầu )?${CLOCK}${WEEKDAY}(?:ngày )?(?:mùng |mồng )?(?<!tuần |trong )(?<day>${DAY}) tháng (?<month>${MONTH})(?:(?: năm ?| ?[/-] ?)(?<year>${YEAR})|${RELATIVE_YEAR}|${COMING})`,
    ),
    produce: (groups) => (groups.before === undefined && !LUNAR.has(groups.month!) ? day(groups) : null),
    examples: [
      ['chậm nhất là ⟦ngày 31 tháng 8 năm 2025⟧', { time: { unit: 'day', day: 31, month: 8, year: 2025 } }],
      ['trước ⟦ngày 30 tháng 6⟧ phải xong', { time: { unit: 'day', day: 30, month: 6 } }],
      ['báo cáo trước ⟦ngày 05 tháng 12/2025⟧', { time: { unit: 'day', day: 5, month: 12, year: 2025 } }],
      ['gửi trước ⟦17 giờ ngày 25 tháng 3⟧', { time: { unit: 'day', day: 25, month: 3 } }],
      ['xong trước ⟦ngày 05 tháng 8 tới⟧, gửi', { time: { unit: 'day', day: 5, month: 8 } }],
      ['xong trước ⟦ngày mùng 5 tháng 6 năm sau⟧', { time: { unit: 'day', day: 5, month: 6, yearShift: 1 } }],
    ],
    counterexamples: [
      'trong 6 tháng đầu năm',
      'trong 2 tháng 6 và 7',
      'tuần 2 tháng 6/2025',
      'ngày nào tháng nào',
      'đường 30 tháng 4',
      'trước 25 tháng Chạp',
    ],
  },
  {
    id: 'timex/day-of-month',
    about: 'A day and month without a year, after a word that announces a day.',
    cues: PAIRS,
    reach: 2,
    begins: [
      'trước',
      'đến',
      'tới',
      'hết',
      'từ',
      'nhất',
      'vào',
      'là',
      'sáng',
      'chiều',
      'tối',
      'khánh',
      'dịp',
      'chót',
      'cuối',
      'trong',
      'lễ',
      'hơn',
      'điểm',
      'giờ',
    ],
    pattern: new RegExp(
      `(?<before>(?:trước|đến|tới|hết|từ|(?<!ít )nhất|chót|cuối|vào|là|sáng|chiều|tối|khánh|dịp|trong|lễ|hơn|(?<=thời )điểm|giờ) )(?:ngày )?(?<day>${DAY})(?: ?/ ?|(?<dash> ?[.-] ?))(?<month>${MONTH_NUMBER})(?:${RELATIVE_YEAR}|${COMING})(?! ?[/.] ?\\d|,\\d| ?-? ?\\d{1,2}(?!\\d| ?/)| ?%)(?=(?<counted> (?:${COUNTED})(?!\\p{L}))?)`,
    ),
    // 'từ 2 - 3 mô hình', '3 - 5 năm tới': a number of things.
    produce: ({ dash, counted, ...groups }) => {
      if (dash !== undefined && (counted !== undefined || groups.relative !== undefined)) return null;
      // 'dứt điểm 3/5 chỉ tiêu'
      return counted !== undefined && COUNTING.has(groups.before!.trim()) ? null : day(groups);
    },
    examples: [
      ['phân bổ hết số vốn trước ⟦31-7⟧', { time: { unit: 'day', day: 31, month: 7 } }],
      ['giải ngân đến ⟦30/6⟧ đạt 50%', { time: { unit: 'day', day: 30, month: 6 } }],
      ['hạn chót ⟦30/6⟧ phải xong', { time: { unit: 'day', day: 30, month: 6 } }],
      ['chậm nhất ⟦ngày 10.8⟧', { time: { unit: 'day', day: 10, month: 8 } }],
      ['thông xe trước ⟦19-12 này⟧.', { time: { unit: 'day', day: 19, month: 12 } }],
    ],
    counterexamples: [
      'giảm ít nhất 1/3 số đầu mối',
      'hỗ trợ từ 2 - 3 tỷ đồng/xã',
      'xây dựng từ 3-5 mô hình',
      'trong 3 - 5 năm tới',
      'kết nạp từ 8 - 10 đảng viên mới',
      'trong 2-3 ngày đầu',
      'tăng trưởng từ 3 - 3,5%',
      'đạt 14/15 chỉ tiêu',
      'xử lý dứt điểm 3/5 dự án',
      'tăng từ 8 - 10%',
      'tuyến số 3/4',
    ],
  },
  {
    id: 'timex/named-day',
    about: 'A day and month without a year, named as a day.',
    cues: ['ngày <number>'],
    reach: 12,
    begins: ['ngày', 'thứ', 'chủ', '<number>'],
    pattern: new RegExp(
      `${CLOCK}${WEEKDAY}ngày (?<day>${DAY}) ?(?:/|\\.|-) ?(?<month>${MONTH_NUMBER})(?:${RELATIVE_YEAR}|${COMING})(?! ?[/.] ?\\d|,\\d| ?-? ?\\d{1,2}(?!\\d| ?/))`,
    ),
    produce: day,
    examples: [
      ['hoàn thành ⟦ngày 15/12⟧', { time: { unit: 'day', day: 15, month: 12 } }],
      ['khởi công ⟦ngày 19-8⟧ tại xã', { time: { unit: 'day', day: 19, month: 8 } }],
      ['họp ⟦ngày 02/9⟧', { time: { unit: 'day', day: 2, month: 9 } }],
      ['trước ⟦10 giờ sáng ngày 20/9⟧', { time: { unit: 'day', day: 20, month: 9 } }],
      ['trình ⟦ngày 15/12 tới đây⟧.', { time: { unit: 'day', day: 15, month: 12 } }],
    ],
    counterexamples: ['ngày 15/12/2024', 'mỗi ngày 3 lượt'],
  },
  {
    id: 'timex/day-of-this-month',
    about: 'A day of a month that is named from the day of the text.',
    cues: ['tháng này', 'tháng tới', 'tháng sau', 'tháng trước'],
    pattern: new RegExp(`ngày (?<day>${DAY}) (?:của )?tháng (?<which>này|tới|sau|trước)(?= ?[,.;:)]|$| (?:phải|để|nhằm))`),
    produce: ({ day, which }) => ({ time: { unit: 'monthday', day: Number(day), monthShift: SHIFTS[which!] ?? 1 } }),
    examples: [
      ['xong trước ⟦ngày 15 tháng này⟧', { time: { unit: 'monthday', day: 15, monthShift: 0 } }],
      ['gửi trước ⟦ngày 05 tháng sau⟧.', { time: { unit: 'monthday', day: 5, monthShift: 1 } }],
      ['từ ⟦ngày 20 của tháng tới⟧, mở', { time: { unit: 'monthday', day: 20, monthShift: 1 } }],
    ],
    counterexamples: ['ngày 15 tháng 6', 'những ngày tháng này'],
  },
];

/** Months that only the lunar calendar calls so: no day of the solar one. */
const LUNAR: ReadonlySet<string> = new Set(['giêng', 'chạp']);

/** What is a date only where nothing else is said. */
export const LONE_DAYS: readonly Rule<Timex>[] = [
  {
    id: 'timex/lone-day',
    about: 'A day and month that are all that is said, as in a cell; elsewhere two such numbers may be a ratio.',
    cues: ['<number> / <number>'],
    reach: 0,
    begins: ['<number>'],
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
