/** What the list of commitments says about a search, its filters and its order. */
export const find = {
  all: 'Mọi nhiệm vụ, chỉ tiêu và kết quả trong kho.',
  hint: 'Có dấu hay không, viết liền hay viết tắt đều được.',
  key: 'Phím / để đến ô này.',
  issuer: 'Nơi ban hành',
  body: 'Cơ quan thực hiện',
  document: 'Loại văn bản',
  filters: 'Bộ lọc',
  sort: 'Xếp theo',
  orders: { best: 'Phù hợp nhất', due: 'Hạn sớm trước', newest: 'Văn bản mới trước' },
  chosen: 'Đang lọc',
  drop: 'Bỏ lọc',
  without: 'Bỏ các bộ lọc thì có {n} kết quả',
  /** What a date beside a result is. */
  timed: { due: 'Hạn', period: 'Kỳ' },
  /** In the place of the title of the document that the row above is of. */
  same: 'Cùng văn bản',
  /** Of each line the first is part of names that this language has for measures and the like, the others are what readers may type for it; the texts' own language has its words in the lexicon. */
  likes: [] as readonly (readonly string[])[],
  used: '“{typed}” không có trong kho; kết quả dưới đây tìm “{used}”.',
  nowhere: '“{typed}” không có ở mục nào.',
  nearest: 'Từ gần nhất: {nearest}',
  unknown: 'không rõ',
  emptyTitle: 'Có thể thử',
  emptyTips: [
    'Thử ít từ hơn: tên công trình, tên cơ quan hoặc số hiệu văn bản là đủ.',
    'Bỏ bớt bộ lọc, nếu có: mục cần tìm có thể ở nơi khác, hoặc có hạn vào năm khác.',
    'Kho chỉ gồm những văn bản đã được đưa vào; một việc không có ở đây không có nghĩa là chưa được giao.',
  ],
  examplesTitle: 'Ví dụ',
  examples: ['nhà ở xã hội', 'giải ngân đầu tư công 2025', 'nghị quyết 45', 'cầu Bến Rừng'],
};
