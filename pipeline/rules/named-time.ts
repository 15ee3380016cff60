import { SETTLED_TIMES } from './settled-time.ts';
import { TOLD_TIMES } from './told-time.ts';

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
    id: 'meeting-where-said',
    about: 'The meeting at which something was said.',
    before:
      /(?:kết luận|phát biểu|tham luận|ý kiến|chỉ đạo) (?:của|đọc|trình bày|kết luận)(?! [^;.:]*(?:trình|báo cáo|thông qua|ban hành) )(?: [^,;.:]{0,80})? $/,
    own: /^tại (?:phiên họp|kỳ họp|hội nghị|đại hội|cuộc họp|buổi làm việc)/,
    examples: [
      'thông báo kết luận của Phó Thủ tướng ⟦tại phiên họp thứ năm⟧ của Ban Chỉ đạo',
      'trong tham luận đọc ⟦tại Đại hội Đảng bộ tỉnh⟧, Giám đốc Sở đề xuất',
      'theo ý kiến của Bí thư Huyện ủy ⟦tại hội nghị giữa năm⟧',
    ],
    counterexamples: ['theo ý kiến của Sở A, trình ⟦tại kỳ họp thứ 9⟧', 'thông qua ⟦tại đại hội⟧'],
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
    id: 'of-what-has-come-about',
    about: 'When that came about which a task has to do with.',
    before:
      /(?<!\p{L})(?:(?:được|mới|đã|vừa) (?:hình thành|thành lập|ban hành|thông qua|phát sinh|bổ sung|công bố|ký kết|tuyển dụng)|dôi dư|phát sinh) $/u,
    own: /^(?:sau|tại|trong|vào|năm) /,
    examples: [
      'kiện toàn các đơn vị mới hình thành ⟦sau khi sắp xếp⟧',
      'hướng dẫn thi hành các luật được thông qua ⟦tại kỳ họp thứ 10⟧',
      'giải quyết chế độ cho cán bộ dôi dư ⟦sau đại hội đảng bộ⟧',
    ],
    counterexamples: [
      'hình thành trung tâm ⟦sau khi sắp xếp⟧',
      'trình dự thảo ⟦tại kỳ họp thứ 10⟧',
      'xử lý nhà đất dôi dư ⟦trước ngày 30/6⟧',
    ],
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
    before: /^$|[.;:] $|(?:nhấn mạnh|khẳng định|cho rằng|xác định|cho biết),? (?:rằng |đây là )?$|chủ đề(?: [^.;]{0,20}?)?:? ?["“”'] ?$/,
    own: BARE_YEAR,
    behind: /^(?:,? là (?:năm|thời điểm|dấu mốc|giai đoạn)| - năm (?!\d)| có ý nghĩa| mang ý nghĩa| đánh dấu)/,
    examples: [
      '⟦Năm 2023⟧ là năm giữa nhiệm kỳ',
      'Bí thư nhấn mạnh ⟦năm 2019⟧ có ý nghĩa bứt phá',
      'Trời mưa. ⟦Năm 2025⟧ là thời điểm về đích',
      '⟦Năm 2027⟧, là năm cuối của kế hoạch',
      'thực hiện chủ đề năm: "⟦Năm 2027⟧ - năm trật tự đô thị"',
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
    id: 'feast-itself',
    about: 'The feast that is prepared for, and not when it is done.',
    before: /(?<!(?:^|[ (])(?:vào|ngày|ngay|đúng|kịp) )$/u,
    own: /^tết /,
    examples: [
      'dự trữ hàng hóa phục vụ ⟦Tết Nguyên đán Canh Tý⟧',
      'ổn định thị trường ⟦Tết Nguyên đán Tân Sửu⟧, báo cáo kết quả',
      'chăm lo ⟦Tết Kỷ Hợi⟧ cho công nhân',
    ],
    counterexamples: ['thông xe vào ⟦Tết Nguyên đán Bính Ngọ⟧', 'trao nhà ⟦trước Tết Nguyên đán⟧', 'trực ban ⟦dịp Tết Nguyên đán⟧'],
  },
  {
    id: 'feast-among-seasons',
    about: 'A feast beside another time that goes on after it.',
    before: /[^]/,
    own: /^(?:trong )?(?:dịp )?tết/,
    behind:
      /^(?: cổ truyền)?(?:,| và) (?:trong |dịp )?(?:thời kỳ |thời điểm |kỳ |mùa |đợt )?(?:giáp hạt|lễ hội|đông xuân|khô hanh|khai xuân|du xuân)/,
    examples: [
      'cấp phát gạo cứu đói ⟦dịp Tết⟧ và giáp hạt năm 2027',
      'bảo đảm an toàn giao thông ⟦dịp Tết Nguyên đán⟧ và mùa lễ hội đầu xuân',
      'không để ai bị đói ⟦trong dịp Tết Nguyên đán⟧ và thời kỳ giáp hạt',
    ],
    counterexamples: ['bảo đảm an toàn giao thông ⟦dịp Tết Nguyên đán⟧', 'tặng quà ⟦dịp Tết⟧ và báo cáo kết quả'],
  },
  {
    id: 'part-of-year-of-what',
    about: 'The part of the year by which something is called.',
    before:
      /(?<!\p{L})(?:xếp loại|bình xét|kiểm điểm|lễ hội|hội xuân|du xuân|đánh bạc|cờ bạc|mua sắm|tiêu dùng|ra quân|gặp mặt|khai bút|liên hoan|tất niên|thưởng|kế hoạch|dự toán|chỉ tiêu|làm việc|kỳ họp|phiên họp|không khí|số dư|giá|tồn kho) $/u,
    own: /^(?:đầu|giữa|cuối) năm$/,
    examples: [
      'trấn áp tội phạm đánh bạc ⟦đầu năm⟧',
      'lấy kết quả làm căn cứ xếp loại ⟦cuối năm⟧',
      'quản lý chặt lễ hội ⟦đầu năm⟧, xử lý vi phạm',
    ],
    counterexamples: ['khởi công tuyến đường ⟦đầu năm⟧', 'không dồn hồ sơ vào ⟦cuối năm⟧', 'xếp loại vào ⟦cuối năm⟧'],
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
    id: 'great-days-of-year',
    about: 'The year whose feasts and great events are celebrated.',
    before:
      /(?<!\p{L})(?:ngày lễ|lễ lớn|ngày kỷ niệm|sự kiện(?: (?:lịch sử|chính trị|trọng đại|quan trọng|lớn)){1,4})(?: [^,;.:()]{0,60})? $/u,
    own: /^(?:trong )?(?:(?:hai |các )?năm \d|năm)/,
    examples: [
      'thi đua lập thành tích chào mừng các ngày lễ lớn ⟦trong năm 2027⟧',
      'tuyên truyền các sự kiện chính trị quan trọng của đất nước ⟦năm 2027⟧',
      'chào mừng kỷ niệm các ngày lễ lớn ⟦trong hai năm 2026 - 2027⟧',
    ],
    counterexamples: ['khánh thành cầu nhân ngày lễ lớn, xong ⟦trong năm 2027⟧', 'tổ chức sự kiện ⟦trong năm 2027⟧'],
  },
  {
    id: 'years-reviewed',
    about: 'The years that a review is of.',
    before: /(?<!\p{L})(?:tổng kết|sơ kết|đánh giá|nhìn lại) (?:\d{1,2}|một|hai|ba|năm|mười) năm (?:[^;.:()]{0,140})\(?$/u,
    own: /^(?:giai đoạn )?\d{4}/,
    examples: [
      'tổ chức tổng kết 10 năm công tác dân vận (⟦2016 - 2026⟧) ở cấp xã',
      'sơ kết 5 năm thi hành Luật ⟦giai đoạn 2021 - 2026⟧',
      'đánh giá 3 năm chuyển đổi số, cải cách hành chính (⟦2024 - 2027⟧)',
    ],
    counterexamples: ['tổng kết 10 năm công tác dân vận ⟦trong năm 2027⟧', 'tổng kết công tác năm; xây dựng kế hoạch ⟦2027 - 2030⟧'],
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
  ...[...TOLD_TIMES, ...SETTLED_TIMES],
];
