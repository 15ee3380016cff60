/** Which words commitments state and which they lack, counted. */
export const checkability = {
  title: 'Lời hứa có kiểm được không?',
  description: 'Bao nhiêu nhiệm vụ và chỉ tiêu nêu ai làm, đến bao giờ, con số hay sản phẩm nào: theo văn bản, cơ quan và lĩnh vực.',
  intro:
    'Một lời hứa chỉ kiểm được nếu câu nói rõ ai làm, đến bao giờ, và con số hay sản phẩm nào sẽ thấy được. Trang này đếm số câu có nêu và số câu không nêu từng điều ấy; điều suy ra từ chỗ khác của văn bản không được tính.',
  ancestor:
    'Cách hỏi này theo thang độ cụ thể của lời hứa trong sách Elections in America của Gerald M. Pomper và Susan S. Lederman (1980). Đây là số đếm, không phải điểm: thiếu một điều không có nghĩa là lời hứa dở, chỉ có nghĩa là về sau khó kiểm hơn.',
  columns: { body: 'Ai làm', deadline: 'Đến bao giờ', seen: 'Con số hoặc sản phẩm' },
  all: 'Tất cả',
  count: 'Số câu',
  there: '{n} có ({percent}%)',
  missing: '{n} thiếu',
  kinds: 'Theo loại',
  kind: 'Loại',
  topics: 'Theo lĩnh vực',
  topic: 'Lĩnh vực',
  bodies: 'Theo cơ quan đặt ra',
  body: 'Cơ quan',
  documents: 'Theo văn bản',
  document: 'Văn bản',
  none: 'Chưa có nhiệm vụ hay chỉ tiêu nào.',
};
