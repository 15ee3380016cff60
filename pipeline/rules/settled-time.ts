import type { NamedTime } from './named-time.ts';

/** Times of what has been reached or settled, and terms of those who sit in a body; ⟦ ⟧ marks the time. */
export const SETTLED_TIMES: readonly NamedTime[] = [
  {
    id: 'already-reached',
    about: 'The time of results that are built on.',
    before:
      /(?<!\p{L})(?:kết quả|thành tích|thành tựu|thành công|tiến bộ|ưu điểm)(?: [^,;.:()]{0,90})? (?:đã )?(?:đạt được|có được|giành được) $/u,
    own: /^(?:trong )?(?:năm|quý|\d{1,2} tháng|nhiệm kỳ|giai đoạn)/,
    examples: [
      'phát huy những kết quả đã đạt được ⟦trong năm 2027⟧, đồng thời khắc phục hạn chế',
      'tiếp nối thành tích đạt được ⟦năm 2027⟧',
      'từ thành công có được ⟦trong nhiệm kỳ 2020 - 2025⟧, tiếp tục',
    ],
    counterexamples: ['phấn đấu kết quả cao ⟦trong năm 2027⟧', 'hoàn thành ⟦trong năm 2027⟧'],
  },
  {
    id: 'term-of-members',
    about: 'The term that members of a body are elected for.',
    before:
      /(?<!\p{L})(?:(?:cấp|đảng|tỉnh|thành|huyện) ủy(?: viên)?|ủy viên|ban chấp hành|ban thường vụ|đại biểu|hđnd|hội đồng nhân dân|ủy ban kiểm tra|nhân sự|đại hội(?: đảng(?: bộ)?)?)(?: (?:các cấp|cấp trên cơ sở|cấp [\p{L}]{1,6}|đảng bộ|khóa [\p{L}\d]{1,5}|lần thứ [\p{L}\d]{1,6})){0,3},? $/u,
    own: /^nhiệm kỳ \d{4}/,
    examples: [
      'hướng dẫn chỉ định bổ sung cấp ủy ⟦nhiệm kỳ 2020 - 2025⟧ của các đảng bộ mới',
      'tổ chức bầu cử đại biểu HĐND các cấp ⟦nhiệm kỳ 2026 - 2031⟧',
      'chuẩn bị đại hội đảng bộ các cấp, ⟦nhiệm kỳ 2025 - 2030⟧',
    ],
    counterexamples: ['xây 20 bến thuyền ⟦nhiệm kỳ 2025 - 2030⟧', 'Ban Thường vụ hoàn thành đề án trong ⟦nhiệm kỳ 2025 - 2030⟧'],
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
];
