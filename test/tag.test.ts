import { expect, test } from 'vitest';
import { match } from '../pipeline/match.ts';
import { plainSlice } from '../pipeline/plain.ts';

function bodiesIn(text: string): string[] {
  const piece = plainSlice(text, 0, text.length);
  return match(piece)
    .words.filter(({ classes }) => classes.has('agency'))
    .map(({ start, end }) => piece.text.slice(start, end));
}

test.each`
  text                                                                   | bodies
  ${'giao Ban Tuyên giáo Tỉnh ủy tổ chức học tập'}                       | ${['Ban Tuyên giáo Tỉnh ủy']}
  ${'UBND huyện Sơn Động và Sở Tài chính cân đối'}                       | ${['UBND huyện Sơn Động', 'Sở Tài chính']}
  ${'theo Chương trình của Thành ủy và Nghị quyết của HĐND'}             | ${['Thành ủy', 'HĐND']}
  ${'thành phố Hải Phòng tập trung tháo gỡ'}                             | ${[]}
  ${'Sở Hàng hải khẩn trương hoàn thành'}                                | ${['Sở Hàng hải']}
  ${'Công ty Xi măng Hải Phòng nộp ngân sách'}                           | ${['Công ty Xi măng Hải Phòng']}
  ${'Giám đốc Sở Quy hoạch - Kiến trúc chịu trách nhiệm'}                | ${['Giám đốc Sở Quy hoạch - Kiến trúc']}
  ${'Đảng ủy Công ty yêu cầu các xưởng tiết kiệm điện'}                  | ${['Đảng ủy Công ty']}
  ${'Bí thư Đảng ủy Sở Tài chính giao Ban Thường vụ Đảng ủy phường'}     | ${['Bí thư Đảng ủy Sở Tài chính', 'Ban Thường vụ Đảng ủy phường']}
  ${'các cơ quan đơn vị, Sở Văn hóa Thể thao và Du lịch tập trung'}      | ${['các cơ quan đơn vị', 'Sở Văn hóa Thể thao và Du lịch']}
  ${'Hội Nông dân tỉnh tập trung; Sở Nội vụ xã hội hóa'}                 | ${['Hội Nông dân tỉnh', 'Sở Nội vụ']}
  ${'Thường trực HĐND các huyện, thị xã hoàn tất kỳ họp'}                | ${['Thường trực HĐND các huyện, thị xã']}
  ${'Thủ trưởng các Sở, Ban, Ngành của Thành phố tập trung chỉ đạo'}     | ${['Thủ trưởng các Sở, Ban, Ngành của Thành phố']}
  ${'tại một số sở, ngành. Tổ chức tổng kết'}                            | ${['sở, ngành']}
  ${'Ban Chỉ đạo giảm nghèo tỉnh tổ chức bình xét'}                      | ${['Ban Chỉ đạo giảm nghèo tỉnh']}
  ${'BCĐ giảm nghèo xã/phường/thị trấn lập danh sách'}                   | ${['BCĐ giảm nghèo xã/phường/thị trấn']}
  ${'Hội đồng thi đua khen thưởng huyện họp hằng quý'}                   | ${['Hội đồng thi đua khen thưởng huyện']}
  ${'Ban An toàn giao thông tỉnh cắm biển báo'}                          | ${['Ban An toàn giao thông tỉnh']}
  ${'UBND các quận/huyện/thị xã bố trí trụ sở'}                          | ${['UBND các quận/huyện/thị xã']}
  ${'UBND các huyện Sơn Động, Lục Ngạn và Yên Thế, Sở Tài chính lo vốn'} | ${['UBND các huyện Sơn Động, Lục Ngạn và Yên Thế', 'Sở Tài chính']}
  ${'Các xã, phường Quế Võ, Phương Liễu khẩn trương kiểm đếm'}           | ${['Các xã, phường Quế Võ, Phương Liễu']}
  ${'Trung tâm phát triển quỹ đất Chi nhánh Gia Thuận đo đạc'}           | ${['Trung tâm phát triển quỹ đất Chi nhánh Gia Thuận']}
  ${'Tổ chức bầu cử đúng ngày'}                                          | ${[]}
`('the bodies in "$text" are $bodies', ({ text, bodies }: { text: string; bodies: string[] }) => {
  expect(bodiesIn(text)).toEqual(bodies);
});
