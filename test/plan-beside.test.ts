import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

type Front = Readonly<Record<string, string>>;
const PRESS: Front = { kind: 'press', title: 'Tỉnh họp báo', date: '2027-12-20', issuer: 'Cục Thống kê' };
const REPORT: Front = { kind: 'report', title: 'Báo cáo 9 tháng năm 2027', date: '2027-10-02' };

/** Values of a text: name, value, role and period. */
function values(body: string, front: Front): readonly string[] {
  const { indicators } = readBody(`${body}\n`, front).extraction;
  return indicators.map(({ name, quantity, role, period }) => `${name} | ${quantity.text} | ${role} | ${period?.edtf ?? ''}`);
}

describe('a plan beside what came of it', () => {
  test.each`
    sentence                                                                              | said
    ${'9 tháng năm 2027, tỷ lệ che phủ rừng đạt 51,5% (KH 52%).'}                         | ${['tỷ lệ che phủ rừng | 51,5% | actual | 2027-01/2027-09', 'tỷ lệ che phủ rừng | 52% | target | 2027']}
    ${'Tỷ lệ lao động qua đào tạo đạt 71% (kế hoạch là 70%).'}                            | ${['Tỷ lệ lao động qua đào tạo | 71% | actual | 2027-01/2027-09', 'Tỷ lệ lao động qua đào tạo | 70% | target | 2027']}
    ${'Số lao động được đào tạo nghề đạt 8.100 người, vượt 1,3% KH (KH 8.000 người).'}    | ${['Số lao động được đào tạo nghề | 8.100 người | actual | 2027-01/2027-09', 'Số lao động được đào tạo nghề | 8.000 người | target | 2027']}
    ${'Tỷ lệ hộ nghèo giảm 1,4% (KH giảm 1 - 1,5%).'}                                     | ${['Tỷ lệ hộ nghèo | 1,4% | actual | 2027-01/2027-09', 'Tỷ lệ hộ nghèo | 1 - 1,5% | target | 2027']}
    ${'9 tháng, GRDP ước tăng 8,4% so với cùng kỳ (kịch bản đề ra 8,2%).'}                | ${['GRDP | 8,4% | estimate | 2027-01/2027-09', 'GRDP | 8,2% | target | 2027-01/2027-09']}
    ${'Thu nội địa đạt 900 tỷ đồng, bằng 75% KH, tăng 4%; chi thường xuyên 700 tỷ đồng.'} | ${['Thu nội địa | 900 tỷ đồng | actual | 2027-01/2027-09', 'chi thường xuyên | 700 tỷ đồng | actual | 2027-01/2027-09']}
  `('is of the year: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(values(`## Kết quả\n\n${sentence}`, REPORT)).toEqual(said);
  });

  test('stands in a column of its own', () => {
    const table =
      '| Chỉ tiêu | Đơn vị tính | Kết quả | Mục tiêu năm |\n|---|---|---|---|\n| Tỷ lệ che phủ rừng | % | 51,5 | 52 |\n| Số xã đạt chuẩn | | 41 | 45 |';
    expect(values(`## Kết quả đến tháng 8/2027\n\n${table}`, REPORT)).toEqual([
      'Tỷ lệ che phủ rừng | 51,5 | actual | 2027-01/2027-08',
      'Tỷ lệ che phủ rừng | 52 | target | 2027',
      'Số xã đạt chuẩn | 41 | actual | 2027-01/2027-08',
      'Số xã đạt chuẩn | 45 | target | 2027',
    ]);
  });
});

describe('the head of a list', () => {
  test.each`
    text                                                                                                                                 | said
    ${'Năm 2027, dự kiến có 9/12 chỉ tiêu đạt kế hoạch: tỷ lệ che phủ rừng 52% (KH 52%); thu ngân sách đạt 900 tỷ đồng.'}                | ${['52% estimate 2027', '52% target 2027', '900 tỷ đồng estimate 2027']}
    ${'Dự kiến năm 2027 có 9/12 chỉ tiêu đạt kế hoạch: thu ngân sách 900 tỷ đồng. Có 3/12 chỉ tiêu không đạt: tỷ lệ che phủ rừng 50%.'}  | ${['900 tỷ đồng estimate 2027', '50% estimate 2027']}
    ${'Một số ngành có chỉ số 9 tháng năm 2027 tăng là: sản xuất thuốc, hóa dược (tăng 5%); khai thác than (giảm 3%).'}                  | ${['5% actual 2027-01/2027-09', '3% actual 2027-01/2027-09']}
    ${'Chỉ số tháng 7 của công nghiệp tăng 3%. Trong đó, ngành dệt tăng 2%; ngành khai khoáng giảm 1%.'}                                 | ${['2% actual 2027-07', '1% actual 2027-07']}
    ${'Năm 2028, huyện phấn đấu đạt 17 chỉ tiêu. Trong đó, thu ngân sách đạt 90 tỷ đồng.'}                                               | ${['90 tỷ đồng target 2028']}
    ${'Năm 2027, thu ngân sách đạt 90 tỷ đồng. Trong đó, thu nội địa đạt 80 tỷ đồng.'}                                                   | ${['90 tỷ đồng actual 2027', '80 tỷ đồng actual 2027']}
    ${'9 tháng năm 2027, GRDP ước tăng 8%. Trong đó: công nghiệp 10 tháng tăng 15% (thép, điện...); tổng mức bán lẻ hàng hóa tăng 12%.'} | ${['15% actual 2027-01/2027-10', '12% actual 2027-01/2027-10']}
  `('dates its values, and says how they are meant: "$text"', ({ text, said }: { text: string; said: readonly string[] }) => {
    const { indicators } = readBody(`${text}\n`, PRESS).extraction;
    const told = indicators.map(({ quantity, role, period }) => `${quantity.text} ${role} ${period?.edtf ?? ''}`);
    expect(told.filter((one) => !one.includes('chỉ tiêu')).slice(-said.length)).toEqual(said);
  });
});

describe('the name of a value', () => {
  test.each`
    sentence                                                              | names
    ${'Tại các địa bàn khó khăn, 90% trẻ em đi học.'}                     | ${['trẻ em đi học']}
    ${'Tại địa bàn đô thị: Phấn đấu 80% trường học có cây xanh.'}         | ${['trường học có cây xanh']}
    ${'Tỷ lệ che phủ rừng: 45% diện tích.'}                               | ${['Tỷ lệ che phủ rừng']}
    ${'Đời sống tiếp tục ổn định, có 14 xã đạt chuẩn nông thôn mới.'}     | ${['xã đạt chuẩn nông thôn mới']}
    ${'Đẩy nhanh tiến độ các dự án, nâng tỷ lệ đô thị hóa đạt 45%.'}      | ${['tỷ lệ đô thị hóa']}
    ${'Cây trồng đều tăng, nhất là sản lượng lương thực đạt 90.000 tấn.'} | ${['sản lượng lương thực']}
    ${'Tỷ lệ xã đạt chuẩn nông thôn mới đạt 68%.'}                        | ${['Tỷ lệ xã đạt chuẩn nông thôn mới']}
  `('is what is measured: "$sentence"', ({ sentence, names }: { sentence: string; names: readonly string[] }) => {
    const { indicators } = readBody(`## Chỉ tiêu\n\n- ${sentence}\n`).extraction;
    expect(indicators.map(({ name }) => name)).toEqual(names);
  });
});

describe('what the press tells of measures that no list has', () => {
  test.each`
    sentence                                                   | said
    ${'Thép cán tăng 25,2%; phân urê giảm 3% so với cùng kỳ.'} | ${['Thép cán 25,2%', 'phân urê 3%']}
    ${'Cơ cấu kinh tế: nông nghiệp 28%, dịch vụ 31%.'}         | ${['nông nghiệp 28%', 'dịch vụ 31%']}
    ${'Quy mô kinh tế của tỉnh xếp 21/63.'}                    | ${['Quy mô kinh tế của tỉnh xếp 21/63']}
    ${'Hội nghị thông qua 12 nghị quyết về đầu tư công.'}      | ${[]}
    ${'Chương trình giảm 30% lệ phí cho người dân.'}           | ${[]}
  `('is read: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    const { indicators } = readBody(`${sentence}\n`, PRESS).extraction;
    expect(indicators.map(({ name, quantity }) => `${name} ${quantity.text}`)).toEqual(said);
  });
});

describe('a day by which something falls due', () => {
  test.each`
    sentence                                                              | due
    ${'Hướng dẫn biên chế của các phòng, hoàn thành trong tháng 2/2028.'} | ${['2028-02-29']}
    ${'Trước ngày 30/6/2028, việc kiểm kê phải xong.'}                    | ${['2028-06-30']}
    ${'UBND tỉnh đề ra 15 chỉ tiêu kinh tế - xã hội năm 2028.'}           | ${['2028-12-31']}
    ${'Quy định không áp dụng đối với hồ sơ nộp trước ngày 01/3/2028.'}   | ${[]}
    ${'Cuộc họp rà soát kết quả thực hiện nhiệm vụ tháng 12.'}            | ${[]}
  `('bounds wherever it stands: "$sentence"', ({ sentence, due }: { sentence: string; due: readonly string[] }) => {
    expect(readBody(`${sentence}\n`, PRESS).extraction.deadlines.map((deadline) => deadline.due)).toEqual(due);
  });
});
