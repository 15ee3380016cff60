import type { Abbreviation } from '../schema/lexicon.ts';

/**
 * Short forms as printed and what each stands for in texts of government. Left out are those that stand for several things and are settled
 * by their place only: BTC (Bộ Tài chính, Ban Tổ chức), TCT (tổng công ty, tổ công tác, Tổng cục Thuế), TTCP (Thủ tướng, Thanh tra Chính phủ),
 * TU (Tỉnh ủy, Thành ủy), TT (thông tư, thường trực, trung tâm), CT (chỉ thị, chủ tịch, chương trình), CP (Chính phủ, cổ phần).
 */
// prettier-ignore
export const ABBREVIATIONS: readonly Abbreviation[] = [
  // society, economy, money
  { short: 'KT-XH', long: 'kinh tế - xã hội' }, { short: 'KTXH', long: 'kinh tế - xã hội' }, { short: 'VH-XH', long: 'văn hóa - xã hội' },
  { short: 'GRDP', long: 'tổng sản phẩm trên địa bàn' }, { short: 'GDP', long: 'tổng sản phẩm trong nước' }, { short: 'CPI', long: 'chỉ số giá tiêu dùng' },
  { short: 'IIP', long: 'chỉ số sản xuất công nghiệp' }, { short: 'TFP', long: 'năng suất các nhân tố tổng hợp' }, { short: 'PCI', long: 'chỉ số năng lực cạnh tranh cấp tỉnh' },
  { short: 'PAPI', long: 'chỉ số hiệu quả quản trị và hành chính công cấp tỉnh' }, { short: 'PAR INDEX', long: 'chỉ số cải cách hành chính' },
  { short: 'SIPAS', long: 'chỉ số hài lòng về sự phục vụ hành chính' }, { short: 'DDCI', long: 'chỉ số năng lực cạnh tranh cấp sở, ngành và địa phương' },
  { short: 'FDI', long: 'đầu tư trực tiếp nước ngoài' }, { short: 'ODA', long: 'hỗ trợ phát triển chính thức' }, { short: 'PPP', long: 'đối tác công tư' },
  { short: 'BOT', long: 'xây dựng - kinh doanh - chuyển giao' }, { short: 'BT', long: 'xây dựng - chuyển giao' }, { short: 'NSNN', long: 'ngân sách nhà nước' },
  { short: 'NSTW', long: 'ngân sách trung ương' }, { short: 'NSĐP', long: 'ngân sách địa phương' }, { short: 'XDCB', long: 'xây dựng cơ bản' },
  { short: 'TMĐT', long: 'thương mại điện tử' }, { short: 'XNK', long: 'xuất nhập khẩu' }, { short: 'SXKD', long: 'sản xuất, kinh doanh' },
  { short: 'DN', long: 'doanh nghiệp' }, { short: 'DNNN', long: 'doanh nghiệp nhà nước' }, { short: 'DNNVV', long: 'doanh nghiệp nhỏ và vừa' }, { short: 'HTX', long: 'hợp tác xã' },
  { short: 'THT', long: 'tổ hợp tác' }, { short: 'TCTD', long: 'tổ chức tín dụng' }, { short: 'NHTM', long: 'ngân hàng thương mại' }, { short: 'TMCP', long: 'thương mại cổ phần' },
  { short: 'TNHH', long: 'trách nhiệm hữu hạn' }, { short: 'MTV', long: 'một thành viên' }, { short: 'FTA', long: 'hiệp định thương mại tự do' },
  { short: 'GTGT', long: 'giá trị gia tăng' }, { short: 'TNDN', long: 'thu nhập doanh nghiệp' }, { short: 'TNCN', long: 'thu nhập cá nhân' },
  { short: 'CNH, HĐH', long: 'công nghiệp hóa, hiện đại hóa' }, { short: 'CNH-HĐH', long: 'công nghiệp hóa, hiện đại hóa' }, { short: 'HĐH', long: 'hiện đại hóa' },
  { short: 'ESG', long: 'môi trường, xã hội và quản trị' }, { short: 'SDG', long: 'mục tiêu phát triển bền vững' },
  // land, building, transport, industry
  { short: 'GPMB', long: 'giải phóng mặt bằng' }, { short: 'TĐC', long: 'tái định cư' }, { short: 'BT, HT, TĐC', long: 'bồi thường, hỗ trợ, tái định cư' },
  { short: 'CĐT', long: 'chủ đầu tư' }, { short: 'QSDĐ', long: 'quyền sử dụng đất' }, { short: 'GCNQSDĐ', long: 'giấy chứng nhận quyền sử dụng đất' },
  { short: 'VLXD', long: 'vật liệu xây dựng' }, { short: 'NOXH', long: 'nhà ở xã hội' }, { short: 'KĐT', long: 'khu đô thị' }, { short: 'KDC', long: 'khu dân cư' },
  { short: 'KCN', long: 'khu công nghiệp' }, { short: 'CCN', long: 'cụm công nghiệp' }, { short: 'KKT', long: 'khu kinh tế' }, { short: 'KCX', long: 'khu chế xuất' },
  { short: 'KCNC', long: 'khu công nghệ cao' }, { short: 'KTMTD', long: 'khu thương mại tự do' }, { short: 'QL', long: 'quốc lộ' }, { short: 'TNGT', long: 'tai nạn giao thông' },
  { short: 'ATGT', long: 'an toàn giao thông' }, { short: 'TTATGT', long: 'trật tự, an toàn giao thông' }, { short: 'ATLĐ', long: 'an toàn lao động' },
  { short: 'ĐBSCL', long: 'đồng bằng sông Cửu Long' }, { short: 'ĐBSH', long: 'đồng bằng sông Hồng' },
  // countryside, environment
  { short: 'NTM', long: 'nông thôn mới' }, { short: 'MTQG', long: 'mục tiêu quốc gia' }, { short: 'CTMTQG', long: 'chương trình mục tiêu quốc gia' },
  { short: 'OCOP', long: 'mỗi xã một sản phẩm' }, { short: 'IUU', long: 'khai thác bất hợp pháp, không báo cáo và không theo quy định' },
  { short: 'PTNT', long: 'phát triển nông thôn' }, { short: 'BVMT', long: 'bảo vệ môi trường' }, { short: 'BVTV', long: 'bảo vệ thực vật' }, { short: 'BĐKH', long: 'biến đổi khí hậu' },
  { short: 'ĐTM', long: 'đánh giá tác động môi trường' }, { short: 'CTRSH', long: 'chất thải rắn sinh hoạt' },
  { short: 'PCTT', long: 'phòng, chống thiên tai' }, { short: 'TKCN', long: 'tìm kiếm cứu nạn' }, { short: 'PCTT&TKCN', long: 'phòng, chống thiên tai và tìm kiếm cứu nạn' },
  { short: 'PCCCR', long: 'phòng cháy, chữa cháy rừng' }, { short: 'DTTS', long: 'dân tộc thiểu số' },
  { short: 'DTTS&MN', long: 'dân tộc thiểu số và miền núi' },
  // science, digital
  { short: 'KHCN', long: 'khoa học, công nghệ' }, { short: 'KH&CN', long: 'khoa học và công nghệ' }, { short: 'KH,CN', long: 'khoa học, công nghệ' }, { short: 'ĐMST', long: 'đổi mới sáng tạo' },
  { short: 'CĐS', long: 'chuyển đổi số' }, { short: 'ĐMST&CĐS', long: 'đổi mới sáng tạo và chuyển đổi số' }, { short: 'CNTT', long: 'công nghệ thông tin' }, { short: 'CNTT-TT', long: 'công nghệ thông tin - truyền thông' },
  { short: 'ATTT', long: 'an toàn thông tin' }, { short: 'CSDL', long: 'cơ sở dữ liệu' }, { short: 'SHTT', long: 'sở hữu trí tuệ' }, { short: 'R&D', long: 'nghiên cứu và phát triển' },
  { short: 'AI', long: 'trí tuệ nhân tạo' }, { short: 'IoT', long: 'Internet vạn vật' },
  // education, health, society
  { short: 'GDĐT', long: 'giáo dục và đào tạo' }, { short: 'GD&ĐT', long: 'giáo dục và đào tạo' }, { short: 'GDNN', long: 'giáo dục nghề nghiệp' }, { short: 'GDTX', long: 'giáo dục thường xuyên' },
  { short: 'THPT', long: 'trung học phổ thông' }, { short: 'THCS', long: 'trung học cơ sở' }, { short: 'ĐH', long: 'đại học' }, { short: 'CĐ', long: 'cao đẳng' },
  { short: 'BHYT', long: 'bảo hiểm y tế' }, { short: 'BHXH', long: 'bảo hiểm xã hội' }, { short: 'BHTN', long: 'bảo hiểm thất nghiệp' }, { short: 'KCB', long: 'khám bệnh, chữa bệnh' },
  { short: 'ATTP', long: 'an toàn thực phẩm' }, { short: 'VSATTP', long: 'vệ sinh an toàn thực phẩm' }, { short: 'ASXH', long: 'an sinh xã hội' }, { short: 'XĐGN', long: 'xóa đói, giảm nghèo' },
  { short: 'XKLĐ', long: 'xuất khẩu lao động' }, { short: 'NCC', long: 'người có công' }, { short: 'LĐTBXH', long: 'lao động, thương binh và xã hội' }, { short: 'LĐ-TB&XH', long: 'lao động, thương binh và xã hội' },
  { short: 'VHTTDL', long: 'văn hóa, thể thao và du lịch' }, { short: 'VHTT&DL', long: 'văn hóa, thể thao và du lịch' }, { short: 'TDTT', long: 'thể dục, thể thao' }, { short: 'PTTH', long: 'phát thanh, truyền hình' },
  { short: 'PT-TH', long: 'phát thanh - truyền hình' }, { short: 'TT&TT', long: 'thông tin và truyền thông' },
  // security, justice
  { short: 'QP-AN', long: 'quốc phòng - an ninh' }, { short: 'QPAN', long: 'quốc phòng, an ninh' }, { short: 'AN-QP', long: 'an ninh - quốc phòng' }, { short: 'QPTD', long: 'quốc phòng toàn dân' }, { short: 'ANTT', long: 'an ninh, trật tự' },
  { short: 'TTATXH', long: 'trật tự, an toàn xã hội' }, { short: 'ANCT', long: 'an ninh chính trị' }, { short: 'PCCC', long: 'phòng cháy, chữa cháy' }, { short: 'PCCC&CNCH', long: 'phòng cháy, chữa cháy và cứu nạn, cứu hộ' },
  { short: 'CNCH', long: 'cứu nạn, cứu hộ' }, { short: 'NVQS', long: 'nghĩa vụ quân sự' }, { short: 'LLVT', long: 'lực lượng vũ trang' }, { short: 'CAND', long: 'công an nhân dân' }, { short: 'QĐND', long: 'quân đội nhân dân' },
  { short: 'PCTN', long: 'phòng, chống tham nhũng' }, { short: 'PCTNTC', long: 'phòng, chống tham nhũng, tiêu cực' }, { short: 'PCTN,LP,TC', long: 'phòng, chống tham nhũng, lãng phí, tiêu cực' },
  { short: 'THTK, CLP', long: 'thực hành tiết kiệm, chống lãng phí' }, { short: 'KNTC', long: 'khiếu nại, tố cáo' }, { short: 'THADS', long: 'thi hành án dân sự' }, { short: 'VBQPPL', long: 'văn bản quy phạm pháp luật' },
  { short: 'QPPL', long: 'quy phạm pháp luật' }, { short: 'XHCN', long: 'xã hội chủ nghĩa' }, { short: 'TAND', long: 'tòa án nhân dân' }, { short: 'VKSND', long: 'viện kiểm sát nhân dân' }, { short: 'CHXHCN', long: 'Cộng hòa xã hội chủ nghĩa' },
  // administration
  { short: 'TTHC', long: 'thủ tục hành chính' }, { short: 'CCHC', long: 'cải cách hành chính' }, { short: 'DVC', long: 'dịch vụ công' }, { short: 'DVCTT', long: 'dịch vụ công trực tuyến' }, { short: 'HCC', long: 'hành chính công' },
  { short: 'ĐVHC', long: 'đơn vị hành chính' }, { short: 'ĐVSN', long: 'đơn vị sự nghiệp' }, { short: 'ĐVSNCL', long: 'đơn vị sự nghiệp công lập' }, { short: 'CBCC', long: 'cán bộ, công chức' },
  { short: 'CBCCVC', long: 'cán bộ, công chức, viên chức' }, { short: 'CBĐV', long: 'cán bộ, đảng viên' }, { short: 'TĐKT', long: 'thi đua, khen thưởng' }, { short: 'UVTV', long: 'Ủy viên Ban Thường vụ' },
  { short: 'BTV', long: 'Ban Thường vụ' }, { short: 'BCH', long: 'Ban Chấp hành' }, { short: 'UBKT', long: 'Ủy ban Kiểm tra' }, { short: 'BCSĐ', long: 'ban cán sự đảng' }, { short: 'BCĐ', long: 'Ban Chỉ đạo' },
  { short: 'BQL', long: 'Ban Quản lý' }, { short: 'QLDA', long: 'quản lý dự án' }, { short: 'BQLDA', long: 'Ban Quản lý dự án' }, { short: 'VP', long: 'Văn phòng' }, { short: 'HTCT', long: 'hệ thống chính trị' },
  // bodies
  { short: 'UBND', long: 'Ủy ban nhân dân' }, { short: 'HĐND', long: 'Hội đồng nhân dân' }, { short: 'MTTQ', long: 'Mặt trận Tổ quốc' }, { short: 'UBMTTQ', long: 'Ủy ban Mặt trận Tổ quốc' }, { short: 'QH', long: 'Quốc hội' },
  { short: 'ĐBQH', long: 'đại biểu Quốc hội' }, { short: 'UBTVQH', long: 'Ủy ban Thường vụ Quốc hội' }, { short: 'TTg', long: 'Thủ tướng Chính phủ' }, { short: 'PTTg', long: 'Phó Thủ tướng Chính phủ' }, { short: 'VPCP', long: 'Văn phòng Chính phủ' },
  { short: 'VPTW', long: 'Văn phòng Trung ương Đảng' }, { short: 'BTCTW', long: 'Ban Tổ chức Trung ương' }, { short: 'BCHTW', long: 'Ban Chấp hành Trung ương' }, { short: 'UBKTTW', long: 'Ủy ban Kiểm tra Trung ương' },
  { short: 'TW', long: 'Trung ương' }, { short: 'TƯ', long: 'Trung ương' }, { short: 'T.Ư', long: 'Trung ương' }, { short: 'NHNN', long: 'Ngân hàng Nhà nước' }, { short: 'NHCSXH', long: 'Ngân hàng Chính sách xã hội' },
  { short: 'KBNN', long: 'Kho bạc Nhà nước' }, { short: 'KTNN', long: 'Kiểm toán Nhà nước' }, { short: 'KH&ĐT', long: 'Kế hoạch và Đầu tư' }, { short: 'KHĐT', long: 'Kế hoạch và Đầu tư' }, { short: 'GTVT', long: 'Giao thông vận tải' },
  { short: 'NN&PTNT', long: 'Nông nghiệp và Phát triển nông thôn' }, { short: 'NN&MT', long: 'Nông nghiệp và Môi trường' }, { short: 'TN&MT', long: 'Tài nguyên và Môi trường' }, { short: 'TNMT', long: 'Tài nguyên và Môi trường' },
  { short: 'BĐBP', long: 'Bộ đội Biên phòng' }, { short: 'BCHQS', long: 'Bộ Chỉ huy Quân sự' }, { short: 'LĐLĐ', long: 'Liên đoàn Lao động' }, { short: 'LHPN', long: 'Liên hiệp Phụ nữ' }, { short: 'CCB', long: 'Cựu chiến binh' },
  { short: 'TNCS', long: 'Thanh niên Cộng sản' }, { short: 'EVN', long: 'Tập đoàn Điện lực Việt Nam' }, { short: 'PVN', long: 'Tập đoàn Dầu khí Việt Nam' },
  { short: 'TKV', long: 'Tập đoàn Công nghiệp Than - Khoáng sản Việt Nam' }, { short: 'VNPT', long: 'Tập đoàn Bưu chính Viễn thông Việt Nam' }, { short: 'TTXVN', long: 'Thông tấn xã Việt Nam' },
  { short: 'VTV', long: 'Đài Truyền hình Việt Nam' }, { short: 'VOV', long: 'Đài Tiếng nói Việt Nam' }, { short: 'VCCI', long: 'Liên đoàn Thương mại và Công nghiệp Việt Nam' },
  // documents and places
  { short: 'NQ', long: 'nghị quyết' }, { short: 'NĐ', long: 'nghị định' }, { short: 'QĐ', long: 'quyết định' }, { short: 'KL', long: 'kết luận' }, { short: 'KH', long: 'kế hoạch' }, { short: 'CTr', long: 'chương trình' },
  { short: 'CTHĐ', long: 'chương trình hành động' }, { short: 'ĐA', long: 'đề án' }, { short: 'TTr', long: 'tờ trình' }, { short: 'TTLT', long: 'thông tư liên tịch' }, { short: 'BC', long: 'báo cáo' }, { short: 'CĐ-TTg', long: 'công điện của Thủ tướng Chính phủ' },
  { short: 'HD', long: 'hướng dẫn' }, { short: 'TB', long: 'thông báo' }, { short: 'CV', long: 'công văn' }, { short: 'TP', long: 'thành phố' }, { short: 'TX', long: 'thị xã' }, { short: 'TT-Huế', long: 'Thừa Thiên Huế' }, { short: 'TPHCM', long: 'Thành phố Hồ Chí Minh' },
  { short: 'BR-VT', long: 'Bà Rịa - Vũng Tàu' },
];
