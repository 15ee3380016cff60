import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

/** What a text asks for, in its own words. */
function asked(body: string, kind: string): readonly string[] {
  return readBody(body, { kind }).extraction.tasks.map(({ quote }) => quote);
}

const PLAN = (heading: string): string =>
  `## I. Mục đích, yêu cầu\n\nNâng cao nhận thức của người dân.\n\n${heading}\n\n1. Công tác thông tin\n\n- Làm phóng sự trên đài.\n\n2. Công tác kiểm tra\n\n- Rà soát giấy phép.\n`;

describe('a part of a plan', () => {
  test.each([
    '## II. Nội dung',
    '## II. Nội dung cụ thể',
    '## II. Công tác tuyên truyền',
    '## II. Trọng tâm công tác năm 2025',
    '## II. Các dự án ưu tiên',
    '## Nội dung',
  ])('is of work, whatever field names it: %s', (heading) => {
    expect(asked(PLAN(heading), 'plan')).toEqual(['Làm phóng sự trên đài', 'Rà soát giấy phép']);
  });

  test.each(['## II. Kinh phí thực hiện', '## II. Thời gian, địa điểm', '## II. Thực trạng', '## KẾ HOẠCH PHÒNG, CHỐNG DỊCH'])(
    'is none where it tells when, where, for whom and with what: %s',
    (heading) => {
      expect(asked(PLAN(heading), 'plan')).toEqual([]);
    },
  );

  test('sets rules in a resolution', () => {
    expect(asked(PLAN('## II. Nội dung chi'), 'resolution')).toEqual([]);
  });
});

describe('a conclusion', () => {
  const CONCLUDED = 'Ngày 3/2/2025, UBND tỉnh họp.\n\nSau khi nghe báo cáo của Sở Y tế, Chủ tịch UBND tỉnh kết luận như sau:\n\n';

  test.each`
    body                                                                      | tasks
    ${'1. Khẩn trương lập hồ sơ quy hoạch.\n\n2. Đẩy nhanh việc chi trả.'}    | ${['Khẩn trương lập hồ sơ quy hoạch', 'Đẩy nhanh việc chi trả']}
    ${'1. Về quy hoạch\n\n- Khẩn trương lập hồ sơ.'}                          | ${['Khẩn trương lập hồ sơ']}
    ${'1. Về quy hoạch\n\nKhẩn trương lập hồ sơ.'}                            | ${['Khẩn trương lập hồ sơ']}
    ${'1. Đối với dự án cầu: tập trung thi công.'}                            | ${['tập trung thi công']}
    ${'1. Cơ bản thống nhất với báo cáo của Sở Y tế. Khẩn trương lập hồ sơ.'} | ${['Khẩn trương lập hồ sơ']}
    ${'1. Về vốn\n\nHoàn thành hồ sơ trong tháng 3.'}                         | ${['Hoàn thành hồ sơ trong tháng 3']}
  `('orders by its own words behind what leads it in: $body', ({ body, tasks }: { body: string; tasks: readonly string[] }) => {
    expect(asked(`${CONCLUDED}${body}\n`, 'conclusion')).toEqual(tasks);
  });

  test.each([
    '1. Đánh giá cao nỗ lực của các ngành.',
    '1. Thống nhất chủ trương đầu tư cầu.',
    '1. Hoàn thành hồ sơ là kết quả đã đạt được.',
    '1. Về vốn: đồng ý với đề xuất của Sở Tài chính.',
    '1. Các huyện còn chậm lập hồ sơ.',
  ])('orders nothing where it agrees, praises or tells: %s', (body) => {
    expect(asked(`${CONCLUDED}${body}\n`, 'conclusion')).toEqual([]);
  });

  test('tells before its lead-in what was done', () => {
    expect(
      asked('Tiếp tục chương trình công tác, ngày 3/2/2025 UBND tỉnh họp.\n\nChủ tịch UBND tỉnh kết luận như sau:\n', 'conclusion'),
    ).toEqual([]);
  });
});

describe('a plain text that has lost its marks', () => {
  const body = [
    'Điều 1. Phê duyệt kế hoạch phát triển hợp tác xã với các nội dung như sau:',
    'I. Quan điểm phát triển:',
    '1. Huy động mọi nguồn lực cho hợp tác xã.',
    'II. Định hướng và phát triển:',
    'Định hướng trên các lĩnh vực như sau:',
    '1. Về hợp tác xã nông nghiệp:',
    'a) Mở rộng dịch vụ tưới tiêu.',
    '2. Về vận tải:',
    'Nâng cấp bến xe khách.',
    'III. Các mô hình điểm',
    'Xây dựng ba vườn ươm.',
  ].join('\n\n');

  test('has headings where a Roman number and a few words stand, and a decision that approves a plan has its parts', () => {
    const front = { kind: 'decision', title: 'Quyết định phê duyệt kế hoạch phát triển hợp tác xã' };
    const { tasks } = readBody(`${body}\n`, front).extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual(['Mở rộng dịch vụ tưới tiêu', 'Nâng cấp bến xe khách', 'Xây dựng ba vườn ươm']);
  });

  test('but one that sets rules has not', () => {
    const front = { kind: 'decision', title: 'Quyết định ban hành quy định về hợp tác xã' };
    const { tasks } = readBody(`${body}\n`, front).extraction;
    expect(tasks.map(({ quote }) => quote)).not.toContain('Xây dựng ba vườn ươm');
  });
});

describe('bodies that stand alone on a line of a document that binds', () => {
  const HEAD = 'b) Hoàn thiện hạ tầng xử lý rác thải\n\n';

  test.each`
    body                                                                                      | tasks
    ${'Ủy ban nhân dân các tỉnh:\n\n- Rà soát các bãi rác.\n\n- Bố trí xe chở rác.'}          | ${['Rà soát các bãi rác', 'Bố trí xe chở rác']}
    ${'- Bộ Y tế\n\n+ Kiểm tra lò đốt rác.\n\n- Ủy ban nhân dân các xã\n\n+ Lập tổ thu gom.'} | ${['Kiểm tra lò đốt rác', 'Lập tổ thu gom']}
  `('have to do what stands below them: $body', ({ body, tasks }: { body: string; tasks: readonly string[] }) => {
    expect(asked(`${HEAD}${body}\n`, 'resolution')).toEqual(tasks);
  });

  test('have nothing to do where nothing stands below them, or where the press tells of them', () => {
    expect(asked(`${HEAD}Nơi nhận:\n\n- Bộ Y tế\n\n- Ủy ban nhân dân các xã\n`, 'resolution')).toEqual([]);
    expect(asked(`${HEAD}- Bộ Y tế\n\n+ Kiểm tra lò đốt rác.\n`, 'press')).toEqual([]);
  });
});

describe('a heading that nothing stands below', () => {
  const PARTS = (last: string): string =>
    `## II. Nhiệm vụ\n\n### 1. Rà soát quy định\n\n- Sửa đổi luật.\n\n### ${last}\n\n## III. Kinh phí\n`;

  test('is told like any other point where it says all of it', () => {
    expect(asked(PARTS('2. Tạm dừng tổ chức đại hội cấp xã; Bộ Chính trị sẽ có hướng dẫn cụ thể sau.'), 'conclusion')).toEqual([
      'Sửa đổi luật',
      'Tạm dừng tổ chức đại hội cấp xã',
      'Bộ Chính trị sẽ có hướng dẫn cụ thể sau',
    ]);
  });

  test('is nothing to be done where it only names its part', () => {
    expect(asked(PARTS('2. Tổ chức thực hiện'), 'conclusion')).toEqual(['Sửa đổi luật']);
  });
});
