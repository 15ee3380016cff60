import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { tasksTold } from './tasks-told.ts';

const DIRECTIVE = { kind: 'directive', title: 'Chỉ thị về bến thuyền', date: '2024-11-20', issuer: 'Ủy ban nhân dân quận' };
const LONG =
  ' theo đúng quy định của pháp luật về giao thông đường thủy nội địa, bảo đảm an toàn cho người dân và du khách qua lại trên địa bàn quận';

describe('a page on which each paragraph takes a line and no blank line parts them', () => {
  const page = [
    `Ủy ban nhân dân quận yêu cầu các phòng, ban, phường thực hiện tốt công tác quản lý bến thuyền${LONG}, với các nội dung sau:`,
    '1. Biện pháp chung:',
    `Hằng năm tổ chức ra quân dọn bến${LONG}.`,
    `Các phường tham gia dọn bến${LONG}.`,
    `Các chủ thuyền giữ sạch bến${LONG}.`,
    `Mỗi bến có một người trông coi${LONG}.`,
    '2. Phân công thực hiện:',
    '2.1 Phòng Kinh tế:',
    `- Rà soát các bến thuyền đang hoạt động${LONG}.`,
    `- Cấp biển tên cho các bến đủ điều kiện${LONG}.`,
    '2.2 Phòng Tài chính - Kế hoạch:',
    `Cân đối ngân sách cho việc dọn bến${LONG}.`,
  ].join('\n');

  test('is read line by line, and what a line heads is the work of whom it names', () => {
    const told = tasksTold(page, DIRECTIVE).map((task) => task.replace(LONG, ''));
    expect(told).toContain('Phòng Kinh tế* | Rà soát các bến thuyền đang hoạt động');
    expect(told).toContain('Phòng Kinh tế* | Cấp biển tên cho các bến đủ điều kiện');
    expect(told).toContain('Phòng Tài chính - Kế hoạch* | Cân đối ngân sách cho việc dọn bến');
  });

  test('has every quote at its span', () => {
    const source = readBody(`${page}\n`, DIRECTIVE);
    for (const { quote, span } of source.extraction.tasks) expect(span.end - span.start).toBe(quote.length);
  });
});

describe('a wrapped page without blank lines', () => {
  const wrapped = `2. Đối với việc dọn bến thuyền trên địa bàn thành phố trong thời gian tới, các
sở, ngành lưu ý một số nội dung sau:
(1) Sở Xây dựng rà soát các bến thuyền trên địa bàn; tập trung sửa chữa các bến
đã xuống cấp trước ngày 30 tháng 11 năm 2024.
(2) Sở Tài chính bố trí kinh phí cho việc dọn bến trong năm 2024 theo đúng quy
định; kịp thời báo cáo Ủy ban nhân dân thành phố.`;

  test('is parted where a line ends a sentence though more would have gone on it', () => {
    expect(tasksTold(wrapped, { kind: 'conclusion', title: 'Kết luận về bến thuyền' })).toEqual([
      'Sở Xây dựng | Sở Xây dựng rà soát các bến thuyền trên địa bàn',
      'Sở Xây dựng* | tập trung sửa chữa các bến đã xuống cấp trước ngày 30 tháng 11 năm 2024 | 2024-11-30',
      'Sở Tài chính | Sở Tài chính bố trí kinh phí cho việc dọn bến trong năm 2024 theo đúng quy định',
      'Sở Tài chính* | kịp thời báo cáo Ủy ban nhân dân thành phố',
    ]);
  });

  test('is not parted where lines are only wrapped', () => {
    const prose = `Sở Xây dựng rà soát các bến thuyền. Sở Tài chính bố trí kinh phí cho việc dọn
bến. Sở Nội vụ bố trí nhân lực cho việc dọn bến trên địa bàn các quận, huyện và
thị xã.`;
    const { tasks } = readBody(`## Nhiệm vụ\n\n${prose}\n`).extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual([
      'Sở Xây dựng rà soát các bến thuyền',
      'Sở Tài chính bố trí kinh phí cho việc dọn bến',
      'Sở Nội vụ bố trí nhân lực cho việc dọn bến trên địa bàn các quận, huyện và thị xã',
    ]);
  });
});

test('numbers with a space before their mark are numbers', () => {
  const body =
    'Điều 2 . Tổ chức thực hiện\n\n1 . Sở Xây dựng :\n\na ) Rà soát các bến thuyền ;\n\nb ) Lập kế hoạch dọn bến .\n\n2 . Sở Tài chính bố trí kinh phí .';
  expect(tasksTold(body).map((task) => task.split(' | ')[0])).toEqual(['Sở Xây dựng*', 'Sở Xây dựng*', 'Sở Tài chính']);
});
