import { RANK_UNIT } from '../../lexicon/units.ts';
import type { Value } from '../quantity.ts';
import { compile } from '../pattern.ts';

/** Thousands of a thing are counted by somebody, whatever the thing. */
export const SCALED = compile(/\d ?(?:(?:nghìn|ngàn|vạn|triệu|tỷ|tỉ)(?!\p{L})|tr\.)/u);

/** Whether words say how much a thing grew, reached or makes up, or where it stands among others: that is told of what is measured, whatever it is. */
export function isTold(
  { unit }: Value,
  { words, own, behind }: { readonly words: string; readonly own: string; readonly behind: string },
): boolean {
  if (unit === RANK_UNIT) return true;
  if (unit === 'percent' && GROWN.test(words)) return SAYS_NO_MORE.test(behind);
  if (unit !== 'percent' && COMPARED.test(behind)) return true;
  if ((unit === 'VND' || unit === 'USD') && AMOUNT_TOLD.test(words)) return true;
  return REACHED.test(words) && (MEASURING.has(unit) || SCALED.test(own));
}

/** '… 84,5 tỷ USD, tăng 5,6%', '26.812 tỷ đồng, đạt 85% kế hoạch': what is compared is measured. */
const COMPARED = /^ ?(?:, |\()(?:tăng|giảm|bằng|đạt|vượt)(?: khoảng| gần| hơn| trên)? \d[\d.,]* ?%/;
/** 'tổng trị giá hàng hóa vi phạm 137 tỷ đồng', 'toàn Cục thu được 54.667 tỷ đồng': of which amount it is told. */
const AMOUNT_TOLD = compile(
  /(?:^|[ ,(;])(?:(?:tổng (?:số (?:tiền|vốn|thu|chi|kinh phí)|trị giá|giá trị|vốn|dư nợ|nguồn (?:vốn|lực)|kinh phí|doanh thu|ngân sách|thu|chi|mức đầu tư)|số tiền|vốn (?:vay|đối ứng|tự có|điều lệ|ngân sách|đăng ký|góp)|giá trị|trị giá|kết quả thu)(?: \p{L}+){0,9}|(?<!mức )(?:thu|thu được|thu về|nộp ngân sách|nộp|xử phạt vi phạm hành chính|truy thu thuế)(?: được)?)(?: là| đạt|:)? ?$/u,
);
const GROWN = /(?:^|[ (,;])(?:tăng|giảm)(?: trưởng| mạnh| nhẹ| khá| thêm| tới| bình quân)?\s*$/;
/** Behind a growth nothing follows that it could be a cut of ('giảm 30% lệ phí'). */
const SAYS_NO_MORE = compile(/^ ?(?:$|[,;.…):]|(?:so|cùng kỳ|và|nhưng|song|\(|trong khi|, )(?!\p{L}))/u);
/** How words end that say where a value stands. */
export const REACHED =
  /(?:^|[ ,])(?:(?:đạt|chiếm|ở mức)(?: tỷ lệ| mức| khoảng)?|(?:diện tích|sản lượng|quy mô|dân số|tổng số|tỷ lệ) [^,;:()]{1,60} (?:còn|lên|xuống còn|giảm còn))\s*$/;
const MEASURING: ReadonlySet<string> = new Set(['percent', 'VND', 'USD', 't', 'ha', 'kW.h', 'm3']);
