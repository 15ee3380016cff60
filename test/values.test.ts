import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

type Front = Readonly<Record<string, string>>;

/** Values of a text: name, value, role and period. */
function values(body: string, front: Front): readonly string[] {
  const { indicators } = readBody(`${body}\n`, front).extraction;
  return indicators.map(({ name, quantity, role, period }) => `${name} | ${quantity.text} | ${role} | ${period?.edtf ?? ''}`);
}

const PLAN: Front = { kind: 'plan', date: '2025-11-20', period: '2026/2028' };
const PRESS: Front = { kind: 'press', date: '2025-09-20', period: '2025/2030', issuer: 'Tỉnh ủy' };

describe('a figure that a council has set', () => {
  test.each`
    sentence                                                                                                                               | said
    ${'Năm 2025, HĐND tỉnh quyết nghị thông qua tổng thu ngân sách 900 tỷ đồng; trong đó: thu nội địa 800 tỷ đồng, thu khác 100 tỷ đồng.'} | ${['tổng thu ngân sách | 900 tỷ đồng | target | 2025', 'thu nội địa | 800 tỷ đồng | target | 2025', 'thu khác | 100 tỷ đồng | target | 2025']}
    ${'Tổng chi ngân sách năm 2025 được Hội đồng nhân dân tỉnh giao là 950 tỷ đồng. Trong đó: chi thường xuyên 700 tỷ đồng.'}              | ${['Tổng chi ngân sách | 950 tỷ đồng | target | 2025', 'chi thường xuyên | 700 tỷ đồng | target | 2025']}
    ${'Tổng vốn đầu tư công năm 2025 được Thủ tướng Chính phủ giao là 640 tỷ đồng, gồm vốn trong nước 600 tỷ đồng.'}                       | ${['Tổng vốn đầu tư công | 640 tỷ đồng | target | 2025', 'vốn trong nước | 600 tỷ đồng | target | 2025']}
    ${'Năm 2025, thu nội địa đạt 900 tỷ đồng, bằng 90% dự toán HĐND tỉnh giao, trong đó thu thuế đạt 700 tỷ đồng.'}                        | ${['thu nội địa | 900 tỷ đồng | actual | 2025', 'thu thuế | 700 tỷ đồng | actual | 2025']}
  `('is aimed at with its parts: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(values(`## Tình hình\n\n${sentence}`, PLAN)).toEqual(said);
  });
});

describe('how a figure came out', () => {
  test.each`
    sentence                                                                                                                        | said
    ${'Năm 2025, HĐND tỉnh giao tổng thu 900 tỷ đồng. Ước thực hiện cả năm là 950 tỷ đồng; trong đó: thu nội địa 800 tỷ đồng.'}     | ${['tổng thu | 950 tỷ đồng | estimate', 'thu nội địa | 800 tỷ đồng | estimate']}
    ${'Tổng chi năm 2025 được giao là 700 tỷ đồng. Trong đó, chi lương 500 tỷ đồng. Lũy kế thực hiện đến hết quý III 480 tỷ đồng.'} | ${['Tổng chi | 480 tỷ đồng | actual']}
    ${'Chi thường xuyên: Ước thực hiện cả năm 610 tỷ đồng/590 tỷ đồng, đạt 103% dự toán.'}                                          | ${['Chi thường xuyên | 610 tỷ đồng | estimate', 'Chi thường xuyên | 590 tỷ đồng | target']}
    ${'Chi trả nợ: Uớc thực hiện cả năm là 61 tỷ đồng.'}                                                                            | ${['Chi trả nợ | 61 tỷ đồng | estimate']}
    ${'Chi từ nguồn thu xổ số 56 tỷ đồng/69 tỷ đồng, ước đạt 81% kế hoạch.'}                                                        | ${['Chi từ nguồn thu xổ số | 56 tỷ đồng | estimate', 'Chi từ nguồn thu xổ số | 69 tỷ đồng | target']}
    ${'Chi sự nghiệp y tế 120 tỷ đồng ước đạt 92% dự toán.'}                                                                        | ${['Chi sự nghiệp y tế | 120 tỷ đồng | estimate']}
    ${'Kết quả: đạt 61 tỷ đồng.'}                                                                                                   | ${[]}
  `('is said without its measure, or beside its plan: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    const told = values(`## Tình hình\n\n${sentence}`, PLAN).map((value) => value.replace(/ \| [^|]*$/, ''));
    expect(told.slice(-said.length || told.length)).toEqual(said);
  });
});

describe('what the press lists behind a word of aiming', () => {
  test.each`
    text                                                                                                                                       | said
    ${'Theo nghị quyết, trong nhiệm kỳ 2025-2030, tỉnh phấn đấu GRDP tăng 10%/năm; tỷ lệ hộ nghèo giảm bình quân 2%/năm trở lên.'}             | ${['10%/năm target 2025/2030', '2%/năm trở lên target 2025/2030']}
    ${'Tỉnh phấn đấu thu ngân sách tăng 12%/năm, thu nhập bình quân đạt 95 triệu đồng.\n\nHằng năm, kết nạp đảng viên mới đạt 900 đảng viên.'} | ${['12%/năm target 2025/2030', '95 triệu đồng target 2025/2030', '900 đảng viên target 2025/2030']}
    ${'Đại hội đặt mục tiêu đến năm 2030 tỷ lệ đô thị hóa đạt 45%; che phủ rừng đạt 60%. Giải quyết việc làm cho 9.000 lao động.'}             | ${['45% target 2030', '60% target 2030', '9.000 lao động target 2030']}
    ${'Toàn tỉnh đã nỗ lực phấn đấu, thu ngân sách đạt 900 tỷ đồng; tỷ lệ hộ nghèo còn 2%.'}                                                   | ${['900 tỷ đồng actual ', '2% actual ']}
  `('is aimed at: "$text"', ({ text, said }: { text: string; said: readonly string[] }) => {
    const { indicators } = readBody(`${text}\n`, PRESS).extraction;
    expect(indicators.map(({ quantity, role, period }) => `${quantity.text} ${role} ${period?.edtf ?? ''}`)).toEqual(said);
  });

  test('ends where a paragraph tells how it was', () => {
    const text = 'Tỉnh phấn đấu GRDP tăng 10%/năm; thu ngân sách tăng 12%/năm.\n\nThu ngân sách đạt 900 tỷ đồng, tăng 5% so với cùng kỳ.';
    expect(values(text, PRESS).at(-1)).toMatch(/900 tỷ đồng \| actual/);
  });

  test('binds by the term that it names', () => {
    const { deadlines } = readBody('Trong nhiệm kỳ 2025-2030, tỉnh phấn đấu GRDP tăng 10%; thu tăng 12%.\n', PRESS).extraction;
    expect(deadlines.map(({ due }) => due)).toEqual(['2030-12-31']);
  });

  test('is no aim of what stands outside its brackets', () => {
    const text = '## Kết quả\n\nGRDP tăng 4% (mục tiêu Đại hội đề ra là 8%); vốn FDI thu hút đạt 640 triệu USD.';
    expect(values(text, PRESS).at(-1)).toMatch(/640 triệu USD \| actual/);
  });
});
