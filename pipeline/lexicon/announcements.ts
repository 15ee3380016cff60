/** How texts lead up to what is to be done, aimed at or told: words that announce it, count it, or stand before its colon. */

/** So many, in digits or words, as an alternation. */
const A_FEW = '\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|một số';

/** 'Một số chỉ tiêu chủ yếu như sau', 'Các chỉ tiêu chủ yếu đạt được': amid results these head figures, and no targets. */
export const FIGURES_FOLLOW =
  '^(?:các|một số|những) chỉ tiêu(?: (?:chủ yếu|cụ thể|chính|cơ bản|kinh tế|xã hội|kinh tế - xã hội|quan trọng|tổng hợp))*(?: (?:như sau|sau|đạt được|đạt|ước đạt|ước thực hiện|thực hiện)|,? ?cụ thể)(?!\\p{L})';

/** A sentence in which nothing is told as reached. */
const NONE_REACHED = '(?!.*(?:kết quả|đạt được|đã đạt|(?:đã|được) hoàn thành|thực hiện được|ước đạt|đã thực hiện))(?![^:]*hoàn thành)';

/** How a sentence announces what follows it, or what stands behind its colon, as patterns over folded text: targets, and tasks. */
export const TARGETS_ANNOUNCED = `^${NONE_REACHED}(?:.{0,160}(?:đề ra|đặt ra|xác định|thông qua|quyết nghị|thống nhất|phấn đấu(?: đạt| đạt được)?|với|có) )?(?:các |những |một số |nhiều |\\d+ |hệ thống )*(?:nhóm )?(?:chỉ tiêu|mục tiêu)(?:,? nhiệm vụ)?(?:\\/nhóm chỉ tiêu)?(?: (?:chủ yếu|cụ thể|chính|cơ bản|chung|quan trọng|phấn đấu|kinh tế|xã hội|kinh tế - xã hội|phát triển|của|tỉnh|thành phố|huyện|năm|nhiệm kỳ|\\d{4}|gồm|bao gồm|như|như sau|sau|sau đây|là|trong thực hiện nhiệm vụ|chính trị|nhiệm vụ)){0,10} ?(?::(?=.)|,? (?:trong đó|gồm|bao gồm|như|cụ thể|cụ thể là|đáng chú ý là)(?: có)?[,:]? (?!\\d+(?: ?\\/ ?\\d+)? (?:nhóm )?(?:chỉ tiêu|mục tiêu))(?=[^;.]{0,120}\\d))|^${NONE_REACHED}.{0,160}(?:thông qua|đề ra|quyết nghị|biểu quyết)[^;:.]{0,80} với (?:một số|các|những|\\d+) chỉ tiêu (?:chủ yếu|cụ thể|chính|cơ bản) (?!của|năm|nhiệm kỳ|về|được|đã|và|,)(?=[^;:.]{0,80}\\d)|^${NONE_REACHED}.{0,160}(?:đề ra|đặt ra|thông qua|xác định) (?:kế hoạch|phương hướng|nhiệm vụ)[^;:.]{0,60} (?:như|với|gồm)(?: các| một số)? (?:chỉ tiêu|mục tiêu) (?=[^;.]{0,120}\\d)`;

/** The same at the end of a sentence, whose targets the next one tells ('Cụ thể, GRDP tăng …'). */
export const TARGETS_AT_END = `^(?!.*: .*;)${NONE_REACHED}(?!(?:.*[ ,])?đã (?:tập trung|tích cực|chủ động|nỗ lực|quyết liệt|triển khai|tổ chức|lãnh đạo|chỉ đạo)(?!\\p{L}).*phấn đấu).*(?:đề ra|đặt ra|xác định|thông qua|biểu quyết|quyết nghị|thống nhất|phấn đấu|giao|đưa ra)(?: [^,;:.]{1,60})? (?:\\d+|các|những|một số|hệ thống) (?:nhóm )?(?:chỉ tiêu|mục tiêu)(?:\\/nhóm chỉ tiêu)?(?:,? (?:và )?nhiệm vụ)?(?: (?:chủ yếu|cụ thể|chính|cơ bản|quan trọng|phát triển|kinh tế|xã hội|kinh tế ?- ?xã hội|môi trường|và|sau|như sau|năm \\d{4}|(?:giai đoạn|nhiệm kỳ) \\d{4} ?- ?\\d{4})){0,6}(?: (?:theo|mà|được|do|trong|của|cho|về) [^,;:.]{3,140}|, tương tự [^,;:.]{3,80})?\\.?$`;

/** A line that is nothing but the name of a list of targets, which stands below it: 'Các chỉ tiêu chủ yếu'; a dateline may stand before it. */
export const TARGETS_NAMED =
  '^(?:[^,;:.]{1,20} ?[-–] ?)?(?:các|những|một số|\\d{1,2}) (?:nhóm )?(?:chỉ tiêu|mục tiêu)(?: (?:chủ yếu|cụ thể|chính|cơ bản|phát triển|kinh tế - xã hội|phấn đấu|đến năm \\d{4}|năm \\d{4})){0,4} ?[:.]?$';

export const TASKS_ANNOUNCED = `^(?!.*(?:đã|kết quả) )(?:.{0,160} )?(?:xác định|đề ra|đặt ra|đưa ra|đề xuất|tập trung|thực hiện|thống nhất|triển khai|nêu rõ)(?: (?:\\p{L}+|\\d+)){0,4} (?:nhiệm vụ|giải pháp)(?:,? (?:và )?(?:nhiệm vụ|giải pháp))?(?: (?:chủ yếu|cụ thể|chính|cơ bản|trọng tâm|trọng điểm|quan trọng|then chốt|sau|sau đây|như sau)){0,4} ?(?:[.:]|$)|^(?!.*(?:đã|kết quả) ).{0,160}(?<!\\p{L})(?:xác định|đề ra|đặt ra|đưa ra|đề xuất) (?:${A_FEW}) (?:nhóm )?(?:nhiệm vụ|giải pháp)(?:,? (?:và )?(?:nhiệm vụ|giải pháp))?(?: (?:chủ yếu|cụ thể|chính|cơ bản|trọng tâm|trọng điểm|quan trọng|then chốt|lớn)){0,3} (?:đối với|về|cho|để|nhằm|từ nay|trong|của) [^,;:.]{2,90}[.:]?$`;

/** A plan that is said to go in stages, which follow: 'Lộ trình triển khai gồm hai giai đoạn:'. As a pattern over folded text. */
export const STAGES_ANNOUNCED =
  '^(?!.*(?:đã thực hiện|đã triển khai|kết quả) )(?:.{0,240} )?(?:lộ trình|kế hoạch|đề án|chương trình|dự án)(?: [^;:.]{0,140})? (?:gồm|bao gồm|chia làm|chia thành|chia ra|theo|qua) (?:\\d{1,2}|hai|ba|bốn|các) (?:giai đoạn|bước|đợt) ?:$';

/** From its verb to its end, what only says that something to be done will be told, as a pattern over folded text. */
export const ANNOUNCEMENTS =
  '^(?:(?:xác định|đề ra|đặt ra) (?:mục tiêu|nhiệm vụ|phương hướng)(?: (?:tổng quát|chung|cụ thể|trọng tâm|chủ yếu|phát triển|năm \\d{4}|nhiệm kỳ|tới)){0,3}|(?:xác định|đề ra|đưa ra|đặt ra|nêu ra|đề xuất|nêu)(?: (?:các|những|một số|nhiều|\\d+|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)){1,2} (?:nhóm )?(?:nhiệm vụ|giải pháp|mục tiêu|chỉ tiêu|định hướng|phương hướng)(?:,? (?:và )?(?:giải pháp|mục tiêu|chỉ tiêu))?(?: (?:chủ yếu|cụ thể|chính|cơ bản|trọng tâm|trọng điểm|quan trọng|then chốt|đột phá|lớn)){0,3}(?: (?:đối với|về|cho|để|nhằm|từ nay|trong|của)(?= )[^,;:.]{2,90})?|giao (?:các )?nhiệm vụ(?: cụ thể)? cho (?:từng|các) (?:đơn vị|sở|ngành|sở, ngành|cơ quan|địa phương|cá nhân|thành viên)(?:, (?:đơn vị|ngành|địa phương|ban))*(?: (?:có )?liên quan| chức năng)?|(?:(?:kiến nghị|đề nghị|yêu cầu|đề xuất)(?:,| và)? ?){1,2}(?:một số nội dung |các nội dung )?(?:như sau|sau|sau đây)|(?:xác định (?:[^,;]{1,40} )?(?:phải|cần|sẽ) )?(?:dồn sức|dồn lực|tập trung|ưu tiên|(?:thực hiện|triển khai|làm tốt)(?= (?:tốt )?(?:một số|\\d|hai|ba|bốn|năm|sáu|bảy) ))(?: (?:cho|vào|tốt|thực hiện|thực hiện tốt|làm tốt|giải quyết|triển khai)){0,2}(?: (?:mấy|các|những|một số|\\d+|hai|ba|bốn|năm|sáu|bảy)){1,2} (?:nhóm )?(?:việc|công việc|nhiệm vụ|giải pháp|nhiệm vụ,? (?:và )?giải pháp|vấn đề|nội dung)(?: (?:lớn|chính|trọng tâm|trọng điểm|cụ thể|chủ yếu|quan trọng|then chốt|trước mắt|sau|sau đây)){0,2}|(?:xin |trân trọng )?thông báo (?:[^;]{0,260} )?(?:để|đến|tới) [^;]{0,200}(?:biết|được biết)(?:,? (?:và )?(?:tổ chức |triển khai |phối hợp ){0,2}thực hiện)?|định hướng (?:(?:các|một số|những) )?(?:chỉ tiêu|mục tiêu)[^,;:.]{0,80}|nhắc nhở|nhấn mạnh|lưu ý|quán triệt|khẳng định|kêu gọi|(?:thông tin|chia sẻ|báo cáo|phát biểu|trình bày)(?: (?:thêm|rõ))?(?: (?:tại|trong) (?:buổi làm việc|hội nghị|cuộc họp|phiên họp|kỳ họp|buổi họp|lễ)[^,;:.]{0,60})?|như sau|sau đây)$';

/** How words end that tell only that somebody said something, as a pattern over folded text: '…, lãnh đạo Sở cho biết'. */
export const ENDS_IN_SAYING = '(?:^|[ ,])(?:cho biết|cho hay|cho rằng|nêu|nêu rõ|khẳng định|nhận định)$';

/**
 * The same of a list that is only counted: 'tập trung đẩy mạnh 6 định hướng, giải pháp lớn trong năm 2027', 'thực hiện tốt các nhóm nhiệm vụ trọng tâm',
 * 'làm tốt 6 nhiệm vụ phòng chống buôn lậu'.
 */
export const LIST_COUNTED = `^(?:xác định )?(?:(?:sẽ |cần |phải )?(?:lãnh đạo,? chỉ đạo|tập trung|chú trọng|tiếp tục|đẩy mạnh|thực hiện|triển khai|làm tốt|dồn sức|ưu tiên)(?: (?:nguồn lực|tốt|có hiệu quả|hiệu quả|đồng bộ|quyết liệt)){0,2},? ){1,4}(?:(?:các|những) nhóm (?:nhiệm vụ|giải pháp)(?:(?:,| và) (?:nhiệm vụ|giải pháp))?(?: (?:lớn|chính|trọng tâm|trọng điểm|chủ yếu|sau))+$|(?:${A_FEW}) (?:nhóm )?(?:nhiệm vụ|giải pháp|định hướng|nội dung|vấn đề)(?:(?:,| và) (?:nhiệm vụ|giải pháp|định hướng))?(?: (?:lớn|chính|trọng tâm|trọng điểm|cụ thể|chủ yếu|quan trọng|then chốt|trước mắt)){0,2}(?: (?:trong |của )?(?:năm|giai đoạn|thời gian|những tháng|\\d{1,2} tháng)[^;:.]{0,50})?$)|^(?:(?:lãnh đạo|chỉ đạo) [^;:.]{0,60} )?làm tốt (?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám) (?:nhóm )?(?:nhiệm vụ|giải pháp) [^;:.]{2,70}$`;

/** The same where some of what is counted, or more that is counted, follows: 'xác định 17 chỉ tiêu chủ yếu, như …', 'đề ra 5 định hướng lớn, 3 khâu đột phá'. */
export const COUNT_GOES_ON =
  '^(?:xác định|đề ra|đưa ra|đặt ra|nêu ra|nêu) (?:\\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) (?:nhóm )?(?:chỉ tiêu|mục tiêu|định hướng|nhiệm vụ|giải pháp|khâu đột phá|đột phá)(?: (?:chủ yếu|cụ thể|chính|cơ bản|trọng tâm|quan trọng|lớn|chiến lược|phát triển|kinh tế|xã hội|và|nhiệm vụ|giải pháp)){0,5},? (?:như|gồm|bao gồm|trong đó|\\d{1,2} (?:khâu|nhiệm vụ|giải pháp|nhóm|đột phá|chương trình))(?!\\p{L})';

/** How a paragraph ends that says how many things are to be done, each of which a paragraph tells. */
export const COUNT_AT_END = `(?<!\\p{L})(?:${A_FEW}|các|những) (?:nhóm )?(?:nhiệm vụ|giải pháp|định hướng|nội dung|vấn đề|việc|yêu cầu)(?: [^;:.]{0,80})?[.:]?$`;

/** Behind what is ordered, before a colon, what is asked besides: '…, đồng thời nhấn mạnh một số vấn đề sau', as a pattern over folded text. */
export const ASKED_TOO =
  '(?:,? (?:đồng thời|và|trong đó)),? (?:tập trung|chú trọng|tập trung vào|nhấn mạnh|lưu ý|yêu cầu|đề nghị|chỉ đạo|thống nhất)(?: thêm)?(?: (?:các|những|một số|\\d+))* (?:vấn đề|nội dung|nhiệm vụ|việc|công việc|điểm|yêu cầu|dấu hiệu|trường hợp|đối tượng)[^,;:]{0,40}$';

/** Before a colon, what somebody will turn to: 'tập trung vào 5 mục tiêu', 'ưu tiên một số việc sau', as a pattern over folded text. */
export const WORK_LISTED =
  '^(?!.*(?<!\\p{L})(?:đã|đang|kết quả|thảo luận|tham luận|cho ý kiến)(?!\\p{L})).*(?<!\\p{L})(?:tập trung|ưu tiên|chú trọng|dồn sức|quan tâm)(?: (?:vào|cho|thực hiện|giải quyết|triển khai|chỉ đạo|làm tốt|làm rõ)){0,2}(?: (?:các|những|một số|\\d+|một|hai|ba|bốn|năm|sáu|bảy)){1,2} (?:nhóm )?(?:mục tiêu|vấn đề|nội dung|công việc|phần việc|việc|trọng tâm|khâu đột phá|đột phá|mũi nhọn|trụ cột|định hướng|lĩnh vực|mặt công tác)(?!\\p{L})[^,;.]{0,50}(?:, (?:gồm|bao gồm|cụ thể|đó là))?$';

/**
 * What leads up to acts, up to the joint behind which the first of them stands, as a pattern over folded text: tasks, measures or the contents of a plan by
 * their name ('Phương hướng 6 tháng cuối năm', 'Nội dung triển khai gồm', 'Kế hoạch đề ra 5 nhiệm vụ, gồm'), and who asks for them ('UBND tỉnh yêu cầu').
 */
export const ACTS_FOLLOW =
  '(?<!\\p{L})(?:nhiệm vụ|giải pháp|biện pháp|phương hướng|việc cần làm|công việc|phần việc|(?<!các )yêu cầu|nội dung (?:quan trọng|triển khai|thực hiện|kế hoạch|chương trình|đề án|nghị quyết|trọng tâm|cụ thể|chính|chủ yếu|cơ bản|sau|cần)|các nội dung(?: sau)?|mục tiêu)(?!\\p{L})[^:;.]{0,110}$|(?:^|, )(?:[^,:;.]{0,50} )?(?:ubnd|ủy ban nhân dân|tỉnh ủy|thành ủy|huyện ủy|ban thường vụ|ban chỉ đạo|bộ|chính phủ|thủ tướng(?: chính phủ)?|chủ tịch|bí thư|đồng chí|thứ trưởng|giám đốc|lãnh đạo|hội nghị|tỉnh|thành phố|huyện|sở)(?: [^,:;.]{1,40})? (?:yêu cầu|chỉ đạo|lưu ý|quán triệt|đề nghị|nhấn mạnh|kết luận|có ý kiến)(?:,? (?:về|đối với) [^:;.]{2,90})?(?: (?:các|những|sở|ngành|đơn vị|địa phương|cơ quan|cấp)[^:;.]{0,90})?$|(?:^|, )(?:nội dung (?:của )?)?(?:công điện|công văn|chỉ thị|kế hoạch|nghị quyết|văn bản|thông báo|quyết định|kết luận)(?: [^,:;.]{1,60})? (?:yêu cầu|nêu rõ|chỉ rõ|đề nghị|quy định|nhấn mạnh|nêu|chỉ đạo)$';

/** What stands between such words and the colon at their end, as a pattern over folded text. */
export const LIST_LEADS = ',? (?:là|gồm|bao gồm|như|đó là|cụ thể|cụ thể là|cụ thể như sau|như sau|sau|sau đây|trong đó)$';

/** Behind a comma: what joins the first of the acts to the words that lead up to them. */
export const ACT_JOINTS: readonly string[] = ['trong đó:', 'trong đó có việc', 'trong đó,', 'trong đó', 'cụ thể là', 'như'];

/** Where the same words lead up to what was done, is talked about, was asked for by others or is wrong. As a pattern over folded text. */
export const ACTS_TOLD =
  '(?<!\\p{L})(?:kết quả|đạt được|đã đạt|ước đạt|(?:được|đã) (?:triển khai|thực hiện|hoàn thành|tổ chức|tập trung|quan tâm|chú trọng)|đã (?!được giao|đề ra|đặt ra|xác định|thống nhất|(?:thảo luận|xem xét|cho ý kiến)(?:,| và)? (?:thống nhất|biểu quyết|thông qua|quyết nghị|xác định|đề ra)|nêu|giao|chỉ đạo|yêu cầu|đưa ra|quán triệt|ban hành|ký|có|chỉ rõ|thông qua|quyết định|nhấn mạnh|đề nghị|lưu ý)\\p{L}+|(?:thảo luận|xem xét|cho ý kiến)(?!(?:,| và)? (?:thống nhất|biểu quyết|thông qua|quyết nghị|xác định|đề ra))|tham luận|góp ý|báo cáo|trình bày|nghe|hạn chế|tồn tại|yếu kém|khuyết điểm|nguyên nhân|bài học|kinh nghiệm|tập huấn|hội thảo|hội thi|chương trình (?:hội nghị|kỳ họp|phiên họp|làm việc|gồm|có|bao gồm)|phiên họp có|nội dung (?:hội nghị|kỳ họp|buổi|phiên|họp|làm việc|tập huấn|khóa|lớp)|cử tri|đại biểu(?! (?:đã )?(?:thống nhất|biểu quyết|thông qua|nhất trí))|người dân|nhân dân|doanh nghiệp|hiệp hội|ý kiến|kiến nghị|(?<!(?:đặt ra|đề ra|đưa ra|xác định)(?: [^,;:.]{1,50})? )như|ví dụ|phương châm|khẩu hiệu|chủ đề|chức năng|nhiệm vụ, quyền hạn)(?!\\p{L})';

/** Before a colon that opens a sentence, what goes on to tell the contents of what the sentence before it named; and what such a sentence names. As patterns over folded text. */
export const CONTENTS_FOLLOW =
  '^(?:trong đó,? (?:nhấn mạnh|nêu rõ|xác định|xác định rõ|tập trung|tập trung vào|chú trọng|trọng tâm là|ưu tiên)(?: (?:các|những|một số|\\d+) [^:;.,]{2,50})?(?=:)|trong đó|cụ thể|theo đó|đó là|nội dung gồm|nội dung bao gồm|bao gồm|cụ thể là)(?:,| ?:)? ?';

export const HAS_CONTENTS =
  '(?<!\\p{L})(?:chương trình|kế hoạch|nghị quyết|chỉ thị|kết luận|đề án|chiến lược|công điện|nhiệm vụ|giải pháp|mục tiêu|định hướng)(?!\\p{L})';

/** How a sentence says that a document was issued, and how the next one begins that tells what it asks for. As patterns over folded text. */
export const ISSUES_DOCUMENT =
  '(?<!\\p{L})(?<done>đã )?(?:ban hành|ký ban hành|ký|gửi|phát đi|có)(?: [^,;:.]{0,40})? (?:công văn|kế hoạch|chỉ thị|công điện|văn bản|quyết định|thông báo|hướng dẫn|chương trình hành động)(?!\\p{L})';
export const ASKED_BY_ISSUED =
  '^(?:theo đó|theo (?:nội dung )?(?:công văn|kế hoạch|chỉ thị|công điện|văn bản|quyết định|hướng dẫn)(?: (?:này|trên|nêu trên))?),? (?:(?:công văn|kế hoạch|chỉ thị|công điện|văn bản|quyết định) (?:này )?(?:yêu cầu|giao|đề nghị) )?';

/** Where such a sentence names what was reached, and behind it nothing that is to be done. As a pattern over folded text. */
export const HAS_RESULTS = '(?<!\\p{L})(?:đạt được|ước đạt|kết quả thực hiện)(?!\\p{L})(?!.*(?:nhiệm vụ|giải pháp|phương hướng)(?! đã))';

/** What a congress or plan sets itself, up to the verb of the first goal: 'đề ra nhiệm vụ tổng quát là …', 'thực hiện mục tiêu …'. As a pattern over folded text. */
export const GOALS_TOLD =
  'mục tiêu(?: (?:tổng quát|chung|cụ thể|chủ yếu)){1,2} như ?: ?(?=\\p{L})|(?:nhấn mạnh|lưu ý|quán triệt|gợi mở|định hướng)(?: [^;:.]{1,40})? (?:nhiệm vụ|giải pháp|nội dung)[^;:.]{0,120},? trong đó (?=(?:tập trung|chú trọng|ưu tiên|tiếp tục|đẩy mạnh) )|(?:nhiệm vụ|giải pháp)[^;:.]{0,220} (?:thông qua|đề ra|xác định|thống nhất|quyết nghị),? trong đó (?=(?:tập trung|chú trọng|ưu tiên|tiếp tục|đẩy mạnh) )|(?:^|, )(?:các )?nhiệm vụ(?:,| và) (?:các )?giải pháp(?: (?:chủ yếu|trọng tâm|cụ thể|quan trọng)){0,2}(?: [^;:.]{0,60} (?:cần|phải) (?:tập trung )?(?:thực hiện|triển khai|làm))?,? (?:đó )?là ?:? (?=\\p{L})|(?:^|, )(?:trong )?phương hướng,? (?:nhiệm vụ |hoạt động )?(?:thời gian|năm|nhiệm kỳ|giai đoạn) tới, [^,;:.]{2,40} (?:thống nhất|xác định|đề ra|phấn đấu) (?=\\p{L})|(?:^|, )(?:yêu cầu|nhiệm vụ|giải pháp|việc|vấn đề|điều)(?: [^,;:.]{0,60})? (?:đặt ra|cần làm|cần làm ngay|cần thiết|cấp bách|cấp thiết|quan trọng nhất|(?:trong )?thời gian tới|tới đây|sắp tới)(?: [^,;:.]{0,30})? là ?:? (?=\\p{L})|(?:nhiệm vụ|mục tiêu|phương hướng|giải pháp|công việc|vấn đề(?= (?:trọng tâm|ưu tiên|then chốt)))(?:,? (?:ưu tiên|(?:trong |của )?(?:thời gian|năm|nhiệm kỳ|giai đoạn|những năm) tới|tổng quát|chung|cụ thể|(?:về )?(?:kinh tế|xã hội|môi trường|văn hóa|văn hóa - xã hội|kinh tế - xã hội|quốc phòng|quốc phòng, an ninh|quốc phòng - an ninh)|chính trị|kế hoạch|cơ bản|chủ yếu|trọng tâm|hàng đầu|quan trọng|lớn|đột phá|then chốt|xuyên suốt|(?:trong )?(?:\\d{1,2}|những) tháng cuối năm(?: \\d{4})?|(?:trong )?(?:quý|tháng) [ivx\\d]{1,3}(?: ?/ ?\\d{4}| năm \\d{4})?|trước mắt|(?:trong )?năm \\d{4}|của (?!(?:các )?(?:dự án|hội nghị|buổi|chuyến|cuộc|hội thảo|hội thi|lớp|khóa|triển lãm|đoàn))[\\p{L} ]{2,24}(?:, của [\\p{L} ]{2,30})?|phát triển|đến năm \\d{4}|giai đoạn [\\d -]{9,13}|nhiệm kỳ(?: này)?|nhiệm kỳ [\\d -]{9,13})){0,4}(?:,[^,:;]{3,50},| được [^,:;]{3,60} (?:xác định|đề ra|đặt ra))? là ?:? (?=\\p{L})|(?:nhiệm vụ|mục tiêu|phương hướng|giải pháp)[^,:;.“]{0,50} (?:được [^,:;.“]{0,40})?(?:xác định|đặt ra|đề ra|đưa ra)(?: (?:cho|trong|của|đối với|năm|giai đoạn|là|từ)[^,:;.“]{0,50})? là ?:? (?=\\p{L})|(?<!với )(?:các|một số|những|nhiều|\\d{1,2})(?: nhóm)? (?:nhiệm vụ|giải pháp)(?:(?:,| và) (?:các )?(?:nhiệm vụ|giải pháp|công việc))?(?: [^,;:.]{1,40})?,? (?:bao gồm|gồm|như(?! sau)|trong đó có) ?:? (?=\\p{L})|(?:thực hiện|đề ra|xác định|đặt ra|nhấn mạnh|nêu|hướng tới) (?:các )?(?:nhiệm vụ|mục tiêu)(?: tổng quát| chung)? (?=(?:tiếp tục|tăng cường|xây dựng|nâng cao|đẩy mạnh|phát huy|tập trung|phấn đấu) )|(?:thông qua|quán triệt|ban hành) nghị quyết[^;:.]{0,160},? với mục tiêu(?: tổng quát| chung)? (?=(?:tiếp tục|tăng cường|xây dựng|nâng cao|đẩy mạnh|phát huy|tập trung|phấn đấu|phát triển) [^.]*;)|(?<!(?:đã|để|nhằm|việc|được|đó|từng|và|cần|đang) )xác định(?: rõ)?(?: ?: (?=\\p{L})| (?=(?:tiếp tục|tập trung|tăng cường|đẩy mạnh|đẩy nhanh|xây dựng|nâng cao|phát huy|phấn đấu|chú trọng|ưu tiên|triển khai|thực hiện|hoàn thành) ))(?![^,:;.]{0,160} là )';

/** Up to what he tells, who has set what is to be done: 'Đại hội xác định, …', 'Nghị quyết nêu rõ: …'. As a pattern over folded text. */
export const GOALS_SET_BY =
  '^(?:về )?(?:nhiệm vụ|phương hướng|giải pháp)(?:(?:,| và) (?:nhiệm vụ|giải pháp|phương hướng))?(?: (?:trọng tâm|chủ yếu|công tác|chính|cụ thể)){0,2}(?= (?:trong |của )?(?:(?:thời gian|những|các|quý|tháng|từ nay|nhiệm kỳ)(?= )|năm \\d|\\d+ tháng))|^(?:(?!.*(?:kết quả|đánh giá))[^,;:.]{2,60}, ){0,2}(?:đại hội|hội nghị|kỳ họp|phiên họp|nghị quyết|kết luận|chỉ thị|kế hoạch|chương trình|đề án|hđnd|hội đồng nhân dân|ubnd|ủy ban nhân dân|(?:ban thường vụ |ban chấp hành |thường trực )?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy|đảng bộ)|ban chấp hành|ban thường vụ|tỉnh|thành phố|huyện|thị xã|xã|phường|ngành)(?: (?!đã |vừa |sẽ |được )[^,;:.]{1,50})? (?:cũng |đã |tiếp tục )?(?:xác định|đề ra|đặt ra|thống nhất|quyết nghị|nêu rõ|nhấn mạnh|chỉ rõ)(?: rõ)?(?: rằng)?(?=[ ,:])(?! (?:các|những|một số|nhiều|\\d+) )';
/** Between what a goal is called and its time: 'Nhiệm vụ của năm 2027', as a pattern over folded text. */
export const OF_ITS_TIME = '^ của(?= )';

/** A time to come that has no days, as a pattern over folded text. */
export const TIME_AHEAD =
  '^(?:trong |từ nay trở đi|ở )?(?:thời gian|những năm|các năm|nhiệm kỳ|giai đoạn|những tháng|thời kỳ)(?: tới| mới| này| tiếp theo| sắp tới| còn lại(?: của năm)?)(?=[ ,])';

/** What a list of targets is called, where it follows the goals. */
export const LISTED_TARGETS = 'chỉ tiêu';

/** Before a colon, what examples follow; behind a noun that names what is to be done the list is of tasks. As a pattern over folded text. */
export const EXAMPLES_FOLLOW =
  '^(?!.*(?<!\\p{L})(?:nhiệm vụ|giải pháp|biện pháp|công việc|phần việc|nội dung|việc|hoạt động|đề án|chương trình)(?!\\p{L})[^,;:]{0,60} như$).* như$';

/** Before a colon, the making of one thing whose parts follow, as a pattern over folded text. */
export const HAS_PARTS =
  '^(?:xây dựng|ban hành|lập|triển khai|thiết lập|hình thành|hoàn thiện) (?:một )?(?:chương trình|kế hoạch|đề án|dự án|hệ thống|cơ sở dữ liệu|quy chế|quy trình|bộ tiêu chí|nền tảng|mô hình|phương án) [^:]{8,160},? (?:bao gồm|gồm|trong đó có)$|(?:phụ trách|đảm nhiệm|đảm nhận|lo) (?:phần|khâu|mảng|nội dung|công tác|việc) [^:;]{2,120},? (?:bao gồm|gồm)$';

/** Before a colon, that somebody has settled what is to be done, as a pattern over folded text: 'Cục xác định: tập trung …'. */
export const SETTLED = '^(?!.*(?<!\\p{L})(?:đã|được) xác định).*(?<!\\p{L})xác định(?: rõ)?$';

/** A line that says nothing but that the parts of what stands above it follow, as a pattern over folded text. */
export const PARTS_FOLLOW =
  '^(?:bao gồm|gồm|gồm có|trong đó|trong đó gồm|cụ thể|cụ thể là|chia ra|bao gồm các khoản)(?: như sau| sau)? ?:$';

/** Words that count off a point, at the head of a paragraph or behind a colon, and what leads up to points that tell how something came out. As patterns over folded text. */
export const COUNTED_OFF =
  '(?:^|: )(?:(?<first>thứ nhất|một là)|thứ (?:hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|(?:hai|ba|bốn|năm|sáu|bảy|tám|chín|mười) là)(?:(?: là)?,? |: )(?=\\p{L})';

export const COUNTS_OUTCOMES =
  '(?<!\\p{L})(?:kết quả|nổi bật|thành tựu|thành tích|đạt được|hạn chế|nguyên nhân|bài học|kinh nghiệm|khó khăn|tồn tại|yếu kém|khuyết điểm|ưu điểm|thách thức|lý do|vi phạm|tiêu chí|điều kiện|hành vi)(?!\\p{L})';

/** Who has set the tasks that a sentence announces, in the group `who`, as a pattern over folded text: 'Nhiệm vụ trọng tâm được tỉnh A xác định là …'. */
export const WHO_HAS_SET =
  '(?<!\\p{L})được (?<who>[^.;:()]{3,60}?) (?:(?:đặc biệt|cũng|tiếp tục|thống nhất) )?(?:xác định|đề ra|đặt ra|nhấn mạnh|lựa chọn|đưa ra)(?!\\p{L})';

/** A place that sets itself goals, in the group `who`, as a pattern over folded text: 'Năm 2025, TP A đặt ra mục tiêu …'. */
export const PLACE_SETS =
  '^(?:[^,;:.]{2,90}, )?(?<who>(?:tp|thành phố|tỉnh|huyện|thị xã|quận|xã|phường)(?: (?!đã |đặt |đề |xác )[^,;:.]{2,24}?)?) (?:tiếp tục )?(?:đặt ra|đề ra|xác định|đặt)(?: (?:đến|trong|cho) (?:năm|nhiệm kỳ|giai đoạn) [\\d -]{2,12},)? (?:các |những )?(?:mục tiêu|nhiệm vụ|phương hướng)(?!\\p{L})';

/** How an aim begins, whatever is said of it, and words of what has come about. As patterns over folded text. */
export const AIM_OPENS = '^(?:phấn đấu|quyết tâm)(?= )';
export const CAME_ABOUT = '(?<!\\p{L})(?:đã|được|đạt|ước)(?!\\p{L})';
