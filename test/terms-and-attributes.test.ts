import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const PLAN = { kind: 'plan', date: '2010-03-01', period: '2010/2015' } as const;

function valuesIn(body: string): readonly string[] {
  const { indicators } = readBody(body, PLAN).extraction;
  return indicators.map(({ name, quantity, role, period }) => `${name} | ${quantity.text} | ${role} ${period?.edtf}`);
}

describe('the terms on which something is given', () => {
  test.each`
    item
    ${'Hộ nghèo được vay vốn từ Ngân hàng Chính sách xã hội, mức vay tối đa 8 triệu đồng/hộ, lãi suất 3%/năm, thời hạn vay 10 năm.'}
    ${'Cho vay ưu đãi với lãi suất 0,5%/tháng.'}
    ${'Hạn mức tín dụng tối đa 50 triệu đồng.'}
    ${'Thực hiện chính sách hỗ trợ 100% lãi suất vay cho người học nghề.'}
    ${'Phạt tiền từ 2 triệu đồng đến 5 triệu đồng đối với chủ tàu vi phạm.'}
    ${'Gắn máy đo bụi ở các công trình lớn (>10.000 m2).'}
    ${'Nâng cấp đường khu phố 12 phường 6.'}
    ${'Không nuôi tôm liên tục 2 - 3 vụ trong ao.'}
  `('are measured by nobody: $item', ({ item }: { item: string }) => {
    expect(valuesIn(`## Giải pháp\n\n- ${item}\n`)).toEqual([]);
  });

  test('are no measure of what all loans cost, nor of what a budget gives', () => {
    expect(valuesIn('## Kết quả\n\nNăm 2009, lãi suất cho vay bình quân là 12%/năm.\n')).toEqual([
      'lãi suất cho vay | 12%/năm | actual 2009',
    ]);
    expect(valuesIn('## Giải pháp\n\n- Ngân sách tỉnh hỗ trợ 15 triệu đồng/hộ.\n')).toHaveLength(1);
  });
});

describe('what a thing that is built is like', () => {
  test.each`
    item
    ${'Bố trí kho hàng và bến bãi có diện tích từ 2.000 - 3.000 m2.'}
    ${'Xây dựng trạm trung chuyển tại xã A (cạnh cụm công nghiệp, cách nút giao khoảng 7 km).'}
    ${'Nạo vét luồng bảo đảm cho tàu 40.000 DWT ra vào.'}
  `('is no aim: $item', ({ item }: { item: string }) => {
    expect(valuesIn(`## Nhiệm vụ\n\n- ${item}\n`)).toEqual([]);
  });
});

test('What grows at another rate behind a semicolon is what was said before it', () => {
  expect(
    valuesIn('## Mục tiêu\n\n- Doanh thu bán lẻ tăng bình quân 15%/năm giai đoạn 2006 - 2010; tăng 21%/năm giai đoạn 2011 - 2015.\n'),
  ).toEqual(['Doanh thu bán lẻ | 15%/năm | target 2006/2010', 'Doanh thu bán lẻ | 21%/năm | target 2011/2015']);
});

test('What is there already is not of the time by which there shall be more', () => {
  expect(
    valuesIn('## Nhiệm vụ\n\nĐến năm 2015 phát triển 39 siêu thị, trong đó hiện có 7 siêu thị và phát triển thêm 32 siêu thị.\n'),
  ).toEqual(['siêu thị | 39 siêu thị | target 2015', 'siêu thị | 7 siêu thị | actual undefined', 'siêu thị | 32 siêu thị | target 2015']);
});
