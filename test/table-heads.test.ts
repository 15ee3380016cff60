import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const PLAN = { title: 'Kế hoạch hành động', date: '2025-03-05', period: "'2025'", place: 'VN-44', issuer: 'UBND tỉnh' };

/** What the value cells of a table say: name, value, role and period. */
function valuesIn(table: string): readonly string[] {
  const { indicators } = readBody(`## PHỤ LỤC\n\n${table}\n`, PLAN).extraction;
  return indicators.map(({ name, quantity, role, period }) => `${name} | ${quantity.text} | ${role} | ${period?.edtf ?? ''}`);
}

describe('the head of a table', () => {
  test('with a measure and its unit makes figures of what is to come of it, under the year that a row gives', () => {
    const table = `| TT | Chỉ tiêu | Đơn vị | Kết quả | Cơ quan chủ trì theo dõi |
|---|---|---|---|---|
| **I** | **Đến năm 2030** | | | |
| 1 | Tỷ lệ bến thuyền có biển tên | % | ≥ 80 | Sở Xây dựng |
| 2 | Xếp hạng bến thuyền | Thứ bậc | ≤ 3 Đông Nam Á; ≤ 20 thế giới | Sở Xây dựng |
| **II** | **Đến năm 2045** | | | |
| 3 | Số bến thuyền du lịch | Bến | 40 - 50 | Sở Du lịch |`;
    expect(valuesIn(table)).toEqual([
      'Tỷ lệ bến thuyền có biển tên | ≥ 80 | target | 2030',
      'Xếp hạng bến thuyền | ≤ 3 | target | 2030',
      'Xếp hạng bến thuyền | ≤ 20 | target | 2030',
      'Số bến thuyền du lịch | 40 - 50 | target | 2045',
    ]);
    const { deadlines } = readBody(`## PHỤ LỤC\n\n${table}\n`, PLAN).extraction;
    expect(deadlines.map(({ text, due }) => `${text} ${due}`)).toEqual(['Đến năm 2030 2030-12-31', 'Đến năm 2045 2045-12-31']);
  });

  test('with what tells whether an aim was reached beside the aim makes that the measure', () => {
    const table = `| Mã | Mục tiêu | Chỉ số đo lường | Giá trị mục tiêu 2025 |
|---|---|---|---|
| 1.1 | Mở rộng bến thuyền | Tỷ lệ bến thuyền có biển tên | 80% |`;
    expect(valuesIn(table)).toEqual(['Tỷ lệ bến thuyền có biển tên | 80% | target | 2025']);
  });

  test.each(['ƯTH 2024/KH 2024 (%)', 'TH 2024/2023', '2024/2023 (%)', 'Ước TH/KH'])(
    'that holds two years or plans against each other compares: %s',
    (head) => {
      const table = `| Chỉ tiêu | ĐVT | KH 2024 | ${head} |\n|---|---|---|---|\n| Sản lượng tôm | tấn | 4.000 | 101,7 |`;
      expect(valuesIn(table)).toEqual(['Sản lượng tôm | 4.000 | target | 2024']);
    },
  );

  test('of projects with their funds makes a value of each, and of the whole', () => {
    const table = `ĐVT: triệu đồng

| S TT | Danh mục dự án/ Cơ quan, đơn vị thực hiện | Kế hoạch vốn năm 2025 | Ghi chú |
|---|---|---|---|
| | TỔNG SỐ | 3.200 | |
| 1 | Xây dựng mới bến thuyền xã A | 1.200 | |
| 2 | Nâng cấp bến thuyền xã B | 2.000 | |`;
    expect(valuesIn(table)).toEqual([
      'TỔNG SỐ | 3.200 | target | 2025',
      'Xây dựng mới bến thuyền xã A | 1.200 | target | 2025',
      'Nâng cấp bến thuyền xã B | 2.000 | target | 2025',
    ]);
  });
});
