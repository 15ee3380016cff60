import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const FRONT = { title: 'Kế hoạch năm 2024 của xã', date: '2024-01-05', issuer: 'Ủy ban nhân dân xã' };

/** The figures of one line among targets: name, value and unit. */
function figuresOf(line: string): readonly string[] {
  const { indicators } = readBody(`## Các chỉ tiêu chủ yếu\n\n- ${line}\n`, FRONT).extraction;
  return indicators.map(({ name, quantity }) => `${name} | ${quantity.min ?? ''}..${quantity.max ?? ''} ${quantity.unit}`);
}

describe('a figure of a commune is read by its name', () => {
  test.each([
    ['Tốc độ tăng trưởng bình quân hàng năm gần 13%.', 'Tốc độ tăng trưởng | 13..13 percent'],
    ['Thu bổ sung từ ngân sách cấp trên 402 triệu đồng.', 'Thu bổ sung từ ngân sách cấp trên | 402000000..402000000 VND'],
    ['Chi bổ sung cho ngân sách cấp dưới 402 triệu đồng.', 'Chi bổ sung cho ngân sách cấp dưới | 402000000..402000000 VND'],
    ['Mức hưởng thụ văn hóa 45 lần/người/năm.', 'Mức hưởng thụ văn hóa | 45..45 lần'],
    ['Hệ số sử dụng đất 2,3 lần.', 'Hệ số sử dụng đất | 2.3..2.3 lần'],
    ['Diện tích nhà ở bình quân 28 m2 sàn/người.', 'Diện tích nhà ở | 28..28 m2'],
    ['Bình quân lương thực đầu người 520 kg/người/năm.', 'Bình quân lương thực đầu người | 520..520 kg'],
    ['Hộ nghèo giảm còn 2,5%.', 'Hộ nghèo | 2.5..2.5 percent'],
    ['Số hộ nghèo còn 45 hộ.', 'Số hộ nghèo | 45..45 hộ'],
    ['Năng suất lúa cả năm 120 tạ/ha.', 'Năng suất lúa | 12..12 t'],
    ['Độ che phủ rừng đạt 45%.', 'Độ che phủ rừng | 45..45 percent'],
    ['Số thôn đạt chuẩn nông thôn mới kiểu mẫu: 2 thôn.', 'Số thôn đạt chuẩn nông thôn mới kiểu mẫu | 2..2 thôn'],
    ['Giữ vững diện tích lúa 240 ha.', 'diện tích lúa | 240..240 ha'],
    ['Ngày khách phục vụ đạt 2.500 ngày khách.', 'Ngày khách phục vụ | 2500..2500 ngày khách'],
    ['100% thôn có nhà văn hóa.', 'thôn có nhà văn hóa | 100..100 percent'],
  ])('%s', (line, figure) => {
    expect(figuresOf(line)).toEqual([figure]);
  });

  test.each([
    ['Thu nhập đạt 70 triệu đồng/người đến năm 2028, tăng gấp 2,1 lần so với năm 2023.', 'ratio'],
    ['Hộ nghèo còn 1% (theo chuẩn mới), giảm 2,7% so với năm 2023.', 'change'],
    ['Hộ nghèo còn dưới 1% đến năm 2028 (theo chuẩn mới), giảm 1,1% so với năm 2023.', 'change'],
  ])('with what it is held against behind its time and its standards: %s', (line, relation) => {
    const { indicators } = readBody(`## Các chỉ tiêu chủ yếu\n\n- ${line}\n`, FRONT).extraction;
    expect(indicators.map(({ comparisons }) => comparisons.map((one) => one.relation))).toEqual([[relation]]);
  });

  test('that counts animals head by head, each by its name', () => {
    expect(figuresOf('Tổng đàn trâu, bò đạt 500 con, lợn đạt 1.300 con; Gia cầm:5000 con.')).toEqual([
      'Tổng đàn trâu, bò | 500..500 con',
      'lợn | 1300..1300 con',
      'Gia cầm | 5000..5000 con',
    ]);
  });

  test('that counts persons from one number to another, which are no day and month', () => {
    expect(figuresOf('Kết nạp từ 8 - 10 đảng viên mới.')).toEqual(['Kết nạp đảng viên mới | 8..10 đảng viên']);
    expect(readBody('## Nhiệm vụ\n\n- Kết nạp từ 8 - 10 đảng viên mới.\n', FRONT).extraction.deadlines).toEqual([]);
  });
});

describe('what looks like a day or a year to come', () => {
  test.each([
    'Rà soát bến thuyền theo quy định tại điểm 2.3 khoản 2 mục II.',
    'Bổ sung quy hoạch bến thuyền giai đoạn 2011 - 2020, có xét đến năm 2030.',
  ])('is no deadline where it numbers a part or closes the name of a plan: %s', (line) => {
    const { deadlines } = readBody(`## Nhiệm vụ\n\n- ${line}\n`, FRONT).extraction;
    expect(deadlines.filter(({ text }) => /2\.3|2030/.test(text))).toEqual([]);
  });
});
