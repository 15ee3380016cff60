import { AIM, AIMS } from '../../lexicon/cues.ts';
import { FUNDS_TOLD, NOW } from '../../lexicon/observation.ts';
import { looksAhead, type SectionRole } from '../../schema/section-role.ts';
import type { Role } from '../../schema/indicator.ts';
import type { Plain } from '../../plain.ts';
import type { BoundTime } from '../bound.ts';
import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Lead } from './lead.ts';
import type { Observation } from './observe.ts';
import { PARTS_BEGIN } from '../parts.ts';
import { compile } from '../pattern.ts';

/** What holds for a value from outside: its section, and what the sentence has spoken of so far. */
export type Setting = {
  readonly section: SectionRole;
  /** Whether the text itself binds, so that a figure which it only lists is one that it sets. */
  readonly binds: boolean;
  readonly carried: Role | null;
  /** The last value of the clause before, in the same sentence. */
  readonly previous: Observation | null;
  /** What the head of the list says that the clause is of. */
  readonly lead: Lead | null;
  /** The line that the block stands below. */
  readonly above: Plain | null;
};

const PLANNED = compile(
  `(?:${AIM}|mục tiêu(?! quốc gia)|(?:đặt|đề ra|xác định|quyết nghị|thống nhất|điều chỉnh|nâng|hạ) (?:các |một số |những )?chỉ tiêu|quyết nghị|nghị quyết xác định|để hoàn thành|kế hoạch (?:giao|đề ra|là|năm|cả năm)|(?<!số )chỉ tiêu (?:giao|là|đạt(?! hoặc| và|, ))|đặt mục tiêu|quyết tâm|dự kiến|phải đạt|kịch bản|(?<!đã )hoàn thành(?: (?:tốt|thắng lợi|vượt mức|xuất sắc|cao nhất)){0,2} (?:chỉ tiêu|mục tiêu|nhiệm vụ) (?:(?! đạt| được| ước)[^,;])*$|(?:mức|(?<!so )với) kế hoạch|so với kế hoạch\\s*$|dự toán giao|(?<![\\p{L}])sẽ (?:có|hoàn thành|xây dựng|xây mới|đạt|tăng|giảm|giải quyết|tạo|trồng|thu hút|đào tạo|hỗ trợ|đầu tư|bố trí|nâng|phát triển|xóa|triển khai)(?!\\p{L}))`,
);
/** 'Theo kế hoạch, năm 2027 toàn tỉnh trồng 900 ha rừng'. */
const BY_PLAN = compile(
  /^[\s“"-]*theo (?:kế hoạch|lộ trình|đề án|chỉ tiêu|dự toán)(?: [^,;]{0,50})?, (?!.*(?:đã|đến nay|ước|thực hiện được|hoàn thành được|mới)(?!\p{L}))/u,
);
/** '… so với nghị quyết đề ra (10.000 tỷ đồng)'. */
const PLAN_BEFORE_BRACKET = compile(/(?:nghị quyết|kế hoạch|(?<!\p{L})kh(?!\p{L})|dự toán|chỉ tiêu|mục tiêu|kịch bản)[^,;()]{0,60}\($/u);
/** A yearly average is said of the whole term: 'tăng bình quân hằng năm 7%', 'giảm bình quân 3%/năm'. */
export const YEARLY_AVERAGE =
  /(?:bình quân|trung bình)(?: (?:hằng|hàng|mỗi|một|cả|chung|từ|khoảng|trên|đạt|tối thiểu|ít nhất|\d[\d.,]*))*[^,;]{0,24}(?:(?:hằng|hàng|mỗi|một) năm|\/ ?năm)|(?:hằng|hàng|mỗi) năm (?:bình quân|trung bình)/;
/** 'tăng bình quân 4%/năm, trong đó: nông nghiệp 3%; …': the parts are averaged as the whole is. */
export function isPartOfAverage(told: string): boolean {
  const parts = told.lastIndexOf('trong đó');
  return parts > 0 && YEARLY_AVERAGE.test(told.slice(0, parts)) && !/(?:năm|giai đoạn) \d{4}/.test(told.slice(parts));
}

const ESTIMATED = /(?:^|[ (])(?:ước|dự ước|ước tính)(?= |$)/;
const DONE = new RegExp(
  `(?:^| )(?!hiện (?:nay|tại) (?:lên|xuống|còn)(?= |$))(?:đã(?! (?:qua (?:đào tạo|sử dụng|chế biến|xử lý)|đề ra|giao|đặt ra|xác định|thông qua|quyết nghị|thống nhất|biểu quyết))|tính đến|${NOW}|hiện nay|đến nay)(?= |$)|(?:^| )từ đầu năm đến nay(?=,)`,
);

const SPEAKS_OF_PLAN = compile(/phấn đấu|mục tiêu|kế hoạch|(?<!\p{L})kh(?!\p{L})|chỉ tiêu|nghị quyết|dự toán|kịch bản|dự kiến|đề ra|giao/u);

/** Whether a folded sentence has words of a plan: a value in it of a time that is over may still be what was aimed at then. */
export function speaksOfPlan(sentence: string): boolean {
  return SPEAKS_OF_PLAN.test(sentence);
}

/** 'tổng chi được HĐND tỉnh giao là …', 'HĐND tỉnh giao tổng thu …': who may set a figure has set it; '… dự toán HĐND tỉnh giao, tăng' only compares. */
const GIVEN = compile(
  /(?:hội đồng nhân dân|hđnd|ubnd|ủy ban nhân dân|trung ương|thủ tướng|chính phủ|quốc hội|bộ tài chính|bộ kế hoạch và đầu tư)(?: (?!đã |giao)[\p{L}]+){0,4}(?: đã)? (?:(?:quyết định )?giao|phê chuẩn)(?: (?:ngay )?(?:từ )?đầu năm| bổ sung)?(?: (?:là|tổng|thu|chi|dự toán|kế hoạch|chỉ tiêu|vốn|cho)(?= )[^,;]*|[ :]*)$|(?:^| )được giao(?: (?:bổ sung|thêm|(?:ngay )?(?:từ )?đầu năm|năm \d{4})){0,2} là ?$|(?:thu|chi|vốn|dự toán|ngân sách)[^,;]{0,40} được giao ?$|(?:^| )được giao (?:chỉ tiêu|kế hoạch|dự toán)(?: (?!đạt|đã|thực hiện)\p{L}+){0,6} ?$/u,
);

/** A list of the parts of what was told before it, without any word of how they came out. */
const PARTS = /(?:^|[ (])(?:trong đó|trong đó có|gồm|bao gồm|chia ra|cụ thể)(?=[ :,])/gu;
const CAME_OUT = /(?:^|[ ,])(?:đạt|thực hiện|đã|tăng|giảm|bằng|vượt|chiếm|giải ngân|hoàn thành|thu được)(?= |$)/;

/** Whether a value is one of the parts of what was set: 'tổng thu 900 tỷ đồng, trong đó: thu nội địa 800 tỷ đồng, thu khác 100 tỷ đồng'. */
function isPartOfSet(words: string, told: string): boolean {
  if (CAME_OUT.test(words)) return false;
  const parts = [...told.matchAll(PARTS)];
  const last = parts.at(-1);
  return last !== undefined && !/\. \p{L}/u.test(told.slice(last.index));
}

const NAMES_AIM = new RegExp(`${AIMS}|dự kiến sẽ`);

/** Whether a folded sentence says what is aimed at, so that a time in it bounds that. */
export function namesAim(sentence: string): boolean {
  return NAMES_AIM.test(sentence);
}

/** Whether what is told of a target is to be reached by a year or within years that are still to come; a forecast aims at nothing. */
export function isYetToReach({ kind, time }: BoundTime, sentence: string, year: number): boolean {
  if (FORECAST.test(sentence)) return false;
  if (time.unit === 'year') return kind === 'by' || (kind === 'in' && (time.year ?? year) > year);
  return time.unit === 'span' && kind === 'in' && (time.to ?? year) > year;
}

const FUNDS = new RegExp(FUNDS_TOLD);
const FORECAST = compile(/(?<!\p{L})dự báo(?!\p{L})/u);

/** 'Chi thường xuyên: 1.200 tỷ đồng', 'trồng mới 3.000 ha': neither said to be nor to have been. */
const LISTED = /: *$|(?:trồng mới|trồng rừng|tái canh|khoanh nuôi)(?: thêm)? ?$/;

/** '… tăng 4,3% (mục tiêu 8%); thu ngân sách đạt …': an aim in brackets is of the value before them only. */
const IN_BRACKETS = /\([^()]*\)/g;
const AIMED = new RegExp(`${AIM}|mục tiêu(?! quốc gia)|đề ra (?:các |một số )?chỉ tiêu`);

/** Target, estimate or actual: by the words before the value, else by the section. `own` are the value's own words, `told` all of its sentence before them. */
export function roleOf(words: string, own: string, told: () => string, setting: Setting): Role {
  const ahead = looksAhead(setting.section);
  // 'Kinh phí thực hiện là 150 tỷ đồng': a plan says what it will cost.
  if (setting.binds && setting.section === 'none' && FUNDS.test(words)) return 'target';
  if (ESTIMATED.test(words) || own.startsWith('ước')) return 'estimate';
  if (
    /\([^()]*(?:kế hoạch|(?<!\p{L})kh(?!\p{L})|mục tiêu|kịch bản|chỉ tiêu|dự toán|nghị quyết)[^()]*$/u.test(words) ||
    PLAN_BEFORE_BRACKET.test(words)
  )
    return 'target';
  if (/(?:^|(?<!chứng|viên|thôn|trồng|lập|cấp|ký|xây|nạp|tạo) )(?:mới|chỉ) (?:chỉ )?(?:đạt|có|giải ngân|được)/.test(words)) return 'actual';
  if (setting.lead?.role === 'estimate') return 'estimate';
  if (!ahead && isOnlyExpected(words)) return 'estimate';
  if (words.includes('giao') && GIVEN.test(words)) return 'target';
  if (BY_PLAN.test(words)) return 'target';
  if (PLANNED.test(words) && !/(?:^| )đã (?!đề ra|giao)[^,]*$/.test(words.slice(words.search(PLANNED)))) return 'target';
  if (DONE.test(words) && !(ahead && /^[\s.-]*(?:hiện|hiện nay|đến nay),? (?:cần|phải|sẽ) /.test(words))) return 'actual';
  // Amid what is to be done: 'Hiện nay, tổng số trạm là 87 trạm. Trong đó, có 28 trạm 5G'.
  if (ahead && !OTHER_TIME.test(words) && (setting.lead?.role === 'actual' || standsNow(told()))) return 'actual';
  // 'Khu kinh tế đã thu hút 65 dự án với tổng vốn …, trong đó có …': what belongs to what there is.
  if (ahead && setting.carried === 'actual' && GOES_WITH_IT.test(words)) return 'actual';
  if (words.includes('lũy kế') && !ahead) return 'actual';
  // 'giảm từ V1 năm A xuống V2': the first is what was.
  const span = /^từ .*(?:đến|tới|-|trở lên)/.test(own);
  if (
    ahead &&
    !span &&
    /(?:giảm|tăng|nâng|kéo|đưa|chuyển|mở rộng|cải thiện|rút ngắn)[^,;]* từ\s*$/.test(`${words} ${own.startsWith('từ') ? 'từ' : ''}`)
  )
    return 'actual';
  if (setting.lead?.role === 'target') return 'target';
  // 'dự ước cả năm GRDP tăng 8%, thu ngân sách đạt …': amid what is to be done nothing has been reached.
  // '… ước đạt 900 triệu USD. Trong đó, khu vực trong nước đạt 300 triệu USD': the parts of what was estimated are, too.
  if (setting.carried === 'estimate' && !ahead && tellsParts(told())) return 'estimate';
  if (setting.carried === 'estimate' && (ahead ? !OTHER_TIME.test(words) : !/(?:^| )đạt(?= |$)/.test(words.replace(BRACKET_BEHIND, ''))))
    return 'estimate';
  if (setting.carried === 'target' && (AIMED.test(told().replace(IN_BRACKETS, '')) || isPartOfSet(words, told()))) return 'target';
  if (setting.binds && setting.section === 'none' && LISTED.test(words)) return 'target';
  return ahead ? 'target' : 'actual';
}

/** 'ước đạt 8% (cùng kỳ năm 2016 đạt 5%), trong đó công nghiệp tăng …': a bracket that is closed says nothing of what stands behind it. */
const BRACKET_BEHIND = /^[^()]*\([^()]*\)|^[^()]*\)/;

/** Whether words tell the parts of a value: from their beginning on, or behind it in one sentence. */
function tellsParts(told: string): boolean {
  return PARTS_BEGIN.test(told) || PARTS_FOLLOW.test(told);
}

/** '… ước đạt 900 tỷ đồng, bao gồm: nông nghiệp đạt 300 tỷ đồng; …': behind a colon over its semicolons. */
const PARTS_FOLLOW = /[,;(] ?(?:trong đó|bao gồm|gồm)(?: ?:.*|[ ,][^;]*)$/;

/** Whether a sentence opens with the present and names no plan. */
function standsNow(told: string): boolean {
  return OPENS_NOW.test(told) && !PLANNED.test(told) && !/(?:^| )(?:cần|phải|sẽ|tiếp tục)(?= )/.test(told);
}

const GOES_WITH_IT = /^[\s,]*(?:trong đó(?:,| có)?|với|gồm|bao gồm) (?!mục tiêu|chỉ tiêu)[^,;:\d]{0,60}$/u;

const OPENS_NOW = compile(
  /^[.\s-]*(?:hiện nay|hiện tại|đến nay|tính đến nay|hiện)(?:,| (?:toàn|trên|tỉnh|huyện|xã|thành phố|tổng|số|có|đã)(?!\p{L}))/u,
);

const OTHER_TIME = /(?:^| )(?:năm|quý|tháng|giai đoạn|đến)(?= )/;

/** 'dự kiến tăng 8%' without a word of a plan; what shall be reached by a year is aimed at. */
function isOnlyExpected(words: string): boolean {
  return words.includes('dự kiến') && COMES_OUT.test(words) && !OTHER_PLAN.test(words);
}

const COMES_OUT = /dự kiến [^,;]*(?:tăng|giảm|đạt|bằng|thu|vượt|hoàn thành|giải ngân|thực hiện)[^,;]*$/;
const OTHER_PLAN = compile(
  /phấn đấu|mục tiêu|kế hoạch|(?<!\p{L})kh(?!\p{L})|chỉ tiêu|nghị quyết|dự toán|kịch bản|đề ra|giao|sẽ|dự kiến đến|đến năm|tổng mức|vốn đầu tư/u,
);

/** Whether what is said to be estimated is so only in that it is expected, or a part of what is. */
export function isForeseen(words: string, told: () => string, { lead, previous }: Setting): boolean {
  if (ESTIMATED.test(words)) return false;
  if (isOnlyExpected(words)) return true;
  return lead?.role === 'estimate'
    ? lead.foreseen
    : previous !== null
      ? previous.foreseen
      : isOnlyExpected(told()) && !ESTIMATED.test(told());
}

/** A list of targets that one sentence tells is no longer. */
const LONGEST_TOLD = 700;

/** The words of a sentence before a place, its clauses before semicolons too. */
export function toldBefore(folded: string, end: number): string {
  const from = Math.max(0, end - LONGEST_TOLD);
  return folded.slice(Math.max(from, folded.lastIndexOf('. ', end)), end);
}

/** '560 tỷ đồng, ước đạt 81% kế hoạch', '560 tỷ đồng/690 tỷ đồng, ước đạt 81% kế hoạch': what its share of the plan says is estimated. */
export function isEstimated(folded: string, quantity: Mention<Value>): boolean {
  const after = folded.slice(quantity.end, quantity.end + 90);
  // 'Dự báo thu ngân sách đạt 130.000 tỷ đồng, bằng 102% dự toán': what is held against its plan is no plan.
  if (OF_PLAN.test(after)) return FORESEEN.test(folded.slice(Math.max(0, quantity.start - FARTHEST_FORESEEN), quantity.start));
  return (
    after.includes('ước') &&
    (ESTIMATED_SHARE.test(after) || (quantity.value.of !== undefined && /^(?: \p{L}+){0,3} ước (?:đạt|hoàn thành|vượt|có)/u.test(after)))
  );
}

/** Behind a value, how it stands to its plan. */
export const OF_PLAN = compile(
  /^(?: \([^()]{4,120}\))?, (?:đạt|bằng|tương đương|vượt) (?:khoảng |trên |gần |hơn )?[\d.,]+ ?% (?:so với |so )?(?:kế hoạch|dự toán)(?!\p{L})/u,
);
const FORESEEN = /(?:^|[.;:] )(?:[^.;:]{0,80} )?(?:dự báo|dự kiến) [^.;:]*$/;
const FARTHEST_FORESEEN = 160;
const ESTIMATED_SHARE = compile(
  /^(?: ?\[\d+\])?(?: ?\/ ?[\d.,]+ (?:nghìn |triệu |tỷ |tỉ )?[\p{L}]+)?,? (?:ước|ước tính|dự ước) (?:chỉ |mới )?(?:đạt|bằng|thực hiện) (?:khoảng |trên |gần |hơn )?[\d.,]+ ?% (?:so với |so )?(?:kế hoạch|dự toán|kh)(?!\p{L})/u,
);
