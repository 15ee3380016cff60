import { describe, expect, test } from 'vitest';
import type { Task } from '../pipeline/schema/task.ts';
import { readBody } from './document.ts';

const KNOWN = {
  task: 'Nội dung nhiệm vụ',
  lead: 'Cơ quan chủ trì',
  support: 'Cơ quan phối hợp',
  product: 'Sản phẩm',
  deadline: 'Thời gian hoàn thành',
};

function tasksOf(table: string): readonly Task[] {
  return readBody(`## Phụ lục\n\n${table}\n`).extraction.tasks;
}

/** A row of an assignment table, told in one line: who leads, who helps, what comes of it, by when, and what is to be done. */
const told = ({ quote, actors, product, deadline }: Task): string =>
  [
    actors.flatMap(({ name, part, inherited }) => (part === 'lead' && !inherited ? [name] : [])).join(', '),
    actors.flatMap(({ name, part }) => (part === 'support' ? [name] : [])).join(', '),
    product,
    deadline?.due,
    quote,
  ].join(' | ');

const table = (heads: typeof KNOWN): string =>
  `| TT | ${heads.task} | ${heads.lead} | ${heads.support} | ${heads.product} | ${heads.deadline} |\n|---|---|---|---|---|---|\n| 1 | Lập bản đồ ngập lụt | Sở Xây dựng | Công an tỉnh | Báo cáo | Quý III/2024 |\n`;

describe('the head of a column', () => {
  test.each([
    ['task', ['Tên văn bản', 'Tên luật, nghị quyết', 'Tên chương trình, đề án', 'Chương trình, đề án', 'Các công việc', 'Hạng mục công việc', 'Phần việc', 'Giải pháp', 'Nhóm nhiệm vụ', 'Biện pháp', 'Danh mục công việc', 'Danh mục đề án', 'Danh mục', 'Tên báo cáo', 'Các hoạt động', 'Mô tả nhiệm vụ', 'Nội dung/nhiệm vụ']],
    ['lead', ['Cơ quan trình', 'Cơ quan soạn thảo', 'Đơn vị soạn thảo', 'Cơ quan chuẩn bị', 'Người phụ trách', 'Lãnh đạo phụ trách', 'Sở, ngành chủ trì', 'Đơn vị được giao', 'Cơ quan thường trực', 'Đơn vị chịu trách nhiệm', 'Đơn vị tham mưu', 'Cơ quan/đơn vị chủ trì', 'Cơ quan, địa phương chủ trì', 'Bộ phận thực hiện', 'Phòng chủ trì', 'Cơ quan đầu mối', 'CQ chủ trì', 'Đơn vị', 'Các đơn vị thực hiện']],
    ['support', ['Đơn vị liên quan', 'Cơ quan tham gia', 'Thành phần phối hợp', 'Trách nhiệm phối hợp', 'Cơ quan/đơn vị phối hợp', 'Sở, ngành phối hợp', 'Bộ phận phối hợp', 'CQ phối hợp']],
    ['product', ['Kết quả đạt được', 'Kết quả cụ thể', 'Loại văn bản', 'Mục tiêu, sản phẩm', 'Kết quả/Sản phẩm', 'Dự kiến kết quả', 'Dự kiến sản phẩm', 'Đầu ra', 'Tên sản phẩm']],
    ['deadline', ['Thời điểm trình', 'Ngày hoàn thành', 'Mốc thời gian', 'Năm thực hiện', 'Thời điểm', 'Dự kiến thời gian', 'Dự kiến hoàn thành', 'Kế hoạch hoàn thành', 'Tháng', 'Quý', 'Thời hạn gửi báo cáo']],
  ] as const)('is known for %s by what its words say', (kind, heads) => {
    const lost = heads.filter((head) => told(tasksOf(table({ ...KNOWN, [kind]: head }))[0]!) !== 'Sở Xây dựng | Công an tỉnh | Báo cáo | 2024-09-30 | Lập bản đồ ngập lụt');
    expect(lost).toEqual([]);
  });

  test.each(['Đơn vị tính', 'Ghi chú', 'Nguồn vốn'])('is none of who acts where it says something else: %s', (head) => {
    const [first] = tasksOf(table({ ...KNOWN, lead: head }));
    expect(first === undefined ? '' : told(first).split(' | ')[0]).toBe('');
  });
}); // prettier-ignore

describe('a table that gives work', () => {
  const HEAD = '| TT | Nhiệm vụ | Chủ trì | Phối hợp | Thời hạn |';
  const RULE = '|---|---|---|---|---|';
  const ROW = '| 1 | Lập bản đồ ngập lụt | Sở Xây dựng | Công an tỉnh | Quý III/2024 |';
  const SAID = ['Sở Xây dựng | Công an tỉnh |  | 2024-09-30 | Lập bản đồ ngập lụt'];

  test.each([
    ['a row that counts its columns', [HEAD, RULE, '| (1) | (2) | (3) | (4) | (5)=(3)+(4) |', ROW]],
    ['its head in the first row of its body', ['| | | | | |', RULE, HEAD, ROW]],
    ['a head of two rows', ['| TT | Nhiệm vụ | Phân công | | Thời hạn |', RULE, '| | | Chủ trì | Phối hợp | |', ROW]],
  ])('is read behind %s', (_, lines) => {
    expect(tasksOf(lines.join('\n')).map(told)).toEqual(SAID);
  });

  test('knows who leads and who helps by what stands in brackets behind them', () => {
    const [task] = tasksOf(
      `| TT | Nhiệm vụ | Phân công | Thời hạn |\n|---|---|---|---|\n| 1 | Lập bản đồ ngập lụt | Sở Xây dựng (chủ trì); Công an tỉnh (phối hợp) | Quý III/2024 |`,
    );
    expect(told(task!)).toBe(SAID[0]);
  });

  test('keeps a column of amounts for amounts, though its head says only where they are counted', () => {
    const { tasks, indicators } = readBody(
      '## Phụ lục\n\n| TT | Chỉ tiêu | Đơn vị | Kế hoạch năm 2024 |\n|---|---|---|---|\n| 1 | Tổng thu ngân sách nhà nước | Tỷ đồng | 8.500 |\n',
    ).extraction;
    expect(tasks).toEqual([]);
    expect(indicators.map(({ quantity }) => quantity.unit)).toEqual(['VND']);
  });
});
