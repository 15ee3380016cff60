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

/** Name, words, role and period of each value of a table. */
function valuesIn(table: string): readonly string[] {
  return read(table).indicators.map(({ name, quantity, role, period }) => `${name} | ${quantity.text} | ${role} | ${period?.edtf}`);
}

test('A year in a head needs no word before it, and where no word says so it tells what has been from what is aimed at', () => {
  const table =
    '| Chỉ tiêu | Đơn vị | TH 2023 | Ước TH 2024 | KH 2025 | 2022 | 2026 |\n|---|---|---|---|---|---|---|\n| Sản lượng lúa | tấn | 11 | 12 | 13 | 14 | 15 |';
  expect(valuesIn(table)).toEqual([
    'Sản lượng lúa | 11 | actual | 2023',
    'Sản lượng lúa | 12 | estimate | 2024',
    'Sản lượng lúa | 13 | target | 2025',
    'Sản lượng lúa | 14 | actual | 2022',
    'Sản lượng lúa | 15 | target | 2026',
  ]);
});

test('Months of a year and a span in a head keep their length', () => {
  const table = '| Chỉ tiêu | 6 tháng 2024 | Giai đoạn 2026 - 2030 |\n|---|---|---|\n| Sản lượng lúa (tấn) | 11 | 12 |';
  expect(valuesIn(table)).toEqual(['Sản lượng lúa | 11 | actual | 2024-40', 'Sản lượng lúa | 12 | target | 2026/2030']);
});

test('A column before dated values names them though its head is empty, one of places does not', () => {
  const table = (head: string): string => `| ${head} | Kế hoạch 2025 |\n|---|---|\n| Tỷ lệ hộ nghèo (%) | 4,1 |`;
  expect(valuesIn(table(''))).toEqual(['Tỷ lệ hộ nghèo | 4,1 | target | 2025']);
  expect(valuesIn(table('Địa phương'))).toEqual([]);
});

test('A place in a ranking stands in a column of ranks by its number, its bound or its group', () => {
  const rows = ['12', '≤ 10', 'Nhóm 5'].map((cell) => `| Chỉ số PCI | Thứ hạng | ${cell} |`).join('\n');
  const { indicators } = read(`| Chỉ tiêu | Đơn vị | Kế hoạch 2025 |\n|---|---|---|\n${rows}`);
  expect(indicators.map(({ quantity: { text, comparator, max, unit } }) => [text, comparator, max, unit])).toEqual([
    ['12', '=', 12, 'hạng'],
    ['≤ 10', '<=', 10, 'hạng'],
    ['Nhóm 5', '<=', 5, 'hạng'],
  ]);
});

test.each(['Đơn vị tính: tỷ đồng', 'Thu ngân sách (ĐVT: tỷ đồng):'])('The unit above a table, "%s", holds for all of it', (caption) => {
  expect(
    read(`${caption}\n\n| Lĩnh vực | Kế hoạch 2025 |\n|---|---|\n| Thu nội địa | 15.000 |`).indicators.map(({ quantity }) => [
      quantity.min,
      quantity.unit,
    ]),
  ).toEqual([[15e12, 'VND']]);
});

test("'Kết quả' of a year that is over is what came of it, whatever plan the row is held against", () => {
  const table = '| Chỉ tiêu | Đơn vị | Kết quả năm 2024 |\n|---|---|---|\n| Tỷ lệ giải ngân so với kế hoạch | % | 83 |';
  expect(valuesIn(table)).toEqual(['Tỷ lệ giải ngân so với kế hoạch | 83 | actual | 2024']);
});

test('a head over several columns stands in Markdown before empty cells, and the row below it tells them apart', () => {
  const { indicators } = read(`| TT | Sản phẩm | Kế hoạch 2026 |  | Kế hoạch 2027 |  |
|---|---|---|---|---|---|
|  |  | Lượng (Tấn) | Giá trị (Nghìn USD) | Lượng (Tấn) | Giá trị (Nghìn USD) |
| 1 | Vải thiều | 1.500 | 700 | 1.800 | 900 |`);
  expect(indicators.map(({ name, quantity, period }) => [name, quantity.min, quantity.unit, period?.edtf])).toEqual([
    ['Vải thiều', 1500, 't', '2026'],
    ['Vải thiều', 700_000, 'USD', '2026'],
    ['Vải thiều', 1800, 't', '2027'],
    ['Vải thiều', 900_000, 'USD', '2027'],
  ]);
});

test('a row that is nothing but a time dates the rows below it, until the next', () => {
  const { indicators } = read(`| TT | Chỉ tiêu | Đơn vị | Kế hoạch |
|---|---|---|---|
| I | Giai đoạn 2025-2027 |  |  |
| 1 | Số xã nông thôn mới | xã | 12 |
| II | Giai đoạn 2028-2030 |  |  |
| 1 | Số xã nông thôn mới | xã | 20 |`);
  expect(indicators.map(({ quantity, period }) => [quantity.min, period?.edtf])).toEqual([
    [12, '2025/2027'],
    [20, '2028/2030'],
  ]);
});

test('a group whose words a converter wrote into every cell is no task', () => {
  const { tasks } = read(`| TT | Nhiệm vụ | Cơ quan chủ trì | Thời gian |
|---|---|---|---|
| I | Hoàn thiện thể chế | Hoàn thiện thể chế | Hoàn thiện thể chế |
| 1 | Sửa quy chế làm việc | Sở Nội vụ | Quý II/2025 |`);
  expect(tasks.map(({ quote }) => quote)).toEqual(['Sửa quy chế làm việc']);
});

test('rows that tell targets in words, beside who answers for them, are read as sentences', () => {
  const { indicators, tasks } = read(`| TT | Chỉ tiêu | Cơ quan chủ trì |
|---|---|---|
|  | **I. Xã hội** |  |
| 1 | Tỷ lệ hộ nghèo giảm 1,2%; đến năm 2030, tỷ lệ đô thị hóa đạt 55%. | Sở Nội vụ |
| 2 | Tỷ lệ dân số tham gia bảo hiểm y tế đạt 97% | Bảo hiểm xã hội tỉnh |`);
  expect(indicators.map(({ name, role, quantity, period }) => [name, role, quantity.text, period?.edtf])).toEqual([
    ['Tỷ lệ hộ nghèo', 'target', '1,2%', '2025'],
    ['tỷ lệ đô thị hóa', 'target', '55%', '2030'],
    ['Tỷ lệ dân số tham gia bảo hiểm y tế', 'target', '97%', '2025'],
  ]);
  expect(tasks).toEqual([]);
});

test('a year below a merged head that names a period of years is the time of its column', () => {
  expect(
    valuesIn(`<table>
<tr><th rowspan="2">Chỉ tiêu</th><th rowspan="2">ĐVT</th><th rowspan="2">Ước TH năm 2025</th><th colspan="2">GIAI ĐOẠN 2026 - 2030</th></tr>
<tr><th>Năm 2026</th><th>Năm 2027</th></tr>
<tr><td>Sản lượng chè búp tươi</td><td>tấn</td><td>11</td><td>12</td><td>13</td></tr>
</table>`),
  ).toEqual([
    'Sản lượng chè búp tươi | 11 | estimate | 2025',
    'Sản lượng chè búp tươi | 12 | target | 2026',
    'Sản lượng chè búp tươi | 13 | target | 2027',
  ]);
});

test('a month below a head that names a year is of that year', () => {
  expect(
    valuesIn(`<table>
<tr><th rowspan="2">Chỉ tiêu</th><th rowspan="2">ĐVT</th><th colspan="2">Các tháng năm 2023</th></tr>
<tr><th>Thực hiện tháng 9</th><th>Ước tháng 10</th></tr>
<tr><td>Kim ngạch xuất khẩu</td><td>Triệu USD</td><td>210</td><td>230</td></tr>
</table>`),
  ).toEqual(['Kim ngạch xuất khẩu | 210 | actual | 2023-09', 'Kim ngạch xuất khẩu | 230 | estimate | 2023-10']);
});

test('a column of figures whose head gives their unit holds values amid results, where no head names a year', () => {
  const table = (heading: string): ReturnType<typeof read> =>
    extract(
      readText(
        `${HEAD.replace('II. CHỈ TIÊU', heading)}| Loại cây | Diện tích (ha) | Tăng giảm so với cùng kỳ (%) |\n|---|---|---|\n| Cây mía | 6.300 | Tăng 4,2 |\n| Cây lấy sợi | 32 | Giảm 1,5 |\n`,
        'bao-cao.md',
      ),
    ).extraction;
  const said = table('I. KẾT QUẢ').indicators.map(({ name, quantity, role }) => [name, quantity.min, quantity.unit, role]);
  expect(said).toEqual([
    ['Cây mía', 6300, 'ha', 'actual'],
    ['Cây mía', 4.2, 'percent', 'actual'],
    ['Cây lấy sợi', 32, 'ha', 'actual'],
    ['Cây lấy sợi', -1.5, 'percent', 'actual'],
  ]);
  expect(table('III. BIỂU MẪU').indicators).toEqual([]);
});
