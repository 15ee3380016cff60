/** How texts give orders: who speaks or is told, and the words by which he asks. */

/** Between a body of no name of its own and its verb, what is asked of it, as a pattern over folded text. */
export const URGING = '(?<= )(?:chủ trì|chủ động|khẩn trương|phải|cần|có trách nhiệm)(?!\\p{L})';

/** How a sentence begins in which a debate is led or a meeting listens: what is asked for in it is to be talked of. As a pattern over folded text. */
export const DEBATE_LED = '^(?:(?:điều hành|gợi ý|định hướng) (?:tham luận|thảo luận)|hội nghị (?:đã |cũng |cũng đã )?nghe)(?!\\p{L})';

/** Without one of these no pattern below fits in which somebody who leads, or a document, orders or says: most sentences have none. */
export const SAYING =
  '(?:yêu cầu|đề nghị|giao|chỉ đạo|nhắc|chỉ rõ|mong|định hướng|chỉ thị|đốc thúc|hối thúc|nêu rõ|khẳng định|lưu ý|nhấn mạnh|quán triệt|kết luận|có ý kiến|phân công|nói|cho rằng|phân tích|phát biểu)(?!\\p{L})';

/** How acts begin that are ordered of nobody by name. */
const ORDERED_ACTS =
  'cần|phải|khẩn trương|tập trung|tiếp tục|quyết liệt|chủ động|tích cực|kịp thời|sớm|nghiêm túc|rà soát|thực hiện|triển khai|đẩy mạnh|đẩy nhanh|tăng cường|nâng cao|hoàn thành|hoàn thiện|xây dựng|bảo đảm|đảm bảo|xử lý|kiểm tra|thúc đẩy|tổ chức|phối hợp|xem xét|nghiên cứu|làm rõ|khắc phục|siết chặt|không';

/** A sentence of the press in which a leader or a meeting orders, as a pattern over folded text. */
export const LEADER_ORDERS = `^(?!${DEBATE_LED})[^.]{0,90}(?:bí thư|chủ tịch|thủ tướng|phó thủ tướng|bộ trưởng|đồng chí|hội nghị|ban thường vụ|(?<!(?:đã|luôn|tập trung|tiếp tục|quan tâm|sự) )lãnh đạo(?!(?:,| và) chỉ đạo)|người đứng đầu|(?:tổng cục|thứ) trưởng)[^.]{0,90} (?:yêu cầu|đề nghị|giao(?! (?:ban|lưu|thông|dịch|thương|thừa|nhận))|(?<!đã (?:kịp thời|quyết liệt|tập trung|thường xuyên|chủ động|luôn|quan tâm|sát sao|tích cực) |lãnh đạo, |luôn |công tác |sự |ý kiến |tinh thần )chỉ đạo|(?:nhắc nhở|nhắc|chỉ rõ|mong muốn|mong(?: rằng)?|định hướng|chỉ thị|đốc thúc|hối thúc)(?=,? (?:trong |từ nay |thời gian|các |bộ |toàn |sở |ubnd |tỉnh |huyện |ngành |công an |chính quyền |cấp ủy |đảng ủy ))|(?:nêu rõ|chỉ rõ|khẳng định)(?=,? (?:rằng )?(?:cần|phải) )|lưu ý|nhấn mạnh(?=[^.]{0,240}(?<!\\p{L})(?:cần|phải|yêu cầu|đề nghị|nhiệm vụ|giải pháp|nội dung|vấn đề|yếu tố|tiếp tục|tập trung|đẩy mạnh|tăng cường|chú trọng|quan tâm|chủ động|không được|không để|thời gian tới|sẽ|mục tiêu|việc|tinh thần (?:quyết tâm|quyết liệt|cương quyết|kiên quyết|chủ động|khẩn trương))(?!\\p{L}))|quán triệt(?!,? (?:và )?(?:triển khai|thực hiện|học tập|nghị quyết|chỉ thị|kết luận|luật)))(?:,(?= (?:trong (?:thời gian|năm|những) |thời gian tới|tới đây|sắp tới|trước mắt|cần |phải |đây (?:cũng )?là [^,;:.]{3,80}, (?:phải|cần) |bộ |sở |ubnd |các (?:bộ|sở|ngành|địa phương|đơn vị|tỉnh)(?!\\p{L})|(?:${ORDERED_ACTS})(?!\\p{L}))))? ?:? (?!của|tại|trong(?! quá trình| thời gian tới| năm tới| những)|cấp|về kết quả)`;

/** The same of somebody who was named with his office before. */
export const ASKS_BY_NAME =
  '^(?:[^.;:]{3,140}, )?(?:ông|bà|đồng chí|đ/c) (?<name>\\p{L}+(?: \\p{L}+){0,4}?) (?:cũng )?(?:yêu cầu|đề nghị|lưu ý|chỉ đạo|nhấn mạnh(?=,? (?:cần|phải) )),? (?!của|tại|trong)';

/** What a document orders in its own name, of a body or of nobody by name. As a pattern over folded text, from behind the order on. */
export const ASKED_BY_DOCUMENT = `,? (?:(?:các|mọi|từng|sở|bộ|ban|ubnd|ủy ban|chủ tịch|thủ trưởng|cấp ủy|người) |(?:${ORDERED_ACTS})(?!\\p{L}))`;

/** The same where a body orders, and not whom: 'Bộ Chính trị yêu cầu khẩn trương rà soát …'. */
export const BODY_ORDERS = `^(?!.{0,80}(?:đã|vừa|từng) (?:yêu cầu|lưu ý|chỉ đạo))(?:(?!(?:theo|do|tại) )[^.;:]{3,140}, )?(?:(?:bộ chính trị|ban bí thư|chính phủ|ủy ban thường vụ quốc hội)|(?:thường trực |ban thường vụ |ban chấp hành )?(?:tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|đảng ủy)|(?:thường trực )?(?:ubnd|ủy ban nhân dân|hđnd|hội đồng nhân dân)|(?:bộ|sở|cục|tổng cục|ban chỉ đạo|ngành|đoàn giám sát|đoàn kiểm tra|đoàn công tác|tổ công tác|(?:phó )?giám đốc (?:sở|công an|ban)|(?:phó )?trưởng đoàn)(?! trưởng)(?: [^,.;:]{2,40}?)?)(?: (?!đã|có|là|và|được)[^,.;:]{1,30}?)? (?:cũng |còn )?(?:yêu cầu|lưu ý|chỉ đạo|(?:nhấn mạnh|đề nghị|quán triệt)(?=,? (?:cần|phải) )|(?<=(?:hđnd|hội đồng nhân dân|quốc hội|đoàn giám sát|đoàn kiểm tra)(?: tỉnh| thành phố| huyện)? )đề nghị),?(?: cần| phải)? (?=(?:${ORDERED_ACTS})(?!\\p{L}))`;

/** The same of a body that directs those below it: 'UBND huyện chỉ đạo UBND các xã …'. */
export const BODY_DIRECTS =
  '^(?!.{0,80} (?:đã|vừa|luôn|thường xuyên|từng|tích cực|kịp thời|quan tâm) )(?:(?:cụ thể|theo đó|đồng thời|bên cạnh đó|ngoài ra),? )?(?:thường trực |ban thường vụ )?(?:chính phủ|thủ tướng|phó thủ tướng|người đứng đầu chính phủ|bộ chính trị|ban bí thư|tỉnh ủy|thành ủy|huyện ủy|quận ủy|thị ủy|ubnd|ủy ban nhân dân|thị xã|huyện|thành phố|tỉnh)(?: [^,.;:]{1,30}?)? chỉ đạo (?=(?:ubnd|ủy ban nhân dân|bộ|sở|ngân hàng nhà nước|thanh tra|công an|văn phòng|các (?:bộ|xã|phường|thị trấn|phòng|huyện|sở|ngành|cơ quan|đơn vị|địa phương|ban)|chính quyền|cấp ủy)(?!\\p{L}))(?!.*(?<!\\p{L})đã (?!giao|được giao|đề ra)(?=\\p{L}))';

/** The same where his own words tell what has to be done: 'Chủ tịch nói: “Các sở phải …”'. */
export const LEADER_QUOTED =
  '^[^.“”"]{0,90}(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|đồng chí)[^.“”"]{0,90} (?:nói|khẳng định|chỉ rõ|nêu rõ|cho rằng|phân tích|phát biểu|quán triệt)(?: rõ| thêm)?: ?[“"][^“”"]{0,160}(?:phải|cần|không được|không để)(?!\\p{L})';

/** A sentence of the press that tells behind it who said it: '“Phải …”, Chủ tịch yêu cầu'; and words by which it binds. As patterns over folded text. */
const saidAtEnd = (verbs: string): string =>
  `[”",] ?(?:[-–] )?(?:(?:ông|bà) [^,;:.”"]{2,40}, )?(?:phó )?(?:đồng chí|tổng bí thư|bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|giám đốc (?!công ty|doanh nghiệp|hợp tác xã)|cục trưởng|lãnh đạo(?= (?:tỉnh|thành phố|huyện|quận|xã|phường|ubnd|bộ|sở|chính phủ)))(?!\\p{L})[^,;:.”"]{0,90} (?:${verbs})(?: như vậy| thêm| rõ)?[.”"]{0,2}$`;
const ORDERING = 'yêu cầu|nhấn mạnh|lưu ý|chỉ đạo|đề nghị|quán triệt|khẳng định|nói|chỉ rõ|nêu rõ|cho rằng';
export const LEADER_SAID = saidAtEnd(ORDERING);

/** The same, or of who only tells. */
export const LEADER_SAID_OR_TOLD = saidAtEnd(`${ORDERING}|cho biết|cho hay|thông tin|chia sẻ|cam kết|hứa`);

export const SAID_TO_BIND =
  '^[“"](?:[^“”"]{0,160} )?(?:phải|cần|không được|không để|yêu cầu|đề nghị)(?!\\p{L})|^(?:các (?:đồng chí|sở|ngành|địa phương|đơn vị)|chúng ta|chúng tôi|từng|mỗi|mọi) [^“”"]{0,60}(?:phải|cần|không được|không để)(?!\\p{L})';

/** Where or about what somebody speaks, behind that he does ('… kết luận tại Thông báo số 5 như sau:'); a part of patterns. */
export const SAID_WHERE = '(?:tại|trong|về|đối với|liên quan) [^.:;]{2,140}';

/** How a sentence of the press begins before who concludes in it, and how that is said; as patterns over folded text. */
export const HEARD_FIRST =
  '^(?:cho rằng|đây (?:cũng )?là|nhận định|nhấn mạnh|đánh giá(?! cao)|lo ngại|khẳng định|lưu ý|trước (?:tình hình|diễn biến|việc|thực trạng|nguy cơ|mắt)|để|nhằm|sau khi (?:nghe|xem xét)|trên cơ sở (?:báo cáo|ý kiến|kết quả|nội dung)|qua (?:nghe|báo cáo|ý kiến)|tiếp thu|xét (?:báo cáo|đề nghị|tờ trình|văn bản|kiến nghị))[^.:]{0,300}[,;] (?=(?:(?:ông|bà|đồng chí) )?(?:phó )?(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|đồng chí|giám đốc))';

export const LEADER_CONCLUDES = `^(?:(?:về việc này|về vấn đề này|về nội dung này|về việc trên|trước tình hình (?:trên|đó|này)|xét đề nghị của [^,.:]{2,80}|để [^,.:]{4,90}),? )?(?:(?:ông|bà|đồng chí|ubnd|ủy ban nhân dân) )?(?:phó )?(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|đồng chí|giám đốc|tỉnh|thành phố|(?:ban )?(?:thường vụ|thường trực|bí thư)|bộ chính trị|chính phủ|bộ|sở)[^.:]{0,90} (?:kết luận|thống nhất chỉ đạo|có ý kiến(?: chỉ đạo)?|yêu cầu|chỉ đạo|lưu ý)(?=[,:]| (?:cụ thể )?như sau| (?:với|một số) (?:các )?nội dung| ${SAID_WHERE} ?:$)`;

/** How the office begins of somebody who speaks for a body that orders, as a pattern over folded text. */
export const LEADING_OFFICES =
  '^(?:(?:phó )?(?:bí thư|tổng bí thư|chủ tịch (?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|nước|quốc hội|tỉnh|thành phố|huyện|quận)|thủ tướng|trưởng ban (?!quản lý)|chủ nhiệm)|ủy viên|(?:bộ|thứ) trưởng|(?:phó )?giám đốc (?:sở|công an)|thường trực|quyền chủ tịch|tổng cục trưởng|cục trưởng)(?!\\p{L})';

const GIVES = '(?:yêu cầu|đề nghị|giao|chỉ đạo)';
const ISSUES =
  ' (?:cũng |đã |vừa |mới |vừa qua ){0,3}(?:ký |có |gửi |phát |phát đi |ra |ban hành ){1,3}(?:công điện|văn bản|công văn|chỉ thị|thông báo|ý kiến|kết luận|kế hoạch)(?: [^;:]{1,120}?)??';

/** Behind a body, what it issued and an order in it begins with: 'vừa ban hành công điện …', 'đã có văn bản số 12/UBND …', as a pattern over folded text. */
export const ORDER_ISSUED = `^${ISSUES} (?=${GIVES} )|^ (?:cũng |mới )?vừa (?=${GIVES} )`;

/** The same of an order that was given without one: 'đã yêu cầu …'. */
export const ORDER_ASKED = '^ (?:cũng )?đã (?=(?:yêu cầu|đề nghị) )';

/** The document in which somebody directs others, up to who does: 'Tại Công văn số 12/UBND, …'. As a pattern over folded text. */
export const ORDERED_IN_WRITING =
  '(?:^|[ ,.;])(?:tại|trong|theo) (?:nội dung )?(?:chỉ thị|công văn|công điện|văn bản|thông báo|quyết định)(?: [^,;.:]{1,120})?, ?$';

/** Behind a ground, a purpose or 'mới đây' somebody gives an order, which is still to be carried out; as a pattern over folded text. */
export const ORDER_ON_GROUND = `, [^;:]{2,90}?(?:${ISSUES}| (?:cũng |mới )?vừa) ${GIVES}(?= )|^(?:mới đây|vừa qua|gần đây), [^,;:]{2,90} (?:yêu cầu|đề nghị|giao)(?= )`;

/** A document that orders in its own name, up to the order: 'Chỉ thị của Tỉnh ủy yêu cầu …'; and the same where what it orders goes on. As patterns over folded text. */
export const DOCUMENT_ASKS =
  '^(?:(?:theo đó|cụ thể|trong đó|đồng thời|ngoài ra|bên cạnh đó),? )?(?:(?:theo |tại )(?=[^,;:.]{4,160},))?(?:nội dung )?(?:chỉ thị|nghị quyết|công điện|kế hoạch|công văn|văn bản|thông báo|kết luận|quyết định|chương trình)(?: [^,;:.]{1,120})?? (?:cũng |còn )?(?=(?:yêu cầu|đề nghị|giao|phân công) )';

/** How an act begins that a document will do; a part of patterns. */
const SETS_ABOUT = '(?:tập trung|tiếp tục|ưu tiên|chú trọng|đẩy mạnh)';

/** A document that will do what those who carry it out do, up to the act: 'Nghị quyết sẽ tập trung …'. As a pattern over folded text. */
export const DOCUMENT_ACTS = `^(?:nghị quyết|chỉ thị|kế hoạch|chương trình|đề án|quy hoạch)(?: (?:này|trên|mới|lần này|số [^,;:. ]{2,20}))? (?:cũng )?(?=sẽ ${SETS_ABOUT} )`;

/** The same where more words name the document and a time to come may stand for 'sẽ', up to the act: 'Chương trình giảm nghèo của tỉnh thời gian tới tập trung …'. */
export const DOCUMENT_TO_ACT = `^(?:(?:theo đó|cụ thể|trong đó|đồng thời|ngoài ra|bên cạnh đó|cùng với [^,;:.]{4,120}),? )?(?:nghị quyết|chỉ thị|kế hoạch|chương trình|đề án)(?: (?!(?:đã|được|có) )[^,;:.]{2,80}?)?(?: (?:trong )?thời gian tới(?: sẽ)?| sẽ) (?=${SETS_ABOUT} )`;

/** How words end, before a colon that closes a sentence, in which somebody only orders, as a pattern over folded text: 'Thường trực Tỉnh ủy chỉ đạo'. */
export const ORDER_AT_COLON = '(?<= )(?:chỉ đạo|yêu cầu|đề nghị|lưu ý|nhấn mạnh|kết luận|chỉ thị)$';

/** How a heading begins that names those who are told to act ('Giao Sở A'), as a pattern over folded text. */
export const ADDRESSES = '^(?:giao|giao cho|đề nghị|yêu cầu|phân công|kiến nghị|chỉ đạo) (?:các đồng chí )?';

/** How a clause ends, before the first body that is told to act in it, as a pattern over folded text. */
export const ORDERS_BODIES = '(?:^|[ ,])(?:giao|giao cho|đề nghị|yêu cầu|chỉ thị|phân công|kiến nghị|chỉ đạo)(?: cho)? ?$';

/** Verbs that end what is handed in ('…, báo cáo UBND tỉnh xem xét, quyết định'), and alone order nothing. */
export const REMNANTS = '^(?:quyết định|giải quyết|xem xét|phê duyệt|thực hiện|ban hành|cho ý kiến|chỉ đạo)$';

/** What picks a part out of what a sentence has told, before the act that is asked for in it. */
export const WITHIN_IT = ', (?:trong đó|đồng thời),? (?=(?:cần |phải )?(?:tập trung|chú trọng|ưu tiên|quan tâm|đặc biệt))';

/** How a lead-in ends in which somebody orders, behind a comma, as a pattern over folded text. */
export const ORDERS_AT_END = ',[^,]{0,80} (?:yêu cầu|đề nghị|chỉ đạo|giao|quyết định|điện)(?!\\p{L})[^.;]{0,480}:$';

/** Up to an order that a lead-in says was given: '… thì Chính phủ đã yêu cầu Bộ A …'. As a pattern over folded text. */
export const ORDER_GIVEN_ALREADY =
  '(?<= )(?:đã|vừa)(?: có (?:văn bản|công văn|chỉ đạo))? (?=(?:yêu cầu|giao|đề nghị|chỉ đạo|phân công)(?= ))';

/** How an order begins that stands amid what is told, and not 'phân công …' or 'kiến nghị …', which were done there. As a pattern over folded text. */
export const ORDER_AT_HEAD = '^(?:giao|đề nghị|yêu cầu)(?= )';

/** What tells of a meeting or of what was done, or leads in what is asked for: where it stands, a piece has kept what says how it is meant. */
export const TELLS_OR_ASKS =
  '(?:kết luận|yêu cầu|đề nghị|theo đó|chỉ đạo)[^.;:]{0,60}:$|(?:^|[ ,])đã (?!chỉ đạo|ban hành|quy định|được (?:phê duyệt|giao|ban hành))[^.;]*(?::$|so với)|là kết quả đã|(?:^|[ ,])họp(?:\\.| về )';

/** 'Theo báo cáo tại hội nghị, trong 9 tháng năm 2027, huyện đã chỉ đạo …': what a report says was ordered is told, and not ordered. */
export const REPORTED_OF =
  '^theo báo cáo(?: [^,;:.]{1,60})?, (?:trong )?(?:\\d+ tháng|quý|năm|nhiệm kỳ|thời gian)(?: [^,;:.]{1,30})?, [^.]{3,120}? đã (?!yêu cầu|đề nghị|kết luận)';
