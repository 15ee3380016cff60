import { COUNTED } from '../../lexicon/units.ts';
import type { Plain } from '../../plain.ts';
import type { Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Stretch } from '../segment.ts';
import { compile } from '../pattern.ts';

/** 'Tại địa bàn khó khăn, 90% trẻ em …', 'Đổi mới công nghệ: 100% khu công nghiệp …': what stands before a share says where, what stands behind it of what. */
export function isLedTo(
  { folded }: Plain,
  { start, end, gap, quantity, after }: Stretch & { readonly gap: Stretch; readonly quantity: Mention<Value>; readonly after: Stretch },
): boolean {
  if (quantity.value.unit !== 'percent' || OF_NOTHING.test(folded.slice(after.start, after.end))) return false;
  const led = folded.slice(end, gap.end).trimStart();
  const words = folded.slice(start, end);
  if (LEADS_TO.test(folded.slice(gap.start, gap.end)) && isCounted(folded.slice(after.start, after.end)) && !MEASURED_BEFORE.test(words))
    return true;
  return led.startsWith(':') ? !HEAD_NOUN.test(words) && !IS_SHARE.test(words) : led.startsWith(',') && ADVERBIAL.test(words);
}

/** 'kết nối thiết bị giám sát đối với 100% tàu cá', 'đưa 30% dịch vụ công lên mạng': what is done to so many of them. */
const LEADS_TO = compile(
  /(?:^|[ ,])(?:đối với|với|đưa|ký cam kết(?: \p{L}+){0,4}|vận động|cấp|bố trí|hỗ trợ|tập huấn|kiểm tra|rà soát|số hóa|kết nối) $/u,
);
const MEASURED_BEFORE = /(?:tỷ|tỉ) (?:lệ|trọng)|mức độ|tốc độ|chỉ số|đạt|chiếm/;
const COUNTED_FIRST: ReadonlySet<string> = new Set(COUNTED);

function isCounted(behind: string): boolean {
  const words = behind
    .trim()
    .replace(/^(?:số|các) /, '')
    .split(' ')
    .slice(0, 3);
  return words.some((_, index) => COUNTED_FIRST.has(words.slice(0, index + 1).join(' ')));
}

const OF_NOTHING = compile(
  /^[\s,;.:()]*(?:$|(?:kế hoạch|kh|dự toán|chỉ tiêu|gdp|grdp|so|theo|mỗi|trở lên|trở xuống|cùng|tổng|trong|là|của|giá trị|năm|khi|nếu)(?!\p{L}))/u,
);
const IS_SHARE = /(?:tỷ|tỉ) (?:lệ|trọng)|mức độ|tốc độ|tăng trưởng|chỉ số|độ che phủ|cơ cấu/;

/** Nouns that are measured. */
export const HEAD_NOUN =
  /^(?:diện tích|số|tổng|sản lượng|quy mô|tỷ lệ|tỉ lệ|tỷ trọng|tỉ trọng|tỷ số|tỉ số|tỷ suất|tỉ suất|chỉ số|lượng|kim ngạch|giá trị|doanh thu|năng suất|hàng hóa|hàng hoá|khối lượng|thu(?! (?:hoạch|hồi|mua|gom|hút|giữ|thập))|công suất|độ|mật độ|chiều dài|khách|nguồn nhân lực|dân số)(?: |$)/i;

/** Said before the sentence proper, up to its comma: 'Bên cạnh cây lúa, …', 'Theo thống kê, …'. */
export const ADVERBIAL = /^(?:bên cạnh|cùng với|ngoài|theo|qua|nhờ|do|kết quả|tại|ở|đối với|trên địa bàn)(?= )/;
