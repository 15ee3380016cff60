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
    ${'Như vậy, đến nay tỉnh xuất siêu 5,98 tỷ USD.'}                                                            | ${'tỉnh xuất siêu'}
    ${'Huyện triển khai 8 nhóm giải pháp nhằm thúc đẩy kinh tế, phấn đấu tăng trưởng GRDP năm 2025 đạt 11,5%.'}  | ${'tăng trưởng GRDP'}
    ${'Nhiều chỉ tiêu đạt cao như tỷ lệ che phủ rừng 57%.'}                                                      | ${'tỷ lệ che phủ rừng'}
    ${'Số học sinh tăng đều qua các năm, tỷ lệ trẻ mẫu giáo đến trường đạt 69%.'}                                | ${'tỷ lệ trẻ mẫu giáo đến trường'}
    ${'Thị trường trầm lắng, nhưng doanh thu du lịch đạt 235 tỷ đồng.'}                                          | ${'doanh thu du lịch'}
    ${'Trên địa bàn tỉnh có 172 dự án còn hiệu lực.'}                                                            | ${'dự án còn hiệu lực'}
    ${'Doanh thu du lịch đạt con số 235 tỷ đồng.'}                                                               | ${'Doanh thu du lịch'}
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

describe('a change', () => {
  const told = (text: string): readonly string[] =>
    readBody(`## Kết quả\n\n${text}\n`, PRESS).extraction.indicators.map(
      ({ name, quantity, measure, comparisons }) =>
        `${name} ${quantity.text} ${measure}${comparisons.map(({ quantity: by, to }) => `; ${by.text} ${to}`).join('')}`,
    );

  test.each`
    sentence                                                                                                  | said
    ${'Kim ngạch xuất khẩu tăng 10% so với cùng kỳ, đạt 500 triệu USD.'}                                      | ${['Kim ngạch xuất khẩu 500 triệu USD export-turnover; 10% so với cùng kỳ']}
    ${'Tổng thu ngân sách tăng 8% và đạt 900 tỷ đồng.'}                                                       | ${['Tổng thu ngân sách 900 tỷ đồng budget-revenue; 8% ']}
    ${'Tỷ lệ hộ nghèo giảm 1,2%, còn 3,4%.'}                                                                  | ${['Tỷ lệ hộ nghèo 1,2% poverty-reduction', 'Tỷ lệ hộ nghèo 3,4% poverty-rate']}
    ${'Xảy ra 190 vụ tai nạn giao thông, làm 103 người chết; so với cùng kỳ giảm 38 vụ, giảm 31 người chết.'} | ${['vụ tai nạn giao thông 190 vụ traffic-accidents', 'người chết 103 người chết traffic-deaths; 31 người chết ']}
  `('is said of what came of it: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(told(sentence)).toEqual(said);
  });

  test('is of the paragraph: deaths of crimes are not those of traffic', () => {
    expect(told('Toàn tỉnh xảy ra 213 vụ phạm pháp hình sự, làm chết 04 người.').at(-1)).toMatch(/null$/);
  });
});

describe('what is counted', () => {
  test.each`
    sentence                                                                    | said
    ${'Hiện huyện có 6 xã đạt 19/19 tiêu chí nông thôn mới.'}                   | ${['6 xã']}
    ${'Số xã đạt từ 10 tiêu chí trở lên là 37 xã.'}                             | ${['37 xã']}
    ${'Có 2 xã Bình Ba và Xà Bang hoàn chỉnh hồ sơ.'}                           | ${[]}
    ${'Cơ quan điều tra khởi tố 2 vụ, 6 bị can; thu giữ 60 triệu đồng.'}        | ${[]}
    ${'Số doanh nghiệp làm thủ tục là 187 doanh nghiệp với 6.467 tờ khai.'}     | ${['187 doanh nghiệp', '6.467 tờ khai']}
    ${'Toàn tỉnh hỗ trợ xây dựng 4.090 nhà, bao gồm 3.921 nhà thuộc kế hoạch.'} | ${['4.090 nhà', '3.921 nhà']}
    ${'Tỉnh đón tiếp 120 nhà đầu tư, 30 nhà báo.'}                              | ${[]}
  `('is a measure, and no list, threshold or find: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(values(`## Kết quả\n\n${sentence}`).map((value) => value.split(' | ')[1])).toEqual(said);
  });

  test('is a share where the make-up of the economy is told', () => {
    const text =
      'Cơ cấu kinh tế: Nông lâm nghiệp và thủy sản chiếm 30,9%; Công nghiệp và xây dựng chiếm 22,5%; Thương mại - dịch vụ chiếm 46,6%.';
    expect(values(`## Kết quả\n\n${text}`).map((value) => value.split(' | ')[3])).toEqual([
      'agriculture-share',
      'industry-construction-share',
      'services-share',
    ]);
  });

  test('is aimed at in what a body lays down for a term, though some of it is over', () => {
    const front: Front = { kind: 'resolution', date: '2025-06-01', period: '2021/2030' };
    const { indicators } = readBody('## Mục tiêu\n\n- Năm 2023: trồng mới 900 ha.\n', front).extraction;
    expect(indicators.map(({ role }) => role)).toEqual(['target']);
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

test.each`
  item                                                                         | name
  ${'Kết nối thiết bị giám sát hành trình đối với 100% tàu cá.'}               | ${'Kết nối thiết bị giám sát hành trình đối với tàu cá'}
  ${'Văn phòng cùng với các sở đưa 30% dịch vụ công lên mạng.'}                | ${'đưa dịch vụ công lên mạng'}
  ${'Giữ vững an ninh tuyến biên giới, kéo giảm 5% số vụ tai nạn giao thông.'} | ${'vụ tai nạn giao thông'}
  ${'Ký cam kết bảo vệ rừng với 100% hộ dân sống gần rừng.'}                   | ${'Ký cam kết bảo vệ rừng với hộ dân sống gần rừng'}
  ${'Kiểm tra đột xuất tối thiểu 20% số xã, phường.'}                          | ${'Kiểm tra đột xuất số xã, phường'}
  ${'Hoàn thành 100% chỉ tiêu giao quân.'}                                     | ${'Hoàn thành chỉ tiêu giao quân'}
  ${'Tỷ lệ chi cho giáo dục đạt 20% tổng chi.'}                                | ${'Tỷ lệ chi cho giáo dục'}
`(
  'what is done to a share of those who are counted is named by the act and by them: $item',
  ({ item, name }: { item: string; name: string }) => {
    const { indicators } = readBody(`## Nhiệm vụ\n\n- ${item}\n`, { kind: 'plan', date: '2025-01-10', period: "'2025'" }).extraction;
    expect(indicators.map((one) => one.name)).toEqual([name]);
  },
);

describe('what goes with a value', () => {
  test.each`
    sentence                                                                           | said
    ${'Khu kinh tế Bến Gỗ đã thu hút được 65 dự án với tổng vốn đăng ký 16,8 tỷ USD.'} | ${['dự án | 65 dự án | actual | ', 'tổng vốn đăng ký | 16,8 tỷ USD | actual | fdi-attracted']}
    ${'Phấn đấu tỷ lệ hộ nghèo giảm 1,5 điểm phần trăm.'}                              | ${['tỷ lệ hộ nghèo | 1,5 điểm phần trăm | target | poverty-reduction']}
    ${'Thu từ dầu thô vượt dự toán nhưng thu nội địa hụt 15.500 tỷ đồng.'}             | ${[]}
  `('is meant as it is: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(values(`## Nhiệm vụ\n\n${sentence}`, { ...PRESS, kind: 'plan' })).toEqual(said);
  });
});

test('in a bracket beside a plan, what came of another year was so', () => {
  expect(values('## Kết quả\n\nGRDP ước tăng 10,4% (kế hoạch 9,4%, năm 2025 tăng 9,5%).')).toEqual([
    'GRDP | 10,4% | estimate | grdp-growth',
    'GRDP | 9,4% | target | grdp-growth',
    'GRDP | 9,5% | actual | grdp-growth',
  ]);
});

describe('what two clauses say of two measures', () => {
  test.each`
    sentence                                                                     | said
    ${'Xuất khẩu tăng 5% nhưng nhập khẩu lại giảm 3,2%.'}                        | ${['Xuất khẩu | 5% | actual | export-growth', 'nhập khẩu | 3,2% | actual | import-growth']}
    ${'Mặc dù đầu tư công tăng 53%, tổng đầu tư toàn xã hội lại giảm 4,5%.'}     | ${['đầu tư công | 53% | actual | public-investment-disbursement', 'tổng đầu tư toàn xã hội | 4,5% | actual | social-investment-growth']}
    ${'Kim ngạch xuất khẩu liên tục tăng qua các năm, năm 2026 đạt 1,2 tỷ USD.'} | ${['Kim ngạch xuất khẩu | 1,2 tỷ USD | actual | export-turnover']}
    ${'Thu ngân sách liên tục tăng và vượt dự toán; năm 2026 đạt 640 tỷ đồng.'}  | ${['Thu ngân sách | 640 tỷ đồng | actual | budget-revenue']}
    ${'Chợ nổi liên tục đông hơn; năm 2026 đạt 640 tỷ đồng.'}                    | ${[]}
    ${'Một năm qua, 147 DN được cổ phần hóa, 21 HTX giải thể.'}                  | ${['DN được cổ phần hóa | 147 DN | actual | equitised-enterprises', 'HTX giải thể | 21 HTX | actual | cooperatives']}
    ${'Giá trị tài sản đánh giá lại đạt 640 tỷ đồng.'}                           | ${['Giá trị tài sản đánh giá lại | 640 tỷ đồng | actual | ']}
  `('is told apart: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(values(`## Kết quả\n\n${sentence}`)).toEqual(said);
  });

  test("what is still to be carried out ('thực hiện') does not stand now ('hiện')", () => {
    expect(values('## Nhiệm vụ\n\nĐẩy mạnh thực hiện kế hoạch, giải ngân 95% kế hoạch vốn.', { ...PRESS, kind: 'plan' })).toEqual([
      'giải ngân | 95% | target | public-investment-disbursement',
    ]);
    expect(values('## Nhiệm vụ\n\nTrong các bến, hiện có 12 bến thuyền.', { ...PRESS, kind: 'plan' })).toEqual([
      'bến thuyền | 12 bến | actual | port-berths',
    ]);
  });
});
