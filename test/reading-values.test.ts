import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const REPORT = { kind: 'report', title: 'Báo cáo năm 2023', period: "'2023'" };

/** What a sentence of a report says is so: name, value, role; below them what each is compared with. */
function told(sentence: string): readonly string[] {
  const { indicators } = readBody(`## Kết quả\n\n${sentence}\n`, REPORT).extraction;
  return indicators.flatMap(({ name, quantity, role, comparisons }) => [
    `${name} | ${quantity.text} | ${role}`,
    ...comparisons.map(({ relation, quantity: { text }, to }) => `  ${relation} ${text} | ${to}`),
  ]);
}

describe('values of a sentence', () => {
  test.each`
    sentence                                                                                     | said
    ${'Thu nội địa đạt 900 tỷ đồng, bằng 111,8% dự toán trên giao và 102,5% dự toán tỉnh giao.'} | ${['Thu nội địa | 900 tỷ đồng | actual', '  of-plan 111,8% | dự toán trên giao', '  of-plan 102,5% | dự toán tỉnh giao']}
    ${'Thu nội địa ước đạt 900 tỷ đồng (kế hoạch 800 tỷ đồng), bằng 127% dự toán, tăng 23,1%.'}  | ${['Thu nội địa | 900 tỷ đồng | estimate', '  of-plan 127% | dự toán', '  change 23,1% | ', 'Thu nội địa | 800 tỷ đồng | target']}
    ${'Thu nội địa đạt 900 tỷ đồng, bằng 85% dự toán giao, tăng 5%.'}                            | ${['Thu nội địa | 900 tỷ đồng | actual', '  of-plan 85% | dự toán giao', '  change 5% | ']}
    ${'Tốc độ tăng GRDP đạt 8,1%, đứng thứ 3 vùng.'}                                             | ${['Tốc độ tăng GRDP | 8,1% | actual', 'Tốc độ tăng GRDP | đứng thứ 3 | actual']}
    ${'Toàn tỉnh có 120 xã đạt chuẩn nông thôn mới, trong đó 35 xã đạt chuẩn nâng cao.'}         | ${['xã đạt chuẩn nông thôn mới | 120 xã | actual', 'xã đạt chuẩn nâng cao | 35 xã | actual']}
    ${'Tuổi thọ 75,5 tuổi, năng suất lúa 58 tạ/ha.'}                                             | ${['Tuổi thọ | 75,5 tuổi | actual', 'năng suất lúa | 58 tạ/ha | actual']}
    ${'Con số của cả năm là 10.785 căn.'}                                                        | ${['Con số | 10.785 căn | actual']}
    ${'Lượt khách du lịch năm 2022 ước đạt 14,43 triệu lượt.'}                                   | ${['Lượt khách du lịch | 14,43 triệu lượt | estimate']}
    ${'Hải Phòng đã hoàn thành 5.400 căn nhà ở.'}                                                | ${['căn nhà ở | 5.400 căn | actual']}
    ${'Khởi công giai đoạn 3 cảng Nam Đình Vũ, đợt 2 dự án cấp nước.'}                           | ${[]}
    ${'Hai con số này chưa khớp nhau.'}                                                          | ${[]}
    ${'Dung lượng cáp quang biển đạt 350 Tbps.'}                                                 | ${['Dung lượng cáp quang biển | 350 Tbps | actual']}
    ${'Mức tăng này gấp 1,5 lần mức chung.'}                                                     | ${[]}
    ${'Xã trồng rừng mới (năm 2021 trồng rừng mới 120 ha; năm 2022 trồng rừng mới 150 ha).'}     | ${['trồng rừng mới | 120 ha | actual', 'trồng rừng mới | 150 ha | actual']}
  `('of "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(told(sentence)).toEqual(said);
  });
});

describe('what a statistical report counts', () => {
  test.each`
    sentence                                                                                                   | said
    ${'Đàn trâu 4.210 con, giảm 1,2%; tổng đàn lợn 512.300 con, tăng 3,4%.'}                                   | ${['Đàn trâu | 4.210 con | actual', '  change 1,2% | ', 'tổng đàn lợn | 512.300 con | actual', '  change 3,4% | ']}
    ${'Tổng đàn gia cầm 7.120 nghìn con, trong đó gà 5.230 nghìn con.'}                                        | ${['Tổng đàn gia cầm | 7.120 nghìn con | actual', 'gà | 5.230 nghìn con | actual']}
    ${'Bia các loại đạt 8,2 triệu lít, áo sơ mi ước đạt 3,6 triệu cái.'}                                       | ${['Bia các loại | 8,2 triệu lít | actual', 'áo sơ mi | 3,6 triệu cái | estimate']}
    ${'Hàng hóa luân chuyển đạt 412 triệu tấn.km, hành khách luân chuyển đạt 96 triệu HK.km.'}                 | ${['Hàng hóa luân chuyển | 412 triệu tấn.km | actual', 'hành khách luân chuyển | 96 triệu HK.km | actual']}
    ${'Sản lượng thủy sản đạt 96.000 tấn, trong đó nuôi trồng 71.000 tấn, khai thác 25.000 tấn.'}              | ${['Sản lượng thủy sản | 96.000 tấn | actual', 'nuôi trồng | 71.000 tấn | actual', 'khai thác | 25.000 tấn | actual']}
    ${'Thu hoạch được 8.400 tấn cà phê nhân.'}                                                                 | ${['Thu hoạch được cà phê nhân | 8.400 tấn | actual']}
    ${'Công nhận thêm 9 trường, nâng số trường đạt chuẩn quốc gia lên 214 trường.'}                            | ${['Công nhận thêm trường | 9 trường | actual', 'số trường đạt chuẩn quốc gia | 214 trường | actual']}
    ${'Diện tích cây lâu năm đạt 7.300 ha, giảm 2,1% (157 ha) so với năm 2022, trong đó cây ăn quả 5.100 ha.'} | ${['Diện tích cây lâu năm | 7.300 ha | actual', '  change 2,1% | so với năm 2022', 'cây ăn quả | 5.100 ha | actual']}
    ${'Thu đạt 610 tỷ đồng, vượt 7,5% dự toán trên giao và tăng 4,9% so với cùng kỳ.'}                         | ${['Thu | 610 tỷ đồng | actual', '  of-plan vượt 7,5% | dự toán trên giao', '  change 4,9% | so với cùng kỳ']}
    ${'Thu đạt 610 tỷ đồng, tăng 6% so với kế hoạch, tăng 9,1% so với năm 2022.'}                              | ${['Thu | 610 tỷ đồng | actual', '  change 6% | so với kế hoạch', '  change 9,1% | so với năm 2022']}
    ${'Năng suất lúa đạt 61 tạ/ha, tăng 2 tạ/ha so với vụ trước, bằng 103% so với thực hiện năm 2022.'}        | ${['Năng suất lúa | 61 tạ/ha | actual', '  change 2 tạ/ha | so với vụ trước', '  ratio 103% | so với thực hiện năm 2022']}
  `('is read from "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(told(sentence)).toEqual(said);
  });

  test.each([
    'Nghị quyết được thông qua với 98% đại biểu biểu quyết tán thành.',
    'Hội nghị có hơn 250 đại biểu tham dự.',
    'Kết quả kiểm phiếu, 52/54 đại biểu tán thành, đạt 96,3%.',
  ])('is no vote and no attendance: "%s"', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('is a vote where it is named as what is counted', () => {
    expect(told('Tỷ lệ tán thành nghị quyết đạt 97,2%.')).toEqual(['Tỷ lệ tán thành nghị quyết | 97,2% | actual']);
  });
});

describe('an amount of what is to be done', () => {
  test.each`
    item                                                              | said
    ${'Năm 2024 trồng mới 800 ha quế, năm 2025 trồng mới 950 ha.'}    | ${['800 target 2024', '950 target 2025']}
    ${'Nâng số tỉnh hoàn thành phổ cập lên 48 tỉnh.'}                 | ${['48 target 2024']}
    ${'Tỷ lệ hộ nghèo giảm từ 9,4% năm 2021 xuống 3,2% năm 2024.'}    | ${['9.4 actual 2021', '3.2 target 2024']}
    ${'Hỗ trợ hộ trồng rừng có diện tích từ 0,3 ha trở lên.'}         | ${[]}
    ${'Ưu tiên doanh nghiệp có từ 40 lao động trở lên.'}              | ${[]}
    ${'Giai đoạn 2 (2024-2026) trồng mới 900 ha (năm 2024: 300 ha).'} | ${['900 target 2024/2026', '300 target 2024']}
  `('is read from "$item"', ({ item, said }: { item: string; said: readonly string[] }) => {
    const { indicators } = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction;
    expect(indicators.map(({ quantity, role, period }) => `${quantity.min} ${role} ${period?.edtf}`)).toEqual(said);
  });
});

describe('a value aimed at', () => {
  test.each`
    sentence                                                                          | said
    ${'Tỉnh ủy đặt chỉ tiêu thu nội địa đạt 2.000 tỷ đồng.'}                          | ${['thu nội địa | 2.000 tỷ đồng | target']}
    ${'Nghị quyết xác định năm 2025 thu ngân sách đạt 5.000 tỷ đồng.'}                | ${['thu ngân sách | 5.000 tỷ đồng | target']}
    ${'GRDP ước tăng 6,1% (nghị quyết đề ra 7%).'}                                    | ${['GRDP | 6,1% | estimate', 'GRDP | 7% | target']}
    ${'Thu ngân sách đạt 5.200 tỷ đồng, bằng 52% nghị quyết đề ra (10.000 tỷ đồng).'} | ${['Thu ngân sách | 5.200 tỷ đồng | actual', '  of-plan 52% | ', 'Thu ngân sách | 10.000 tỷ đồng | target']}
    ${'Với quyết tâm cao, tỉnh đã giải ngân đạt 41% kế hoạch.'}                       | ${['giải ngân | 41% | actual']}
    ${'Thu ngân sách 4.700/4.100 tỷ đồng; kết nạp đảng viên 880/650 đảng viên.'}      | ${['Thu ngân sách | 4.700/4.100 tỷ đồng | actual', 'kết nạp đảng viên | 880/650 đảng viên | actual']}
    ${'Năng suất lúa đạt 58 tạ/ha.'}                                                  | ${['Năng suất lúa | 58 tạ/ha | actual']}
    ${'Tỷ lệ giải ngân so với kế hoạch trên giao đạt 60,6%.'}                         | ${['Tỷ lệ giải ngân | 60,6% | actual']}
    ${'Năm 2023 có 14/19 chỉ tiêu đạt hoặc vượt kế hoạch.'}                           | ${['chỉ tiêu đạt hoặc vượt kế hoạch | 14/19 chỉ tiêu | actual']}
  `('is no result: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(told(sentence)).toEqual(said);
  });

  test('lies after the day of the text, however it is worded', () => {
    const { indicators } = readBody('## Kết quả\n\nNăm 2026, thu ngân sách đạt 9.000 tỷ đồng.\n', REPORT).extraction;
    expect(indicators.map(({ role, period }) => [role, period?.edtf])).toEqual([['target', '2026']]);
  });

  test('has the period of its year, not that of constant prices', () => {
    const { indicators } = readBody('## Kết quả\n\nGRDP quý I/2023 theo giá so sánh năm 2010 tăng 6,5%.\n', REPORT).extraction;
    expect(indicators.map(({ period }) => period?.edtf)).toEqual(['2023-33']);
  });

  test.each(['Điều 1. Thông qua kế hoạch năm 2024 với các chỉ tiêu sau:', 'Hội đồng nhân dân tỉnh quyết nghị các chỉ tiêu năm 2024:'])(
    'stands below "%s"',
    (lead) => {
      const { indicators } = readBody(`${lead}\n\n- GRDP tăng 8%.\n- Thu ngân sách đạt 900 tỷ đồng.\n`, { kind: 'resolution' }).extraction;
      expect(indicators.map(({ role }) => role)).toEqual(['target', 'target']);
    },
  );
});

/** Who acts in the first task of a list item. */
function whoActs(item: string): readonly string[] {
  const [task] = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks;
  return task?.actors.map(({ name, inherited }) => (inherited ? `${name}*` : name)) ?? [];
}

/** What a text in some kind of document gives: its tasks, and its values with role and year. */
function given(body: string, front: Readonly<Record<string, string>>): { tasks: readonly string[]; values: readonly string[] } {
  const { tasks, indicators } = readBody(`${body}\n`, front).extraction;
  return {
    tasks: tasks.map(({ quote }) => quote),
    values: indicators.map(({ quantity, role, period }) => `${quantity.text} ${role} ${period?.edtf ?? ''}`.trim()),
  };
}

describe('a value that leaves its measure out', () => {
  const REPORT_OF_2024 = { kind: 'report', date: '2024-09-05', period: '2024' };
  const named = (text: string) =>
    readBody(`## Kết quả\n\n${text}\n`, REPORT_OF_2024).extraction.indicators.map(
      ({ name, quantity, period }) => `${name} ${quantity.text} ${period?.edtf ?? ''}`,
    );

  test('is of the measure before it behind a semicolon, of another time', () => {
    expect(named('Doanh thu du lịch tháng 8 đạt 900 tỷ đồng; lũy kế 8 tháng đạt 6.400 tỷ đồng.')).toEqual([
      'Doanh thu du lịch 900 tỷ đồng 2024-08',
      'Doanh thu du lịch 6.400 tỷ đồng 2024-01/2024-08',
    ]);
  });

  test('is of the same measure in another area', () => {
    expect(named('Tỷ lệ hộ dùng nước sạch khu vực đô thị đạt 97%, khu vực nông thôn đạt 81%.')[1]).toContain(
      'Tỷ lệ hộ dùng nước sạch khu vực nông thôn 81%',
    );
  });

  test('is not of it in another unit', () => {
    expect(named('Doanh thu du lịch đạt 900 tỷ đồng; lũy kế 8 tháng đạt 2 triệu lượt.')[1] ?? '').not.toContain('Doanh thu');
  });
});

describe('small words that decide', () => {
  test('a tail that only dates is no task of its own', () => {
    const text = '## Nhiệm vụ\n\n- Sở Y tế lập kế hoạch tiêm chủng; hoàn thành trong tháng 11/2024.';
    expect(given(text, { kind: 'plan' }).tasks).toEqual(['Sở Y tế lập kế hoạch tiêm chủng']);
  });

  test('who is told of its duty acts', () => {
    expect(whoActs('Tỉnh cần tập trung khôi phục vườn vải.')).toEqual(['Tỉnh']);
  });

  test('the economy of a text of the nation is that of the nation', () => {
    const of = (place: string) =>
      readBody('## Mục tiêu\n\n- Tăng trưởng kinh tế đạt 8%.\n', { kind: 'resolution', place }).extraction.indicators[0]!.measure;
    expect([of('VN'), of('VN-HP')]).toEqual(['gdp-growth', 'grdp-growth']);
  });

  test('the number of a provision counts nothing', () => {
    expect(given('## Nhiệm vụ\n\n- Thực hiện nghiêm Điều 102 Luật Lâm nghiệp.', { kind: 'plan' }).values).toEqual([]);
  });
});

test('A value whose unit is in its own words leaves no verb in the name', () => {
  expect(told('Tuổi thọ trung bình của người dân đạt 75,5 tuổi.')).toEqual(['Tuổi thọ trung bình của người dân | 75,5 tuổi | actual']);
});

describe('a period', () => {
  test.each`
    sentence                                                                          | edtf
    ${'Tính đến ngày 28/8/2023, vốn đã giải ngân đạt 900 tỷ đồng.'}                   | ${['2023-01-01/2023-08-28']}
    ${'Tính đến ngày 31/8/2023, vốn đã giải ngân đạt 900 tỷ đồng.'}                   | ${['2023-01/2023-08']}
    ${'Lũy kế từ đầu năm 2022 đến hết tháng 01/2023, giải ngân đạt 900 tỷ đồng.'}     | ${['2022-01/2023-01']}
    ${'Sản xuất công nghiệp 6 tháng đầu năm 2023 tăng 12% (kế hoạch năm 2023: 15%).'} | ${['2023-40', '2023']}
  `('is that of the words nearest to the value: "$sentence"', ({ sentence, edtf }: { sentence: string; edtf: readonly string[] }) => {
    const { indicators } = readBody(`## Kết quả\n\n${sentence}\n`, REPORT).extraction;
    expect(indicators.map(({ period }) => period?.edtf)).toEqual(edtf);
  });
});
