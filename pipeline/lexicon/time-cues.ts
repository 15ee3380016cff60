/** Words by which it is told what a time is of: a plan, a list, what is summed up, what is over. All as patterns over folded text. */

/** What a line may call a time before it, that says nothing else: 'Giai đoạn năm 2021 - 2023'. As a pattern over folded text. */
export const TIME_CALLED =
  '^(?:giai đoạn|thời kỳ|(?:giai đoạn|đợt|bước|vòng|kỳ|lần|chặng)(?: (?:thứ )?(?:\\d{1,2}|[ivx]{1,3}|nhất|hai|ba|tư|đầu|cuối))?)?[ :(–-]*(?:(?:thời gian|thực hiện|dự kiến|trong)[ :]{1,2}){0,2}$';

/** What may stand in brackets before a time that is alone in them, as a pattern over folded text: '(xuyên suốt 2025 - 2035)', '(dự kiến trong tháng 9)'. */
export const TIME_BRACKET =
  '\\((?:(?:xuyên suốt|dự kiến|thời gian|thực hiện|hoàn thành|tổ chức|diễn ra|xong|chậm nhất|vào|trong|là|:)[ :]{1,2}){0,4}$';

/** What stands before the time in a tail that only dates a task, as a pattern over folded text. */
export const DONE_TAIL = '^(?:và )?(?:thời gian )?(?:hoàn thành|hoàn tất|xong)(?: xong)? ?$';

/** How words begin that name nothing but the time of what was said before them: 'Thời gian hoàn thành: …', 'Thời hạn trình: …'. */
export const DATE_LABEL =
  '^(?:thời gian|thời hạn|hạn|tiến độ|thời điểm)(?: (?:hoàn thành|hoàn tất|kết thúc|thực hiện|triển khai|báo cáo|trình|xong|ban hành|dự kiến|là)){0,3} ?:? ?$';

/** Words that join a sentence to the one before it, in front of its own time ('Cụ thể, đến năm 2025, …'). */
export const JOINING_WORDS =
  'trên cơ sở đó|từ đó|vì vậy|do đó|cụ thể|theo đó|trong đó|ngoài ra|bên cạnh đó|đồng thời|cùng với đó|phấn đấu|mục tiêu';

/** Who or what says a sentence, and where, before the time that it speaks of: 'Theo báo cáo của UBND tỉnh tại hội nghị, năm 2027 …'; as a pattern over folded text. */
export const SAID_BY =
  '^(?:(?:theo(?! (?:kế hoạch|lộ trình|tiến độ|dự kiến))|tại|cũng tại|trình bày|phát biểu|báo cáo) [^,;:]{2,70}(?:,| cho biết,?| cho thấy,?| nêu rõ,?)|(?:hội nghị|kỳ họp|phiên họp|đại hội|báo cáo|ông|bà|đồng chí|bí thư|phó bí thư|chủ tịch|phó chủ tịch|giám đốc|phó giám đốc|chi cục trưởng|cục trưởng)(?: [^,;:]{2,80})? (?:cho biết|cho thấy|nêu rõ|đánh giá|nhận định|khẳng định)(?: rằng)?[,:]|(?:mặc dù|tuy|dù) [^,;:]{2,80},(?: nhưng| song)?)\\s';

/** What stands behind the time in a sentence that tells how it went then, and no figures: 'việc triển khai nhiệm vụ trong 6 tháng đầu năm đã đạt được nhiều kết quả'. */
export const WENT_THEN =
  '^,? (?:(?:của|trên|ở|tại) [^,;:.]{2,60}? )?(?:đã |vẫn |cũng |luôn |tiếp tục |cơ bản )*(?:có (?:nhiều|những|bước|một số)|đạt (?:được|nhiều|những|kết quả)|phát triển|ổn định|được (?:duy trì|giữ vững|quan tâm|triển khai|tổ chức|thực hiện|nâng|củng cố)|thu được|diễn ra|chuyển biến|tăng trưởng|hoàn thành|khởi sắc|gặp (?:nhiều |không ít |một số )?khó khăn)(?!\\p{L})';

/** What stands before the time that ends such a sentence: 'thông báo những kết quả nổi bật của tỉnh năm 2027'. */
export const OUTCOME_OF = '(?<!\\p{L})(?:kết quả|thành tựu|thành tích|tình hình)(?!\\p{L})[^;:.]{0,120}$';

/** A meeting, as the press names it. */
export const MEETING_NAMED = 'hội nghị|kỳ họp|phiên họp';

/** What says that a value is of all years of a term: 'kim ngạch xuất khẩu 5 năm đạt 5,2 tỷ USD'. */
export const ALL_YEARS = '(?:^| )(?:(?:5|năm) năm|cả (?:nhiệm kỳ|giai đoạn))(?= )';

/** A sentence in which a plan is passed, what tells that something is aimed at in it, and how one begins that goes on with it; as patterns over folded text. */
export const PLAN_PASSED =
  '(?:thông qua|ban hành|quyết nghị|biểu quyết|phê duyệt|phê chuẩn|tán thành|thảo luận|đưa ra|đề ra|bàn)(?!\\p{L}).*(?:nghị quyết|kế hoạch|phương hướng|nhiệm vụ|giải pháp)(?!\\p{L})';
export const AIM_NAMED = '(?<!\\p{L})(?:chỉ tiêu|mục tiêu|phấn đấu)(?!\\p{L})';
export const BY_PLAN_PASSED =
  '^(?:(?:theo |với )?(?:nghị quyết|kế hoạch)(?: (?:này|trên|vừa được thông qua|được thông qua))?,? (?:(?:đã|cũng|vừa|của hđnd|hđnd) )?(?:thông qua|đề ra|xác định|đặt|nêu|đưa ra|quyết nghị|thống nhất|phấn đấu|mục tiêu)|theo đó,|trong đó,? (?:phấn đấu|các chỉ tiêu|một số chỉ tiêu))';

/** How a sentence begins that says first to what end, up to a time in it; as a pattern over folded text. */
export const PURPOSE_OPENS = '^(?:để|nhằm) [^,]*$';

/** How a sentence begins that tells of a time that is over, as a pattern over folded text. */
export const TIME_OVER =
  '^(?:(?:trong )?(?:thời gian|những năm|năm|những tháng|tháng|nhiệm kỳ) (?:vừa )?qua|đến nay|trước đó|trước đây),(?= )';

/** Amid a sentence, how the months begin that it sums up: ', tính chung 10 tháng …', as a pattern over folded text. */
export const SUMMED_UP = '[,;] ?(?:tính )?(?:chung|cộng dồn|lũy kế)(?: cả)? (?:quý|\\d+ tháng|nửa|năm)';

/** Before a time that ends a sentence, the work of that time, which is told behind: 'đề ra nhiệm vụ trọng tâm trong quý II.' As a pattern over folded text. */
export const WORK_DATED =
  '(?<!\\p{L})(?:nhiệm vụ|phương hướng|giải pháp|công việc|công tác)(?: (?:trọng tâm|cụ thể|chủ yếu|chính|cần làm|công tác|và|giải pháp|nhiệm vụ|phương hướng)|,){0,5} (?:của |cho )?$';

/** Behind a time that the next ones are meant too: 'tháng 6 và những tháng tiếp theo'. As a pattern over folded text. */
export const NEXT_TOO = '^ và (?:trong )?(?:những |các )?(?:tháng|quý|năm|tuần|ngày|thời gian) (?:tiếp theo|tới|sau)(?= ?,)';

/** A label behind which it is said when something is done, and how the title of a part or a lead-in begins that says it. As patterns over folded text. */
export const TIME_LABEL =
  '(?:^|[.;] )giai đoạn (?:\\d|i{1,3}|iv|một|hai|ba|thứ (?:nhất|hai|ba)) ?: ?$|(?:^|[•*+ -])thời gian(?: (?:thực hiện|tổ chức|triển khai|tiến hành|kiểm tra|báo cáo|nộp|cao điểm))? ?: ?$';

/** How it is told when a season, a campaign or a drive is to be: 'Đợt cao điểm diễn ra trong 2 tháng, từ ngày …'. As a pattern over folded text, up to the time. */
export const TIME_TOLD =
  '(?:^|[.;] )(?:(?:theo đó|cụ thể|dự kiến|theo kế hoạch),? )?(?:thời gian (?!qua|tới|vừa)[^;.:,]{1,60}|(?:theo kế hoạch, )?thời gian (?!qua|tới)[^;.:]{1,60} (?:dự kiến|tiến hành|diễn ra|bắt đầu|được tiến hành)|(?:theo kế hoạch, )?(?:đợt|chiến dịch|tháng|tuần lễ|cuộc vận động|vụ) (?:(?:(?!đã |vừa )[^;.:]){1,170} )?(?:sẽ |dự kiến )?(?:được )?(?:diễn ra|kéo dài|thực hiện|triển khai|tổ chức)(?: (?:ra quân|kiểm tra|tuyên truyền|trồng cây|tại [^,;:.]{2,30}|trên [^,;:.]{2,40}))?)(?: (?:trong|kéo dài) [\\p{L}\\d]{1,4} (?:ngày|tuần|tháng),)?(?:,? [^;.:]{1,60};[^,;.:]{1,60}(?: dự kiến|,))? $';
/** Words behind which a day is the first on which something holds or runs: 'áp dụng Mức 5 từ ngày …'. As a pattern over folded text, up to the time. */
export const STARTS_ON =
  '(?:^|[ ,(])(?:áp dụng|bắt đầu|chính thức|hoạt động|vận hành|chi trả|thu phí)(?: (?!(?:đã|kể|có hiệu lực)(?= ))[^,;:. ]+){0,9} ?:? $';
export const TIME_PART = '^(?:[a-zđ\\d.IVX]{1,6}[.)]? )?thời gian(?! (?:qua|tới|vừa qua))(?: [^.;:]{1,60})?:?$';
