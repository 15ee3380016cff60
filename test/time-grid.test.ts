import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { PRESS } from './tasks-told.ts';

/** The tasks of a text, each with when it begins, if it says so, and when it is due. */
function datedTasks(body: string, front: Record<string, string>): readonly string[] {
  return readBody(`${body}\n`, { ...front, date: '2024-05-10' }).extraction.tasks.map(
    ({ deadline }) => `${deadline?.start ?? '-'} ${deadline?.due ?? '-'}`,
  );
}

/** Times that may open a sentence of May 2024, and what they bound. */
const OPENINGS: readonly (readonly [string, string])[] = [
  ['Từ nay đến cuối năm', '- 2024-12-31'],
  ['Đến hết năm 2025', '- 2025-12-31'],
  ['Trong quý IV/2024', '2024-10-01 2024-12-31'],
  ['Từ ngày 5/6 đến ngày 10/8', '2024-06-05 2024-08-10'],
  ['Từ 1/6 đến 30/6', '2024-06-01 2024-06-30'],
  ['Trong thời gian từ ngày 5/6 đến ngày 10/8', '2024-06-05 2024-08-10'],
  ['Trước ngày 30/6', '- 2024-06-30'],
  ['Chậm nhất đến ngày 30/6', '- 2024-06-30'],
  ['Trong 3 tháng cuối năm', '2024-10-01 2024-12-31'],
  ['Giai đoạn 2026 - 2030', '2026-01-01 2030-12-31'],
  ['Bước sang năm 2025', '2025-01-01 2025-12-31'],
  ['Sang năm 2025', '2025-01-01 2025-12-31'],
  ['Trong 5 năm tới', '2025-01-01 2029-12-31'],
  ['Tháng 7 tới', '2024-07-01 2024-07-31'],
  ['Từ năm 2025', '2025-01-01 -'],
  ['Ngay từ đầu năm 2025', '2025-01-01 -'],
];

describe.each([
  ['a plan', '## Nhiệm vụ\n\n- ', { kind: 'plan', period: "'2024'" }],
  [
    'a report of the press',
    'Sáng 9/5, UBND tỉnh họp.\n\nTheo báo cáo, tỉnh có nhiều bến thuyền.\n\n',
    { ...PRESS, title: 'Phiên họp tháng 5' },
  ],
])('in %s a body that goes on behind a time to come', (_, before, front) => {
  test.each(OPENINGS)('is bound by it: %s', (opening, bounds) => {
    expect(datedTasks(`${before}${opening}, Sở Y tế tiếp tục mở lớp tập huấn.`, front)).toEqual([bounds]);
  });
});

describe('a body that goes on behind a time that is over', () => {
  test.each([
    'Từ ngày 5/3 đến ngày 10/4',
    'Trong thời gian từ ngày 5/3 đến ngày 10/4',
    'Từ năm 2020',
    'Trong 5 năm qua',
    '2 năm vừa qua',
    'Ngày 15/4',
    'Quý I/2024',
  ])('is told of in the press, and bound by nothing: %s', (opening) => {
    expect(
      datedTasks(
        `Sáng 9/5, UBND tỉnh họp.\n\nTheo báo cáo, tỉnh có nhiều bến thuyền.\n\n${opening}, Sở Y tế tiếp tục mở lớp tập huấn.`,
        PRESS,
      ),
    ).toEqual([]);
  });

  test('nor are days that name no year, of a text of which only the year is known', () => {
    const told = readBody('Sáng 9/5, UBND tỉnh họp.\n\nTheo báo cáo, tỉnh có nhiều bến.\n\nNgày 15/6, Sở Y tế mở lớp tập huấn.\n', {
      ...PRESS,
      date: "'2024'",
    });
    expect(told.extraction.tasks).toEqual([]);
  });
});

describe('a time bounds nothing where it only names', () => {
  test.each([
    'Triển khai Kế hoạch phát triển kinh tế - xã hội năm 2025.',
    'Thực hiện Nghị quyết số 5 năm 2024 của HĐND tỉnh.',
    'Rà soát quy hoạch tỉnh thời kỳ 2021 - 2030, tầm nhìn đến năm 2050.',
    'Phấn đấu thu ngân sách tăng 10% so với năm 2023.',
    'Phát huy kết quả đạt được trong năm 2023, tiếp tục sửa đường.',
    'Giải quyết hồ sơ tồn đọng từ năm 2022.',
    'Thanh toán nợ của các công trình hoàn thành trước ngày 31/12/2023.',
    'Hỗ trợ hộ nghèo theo chuẩn nghèo giai đoạn 2022 - 2025.',
    'Xây dựng dự toán ngân sách năm 2025.',
    'Lập kế hoạch đầu tư công trung hạn giai đoạn 2026 - 2030.',
    'Tổng kết 10 năm thực hiện Nghị quyết 29 (2013 - 2023).',
    'Chuẩn bị Đại hội Đảng bộ các cấp nhiệm kỳ 2025 - 2030.',
    'Thực hiện Công văn ngày 05/6/2024 của Bộ Tài chính.',
    'Quán triệt kết luận của Bí thư tại cuộc họp ngày 05/6/2024.',
    'Khắc phục hậu quả trận lũ tháng 10/2023.',
    'Chấm dứt tình trạng nợ lương kéo dài từ năm 2022 đến nay.',
    'Đánh giá kết quả 6 tháng đầu năm.',
    'Công khai quyết toán ngân sách năm 2023.',
    'Thực hiện Nghị quyết số 86/NQ-CP ngày 04 tháng 5 năm 2024 về nhiệm vụ trọng tâm những tháng cuối năm 2024.',
    'Triển khai Kết luận số 155, ngày 17/4/2024 về một số nhiệm vụ sắp xếp tổ chức bộ máy từ nay đến ngày 30/6/2024.',
    'Thực hiện Chỉ thị số 20/CT-TTg của Thủ tướng về giải ngân vốn đầu tư công trong năm 2024.',
    'Hoàn thiện dự thảo Nghị quyết của HĐND tỉnh về cơ chế, chính sách phát triển vùng chè giai đoạn 2026 - 2030.',
    'Chào mừng kỷ niệm 79 năm Quốc khánh 2/9.',
    'Dự trữ hàng hóa phục vụ Tết Nguyên đán Ất Tỵ 2025.',
    'Hỗ trợ người lao động mất việc trong tháng 5 vừa qua.',
    'Cho thuê đất 50 năm.',
    'Xây dựng bảng giá đất năm 2025.',
  ])('%s', (act) => {
    const { tasks, deadlines } = readBody(`## Nhiệm vụ\n\n- ${act}\n`, { kind: 'plan', date: '2024-05-10' }).extraction;
    expect([tasks.length > 0 || act.startsWith('Phấn đấu'), deadlines.map(({ text }) => text)]).toEqual([true, []]);
  });
});

describe('behind days from and to, joined by a dash, somebody acts at once', () => {
  const told = (days: string): readonly string[] =>
    datedTasks(`Sáng 9/5, UBND tỉnh họp.\n\nTheo báo cáo, tỉnh có nhiều bến.\n\n${days} ra quân tổng kiểm tra vỉa hè.`, PRESS);

  test.each([
    ['Từ ngày 14/5 - 25/5', '2024-05-14 2024-05-25'],
    ['Từ 14/5 - 30/6/2024', '2024-05-14 2024-06-30'],
  ])('%s, to come', (days, bounds) => {
    expect(told(days)).toEqual([bounds]);
  });

  test('and nobody where they are over', () => {
    expect(told('Từ ngày 1/4 - 12/4')).toEqual([]);
  });
});

describe('a label dates what stands behind its colon, and is nothing to be done', () => {
  test.each([
    ['Đợt 1 (từ ngày 01/6 đến 30/6/2024): Kiểm tra tại các xã; tổng hợp kết quả.', ['2024-06-01 2024-06-30', '2024-06-01 2024-06-30']],
    ['Vòng sơ khảo (dự kiến tháng 6/2024): tổ chức chấm bài.', ['2024-06-01 2024-06-30']],
    ['Giai đoạn 1 (2024 - 2025): Xây dựng cầu Bến.', ['2024-01-01 2025-12-31']],
    ['Tuần 2 tháng 6/2024: tổ chức hội thi.', ['2024-06-08 2024-06-14']],
    ['Tháng 6: tổ chức hội thi; công bố kết quả.', ['2024-06-01 2024-06-30', '2024-06-01 2024-06-30']],
    ['Cấp xã (xong trước ngày 30/6): tổ chức hội thi.', ['- 2024-06-30']],
  ])('%s', (line, bounds) => {
    expect(datedTasks(`## Nhiệm vụ\n\n- ${line}`, { kind: 'plan', period: "'2024'" })).toEqual(bounds);
  });

  test('also where its steps stand below', () => {
    const lines = ['- Bước 1: Từ tháng 6 đến tháng 8/2024', '  + Khảo sát hiện trạng.', '- Bước 2 (tháng 9/2024):', '  + Lập báo cáo.'];
    expect(datedTasks(`## Nhiệm vụ\n\n${lines.join('\n\n')}`, { kind: 'plan', period: "'2024'" })).toEqual([
      '2024-06-01 2024-08-31',
      '2024-09-01 2024-09-30',
    ]);
  });
});
