import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { PRESS } from './tasks-told.ts';

const [TARGET, ACTUAL, ESTIMATE] = ['target', 'actual', 'estimate'];

/** How texts of May 2024 say what the budget brings, the role of the figure and its period. */
const FORMS: readonly (readonly [string, string, string])[] = [
  ['Phấn đấu năm 2025 thu ngân sách đạt 900 tỷ đồng.', TARGET, '2025'],
  ['Năm 2025, tỉnh phấn đấu thu ngân sách đạt 900 tỷ đồng.', TARGET, '2025'],
  ['Mục tiêu đến năm 2025 thu ngân sách đạt 900 tỷ đồng.', TARGET, '2025'],
  ['Chỉ tiêu thu ngân sách năm 2025 là 900 tỷ đồng.', TARGET, '2025'],
  ['Kế hoạch năm 2025, thu ngân sách đạt 900 tỷ đồng.', TARGET, '2025'],
  ['Kế hoạch thu ngân sách năm 2025 là 900 tỷ đồng.', TARGET, '2025'],
  ['Dự kiến năm 2025, thu ngân sách đạt 900 tỷ đồng.', TARGET, '2025'],
  ['Dự toán thu ngân sách năm 2025 được giao là 900 tỷ đồng.', TARGET, '2025'],
  ['Dự toán thu ngân sách năm 2025 do HĐND tỉnh giao là 900 tỷ đồng.', TARGET, '2025'],
  ['HĐND tỉnh giao chỉ tiêu thu ngân sách năm 2025 là 900 tỷ đồng.', TARGET, '2025'],
  ['Tỉnh đặt mục tiêu thu ngân sách năm 2025 đạt 900 tỷ đồng.', TARGET, '2025'],
  ['Hội nghị thống nhất chỉ tiêu thu ngân sách năm 2025 đạt 900 tỷ đồng trở lên.', TARGET, '2025'],
  ['Nghị quyết xác định đến năm 2030 thu ngân sách đạt 900 tỷ đồng.', TARGET, '2030'],
  ['Đến hết năm 2025, thu ngân sách phải đạt 900 tỷ đồng.', TARGET, '2025'],
  ['Từ nay đến cuối năm, tỉnh phấn đấu thu ngân sách đạt 900 tỷ đồng.', TARGET, '2024'],
  ['Quý III, tỉnh phấn đấu thu ngân sách đạt 900 tỷ đồng.', TARGET, '2024-35'],
  ['6 tháng cuối năm, tỉnh đặt mục tiêu thu ngân sách 900 tỷ đồng.', TARGET, '2024-41'],
  ['Giai đoạn 2026 - 2030, thu ngân sách bình quân đạt 900 tỷ đồng/năm.', TARGET, '2026/2030'],
  ['Nâng thu ngân sách lên 900 tỷ đồng vào năm 2025.', TARGET, '2025'],
  ['Theo kế hoạch, thu ngân sách năm 2024 là 900 tỷ đồng.', TARGET, '2024'],
  ['Trung ương giao thu ngân sách năm 2024 là 900 tỷ đồng.', TARGET, '2024'],
  ['Năm 2024, thu ngân sách được giao 900 tỷ đồng.', TARGET, '2024'],
  ['Các chỉ tiêu chủ yếu năm 2025 gồm: thu ngân sách đạt 900 tỷ đồng.', TARGET, '2025'],
  ['Thu ngân sách cả năm dự kiến đạt 900 tỷ đồng.', TARGET, '2024'],
  ['Năm 2023, thu ngân sách đạt 900 tỷ đồng.', ACTUAL, '2023'],
  ['Thu ngân sách năm 2023 đạt 900 tỷ đồng, bằng 105% dự toán.', ACTUAL, '2023'],
  ['Thu ngân sách năm 2023 đạt 900 tỷ đồng, bằng 105% dự toán được giao.', ACTUAL, '2023'],
  ['Quý I/2024, thu ngân sách đạt 900 tỷ đồng.', ACTUAL, '2024-33'],
  ['4 tháng đầu năm, thu ngân sách đạt 900 tỷ đồng.', ACTUAL, '2024-01/2024-04'],
  ['Trong tháng 4, thu ngân sách đạt 900 tỷ đồng.', ACTUAL, '2024-04'],
  ['Giai đoạn 2021 - 2023, thu ngân sách đạt 900 tỷ đồng.', ACTUAL, '2021/2023'],
  ['Thu ngân sách tăng từ 700 tỷ đồng năm 2020 lên 900 tỷ đồng năm 2023.', ACTUAL, '2023'],
  ['Theo kế hoạch của tỉnh, thu ngân sách năm 2025 là 900 tỷ đồng.', TARGET, '2025'],
  ['Theo báo cáo, thu ngân sách năm 2023 đã đạt 900 tỷ đồng.', ACTUAL, '2023'],
  ['Ước năm 2024, thu ngân sách đạt 900 tỷ đồng.', ESTIMATE, '2024'],
  ['Thu ngân sách năm 2024 ước đạt 900 tỷ đồng.', ESTIMATE, '2024'],
  ['4 tháng đầu năm 2024, thu ngân sách ước đạt 900 tỷ đồng.', ESTIMATE, '2024-01/2024-04'],
];

describe.each<[string, Record<string, string>, (role: string) => string]>([
  [
    'the press',
    { ...PRESS, date: '2024-05-10', title: 'Phiên họp tháng 5' },
    () => 'Sáng 9/5, UBND tỉnh họp.\n\nTỉnh có nhiều bến thuyền.\n\n',
  ],
  ['a report', { kind: 'report', date: '2024-05-10' }, (role) => `## ${role === TARGET ? 'Mục tiêu' : 'Kết quả'}\n\n- `],
])('in %s a figure has the role and the period that its words give it', (_, front, before) => {
  test.each(FORMS)('%s', (told, role, period) => {
    const { indicators } = readBody(`${before(role)}${told}\n`, front).extraction;
    const figure = indicators.find(({ quantity }) => quantity.min === 9e11);
    expect([figure?.role, figure?.period?.edtf, figure?.name.toLowerCase()]).toEqual([role, period, 'thu ngân sách']);
  });
});
