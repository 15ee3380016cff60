import type { Topic } from '../schema/lexicon.ts';

/**
 * The fields of government, each with the phrases that tell it (lower case, none in two fields). The longest phrase at a place counts, so that
 * `đầu tư công` is no `đầu tư` and `thuế quan` no `thuế`. The last is the fallback. Where two fields are told equally often the earlier one stands.
 */
// prettier-ignore
export const TOPICS: readonly Topic[] = [
  { id: 'economy', names: { vi: 'Kinh tế chung', en: 'Economy' }, words: [
    'tăng trưởng kinh tế', 'phát triển kinh tế', 'phát triển kinh tế - xã hội', 'tốc độ tăng trưởng', 'tổng sản phẩm', 'grdp', 'gdp', 'quy mô kinh tế',
    'quy mô nền kinh tế', 'cơ cấu kinh tế', 'cơ cấu lại nền kinh tế', 'cơ cấu lại kinh tế', 'chuyển dịch cơ cấu', 'mô hình tăng trưởng', 'kinh tế vĩ mô',
    'lạm phát', 'chỉ số giá tiêu dùng', 'cpi', 'tỷ giá', 'lãi suất', 'tín dụng', 'ngân hàng', 'nợ xấu', 'dư nợ', 'huy động vốn', 'tổ chức tín dụng',
    'kinh tế tư nhân', 'kinh tế tập thể', 'hợp tác xã', 'doanh nghiệp nhỏ và vừa', 'doanh nghiệp thành lập mới', 'thành lập doanh nghiệp', 'hộ kinh doanh',
    'doanh nghiệp nhà nước', 'cổ phần hóa', 'thoái vốn', 'môi trường đầu tư', 'môi trường kinh doanh', 'môi trường đầu tư kinh doanh', 'năng lực cạnh tranh',
    'chỉ số năng lực cạnh tranh', 'pci', 'thu hút đầu tư', 'xúc tiến đầu tư', 'nhà đầu tư', 'đầu tư nước ngoài', 'đầu tư trực tiếp nước ngoài', 'fdi',
    'đầu tư toàn xã hội', 'năng suất lao động', 'thu nhập bình quân', 'tháo gỡ khó khăn cho doanh nghiệp', 'hỗ trợ doanh nghiệp', 'phát triển doanh nghiệp',
    'kinh tế biển', 'kinh tế xanh', 'kinh tế tuần hoàn', 'kinh tế vùng', 'liên kết vùng', 'khởi nghiệp', 'sản xuất kinh doanh', 'sản xuất, kinh doanh',
    'thị trường vốn', 'thị trường vàng', 'kinh doanh vàng', 'chính sách tài khóa', 'chính sách tiền tệ', 'kịch bản tăng trưởng', 'mục tiêu tăng trưởng', 'tăng trưởng hai con số', 'doanh nghiệp đăng ký mới', 'đối thoại với doanh nghiệp', 'kinh tế - xã hội', 'kt-xh', 'thị trường chứng khoán', 'thanh toán không dùng tiền mặt', 'không dùng tiền mặt', 'trung tâm tài chính',
  ] },
  { id: 'budget', names: { vi: 'Thu, chi ngân sách', en: 'Budget' }, words: [
    'ngân sách', 'ngân sách nhà nước', 'ngân sách địa phương', 'ngân sách trung ương', 'thu ngân sách', 'chi ngân sách', 'nsnn', 'nsđp', 'nstw', 'thu nội địa',
    'chi thường xuyên', 'dự toán', 'quyết toán', 'bội chi', 'bội thu', 'nợ công', 'nợ đọng thuế', 'nợ thuế', 'thuế', 'thuế suất', 'quản lý thuế', 'hoàn thuế',
    'hóa đơn điện tử', 'chống thất thu', 'nguồn thu', 'phí, lệ phí', 'phí và lệ phí', 'tiền sử dụng đất', 'thu tiền sử dụng đất', 'tiền thuê đất', 'tài sản công',
    'trụ sở dôi dư', 'mua sắm công', 'tiết kiệm chi', 'dự phòng ngân sách', 'tăng thu', 'cải cách tiền lương', 'kinh phí', 'phân cấp nguồn thu',
    'kỷ luật tài chính', 'tài chính - ngân sách', 'trái phiếu chính quyền', 'trái phiếu chính phủ', 'xổ số kiến thiết', 'tự chủ tài chính', 'vay lại',
    'thu từ dầu thô', 'thực hành tiết kiệm',
  ] },
  { id: 'public-investment', names: { vi: 'Đầu tư công và giải phóng mặt bằng', en: 'Public investment and site clearance' }, words: [
    'đầu tư công', 'vốn đầu tư công', 'kế hoạch đầu tư công', 'đầu tư công trung hạn', 'giải ngân', 'giải ngân vốn', 'phân bổ vốn', 'kế hoạch vốn', 'giải phóng mặt bằng',
    'gpmb', 'bàn giao mặt bằng', 'mặt bằng sạch', 'đền bù', 'bồi thường, hỗ trợ', 'bồi thường', 'tái định cư', 'khu tái định cư', 'thu hồi đất', 'chủ đầu tư',
    'ban quản lý dự án', 'quản lý dự án', 'nhà thầu', 'gói thầu', 'đấu thầu', 'chỉ định thầu', 'khởi công', 'khánh thành', 'thi công', 'tổng mức đầu tư',
    'chủ trương đầu tư', 'dự án trọng điểm', 'công trình trọng điểm', 'công trình, dự án', 'chuẩn bị đầu tư', 'nghiệm thu', 'quyết toán dự án', 'nợ đọng xây dựng cơ bản',
    'xây dựng cơ bản', 'đối tác công tư', 'ppp', 'vốn oda', 'oda', 'vay ưu đãi', 'vốn đối ứng', 'dự án chậm tiến độ', 'dự án chậm triển khai', 'tiến độ các dự án', 'tiến độ dự án',
    'chi đầu tư phát triển', 'chương trình mục tiêu quốc gia',
  ] },
  { id: 'industry', names: { vi: 'Công nghiệp và năng lượng', en: 'Industry and energy' }, words: [
    'công nghiệp', 'sản xuất công nghiệp', 'chỉ số sản xuất công nghiệp', 'iip', 'khu công nghiệp', 'các khu công nghiệp', 'kcn', 'cụm công nghiệp', 'ccn', 'khu kinh tế', 'kkt',
    'khu chế xuất', 'công nghiệp hỗ trợ', 'công nghiệp phụ trợ', 'công nghiệp chế biến', 'chế biến, chế tạo', 'chế biến chế tạo', 'tiểu thủ công nghiệp', 'công nghiệp hóa',
    'năng lượng', 'năng lượng tái tạo', 'điện gió', 'điện mặt trời', 'nhiệt điện', 'thủy điện', 'điện hạt nhân', 'nguồn điện', 'lưới điện', 'cung ứng điện', 'cấp điện', 'truyền tải điện',
    'quy hoạch điện', 'tiết kiệm điện', 'điện thương phẩm', 'đường dây 500 kv', 'đường dây 220 kv', 'đường dây 110 kv', 'trạm biến áp', 'sản xuất điện', 'thiếu điện', 'cung cấp điện', 'mất điện', 'mw', 'kwh', 'khai thác cát', 'vật liệu san lấp', 'đóng tàu', 'dệt may', 'da giày', 'cơ khí', 'luyện kim', 'hóa chất', 'thép', 'xi măng', 'khai thác than', 'than cho sản xuất điện',
    'dầu khí', 'khí lng', 'lng', 'điện tử', 'ô tô', 'khoáng sản', 'khai thác khoáng sản', 'khuyến công', 'hạ tầng khu công nghiệp', 'lấp đầy', 'nhà máy',
  ] },
  { id: 'agriculture', names: { vi: 'Nông nghiệp và nông thôn', en: 'Agriculture and countryside' }, words: [
    'nông nghiệp', 'nông thôn', 'nông dân', 'nông thôn mới', 'nông thôn mới nâng cao', 'nông thôn mới kiểu mẫu', 'ntm', 'nông, lâm, thủy sản', 'nông, lâm nghiệp và thủy sản', 'nông lâm thủy sản',
    'nông sản', 'chăn nuôi', 'trồng trọt', 'gia súc', 'gia cầm', 'đàn lợn', 'thủy sản', 'nuôi trồng thủy sản', 'đánh bắt', 'khai thác thủy sản', 'hải sản', 'tàu cá', 'iuu', 'nghề cá', 'lúa', 'lương thực', 'gieo trồng', 'gieo cấy',
    'vụ đông', 'vụ xuân', 'vụ mùa', 'vụ hè thu', 'vụ đông xuân', 'cây trồng', 'vật nuôi', 'cây ăn quả', 'cây công nghiệp', 'cây màu', 'cà phê', 'hồ tiêu', 'sầu riêng', 'cao su', 'rau màu', 'lâm nghiệp', 'trồng rừng', 'ocop',
    'thủy lợi', 'hồ chứa', 'tưới tiêu', 'đê điều', 'dịch tả lợn châu phi', 'dịch bệnh động vật', 'thú y', 'bảo vệ thực vật', 'thuốc bảo vệ thực vật', 'kiểm lâm', 'kênh nội đồng', 'kênh mương', 'tưới tiết kiệm', 'chỉ dẫn địa lý', 'ruộng', 'xã đạt chuẩn', 'khuyến nông', 'vùng nguyên liệu', 'vùng trồng', 'mã số vùng trồng', 'dồn điền đổi thửa', 'đất lúa', 'đất trồng lúa',
    'giống cây trồng', 'phân bón', 'mùa vụ', 'diêm nghiệp', 'năng suất lúa',
  ] },
  { id: 'trade-services', names: { vi: 'Thương mại và dịch vụ', en: 'Trade and services' }, words: [
    'xuất khẩu', 'nhập khẩu', 'xuất nhập khẩu', 'kim ngạch', 'xuất siêu', 'nhập siêu', 'thương mại', 'thương mại điện tử', 'thương mại tự do', 'khu thương mại tự do', 'xúc tiến thương mại', 'thuế quan', 'thuế đối ứng', 'đầu cơ', 'găm hàng', 'đẩy giá', 'phòng vệ thương mại',
    'bán lẻ', 'doanh thu dịch vụ', 'dịch vụ tiêu dùng', 'tổng mức bán lẻ', 'khu vực dịch vụ', 'ngành dịch vụ', 'chợ', 'siêu thị', 'trung tâm thương mại', 'thị trường trong nước', 'thị trường xuất khẩu', 'kích cầu', 'tiêu dùng nội địa',
    'người việt nam ưu tiên dùng hàng việt nam', 'bình ổn giá', 'bình ổn thị trường', 'cung cầu hàng hóa', 'hàng hóa thiết yếu', 'xăng dầu', 'quản lý thị trường', 'buôn lậu', 'gian lận thương mại', 'hàng giả', 'hàng nhái', 'cửa khẩu',
    'thông quan', 'hải quan', 'biên mậu', 'thương mại biên giới', 'hội chợ', 'hiệp định thương mại', 'xuất xứ hàng hóa', 'tiêu thụ sản phẩm',
  ] },
  { id: 'tourism', names: { vi: 'Du lịch', en: 'Tourism' }, words: [
    'du lịch', 'khách du lịch', 'lượt khách', 'khách quốc tế', 'khách nội địa', 'du khách', 'điểm đến', 'khu du lịch', 'sản phẩm du lịch', 'doanh thu du lịch', 'tổng thu du lịch', 'lữ hành', 'lưu trú', 'cơ sở lưu trú', 'khách sạn',
    'nghỉ dưỡng', 'du lịch sinh thái', 'du lịch biển', 'du lịch cộng đồng', 'du lịch tâm linh', 'du lịch đêm', 'kinh tế ban đêm', 'kinh tế đêm', 'xúc tiến du lịch', 'quảng bá du lịch', 'tàu biển du lịch', 'mùa du lịch', 'hướng dẫn viên', 'vui chơi giải trí', 'sân golf',
  ] },
  { id: 'transport', names: { vi: 'Giao thông vận tải', en: 'Transport' }, words: [
    'giao thông', 'giao thông vận tải', 'hạ tầng giao thông', 'kết cấu hạ tầng giao thông', 'cao tốc', 'đường cao tốc', 'tuyến cao tốc', 'quốc lộ', 'tỉnh lộ', 'đường tỉnh', 'đường huyện', 'đường bộ', 'đường sắt', 'đường sắt đô thị', 'đường sắt tốc độ cao', 'metro',
    'đường thủy', 'đường thủy nội địa', 'đường vành đai', 'vành đai', 'đường ven biển', 'cầu đường', 'cầu vượt', 'nút giao', 'nút giao thông', 'tuyến đường', 'sân bay', 'cảng hàng không', 'hàng không', 'đường hành lang', 'bến xe', 'xe buýt', 'vận tải', 'vận tải hành khách',
    'vận tải hàng hóa', 'hành khách công cộng', 'vận tải hành khách công cộng', 'trạm thu phí', 'thu phí không dừng', 'đăng kiểm', 'tai nạn giao thông', 'trật tự, an toàn giao thông', 'trật tự an toàn giao thông', 'an toàn giao thông', 'ùn tắc', 'quá tải, quá khổ', 'quá khổ, quá tải', 'giao thông nông thôn', 'giấy phép lái xe',
  ] },
  { id: 'ports-logistics', names: { vi: 'Cảng biển và logistics', en: 'Ports and logistics' }, words: [
    'cảng biển', 'cảng', 'bến cảng', 'cầu cảng', 'cảng container', 'cảng cửa ngõ', 'cảng quốc tế', 'cảng nước sâu', 'cảng trung chuyển', 'cảng cạn', 'luồng hàng hải', 'hàng hải', 'logistics', 'dịch vụ logistics', 'trung tâm logistics', 'hàng hóa qua cảng', 'hàng qua cảng',
    'sản lượng hàng hóa thông qua', 'hàng hóa thông qua', 'teu', 'container', 'kho bãi', 'kho ngoại quan', 'vận tải biển', 'vận tải đa phương thức', 'tàu biển', 'đội tàu', 'nạo vét luồng', 'cảng vụ', 'hoa tiêu', 'bốc xếp', 'phí hạ tầng cảng biển', 'đê chắn sóng', 'chuỗi cung ứng', 'cảng lạch huyện',
  ] },
  { id: 'urban-housing', names: { vi: 'Đô thị, quy hoạch, nhà ở và đất đai', en: 'Urban planning, housing and land' }, words: [
    'đô thị', 'đô thị hóa', 'đô thị loại', 'đô thị thông minh', 'chỉnh trang đô thị', 'phát triển đô thị', 'trật tự đô thị', 'hạ tầng đô thị', 'khu đô thị', 'chính quyền đô thị', 'quy hoạch', 'quy hoạch chung', 'quy hoạch tỉnh', 'quy hoạch thành phố', 'quy hoạch phân khu', 'quy hoạch chi tiết',
    'quy hoạch đô thị', 'điều chỉnh quy hoạch', 'kiến trúc', 'nhà ở', 'nhà ở xã hội', 'nhà ở thương mại', 'nhà ở công nhân', 'chung cư', 'chung cư cũ', 'khu dân cư', 'bất động sản', 'trật tự xây dựng', 'giấy phép xây dựng', 'vật liệu xây dựng', 'đất đai', 'quản lý đất đai', 'sử dụng đất', 'quyền sử dụng đất',
    'kế hoạch sử dụng đất', 'quy hoạch sử dụng đất', 'đấu giá quyền sử dụng đất', 'đấu giá đất', 'bảng giá đất', 'giá đất', 'định giá đất', 'giao đất', 'cho thuê đất', 'quỹ đất', 'cấp nước', 'thoát nước', 'chiếu sáng', 'cây xanh', 'công viên', 'vỉa hè', 'vỉa hè, lòng đường', 'ngập úng', 'hạ ngầm', 'bãi đỗ xe',
  ] },
  { id: 'environment', names: { vi: 'Môi trường, khí hậu, thiên tai', en: 'Environment, climate and disasters' }, words: [
    'bảo vệ môi trường', 'ô nhiễm', 'ô nhiễm môi trường', 'vệ sinh môi trường', 'môi trường sinh thái', 'đánh giá tác động môi trường', 'chất thải', 'chất thải rắn', 'rác thải', 'rác thải sinh hoạt', 'rác thải nhựa', 'xử lý rác', 'nước thải', 'xử lý nước thải', 'khí thải', 'bụi mịn', 'chất lượng không khí', 'nguồn nước', 'nước sạch', 'tài nguyên nước',
    'tài nguyên', 'tài nguyên thiên nhiên', 'đa dạng sinh học', 'che phủ rừng', 'độ che phủ rừng', 'bảo vệ rừng', 'phát triển rừng', 'cháy rừng', 'rừng phòng hộ', 'rừng đặc dụng', 'khu bảo tồn', 'biến đổi khí hậu', 'nhà kính', 'khí nhà kính', 'phát thải', 'phát thải ròng', 'tín chỉ carbon', 'tăng trưởng xanh', 'thiên tai', 'phòng, chống thiên tai',
    'phòng chống thiên tai', 'bão', 'bão số', 'mưa lũ', 'lũ lụt', 'lũ quét', 'sạt lở', 'ngập lụt', 'hạn hán', 'thiếu nước', 'nước sinh hoạt', 'nước ngầm', 'độ mặn', 'hạn mặn', 'xâm nhập mặn', 'nắng nóng', 'rét đậm', 'khí tượng thủy văn', 'tìm kiếm cứu nạn', 'cứu hộ, cứu nạn', 'phòng thủ dân sự', 'quan trắc',
  ] },
  { id: 'science-digital', names: { vi: 'Khoa học, công nghệ và chuyển đổi số', en: 'Science, technology and digital' }, words: [
    'khoa học', 'khoa học, công nghệ', 'khoa học và công nghệ', 'khoa học công nghệ', 'khcn', 'kh&cn', 'công nghệ', 'công nghệ cao', 'công nghệ số', 'công nghệ mới', 'công nghệ chiến lược', 'công nghệ thông tin', 'công nghệ sinh học', 'cntt', 'đổi mới sáng tạo', 'chuyển đổi số', 'số hóa', 'kinh tế số', 'xã hội số', 'chính quyền số', 'chính phủ số', 'chính quyền điện tử',
    'hạ tầng số', 'dữ liệu', 'cơ sở dữ liệu', 'dữ liệu số', 'dữ liệu lớn', 'trung tâm dữ liệu', 'trí tuệ nhân tạo', 'ứng dụng ai', 'bán dẫn', 'vi mạch', 'chip', 'blockchain', 'internet', '5g', 'băng thông', 'viễn thông', 'an toàn thông tin', 'an ninh mạng', 'chữ ký số', 'định danh điện tử', 'vneid', 'nền tảng số', 'kỹ năng số', 'bình dân học vụ số', 'nghiên cứu khoa học', 'nghiên cứu và phát triển', 'r&d',
    'sở hữu trí tuệ', 'sáng chế', 'bằng sáng chế', 'chuyển giao công nghệ', 'khởi nghiệp sáng tạo', 'khởi nghiệp đổi mới sáng tạo', 'phòng thí nghiệm', 'tiêu chuẩn, quy chuẩn', 'sandbox', 'tổ công nghệ số cộng đồng', 'đề án 06', 'phần mềm', 'bản đồ số', 'năng suất các nhân tố tổng hợp', 'tfp',
  ] },
  { id: 'education', names: { vi: 'Giáo dục và đào tạo', en: 'Education' }, words: [
    'giáo dục', 'giáo dục và đào tạo', 'giáo dục đào tạo', 'giáo dục phổ thông', 'giáo dục mầm non', 'giáo dục đại học', 'giáo dục nghề nghiệp', 'giáo dục thường xuyên', 'trường học', 'trường chuẩn quốc gia', 'trường đạt chuẩn quốc gia', 'đạt chuẩn quốc gia', 'lớp học', 'phòng học', 'mầm non', 'mẫu giáo', 'tiểu học', 'trung học cơ sở', 'trung học phổ thông',
    'thcs', 'thpt', 'học sinh', 'sinh viên', 'giáo viên', 'nhà giáo', 'giảng viên', 'học phí', 'học bổng', 'sách giáo khoa', 'chương trình giáo dục', 'năm học', 'khai giảng', 'tuyển sinh', 'thi tốt nghiệp', 'tốt nghiệp', 'kỳ thi', 'đại học', 'cao đẳng', 'trường đại học', 'dạy và học', 'dạy học', 'xóa mù chữ', 'phổ cập', 'phổ cập giáo dục', 'khuyến học', 'học tập suốt đời', 'xã hội học tập', 'stem', 'nội trú', 'bán trú',
  ] },
  { id: 'health', names: { vi: 'Y tế và dân số', en: 'Health and population' }, words: [
    'y tế', 'bệnh viện', 'trạm y tế', 'cơ sở y tế', 'y tế cơ sở', 'y tế dự phòng', 'khám bệnh', 'khám chữa bệnh', 'khám, chữa bệnh', 'khám bệnh, chữa bệnh', 'chăm sóc sức khỏe', 'sức khỏe', 'khám sức khỏe', 'bác sĩ', 'điều dưỡng', 'nhân viên y tế', 'giường bệnh', 'dịch bệnh', 'phòng, chống dịch', 'phòng chống dịch', 'covid', 'covid-19', 'tiêm chủng', 'vắc xin', 'vắc-xin', 'vaccine',
    'thuốc', 'trang thiết bị y tế', 'vật tư y tế', 'dược', 'dược liệu', 'bảo hiểm y tế', 'bhyt', 'hồ sơ sức khỏe điện tử', 'bệnh án điện tử', 'an toàn thực phẩm', 'vệ sinh an toàn thực phẩm', 'dân số', 'mức sinh', 'tổng tỷ suất sinh', 'giảm sinh', 'mất cân bằng giới tính', 'già hóa dân số', 'tuổi thọ', 'suy dinh dưỡng', 'kế hoạch hóa gia đình', 'hiv', 'hiv/aids', 'sốt xuất huyết', 'tay chân miệng', 'hiến máu',
  ] },
  { id: 'labour-social', names: { vi: 'Lao động và an sinh xã hội', en: 'Labour and social security' }, words: [
    'an sinh xã hội', 'an sinh', 'phúc lợi xã hội', 'bảo trợ xã hội', 'trợ giúp xã hội', 'trợ cấp', 'việc làm', 'giải quyết việc làm', 'tạo việc làm', 'lao động', 'người lao động', 'lực lượng lao động', 'lao động qua đào tạo', 'đào tạo nghề', 'thất nghiệp', 'xuất khẩu lao động', 'thị trường lao động', 'quan hệ lao động', 'an toàn lao động', 'vệ sinh lao động', 'tiền lương', 'tiền lương tối thiểu',
    'nguồn nhân lực', 'nhân lực', 'nhân lực chất lượng cao', 'hộ nghèo', 'hộ cận nghèo', 'cận nghèo', 'giảm nghèo', 'giảm nghèo bền vững', 'nghèo đa chiều', 'thoát nghèo', 'nhà tạm', 'nhà dột nát', 'xóa nhà tạm', 'người có công', 'gia đình chính sách', 'thương binh', 'liệt sĩ', 'liệt sỹ', 'mẹ việt nam anh hùng', 'đền ơn đáp nghĩa', 'bảo hiểm xã hội', 'bhxh', 'bảo hiểm thất nghiệp',
    'trẻ em', 'người cao tuổi', 'người khuyết tật', 'bình đẳng giới', 'vì sự tiến bộ của phụ nữ', 'tệ nạn xã hội', 'cai nghiện', 'đuối nước', 'đồng bào dân tộc thiểu số', 'dân tộc thiểu số', 'vùng đồng bào dân tộc thiểu số', 'tín dụng chính sách', 'người nghèo', 'đối tượng chính sách', 'chính sách xã hội', 'chăm lo tết', 'tặng quà',
  ] },
  { id: 'culture-sports', names: { vi: 'Văn hóa, thể thao và thông tin', en: 'Culture, sports and media' }, words: [
    'văn hóa', 'văn hóa, xã hội', 'văn hóa - xã hội', 'đời sống văn hóa', 'gia đình văn hóa', 'khu dân cư văn hóa', 'thiết chế văn hóa', 'nhà văn hóa', 'di sản', 'di sản văn hóa', 'di sản thế giới', 'di tích', 'di tích lịch sử', 'di tích quốc gia đặc biệt', 'bảo tồn', 'bảo tàng', 'lễ hội', 'festival', 'nghệ thuật', 'văn học nghệ thuật', 'văn hóa, nghệ thuật', 'biểu diễn', 'công nghiệp văn hóa',
    'thể thao', 'thể dục, thể thao', 'thể dục thể thao', 'tdtt', 'vận động viên', 'huy chương', 'đại hội thể thao', 'sea games', 'báo chí', 'cơ quan báo chí', 'truyền thông', 'thông tin và truyền thông', 'thông tin, truyền thông', 'phát thanh', 'truyền hình', 'xuất bản', 'thư viện', 'quảng cáo', 'mạng xã hội', 'kỷ niệm', 'chào mừng', 'thanh niên', 'tôn giáo', 'tín ngưỡng', 'toàn dân đoàn kết xây dựng đời sống văn hóa',
  ] },
  { id: 'party-building', names: { vi: 'Xây dựng Đảng và hệ thống chính trị', en: 'Party building and political system' }, words: [
    'xây dựng đảng', 'xây dựng, chỉnh đốn đảng', 'chỉnh đốn đảng', 'đảng viên', 'kết nạp đảng viên', 'đảng viên mới', 'chi bộ', 'đảng bộ', 'tổ chức đảng', 'tổ chức cơ sở đảng', 'sinh hoạt chi bộ', 'kiểm tra, giám sát của đảng', 'kiểm tra, giám sát', 'kỷ luật đảng', 'ủy ban kiểm tra', 'đại hội đảng', 'đại hội đảng bộ', 'đại hội đảng các cấp', 'đại hội đại biểu',
    'học tập và làm theo', 'tư tưởng, đạo đức, phong cách hồ chí minh', 'nền tảng tư tưởng', 'nền tảng tư tưởng của đảng', 'bảo vệ nền tảng tư tưởng', 'tuyên giáo', 'lý luận chính trị', 'chính trị, tư tưởng', 'chính trị tư tưởng', 'công tác tư tưởng', 'dân vận', 'dân vận khéo', 'quy chế dân chủ', 'dân chủ ở cơ sở', 'mặt trận tổ quốc', 'mttq', 'đoàn thể', 'tổ chức chính trị - xã hội', 'đại đoàn kết', 'công tác cán bộ', 'quy hoạch cán bộ',
    'luân chuyển', 'điều động, luân chuyển', 'luân chuyển cán bộ', 'bảo vệ chính trị nội bộ', 'suy thoái', 'tự diễn biến', 'nêu gương', 'hệ thống chính trị', 'phản biện xã hội', 'giám sát, phản biện xã hội', 'nhân sự', 'công tác nhân sự', 'nhân sự đại hội', 'công đoàn', 'quán triệt', 'nghị quyết của đảng', 'nghị quyết trung ương',
  ] },
  { id: 'administration', names: { vi: 'Bộ máy và cải cách hành chính', en: 'Administration and its reform' }, words: [
    'cải cách hành chính', 'cchc', 'thủ tục hành chính', 'tthc', 'cải cách thủ tục hành chính', 'dịch vụ công', 'dịch vụ công trực tuyến', 'dvc', 'cổng dịch vụ công', 'một cửa', 'một cửa, một cửa liên thông', 'bộ phận một cửa', 'hành chính công', 'trung tâm phục vụ hành chính công', 'hồ sơ trực tuyến', 'biên chế', 'tinh giản biên chế', 'tinh gọn', 'tinh gọn bộ máy', 'tổ chức bộ máy', 'bộ máy',
    'sắp xếp tổ chức bộ máy', 'sắp xếp, tinh gọn', 'sắp xếp đơn vị hành chính', 'sắp xếp các đơn vị hành chính', 'đơn vị hành chính', 'đơn vị hành chính cấp huyện, cấp xã', 'địa giới hành chính', 'đơn vị sự nghiệp', 'đơn vị sự nghiệp công lập', 'chính quyền địa phương', 'chính quyền địa phương 2 cấp', 'chính quyền địa phương hai cấp', 'hai cấp', 'công chức', 'viên chức', 'công chức, viên chức', 'cán bộ, công chức', 'cán bộ, công chức, viên chức',
    'kỷ luật, kỷ cương', 'kỷ cương hành chính', 'kỷ luật, kỷ cương hành chính', 'công vụ', 'đạo đức công vụ', 'văn hóa công vụ', 'phân cấp, phân quyền', 'phân cấp', 'phân quyền', 'ủy quyền', 'par index', 'papi', 'sipas', 'chỉ số cải cách hành chính', 'vị trí việc làm', 'quy chế làm việc', 'người đứng đầu', 'thi đua, khen thưởng', 'phong trào thi đua', 'văn thư', 'hộ tịch', 'chất vấn', 'kỳ họp', 'tiếp xúc cử tri', 'kiến nghị của cử tri', 'kiến nghị cử tri', 'bầu cử', 'đại biểu hội đồng nhân dân',
    'đùn đẩy', 'né tránh',
  ] },
  { id: 'security-defence', names: { vi: 'Quốc phòng, an ninh, trật tự', en: 'Security and defence' }, words: [
    'quốc phòng', 'an ninh', 'quốc phòng, an ninh', 'quốc phòng - an ninh', 'qp-an', 'qpan', 'anqp', 'an ninh chính trị', 'an ninh trật tự', 'an ninh, trật tự', 'antt', 'trật tự, an toàn xã hội', 'trật tự an toàn xã hội', 'an ninh quốc gia', 'tội phạm', 'phạm pháp hình sự', 'ma túy', 'tệ nạn ma túy', 'quân sự', 'quân sự địa phương', 'tuyển quân', 'giao quân', 'gọi công dân nhập ngũ', 'nghĩa vụ quân sự', 'dân quân tự vệ', 'dự bị động viên',
    'khu vực phòng thủ', 'thế trận', 'thế trận lòng dân', 'quốc phòng toàn dân', 'an ninh nhân dân', 'biên giới', 'biên giới, biển đảo', 'biển, đảo', 'chủ quyền', 'biên phòng', 'lực lượng vũ trang', 'công an', 'quân đội', 'phòng cháy', 'phòng cháy, chữa cháy', 'phòng cháy chữa cháy', 'pccc', 'cháy nổ', 'cháy lớn', 'diễn tập', 'điểm nóng', 'bảo vệ bí mật nhà nước', 'pháo nổ', 'vũ khí', 'vật liệu nổ', 'tín dụng đen', 'lừa đảo', 'cư trú', 'nhập cảnh', 'xuất nhập cảnh',
  ] },
  { id: 'justice-anticorruption', names: { vi: 'Pháp luật và chống tham nhũng', en: 'Justice and anti-corruption' }, words: [
    'tư pháp', 'cải cách tư pháp', 'pháp luật', 'xây dựng pháp luật', 'hoàn thiện pháp luật', 'văn bản quy phạm pháp luật', 'quy phạm pháp luật', 'vbqppl', 'phổ biến, giáo dục pháp luật', 'phổ biến giáo dục pháp luật', 'trợ giúp pháp lý', 'thể chế', 'hoàn thiện thể chế', 'nhà nước pháp quyền', 'tham nhũng', 'phòng, chống tham nhũng', 'phòng chống tham nhũng', 'tham nhũng, tiêu cực', 'tham nhũng, lãng phí, tiêu cực',
    'phòng, chống tham nhũng, tiêu cực', 'phòng, chống tham nhũng, lãng phí, tiêu cực', 'lãng phí', 'phòng, chống lãng phí', 'chống lãng phí', 'kê khai tài sản', 'thanh tra', 'thanh tra, kiểm tra', 'kết luận thanh tra', 'kiểm toán', 'khiếu nại', 'tố cáo', 'khiếu nại, tố cáo', 'giải quyết khiếu nại, tố cáo', 'tiếp công dân', 'khiếu kiện', 'đơn thư', 'xét xử', 'truy tố', 'khởi tố', 'cơ quan điều tra', 'vụ án', 'thi hành án', 'thi hành án dân sự', 'tòa án', 'viện kiểm sát',
    'hòa giải', 'công chứng', 'luật sư', 'án hành chính', 'nội chính', 'xử lý vi phạm', 'xử phạt', 'vi phạm pháp luật',
  ] },
  { id: 'foreign-affairs', names: { vi: 'Đối ngoại và hội nhập', en: 'Foreign affairs' }, words: [
    'đối ngoại', 'công tác đối ngoại', 'ngoại giao', 'ngoại giao kinh tế', 'ngoại giao văn hóa', 'ngoại giao nhân dân', 'đối ngoại nhân dân', 'đối ngoại đảng', 'hội nhập quốc tế', 'hội nhập kinh tế quốc tế', 'hội nhập', 'hợp tác quốc tế', 'quan hệ quốc tế', 'quan hệ hợp tác', 'hợp tác hữu nghị', 'kết nghĩa', 'đối tác chiến lược', 'asean', 'apec', 'liên hợp quốc', 'tổ chức quốc tế', 'điều ước quốc tế', 'thỏa thuận quốc tế',
    'người việt nam ở nước ngoài', 'kiều bào', 'việt kiều', 'kiều hối', 'phi chính phủ nước ngoài', 'viện trợ', 'thông tin đối ngoại', 'lãnh sự', 'bảo hộ công dân', 'phân giới cắm mốc', 'đoàn ra, đoàn vào', 'đối tác quốc tế', 'vận động viện trợ',
  ] },
  { id: 'general', names: { vi: 'Chung', en: 'General' }, words: [] },
];
