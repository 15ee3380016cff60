import { compile } from '../pattern.ts';
/** 'đã', 'tiếp tục', 'cơ bản': between who or what is spoken of and how it stands. */
const MANNER = '(?:(?:đã|đang|vẫn|cũng|luôn|đều|tiếp tục|cơ bản|tương đối|bước đầu|từng bước|không ngừng|dần|ngày càng) ){0,3}';
/** How things stand, without a figure: 'có bước cải thiện đáng kể', 'phục hồi tích cực', 'được duy trì', 'vượt dự toán', 'trên đà tăng'. */
const STANDS = [
  'có (?:sự |bước |nhiều |những |dấu hiệu |tín hiệu |xu hướng ){0,2}(?:thay đổi|phục hồi|chuyển biến|chuyển dịch|tiến bộ|cải thiện|khởi sắc|khả quan|tích cực|tăng trưởng|phát triển|đột phá|điểm sáng|bứt phá|đổi mới)',
  '(?<!tốc độ |mức |đà |sự |chỉ số )(?:tăng trưởng|phát triển|phục hồi|chuyển dịch|chuyển biến|hoạt động|diễn ra|cải thiện) (?:khá|tốt|mạnh|nhanh|cao|tích cực|ổn định|đáng kể|rõ|đúng hướng|toàn diện|trở lại|sôi động|thuận lợi|hiệu quả|ấn tượng|vượt bậc)',
  '(?:sôi động|khởi sắc|ổn định|phục hồi)(?= và | trở lại| hơn|$)',
  'được (?:duy trì|cải thiện|kiểm soát|bảo đảm|đảm bảo|giữ vững|giữ ổn định|quan tâm|chú trọng|đẩy mạnh|tăng cường|nâng lên)(?= (?:ổn định|tốt|khá|ở|thường xuyên|hiệu quả|chặt chẽ|rõ|đáng kể|và)(?!\\p{L})|$)',
  'đạt (?:được )?(?:nhiều |những |một số )?(?:kết quả|thành tựu|tiến bộ) (?:khá |rất )?(?:tích cực|quan trọng|tốt|cao|nổi bật|khả quan|toàn diện|ấn tượng)',
  '(?:tăng|giảm) (?:khá|mạnh|cao|nhẹ|đều|nhanh|sâu|dần)(?: qua (?:các|từng) năm| so với cùng kỳ)?$',
  '(?:liên tục|không ngừng|tiếp tục) (?:tăng|giảm)(?: (?:khá|mạnh|cao|nhẹ|đều|nhanh))?(?: qua (?:các|từng)(?: năm)?)?(?= và |$)',
  'đạt (?:ở )?(?:mức )?(?:khá|khá cao|cao|khá tốt|rất cao|thấp)$',
  '(?:đang )?trên đà (?:tăng|giảm|phục hồi|cải thiện|phát triển)',
  'là (?:lần|năm|quý|tháng) (?:đầu tiên|thứ \\p{L}{1,5})',
].join('|');
const TOLD = compile(`^(.{3,}?) ${MANNER}(?:${STANDS})(?![\\p{L}\\p{N}])`);
/** A noun that wants a thing it is of: no subject by itself. */
const LESS = /(?:^| )(?:sự|việc|mức|độ|đà|để|khi|nếu|do|nhờ|mà|có|với|và|các|những|được|cơ sở|chương trình|dự án|người|hộ|xã) *$/;

/**
 * How many letters of a phrase name what it tells of, where it tells how that stands: 'giải ngân đã có bước cải thiện đáng kể' tells of 'giải ngân'; null
 * where it tells nothing.
 * @param words folded, without figures
 */
export function subjectLength(words: string): number | null {
  const subject = TOLD.exec(words)?.[1];
  return subject === undefined || LESS.test(subject) || /[(,;:]/.test(subject) ? null : subject.length;
}

/** 'nhiều chỉ tiêu đạt cao như …': of which one is told. */
const FOR_EXAMPLE =
  '(?:nhiều|một số|các|những|hầu hết|\\d{1,2})(?: nhóm)? (?:chỉ tiêu|ngành|sản phẩm|mặt hàng|lĩnh vực|nhóm hàng)(?:\\/nhóm chỉ tiêu)?(?: \\p{L}{1,9}){0,8},? như';

/** Said in front of what is measured, so that it is no part of its name: who tells it, that it is the first time, that it stands out. */
export const ANNOUNCES = `${FOR_EXAMPLE}|(?:cho thấy|cho biết|cho hay|ghi nhận|nêu rõ|khẳng định|phản ánh)(?:,| rằng|:| là)*|đây (?:cũng )?là (?:lần|năm|quý|tháng) (?:đầu tiên|thứ \\p{L}{1,5}|thứ \\d{1,2})(?: (?:liên tiếp|liên tục|mà)){0,2}|(?:điểm (?:sáng|nhấn|nổi bật|đáng chú ý)|đáng chú ý|đáng ghi nhận|đáng mừng|nổi bật)(?: (?!là )[\\p{L}\\d]{1,9}){0,12} là|hoàn thành(?: (?:tốt|thắng lợi|vượt mức|xuất sắc|cao nhất)){0,2} (?:các )?(?:chỉ tiêu|mục tiêu|nhiệm vụ(?= thu))`;

/** 'du lịch khởi sắc với tổng lượt khách …', 'điều chỉnh 15 dự án với tổng vốn …': the second of two things is measured. */
const BESIDE = compile(
  /^(.*\S) với (?=(?:(?:tổng|kim ngạch|trị giá|số vốn|vốn đăng ký|số lượng|tỷ trọng|tỷ lệ) \p{L}|(?:quy mô|công suất|sản lượng|kinh phí)(?: |$)))/u,
);

/** How many letters of a phrase stand before what is measured, where it tells of something else first. */
export function lengthBefore(words: string): number {
  const before = BESIDE.exec(words);
  return before !== null && (/\d/.test(before[1]!) || subjectLength(before[1]!) !== null) ? before[0].length : 0;
}

/** 'thu ngân sách vượt dự toán, đạt …': that it is above its plan; how much 'thu vượt dự toán đạt …' is has a measure of its own. */
const OVER = compile(
  / (?:đã |đạt và |đều ){0,2}vượt (?:mức )?(?:kế hoạch|dự toán|chỉ tiêu|mục tiêu|kịch bản|tiến độ)(?: \p{L}{1,9}){0,4}$/u,
);

/**
 * How many letters of a phrase are its name, in front of how what it names stands.
 * @param behind the words between it and the value
 */
export function nameLength(words: string, behind: string): number {
  const over = /^[^,\d]{0,12},/.test(behind) ? OVER.exec(words) : null;
  return over?.index ?? subjectLength(words) ?? words.length;
}
