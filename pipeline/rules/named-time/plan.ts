import { BARE_YEAR, type NamedTime } from './form.ts';

/** Times by which plans, money and works are called. ⟦ ⟧ marks the time. */
export const PLAN_TIMES: readonly NamedTime[] = [
  {
    id: 'source-of-money',
    about: 'The year whose money is used.',
    before:
      /(?<!\p{L})(?:từ|bằng) (?:các )?nguồn (?:[^,;.:]{1,50}(?:, (?:tiết kiệm|kết dư|dự phòng|vượt thu|cải cách|nguồn)[^,;.:]{0,40})? )?$/u,
    own: /^(?:năm \d{4}|h[ằà]ng năm)$/,
    examples: [
      'bổ sung từ nguồn tăng thu ngân sách trung ương ⟦hằng năm⟧',
      'cân đối vốn từ nguồn tăng thu, tiết kiệm chi ⟦năm 2024⟧ cho trường học',
      'sửa cầu bằng nguồn dự phòng ngân sách tỉnh ⟦năm 2025⟧',
      'chi trả từ nguồn kết dư ngân sách ⟦năm 2023⟧',
    ],
    counterexamples: ['huy động từ nguồn xã hội hóa để xong ⟦trong năm 2025⟧', 'từ nguồn vốn huyện, xây chợ ⟦năm 2025⟧'],
  },
  {
    id: 'money-carried-over',
    about: 'The year whose money is carried over.',
    before: /(?<!\p{L})(?:vốn|kinh phí|dự toán)(?: [^,;.:]{1,40})? $/u,
    own: BARE_YEAR,
    behind: /^ (?:chuyển nguồn|chuyển sang|chuyển tiếp|kéo dài|được kéo dài|còn lại)/,
    examples: [
      'Vốn ⟦năm 2025⟧ chuyển nguồn phải chi hết trong quý I',
      'giải ngân kinh phí sự nghiệp ⟦năm 2024⟧ kéo dài',
      'thanh toán vốn đầu tư công ⟦năm 2023⟧ chuyển sang',
    ],
    counterexamples: ['phân bổ vốn ⟦năm 2025⟧ cho các xã', 'chuyển nguồn vốn, xong ⟦năm 2025⟧ kéo dài'],
  },
  {
    id: 'money-given',
    about: 'The year of the money that a work was given.',
    before: /(?<!\p{L})được (?:giao|bố trí|phân bổ|cấp) (?:kế hoạch )?vốn(?: [^,;.:]{1,40})? $/u,
    own: BARE_YEAR,
    examples: [
      'đẩy nhanh các công trình được giao vốn đầu tư ⟦năm 2027⟧',
      'các dự án được bố trí vốn ⟦năm 2025⟧ phải khởi công',
      'rà soát các chủ đầu tư được giao kế hoạch vốn ⟦năm 2026⟧',
    ],
    counterexamples: ['được giao vốn, xong ⟦năm 2025⟧', 'dự án được bố trí vốn để hoàn thành ⟦trong năm 2025⟧'],
  },
  {
    id: 'year-of-plan-or-budget',
    about: 'The year that a plan or budget is of.',
    before: /[^]$/,
    own: /^trong năm$/,
    behind: /^ (?:kế hoạch|ngân sách|tài chính)(?!\p{L})/u,
    examples: ['tăng thu ⟦trong năm⟧ kế hoạch', 'điều chỉnh ⟦trong năm⟧ ngân sách', 'vay bù đắp ⟦trong năm⟧ tài chính'],
    counterexamples: ['hoàn thành ⟦trong năm⟧', 'xong ⟦trong năm⟧, kế hoạch sau'],
  },
  {
    id: 'set-at-the-beginning',
    about: 'When goals were set.',
    before: /(?<!\p{L})(?:đề ra|đặt ra|xác định|giao) $/u,
    own: /^(?:ngay )?từ đầu (?:nhiệm kỳ|năm)$/,
    examples: [
      'hoàn thành các chỉ tiêu đã đề ra ⟦từ đầu nhiệm kỳ⟧',
      'đạt mục tiêu đặt ra ⟦từ đầu năm⟧',
      'bám sát chỉ tiêu được giao ⟦ngay từ đầu năm⟧',
    ],
    counterexamples: ['triển khai ⟦ngay từ đầu năm⟧', 'kiểm tra ⟦từ đầu nhiệm kỳ⟧'],
  },
  {
    id: 'plan-of-school-year',
    about: 'The school year that a timetable is of.',
    before: /(?<!\p{L})kế hoạch thời gian $/u,
    own: /^năm học/,
    examples: [
      'ban hành Kế hoạch thời gian ⟦năm học 2027-2028⟧',
      'thực hiện kế hoạch thời gian ⟦năm học 2027-2028⟧ của tỉnh',
      'điều chỉnh kế hoạch thời gian ⟦năm học⟧',
    ],
    counterexamples: ['hoàn thành ⟦năm học 2027-2028⟧', 'kế hoạch dạy học ⟦năm học 2027-2028⟧'],
  },
  {
    id: 'year-estimated',
    about: 'The year of what is estimated.',
    before: /$/,
    own: /^năm \d{4}$/,
    behind: /^,? [^;.:]{3,90},? ước (?:đạt|tăng|giảm|thực hiện|tính|khoảng)(?!\p{L})/u,
    examples: [
      '⟦năm 2027⟧, giá trị xuất khẩu thủy sản giữ đà tăng, ước đạt 900 triệu USD',
      '⟦năm 2027⟧ thu ngân sách ước thực hiện 8.500 tỷ đồng',
      '⟦Năm 2027⟧, tăng trưởng kinh tế ước tăng 7%',
    ],
    counterexamples: ['hoàn thành kè sông ⟦năm 2027⟧', '⟦năm 2027⟧, thu ngân sách đạt 8.500 tỷ đồng'],
  },
  {
    id: 'granted-before',
    about: 'When what is spoken of was granted or issued.',
    before: /(?<!\p{L})đã (?:được )?(?:gia hạn|cấp|phê duyệt|ban hành|ký kết|công bố|triển khai|thực hiện|giải quyết) $/u,
    own: /^(?:trong |từ )?(?:năm|quý|tháng) /,
    examples: [
      'thu các khoản thuế đã được gia hạn ⟦trong năm 2027⟧',
      'rà soát các giấy phép đã cấp ⟦trong quý I/2027⟧',
      'kế thừa các dự án đã triển khai ⟦từ năm 2027⟧',
    ],
    counterexamples: ['hoàn thành việc đã giao ⟦trong năm 2027⟧', 'cấp giấy phép ⟦trong quý I/2027⟧'],
  },
  {
    id: 'in-line-with',
    about: 'The time of what something has to agree with.',
    before:
      /(?<!\p{L})(?:phù hợp(?: với)?|thống nhất với|đồng bộ với|bám sát) (?:các |những )?(?:định hướng|mục tiêu|yêu cầu|xu hướng|chủ trương|tầm nhìn|chuẩn nghèo|tiêu chí|nhu cầu)(?: [^,;.:()]{0,140})? $/u,
    own: /^(?!trước |chậm |muộn |trong )/,
    examples: [
      'phát triển chợ phù hợp với định hướng phát triển đô thị của tỉnh ⟦đến năm 2030⟧',
      'bố trí nhân lực bám sát yêu cầu chuyển đổi số ⟦giai đoạn 2026 - 2030⟧',
      'xây dựng kế hoạch phù hợp với mục tiêu tăng trưởng ⟦năm 2027⟧',
    ],
    counterexamples: [
      'điều chỉnh cho phù hợp với định hướng chung, xong ⟦đến năm 2030⟧',
      'rà soát cho phù hợp với yêu cầu mới ⟦trước ngày 30/6⟧',
    ],
  },
  {
    id: 'by-standards',
    about: 'The years for which the standards hold that something is measured by.',
    before: /(?<!\p{L})theo (?:đúng |các |những )?(?:bộ |hệ thống )?(?:tiêu chí|tiêu chuẩn|chuẩn|quy chuẩn|chỉ số)(?: [^,;.:()]{0,90})? $/u,
    own: /^(?:giai đoạn|thời kỳ) /,
    examples: [
      'tỷ lệ hộ nghèo còn 1% (theo tiêu chí chuẩn hộ nghèo ⟦giai đoạn 2026 - 2030⟧)',
      '80% số xã đạt chuẩn theo bộ tiêu chí quốc gia về nông thôn mới ⟦giai đoạn 2026 - 2030⟧',
      'giảm hộ nghèo theo chuẩn nghèo đa chiều ⟦giai đoạn 2026 - 2030⟧',
    ],
    counterexamples: [
      'xây dựng bộ tiêu chí nông thôn mới ⟦giai đoạn 2026 - 2030⟧',
      'công nhận theo tiêu chí mới, xong ⟦trong giai đoạn 2026 - 2030⟧',
    ],
  },
  {
    id: 'works-of-years',
    about: 'The years by which works are called, where what is done to them goes on.',
    before: /(?<!\p{L})(?:cao tốc|đường sắt|vành đai|dự án|tiểu dự án|công trình|danh mục)(?: [^,;.:()]{1,90})? $/u,
    own: /^(?:giai đoạn|thời kỳ) \d{4} ?- ?\d{4}$/,
    behind: /^ (?:đi qua|qua|trên|tại|thuộc|do|của|đoạn|bảo đảm|còn|chưa|đã|đang|theo|được|chậm)(?!\p{L})/u,
    examples: [
      'giao mặt bằng tuyến cao tốc phía Đông ⟦giai đoạn 2021 - 2025⟧ đi qua địa bàn trước 30/6',
      'rà soát các dự án giao thông ⟦giai đoạn 2021 - 2025⟧ chậm tiến độ',
      'đôn đốc các công trình thủy lợi ⟦giai đoạn 2021 - 2025⟧ do xã làm chủ đầu tư',
    ],
    counterexamples: [
      'hoàn thành các dự án giao thông ⟦giai đoạn 2021 - 2025⟧',
      'đưa dự án vào kế hoạch, làm ⟦giai đoạn 2021 - 2025⟧ tại xã',
    ],
  },
  {
    id: 'accounts-of-year',
    about: 'The year whose budget is settled or whose account is made up.',
    before: /(?<!\p{L})quyết toán (?:ngân sách(?: nhà nước)? |thu, chi |thu chi |kinh phí |vốn )?(?:của )?$/u,
    own: BARE_YEAR,
    examples: [
      'thi đua nước rút và quyết toán ⟦năm 2026⟧',
      'phê chuẩn quyết toán ngân sách ⟦năm 2025⟧',
      'lập báo cáo quyết toán vốn ⟦năm 2026⟧',
    ],
    counterexamples: ['hoàn thành quyết toán ⟦trong năm 2027⟧', 'quyết toán dự án hoàn thành ⟦năm 2027⟧'],
  },
];
