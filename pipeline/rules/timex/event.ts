import type { Rule } from '../rule.ts';
import { QUARTER, YEAR, event, quarterOf, yearOf, type Timex } from './words.ts';

export const EVENTS: readonly Rule<Timex>[] = [
  {
    id: 'timex/before-end',
    about: 'Before a year or quarter is over: its last day.',
    cues: ['trước khi'],
    pattern: new RegExp(
      `trước khi (?:kết thúc|hết) (?:(?<unit>năm|quý)(?: này| nay)?(?= ?[,.;:)]|$)|năm (?:kế hoạch |ngân sách )?(?<year>${YEAR})|quý (?<quarter>${QUARTER})(?:(?: ?/ ?| năm )(?<year2>${YEAR}))?)`,
    ),
    produce: ({ unit, quarter, year, year2 }) => {
      if (quarter !== undefined) return { time: { unit: 'quarter', quarter: quarterOf(quarter), ...yearOf(year2) }, kind: 'by' };
      return { time: unit === 'quý' ? { unit: 'quarter', shift: 0 } : { unit: 'year', ...yearOf(year) }, kind: 'by' };
    },
    examples: [
      ['khởi công đường ven sông ⟦trước khi kết thúc năm⟧.', { kind: 'by', time: { unit: 'year' } }],
      ['thanh toán hết nợ ⟦trước khi hết năm 2025⟧', { kind: 'by', time: { unit: 'year', year: 2025 } }],
      ['trình đề án ⟦trước khi kết thúc quý III/2025⟧', { kind: 'by', time: { unit: 'quarter', quarter: 3, year: 2025 } }],
    ],
    counterexamples: ['trước khi kết thúc năm học', 'trước khi hết hạn', 'trước khi kết thúc kế hoạch'],
  },
  {
    id: 'timex/event-feast',
    about: 'Before or after a festival, a ceremony or a day that something is held on.',
    cues: ['ngày hội', 'ngày bầu', 'lễ hội', 'lễ khai', 'lễ khánh', 'lễ khởi', 'lễ kỷ', 'lễ công', 'lễ phát', 'lễ ra', 'ngày khai'],
    reach: 5,
    begins: ['trước', 'sau', 'chậm', 'đến'],
    pattern:
      /(?:(?:chậm nhất )?(?:trước|sau)|đến) (?:dịp |thềm )?(?:ngày hội|ngày bầu cử|ngày khai (?:trường|mạc)|lễ hội|lễ (?:khai mạc|khai trương|khánh thành|khởi công|kỷ niệm|công bố|phát động|ra mắt))(?![\p{L}\p{N}]| \d)[^,;.:()\d]{0,90}?(?= ?[,;.:()]|$| \d| để | nhằm | phải | sẽ )/u,
    produce: event,
    examples: [
      ['trao nhà tình nghĩa ⟦trước Ngày hội Đại đoàn kết⟧.', { kind: 'event' }],
      ['niêm yết danh sách cử tri ⟦trước ngày bầu cử⟧, bảo đảm', { kind: 'event' }],
      ['dọn vệ sinh khu di tích ngay ⟦sau Lễ hội đền Trần⟧; thu gom', { kind: 'event' }],
      ['thảm nhựa tuyến tránh ⟦trước lễ khánh thành cầu⟧ để bảo đảm an toàn', { kind: 'event' }],
    ],
    counterexamples: ['tổ chức Ngày hội Đại đoàn kết', 'tại lễ khánh thành', 'trước hội nghị'],
  },
  {
    id: 'timex/event-clause',
    about: 'Before or after something happens.',
    cues: ['trước khi', 'sau khi', 'đến khi', 'từ khi', 'khi có'],
    pattern:
      /(?<before>(?:ngay(?! khi)|cho|địa phương|đơn vị|tỉnh|thành phố|xã|phường|bộ máy|cơ quan|địa bàn) )?(?:(?:trước|sau(?! khi (?:(?:nghe|xem xét|thảo luận|đánh giá|phân tích|ghi nhận|điểm|trao đổi|khảo sát|thị sát|đi)[ ,]|(?:rà soát|kiểm tra|xem xét|làm việc), (?:đánh giá|rà soát|phân tích|tổng hợp|thống nhất|nghe|thảo luận|xem xét) ))|(?<!từ (?:tháng|quý|năm|ngày) [\d/]{1,10} )đến|kể từ) khi|(?:ngay )?khi có(?= (?:hướng dẫn|chủ trương|văn bản|ý kiến|kết luận|danh sách) )) (?<change>hợp nhất|sáp nhập|sắp xếp|chia tách|hình thành đơn vị)?[^,;.:()]{0,160}?(?= ?[,;.:()]|$| để | nhằm | phải | (?:đạt|là|chiếm)(?: (?:trên|khoảng|ít nhất|tối thiểu))? \d| (?:trước|chậm nhất|muộn nhất)(?: là)?(?: ngày)? \d| và (?:báo cáo|gửi|trình|thông báo|công bố) )/,
    // 'bộ máy của xã sau khi sắp xếp' is what became of it, and no time.
    produce: ({ before, change }) => (before === undefined || change === undefined || /^(?:ngay|cho) $/.test(before) ? event() : null),
    examples: [
      ['tỷ lệ khám sức khỏe ⟦trước khi ra khơi⟧ đạt 90%', { kind: 'event' }],
      ['⟦trước khi đổ bê tông⟧ phải nghiệm thu cốt thép', { kind: 'event' }],
      ['thẩm định ngay ⟦sau khi nhận đủ hồ sơ hợp lệ⟧; kết nối', { kind: 'event' }],
      ['cấp mã số ⟦trước khi bước vào vụ thu hoạch năm 2023⟧.', { kind: 'event' }],
      ['tổng kết ⟦sau khi kết thúc giai đoạn⟧', { kind: 'event' }],
      ['kiện toàn trạm y tế xã ngay ⟦sau khi sắp xếp đơn vị hành chính⟧.', { kind: 'event' }],
      ['tạm dừng cho ⟦đến khi quy hoạch được duyệt⟧.', { kind: 'event' }],
      ['sắp xếp tổ công tác ⟦khi có hướng dẫn của Trung ương⟧.', { kind: 'event' }],
      ['chi trả ⟦ngay khi có danh sách được duyệt⟧; gửi', { kind: 'event' }],
      ['xử lý nhà đất ⟦sau khi sáp nhập xã⟧ trước ngày 30/6/2026', { kind: 'event' }],
    ],
    counterexamples: [
      'khi có yêu cầu',
      'sau đó',
      'sau khi nghe các ngành báo cáo',
      'sau khi rà soát, đánh giá tiến độ các đề án',
      'trụ sở của các xã sau khi sáp nhập',
      'từ tháng 11/2025 đến khi kết thúc đợt kiểm kê',
      'không gian phát triển của tỉnh sau khi hình thành đơn vị mới',
    ],
  },
  {
    id: 'timex/event-meeting',
    about: 'At, before or after a meeting.',
    cues: ['kỳ họp', 'phiên họp', 'hội nghị', 'đại hội'],
    begins: ['từ', 'đến', 'trước', 'sau', 'tại', 'vào', 'trình'],
    pattern:
      /(?:từ nay )?(?:đến |đến trước |trước thềm |trước |sau )đại hội(?= ?[,.;:)]|$)|sau (?:kỳ họp|phiên họp|hội nghị|đại hội)(?: này)?(?=,)|(?:(?:tại|trước|trước thềm|sau|vào|từ nay đến|từ nay đến trước|đến trước|đến) |(?<before>trình ))(?:các )?(?:kỳ họp|phiên họp|hội nghị|đại hội)(?! (?:này|hôm nay|trên)(?!\p{L}))(?: (?:thường lệ|chuyên đề|thứ [\p{L}\p{N}]{1,8}|giữa năm|cuối năm|đầu năm|gần nhất|tháng \d{1,2}(?: ?\/ ?\d{4}| năm \d{4})?|đại biểu|đảng bộ|đảng|toàn quốc|lần thứ [\p{L}\p{N}]{1,8}|tp|tỉnh|thành phố|(?:của )?(?:hđnd|hội đồng nhân dân|quốc hội)|năm \d{4}|các cấp|\d{4}|tới|này|của đảng|của tỉnh|của thành phố|[ivx]{1,6}|khóa [ivx]{1,6}|nhiệm kỳ 20\d\d ?- ?20\d\d|bất thường|định kỳ|sắp tới)){1,8}/u,
    produce: event,
    examples: [
      ['trình HĐND tỉnh ⟦tại kỳ họp giữa năm⟧; đồng hành', { kind: 'event' }],
      ['tổng kết ⟦trước Đại hội đại biểu Đảng bộ TP lần thứ XXIII⟧.', { kind: 'event' }],
      ['thông qua ⟦tại kỳ họp thường lệ cuối năm 2021⟧', { kind: 'event' }],
      ['luân chuyển cán bộ ⟦trước Đại hội XV của Đảng⟧', { kind: 'event' }],
      ['giao bổ sung ⟦trước kỳ họp giữa năm 2025 của HĐND tỉnh⟧.', { kind: 'event' }],
      ['kiện toàn ⟦từ nay đến trước Đại hội⟧.', { kind: 'event' }],
      ['thông qua đề án ⟦tại phiên họp chuyên đề tháng 9⟧; ban hành', { kind: 'event' }],
      ['Ngay ⟦sau hội nghị⟧, các huyện ủy xây dựng kế hoạch', { kind: 'event' }],
    ],
    counterexamples: ['phát biểu tại hội nghị', 'trước tình hình đó', 'Tại phiên họp này, Chính phủ thông qua', 'tại hội nghị hôm nay'],
  },
  {
    id: 'timex/event-season',
    about: 'A season, a crop, a term of school or an opening that has no day of its own, with its year.',
    cues: ['học mới', 'khai giảng', 'mùa', 'vụ', 'đợt', 'hè', 'niên vụ', 'học kỳ', 'nghỉ', 'kỳ nghỉ', 'kỳ thi'],
    reach: 12,
    begins: ['kết', 'từ', 'ngay', 'đến', 'hết', 'trước', 'sau', 'trong', 'vào', 'dịp'],
    pattern:
      /(?:trước thềm năm học mới|sau (?:(?:những|các) )?(?:ngày|kỳ) nghỉ (?:tết|lễ)(?! \d)|(?<object>kết thúc )?(?:từ nay đến |từ nay đến hết |ngay từ |từ |đến hết |đến |hết |trước |sau |trước thềm |trong |vào |dịp )(?:thềm |dịp |đầu |cuối |thời điểm |ngày )?(?:năm học mới(?! \d)|(?:lễ )?khai giảng(?: năm học(?: mới)?)?|mùa (?:mưa lũ|mưa(?:,? bão|,? lũ)?|khô hanh|khô|bão lũ|bão|lũ|nắng nóng|cạn|đông|lễ hội|du lịch|tuyển sinh|thu hoạch|cháy rừng)|đợt (?:nắng nóng|mưa lũ|mưa lớn|rét|hạn mặn|triều cường|cao điểm)|hè|niên vụ|vụ (?:đông ?-? ?xuân|hè ?-? ?thu|thu ?-? ?đông|chiêm ?-? ?xuân|xuân|mùa|đông|hè|thu hoạch|thu)(?! (?:hồi|hút|nhập|mua|phí))|học kỳ (?:ii|i|1|2)|kỳ nghỉ(?: lễ| tết| hè)?(?= ?[,.;:)]|$)|kỳ thi tốt nghiệp(?: thpt| trung học phổ thông)?))(?: năm học 20\d\d ?- ?20\d\d| năm 20\d\d(?: ?- ?20\d\d)?| 20\d\d(?: ?- ?20\d\d)?| năm (?:nay|này|sau|tới)| (?:này|tới))?/,
    produce: ({ object }) => (object === undefined ? event() : null),
    examples: [
      ['xử lý công việc ngay ⟦sau những ngày nghỉ Tết⟧', { kind: 'event' }],
      ['khắc phục tình trạng thiếu giáo viên ⟦trước thềm năm học mới⟧.', { kind: 'event' }],
      ['hoàn thành tu bổ đê ⟦trước mùa mưa bão⟧', { kind: 'event' }],
      ['nạo vét kênh ⟦trước vụ đông xuân⟧', { kind: 'event' }],
      ['cấp mã vùng trồng ⟦trước vụ thu hoạch⟧.', { kind: 'event' }],
      ['gia cố đê ⟦trước mùa mưa bão năm 2024⟧', { kind: 'event' }],
      ['nạo vét hồ chứa ⟦trước mùa mưa năm nay⟧.', { kind: 'event' }],
      ['trực cấp nước cho ⟦đến hết đợt nắng nóng⟧.', { kind: 'event' }],
      ['áp dụng giống mới ⟦từ vụ Đông Xuân 2025 - 2026⟧', { kind: 'event' }],
      ['bố trí đủ giáo viên ⟦từ học kỳ II năm học 2025-2026⟧', { kind: 'event' }],
      ['duy tu đường ⟦trước kỳ nghỉ lễ⟧.', { kind: 'event' }],
    ],
    counterexamples: [
      'chuẩn bị cho năm học mới',
      'mùa mưa năm nay',
      'sản xuất vụ Đông Xuân 2025 - 2026',
      'đề thi học kỳ I',
      'từ vụ việc đó',
    ],
  },
  {
    id: 'timex/season-start',
    about: 'From the beginning of a crop or season, without its name.',
    cues: ['đầu vụ', 'đầu mùa'],
    begins: ['từ'],
    pattern: /(?<before>từ )đầu (?:vụ|mùa)(?: này| tới)?(?= ?[,.;:)]|$| (?:để|phải|nhằm) )/,
    produce: () => ({ time: { unit: 'none' } }),
    examples: [
      ['kiểm dịch giống ngay từ ⟦đầu vụ⟧.', { time: { unit: 'none' } }],
      ['trực phòng cháy rừng từ ⟦đầu mùa⟧, xử lý', { time: { unit: 'none' } }],
      ['lấy nước từ ⟦đầu vụ này⟧; tu sửa', { time: { unit: 'none' } }],
    ],
    counterexamples: ['giá đầu vụ', 'từ đầu vụ việc', 'từ đầu mùa khô'],
  },
  {
    id: 'timex/event-term',
    about: 'Within a number of days from something.',
    cues: ['trong vòng', 'trong thời', 'chậm nhất', 'muộn nhất', 'trong <number>', 'sau <number>'],
    pattern:
      /(?:trong (?:vòng|thời hạn|thời gian) (?:không quá |tối đa )?\d{1,3}(?: \([^)]{2,20}\))? (?:ngày|tháng|giờ)(?: làm việc)?(?! (?:sắp )?tới)(?:,? (?:(?:kể )?từ (?:ngày|khi)|sau khi) [^,;.:()]{2,100}?(?= ?[,;.:()]|$))?|trong \d{1,3} (?:ngày|tháng|giờ)(?: làm việc)?,? (?:(?:kể )?từ (?:ngày|khi)|sau khi) (?!\d)[^,;.:()]{2,100}?(?= ?[,;.:()]|$)|(?:(?:(?:chậm|muộn) nhất (?:là )?(?:sau )?)|sau )\d{1,3}(?: \([^)]{2,20}\))? (?:ngày|tháng|giờ)(?: làm việc)?,? (?:(?:kể )?từ (?:ngày(?! \d)|khi)|sau khi) [^,;.:()]{2,100}?(?= ?[,;.:()]|$))/,
    produce: event,
    examples: [
      ['trả lời ⟦trong thời hạn 05 ngày làm việc⟧.', { kind: 'event' }],
      ['giải quyết ⟦trong vòng 30 ngày kể từ ngày nhận đơn⟧.', { kind: 'event' }],
      ['ban hành ⟦trong thời hạn 15 ngày, kể từ khi có kết luận⟧; gửi', { kind: 'event' }],
      ['nộp ⟦chậm nhất là 30 ngày sau khi luật có hiệu lực⟧.', { kind: 'event' }],
      ['cấp phép ⟦trong 01 ngày làm việc kể từ khi nhận đủ hồ sơ⟧.', { kind: 'event' }],
      ['báo cáo ⟦sau 15 ngày kể từ ngày ban hành thông báo⟧.', { kind: 'event' }],
    ],
    counterexamples: [
      'trong 30 ngày qua',
      'trong thời gian tới',
      'trong vòng 6 tháng tới',
      'trong 5 ngày liên tục',
      'sau 2 năm thực hiện',
      'tắt đèn sau 22 giờ kể từ ngày 22/5/2023',
    ],
  },
];
