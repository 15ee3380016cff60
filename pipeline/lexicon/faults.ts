/** How texts tell what is wrong: nobody is told to act there, whatever acts are named. All as patterns over folded text. */

/** How a clause ends that tells what is wrong with an act, and orders none: 'Giải phóng mặt bằng còn chậm'. As a pattern over folded text. */
export const FAULT_ENDS =
  '(?<= )(?:(?:có (?:mặt|nơi|lúc|việc|nội dung|thời điểm) |(?:ở )?một số (?:nơi|mặt|địa phương|đơn vị|lĩnh vực|dự án) |tiến độ |kết quả |hiệu quả |vẫn )*(?:còn (?:rất |nhiều |khá |tương đối |gặp nhiều |gặp )?(?:chậm|hạn chế|thấp|yếu|khó khăn|bất cập|lúng túng|vướng mắc|hình thức|dàn trải|thụ động|manh mún|nhỏ lẻ|phức tạp)|chưa (?:được |thực sự |thật sự |bảo đảm |đảm bảo |có )?(?:chặt chẽ|thường xuyên|kịp thời|đạt yêu cầu|đạt kế hoạch|đạt mục tiêu|tương xứng|dứt điểm|hiệu quả|nghiêm|nghiêm túc|đồng bộ|cao|rõ nét|quyết liệt|triệt để|đầy đủ|bền vững|mạnh|nhiều|quan tâm đúng mức|chủ động|sâu|vững chắc)|gặp (?:rất )?nhiều (?:khó khăn|vướng mắc))|(?:tiến độ|kết quả|hiệu quả|tỷ lệ) (?:chậm|thấp|chưa cao))(?: (?:với|so với|như) [^,;:.]{2,60})?[ .]*$';

/** Acts that stand for the work itself where something is said of it, and words behind which what is wrong is said of something else; as patterns over folded text. */
export const FAULT_OF =
  '^(?:cải cách|cải thiện|giải phóng mặt bằng|thu hút|xây dựng|quản lý|giải ngân|chuyển dịch|chuyển đổi|ứng dụng|phối hợp|đào tạo|kiểm tra|thanh tra|giám sát|phát triển|bảo vệ|xử lý|huy động|liên kết|sắp xếp|thực hiện|triển khai|tổ chức|đầu tư (?:công|xây dựng|phát triển)|tái cơ cấu|cơ cấu lại|phân cấp|quy hoạch|tuyên truyền|tiếp công dân|giải quyết|phòng,? chống|sản xuất|chăm sóc|thu ngân sách|hỗ trợ|tiếp cận|phân bổ|bố trí|sử dụng|cấp phép|lập|điều hành)(?!\\p{L})';
export const FAULT_OF_OTHERS =
  '(?<!(?:ở|tại|của|trong|giữa|với|từ) )(?:(?:các|những|tình trạng|trường hợp|đối với|mà|cho|vùng|hộ|người) |(?<!(?:có|số) )nơi )|(?:^| )(?:phải|cần|nếu|khi)(?= )';

/** What work fails to do, from its verb up to what it fails in: 'Phân bổ vốn chưa khắc phục được tình trạng …'; and words among these by which something else is told that fails. */
export const FAULT_OF_WORK =
  '^(?<before>(?:\\p{L}+(?: \\p{L}+){0,4}, )?[^,;:.]{4,90}?) (?:chưa (?:(?:khắc phục|giải quyết|ngăn chặn|kiểm soát|tháo gỡ|thu hút|khai thác|phát huy|giảm|xử lý) (?:được|hết|triệt để|dứt điểm)|theo kịp|bắt kịp)|còn (?:để xảy ra|bộc lộ|mang tính|biểu hiện)|(?:có (?:mặt|nơi|lúc|việc|nội dung) )?còn (?:hạn chế|bất cập|chậm|yếu|lúng túng)(?= *(?:[,;.]|$)))(?!\\p{L})';
export const WORK_ON_FAULTS =
  '(?<!\\p{L})(?:các|những|mọi|nội dung|trường hợp|tình trạng|nơi|mà|phải|cần|nếu|khi|không để|khắc phục|xử lý|chấn chỉnh|vì|do|đối với)(?!\\p{L})';

/** A word that any sentence has that tells a fault by the two patterns here: most have none, seen at a glance. */
export const FAULT_HINTS = 'còn |chưa |nghiêm|xảy ra|ngại|băn khoăn|trăn trở|lo lắng';

/** How a sentence begins, or goes on behind its first commas, that tells only what is wrong. */
export const FAULTS_TOLD =
  '^(?<before>(?:[^,;:.]{2,70}, ){0,2}(?:[^,;:.]{0,60} )?)(?:còn bộc lộ|còn buông lỏng|(?:đã )?để xảy ra (?:nhiều|một số) (?:vi phạm|sai phạm)|chấp hành chưa nghiêm|thực hiện chưa nghiêm|không nghiêm túc|vẫn còn (?:bộc lộ|xảy ra|diễn ra|tình trạng|(?:khá |rất )?nhiều|một số|không ít)|còn (?:xảy ra |để xảy ra )?(?:tình trạng|không ít|những bất cập|nhiều (?:bất cập|hạn chế|tồn tại|yếu kém|khuyết điểm))|(?:bày tỏ|cũng|rất|còn|tỏ ra) (?:lo ngại|quan ngại|băn khoăn|trăn trở|lo lắng)|bày tỏ sự (?:lo ngại|quan ngại|băn khoăn))(?!\\p{L})';

/** What only comes of something, behind 'thì': 'càng chậm thì càng dễ khiếu kiện', 'có quyết tâm thì mới làm được'. */
export const COMES_OF_IT = '^(?:(?:sẽ|càng|cũng|lại|rất) )*(?:dễ|khó|không ổn|không thể|chắc chắn|mới (?:\\p{L}+ ){1,3}được)(?!\\p{L})';

/** Before a verb by which others are helped, that it only comes of what was told: 'Qua đó giúp Tỉnh ủy nắm chắc tình hình'. */
export const THEREBY = '(?:trên cơ sở đó|qua đó|từ đó|nhờ đó|nhờ vậy|do đó),? $';
export const HELP = 'giúp';
export const HELPED = '^(?:giúp|giúp cho|giúp đỡ|góp phần|tạo điều kiện)$';

/** From its verb on, what somebody speaks of before he says it: 'Đánh giá về thu ngân sách, Chủ nhiệm Ủy ban cho biết …'. */
export const SPEAKS_OF =
  '^(?:đánh giá|nói|bàn|trao đổi|chia sẻ|thông tin|giải thích|lý giải|giải trình|phân tích|bình luận|báo cáo|trình bày|nhận định|góp ý|trả lời)(?: rõ| thêm| cụ thể)? (?:(?:về|tại|với)|(?:kết quả|tình hình|kiểm điểm|tóm tắt|công tác|việc)(?= )) [^;:.]{3,140}, [^,;:.]{3,90} (?:cho biết|cho hay|cho rằng|nhấn mạnh|khẳng định|nêu rõ|chia sẻ|nhận định|thông tin|nói)(?!\\p{L})';

/** A question that an order asks to be answered. */
export const ANSWER_ASKED =
  '(?:yêu cầu|đề nghị|chất vấn)(?!\\p{L})[^?]{0,160}(?:làm rõ|trả lời|giải trình|báo cáo|cho biết|giải thích|xem xét)(?!\\p{L})';

/** Words without which a line in quotation marks is only a motto. */
export const NO_MOTTO = '(?<!\\p{L})(?:phải|cần|không được|không để|đề nghị|yêu cầu|giao|sẽ)(?!\\p{L})';

/** What stands between several works of which it is told what is wrong. */
export const WORKS_JOINED = '(?:, |(?<= )và )';
