import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

type Front = Readonly<Record<string, string>>;
const PRESS: Front = { kind: 'press', title: 'Tỉnh họp bàn phát triển kinh tế', date: '2026-10-05', period: '2026', issuer: 'Tỉnh ủy' };

/** Values of a text: name, value, role and measure. */
function values(body: string, front: Front = PRESS): readonly string[] {
  const { indicators } = readBody(`${body}\n`, front).extraction;
  return indicators.map(({ name, quantity, role, measure }) => `${name} | ${quantity.text} | ${role} | ${measure ?? ''}`);
}

describe('the name of what is measured', () => {
  test.each`
    sentence                                                                                                     | name
    ${'Đây là năm thứ tư liên tiếp thu ngân sách đạt trên 900 tỷ đồng.'}                                         | ${'thu ngân sách'}
    ${'Điểm sáng của bức tranh kinh tế là kim ngạch xuất khẩu đạt 3,4 tỷ USD.'}                                  | ${'kim ngạch xuất khẩu'}
    ${'Kết quả rà soát cuối kỳ cho thấy tỷ lệ hộ nghèo còn 2,6%.'}                                               | ${'tỷ lệ hộ nghèo'}
    ${'Báo cáo của Sở Tài chính cho biết, tổng thu ngân sách đạt 820 tỷ đồng.'}                                  | ${'tổng thu ngân sách'}
    ${'Đáng chú ý, tỷ lệ lao động qua đào tạo đạt 71%.'}                                                         | ${'tỷ lệ lao động qua đào tạo'}
    ${'Chăn nuôi phục hồi tích cực, sản lượng thịt hơi đạt 41 nghìn tấn.'}                                       | ${'sản lượng thịt hơi'}
    ${'Giải ngân vốn đầu tư công đã có bước cải thiện đáng kể, đạt 62% kế hoạch.'}                               | ${'Giải ngân vốn đầu tư công'}
    ${'Thu ngân sách vượt dự toán tỉnh giao, đạt 640 tỷ đồng.'}                                                  | ${'Thu ngân sách'}
    ${'Du lịch khởi sắc với tổng lượt khách đạt 1,3 triệu lượt.'}                                                | ${'tổng lượt khách'}
    ${'Tỉnh cấp mới cho 14 dự án với tổng vốn đăng ký đạt 210 triệu USD.'}                                       | ${'tổng vốn đăng ký'}
    ${'Các đơn vị cần chú trọng chống thất thu, hoàn thành tốt chỉ tiêu thu ngân sách 700 tỷ đồng của năm nay.'} | ${'thu ngân sách'}
    ${'Tỷ lệ dịch vụ công trực tuyến được đưa lên cổng quốc gia đạt 81%.'}                                       | ${'Tỷ lệ dịch vụ công trực tuyến được đưa lên cổng quốc gia'}
    ${'Tỷ lệ lao động được duy trì đóng bảo hiểm đạt 60%.'}                                                      | ${'Tỷ lệ lao động được duy trì đóng bảo hiểm'}
  `('is neither what announces it nor how it stands: "$sentence"', ({ sentence, name }: { sentence: string; name: string }) => {
    expect(values(`## Kết quả\n\n${sentence}`).map((value) => value.split(' | ')[0])).toEqual([name]);
  });

  test.each`
    sentence                                                                            | said
    ${'Tổng sản phẩm (GRDP) tăng mức hai con số với tốc độ tăng trưởng ước đạt 10,4%.'} | ${['Tổng sản phẩm (GRDP) | mức hai con số | actual | grdp-growth', 'Tổng sản phẩm (GRDP) | 10,4% | estimate | grdp-growth']}
    ${'Giải ngân đạt 62%, cao hơn bình quân chung của cả nước (54%).'}                  | ${['Giải ngân | 62% | actual | public-investment-disbursement']}
    ${'Tăng trưởng GRDP đạt 9,1%, vượt kịch bản đề ra, đứng thứ 3 cả nước.'}            | ${['Tăng trưởng GRDP | 9,1% | actual | grdp-growth', 'Tăng trưởng GRDP | đứng thứ 3 | actual | grdp-rank']}
    ${'Thu hút vốn DDI đạt 61 nghìn tỷ đồng, cao hơn gần gấp 3 lần so với cùng kỳ.'}    | ${['Thu hút vốn DDI | 61 nghìn tỷ đồng | actual | domestic-investment-attracted']}
    ${'Hoạt động du lịch sôi động; lũy kế ước đạt 86,7% mục tiêu.'}                     | ${[]}
  `('is that of the value before, where nothing else is named: "$sentence"', ({ sentence, said }: { sentence: string; said: string[] }) => {
    expect(values(`## Kết quả\n\n${sentence}`)).toEqual(said);
  });
});

describe('a list behind a value', () => {
  test('holds its shares, plans and changes, also behind semicolons', () => {
    const text =
      'Thu ngân sách đạt 1.250 tỷ đồng, bằng 115% dự toán tỉnh giao (1.087 tỷ đồng); bằng 110% dự toán huyện giao (1.136 tỷ đồng); tăng 9% so với cùng kỳ.';
    const { indicators } = readBody(`## Kết quả\n\n${text}\n`, PRESS).extraction;
    expect(indicators.map(({ name, role, quantity }) => `${name} ${role} ${quantity.text}`)).toEqual([
      'Thu ngân sách actual 1.250 tỷ đồng',
      'Thu ngân sách target 1.087 tỷ đồng',
      'Thu ngân sách target 1.136 tỷ đồng',
    ]);
    expect(indicators[0]!.comparisons.map(({ relation, quantity }) => `${relation} ${quantity.text}`)).toEqual([
      'of-plan 115%',
      'of-plan 110%',
      'change 9%',
    ]);
  });

  test('has a plan of the change that stands before it', () => {
    expect(values('## Kết quả\n\nTổng mức bán lẻ hàng hóa đạt 900 tỷ đồng, tăng 6% (kế hoạch 9%).')).toEqual([
      'Tổng mức bán lẻ hàng hóa | 900 tỷ đồng | actual | retail-sales',
      'Tổng mức bán lẻ hàng hóa | 9% | target | retail-growth',
    ]);
  });
});

describe('what is expected', () => {
  test.each`
    sentence                                                                 | said
    ${'Quý III, GRDP dự kiến tăng 8,1%. Trong đó, khu vực dịch vụ tăng 7%.'} | ${['8,1% estimate', '7% estimate']}
    ${'Năm 2028, GRDP dự kiến tăng 8,1%.'}                                   | ${['8,1% target']}
    ${'Quý III, mức hỗ trợ sinh hoạt phí dự kiến là 3 triệu đồng/tháng.'}    | ${['3 triệu đồng/tháng target']}
    ${'Quý III, GRDP ước tăng 8,1%. Trong đó, khu vực dịch vụ tăng 7%.'}     | ${['8,1% estimate', '7% estimate']}
  `('of a time that is nearly over is an estimate: "$sentence"', ({ sentence, said }: { sentence: string; said: string[] }) => {
    const { indicators } = readBody(`## Tình hình\n\n${sentence}\n`, PRESS).extraction;
    expect(indicators.map(({ quantity, role }) => `${quantity.text} ${role}`)).toEqual(said);
  });
});

describe('who tells, and of what meeting', () => {
  const meeting: Front = {
    ...PRESS,
    date: '2027-01-15',
    period: '2027',
    event: 'Hội nghị tổng kết năm 2026, triển khai nhiệm vụ năm 2027',
  };
  const told = (text: string, front: Front): readonly string[] =>
    readBody(`${text}\n`, front).extraction.indicators.map(
      ({ quantity, period, role, measure }) => `${quantity.text} ${role} ${period?.edtf ?? ''} ${measure}`,
    );

  test('dates results by what a meeting looks back on, and aims by what it looks ahead to', () => {
    const text = 'Kết quả thu ngân sách đạt 900 tỷ đồng.\n\n## Mục tiêu\n\nThu ngân sách đạt 950 tỷ đồng.';
    expect(told(text, meeting)).toEqual(['900 tỷ đồng actual 2026 budget-revenue', '950 tỷ đồng target 2027 budget-revenue']);
  });

  test('knows what a customs office takes in', () => {
    const office = { ...meeting, issuer: 'Cục Hải quan tỉnh Lào Cai' };
    expect(told('Kết quả thu ngân sách đạt 900 tỷ đồng.', office)).toEqual(['900 tỷ đồng actual 2026 customs-revenue']);
  });

  test('tells what came of a year that is over, also under what is aimed at', () => {
    const text =
      '## Phấn đấu hoàn thành nhiệm vụ thu\n\nNăm 2026, thu ngân sách đạt 221 tỷ đồng, bằng 124% chỉ tiêu Bộ giao (179 tỷ đồng).';
    expect(told(text, meeting)).toEqual(['221 tỷ đồng actual 2026 budget-revenue', '179 tỷ đồng target 2026 budget-revenue']);
  });

  test('hears a report also where a meeting is told of', () => {
    const text =
      'Tham dự hội nghị có lãnh đạo các sở.\n\nThu ngân sách ước đạt 900 tỷ đồng, tăng 6% (kế hoạch 9%); lượng khách đạt 2 triệu lượt. Các đại biểu trao 30 suất quà.';
    expect(told(text, PRESS).map((value) => value.split(' ').slice(0, 2).join(' '))).toEqual(['900 tỷ', '9% target', '2 triệu']);
  });
});
