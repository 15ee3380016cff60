/** What a table's column holds, by the words of its head; the longest words win. */
export type ColumnKind =
  'number' | 'measure' | 'unit' | 'value' | 'task' | 'lead' | 'support' | 'deadline' | 'product' | 'note' | 'percent' | 'unknown';

export const COLUMN_HEADS: readonly { readonly kind: ColumnKind; readonly words: readonly string[] }[] = [
  { kind: 'number', words: ['stt', 'tt', 'số tt', 'số thứ tự', 'stt.', 'thứ tự'] },
  { kind: 'measure', words: ['chỉ tiêu', 'tên chỉ tiêu', 'nội dung chỉ tiêu', 'mục tiêu', 'các chỉ tiêu', 'chỉ tiêu chủ yếu', 'tên các chỉ tiêu', 'danh mục chỉ tiêu', 'hạng mục', 'tiêu chí', 'khoản mục', 'nội dung thu', 'nguồn vốn'] },
  { kind: 'unit', words: ['đơn vị tính', 'đvt', 'đơn vị', 'đ.v.t', 'đv tính', 'đơn vị đo'] },
  { kind: 'task', words: ['nhiệm vụ', 'tên nhiệm vụ', 'nội dung nhiệm vụ', 'nội dung công việc', 'nội dung', 'công việc', 'nhiệm vụ, giải pháp', 'nhiệm vụ cụ thể', 'tên đề án', 'nội dung thực hiện', 'đề án', 'nhiệm vụ chủ yếu', 'tên nhiệm vụ, đề án', 'danh mục nhiệm vụ', 'nội dung, nhiệm vụ', 'hoạt động', 'nội dung hoạt động', 'dự án', 'tên dự án'] },
  { kind: 'lead', words: ['cơ quan chủ trì', 'đơn vị chủ trì', 'chủ trì', 'cơ quan thực hiện', 'đơn vị thực hiện', 'cơ quan, đơn vị chủ trì', 'phân công', 'phân công thực hiện', 'cơ quan chủ trì thực hiện', 'cơ quan chịu trách nhiệm', 'trách nhiệm', 'cơ quan tham mưu', 'cơ quan chủ trì tham mưu', 'cơ quan chủ trì theo dõi', 'đơn vị chủ trì thực hiện', 'đầu mối', 'cơ quan, đơn vị thực hiện', 'bộ, ngành chủ trì'] },
  { kind: 'support', words: ['cơ quan phối hợp', 'đơn vị phối hợp', 'phối hợp', 'cơ quan, đơn vị phối hợp', 'cơ quan phối hợp thực hiện', 'đơn vị phối hợp thực hiện', 'bộ, ngành phối hợp'] },
  { kind: 'deadline', words: ['thời gian hoàn thành', 'thời hạn', 'thời hạn hoàn thành', 'thời gian', 'thời gian thực hiện', 'tiến độ', 'hoàn thành', 'thời điểm hoàn thành', 'hạn hoàn thành', 'tiến độ thực hiện', 'tiến độ hoàn thành', 'lộ trình', 'thời gian trình', 'hạn', 'thời gian dự kiến', 'thời gian, tiến độ', 'thời gian ban hành'] },
  { kind: 'product', words: ['sản phẩm', 'kết quả', 'kết quả dự kiến', 'sản phẩm dự kiến', 'kết quả, sản phẩm', 'sản phẩm, kết quả', 'hình thức văn bản', 'sản phẩm đầu ra', 'kết quả yêu cầu', 'kết quả đầu ra', 'hình thức', 'sản phẩm hoàn thành', 'kết quả, sản phẩm đầu ra'] },
  { kind: 'note', words: ['ghi chú', 'ghi chu', 'căn cứ', 'chú thích'] },
  { kind: 'percent', words: ['so sánh', 'so với', 'tỷ lệ', 'th/kh', 'kh/th', 'tăng trưởng', 'tăng/giảm', 'so sánh (%)', 'đạt tỷ lệ'] },
]; // prettier-ignore

/** Words in a value column's head that give its role. */
export const COLUMN_ROLES: readonly { readonly role: 'target' | 'estimate' | 'actual'; readonly words: readonly string[] }[] = [
  { role: 'estimate', words: ['ước thực hiện', 'ước', 'ưth', 'ước th', 'ước đạt', 'ước tính'] },
  { role: 'target', words: ['kế hoạch', 'kh', 'mục tiêu', 'chỉ tiêu', 'dự toán', 'dt', 'phấn đấu', 'đến năm', 'dự kiến', 'giao', 'kịch bản', 'nghị quyết', 'tầm nhìn', 'kết quả', 'định hướng'] },
  { role: 'actual', words: ['thực hiện', 'th', 'kết quả thực hiện', 'đã thực hiện', 'thực tế', 'hiện trạng', 'kết quả đạt được', 'đạt được', 'sơ bộ', 'số liệu'] },
]; // prettier-ignore

/** Before a colon in a cell of bodies: those who lead, and those who help. As patterns over folded text. */
export const LEAD_LABEL = '(?:cơ quan |đơn vị |cơ quan, đơn vị |sở, ngành )?(?:chủ trì|đầu mối)(?: thực hiện| tham mưu)?';
export const SUPPORT_LABEL = '(?:cơ quan |đơn vị |các đơn vị |cơ quan, đơn vị |sở, ngành )?(?:phối hợp|tham gia)(?: thực hiện| với)?';

/** Between who leads and those who help: 'Sở A chủ trì, phối hợp với Sở B'. As a pattern over folded text. */
export const LEADS_WITH = '(?:chủ trì|làm đầu mối),? (?:và )?phối hợp(?: với| cùng)?';
