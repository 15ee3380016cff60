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
  'Phòng', 'Trung tâm', 'Viện', 'Học viện', 'Trường', 'Trường Đại học', 'Đại học', 'Bệnh viện',
  'Trạm', 'Cục', 'Chi cục', 'Tổng cục', 'Vụ', 'Kho bạc Nhà nước', 'KBNN', 'Bảo hiểm xã hội',
  'BHXH', 'Ngân hàng', 'Ngân hàng TMCP', 'Thanh tra', 'Kiểm toán nhà nước khu vực', 'Công an', 'Đồn Biên phòng', 'Hạt Kiểm lâm',
  'Hải quan', 'Thuế', 'Cảng vụ', 'Tòa án nhân dân', 'TAND', 'Viện kiểm sát nhân dân', 'VKSND',
  'Cục Thi hành án dân sự', 'Mặt trận Tổ quốc', 'MTTQ', 'Hội', 'Hiệp hội', 'Liên hiệp', 'Liên đoàn', 'Liên minh',
  'Đoàn', 'Đoàn đại biểu Quốc hội', 'Tổ công tác', 'Tổ', 'Công ty', 'Công ty cổ phần', 'Công ty CP', 'Công ty TNHH',
  'Tổng công ty', 'Tập đoàn', 'Hợp tác xã', 'Quỹ', 'Báo', 'Đài', 'Cổng Thông tin điện tử', 'Chủ tịch UBND',
  'Phó Chủ tịch UBND', 'Giám đốc Sở', 'Bộ trưởng Bộ', 'Chánh Văn phòng', 'Trưởng Ban', 'Bí thư', 'Giám đốc', 'Cơ quan',
  'Khu kinh tế', 'Kho bạc', 'Điện lực', 'Công ty Điện lực', 'Ngành', 'Quân khu', 'Sư đoàn', 'Bưu điện', 'Tiểu ban',
  'Xí nghiệp', 'Vườn quốc gia',
];

/** Bodies that are named after the work they were set up for, in small letters: `Ban Chỉ đạo` giảm nghèo tỉnh, `Hội đồng` thi đua, khen thưởng huyện. */
// prettier-ignore
export const HEADS_OF_WORK: readonly string[] = [
  'Ban Chỉ đạo', 'BCĐ', 'Ban Chỉ huy', 'BCH', 'Ban Vận động', 'Ban Điều hành', 'Ban', 'Hội đồng', 'Tổ công tác', 'Tổ giúp việc', 'Tổ', 'Tiểu ban', 'Đoàn', 'Đội', 'Ủy ban', 'Văn phòng điều phối', 'Quỹ',
];

/** The work in such names; behind these heads it is part of the name, whatever verbs are in it. */
// prettier-ignore
export const WORK_IN_NAMES: readonly string[] = [
  'giảm nghèo', 'giảm nghèo bền vững', 'xóa đói giảm nghèo', 'xóa đói, giảm nghèo', 'nông thôn mới', 'xây dựng nông thôn mới', 'xây dựng đời sống văn hóa', 'toàn dân đoàn kết xây dựng đời sống văn hóa',
  'phòng, chống thiên tai', 'phòng chống thiên tai', 'phòng, chống thiên tai và tìm kiếm cứu nạn', 'phòng chống thiên tai và tìm kiếm cứu nạn', 'phòng, chống lụt bão', 'phòng chống lụt bão', 'phòng, chống lụt, bão',
  'phòng, chống lụt bão và tìm kiếm cứu nạn', 'phòng chống lụt bão và tìm kiếm cứu nạn', 'phòng, chống dịch', 'phòng chống dịch', 'phòng, chống dịch bệnh', 'phòng chống dịch bệnh', 'phòng, chống dịch Covid-19', 'phòng chống dịch Covid-19',
  'phòng, chống dịch bệnh Covid-19', 'phòng, chống HIV/AIDS', 'phòng, chống tội phạm', 'phòng chống tội phạm', 'phòng, chống ma túy', 'phòng chống ma túy', 'phòng, chống tham nhũng', 'phòng chống tham nhũng', 'phòng, chống tham nhũng, tiêu cực',
  'phòng cháy, chữa cháy', 'phòng cháy chữa cháy', 'phòng cháy, chữa cháy rừng', 'phòng cháy chữa cháy rừng', 'bảo vệ rừng', 'bảo vệ và phát triển rừng', 'chống buôn lậu', 'chống buôn lậu, gian lận thương mại và hàng giả',
  'cải cách hành chính', 'cải cách tư pháp', 'chuyển đổi số', 'hội nhập quốc tế', 'hội nhập kinh tế quốc tế', 'giải phóng mặt bằng', 'bồi thường, giải phóng mặt bằng', 'bồi thường giải phóng mặt bằng', 'đền bù giải phóng mặt bằng',
  'thi đua, khen thưởng', 'thi đua khen thưởng', 'thi đua - khen thưởng', 'xét duyệt', 'kiểm tra liên ngành', 'công tác liên ngành', 'an toàn giao thông', 'an toàn thực phẩm', 'vệ sinh an toàn thực phẩm', 'an toàn vệ sinh thực phẩm', 'liên ngành về an toàn thực phẩm',
  'phổ cập giáo dục', 'phổ cập giáo dục, xóa mù chữ', 'phổ biến giáo dục pháp luật', 'phối hợp phổ biến giáo dục pháp luật', 'phối hợp phổ biến, giáo dục pháp luật', 'tuyển sinh', 'tuyển dụng', 'nghĩa vụ quân sự', 'giáo dục quốc phòng và an ninh', 'giáo dục quốc phòng - an ninh',
  'thi hành án dân sự', 'thực hiện quy chế dân chủ', 'thực hiện quy chế dân chủ ở cơ sở', 'quy chế dân chủ', 'quy chế dân chủ ở cơ sở', 'phát triển du lịch', 'du lịch', 'phát triển kinh tế tập thể', 'kinh tế tập thể', 'đổi mới doanh nghiệp', 'đổi mới và phát triển doanh nghiệp', 'sắp xếp doanh nghiệp',
  'xây dựng xã hội học tập', 'xây dựng nhà ở', 'nhà ở', 'xóa nhà tạm', 'xóa nhà tạm, nhà dột nát', 'tổng điều tra', 'điều tra', 'bầu cử', 'đề án 06', 'thực hiện đề án 06', 'đền ơn đáp nghĩa', 'vì sự tiến bộ của phụ nữ', 'bảo vệ chăm sóc trẻ em', 'chăm sóc sức khỏe nhân dân', 'dân số', 'quân dân y',
  'ứng phó', 'ứng phó sự cố', 'ứng phó sự cố tràn dầu', 'phòng thủ dân sự', 'phòng, chống khủng bố', 'nhân quyền', 'công tác nhân quyền', 'công tác người cao tuổi', 'lễ hội', 'sản xuất', 'chỉ đạo sản xuất', 'thẩm định', 'thẩm định giá', 'định giá đất', 'xác định giá đất',
];
