import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { BEFORE, PRESS, tasksTold } from './tasks-told.ts';

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

describe('a page set by spaces, as copies of printed letters come', () => {
  const letter = `ỦY BAN NHÂN DÂN QUẬN                    CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
                                             Độc lập - Tự do - Hạnh phúc
    Số: 12/UBND-KT
                                           ngày 20 tháng 11 năm 2024
    V/v triển khai việc dọn bến
  thuyền trên địa bàn quận
              Kính gửi: Ủy ban nhân dân các phường
             Để việc dọn bến thuyền được nền nếp, Ủy ban nhân dân quận kính đề nghị
      Ủy ban nhân dân các phường thực hiện các quy định, cụ thể như sau:
             1. Về bến thuyền
             a) Chỉ đạo cơ quan chuyên môn rà soát các bến
      thuyền đang hoạt động, lập danh sách gửi Ủy ban nhân dân quận.
             b) Tổ chức dọn bến thuyền để nâng cao ý thức của người
                                       2
      dân ven sông.`;

  test('is parted where a line is pushed in, and gives its points to whom it asks', () => {
    expect(tasksTold(letter, DIRECTIVE).map((task) => task.split(' | ').slice(0, 2).join(' | '))).toEqual([
      'Ủy ban nhân dân các phường* | Chỉ đạo cơ quan chuyên môn rà soát các bến thuyền đang hoạt động',
      'Ủy ban nhân dân các phường* | lập danh sách gửi Ủy ban nhân dân quận',
      'Ủy ban nhân dân các phường* | Tổ chức dọn bến thuyền để nâng cao ý thức của người 2 dân ven sông',
    ]);
  });

  test('is not parted by the lines of an item that go on below its first word', () => {
    const items = '10. Sở Xây dựng rà soát các\n    Bến thuyền cũ; vá thuyền.\n';
    expect(tasksTold(`## Nhiệm vụ\n\n${items}`)).toEqual([
      'Sở Xây dựng | Sở Xây dựng rà soát các Bến thuyền cũ',
      'Sở Xây dựng* | vá thuyền',
    ]);
  });
});

describe('the frame of a table that a copy has left', () => {
  test('is no part of the words in it, and parts what stands around it', () => {
    const letter =
      '|\n**Kính gửi:**\n|\n- Sở Xây dựng;\n- Các đơn vị thực hiện việc dọn bến.\n|\nXét báo cáo của quận, Chủ tịch Ủy ban nhân dân thành phố có ý kiến như sau:\n\n1. Sở Xây dựng:\n\n- Về thuyền cũ: tiếp tục hỗ trợ các hộ vá thuyền.';
    expect(tasksTold(letter, { kind: 'directive', title: 'Công văn về bến thuyền' })).toEqual([
      'Sở Xây dựng* | tiếp tục hỗ trợ các hộ vá thuyền',
    ]);
  });

  test('ends a sentence of the press before a capital', () => {
    const body = `${BEFORE}Lãnh đạo tỉnh thăm bến Đông. | Tại buổi làm việc, Chủ tịch UBND tỉnh đã yêu cầu Sở Xây dựng vá ngay các thuyền cũ.`;
    expect(tasksTold(body, PRESS).map((task) => task.split(' | ')[0])).toEqual(['Sở Xây dựng']);
  });
});

describe('a title whose line ends without a mark', () => {
  test('in bold and numbered heads the line below it, though it is wrapped itself', () => {
    const letter = `Ủy ban nhân dân quận yêu cầu:

**1. Phòng Kinh
tế**
Khẩn trương rà soát các bến thuyền đang hoạt động.
**2. Phòng Tài
chính**
Bố trí kinh phí cho việc dọn bến.`;
    expect(tasksTold(letter, DIRECTIVE)).toEqual([
      'Phòng Kinh tế* | Khẩn trương rà soát các bến thuyền đang hoạt động',
      'Phòng Tài chính* | Bố trí kinh phí cho việc dọn bến',
    ]);
  });

  test('stands above sentences that end their lines, each of which is read once and in its order', () => {
    const letter = `Ủy ban nhân dân quận yêu cầu:

**2. Về các bến thuyền
phía Đông**
a) Dọn các bến thuyền phía Đông của quận, vá thuyền cũ,
sơn lại cọc.
b) Vá các thuyền cũ ở bến Đông.
c) Sơn lại các cọc ở bến Đông.`;
    expect(tasksTold(letter, DIRECTIVE).map((task) => task.split(' | ')[1])).toEqual([
      'Dọn các bến thuyền phía Đông của quận',
      'vá thuyền cũ, sơn lại cọc',
      'Vá các thuyền cũ ở bến Đông',
      'Sơn lại các cọc ở bến Đông',
    ]);
  });

  test('of an article heads the sentences below it', () => {
    const article = `Điều 2. Mục tiêu, nhiệm vụ trọng tâm
Tiếp tục dọn các bến thuyền trên sông. Nâng cao chất lượng các bến thuyền trên địa bàn${LONG}.`;
    expect(tasksTold(article, { kind: 'resolution' }).map((task) => task.split(' | ')[1])).toEqual([
      'Tiếp tục dọn các bến thuyền trên sông',
      `Nâng cao chất lượng các bến thuyền trên địa bàn${LONG}`,
    ]);
  });

  test('is none where bold words only stand at the beginning of a line', () => {
    const body = '## Nhiệm vụ\n\n**Sở Xây dựng** rà soát các bến\n**thuyền** đang hoạt động; vá thuyền.';
    expect(tasksTold(body)).toEqual(['Sở Xây dựng | Sở Xây dựng rà soát các bến thuyền đang hoạt động', 'Sở Xây dựng* | vá thuyền']);
  });
});

describe('a line of a point that holds nothing but a body', () => {
  test('heads the work on the line below it', () => {
    const points = '5. Sở Xây dựng\nRà soát các bến thuyền; gắn biển tên.\n6. Chi cục Thủy lợi\nKhẩn trương nạo vét kênh dẫn.\n';
    expect(tasksTold(points, { kind: 'conclusion', title: 'Thông báo kết luận' })).toEqual([
      'Sở Xây dựng* | Rà soát các bến thuyền',
      'Sở Xây dựng* | gắn biển tên',
      'Chi cục Thủy lợi* | Khẩn trương nạo vét kênh dẫn',
    ]);
  });

  test('is none where a name or its work is wrapped', () => {
    const points = '1. Sở Xây dựng cùng Sở\nY tế rà soát các bến thuyền đang hoạt động trên sông.\n';
    expect(tasksTold(points, { kind: 'conclusion', title: 'Thông báo kết luận' })).toEqual([
      'Sở Xây dựng | Sở Xây dựng cùng Sở Y tế rà soát các bến thuyền đang hoạt động trên sông',
    ]);
  });
});
