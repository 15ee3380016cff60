import type { Agency } from '../schema/lexicon.ts';
import { ASSEMBLY } from './agencies/assembly.ts';
import { COLLECTIVES } from './agencies/collectives.ts';
import { DEPARTMENTS } from './agencies/departments.ts';
import { ENTERPRISES } from './agencies/enterprises.ts';
import { FRONT } from './agencies/front.ts';
import { JUSTICE_DEFENCE } from './agencies/justice-defence.ts';
import { LOCAL_GOVERNMENT } from './agencies/local-government.ts';
import { CENTRAL_STATE } from './agencies/ministries.ts';
import { CENTRAL_PARTY } from './agencies/party-central.ts';
import { LOCAL_PARTY } from './agencies/party-local.ts';
import { POSTS } from './agencies/posts.ts';

/**
 * Bodies and posts that are given work, with every form in which their names are printed. Matching folds case, tone marks, dashes and spaces;
 * the longest alias wins, so that `UBND` never hides `UBND các huyện, thành phố`. Bodies that were merged say into which, from which day.
 */
export const AGENCIES: readonly Agency[] = [
  ...ASSEMBLY,
  ...COLLECTIVES,
  ...DEPARTMENTS,
  ...ENTERPRISES,
  ...FRONT,
  ...JUSTICE_DEFENCE,
  ...LOCAL_GOVERNMENT,
  ...CENTRAL_STATE,
  ...CENTRAL_PARTY,
  ...LOCAL_PARTY,
  ...POSTS,
];

/** Kinds of territory that, with their names, stand for those who govern them: `huyện` An Dương hoàn thành …, `thị xã` Quảng Yên phải …. */
// prettier-ignore
export const TERRITORY_HEADS: readonly string[] = [
  'tỉnh', 'thành phố', 'TP', 'huyện', 'quận', 'thị xã', 'TX', 'xã', 'phường', 'thị trấn', 'đặc khu', 'các tỉnh', 'các huyện', 'các quận', 'các xã', 'các phường',
];

/** Words that begin the name of a body and may be followed by a proper continuation: `Sở` Du lịch, `UBND huyện` Sơn Động. */
// prettier-ignore
export const AGENCY_HEADS: readonly string[] = [
  'Lực lượng', 'Chi nhánh', 'Sở', 'Bộ', 'UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân', 'Thường trực HĐND', 'Thường trực',
  'Ban', 'Ban Quản lý', 'BQL', 'Ban QLDA', 'Ban Quản lý dự án', 'Ban Chỉ đạo', 'BCĐ', 'Ban Chỉ huy',
  'Ban Tổ chức', 'Ban Tuyên giáo', 'Ban Thường vụ', 'Ban Thường vụ Đảng ủy', 'Ban Chấp hành Đảng ủy', 'Ban Thường trực', 'Ban Chấp hành', 'Ban cán sự đảng', 'Bộ Chỉ huy', 'Bộ Tư lệnh',
  'Ủy ban', 'Ủy ban Kiểm tra', 'UBKT', 'UBMTTQ', 'Hội đồng', 'Đảng ủy', 'Đảng bộ', 'Đảng đoàn',
  'Huyện ủy', 'Quận ủy', 'Thị ủy', 'Tỉnh ủy', 'Thành ủy', 'Chi bộ', 'Văn phòng', 'VP',
  'Phòng', 'Trung tâm', 'Viện', 'Học viện', 'Trường', 'Trường Đại học', 'Trường Cao đẳng', 'Trường Trung cấp', 'Trường Trung học', 'Trường Tiểu học', 'Trường Mầm non', 'Trường THPT', 'Trường THCS', 'Đại học', 'Cao đẳng', 'Bệnh viện',
  'Trạm', 'Cục', 'Chi cục', 'Tổng cục', 'Vụ', 'Kho bạc Nhà nước', 'KBNN', 'Bảo hiểm xã hội',
  'BHXH', 'Ngân hàng', 'Ngân hàng TMCP', 'Thanh tra', 'Kiểm toán nhà nước khu vực', 'Công an', 'Đồn Biên phòng', 'Hạt Kiểm lâm',
  'Hải quan', 'Thuế', 'Cảng vụ', 'Tòa án nhân dân', 'TAND', 'Viện kiểm sát nhân dân', 'VKSND',
  'Cục Thi hành án dân sự', 'Mặt trận Tổ quốc', 'MTTQ', 'Hội', 'Hiệp hội', 'Liên hiệp', 'Liên đoàn', 'Liên minh',
  'Đoàn', 'Đoàn đại biểu Quốc hội', 'Tổ công tác', 'Tổ', 'Công ty', 'Công ty cổ phần', 'Công ty CP', 'Công ty TNHH',
  'Tổng công ty', 'Tập đoàn', 'Hợp tác xã', 'Quỹ', 'Báo', 'Đài', 'Cổng Thông tin điện tử', 'Chủ tịch UBND',
  'Phó Chủ tịch UBND', 'Giám đốc Sở', 'Bộ trưởng Bộ', 'Chánh Văn phòng', 'Trưởng Ban', 'Trưởng phòng', 'Phó Trưởng phòng', 'Bí thư', 'Giám đốc', 'Cơ quan',
  'Khu kinh tế', 'Kho bạc', 'Điện lực', 'Công ty Điện lực', 'Ngành', 'Quân khu', 'Sư đoàn', 'Bưu điện', 'Tiểu ban',
  'Xí nghiệp', 'Vườn quốc gia', 'Thư viện', 'Bảo tàng', 'Nhà hát', 'Nhà văn hóa', 'Nhà thiếu nhi', 'Vùng Cảnh sát biển', 'Vùng Hải quân', 'Lữ đoàn', 'Trung đoàn', 'Khu bảo tồn', 'Nhà máy',
  'Đội', 'Phòng giao dịch', 'Công đoàn', 'Agribank', 'Vietcombank', 'VietinBank', 'BIDV', 'PC',
];

/** Which of many bodies are meant, behind what they are called: các đơn vị `nêu trên`. */
export const BODIES_TOLD: readonly string[] = [
  'còn lại',
  'nơi đó',
  'nơi ấy',
  'nêu trên',
  'nói trên',
  'kể trên',
  'trên đây',
  'có tên trên',
  'được nêu trên',
  'được giao nhiệm vụ trên',
];

/** What those are called who head a body, before its name: `Cục trưởng` Cục A, `Trưởng` các phòng, ban, `Chủ tịch` Hội B. */
// prettier-ignore
export const POSTS_OF_BODIES: readonly string[] = [
  'Trưởng', 'Phó Trưởng', 'Trưởng ban', 'Phó Trưởng ban', 'Phó Ban', 'Trưởng phòng', 'Phó Trưởng phòng', 'Cục trưởng', 'Phó Cục trưởng', 'Chi cục trưởng', 'Phó Chi cục trưởng', 'Vụ trưởng', 'Phó Vụ trưởng', 'Tổng cục trưởng', 'Phó Tổng cục trưởng',
  'Viện trưởng', 'Phó Viện trưởng', 'Đội trưởng', 'Trạm trưởng', 'Hạt trưởng', 'Đồn trưởng', 'Tổ trưởng', 'Chỉ huy trưởng', 'Chánh án', 'Chánh Thanh tra', 'Chánh Văn phòng', 'Chủ nhiệm', 'Phó Chủ nhiệm', 'Chủ tịch', 'Phó Chủ tịch', 'Bí thư', 'Phó Bí thư',
  'Giám đốc', 'Phó Giám đốc', 'Tổng Giám đốc', 'Phó Tổng Giám đốc', 'Tổng Biên tập', 'Hiệu trưởng', 'Thủ trưởng', 'Người đứng đầu', 'Ủy viên', 'Tư lệnh', 'Chính ủy', 'Kế toán trưởng',
];

/** Words between many bodies and whose they are: 'các đơn vị `trực thuộc` Sở A'. */
export const OWNED_BY: readonly string[] = [
  'thuộc',
  'trực thuộc',
  'thuộc, trực thuộc',
  'thuộc và trực thuộc',
  'thuộc hoặc trực thuộc',
  'của',
];

/** Bodies that are there within others, whose names follow theirs: `Đảng ủy` cơ quan Bộ A, `Đảng bộ` các xã, `Ban Giám hiệu` các trường. */
// prettier-ignore
export const BODIES_WITHIN: readonly string[] = [
  'Đảng ủy', 'Đảng bộ', 'Chi bộ', 'Cấp ủy', 'Ban Thường vụ Đảng ủy', 'BTV Đảng ủy', 'Ban Chấp hành Đảng bộ', 'BCH Đảng bộ', 'Ban Chấp hành', 'Công đoàn', 'Công đoàn cơ sở', 'Công đoàn viên chức', 'Đoàn Thanh niên', 'Đoàn cơ sở', 'Hội Phụ nữ',
  'Hội Cựu chiến binh', 'Ban Giám hiệu', 'Ban Giám đốc', 'Ban lãnh đạo', 'Ban Nữ công', 'Hội đồng thành viên', 'Hội đồng quản trị', 'Chủ tịch Hội đồng thành viên', 'Chủ tịch Hội đồng quản trị', 'Chủ tịch HĐTV', 'Chủ tịch HĐQT',
];

/** Bodies that are named after the work they were set up for, in small letters: `Ban Chỉ đạo` giảm nghèo tỉnh, `Hội đồng` thi đua, khen thưởng huyện. */
// prettier-ignore
export const HEADS_OF_WORK: readonly string[] = [
  'Ban Chỉ đạo', 'BCĐ', 'Ban Chỉ huy', 'BCH', 'Ban Quản lý', 'Ban Vận động', 'Ban Điều hành', 'Ban', 'Hội đồng', 'Tổ công tác', 'Tổ giúp việc', 'Tổ', 'Tiểu ban', 'Đoàn', 'Đội', 'Ủy ban', 'Văn phòng điều phối', 'Quỹ',
];

/** The work in such names; behind these heads it is part of the name, whatever verbs are in it. */
// prettier-ignore
export const WORK_IN_NAMES: readonly string[] = [
  'đổi mới và phát triển doanh nghiệp', 'đổi mới và phát triển DN', 'dân số và phát triển', 'rừng phòng hộ', 'rừng đặc dụng', 'rừng', 'dự án', 'dự án đầu tư', 'dự án chuyên ngành', 'di tích', 'chợ', 'bến xe', 'cảng cá', 'bảo trì đường bộ', 'công trình công cộng', 'khu công nghiệp', 'các khu công nghiệp', 'các cụm công nghiệp', 'khu công nghệ cao', 'khu du lịch', 'các khu du lịch', 'vận tải hành khách công cộng', 'giảm nghèo', 'giảm nghèo bền vững', 'xóa đói giảm nghèo', 'xóa đói, giảm nghèo', 'nông thôn mới', 'xây dựng nông thôn mới', 'xây dựng đời sống văn hóa', 'toàn dân đoàn kết xây dựng đời sống văn hóa',
  'phòng thủ dân sự', 'phòng thủ dân sự quốc gia', 'giám định y khoa', 'phòng, chống thiên tai', 'phòng chống thiên tai', 'phòng, chống thiên tai và tìm kiếm cứu nạn', 'phòng chống thiên tai và tìm kiếm cứu nạn', 'phòng, chống lụt bão', 'phòng chống lụt bão', 'phòng, chống lụt, bão',
  'phòng, chống lụt bão và tìm kiếm cứu nạn', 'phòng chống lụt bão và tìm kiếm cứu nạn', 'phòng, chống dịch', 'phòng chống dịch', 'phòng, chống dịch bệnh', 'phòng chống dịch bệnh', 'phòng, chống dịch Covid-19', 'phòng chống dịch Covid-19',
  'phòng, chống dịch bệnh Covid-19', 'phòng, chống HIV/AIDS', 'phòng, chống tội phạm', 'phòng chống tội phạm', 'phòng, chống ma túy', 'phòng chống ma túy', 'phòng, chống tham nhũng', 'phòng chống tham nhũng', 'phòng, chống tham nhũng, tiêu cực',
  'phòng cháy, chữa cháy', 'phòng cháy chữa cháy', 'phòng cháy, chữa cháy rừng', 'phòng cháy chữa cháy rừng', 'bảo vệ rừng', 'bảo vệ và phát triển rừng', 'chống buôn lậu', 'chống buôn lậu, gian lận thương mại và hàng giả',
  'cải cách hành chính', 'cải cách tư pháp', 'chuyển đổi số', 'hội nhập quốc tế', 'hội nhập kinh tế quốc tế', 'giải phóng mặt bằng', 'bồi thường, giải phóng mặt bằng', 'bồi thường giải phóng mặt bằng', 'đền bù giải phóng mặt bằng',
  'thi đua, khen thưởng', 'thi đua khen thưởng', 'thi đua - khen thưởng', 'xét duyệt', 'kiểm tra liên ngành', 'công tác liên ngành', 'an toàn giao thông', 'an toàn thực phẩm', 'vệ sinh an toàn thực phẩm', 'an toàn vệ sinh thực phẩm', 'liên ngành về an toàn thực phẩm',
  'phổ cập giáo dục', 'phổ cập giáo dục, xóa mù chữ', 'phổ biến giáo dục pháp luật', 'phối hợp phổ biến giáo dục pháp luật', 'phối hợp phổ biến, giáo dục pháp luật', 'tuyển sinh', 'tuyển dụng', 'nghĩa vụ quân sự', 'giáo dục quốc phòng và an ninh', 'giáo dục quốc phòng - an ninh',
  'thi hành án dân sự', 'thực hiện quy chế dân chủ', 'thực hiện quy chế dân chủ ở cơ sở', 'quy chế dân chủ', 'quy chế dân chủ ở cơ sở', 'phát triển du lịch', 'du lịch', 'phát triển kinh tế tập thể', 'kinh tế tập thể', 'đổi mới doanh nghiệp', 'đổi mới và phát triển doanh nghiệp', 'sắp xếp doanh nghiệp',
  'xây dựng xã hội học tập', 'xây dựng nhà ở', 'nhà ở', 'xóa nhà tạm', 'xóa nhà tạm, nhà dột nát', 'tổng điều tra', 'điều tra', 'bầu cử', 'đề án 06', 'thực hiện đề án 06', 'triển khai đề án 06', 'triển khai thực hiện đề án 06', 'triển khai đề án', 'triển khai chương trình', 'triển khai nghị quyết', 'triển khai dự án', 'đền ơn đáp nghĩa', 'vì sự tiến bộ của phụ nữ', 'bảo vệ chăm sóc trẻ em', 'chăm sóc sức khỏe nhân dân', 'dân số', 'quân dân y',
  'ứng phó', 'ứng phó sự cố', 'ứng phó sự cố tràn dầu', 'phòng thủ dân sự', 'phòng, chống khủng bố', 'nhân quyền', 'công tác nhân quyền', 'công tác người cao tuổi', 'lễ hội', 'sản xuất', 'chỉ đạo sản xuất', 'thẩm định', 'thẩm định giá', 'định giá đất', 'xác định giá đất',
];

/** Fields that offices are set up for; behind the head of a name, where its first letter is a capital, one is part of the name: `Vụ` Giáo dục trung học. */
// prettier-ignore
export const FIELDS_IN_NAMES: readonly string[] = [
  'an toàn giao thông', 'công báo - tin học', 'công báo', 'trung cấp', 'cao đẳng', 'trung học phổ thông', 'trung học cơ sở', 'truyền hình', 'kết cấu hạ tầng xây dựng', 'phát thanh', 'phát thanh - truyền hình', 'phát thanh và truyền hình', 'tiếng nói nhân dân',
  'cảnh sát phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'cảnh sát phòng cháy chữa cháy và cứu nạn cứu hộ', 'cảnh sát phòng cháy và chữa cháy', 'nông nghiệp ứng dụng công nghệ cao',
  'pháp luật dân sự', 'pháp luật hình sự', 'pháp luật quốc tế', 'pháp luật dân sự - kinh tế', 'pháp luật hình sự - hành chính', 'giáo dục trung học', 'giáo dục tiểu học', 'giáo dục mầm non', 'giáo dục đại học',
  'giáo dục thường xuyên', 'giáo dục phổ thông', 'giáo dục quốc phòng', 'giáo dục chính trị', 'giáo dục thể chất', 'giáo dục nghề nghiệp', 'nhà giáo', 'quản lý dược', 'quản lý khám, chữa bệnh',
  'quản lý đầu tư', 'quản lý đầu tư xây dựng', 'quản lý xây dựng', 'quản lý xây dựng công trình', 'quản lý đất đai', 'quản lý thị trường', 'quản lý đô thị', 'quản lý nhà', 'quản lý nhà và thị trường bất động sản',
  'quản lý giá', 'quản lý công sản', 'quản lý lao động ngoài nước', 'quản lý tài nguyên nước', 'quản lý xuất nhập cảnh', 'quản lý đê điều', 'quản lý đê điều và phòng, chống thiên tai', 'quản lý chất lượng', 'quản lý môi trường y tế',
  'quản lý dự án', 'quản lý rừng', 'quản lý rừng phòng hộ', 'quản lý khu kinh tế', 'quản lý cạnh tranh', 'quản lý nợ', 'quản lý đăng ký kinh doanh', 'quản lý doanh nghiệp', 'kiểm soát ô nhiễm môi trường',
  'kiểm soát bệnh tật', 'kiểm soát thủ tục hành chính', 'phòng bệnh', 'y tế dự phòng', 'y dược cổ truyền', 'an toàn thực phẩm', 'vệ sinh an toàn thực phẩm', 'an toàn vệ sinh thực phẩm', 'an toàn lao động',
  'an toàn thông tin', 'chuyển đổi số', 'chuyển đổi số quốc gia', 'công nghệ thông tin', 'công nghệ thông tin và truyền thông', 'bổ trợ tư pháp', 'hành chính tư pháp', 'hành chính công', 'phục vụ hành chính công',
  'hành chính tổng hợp', 'bảo trợ xã hội', 'bảo vệ môi trường', 'bảo vệ thực vật', 'bảo tồn thiên nhiên', 'bảo hiểm xã hội', 'bảo hiểm y tế', 'bảo đảm chất lượng', 'kinh tế hợp tác',
  'kinh tế hợp tác và phát triển nông thôn', 'kinh tế tổng hợp', 'kinh tế đối ngoại', 'kinh tế ngành', 'kinh tế số', 'kinh tế số và xã hội số', 'phát triển nông thôn', 'phát triển đô thị', 'phát triển quỹ đất',
  'phát triển doanh nghiệp', 'phát triển khoa học và công nghệ', 'phát triển nguồn nhân lực', 'ngân sách nhà nước', 'kho bạc nhà nước', 'dự trữ nhà nước', 'chứng khoán nhà nước', 'tổ chức cán bộ', 'tổ chức bộ máy',
  'tổ chức hành chính', 'tổ chức biên chế', 'công chức, viên chức', 'hợp tác quốc tế', 'hợp tác xã', 'kế hoạch tổng hợp', 'kế hoạch đầu tư', 'thi hành án dân sự', 'thi đua - khen thưởng',
  'thi đua, khen thưởng', 'dịch vụ việc làm', 'dịch vụ công', 'dịch vụ nông nghiệp', 'dịch vụ kỹ thuật', 'dịch vụ đấu giá tài sản', 'trợ giúp pháp lý', 'trợ giúp pháp lý nhà nước', 'xúc tiến đầu tư',
  'xúc tiến thương mại', 'xúc tiến đầu tư và thương mại', 'xúc tiến du lịch', 'khuyến nông', 'khuyến công', 'khuyến ngư', 'đa khoa', 'y tế', 'môi trường đô thị',
  'cấp nước', 'cấp thoát nước', 'thoát nước', 'chiếu sáng', 'công trình đô thị', 'công trình công cộng', 'hạ tầng kỹ thuật', 'hạ tầng giao thông', 'kết cấu hạ tầng',
  'đường sắt đô thị', 'giao thông', 'giao thông vận tải', 'nông nghiệp', 'nông nghiệp và phát triển nông thôn', 'nông nghiệp công nghệ cao', 'lâm nghiệp', 'thủy lợi', 'thủy sản', 'chăn nuôi',
  'chăn nuôi và thú y', 'trồng trọt', 'trồng trọt và bảo vệ thực vật', 'thú y', 'kiểm lâm', 'giống cây trồng', 'khí tượng thủy văn', 'tài nguyên nước', 'tài nguyên đất',
  'viễn thám', 'biển và hải đảo', 'biến đổi khí hậu', 'địa chất', 'khoáng sản', 'đo lường chất lượng', 'tiêu chuẩn đo lường chất lượng', 'sở hữu trí tuệ', 'đổi mới sáng tạo',
  'khởi nghiệp sáng tạo', 'ứng dụng khoa học và công nghệ', 'thông tin và truyền thông', 'văn hóa cơ sở', 'văn hóa - nghệ thuật', 'nghệ thuật biểu diễn', 'di sản văn hóa', 'di tích', 'thể dục thể thao',
  'du lịch', 'báo chí', 'xuất bản', 'phát thanh, truyền hình', 'phát thanh và truyền hình', 'bản quyền tác giả', 'lao động nước ngoài', 'lao động - thương binh và xã hội', 'việc làm',
  'người có công', 'trẻ em', 'bình đẳng giới', 'dân số', 'gia đình', 'phòng, chống tệ nạn xã hội', 'tôn giáo', 'dân tộc', 'dân vận',
  'xã hội', 'đối ngoại', 'biên giới', 'lãnh sự', 'thương mại điện tử', 'thương mại', 'công nghiệp', 'năng lượng', 'năng lượng nguyên tử',
  'hóa chất', 'điện lực', 'điện lực và năng lượng tái tạo', 'tiết kiệm năng lượng', 'xuất nhập khẩu', 'hải quan', 'thuế', 'giám sát', 'giám sát quản lý',
  'giám định', 'giám định y khoa', 'giám định bảo hiểm', 'pháp y', 'pháp chế', 'tổng hợp', 'nội chính', 'tuyên truyền', 'chính sách',
  'cải cách hành chính', 'dân nguyện', 'công tác đại biểu', 'cảnh sát giao thông', 'cảnh sát hình sự', 'cảnh sát kinh tế', 'cảnh sát phòng cháy', 'bản đồ', 'quy hoạch',
  'quy hoạch xây dựng', 'kiến trúc', 'vật liệu xây dựng', 'kinh tế xây dựng', 'hoạt động xây dựng', 'xây dựng và quản lý', 'đào tạo nghề', 'dạy nghề', 'bồi dưỡng nghiệp vụ',
  'sát hạch', 'đăng kiểm', 'đăng ký đất đai', 'đăng ký giao dịch bảo đảm', 'bán đấu giá tài sản', 'lưu trữ lịch sử', 'văn thư, lưu trữ', 'thông tin - triển lãm', 'nghiên cứu lập pháp',
  'quản lý chuyên ngành', 'chuyên ngành', 'thị trường ngoài nước', 'thị trường trong nước', 'thị trường nước ngoài', 'tín dụng nhân dân', 'đặc thù', 'công trình giao thông', 'công trình dân dụng', 'công trình nông nghiệp', 'rừng phòng hộ', 'rừng đặc dụng',
  'quản lý rừng đặc dụng', 'quản lý di tích', 'quản lý chợ', 'quản lý bến xe', 'quản lý cảng', 'quản lý khu công nghệ cao', 'khu công nghệ cao', 'khu công nghiệp', 'cụm công nghiệp', 'điều hành thông minh', 'giám sát, điều hành thông minh', 'ứng dụng công nghệ', 'thông tin công tác', 'quan trắc môi trường',
  'quan trắc tài nguyên và môi trường', 'kỹ thuật tài nguyên và môi trường', 'kiểm nghiệm', 'kiểm định', 'kiểm định xây dựng', 'kiểm định chất lượng', 'truyền thông giáo dục sức khỏe', 'chăm sóc sức khỏe sinh sản', 'sức khỏe sinh sản', 'phục hồi chức năng', 'cấp cứu', 'y học cổ truyền', 'điều dưỡng', 'cai nghiện ma túy', 'bảo trợ trẻ em', 'công tác xã hội', 'nuôi dưỡng người có công',
  'phổ biến, giáo dục pháp luật', 'nội tiết', 'tim mạch', 'phụ sản', 'phụ sản - nhi', 'sản nhi', 'nhi đồng', 'tâm thần', 'da liễu', 'ung bướu', 'răng hàm mặt', 'tai mũi họng', 'lao và bệnh phổi', 'bệnh nhiệt đới', 'huyết học - truyền máu', 'ứng phó sự cố, thiên tai và tìm kiếm cứu nạn', 'ứng phó sự cố thiên tai và tìm kiếm cứu nạn', 'phổ biến giáo dục pháp luật', 'kiểm tra văn bản quy phạm pháp luật', 'quản lý, khai thác hạ tầng', 'quản lý, khai thác hạ tầng giao thông', 'quản lý khai thác công trình thủy lợi', 'khai thác công trình thủy lợi', 'nghiên cứu chiến lược, chính sách', 'nghiên cứu chiến lược, chính sách công thương', 'phòng cháy, chữa cháy', 'phòng cháy chữa cháy', 'phòng cháy, chữa cháy và cứu nạn cứu hộ', 'phòng cháy, chữa cháy và cứu nạn, cứu hộ', 'phòng cháy chữa cháy và cứu nạn cứu hộ', 'cứu nạn cứu hộ', 'cứu hộ, cứu nạn', 'tìm kiếm cứu nạn', 'đầu tư và phát triển', 'đầu tư và phát triển nhà', 'đầu tư phát triển', 'đầu tư xây dựng', 'xây dựng và phát triển', 'xử lý vi phạm hành chính và theo dõi thi hành pháp luật', 'theo dõi thi hành pháp luật', 'quản lý thi hành án hình sự', 'quản lý bay', 'quản lý nợ và tài chính đối ngoại', 'quản lý thuế', 'giáo dục, đào tạo', 'vệ sinh môi trường', 'thanh tra, kiểm tra', 'kế toán, tài chính', 'kế hoạch, tài chính', 'tài chính, kế hoạch', 'văn hóa, thông tin', 'nông, lâm nghiệp',
  'nghiên cứu phát triển', 'khoa học xã hội', 'khoa học và công nghệ',
];

/** Verbs and adverbs in which no name goes on, though a capital begins them: 'Giao Sở Xây dựng Theo dõi …'. */
// prettier-ignore
export const NEVER_IN_NAMES: readonly string[] = [
  'chỉ đạo', 'theo dõi', 'chủ trì', 'phối hợp', 'khẩn trương', 'tiếp tục', 'chủ động', 'rà soát', 'tham mưu', 'triển khai', 'căn cứ', 'tăng cường', 'đẩy mạnh', 'tập trung', 'bố trí', 'đôn đốc', 'bảo đảm', 'đảm bảo', 'kịp thời', 'thường xuyên', 'tích cực', 'nghiêm túc', 'chịu trách nhiệm', 'có trách nhiệm',
];
