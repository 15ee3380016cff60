import { COUNTED, RANK_UNIT } from '../../lexicon/units.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import { ANIMALS, FUNDS_TOLD, IDLE_COUNTS, MEASURED_IN_TIMES } from '../../lexicon/observation.ts';
import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Stretch } from '../segment.ts';
import { looksAhead } from '../../schema/section-role.ts';
import { OF_PLAN, type Setting } from './role.ts';
import { isHandful } from './handful.ts';
import { isTerms } from './terms.ts';
import { isTold, REACHED, SCALED } from './told-amount.ts';
import { compile, compileEnding } from '../pattern.ts';

const IDLE = new Set(IDLE_COUNTS);
const NOUNS = new Set(COUNTED);
/** Before how many of them are set, also beside goals: 'thông qua mục tiêu tổng quát và 26 chỉ tiêu'. */
const SET =
  /(?:(?:với|gồm|đề ra|đặt ra|xác định|thông qua|giao)(?: các| cả)?|(?:mục tiêu|nhiệm vụ|giải pháp|quan điểm|phương hướng)(?: (?:tổng quát|cụ thể|chung|chủ yếu|trọng tâm)){0,3}(?:,| và)) $/;
const PASSED = new Set(['nghị quyết', 'quyết định', 'văn bản', 'tờ trình', 'chỉ thị', 'kế hoạch']);
const SILENT = new Set(['grounds', 'agenda', 'closing', 'purpose']);

/** Words right before a value that make it a length, a threshold, a number in a name. */
const ATTRIBUTES =
  /(?:trong (?:số )?|liên tục |dài |rộng |cách |sâu |cao |quá |sau |thứ |(?<!xổ |chỉ |dân |đổi |tế |(?<!trong )tổng )số |điều |khoản |mục |lần |đường |tuyến |quốc lộ |tỉnh lộ |có độ dốc |độ dốc |độ mặn |trong vòng |trong thời hạn |từ cấp |nắm giữ |lô |tổ |(?<!(?:số|mỗi|một) )lớp |km|đề án |chương trình |dự án |phong trào |chiến dịch |quy mô |công suất |thời gian |mức phạt |trên diện tích |cả )$/;
/** The same where no name of a measure can mend it. */
const NAMES =
  /(?:đại diện cho|đề án|chương trình|phong trào|chiến dịch|nắm giữ|trên cả|cả|giai đoạn|đợt|phân kỳ|khóa|khu phố|tổ dân phố|(?:^|[ ,(])(?:khóm|ấp)|(?<!các )loại|(?:ủy ban|hội đồng) nhân dân|ubnd|hđnd|công an|đảng ủy) $/;
const JOINED =
  /(?:đạt|là|có|còn|được|ước|khoảng|bằng|chiếm|tăng|giảm|lên|xuống|với|:|thành lập|kết nạp|gồm|trong đó|thêm|mới|tiếp nhận|công nhận|lũy kế|chết|bị thương|mất tích|đã (?:hoàn thành|khởi công|khánh thành|hình thành))\s*$/;
/** '… từng ước tính, giá tăng 8% khiến …': what somebody foresaw once; 'khi chi phí tăng từ 3% trở lên': from when something happens. */
const FORECAST_ONCE = compile(/(?:^|[ ,])(?:từng|đã từng) (?:ước tính|dự báo|dự đoán|cảnh báo|tính toán)(?!\p{L})/u);
const CASE = /(?:^|[ ,])(?:khi|nếu|trường hợp) [^,;]*$/;
/** What is there already, and no aim: 'củng cố 3 hợp tác xã hiện có'. */
const THERE = compile(/^(?: \p{L}+){0,4} (?:hiện có|hiện hữu)(?!\p{L})/u);
const THOUSANDS = 1000;
/** 'Trong 2.092 kiến nghị, …': among how many. */
const AMONG = /(?:^|[ ,])trong(?: tổng)?(?: số)? $/;
/** Of what there are so many, and where: 'cả nước hiện có', 'tổng số bác sĩ là'. */
const STOCK = compile(
  /(?:^|[ ,:])(?:cả nước|toàn (?:tỉnh|huyện|thành phố|quốc|ngành|xã|thị xã)|trên địa bàn(?: \p{L}+){1,5}|hiện(?: nay)?|đến nay|ngoài ra|tổng số(?: \p{L}+[,]?){1,8})[, ]+(?:đã |hiện |hiện nay |đang |còn )?(?:có|là|còn)(?: (?:hơn|trên|gần|khoảng))? $/u,
);
/** 'nâng số tỉnh đạt chuẩn lên 55 tỉnh': what is idle elsewhere was named as a number. */
const TOTALS = compile(
  /(?:^|[ ,])số \p{L}[^,;]*(?:lên|đạt|là|còn|xuống|có)\s*$|(?:^|[ ,])(?:số lượng|tổng số)(?: \p{L}+){0,4}:? $|(?:phát triển|thành lập|hình thành|xây dựng|công nhận) (?:mới|thêm) $/u,
);
/** What is told in times: 'hệ số sử dụng đất 2,3 lần'. */
const IN_TIMES = compile(MEASURED_IN_TIMES);
const OF_ANIMALS = compile(ANIMALS);
/** Acts whose amount is a figure of a plan or a result wherever they stand. */
const AMOUNTS =
  /(?:trồng mới|trồng rừng|trồng dặm|tái canh|khoanh nuôi|gieo trồng|gieo cấy|xuống giống|sản xuất|thu hoạch)(?: được)?(?: hơn| gần| trên| khoảng)? ?$/;
/** A branch of the economy whose growth is told. */
const BRANCH = compile(
  /(?:^|[ ,;])(?:ngành|khu vực|lĩnh vực|công nghiệp|nông nghiệp|nông, lâm|dịch vụ|xây dựng|khai khoáng|sản xuất|cung cấp nước|chăn nuôi|trồng trọt|thương mại|vận tải)(?= )[^;:]{0,90}(?:tăng|giảm)(?: trưởng)?(?: \p{L}+)? ?$/u,
);
/** So many houses are counted by somebody; a few are visited. */
const MANY_HOUSES = 100;
/** Behind 'nhà' what makes it no house: 'nhà đầu tư', 'nhà thầu'. */
const COMPOUND = compile(
  /^ (?:đầu tư|thầu|báo|tài trợ|mạng|cung cấp|sản xuất|nhập khẩu|phân phối|trường|nước|giáo|văn|thơ|nông|vườn|hàng|xe|nghỉ|trọ|quản lý)(?!\p{L})/u,
);
/** 'Đoàn công tác có 12 người', 'thăm 3 hộ nghèo': who came, and to whom. */
const OF_A_VISIT =
  /(?:^|[ ,])(?:(?:đoàn|tổ|đội) (?:công tác|kiểm tra|giám sát|giúp việc)[^,;:]{0,30} (?:có|gồm)|(?:đến |đi )?thăm(?:,? (?:hỏi|tặng quà|và))*) $/;
/** The number of an article, a rate that is charged, what was found on offenders, by how much a plan was missed, what is added in thought ('Nếu tính thêm 4 tấn rong thì …'): no measure of anything. */
const NO_MEASURE = compileEnding(
  /(?:^|[ ,(])(?:điều|khoản|chương) $|(?:thuế suất|mức thuế|mức phạt|hưởng)(?: là| ở mức| từ)? $|(?:thu giữ|tịch thu|tang vật)[^,;:]{0,40}$|(?:^| )hụt(?: thu)?(?: (?:khoảng|gần|hơn|trên|tới))? $|(?:^|[ ,])nếu (?:tính|kể|cộng)(?: thêm| cả| tới)* $/,
);
/** Behind a count: nothing that says of what. */
const BARE = /^ ?(?:$|[,;.:()]|(?:và|với|về|đối với|trong đó|\d))/;
/** Cases that somebody found or dealt with. */
const HANDLED = compile(/(?:phát hiện|xử phạt|xử lý|khởi tố|bắt giữ|giải quyết|triệt phá|thụ lý|khám phá)(?: \p{L}+){0,2} $/u);
const SOME = 10;
/** 'khởi tố 89 vụ với 124 đối tượng': and how many did it. */
const ACCUSED = /^ ?(?:\/|,)? ?(?:với )?$/;
/** 'hộ có diện tích từ 0,5 ha trở lên': who is meant, and no value of anything. */
const HOLDERS = compile(
  /(?:^|[ ,])(?<!mỗi )(?:hộ|gia đình|người|lao động|đơn vị|dự án|doanh nghiệp|hợp tác xã|cơ sở|tổ chức|công trình|thôn|trường hợp|nơi|đối tượng)(?: \p{L}+){0,6} có(?: \p{L}+){0,6} $/u,
);
/** 'vận hành 02 bệnh viện', 'sau khi hoàn thành 02 công trình': those that are spoken of, and no count of anything. */
const THE_KNOWN = /(?:^| )(?:của|vận hành|hoạt động|chỉ đạo|(?:sau khi|để|tiến độ) hoàn thành)(?: cả)? $/;
const FEW = 100;
const PETITION =
  /(?:cử tri|người dân|nhân dân|bà con|hộ dân|doanh nghiệp)(?: [^,;.:]{0,40})? (?:kiến nghị|đề nghị|đề xuất|mong muốn|mong|phản ánh)(?: |$)/;
/** 'Về kiến nghị bổ sung 900 tỷ đồng cho …: giao Bộ A': what was asked for, and granted by nobody. */
const ABOUT_REQUEST = compile(
  /^[\s\d.)-]*(?:về|đối với|liên quan(?: đến)?) (?:việc |nội dung )?(?:đề nghị|kiến nghị|đề xuất)(?!\p{L})[^:]*$/u,
);
const PLAN_BESIDE = compile(/\((?:kế hoạch|kh(?!\p{L})|mục tiêu|chỉ tiêu|dự toán)[^()]*$/u);
const CHANGED = /(?:tăng|giảm)(?: cả| đều| đồng thời)? $/;
const SCALE = /(?<!với )(?:quy mô|qui mô|chất lượng|hiệu quả|năng lực|diện mạo)(?: của| hoạt động| hoạt động của)? $/;
const CHANGE_OF_COUNT = /^ ?[^,;.]{1,60}, (?:tăng|giảm) $/;
const VOTED =
  /tán thành|biểu quyết|kiểm phiếu|phiếu (?:bầu|thuận|đồng ý|tín nhiệm)|tín nhiệm (?:cao|thấp)|trúng cử|(?:cử tri|đại biểu|nhân dân|người dân|hộ dân)[^,;.]{0,30} (?:đồng ý|nhất trí|đồng thuận)/;

/** Whether words about a value only tell how a vote went ('thông qua với 100% đại biểu tán thành'); a rate or number of votes that is named as such is a measure. */
export function isVote(around: string, name: string, measure: string | null): boolean {
  return VOTED.test(around) && (measure === null || (!VOTES.test(name) && !VOTED_ON.test(around)));
}

/** 'đã biểu quyết thông qua việc điều chỉnh chỉ tiêu …': what was voted on has a value of its own. */
const VOTED_ON = compile(
  /(?:biểu quyết|tán thành|nhất trí)(?: \p{L}+){0,3} (?:việc |về |nội dung )?(?:điều chỉnh|nâng|giảm|bổ sung|chỉ tiêu|mục tiêu)/u,
);

const VOTES = /(?:tỷ|tỉ) lệ|phiếu (?:thuận|tán thành)/i;

/**
 * Whether anybody measures a value: not thresholds, lengths, numbers in names, nor counts of documents and meetings.
 * @param words folded words between the last value and this one
 * @param own the value's own folded words
 * @param behind folded words right behind it
 * @param listed whether it is one of several shares that are told one after another
 * @param apposed whether it stands right behind the noun that it is of ('đàn bò 30.146 con')
 */
export function isMeasured(
  value: Value,
  words: string,
  own: string,
  clause: string,
  measure: string | null,
  apposed: boolean,
  listed: boolean,
  setting: Setting,
  behind: string,
): boolean {
  const { unit, comparator } = value;
  const scaled = SCALED.test(own);
  const many = scaled || (value.of === undefined && (value.min ?? 0) >= THOUSANDS && !AMONG.test(words));
  const counted = NOUNS.has(unit);
  // 'Báo cáo tại hội nghị, ông A cho biết, thu ngân sách ước đạt …': what came out is told also where a meeting is.
  const told = setting.section === 'agenda' && measure !== null && (PLAN_BESIDE.test(words) || isTold(value, { words, own, behind }));
  if (SILENT.has(setting.section) && !told) return false;
  if (NO_MEASURE.test(words)) return false;
  if (measure === null && isHandful(unit, words, scaled, () => looksAhead(setting.section) && (apposed || REACHED.test(words))))
    return false;
  if (/^(?:giờ|ngày|tháng|năm|tiếng|năm tuổi|kv|m)$/i.test(unit)) return false;
  if (/(?:có thể|khó(?! khăn)|có khả năng|dự báo|nhận định)[^,;]{0,40}$/.test(words) && !words.includes('dự kiến') && !OF_PLAN.test(behind))
    return false;
  if (FORECAST_ONCE.test(clause) || (own.endsWith('trở lên') && CASE.test(words))) return false;
  if (/\d+ năm (?:liên tục|liên tiếp|liền)/.test(words)) return false;
  // 'số xã đạt từ 10 tiêu chí trở lên là 37 xã': of whom it is said.
  if (own.endsWith('trở lên') && /^ (?:là|có|chiếm|đạt)(?= )/.test(behind)) return false;
  if (counted && OF_A_VISIT.test(words)) return false;
  // 'Nhân dân thuộc 2 xã': of where they are.
  if (unit !== RANK_UNIT && measure === null && /(?:^| )thuộc $/.test(words)) return false;
  if (counted && measure === null && comparator === '=' && (value.min ?? 0) < FEW && THE_KNOWN.test(words)) return false;
  // 'phải có mặt từ 2 thành viên', 'Tổ công tác gồm 9 thành viên': who sits in a body.
  if (unit === 'thành viên' && (value.min ?? 0) < FEW) return false;
  // 'khởi tố 2 vụ': of what, nobody says.
  if (unit === 'vụ' && (value.min ?? 0) < SOME && HANDLED.test(words) && BARE.test(behind)) return false;
  // 'với 18 chỉ tiêu về kinh tế': how many are set, and none of them.
  if ((unit === 'chỉ tiêu' || unit === 'mục tiêu' || unit === 'nhiệm vụ') && value.of === undefined && SET.test(words)) return false;
  if (ABOUT_REQUEST.test(clause)) return false;
  // 'Cử tri kiến nghị tỉnh giảm 50% giá nước': what is asked for is promised by nobody.
  if (setting.section !== 'targets' && PETITION.test(clause)) return false;
  // 'tai nạn giao thông giảm cả 3 tiêu chí', 'mở rộng quy mô 2 quỹ': on how many counts, whose scale.
  if (comparator === '=' && ((unit === 'tiêu chí' && CHANGED.test(words)) || (counted && SCALE.test(words)))) return false;
  // 'có 62 lượt người đến, giảm 40%': the change of a count that nobody measures.
  if (measure === null && unit === 'percent' && CHANGE_OF_COUNT.test(words)) return false;
  // 'thông qua 21 nghị quyết': what a body passed is its work, and no measure of anything.
  if (
    PASSED.has(unit) &&
    comparator === '=' &&
    !scaled &&
    /(?:thông qua|ban hành|ký|quyết nghị|trình|biểu quyết|xem xét|thảo luận)(?: \p{L}+){0,3} $/u.test(words)
  )
    return false;
  if (
    unit === 'chỉ tiêu' &&
    value.of === undefined &&
    /(?:^|[ ,])(?:có|trong đó có) $/.test(words) &&
    /^ (?:đã|chưa|không)(?= )/.test(behind)
  )
    return false;
  if (isTerms(value, { words, clause, own, behind })) return false;
  if (isProgress(value, words, behind)) return true;
  if (setting.section !== 'targets' && DESCRIBED.test(words)) return false;
  if ((unit === 'km' || unit === 'm') && FAR_FROM.test(words)) return false;
  if (unit === 'DWT' && TONNAGE.test(words)) return false;
  // '100% công trình lớn (>10.000 m2)': which ones are meant.
  if (measure === null && unit !== 'percent' && /^[<>≥≤]/.test(own) && words.endsWith('(')) return false;
  if (NAMES.test(words) || /(?:^|[,;] )không (?!để |dưới |quá |thấp )[^,;:]*$/.test(clause)) return false;
  if (counted && comparator === '=' && looksAhead(setting.section) && THERE.test(behind)) return false;
  const looksBack = setting.section === 'results' || setting.section === 'shortcomings' || setting.section === 'causes';
  if (
    counted &&
    looksBack &&
    !many &&
    !listed &&
    !(measure !== null && apposed) &&
    !JOINED.test(words) &&
    !/^[\s,]*(?:và)?\s*$/.test(words) &&
    !/^(?:hộ|căn|nhà|lao động|doanh nghiệp|đảng viên|lượt(?: .{1,12})?|vụ|sản phẩm|tuổi|người chết|người bị thương)$/.test(unit)
  )
    return false;
  if (
    /(?:dự án|trường hợp|công trình|gói thầu|(?<!(?:ngân sách|kinh tế|từ|của|thu|chi) )địa phương|đơn vị)(?: [\p{L}]+){0,5} $/u.test(
      words,
    ) &&
    /^(?:dưới|trên|quá|vượt)/.test(own)
  )
    return false;
  if (setting.section !== 'targets' && own.startsWith('từ ') && HOLDERS.test(words)) return false;
  if (measure !== null) return !/(?:quá|sau) $/.test(words);
  if (unit === 'percent' && /(?:^|[ ,(])(?:cơ cấu|tỷ trọng) [^:]*:/.test(clause)) return true;
  // '11 dự án với quy mô 4.155 căn': how many things others come to is measured.
  if (
    (ATTRIBUTES.test(words) && !(counted && words.endsWith(' với quy mô '))) ||
    (setting.section === 'none' &&
      !listed &&
      !(unit === 'VND' && (FUNDS.test(clause) || (isLineOfCost(setting, clause) && (value.min ?? 0) >= LEAST_FUNDS))) &&
      !AMOUNTS.test(words) &&
      !(counted && STOCK.test(words)) &&
      !BRANCH.test(words) &&
      !(counted && many && DEALT_WITH.test(words)) &&
      !isTold(value, { words, own, behind }))
  )
    return false;
  if (/(?:^|[ ,])(?:nếu|trường hợp)(?= )/.test(clause)) return false;
  // 'vẫn là điểm sáng, khi tổng thu vẫn đạt 84.512 tỷ đồng': told, and no case.
  if (/(?:^|[ ,])khi(?= )/.test(clause) && !isTold(value, { words, own, behind })) return false;
  if (unit === 'lần' && / này\s+(?:tăng )?gấp\s*$/.test(words)) return false;
  if (unit === 'lần') return /(?:gấp|tăng)\s*$/.test(words) || /^(?:tăng )?gấp/.test(own) || IN_TIMES.test(words);
  if (unit === '‰') return /tỷ (?:lệ|suất)|tỉ (?:lệ|suất)/.test(words);
  if (unit === 'đại biểu') return false;
  if (unit === 'nhà' && (value.min ?? 0) >= MANY_HOUSES) return !COMPOUND.test(behind);
  if (counted && IDLE.has(unit) && comparator === '=' && !scaled)
    return (
      TOTALS.test(words) ||
      (unit === 'con' && OF_ANIMALS.test(words)) ||
      (unit === 'vụ' && HANDLED.test(words)) ||
      (/^(?:đối tượng|bị can)$/.test(unit) && ACCUSED.test(words))
    );
  return true;
}

/** 'đã giải quyết thủ tục cho hơn 1,8 triệu tờ khai': thousands that somebody dealt with. */
const DEALT_WITH = compile(/(?:^|[ ,;])(?:đã (?:\p{L}+ ){1,9}|(?:cho|của|với|và|trong đó có) )$/u);
const FUNDS = new RegExp(FUNDS_TOLD);
/** 'Doanh nghiệp: 495 triệu đồng': a line of what a plan will cost; fees and prices are less. */
const LEAST_FUNDS = 1e8;
const LINE_ENDS = /: ?$/;
const CAME_IN = compile(/(?<!\p{L})(?:đạt|đã|ước|thực hiện được|thu được|giải ngân)(?!\p{L})/u);

function isLineOfCost({ binds, above }: Setting, clause: string): boolean {
  return binds && LINE_ENDS.test(clause) && (above === null || !CAME_IN.test(above.folded));
}

/** 'hoàn thành 29/31 chỉ tiêu', '41/63 địa phương đã đấu thầu': how many of all there are have come so far; who sits in a meeting is no progress. */
function isProgress({ unit, comparator, min, of }: Value, words: string, behind: string): boolean {
  if (of === undefined || comparator !== '=' || min === null || min > of || !NOUNS.has(unit)) return false;
  return !SITTING.test(unit) && !PRESENT.test(words) && !PRESENT.test(behind) && !SHARE_BEHIND.test(behind);
}

/** '…, bằng 63,1%': the share tells it. */
const SHARE_BEHIND = /^ ?,? ?(?:bằng|đạt|chiếm) \d/;

/** 'kho hàng có diện tích từ 2.000 m2', 'nhà máy có công suất 500 tấn': what a thing that is built is like. */
const DESCRIBED = compile(
  /(?:^|[ ,(])(?:kho|kho hàng|bến bãi|bến cảng|cảng|chợ|siêu thị|cửa hàng|trung tâm|nhà máy|nhà|trạm|khu đất|lô đất|thửa đất|hồ chứa|cầu|kênh)(?: \p{L}+){0,6} có (?:diện tích|công suất|quy mô|sức chứa|dung tích|trọng tải|tải trọng|chiều dài|chiều rộng)(?: \p{L}+){0,3} ?$/u,
);
/** '(cạnh khu công nghiệp, cách nút giao khoảng 7 km)': how far off a place is. */
const FAR_FROM = compile(/(?:^|[ ,(])cách (?:\p{L}[^;.()]{0,70} )?$/u);
/** 'tàu 12.500 DWT': how big a ship is. */
const TONNAGE = /(?:tàu|thuyền|cỡ|trọng tải|tải trọng|loại)(?: (?:đến|trên|cỡ|trọng tải|có|hàng|container|biển|khoảng))* ?$/;

const SITTING = /^(?:đại biểu|đồng chí|phiếu|phiếu thuận|công dân|cá nhân)$/;
const PRESENT = /(?:có mặt|tham dự|dự họp|triệu tập|biểu quyết|tán thành|ý kiến|tiết học)/;

/** '2 xã Tân Lập và Đông Hà', '8 xã vùng thấp gồm các xã …': which they are, and not how many. */
export function listsNames({ text, folded }: Plain, { end, value }: Mention<Value>): boolean {
  if (value.comparator !== '=' || !NOUNS.has(value.unit)) return false;
  return NAMED.test(text.slice(end, end + 60)) || MADE_OF.test(folded.slice(end, end + 80));
}

const NAMED = /^(?: \p{Lu}\p{Ll}+){1,4}(?:,| và)(?: \p{Lu}\p{Ll}+)/u;
const MADE_OF = compile(/^[^,;.:]{0,60} (?:gồm|là) (?:các |có )?(?:xã|phường|huyện|thôn|bản)(?!\p{L})/u);

/** Whether a heading sets an amount of money for what it names: 'II. Tổng chi ngân sách năm 2024 là 900 tỷ đồng, trong đó:'. */
export function setsAmount({ plain }: { readonly plain: Plain }, { quantities }: Reading): boolean {
  return quantities.some(
    ({ start, value }) => value.unit === 'VND' && /(?: là|:) ?$/.test(plain.folded.slice(Math.max(0, start - 4), start)),
  );
}

/** 'đợt thi đua “500 ngày đêm hoàn thành 3.000 km đường cao tốc”': the name of a campaign. */
export function isInMotto(folded: string, clause: Stretch, { start, end }: Mention<Value>): boolean {
  const open = folded.lastIndexOf('"', start);
  if (open < clause.start || (folded.slice(clause.start, start).split('"').length - 1) % 2 === 0) return false;
  const close = folded.indexOf('"', end);
  return close >= 0 && CAMPAIGN.test(folded.slice(Math.max(clause.start, open - 40), close));
}

const CAMPAIGN = /thi đua|ngày đêm|phong trào|chiến dịch|cao điểm|chủ đề|khẩu hiệu|phương châm/;
