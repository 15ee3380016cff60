import { expect, test } from 'vitest';
import { extract } from '../pipeline/extract.ts';
import { readText } from '../pipeline/read.ts';

const HEAD =
  '---\ntitle: Kế hoạch năm 2025\nkind: plan\nplace: VN-HP\nissuer: Ủy ban nhân dân thành phố\ndate: 2025-01-10\nperiod: 2025\nsource:\n  publisher: p\nrights: full\n---\n\n## II. CHỈ TIÊU\n\n';

function read(table: string): ReturnType<typeof extract>['extraction'] {
  return extract(readText(`${HEAD}${table}\n`, 'ke-hoach.md')).extraction;
}

test('a value whose measure was merged down from the row above is quoted by its own cells', () => {
  const { indicators } = read(`<table>
<tr><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Kế hoạch năm 2025</th></tr>
<tr><td rowspan="2">Kim ngạch xuất khẩu</td><td>tỷ USD</td><td>35</td></tr>
<tr><td>%</td><td>12</td></tr>
</table>`);
  expect(indicators.map(({ quote, name, quantity }) => [quote, name, quantity.min, quantity.unit])).toEqual([
    ['Kim ngạch xuất khẩu tỷ USD 35', 'Kim ngạch xuất khẩu', 35e9, 'USD'],
    ['% 12', 'Kim ngạch xuất khẩu', 12, 'percent'],
  ]);
});

test('a blank line inside a raw table does not cut it in two', () => {
  const { indicators } = read(`<table>
<tr><th>Chỉ tiêu</th><th>Đơn vị tính</th><th>Kế hoạch năm 2025</th></tr>

<tr><td>Tổng thu ngân sách nhà nước</td><td>tỷ đồng</td><td>110.000</td></tr>
</table>`);
  expect(indicators.map(({ quantity, period }) => [quantity.min, quantity.unit, period?.edtf])).toEqual([[110e12, 'VND', '2025']]);
});

test('a task whose cell was merged over two rows is one task', () => {
  const { tasks } = read(`<table>
<tr><th>STT</th><th>Nhiệm vụ</th><th>Cơ quan chủ trì</th><th>Thời gian hoàn thành</th></tr>
<tr><td>1</td><td rowspan="2">Rà soát các dự án chậm tiến độ</td><td>Sở Tài chính</td><td>Quý II/2025</td></tr>
<tr><td>2</td><td>Sở Xây dựng</td><td>Quý III/2025</td></tr>
</table>`);
  expect(tasks.map(({ quote, actors, deadline }) => [quote, actors[0]?.id, deadline?.due])).toEqual([
    ['Rà soát các dự án chậm tiến độ', 'so-tai-chinh', '2025-06-30'],
  ]);
});
