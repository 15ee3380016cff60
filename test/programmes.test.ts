import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { PRESS, tasksTold } from './tasks-told.ts';

const RESOLUTION = { kind: 'resolution', title: 'Nghị quyết của Hội đồng nhân dân', date: '2024-01-10', issuer: 'HĐND tỉnh' };

/** The tasks of a text, without who leads. */
function acts(body: string, front: Record<string, string> = RESOLUTION): readonly string[] {
  return tasksTold(body, front).map((told) => told.slice(told.indexOf('| ') + 2));
}

describe('a programme that an assembly passes', () => {
  test.each([
    'Thông qua Chương trình giám sát của Hội đồng nhân dân tỉnh năm 2024, như sau:',
    'Hội đồng nhân dân tỉnh thống nhất chương trình giám sát năm 2024, gồm 02 chuyên đề sau:',
    'Thống nhất nội dung Chương trình giám sát năm 2024 như sau:',
    'Ban hành Kế hoạch hoạt động giám sát năm 2024 với các nội dung sau:',
  ])('sets what stands below it: %s', (lead) => {
    expect(acts(`Điều 1. ${lead}\n\n1. Giám sát việc nạo vét kênh Đông.\n\n2. Tiến hành chất vấn về bến thuyền.`)).toEqual([
      'Giám sát việc nạo vét kênh Đông',
      'Tiến hành chất vấn về bến thuyền',
    ]);
  });

  test.each(['Thông qua chương trình kỳ họp như sau:', 'Thông qua chương trình làm việc gồm các nội dung sau:'])(
    'is none where it is the agenda of a meeting: %s',
    (lead) => {
      expect(acts(`Điều 1. ${lead}\n\n1. Xem xét báo cáo về bến thuyền.\n\n2. Tiến hành chất vấn.`)).toEqual([]);
    },
  );

  test('names its parts and the papers it will hear without setting them', () => {
    const body = [
      'Điều 1. Thông qua Chương trình giám sát năm 2024, như sau:',
      '1. Hội đồng nhân dân tỉnh xem xét các báo cáo 6 tháng:',
      '- Các báo cáo của UBND tỉnh về bến thuyền; thực hiện ngân sách; giải quyết khiếu nại.',
      '2. Giám sát chuyên đề',
      'Giám sát việc nạo vét kênh Đông.',
    ].join('\n\n');
    expect(acts(body)).toEqual(['Giám sát việc nạo vét kênh Đông']);
  });

  test('gives work also where the title of an article ends without a colon', () => {
    const body =
      'Điều 2. Hội đồng nhân dân tỉnh giao\n\n1. Thường trực HĐND tỉnh ban hành kế hoạch giám sát.\n\n2. UBND tỉnh nạo vét kênh Đông.';
    expect(acts(body)).toEqual(['Thường trực HĐND tỉnh ban hành kế hoạch giám sát', 'UBND tỉnh nạo vét kênh Đông']);
  });
});

describe('a calendar', () => {
  const days = ['Ngày 14/12: Thành lập Tổ bến thuyền; nạo vét kênh Đông;', 'Ngày 19/12: Tổ chức hội thi.', 'Ngày 23/12/2024: Gửi kết quả.'];

  test('of days to come sets what stands behind each, for that day', () => {
    expect(tasksTold(`Các mốc của hội thi.\n\n${days.join('\n\n')}`, PRESS)).toEqual([
      'UBND tỉnh* | Thành lập Tổ bến thuyền | 2024-12-14',
      'UBND tỉnh* | nạo vét kênh Đông | 2024-12-14',
      'UBND tỉnh* | Tổ chức hội thi | 2024-12-19',
      'UBND tỉnh* | Gửi kết quả | 2024-12-23',
    ]);
  });

  test('of days that are over tells, and two days are no calendar', () => {
    expect(tasksTold(`Nhìn lại.\n\n${days.join('\n\n')}`, { ...PRESS, date: '2025-01-20' })).toEqual([]);
    expect(tasksTold(`Các mốc.\n\n${days.slice(0, 2).join('\n\n')}`, PRESS)).toEqual([]);
  });
});

describe("'Đó là'", () => {
  test.each([
    ['the sentence before it', 'Phó Thủ tướng cũng xác định nhiệm vụ của tỉnh. Đó là nạo vét kênh Đông; tổ chức hội thi.', PRESS],
    ['the headline', 'Đó là nạo vét kênh Đông; tổ chức hội thi.', { ...PRESS, title: 'UBND tỉnh đề ra 15 nhiệm vụ' }],
  ])('tells the work that %s names', (_, body, front) => {
    expect(acts(body, front)).toEqual(['nạo vét kênh Đông', 'tổ chức hội thi']);
  });

  test('tells what was reached where that is what was named', () => {
    expect(acts('Năm qua tỉnh đạt được nhiều kết quả. Đó là nạo vét kênh Đông; tổ chức hội thi.', PRESS)).toEqual([]);
  });
});

describe('a piece of a resolution that sets work by its title', () => {
  const points = [
    '3.1. Triển khai quyết liệt việc dọn bến.',
    '3.2. Khẩn trương nạo vét kênh Đông.',
    '3.3. Ngành thuế rà soát các chủ thuyền.',
  ];
  const front = { ...RESOLUTION, title: 'Nghị quyết về nhiệm vụ 6 tháng cuối năm 2024' };

  test('is read as what it sets', () => {
    expect(acts(points.join('\n\n'), front)).toEqual([
      'Triển khai quyết liệt việc dọn bến',
      'Khẩn trương nạo vét kênh Đông',
      'Ngành thuế rà soát các chủ thuyền',
    ]);
  });

  test('is not where the title sets none, but for what is urged and what a named body does', () => {
    expect(acts(points.join('\n\n'))).toEqual(['Khẩn trương nạo vét kênh Đông', 'Ngành thuế rà soát các chủ thuyền']);
  });
});

describe('the colon of a measure', () => {
  const measured = (told: string): readonly string[] =>
    readBody(`## Các chỉ tiêu chủ yếu\n\n- ${told}\n`).extraction.indicators.map(({ name, quantity }) => `${name} | ${quantity.text}`);

  test.each([
    ['Thu cân đối ngân sách xã hưởng: tăng 10%/năm trở lên.', 'Thu cân đối ngân sách xã hưởng | 10%'],
    ['Tỷ lệ hộ nghèo: giảm còn 2%.', 'Tỷ lệ hộ nghèo | 2%'],
    ['Sản lượng lương thực: ổn định 20.000 tấn/năm.', 'Sản lượng lương thực | 20.000 tấn'],
    ['Tỷ lệ che phủ rừng: duy trì ở mức 45%.', 'Tỷ lệ che phủ rừng | 45%'],
    ['Lao động qua đào tạo: tăng lên 70% so với năm 2023.', 'Lao động qua đào tạo | 70%'],
  ])('has how it changes behind it, which is no task: %s', (told, want) => {
    expect(measured(told).map((each) => each.replace('/năm', '').replace(' trở lên', ''))).toContain(want);
    expect(acts(`## Các chỉ tiêu chủ yếu\n\n- ${told}`, {})).toEqual([]);
  });

  test('has a task behind it where it names a field and what is changed follows the value', () => {
    expect(acts('## Nhiệm vụ\n\n- Về giảm nghèo: giảm 2% hộ nghèo các xã, dạy nghề cho ngư dân.', {})).toContain('dạy nghề cho ngư dân');
  });
});

test('a numbered line that names a part heads the line below it, though no blank line parts them', () => {
  const page = `ĐỊNH HƯỚNG PHÁT TRIỂN GIAI ĐOẠN 2021-2025

1- Mục tiêu tổng quát
Tập trung nạo vét kênh Đông, mở rộng bến thuyền theo hướng bền vững của cả vùng ven sông.
2- Các chỉ tiêu chủ yếu
Thu ngân sách đạt 12 tỷ đồng.`;
  expect(acts(page, { kind: 'programme', title: 'Định hướng phát triển' })).toEqual([
    'Tập trung nạo vét kênh Đông',
    'mở rộng bến thuyền theo hướng bền vững của cả vùng ven sông',
  ]);
});

describe('a lead-in', () => {
  test.each(['Công văn số 5 hướng dẫn như sau:', 'Công văn số 5 hướng dẫn các xã thực hiện như sau:'])(
    'that gives guidance sets what stands below it: %s',
    (lead) => {
      expect(acts(`${lead}\n\n1. Các xã nạo vét kênh Đông.\n\n2. Tổ chức hội thi.`, PRESS)).toEqual([
        'Các xã nạo vét kênh Đông',
        'Tổ chức hội thi',
      ]);
    },
  );

  test('right below another says what of the work that one leads in stands below it', () => {
    const body =
      'UBND tỉnh yêu cầu thực hiện các nội dung sau:\n\nĐối với bến thuyền của các xã:\n\n1. Các xã nạo vét kênh Đông.\n\n2. Tổ chức hội thi.';
    expect(acts(body, PRESS)).toEqual(['Các xã nạo vét kênh Đông', 'Tổ chức hội thi']);
  });

  test('right below another that tells results leads in no work', () => {
    const body = 'Năm qua tỉnh đạt các kết quả sau:\n\nĐối với bến thuyền của các xã:\n\n1. Nạo vét kênh Đông.\n\n2. Tổ chức hội thi.';
    expect(acts(body, PRESS)).toEqual([]);
  });

  test('in which an article says that somebody concludes sets the acts that stand below it, and not what was done', () => {
    const body =
      'Sau khi xem xét báo cáo, Ban Thường vụ kết luận:\n\nĐưa vào hoạt động bến thuyền mới từ ngày 1/12/2024.\n\nTỉnh đã nạo vét kênh Đông.';
    expect(acts(body, PRESS)).toEqual(['Đưa vào hoạt động bến thuyền mới từ ngày 1/12/2024']);
  });
});
