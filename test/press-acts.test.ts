import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { ORDERED, PRESS, tasksTold, toldBehindOrder } from './tasks-told.ts';

/** The days by which something falls due in a text. */
function duesOf(text: string): readonly (string | null)[] {
  return readBody(`${text}\n`, PRESS).extraction.deadlines.map(({ due }) => due);
}

describe('one task, in however many verbs', () => {
  test.each([
    'Mọi vụ chìm thuyền phải được xem xét, cá thể hóa, xử lý trách nhiệm người đứng đầu',
    'Huy động các lực lượng, nhất là quân đội, công an làm nòng cốt dọn bến',
    'Vận động hội viên, Hội Nông dân tích cực tham gia dọn bến',
    'Thực hiện mục tiêu vừa phòng, chống bão, vừa phục hồi, phát triển nghề muối',
    'Giám sát các hoạt động thu gom, vận chuyển, đổ thải, xử lý rác ven sông',
    'Xử lý các vi phạm mua bán, khai thác cát không có giấy phép',
    'Giao trách nhiệm cho các thành viên Ban Chỉ đạo, lãnh đạo các sở kiểm kê bến thuyền',
    'Chuẩn bị hồ sơ báo cáo Chính phủ về cảng mới',
    'Tiếp tục thực hiện các chương trình: cải cách hành chính, tiết kiệm và chống tham nhũng',
  ])('%s', (sentence) => {
    expect(toldBehindOrder(`${sentence}.`)).toEqual([sentence]);
  });
});

describe('as many tasks as there are verbs with their own object', () => {
  test.each([
    ['Tăng cường kiểm tra kỷ cương, nâng cao trách nhiệm, hiệu quả phục vụ bến đò.', 2],
    ['Các xã rà soát, chấn chỉnh, có giải pháp khắc phục bến đò trái phép.', 2],
    ['Cần tăng cường kiểm tra, giám sát, nghiêm cấm để xảy ra thất thoát.', 2],
    ['Sở Xây dựng rà soát các quy hoạch, chịu trách nhiệm bố trí quỹ đất.', 2],
    ['Rà soát các chính sách về nghề cá và đề xuất Bộ Nông nghiệp xem xét bổ sung.', 2],
    ['Xây dựng chiến lược và quy hoạch phát triển bến thuyền.', 1],
    ['Giám sát các hoạt động thu gom, vận chuyển, đổ thải, xử lý nghiêm chủ thuyền vi phạm.', 2],
    ['Lãnh đạo các đơn vị chủ động, khẩn trương triển khai việc dọn bến.', 1],
    ['Các vụ, tập đoàn kinh tế, công ty nghiêm túc thực hiện việc dọn bến.', 1],
    ['Ban hành các quy định, hướng dẫn phù hợp về bến thuyền.', 1],
    ['Sở Xây dựng bố trí kinh phí để thực hiện, định kỳ báo cáo Chủ tịch UBND tỉnh.', 2],
    ['Tài nguyên nước phải được khai thác hợp lý, tăng cường hợp tác với tỉnh bạn.', 2],
  ])('%s', (sentence, tasks) => {
    expect(toldBehindOrder(sentence)).toHaveLength(tasks);
  });
});

describe('an order goes on', () => {
  test.each([
    'Phó Thủ tướng yêu cầu, phải có dự án, mô hình cụ thể',
    'Trong bất kỳ hoàn cảnh, điều kiện như thế nào, đến 2/9/2025 phải hoàn thành bến mới',
    'Đồng thời, sẽ sắp xếp lại bộ máy của bến',
  ])('%s', (sentence) => {
    expect(toldBehindOrder(`${sentence}.`)).toHaveLength(1);
  });

  test('with who takes the lead, and with whom', () => {
    const told = tasksTold(
      `${ORDERED}Chủ tịch giao Sở Xây dựng chủ trì với các sở, ngành và các địa phương đẩy nhanh tiến độ bến mới.`,
      PRESS,
    );
    expect(told.at(-1)).toMatch(/^Sở Xây dựng \| /);
  });

  test('over a line below a picture, and takes nothing from it', () => {
    const body = `Tỉnh họp.\n\nCó nhiều bến.\n\nTỉnh có hồ.\n\nSở A báo cáo.\n\nTỉnh tiếp tục nạo vét kênh với mục tiêu thoát lũ\n\nThu ngân sách đạt 12 tỷ đồng, tăng 8% so với cùng kỳ.`;
    expect(tasksTold(body, PRESS)).toEqual([]);
  });
});

describe('who leads orders behind what he says first', () => {
  test.each([
    'Cho rằng nguy cơ nước hồ dâng cao vẫn còn khi áp thấp tiến gần bờ, cùng với gió mùa tràn về từ phía bắc, Thủ tướng yêu cầu gia cố bến.',
    'Đây là điều rất quan trọng, Thủ tướng yêu cầu gia cố bến.',
    'Thủ tướng nhấn mạnh tinh thần kiên quyết dời dân khỏi bến.',
    'Nghị quyết đề ra 12 chỉ tiêu. Cụ thể, thu ngân sách tăng 8%. Chủ tịch UBND tỉnh yêu cầu các sở gia cố bến.',
  ])('%s', (sentence) => {
    expect(tasksTold(`Tỉnh họp.\n\nTheo báo cáo, tỉnh có nhiều bến.\n\n${sentence}`, PRESS)).toHaveLength(1);
  });

  test('what a place must have is to be made', () => {
    expect(toldBehindOrder('Thời gian tới, phải có những khách sạn đạt chuẩn. Phải có niềm tin.')).toEqual([
      'phải có những khách sạn đạt chuẩn',
    ]);
  });
});

describe('work is told, and none ordered', () => {
  test.each(['Trong đó, đầu tư từ doanh nghiệp tư nhân chiếm khoảng 70%.', 'Xuất khẩu cá đạt rất cao.', 'Cơ cấu dịch vụ chiếm 62% GRDP.'])(
    '%s',
    (sentence) => {
      expect(toldBehindOrder(sentence)).toEqual([]);
    },
  );
});

describe('what falls due', () => {
  test.each([
    ['Bến mới của dự án dự kiến hoàn thành trước năm 2026, gồm hai cầu.', '2026-01-01'],
    ['Thời gian thực hiện dự án đến năm 2031.', '2031-12-31'],
    ['Dự kiến, bến mới sẽ được khởi công trong tháng 3/2025.', '2025-03-31'],
    ['Theo kế hoạch, bến mới hoàn thành vào quý IV/2026.', '2026-12-31'],
    ['Đại diện chủ đầu tư cho biết đến cuối năm 2025 bến mới sẽ hoàn thành.', '2025-12-31'],
    [
      'Năm 2025, tỉnh đề ra 26 chỉ tiêu chủ yếu theo nghị quyết HĐND tỉnh giao. Trong đó, GRDP tăng 9%; thu ngân sách tăng 8%.',
      '2025-12-31',
    ],
    ['Về kế hoạch năm 2025, Thủ tướng nhấn mạnh tinh thần chủ động; yêu cầu các bộ nạo vét luồng lạch.', '2025-12-31'],
  ])('%s', (sentence, due) => {
    expect(duesOf(`Sáng 20/11, UBND tỉnh họp.\n\nTheo báo cáo, tỉnh có nhiều bến thuyền.\n\n${sentence}`)).toContain(due);
  });

  test.each([
    'Đó là kết luận của Phó Thủ tướng tại phiên họp thứ năm Ban Chỉ đạo.',
    'Tỷ lệ thanh niên được tư vấn, khám sức khỏe trước khi kết hôn đạt 90%.',
    'Kế hoạch cải tạo, mở rộng, nâng cấp bến thuyền giai đoạn 2021-2025 được nêu lại.',
    'Tại phiên họp này, Chính phủ sẽ thông qua quy hoạch bến.',
    'Các dự án chuyển tiếp dự kiến hoàn thành trong năm 2025 được giao vốn.',
    'Theo kế hoạch, bến mới đã hoàn thành trong tháng 3/2025.',
    'Theo số dự kiến báo cáo hội nghị, số bến hoàn thành năm 2025 ước đạt 12 bến.',
    'Bến mới tiến độ bị chậm, không thể hoàn thành trong năm 2025.',
  ])('nothing does: %s', (sentence) => {
    expect(duesOf(`Sáng 20/11, UBND tỉnh họp.\n\nTheo báo cáo, tỉnh có nhiều bến thuyền.\n\n${sentence}`)).toEqual([]);
  });
});
