import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

describe('what a plan lays down for each, and for its whole ground', () => {
  test.each`
    text                                                                                   | said
    ${'- Chỉ tiêu cấp nước: 120 lít/người/ngày đêm.'}                                      | ${['cấp nước: 120 L']}
    ${'- Chỉ tiêu rác thải 0,8 kg / người.'}                                               | ${['rác thải: 0.8 kg']}
    ${'- Chỉ tiêu cấp điện 1.500 kWh / người / năm.'}                                      | ${['cấp điện: 1500 kW.h']}
    ${'- Hỗ trợ mỗi tàu 20 lít dầu.'}                                                      | ${[]}
    ${'a) Quy mô dân số:\n\n- Dự kiến đến năm 2030 khoảng 9.000 người.'}                   | ${['Quy mô dân số: 9000 người']}
    ${'a) Dân số:\n\n- Đến năm 2030 đạt 9.000 người, trong đó dân số đô thị 4.000 người.'} | ${['Dân số: 9000 người', 'dân số đô thị: 4000 người']}
    ${'a) Nhiệm vụ:\n\n- Đến năm 2030 đào tạo 9.000 người.'}                               | ${['người: 9000 người']}
  `('$text', ({ text, said }: { text: string; said: readonly string[] }) => {
    const { indicators } = readBody(`## Mục tiêu\n\n${text}\n`, { kind: 'decision' }).extraction;
    expect(indicators.map(({ name, quantity }) => `${name}: ${quantity.min} ${quantity.unit}`)).toEqual(said);
  });
});
