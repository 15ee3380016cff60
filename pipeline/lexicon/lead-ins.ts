import { SAID_WHERE } from './orders.ts';

/** Words that end a lead-in whose items are tasks. */
export const TASK_LEAD_INS: readonly string[] = [
  'kế hoạch cụ thể như sau',
  'kế hoạch thực hiện như sau',
  'kế hoạch thực hiện cụ thể như sau',
  'yêu cầu',
  'vấn đề sau',
  'nhiệm vụ sau',
  'giải pháp sau',
  'nội dung sau',
  'công việc sau',
  'biện pháp sau',
  'việc sau',
  'số điểm sau',
  'các điểm sau',
  'những điểm sau',
  'tập trung chỉ đạo',
  'tập trung thực hiện',
  'giao',
  'đề nghị',
  'chỉ đạo',
  'phân công',
  'trách nhiệm',
  'nhiệm vụ, giải pháp',
  'nhiệm vụ trọng tâm sau',
  'nội dung chủ yếu sau',
  'nhiệm vụ',
  'thực hiện',
  'đột phá chiến lược',
  'khâu đột phá',
  'đột phá chiến lược cụ thể',
  'kiến nghị chính phủ',
  'kiến nghị trung ương',
  'kiến nghị quốc hội',
  'kiến nghị thủ tướng',
  'kiến nghị bộ',
  'kiến nghị các bộ',
  'kiến nghị ubnd',
  'kiến nghị ủy ban',
  'kiến nghị hđnd',
  'kiến nghị với',
];

/** How a lead-in ends, before its colon. */
export const LEAD_IN_ENDS =
  '(?:sau|sau đây|như sau|như|cụ thể|gồm|là|yêu cầu|trọng tâm|đó|nội dung|nhiệm vụ|giải pháp|công việc|nhấn mạnh|chỉ đạo|lưu ý|đề nghị|giao|kết luận|tập trung|một là|phần việc|mục tiêu|chỉ tiêu|xác định|xác định rõ|cho biết|việc sau|thực hiện|trách nhiệm)$';

/** A lead-in whose items are the figures of a budget or plan, as a pattern over the end of its folded text. */
export const BUDGET_LEAD_INS =
  '^(?!.*(?:quyết toán|kết quả|tình hình|thực hiện dự toán|đã thực hiện)).*(?:dự toán|phân bổ|giao kế hoạch|kế hoạch (?:vốn|đầu tư|tài chính))[^:]{0,110} năm \\d{4}[^:]{0,40}(?:như sau|sau|sau đây|gồm|cụ thể) ?:$|^(?:tổng )?(?:dự toán )?(?:thu|chi)(?! bộ)(?= )(?!.*(?:đạt|thực hiện|quyết toán))[^:]{0,90}(?: là|:) ?\\d[\\d.,]* (?:tỷ |triệu |nghìn )?đồng(?:[^:]{0,40}[^:\\d])?:$';

/** How a lead-in ends whose items are what money is for: 'để chi dùng cho các nội dung sau đây:', as a pattern over folded text. */
export const SPENDING_LEAD_INS =
  '(?:^|[ ,])(?:chi|chi dùng|chi trả|dùng|sử dụng|trang trải)(?: [\\p{L}]+){0,2} cho (?:các|những|một số) (?:nội dung|khoản|mục|việc|công việc|hoạt động)(?: chi)?(?: sau| sau đây| như sau)? ?:$';

/** A lead-in whose items tell what was reached, as a pattern over folded text: 'UBND huyện thông báo kết quả rà soát các chỉ tiêu năm 2018 như sau:'. */
export const REPORT_LEAD_INS =
  '(?:^|[ ,])(?:thông báo|báo cáo|công bố|tổng hợp) (?:tình hình|kết quả)(?! (?:và|, ) ?(?:phương hướng|nhiệm vụ))(?:(?!nhiệm vụ|phương hướng|giải pháp|yêu cầu|đề nghị)[^.;:]){0,180} (?:như sau|sau|sau đây|cụ thể|cụ thể như sau) ?:$';

/** A lead-in whose items are those to whom a document goes, as a pattern over folded text: 'Nơi nhận:', 'Kính gửi:', 'Thủ tướng Chính phủ điện:'. */
export const ADDRESS_LEAD_INS = '^(?:(?:nơi nhận|kính gửi|điện|gửi)|[^.;:]{4,60} (?:điện|kính gửi)) ?:$';

/** How a lead-in ends that asks for what stands below it, as a pattern over folded text: 'UBND tỉnh yêu cầu:', 'giao các xã thực hiện:'. */
export const ASKS_BELOW = '(?:^|[ ,])(?:yêu cầu|đề nghị|giao|phân công|chỉ thị)(?: (?:[^.;:]|\\.(?=\\d)){0,480})?:$';

/** A lead-in that asks bodies, however many, for what stands below it, as a pattern over folded text: 'yêu cầu các sở, UBND các huyện chủ động chống hạn:'. */
export const BODIES_ORDERED_BELOW =
  '(?:^|[ ,])(?<!(?:đã|được|theo|các|những|mọi) )(?:yêu cầu|đề nghị|chỉ đạo) (?:(?:các|toàn thể) (?:sở|ban|bộ|ngành|cơ quan|đơn vị|địa phương|huyện|xã|phòng|cấp|lực lượng|đồng chí|đoàn)|sở|ubnd|ủy ban|bộ (?!phận|máy)|công an|chủ tịch|giám đốc|thủ trưởng|ban (?!đầu|hành)|cấp ủy|chi cục|cục|phòng (?!,|chống|ngừa|bệnh))(?:[ ,][^.;:]{1,480})?:$';

/** A lead-in whose items are documents that somebody looks at or hears: 'xem xét các báo cáo sau đây:', as a pattern over folded text. */
export const DOCUMENTS_BELOW =
  '(?:^|[ ,])(?:xem xét|nghe|thẩm tra|thảo luận|thông qua)(?: [^.;:]{1,60})?,? (?:các|những|một số) (?:báo cáo|tờ trình|dự thảo nghị quyết|văn bản)(?: (?:định kỳ|sau|sau đây|như sau|gồm|\\d{1,2} tháng|và|cả|1|một|năm|hằng năm|công tác|của [^.;:]{2,60})){0,6} ?:$';

/** A lead-in that says who takes the lead, and with whom, in the work that is listed below, as a pattern over folded text: 'Bộ A chủ trì, phối hợp với các bộ liên quan:'. */
export const WHO_LEADS_BELOW =
  '^(?!.*(?<!\\p{L})(?:đã|đang|kết quả|hội nghị|cuộc họp|buổi)(?!\\p{L}))[^.;:]{4,120} chủ trì(?:,? (?:và )?phối hợp(?: chặt chẽ)?(?: (?:với|cùng))?(?: [^.;:]{1,160})?|, cùng [^.;:]{1,160})?(?: (?:thực hiện|triển khai|tổ chức thực hiện))?(?: các nhiệm vụ)?(?: sau| sau đây| như sau)? ?:$';

/** How it is said before a colon with whom somebody acts, up to their names, as a pattern over folded text: 'Sở A chủ trì, phối hợp với Sở B:'. */
export const JOINED_BY = '(?:^|[ ,])phối hợp(?: chặt chẽ)?(?:,? (?:với|cùng)){0,2}(?= )';

/** How a lead-in ends in which somebody only speaks, and those who have to act stand below, as a pattern over folded text: 'X có ý kiến như sau:'. */
export const SPEECH_LEAD_INS = `(?:^| )(?:(?:có|cho) (?:ý kiến|kết luận)(?: (?:chỉ đạo|kết luận|chỉ đạo, kết luận|bổ sung))?|kết luận|phát biểu|quyết nghị|(?<!trong đó |đồng thời |và )(?:lưu ý|nhấn mạnh)|(?:xin )?thông báo(?: (?:ý kiến|nội dung|kết luận|chỉ đạo)[^.;:]{0,120})?)(?: ${SAID_WHERE}?)?(?: (?:một số|với các|các) (?:nội dung|vấn đề|điểm|ý kiến))?(?:,? cụ thể)?(?: như sau| sau| sau đây)? ?:$`;

/** How a lead-in ends behind which a plan stands without a heading: 'UBND tỉnh ban hành Kế hoạch … như sau:', as a pattern over folded text. */
export const PLAN_LEAD_INS =
  '(?:^| )(?:xây dựng|ban hành|đề ra) (?:kế hoạch|chương trình)[^.:;]{0,180}(?:như sau|sau đây|nội dung sau) ?:$';

/** A lead-in whose items are the agenda of a meeting, as a pattern over the end of its folded text. */
export const AGENDA_LEAD_INS =
  '(?:chương trình (?:hội nghị|kỳ họp|phiên họp|làm việc|gồm|có)|thảo luận|cho ý kiến|xem xét|nghe báo cáo|trình tại|tham dự|thông qua(?! (?:các |những |một số )?(?:nhiệm vụ|giải pháp)))(?:(?!nhấn mạnh|yêu cầu|chỉ đạo|lưu ý|kết luận|đề nghị)[^.:]){0,80}:$';

/** Up to whom a lead-in says whose work stands below it, as a pattern over folded text: '… thì nhiệm vụ của Sở A bao gồm:', '… có ý kiến về một số nội dung đối với Sở A như sau:'. */
export const WHOSE_WORK =
  '(?:(?:^|[ ,])(?:(?:nhiệm vụ|trách nhiệm)(?: cụ thể| chính| chủ yếu| trọng tâm)? (?:của|đối với|cho)|có ý kiến(?: chỉ đạo)?(?: (?:về|với) [^.;:]{2,80})? đối với)|^(?:riêng )?đối với)';

/** How a lead-in goes on to its end behind those whose work stands below it. */
export const WORK_STANDS_BELOW =
  '^(?: cần| phải| cần phải)?(?:,? (?:được |đã được )?(?:quy định|nêu|nêu rõ|xác định|phân công|giao))?(?: cụ thể| rõ)?(?: như sau| bao gồm| gồm| gồm có| là| sau đây)? ?:$';

/** A lead-in that only speaks to somebody, or about whom it concerns, where nothing was said yet, as a pattern over folded text: 'Đối với Sở A:', 'UBND tỉnh có ý kiến với các xã như sau:'. */
export const ASKED_BELOW =
  '^(?:riêng )?đối với (?:(?:các|những) )?(?:sở|ban|ngành|bộ|ubnd|ủy ban|hđnd|hội đồng nhân dân|công an|chủ tịch|giám đốc|thủ trưởng|cấp ủy|cục|chi cục|phòng|đơn vị|cơ quan|địa phương|xã|phường|huyện|cơ sở|chủ đầu tư|chủ dự án|doanh nghiệp)(?!\\p{L})[^.;:]{0,160}:$|^(?:riêng )?đối với [^.;:]{2,160} (?:cần|phải|cần phải|yêu cầu|đề nghị) ?:$|(?:^|[ ,])có ý kiến(?: chỉ đạo)? (?:về|với|đối với) [^.;:]{2,240} như sau ?:$|(?<!\\p{L})(?:kế hoạch|công văn|công điện|chỉ thị|thông báo|kết luận|chương trình hành động)(?!\\p{L})(?!.*(?:kết quả|tình hình))[^.;:]{0,160} (?:nêu rõ|nêu|đề ra|xác định)(?: các| một số| những)? (?:nội dung|việc|hoạt động)(?! chi)[^.;:]{0,100} (?:như sau|sau|sau đây|gồm) ?:$';
