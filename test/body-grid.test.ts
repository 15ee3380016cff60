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
