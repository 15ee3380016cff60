/** Words that ask or join and say nothing of what is looked for; in a search they count only where the text has them beside its other words. */
// prettier-ignore
export const QUESTION_WORDS: readonly string[] = [
  'ai', 'gì', 'nào', 'đâu', 'mấy', 'sao', 'chưa', 'không', 'có', 'là', 'thì', 'mà', 'và', 'hay', 'hoặc', 'của', 'cho', 'với', 'về', 'tại', 'ở', 'trong', 'trên', 'dưới', 'từ', 'đến',
  'do', 'bởi', 'để', 'các', 'những', 'một', 'cái', 'này', 'đó', 'ấy', 'kia', 'được', 'bị', 'phải', 'cần', 'sẽ', 'đã', 'đang', 'vẫn', 'còn', 'cũng', 'rồi', 'nữa', 'khi', 'lúc', 'hồi', 'ra', 'vào', 'lên',
  'bao nhiêu', 'bao giờ', 'bao lâu', 'khi nào', 'lúc nào', 'chừng nào', 'ngày nào', 'năm nào', 'tháng nào', 'ở đâu', 'nơi nào', 'chỗ nào', 'thế nào', 'như thế nào', 'ra sao', 'làm sao', 'vì sao', 'tại sao', 'bằng nào',
  'là gì', 'làm gì', 'cái gì', 'việc gì', 'những gì', 'cơ quan nào', 'đơn vị nào', 'việc nào', 'nghị quyết nào', 'văn bản nào', 'thứ mấy', 'hạng mấy', 'có phải', 'đúng không', 'có không', 'hay không', 'hay chưa', 'đã chưa', 'đến đâu', 'tới đâu', 'chịu trách nhiệm',
  'phụ trách', 'xin hỏi', 'cho biết', 'cho hỏi', 'liên quan', 'nói về', 'hứa', 'hứa hẹn', 'cam kết', 'năm', 'ngày', 'tháng', 'số', 'thuộc', 'giao cho', 'phần trăm', 'số lượng', 'con số', 'mức',
];

/** Words of several syllables with one of the list above, which neither ask nor join. */
// prettier-ignore
export const WHOLE_WORDS: readonly string[] = [
  'số hóa', 'dân số', 'chỉ số', 'kinh tế số', 'xã hội số', 'chính phủ số', 'công nghệ số', 'hạ tầng số', 'nền tảng số', 'dữ liệu số', 'kỹ năng số', 'văn hóa số', 'chuyển đổi số', 'chữ ký số', 'thiểu số',
  'nhà ở', 'hàng không', 'không gian', 'không khí', 'không ma túy', 'không dùng tiền mặt', 'tự do', 'mức sống', 'mức lương',
];

/** What a question asks for: kinds of what is found, with words of the list above that ask for them. */
// prettier-ignore
export const ASKED_KINDS: readonly (readonly [readonly string[], readonly string[]])[] = [
  [['task'], [
    'ai', 'khi nào', 'bao giờ', 'lúc nào', 'chừng nào', 'ngày nào', 'tháng nào', 'năm nào', 'làm gì', 'việc gì', 'việc nào', 'cơ quan nào', 'đơn vị nào', 'chịu trách nhiệm', 'phụ trách',
  ]],
  [['target', 'actual', 'estimate'], ['bao nhiêu', 'mấy', 'thứ mấy', 'hạng mấy', 'phần trăm', 'số lượng', 'con số']],
  [['document'], ['nghị quyết nào', 'văn bản nào']],
];

/** Short forms that readers type and documents hardly print; those that documents print are in abbreviations.ts. */
// prettier-ignore
export const TYPED_SHORT_FORMS: readonly (readonly [string, string])[] = [
  ['ban QL', 'ban quản lý'], ['TP HCM', 'thành phố Hồ Chí Minh'], ['HCM', 'Hồ Chí Minh'], ['HP', 'Hải Phòng'], ['HN', 'Hà Nội'], ['ĐN', 'Đà Nẵng'], ['QN', 'Quảng Ninh'], ['VN', 'Việt Nam'],
  ['cty', 'công ty'], ['TCty', 'tổng công ty'], ['XD', 'xây dựng'], ['BĐS', 'bất động sản'], ['KTS', 'kinh tế số'], ['CSHT', 'cơ sở hạ tầng'], ['QLNN', 'quản lý nhà nước'], ['VĐT', 'vốn đầu tư'], ['ĐTC', 'đầu tư công'],
];

/** Short forms of two letters that readers type for words of two syllables, each with what it may stand for: the words beside it tell which. */
// prettier-ignore
export const LOOSE_SHORT_FORMS: readonly (readonly string[])[] = [
  ['bv', 'bệnh viện'], ['cc', 'chung cư', 'công chức'], ['cn', 'công nghiệp', 'công nghệ'], ['cq', 'cơ quan', 'chính quyền'], ['ct', 'công trình', 'chương trình', 'công ty', 'chỉ thị', 'chủ tịch', 'chính trị'],
  ['dl', 'du lịch', 'dữ liệu'], ['ds', 'đường sắt', 'dân số'], ['dt', 'đầu tư', 'đô thị', 'điện tử', 'diện tích', 'đào tạo'], ['dv', 'dịch vụ'], ['gd', 'giáo dục', 'giai đoạn'], ['gn', 'giải ngân'], ['gt', 'giao thông'],
  ['hc', 'hành chính'], ['kt', 'kinh tế'], ['kv', 'khu vực'], ['ld', 'lao động'], ['mt', 'môi trường', 'mục tiêu'], ['nk', 'nhập khẩu'], ['nm', 'nhà máy'], ['nn', 'nhà nước', 'nông nghiệp', 'nước ngoài'], ['ns', 'ngân sách'],
  ['pt', 'phát triển'], ['qg', 'quốc gia'], ['sb', 'sân bay'], ['sx', 'sản xuất'], ['tc', 'tài chính', 'tổ chức'], ['tm', 'thương mại'], ['tt', 'trung tâm', 'thông tin', 'tăng trưởng', 'thông tư'], ['ub', 'ủy ban'], ['vh', 'văn hóa'],
  ['xh', 'xã hội'], ['xk', 'xuất khẩu'],
];

/**
 * Words that readers use for one another: what is typed finds the others too, below its own. Each line is one meaning; a line that begins with `>`
 * finds only forward: the first, wider, finds the others.
 */
// prettier-ignore
export const LIKE_WORDS: readonly (readonly string[])[] = [
  // money
  ['>', 'thu ngân sách', 'thu nội địa', 'thu từ hoạt động xuất nhập khẩu', 'thu từ hải quan'], ['thu nội địa', 'nội địa'], ['>', 'xuất nhập khẩu', 'xuất khẩu', 'nhập khẩu'],
  ['đầu tư nước ngoài', 'đầu tư trực tiếp nước ngoài', 'vốn ngoại'], ['thu nhập bình quân', 'grdp bình quân đầu người'], ['bán lẻ', 'tiêu dùng'], ['>', 'lương', 'thu nhập'], ['>', 'tăng trưởng', 'tốc độ tăng'],
  ['chi ngân sách', 'chi thường xuyên'],
  // land, building, transport
  ['sân bay', 'cảng hàng không'], ['xe lửa', 'tàu hỏa', 'đường sắt'], ['nhà ở xã hội', 'nhà giá rẻ', 'nhà thu nhập thấp', 'nhà ở cho công nhân'], ['chung cư cũ', 'nhà tập thể', 'tập thể cũ'], ['đền bù', 'bồi thường'],
  ['giải tỏa', 'giải phóng mặt bằng', 'thu hồi đất'], ['khởi công', 'động thổ', 'bắt đầu xây'], ['khánh thành', 'thông xe', 'đưa vào khai thác', 'đưa vào sử dụng', 'vào hoạt động'], ['xong', 'hoàn thành', 'hoàn tất', 'hoàn thiện'],
  ['xây', 'xây dựng', 'thi công'], ['trụ sở dư', 'trụ sở dôi dư', 'công sở thừa', 'công sản'], ['>', 'trụ sở', 'cơ sở công sản'], ['hạ tầng', 'cơ sở hạ tầng'], ['đường cao tốc', 'cao tốc'],
  // environment, society
  ['rác', 'rác thải', 'chất thải'], ['đốt rác phát điện', 'điện rác'], ['>', 'nghèo', 'hộ nghèo', 'nhà tạm'], ['xóa nhà tạm', 'nhà dột nát'], ['ma túy', 'chất gây nghiện'], ['học phí', 'tiền học'], ['bệnh viện', 'nhà thương'],
  ['trường học', 'cơ sở giáo dục'], ['du khách', 'khách du lịch', 'lượt khách'],
  // state, digital
  ['sáp nhập', 'sát nhập', 'hợp nhất', 'sắp xếp đơn vị hành chính'], ['tinh giản', 'tinh gọn'], ['bộ máy', 'tổ chức bộ máy'], ['trực tuyến', 'online', 'qua mạng'], 
  ['chip', 'bán dẫn'], ['điện hạt nhân', 'năng lượng nguyên tử'], ['chữ ký điện tử', 'chữ ký số'], ['xếp hạng', 'thứ hạng', 'đứng thứ'],
  ['khu thương mại tự do', 'khu tự do thương mại', 'FTZ'], ['luật', 'pháp luật'], ['quá hạn', 'chậm tiến độ', 'trễ hạn'],
];
