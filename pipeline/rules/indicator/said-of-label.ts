import { CHANGES_BY } from '../../lexicon/observation.ts';
import { compile } from '../pattern.ts';

/** Where a label ends that a colon closes: in front of what only says that its list follows. */
export function labelEnd(words: string, colon: number): number {
  return words.slice(0, Math.max(0, colon)).replace(LISTED_BELOW, '').length;
}

/** 'Chi thường xuyên: Ước thực hiện cả năm 900 tỷ đồng': what stands behind the colon says how much, and what stands before it of what. */
export function isSaidOfLabel(words: string, colon: number): boolean {
  const label = words.slice(0, labelEnd(words, colon));
  if (label.length < colon) return OF_LIST.test(label) && HOW_MUCH.test(words.slice(colon));
  return (SAID_OF_LABEL.test(words.slice(colon)) || isChangeOnly(words.slice(colon))) && !NO_MEASURE.test(label);
}

/** Whether words from a colon up to a value say nothing but how a measure changes: ': tăng bình quân'. */
export function isChangeOnly(words: string): boolean {
  return CHANGES.test(words);
}

const CHANGES = compile(CHANGES_BY);

const SAID_OF_LABEL = /^: .*(?:ước|thực hiện|phấn đấu|dự toán|kế hoạch|đạt|bình quân)/;
/** 'Tỷ lệ bao phủ bảo hiểm y tế như sau: năm 2027 đạt 82%; năm 2028 …': one measure, year by year. */
const LISTED_BELOW = / (?:(?:cụ thể )?như sau|sau đây|cụ thể) ?$/;
const OF_LIST = compile(
  /(?:tỷ lệ|tỉ lệ|số lượng|sản lượng|diện tích|tốc độ|mức|tổng (?:số|thu|chi|vốn|kinh phí)|(?:chỉ tiêu|mục tiêu)(?: (?:thực hiện|phấn đấu|về|tham gia|bao phủ|phát triển))+) (?!chủ yếu|cụ thể|cơ bản|chính)\p{L}/u,
);
const HOW_MUCH = /^: (?:đến |hết |cuối )*(?:năm|giai đoạn|quý|tháng) [^,;.]*$/;
const NO_MEASURE =
  /(?:^|[ ,])(?:kết quả|cụ thể|là|gồm|sau|chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp|tình hình|tiến độ|trong đó|thực hiện)(?: (?:năm|đạt được|\d{4}|\d{1,2})){0,3} ?$|\d ?%/;
