import { expect, test } from 'vitest';
import { readBody } from './document.ts';

const WORK = 'rà soát các dự án chậm tiến độ';
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** Bodies of every kind, as texts name them. */
// prettier-ignore
const BODIES = [
  'Sở Văn hóa, Thể thao và Du lịch', 'Sở NN&PTNT', 'Sở Lao động - TB&XH', 'Thanh tra tỉnh', 'Công an tỉnh', 'Tỉnh đoàn', 'Viễn thông tỉnh', 'Văn phòng Đoàn ĐBQH và HĐND tỉnh',
  'Ban Tuyên giáo và Dân vận Tỉnh ủy', 'Ủy ban Kiểm tra Tỉnh ủy', 'các huyện, thành, thị ủy', 'chi bộ, đảng bộ cơ sở', 'Đảng ủy các cơ quan Đảng tỉnh', 'Liên minh Hợp tác xã tỉnh', 'Kho bạc Nhà nước tỉnh',
  'UBND các huyện, thị xã, thành phố', 'UBND các xã, phường, đặc khu', 'Thủ trưởng các sở, ban, ngành', 'Các sở, ngành, địa phương', 'các trưởng thôn, tổ trưởng tổ dân phố', 'Các chủ đầu tư',
  'Bộ Nông nghiệp và Môi trường', 'Các bộ, cơ quan ngang bộ, cơ quan thuộc Chính phủ', 'Bộ trưởng, Thủ trưởng cơ quan ngang bộ', 'Tập đoàn Điện lực Việt Nam', 'Thông tấn xã Việt Nam',
  'Vụ Pháp luật dân sự - kinh tế', 'Vụ Tổ chức cán bộ', 'Vụ Giáo dục trung học', 'Cục Quản lý dược', 'Cục Quản lý khám, chữa bệnh', 'Cục Kiểm soát ô nhiễm môi trường', 'Cục Quản lý đầu tư xây dựng',
  'Cục Chuyển đổi số quốc gia', 'Cục Bảo trợ xã hội', 'Cục Kinh tế hợp tác và Phát triển nông thôn', 'Tổng cục Thi hành án dân sự', 'Tổng cục Quản lý đất đai', 'Chi cục Bảo vệ môi trường',
  'Chi cục An toàn vệ sinh thực phẩm', 'Trung tâm Dịch vụ việc làm', 'Trung tâm Chuyển đổi số', 'Trung tâm Giáo dục nghề nghiệp - Giáo dục thường xuyên', 'Phòng Lao động - Thương binh và Xã hội', 'Phòng Quản lý đô thị',
  'Hội đồng phối hợp phổ biến, giáo dục pháp luật', 'Ban Chỉ đạo phòng, chống tham nhũng, tiêu cực', 'Công ty Cổ phần Môi trường đô thị', 'Ngân hàng Nông nghiệp và Phát triển nông thôn',
  // Whose they are, and within which bodies.
  'Đảng ủy cơ quan Văn phòng Quốc hội', 'Đảng ủy cơ quan Bộ Y tế', 'Đảng ủy các cơ quan Đảng tỉnh', 'Đảng ủy Khối Các cơ quan tỉnh', 'Đảng ủy Ủy ban nhân dân tỉnh', 'Đảng ủy UBND xã', 'Đảng ủy Quân sự tỉnh', 'Đảng ủy Công an tỉnh', 'Đảng ủy Bộ đội Biên phòng tỉnh', 'Đảng ủy các xã, phường', 'Đảng ủy các xã, phường, đặc khu', 'Đảng ủy các đơn vị sự nghiệp', 'Đảng bộ các xã, thị trấn', 'Đảng bộ cơ quan Tỉnh ủy', 'Chi bộ Văn phòng UBND tỉnh', 'Chi bộ cơ quan Sở Nội vụ', 'Công đoàn cơ quan Sở Tài chính', 'Đoàn thanh niên cơ quan Sở Tài chính', 'Ban Thường vụ Đảng ủy các cơ quan Đảng tỉnh', 'Sở Công Thương các tỉnh, thành', 'Sở Công Thương các tỉnh, thành phố', 'Sở Y tế các tỉnh, thành phố trực thuộc Trung ương', 'UBND các tỉnh, thành', 'Công an các tỉnh, thành phố', 'Cục Thuế các tỉnh, thành phố', 'Thủ trưởng các sở, ban, ngành trực thuộc UBND tỉnh', 'Các sở, ban, ngành trực thuộc UBND tỉnh', 'Các đơn vị trực thuộc Sở', 'Các đơn vị sự nghiệp trực thuộc UBND tỉnh', 'Các cơ quan chuyên môn thuộc UBND huyện', 'Các đơn vị thuộc và trực thuộc Bộ', 'Thủ trưởng các đơn vị thuộc, trực thuộc Bộ', 'Thủ trưởng các cơ quan thuộc UBND thành phố', 'Người đứng đầu các cơ quan, đơn vị trực thuộc Tỉnh ủy', 'Giám đốc các sở, Thủ trưởng các ban, ngành thuộc UBND tỉnh', 'Ban Giám hiệu các trường trung học phổ thông', 'Hiệu trưởng các trường trực thuộc Sở', 'Trưởng các phòng chuyên môn thuộc Sở', 'Trưởng phòng Giáo dục và Đào tạo các huyện, thành phố', 'Cơ quan chủ quản', 'Các cơ quan chủ quản báo chí', 'Các tổ chức chính trị - xã hội tỉnh', 'Các trường học trên địa bàn',
  // Who heads them.
  'Cục trưởng Cục Thuế tỉnh', 'Cục trưởng Cục Hải quan', 'Cục trưởng Cục Đường bộ Việt Nam', 'Chi cục trưởng Chi cục Kiểm lâm', 'Chi cục trưởng Chi cục Thủy lợi', 'Vụ trưởng Vụ Pháp chế', 'Vụ trưởng Vụ Kế hoạch - Tài chính', 'Vụ trưởng các Vụ', 'Thủ trưởng các Vụ, Cục thuộc Bộ', 'Các Vụ trưởng, Cục trưởng', 'Tổng cục trưởng Tổng cục Thuế', 'Tổng Giám đốc Bảo hiểm xã hội Việt Nam', 'Tổng Giám đốc Ngân hàng Chính sách xã hội', 'Giám đốc Kho bạc Nhà nước tỉnh', 'Giám đốc Công an tỉnh', 'Giám đốc Ngân hàng Nhà nước chi nhánh tỉnh', 'Giám đốc Trung tâm Y tế huyện', 'Giám đốc Trung tâm Phát triển quỹ đất', 'Giám đốc các trung tâm', 'Giám đốc các công ty', 'Giám đốc Ban Quản lý dự án đầu tư xây dựng', 'Giám đốc Đài Phát thanh và Truyền hình tỉnh', 'Tổng Biên tập Báo và Phát thanh, truyền hình', 'Tổng Biên tập Báo Hải Phòng', 'Chỉ huy trưởng Bộ Chỉ huy Quân sự tỉnh', 'Chỉ huy trưởng Ban Chỉ huy Quân sự huyện', 'Chỉ huy trưởng Bộ đội Biên phòng tỉnh', 'Trưởng Công an huyện', 'Trưởng Công an xã', 'Trưởng Công an các xã, phường', 'Viện trưởng Viện kiểm sát nhân dân tỉnh', 'Chánh án Tòa án nhân dân tỉnh', 'Chánh Văn phòng HĐND và UBND huyện', 'Chánh Văn phòng Tỉnh ủy', 'Chánh Văn phòng Bộ', 'Chánh Thanh tra Bộ', 'Chánh Thanh tra huyện', 'Trưởng phòng Tài chính - Kế hoạch', 'Trưởng phòng Nội vụ', 'Trưởng phòng Giáo dục và Đào tạo', 'Trưởng các phòng, ban', 'Trưởng các phòng, ban, ngành, đoàn thể huyện', 'Trưởng các phòng chuyên môn', 'Trưởng các ban, ngành, đoàn thể xã', 'Trưởng các đoàn thể', 'Trưởng thôn', 'Trưởng các thôn', 'Trưởng ban Tổ chức Tỉnh ủy', 'Trưởng Ban Dân tộc', 'Trưởng Ban Quản lý các khu công nghiệp', 'Trưởng Ban Quản lý Khu kinh tế', 'Chủ tịch Hội Nông dân tỉnh', 'Chủ tịch Liên đoàn Lao động tỉnh', 'Chủ tịch Hội Liên hiệp Phụ nữ tỉnh', 'Chủ tịch Ủy ban Mặt trận Tổ quốc tỉnh', 'Chủ tịch Hội đồng thành viên các tập đoàn', 'Chủ tịch Hội đồng quản trị', 'Bí thư Tỉnh đoàn', 'Bí thư Huyện ủy', 'Bí thư các huyện ủy, thành ủy', 'Bí thư cấp ủy các cấp', 'Bí thư đảng ủy các xã, phường', 'Bí thư Đảng ủy xã', 'Hạt trưởng Hạt Kiểm lâm', 'Hạt trưởng các Hạt Kiểm lâm', 'Trạm trưởng Trạm Y tế xã', 'Đội trưởng Đội Quản lý thị trường', 'Hiệu trưởng Trường Đại học Y', 'Hiệu trưởng các trường THPT', 'Viện trưởng Viện Nghiên cứu phát triển', 'Chủ nhiệm Ủy ban Dân tộc', 'Chủ nhiệm các hợp tác xã', 'Thủ trưởng các cơ quan, đơn vị, doanh nghiệp', 'Thủ trưởng các đơn vị dự toán', 'Thủ trưởng các ban, ngành, đoàn thể cấp tỉnh', 'Thủ trưởng các phòng, ban chuyên môn', 'Lãnh đạo các sở, ngành', 'Các Phó Chủ tịch UBND tỉnh', 'Các đồng chí Ủy viên Ban Thường vụ', 'Các đồng chí Tỉnh ủy viên', 'Ủy viên UBND tỉnh', 'Tổ trưởng Tổ công tác', 'Trưởng đoàn kiểm tra', 'Tổ trưởng dân phố', 'Giám đốc bệnh viện', 'Giám đốc các bệnh viện', 'Giám đốc Bệnh viện Đa khoa tỉnh', 'Giám đốc Sở Kế hoạch và Đầu tư', 'Giám đốc Điện lực', 'Giám đốc Công ty Điện lực', 'Giám đốc Bưu điện tỉnh', 'Tổng Kiểm toán nhà nước', 'Đại biểu HĐND tỉnh', 'Các Tổ đại biểu HĐND', 'Thường trực HĐND các cấp', 'Các Ban của HĐND tỉnh', 'Các Ban HĐND tỉnh',
  // Several by one head.
  'Các Vụ Thị trường ngoài nước', 'Các Cục Quản lý chuyên ngành', 'Các Trung tâm Y tế huyện', 'Các Phòng Giáo dục và Đào tạo', 'các Chi cục Thủy lợi', 'Các Hạt Kiểm lâm', 'Các Bệnh viện Đa khoa', 'các Ban Quản lý rừng phòng hộ', 'Các Ban Quản lý dự án chuyên ngành', 'các Công ty Thủy nông', 'Các Đồn Biên phòng', 'Các Trạm Y tế xã', 'Các Đội Quản lý thị trường', 'Các Hội Khoa học kỹ thuật', 'Các Trường Cao đẳng', 'Các Quỹ Tín dụng nhân dân',
];

const ORGANISED = '## Tổ chức thực hiện';

test.each([
  ['behind its name and a colon', 'plan', ORGANISED, (body: string) => `- ${capital(body)}: ${capital(WORK)}.`],
  ['behind its name', 'plan', ORGANISED, (body: string) => `1. ${capital(body)} ${WORK}.`],
  ['below its name', 'plan', ORGANISED, (body: string) => `1. ${capital(body)}\n\n- ${capital(WORK)}.`],
  ['as its duty', 'plan', ORGANISED, (body: string) => `1. ${capital(body)} có trách nhiệm ${WORK}.`],
  ['when it is given it', 'resolution', 'Điều 2. Tổ chức thực hiện', (body: string) => `1. Giao ${body} ${WORK}.`],
  ['when it leads', 'plan', ORGANISED, (body: string) => `1. ${capital(body)} chủ trì, phối hợp với các cơ quan liên quan ${WORK}.`],
] as const)('every kind of body has its work %s, by its whole name', (_, kind, lead, line) => {
  const read = BODIES.map((body) => {
    const { tasks } = readBody(`${lead}\n\n${line(body)}\n`, { kind, issuer: 'Ủy ban nhân dân tỉnh' }).extraction;
    const [task] = tasks.filter(({ quote }) => quote.toLowerCase().includes(WORK));
    return task?.actors
      .flatMap(({ name, part, inherited }) => (part === 'lead' && (!inherited || name !== 'Ủy ban nhân dân tỉnh') ? [name] : []))
      .join('; ');
  });
  expect(read.map((name) => name?.toLowerCase())).toEqual(BODIES.map((body) => body.toLowerCase()));
});
