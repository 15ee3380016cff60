/** How a clause begins that tells by what means something is to be done, up to the act: 'thông qua … để', as a pattern over folded text. */
export const BY_MEANS =
  '^(?:thông qua (?!(?:nghị quyết|kế hoạch|quyết định|báo cáo|đề án|dự toán)(?!\\p{L}))[^;:.]{4,200}?|(?:căn cứ|dựa) (?:vào |trên )?(?:tình hình|điều kiện|đặc điểm|chức năng|nhiệm vụ|yêu cầu|nhu cầu|kết quả)(?!\\p{L})(?:[^,;:.]|, (?:nhiệm vụ|quyền hạn|cơ quan|đơn vị|địa phương|ngành|lĩnh vực|phạm vi|đặc điểm|tình hình|yêu cầu|chương trình|kế hoạch)(?= )){4,160}?) để (?=\\p{L})|^bằng mọi (?:biện pháp|cách|giá) (?!(?:phải|cần|không) )(?=\\p{L})';

/** How a goal or task is called, before its verb: 'Mục tiêu tổng quát của kế hoạch … là', as a pattern over folded text. */
export const GOAL_CALLED = '^(?:mục tiêu|nhiệm vụ|phương hướng)(?: [^,;:.]{2,140})? là:? (?=\\p{L})';

/** How a clause begins, before its act, that says of some work that it has to be finished; as a pattern over folded text. */
export const WORK_TO_FINISH =
  '^(?:việc|công tác) (?=\\p{L}[^;:.]{3,200}? (?:phải|cần) (?:được )?(?:hoàn thành|thực hiện xong|xong|kết thúc|hoàn tất|làm xong)(?!\\p{L}))';

/** Words that say that something follows from what was told. */
export const CONSEQUENTLY: readonly string[] = ['vì vậy', 'vì thế', 'do đó', 'do vậy', 'bởi vậy'];

/** What joins the consequence to the ground told before it, as a pattern over folded text. */
export const FOLLOWS_FROM = `(?:,|;| nên) (?:${CONSEQUENTLY.join('|')}),? (?=\\p{L})|(?:^|[ ,])đây (?:cũng )?là [^,;:.]{3,80}, (?=(?:phải|cần|do đó|vì vậy) )`;

/** How words begin, before a comma, that name what the order behind it is about, as a pattern over folded text. */
export const ORDERED_ABOUT = '^(?:riêng|việc|nội dung|trường hợp|vấn đề|các|những|phần|công tác) [^,:;()]{4,160}$';

/** How an act is urged of nobody by name, behind what it is about, as a pattern over folded text. */
export const URGED_ABOUT = '^(?:khẩn trương|kiên quyết|kịp thời|quyết liệt|nghiêm túc|dứt khoát|nhanh chóng|tuyệt đối)(?= )';

/** Words without which nothing is said of an act, as a pattern over folded text. */
export const SAYS_WHAT = '(?:^| )(?:là|có)(?= )';

/** An act and what is said of it, as a pattern over folded text from the beginning of the clause. */
export const STATEMENTS =
  '^(?!(?:[^,;:]{0,80} )?(?:xác định|coi|xem|lấy|nhận thức|khẳng định|quán triệt|thấy|hiểu|phải|cần|nhấn mạnh|tuyên truyền|lựa chọn|chọn)(?!\\p{L}))[^,;:()]{6,120}(?:, [^,;:()]{2,80})? (?:(?:luôn |cũng |vừa |chính )?(?<!(?:nhất|biệt|hết|mắt|tâm|yếu|thể|tức|gọi|nhận) )là (?:một |một trong (?:những|các) |những |các )?(?:nhiệm vụ|yêu cầu|trách nhiệm|chủ trương|giải pháp|khâu|vấn đề|xu thế|điều kiện|tiền đề|động lực|việc làm|sự nghiệp|quá trình|thước đo|nền tảng|cơ sở|yếu tố|nhân tố|quyền|nghĩa vụ|chìa khóa|hướng đi|con đường|thách thức|bài toán|cơ hội|dịp|trụ cột|mắt xích|dữ liệu|bước đi|lời giải|hướng ra|thế mạnh|lợi thế|mũi nhọn|bước đột phá)|có (?:ý nghĩa|vai trò|vị trí) (?:rất|hết sức|vô cùng|cực kỳ))(?!\\p{L})';

/** The part that somebody has in a board, from its verb on ('làm Phó Trưởng ban'); as a pattern over folded text. */
export const HOLDS_POST =
  '^làm (?:các )?(?:phó )?(?:trưởng (?:ban|đoàn|tiểu ban|nhóm|bộ phận)|tổ trưởng|tổ phó|chủ tịch|chủ nhiệm|ủy viên|thành viên|thư ký|đội trưởng|giám đốc)(?!\\p{L})';

/** Work that is counted, before who gave it ('100% nhiệm vụ Chính phủ giao …'); as a pattern over folded text. */
export const WORK_COUNTED =
  '(?:\\d ?%|\\d|các|những|tất cả|số) (?:nhiệm vụ|công việc|chỉ tiêu|kế hoạch|dự toán|biên chế) (?:[^;:.]{3,80} )?$';

/** Who gave it to whom, and what is done with it: '… giao các bộ được theo dõi'; as a pattern over folded text. */
export const WORK_GIVEN = '^giao [^;:.]{3,110} được(?= )';

/** How a line begins, behind its number, that repeats what was asked for, and whose answer stands below, as a pattern over folded text. */
export const REQUEST_TITLES =
  '^(?:[-+*] |\\(?[\\da-zđ.]{1,6}[.)] )?(?:về|đối với) (?:các |những |nội dung |việc )?(?:kiến nghị|đề nghị|đề xuất)(?! của)(?!\\p{L})(?![^:]*(?: giao| yêu cầu)(?!\\p{L}))';

/** Behind the colon after a place, that what it has to do is told by its matters, as a pattern over folded text. */
export const MATTER_BEHIND = '^: ?(?:\\([\\p{L}\\d]{1,3}\\) ?)?(?:đối với|về|riêng)(?= )';

/** A body without a name, and behind it the work by which it is told, up to its duty; as patterns over folded text. */
export const UNNAMED_BODY = '^(?:(?:các|những) )?(?:cơ quan|đơn vị|cơ quan, đơn vị|tổ chức)$';
export const TOLD_BY_WORK =
  '^ (?:được (?:giao|phân công)|chủ trì|phối hợp|thẩm định|soạn thảo|tham mưu|quản lý|chủ quản|có thẩm quyền)(?: [^,;.:()]{1,60}?)??(?= (?:phải|cần|có trách nhiệm|chịu trách nhiệm) )';

/** Words that pick something out of what was told before them, as an alternation; and how the words of a clause begin that do, as a pattern over folded text. */
export const PICKED_BY = 'nhất là|đặc biệt là';
export const PICKS_OUT = `^(?:${PICKED_BY}|trước hết là các)(?!\\p{L})`;

/** Praise that is to be given, where what is to be done is listed: 'biểu dương kịp thời gương người tốt'. As a pattern over folded text. */
export const PRAISE_ORDERED =
  '^biểu dương(?:,| và)? (?:khen thưởng|tôn vinh|khích lệ|động viên|nhân rộng|kịp thời|gương|người|(?:các |những )?(?:tập thể|điển hình|cá nhân|mô hình|tấm gương))(?!.* (?:đã|đạt được) )';

/** Parts of the country that bodies are of, as an alternation. */
const REGIONS = 'biên giới|ven biển|trung du|miền núi|miền bắc|miền trung|miền nam|phía bắc|phía nam|tây nguyên';

/** Between a body and its verb, of which part of the country it is: 'UBND các tỉnh `miền núi phía Bắc` chỉ đạo', as a pattern over folded text. */
export const OF_REGION = `^(?:${REGIONS}|bắc trung bộ|nam trung bộ|đông nam bộ|đồng bằng sông (?:hồng|cửu long)|vùng (?:biển|núi|cao|đồng bằng))(?: và miền núi)?(?: phía bắc)? ?(?= |\\(|,)`;

/** Behind the name of a body, at once, whose it is: ' tỉnh', ' các cấp', as a pattern over folded text. */
export const BODY_OF_PLACE = `^ (?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|các cấp|cùng cấp|cấp (?:trên|dưới)(?: trực tiếp)?(?: cơ sở)?|trong và ngoài tỉnh|(?:${REGIONS})(?: (?:phía bắc|phía nam|miền trung|và tây nguyên))?|trong (?:cụm|vùng|ngành|tỉnh|huyện|thành phố)|của (?:tỉnh|thành phố|huyện|quận|xã|phường)|tuyến (?:trung ương|tỉnh|huyện|cơ sở))(?! (?:được|thuộc))(?!\\p{L})`;

/** Levels of government: behind a name that ends in one, others whose bodies are meant as well: 'UBND phường - xã, thị trấn'. As patterns over folded text. */
export const ENDS_IN_LEVEL = '(?:^| )(?:phường|xã|quận|huyện|thị xã|thị trấn)$';
export const FURTHER_LEVELS = '^(?:(?: ?[-/] ?|, | và )(?:xã|phường|thị trấn|huyện|quận|thị xã|thành phố|đặc khu)(?!\\p{L})){1,3}';

/** How the title of a document begins whose author it names: 'Kết luận của Thủ tướng …', as a pattern over folded text. */
export const ISSUED_BY =
  '^(?:thông báo )?(?:kết luận|ý kiến(?: chỉ đạo| kết luận)?|phát biểu|nghị quyết|chỉ thị|quyết định|công điện)(?: số [^ ]{1,20})? của(?= )';

/** Between an order and who has to act: a time to come that no calendar has. As a pattern over folded text. */
export const TIME_TO_COME =
  '^(?:nhất là |đặc biệt là |trước mắt |ngay )?(?:trong |từ )?(?:thời gian tới|thời gian tới đây|những tháng cuối năm|những ngày tới|thời điểm hiện nay|giai đoạn hiện nay|giai đoạn tới|những tháng tới|tuần tới|tháng tới)(?!\\p{L})|^(?:nhất là|đặc biệt là|trước mắt|ngay)(?= (?:trong )?(?:năm|tháng|quý|tuần|ngày)(?!\\p{L}))|^(?:trong )?quá trình (?:thực hiện|triển khai|tổ chức thực hiện)(?=,)';

/** Between who acts and the verb, closed by a comma: for how long, or under what conditions. As a pattern over folded text. */
export const AWHILE_ASIDE =
  '^trong (?:(?:suốt )?(?:thời gian|giai đoạn|những (?:tháng|ngày|năm)) (?:tới|tới đây|hiện nay|trước mắt|còn lại)|(?:điều kiện|quá trình|khả năng) [^,;:.()]{2,70}), (?=\\p{L})';

/** How an act ends before a colon that sets up a body, and goes on with whom it is made up of: 'thành lập Ban điều hành gồm'. As a pattern over folded text. */
export const SETS_UP = '(?:^|[ ,])(?:thành lập|kiện toàn) [^;:.]{2,150} (?:bao )?gồm$';

/** How an act ends before a colon behind which what it is done to is called by its names: 'tiếp tục thực hiện các chương trình', before 'cải cách hành chính, …'. */
export const CALLED_BY_NAME =
  '(?<!\\p{L})(?:thực hiện|triển khai|lồng ghép|tham gia|hưởng ứng|phát triển)(?: (?:tốt|có hiệu quả|hiệu quả|đồng bộ))? (?:các|những) (?:chương trình|phong trào|cuộc vận động|lĩnh vực|loại hình|ngành nghề|luật)$';

/** Behind some bodies, before others that act with them: where they are, or whose; as a pattern over folded text. */
export const WHERE_BODIES_ARE =
  '(?:(?:đóng |đứng chân |hoạt động )?(?:trên|tại) (?:địa bàn|khu vực)|(?:được (?:phân công|giao) )?phụ trách (?:địa bàn|khu vực|cơ sở|lĩnh vực)|của|thuộc)(?: (?:toàn )?(?:tỉnh|thành phố|huyện|quận|thị xã|xã|phường|trung ương))?(?=,| và | \\()';

/** How a sentence begins of what is to be done wherever something is so, up to what it is, as a pattern over folded text: 'nơi nào còn thuyền cũ, ', 'đơn vị nào chưa lập đề án thì '. */
export const ANY_CASE =
  '^(?:nơi|chỗ|trường hợp|công trình|dự án|lĩnh vực|việc|vụ việc|nội dung|(?<who>địa phương|đơn vị|cơ quan|ngành|xã|phường|huyện|chi bộ|cá nhân|tập thể|tổ chức|cơ sở|doanh nghiệp|chủ đầu tư|nhà thầu)) nào [^;:.]{3,120}?(?:,| thì|(?= phải ))(?<must> phải)? (?=\\p{L})';

/** Before who acts: on whose word, or to what end. As a pattern over folded text. */
export const ACTS_ON =
  '^(?:thực hiện|triển khai|triển khai thực hiện|quán triệt|tiếp thu|khắc phục|để (?:đạt|hoàn thành|thực hiện|triển khai|khắc phục|bảo đảm|đảm bảo|nâng cao)|nhằm (?:đạt|hoàn thành|thực hiện|khắc phục|bảo đảm|đảm bảo|nâng cao|tháo gỡ)) (?:(?:sự |ý kiến )?(?:chỉ đạo|chủ trương|kết luận|yêu cầu|nghị quyết|chỉ thị|công điện|kế hoạch|chương trình|phong trào|cuộc vận động|mục tiêu|chỉ tiêu|nhiệm vụ|hạn chế|tình trạng|tình hình|chất lượng|hiệu quả|khó khăn))[^,;:.]{0,240}, (?=\\p{L})';

/** How a duty is introduced that holds whatever happens: 'trong mọi tình huống không được …'. As a pattern over folded text. */
export const WHATEVER_HAPPENS =
  '^(?:(?:dù )?(?:trong|ở) (?:bất kỳ|bất cứ|mọi) (?:hoàn cảnh|tình huống|điều kiện|trường hợp)(?:,? (?:hoàn cảnh|tình huống|điều kiện))?(?: nào| như thế nào)?|bằng mọi (?:giá|cách|biện pháp))(?:,|,? cũng)?(?= (?:phải|cần|không được|không để|cũng phải|(?:đến|trước|chậm nhất) [^,;:.]{1,30} phải))';

/** Before who acts: what was reached and goes on, and when. As a pattern over folded text. */
export const ACTS_ON_GROUND =
  '^(?<ground>(?:tiếp tục )?phát huy (?:những |các )?(?:kết quả|thành tích|thành tựu|thành quả|ưu điểm|truyền thống)[^,;:.]{0,80}), (?:(?:trong )?(?:thời gian tới|những năm tới|giai đoạn tới|nhiệm kỳ tới), )?(?=\\p{L}|\\d)';

/** Of late, or on what ground or in spite of what, somebody has already acted: 'Mới đây, …', 'Quán triệt chỉ đạo của Thủ tướng, UBND tỉnh đã ban hành …'. As a pattern over folded text. */
export const DONE_ON_GROUND =
  '^(?:mới đây|vừa qua|gần đây|cách đây (?:ít|vài|\\d+) [^,;:.]{2,20}|hôm qua|tối qua|sáng qua|chiều qua), |^(?:thực hiện|triển khai|quán triệt|tiếp thu|căn cứ|trên cơ sở|để|nhằm|với|kế thừa|phát huy|xác định|nhận thức|trước|mặc dù|tuy|dù)(?!\\p{L})[^;:.]{4,280}, (?:các |đảng bộ, (?:chính quyền,? )?)?(?:ubnd|đảng bộ|nhân dân|quân|dân|ủy ban nhân dân|hđnd|tỉnh ủy|thành ủy|huyện ủy|đảng ủy|ban thường vụ|ban chỉ đạo|chính phủ|bộ|sở|cục|chi cục|công an|ngành|tỉnh|thành phố|huyện|xã|đơn vị|địa phương|cấp ủy|chủ tịch|bí thư|thủ tướng)(?: [^,;:.]{1,60})? (?:đã|vừa) (?!được giao)';

/** How a sentence begins that tells what a meeting itself does, and nothing to be done after it; as a pattern over folded text. */
export const MEETING_TOLD =
  '^(?:(?:cũng )?(?:trong|tại) (?:hội nghị|đại hội|kỳ họp|phiên họp|cuộc họp|chương trình),? )?(?:hội nghị|đại hội|phiên họp|cuộc họp|buổi làm việc|các đại biểu) (?:cũng |đã ){0,2}(?:cho ý kiến|phổ biến|biểu quyết|bầu|nghe|được nghe|thảo luận|trao|tặng|công bố|thông báo|dành thời gian|chia sẻ|đóng góp|ghi nhận|đề cập)(?!\\p{L})';

/** The motto under which every letter stands, in the line of its head, as a pattern over folded text. */
export const LETTERHEAD = '(?:cộng hòa|cộng hoà) xã hội chủ nghĩa việt nam.{0,12}độc lập';

/** How a page asks its readers to look at more, as a pattern over folded text: 'Mời quý vị quan tâm, theo dõi'. */
export const READERS_INVITED = '^(?:kính |trân trọng |trân trọng kính )?mời (?:quý vị|quý độc giả|bạn đọc|độc giả|các bạn)(?!\\p{L})';

/** How a clause begins that names what was looked at before something was laid down, as a pattern over folded text: 'Xét Chương trình … do Sở A lập'. */
export const LOOKED_AT =
  '^xét (?:nội dung |dự thảo )?(?:chương trình|kế hoạch|đề án|phương án|dự án|tờ trình|đề nghị|báo cáo|công văn|văn bản|quy hoạch)(?!\\p{L})';

/** Before a modal: what somebody expects to be needed, and nobody who acts ('Tỉnh dự kiến tổng vốn cần huy động …'). As a pattern over folded text. */
export const NEED_FORESEEN =
  '(?:^| )(?:dự kiến|ước tính|ước) (?:tổng |số |nhu cầu |kinh phí |nguồn )|(?:^| )(?:tổng|số|nhu cầu|nguồn|lượng)(?: \\p{L}+){0,3} (?:vốn|kinh phí)(?: đầu tư| xã hội| phát triển| thực hiện)*$';

/** How a verb begins that is a noun there, of which a change is told: 'Cơ cấu lao động chuyển dịch sang …'. As a pattern over folded text. */
export const MAKE_UP_CHANGES = '^cơ cấu (?!lại )[^,;:.]{2,60} (?:thay đổi|chuyển dịch|chuyển biến|dịch chuyển|hợp lý hơn)(?!\\p{L})';

/** How a subordinate clause begins that concedes something: nobody is its subject. As a pattern over folded text. */
export const CONCEDING = '^(?:mặc dù|mặc dầu|dẫu|dù|tuy|song|nhưng)(?: |$)';

/** What bodies did tells which of them are meant, up to the word that says how they have to act: 'đã cổ phần hóa nghiêm túc …'. As a pattern over folded text. */
export const DESCRIBED_BY_PAST = '^đã [^,;:.()]{2,60}? (?=(?:nghiêm túc|khẩn trương|phải|cần) )';

/** A line of a plan that says by its label what it is called, for whom and where it is: nobody is told to act. As a pattern over folded text. */
export const SETTING_LABEL =
  '^(?:[a-zđ\\d]{1,2}[.)] ?|\\d(?:\\.\\d){1,3}\\.? ?)?(?:tên(?: gọi)?|quy mô|phạm vi|đối tượng|địa điểm|địa bàn|thành phần|sản phẩm|thời gian|thời lượng|thời điểm)(?: (?:của )?(?:đề án|dự án|chương trình|kế hoạch|nhiệm vụ|thực hiện|áp dụng|triển khai|điều chỉnh|tham gia|tham dự|đầu tư|và|địa điểm|phạm vi|đối tượng|thời gian)){0,4} ?:(?= )|^(?:[a-zđ\\d]{1,2}[.)] ?)?(?:các )?(?:cơ quan|đơn vị)(?:, đơn vị)? (?:chủ trì|phối hợp|thực hiện)(?:(?:,| và) (?:chủ trì|phối hợp|thực hiện))* ?[.:]?$';

/** Behind a word that may be a verb or the name of a thing: what statistics show, and what is done to the thing. As patterns over folded text. */
export const SHOWN = '^[^,;:.]{0,70} cho (?:thấy|biết)(?!\\p{L})';
export const DONE_TO_IT =
  '^(?: (?!để |nhằm |phải |cần |đã |theo |do |khi )\\p{L}+){0,7} được (?!giao|phân công|phê duyệt|duyệt|ban hành|quy định|cấp)\\p{L}+(?= )';

/** What begins a part of an act that says what is taken for what, as a pattern over folded text: ', lấy khoa học là động lực'. */
export const TAKEN_AS = ',(?= (?:lấy|coi|xem) )';

/** Behind the number of a document, what begins its name, as a pattern over folded text. */
export const DOCUMENT_NAMED = '^[^,;:]{0,70} về(?= )';

/** How words end, before a time to come, that foresee when a work begins or ends: 'dự kiến hoàn thành toàn bộ gói thầu', 'phấn đấu thông xe', 'thời gian thực hiện dự án'. As a pattern over folded text. */
export const END_FORESEEN =
  '(?<!\\p{L})(?:dự kiến|phấn đấu|quyết tâm|cam kết)(?: sẽ)? (?:cơ bản )?(?:hoàn thành|hoàn thiện|khởi công|khánh thành|thông xe|đưa vào (?:khai thác|sử dụng|vận hành|hoạt động)|vận hành|bàn giao|nghiệm thu|đóng điện)(?![^,;:.]{0,40}(?:nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch))(?: [^,;:.\\d]{1,50})?(?: vào| trong)? $|(?<!\\p{L}|(?:số|số liệu) )(?:dự kiến|theo kế hoạch|theo tiến độ|theo dự kiến),? (?!.*(?<!\\p{L})(?:đã|nhiệm vụ|mục tiêu|chỉ tiêu)(?!\\p{L}))[^;:.]{2,70} (?:hoàn thành|khởi công|khánh thành|thông xe|đưa vào (?:khai thác|sử dụng|vận hành|hoạt động)|vận hành|bàn giao|đóng điện|kết thúc|bắt đầu)(?: [^,;:.\\d]{1,40})?(?: vào| trong)? $|(?<!\\p{L})thời gian (?:thực hiện|hoàn thành|thi công|triển khai)(?: [^,;:.\\d]{1,40})? $';

/** What follows a time to come that stands before what is foreseen: 'đến cuối năm 2027 các dự án sẽ hoàn thành'. As a pattern over folded text. */
export const END_FORESEEN_BEHIND =
  '^,? (?:(?!đã |nếu |không |chưa )[^,;:.]{2,70} )?sẽ (?:được )?(?:cơ bản )?(?:kết thúc|hoàn thành|hoàn thiện|khởi công|khánh thành|thông xe|đưa vào (?:khai thác|sử dụng|vận hành|hoạt động)|vận hành|bàn giao|đóng điện)(?!\\p{L})(?! (?:các |những )?(?:nhiệm vụ|mục tiêu|chỉ tiêu|kế hoạch))';

/** Behind who has to act, what is said of him up to his duty: 'được phân bổ vốn nêu tại Điều 1 chịu trách nhiệm', as a pattern over folded text. */
export const DUTY_OF_DESCRIBED =
  '^(?: khác)?(?: và [^,;:.]{3,50})?,? (?:được|theo|trong phạm vi|quy định tại|nêu tại|thuộc|có liên quan|căn cứ|căn cứ vào)(?= )[^;:.]{2,200}? (?:có trách nhiệm|chịu trách nhiệm) (?=\\p{L})';

/** A sentence whose first clause names the paper that somebody acts on, and whose next one what he orders: 'Thực hiện Công văn số 5 của Bộ A; UBND tỉnh yêu cầu …'. As a pattern over folded text. */
export const PAPER_ACTED_ON =
  '^(?:theo đó, )?(?:thực hiện|căn cứ|triển khai|tiếp theo) (?:công văn|công điện|chỉ thị|kế hoạch|quyết định|nghị quyết|thông báo|văn bản)(?!\\p{L})[^;]*; (?:(?:phó )?chủ tịch|(?:phó )?giám đốc|bí thư|ubnd|ủy ban|bộ|sở|ban|thường trực|tỉnh ủy|thành ủy|huyện ủy)(?!\\p{L})[^;:.]{0,80} (?:yêu cầu|chỉ đạo|đề nghị|giao)(?!\\p{L})';
