import { tokenize } from '../token.ts';
import { fold } from '../../fold.ts';
import { COUNTED, RATE_UNITS } from '../../lexicon/units.ts';
import { looksAhead } from '../../schema/section-role.ts';
import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import { measureOf } from '../measure.ts';
import type { Stretch } from '../segment.ts';
import type { Named } from './name.ts';
import { toldBefore } from './role.ts';
import { subjectLength } from './told-of.ts';
import type { Held } from './compare.ts';
import type { Observation, Place } from './observe.ts';
import { compile } from '../pattern.ts';

const WORD =
  '(?:phấn đấu|định hướng|tầm nhìn|hiện nay|hiện tại|(?:các|những) năm (?:tiếp theo|sau|còn lại)|tốc độ|tỷ lệ|ngày(?= \\d)|kế hoạch|kh|mục tiêu|kịch bản|chỉ tiêu|dự toán|lên|xuống|còn|đến|và|cả năm|năm|giao|đề ra|đạt|là|trên|ít nhất|hết|vào năm|cả|giai đoạn|đại hội|của|tăng trưởng|tăng|xuống còn|lên tới|dưới|giảm|nghị quyết|tp|tỉnh|hđnd|từ|khoảng|so với|tối thiểu|cuối|kỳ|vào|đầu|nhiệm kỳ|ước|dự ước|ước tính|thực hiện|thực|hiện|quý|tháng|hai con số|thấp hơn|cao hơn|mức|bằng|với|được|tính riêng|riêng|trung ương|thủ tướng|chính phủ|quốc hội|niên độ|ngân sách|lũy kế|luỹ kế|cộng dồn|tính chung|bình quân(?= (?:\\d|cả|quý|tháng|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))|(?:hai|ba|bốn|sáu|bảy|tám|chín|mười|mười một)(?= tháng)|[ivx]+|\\d{1,4})';
const CONTINUES = new RegExp(`^[\\s,;:()\\-–/.]*(?:${WORD}[\\s,;:()\\-–/.]+)+$`);

/**
 * A gap between two values that names no measure of its own: a plan in brackets ('(kế hoạch giao …'), 'từ V1 lên V2', 'phấn đấu trên V'.
 * @param words folded
 */
export function continues(words: string): boolean {
  return (
    /[\p{L}]/u.test(words) &&
    (CONTINUES.test(`${words} `) || PLAN_IN_BRACKETS.test(words)) &&
    !/^[\s,;]*(?:và|tăng|giảm|,|đạt|bằng)?[\s,]*$/.test(words)
  );
}

/** 'đạt 14% diện tích tự nhiên và đến năm 2030 đạt 16%', '198 tỷ đồng, trong đó: giai đoạn 2014 - 2015 là 115 tỷ': a gap without what the value before is a share of, or that its parts in time follow. */
export function withoutBase(words: string): string {
  return withoutParts(words.replace(BASE, '').replace(WHOLE_BEHIND, ' '));
}

/** The same without the words that lead to its parts in time, which are meant as the whole is. */
export function withoutParts(words: string): string {
  return words.replace(PARTS_IN_TIME, ' ');
}

const PARTS_IN_TIME = /^[ ,(]*(?:trong đó|gồm|bao gồm|chia ra)(?: ?[:,])? (?=(?:giai đoạn|năm|quý) \d)/;

/** 'từ 4,8% GDP lên 5,3% GDP'. */
const WHOLE_BEHIND = compile(/^ ?(?:gdp|grdp)(?: (?:cả nước|của tỉnh|toàn quốc))? (?=(?:lên|xuống|còn)(?!\p{L}))/u);

const BASE = compile(
  /^ (?!(?:và|tăng|giảm|so|kế|dự|đến|năm) )[^,;:()\d]{2,40}(?= và (?:(?:định hướng|tầm nhìn|phấn đấu) )?(?:đến|vào) (?:hết |cuối )?năm )/u,
);

/** '(kế hoạch giao …', '(KH …', 'vượt mục tiêu đặt ra (…'; behind a share of it '(bằng 85%) kế hoạch Bộ giao (…'. */
const PLAN_IN_BRACKETS = compile(
  /^ ?(?:so với )?(?:mức )?(?:kế hoạch|kh|mục tiêu|kịch bản|chỉ tiêu|dự toán|nghị quyết)(?!\p{L})[^,;()\d]{0,60}\($|\((?:kế hoạch|kh(?!\p{L})|mục tiêu|kịch bản|chỉ tiêu|dự toán)[^()]{0,60}$|(?:^|[ ,])(?:vượt|bằng|đạt|cao hơn|thấp hơn|so với|theo) (?:mức |cả )?(?:kế hoạch|kh|mục tiêu|kịch bản|chỉ tiêu|dự toán|nghị quyết)(?!\p{L})[^()\d]{0,40}\($/u,
);

/** 'đạt 8,8%, cao nhất từ đầu nhiệm kỳ (năm 2022 tăng 7%; …': in the bracket what the same measure was in other years. */
export function isOfOtherYear({ quantity }: Observation, { value }: Mention<Value>, words: string): boolean {
  return value.unit === quantity.value.unit && YEAR_IN_BRACKET.test(words);
}

const YEAR_IN_BRACKET =
  /^[^();:\d]{0,80} ?\((?:(?:năm|quý|vụ|giai đoạn) [\d/ivx -]{1,12}|\d{4})(?: năm \d{4})? ?:? ?(?:(?:là|đạt|tăng|giảm|còn|ở mức|chiếm) )?$/;

/** '10,4% (kế hoạch 9%, năm 2027 tăng 9,5%)': in a bracket that is still open what came of another year. */
export function isOfYearBefore(words: string): boolean {
  return OF_YEAR_BEFORE.test(words);
}

const OF_YEAR_BEFORE = /\([^()]*, năm \d{4} (?:là |đạt |tăng |giảm )?$/;

/** '187 doanh nghiệp với 6.467 tờ khai': another noun is counted, which is its own name. */
export function countsItself({ quantity }: Observation, { value }: Mention<Value>, words: string): boolean {
  return (
    value.unit !== quantity.value.unit &&
    COUNTED_NOUNS.has(value.unit) &&
    /^[\s,]*(?:(?:với|và|có|là|đạt|gồm|vào|đến|năm|\d{4}) ?)*$/.test(words)
  );
}

const COUNTED_NOUNS = new Set(COUNTED);

/** '…; so với cùng kỳ giảm 38 vụ, giảm 31 người chết': how many more or fewer there are than there were, of what was counted before. */
export function isChangeOfCount({ piece, gap, quantity, last, setting }: Place): boolean {
  if (!COUNTED_NOUNS.has(quantity.value.unit) || looksAhead(setting.section)) return false;
  const words = piece.folded.slice(gap.start, gap.end);
  return CHANGED_SINCE.test(words) || ((last ?? setting.previous) !== null && /^[\s,(]*(?:tăng|giảm|ít hơn|nhiều hơn) $/.test(words));
}

const CHANGED_SINCE = /so (?:với )?(?:cùng kỳ|năm trước|năm \d{4}|tháng trước|quý trước)[^,;()]{0,40} (?:tăng|giảm|ít hơn|nhiều hơn) $/;

/** 'lên', 'xuống', 'còn': from one level to the next. */
export function isReturn(words: string): boolean {
  return /(?:lên|xuống|còn)/.test(words);
}

/** '5.800 tỷ đồng/5.900 tỷ đồng', 'đạt 54% kế hoạch năm (138.000 tỷ đồng)': behind the stroke or in brackets the plan that a value is of. */
export function isPlanBehind(folded: string, last: Observation | null, quantity: Mention<Value>): boolean {
  if (last === null || last.role === 'target') return false;
  if (OF_PLAN_BRACKET.test(folded.slice(Math.max(0, quantity.start - FARTHEST_PLAN), quantity.start)))
    return quantity.value.unit !== 'percent';
  if (quantity.start - last.quantity.end > 24) return false;
  return last.quantity.value.unit === quantity.value.unit && BEHIND_STROKE.test(folded.slice(last.quantity.end, quantity.start));
}

const OF_PLAN_BRACKET = compile(/% (?:so với |so )?(?:kế hoạch|dự toán|chỉ tiêu)(?: (?:cả )?năm(?: \d{4})?| được giao| giao)? \($/u);
const FARTHEST_PLAN = 40;
const BEHIND_STROKE = /^ ?(?:\[\d+\] ?)?\/ ?(?:(?:kế hoạch|kh|mục tiêu|chỉ tiêu|dự toán)(?: (?:là|giao|năm))?:? ?)?$/u;

/**
 * 'Trả nợ vay (32%): 900 triệu đồng', 'kim ngạch hàng có thuế (chiếm 21% kim ngạch chung) đạt 13 tỷ USD': behind the share of a thing in brackets how much
 * of it there is.
 */
export function isBehindShare(folded: string, words: string, last: Observation | null, { value }: Mention<Value>): boolean {
  if (last?.quantity.value.unit !== 'percent' || value.unit === 'percent') return false;
  return /^ ?\) ?: ?$/.test(words) || (OUT_OF_BRACKET.test(words) && OPENS.test(folded.slice(last.quote.start, last.quantity.start)));
}

const OUT_OF_BRACKET = /^[^();:]{0,60}\) (?:đã |ước )?(?:đạt|ước|là|còn|ở mức)(?: khoảng| trên| gần)? $/;
const OPENS = /\p{L} ?\([^()]*$/u;

/** '900.000đ (chín trăm nghìn đồng)': in words what was given in figures. */
export function isSpelledOut(folded: string, { start, end }: Mention<Value>): boolean {
  if (/\d/.test(folded.slice(start, end))) return false;
  const open = folded.lastIndexOf('(', start);
  const inside = open < 0 ? ')' : folded.slice(open, start);
  return !/[\d);]/.test(inside) && /\d ?(?:\p{L}{1,6} ){0,3}(?:\p{L}{1,6} ?)?$/u.test(folded.slice(Math.max(0, open - 32), open));
}

/** ', đạt 55,3% kế hoạch' of a disbursement: its rate, of the same name. */
export function isShare({ piece, quantity, next, last }: Place, words: string): boolean {
  if (last === null || quantity.value.unit !== 'percent' || !isRated(last)) return false;
  return (
    /^[\s,(]*(?:mới |chỉ |ước |tương ứng )*(?:đạt|bằng|hoàn thành)\s*$/.test(words) &&
    /^ ?(?:so với )?(?:kế hoạch|kh|dự toán|tổng vốn|vốn giao)(?!\p{L})/u.test(piece.folded.slice(quantity.end, next))
  );
}

/** Money that is paid out of a plan: 'giải ngân đạt 55,3% kế hoạch' is a rate of its own. What else is held against a plan is only compared. */
export function isRated(last: Observation): boolean {
  return measureOf(tokenize(fold(last.name)), 'percent', { growth: false, falls: false })?.includes('disbursement') ?? false;
}

/** '900 tỷ đồng, tăng 6% (kế hoạch 9%)': the plan in the bracket is of the change. */
export function hasJustChanged({ comparisons }: Observation, { start }: Stretch): boolean {
  const last = comparisons.at(-1);
  return last?.relation === 'change' && last.quantity.end === start;
}

/** 'Thu ngân sách liên tục tăng; lũy kế giai đoạn … đạt 1.200 tỷ đồng': what the clause before tells of without a figure, where it is a known measure of the unit. */
export function subjectBefore({ piece, clause, gap, quantity, setting }: Place, words: string): Named | null {
  if (setting.previous !== null || gap.start !== clause.start || !piece.folded.slice(clause.start - 2, clause.start + 1).includes(';'))
    return null;
  const before = toldBefore(piece.folded, clause.start);
  const told = before.trimEnd();
  if (/\d/.test(told) || !continues(words)) return null;
  const from = clause.start - (before.length - told.search(/\p{L}/u));
  const length = subjectLength(piece.folded.slice(from, clause.start).replace(/[\s;]+$/, ''));
  const name = length === null ? '' : piece.text.slice(from, from + length);
  if (measureOf(tokenize(fold(name)), quantity.value.unit, { growth: false, falls: false }) === null) return null;
  return { name, start: gap.start + words.search(/[\p{L}\p{N}]/u), after: false };
}

/** Nothing, or only how it stands to what was planned: ', vượt kịch bản đề ra, '. */
const BEFORE_RANK =
  /^[\s,()]*(?:(?:vượt|cao hơn|đạt|bằng) (?:mức )?(?:kịch bản|kế hoạch|mục tiêu|chỉ tiêu|kh)(?: đề ra| đặt ra| được giao| giao| năm)*[\s,]*)?(?:và |hiện |đang )?$/;

/** Behind a rank in what it is: 'đứng thứ 3 về thu hút đầu tư'; not among whom. */
const OF_WHAT = /^(?:(?! và (?:thứ|đứng|xếp))[^.;:]){0,60} (?:về|trong) (?!các |cả |nước|toàn|khu vực|vùng|nhóm |\d)/;

/** '…, đứng thứ 3 cả nước': the place in an order of what was just measured. */
export function rankOfLast({ quantity, last, gap, piece }: Place, words: string): Named | null {
  if (quantity.value.unit !== 'hạng' || last === null || !BEFORE_RANK.test(words)) return null;
  return OF_WHAT.test(piece.folded.slice(quantity.end)) || gap.start === quantity.start
    ? null
    : { name: last.name, start: quantity.start, after: false };
}

/** 'thu ngân sách tăng 8% so với cùng kỳ, đạt 900 tỷ đồng': behind its change the level that a thing came to, of which that change is said; else null. */
export function changeToLevel({ piece, gap, quantity, last }: Place): Held | null {
  if (last === null || last.beside || last.quantity.value.unit !== 'percent' || RATES.has(quantity.value.unit)) return null;
  // 'GRDP tăng 10%, đạt 8.500 USD/người': so much for each is the level of another measure.
  if (piece.folded.slice(quantity.start, quantity.end + 1).includes('/')) return null;
  if (!/(?:tăng|giảm)[^,;]{0,20}$/.test(piece.folded.slice(Math.max(last.quote.start, last.quantity.start - 40), last.quantity.start)))
    return null;
  const match = TO_LEVEL.exec(piece.folded.slice(gap.start, gap.end));
  if (match === null) return null;
  const [start, end] = [
    gap.start + match[0].indexOf(match[1] ?? ''),
    gap.start + match[0].indexOf(match[1] ?? '') + (match[1] ?? '').length,
  ];
  return { relation: 'change', quantity: last.quantity, to: piece.text.slice(start, end).trim() };
}

const TO_LEVEL =
  /^ ?((?:so )?(?:với |cùng )(?:cùng )?(?:kỳ|năm|tháng|quý)[^,;()]{0,40}?)?,? ?(?:và |cũng |hiện |tương ứng )?(?:ước |ước tính |dự ước )?(?:đạt|lên|lên tới|ở mức|còn)(?: mức)? $/;
const RATES = new Set(RATE_UNITS);

/** 'đạt 8% (năm 2022 đạt 7%); …': whether the time of the value before was told in a bracket that has been closed. */
export function isShutBehind({ piece: { folded }, clause, setting: { previous } }: Place): boolean {
  const time = previous?.time ?? previous?.told;
  if (previous == null || time == null || !/^[^(]*\)/.test(folded.slice(previous.quantity.end, clause.start))) return false;
  return !folded.slice(Math.min(time.start, previous.quantity.start), previous.quantity.start).includes('(');
}

/** 'tỷ lệ hộ nghèo giảm 1,2%, còn 3,4%': behind the fall what is left, which is another measure. */
export function leaves(measure: string, words: string): boolean {
  return measure.endsWith('-reduction') && /(?:^|[ ,])(?:còn|xuống) /.test(words);
}
