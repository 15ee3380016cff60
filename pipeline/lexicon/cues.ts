import type { SectionRole } from '../schema/section-role.ts';
import { COUNTED_POINTS } from './verbs.ts';

/** What a section is for, by the words its heading begins with or holds. Earlier rows win over later ones at the same place. */
export type HeadingCue = { readonly words: readonly string[]; readonly role: SectionRole };

export const HEADING_CUES: readonly HeadingCue[] = [
  { role: 'agenda', words: ['kiến nghị của cử tri', 'ý kiến, kiến nghị', 'tổng hợp kiến nghị', 'nội dung hội nghị', 'nội dung kỳ họp', 'nội dung phiên họp', 'chương trình hội nghị', 'chương trình kỳ họp', 'nội dung, chương trình'] },
  { role: 'grounds', words: ['căn cứ', 'cơ sở pháp lý', 'cơ sở chính trị', 'sự cần thiết', 'cơ sở, căn cứ'] },
  { role: 'closing', words: ['nơi nhận', 'hiệu lực', 'hiệu lực thi hành', 'tài liệu tham khảo', 'tin liên quan', 'đọc thêm', 'tin cùng chuyên mục', 'xem thêm', 'bài liên quan', 'có thể bạn quan tâm'] },
  { role: 'none', words: ['điều khoản thi hành'] },
  { role: 'shortcomings', words: ['hạn chế', 'tồn tại', 'khuyết điểm', 'khó khăn', 'những hạn chế', 'một số hạn chế', 'yếu kém', 'những tồn tại', 'tồn tại, hạn chế', 'còn những điểm nghẽn', 'điểm nghẽn', 'những điểm nghẽn', 'vướng mắc', 'còn nhiều', 'còn những', 'khó khăn, vướng mắc', 'những khó khăn'] },
  { role: 'causes', words: ['nguyên nhân', 'bài học', 'bài học kinh nghiệm'] },
  { role: 'views', words: ['quan điểm', 'nguyên tắc', 'phương châm', 'chủ đề'] },
  { role: 'purpose', words: ['mục đích', 'yêu cầu', 'mục đích, yêu cầu', 'mục đích - yêu cầu'] },
  { role: 'context', words: ['bối cảnh', 'dự báo', 'phạm vi', 'đối tượng', 'phạm vi, đối tượng', 'giải thích từ ngữ', 'khái quát tình hình', 'đặc điểm tình hình'] },
  { role: 'results', words: ['kết quả', 'báo cáo tình hình', 'báo cáo kết quả', 'báo cáo kinh tế', 'báo cáo thống kê', 'tình hình', 'đánh giá', 'ưu điểm', 'những kết quả', 'một số kết quả', 'thành tựu', 'thực trạng', 'hiện trạng', 'kinh tế phục hồi', 'về tình hình', 'về kết quả', 'điểm sáng'] },
  { role: 'organisation', words: ['tổ chức thực hiện', 'phân công', 'trách nhiệm', 'tổ chức triển khai', 'phân công thực hiện', 'phân công nhiệm vụ', 'trách nhiệm thi hành', 'chế độ báo cáo', 'công tác tổ chức thực hiện', 'tiến độ thực hiện'] },
  { role: 'targets', words: ['mục tiêu', 'chỉ tiêu', 'định hướng chỉ tiêu', 'định hướng các chỉ tiêu', 'định hướng một số chỉ tiêu', 'dự báo chỉ tiêu', 'dự báo các chỉ tiêu', 'dự báo một số chỉ tiêu', 'các chỉ tiêu', 'các mục tiêu', 'một số chỉ tiêu', 'mục tiêu, chỉ tiêu', 'tầm nhìn', 'đến năm', 'hệ thống chỉ tiêu', 'những chỉ tiêu', 'một số mục tiêu', 'về mục tiêu', 'về chỉ tiêu', 'các chỉ tiêu chủ yếu'] },
  { role: 'tasks', words: ['quy hoạch phát triển', 'nội dung quy hoạch', 'phương án quy hoạch', 'phương án phát triển', 'phương hướng phát triển', 'dự kiến công tác', 'dự kiến nhiệm vụ', 'dự kiến kế hoạch', 'các hoạt động chính', 'hoạt động chính', 'hoạt động cụ thể', 'các hoạt động cụ thể', 'các hoạt động chủ yếu', 'hoạt động chủ yếu', 'kế hoạch 6 tháng cuối năm', 'kế hoạch những tháng cuối năm', 'kế hoạch các tháng', 'kế hoạch tháng tới', 'trọng tâm công tác', 'một số giải pháp', 'nội dung và giải pháp', 'nội dung nhiệm vụ', 'giao nhiệm vụ', 'những việc cần làm', 'việc cần làm', 'yêu cầu với', 'kiến nghị', 'đề xuất, kiến nghị', 'đề xuất và kiến nghị', 'một số kiến nghị', 'những kiến nghị', 'nhiệm vụ', 'giải pháp', 'lộ trình triển khai', 'lộ trình thực hiện', 'lộ trình cụ thể', 'phương hướng', 'nội dung thực hiện', 'khâu đột phá', 'ba khâu đột phá', 'bốn khâu đột phá', 'ba đột phá', 'đột phá', 'các khâu đột phá', 'các đột phá', 'nội dung, giải pháp', 'nội dung thực hiện', 'các nhiệm vụ', 'những nhiệm vụ', 'một số nhiệm vụ', 'về nhiệm vụ', 'các giải pháp', 'nội dung công việc', 'nội dung triển khai', 'biện pháp thực hiện', 'các biện pháp thực hiện', 'biện pháp chủ yếu', 'các biện pháp chủ yếu', 'một số biện pháp', 'những biện pháp', 'định hướng', 'chương trình công tác', 'danh mục nhiệm vụ', 'dồn sức', 'dồn lực', 'quyết liệt', 'tăng tốc', 'rõ người, rõ việc', 'về các đề xuất, kiến nghị', 'về đề xuất, kiến nghị', 'về một số kiến nghị', 'về các kiến nghị', 'về những kiến nghị', 'về kiến nghị', 'về một số đề xuất, kiến nghị', 'về một số đề nghị', 'về các đề nghị', 'giải quyết kiến nghị', 'xử lý kiến nghị', 'yêu cầu đối với', 'nhiệm vụ đối với', 'nhiệm vụ trọng tâm', 'phụ lục', 'công tác trọng tâm tháng', 'công tác trọng tâm quý', 'công tác trọng tâm 6 tháng', 'công tác trọng tâm năm', 'công tác trọng tâm trong thời gian', 'công tác trọng tâm thời gian', 'một số công tác trọng tâm tháng', 'một số công tác trọng tâm quý', 'một số công tác trọng tâm 6 tháng', 'một số công tác trọng tâm năm', 'một số công tác trọng tâm trong thời gian', 'một số công tác trọng tâm thời gian', 'các công tác trọng tâm tháng', 'các công tác trọng tâm quý', 'các công tác trọng tâm 6 tháng', 'các công tác trọng tâm năm', 'các công tác trọng tâm trong thời gian', 'các công tác trọng tâm thời gian', 'công việc trọng tâm', 'các công việc trọng tâm', 'một số công việc trọng tâm', 'nội dung trọng tâm', 'các nội dung trọng tâm', 'một số nội dung trọng tâm', 'kế hoạch công tác', 'kế hoạch triển khai', 'kế hoạch thực hiện', 'kế hoạch năm tới', 'kế hoạch tháng', 'kế hoạch quý', 'công việc cần', 'các công việc cần', 'những việc cần', 'một số việc cần', 'việc cần làm', 'biện pháp', 'nội dung, nhiệm vụ', 'nội dung công tác', 'chủ trương, giải pháp', 'chủ trương, biện pháp', 'chủ trương và biện pháp', 'các chủ trương', 'yêu cầu nhiệm vụ', 'yêu cầu các', 'yêu cầu ubnd', 'yêu cầu sở', 'yêu cầu bộ', 'yêu cầu ủy ban', 'yêu cầu chủ tịch', 'yêu cầu giám đốc', 'yêu cầu thủ trưởng', 'ý kiến chỉ đạo', 'nội dung kết luận', 'nội dung chỉ đạo', 'ý kiến kết luận', 'kết luận, chỉ đạo'] },
]; // prettier-ignore

/** Cues of parts with which a headline tells what somebody does: 'Ngành A: Tăng tốc trong quý 4' says nothing of what stands below. */
export const HEADLINE_ACTS: readonly string[] = [
  'dồn sức', 'dồn lực', 'quyết liệt', 'tăng tốc', 'yêu cầu', 'giải quyết', 'xử lý', 'kiến nghị', 'đề xuất', 'còn nhiều', 'còn những', 'khó khăn', 'kinh tế phục hồi', 'định hướng',
]; // prettier-ignore

/** Words anywhere in a heading, tried where none stands at its beginning. */
export const HEADING_HOLDS: readonly HeadingCue[] = [
  { role: 'results', words: ['tình hình thực hiện', 'kết quả thực hiện', 'kết quả đạt được', 'đánh giá kết quả'] },
  { role: 'shortcomings', words: ['hạn chế', 'tồn tại', 'điểm nghẽn'] },
  { role: 'tasks', words: ['nhiệm vụ', 'giải pháp', 'danh mục'] },
  { role: 'targets', words: ['mục tiêu', 'chỉ tiêu'] },
  { role: 'organisation', words: ['tổ chức thực hiện'] },
]; // prettier-ignore

/**
 * What running text turns to, by the words a sentence begins with. `press` only in press reports, where sections have no headings;
 * `any` everywhere but under a heading that has already said it is about tasks or targets.
 */
export type RunningCue = {
  readonly words: readonly string[];
  readonly role: SectionRole;
  readonly where: 'press' | 'any';
  /** Only where the text stands in this role. */
  readonly from?: SectionRole;
  /** Only where the sentence holds this pattern over folded text. */
  readonly holds?: string;
};

/** Whoever may speak for a body: what an athlete or a singer says at a ceremony asks nothing of anybody, nor does who tells how well it went. */
const SPEAKS_FOR_BODY =
  '^(?!.*(?<!\\p{L})(?:đạt được|đã đạt|có|giành được|thu được) (?:nhiều|những|các|một số)? ?(?:kết quả|thành tích|thành tựu|tiến bộ|chuyển biến)(?!.*(?<!\\p{L})(?:yêu cầu|đề nghị|cần|phải|sẽ|tiếp tục|tập trung)(?!\\p{L}))).*(?<!\\p{L})(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|(?:thứ|cục|vụ|viện|tổng cục|chánh|hiệu|đoàn) trưởng|trưởng (?:ban|phòng|đoàn)|giám đốc|chủ nhiệm|tư lệnh|tổng kiểm toán|đồng chí|đ/c|ông|bà|lãnh đạo|đại diện|đại biểu)(?!\\p{L})';

export const RUNNING_CUES: readonly RunningCue[] = [
  { where: 'any', role: 'tasks', holds: SPEAKS_FOR_BODY, words: ['phát biểu tại'] },
  { where: 'any', role: 'none', from: 'grounds', words: ['theo đó'] },
  { where: 'any', role: 'grounds', holds: '^xét (?!(?:về|theo|trên|riêng|các|cả|trong|ở|cụ thể|chung|tổng thể|mặt bằng|một|hai|ba|bốn|từng|mỗi|khu vực|\\d)(?!\\p{L}))', words: ['xét'] },
  { where: 'any', role: 'grounds', words: ['căn cứ', 'xét tờ trình', 'xét đề nghị', 'theo đề nghị của', 'sau khi xem xét', 'sau khi nghe', 'trên cơ sở thảo luận', 'trên cơ sở kết quả biểu quyết', 'thực hiện nghị quyết', 'triển khai nghị quyết', 'thực hiện chỉ thị', 'thực hiện quyết định', 'thực hiện thông tư', 'thực hiện chương trình hành động số', 'thực hiện kế hoạch số', 'thực hiện công văn'] },
  { where: 'any', role: 'shortcomings', words: ['tuy nhiên', 'tuy vậy', 'song,', 'bên cạnh những kết quả', 'bên cạnh kết quả', 'bên cạnh các kết quả', 'bên cạnh đó còn', 'bên cạnh đó vẫn còn', 'bên cạnh đó, vẫn còn', 'bên cạnh đó, còn', 'những hạn chế', 'hạn chế', 'mặc dù vậy', 'nhìn nhận các hạn chế', 'thẳng thắn', 'hội nghị cũng thẳng thắn', 'hội nghị cũng chỉ ra', 'dù vậy'] },
  { where: 'any', role: 'causes', words: ['nguyên nhân', 'nguyên nhân chủ yếu', 'bài học kinh nghiệm'] },
  { where: 'any', role: 'results', holds: '^(?!trong 5 năm (?:tới|tiếp|sau))', words: ['về kết quả', 'về một số kết quả', 'về những kết quả', 'về các kết quả', 'một số kết quả', 'những kết quả', 'kết quả', 'theo báo cáo', 'những ngày qua', 'mấy ngày qua', 'nhiều ngày qua', 'mới nhất là', 'năm qua', 'thời gian qua', 'trong thời gian qua', 'những năm qua', 'trong những năm qua', 'đến nay', 'nổi bật là', 'trong nhiệm kỳ qua', 'qua 5 năm', 'chính phủ thống nhất đánh giá', 'hội nghị thống nhất đánh giá', 'nhờ đó', 'nhìn chung', 'trong 5 năm', 'lũy kế đến nay', 'tính đến nay', 'tính lũy kế đến nay', 'từ đầu năm đến nay'] },
  { where: 'press', role: 'agenda', words: ['hội nghị thảo luận', 'cũng tại hội nghị, các đại biểu', 'tại hội nghị, các đại biểu', 'tham dự', 'dự hội nghị', 'cùng dự', 'hội nghị đã nghe', 'hội nghị cũng nghe', 'hội nghị đã thảo luận', 'hội nghị đã xem xét', 'dịp này', 'nhân dịp này', 'hội nghị xem xét', 'hội nghị cũng xem xét', 'hội nghị cũng đã xem xét', 'hội nghị cũng thảo luận', 'hội nghị cũng đã thảo luận', 'hội nghị sẽ nghe', 'hội nghị sẽ xem xét', 'hội nghị sẽ thảo luận', 'phiên họp xem xét', 'phiên họp cũng xem xét', 'phiên họp thảo luận', 'phiên họp cũng thảo luận', 'phiên họp sẽ', 'kỳ họp xem xét', 'kỳ họp cũng xem xét', 'kỳ họp sẽ xem xét', 'kỳ họp thảo luận', 'đại hội thảo luận', 'cũng tại hội nghị', 'cũng tại phiên họp', 'cũng tại kỳ họp', 'quang cảnh', 'toàn cảnh'] },
  { where: 'press', role: 'closing', words: ['tin, ảnh', 'tin ảnh', 'chia sẻ bài viết', 'đọc nhiều', 'tin liên quan', 'đọc thêm', 'xem thêm', 'bài, ảnh', 'nguồn:', 'theo dõi chúng tôi', 'theo dõi báo', 'theo dõi trang', 'theo dõi kênh', 'theo dõi thêm', 'tin cùng chuyên mục', 'tin đã đưa', 'các tin khác', 'tin khác', 'các tin đã đưa'] },
  // 'Phát biểu chỉ đạo hội nghị, Bí thư Tỉnh ủy biểu dương ba kết quả, đó là:': what is praised was done.
  { where: 'any', role: 'results', holds: '(?:ghi nhận|biểu dương|đánh giá cao|hoan nghênh|chúc mừng)(?= )(?![^:]* (?:yêu cầu|đề nghị|chỉ đạo|giao|lưu ý|nhấn mạnh|mong|thời gian tới|cần|phải)(?=[ :]))[^:]*:(?: |$)', words: ['phát biểu tại', 'phát biểu chỉ đạo', 'phát biểu kết luận', 'phát biểu bế mạc', 'kết luận hội nghị', 'kết luận phiên họp'] },
  { where: 'any', role: 'tasks', words: ['đối với nhiệm vụ', 'về nhiệm vụ', 'trong thời gian tới', 'thời gian tới', 'để hoàn thành', 'để đạt', 'để thực hiện', 'để đạt được', 'nhiệm vụ trước mắt', 'nhiệm vụ trọng tâm', 'phương hướng, nhiệm vụ', 'trước mắt', 'những tháng cuối năm', 'trong những tháng cuối năm', '6 tháng cuối năm', 'từ nay đến cuối năm', 'hội nghị thống nhất từ nay', 'trên cơ sở đó, các cấp', 'phát biểu kết luận', 'kết luận hội nghị', 'phát biểu chỉ đạo', 'kết luận phiên họp', 'phát biểu bế mạc', 'kết luận buổi làm việc', 'kết luận cuộc họp', 'kết luận kỳ họp', 'kết luận đại hội', 'kết luận nội dung', 'kết luận tại', 'bế mạc hội nghị', 'bế mạc kỳ họp', 'kết thúc hội nghị', 'kết thúc buổi làm việc', 'kết thúc cuộc họp', 'để khắc phục'] },
  { where: 'any', role: 'tasks', holds: '^(?!.*(?<!\\p{L})(?:đã|hoàn thành \\d|cơ bản hoàn thành|đạt \\d|được (?:triển khai|thực hiện|hoàn thành))(?!\\p{L}))', words: ['nhiệm vụ 6 tháng cuối năm', 'nhiệm vụ những tháng cuối năm', 'nhiệm vụ các tháng cuối năm', 'nhiệm vụ quý', 'nhiệm vụ thời gian tới', 'nhiệm vụ trong thời gian tới', 'nhiệm vụ năm tới'] },
  { where: 'press', role: 'tasks', words: ['tới đây', 'sắp tới', 'thời gian sắp tới', 'phương hướng', 'về phương hướng', 'về nhiệm vụ, giải pháp', 'về giải pháp', 'trong năm tới', 'nhiệm kỳ tới', 'trong nhiệm kỳ tới', 'trong giai đoạn tới', 'những năm tới', 'trong những năm tới', 'để hiện thực hóa', 'nhằm hiện thực hóa', 'những tháng còn lại', 'trong những tháng còn lại', 'các tháng còn lại', 'thời gian còn lại', 'trong thời gian còn lại'] },
  { where: 'any', role: 'targets', words: ['các chỉ tiêu chủ yếu', 'định hướng chỉ tiêu', 'định hướng các chỉ tiêu', 'một số chỉ tiêu', 'mục tiêu', 'về mục tiêu', 'hội nghị đề ra', 'nghị quyết đề ra', 'phấn đấu', 'năm tới, phấn đấu'] },
]; // prettier-ignore

/** A word of aiming; who has striven names no aim. As a pattern over folded text. */
export const AIM =
  '(?<!(?:đã|sự|tinh thần|quá trình|(?:đã|sự) (?:luôn )?(?:nỗ lực|ra sức|không ngừng|cố gắng|đoàn kết),?) )ph(?:ấn đấu|ấn đầu|ần đấu)';

/** Words in running text behind which values are aimed at, as a pattern over folded text. */
export const AIMS = `${AIM}(?! hoàn thành tốt)|đặt (?:ra )?(?:các |những )?mục tiêu`;

/** What tells how something came out, and is no aim, as a pattern over folded text. */
export const RESULTS_TOLD =
  'cùng kỳ|(?<!\\p{L})ước (?:đạt|thực hiện)|đã (?:đạt|thực hiện|hoàn thành)|so với (?:năm|tháng|quý) (?:trước|\\d)';

/** What only tells how something came out, also among targets, as a pattern over folded text. */
export const SURELY_TOLD =
  '(?<!\\p{L})ước (?:đạt|thực hiện)|đã (?:đạt|thực hiện|hoàn thành)|cùng kỳ năm (?:trước|ngoái)|\\d[^;.]{0,60}, (?:đạt|bằng|vượt) \\d[\\d.,]* ?% ?(?:so với )?(?:kh|kế hoạch)(?!\\p{L})';

/** How a sentence of the press begins with what a report shows: what came about, whatever the heading above it is, as a pattern over folded text. */
export const REPORT_SHOWS =
  '^(?:cũng )?(?:theo |các )?báo cáo(?! (?:chính trị|thẩm tra))(?: [^.;:]{1,90}?)?,? (?:cho thấy|cho biết|ghi nhận)(?!\\p{L})|^(?:với|nhờ|cùng với) [^,;:.]{4,80}, (?:trong )?(?:những năm|thời gian|nhiều năm|năm|\\d+ năm) qua(?!\\p{L})[^;:.]* đã(?= )';

/** How a sentence begins in which who leads speaks well of what was done, and one that asks for more in it. As patterns over folded text. */
export const PRAISED =
  '^(?:(?:tại|phát biểu|kết luận|thay mặt)[^.;:]{2,120}, )?(?:đồng chí |ông |bà )?(?:phó )?(?:tổng bí thư|bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|tổng cục trưởng|cục trưởng|giám đốc|đồng chí|hội nghị)(?: [^,;:.]{1,60})? (?:cũng |rất |đã |đặc biệt |trân trọng ){0,2}(?:đánh giá cao|đánh giá(?=,| rằng)|biểu dương|ghi nhận|chúc mừng|khen ngợi|hoan nghênh|vui mừng|cảm ơn|nhắc tới|nhắc đến)(?!\\p{L})';

/** How a lead-in ends behind which views and principles stand, by which work is done: '… nêu quan điểm chỉ đạo như sau:', as a pattern over folded text. */
export const VIEWS_FOLLOW =
  '(?<!\\p{L})(?:quan điểm|(?<!theo (?:một số |các |những )?)nguyên tắc|phương châm)(?: (?:chỉ đạo|phát triển|chính|cơ bản|chung|chủ yếu|và|nguyên tắc)){0,3}(?:,? (?:là|gồm|bao gồm|như sau|sau đây|sau|cụ thể|cụ thể như sau))? ?:$';

/** A line above a part of a plan that is retold, as a pattern over folded text: 'Về tiến độ thực hiện …, tại Mục II Kế hoạch số 279 đã nêu như sau:'. */
export const PLAN_PART_TOLD =
  '^(?:về|theo) (?!.*(?:kết quả|đánh giá|đã đạt|mục đích|nguyên tắc))(?:(?:tiến độ|lộ trình|nhiệm vụ|giải pháp)(?!\\p{L})[^:]*|(?:nội dung|mục [ivx\\d]+)(?!\\p{L})[^:]*(?:tiến độ|lộ trình|nhiệm vụ|giải pháp|tổ chức thực hiện|phân công)[^:]*) (?:như sau|sau|sau đây) ?:$';

/** What asks something of somebody, or says what he will do, as a pattern over folded text. */
export const ASKED_OF_SOMEBODY = '(?<!\\p{L})(?:yêu cầu|đề nghị|cần|phải|sẽ|giao|chỉ đạo|lưu ý|thời gian tới)(?!\\p{L})';

export const ASKED_AFTER = '(?<!\\p{L})(?:yêu cầu|đề nghị|cần|phải|sẽ|phấn đấu|giao|chỉ đạo|lưu ý|tiếp tục|thời gian tới)(?!\\p{L})';

/** Words of what is still to be reached or done: a sentence with one of them tells no mere result. As a pattern over folded text. */
export const STILL_TO_COME = `${AIM}|(?<!\\p{L})(?:mục tiêu(?! quốc gia)|yêu cầu|đề nghị|cần|phải|sẽ|dự kiến|quyết tâm|chỉ tiêu|(?:thời gian|năm|tháng|quý) tới)(?!\\p{L})`;

/** The same and acts that are taken up: behind results a sentence with one of them turns back to what is to be done. As a pattern over folded text. */
export const TAKEN_UP = `${STILL_TO_COME}|(?<!\\p{L})(?:nhiệm vụ|giải pháp|tiếp tục|tập trung|đẩy mạnh|tăng cường|giao|chỉ đạo|nhấn mạnh|chủ động|khẩn trương)(?!\\p{L})`;

/** What was said to a body, which its task comes from: 'Tiếp thu ý kiến các đại biểu, …', as a pattern over folded text. */
export const OCCASIONS =
  '^trả lời (?:chất vấn|câu hỏi|phỏng vấn|ý kiến|kiến nghị)(?!\\p{L})|^tiếp thu (?:các |những )?(?:ý kiến|góp ý|chỉ đạo|kiến nghị)[^,;:]{0,60},? ?$';

/** What joins a paragraph to the orders before it. */
export const GOES_ON =
  '^(?:trong đó|đồng thời|ngoài ra|bên cạnh đó|cụ thể|cùng với đó|đi liền với đó|đi đôi với đó|kèm theo đó|song song|mặt khác|cùng với việc|tiếp đó|theo đó|đặc biệt(?=,))(?!\\p{L})|^giai đoạn (?:\\d|i{1,3}|iv|một|hai|ba|bốn)(?: \\([^)]{2,40}\\))? ?:';

/** The number of a point in words, as a pattern over folded text. */
export const POINT_IN_WORDS = `^(?:(?:(?:${COUNTED_POINTS.join('|')}) )?thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)(?: là)?|(?:một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)$`;

/** What joins a paragraph to what the body of the one before it has to do, as a pattern over folded text. */
export const TAKES_UP =
  '^(?:bên cạnh đó|cùng với đó|ngoài ra|đồng thời|song song với đó|mặt khác|trên cơ sở đó|sau đó|từ đó|tiếp đó|căn cứ kết quả đó),?(?= )';

/** Words that tell what was done, and not what was given or laid down, as a pattern over folded text. */
export const WORK_DONE = '(?:^| )đã (?!được giao|đề ra|ban hành|phê duyệt)';

/** A sentence that ends a document: who is charged with carrying it out; entry into force, adoption, what it replaces. */
export const EXECUTION_CHARGED = '(?:chịu|có) trách nhiệm thi hành (?:quyết định|nghị quyết) này(?!\\p{L})';

export const CLOSING_SENTENCE =
  '^trên đây là (?:báo cáo|kết quả|tình hình)[^.;]{0,160}(?:kính trình|kính báo cáo|trân trọng)|^(?:nghị quyết|quyết định|chỉ thị|kế hoạch|chương trình|luật|thông tư|quy định|văn bản|công điện|kết luận)(?: hành động)?(?: này [^.]{0,120}| )(?:có hiệu lực|hiệu lực|thông qua|thay thế|kể từ ngày ký|bãi bỏ|phổ biến đến chi bộ)|^trên đây là (?:(?!đề nghị|yêu cầu)[^;]){0,220} báo cáo[./ ]*$|^thừa lệnh [^.;:]{2,60}, [^.;:]{2,60} (?:xin )?thông báo|^[^.;:]{0,60} (?:xin (?:trân trọng )?|trân trọng )(?:thông báo|báo cáo|kính báo)(?! (?:kết quả|tình hình|với))';

/** How a caption or credit begins, and how it ends. */
export const CAPTION_STARTS =
  '^v\\/v(?!\\p{L})|^(?:xem|tải) (?:(?:toàn văn|nội dung|chi tiết) )?(?:văn bản|công văn|chỉ thị|kế hoạch|quyết định|nghị quyết)? ?(?:chi tiết |toàn văn )?tại đây|^theo dõi [^.;:]{2,60} trên (?:google|zalo|facebook|tiktok|youtube)|^>{2,}|^(?:>+ ?)?(?:tải về|tải toàn văn|xem chi tiết|xem toàn văn|xem ngay) |^(?:quang cảnh|toàn cảnh|ảnh|tin, ảnh|tin|bài, ảnh|nguồn|clip|video) ?(?::|hội nghị|phiên|buổi|kỳ họp|đại hội)|^(?:link bài viết gốc|link gốc|ngày giờ đăng|đường dẫn bài viết) ?:?|^theo cổng thông tin điện tử [^.,;]{0,40}$|^(?:xem thêm|đọc thêm|tin liên quan|bài liên quan|tin cùng chuyên mục|đọc tiếp) ?:';

export const CAPTION_ENDS =
  '(?<!(?:chuyển|tạo|tăng|cấp) )(?:ảnh|nguồn|clip|đồ họa) ?: ?(?!\\d)[^:]{0,40}$|\\((?:hình|ảnh)(?: minh họa)?(?: (?:từ|trên|nguồn))? (?:internet|mạng)\\)\\.?$|\\((?:hình|ảnh) minh họa\\)\\.?$';

/** Behind a body, what it acts by: 'theo chức năng, nhiệm vụ được giao', 'trong phạm vi nhiệm vụ, quyền hạn của mình', as a pattern over folded text. */
export const OWN_DUTY =
  '^(?:căn cứ(?: vào)?|theo|trong phạm vi,?|trên cơ sở) (?:các )?(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|phạm vi|trách nhiệm|chỉ tiêu|kế hoạch vốn|dự toán)(?:(?:,| và|, và) (?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|phạm vi quản lý|lĩnh vực quản lý|lĩnh vực phụ trách)){0,3}(?: (?:của mình|được giao|được phân công|được phân cấp|quản lý|phụ trách|luật định|(?:đã )?(?:do|được) (?:pháp luật|luật|điều lệ) quy định|theo (?:quy định|luật định)(?: của pháp luật)?|của (?:ngành|đơn vị|cơ quan|địa phương|cấp)(?: mình)?)){0,2}(?:,| thì)?(?= )';

/** How a sentence begins that tells what a body acts by, where other words behind 'căn cứ' name legal grounds, as a pattern over folded text. */
export const ACTS_BY =
  '^căn cứ(?: vào)? (?:các )?(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|tình hình|thực tế|thực tiễn|điều kiện|đặc điểm|yêu cầu nhiệm vụ|khả năng|(?:nội dung|mục tiêu|nhiệm vụ)? ?(?:kế hoạch|chương trình|chỉ thị|nghị quyết|kết luận) này)(?!\\p{L})';

/** How a heading ends that says of who acts in it that the work follows, as a pattern over folded text. */
export const WORK_FOLLOWS = '(?:như sau|sau đây|các (?:nội dung|nhiệm vụ|việc|công việc) sau) ?:$';

/** Behind the name of a body in a heading, what makes all below it that body's duty. */
export const DUTY_HEADING = '(?<= )(?:có|chịu) (?:trách nhiệm|nhiệm vụ)(?: sau| như sau| sau đây)? ?:?$';

/** How a heading of a report begins that tells what was done, as a pattern over folded text: 'Thực hiện nhiệm vụ công tác tháng 2', 'Phụ lục'. */
export const REPORTED =
  '^(?:(?:công tác|kết quả|tình hình|về|việc) )?thực hiện (?:các )?(?:nhiệm vụ|kế hoạch|chương trình|chỉ tiêu|mục tiêu|công tác|nghị quyết)(?!\\p{L})|^phụ lục(?!\\p{L})(?!.*(?:nhiệm vụ|giải pháp|kế hoạch|mục tiêu|danh mục|phân công))';

/** How a clause begins that answers a request behind its colon ('Về đề nghị bố trí vốn: giao Bộ A …'), as a pattern over folded text. */
export const REQUESTS = '^(?:về|liên quan|đối với (?:đề nghị|kiến nghị|đề xuất|nội dung|việc))(?: |$)';

/** How a clause begins that tells what people or members of a meeting ask for: nobody has promised it. As a pattern over folded text. */
export const PETITIONS =
  '^(?:(?:nhiều|một số|các|có|đa số) )?(?:ý kiến(?: của)? )?(?:(?:một số|các|nhiều) )?(?:cử tri|đại biểu|người dân|bà con|nhân dân|hộ dân|ý kiến)(?!\\p{L})(?:(?! (?:cần|phải|sẽ) )(?:[^,;:.]|\\.(?! ))){0,60} (?:kiến nghị|đề nghị|đề xuất|mong muốn|mong|phản ánh|cho rằng)(?!\\p{L})';

/** How a case begins that may come up, before the word that says what is to be done then; no sentence stands in between. */
export const CASES_TO_COME = '^(?:trong quá trình|quá trình|trong khi|nếu|trường hợp|khi) [^;:.]+$';

/** The word between a condition and what is to be done then. */
export const THEN = 'thì';

/** The word by which any of a kind is meant: 'nơi nào'. */
export const WHICH = 'nào';

/** What the name of a programme or work stands behind: 'Tên đề án: …'. As a pattern over folded text. */
export const NAME_LABEL = 'tên (?:gọi )?(?:đề án|dự án|chương trình|kế hoạch|công trình|mô hình)';

/** How words end that name a theme or a motto, before the colon that it follows: 'Chủ đề năm 2024', 'xác định là năm'. */
export const MOTTO_ENDS = `(?:^|[ ,“"])(?:${NAME_LABEL}|chủ đề|phương châm|khẩu hiệu|thông điệp|chuyên đề|là năm|năm là|phong trào|phong trào thi đua|cuộc vận động|đợt thi đua|cao điểm)(?: (?:công tác|hành động|chỉ đạo|điều hành|xuyên suốt|trong suốt nhiệm kỳ|(?:của |trong )?(?:cả )?nhiệm kỳ(?: \\d{4} ?- ?\\d{4})?|của đại hội|của năm|của tỉnh|của thành phố|trong năm|năm|\\d{4}|là|với nội dung|như sau)){0,5}$`;

/** What is nothing but the name of a motto begins with one of these. */
export const MOTTO_NAMES = `^(?:${NAME_LABEL}|chủ đề|phương châm|khẩu hiệu)(?!\\p{L})`;

/** Words that give a theme its name and order nothing, as a pattern over folded text: 'chọn chủ đề năm', 'xác định năm 2024 là năm'. */
export const MOTTO_GIVEN = '(?:chọn|lấy|đặt|thống nhất|xác định|được coi) (?:chủ đề|phương châm|khẩu hiệu|[^,;:]{0,40}là năm)';

/** A line of a budget: what for, and how much. As a pattern over folded text. */
export const LINE_OF_AMOUNT = '^[^:;.]{2,90}: ?\\d[\\d.,]* (?:tỷ|triệu|nghìn)?(?: đồng)?[.;:]?$';

/** Words with a capital that begin a sentence after 'TP.', where a place's name would go on. */
export const SENTENCE_STARTS: readonly string[] = ['Sở', 'Các', 'UBND', 'HĐND', 'Ủy ban', 'Uỷ ban', 'Hội đồng nhân dân', 'Công an', 'Văn phòng', 'Ban', 'Bộ', 'Trong', 'Để', 'Tiếp tục', 'Tập trung', 'Đẩy mạnh', 'Đẩy nhanh', 'Tăng cường', 'Đồng thời', 'Bên cạnh', 'Ngoài ra', 'Tuy nhiên', 'Đối với', 'Về', 'Theo', 'Năm', 'Những', 'Một', 'Với', 'Thực hiện', 'Xây dựng', 'Hoàn thành', 'Giao', 'Yêu cầu', 'Đề nghị', 'Không', 'Phấn đấu', 'Đến']; // prettier-ignore

/** Words by which a value is said of the ground that a place covered before it was merged, as a pattern over folded text. */
export const FORMER_GROUND =
  '(?:trước|chưa)(?: khi)? (?:hợp nhất|sáp nhập|sắp xếp)|(?:địa bàn|thành phố|tỉnh)(?: [\\p{L} ]{2,20})?(?: \\(cũ\\)| cũ)(?!\\p{L})';

/** Words that begin an aim ('để mọi nhà có điện'), as a pattern over folded text. */
export const AIM_BEGINS = '(?:^|[ ,;.])(?:để|nhằm) \\p{L}';

/** What a heading tells the outcome of before it names a plan with its years, as a pattern over folded text. */
export const PLAN_CARRIED_OUT =
  '(?:kết quả|tình hình|đánh giá|kiểm điểm|tổng kết)(?: \\p{L}+){0,8} (?:thực hiện|triển khai)(?: \\p{L}+){0,3} (?:kế hoạch|nghị quyết|chương trình|chiến lược|nhiệm vụ|mục tiêu|đề án)(?!\\p{L})';

/** What leads up to a sentence of what is to be done, before its comma: what was reached, on what ground, in what spirit. As a pattern over folded text. */
export const LED_UP =
  '^trước tình hình (?:trên|đó|này), (?:để [^,.;:]{3,140}, )?(?=\\p{L}|\\d)|^(?:phát huy|tiếp nối|trên cơ sở|trên tinh thần|với tinh thần|với quyết tâm|với mục tiêu|bước vào|bước sang|từ những|từ kết quả|nhằm|để) [^,.;:]{3,140}, (?=\\p{L}|\\d)|^theo (?:kế hoạch|lộ trình|dự kiến|phương án)(?: [^,.;:]{1,80})?, (?=\\p{L}|\\d)';

/** Where such a sentence goes on to tell what was done to that end: 'Để hoàn thành nhiệm vụ, thời gian qua …'. As a pattern over folded text. */
export const AIM_SERVED =
  '^để (?:đạt|có) được (?:những |các )?(?:kết quả|thành tích|thành quả|thành tựu) (?:nói|nêu|như|kể|này|đó|trên|ấy)(?!\\p{L})|^(?:để|nhằm) [^,;:.]{3,120}, (?:(?:trong )?(?:thời gian|những năm|năm|những tháng|tháng) qua(?!\\p{L})|(?!(?:các )?(?:đại biểu|hội nghị|đại hội|kỳ họp|phiên họp|ý kiến))[^,;:.]{0,60} (?:đã|vừa) (?!giao|yêu cầu|đề ra|xác định|thống nhất|chỉ đạo|(?:có|ký|gửi|ban hành) (?:công văn|công điện|văn bản|chỉ thị|thông báo)))';

/** The same where it says that the work is still to come: 'Nhằm hoàn thành kế hoạch năm, tỉnh …'. As a pattern over folded text. */
export const LED_AHEAD =
  '^(?:nhằm|với quyết tâm|để) (?:tiếp tục |sớm )?(?:hoàn thành|đạt|hiện thực hóa|cụ thể hóa|khắc phục|thực hiện thắng lợi|thực hiện thành công|đưa|phấn đấu|đảm bảo|bảo đảm) [^.;:]{3,140}, (?=\\p{L})|^(?:bước sang (?:năm|giai đoạn|nhiệm kỳ)|xác định (?:rõ )?năm \\d{4} là năm|trên tinh thần đó)[^.;:]{0,140}, (?=\\p{L})';

/** The words below a picture: who leads, and what he is seen to do. As a pattern over folded text. */
export const SEEN_IN_PICTURE =
  '^(?:(?:các )?đồng chí|đ/c|ông|bà|(?:phó )?(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|thứ trưởng|giám đốc)|tổng bí thư|lãnh đạo|(?:các )?đại biểu|đoàn (?:công tác|giám sát|kiểm tra))(?!\\p{L})[^.;:]{0,160} (?:kiểm tra|phát biểu|chủ trì|kết luận|trao|tặng|thăm|làm việc|trình bày|tham quan|khảo sát|dự|tham dự|chụp ảnh|bấm nút|biểu quyết)(?!\\p{L})[^.;:]*$';

/** The same in a sentence of its own: 'Thứ trưởng A tham gia góp ý tại Hội nghị.' As a pattern over folded text. */
export const SEEN_AT_MEETING =
  '^(?:(?:các )?đồng chí|đ/c|ông|bà|(?:phó )?(?:chủ tịch|bí thư|thủ tướng|bộ trưởng|thứ trưởng|giám đốc)|tổng bí thư)(?!\\p{L})[^.;:,]{0,90} (?:phát biểu|chủ trì|kết luận|trình bày|tham gia góp ý|tham luận|góp ý|tham dự)(?: [^.;:,]{0,30})? (?:hội nghị|cuộc họp|phiên họp|buổi làm việc|kỳ họp|đại hội|hội thảo|tọa đàm)\\.?$';

/** What says that something has to be done. As a pattern over folded text. */
export const NEEDED = '(?<!\\p{L})(?:cần|phải|có trách nhiệm|có nhiệm vụ|chịu trách nhiệm|được giao|được yêu cầu|sẽ)(?!\\p{L})';
