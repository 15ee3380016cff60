import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Place } from './observe.ts';
import { compile } from '../pattern.ts';

/** Whether the words before a value do not say what it measures: only a plan, how it stands elsewhere, or another value. */
export function namesNothing(name: string, words: string, { value }: Mention<Value>): boolean {
  return name === '' || VALUE_IN_NAME.test(name) || (value.of === undefined && ONLY_PLAN.test(name)) || OF_OTHERS.test(words);
}

/** A name that holds a value, or is one, was cut wrong: what it measures is not known. */
const VALUE_IN_NAME = compile(
  /(?:đạt|là|chiếm|bằng|tăng|giảm|còn) (?:khoảng |trên |hơn )?\d[\d.,]* ?(?:%|tỷ|tỉ|triệu|nghìn|đồng|ha|tấn|km)(?![\p{L}])|^\d[\d.,]* (?:nghìn |triệu |tỷ |tỉ )?(?:đồng|ha|tấn|km|USD)$/u,
);

/** What is aimed at without what it is of: 'ước đạt 86,7% mục tiêu'. */
const ONLY_PLAN =
  /^(?:(?:vượt|cao hơn|thấp hơn|đạt|bằng) )?(?:mục tiêu|kế hoạch|chỉ tiêu|dự toán|kịch bản|nghị quyết)(?: (?:năm|cả năm|đề ra|tăng trưởng|được giao|nghị quyết))*$/i;
/** '…, cao hơn bình quân chung của cả nước (54,4%)': how it stands elsewhere. */
const OF_OTHERS =
  /(?:cao|thấp|nhiều|ít|nhanh|chậm) hơn (?:so với )?(?:mức )?(?:tăng )?(?:bình quân|trung bình)(?: chung)?(?: của)?(?: cả nước| toàn quốc| toàn ngành| khu vực| vùng| các tỉnh)[^,;()]{0,40}\((?:ước )?(?:tăng|đạt|là|giảm)? ?$/;

/** 'thu ngân sách vượt 10% dự toán': a share of a plan of which no value is given. */
export function isOnlyOfPlan({ piece, quantity, next }: Place, measure: string | null, words: string): boolean {
  if (quantity.value.unit !== 'percent') return false;
  const plan = /^ ?(?:so với )?(?:kế hoạch|kh|dự toán|chỉ tiêu)(?!\p{L})/u.test(piece.folded.slice(quantity.end, next));
  return (
    plan &&
    /(?:vượt|bằng)\s*$/.test(words + piece.folded.slice(quantity.start, quantity.end).replace(/[\d].*$/, '')) &&
    !measure?.includes('disbursement')
  );
}
