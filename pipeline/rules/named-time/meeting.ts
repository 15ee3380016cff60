import { BARE_DAY, type NamedTime } from './form.ts';

/** Times of meetings, of what was said there, and of the terms of those who meet. ⟦ ⟧ marks the time. */
export const MEETING_TIMES: readonly NamedTime[] = [
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
    id: 'meeting-with-its-month',
    about: 'A meeting whose month stands behind it, and says when.',
    before: /[^]$/,
    own: /^(?:tại|trước|vào) (?:phiên họp|kỳ họp|hội nghị)/,
    behind: /^[^,;.()]{0,20}\((?:dự kiến )?(?:đầu |giữa |cuối )?(?:ngày|tháng|quý) /,
    examples: [
      'trình ⟦tại Phiên họp thứ 42⟧ (tháng 02/2027)',
      'thông qua ⟦tại Kỳ họp thứ 9⟧ (cuối tháng 5/2027)',
      'báo cáo ⟦tại hội nghị giữa năm⟧ (quý II)',
    ],
    counterexamples: ['trình ⟦tại Kỳ họp thứ 9⟧', 'trình ⟦tại kỳ họp giữa năm⟧ (có phụ lục)'],
  },
  {
    id: 'gathering-of-this-year',
    about: 'The year of a gathering that is told of.',
    before: /(?<!\p{L})(?:tại|trong) (?:hội nghị|hội thảo|diễn đàn|lễ hội|kỳ họp|phiên họp|đợt)(?: [^,;.:()]{0,30})? $/u,
    own: /^năm nay$/,
    examples: ['tại hội nghị bàn tròn ⟦năm nay⟧', 'trong lễ hội hoa ⟦năm nay⟧, tỉnh', 'tại diễn đàn ⟦năm nay⟧ có 20 kiến nghị'],
    counterexamples: ['tổ chức lễ hội hoa ⟦năm nay⟧', 'hoàn thành tại xã ⟦năm nay⟧'],
  },
  {
    id: 'regular-meeting',
    about: 'The month that a regular meeting is called by, or that its matters are of.',
    before:
      /(?<!\p{L})(?:(?:họp báo|phiên họp|hội nghị|giao ban|họp)(?: [^,;.:()]{0,30})? (?:thường kỳ|định kỳ)|tình hình (?:phát triển )?kinh tế ?- ?xã hội) $/u,
    own: /^(?:tháng|quý) /,
    examples: [
      'tại họp báo Chính phủ thường kỳ ⟦tháng 9⟧',
      'tổng kết tình hình kinh tế - xã hội ⟦quý 1⟧',
      'phiên họp UBND thường kỳ ⟦tháng 3⟧',
    ],
    counterexamples: ['tổ chức họp báo ⟦tháng 9⟧', 'phiên họp thường kỳ giao hoàn thành ⟦quý 1⟧'],
  },
  {
    id: 'years-of-meeting',
    about: 'The years whose work a meeting is about at which somebody speaks.',
    before:
      /(?:phát biểu|kết luận|chỉ đạo|tham dự|khai mạc|bế mạc|có mặt)(?: [^,;.:]{0,40})? tại (?:hội nghị|hội thảo|cuộc họp|phiên họp|diễn đàn) (?:(?!(?:yêu cầu|đề nghị|nhấn mạnh|nêu|cho biết|khẳng định|giao|phấn đấu|lưu ý|hoàn thành|đồng chí|thủ tướng|bí thư|chủ tịch|bộ trưởng)(?!\p{L}))[^;.:]){3,160}$/u,
    own: /^(?:năm|giai đoạn|quý|tháng|6 tháng) /,
    examples: [
      'phát biểu tại Hội nghị thúc đẩy xuất khẩu thủy sản ⟦năm 2027⟧ diễn ra sáng nay',
      'kết luận tại hội nghị bàn giải pháp tăng thu ⟦quý IV/2027⟧, Phó Chủ tịch tỉnh nêu',
      'tham dự tại diễn đàn phát triển du lịch, dịch vụ ⟦giai đoạn 2026 - 2030⟧',
    ],
    counterexamples: [
      'phát biểu tại hội nghị, Chủ tịch tỉnh yêu cầu hoàn thành kè sông ⟦năm 2027⟧',
      'kết luận tại hội nghị bàn về kè sông; khởi công ⟦quý IV/2027⟧',
    ],
  },
  {
    id: 'term-of-body',
    about: 'The term of those who sit in a body, in brackets behind its name.',
    before:
      /(?:ủy|ban thường vụ|ban chấp hành|hđnd|hội đồng nhân dân|bí thư|chủ tịch|đại hội|đảng bộ|chi bộ|công đoàn|khóa [\p{L}\d]{1,5})(?: [^,;.:()]{0,40})? \($/u,
    own: /^nhiệm kỳ \d{4}/,
    behind: /^\)/,
    examples: [
      'yêu cầu Ban Thường vụ Thành ủy (⟦nhiệm kỳ 2015-2020⟧) kiểm điểm',
      'đề nghị HĐND tỉnh khóa X (⟦nhiệm kỳ 2021 - 2026⟧) xem xét',
      'nguyên Bí thư Huyện ủy (⟦nhiệm kỳ 2010-2015⟧) phải làm rõ',
      'chuẩn bị Đại hội Đảng bộ huyện (⟦nhiệm kỳ 2025-2030⟧) chu đáo',
    ],
    counterexamples: ['Phấn đấu (⟦nhiệm kỳ 2025 - 2030⟧) trồng 1 triệu cây', 'hoàn thành trong ⟦nhiệm kỳ 2025 - 2030⟧'],
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
    id: 'days-of-gathering',
    about: 'The days on which a congress or a meeting is told to be held.',
    before:
      /(?<!\p{L})(?:đại hội|hội nghị|kỳ họp|phiên họp|hội thảo|diễn đàn)(?: [^;.:]{1,120})? (?:sẽ |dự kiến )?(?:được )?(?:diễn ra|tổ chức|khai mạc|họp)(?: [^;.:]{0,60})? $/u,
    own: /^(?:từ |đến |trong |vào )?(?:sáng |chiều )?(?:ngày )?\d|^(?:từ|đến|trong) (?:(?:sáng|chiều) )?ngày /,
    examples: [
      'Đại hội đại biểu Đảng bộ tỉnh lần thứ XX sẽ diễn ra trong 3 ngày, ⟦từ ngày 16/10⟧',
      'Kỳ họp thứ 9 dự kiến khai mạc ⟦ngày 5/7/2027⟧',
      'Hội nghị xúc tiến đầu tư sẽ được tổ chức ⟦trong ngày 12/3⟧',
    ],
    counterexamples: ['chuẩn bị cho đại hội; hoàn thành ⟦ngày 16/10⟧', 'Chiến dịch diễn ra ⟦từ ngày 1/6⟧'],
  },
];
