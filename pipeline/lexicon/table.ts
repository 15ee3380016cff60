/** What a table's column holds, by the words of its head; the longest words win. */
export type ColumnKind =
  'number' | 'measure' | 'unit' | 'value' | 'task' | 'lead' | 'support' | 'deadline' | 'product' | 'note' | 'percent' | 'unknown';

export const COLUMN_HEADS: readonly { readonly kind: ColumnKind; readonly words: readonly string[] }[] = [
  { kind: 'number', words: ['stt', 'tt', 's tt', 'st t', 'số tt', 'số thứ tự', 'stt.', 'thứ tự', 'số'] },
  { kind: 'measure', words: ['chỉ tiêu', 'tên chỉ tiêu', 'nội dung chỉ tiêu', 'mục tiêu', 'các chỉ tiêu', 'chỉ tiêu chủ yếu', 'tên các chỉ tiêu', 'danh mục chỉ tiêu', 'hạng mục', 'tiêu chí', 'khoản mục', 'nội dung thu', 'nguồn vốn', 'chỉ số', 'tên chỉ số', 'chỉ số đo lường', 'chỉ số đánh giá', 'thước đo', 'kpi', 'tiêu chí đo lường', 'chỉ tiêu đo lường'] },
  { kind: 'unit', words: ['đơn vị tính', 'đvt', 'đơn vị', 'đ.v.t', 'đv tính', 'đơn vị đo'] },
  { kind: 'task', words: ['nhiệm vụ', 'tên nhiệm vụ', 'nội dung nhiệm vụ', 'nội dung công việc', 'nội dung', 'công việc', 'nhiệm vụ, giải pháp', 'nhiệm vụ cụ thể', 'tên đề án', 'nội dung thực hiện', 'đề án', 'nhiệm vụ chủ yếu', 'tên nhiệm vụ, đề án', 'danh mục nhiệm vụ', 'nội dung, nhiệm vụ', 'hoạt động', 'nội dung hoạt động', 'dự án', 'tên dự án', 'danh mục dự án', 'danh mục công trình', 'danh mục dự án, công trình', 'tên công trình', 'công trình', 'danh mục công trình, dự án', 'tên công trình, dự án', 'tên dự án, công trình'] },
  { kind: 'lead', words: ['cơ quan chủ trì', 'đơn vị chủ trì', 'chủ trì', 'cơ quan thực hiện', 'đơn vị thực hiện', 'cơ quan, đơn vị chủ trì', 'phân công', 'phân công thực hiện', 'cơ quan chủ trì thực hiện', 'cơ quan chịu trách nhiệm', 'trách nhiệm', 'cơ quan tham mưu', 'cơ quan chủ trì tham mưu', 'cơ quan chủ trì theo dõi', 'đơn vị chủ trì thực hiện', 'đầu mối', 'cơ quan, đơn vị thực hiện', 'bộ, ngành chủ trì'] },
  { kind: 'support', words: ['cơ quan phối hợp', 'đơn vị phối hợp', 'phối hợp', 'cơ quan, đơn vị phối hợp', 'cơ quan phối hợp thực hiện', 'đơn vị phối hợp thực hiện', 'bộ, ngành phối hợp'] },
  { kind: 'deadline', words: ['thời gian hoàn thành', 'thời hạn', 'thời hạn hoàn thành', 'thời gian', 'thời gian thực hiện', 'tiến độ', 'hoàn thành', 'thời điểm hoàn thành', 'hạn hoàn thành', 'tiến độ thực hiện', 'tiến độ hoàn thành', 'lộ trình', 'thời gian trình', 'hạn', 'thời gian dự kiến', 'thời gian, tiến độ', 'thời gian ban hành'] },
  { kind: 'product', words: ['sản phẩm', 'kết quả', 'kết quả dự kiến', 'sản phẩm dự kiến', 'kết quả, sản phẩm', 'sản phẩm, kết quả', 'hình thức văn bản', 'sản phẩm đầu ra', 'kết quả yêu cầu', 'kết quả đầu ra', 'hình thức', 'sản phẩm hoàn thành', 'kết quả, sản phẩm đầu ra'] },
  { kind: 'note', words: ['ghi chú', 'ghi chu', 'căn cứ', 'chú thích'] },
  { kind: 'percent', words: ['so sánh', 'so với', 'tỷ lệ', 'th/kh', 'kh/th', 'tăng trưởng', 'tăng/giảm', 'so sánh (%)', 'đạt tỷ lệ'] },
]; // prettier-ignore

/** Who may stand in a column's head before what they do: 'Cơ quan, đơn vị chủ trì', 'Sở/ngành phối hợp'. */
const WHO =
  '(?:các )?(?:cơ quan|đơn vị|đ\\/v|cq|sở|ban|ngành|bộ|bộ phận|phòng|người|lãnh đạo|cán bộ|chủ thể|địa phương|cá nhân|ubnd)(?:(?:, ?| ?\\/ ?| - | và )(?:đơn vị|ban|ngành|bộ phận|địa phương|cá nhân|tổ chức|huyện|xã)){0,3}';
const THINGS = '(?:(?:tên|nội dung|danh mục|các|nhóm|hạng mục|mô tả|một số) ){0,3}';

/** What a head holds that no list has word for word, as patterns over folded text; `assigning`: only in a table that says who or by when. */
export const COLUMN_PATTERNS: readonly { readonly kind: ColumnKind; readonly pattern: string; readonly assigning?: true }[] = [
  {
    kind: 'lead',
    pattern: `^${WHO} (?:được (?:giao|phân công) ?)?(?:chủ trì|trình|soạn thảo|chuẩn bị|phụ trách|tham mưu|đầu mối|chịu trách nhiệm|tổ chức thực hiện|theo dõi|thường trực|thực hiện|triển khai)(?!\\p{L})|^${WHO} được (?:giao|phân công)(?!\\p{L})|^chịu trách nhiệm(?!\\p{L})|^(?:phân công|trách nhiệm) (?:thực hiện|chủ trì)(?!\\p{L})`,
  },
  {
    kind: 'support',
    pattern: `^${WHO} (?:phối hợp|tham gia|liên quan|cùng thực hiện|hỗ trợ)(?!\\p{L})|^(?:thành phần|trách nhiệm) phối hợp(?!\\p{L})`,
  },
  {
    kind: 'deadline',
    pattern:
      '^(?:thời gian|thời hạn|thời điểm|hạn|tiến độ|ngày|lộ trình|kế hoạch) (?:dự kiến |phải )?(?:hoàn thành|trình|báo cáo|ban hành|thông qua|gửi|xử lý|giải quyết|kết thúc)(?!\\p{L})|^mốc (?:thời gian|thời hạn|hoàn thành|tiến độ)(?!\\p{L})|^dự kiến (?:thời gian|hoàn thành|tiến độ)(?!\\p{L})',
  },
  { kind: 'deadline', pattern: '^(?:thời điểm|tháng|quý|năm|ngày|năm thực hiện|năm hoàn thành)$', assigning: true },
  {
    kind: 'product',
    pattern:
      '^(?:(?:tên|dự kiến|yêu cầu|các|mục tiêu,) )?(?:sản phẩm|đầu ra)(?!\\p{L})|^kết quả ?\\/ ?sản phẩm(?!\\p{L})|^(?:dự kiến|yêu cầu) (?:về )?kết quả(?!\\p{L})|^(?:loại|hình thức|thể loại) văn bản(?!\\p{L})',
  },
  { kind: 'product', pattern: '^kết quả (?:đạt được|cụ thể|cần đạt|chủ yếu|thực hiện)$', assigning: true },
  { kind: 'task', pattern: `^${THINGS}(?:công việc|nhiệm vụ|phần việc|hoạt động|giải pháp|biện pháp)(?!\\p{L})` },
  {
    kind: 'task',
    pattern: `^${THINGS}(?:văn bản|luật|nghị quyết|quy định|chương trình|đề án|kế hoạch(?! (?:vốn|năm|giao|thu|chi|đầu tư|sử dụng|trung hạn|\\d))|báo cáo|dự thảo|chuyên đề)(?!\\p{L})|^danh mục$`,
    assigning: true,
  },
];

/** Words in a value column's head that give its role. */
export const COLUMN_ROLES: readonly { readonly role: 'target' | 'estimate' | 'actual'; readonly words: readonly string[] }[] = [
  { role: 'estimate', words: ['ước thực hiện', 'ước', 'ưth', 'ước th', 'ước đạt', 'ước tính'] },
  { role: 'target', words: ['kế hoạch', 'kh', 'mục tiêu', 'chỉ tiêu', 'dự toán', 'dt', 'phấn đấu', 'đến năm', 'dự kiến', 'giao', 'kịch bản', 'nghị quyết', 'nq', 'tầm nhìn', 'kết quả', 'định hướng'] },
  { role: 'actual', words: ['thực hiện', 'th', 'kết quả thực hiện', 'đã thực hiện', 'thực tế', 'hiện trạng', 'kết quả đạt được', 'đạt được', 'sơ bộ', 'số liệu', 'cộng dồn', 'lũy kế'] },
]; // prettier-ignore

/** Before a colon in a cell of bodies: those who lead, and those who help. As patterns over folded text. */
export const LEAD_LABEL = '(?:cơ quan |đơn vị |cơ quan, đơn vị |sở, ngành )?(?:chủ trì|đầu mối)(?: thực hiện| tham mưu)?';
export const SUPPORT_LABEL = '(?:cơ quan |đơn vị |các đơn vị |cơ quan, đơn vị |sở, ngành )?(?:phối hợp|tham gia)(?: thực hiện| với)?';

/** Between who leads and those who help: 'Sở A chủ trì, phối hợp với Sở B'. As a pattern over folded text. */
export const LEADS_WITH = '(?:chủ trì|làm đầu mối),? (?:và )?phối hợp(?: với| cùng)?';
