import type { Rule } from '../rule.ts';
import { event, every, type Timex } from './words.ts';

export const RECURRING: readonly Rule<Timex>[] = [
  {
    id: 'timex/recurring-day',
    about: 'A day that comes again, or two of them.',
    cues: ['ngày <number>', 'ngày mùng', 'ngày mồng', 'ngày cuối', 'ngày làm'],
    begins: ['trước', 'chậm', 'muộn', 'không', 'vào', 'từ', 'là', 'ngày'],
    pattern:
      /(?:(?:trước|chậm nhất|chậm nhất là|chậm nhất vào|muộn nhất|muộn nhất là|muộn nhất vào|không quá|không muộn hơn|vào|từ) )?(?:là )?ngày (?:làm việc )?(?:cuối cùng|(?:mùng |mồng )?\d{1,2})(?: ?[/-] ?\d{1,2}| tháng \d{1,2})?(?:(?: và|,) (?:trước )?(?:ngày )?\d{1,2}(?: ?[/-] ?\d{1,2}| tháng \d{1,2})?)?(?: của)?(?: tháng cuối(?: của)?(?: mỗi)? quý| tháng đầu(?: của)? quý(?: sau)?| tháng (?:báo cáo|liền kề|kế tiếp|tiếp theo|sau liền kề)| (?:hằng|hàng|mỗi|từng) (?:tháng|quý|năm|tuần)| của tháng cuối quý)/,
    produce: every,
    examples: [
      ['⟦trước ngày 05 hằng tháng⟧, gửi báo cáo', { kind: 'every' }],
      ['tổng hợp ⟦trước ngày 20 của tháng cuối quý⟧', { kind: 'every' }],
      ['báo cáo ⟦trước ngày 15/12 hàng năm⟧', { kind: 'every' }],
      ['gửi ⟦trước ngày 15/6 và ngày 15/12 hằng năm⟧', { kind: 'every' }],
      ['nộp ⟦trước ngày 14 của tháng báo cáo⟧', { kind: 'every' }],
      ['gửi về Sở ⟦trước ngày mùng 5 hằng tháng⟧', { kind: 'every' }],
    ],
    counterexamples: ['trước ngày 15/12/2024', 'ngày 20 tháng 3'],
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
      /(?:(?:trước|trong|chậm nhất|đến hết) )?(?:(?:đầu|giữa|cuối) )?(?:tháng \d{1,2}(?:(?: và|,) (?:tháng )?\d{1,2})?|qu[ýí] (?:iv|iii|ii|i|[1-4])(?: và (?:quý )?(?:iv|iii|ii|[2-4]))?) (?:hằng|hàng|mỗi) năm/,
    produce: every,
    examples: [
      ['tổng kết vào ⟦tháng 11 hằng năm⟧', { kind: 'every' }],
      ['xong ⟦trước tháng 12 hàng năm⟧', { kind: 'every' }],
      ['đối thoại ⟦trong quý IV hằng năm⟧', { kind: 'every' }],
      ['sơ kết vào ⟦tháng 6 và tháng 12 hàng năm⟧', { kind: 'every' }],
    ],
    counterexamples: ['tháng 11 năm 2024', 'trong quý IV'],
  },
  {
    id: 'timex/regularly',
    about: 'A rhythm; an average over each year is none.',
    cues: ['định kỳ', 'hằng', 'hàng', 'mỗi', '<number> lần', 'một lần', '/ lần', 'theo nhiệm', 'theo từng'],
    pattern:
      /(?<before>(?:bình quân|trung bình) )?(?:định kỳ(?! (?:trước |vào )?ngày)(?: (?:hằng|hàng|mỗi))?(?: (?:tuần|tháng|quý|năm|ngày|06 tháng|\d{1,2} (?:tuần|tháng|năm|ngày)))?(?:(?:,| và)? (?:(?:hằng|hàng) )?(?:tuần|tháng|quý|năm|6 tháng)){0,3}(?: (?:một|1|01) lần| ?\/ ?lần)?|(?:hằng|hàng) (?:ngày|tuần|tháng|quý|năm)(?:(?: và|,) (?:theo |từng |mỗi )?nhiệm kỳ(?! \d))?|theo (?:từng )?nhiệm kỳ(?! \d)|mỗi (?:\d{1,2} )?(?:tuần|tháng|quý|năm)(?: một lần)?|(?:hai|\d{1,2}) (?:năm|tháng|tuần)(?: (?:một|1|01) lần| ?\/ ?lần))/,
    produce: ({ before }) => (before === undefined ? every() : null),
    examples: [
      ['⟦định kỳ 6 tháng⟧ báo cáo', { kind: 'every' }],
      ['⟦hằng quý⟧ tổng hợp kết quả', { kind: 'every' }],
      ['⟦định kỳ 2 tuần một lần⟧ công khai', { kind: 'every' }],
      ['giao ban ⟦định kỳ 3 tháng/lần⟧', { kind: 'every' }],
      ['⟦Hàng năm và theo nhiệm kỳ⟧, các chi hội bầu cán bộ', { kind: 'every' }],
      ['tổng kết ⟦theo nhiệm kỳ⟧', { kind: 'every' }],
    ],
    counterexamples: ['theo nhiệm kỳ 2020 - 2025', 'hàng hóa', 'mỗi xã một sản phẩm', 'bình quân hằng năm tăng 5%'],
  },
];

export const EVENTS: readonly Rule<Timex>[] = [
  {
    id: 'timex/event-clause',
    about: 'Before or after something happens.',
    cues: ['trước khi', 'sau khi', 'đến khi', 'từ khi'],
    pattern:
      /(?<before>(?:địa phương|đơn vị|tỉnh|thành phố|xã|phường|bộ máy|cơ quan|địa bàn) )?(?:ngay )?(?:trước|sau|đến|cho đến|kể từ) khi (?<change>hợp nhất|sáp nhập|sắp xếp|chia tách)?[^,;.:()]{0,160}?(?= ?[,;.:()]|$| để | nhằm | phải | và (?:báo cáo|gửi|trình|thông báo|công bố) )/,
    // 'bộ máy của xã sau khi sắp xếp' is what became of it, and no time.
    produce: ({ before, change }) => (before === undefined || change === undefined ? event() : null),
    examples: [
      ['⟦trước khi đổ bê tông⟧ phải nghiệm thu cốt thép', { kind: 'event' }],
      ['thẩm định ⟦ngay sau khi nhận đủ hồ sơ hợp lệ⟧; kết nối', { kind: 'event' }],
      ['cấp mã số ⟦trước khi bước vào vụ thu hoạch năm 2023⟧.', { kind: 'event' }],
      ['tổng kết ⟦sau khi kết thúc giai đoạn⟧', { kind: 'event' }],
      ['tạm dừng ⟦cho đến khi quy hoạch được duyệt⟧.', { kind: 'event' }],
    ],
    counterexamples: ['khi có yêu cầu', 'sau đó', 'trụ sở của các xã sau khi sáp nhập'],
  },
  {
    id: 'timex/event-meeting',
    about: 'At, before or after a meeting.',
    cues: ['kỳ họp', 'phiên họp', 'hội nghị', 'đại hội'],
    pattern:
      /(?:ngay )?sau (?:kỳ họp|phiên họp|hội nghị|đại hội)(?: này)?(?=,)|(?:(?:ngay )?(?:tại|trước|sau|vào|từ nay đến|đến) |(?<before>trình ))(?:các )?(?:kỳ họp|phiên họp|hội nghị|đại hội)(?: (?:thường lệ|chuyên đề|thứ [\p{L}\p{N}]{1,8}|giữa năm|cuối năm|đầu năm|gần nhất|đại biểu|đảng bộ|toàn quốc|lần thứ [\p{L}\p{N}]{1,8}|tp|tỉnh|thành phố|hđnd|hội đồng nhân dân|năm \d{4}|các cấp|\d{4}|tới|này|của đảng|xiv)){1,8}/u,
    produce: event,
    examples: [
      ['trình HĐND tỉnh ⟦tại kỳ họp giữa năm⟧; đồng hành', { kind: 'event' }],
      ['tổng kết ⟦trước Đại hội đại biểu Đảng bộ TP lần thứ XXIII⟧.', { kind: 'event' }],
      ['thông qua ⟦tại kỳ họp thường lệ cuối năm 2021⟧', { kind: 'event' }],
      ['⟦Ngay sau hội nghị⟧, các huyện ủy xây dựng kế hoạch', { kind: 'event' }],
    ],
    counterexamples: ['phát biểu tại hội nghị', 'trước tình hình đó'],
  },
  {
    id: 'timex/event-season',
    about: 'A season or an opening that has no day of its own, with its year.',
    cues: ['học mới', 'khai giảng', 'mùa', 'vụ', 'hè'],
    pattern:
      /(?:trước thềm năm học mới|(?:trước|sau|ngay trước|trước thềm|trong|vào|dịp) (?:thềm |dịp |đầu |thời điểm |ngày )?(?:năm học mới(?! \d)|khai giảng(?: năm học(?: mới)?)?|mùa mưa(?:,? bão|,? lũ)?|mùa khô|mùa bão|hè|vụ (?:đông xuân|hè thu|xuân|mùa|đông)))(?: năm 20\d\d| 20\d\d ?- ?20\d\d)?/,
    produce: event,
    examples: [
      ['khắc phục tình trạng thiếu giáo viên ⟦trước thềm năm học mới⟧.', { kind: 'event' }],
      ['hoàn thành tu bổ đê ⟦trước mùa mưa bão⟧', { kind: 'event' }],
      ['nạo vét kênh ⟦trước vụ đông xuân⟧', { kind: 'event' }],
      ['gia cố đê ⟦trước mùa mưa bão năm 2024⟧', { kind: 'event' }],
    ],
    counterexamples: ['chuẩn bị cho năm học mới', 'mùa mưa năm nay'],
  },
  {
    id: 'timex/event-term',
    about: 'Within a number of days from something.',
    cues: ['trong vòng', 'trong thời', 'chậm nhất', 'muộn nhất'],
    pattern:
      /(?:trong (?:vòng|thời hạn|thời gian) (?:không quá |tối đa )?\d{1,3}(?: \([^)]{2,20}\))? (?:ngày|tháng|giờ)(?: làm việc)?(?:,? (?:(?:kể )?từ (?:ngày|khi)|sau khi) [^,;.:()]{2,100}?(?= ?[,;.:()]|$))?|(?:chậm|muộn) nhất (?:là )?(?:sau )?\d{1,3}(?: \([^)]{2,20}\))? (?:ngày|tháng|giờ)(?: làm việc)?,? (?:(?:kể )?từ (?:ngày|khi)|sau khi) [^,;.:()]{2,100}?(?= ?[,;.:()]|$))/,
    produce: event,
    examples: [
      ['trả lời ⟦trong thời hạn 05 ngày làm việc⟧.', { kind: 'event' }],
      ['giải quyết ⟦trong vòng 30 ngày kể từ ngày nhận đơn⟧.', { kind: 'event' }],
      ['ban hành ⟦trong thời hạn 15 ngày, kể từ khi có kết luận⟧; gửi', { kind: 'event' }],
      ['nộp ⟦chậm nhất là 30 ngày sau khi luật có hiệu lực⟧.', { kind: 'event' }],
    ],
    counterexamples: ['trong 30 ngày qua', 'trong thời gian tới'],
  },
];
