import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const BODIES = ['Sở Y tế', 'Các sở, ngành, địa phương', 'UBND các huyện, thành phố', 'Hiệu trưởng các trường'];
const ACTS = [
  'báo cáo UBND tỉnh kết quả kiểm tra nhà thuốc',
  'rà soát danh mục nhà thuốc trên địa bàn',
  'gửi danh sách nhà thuốc về Sở Tài chính',
];

/** What may stand between a body and what it does: how often, by when, on what ground, in which part. */
const BETWEEN = [
  'định kỳ',
  'định kỳ hằng quý',
  'định kỳ hằng năm (trước ngày 10/12)',
  'định kỳ hàng năm (trước ngày 10/12) hoặc đột xuất',
  'định kỳ 6 tháng, 1 năm',
  'định kỳ (6 tháng, năm)',
  'hằng tháng, quý',
  'trước ngày 25 hằng tháng',
  'trong tháng 6/2024',
  'từ nay đến 30/6',
  'căn cứ nhiệm vụ được giao,',
  'theo chức năng, nhiệm vụ được giao',
  '(qua phòng chuyên môn)',
  'trên cơ sở kết quả rà soát',
  'có trách nhiệm',
  'tiếp tục',
  'chủ trì, phối hợp với Sở Tài chính',
  'với vai trò cơ quan thường trực',
  'trong phạm vi quản lý',
  'trong thời gian tới',
];

describe.each(BETWEEN)('a body acts also behind "%s"', (between) => {
  test.each(BODIES.flatMap((body) => ACTS.map((act) => ({ body, act }))))('$body … $act', ({ body, act }) => {
    const { tasks } = readBody(`## Nhiệm vụ\n\n- ${body} ${between} ${act}.\n`, { kind: 'directive', date: '2024-05-10' }).extraction;
    expect(tasks.map(({ actors }) => actors[0]?.name)).toEqual([body]);
  });
});
