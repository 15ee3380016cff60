/** What a line under a piece of work says of it, by the words before its colon. */
export type CardLabel = 'content' | 'lead' | 'support' | 'deadline' | 'product';

export const CARD_LABELS: readonly { readonly label: CardLabel; readonly words: readonly string[] }[] = [
  { label: 'content', words: ['nội dung', 'nội dung thực hiện', 'nội dung công việc', 'nội dung nhiệm vụ', 'nhiệm vụ', 'nhiệm vụ cụ thể', 'công việc', 'hoạt động'] },
  { label: 'lead', words: ['cơ quan chủ trì', 'đơn vị chủ trì', 'cơ quan, đơn vị chủ trì', 'đơn vị, địa phương chủ trì', 'chủ trì', 'chủ trì thực hiện', 'cơ quan chủ trì thực hiện', 'đơn vị chủ trì thực hiện', 'cơ quan chủ trì tham mưu', 'đơn vị chủ trì tham mưu', 'cơ quan chủ trì tham mưu thực hiện', 'đơn vị chủ trì tham mưu thực hiện', 'cơ quan, đơn vị chủ trì thực hiện', 'chủ trì tham mưu', 'cơ quan tham mưu', 'đơn vị tham mưu', 'cơ quan chủ trì soạn thảo', 'cơ quan soạn thảo', 'cơ quan thực hiện', 'đơn vị thực hiện', 'cơ quan, đơn vị thực hiện', 'cơ quan, tổ chức thực hiện', 'cơ quan chịu trách nhiệm', 'cơ quan phụ trách', 'đơn vị phụ trách', 'đơn vị đầu mối', 'cơ quan đầu mối', 'phân công thực hiện', 'đơn vị được phân công', 'trách nhiệm thực hiện', 'trách nhiệm chủ trì', 'cơ quan chủ trì, phối hợp', 'cơ quan chủ trì và phối hợp', 'đơn vị chủ trì, phối hợp', 'đơn vị chủ trì và phối hợp', 'chủ trì, phối hợp', 'chủ trì, phối hợp thực hiện'] },
  { label: 'support', words: ['cơ quan phối hợp', 'đơn vị phối hợp', 'cơ quan, đơn vị phối hợp', 'cơ quan phối hợp thực hiện', 'đơn vị phối hợp thực hiện', 'cơ quan, tổ chức phối hợp', 'phối hợp', 'phối hợp thực hiện', 'trách nhiệm phối hợp'] },
  { label: 'deadline', words: ['thời gian thực hiện', 'thời gian hoàn thành', 'thời gian triển khai', 'thời gian trình', 'thời gian ban hành', 'thời gian dự kiến', 'thời hạn ban hành', 'thời hạn xây dựng', 'thời gian', 'thời hạn', 'thời hạn thực hiện', 'thời hạn hoàn thành', 'thời hạn trình', 'thời điểm hoàn thành', 'tiến độ', 'tiến độ thực hiện', 'tiến độ hoàn thành', 'hạn hoàn thành', 'lộ trình', 'lộ trình thực hiện'] },
  { label: 'product', words: ['sản phẩm', 'sản phẩm dự kiến', 'sản phẩm đầu ra', 'sản phẩm hoàn thành', 'kết quả, sản phẩm', 'sản phẩm, kết quả', 'kết quả dự kiến', 'kết quả đầu ra', 'dự kiến kết quả', 'dự kiến sản phẩm', 'hình thức văn bản'] },
]; // prettier-ignore

/** How the name of a document begins that is to be made, as a pattern over folded text. */
export const DOCUMENT_NAMES =
  /^(?:luật|nghị định|nghị quyết|thông tư|quyết định|đề án|chương trình|kế hoạch|quy chế|quy định|chỉ thị)(?!\p{L})/u;
