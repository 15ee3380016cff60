/** How a clause begins with a ground, a case, a place or a means that may stand before its act without a comma; as a pattern over folded text. */
export const FRONTS =
  '^(?:(?:căn cứ|dựa)(?: vào| trên)? |trên cơ sở |theo (?=chức năng|nhiệm vụ|thẩm quyền)|đối với |(?:tại|ở) (?=các |những )|bằng (?:nhiều|mọi|các) (?:hình thức|biện pháp|giải pháp|cách|nguồn lực|phương tiện)(?: khác nhau| phù hợp| phong phú| thiết thực)? |(?:trong )?trường hợp cần thiết |(?:trong )?quá trình (?:thực hiện|triển khai|triển khai thực hiện|tổ chức thực hiện|thi công|xây dựng|giải quyết|xử lý|soạn thảo|vận hành) (?=(?:phối hợp|bảo đảm|đảm bảo|chú trọng|tăng cường|chủ động|thường xuyên|kịp thời|báo cáo|rà soát|tuân thủ)(?!\\p{L})))';

/** What a comma in such a front only joins to what it names before; as a pattern over folded text. */
export const FRONT_GOES_ON =
  '(?:chức năng|nhiệm vụ|quyền hạn|thẩm quyền|trách nhiệm|tình hình|điều kiện|đặc điểm|yêu cầu|nhu cầu|đơn vị|địa phương|cơ quan|ngành|lĩnh vực|kế hoạch|chương trình|quy định|hướng dẫn)(?= )';

/** How words end behind which nobody acts yet: whose, of what, by whom; as a pattern over folded text. */
export const ENDS_NO_FRONT =
  '(?:^| )(?:của|do|với|cho|và|hoặc|tại|theo|từ|về|cùng|được|bị|đã|đang|chưa|không|cần|để|có|là|khi|trong|bởi) $';

/** Verbs that begin what is to be done and hardly ever tell what a thing is like. */
// prettier-ignore
export const STARTING_VERBS: readonly string[] = [
  'tăng cường', 'nâng cao', 'đẩy mạnh', 'đẩy nhanh', 'đẩy nhanh tiến độ', 'tiếp tục', 'tập trung', 'thực hiện', 'triển khai', 'triển khai thực hiện', 'tổ chức', 'tổ chức thực hiện', 'tổ chức triển khai', 'xây dựng', 'hoàn thành', 'hoàn thiện', 'ban hành', 'bảo đảm', 'đảm bảo', 'rà soát', 'phát huy', 'củng cố', 'quán triệt', 'xác định', 'chú trọng', 'khắc phục', 'tháo gỡ', 'xử lý', 'bố trí', 'thành lập', 'kiện toàn', 'chuẩn bị', 'cập nhật', 'hướng dẫn', 'kiểm tra', 'thanh tra', 'giám sát', 'báo cáo', 'trình', 'tham mưu', 'đề xuất', 'kiến nghị', 'gửi', 'tổng hợp', 'lập', 'công bố', 'công khai', 'giao', 'chỉ đạo', 'phân công', 'phối hợp', 'chủ trì', 'quyết định', 'vận động', 'huy động', 'ưu tiên', 'cứu trợ', 'hỗ trợ', 'thu hồi', 'tuyên truyền',
];
