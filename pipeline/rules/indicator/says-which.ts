import type { Mention } from '../rule.ts';
import type { Value } from '../quantity.ts';
import { compile } from '../pattern.ts';

/** Values that only say which things are meant, or of what kind they are. */

/** '6 xã đạt 19/19 tiêu chí nông thôn mới': which communes are counted, and no value of its own. */
export function saysWhich(before: string, { value }: Mention<Value>): boolean {
  return (value.unit === 'tiêu chí' && (WHICH.test(before) || ON.test(before))) || (value.comparator === '=' && CALLED.test(before));
}

/** 'dự án 5 triệu ha rừng', 'Đề án 1 triệu ha lúa chất lượng cao': by what a programme is called. */
const CALLED = compile(/(?:^|[ ,(])(?:chương trình|dự án|đề án|phong trào|cuộc vận động|sáng kiến) (?:trồng )?["“]?$/u);
/** 'kéo giảm tai nạn ở 3 tiêu chí': in which respects. */
const ON = /(?:^| )(?:ở|trên|về|cả) (?:cả )?$/;

/** 'trẻ em dưới 5 tuổi', 'vận tốc 80 km/h': an age says who is meant, a speed what is built; how old people become is measured. */
export function saysKind(folded: string, from: number, { value, start, end }: Mention<Value>): boolean {
  if (value.unit === 'percent') return FORMULA.test(folded.slice(Math.max(from, start - 3), start));
  if (value.unit === 'km') return SPEED.test(folded.slice(start, end + 6));
  return (value.unit === 'tuổi' || value.unit === 'năm tuổi') && !AGE_MEASURED.test(folded.slice(from, start));
}

/** 'Tỷ lệ tiết kiệm = (2)/(1) * 100%': how it is worked out. */
const FORMULA = /[*×] ?$| x $/;
const SPEED = /km ?\/ ?(?:h|giờ)(?!\p{L})/u;
const AGE_MEASURED = /tuổi thọ|tuổi (?:bình quân|trung bình)|(?:bình quân|trung bình)[^,;]* tuổi/;

const WHICH = compile(
  /(?:\d|(?<!bình quân |trung bình )số) (?:xã|thôn|bản|ấp|huyện|làng|phường)(?: \p{L}+){0,3} (?:đạt|hoàn thành)(?: đủ| từ)? $/u,
);
