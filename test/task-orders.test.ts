import { describe, expect, test } from 'vitest';
import { BEFORE, PRESS, tasksTold } from './tasks-told.ts';

type Case = { body: string; said: readonly string[] };

describe('a duty that holds whatever happens', () => {
  test.each`
    body                                                                                | said
    ${'Trong mọi tình huống không được để thuyền neo dưới cầu.'}                        | ${['Ủy ban nhân dân thành phố* | không được để thuyền neo dưới cầu']}
    ${'Bằng mọi giá phải giữ vững kè sông.'}                                            | ${['Ủy ban nhân dân thành phố* | phải giữ vững kè sông']}
    ${'Trong bất kỳ hoàn cảnh nào, trước ngày 20/8/2024 phải hoàn thành việc kè sông.'} | ${['Ủy ban nhân dân thành phố* | trước ngày 20/8/2024 phải hoàn thành việc kè sông | 2024-08-20']}
    ${'Trong mọi tình huống, thuyền không nổi.'}                                        | ${[]}
  `('is read without a comma too: "$body"', ({ body, said }: Case) => {
    expect(tasksTold(`## Nhiệm vụ\n\n${body}`)).toEqual(said);
  });
});

describe('a document that orders in its own name', () => {
  test.each`
    body                                                           | said
    ${'Chỉ thị cũng yêu cầu làm rõ trách nhiệm của chủ bến.'}      | ${['yêu cầu làm rõ trách nhiệm của chủ bến']}
    ${'Công điện yêu cầu khẩn trương neo thuyền vào bến.'}         | ${['yêu cầu khẩn trương neo thuyền vào bến']}
    ${'Kế hoạch đáp ứng yêu cầu thực hiện nhiệm vụ đóng thuyền.'}  | ${[]}
    ${'Nghị quyết theo yêu cầu của bến thuyền đã được thông qua.'} | ${[]}
  `('need not name who acts: "$body"', ({ body, said }: Case) => {
    expect(tasksTold(BEFORE + body, PRESS).map((line) => line.split(' | ')[1])).toEqual(said);
  });
});

describe('bodies that were named before', () => {
  test('are told to act, and may act with others', () => {
    expect(tasksTold(`${BEFORE}Chủ tịch UBND tỉnh yêu cầu các đơn vị nêu trên sửa bến thuyền.`, PRESS)).toEqual([
      'các đơn vị nêu trên | Chủ tịch UBND tỉnh yêu cầu các đơn vị nêu trên sửa bến thuyền',
    ]);
    expect(tasksTold(`${BEFORE}Chủ tịch UBND tỉnh lưu ý với các đơn vị nói trên phải sửa bến thuyền.`, PRESS)).toEqual([
      'các đơn vị nói trên | Chủ tịch UBND tỉnh lưu ý với các đơn vị nói trên phải sửa bến thuyền',
    ]);
  });
});

describe('what is handed to whoever may decide', () => {
  test.each`
    body                                                                                 | said
    ${'Lập đề án đóng thuyền báo cáo cấp có thẩm quyền phê duyệt.'}                      | ${['Lập đề án đóng thuyền', 'báo cáo cấp có thẩm quyền phê duyệt']}
    ${'Lập đề án đóng thuyền, trình cấp có thẩm quyền và trình Quốc hội xem xét.'}       | ${['Lập đề án đóng thuyền', 'trình cấp có thẩm quyền và trình Quốc hội xem xét']}
    ${'Hoàn thành việc phê duyệt hoặc trình cấp có thẩm quyền phê duyệt đề án.'}         | ${['Hoàn thành việc phê duyệt hoặc trình cấp có thẩm quyền phê duyệt đề án']}
    ${'Rà soát văn bản về đóng thuyền trình cấp có thẩm quyền nhưng chưa được công bố.'} | ${['Rà soát văn bản về đóng thuyền trình cấp có thẩm quyền nhưng chưa được công bố']}
  `('is a task of its own: "$body"', ({ body, said }: Case) => {
    expect(tasksTold(`## Nhiệm vụ\n\n${body}`).map((line) => line.split(' | ')[1])).toEqual(said);
  });
});

describe('who is moved to act', () => {
  test('does not do away with the faults that whoever moves them does away with', () => {
    expect(tasksTold('## Nhiệm vụ\n\nKhuyến khích cán bộ dám nghĩ, dám làm, khắc phục tình trạng đóng thuyền ẩu.')).toEqual([
      'Ủy ban nhân dân thành phố* | Khuyến khích cán bộ dám nghĩ, dám làm',
      'Ủy ban nhân dân thành phố* | khắc phục tình trạng đóng thuyền ẩu',
    ]);
  });
});

describe('a lead-in above headings', () => {
  const LEAD = '## II. NHIỆM VỤ\n\nCác sở, ngành tổ chức thực hiện các nhiệm vụ sau đây:\n\n';

  test('says who acts below each of them, up to a heading as wide as its own', () => {
    expect(
      tasksTold(`${LEAD}### 1. Bến thuyền\n\n- Sửa bến.\n\n### 2. Kè sông\n\n- Xây kè.\n\n## III. GIẢI PHÁP\n\n- Mở lớp dạy bơi.`),
    ).toEqual(['Các sở, ngành* | Sửa bến', 'Các sở, ngành* | Xây kè', 'Ủy ban nhân dân thành phố* | Mở lớp dạy bơi']);
  });

  test('but not where its own points stand between', () => {
    expect(tasksTold(`${LEAD}- Sửa bến.\n\n### 2. Kè sông\n\n- Xây kè.`)).toEqual([
      'Các sở, ngành* | Sửa bến',
      'Ủy ban nhân dân thành phố* | Xây kè',
    ]);
  });
});

test('a quarter without its year, where a plan of December speaks of the next year, is to come', () => {
  const plan = { title: 'Kế hoạch đóng thuyền', date: '2024-12-06', period: "'2024'" };
  expect(tasksTold('## Nhiệm vụ năm 2025\n\nQuý I hoàn thành hồ sơ, quý III khởi công bến thuyền.', plan)).toEqual([
    'Ủy ban nhân dân thành phố* | Quý I hoàn thành hồ sơ | 2025-03-31',
    'Ủy ban nhân dân thành phố* | quý III khởi công bến thuyền | 2025-09-30',
  ]);
});

test('a document that will do something has others do it', () => {
  expect(
    tasksTold(`${BEFORE}Chủ tịch UBND tỉnh yêu cầu làm tốt việc này. Kế hoạch này sẽ tập trung sửa bến thuyền; đẩy mạnh dạy bơi.`, PRESS),
  ).toEqual([expect.stringContaining('làm tốt việc này'), 'UBND tỉnh* | sẽ tập trung sửa bến thuyền', 'UBND tỉnh* | đẩy mạnh dạy bơi']);
});

describe('a lead-in that says first on whose word it orders', () => {
  test.each([
    'Triển khai chỉ đạo của Thủ tướng Chính phủ tại Công điện số 12/CĐ-TTg ngày 02/01/2024 về việc neo thuyền tránh bão trên các sông lớn và vùng cửa biển phía Bắc, Bộ Xây dựng yêu cầu các cơ quan, đơn vị:',
    'Thực hiện kết luận của Ban Thường vụ, UBND thành phố đề nghị các cơ quan, đơn vị:',
  ])('names who acts below it: "%s"', (lead) => {
    expect(tasksTold(`${lead}\n\n1. Sửa bến thuyền.\n\n2. Xây kè sông.`, { kind: 'directive' })).toEqual([
      'các cơ quan, đơn vị* | Sửa bến thuyền',
      'các cơ quan, đơn vị* | Xây kè sông',
    ]);
  });
});

test('a body acts on several grounds to some end', () => {
  const grounds = 'căn cứ quy định về đóng thuyền, Chỉ thị của Thủ tướng Chính phủ về neo thuyền và hướng dẫn của Bộ Tài chính';
  expect(tasksTold(`## Nhiệm vụ\n\nUBND tỉnh Sơn La ${grounds} để hoàn thiện hồ sơ bến.`)).toEqual([
    `UBND tỉnh Sơn La | UBND tỉnh Sơn La ${grounds} để hoàn thiện hồ sơ bến`,
  ]);
});

test('each month or quarter of a plan is none that is over: orders go on behind it', () => {
  const orders = 'Các sở cần phân bổ vốn sửa bến thuyền.\n\nChủ động xây dựng kế hoạch sửa bến theo từng tháng, từng quý.';
  expect(tasksTold(BEFORE + orders, PRESS)).toEqual([
    'Các sở | Các sở cần phân bổ vốn sửa bến thuyền',
    expect.stringContaining('Chủ động xây dựng kế hoạch sửa bến'),
  ]);
  expect(tasksTold(`${BEFORE}Các sở cần phân bổ vốn sửa bến thuyền.\n\nXây dựng bến thuyền từng là việc khó.`, PRESS)).toHaveLength(1);
});

test('who is directed before a colon has to act; who is directed without one is what the act is done to', () => {
  expect(
    tasksTold(
      '## Nhiệm vụ\n\n- Chỉ đạo Sở Xây dựng: Sửa bến thuyền; xem xét, lựa chọn đơn vị tư vấn.\n- Chỉ đạo Sở Y tế rà soát kho thuốc.',
    ),
  ).toEqual([
    'Sở Xây dựng | Sửa bến thuyền',
    'Sở Xây dựng* | xem xét, lựa chọn đơn vị tư vấn',
    'Ủy ban nhân dân thành phố* | Chỉ đạo Sở Y tế rà soát kho thuốc',
  ]);
});

describe('an order amid what is told', () => {
  const told = (sentence: string): readonly string[] =>
    tasksTold(`${BEFORE}Trong tháng, các bến đã đón 200 thuyền, tăng 8% so với cùng kỳ.\n\n${sentence}`, PRESS);

  test('is a task where nobody tells that it was given, and what stands before its colon is its matter', () => {
    expect(told('Mở rộng bến Đông đoạn qua phường Bắc: Giao Sở Xây dựng rà soát cọc bến; khẩn trương vá cầu tàu.')).toEqual([
      'Sở Xây dựng | Giao Sở Xây dựng rà soát cọc bến',
      'Sở Xây dựng* | khẩn trương vá cầu tàu',
    ]);
  });

  test('is none where it was given before', () => {
    expect(told('Thành phố đã giao Sở Xây dựng rà soát cọc bến; phân công cán bộ trông bến.')).toEqual([]);
  });
});

describe('an order under a heading of another part', () => {
  test.each(['Mục đích, yêu cầu', 'Đặc điểm tình hình'])('is a task also under "%s"', (heading) => {
    expect(
      tasksTold(`## I. ${heading}\n\nThành phố có nhiều bến.\n\nĐề nghị các phường tích cực vận động chủ thuyền dọn bến.`, {
        kind: 'plan',
      }),
    ).toEqual(['các phường | Đề nghị các phường tích cực vận động chủ thuyền dọn bến']);
  });
});
