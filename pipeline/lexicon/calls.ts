/** How a sentence says that somebody with an office speaks in it, as patterns over folded text: 'Bộ trưởng cho rằng …', '“…”, Thủ tướng nói'. */
const LEADER =
  '(?:tổng bí thư|bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|giám đốc (?:sở|công an)|cục trưởng|trưởng ban|đồng chí|lãnh đạo|chủ nhiệm|đoàn giám sát)';
const SAYS =
  '(?:cho rằng|khẳng định|nhấn mạnh|nêu rõ|chỉ rõ|lưu ý|nói|phát biểu|phân tích|chỉ đạo|yêu cầu|đề nghị|quán triệt|kết luận|cho biết|nêu)';
export const LEADER_SPEAKS = `(?:^|[ ,])${LEADER}(?!\\p{L})[^.;“”"]{0,90} ${SAYS}(?!\\p{L})`;
export const SPOKEN_BY_LEADER = `[”",] ?(?:[-–] )?(?:phó )?${LEADER}(?!\\p{L})[^.;“”"]{0,90} ${SAYS}(?: thêm| rõ)?[.”"]{0,2}$|^[“"][^”"]*$`;

/** What stands right before a word that states no duty, as a pattern over folded text: 'không phải', 'gặp phải', 'khi cần'. */
export const NO_DUTY_BEHIND =
  '(?:^|[ ,])(?:không|chẳng|chưa|mặc dù|dù|tuy|gặp|mắc|vấp|hứng|khi|nếu|những việc|việc|điều|buộc|đã|đang|vẫn|còn|từng|nhiều khi|sẽ không)(?: ngay| nhất thiết)? $';

/** Behind a word that states a duty, what is to be had or done that no verb of the lexicon names, as a pattern over folded text. */
export const NEEDED_THINGS =
  '^ (?:thể hiện|nêu cao|gương mẫu|đi đầu|dám|nắm (?:vững|chắc)|coi|có (?!niềm|ý chí|ý thức|tinh thần|quyết tâm|thái độ|trách nhiệm|tầm|kinh nghiệm|năng lực|bản lĩnh|phẩm chất|lòng|trình độ|trọng tâm)(?:thêm |sự |một |các |những )?\\p{L}+|vào cuộc|làm (?:cho|rõ|tốt|quyết liệt|ngay|xong)|đi (?:học|đầu|cơ sở)|xong|ngồi|tập huấn|được (?:xử lý|khắc phục|điều chỉnh|bảo đảm|đảm bảo|giải quyết|rà soát|kiểm tra|thực hiện|quan tâm|ưu tiên))(?!\\p{L})';

/** What stands before an order in its clause, where it orders and is no noun, as a pattern over folded text. */
export const ORDER_STANDS =
  '^[\\s“"–-]*$|[,;:.] ?$|(?:^|[ ,])(?:và|đồng thời|cũng|vừa|đã|do đó|vì vậy|theo đó|trong đó)(?: cũng)? $|(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|ubnd|ủy ban nhân dân|sở|bộ|cục|tỉnh|thành phố|ban chỉ đạo|chính phủ|ban thường vụ|lãnh đạo)(?: [^,;:.]{1,40})? $';

/** How those begin who are told to act, behind an order, as a pattern over folded text. */
export const ADDRESSEES =
  '^ (?:cho )?(?!(?:các|những|một số|mọi) (?:nội dung|nhiệm vụ|vấn đề|giải pháp|biện pháp|chỉ tiêu|mục tiêu|điểm|ý kiến))(?:các|những|mọi|từng|mỗi|toàn thể|tất cả|chủ tịch|giám đốc|thủ trưởng|người|lãnh đạo|bộ|sở|ban(?! đầu)|ngành|ubnd|ủy ban|cơ quan|đơn vị|địa phương|phòng|công ty|tập đoàn|nhà thầu|chủ đầu tư|đồng chí|ông|bà|thành viên|lực lượng|cấp ủy|đảng ủy|thông tin|báo|đài|\\d{1,3} ?%) ?';

/** How a sentence begins in which several bodies are told to act, as a pattern over folded text; what one body does is told of it. */
export const BODIES_URGED = '^[“"]?(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|trong đó|theo đó),? )?(?=(?:các|từng|mỗi|toàn) )';

/** How a sentence counts off an act or puts it first, up to the act, as a pattern over folded text. */
export const ACT_COUNTED =
  '^[“"]?(?:trước hết|trước tiên|thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám|chín|mười)|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|đặc biệt|quan trọng (?:nhất|hơn)|cuối cùng|tiếp theo|tiếp đó|sau đó|nhiệm vụ (?:tiếp theo|trước mắt)|việc (?:tiếp theo|trước mắt)) là,? (?:phải |cần )?';

/** What stands before 'sẽ' where nobody is named who will act, as a pattern over folded text. */
export const WILL_OF_NOBODY =
  '(?:^|[ ,])(?:hứa|cam kết|dự kiến(?: (?:trong|đến|vào|từ) [^,;:.]{2,30})?|(?:trong )?(?:thời gian|tuần|tháng|quý|năm) tới,?|tới đây,?|sắp tới,?|thời gian tới,?|(?:trong |vào |đến )(?:tháng|quý|năm|ngày) [^,;:.]{1,20},?) $';

/** Behind 'sẽ', what comes of itself and is nobody's act, as a pattern over folded text. */
export const COMES_OF_ITSELF =
  '^(?:giúp|mang lại|đem lại|tạo|góp phần|làm|trở thành|có|đạt|tăng|giảm|thúc đẩy|kéo theo|gây|ảnh hưởng|diễn ra|đón|đuổi kịp|thuận lợi|khó khăn|phát triển (?:mạnh|tốt|nhanh)|tiếp tục (?:tăng|giảm|đối mặt|gặp|diễn|phục hồi|phát triển|là|chịu|có))(?!\\p{L})';

/** A thing up to what is done to it by a day, as a pattern over folded text. */
export const DUE_THINGS =
  '^(?:(?:các|những|mọi|từng|toàn bộ|số|riêng) )?(?:báo cáo|hồ sơ|văn bản|kết quả|danh sách|dự thảo|ý kiến|nhà|nhà ở|công trình|dự án|gói thầu|hạng mục|tuyến|số vốn|số kinh phí|kinh phí|vốn|sản phẩm|đề án|kế hoạch)(?: [^,;:.]{1,80})? $';

/** A work or a meeting up to the day by which it is finished, as a pattern over folded text: 'Việc tổ chức đại hội được tiến hành xong'. */
export const WORK_FINISHED =
  '^(?:dự kiến,? )?(?:việc|đại hội|hội nghị|cuộc bầu cử) (?!này )(?:[^,;:.]|, (?=thành phố|thị xã|phường|quận)){2,110} (?:hoàn thành|hoàn tất|kết thúc|xong) $';

/** What stands before a month or quarter in which a thing is to be finished, as a pattern over folded text. */
export const FINISHED_IN = '(?:^| )(?:hoàn thành|xong|kết thúc|hoàn tất)(?: dứt điểm| cơ bản| việc này)? $';

/** What only says that somebody does it, and not that it is done. */
export const PASSIVE = 'được';

/** Words that say with what zeal somebody acts, and ask for it. */
export const ZEALOUS: readonly string[] = [
  'tiếp tục', 'khẩn trương', 'tập trung', 'chủ động', 'sớm', 'tăng cường', 'đẩy mạnh', 'nghiêm túc', 'tích cực', 'thường xuyên', 'nỗ lực', 'kịp thời',
]; // prettier-ignore
