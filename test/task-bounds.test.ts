import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { BEFORE, PRESS, tasksTold } from './tasks-told.ts';

type Case = { body: string; said: readonly string[] };

describe('what is quoted with who said it', () => {
  test.each`
    body                                                                                     | said
    ${'"Các nhà thầu phải sửa xong bến thuyền", Chủ tịch UBND tỉnh nhấn mạnh.'}              | ${['Các nhà thầu | Các nhà thầu phải sửa xong bến thuyền']}
    ${'“Bằng mọi giá phải sửa xong bến thuyền trước mùa lũ”, Chủ tịch UBND tỉnh nhấn mạnh.'} | ${['UBND tỉnh* | phải sửa xong bến thuyền trước mùa lũ']}
  `('ends where the quotation ends: "$body"', ({ body, said }: Case) => {
    expect(tasksTold(BEFORE + body, PRESS).map((line) => line.replace(/^Ủy ban nhân dân[^|*]*\*/, 'UBND tỉnh*'))).toEqual(said);
  });

  test('but an office that is handed something stays', () => {
    expect(tasksTold('## Nhiệm vụ\n\nSở Nội vụ báo cáo số thuyền với Thường trực, Chủ tịch UBND tỉnh yêu cầu.')).toEqual([
      'Sở Nội vụ | Sở Nội vụ báo cáo số thuyền với Thường trực, Chủ tịch UBND tỉnh yêu cầu',
    ]);
  });
});

describe('what commits nobody', () => {
  test.each([
    'Cần làm gì để sửa bến thuyền?',
    'Xin trân trọng cảm ơn các chủ thuyền!',
    'hoàng sông',
    'Bà An thì “gợi mở” về thị trường thuyền nan.',
    'Mặc dù phải vá hàng trăm con thuyền, các xã đã vượt qua mùa lũ.',
    '| TT | Tên việc | Cơ quan |\n| 1 | Vá thuyền | Sở A |',
    '- Chánh Văn phòng và các chuyên viên;\n- Công báo thành phố;\n- Lưu: VT.',
  ])('is no task: "%s"', (body) => {
    expect(tasksTold(`## Nhiệm vụ\n\n${body}`)).toEqual([]);
  });

  test('is how somebody always acts, as the press tells it', () => {
    expect(
      tasksTold(`${BEFORE}Chủ tịch UBND tỉnh yêu cầu sửa bến thuyền. Sở Xây dựng luôn chấp hành nghiêm lệnh neo thuyền.`, PRESS),
    ).toHaveLength(1);
  });

  test('is what has led to what was reached', () => {
    expect(tasksTold(`${BEFORE}Để đạt được kết quả nói trên, Sở Xây dựng đẩy mạnh đóng thuyền lớn.`, PRESS)).toEqual([]);
    expect(tasksTold(`${BEFORE}Để đạt mục tiêu trên, Sở Xây dựng đẩy mạnh đóng thuyền lớn.`, PRESS)).toHaveLength(1);
  });
});

describe('one act', () => {
  test.each([
    'Tăng cường thanh, kiểm tra các bến thuyền',
    'Tổ chức sơ, tổng kết phong trào đóng thuyền',
    'Xây dựng dự toán thu là 782,7 tỷ đồng, tăng 7,9% so với ước thực hiện năm 2023',
    'Việc xét thuyền phải bảo đảm khách quan, công khai, nghiêm minh',
    'Xem xét trách nhiệm của đơn vị có nhiều người vi phạm lệnh neo thuyền, không chấp hành hiệu lệnh',
    'Tổ chức thành công lễ hội đua thuyền, bầu cử Hội đồng nhân dân các cấp',
  ])('goes on behind its comma: "%s"', (act) => {
    expect(tasksTold(`## Nhiệm vụ\n\n${act}.`).map((line) => line.split(' | ')[1])).toEqual([act]);
  });

  test('but who is at fault is one thing, and how strictly he is dealt with another', () => {
    expect(tasksTold('## Nhiệm vụ\n\nXử lý nghiêm người vi phạm lệnh neo thuyền, không bao che.')).toHaveLength(2);
  });
});

describe('a case', () => {
  test('holds what is not done in it, up to who has to act', () => {
    expect(tasksTold('## Nhiệm vụ\n\nKhi chủ thuyền vi phạm, không nộp phạt, Sở Xây dựng căn cứ quy định phải giữ thuyền.')).toEqual([
      'Sở Xây dựng | Sở Xây dựng căn cứ quy định phải giữ thuyền',
    ]);
  });
});

describe('what a session is held about', () => {
  const AGENDA = 'HĐND quận xem xét, đánh giá việc đóng thuyền; cập nhật kế hoạch sửa bến; bổ sung danh mục kè.';

  test('is no task of those who meet', () => {
    expect(tasksTold(`${BEFORE}Chủ tịch HĐND quận cho biết: Kỳ họp thứ 14, HĐND quận sẽ xem xét 15 báo cáo. ${AGENDA}`, PRESS)).toEqual([]);
  });

  test('but what is asked of others in it is theirs', () => {
    expect(tasksTold(`${BEFORE}Kỳ họp thảo luận việc đóng thuyền. Chủ tịch HĐND quận yêu cầu UBND quận sửa bến thuyền.`, PRESS)).toEqual([
      expect.stringMatching(/^UBND quận \| .*sửa bến thuyền$/),
    ]);
  });
});

test('whoever foresees when a work ends promises it, amid what has been done', () => {
  const due = (body: string): readonly string[] => readBody(`${body}\n`, PRESS).extraction.deadlines.map(({ text }) => text);
  expect(due(`${BEFORE}Bến thuyền đã xong 22% khối lượng, dự kiến hoàn thành trong năm 2025.`)).toEqual(['trong năm 2025']);
  expect(due(`${BEFORE}Bến thuyền đã xong, phấn đấu hoàn thành toàn diện các nhiệm vụ năm 2025.`)).toEqual([]);
});

test('how many aims there are, and some of them, is no task', () => {
  expect(
    tasksTold(
      `${BEFORE}Thời gian tới, tỉnh cũng xác định 17 chỉ tiêu chủ yếu, như tỷ lệ thuyền gỗ 30%. Tỉnh đề ra 5 định hướng lớn, 3 khâu đột phá.`,
      PRESS,
    ),
  ).toEqual([]);
});

test('a pledge stands also behind what was heard first', () => {
  expect(
    tasksTold(
      `${BEFORE}Sau khi nghe báo cáo của Chi cục Thủy sản, Phó Chủ tịch UBND thành phố Lê Văn A khẳng định: thành phố sẽ tập trung nguồn lực sửa bến thuyền.`,
      PRESS,
    ),
  ).toEqual(['thành phố | thành phố sẽ tập trung nguồn lực sửa bến thuyền']);
});
