import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const REPORT = { kind: 'report', title: 'Báo cáo năm 2023', period: "'2023'" };

/** What a text in some kind of document gives: its tasks, and its values with role and year. */
function given(body: string, front: Readonly<Record<string, string>>): { tasks: readonly string[]; values: readonly string[] } {
  const { tasks, indicators } = readBody(`${body}\n`, front).extraction;
  return {
    tasks: tasks.map(({ quote }) => quote),
    values: indicators.map(({ quantity, role, period }) => `${quantity.text} ${role} ${period?.edtf ?? ''}`.trim()),
  };
}

describe('what a sentence announces', () => {
  const PRESS = { kind: 'press', issuer: 'UBND tỉnh', date: '2024-01-10', period: '2024' };

  test('as targets is aimed at, and how many there are is no value', () => {
    const text =
      'Nghị quyết cũng đề ra 12 chỉ tiêu chủ yếu: GRDP tăng 8%; tỷ lệ hộ nghèo giảm 0,5%.\n\nSố xã nông thôn mới tăng thêm là 4 xã.';
    expect(given(text, PRESS).values).toEqual(['8% target 2024', '0,5% target 2024', '4 xã target 2024']);
  });

  test('as tasks is to be done, within the time that the sentence names', () => {
    const text =
      'Từ nay đến hết tháng 6/2024, UBND tỉnh xác định nhiều nhóm nhiệm vụ trọng tâm.\n\nTrong đó, sửa chữa trường học vùng lũ. Mở lại phà Bến Đình.';
    const { tasks } = readBody(`${text}\n`, PRESS).extraction;
    expect(tasks.map(({ quote, deadline }) => `${quote} ${deadline?.due ?? ''}`)).toEqual([
      'sửa chữa trường học vùng lũ 2024-06-30',
      'Mở lại phà Bến Đình 2024-06-30',
    ]);
  });

  test.each(['Kết quả thực hiện các chỉ tiêu chủ yếu: GRDP tăng 8%.', 'Tỉnh đã đạt 12 chỉ tiêu chủ yếu: GRDP tăng 8%.'])(
    'is not what was reached: "%s"',
    (text) => {
      expect(given(text, PRESS).values).not.toContain('8% target 2024');
    },
  );

  test('as the figures of a budget is a target of its year, its words in letters no second value', () => {
    const text =
      'Điều 1. Phân bổ ngân sách tỉnh năm 2025 như sau:\n\n1. Tổng chi ngân sách địa phương: 900 tỷ đồng (Bằng chữ: Chín trăm tỷ đồng);';
    expect(given(text, { kind: 'resolution', date: '2024-12-10', period: '2025' }).values).toEqual(['900 tỷ đồng target 2025']);
  });
});

describe('a numbered line above lettered parts', () => {
  test('is their heading where it names what they are', () => {
    const text = '1. Phấn đấu đạt các chỉ tiêu cụ thể của Nghị quyết\n\na) Giai đoạn đến năm 2030:\n\n- Tỷ lệ đô thị hóa đạt 60%.';
    expect(given(text, { kind: 'programme', date: '2024-01-10', period: '2024/2030' }).values).toEqual(['60% target 2030']);
  });
});

describe('a heading in all but its mark', () => {
  test.each`
    heading
    ${'3. Giải pháp về vốn.'}
    ${'III - NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU'}
    ${'III – Nhiệm vụ trọng tâm'}
    ${'B. Nhiệm vụ trọng tâm tháng 3'}
  `('opens a part: "$heading"', ({ heading }: { heading: string }) => {
    const text = `Điều kiện tự nhiên thuận lợi.\n\n${heading}\n\na) Củng cố hợp tác xã trồng dâu.\n\nb) Sửa kè sông.`;
    expect(given(text, { kind: 'plan' }).tasks).toEqual(['Củng cố hợp tác xã trồng dâu', 'Sửa kè sông']);
  });

  test('that names a body says who acts in the paragraph below', () => {
    const { tasks } = readBody('## Tổ chức thực hiện\n\n4. Công an tỉnh\n\nTuần tra bến bãi ban đêm.\n', { kind: 'plan' }).extraction;
    expect(tasks.map(({ actors, quote }) => `${actors[0]!.name} | ${quote}`)).toEqual(['Công an tỉnh | Tuần tra bến bãi ban đêm']);
  });
});

describe('what a label says its part is for', () => {
  const PLAN = { kind: 'resolution', title: 'Nghị quyết về phát triển y tế cơ sở' };

  test('holds for the orders behind its colon', () => {
    const { tasks } = readBody('Điều 2. Nhiệm vụ và giải pháp: Nâng cấp trạm y tế xã; đào tạo bác sĩ gia đình.\n', PLAN).extraction;
    expect(tasks.map(({ statement }) => statement)).toEqual(['Nâng cấp trạm y tế xã', 'Đào tạo bác sĩ gia đình']);
  });

  test('is no task itself', () => {
    const { tasks } = readBody('## Nhiệm vụ\n\n- Cơ cấu kinh tế: nông nghiệp 20%, công nghiệp 45%, dịch vụ 35%.\n', PLAN).extraction;
    expect(tasks.map(({ statement }) => statement)).toEqual([]);
  });

  test('counts what a body was given as a figure, not as a duty', () => {
    const { tasks } = readBody('## Kết quả\n\nNăm 2023, các sở được giao 14 đề án.\n', REPORT).extraction;
    expect(tasks).toEqual([]);
  });
});

describe('a numbered part headed by what is to be done', () => {
  const body = '**I. CĂN CỨ**\n\nTheo kế hoạch trung hạn.\n\n**II. PHÁT TRIỂN HẠ TẦNG SỐ**\n\na) Phủ sóng di động toàn tỉnh.\n';

  test.each`
    kind        | quotes
    ${'plan'}   | ${['Phủ sóng di động toàn tỉnh']}
    ${'report'} | ${[]}
  `('holds tasks in a plan and none in a report: $kind', ({ kind, quotes }: { kind: string; quotes: readonly string[] }) => {
    expect(readBody(body, { kind }).extraction.tasks.map(({ quote }) => quote)).toEqual(quotes);
  });
});

test("A part numbered '(i)' ends the title of a text, and its heading gives a role", () => {
  const body = '**Các chỉ tiêu tại nghị quyết**\n\n**(i) Các chỉ tiêu kinh tế**\n\nTổng kim ngạch xuất khẩu tăng 13%.\n';
  expect(
    readBody(body, { kind: 'resolution', period: "'2027'" }).extraction.indicators.map(({ role, period }) => [role, period?.edtf]),
  ).toEqual([['target', '2027']]);
});
