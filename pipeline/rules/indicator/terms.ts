import type { Value } from '../quantity.ts';
import { compile } from '../pattern.ts';

/**
 * The terms on which money is lent, what of its interest is paid, what an offence costs: 'mức vay tối đa 8 triệu đồng/hộ, lãi suất 3%/năm'. How high the
 * interest of all loans stands is measured.
 */
export function isTerms(
  { unit }: Value,
  { words, clause, own, behind }: { readonly words: string; readonly clause: string; readonly own: string; readonly behind: string },
): boolean {
  if (unit === 'VND')
    return LENT.test(words) || (FINED.test(words) && !FINES_TOLD.test(words)) || (own.includes('/') && BORROWED.test(words));
  if (unit !== 'percent') return false;
  return (
    // 'cho phép một số địa phương sử dụng không quá 70% Quỹ dự trữ', 'nhà ở xã hội trên quỹ đất 20%', 'thương binh 81%': leave, and what things and people are called.
    (ALLOWED.test(words) && /^(?:không quá|tối đa|không vượt quá) /.test(own)) ||
    CALLED.test(words) ||
    (INCOME.test(words) && /^ (?:của |mức |so với )?(?:thu nhập|chuẩn|mức chuẩn)(?: |$)/.test(behind)) ||
    (INTEREST.test(words) && own.includes('/') && LENDS.test(clause)) ||
    (/^ (?:mức |tiền )?lãi (?:suất|vay)/.test(behind) && PAID.test(words))
  );
}

const ALLOWED = /(?:cho phép|được (?:phép )?(?:sử dụng|dùng|trích|chi|giữ lại|khấu trừ)) [^;]*$/;
const CALLED = /(?:quỹ đất|thương binh|bệnh binh|thương tật|tỷ lệ thương tật|mất sức(?: lao động)?)\s*$/;
const INCOME = /(?:có |mức )?thu nhập(?: bình quân)? (?:tối đa |không quá |cao nhất )?(?:bằng|là|từ) ?$/;
const LENT = compile(/(?:mức (?:cho )?vay|hạn mức(?: vay| tín dụng)?)(?: \p{L}+){0,6}\s*$/u);
const BORROWED = /(?:được|cho) vay(?: (?:vốn|tối đa|không quá|cao nhất|là|đến|mỗi hộ))*\s*$/;
const FINED = /(?:phạt tiền|mức phạt|xử phạt|phạt)(?: (?:từ|đến|là|tối đa|cao nhất|hành chính))*\s*$/;
const FINES_TOLD = compile(/(?:tổng số|tổng|số) tiền(?: \p{L}+){0,4} phạt\s*$/u);
const INTEREST = /(?<!(?:giảm|hạ|mặt bằng|kéo) (?:mức |mặt bằng )?)lãi suất(?: (?:vay|cho vay|ưu đãi|là|chỉ|cố định|áp dụng))*\s*$/;
const LENDS = compile(/(?:mức|được|cho|vốn|thời hạn|hạn mức) (?:\p{L}+ )?vay|vay (?:vốn|ưu đãi|tối đa)/u);
const PAID = /(?:hỗ trợ|cấp bù|bù|miễn|giảm)\s*$/;
