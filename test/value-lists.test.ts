import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

type Front = Readonly<Record<string, string>>;
const PRESS: Front = {
  kind: 'press',
  title: 'Kỳ họp cuối năm của tỉnh',
  date: '2025-12-09',
  period: '2026',
  issuer: 'Hội đồng nhân dân tỉnh',
};

/** Values of a text: name, value, role and period. */
function values(body: string, front: Front = PRESS): readonly string[] {
  const { indicators } = readBody(`${body}\n`, front).extraction;
  return indicators.map(({ name, quantity, role, period }) => `${name} | ${quantity.text} | ${role} | ${period?.edtf ?? ''}`);
}

describe('targets that a sentence announces', () => {
  test.each`
    sentence                                                                                                                 | said
    ${'Nghị quyết thông qua với 21 chỉ tiêu chủ yếu, trong đó, GRDP tăng 9%; thu ngân sách tăng 11%.'}                       | ${['GRDP | 9% | target | 2026', 'thu ngân sách | 11% | target | 2026']}
    ${'Kỳ họp đã thông qua Nghị quyết với 16 chỉ tiêu kinh tế - xã hội, gồm: GRDP tăng 9%; kim ngạch xuất khẩu tăng 7%.'}    | ${['GRDP | 9% | target | 2026', 'kim ngạch xuất khẩu | 7% | target | 2026']}
    ${'Huyện xác định 12 chỉ tiêu/nhóm chỉ tiêu chủ yếu như tỷ lệ hộ nghèo còn 1,2%; tỷ lệ che phủ rừng 55%.'}               | ${['tỷ lệ hộ nghèo | 1,2% | target | 2026', 'tỷ lệ che phủ rừng | 55% | target | 2026']}
    ${'Hội đồng nhân dân tỉnh đã đề ra 14 chỉ tiêu, cụ thể là thu ngân sách tăng 11%, tổng vốn đầu tư toàn xã hội tăng 8%.'} | ${['thu ngân sách | 11% | target | 2026', 'tổng vốn đầu tư toàn xã hội | 8% | target | 2026']}
  `('without a colon: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(values(`Cũng tại kỳ họp, các đại biểu thảo luận nhiều tờ trình.\n\n${sentence}`)).toEqual(said);
  });

  test('are no targets where it tells how many of them came out', () => {
    const said = values('Có 15 chỉ tiêu hoàn thành, trong đó, GRDP tăng 9%.');
    expect(said.filter((value) => value.includes('target'))).toEqual([]);
  });
});

describe('shares one after another', () => {
  test.each`
    sentence                                                                                             | said
    ${'Đến năm 2030, 95% hộ đô thị, 80% hộ nông thôn dùng nước sạch.'}                                   | ${['hộ đô thị | 95%', 'hộ nông thôn dùng nước sạch | 80%']}
    ${'Phấn đấu 100% huyện đạt chuẩn nông thôn mới, trong đó, 30% xã nông thôn mới nâng cao.'}           | ${['huyện đạt chuẩn nông thôn mới | 100%', 'xã nông thôn mới nâng cao | 30%']}
    ${'Phấn đấu 70% số thôn đạt chuẩn văn hóa và 100% xã, phường, thị trấn có nhà sinh hoạt cộng đồng.'} | ${['thôn đạt chuẩn văn hóa | 70%', 'xã, phường, thị trấn có nhà sinh hoạt cộng đồng | 100%']}
  `('are each of what stands behind them: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    const plain = values(`## Mục tiêu\n\n${sentence}`).map((value) => value.split(' | ').slice(0, 2).join(' | '));
    expect(plain).toEqual(said);
  });

  test('are told without a verb, of parts that nobody lists', () => {
    const said = values('Giải ngân vốn của tỉnh đạt 71%; giáo dục và đào tạo 68%, văn hóa và du lịch 65%, các công trình khác 41%.');
    expect(said.map((value) => value.split(' | ')[1])).toEqual(['71%', '68%', '65%', '41%']);
  });

  test('are none where they only compare or stand alone', () => {
    expect(values('Kỳ họp tặng hoa 3% hộ kinh doanh.')).toEqual([]);
    expect(values('Thu ngân sách đạt 900 tỷ đồng, tặng 3% (kế hoạch 8%).').filter((value) => value.startsWith('tặng'))).toEqual([]);
  });
});

test('A name is not cut within a word that ends like what leads to a value', () => {
  expect(values('## Kết quả\n\nNăng suất lúa của các xã đồng bằng đạt 61 tạ/ha.').map((value) => value.split(' | ')[0])).toEqual([
    'Năng suất lúa của các xã đồng bằng',
  ]);
  expect(values('## Kết quả\n\nKim ngạch xuất khẩu chạm mốc 2 tỷ USD.').map((value) => value.split(' | ')[0])).toEqual([
    'Kim ngạch xuất khẩu',
  ]);
});
