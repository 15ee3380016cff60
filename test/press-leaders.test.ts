import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { BEFORE, PRESS, tasksTold, toldBehindOrder } from './tasks-told.ts';

/** How many tasks a text of the press tells behind its opening. */
const count = (text: string): number => tasksTold(`${BEFORE}${text}`, PRESS).length;

describe('what a leader says', () => {
  test.each([
    ['Về nhiệm vụ tháng 12, Chủ tịch UBND tỉnh nêu rõ, Sở Xây dựng, Sở Tài chính rà soát các bến thuyền.', 1],
    ['Chủ tịch UBND tỉnh nêu rõ, Sở Xây dựng đã rà soát các bến thuyền.', 0],
    ['Tỉnh phấn đấu trong quý IV hoàn thành bến thuyền mới.', 1],
    ['"Tỉnh sẽ hoàn thành bến thuyền mới trước ngày 30-12", Giám đốc Sở Xây dựng thông tin.', 1],
    ['"Tới đây, sẽ sửa quy chế bến thuyền", Giám đốc Sở Xây dựng cho hay.', 1],
    ['Bí thư Tỉnh ủy Nguyễn Văn A báo cáo tại buổi làm việc.', 0],
    ['Thủ tướng ân cần thăm hỏi các chủ thuyền.', 0],
    ['Ban Chấp hành Đảng bộ tỉnh khóa mới ra mắt Đại hội.', 0],
    ['Mời quý vị theo dõi trang của tỉnh.', 0],
    ['Báo cáo kiểm điểm công tác điều hành năm 2023, Phó Thủ tướng cho biết, Chính phủ luôn chấp hành nghiêm Nghị quyết.', 0],
    ['Chủ tịch UBND tỉnh lưu ý thêm, các xã cần dọn bến thuyền.', 1],
    ['Giám đốc Sở Xây dựng cũng đề xuất 8 nhiệm vụ đối với bến thuyền từ nay đến hết năm 2024.', 0],
  ])('%s', (text, tasks) => {
    expect(count(text)).toBe(tasks);
  });

  test('ends where he is named, and keeps his mark out', () => {
    const [told] = tasksTold(`${BEFORE}"Tỉnh sẽ hoàn thành bến thuyền mới trước ngày 30-12", Giám đốc Sở Xây dựng thông tin.`, PRESS);
    expect(told).toBe('Tỉnh | Tỉnh sẽ hoàn thành bến thuyền mới trước ngày 30-12 | 2024-12-30');
  });

  test('ends with a quotation, also where a comma closes it', () => {
    const [told] = tasksTold(`${BEFORE}“Sở Xây dựng phải dọn bến thuyền,” lãnh đạo thành phố lưu ý thêm.`, PRESS);
    expect(told).toBe('Sở Xây dựng | Sở Xây dựng phải dọn bến thuyền');
  });

  test('counted and for something is told in what follows', () => {
    const told = tasksTold(
      `${BEFORE}Giám đốc Sở Xây dựng đề xuất 8 nhiệm vụ đối với bến thuyền.\n\nTập trung dọn bến; nâng cấp kè sông.`,
      PRESS,
    );
    expect(told).toHaveLength(2);
  });
});

describe('an act behind an order', () => {
  test.each([
    ['Rà soát các nguồn như điện gió, điện mặt trời, triển khai xây dựng bến thuyền mới.', 2],
    ['Khuyến khích các lĩnh vực như tài chính, giáo dục, y tế.', 1],
    ['Triển khai việc kiểm tra, nâng cấp bến thuyền.', 1],
    ['Thu hút chuyên gia ở nước ngoài về tỉnh làm việc, sinh sống, đóng góp vào nghề cá.', 1],
    ['Hoàn thiện cơ cấu tổ chức, bố trí nhân lực cho bến thuyền.', 2],
    ['Xây dựng Chiến lược nghề cá giai đoạn 2021 - 2030, định hướng đến năm 2045.', 1],
    ['Đôn đốc tiến độ triển khai, xử lý vướng mắc của các bến thuyền.', 2],
    ['Giám sát quá trình triển khai, thực hiện quy chế bến thuyền.', 1],
    ['Bộ Quốc phòng chỉ đạo lực lượng biên phòng, cảnh sát biển phối hợp tuần tra vùng biển.', 1],
    ['Đi liền với đó, tiếp tục nâng cấp kè sông.', 1],
    ['Bộ Tài chính, Nông nghiệp và Phát triển nông thôn hoàn thành thủ tục cho bến thuyền.', 1],
  ])('%s', (text, tasks) => {
    expect(toldBehindOrder(text)).toHaveLength(tasks);
  });
});

describe('where a text of the press looks', () => {
  test('is not said by its headline, which tells what somebody does', () => {
    const { indicators } = readBody(
      '# Ngành thủy sản: Tăng tốc trong quý 4, nỗ lực hoàn thành nhiệm vụ\n\nNgày 8/11, ngành thủy sản họp.\n\nĐến hết tháng 10, sản lượng tôm đạt 900 tấn.\n',
      { ...PRESS, title: 'Ngành thủy sản tăng tốc' },
    ).extraction;
    expect(indicators.map(({ role }) => role)).toEqual(['actual']);
  });

  test('is back where a leader tells how well it went', () => {
    const text =
      'Phát biểu tại hội nghị, Chủ tịch UBND tỉnh nhấn mạnh: dù có nhiều khó khăn, trong quý III tỉnh đạt được nhiều kết quả tích cực.';
    expect(count(text)).toBe(0);
  });
});

test.each([
  ['Lãnh đạo Chính phủ cũng yêu cầu Bộ Y tế rà soát các bến thuyền.', 'Bộ Y tế'],
  ['Năm 2025, TP Hạ Long đặt ra mục tiêu tiếp tục phát triển nghề cá.', 'TP Hạ Long*'],
])('who has to act in "%s" is %s', (text, who) => {
  expect(tasksTold(`${BEFORE}${text}`, PRESS).map((task) => task.split(' | ')[0])).toEqual([who]);
});

test('a line that ends in a colon and begins a part heads the points below it', () => {
  const body =
    'Mục tiêu tổng quát:\n\nNâng cao đời sống ngư dân.\n\nĐịnh hướng các chỉ tiêu 5 năm 2021 - 2025:\n\nTăng trưởng bình quân 7%/năm.\n\nĐịnh hướng phát triển giai đoạn 2021 - 2030:\n\n(1) Đổi mới nghề cá.\n\n(2) Hoàn thiện bến thuyền. Bảo đảm an toàn.\n\n(3) Thúc đẩy nghiên cứu.';
  const told = tasksTold(body, { kind: 'resolution', title: 'Nghị quyết về nghề cá', date: '2021-02-01', period: '2021/2025' });
  expect(told.map((task) => task.split(' | ')[1])).toEqual([
    'Nâng cao đời sống ngư dân',
    'Đổi mới nghề cá',
    'Hoàn thiện bến thuyền',
    'Bảo đảm an toàn',
    'Thúc đẩy nghiên cứu',
  ]);
});

test('a part of a plan that is retold is read below the line that names it', () => {
  const body =
    'Về tiến độ thực hiện quy hoạch bến thuyền, tại Mục II Kế hoạch số 9 đã nêu như sau:\n\n- Xây dựng dự toán chi phí; tổ chức lựa chọn đơn vị tư vấn.\n\n- Trình thẩm định quy hoạch.';
  expect(tasksTold(body)).toHaveLength(3);
});

test('amid targets what goes on behind a value is of that value', () => {
  const body = '## Mục tiêu\n\nTrên 50% diện tích nuôi tôm ứng dụng công nghệ thông minh, tự động hóa, số hóa.';
  expect(tasksTold(body)).toEqual([]);
});
