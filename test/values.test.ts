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

describe('a number of what no list counts', () => {
  test.each`
    sentence                                                                   | said
    ${'Đến năm 2030 có ít nhất 20 tập dữ liệu mở.'}                            | ${['tập dữ liệu mở | 20 | tập dữ liệu']}
    ${'Xây dựng tối thiểu 05 kịch bản ứng phó, hình thành 12 bộ tài liệu số.'} | ${['kịch bản ứng phó | 5 | kịch bản', 'bộ tài liệu số | 12 | bộ tài liệu']}
    ${'Phấn đấu mỗi năm phát triển từ 03 dòng sản vật.'}                       | ${['dòng sản vật | 3 | dòng sản vật']}
    ${'Triển khai 3 khâu đột phá, 5 trụ cột; sắp xếp từ 167 xuống 50.'}        | ${[]}
    ${'Thực hiện ít nhất 02 lần một năm, có 24 nội dung trọng tâm.'}           | ${[]}
  `('is read under targets, or behind a bound: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    const { indicators } = readBody(`## Mục tiêu\n\n- ${sentence}\n`, { kind: 'plan', period: '2026/2030' }).extraction;
    expect(indicators.map(({ name, quantity: { min, unit } }) => `${name.slice(name.lastIndexOf(unit))} | ${min} | ${unit}`)).toEqual(said);
  });

  test.each`
    sentence                                                                 | said
    ${'Tỉnh có 13/20 nguồn thu ước đạt dự toán.'}                            | ${'13 estimate nguồn thu'}
    ${'Số lượng doanh nghiệp thành lập mới là 565, giảm 7% so với cùng kỳ.'} | ${'565 actual doanh nghiệp'}
    ${'Tổng số hồ sơ đã tiếp nhận là 12.450.'}                               | ${'12450 actual hồ sơ'}
    ${'Sản xuất khó khăn với 419 doanh nghiệp tạm ngừng hoạt động.'}         | ${'419 actual doanh nghiệp'}
  `('is read in a report: "$sentence"', ({ sentence, said }: { sentence: string; said: string }) => {
    const { indicators } = readBody(`## Kết quả\n\n${sentence}\n`, {
      kind: 'report',
      title: 'Báo cáo năm 2023',
      period: "'2023'",
    }).extraction;
    expect(indicators.map(({ quantity: { min, unit }, role }) => `${min} ${role} ${unit}`)).toEqual([said]);
  });
});

describe('a value aimed at is what it is of', () => {
  test.each`
    sentence                                                                                                | said
    ${'Nồng độ bụi PM2.5 giảm trung bình 5 μg/m3.'}                                                         | ${'Nồng độ bụi PM2.5 | 5 ug/m3 | '}
    ${'Tại thành phố, nồng độ NO2 dưới 40 µg/m³.'}                                                          | ${'nồng độ NO2 | null ug/m3 | '}
    ${'Độ ồn khu dân cư không quá 55 dB.'}                                                                  | ${'Độ ồn khu dân cư | null dB | '}
    ${'Tỷ lệ hộ nghèo giảm hằng năm 1%-1,5%.'}                                                              | ${'Tỷ lệ hộ nghèo | 1 percent | poverty-reduction'}
    ${'Trung bình mỗi năm giảm tỷ lệ hộ nghèo từ 2-2,5%.'}                                                  | ${'Trung bình mỗi năm giảm tỷ lệ hộ nghèo | 2 percent | poverty-reduction'}
    ${'Tổng vốn đầu tư xã hội đạt 270 tỷ đồng.'}                                                            | ${'Tổng vốn đầu tư xã hội | 270000000000 VND | social-investment'}
    ${'Bội thu cán cân khoảng 33,5% GDP.'}                                                                  | ${'Bội thu cán cân | 33.5 percent | '}
    ${'Tỷ lệ dân số trưởng thành có tài khoản số đạt 90%.'}                                                 | ${'Tỷ lệ dân số trưởng thành có tài khoản số | 90 percent | '}
    ${'Tỷ trọng đào tạo ngành kỹ thuật trong các trường đại học, cao đẳng, đào tạo nghề của tỉnh đạt 30%.'} | ${'Tỷ trọng đào tạo ngành kỹ thuật trong các trường đại học, cao đẳng, đào tạo nghề của tỉnh | 30 percent | '}
    ${'Đối với các tỉnh lân cận (gồm: Ninh Bình, Nam Định), nồng độ bụi giảm 10%.'}                         | ${'nồng độ bụi | 10 percent | '}
  `('by its words: "$sentence"', ({ sentence, said }: { sentence: string; said: string }) => {
    const { indicators } = readBody(`## Mục tiêu\n\n- ${sentence}\n`, { kind: 'plan', period: '2026/2030' }).extraction;
    expect(indicators.map(({ name, quantity: { min, unit }, measure }) => `${name} | ${min} ${unit} | ${measure ?? ''}`)).toEqual([said]);
  });

  test.each([
    'Hàng hóa áp dụng mức thuế suất 5%.',
    'Đại hội thông qua nghị quyết với 18 chỉ tiêu về kinh tế.',
    'Phát động đợt thi đua “500 ngày đêm hoàn thành 3.000 km đường cao tốc”.',
  ])('and not what only sounds like one: "%s"', (sentence) => {
    expect(values(`## Mục tiêu\n\n${sentence}`, PLAN)).toEqual([]);
  });

  test('and its parts are of the time of the whole', () => {
    const text = '## Mục tiêu\n\nĐến năm 2029, cả nước có 1.200 công trình xanh. Trong đó, Hà Nội có tối thiểu 200 công trình.';
    expect(values(text, { kind: 'plan', period: '2026/2030' }).map((value) => value.split(' | ')[3])).toEqual(['2029', '2029']);
  });

  test.each`
    sentence                                                                           | said
    ${'Ngành chế biến, chế tạo tăng 3,67%.'}                                           | ${'Ngành chế biến, chế tạo'}
    ${'Sản xuất và phân phối điện, khí đốt tăng 17,54%.'}                              | ${'Sản xuất và phân phối điện, khí đốt'}
    ${'Kinh tế phục hồi, với công nghiệp và xây dựng là động lực chính, tăng 12,06%.'} | ${'công nghiệp và xây dựng'}
  `('and a branch grows also where nothing heads the text: "$sentence"', ({ sentence, said }: { sentence: string; said: string }) => {
    expect(readBody(`${sentence}\n`, { kind: 'press' }).extraction.indicators.map(({ name }) => name)).toEqual([said]);
  });
});

describe('a time that bounds nothing', () => {
  test.each([
    'Cấp nước đạt tỷ lệ theo Nghị quyết hằng năm của Hội đồng nhân dân.',
    'Tổ chức tổng kết chặng đường 5 năm (2021-2025) thực hiện đột phá chiến lược.',
    'Làm việc xuyên ngày lễ, ngày tết để hoàn thành công trình.',
    'Dự báo một số chỉ tiêu năm 2024 không đạt kế hoạch.',
  ])('is no deadline: "%s"', (sentence) => {
    expect(readBody(`## Nhiệm vụ\n\n- ${sentence}\n`).extraction.deadlines).toEqual([]);
  });

  test.each`
    sentence                                                                                    | due
    ${'Tỉnh phấn đấu có thu nhập trung bình cao trước năm 2030.'}                               | ${'2030-01-01'}
    ${'Xây dựng tỉnh thành trung tâm công nghiệp, phấn đấu phát triển toàn diện đến năm 2045.'} | ${'2045-12-31'}
    ${'Mục tiêu chung là giàu đẹp; phấn đấu thu nhập cao trước năm 2045.'}                      | ${'2045-01-01'}
  `('but an aim of running text has one: "$sentence"', ({ sentence, due }: { sentence: string; due: string }) => {
    expect(readBody(`${sentence}\n`, PRESS).extraction.deadlines.map((deadline) => deadline.due)).toEqual([due]);
  });
});

test('A heading that forecasts targets of years to come heads targets', () => {
  const text = '**1. Dự báo các chỉ tiêu kinh tế - xã hội đến năm 2027**\n\n- Tỷ lệ hộ nghèo giảm hằng năm 1%-1,5%.';
  expect(values(text, PLAN)).toEqual(['Tỷ lệ hộ nghèo | 1%-1,5% | target | 2027']);
});

describe('a figure that nobody measures', () => {
  test.each`
    where         | sentence
    ${'Kết quả'}  | ${'Cử tri nhiều xã kiến nghị tỉnh giảm 50% giá nước.'}
    ${'Kết quả'}  | ${'Các doanh nghiệp trong khu mong muốn thành phố giảm 30% tiền thuê đất.'}
    ${'Kết quả'}  | ${'Tai nạn giao thông giảm cả 3 tiêu chí.'}
    ${'Nhiệm vụ'} | ${'Mở rộng quy mô 2 quỹ tín dụng nhân dân hiện có.'}
    ${'Nhiệm vụ'} | ${'Nâng cao chất lượng hoạt động của 12 hợp tác xã.'}
  `('gives no value: "$sentence"', ({ where, sentence }: { where: string; sentence: string }) => {
    expect(values(`## ${where}\n\n${sentence}`, PLAN)).toEqual([]);
  });

  test('may be a count, whose change is none either', () => {
    const said = values('## Kết quả\n\nTháng 10/2025 có 62 lượt người đến trụ sở tiếp dân, giảm 40% so với tháng trước.', PLAN);
    expect(said.filter((value) => value.includes('%'))).toEqual([]);
  });

  test('is told apart from what a body takes on and what is measured', () => {
    expect(values('## Nhiệm vụ\n\n- Thành phố giảm 30% tiền thuê đất cho doanh nghiệp.', PLAN)).not.toEqual([]);
    expect(values('## Kết quả\n\nKim ngạch xuất khẩu năm 2025 đạt 3 tỷ USD, giảm 4%.', PLAN)).toHaveLength(1);
  });

  test('stands among the headlines behind the end of a report', () => {
    const body = 'Chủ tịch yêu cầu các xã sửa kè.\n\n**Tin liên quan**\n\n- Phấn đấu đến năm 2030 có 500 km đường ven biển';
    expect(values(body, PRESS)).toEqual([]);
  });
});

describe('what a report tells amid orders', () => {
  test.each`
    text                                                                                                                                                     | said
    ${'Chủ tịch UBND tỉnh yêu cầu các sở rà soát dự án.\n\nThu ngân sách tăng 8% so với cùng kỳ; khu vực dịch vụ tăng 6%, đóng góp 2% vào mức tăng chung.'}  | ${['8% actual', '6% actual', '2% actual']}
    ${'Bí thư Tỉnh ủy đề nghị các địa phương giữ vững đà tăng.\n\nKim ngạch xuất khẩu ước đạt 90 triệu USD.\n\nSản lượng thép đạt 50 nghìn tấn.'}            | ${['90 triệu USD estimate', '50 nghìn tấn actual']}
    ${'Trước tình hình đó, Chính phủ và lãnh đạo tỉnh đã kịp thời chỉ đạo các ngành chống dịch.\n\nKhu vực dịch vụ tăng 4%; khu vực công nghiệp tăng 5%.'}   | ${['4% actual', '5% actual']}
    ${'Chủ tịch UBND tỉnh yêu cầu các sở rà soát dự án.\n\nThu ngân sách tăng 8% so với cùng kỳ.\n\nPhấn đấu kim ngạch xuất khẩu tăng 9% so với năm trước.'} | ${['8% actual', '9% target']}
    ${'Chủ tịch UBND tỉnh yêu cầu tập trung hoàn thành chỉ tiêu.\n\nĐến hết quý IV, thu ngân sách cần đạt 90 tỷ đồng, tăng 8% so với cùng kỳ.'}              | ${['90 tỷ đồng target']}
  `('is no aim: "$text"', ({ text, said }: { text: string; said: readonly string[] }) => {
    const told = values(text, { ...PRESS, title: 'Họp báo' }).map((value) => value.split(' | '));
    expect(told.map(([, amount, role]) => `${amount} ${role}`)).toEqual(said);
  });

  test('takes its part from no headline that is a sentence', () => {
    const front = { ...PRESS, title: 'Tin' };
    const body = 'Khu vực dịch vụ tăng 4% và thu ngân sách đạt 90 tỷ đồng.';
    const roles = (headline: string) => values(`# ${headline}\n\n${body}`, front).map((value) => value.split(' | ')[2]);
    expect(roles('Huyện Đông quyết tâm thực hiện tốt nhiệm vụ năm 2026')).toEqual(['actual', 'actual']);
    expect(roles('Ban Chỉ đạo đặt mục tiêu giữ giá')).toEqual(['actual', 'actual']);
    expect(roles('Huyện Đông: mục tiêu tăng trưởng năm 2026')).toEqual(['target', 'target']);
  });
});

describe('the lines of a budget', () => {
  const RESOLUTION: Front = { kind: 'resolution', date: '2025-12-10', period: '2026', title: 'Nghị quyết về dự toán' };
  const amounts = (body: string) => values(body, RESOLUTION).map((value) => value.split(' | ').slice(0, 3).join(' | '));

  test('are what a resolution sets, down to the narrowest', () => {
    const body = `**Điều 1.** Thông qua kế hoạch đầu tư phát triển năm 2026 với các nội dung sau:

1. Tổng vốn: 900 triệu đồng

Trong đó:

1.1. Vốn ngân sách tỉnh: 600 triệu đồng

a. Vốn chương trình mục tiêu: 400 triệu đồng

a.1. Vốn cấp cho huyện, xã quản lý: 150 triệu đồng

2. Phương án phân bổ:

Tổng số: 900 triệu đồng

- Trả nợ vay (20%): 180 triệu đồng

**Điều 2.** Mức chi cho mỗi hộ 30 triệu đồng.`;
    expect(amounts(body)).toEqual([
      'Tổng vốn | 900 triệu đồng | target',
      'Vốn ngân sách tỉnh | 600 triệu đồng | target',
      'Vốn chương trình mục tiêu | 400 triệu đồng | target',
      'Vốn cấp cho huyện, xã quản lý | 150 triệu đồng | target',
      'Tổng số | 900 triệu đồng | target',
      'Trả nợ vay | 20% | target',
      'Trả nợ vay | 180 triệu đồng | target',
    ]);
  });

  test('may be headings', () => {
    expect(
      amounts('## Dự toán và chỉ tiêu\n\n### Chỉ tiêu tổng chi ngân sách năm 2026 là 900 tỷ đồng, trong đó:\n\n- Chi lương: 500 tỷ đồng.'),
    ).toEqual(['tổng chi ngân sách | 900 tỷ đồng | target', 'Chi lương | 500 tỷ đồng | target']);
  });
});

describe('what nobody measures', () => {
  test.each([
    'Ủy ban nhân dân 9 phường treo băng rôn.',
    'Công an 7 xã tuần tra ban đêm.',
    'Củng cố 3 hợp tác xã hiện có.',
    'Mở rộng quy mô 2 doanh nghiệp nhà nước hiện có trên địa bàn.',
  ])('is how many there are already: "%s"', (sentence) => {
    expect(values(`## Nhiệm vụ\n\n- ${sentence}`, PLAN)).toEqual([]);
  });

  test.each`
    sentence                                                                                                    | said
    ${'Tổng chi ngân sách là 900 tỷ đồng (chín trăm tỷ đồng).'}                                                 | ${['900 tỷ đồng']}
    ${'Tổng thu ngân sách: 76.000.000.000 đồng (bảy mươi sáu tỷ đồng).'}                                        | ${['76.000.000.000 đồng']}
    ${'Số tờ khai là 900 tờ khai, kim ngạch xuất khẩu đạt 50 triệu USD, giảm 3% về số lượng và 5% về trị giá.'} | ${['50 triệu USD']}
  `('is an amount once more, or how it changed: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    const told = values(`## Chỉ tiêu\n\n- ${sentence}`, PLAN).map((value) => value.split(' | ')[1]);
    expect(told.filter((amount) => !amount?.includes('tờ khai'))).toEqual(said);
  });
});

test('A number with the mark of a footnote is read, and a factor of a formula is none', () => {
  const values = (body: string): readonly (number | null)[] =>
    readBody(`## Kết quả\n\n${body}\n`, { kind: 'report' }).extraction.indicators.map(({ quantity }) => quantity.min);
  expect(values('Tổng thu phí bến đò đạt 87,5⁴ tỷ đồng.')).toEqual([87.5e9]);
  expect(values('Tỷ lệ tiết kiệm (= ((2) - (4))/(2) * 100%).')).toEqual([]);
});
