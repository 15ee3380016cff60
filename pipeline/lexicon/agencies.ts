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
  'Sở', 'Bộ', 'UBND', 'Ủy ban nhân dân', 'HĐND', 'Hội đồng nhân dân', 'Thường trực HĐND', 'Thường trực',
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
