/** Those of whom each has something to do: 'mỗi thôn chọn …', 'từng xã phải …'. */
// prettier-ignore
export const DISTRIBUTED: readonly string[] = [
  'xã', 'phường', 'thị trấn', 'đặc khu', 'thôn', 'bản', 'làng', 'ấp', 'buôn', 'xóm', 'khu phố', 'tổ dân phố', 'khu dân cư', 'huyện', 'quận', 'thị xã', 'tỉnh', 'thành phố', 'địa phương', 'đơn vị', 'cơ quan', 'bộ', 'bộ phận', 'cục', 'vụ', 'phòng', 'ban', 'sở', 'ngành', 'cấp',
  'trường', 'nhà trường', 'lớp', 'chi bộ', 'đảng bộ', 'chi đoàn', 'chi hội', 'hội viên', 'đoàn viên', 'đảng viên', 'hộ', 'gia đình', 'hộ gia đình', 'hợp tác xã', 'doanh nghiệp', 'bệnh viện', 'trạm y tế', 'giáo viên', 'cán bộ', 'đồng chí', 'cá nhân', 'thành viên',
];

/** Places and units that have no name where they stand for those who act: 'Huyện tiếp tục …', 'đơn vị tập trung …'; and those that do so only before a duty, since elsewhere who issued the document tells more. */
// prettier-ignore
export const GOVERNED: readonly string[] = ['tỉnh', 'thành phố', 'tp', 'huyện', 'quận', 'thị xã', 'đơn vị', 'toàn đơn vị', 'toàn ngành'];
export const OBLIGED: readonly string[] = ['tỉnh', 'thành phố', 'toàn tỉnh', 'toàn thành phố', 'toàn huyện'];

/** How a body begins that stands in a list of bodies before one with a name. */
// prettier-ignore
export const LISTED: readonly string[] = [
  'bộ', 'sở', 'ban', 'ngành', 'phòng', 'vụ', 'cục', 'tổng cục', 'chi cục', 'đội', 'tổ', 'trạm', 'hạt', 'hội', 'đoàn thể', 'đoàn', 'lực lượng', 'trung tâm', 'trường', 'viện', 'đơn vị', 'cơ quan', 'tổ chức', 'thủ trưởng',
  'người đứng đầu', 'giám đốc', 'hiệu trưởng', 'chủ đầu tư', 'chủ rừng', 'doanh nghiệp', 'hợp tác xã', 'nhà máy', 'công ty', 'ngân hàng', 'văn phòng', 'thanh tra', 'địa phương', 'xã', 'phường', 'huyện', 'quận', 'hiệp hội', 'mặt trận', 'thị trấn',
];

/** Places that stand in such a list for those who govern them: '… và tỉnh, thành phố trong cả nước'. */
export const LISTED_PLACES: readonly string[] = ['tỉnh', 'thành phố', 'thị xã', 'đặc khu'];

/** What a body is called for short, once it is known which. */
// prettier-ignore
export const CALLED_SHORT: readonly string[] = [
  'đơn vị', 'cơ quan', 'cục', 'chi cục', 'ngành', 'địa phương', 'huyện', 'quận', 'thị xã', 'công ty', 'nhà trường', 'bệnh viện',
];

/** People of whom something may be asked, or told that they do it: 'yêu cầu người dân …', 'Chủ phương tiện thực hiện …'. */
// prettier-ignore
export const PEOPLE: readonly string[] = [
  'người dân', 'nhân dân', 'bà con', 'nhà thầu', 'chủ đầu tư', 'nhà đầu tư', 'chủ cơ sở', 'chủ hộ', 'chủ phương tiện', 'chủ tàu', 'chủ rừng', 'chủ nhà', 'chủ thuê bao', 'chủ doanh nghiệp', 'chủ dự án', 'hộ dân', 'hộ kinh doanh', 'hộ gia đình', 'hộ nuôi', 'hộ chăn nuôi',
  'nhà nước', 'du khách', 'hành khách', 'tiểu thương', 'phụ huynh', 'học sinh', 'sinh viên', 'lái xe', 'ngư dân', 'nông dân', 'người lao động', 'người sử dụng lao động', 'người điều khiển', 'người tham gia giao thông', 'công dân', 'cử tri', 'đồng bào', 'tổ chức, cá nhân', 'cơ sở sản xuất', 'cơ sở kinh doanh',
];

/** The same where more words say which ones: 'Công chức làm đầu mối …', 'Cơ sở khám bệnh, chữa bệnh …', 'Bên mời thầu …'. */
// prettier-ignore
export const SOME_OF_A_KIND: readonly string[] = [
  'người', 'cán bộ', 'công chức', 'viên chức', 'nhân viên', 'giáo viên', 'giảng viên', 'thành viên', 'hội viên', 'đoàn viên', 'đảng viên', 'kiểm soát viên', 'kiểm toán viên', 'thư ký', 'văn thư', 'kế toán', 'luật sư', 'bác sĩ', 'chuyên gia', 'chủ sở hữu', 'chủ nguồn thải',
  'đơn vị', 'cơ quan', 'cơ sở', 'bộ phận', 'khối(?! lượng)', 'bên(?! cạnh)', 'doanh nghiệp', 'hợp tác xã', 'hộ', 'cá nhân', 'gia đình', 'ban quản lý', 'nhà trường', 'nhà cung cấp', 'nhà mạng', 'tổ công tác', 'tổ giúp việc', 'tiểu ban', 'tổng thư ký', 'tổng cục trưởng',
];

/** And those of whom only several are told to act: 'Các chi cục …', 'Các hãng hàng không …'. */
// prettier-ignore
export const SEVERAL_OF_A_KIND: readonly string[] = [
  'công ty', 'tổng công ty', 'tập đoàn', 'hãng', 'hãng tàu', 'sàn', 'đại lý', 'cửa hàng', 'siêu thị', 'nhà máy', 'nhà tài trợ', 'nhà hàng', 'khách sạn', 'chủ', 'chủ thể', 'đối tượng', 'chi nhánh', 'cấp', 'cấp ủy', 'đảng bộ', 'chi bộ', 'chi đoàn', 'chi hội', 'khoa', 'lớp', 'nhóm', 'đội', 'khối', 'đại biểu', 'phó trưởng ban', 'phó chủ tịch',
  'thôn', 'bản', 'làng', 'ấp', 'buôn', 'xóm', 'khu phố', 'tổ dân phố', 'khu dân cư', 'cửa khẩu', 'bến xe', 'bệnh viện', 'kho bạc', 'quỹ', 'câu lạc bộ', 'tòa soạn', 'báo', 'đài', 'phòng ban', 'ban ngành', 'hội đoàn thể', 'đồn biên phòng', 'đồn',
];

/** People, with what is said of them, as a pattern over folded text. */
const WHO = `(?<who>(?:các |những |mỗi |từng )?(?:chủ|hộ|người|nhân viên|cán bộ|công chức|viên chức|giáo viên|đảng viên|đoàn viên|hội viên|thành viên|đối tượng|đơn vị|cơ quan|cơ sở|doanh nghiệp|${PEOPLE.join('|')})(?: (?!(?:phải|cần|có|đã|được(?! (?:kiểm tra|thanh tra|giám sát|kiểm toán|giao|phân công|ủy quyền|cấp phép|hỗ trợ|cử|thụ hưởng))|là|khi|nếu) )[\\p{L}-]+){0,10})`;

/** How a heading or lead-in names people below whom stands what they have to do, as a pattern over folded text: 'Đối với chủ vật nuôi:', 'Đối với cán bộ thú y cấp xã:'. */
export const PEOPLE_HEADED = `^(?<to>đối với |riêng đối với |về phía |(?:trách nhiệm|nhiệm vụ)(?: cụ thể)? của )${WHO}(?: ?:)?$`;

/** What is told of those who are named, and is no duty of theirs; a part of patterns. */
const OF_THEM = '(?: (?!(?:phải|cần|có|đã|sẽ|là|khi|nếu|chưa|được) )[\\p{L}-]+|, [\\p{L}-]+){0,9}';

/** How a heading names several by what they do or where, as a pattern over folded text: 'Các doanh nghiệp hoạt động trong lĩnh vực công thương', 'Các cơ sở sản xuất trên địa bàn'. */
export const SEVERAL_DESCRIBED = `^(?<to>)(?<who>các (?:doanh nghiệp|cơ sở|hợp tác xã|đơn vị|tổ chức|hộ|chủ|nhà thầu|nhà đầu tư|cá nhân|ngân hàng|trường|bệnh viện)${OF_THEM} (?:hoạt động|kinh doanh|sản xuất|trên địa bàn|trong lĩnh vực|trong ngành|thuộc phạm vi)${OF_THEM})(?: ?:)?$`;

/** How people are named before a colon behind which an act of theirs begins, as a pattern over folded text: 'Chủ tàu cá: …'. */
export const PEOPLE_LABELLED = `^(?<to>)${WHO}$`;

/** Bodies that have no name of their own, of whom something may be asked. */
// prettier-ignore
export const ASKED_BODIES: readonly string[] = [
  'đơn vị', 'đơn vị thi công', 'chi cục', 'cục', 'ngành', 'toàn ngành', 'huyện', 'tỉnh', 'thành phố', 'cơ quan', 'địa phương', 'công ty', 'nhà trường', 'bệnh viện', 'các cấp', 'các ban', 'các chủ thể', 'các bên', 'các lực lượng', 'bộ máy chính quyền', 'bộ máy', 'cả hệ thống chính trị', 'hệ thống chính trị',
];

/** Verbs that stand in the name of a body: 'các Cục quản lý chuyên ngành'. */
export const NAME_VERBS: readonly string[] = [
  'quản lý',
  'kiểm tra',
  'thanh tra',
  'giám sát',
  'tổ chức',
  'nghiên cứu',
  'đào tạo',
  'bảo vệ',
  'tuyên truyền',
  'điều hành',
  'phát triển',
  'đầu tư',
];

/** What those are called who hold an office, where no name of theirs stands, as patterns over folded text: 'đơn vị cần …', 'toàn ngành sẽ …', 'lãnh đạo huyện phải …'. */
// prettier-ignore
export const OFFICES: readonly string[] = [
  'tỉnh', 'thành phố', 'tp', 'huyện', 'quận', 'thị xã', 'xã(?! hội)', 'phường', 'thị trấn', 'địa phương', 'đơn vị', 'cơ quan', 'ngành', 'sở', 'cục', 'chi cục', 'tổng cục', 'hải quan', 'công an', 'thanh tra', 'kho bạc', 'ngân hàng nhà nước', 'bảo hiểm xã hội',
  'ubnd', 'hđnd', 'ủy ban nhân dân', 'hội đồng nhân dân', 'chính phủ', 'quốc hội', 'nhà trường', 'chính quyền', 'cấp ủy', 'đảng ủy', 'đảng bộ', 'tỉnh ủy', 'thành ủy', 'huyện ủy', 'lực lượng chức năng', 'mặt trận', 'đoàn thể', 'cán bộ', 'chúng ta', 'chúng tôi', 'đồng chí', 'hội nghị', 'kỳ họp', 'phiên họp', 'cuộc họp', 'hai bên', 'các bên', 'ban thường vụ', 'thường trực',
];

/** Verbs by which somebody is told to have said what follows. */
// prettier-ignore
export const SAYING: readonly string[] = ['cho biết', 'cho hay', 'khẳng định', 'nhấn mạnh', 'cho rằng', 'chia sẻ', 'thông tin', 'lưu ý', 'nêu rõ', 'chỉ rõ', 'nhìn nhận', 'yêu cầu', 'đề nghị', 'cam kết', 'mong muốn'];

/** How those are called who may give orders, before their names: 'Phó Tổng cục trưởng Trần Văn A', 'Giám đốc Sở Y tế', 'lãnh đạo tỉnh'. */
// prettier-ignore
export const TITLES: readonly string[] = [
  'tổng cục trưởng', 'cục trưởng', 'chi cục trưởng', 'vụ trưởng', 'bộ trưởng', 'thứ trưởng', 'trưởng ban', 'trưởng đoàn', 'trưởng phòng', 'giám đốc', 'tổng giám đốc', 'bí thư', 'tổng bí thư', 'chủ tịch', 'thủ tướng', 'chủ nhiệm', 'chánh thanh tra', 'chánh văn phòng', 'tư lệnh', 'thường trực', 'lãnh đạo', 'đồng chí', 'đại diện lãnh đạo', 'hội nghị', 'kỳ họp', 'phiên họp', 'đại hội', 'đoàn giám sát', 'đoàn kiểm tra', 'đoàn công tác', 'chủ tọa', 'người đứng đầu',
];

/** How those are called whose plans are their own affair, before their names. */
export const BUSINESSES: readonly string[] = [
  'công ty',
  'tổng công ty',
  'tập đoàn',
  'doanh nghiệp',
  'hợp tác xã',
  'nhà đầu tư',
  'chủ đầu tư',
  'nhà thầu',
  'hộ kinh doanh',
  'ngân hàng tmcp',
  'ngân hàng thương mại',
];

/** Verbs by which somebody only tells, before what is pledged. */
export const TELLING: readonly string[] = [
  'cho biết',
  'cho hay',
  'khẳng định',
  'nhấn mạnh',
  'cho rằng',
  'chia sẻ',
  'thông tin',
  'nêu rõ',
  'chỉ rõ',
  'nhìn nhận',
  'cam kết',
];

/** Words by which somebody orders, or a document says, what others have to do. As a pattern over folded text. */
export const ORDERING_WORDS =
  '(?:^|[ ,])(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|chỉ đạo|quán triệt)[,: ]|(?:^|[ ,])(?:chỉ thị|công điện|công văn|văn bản|kế hoạch|quyết định|nghị quyết|thông báo|kết luận)(?: [^,;:.]{0,40})? (?:nêu rõ|chỉ rõ|quy định|ghi rõ)[,: ]|(?:bí thư|chủ tịch|thủ tướng|bộ trưởng)(?: [^,;:.]{0,60})? (?:chỉ rõ|nêu rõ)[,: ]';

/** How a sentence begins that tells of a meeting: what somebody 'đã yêu cầu' at it is its outcome, and nothing done. As a pattern over folded text. */
export const AT_MEETING = '^(?:tại|phát biểu|kết luận|trong buổi|qua kiểm tra|sau khi nghe)(?= )';

/** Ids of those who lead a whole province or the nation: what they have others do is a task of the others. */
export const LEADERS_OF_ALL: readonly string[] = [
  'thu-tuong', 'pho-thu-tuong', 'chu-tich-ubnd-tinh', 'chu-tich-ubnd-thanh-pho', 'pho-chu-tich-ubnd', 'bi-thu-tinh-uy', 'bi-thu-thanh-uy', 'tong-bi-thu', 'chu-tich-nuoc',
]; // prettier-ignore

/** Who leads, as told in the press, before a name or a body. */
const LEADER = '(?:tổng bí thư|bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|giám đốc|cục trưởng|trưởng ban|đồng chí|lãnh đạo)';

/** Words by which they have others do something, that order nothing elsewhere. */
export const LEADING_WORDS: readonly string[] = [
  'chỉ rõ',
  'chỉ đạo',
  'nhắc nhở',
  'mong muốn',
  'mong',
  'định hướng',
  'chỉ thị',
  'đốc thúc',
  'hối thúc',
  'đôn đốc',
];

/** The same of everybody who leads. */
export const ASKING_WORDS: readonly string[] = ['nhắc nhở', 'nhắc', 'mong muốn', 'mong', 'chỉ thị', 'đốc thúc', 'hối thúc'];
export const LEADS = `^(?:phó )?${LEADER}(?!\\p{L})`;

/** What a meeting agrees on that is no work to be done. */
// prettier-ignore
export const AGREED: readonly string[] = [
  'thông qua', 'ban hành', 'phê duyệt', 'phê chuẩn', 'quyết nghị', 'quyết định', 'bầu', 'đánh giá', 'trình', 'đề nghị', 'biểu quyết', 'nhận định', 'kết luận', 'ký', 'ký kết', 'lựa chọn', 'chọn', 'điều chỉnh', 'xác định', 'đặt', 'lấy', 'đề ra', 'khẳng định',
];

/** How a paragraph begins that tells what one more body does ('Đối với lực lượng Biên phòng …'), and what says there that it only stands or was. As patterns over folded text. */
export const SOMEBODY_TOLD = `^(?:(?:đối với|riêng|riêng đối với) )?(?:(?:các|những|từng|toàn|mỗi) )?(?:lực lượng|${[...LISTED, ...PEOPLE].join('|')})(?!\\p{L})`;
export const NOT_ACTING = '(?<!\\p{L})(?:đã|đang|được|vẫn|còn|hiện)(?!\\p{L})';

/** What a leader says before an order in the same sentence: 'Chủ tịch đánh giá cao đề xuất của Sở A và', 'Phó Thủ tướng nhấn mạnh vai trò của người đứng đầu,'. As a pattern over folded text. */
export const SAID_FIRST = `^[^.;:]{0,60}${LEADER}[^,;:.]{0,80} (?:cơ bản |hoàn toàn )?(?:đánh giá cao|ghi nhận|biểu dương|nhất trí(?: cao)?|đồng ý|đồng tình|hoan nghênh|chia sẻ|thống nhất|cảm ơn|phê bình|nhấn mạnh|khẳng định|phân tích|tiếp thu|lắng nghe|giải đáp) [^.:]{1,140}(?:,|,? và|,? đồng thời|;)(?: đồng thời)?(?: cũng)? $`;

/** What stands before what somebody says he will do himself: 'Giải trình vấn đề này, Giám đốc Sở A cho biết, thời gian tới'. As a pattern over folded text. */
export const SAYS_OF_HIMSELF = `(?:^|[ ,])${LEADER}(?! (?:công ty|tổng công ty|tập đoàn|doanh nghiệp|hợp tác xã|ngân hàng tmcp|điều hành))[^,;:.]{2,70} (?:cho biết|cho hay|khẳng định|thông tin|chia sẻ|hứa|cam kết|nhận trách nhiệm và)(?: rằng)?,? ?(?:(?:trong )?thời gian tới,? |tới đây,? |sắp tới,? |(?:trong )?năm tới,? )?$`;

/** What joins a sentence in which somebody will do more to the one before it, as a pattern over folded text. */
export const JOINS_PLEDGES =
  '^["“]?(?:đồng thời|tới đây|sắp tới|thời gian tới|đặc biệt|bên cạnh đó|ngoài ra|cùng với đó|song song với đó|mặt khác),? $';

/** Up to who has to act, what a leader says plainly: 'Về nhiệm vụ quý I, Bí thư Tỉnh ủy nêu rõ, …', as a pattern over folded text. */
export const LEADER_STATES =
  '^(?:[^.;:]{2,90}, )?(?:phó )?(?:tổng bí thư|bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|đồng chí)(?!\\p{L})[^,;:.]{0,60} (?:nêu rõ|chỉ rõ|nhấn mạnh|lưu ý)(?:,| rằng| là|:)+';

/** Words from which a duty follows that 'phải' then says, as a pattern over folded text. */
export const CONSEQUENCES =
  '^(?:chính )?(?:(?:vì|do|bởi) (?:vậy|thế|đó)|muốn vậy|để làm được (?:điều|việc) (?:này|đó)|để khắc phục [^,;:.]{3,60}),|^theo [^,;:.]{0,40}(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|đồng chí|giám đốc)[^,;:.]{0,60},';

/** Between who orders and the order, what it stands in or what was settled with it: ' vừa có văn bản', ' thống nhất chủ trương và'. As a pattern over folded text. */
export const ORDER_STANDS_IN =
  '(?: cũng| vừa| mới)?(?: (?:có|ký|ban hành|gửi|ra|thông qua){1,2}(?: ban hành)? (?:văn bản|công văn|công điện|chỉ thị|thông báo|nghị quyết|kế hoạch|quyết định)(?: [^,;:.]{1,90})?(?:,? (?:trong đó|theo đó),?)?| thống nhất(?: chủ trương)?(?:,| và)|(?<= )vừa) ?$';

/** What stands before an order that names nobody who gives it, and goes on with what was ordered; as a pattern over folded text. */
export const ORDERS_JOINED = '^(?:(?:đồng thời|bên cạnh đó|ngoài ra|cùng với đó|mặt khác),? )?$';

/** What stands before 'cần' or 'phải' in a sentence that calls for something and names nobody, as a pattern over folded text: 'Bên cạnh đó, trước hết', 'Chủ tịch chỉ rõ, thời gian tới'. */
export const CALLED_FOR =
  '^(?:riêng )?đối với [^,;:.]{3,110} thì $|^(?:(?:(?:về|đối với|trước|liên quan đến|liên quan tới|trả lời) [^,;:.]{3,60}, )?(?:tổng bí thư, )?[^,;:.]{0,60}(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|giám đốc|đồng chí|lãnh đạo) [^,;:.]{0,70}(?:cho rằng|chỉ rõ|nêu rõ|khẳng định|phân tích|nhận định)(?: rằng)?[,:]? |theo [^,;:.]{0,40}(?:bí thư|chủ tịch|thủ tướng|bộ trưởng|thứ trưởng|giám đốc|đồng chí|lãnh đạo)[^,;:.]{0,70}, |(?:về|trong) [^,;:.]{3,80}, )?(?:(?:để|nhằm|muốn|với (?:tinh thần|quyết tâm|mục tiêu)) [^,;:.]{4,110}, )?(?:(?:chính vì (?:vậy|thế)|muốn (?:vậy|thế|như vậy|được như vậy|làm được như vậy|làm được điều đó)|đặc biệt|để làm được (?:điều|việc) này|về phía (?:các )?[\\p{L} ]{2,40}|vì vậy|do vậy|do đó|vì thế|bởi vậy|trong đó|theo đó|cụ thể|thứ (?:nhất|hai|ba|tư|năm|sáu)|bên cạnh đó|ngoài ra|đồng thời|cùng với đó|song song với đó|mặt khác|để làm được điều đó|để đạt được mục tiêu (?:trên|này|đó)|trước tình hình đó|từ thực tế (?:trên|đó)),? )?(?:(?:ngay )?(?:từ bây giờ|lúc này|bây giờ)|trong (?:thời điểm này|thời gian tới|bối cảnh này|năm tới)|thời gian tới|tới đây|trước mắt|(?:về )?lâu dài|trước hết|trước tiên)?,? ?(?:trước hết|trước mắt)? ?$';

/** Those who are called after what they do, as a pattern over folded text: 'biên tập viên', 'báo cáo viên'; and what follows a word that no list knows where it calls them so: 'phóng viên'. */
export const NAMED_BY_WORK =
  '^(?:biên tập|báo cáo|tuyên truyền|cộng tác|huấn luyện|điều tra|kiểm tra|thanh tra|hướng dẫn|điều phối|vận động|trợ giúp|giám định|kiểm soát|thẩm định|đăng kiểm|phát thanh|lập trình) viên(?! chức)(?!\\p{L})';
export const ONE_WHO_DOES_IT = '^ viên(?! (?:chức|thuốc|nén|nang|gạch|đạn))(?!\\p{L})';

/** How an office begins that one person holds, as a pattern over folded text; and his name behind it, over the text as printed. */
export const OFFICES_HELD =
  '^(?:đồng chí )?(?:phó )?(?:thủ tướng|chủ tịch|tổng bí thư|bí thư|giám đốc|tổng giám đốc|bộ trưởng|thứ trưởng|cục trưởng|tổng cục trưởng|vụ trưởng|trưởng|chánh|chủ nhiệm|tổng thanh tra|thống đốc|tư lệnh|chỉ huy trưởng)(?= )';
export const PERSON_BEHIND =
  '(?<!(?:[Xx]ã|[Pp]hường|[Tt]hị trấn|[Qq]uận|[Hh]uyện|[Tt]rường|[Đđ]ường|[Kk]hu|[Tt]hành phố|[Tt][Pp]\\.?)) (?:Nguyễn|Trần|Lê|Phạm|Hoàng|Huỳnh|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Đào|Đoàn|Vương|Trịnh|Trương|Đinh|Lâm|Phùng|Mai|Tô|Hà|Tạ|Cao|Thái|Châu|Lưu|Nông|Tăng|Lương|Quách|Tống|Kiều|Đồng|Hứa|Triệu|Lò|Giàng|Vàng|Sùng|Hầu|Thào|Cầm|Quàng|Bế|Hoàng)(?: \\p{Lu}\\p{L}*){2,3}$';

/** Between bodies and their duty, which of them are meant, as a pattern over folded text: 'Các cấp khi được đề nghị góp ý có trách nhiệm …', 'Các xã chưa hoàn thành chỉ tiêu phải …'. */
export const TOLD_WHICH =
  '^(?:(?:khi|nếu|được|mà|sau khi) [^,;:.()]{3,90}? (?<! và | nhưng | song )(?=(?:có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương|kịp thời|chủ động|tiếp tục|nghiêm túc|tập trung) )|(?:đã|chưa|không|đang|còn) (?!(?:phải|cần|được) )[^,;:.()]{3,90}? (?<! và | nhưng | song )(?=(?:có trách nhiệm|chịu trách nhiệm|phải|cần|khẩn trương) ))';
