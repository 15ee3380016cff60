/** Words that tell of what has happened; a sentence without any of them reports nothing. */
export const REPORT_WORDS: readonly string[] = [
  'đã', 'đang', 'chưa', 'được', 'đạt', 'ngày', 'khởi công', 'khánh thành', 'thông xe', 'hoàn thành', 'ban hành', 'phê duyệt', 'thành lập', 'chậm', 'lùi', 'tiến độ', 'khối lượng', 'thông qua', 'bàn giao', 'hợp long', 'động thổ', 'công bố', 'trình', 'ký', 'chuyển sang', 'thay bằng', 'dừng', 'kết thúc', 'vận hành',
]; // prettier-ignore

/** Words that tell the end of a work rather than its way. */
export const FINISHING_WORDS: readonly string[] = [
  'đã được', 'khánh thành', 'thông xe', 'đã hoàn thành', 'đã ban hành', 'được ban hành', 'đã phê duyệt', 'được phê duyệt', 'được thành lập', 'đã thông qua', 'đã bàn giao', 'được thay bằng', 'không còn', 'vẫn chưa', 'quá hạn', 'bế mạc', 'đã xong',
]; // prettier-ignore

/** Words so common in official texts that two sentences with them share nothing. */
export const COMMON_WORDS: readonly string[] = [
  'và', 'của', 'các', 'những', 'trong', 'theo', 'về', 'với', 'cho', 'từ', 'đến', 'tại', 'là', 'có', 'được', 'này', 'đó', 'một', 'để', 'do', 'khi', 'đã', 'sẽ', 'năm', 'tháng', 'ngày', 'quý', 'trên', 'việc', 'số', 'thành phố', 'thực hiện', 'hoàn thành', 'trước',
]; // prettier-ignore
