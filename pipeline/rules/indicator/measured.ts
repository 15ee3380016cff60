import { COUNTED } from '../../lexicon/units.ts';
import { IDLE_COUNTS } from '../../lexicon/observation.ts';
import type { Value } from '../quantity.ts';
import type { Setting } from './role.ts';

const IDLE = new Set(IDLE_COUNTS);
const NOUNS = new Set(COUNTED);
const SILENT = new Set(['grounds', 'agenda', 'closing', 'purpose']);

/** Words right before a value that make it a length, a threshold, a number in a name. */
const ATTRIBUTES =
  /(?:trong (?:số )?|dài |rộng |cách |sâu |cao |quá |sau |thứ |số |điều |khoản |mục |lần |đường |tuyến |quốc lộ |tỉnh lộ |có độ dốc |độ dốc |độ mặn |trong vòng |trong thời hạn |từ cấp |nắm giữ |lô |tổ |km|đề án |chương trình |dự án |phong trào |chiến dịch |quy mô |công suất |thời gian |mức phạt |trên diện tích |cả )$/;
/** The same where no name of a measure can mend it. */
const NAMES = /(?:đề án|chương trình|phong trào|chiến dịch|nắm giữ|trên cả|cả|giai đoạn|đợt|phân kỳ|khóa|loại) $/;
const JOINED = /(?:đạt|là|có|còn|được|ước|khoảng|bằng|chiếm|tăng|giảm|lên|xuống|với|:|thành lập|kết nạp|gồm|trong đó)\s*$/;

/**
 * Whether anybody measures a value: not thresholds, lengths, numbers in names, nor counts of documents and meetings.
 * @param words folded words between the last value and this one
 * @param own the value's own folded words
 */
export function isMeasured(value: Value, words: string, own: string, clause: string, measure: string | null, setting: Setting): boolean {
  const { unit, comparator } = value;
  if (SILENT.has(setting.section) || /(?:^|[ ,(])(?:điều|khoản|chương) $/.test(words)) return false;
  if (measure === null && /^(?:tuổi|kg)$/.test(unit)) return false;
  if (/^(?:giờ|ngày|tháng|năm|tiếng|năm tuổi|kv|m|l)$/i.test(unit)) return false;
  if (/(?:có thể|khó|có khả năng|dự báo|nhận định)[^,;]{0,40}$/.test(words) && !words.includes('dự kiến')) return false;
  if (/\d+ năm (?:liên tục|liên tiếp|liền)/.test(words)) return false;
  if (NAMES.test(words) || /(?:^|[,;] )không (?!để |dưới |quá |thấp )[^,;]*$/.test(clause)) return false;
  const counted = NOUNS.has(unit);
  const looksBack = setting.section === 'results' || setting.section === 'shortcomings' || setting.section === 'causes';
  if (
    counted &&
    looksBack &&
    !JOINED.test(words) &&
    !/^[\s,]*(?:và)?\s*$/.test(words) &&
    !/^(?:hộ|căn|lao động|doanh nghiệp|đảng viên|lượt|vụ|sản phẩm|tuổi)$/.test(unit)
  )
    return false;
  if (/(?:dự án|trường hợp|công trình|gói thầu|địa phương|đơn vị)(?: [\p{L}]+){0,5} $/u.test(words) && /^(?:dưới|trên|quá|vượt)/.test(own))
    return false;
  if (measure !== null) return !/(?:quá|sau) $/.test(words);
  if (setting.section === 'none' || ATTRIBUTES.test(words)) return false;
  if (/(?:^|[ ,])(?:nếu|khi|trường hợp)(?= )/.test(clause)) return false;
  if (unit === 'lần' && / này\s+(?:tăng )?gấp\s*$/.test(words)) return false;
  if (unit === 'lần') return /(?:gấp|tăng)\s*$/.test(words) || /^(?:tăng )?gấp/.test(own);
  if (unit === '‰') return /tỷ (?:lệ|suất)|tỉ (?:lệ|suất)/.test(words);
  if (counted && IDLE.has(unit) && comparator === '=') return false;
  return true;
}
