import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { tasksTold } from './tasks-told.ts';

const FRONT = { title: 'Kế hoạch đội thuyền năm 2026', date: '2025-09-08', period: "'2026'", issuer: 'UBND tỉnh' };

/** What the tasks of a text say and by when. */
function rowsOf(table: string): readonly string[] {
  return tasksTold(`Theo đó, lịch cụ thể:\n\n${table}`, FRONT).map((told) => told.replace('UBND tỉnh* | ', ''));
}

describe('lines with bars between their cells', () => {
  test('are a table of works and days, though a copy has lost its head', () => {
    const table = `|
|
|
1 | Rà soát thuyền cũ; đăng kiểm | Xong trước ngày 15/9/2025. |
2 | Hội thi chèo thuyền cấp xã | Xong trước ngày 20/12/2025. |
3 | Hạ thủy thuyền mới | Từ ngày 04/3/2026 đến ngày 08/3/2026, có lịch riêng. |`;
    expect(rowsOf(table)).toEqual([
      'Rà soát thuyền cũ; đăng kiểm | 2025-09-15',
      'Hội thi chèo thuyền cấp xã | 2025-12-20',
      'Hạ thủy thuyền mới | 2026-03-08',
    ]);
    const { deadlines } = readBody(table, FRONT).extraction;
    expect(deadlines.map(({ kind, start }) => `${kind} ${start}`)).toEqual(['before null', 'before null', 'in 2026-03-04']);
  });

  test('are one also where a row takes several lines or each begins with a bar', () => {
    const table = `| 1 | Rà soát thuyền cũ | Trước 15/9/2025 |
| 2 | Đăng kiểm thuyền | Trước 10/10/2025;
|
| 3 | Hạ thủy thuyền mới | Đầu tháng 3/2026 |`;
    expect(rowsOf(table)).toEqual(['Rà soát thuyền cũ | 2025-09-15', 'Đăng kiểm thuyền | 2025-10-10', 'Hạ thủy thuyền mới | 2026-03-10']);
  });

  test('are one where blank lines part the rows', () => {
    const table = `TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn

I | Thuyền cũ | Thuyền cũ | Thuyền cũ

1 | Rà soát thuyền cũ | Sở Xây dựng | Tháng 9/2025

2 | Đăng kiểm thuyền | Sở Công Thương | Quý I/2026`;
    expect(tasksTold(table, FRONT)).toEqual([
      'Sở Xây dựng | Rà soát thuyền cũ | 2025-09-30',
      'Sở Công Thương | Đăng kiểm thuyền | 2026-03-31',
    ]);
  });

  test('are none where a line or two with bars stand among others', () => {
    const lines = 'Trang chủ | Tin tức | Liên hệ\n\nSở Y tế vá thuyền cũ.\n\nIn trang | Gửi bài | Bình luận';
    expect(tasksTold(lines, { ...FRONT, kind: 'directive' })).toEqual(['Sở Y tế | Sở Y tế vá thuyền cũ']);
  });

  test('are read by their head where it has stayed', () => {
    const table = `TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn
1 | Rà soát thuyền cũ | Sở Xây dựng | Tháng 9/2025
2 | Đăng kiểm thuyền | Sở Công Thương | Quý I/2026`;
    expect(tasksTold(table, FRONT)).toEqual([
      'Sở Xây dựng | Rà soát thuyền cũ | 2025-09-30',
      'Sở Công Thương | Đăng kiểm thuyền | 2026-03-31',
    ]);
  });

  test('are running text where they do not part the same number of cells', () => {
    expect(rowsOf('Trang chủ | Tin tức | Liên hệ\nTin mới | Rà soát thuyền cũ\nSở | Ngành | Xã | Trước 15/9/2025')).toEqual([]);
    expect(rowsOf('Lưu bài | In trang | 16:05\nXem thêm | Chia sẻ | Góp ý')).toEqual([]);
  });

  test('of what has come about are no work', () => {
    const table = '1 | Rà soát thuyền cũ | 15/9/2024 |\n2 | Đăng kiểm thuyền | 10/10/2024 |\n3 | Hạ thủy thuyền | 12/10/2024 |';
    expect(tasksTold(`## Kết quả đạt được năm 2024\n\n${table}`, FRONT)).toEqual([]);
    expect(tasksTold(`## Nhiệm vụ năm 2026\n\n${table.replaceAll('2024', '2026')}`, FRONT)).toHaveLength(3);
  });
});

test('a table of Markdown whose head is empty is read by what its cells hold', () => {
  const table = '| | | |\n|---|---|---|\n| 1 | Rà soát thuyền cũ | Sở Xây dựng |\n| 2 | Đăng kiểm thuyền | Sở Công Thương |';
  expect(tasksTold(table, FRONT)).toEqual(['Sở Xây dựng | Rà soát thuyền cũ', 'Sở Công Thương | Đăng kiểm thuyền']);
});

describe('cells in lines of their own between lines that are a bar', () => {
  const table = `|
**TT**
|
**Nhiệm vụ**
|
**Cơ quan chủ trì**
|
**Thời gian hoàn thành**
|
**Sản phẩm**
|
|
**I**
|
**Đội thuyền**
|
|
1
|
Rà soát thuyền cũ của
các xã ven sông
|
Sở Xây dựng
|
Quý IV/2025
|
|
Đăng kiểm thuyền
|
Sở Công Thương
|
Quý I/2026
|
Giấy đăng kiểm
|
|
2
|
Hạ thủy thuyền mới
|
Các xã
|
Quý II/2026
|
Báo cáo
|`;

  test('are a table, in which a number that stands beside several rows and the last cells may be missing', () => {
    expect(tasksTold(table, FRONT)).toEqual([
      'Sở Xây dựng | Rà soát thuyền cũ của các xã ven sông',
      'Sở Công Thương | Đăng kiểm thuyền | 2026-03-31',
      'Các xã | Hạ thủy thuyền mới | 2026-06-30',
    ]);
    expect(readBody(table, FRONT).extraction.tasks.map(({ product }) => product)).toEqual([undefined, 'Giấy đăng kiểm', 'Báo cáo']);
  });

  test('are no table where they only set a page in columns', () => {
    const page = '|\nUBND TỈNH\n|\nCỘNG HÒA\n|\n|\nSố: 5/KH-UBND\n|\nNgày 8/9/2025\n|';
    expect(readBody(page, FRONT).extraction.tasks).toEqual([]);
  });
});
