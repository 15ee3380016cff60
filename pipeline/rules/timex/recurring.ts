import type { Rule } from '../rule.ts';
import { event, every, type Timex } from './words.ts';

export const RECURRING: readonly Rule<Timex>[] = [
  {
    id: 'timex/recurring-day',
    about: 'A day that comes again, or two of them.',
    cues: ['ngày <number>', 'ngày mùng', 'ngày mồng', 'ngày cuối', 'ngày làm'],
    reach: 9,
    begins: ['định', 'trước', 'chậm', 'muộn', 'không', 'vào', 'từ', 'là', 'ngày'],
    pattern:
      /(?:định kỳ )?(?:(?:trước|chậm nhất|chậm nhất là|chậm nhất vào|muộn nhất|muộn nhất là|muộn nhất vào|không quá|không muộn hơn|vào|từ) )?(?:là )?ngày (?:làm việc )?(?:cuối cùng|(?:mùng |mồng )?\d{1,2})(?: ?[/-] ?\d{1,2}| tháng \d{1,2})?(?:(?: và|,| đến| ?-) (?:trước )?(?:ngày )?\d{1,2}(?: ?[/-] ?\d{1,2}| tháng \d{1,2})?)?(?: của)?(?: tháng cuối(?: của)?(?: mỗi)? quý| tháng đầu(?: của)? quý(?: sau)?| tháng (?:báo cáo|liền kề|kế tiếp|tiếp theo|sau liền kề)| (?:hằng|hàng|mỗi|từng) (?:tháng|quý|năm|tuần)| của tháng cuối quý| (?:tháng|quý)(?= ?[,.;:)]|$))/,
    produce: every,
    examples: [
      ['⟦trước ngày 05 hằng tháng⟧, gửi báo cáo', { kind: 'every' }],
      ['tổng hợp ⟦trước ngày 20 của tháng cuối quý⟧', { kind: 'every' }],
      ['báo cáo ⟦trước ngày 15/12 hàng năm⟧', { kind: 'every' }],
      ['gửi ⟦trước ngày 15/6 và ngày 15/12 hằng năm⟧', { kind: 'every' }],
      ['nộp ⟦trước ngày 14 của tháng báo cáo⟧', { kind: 'every' }],
      ['gửi về Sở ⟦trước ngày mùng 5 hằng tháng⟧', { kind: 'every' }],
      ['cập nhật ⟦định kỳ trước ngày 05 và ngày 20 hằng tháng⟧', { kind: 'every' }],
      ['đối chiếu số thu ⟦từ ngày 15 đến ngày 20 hằng tháng⟧', { kind: 'every' }],
      ['chốt số ⟦vào ngày làm việc cuối cùng của tháng⟧.', { kind: 'every' }],
    ],
    counterexamples: ['trước ngày 15/12/2024', 'ngày 20 tháng 3', 'ngày cuối cùng của tháng 6'],
  },
  {
    id: 'timex/recurring-short-day',
    about: 'A day without the word, that comes again.',
    cues: ['hằng năm', 'hàng năm'],
    pattern: /(?:trước|chậm nhất|vào) \d{1,2} ?[/-] ?\d{1,2} (?:hằng|hàng) năm/,
    produce: every,
    examples: [
      ['báo cáo ⟦trước 10-12 hằng năm⟧', { kind: 'every' }],
      ['⟦vào 30/6 hàng năm⟧', { kind: 'every' }],
      ['⟦chậm nhất 15/1 hằng năm⟧ phải gửi', { kind: 'every' }],
    ],
    counterexamples: ['trước 10-12', 'trước 10/12/2024'],
  },
  {
    id: 'timex/recurring-month',
    about: 'A month or quarter that comes again.',
    cues: ['hằng năm', 'hàng năm', 'mỗi năm'],
    reach: 10,
    pattern:
      /(?:(?:trước|trong|chậm nhất|đến hết) )?(?:(?:đầu|giữa|cuối) )?(?:(?:từ )?tháng \d{1,2}(?:(?: và|,| đến| ?-) (?:tháng )?\d{1,2})?|qu[ýí] (?:iv|iii|ii|i|[1-4])(?: và (?:quý )?(?:iv|iii|ii|[2-4]))?) (?:hằng|hàng|mỗi) năm/,
    produce: every,
    examples: [
      ['tổng kết vào ⟦tháng 11 hằng năm⟧', { kind: 'every' }],
      ['xong ⟦trước tháng 12 hàng năm⟧', { kind: 'every' }],
      ['đối thoại ⟦trong quý IV hằng năm⟧', { kind: 'every' }],
      ['sơ kết vào ⟦tháng 6 và tháng 12 hàng năm⟧', { kind: 'every' }],
      ['trực cháy rừng ⟦từ tháng 6 đến tháng 9 hằng năm⟧', { kind: 'every' }],
    ],
    counterexamples: ['tháng 11 năm 2024', 'trong quý IV'],
  },
  {
    id: 'timex/regularly',
    about: 'A rhythm; an average over each year is none.',
    cues: ['định kỳ', 'hằng', 'hàng', 'mỗi', '<number> lần', 'một lần', 'hai lần', '/ lần', 'lần /', 'theo nhiệm', 'theo từng', 'cứ'],
    pattern:
      /(?<before>(?:bình quân|trung bình) )?(?:định kỳ(?! (?:trước |vào |từ )?ngày)(?! (?:ít nhất )?\d{1,2} lần ?\/)(?: (?:hằng|hàng|mỗi))?(?: (?:tuần|tháng|quý|năm|ngày|06 tháng|\d{1,2} (?:tuần|tháng|năm|ngày)))?(?:(?:,| và)? (?:(?:hằng|hàng) )?(?:tuần|tháng|quý|năm|6 tháng)){0,3}(?: (?:một|1|01) lần| ?\/ ?lần)?|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)(?:(?:,| và) (?:hằng |hàng )?(?:tuần|tháng|quý|năm)(?! ?\d)(?= ?[,.;:)]|$| và| hằng| hàng| [a-zđ])){0,3}(?:(?: và|,) (?:theo |từng |mỗi )?nhiệm kỳ(?! \d))?|theo (?:từng )?nhiệm kỳ(?! \d)|(?:mỗi|cứ) (?:\d{1,2} )?(?:tuần|tháng|quý|năm)(?: (?:một|1|01) lần)?|(?:hai |\d{1,2} )?(?:năm|tháng|tuần|quý)(?: (?:một|1|01) lần| ?\/ ?lần)|(?:(?:định kỳ|ít nhất|tối thiểu|định kỳ ít nhất) )?(?:\d{1,2}|một|hai) lần(?: ?\/ ?| (?:một|1|trong|trong một|mỗi) )(?:năm|quý|tháng|tuần))/,
    produce: ({ before }) => (before === undefined ? every() : null),
    examples: [
      ['⟦định kỳ 6 tháng⟧ báo cáo', { kind: 'every' }],
      ['⟦hằng quý⟧ tổng hợp kết quả', { kind: 'every' }],
      ['⟦định kỳ 2 tuần một lần⟧ công khai', { kind: 'every' }],
      ['giao ban ⟦định kỳ 3 tháng/lần⟧', { kind: 'every' }],
      ['⟦Hàng năm và theo nhiệm kỳ⟧, các chi hội bầu cán bộ', { kind: 'every' }],
      ['tổng kết ⟦theo nhiệm kỳ⟧', { kind: 'every' }],
      ['kiểm tra ⟦ít nhất 2 lần/năm⟧', { kind: 'every' }],
      ['giao ban ⟦hằng tháng, hằng quý⟧.', { kind: 'every' }],
      ['công bố ⟦quý 1 lần⟧', { kind: 'every' }],
      ['rà soát ⟦cứ 6 tháng một lần⟧', { kind: 'every' }],
    ],
    counterexamples: [
      'tăng 2 lần',
      'gấp 3 lần năm 2020',
      'theo nhiệm kỳ 2020 - 2025',
      'hàng hóa',
      'mỗi xã một sản phẩm',
      'bình quân hằng năm tăng 5%',
    ],
  },
  {
    id: 'timex/recurring-weekday',
    about: 'A day of the week that comes again, with its hour.',
    cues: ['hằng tuần', 'hàng tuần', 'mỗi tuần'],
    reach: 12,
    begins: ['trước', 'chậm', '<number>', 'sáng', 'chiều', 'ngày', 'thứ', 'chủ', 'cuối', 'đầu'],
    pattern:
      /(?:(?:trước|chậm nhất|chậm nhất là) )?(?:\d{1,2}(?: giờ(?: \d{1,2})?|h\d{0,2}),? )?(?:(?:sáng|chiều|ngày) )?(?:thứ (?:hai|ba|tư|năm|sáu|bảy|[2-7])|chủ nhật|cuối|đầu) (?:hằng|hàng|mỗi) tuần/,
    produce: every,
    examples: [
      ['gửi Văn phòng vào ⟦16 giờ thứ Sáu hằng tuần⟧', { kind: 'every' }],
      ['báo cáo ⟦trước 15h00 chiều thứ 5 hàng tuần⟧', { kind: 'every' }],
      ['tổng vệ sinh ⟦sáng thứ bảy hằng tuần⟧', { kind: 'every' }],
    ],
    counterexamples: ['thứ ba, hằng tuần', 'họp hằng tuần', 'thứ sáu tuần này'],
  },
  {
    id: 'timex/recurring-part',
    about: 'A part of each month, quarter or year: its first week, its last month, its end.',
    cues: [
      'mỗi tháng',
      'mỗi quý',
      'mỗi năm',
      'hằng tháng',
      'hàng tháng',
      'hằng quý',
      'hàng quý',
      'hằng năm',
      'hàng năm',
      'tháng cuối',
      'tháng đầu',
    ],
    reach: 9,
    begins: ['trước', 'trong', 'chậm', 'ngay', 'tuần', 'tháng', 'quý', 'đầu', 'giữa', 'cuối', 'ngày', 'dịp'],
    pattern:
      /(?:(?:trước|trong|ngay trong|chậm nhất(?: là| vào| trong)?) )?(?:(?:(?:dịp )?(?:đầu|giữa|cuối)|(?:tuần|tháng|quý|ngày|ngày làm việc) (?:đầu tiên|đầu|cuối cùng|cuối|thứ (?:nhất|hai|ba|tư|[1-4])))(?: của)? (?:mỗi|hằng|hàng) (?:tháng|quý|năm(?: học)?)|tháng (?:đầu|cuối) của quý(?= ?[,.;:)]|$))/,
    produce: every,
    examples: [
      ['công khai kết quả vào ⟦tuần đầu tiên của mỗi tháng⟧', { kind: 'every' }],
      ['đánh giá ⟦cuối mỗi quý⟧', { kind: 'every' }],
      ['báo cáo vào ⟦tháng cuối của quý⟧.', { kind: 'every' }],
      ['bồi dưỡng giáo viên ⟦đầu mỗi năm học⟧', { kind: 'every' }],
    ],
    counterexamples: ['cuối quý I', 'cuối năm', 'tuần đầu tháng 7', 'trong mỗi năm'],
  },
];

export const EVENTS: readonly Rule<Timex>[] = [
  {
    id: 'timex/event-clause',
    about: 'Before or after something happens.',
    cues: ['trước khi', 'sau khi', 'đến khi', 'từ khi', 'khi có'],
    pattern:
      /(?<before>(?:địa phương|đơn vị|tỉnh|thành phố|xã|phường|bộ máy|cơ quan|địa bàn) )?(?:(?:ngay )?(?:trước|sau|đến|cho đến|kể từ) khi|(?:ngay )?khi có(?= (?:hướng dẫn|chủ trương|văn bản|ý kiến|kết luận|danh sách) )) (?<change>hợp nhất|sáp nhập|sắp xếp|chia tách)?[^,;.:()]{0,160}?(?= ?[,;.:()]|$| để | nhằm | phải | và (?:báo cáo|gửi|trình|thông báo|công bố) )/,
    // 'bộ máy của xã sau khi sắp xếp' is what became of it, and no time.
    produce: ({ before, change }) => (before === undefined || change === undefined ? event() : null),
    examples: [
      ['⟦trước khi đổ bê tông⟧ phải nghiệm thu cốt thép', { kind: 'event' }],
      ['thẩm định ⟦ngay sau khi nhận đủ hồ sơ hợp lệ⟧; kết nối', { kind: 'event' }],
      ['cấp mã số ⟦trước khi bước vào vụ thu hoạch năm 2023⟧.', { kind: 'event' }],
      ['tổng kết ⟦sau khi kết thúc giai đoạn⟧', { kind: 'event' }],
      ['tạm dừng ⟦cho đến khi quy hoạch được duyệt⟧.', { kind: 'event' }],
      ['sắp xếp tổ công tác ⟦khi có hướng dẫn của Trung ương⟧.', { kind: 'event' }],
      ['chi trả ⟦ngay khi có danh sách được duyệt⟧; gửi', { kind: 'event' }],
    ],
    counterexamples: ['khi có yêu cầu', 'sau đó', 'trụ sở của các xã sau khi sáp nhập'],
  },
  {
    id: 'timex/event-meeting',
    about: 'At, before or after a meeting.',
    cues: ['kỳ họp', 'phiên họp', 'hội nghị', 'đại hội'],
    pattern:
      /(?:từ nay )?(?:đến |đến trước |trước thềm |(?:ngay )?trước |(?:ngay )?sau )đại hội(?= ?[,.;:)]|$)|(?:ngay )?sau (?:kỳ họp|phiên họp|hội nghị|đại hội)(?: này)?(?=,)|(?:(?:ngay )?(?:tại|trước|trước thềm|sau|vào|từ nay đến|từ nay đến trước|đến trước|đến) |(?<before>trình ))(?:các )?(?:kỳ họp|phiên họp|hội nghị|đại hội)(?: (?:thường lệ|chuyên đề|thứ [\p{L}\p{N}]{1,8}|giữa năm|cuối năm|đầu năm|gần nhất|đại biểu|đảng bộ|toàn quốc|lần thứ [\p{L}\p{N}]{1,8}|tp|tỉnh|thành phố|hđnd|hội đồng nhân dân|năm \d{4}|các cấp|\d{4}|tới|này|của đảng|của tỉnh|của thành phố|[ivx]{1,6}|khóa [ivx]{1,6}|bất thường|định kỳ|sắp tới)){1,8}/u,
    produce: event,
    examples: [
      ['trình HĐND tỉnh ⟦tại kỳ họp giữa năm⟧; đồng hành', { kind: 'event' }],
      ['tổng kết ⟦trước Đại hội đại biểu Đảng bộ TP lần thứ XXIII⟧.', { kind: 'event' }],
      ['thông qua ⟦tại kỳ họp thường lệ cuối năm 2021⟧', { kind: 'event' }],
      ['luân chuyển cán bộ ⟦trước Đại hội XV của Đảng⟧', { kind: 'event' }],
      ['kiện toàn ⟦từ nay đến trước Đại hội⟧.', { kind: 'event' }],
      ['⟦Ngay sau hội nghị⟧, các huyện ủy xây dựng kế hoạch', { kind: 'event' }],
    ],
    counterexamples: ['phát biểu tại hội nghị', 'trước tình hình đó'],
  },
  {
    id: 'timex/event-season',
    about: 'A season, a crop, a term of school or an opening that has no day of its own, with its year.',
    cues: ['học mới', 'khai giảng', 'mùa', 'vụ', 'hè', 'niên vụ', 'học kỳ', 'kỳ nghỉ', 'kỳ thi'],
    reach: 12,
    pattern:
      /(?:trước thềm năm học mới|(?<object>kết thúc )?(?:từ nay đến |từ nay đến hết |ngay từ |từ |đến hết |đến |hết |trước |sau |ngay trước |trước thềm |trong |ngay trong |vào |dịp )(?:thềm |dịp |đầu |cuối |thời điểm |ngày )?(?:năm học mới(?! \d)|(?:lễ )?khai giảng(?: năm học(?: mới)?)?|mùa (?:mưa lũ|mưa(?:,? bão|,? lũ)?|khô hanh|khô|bão lũ|bão|lũ|nắng nóng|cạn|đông|lễ hội|du lịch|tuyển sinh|thu hoạch|cháy rừng)|hè|niên vụ|vụ (?:đông ?-? ?xuân|hè ?-? ?thu|thu ?-? ?đông|chiêm ?-? ?xuân|xuân|mùa|đông|hè)|học kỳ (?:ii|i|1|2)|kỳ nghỉ(?: lễ| tết| hè)?(?= ?[,.;:)]|$)|kỳ thi tốt nghiệp(?: thpt| trung học phổ thông)?))(?: năm học 20\d\d ?- ?20\d\d| năm 20\d\d(?: ?- ?20\d\d)?| 20\d\d(?: ?- ?20\d\d)?)?/,
    produce: ({ object }) => (object === undefined ? event() : null),
    examples: [
      ['khắc phục tình trạng thiếu giáo viên ⟦trước thềm năm học mới⟧.', { kind: 'event' }],
      ['hoàn thành tu bổ đê ⟦trước mùa mưa bão⟧', { kind: 'event' }],
      ['nạo vét kênh ⟦trước vụ đông xuân⟧', { kind: 'event' }],
      ['gia cố đê ⟦trước mùa mưa bão năm 2024⟧', { kind: 'event' }],
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
    id: 'timex/event-term',
    about: 'Within a number of days from something.',
    cues: ['trong vòng', 'trong thời', 'chậm nhất', 'muộn nhất'],
    pattern:
      /(?:trong (?:vòng|thời hạn|thời gian) (?:không quá |tối đa )?\d{1,3}(?: \([^)]{2,20}\))? (?:ngày|tháng|giờ)(?: làm việc)?(?! (?:sắp )?tới)(?:,? (?:(?:kể )?từ (?:ngày|khi)|sau khi) [^,;.:()]{2,100}?(?= ?[,;.:()]|$))?|(?:chậm|muộn) nhất (?:là )?(?:sau )?\d{1,3}(?: \([^)]{2,20}\))? (?:ngày|tháng|giờ)(?: làm việc)?,? (?:(?:kể )?từ (?:ngày|khi)|sau khi) [^,;.:()]{2,100}?(?= ?[,;.:()]|$))/,
    produce: event,
    examples: [
      ['trả lời ⟦trong thời hạn 05 ngày làm việc⟧.', { kind: 'event' }],
      ['giải quyết ⟦trong vòng 30 ngày kể từ ngày nhận đơn⟧.', { kind: 'event' }],
      ['ban hành ⟦trong thời hạn 15 ngày, kể từ khi có kết luận⟧; gửi', { kind: 'event' }],
      ['nộp ⟦chậm nhất là 30 ngày sau khi luật có hiệu lực⟧.', { kind: 'event' }],
    ],
    counterexamples: ['trong 30 ngày qua', 'trong thời gian tới', 'trong vòng 6 tháng tới'],
  },
];
