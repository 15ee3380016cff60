import { COUNTED_POINTS } from './verbs.ts';

/** How a part of a plan is headed that tells when, where, for whom and with what its work is done, and why; as a pattern over folded text. */
export const PART_OF_SETTING =
  '^(?:(?:về|công tác|các|những|một số|cơ sở|khái quát|dự kiến|tổng) )?(?:thời gian|thời hạn|thời điểm|địa điểm|địa bàn|thành phần|kinh phí|nguồn kinh phí|nguồn vốn|nguồn lực|vốn|dự toán|ngân sách|hồ sơ|trình tự|thủ tục|điều kiện|tiêu chuẩn|tiêu chí|thể lệ|cơ cấu|giải thưởng|khen thưởng|tên|khẩu hiệu|thông điệp|hình thức|quy mô|mức|lịch|ban tổ chức|ban chỉ đạo|tổng quan|vị trí|đặc điểm|hiện trạng|thuận lợi|hiệu quả|rủi ro|cơ hội|thách thức|lợi thế|tiềm năng|khái niệm|ý nghĩa|lý do|sự cần|nhu cầu|số liệu|danh sách|biểu|bảng|mẫu|thông tin|nhận định|nhận xét|diễn biến|khối lượng|đơn vị|chế độ|chính sách|định mức|phương thức|nội dung chi|nội dung, mức|nội dung và mức|quyền|nghĩa vụ|giá|phí)(?!\\p{L})';

/** How a heading without a number begins that names a document or what it does, and no part of it; as a pattern over folded text. */
export const DOCUMENT_HEAD =
  '^(?:nghị quyết|quyết nghị|quyết định|chương trình|kế hoạch|đề án|chỉ thị|kết luận|thông báo|công điện|chiến lược|phụ lục|cộng hòa|ủy ban|hội đồng|ban chấp hành|ban thường vụ|tỉnh ủy|thành ủy|huyện ủy|thủ tướng|chính phủ|(?:ban hành|phê duyệt|thông qua)(?: [^.;:]{0,40})? (?:kèm theo|này))(?!\\p{L})';

/** What says of something in a plan what it is or how it stands, and no work; as a pattern over folded text. */
export const STATEMENT_OF_PART =
  '(?<!\\p{L})là (?:một|những|các|nhiệm vụ|việc|nội dung|trách nhiệm|yêu cầu|giải pháp)(?!\\p{L})|(?<!\\p{L})có sự (?:thay đổi|chuyển biến)(?!\\p{L})|(?<!\\p{L})đã được (?:thực hiện|triển khai|tổ chức|hoàn thành)(?!\\p{L})';

/** How the words of a conclusion begin that agree, or praise, and order nothing; as a pattern over folded text. */
export const AGREEMENT =
  '^(?:thay mặt [^,;:.]{3,60}, )?(?:(?:cơ bản|về cơ bản|hoàn toàn) )?(?:thống nhất|nhất trí|đồng ý|chấp thuận|tán thành|đánh giá|ghi nhận|biểu dương|hoan nghênh|chúc mừng|cảm ơn|chia sẻ|tiếp thu|nghe|dự|tham dự|thực hiện (?:nghị quyết|chỉ thị|kết luận|quyết định|luật|quy định|chương trình số))(?!\\p{L})';

/** What tells that something has come about, as a pattern over folded text. */
export const ALREADY = '(?<!\\p{L})(?:đã|vừa|đang)(?!\\p{L})';

/** How a point of a resolution begins that says with what zeal something is to be done, as a pattern over folded text: 'Tiếp tục …', 'Ưu tiên bố trí …'. */
export const ZEAL =
  '^(?:tiếp tục|tập trung|ưu tiên|đẩy mạnh|đẩy nhanh|tăng cường|chủ động|khẩn trương|kịp thời|quan tâm|chú trọng|nâng cao|phát huy|quyết liệt|chấn chỉnh|siết chặt|củng cố|kiện toàn|từng bước|thường xuyên|đổi mới|mở rộng|tích cực|nghiêm túc|kiên quyết|thực hiện (?:tốt|nghiêm|có hiệu quả|đồng bộ|hiệu quả))(?!\\p{L})';

/** What an order of a conclusion is about, up to its colon or comma, or how it is counted off, as a pattern over folded text. */
export const TOPIC_OF_ORDER = `^(?:về|đối với|riêng|liên quan đến) [^:.;]{3,160}:(?= )|^(?:về|đối với|riêng|liên quan đến|trong|trên|để|nhằm) [^:.;,]{3,160},(?= )|^(?:(?:lĩnh vực|công tác|ngành) )?[^:.;,]{3,50}:(?= )|^(?:một|hai|ba|bốn|năm|sáu|bảy|tám) là,?(?= )|^(?:(?:${COUNTED_POINTS.join('|')}) )?thứ (?:nhất|hai|ba|tư|năm|sáu|bảy|tám),?(?: là)?(?= )`;

/** What a paragraph of orders is about, before its comma and a space, as a pattern over folded text: 'Về đầu tư công, tập trung …'. */
export const TOPIC_OF_PARAGRAPH =
  '^(?:(?:về|đối với|riêng|riêng về|riêng đối với|liên quan đến|liên quan tới|trong lĩnh vực|trên lĩnh vực|ở lĩnh vực|trong (?:công tác|sản xuất|công nghiệp|nông nghiệp|xây dựng|phát triển)|song song(?: với)?|cùng với) [^,.:;]{2,120}(?:[,:] (?=.)| (?=(?:cần|phải|tiếp tục) ))|(?:công tác|lĩnh vực) [^,.:;]{2,60}: (?=.))';

/** The title of a decision that approves or issues a plan, programme, scheme or strategy, and no rules; as a pattern over folded text. */
export const PLAN_APPROVED =
  '(?:phê duyệt|ban hành)(?: (?:nội dung|điều chỉnh|bổ sung|điều chỉnh, bổ sung))? [“"]?(?:kế hoạch|đề án|chương trình|chiến lược|phương án)(?!\\p{L})';

/** How a line ends that leads up to a list, and heads no part; as a pattern over folded text. */
export const TITLE_LEADS_UP = '(?<!\\p{L})(?:sau|sau đây|gồm|bao gồm|là)$';

/** The copy of a document that its office keeps, as the last of those to whom it goes. As a pattern over folded text. */
export const FILED = '^lưu ?: ?(?:vt|văn thư|hc|hs|vp|tc)(?!\\p{L})';

/** How a sentence of the press tells what a session is held about: 'Kỳ họp thứ 14, HĐND quận sẽ xem xét …'. As a pattern over folded text. */
export const SESSION_AGENDA =
  '^(?!.* (?:thống nhất (?:giao|đề ra|xác định)|đề ra|quyết nghị|yêu cầu|đề nghị|giao|chỉ đạo|nhất trí) )(?:[^.;:]{2,140}(?:cho biết|thông báo|nêu rõ|thông tin)(?: rằng)?(?:,|:)? )?(?:(?:tại|trong) )?(?:kỳ họp|phiên họp|hội đồng nhân dân|hđnd)(?: (?!đã|sẽ|cũng|xem|thảo|cho|nghe|bầu|miễn|chất)[^,;:.]{1,24}?)?,? (?:(?:hđnd|hội đồng nhân dân|các đại biểu|đại biểu)(?: [^,;:.]{1,24}?)? )?(?:(?:cũng|sẽ|đã|tiếp tục|tập trung|dự kiến|tiến hành) ){0,4}(?:xem xét|thảo luận|nghe|cho ý kiến|chất vấn|bầu|miễn nhiệm)(?!\\p{L})';

/** How a paragraph begins that goes on with what is to be reached by a year, as a pattern over folded text. */
export const AIMED_BY_YEAR = '^(?:tầm nhìn )?(?:đến|tới) năm \\d{4},';

/** What a paragraph says that tells how things went, as a pattern over folded text; what was settled for the work is told of orders too. */
export const HOW_IT_WENT =
  '(?<!\\p{L})(?:đã (?!giao|được|ban hành|ký|đề ra|chấp thuận|phê duyệt|phân bổ|cam kết|có chủ trương|quy định|nêu|thống nhất|cấp|bố trí)|vinh dự|thay mặt|gửi lời|chia buồn|chúc mừng|cảm ơn|biểu dương|dự kiến|vẫn còn|đạt được|cùng kỳ|thời gian qua|những năm qua|trong năm qua)';

/** How a sentence begins that goes on with the parts of what was just told, as a pattern over folded text. */
export const PARTS_GO_ON =
  '^[\\s.-]*(?:trong đó|trong mức tăng|cụ thể|trong (?:thu nội địa|tổng (?:thu|chi|số|vốn)|số (?:này|đó)|các khoản thu))(?!\\p{L})';

/** How lines of a letterhead begin that say what the letter is about, and to whom it goes, as a pattern over the text as printed. */
export const FORMAL_LINES = '^\\s*(?:v\\/v|kính gửi ?:)(?!\\p{L})';

/** A point that names only whom what stands below it concerns, as a pattern over folded text. */
export const ONLY_CONCERNS = '^(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]? )?(?:đối với|về phía) [^.;:]{3,110}\\.?$';

/** How a point begins that tells what is to be done in a stage of a plan, up to the act, as a pattern over folded text. */
export const STAGE = '^(?:giai đoạn|thời kỳ|từ nay|đến năm|năm \\d)[^:;.]{2,40} ?: (?=\\p{L})';

/** A line that is the title of an article or a part, and one in bold with any number; as patterns over text. */
export const TITLE_LINE =
  '^\\s*(?:Điều \\d{1,3}|[IVX]{1,5})\\. ?\\p{Lu}[^.;:!?]{2,100}$|^\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*|[a-zđ]) ?[.)/-]{1,2} *(?:(?:Các|Một số|Những|Về) )?(?:[Mm]ục tiêu|[Nn]hiệm vụ|[Gg]iải pháp|[Cc]hỉ tiêu|[Pp]hương hướng|[Qq]uan điểm|[Kk]ết quả|[Mm]ục đích|[Yy]êu cầu|[Nn]ội dung|[Tt]ổ chức thực hiện|[Kk]inh phí|[Pp]hân công|[Tt]hời gian|[Hh]ạn chế|[Tt]ồn tại|[Nn]guyên nhân|[Gg]iám sát chuyên đề|[Gg]iám sát tại (?:các )?kỳ họp)[^.;:!?,]{0,60}$';
export const BOLD_TITLE_LINE = '^(?:\\*\\*|__)\\s*(?:Điều )?(?:\\d{1,2}(?:\\.\\d{1,2})*|[IVX]{1,5}|[a-zđ])[.)]\\s*\\p{L}';

/** A line of a point that holds nothing but a body whose work stands below it, as a pattern over text: '6. Chi cục Thủy lợi'. */
export const BODY_LINE =
  '^\\s*(?:\\d{1,2}(?:\\.\\d{1,2})*[.)]|[a-zđ][.)]|[-+*]) *(?:Các )?(?:[Ss]ở|Bộ|UBND|Ủy ban|Uỷ ban|[Cc]ông an|Công ty|[Cc]hi cục|[Cc]ục (?!bộ)|[Vv]ăn phòng|[Pp]hòng(?!,? chống| ngừa)|[Bb]an (?!hành)|[Tt]rung tâm|[Đđ]ài|[Bb]áo (?!cáo)|[Tt]hanh tra|[Kk]ho bạc|[Nn]gân hàng|[Bb]ảo hiểm|[Tt]òa án|[Vv]iện|[Tt]rường (?!hợp)|[Hh]ội (?!nghị|thảo|thi)|[Đđ]oàn (?!kết)|Liên đoàn|Mặt trận|Đảng ủy|Hội đồng) ?(?:(?!chủ trì|phối hợp|có trách nhiệm|tiếp tục|tập trung)[^.;:!?]){2,90}$';

/** How the title of an article ends that gives work to those who stand below it, without a colon, as a pattern over text. */
export const GIVES_BELOW = '(?:^|\\. |\\p{L} )giao(?: cho)?$';

/** How a line ends amid the names of bodies whose kind was said before a colon ('các Bộ: Tài chính; Xây dựng;'), as a pattern over text. */
export const AMID_NAMES =
  '[Cc]ác (?:[Bb]ộ|[Ss]ở|[Bb]an|[Pp]hòng|cơ quan|đơn vị|xã|phường|huyện|tỉnh)(?: [^:;.]{1,30})?: (?:\\p{Lu}[\\p{L} -]{1,44}[;,] ?)+$';

/** What stands between two bodies that act together, and before what they do, as a pattern over folded text. */
export const BETWEEN_BODIES = '^(?:,? ?(?:và )?(?:các )?)$';
