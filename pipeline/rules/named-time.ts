/** A way in which a time only names something. The patterns are of folded text: `before` of what stands in front of the time, `own` of its words, `behind` of what follows. */
export type NamedTime = {
  readonly id: string;
  readonly about: string;
  readonly before: RegExp;
  readonly own?: RegExp;
  readonly behind?: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};

const BARE_YEAR = /^năm \d{4}$/;
const BARE_DAY = /^(?:ngày )?\d/;

/** Times that bound nothing by the words around them; ⟦ ⟧ marks the time. */
export const NAMED_TIMES: readonly NamedTime[] = [
  {
    id: 'day-of-meeting',
    about: 'The day of a meeting at which something was said.',
    before:
      /(?:kết luận|chỉ đạo|phát biểu|ý kiến|tinh thần)(?: [^;.:]{0,150})? tại (?:hội nghị|cuộc họp|phiên họp|kỳ họp|buổi làm việc|buổi họp|hội thảo|đại hội)(?: [^,;.:]{0,80})? $/,
    own: BARE_DAY,
    examples: [
      'thực hiện kết luận của Bộ trưởng tại Hội nghị toàn ngành tổ chức vào ⟦ngày 12/01/2027⟧',
      'triển khai ý kiến của Chủ tịch tỉnh tại cuộc họp ⟦ngày 5/3⟧',
      'theo chỉ đạo của Bí thư tại buổi làm việc với huyện ⟦ngày 20 tháng 4 năm 2027⟧',
    ],
    counterexamples: ['báo cáo tại cuộc họp ⟦ngày 5/3⟧', 'thực hiện kết luận tại hội nghị, xong ⟦ngày 5/3⟧'],
  },
  {
    id: 'circumstance',
    about: 'When the circumstances were such.',
    before: /(?<!\p{L})(?:trong bối cảnh|trong điều kiện|trước tình hình|trước diễn biến|trước những diễn biến)(?: [^,;.:]{0,140})? $/u,
    own: /^(?!trước |đến |chậm |muộn |trong )/,
    examples: [
      'hỗ trợ nông dân trong bối cảnh thời tiết bất lợi ⟦những tháng cuối năm⟧',
      'giữ việc làm trong điều kiện dịch bệnh kéo dài ⟦năm 2021⟧',
      'trước tình hình mưa lớn ⟦đầu tháng 10⟧, các xã trực ban',
    ],
    counterexamples: ['trong bối cảnh mới, tăng tốc ⟦những tháng cuối năm⟧', 'đẩy mạnh thu ⟦những tháng cuối năm⟧'],
  },
  {
    id: 'source-of-money',
    about: 'The year whose money is used.',
    before:
      /(?<!\p{L})(?:từ|bằng) (?:các )?nguồn (?:[^,;.:]{1,50}(?:, (?:tiết kiệm|kết dư|dự phòng|vượt thu|cải cách|nguồn)[^,;.:]{0,40})? )?$/u,
    own: BARE_YEAR,
    examples: [
      'cân đối vốn từ nguồn tăng thu, tiết kiệm chi ⟦năm 2024⟧ cho trường học',
      'sửa cầu bằng nguồn dự phòng ngân sách tỉnh ⟦năm 2025⟧',
      'chi trả từ nguồn kết dư ngân sách ⟦năm 2023⟧',
    ],
    counterexamples: ['huy động từ nguồn xã hội hóa để xong ⟦trong năm 2025⟧', 'từ nguồn vốn huyện, xây chợ ⟦năm 2025⟧'],
  },
  {
    id: 'among-years',
    about: 'The years among which one is the highest or lowest.',
    before: /(?:nhất|cùng kỳ|mức tăng|bình quân)(?: [^,;.:]{0,60})? các năm $/,
    examples: [
      'là mức thấp nhất của quý III các năm ⟦trong giai đoạn 2011 - 2020⟧',
      'cao hơn cùng kỳ các năm ⟦giai đoạn 2016-2020⟧',
      'vượt mức tăng của các năm ⟦trong nhiệm kỳ 2015 - 2020⟧',
    ],
    counterexamples: ['làm tốt nhất ⟦trong giai đoạn 2011 - 2020⟧', 'bố trí vốn cho các năm ⟦trong giai đoạn 2021 - 2025⟧'],
  },
  {
    id: 'days-of-year',
    about: 'Days, hours or times that are counted over a year.',
    before: /(?<!\p{L})(?:số (?:ngày|giờ|lần|tháng)|các ngày) $/u,
    own: /^trong năm$/,
    examples: ['không khí tốt trên 80% số ngày ⟦trong năm⟧', 'trực chốt các ngày ⟦trong năm⟧', 'giảm số lần ⟦trong năm⟧'],
    counterexamples: ['hoàn thành ⟦trong năm⟧', 'giải quyết hết số hồ sơ ⟦trong năm⟧'],
  },
  {
    id: 'day-of-remembrance',
    about: 'The day that a commemoration is named by; what is done on the occasion of it is dated.',
    before:
      /(?<!\p{L})(?<!(?:dịp|nhân) )(?:hưởng ứng|chào mừng|kỷ niệm|mừng)(?: [^,;.:\d]{0,50})? ngày (?!\d)(?:[^,;.:\d()]|, chống){3,60} \(?$/u,
    own: BARE_DAY,
    examples: [
      'mít tinh hưởng ứng Ngày Thế giới không thuốc lá ⟦31 tháng 5⟧',
      'mít tinh hưởng ứng Ngày Thế giới phòng, chống AIDS ⟦01 tháng 12⟧',
      'hội diễn chào mừng Ngày Nhà giáo Việt Nam ⟦20 tháng 11⟧',
      'làm sạch bờ biển hưởng ứng Ngày Môi trường thế giới (⟦05 tháng 6⟧)',
    ],
    counterexamples: ['trao nhà nhân dịp kỷ niệm Ngày Thương binh - Liệt sĩ ⟦27 tháng 7⟧', 'ra quân hưởng ứng, xong ⟦ngày 5/6⟧'],
  },
  {
    id: 'day-of-what-is-done',
    about: 'When something was decided or done that a task has to do with.',
    before:
      /(?<!\p{L})đã (?:được )?(?:[^,;.:()]{1,60} )?(?:phê duyệt|ban hành|công nhận|phân cấp|thông qua|ký kết|khởi công|bàn giao)(?: [^,;.:()]{0,30})? $/u,
    own: /^(?:năm \d{4}$|(?:ngày )?\d)/,
    examples: [
      'thanh toán cho các công trình đã được tỉnh phê duyệt phân cấp quản lý ⟦năm 2026⟧',
      'rà soát quy hoạch đã ban hành ⟦năm 2026⟧',
      'nối dài tuyến đường đã khởi công ⟦ngày 19/8⟧',
    ],
    counterexamples: ['hoàn thành dự án đã khởi công ⟦trong năm 2026⟧', 'dự án đã được phê duyệt, khởi công ⟦năm 2026⟧'],
  },
  {
    id: 'for-knowledge',
    about: 'Before or after what those who are told of something do.',
    before: /(?<!\p{L})(?:để|giúp) [^,;.:]{1,60} (?:biết|nắm|lựa chọn|nhận biết|nắm được|hiểu rõ) $/u,
    own: /^(?:trước|sau) khi /,
    examples: [
      'công khai giá để người dân biết ⟦trước khi quyết định mua⟧',
      'dán nhãn giúp khách hàng nhận biết ⟦trước khi chọn hàng⟧',
      'niêm yết để hộ dân nắm được ⟦sau khi họp thôn⟧',
    ],
    counterexamples: ['công khai giá ⟦trước khi mở bán⟧', 'báo cáo để tỉnh cho ý kiến ⟦trước khi ban hành⟧'],
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
    id: 'year-characterised',
    about: 'What a year is or means.',
    before: /^$|[.;:] $|(?:nhấn mạnh|khẳng định|cho rằng|xác định|cho biết),? (?:rằng |đây là )?$/,
    own: BARE_YEAR,
    behind: /^ (?:là (?:năm|thời điểm|dấu mốc|giai đoạn)|có ý nghĩa|mang ý nghĩa|đánh dấu)/,
    examples: [
      '⟦Năm 2023⟧ là năm giữa nhiệm kỳ',
      'Bí thư nhấn mạnh ⟦năm 2019⟧ có ý nghĩa bứt phá',
      'Trời mưa. ⟦Năm 2025⟧ là thời điểm về đích',
    ],
    counterexamples: ['⟦Năm 2023⟧ là 900 tỷ đồng', 'phấn đấu ⟦năm 2023⟧ là năm thứ ba tăng trưởng'],
  },
  {
    id: 'since-when',
    about: 'When what is to be dealt with came up, or people came back.',
    before:
      /(?<!\p{L})(?:(?:ứ đọng|tồn đọng|phát sinh) (?:trước và|trước, trong và)|(?:quay )?trở lại(?: làm việc| trường| đơn vị)?|quay lại(?: làm việc)?) $/u,
    own: /^(?:sau |(?:trước|trong) (?:dịp )?tết)/,
    examples: [
      'giải quyết các việc ứ đọng trước và ⟦trong Tết⟧',
      'nắm số lao động trở lại làm việc ⟦sau Tết⟧',
      'xử lý đơn thư phát sinh trước và ⟦sau Tết⟧',
    ],
    counterexamples: ['giải quyết xong ⟦trước Tết⟧', 'xử lý việc tồn đọng ⟦trong tháng 6⟧', 'đưa chỉ số trở lại ⟦trong năm 2026⟧'],
  },
  {
    id: 'closing',
    about: 'The period of the document itself, named once more where it ends.',
    before:
      /(?:^|[.:] )trên đây là (?:báo cáo|kế hoạch|chương trình|tình hình|kết quả|nội dung|nghị quyết|kết luận|một số)(?:(?!; |, (?:đề nghị|yêu cầu)|\. )[^])*$/,
    own: /^(?!trước |chậm |muộn )/,
    examples: [
      'Trên đây là báo cáo tình hình 9 tháng, nhiệm vụ trọng tâm ⟦quý IV năm 2027⟧.',
      'Trên đây là kế hoạch công tác ⟦năm 2027⟧',
      'Trên đây là kết quả ⟦6 tháng đầu năm⟧ và phương hướng 6 tháng cuối năm',
    ],
    counterexamples: [
      'Trên đây là kế hoạch tuyên truyền, đề nghị các xã gửi báo cáo ⟦trước ngày 5/6⟧',
      'Trên đây là kết quả. Nhiệm vụ ⟦quý IV năm 2027⟧',
    ],
  },
];

const LONGEST_BEFORE = 260;
const LONGEST_BEHIND = 30;

/** Whether a time in a folded text only names something, by the words around it. */
export function namesOnly(folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const front = folded.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const words = folded.slice(start, end);
  const rest = folded.slice(end, end + LONGEST_BEHIND);
  return NAMED_TIMES.some(
    ({ before, own, behind }) =>
      (own === undefined || own.test(words)) && (behind === undefined || behind.test(rest)) && before.test(front),
  );
}
