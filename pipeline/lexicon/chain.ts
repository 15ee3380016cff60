/** Verbs that begin a commitment of their own also where a list of works stands before them. */
// prettier-ignore
export const LEADING_VERBS: readonly string[] = [
  'tăng cường', 'nâng cao', 'đẩy mạnh', 'đẩy nhanh', 'đẩy nhanh tiến độ', 'tiếp tục', 'tập trung', 'thực hiện', 'triển khai', 'triển khai thực hiện', 'tổ chức', 'tổ chức thực hiện', 'tổ chức triển khai',
  'xây dựng', 'hoàn thành', 'hoàn thiện', 'ban hành', 'bảo đảm', 'đảm bảo', 'rà soát', 'phát huy', 'củng cố', 'thúc đẩy', 'xác định', 'làm tốt', 'làm tốt công tác', 'chú trọng', 'phấn đấu', 'khắc phục', 'tháo gỡ', 'siết chặt',
  'báo cáo', 'trình', 'tham mưu', 'đề xuất', 'kiến nghị', 'gửi', 'tổng hợp', 'lập', 'công bố', 'công khai', 'giao', 'chỉ đạo', 'yêu cầu', 'phối hợp', 'chủ trì', 'chịu trách nhiệm', 'tạo điều kiện', 'mở rộng', 'đa dạng hóa',
];

/** Acts of an office that name no field of work and no part of a purpose: wherever one has an object of its own it is one more thing to do. */
export const OFFICE_ACTS: readonly string[] = [
  'chuẩn bị',
  'hoàn tất',
  'chịu trách nhiệm',
  'bàn giao',
  'hưởng ứng',
  'cấp phát',
  'bố trí',
  'niêm yết',
  'nộp',
  'theo dõi',
  'đôn đốc',
  'xuất trình',
  'lồng ghép',
  'cập nhật',
  'đề xuất',
  'báo cáo',
  'tổng hợp',
  'công bố',
  'gửi',
  'đối chiếu',
];

/** Those of them that share no object with the verb before them either: 'lập thủ tục di dời, bàn giao mặt bằng'. */
export const HANDOVERS: readonly string[] = [
  'bàn giao',
  'chịu trách nhiệm',
  'niêm yết',
  'lồng ghép',
  'xuất trình',
  'đối chiếu',
  'hưởng ứng',
  'cấp phát',
  'nộp',
  'gửi',
];

/** Verbs that behind 'đặc biệt là', 'trong đó có' begin a commitment; others there name a kind of what stands before ('nhất là nuôi trồng biển'). */
// prettier-ignore
export const PICKED_ACTS: readonly string[] = [
  'tăng cường', 'nâng cao', 'đẩy mạnh', 'đẩy nhanh', 'tiếp tục', 'tập trung', 'chú trọng', 'triển khai', 'tổ chức', 'hoàn thành', 'hoàn thiện', 'ban hành', 'rà soát', 'phát huy', 'củng cố', 'đề ra', 'tháo gỡ', 'giải quyết', 'phối hợp', 'tham mưu', 'bố trí', 'khắc phục', 'siết chặt', 'khẩn trương',
];

/** How a clause ends that begins to list what rules or offences are about: 'các quy định về sao, chụp tài liệu', 'các hành vi trốn thuế'. As a pattern over folded text. */
export const MATTERS_OPEN =
  '(?:^| )(?:các|những|một số) (?:(?<rules>quy định|nội dung|thủ tục|điều kiện)(?: [^;:.]{0,80})? về|(?<offences>hành vi|loại tội phạm|vi phạm)) [^;:.]+$|(?:xử phạt|xử lý) (?:các )?(?:hành vi )?vi phạm[^;:.]* (?:trong|về) (?:hoạt động|lĩnh vực) [^;:.]+$|(?:^|[ :])(?:xem xét|nghe|cho ý kiến|thẩm tra)(?: [^;:.]{1,30})? báo cáo(?!.*(?:trước|đến) ngày)[^;:.]+$|(?:^| )(?:các|những|\\d+) lĩnh vực(?: [^;:.]{2,30})?: ?[^;:.]+$';

/** Acts that rules and offences are about, at the head of the next matter behind a semicolon. */
// prettier-ignore
export const MATTERS: readonly string[] = [
  'sao', 'sao chụp', 'sao, chụp', 'in', 'in, sao', 'thống kê', 'lưu giữ', 'bảo quản', 'vận chuyển', 'giao', 'giao nhận', 'giao, nhận', 'mang', 'cung cấp', 'chuyển giao', 'tiêu hủy', 'khai thác', 'kinh doanh', 'sử dụng', 'mua bán', 'mua, bán', 'mua', 'bán', 'quản lý',
  'sản xuất', 'chế biến', 'nhập khẩu', 'xuất khẩu', 'tàng trữ', 'lấn chiếm', 'sở hữu', 'chuyển nhượng', 'cho thuê', 'thuê', 'thế chấp', 'đăng ký', 'lưu hành', 'quảng cáo', 'đăng kiểm', 'đấu giá', 'đấu thầu', 'gian lận', 'trốn', 'buôn bán', 'buôn lậu', 'săn bắt', 'phá', 'lừa đảo', 'hội nghị', 'chế độ', 'thời hạn', 'điều chỉnh độ mật', 'giải mật', 'tổ chức hội nghị',
  'báo cáo', 'tình hình', 'công tác', 'về', 'kết quả', 'việc', 'thực hành tiết kiệm', 'cải cách hành chính', 'kiến nghị', 'đất đai',
];

/** Behind what the names stand of those with whom somebody acts, or to whom work is given; the last such words of a stretch, as a pattern over folded text. */
const PARTNERS_OPEN = '(?:phối hợp với|giao(?: nhiệm vụ| trách nhiệm)? cho|phân công(?: nhiệm vụ)? cho)';
export const PARTNERS_FOLLOW = `(?:^| )${PARTNERS_OPEN} (?!.*${PARTNERS_OPEN} )`;

/** How words end that go on listing what offenders do: 'ngăn chặn các hành vi lấn chiếm, …', as a pattern over folded text; and acts of theirs behind a comma. */
export const OFFENCES_OPEN = '(?:hành vi|loại tội phạm|thủ đoạn|tình trạng|hiện tượng|trường hợp khác vi phạm) (?!vi phạm)[^;:.]+, ?$';
// prettier-ignore
export const OFFENCES: readonly string[] = [
  'san lấp', 'lấn chiếm', 'chặt phá', 'phá', 'phá vỡ', 'phá hoại', 'đốt', 'săn bắt', 'buôn bán', 'buôn lậu', 'mua bán', 'vận chuyển', 'tàng trữ', 'sản xuất', 'kinh doanh', 'khai thác', 'xây dựng', 'đổ', 'xả', 'làm giả', 'gian lận',
  'trốn', 'lừa đảo', 'lợi dụng', 'lạm dụng', 'tụ tập', 'lôi kéo', 'kích động', 'xuyên tạc', 'chống đối', 'đầu cơ', 'găm hàng', 'nâng giá', 'ép giá', 'cho vay', 'neo đậu', 'tiêu thụ', 'quảng cáo', 'gây', 'gây rối', 'chiếm đoạt', 'trục lợi', 'tung tin', 'chuyển nhượng', 'tự ý',
];

/** Nouns of work and prepositions after which verbs, joined by commas, name kinds of work: 'công tác tiếp dân, xử lý đơn', 'quy định về sử dụng, bảo trì'. */
export const WORKS: readonly string[] = [
  'công tác',
  'về',
  'trong',
  'giải pháp',
  'biện pháp',
  'phương án',
  'lĩnh vực',
  'hoạt động',
  'chính sách',
  'quá trình',
  'công trình',
  'dự án',
  'đề án',
  'việc',
];

/** Prepositions and other small words after which also nouns go on behind 'và' ('của cơ quan và …', 'về dữ liệu và …'): no new verb follows there unmarked. */
// prettier-ignore
export const BINDERS: readonly string[] = ['về', 'trong', 'cho', 'của', 'với', 'từ', 'tại', 'theo', 'bằng', 'qua', 'đến', 'sau', 'trước', 'khi', 'do', 'được', 'đang', 'đã', 'bị', 'không', 'sự', 'số', 'lĩnh vực'];

/** What is kept or steadied as an aim of its own, after a verb that otherwise only tells how ('bảo đảm an sinh xã hội', 'ổn định thị trường'). */
// prettier-ignore
export const GOALS: readonly string[] = [
  'an sinh', 'quốc phòng', 'an ninh', 'antt', 'an ninh trật tự', 'trật tự an toàn', 'trật tự, an toàn', 'kinh tế vĩ mô', 'chính trị', 'đời sống', 'thị trường', 'các cân đối', 'cân đối lớn',
  'nguồn cung', 'cung ứng', 'cung cấp', 'an toàn giao thông', 'trật tự giao thông', 'việc làm', 'sản xuất', 'tỷ giá', 'giá cả', 'quyền lợi', 'quyền và lợi ích', 'chế độ, chính sách', 'tiền tệ', 'tổ chức bộ máy',
];

/** What is raised or lowered on purpose, behind 'tăng', 'giảm' ('giảm dần xuất khẩu tiểu ngạch', 'tăng tỷ trọng dịch vụ'). As a pattern over folded text. */
export const CHANGED_ON_PURPOSE =
  '^(?:dần (?!lên|theo|vào|về|qua|hằng|hàng|cho|đến|từ)|tỷ trọng|tỷ lệ|tỉ lệ|số lượng|thời hạn|thời lượng|quy mô|mức độ|diện tích|giá trị gia tăng|đầu mối)(?= |\\p{L}|$)';

/** How words end that tell by what they fail in who or what is meant: 'cán bộ không làm tròn nhiệm vụ', 'sản phẩm không bảo đảm chất lượng'. As a pattern over folded text. */
export const KNOWN_BY_FAULTS =
  '(?<!\\p{L})(?:cán bộ|công chức|viên chức|đảng viên|lãnh đạo|người|chủ đầu tư|nhà thầu|cá nhân|đơn vị|tổ chức|cơ quan|doanh nghiệp|cơ sở|hộ|trường hợp|sản phẩm|thực phẩm|hàng hóa|hàng|thuốc|dự án|công trình|hồ sơ|phương tiện|văn bản|quy định|thủ tục|điều kiện kinh doanh|hành vi)(?:(?: \\p{L}+){0,3} không (?!để )[^,;:.]{3,60}(?:, không [^,;:.]{3,60})*|(?: \\p{L}+){0,6} vi phạm [^;:.]{3,120}|(?: \\p{L}+){0,5} (?:kém|yếu kém|dừng|ngừng|chậm|trốn|chồng chéo|chung chung|phức tạp)(?: [^,;:.]{0,40})?(?:, \\p{L}+ \\p{L}+ không [^,;:.]{3,40})?), ?$';

/** How strictly a body goes about those who are at fault, as a pattern over folded text: 'xử lý cán bộ vi phạm kỷ luật, không bao che'. */
export const DEALT_STRICTLY =
  '^không (?:để|được|gia hạn|cấp|giao|bố trí|phê duyệt|chấp thuận|xem xét|cho phép|bao che|nể nang|né tránh|dung túng|khoan nhượng|có (?:vùng cấm|ngoại lệ))(?!\\p{L})';

/** How words end that tell for what people are praised: 'tập thể, cá nhân có thành tích xuất sắc, …', before what else they did. As a pattern over folded text. */
export const KNOWN_BY_MERITS =
  '(?<!\\p{L})(?:tập thể|cá nhân|cán bộ|người|gương|đơn vị|hội viên|đoàn viên|chiến sĩ) (?:có|đạt|lập) (?:nhiều )?(?:thành tích|thành tựu|công lao|cống hiến|công trạng)[^;:.]{0,60}, ?$';

/** Nouns that want to be told of whom or what: right before 'và' they wait for words that come after the verb behind it ('phát huy vai trò và nâng cao trách nhiệm của cấp ủy'). */
export const UNFINISHED: readonly string[] = [
  'vai trò',
  'năng lực',
  'trách nhiệm',
  'chất lượng',
  'hiệu quả',
  'hiệu lực',
  'tiến độ',
  'nhận thức',
  'ý thức',
];

/** Verbs whose capital in the middle of a clause makes them the name of a document: 'ban hành Quy chế và Quy định …'. */
export const DOCUMENTS: readonly string[] = [
  'quy định',
  'quyết định',
  'thông báo',
  'hướng dẫn',
  'báo cáo',
  'thỏa thuận',
  'quy hoạch',
  'kiến nghị',
  'cam kết',
  'đề xuất',
];

/** Fields of work that are called after verbs: in a list of fields nobody is told to act. */
export const FIELDS_OF_WORK: readonly string[] = [
  'đầu tư', 'xây dựng', 'quy hoạch', 'sản xuất', 'kinh doanh', 'xuất khẩu', 'nhập khẩu', 'đào tạo', 'thanh tra', 'vận tải', 'chế biến', 'giám định', 'bảo hiểm',
]; // prettier-ignore

/** What those do who make and sell things: behind 'sản xuất, kinh doanh,' one more of their trades. */
export const TRADES: readonly string[] = [
  'sử dụng', 'tiêu thụ', 'vận chuyển', 'buôn bán', 'mua bán', 'lưu hành', 'xuất khẩu', 'nhập khẩu', 'xuất nhập khẩu', 'chế biến', 'bảo quản', 'tàng trữ', 'phân phối', 'quảng cáo', 'cung ứng', 'sang chiết', 'giết mổ', 'pha chế', 'lưu trữ', 'cất giữ',
]; // prettier-ignore

/** Verbs that behind a comma go on with a list of works, and begin no act of their own unless it is said how strictly or by when ('xây dựng văn hóa liêm chính, tiết kiệm', 'trồng cây xanh, vệ sinh đường làng'). */
// prettier-ignore
export const LISTED_WORKS: readonly string[] = [
  'tiết kiệm', 'vệ sinh', 'định hướng', 'tái định cư', 'bồi thường', 'ươm tạo', 'quản lý', 'kiểm soát', 'bảo vệ', 'tập huấn', 'quan trắc', 'chuyển giao', 'cải tạo', 'vận hành', 'sửa đổi', 'sửa chữa', 'tuyên truyền', 'hiện đại hóa', 'phân loại', 'tiếp xúc', 'thích ứng', 'phòng chống', 'thoái vốn', 'giải phóng mặt bằng', 'miễn', 'khám', 'xét nghiệm', 'khai báo', 'đào tạo', 'chuyển giao công nghệ',
];

/** Verbs that have an object in them, and behind them another act ('cải cách hành chính và mở rộng dịch vụ công'); in a list of works they are nouns. */
export const ACTS_WITH_OBJECTS: readonly string[] = ['cải cách hành chính', 'cải cách thủ tục hành chính', 'cải cách tư pháp'];

/** Verbs that have their object in them: nothing need follow ('thu hút đầu tư, phát triển doanh nghiệp'). */
export const WHOLE_ACTS: readonly string[] = [
  'thu hút đầu tư',
  'kêu gọi đầu tư',
  'mời gọi đầu tư',
  'xúc tiến đầu tư',
  'tạo việc làm',
  'giải phóng mặt bằng',
  'chống thất thu',
  'phối hợp chặt chẽ',
  'rút kinh nghiệm',
];

/** Verbs that behind an object only tell what it is like or of what kind: 'bộ máy tinh gọn', 'chủ trương xã hội hóa', 'môi trường đầu tư kinh doanh'. */
export const KINDS: readonly string[] = [
  'tinh gọn',
  'minh bạch',
  'thông suốt',
  'đồng bộ',
  'xã hội hóa',
  'kinh doanh',
  'chuyên nghiệp hóa',
  'tự chủ',
  'cụ thể',
  'thiết thực',
];

/** Words that tell in a few nouns what something serves: behind the comma after them a commitment may begin, where 'để' and 'nhằm' go on. */
export const SHORT_TAILS: readonly string[] = ['phục vụ', 'đáp ứng', 'gắn với'];

/** Verbs that begin a commitment elsewhere, and behind what something serves only name one more aim. */
export const AIMED_VERBS: readonly string[] = [
  'bảo đảm',
  'đảm bảo',
  'nâng cao',
  'thúc đẩy',
  'tạo điều kiện',
  'phát huy',
  'mở rộng',
  'củng cố',
  'thực hiện',
  'xây dựng',
];

/** Steps of carrying out, which nothing is done for the sake of: behind a purpose they begin a commitment ('họp để thống nhất phương án, phân công cán bộ'). */
export const APPOINTING_VERBS: readonly string[] = ['phân công', 'thí điểm', 'cử', 'thành lập', 'ký kết', 'niêm yết'];

/** Verbs that begin a commitment behind the name of a document; the others go on with the name ('Nghị quyết số 19 về cải thiện …, nâng cao …'). */
// prettier-ignore
export const TITLE_VERBS: readonly string[] = [
  'tổ chức', 'tổ chức thực hiện', 'tổ chức triển khai', 'triển khai', 'rà soát', 'hoàn thành', 'ban hành', 'báo cáo', 'trình', 'tham mưu', 'đề xuất', 'phối hợp', 'chủ trì', 'hướng dẫn', 'kiểm tra', 'đôn đốc',
  'công khai', 'công bố', 'gửi', 'tổng hợp', 'lập', 'bố trí', 'giao', 'chỉ đạo', 'yêu cầu', 'tuyên truyền', 'phổ biến', 'theo dõi', 'tháo gỡ', 'khắc phục', 'cụ thể hóa', 'phân công', 'xử lý', 'xác định',
];

/** What people think or are used to, as a pattern over folded text. */
export const THOUGHTS = '(?:tư duy|tâm lý|quan niệm|nếp nghĩ|suy nghĩ|lề lối|thói quen|lối làm việc|cách làm|khẩu hiệu)';

/** A fault of those who are moved to act, which whoever moves them does away with. As a pattern over folded text, from the verb on. */
export const FAULT_ENDED = `^(?:loại bỏ|xóa bỏ|chấm dứt|khắc phục|đẩy lùi|chấn chỉnh)(?: triệt để| dứt điểm| dần| ngay| cho được)? (?:các |những |mọi )?(?:tình trạng|biểu hiện|hiện tượng|${THOUGHTS})(?!\\p{L})`;

/** Kinds of documents and rules: one more behind a comma is a noun, though it may be a verb elsewhere ('cơ chế, chính sách, quy định về …'). */
export const RULES: readonly string[] = ['cơ chế', 'chính sách', 'pháp luật', 'chủ trương', 'nghị quyết', 'chỉ thị', 'kế hoạch', 'quy chế', 'quy trình', 'tiêu chuẩn', 'thủ tục', 'kết luận', 'chiến lược', 'chương trình', 'đề án', 'nghị định', 'thông tư', 'điều lệ', 'luật']; // prettier-ignore

/** How words end that name rules or what is known, whose topics follow ('… về', '… liên quan đến'); whose they are may stand in between. As a pattern over folded text. */
export const RULES_NAMED =
  '(?<!\\p{L})(?:quy định|chính sách|pháp luật|quy chế|quy trình|tiêu chuẩn|nghị quyết|nghị định|luật|thông tư|quy phạm|văn bản|kiến thức|thông tin|nội dung|thủ tục|cơ chế|vấn đề)(?: [^,;:.]{2,30})? (?:về|liên quan đến|có liên quan đến|liên quan tới)$';

/** Verbs that make or change a document: right behind them 'quy hoạch', 'quy định', 'báo cáo' are what is made ('rà soát quy hoạch, hoàn thiện cơ chế'). */
export const MAKING_VERBS: readonly string[] = ['rà soát', 'xây dựng', 'ban hành', 'hoàn thiện', 'lập', 'điều chỉnh', 'sửa đổi', 'bổ sung', 'sửa đổi, bổ sung', 'hoàn thành', 'phê duyệt', 'công bố', 'cập nhật', 'soạn thảo', 'thẩm định', 'hoàn chỉnh', 'triển khai', 'thực hiện', 'kiện toàn', 'sắp xếp', 'củng cố']; // prettier-ignore

/** What they make, though it may be a verb elsewhere. */
export const MADE: readonly string[] = ['quy hoạch', 'tổ chức', 'quy định', 'báo cáo', 'thông báo', 'quyết định', 'hướng dẫn'];

/** Nouns of things that a duty is said of, and nobody who acts: 'Hồ sơ phải …', 'Các phương án cần …'. */
// prettier-ignore
export const THINGS: readonly string[] = [
  'dự thảo', 'việc', 'công tác', 'quá trình', 'sự', 'xã hội', 'kinh tế', 'nội dung', 'kết quả', 'phương án', 'kế hoạch', 'dự án', 'đề án', 'hồ sơ', 'báo cáo', 'văn bản', 'chương trình', 'quy hoạch', 'quy định', 'quy chế', 'quy trình',
  'kinh phí', 'nguồn', 'chính sách', 'thủ tục', 'sản phẩm', 'công trình', 'hoạt động', 'hình thức', 'giải pháp', 'biện pháp', 'nhiệm vụ', 'mục tiêu', 'chỉ tiêu', 'thời gian', 'mức', 'giá', 'bảng giá', 'danh mục',
  'trường hợp', 'phong trào', 'hệ thống', 'dữ liệu', 'thông tin', 'hạ tầng', 'tài liệu', 'tiêu chí', 'thiết bị', 'phương tiện', 'hàng hóa', 'đất', 'tài sản', 'công việc', 'vấn đề', 'yêu cầu', 'tiến độ', 'chất lượng',
];

/** What bodies are warned of behind 'không', and do not do as a task. */
// prettier-ignore
export const FAULTS: readonly string[] = [
  'bỏ trống', 'bỏ sót', 'bỏ lọt', 'buông lỏng', 'lơ là', 'chủ quan', 'né tránh', 'đùn đẩy', 'lạm dụng', 'lợi dụng', 'hợp thức hóa', 'tự ý', 'gây khó khăn', 'gây phiền hà', 'bao che', 'dung túng', 'trông chờ', 'ỷ lại', 'xem nhẹ', 'coi nhẹ',
];

/** How a clause ends with the first of several matters that are talked about, as a pattern over folded text. */
export const MATTERS_LISTED =
  '(?<!\\p{L})(?:thảo luận|đánh giá|ý kiến|trao đổi|chia sẻ|bàn|nghiên cứu)(?: [^;:]{0,90})? (?:vấn đề|nội dung|chủ đề)(?: [^,;:.]{0,30})? như (?:là )?[^,;:.]{4,80}$|^(?:trong đó,? )?(?:trọng tâm|trọng điểm|nhất) là (?:các |những )?(?:công tác|lĩnh vực|khâu|vấn đề|mặt|nhóm)(?= )[^;:]{2,80}$';

/** A word that both have: most clauses have none, seen at a glance. */
export const MATTERS_HINTS = '(?<= )như(?= )|trọng (?:tâm|điểm)|^(?:trong đó,? )?nhất là';

/** How words end before a colon behind which stands what is spoken or written about. As a pattern over folded text. */
export const SPOKEN_ABOUT =
  '(?<!\\p{L})(?:tuyên truyền|truyền thông|phổ biến|tập huấn|hướng dẫn|thông tin|thông điệp|ấn phẩm|tài liệu|tờ rơi|chuyên đề|nội dung|quy định)(?: [^:;]{0,120})? (?:về|như)$';

/** Verbs that make others act. */
export const MAKING_OTHERS_ACT: readonly string[] = ['chỉ đạo', 'yêu cầu', 'hướng dẫn', 'đôn đốc', 'giao', 'phân công', 'huy động'];

/** Verbs that only urge others on. */
export const URGING_VERBS: readonly string[] = ['động viên', 'vận động', 'kêu gọi', 'khuyến khích', 'phát động'];

/** Acts, as printed, with which the second half of a body's name begins: 'Sở Nông nghiệp và Phát triển nông thôn'. */
// prettier-ignore
export const ACTS_IN_NAMES: readonly string[] = ['Phát triển', 'Đầu tư', 'Đào tạo', 'Điều hành', 'Truyền thông', 'Chế biến', 'Bảo vệ', 'Quản lý', 'Kiểm soát', 'Phòng chống'];

/** What is told of works before 'và' and the next of them, as a pattern over folded text: 'tình hình triển khai và …'. */
export const STATE_OF_WORK =
  '(?:^| )(?:tình hình|kết quả|tiến độ) (?:triển khai|thực hiện|triển khai thực hiện|tổ chức thực hiện|giải quyết|giải ngân|xử lý|thi công|rà soát|sản xuất|chuẩn bị) và $';
