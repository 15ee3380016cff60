import type { NamedTime } from './form.ts';

/** Times of what has been done, settled, reached or is looked back upon. ⟦ ⟧ marks the time. */
export const PAST_TIMES: readonly NamedTime[] = [
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
    id: 'forecast-behind',
    about: 'The year of which something is forecast.',
    before: /$/,
    own: /^(?:trong )?(?:năm \d{4}|năm tới|thời gian tới|(?:quý|tháng) [ivx\d]{1,3}(?:\/\d{4})?)$/,
    behind: /^,? (?:được )?dự báo (?!sẽ hoàn thành)/,
    examples: [
      '⟦năm 2025⟧, dự báo tình hình thế giới còn nhiều khó khăn',
      '⟦Năm 2027⟧ dự báo thời tiết thất thường',
      '⟦Quý III/2025⟧, dự báo mưa nhiều',
    ],
    counterexamples: ['hoàn thành ⟦năm 2025⟧ theo dự báo', '⟦năm 2025⟧, hoàn thành bản đồ dự báo'],
  },
  {
    id: 'forecast-of',
    about: 'The time that a forecast of the weather or of how things go is of.',
    before:
      /(?<!\p{L})(?:dự báo|tình hình|nguy cơ|diễn biến|khả năng) (?:(?!giải ngân|thực hiện|tổ chức|hoàn thành|phát triển)[^;.:()]){2,70} $/u,
    own: /^(?:trong )?(?:năm|mùa khô|mùa mưa|niên vụ|vụ|tháng|những tháng|các tháng)(?: |$)/,
    behind: /^(?! (?:phải|cần|để))/,
    examples: [
      'tích nước các hồ để chủ động trước dự báo tình hình khô, hạn ⟦trong năm 2025⟧',
      'theo dõi nguy cơ thiếu nước ⟦trong mùa khô 2025⟧ của các hồ',
      'ứng phó với khả năng hạn hán ⟦trong niên vụ⟧ sau',
    ],
    counterexamples: ['báo cáo tình hình giải ngân ⟦trong tháng 5⟧', 'nắm tình hình; hoàn thành ⟦trong năm 2025⟧'],
  },
  {
    id: 'event-and-then-done',
    about: 'An event behind which it is told what was done at once.',
    before: /$/,
    own: /^(?:ngay )?sau /,
    behind: /^,? (?:(?!phải|cần|sẽ|yêu cầu|đề nghị|giao )[^;.:]){2,80} đã (?!giao|được giao|yêu cầu)/,
    examples: [
      '⟦sau Phiên họp thứ năm⟧, các bộ và địa phương đã tập trung triển khai',
      '⟦sau hội nghị⟧, các xã đã ký cam kết',
      '⟦Ngay sau khi bão tan⟧, lực lượng chức năng đã dọn cây đổ',
    ],
    counterexamples: ['⟦sau hội nghị⟧, các xã ký cam kết', '⟦sau hội nghị⟧, yêu cầu các xã báo cáo việc đã làm'],
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
    id: 'so-long-already',
    about: 'How long something has lasted.',
    before: /[^]$/,
    own: /^(?:\d{1,2}|hai|ba|bốn|năm|nhiều) (?:năm|tháng|tuần) nay$/,
    examples: ['người dân đã chờ ⟦2 năm nay⟧', 'dự án dở dang ⟦ba năm nay⟧ phải xong', 'hồ sơ tồn đọng ⟦6 tháng nay⟧'],
    counterexamples: ['hoàn thành ⟦năm nay⟧', 'xong ⟦trong tháng này⟧'],
  },
  {
    id: 'already-settled',
    about: 'The year of what has been settled.',
    before: /[^]$/,
    own: /^(?:đến )?năm \d{4}$/,
    behind: /^ đã (?:được )?[^,;.:()]{0,40}(?:thông qua|phê duyệt|ban hành|giao|duyệt|công bố)(?!\p{L})/u,
    examples: [
      'các dự án sử dụng đất ⟦năm 2027⟧ đã được HĐND thông qua',
      'triển khai chỉ tiêu ⟦đến năm 2030⟧ đã được tỉnh phê duyệt',
      'bố trí vốn cho công trình ⟦năm 2027⟧ đã giao',
    ],
    counterexamples: ['hoàn thành ⟦năm 2027⟧ dự án đã được phê duyệt', 'rà soát ⟦đến năm 2030⟧ để phê duyệt'],
  },
  {
    id: 'told-of-a-year',
    about: 'The year of what a sentence tells as done.',
    before: /^$|[.;] $/,
    own: /^(?:(?:trong )?năm (?:\d{4}|nay|qua)|(?:trong )?(?:\d{1,2}|hai|ba|sáu|chín|những) tháng (?:đầu năm(?: \d{4})?|qua))$/,
    behind: /^, (?:[^,;.:()]{2,40} )?đã (?!được giao|giao|đề ra|đặt ra|xác định|ký|cam kết)/,
    examples: [
      '⟦Năm 2027⟧, ngành nông nghiệp đã thích ứng với hạn hán',
      'Trời mưa. ⟦Năm 2027⟧, huyện đã trồng 20 ha rừng',
      '⟦Trong năm nay⟧, đã xây 3 cầu',
      '⟦Trong 05 tháng đầu năm 2027⟧, huyện đã xây 3 cầu',
    ],
    counterexamples: ['⟦Năm 2027⟧, huyện trồng 20 ha rừng', '⟦Năm 2027⟧, các xã hoàn thành việc đã giao'],
  },
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
    id: 'year-of-work-reviewed',
    about: 'The year whose work is reviewed.',
    before: /(?<!\p{L})(?:tổng kết|sơ kết) (?:công tác|hoạt động|nhiệm vụ|tình hình|kết quả)(?: [^,;.:()]{0,80})? $/u,
    own: /^năm \d{4}$/,
    examples: [
      'Hội nghị tổng kết công tác ⟦năm 2026⟧, triển khai nhiệm vụ năm 2027',
      'tổng kết hoạt động hè ⟦năm 2027⟧',
      'tổng kết công tác điều tra dân số ⟦năm 2027⟧',
    ],
    counterexamples: ['tổng kết đề án ⟦năm 2027⟧', 'tổng kết công tác tuyển quân ⟦trong năm 2027⟧'],
  },
  {
    id: 'quarter-reviewed',
    about: 'The quarter or months whose work is reviewed.',
    before:
      /(?<!\p{L})(?:sơ kết (?:công tác |tình hình |hoạt động |kết quả )?|(?:đánh giá|kiểm điểm|rà soát) (?:công tác |tình hình |hoạt động |kết quả ))$/u,
    own: /^(?:quý |(?:\d{1,2}|ba|sáu|chín) tháng đầu (?:năm|nhiệm kỳ))/,
    examples: [
      'tổng kết công tác năm 2026 và sơ kết ⟦quý I/2027⟧',
      'hội nghị sơ kết ⟦6 tháng đầu năm 2027⟧',
      'sơ kết công tác ⟦9 tháng đầu năm⟧, nêu nhiệm vụ quý IV',
      'đánh giá kết quả ⟦6 tháng đầu năm⟧',
    ],
    counterexamples: ['tổ chức sơ kết trong ⟦quý I/2027⟧', 'hoàn thành ⟦6 tháng đầu năm 2027⟧'],
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
  {
    id: 'told-in-brackets',
    about: 'When something was done or is forecast that brackets tell of.',
    before: /\((?:[^()]{0,120} )?(?:đã|dự báo) (?:[^()]{0,140} )?$/,
    own: /^(?!trước |chậm |muộn |hoàn thành |xong )/,
    examples: [
      'mở rộng đào tạo (trường đã mở 3 lớp ⟦trong tháng 9⟧)',
      'ứng phó với đợt rét đậm (dự báo vào ⟦cuối tháng 12⟧)',
      'tập huấn (trong quý I, Sở đã mở các lớp vào ⟦ngày 5/3⟧)',
    ],
    counterexamples: ['mở lớp tập huấn (⟦trong tháng 9⟧)', 'Sở đã mở lớp, nay nộp hồ sơ (gửi ⟦ngày 5/6⟧)'],
  },
  {
    id: 'opens-brackets-told',
    about: 'The time that opens brackets in which it is told what was done.',
    before: /\($/,
    own: /^(?!trước |chậm |muộn )/,
    behind: /^,? [^()]{0,80}(?<= )đã /,
    examples: [
      'tăng cường tập huấn (⟦năm 2026⟧, Sở Nội vụ đã mở 3 lớp)',
      'sửa đường (⟦trong quý III⟧ xã đã sửa 4 km)',
      'trồng rừng (⟦trong năm 2026⟧ cả tỉnh đã trồng 900 ha)',
    ],
    counterexamples: ['mở lớp tập huấn (⟦trong tháng 9⟧) cho cán bộ đã có chứng chỉ', 'nộp hồ sơ (⟦trước ngày 5/6⟧, khi đã ký)'],
  },
  {
    id: 'in-force-then',
    about: 'When rules come into force.',
    before: /(?<!\p{L})hiệu lực(?: thi hành)?(?: kể)? $/u,
    own: /^(?:từ |kể từ |trong |vào )?(?:ngày|năm|tháng|đầu|\d)/,
    examples: [
      'triển khai các quy định mới có hiệu lực thi hành ⟦từ ngày 01/01/2027⟧',
      'những chế độ mới sẽ có hiệu lực ⟦năm 2027⟧',
      'phổ biến luật có hiệu lực ⟦từ đầu năm 2027⟧',
    ],
    counterexamples: ['nâng cao hiệu lực quản lý ⟦trong năm 2027⟧', 'văn bản hết hiệu lực, rà soát ⟦trong tháng 6⟧'],
  },
  {
    id: 'day-of-paper',
    about: 'The day of a paper that is named by it, without a number.',
    before: /(?<!\p{L})(?:công văn|công điện|văn bản|tờ trình|thông báo|quyết định|nghị quyết|chỉ thị|biên bản) $/u,
    own: /^ngày \d/,
    behind: /^ (?:của|về|do)(?!\p{L})/u,
    examples: [
      'thực hiện Công văn ⟦ngày 05/6/2027⟧ của Bộ Tài chính',
      'xử lý theo Tờ trình ⟦ngày 12/3⟧ của Sở Xây dựng',
      'thực hiện chỉ thị ⟦ngày 5/5⟧ về phòng dịch',
    ],
    counterexamples: ['gửi văn bản ⟦trước ngày 05/6/2027⟧ về Sở Nội vụ', 'ban hành quyết định ⟦ngày 05/6/2027⟧'],
  },
  {
    id: 'just-past',
    about: 'A time that is said to be just past.',
    before: /[^]$/,
    own: /^(?:trong |vào )?(?:ngày|tuần|tháng|quý|năm|mùa|dịp)/,
    behind: /^,? (?:vừa qua|vừa rồi)(?!\p{L})/u,
    examples: [
      'hỗ trợ người mất việc ⟦trong tháng 5⟧ vừa qua',
      'khắc phục hậu quả bão ⟦quý III⟧ vừa qua',
      'rút kinh nghiệm việc trực ⟦dịp Tết⟧ vừa rồi',
    ],
    counterexamples: ['hoàn thành ⟦trong tháng 5⟧', 'sửa cầu hỏng vừa qua ⟦trong tháng 5⟧'],
  },
];
