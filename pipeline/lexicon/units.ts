/** A unit: its code (UCUM where it has one, VND, USD, percent, point; else the counted noun as printed), its printed forms, and how many of it one form is. */
export type Unit = { readonly id: string; readonly forms: readonly string[]; readonly factor?: number };

export const UNITS: readonly Unit[] = [
  { id: 'percent', forms: ['%', 'phần trăm'] },
  { id: 'point', forms: ['điểm phần trăm', 'điểm %'] },
  { id: '‰', forms: ['‰', 'phần nghìn', '%o', '%0'] },
  { id: 'VND', forms: ['đồng', 'vnđ', 'vnd', 'đ', '₫'] },
  { id: 'VND', forms: ['tỷđ', 'tỉđ', 'tỷđồng', 'tỉđồng', 'tỷvnđ'], factor: 1e9 },
  { id: 'VND', forms: ['trđ', 'tr.đ', 'triệuđ', 'triệuđồng', 'trđồng'], factor: 1e6 },
  { id: 'USD', forms: ['tỷusd', 'tỉusd'], factor: 1e9 },
  { id: 'USD', forms: ['triệuusd', 'trusd'], factor: 1e6 },
  { id: 'USD', forms: ['usd', 'đô la mỹ', 'đô la', 'đôla', 'đô', 'us$', 'đô-la', 'đô la mỹ (usd)'] },
  { id: 'EUR', forms: ['eur', 'euro'] },
  { id: 'ha', forms: ['ha', 'héc ta', 'hécta', 'héc-ta', 'hec ta', 'hecta', 'hec-ta'] },
  { id: 'km', forms: ['km', 'ki-lô-mét', 'km đường', 'cây số'] },
  { id: 'm', forms: ['m', 'mét'] },
  { id: 'm2', forms: ['m2', 'm²', 'mét vuông', 'm2 sàn', 'm² sàn'] },
  { id: 'km2', forms: ['km2', 'km²', 'ki-lô-mét vuông'] },
  { id: 'm3', forms: ['m3', 'm³', 'mét khối'] },
  { id: 't', forms: ['tấn', 'tấn hàng', 'tấn hàng hóa'] },
  { id: 't', forms: ['tạ'], factor: 0.1 },
  { id: 't', forms: ['yến'], factor: 0.01 },
  { id: 't.km', forms: ['tấn.km', 'tấn-km', 'tấn/km', 't.km', 'tấn km'] },
  { id: 'hành khách.km', forms: ['hành khách.km', 'lượt hành khách.km', 'lượt khách.km', 'lượt người.km', 'khách.km', 'người.km', 'hk.km', 'hành khách-km', 'hành khách/km', 'lượt hk.km'] },
  { id: 'kg', forms: ['kg'] },
  { id: 'L', forms: ['lít'] },
  { id: 'MW', forms: ['mw'] },
  { id: 'kV', forms: ['kv'] },
  { id: 'kW.h', forms: ['kwh', 'kw.h'] },
  { id: 'kW.h', forms: ['mwh'], factor: 1000 },
  { id: 'kW', forms: ['kw'] },
  { id: 'MW', forms: ['mwp'] },
  { id: 'MW', forms: ['gw'], factor: 1000 },
  { id: 'kW.h', forms: ['gwh'], factor: 1e6 },
  { id: 'MVA', forms: ['mva'] },
  { id: 'TOE', forms: ['toe', 'tấn dầu quy đổi', 'tấn dầu quy đổi (toe)', 'tấn toe', 'tấn dầu tương đương'] },
  { id: 'kgOE', forms: ['kgoe'] },
  { id: 'TEU', forms: ['teu', 'teus'] },
  { id: 'DWT', forms: ['dwt'] },
  { id: 'Tbit/s', forms: ['tbps'] },
  { id: 'Gbit/s', forms: ['gbps', 'gbit/s', 'gb/s'] },
  { id: 'Mbit/s', forms: ['mbps', 'mbit/s', 'mb/s'] },
  { id: 'ug/m3', forms: ['μg/m3', 'μg/m³', 'µg/m3', 'µg/m³', 'ug/m3', 'microgam/m3', 'μg/nm3', 'µg/nm3'] },
  { id: 'mg/m3', forms: ['mg/m3', 'mg/m³', 'mg/nm3', 'mg/nm³'] },
  { id: 'mg/L', forms: ['mg/l', 'mg/lít'] },
  { id: 'ug/L', forms: ['μg/l', 'µg/l', 'ug/l'] },
  { id: 'mg/kg', forms: ['mg/kg'] },
  { id: 'g/L', forms: ['g/l', 'g/lít'] },
  { id: 'dB', forms: ['db', 'dba', 'db(a)', 'đề-xi-ben'] },
  { id: '[ppm]', forms: ['ppm'] },
  { id: 'lần', forms: ['lần'] },
  { id: 'sản phẩm', forms: ['sp'] },
  { id: 'doanh nghiệp', forms: ['dn'] },
  { id: 'hợp tác xã', forms: ['htx'] },
  { id: 'khu công nghiệp', forms: ['kcn'] },
  { id: 'cụm công nghiệp', forms: ['ccn'] },
  { id: 'thủ tục hành chính', forms: ['tthc'] },
  { id: 'ste', forms: ['ste', 'ster', 'xte'] },
  { id: 'lượt', forms: ['lượt khách', 'lượt', 'lượt du khách', 'lượt khách du lịch', 'lượt hành khách', 'lượt khách quốc tế', 'lượt khách nội địa'] },
  { id: 'lượt người', forms: ['lượt người'] },
  { id: 'điểm', forms: ['điểm'] },
  { id: 'bậc', forms: ['bậc'] },
]; // prettier-ignore

/** Nouns that official texts count, longest forms win. The unit is the noun as printed. */
export const COUNTED: readonly string[] = [
  'người', 'lao động', 'hộ', 'xã', 'phường', 'thị trấn', 'huyện', 'quận', 'tỉnh', 'thôn', 'bản', 'thôn, bản', 'ấp', 'khu dân cư', 'đơn vị', 'địa phương', 'thành phố', 'bộ, ngành', 'đô thị', 'khu phố', 'tổ dân phố',
  'dự án', 'công trình', 'doanh nghiệp', 'hợp tác xã', 'hộ kinh doanh', 'căn', 'nhà', 'ngôi nhà', 'tòa nhà', 'cơ sở', 'cơ sở nhà, đất', 'nhà máy', 'khu công nghiệp', 'cụm công nghiệp',  'bến', 'bến cảng', 'cầu cảng', 'cảng', 'cầu', 'trạm', 'trạm y tế', 'tuyến', 'tuyến đường', 'chợ', 'siêu thị', 'trung tâm', 'trung tâm thương mại', 'khách sạn', 'phòng', 'phòng học', 'phòng khách sạn', 'trường', 'trường học', 'bệnh viện', 'giường', 'giường bệnh', 'bác sĩ', 'bác sỹ', 'y sĩ', 'y sỹ', 'y tá', 'điều dưỡng viên', 'nữ hộ sinh', 'nhà hộ sinh', 'quầy thuốc', 'phòng khám đa khoa', 'người bệnh', 'lượt bệnh nhân', 'lượt người bệnh', 'công đoàn cơ sở', 'nghiệp đoàn', 'dược sĩ', 'dược sỹ', 'điều dưỡng', 'giáo viên', 'học sinh', 'sinh viên', 'học viên', 'lớp', 'lớp học', 'trẻ em', 'trẻ', 'người cao tuổi', 'khách', 'du khách', 'đảng viên', 'chi bộ', 'tổ chức', 'tổ chức đảng', 'đoàn viên', 'hội viên', 'thành viên', 'cán bộ', 'đồng chí', 'công chức', 'viên chức', 'biên chế', 'chuyên gia', 'kỹ sư', 'thanh niên', 'nhà khoa học', 'tiến sĩ', 'thạc sĩ', 'cử nhân', 'đại biểu',
  'sản phẩm', 'mô hình', 'chuỗi', 'vùng', 'hồ sơ', 'thủ tục', 'thủ tục hành chính', 'dịch vụ', 'dịch vụ công', 'giấy chứng nhận', 'giấy phép', 'bằng', 'sáng chế', 'đơn', 'vụ', 'vụ việc', 'vụ án', 'cuộc', 'cuộc thanh tra', 'tiêu chí', 'chỉ tiêu', 'mục tiêu', 'nhiệm vụ', 'nền tảng', 'cơ sở dữ liệu', 'ứng dụng', 'hệ thống', 'cây', 'cây xanh', 'con', 'con lợn', 'tàu', 'tàu cá', 'phương tiện', 'xe', 'máy bay', 'chuyến', 'tour', 'điểm đến', 'điểm du lịch', 'di tích', 'di sản', 'thiết chế', 'nhà văn hóa', 'thư viện', 'phiên', 'phiên giao dịch', 'hội nghị', 'kiến nghị', 'nghị quyết', 'đề án', 'văn bản', 'quyết định', 'kế hoạch', 'luật', 'nghị định', 'thông tư', 'chính sách', 'tập thể', 'cá nhân', 'suất', 'suất quà', 'liệt sĩ', 'hài cốt liệt sĩ', 'ca', 'trường hợp', 'người chết', 'người bị thương', 'thuê bao', 'tài khoản', 'trang trại', 'gia trại', 'lồng bè', 'lô đất', 'thửa đất', 'thửa', 'mỏ', 'điểm mỏ', 'bãi', 'bãi rác', 'bãi chôn lấp', 'khu', 'khu tái định cư', 'khu đô thị', 'khu chung cư', 'chung cư', 'nhà chung cư', 'tòa chung cư', 'trụ sở', 'phòng giao dịch', 'ngân hàng', 'quỹ', 'thị trường', 'quốc gia', 'nước', 'giao dịch', 'hợp đồng', 'gói thầu', 'trạm biến áp', 'trạm bts', 'vị trí', 'vị trí việc làm', 'việc làm', 'đầu mối', 'phòng, ban', 'sở', 'ban', 'cơ quan', 'tổ', 'đội', 'nhóm', 'làng nghề', 'gia đình', 'khu kinh tế', 'khu thương mại tự do', 'trung tâm dữ liệu', 'phòng thí nghiệm', 'viện', 'trường đại học', 'công bố', 'bài báo', 'hành khách', 'công dân', 'câu lạc bộ', 'camera', 'trụ', 'máy', 'thiết bị', 'máy tính', 'nhà ở', 'phòng khám', 'nhà thuốc', 'sổ', 'thẻ', 'tin', 'bài', 'tác phẩm', 'buổi', 'khóa', 'khóa học', 'chiến sĩ', 'tân binh', 'phụ nữ', 'nông dân', 'ngư dân', 'tàu thuyền', 'bể', 'giếng', 'hồ chứa', 'hồ', 'đập', 'cống', 'trạm bơm', 'kênh', 'tuyến kênh', 'tuyến xe buýt', 'bến xe', 'điểm đỗ', 'bãi đỗ xe', 'công viên', 'sân vận động', 'nhà sinh hoạt', 'cụm dân cư', 'khu nhà ở', 'ô tô', 'xe máy', 'xe buýt', 'đoàn tàu', 'container', 'lô hàng', 'suất học bổng', 'học bổng', 'giải thưởng', 'huy chương', 'thí sinh', 'hội thảo', 'lớp tập huấn', 'cuộc thi', 'chi hội', 'tổ hợp tác', 'liên hiệp hợp tác xã', 'chủ thể', 'vùng trồng', 'mã số vùng trồng', 'cơ sở đóng gói', 'nhãn hiệu', 'chỉ dẫn địa lý', 'thương hiệu', 'bằng sáng chế', 'đơn đăng ký', 'giống', 'con gia súc', 'con gia cầm', 'con bò', 'con trâu', 'đề tài', 'trạm sạc', 'trạm phát sóng', 'trạm quan trắc', 'điểm quan trắc', 'tài khoản định danh', 'mẫu', 'liều', 'bệnh nhân', 'cơ sở y tế', 'nhân viên y tế', 'trường mầm non', 'trường tiểu học', 'thiết chế văn hóa', 'khu đất', 'lô', 'cụm', 'cánh đồng', 'mô hình kinh tế', 'nghệ nhân', 'doanh nhân', 'startup', 'doanh nghiệp khởi nghiệp', 'tuổi', 'năm tuổi', 'giờ', 'tiếng', 'sàn', 'sàn dữ liệu', 'phiếu', 'phiếu thuận', 'điều kiện', 'điều kiện kinh doanh',
  'quả', 'quả trứng', 'viên', 'cái', 'chiếc', 'đôi', 'cặp', 'tấm', 'cuốn', 'bao', 'chai', 'lon', 'kiện', 'hộp', 'tổ máy', 'khẩu', 'nhân khẩu', 'cây giống', 'con giống', 'con dê', 'con gà', 'con lợn giống', 'ngày khách', 'ngày công', 'ngày công lao động', 'lượt hộ', 'lượt nhân khẩu', 'lượt lao động', 'lượt trẻ em', 'vỏ ruột xe', 'vỏ, ruột xe', 'lượt học sinh', 'lượt phương tiện', 'lượt tàu', 'quần áo', 'bộ quần áo', 'đơn thư', 'lượt đơn', 'thôn, làng', 'làng', 'buôn', 'bản, làng', 'đàn', 'đàn ong', 'trụ cột', 'tờ khai', 'đối tượng', 'bị can', 'điểm trường', 'mũi thi công', 'mũi', 'điểm bán', 'điểm cầu', 'điểm đen', 'phòng thi', 'điểm thi', 'bé trai', 'bé gái', 'ca sinh', 'ca mắc', 'ca tử vong', 'đoạn đường', 'đường hẻm', 'đơn vị máu', 'nguồn nước',
]; // prettier-ignore

/** The unit of a place in a ranking. */
export const RANK_UNIT = 'hạng';

/** What the unit column of a table calls places in a ranking; in prose a rank is told by other words. */
export const RANK_FORMS: readonly string[] = ['hạng', 'thứ hạng', 'xếp hạng', 'vị trí xếp hạng', 'thứ bậc'];

/** Units of what is itself a rate or a place in an order: a share of such a value could be meant either way. */
export const RATE_UNITS: readonly string[] = ['percent', 'point', '‰', 'hạng', 'lần', 'bậc'];
