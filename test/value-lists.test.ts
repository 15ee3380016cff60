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

describe('values in the order of what they are of', () => {
  test.each`
    sentence                                                                          | said
    ${'Nông nghiệp, công nghiệp và dịch vụ lần lượt tăng 3%, 11% và 7%.'}             | ${['Nông nghiệp | 3%', 'công nghiệp | 11%', 'dịch vụ | 7%']}
    ${'Thu nội địa và thu xuất nhập khẩu đạt lần lượt 900 tỷ đồng và 120 tỷ đồng.'}   | ${['Thu nội địa | 900 tỷ đồng', 'thu xuất nhập khẩu | 120 tỷ đồng']}
    ${'Cơ cấu kinh tế: nông nghiệp, công nghiệp, dịch vụ lần lượt là 20%, 45%, 35%.'} | ${['nông nghiệp | 20%', 'công nghiệp | 45%', 'dịch vụ | 35%']}
  `('have each its own name: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(values(`## Kết quả\n\n${sentence}`).map((value) => value.split(' | ').slice(0, 2).join(' | '))).toEqual(said);
  });

  test('have none where there are fewer things than values, or years', () => {
    const named = (body: string): readonly string[] => values(`## Kết quả\n\n${body}`).map((value) => value.split(' | ')[0]!);
    expect(named('Công nghiệp lần lượt tăng 3%, 11%.')).not.toContain('3%');
    expect(named('Các năm 2023, 2024 lần lượt đạt 5% và 6%.').filter((name) => /\d{4}/.test(name))).toEqual([]);
  });
});

describe('a share of those who are named behind it', () => {
  test.each`
    sentence                                                             | said
    ${'Ký kết với doanh nghiệp, bảo đảm trên 85% học viên có việc làm.'} | ${'học viên có việc làm'}
    ${'Hoàn thành lắp đặt thiết bị giám sát tại 100% trạm cân.'}         | ${'trạm cân'}
    ${'Công an phường kéo giảm ít nhất 5% số vụ phạm pháp hình sự.'}     | ${'vụ phạm pháp hình sự'}
  `('is named by them: "$sentence"', ({ sentence, said }: { sentence: string; said: string }) => {
    expect(values(`## Mục tiêu\n\n${sentence}`).map((value) => value.split(' | ')[0])).toEqual([said]);
  });

  test('is of a rate where one is named', () => {
    expect(values('## Mục tiêu\n\nTỷ lệ phủ sóng di động bảo đảm 99% dân số.').map((value) => value.split(' | ')[0])).not.toContain(
      'dân số',
    );
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

describe('what stands in a bracket behind a value', () => {
  const REPORT: Front = { kind: 'report', title: 'Tình hình kinh tế - xã hội năm 2024', date: '2024-12-20', period: "'2024'" };

  test.each`
    sentence                                                                                                                                   | said
    ${'Tốc độ tăng trưởng kinh tế ước đạt 8,2%, cao nhất từ đầu nhiệm kỳ (năm 2022 tăng 7,1%; năm 2023 tăng 7,6%); xuất khẩu đạt 1,2 tỷ USD.'} | ${['Tốc độ tăng trưởng kinh tế | 8,2% | estimate | 2024', 'Tốc độ tăng trưởng kinh tế | 7,1% | actual | 2022', 'Tốc độ tăng trưởng kinh tế | 7,6% | actual | 2023', 'xuất khẩu | 1,2 tỷ USD | actual | 2024']}
    ${'GRDP ước tăng 8,2% (năm 2023 đạt 7,6%), trong đó nông nghiệp tăng 3%, dịch vụ tăng 9%.'}                                                | ${['GRDP | 8,2% | estimate | 2024', 'GRDP | 7,6% | actual | 2023', 'nông nghiệp | 3% | actual | 2024', 'dịch vụ | 9% | actual | 2024']}
    ${'GRDP ước tăng 8,2% (cùng kỳ năm trước đạt 7,6%), trong đó nông nghiệp tăng 3%, dịch vụ tăng 9%.'}                                       | ${['GRDP | 8,2% | estimate | 2024', 'nông nghiệp | 3% | estimate | 2024', 'dịch vụ | 9% | estimate | 2024']}
    ${'GRDP ước tăng 8,2% (quý I tăng 7%; quý II tăng 9%).'}                                                                                   | ${['GRDP | 8,2% | estimate | 2024', 'GRDP | 7% | estimate | 2024-33', 'GRDP | 9% | estimate | 2024-34']}
  `(
    'is of its own year, and what stands behind it is not: "$sentence"',
    ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
      expect(values(`## Kết quả\n\n${sentence}`, REPORT)).toEqual(said);
    },
  );
});

test('Parts of what is expected are expected with the whole', () => {
  const said = values(
    'Dự kiến tổng thu ngân sách giai đoạn 2026-2030 khoảng 90 nghìn tỷ đồng, trong đó, thu nội địa trên 80 nghìn tỷ đồng.',
  );
  expect(said.map((value) => value.split(' | ').slice(2).join(' '))).toEqual(['target 2026/2030', 'target 2026/2030']);
});

describe('who tells of a value, and who votes on it', () => {
  test.each`
    sentence                                                                                        | said
    ${'Thành phố dự kiến tổng vốn đầu tư toàn xã hội cần huy động khoảng 310 tỷ đồng.'}             | ${['tổng vốn đầu tư toàn xã hội']}
    ${'Tỉnh ước thu ngân sách đạt 8.200 tỷ đồng.'}                                                  | ${['thu ngân sách']}
    ${'Các đại biểu đã biểu quyết thông qua việc điều chỉnh chỉ tiêu tăng trưởng GRDP còn 8%/năm.'} | ${['tăng trưởng GRDP']}
    ${'Diện tích đất trồng lúa của huyện còn khoảng 16 nghìn hecta.'}                               | ${['Diện tích đất trồng lúa của huyện']}
    ${'Nghị quyết được thông qua với 96% đại biểu tán thành.'}                                      | ${[]}
    ${'Kỳ họp thảo luận về mục tiêu chung và 26 chỉ tiêu chủ yếu của nhiệm kỳ.'}                    | ${[]}
    ${'Dự kỳ họp có 120 đại biểu đại diện cho 6.940 đảng viên.'}                                    | ${[]}
  `('are no part of its name: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(values(sentence).map((value) => value.split(' | ')[0])).toEqual(said);
  });

  test('ask for what nobody has granted', () => {
    const text = '## Kiến nghị\n\n1. Về đề nghị hỗ trợ khoảng 300 tỷ đồng khắc phục hậu quả bão: giao Sở Tài chính nghiên cứu, tham mưu.';
    expect(values(text, { kind: 'conclusion', date: '2025-11-20', period: "'2025'" })).toEqual([]);
  });
});

test('What is weighed is a target in a list of targets, and nowhere else', () => {
  const plan: Front = { kind: 'plan', date: '2025-01-20', period: '2025/2030' };
  expect(values('## Mục tiêu\n\n- Vàng cốm: đạt 40-50 kg vào năm 2026 và 180-200 kg vào năm 2030;', plan)).toEqual([
    'Vàng cốm | 40-50 kg | target | 2026',
    'Vàng cốm | 180-200 kg | target | 2030',
  ]);
  expect(values('## Kết quả\n\nThu giữ pháo nổ 40 kg.', plan)).toEqual([]);
});

test('Shares of an investment are no growth of it', () => {
  const text =
    'Tổng vốn đầu tư toàn xã hội đạt 900 tỷ đồng; trong đó, vốn đầu tư khu vực nhà nước khoảng 30%, vốn đầu tư nước ngoài khoảng 16%.';
  const { indicators } = readBody(`## Kết quả\n\n${text}\n`, PRESS).extraction;
  expect(indicators.map(({ measure }) => measure)).toEqual(['social-investment', 'state-investment-share', 'fdi-share']);
});

describe('what stands now amid what is to be done', () => {
  const PLAN: Front = { kind: 'plan', date: '2025-11-20', period: '2026/2030' };

  test.each`
    text                                                                                                                   | said
    ${'Hiện nay, tổng số trạm phát sóng trong khu công nghiệp là 87 trạm. Trong đó, có 28 trạm 5G.'}                       | ${['actual', 'actual']}
    ${'Hiện nay, toàn tỉnh có 12 khu công nghiệp hoạt động.'}                                                              | ${['actual']}
    ${'Từ đầu nhiệm kỳ đến nay, Đảng ủy đã lãnh đạo hoàn thành 10/10 mục tiêu.'}                                           | ${['actual']}
    ${'Hiện nay cần tập trung xây dựng 12 khu công nghiệp.'}                                                               | ${['target']}
    ${'Hiện nay, tỷ lệ hộ nghèo là 3%. Trong đó, phấn đấu đến năm 2030 giảm tỷ lệ hộ nghèo khu vực miền núi còn dưới 2%.'} | ${['actual', 'target']}
    ${'Xây dựng 12 khu công nghiệp. Trong đó, có 3 khu công nghiệp sinh thái.'}                                            | ${['target', 'target']}
  `('is no aim: "$text"', ({ text, said }: { text: string; said: readonly string[] }) => {
    expect(values(`## Nhiệm vụ\n\n${text}`, PLAN).map((value) => value.split(' | ')[2])).toEqual(said);
  });

  test('and the figures of a plan are of its year', () => {
    const said = values(
      '## Nhiệm vụ 6 tháng cuối năm 2024\n\nPhấn đấu hoàn thành các chỉ tiêu của kế hoạch năm 2024. Trong đó, bảo đảm GRDP tăng 7,5%.',
      { kind: 'resolution', date: '2024-07-15', period: "'2024-41'" },
    );
    expect(said).toEqual(['GRDP | 7,5% | target | 2024']);
  });
});
