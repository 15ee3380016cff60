import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { PRESS as ARTICLE } from './tasks-told.ts';

const PRESS = { kind: 'press', title: 'Họp thường kỳ tháng 5', place: 'VN-03', issuer: 'UBND tỉnh', date: '2020-05-12', period: "'2020'" };
const REPORT = { ...PRESS, kind: 'report', title: 'Báo cáo tháng 4' };
const MARKED = /⟦([^⟧]*)⟧/g;
const numberOf = (words: string): string => /-?[\d.,/]+(?:-\d+)?/.exec(words)![0];

/** The numbers of all values read in a sentence that tells what was reached; the marked ones are wanted. */
function readIn(sentence: string, before: string, front: Readonly<Record<string, string>>): readonly string[] {
  const { indicators } = readBody(`${before}${sentence.replace(MARKED, '$1')}\n`, front).extraction;
  return indicators.map(({ quantity }) => numberOf(quantity.text));
}

test.each([
  'Cả nước hiện có ⟦157 bệnh viện⟧ tư nhân, trong đó có ⟦151 bệnh viện⟧ vốn trong nước và ⟦6 bệnh viện⟧ vốn nước ngoài.',
  'Toàn tỉnh hiện có ⟦1.250 doanh nghiệp⟧ đang hoạt động.',
  'Trên địa bàn tỉnh hiện có ⟦45 hợp tác xã⟧ nông nghiệp.',
  'Đến nay, toàn huyện có ⟦12 trường⟧ đạt chuẩn quốc gia.',
  'Toàn ngành hiện có ⟦3.200 cán bộ⟧, công chức.',
  'Tổng số người hành nghề y, dược tư nhân là ⟦250.000 người⟧, gồm ⟦64.422 bác sĩ⟧, ⟦54.478 y sĩ⟧.',
  'Ngoài ra, còn có hơn ⟦30.000 phòng khám⟧ tư nhân.',
  'Năm 2019, các bệnh viện đã khám, chữa bệnh cho khoảng ⟦6,6 triệu lượt⟧ bệnh nhân.',
  'Ngành y tế đã phẫu thuật cho khoảng ⟦200.000 người⟧ bệnh.',
  'Trong 4 tháng, tỉnh đã hỗ trợ ⟦22.000 lượt⟧ người nghèo.',
  'Toàn tỉnh có ⟦419/419 hộ⟧ đã khởi công xây nhà, trong đó có ⟦298 hộ⟧ xây mới và ⟦121 hộ⟧ sửa chữa.',
  'Tín dụng phi sản xuất giảm ⟦-16,95%⟧, trong đó dư nợ cho vay chứng khoán giảm ⟦-43,03%⟧.',
  'Lãi suất qua đêm ở mức ⟦10,5-11%⟧.',
  'Từ đầu năm đến nay, thiên tai đã làm ⟦175 người⟧ chết, mất tích.',
  'Toàn tỉnh có ⟦2 xã⟧ đạt 19 tiêu chí, ⟦39 xã⟧ đạt từ 5-14 tiêu chí.',
  'Tỉnh đã thành lập mới ⟦47 công đoàn⟧ cơ sở.',
  'Đến nay đã đưa vào khai thác ⟦475 km⟧ đường cao tốc.',
  'Dung tích các hồ chứa còn ⟦119,69 triệu m3⟧.',
  'Diện tích nuôi bị bệnh là ⟦273,98 ha⟧.',
  'Xuất khẩu đạt ⟦13,287 tỷ USD⟧, chiếm ⟦21%⟧ tổng kim ngạch cả nước.',
  'Dư nợ công là ⟦42,2%⟧ GDP.',
  'Toàn tỉnh có ⟦98,5%⟧ hộ dân dùng điện.',
  'Kết thúc năm 2019, toàn Cục thu được ⟦54.667 tỷ đồng⟧, đạt 81,6% chỉ tiêu được giao.',
  'Đơn vị đã giải quyết thủ tục cho hơn ⟦1,8 triệu tờ khai⟧ của hơn ⟦25.000 doanh nghiệp⟧.',
  'Bắt giữ ⟦32 vụ⟧ buôn lậu, tổng trị giá hàng hóa vi phạm ⟦137 tỷ đồng⟧.',
  'Lực lượng chức năng khởi tố hình sự ⟦89 vụ⟧ với ⟦124 đối tượng⟧.',
  'Giá trị xử lý trên ⟦60,3 tỷ đồng⟧, tăng 12,3% so với cùng kỳ năm 2018.',
  'Xử lý ⟦4.277 vụ⟧ vi phạm hành chính, tổng số tiền xử phạt gần ⟦25,7 tỷ đồng⟧.',
  'Du lịch vẫn là điểm sáng, khi tổng thu vẫn đạt ⟦84.512 tỷ đồng⟧, giảm 39,6%.',
  'Thúc đẩy mua sắm thiết bị của 02 bệnh viện đúng tiến độ, vận hành 02 bệnh viện sau khi hoàn thành 02 công trình.',
  'Cấp mới ⟦12 dự án⟧ FDI, tổng vốn đăng ký ⟦120 triệu USD⟧.',
  'Tỉnh đã tiếp nhận ⟦34.500 hồ sơ⟧, giải quyết đúng hạn ⟦99,1%⟧.',
  'Xảy ra ⟦12 vụ⟧ tai nạn giao thông, làm chết ⟦9 người⟧, bị thương ⟦7 người⟧.',
  'Đàn lợn có ⟦250.000 con⟧, đàn bò ⟦45.000 con⟧.',
  'Gieo trồng được ⟦45.200 ha⟧ lúa, năng suất đạt ⟦58 tạ⟧/ha.',
  'Toàn tỉnh đón ⟦1,2 triệu lượt⟧ khách, doanh thu du lịch đạt ⟦900 tỷ đồng⟧.',
  'Có ⟦1.050 doanh nghiệp⟧ thành lập mới với vốn đăng ký ⟦9.800 tỷ đồng⟧; ⟦210 doanh nghiệp⟧ giải thể.',
  'Tỷ lệ bao phủ bảo hiểm y tế đạt ⟦92,5%⟧ dân số.',
  'Toàn tỉnh đã xóa ⟦1.500 nhà⟧ tạm.',
  'Vận động được ⟦25 tỷ đồng⟧ ủng hộ Quỹ vì người nghèo.',
  'Đã cấp ⟦3.400 giấy chứng nhận⟧ quyền sử dụng đất.',
])('what there is, came in and was done is counted, each of it once: %s', (sentence) => {
  const wanted = [...sentence.matchAll(MARKED)].map(([, words]) => numberOf(words!));
  expect(readIn(sentence, 'Sáng 12/5, UBND tỉnh họp.\n\nTheo báo cáo, 4 tháng qua kinh tế ổn định.\n\n', PRESS)).toEqual(wanted);
  expect(readIn(sentence, '## I. Kết quả\n\n- ', REPORT)).toEqual(wanted);
});

test('a fall that is said twice is a fall', () => {
  const [value] = readBody('## I. Kết quả\n\n- Dư nợ cho vay tiêu dùng giảm -23,12%.\n', REPORT).extraction.indicators;
  expect(value?.quantity).toMatchObject({ min: -23.12, max: -23.12 });
});

test.each(['Trong 2.092 kiến nghị, các cơ quan đã đồng ý nhiều nội dung.', 'Đoàn công tác có 12 người, thăm 3 hộ nghèo.'])(
  'among how many, and who came, is no figure: %s',
  (sentence) => {
    expect(readIn(sentence, '## I. Kết quả\n\n- ', REPORT)).toEqual([]);
  },
);

test('the parts of a sum are read with it, also where a report names no part for them', () => {
  const { indicators } = readBody(
    'Chiều 23/3, huyện tổ chức lễ công bố.\n\nTừ năm 2011 đến nay, tổng kinh phí thực hiện chương trình đạt trên 150 tỷ đồng, trong đó: vốn ngân sách Trung ương hơn 4,1 tỷ đồng, vốn ngân sách huyện trên 67 tỷ đồng và vốn lồng ghép trên 8,7 tỷ đồng.\n',
    { kind: 'press', title: 'Công bố xã đạt chuẩn', date: '2018-03-24' },
  ).extraction;
  expect(indicators.map(({ quantity }) => quantity.text)).toEqual([
    'trên 150 tỷ đồng',
    'hơn 4,1 tỷ đồng',
    'trên 67 tỷ đồng',
    'trên 8,7 tỷ đồng',
  ]);
});

describe('figures by what stands around them', () => {
  const told = (sentence: string): readonly string[] =>
    readBody(`Sáng 20/11, UBND tỉnh họp.\n\n${sentence}\n`, ARTICLE).extraction.indicators.map(
      ({ measure, role, period }) => `${measure} ${role} ${period?.edtf}`,
    );

  test.each([
    ['Ngành du lịch đón 3 triệu lượt khách, doanh thu đạt 700 tỷ đồng.', 'tourism-revenue actual 2024-11'],
    ['Công ty xuất 3 triệu tấn than, doanh thu đạt 700 tỷ đồng.', 'enterprise-revenue actual 2024-11'],
    ['Dự báo thu ngân sách nhà nước năm 2024 đạt 13.000 tỷ đồng, bằng 102% dự toán năm.', 'budget-revenue estimate 2024'],
    [
      'Thu ngân sách nhà nước 10 tháng ước đạt 750 tỷ đồng, tăng 6% so với cùng kỳ và đạt 54% dự toán năm (1.380 tỷ đồng).',
      'budget-revenue target 2024',
    ],
    [
      'Chỉ số sản xuất công nghiệp tháng 10 tăng 9%, tính chung 10 tháng tăng 8%. Thu ngân sách nhà nước đạt 700 tỷ đồng.',
      'budget-revenue actual 2024-01/2024-10',
    ],
  ])('%s', (sentence, figure) => {
    expect(told(sentence)).toContain(figure);
  });
});
