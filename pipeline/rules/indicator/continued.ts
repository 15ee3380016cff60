const WORD =
  '(?:phấn đấu|kế hoạch|mục tiêu|kịch bản|chỉ tiêu|dự toán|lên|xuống|còn|đến|và|cả năm|năm|giao|đề ra|đạt|là|trên|ít nhất|hết năm|vào năm|cả|giai đoạn|đại hội|của|tăng trưởng|tăng|xuống còn|lên tới|dưới|giảm|nghị quyết|tp|tỉnh|hđnd|từ|khoảng|so với|tối thiểu|cuối|kỳ|vào|đầu|nhiệm kỳ|ước|thực hiện|thực|hiện|quý|tháng|hai con số|thấp hơn|cao hơn|mức|bằng|với|được|trung ương|thủ tướng|chính phủ|quốc hội|niên độ|ngân sách|[ivx]+|\\d{1,4})';
const CONTINUES = new RegExp(`^[\\s,;()\\-–/.]*(?:${WORD}[\\s,;()\\-–/.]+)+$`);

/**
 * A gap between two values that names no measure of its own: a plan in brackets ('(kế hoạch giao …'), 'từ V1 lên V2', 'phấn đấu trên V'.
 * @param words folded
 */
export function continues(words: string): boolean {
  return (
    /[\p{L}]/u.test(words) &&
    (CONTINUES.test(`${words} `) || /\((?:kế hoạch|mục tiêu|kịch bản|chỉ tiêu|dự toán)[^()]{0,60}$/.test(words)) &&
    !/^[\s,;]*(?:và|tăng|giảm|,|đạt|bằng)?[\s,]*$/.test(words)
  );
}

/** 'lên', 'xuống', 'còn': from one level to the next. */
export function isReturn(words: string): boolean {
  return /(?:lên|xuống|còn)/.test(words);
}
