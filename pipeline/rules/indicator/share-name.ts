import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import { compile } from '../pattern.ts';

/** How a share is named that an act is to be done to: 'lập danh sách 100% bếp ăn'. */

/** An act up to its value, without the words that bound the value: 'giải ngân', 'ký cam kết với'. */
function leadOf({ text }: Plain, { start, end }: Stretch): string {
  return text.slice(start, end).replace(BOUNDING, ' ').trim();
}

const BOUNDS = 'tối thiểu|ít nhất|trên|hơn|khoảng|gần|không dưới';
const BOUNDING = compile(` (?:${BOUNDS})(?= |$)`, 'gu');

/** The words behind a value without those that only join them to it. */
function printedBehind({ text }: Plain, { start, end }: Stretch): string {
  return text
    .slice(start, end)
    .replace(/^\s*(?:(?:của|các|đối với) )*/, '')
    .trim();
}

/** What a share is of that is told by a number, and no name: '95% kế hoạch năm', '12% so với cùng kỳ'. */
const WHOLE = compile(
  /^(?:kế hoạch|KH(?!\p{L})|dự toán|chỉ tiêu (?:kế hoạch|đề ra|được giao|giao(?! quân))|GDP|GRDP|so|tổng|trở|một|năm|trên|mỗi|trong|tại)(?!\p{L})/iu,
);

/** Whether a share is of what the words behind it count, and of no total. */
export function isOfMany(behind: string): boolean {
  return behind.includes(' ') && !WHOLE.test(behind);
}

/** The act and those it is done to: 'giải ngân tối thiểu 95% vốn đầu tư công', 'lập danh sách 100% bếp ăn'. */
export function nameOfShare(piece: Plain, act: Stretch, behind: Stretch): string {
  return `${leadOf(piece, act)} ${printedBehind(piece, behind)}`;
}

/** Whether words are an act that is done to a share of what stands behind it: a verb begins them, and at most a bound parts them from the value. */
export function isDoneToShare({ folded }: Plain, { words }: Reading, { start, end, gap }: Stretch & { readonly gap: Stretch }): boolean {
  const first = words.find((word) => word.start === start);
  if (first?.classes.has('verb') !== true || first.classes.has('noun') || CHANGES.test(folded.slice(start, end))) return false;
  return BOUND.test(folded.slice(end, gap.end));
}

const CHANGES = /(?:^|[ ,])(?:tăng|giảm|nâng|hạ|kéo|đạt|cải thiện|duy trì|phấn đấu|tăng trưởng)(?= |$)/;
const BOUND = new RegExp(`^ ?(?:(?:${BOUNDS}|được|cho|cả|của|với|đủ) ?){0,2}$`);
