import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { BEFORE, PRESS } from './tasks-told.ts';

/** The values of a text: name, lower limit, role and period. */
function valuesIn(body: string, front: Record<string, string> = {}): readonly string[] {
  return readBody(`${body}\n`, front).extraction.indicators.map(
    ({ name, quantity, role, period }) => `${name} | ${quantity.min} | ${role} | ${period?.edtf ?? '-'}`,
  );
}

describe('the year of values that say none themselves', () => {
  test('is that by which the first of their list is aimed at', () => {
    expect(valuesIn('## Mục tiêu\n\nSản lượng thịt đến năm 2030 đạt: thịt trâu đạt 450 tấn; thịt bò đạt 120 tấn.')).toEqual([
      'thịt trâu | 450 | target | 2030',
      'thịt bò | 120 | target | 2030',
    ]);
  });

  test('is the end of the year that the sentence speaks of', () => {
    expect(valuesIn(`${BEFORE}Năm 2025, huyện phấn đấu tạo việc làm cho 900 lao động; tỷ lệ hộ nghèo cuối năm còn 2%.`, PRESS).at(-1)).toBe(
      'tỷ lệ hộ nghèo | 2 | target | 2025',
    );
  });

  test('is not the one that they are held against', () => {
    const values = valuesIn(`${BEFORE}Tỉnh phấn đấu tăng trưởng cao hơn năm 2023, theo đó GRDP tăng 9%.`, PRESS);
    expect(values).toHaveLength(1);
    expect(values[0]).not.toContain('2023');
  });
});

describe('values below what names a list of targets', () => {
  test.each([
    'TBS - Các chỉ tiêu chủ yếu\n\nVề kinh tế: GRDP tăng 9%. Tỷ lệ đô thị hóa 60%.',
    'Hội Nông dân tỉnh đề ra một số chỉ tiêu, nhiệm vụ cụ thể năm 2025.\n\nTổ chức Hội mở 40 lớp; GRDP tăng 9%.',
    'Trong chiến dịch, Huyện Đoàn phấn đấu đạt các chỉ tiêu: trồng mới 900 ha rừng; GRDP tăng 9%.',
    'Kỳ họp đã đề ra kế hoạch phát triển năm 2025 như chỉ tiêu GRDP tăng 9%; thu nhập bình quân đầu người đạt 90 triệu đồng.',
    'Nghị quyết xác định hệ thống chỉ tiêu chủ yếu về kinh tế - xã hội. GRDP tăng 9%; thu ngân sách tăng 12%.',
  ])('are aimed at: %s', (body) => {
    const values = valuesIn(body, { ...PRESS, title: 'Huyện mở bến' });
    expect(values.length).toBeGreaterThan(0);
    expect(values.filter((value) => !value.includes('target'))).toEqual([]);
  });
});
