import type { Role } from '../../schema/indicator.ts';
import { fold } from '../../fold.ts';
import { CUT_NOUNS } from '../../lexicon/observation.ts';
import type { Mention } from '../rule.ts';
import type { BoundTime } from '../bound.ts';
import type { Value } from '../quantity.ts';
import { compile } from '../pattern.ts';

/** A value that a clause compares an observation with: a change, a ratio, a share of a plan. */
export type Held = {
  readonly relation: 'change' | 'ratio' | 'of-plan';
  readonly quantity: Mention<Value>;
  readonly to: string;
  /** Of a share: whether it is of a plan or above it; other things have shares too. */
  readonly base?: 'of' | 'over';
};

/** The words about one value: before it (since the last value), its own, after it (to the next one), folded and as printed. */
export type Surroundings = {
  readonly before: string;
  readonly own: string;
  readonly after: string;
  readonly afterText: string;
  readonly times: readonly Mention<BoundTime>[];
  readonly quantity: Mention<Value>;
  readonly text: string;
};

const VERB =
  '(tăng|giảm|cao hơn|thấp hơn|vượt|bằng|đạt|gấp|cao hơn gấp|cao gấp|cao hơn gần gấp|hơn|nhiều hơn|ít hơn|tăng thêm|giảm thêm|tăng bình quân|tăng trưởng|tăng gấp|chậm hơn|tăng tương ứng|hoàn thành|chiếm)';
/** The time of a level, and by which standards it is one, before the change that brought it there: '1% đến năm 2030 (theo chuẩn mới), giảm 2,7%'. */
const AT_ITS_TIME = ' ?(?:(?:đến|vào|trong)(?: hết| cuối)? năm \\d{4} ?)?(?:\\((?:theo|chuẩn) [^();:]{2,90}\\))?(?=,)';
const CHANGE = new RegExp(
  `^(?:[\\s,]*so (?:với|cùng) [^,;()]*|${AT_ITS_TIME})?[\\s,()–-]*(?:và |tức |tương ứng |tương đương |đã |cũng |chỉ |mới |ước |nhưng |song |lại |là )*(?:mức )?${VERB}(?: hơn| khoảng| gần| trên| tới| thêm| tương ứng| được| bình quân| so (?:với )?cùng kỳ(?: năm trước)?| so với năm \\d{4})*\\s*$`,
);
const PLAN = compile(/(?:kế hoạch|(?<!\p{L})(?:kh|nq)(?!\p{L})|dự toán|chỉ tiêu|mục tiêu|kịch bản|nghị quyết|vốn giao|số giao)/u);

/**
 * What a value says of the observation before it, where it names no measure of its own.
 * @param rated whether the measure before it is one that is counted in shares of a plan ('giải ngân'): its share is an observation
 * @returns a comparison; 'same' where it repeats the value in another currency; null where it is an observation
 */
export function heldBy(at: Surroundings, last: { readonly unit: string; readonly rated: () => boolean }): Held | 'same' | null {
  const { quantity, after } = at;
  const { unit } = quantity.value;
  if (/^[\s,]*\(?(?:tương đương|tức|khoảng|(?:viết )?bằng chữ ?:?)\s*$/.test(at.before) && unit !== 'percent') return 'same';
  // 'đạt 50% (8 xã)', 'giảm 2,7% (167,3 ha)': in other words.
  if (
    unit !== 'percent' &&
    /^ ?\($/.test(at.before) &&
    /^ ?\)/.test(after) &&
    /% ?\($/.test(at.text.slice(Math.max(0, quantity.start - 3), quantity.start))
  )
    return 'same';
  if (unit === 'percent' && FURTHER_CHANGE.test(at.before) && /^ về (?=\p{L})/u.test(after))
    return {
      relation: 'change',
      quantity: signed(quantity, at.text.slice(Math.max(0, quantity.start - 70), quantity.start)),
      to: comparedTo(at),
    };
  if (last.unit === 'percent' && unit === 'percent' && isCutOfOwn(after)) return null;
  const match = CHANGE.exec(
    `${lastPart(at.before)} ${at.own.replace(/[\d(].*$/, '').replace(/(?:khoảng|trên|hơn|gần|tối thiểu|ít nhất|dưới|xấp xỉ|>|<)\s*$/, '')}`,
  );
  if (!match) return isFurtherShare(at) ? { relation: 'of-plan', quantity, to: comparedTo(at), base: 'of' } : null;
  const verb = match[1]!;
  const to = comparedTo(at);
  const plan = PLAN.test(after.split(/[,;.(]/)[0]!);
  if (verb === 'chiếm') return null;
  if (verb === 'đạt' || verb === 'bằng' || verb === 'hoàn thành') {
    if (unit !== 'percent' || !(plan || verb === 'bằng' || after.includes('cùng kỳ'))) return null;
    if (!plan && EARLIER.test(after)) return { relation: 'ratio', quantity, to };
    return plan && last.unit !== 'percent' && last.rated()
      ? null
      : { relation: 'of-plan', quantity, to, ...(plan ? { base: 'of' as const } : {}) };
  }
  if (unit === 'lần') return { relation: 'ratio', quantity, to };
  if (unit === 'percent' || unit === 'point' || unit === 'bậc' || unit === last.unit) {
    if (plan && verb === 'vượt') return { relation: 'of-plan', quantity: exact(quantity), to, base: 'over' };
    return { relation: 'change', quantity: signed(quantity, verb), to };
  }
  return null;
}

/** 'giảm 50% số vụ cháy, giảm 60% số người chết vì cháy': the next cut is of a number of its own, where nothing before is held against it. */
function isCutOfOwn(after: string): boolean {
  return OF_NUMBER.test(after) && !/so với|cùng kỳ/.test(after);
}

const OF_NUMBER = compile(`^ ${CUT_NOUNS}(?= (?!lượng)\\p{L})`);

/**
 * 'Chỉ số giá tháng 9 tăng 0,3% so với tháng trước và tăng 3,2% so với cùng kỳ': where no level is told, each growth since another time is a value of its
 * own.
 */
export function isFurtherGrowth(
  folded: string,
  { quantity, comparisons }: { readonly quantity: Mention<Value>; readonly comparisons: readonly Held[] },
  held: Held | 'same' | null,
): boolean {
  if (held === null || held === 'same' || held.relation !== 'change' || comparisons.length > 0) return false;
  if (quantity.value.unit !== 'percent' || held.quantity.value.unit !== 'percent') return false;
  const before = folded.slice(Math.max(0, quantity.start - 24), quantity.start);
  return GROWN.test(before) && SINCE_NEAR.test(folded.slice(quantity.end, held.quantity.start)) && SINCE_YEAR.test(fold(held.to));
}

const GROWN = compile(/(?:tăng|giảm)(?: \p{L}+)?\s*$/u);
const SINCE_NEAR = /^ ?so (?:với )?(?:tháng|quý|cuối năm|đầu năm)/;
const SINCE_YEAR = /cùng kỳ|năm (?:trước|\d{4})/;

/** 'giảm 3% về số lượng và 5% về trị giá': the second change says of what, and no verb. */
const FURTHER_CHANGE = /^ ?về [^,;.()]{2,60}(?:,| và|, và) $/u;

/** What was, and no plan: 'bằng 98% so với năm trước'. */
const EARLIER = /^[^.;]{0,40}(?:cùng kỳ|(?:năm|tháng|quý|vụ) trước|so với (?:năm|tháng|quý|vụ|thời điểm|thực hiện))/;

/** 'vượt 3% kế hoạch' is 3% above the plan, and not more than 3% of something. */
function exact(quantity: Mention<Value>): Mention<Value> {
  const { comparator, min, max } = quantity.value;
  const point = min ?? max;
  return comparator === '>' ? { ...quantity, value: { ...quantity.value, comparator: '=', min: point, max: point } } : quantity;
}

/** 'bằng 111,8% dự toán Trung ương giao và 102,5% dự toán thành phố giao': the second share says its plan and no verb. */
function isFurtherShare({ before, after, quantity }: Surroundings): boolean {
  return quantity.value.unit === 'percent' && FURTHER.test(before) && PLANNED.test(after);
}

const FURTHER = compile(/^ ?(?:so với )?(?:kế hoạch|kh|dự toán|chỉ tiêu)(?!\p{L})[^,;.()]{0,60}(?:,| và|, và)\s*(?:bằng|đạt)?\s*$/u);
const PLANNED = compile(/^ ?(?:so với )?(?:kế hoạch|kh|dự toán|chỉ tiêu)(?!\p{L})/u);

/** What compares may stand behind another comparison: 'bằng mục tiêu đề ra, tăng …', '85% dự toán Trung ương giao, tăng …'. */
function lastPart(before: string): string {
  const comma = before.lastIndexOf(', ');
  if (comma > 0 && COMPARED.test(before.slice(0, comma))) return before.slice(comma + 2);
  const and = before.lastIndexOf(' và ');
  return and > 0 && !/[.;:]/.test(before.slice(0, and)) && ONLY_CHANGES.test(before.slice(and + 4)) ? before.slice(and + 1) : before;
}

/** Behind 'và' a verb of change without a noun is said of what went before: '… dự toán giao và tăng 5% so với cùng kỳ', '… diện tích và bằng 98%'. */
const ONLY_CHANGES = /^(?:bằng|tăng|giảm|vượt|cao hơn|thấp hơn|gấp|tăng trưởng)(?: khoảng| gần| trên| hơn)?\s*$/;

const COMPARED = compile(
  /^[\s,()]*(?:(?:về|bằng|so với|vượt|cao hơn|thấp hơn|tương đương|đạt|so cùng) [^,\d]*|(?:so với |so |của )?(?:kế hoạch|kh(?!\p{L})|dự toán|chỉ tiêu|mục tiêu|cùng kỳ|năm trước)[^,\d]*(?:(?:19|20)\d\d)?[^,\d]*)$/u,
);

/** A fall is a negative change. */
export function signed(quantity: Mention<Value>, verb: string): Mention<Value> {
  if (!/giảm|thấp hơn|ít hơn/.test(verb)) return quantity;
  const { min, max } = quantity.value;
  // 'giảm -16,95%' says twice that it fell.
  if ((min ?? 0) < 0 || (max ?? 0) < 0) return quantity;
  return { ...quantity, value: { ...quantity.value, min: max === null ? null : -max, max: min === null ? null : -min } };
}

/** The words that say what a value is held against, to the next value: neither the joint that leads on to it nor its verb is of them. */
function comparedTo({ times, quantity, after, afterText, text }: Surroundings): string {
  const match = COMPARED_TO.exec(after);
  // 'tăng 3,65% (1.500 tỷ đồng) so với năm 2022': what says it in other words stands between.
  const aside = ASIDE.exec(text.slice(quantity.end, quantity.end + 60))?.[0].length ?? 0;
  const near = quantity.end + Math.max(aside + 1, Math.min(60, after.length));
  const time = times.find((one) => one.value.kind === 'compare' && one.start >= quantity.end && one.start < near);
  if (time && (match === null || time.start <= quantity.end + Math.max(aside, match[0].length))) return text.slice(time.start, time.end);
  return match ? afterText.slice(0, match[0].replace(LEADS_ON, '').length).trim() : '';
}

const ASIDE = /^ ?\([^()]{1,40}\) ?/;
const COMPARED_TO = compile(
  /^\s*(?:(?:so )?(?:với )?(?:cùng kỳ|kế hoạch|kh(?!\p{L})|dự toán|mục tiêu|thực hiện|bình quân|năm trước|chỉ tiêu)|so (?:với|cùng) )[^,;.()\d]{0,60}(?:\d{1,4}(?![\p{L}\d.,%]))?/u,
);
const LEADS_ON =
  /(?: (?:và|nhưng|song))?(?: (?:bằng|tăng|giảm|vượt|gấp|cao hơn|thấp hơn|đạt|ước đạt)(?: khoảng| gần| trên| hơn| đạt)?)?\s*$/;

/** Whether the words before a value say that it is by how much a thing fell. */
export function isFall(words: string, role: Role): boolean {
  if (role === 'target') return false;
  // 'giảm từ 8,9% xuống 4%': from this level.
  // 'cắt giảm 30% thời gian': what is cut on purpose keeps its size.
  return /(?<!(?:cắt|kéo) )giảm[^,;]{0,24}$/.test(words) && !/(?:(?:còn|xuống)[^,;]{0,20}|từ ?)$/.test(words);
}
