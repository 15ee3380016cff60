import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { impliedPlan } from '../pipeline/imply.ts';
import type { Quantity } from '../pipeline/schema/quantity.ts';
import { readBody } from './document.ts';

const REPORT = { kind: 'report', title: 'Báo cáo năm 2023', period: "'2023'" };

function quantity(text: string, min: number, unit: string): Quantity {
  return { text, span: { start: 0, end: text.length, line: 1, column: 1 }, comparator: '=', min, max: min, unit };
}

describe('a plan that nobody printed', () => {
  test.each`
    sentence                                                       | value        | min         | max
    ${'Thu nội địa đạt 42.500 tỷ đồng, bằng 85% dự toán năm.'}     | ${50_000e9}  | ${49_700e9} | ${50_300e9}
    ${'Thu nội địa đạt 42.500 tỷ đồng, bằng 85,0% dự toán năm.'}   | ${50_000e9}  | ${49_970e9} | ${50_030e9}
    ${'Tổng thu ngân sách đạt 103.000 tỷ đồng, vượt 3% kế hoạch.'} | ${100_000e9} | ${99_500e9} | ${100_500e9}
  `('of "$sentence" is $value, between $min and $max', ({ sentence, ...implied }: { sentence: string }) => {
    const [indicator] = readBody(`## Kết quả\n\n${sentence}\n`, REPORT).extraction.indicators;
    expect(indicator!.comparisons).toEqual([
      expect.objectContaining({ relation: 'of-plan', implied: { derived: true, unit: 'VND', ...implied } }),
    ]);
  });

  test.each([
    'Tỷ lệ giải ngân đạt 60%, vượt 5% kế hoạch.',
    'Thu nội địa đạt 42.500 tỷ đồng, tăng 8% so với năm 2022.',
    'Thu nội địa đạt trên 42.500 tỷ đồng, bằng 85% dự toán.',
  ])('is not made up from "%s"', (sentence) => {
    const { indicators } = readBody(`## Kết quả\n\n${sentence}\n`, REPORT).extraction;
    expect(indicators.flatMap(({ comparisons }) => comparisons.filter(({ implied }) => implied !== undefined))).toEqual([]);
  });

  test('is no observation: nothing is quoted that the text does not say', () => {
    const { indicators } = readBody('## Kết quả\n\nThu nội địa đạt 42.500 tỷ đồng, bằng 85% dự toán năm.\n', REPORT).extraction;
    expect(indicators.map(({ quantity: { text } }) => text)).toEqual(['42.500 tỷ đồng']);
  });

  test('lies between its bounds, which hold the plan that was rounded away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1000, max: 99_999 }), fc.integer({ min: 20, max: 300 }), (plan, percent) => {
        const value = Math.round((plan * percent) / 100);
        const share = Math.round((value / plan) * 100);
        const implied = impliedPlan(quantity(`${value} ha`, value, 'ha'), {
          quantity: quantity(`${share}%`, share, 'percent'),
          base: 'of',
        });
        const slack = implied!.max - implied!.min;
        expect(implied!.min - slack * 0.1).toBeLessThanOrEqual(plan);
        expect(implied!.max + slack * 0.1).toBeGreaterThanOrEqual(plan);
        expect(implied!.min).toBeLessThanOrEqual(implied!.value);
        expect(implied!.max).toBeGreaterThanOrEqual(implied!.value);
      }),
    );
  });
});
