import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { BEFORE, PRESS, tasksTold } from './tasks-told.ts';

/** What an article tells to be done in sentences that stand behind what it reports. */
function toldAmid(sentences: string): readonly string[] {
  return tasksTold(`${BEFORE}${sentences}`, PRESS).map((task) => task.split(' | ').slice(1).join(' | '));
}

describe('acts that the press leads up to', () => {
  test.each<[string, readonly string[]]>([
    [
      'Huyện xác định nhiệm vụ trọng tâm trong năm 2025 là: “Tiếp tục nạo vét kênh Đông. Tập trung vá thuyền cũ. Chăm lo đời sống thợ bến, mở thêm lớp dạy bơi”.',
      ['Tiếp tục nạo vét kênh Đông', 'Tập trung vá thuyền cũ', 'Chăm lo đời sống thợ bến', 'mở thêm lớp dạy bơi'],
    ],
    [
      'Kỳ họp thông qua nghị quyết với mục tiêu tổng quát: “phấn đấu phục hồi các bến đạt mức cao hơn năm trước; nâng cao chất lượng thuyền; ngăn chặn việc lấn kênh trở lại; mở rộng các bến ven sông Đào”.',
      [
        'phấn đấu phục hồi các bến đạt mức cao hơn năm trước',
        'nâng cao chất lượng thuyền',
        'ngăn chặn việc lấn kênh trở lại',
        'mở rộng các bến ven sông Đào',
      ],
    ],
    ['Trạm Y tế huyện: Khẩn trương lập danh sách thợ bến; củng cố tổ cứu hộ.', ['Khẩn trương lập danh sách thợ bến', 'củng cố tổ cứu hộ']],
    [
      'Do đó, nhiệm vụ và các giải pháp chủ yếu mà các phường cần thực hiện đó là tiếp tục nạo vét kênh; vá thuyền cũ.',
      ['tiếp tục nạo vét kênh', 'vá thuyền cũ'],
    ],
    [
      'Trong phương hướng nhiệm vụ thời gian tới, đại hội thống nhất tiếp tục vận động thợ bến góp vốn; vá thuyền cũ.',
      ['tiếp tục vận động thợ bến góp vốn', 'vá thuyền cũ'],
    ],
    [
      'Vấn đề trọng tâm, ưu tiên của tỉnh là giữ sạch các kênh. Trong đó, chú ý tăng cường kiểm tra bến.',
      ['giữ sạch các kênh', 'chú ý tăng cường kiểm tra bến'],
    ],
    ['Trước tình hình trên, để giúp thợ bến, trong thời gian tới, huyện Tân Yên mở rộng bến Đông.', ['huyện Tân Yên mở rộng bến Đông']],
  ])('are tasks: %s', (sentence, tasks) => {
    expect(toldAmid(sentence)).toEqual(tasks);
  });

  test.each([
    'Trạm Y tế huyện: Tích cực truy tìm, đã thấy 20 thuyền.',
    'Trạm Y tế huyện: 20 người.',
    'Thợ bến: Khẩn trương ra khơi là nếp của cha ông.',
  ])('are none where it is told what was done: %s', (sentence) => {
    expect(toldAmid(sentence)).toEqual([]);
  });
});

describe('a time that stands before acts', () => {
  test('ahead of others that follow it is to come, whatever month it is', () => {
    const { tasks, deadlines } = readBody(
      `${BEFORE}Trong tháng 11 và những tháng tiếp theo, huyện Tân Yên tiếp tục nạo vét kênh; vá thuyền cũ.\n`,
      PRESS,
    ).extraction;
    expect(tasks).toHaveLength(2);
    expect(deadlines.map(({ text }) => text)).toEqual(['Trong tháng 11']);
  });

  test('that ends the naming of the work dates what the next sentence tells of it', () => {
    const body = 'Hội nghị đề ra nhiệm vụ trọng tâm trong quý I năm 2025. Trong đó, tập trung nạo vét kênh Đông.';
    expect(toldAmid(body)).toEqual(['tập trung nạo vét kênh Đông | 2025-03-31']);
  });
});

describe('an order before a colon', () => {
  const DIRECTIVE = { kind: 'directive', title: 'Chỉ thị về bến thuyền', date: '2024-11-20' };

  test.each<[string, readonly string[]]>([
    ['Chủ tịch UBND thành phố yêu cầu: Rà soát các bến; thường xuyên dọn kênh.', ['Rà soát các bến', 'thường xuyên dọn kênh']],
    [
      'Chủ tịch UBND thành phố yêu cầu: từ ngày 30/4/2025 đến hết ngày 03/5/2025, các đơn vị bố trí người trông bến.',
      ['từ ngày 30/4/2025 đến hết ngày 03/5/2025, các đơn vị bố trí người trông bến'],
    ],
  ])('gives what stands behind it in one paragraph: %s', (sentence, tasks) => {
    expect(tasksTold(sentence, DIRECTIVE).map((task) => task.split(' | ')[1])).toEqual(tasks);
  });

  test('names no contents for those who have to act', () => {
    const body =
      'Thành phố yêu cầu các nội dung cụ thể như sau:\n\nKhông neo thuyền ở kênh Đông;\n\nKhông họp chợ trên bến;\n\nRà soát các bến.';
    expect(tasksTold(body, DIRECTIVE)).toEqual([
      'Ủy ban nhân dân thành phố* | Không neo thuyền ở kênh Đông',
      'Ủy ban nhân dân thành phố* | Không họp chợ trên bến',
      'Ủy ban nhân dân thành phố* | Rà soát các bến',
    ]);
  });
});

describe('what an article has above it', () => {
  test('ends nothing, though it asks to be followed', () => {
    expect(
      tasksTold(`Theo dõi Báo Bến Sông trên mạng\n\n${BEFORE}Thời gian tới, huyện Tân Yên tiếp tục nạo vét kênh.`, PRESS),
    ).toHaveLength(1);
  });
});
