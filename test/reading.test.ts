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

/** What an account in the press says that bodies are to do. */
function ordered(sentence: string): readonly string[] {
  const { tasks } = readBody(`${sentence}\n`, { kind: 'press', issuer: 'Tỉnh ủy', title: 'Hội nghị Tỉnh ủy' }).extraction;
  return tasks.map(({ actors, quote }) => `${actors[0]!.name} | ${quote}`);
}

describe('an order in the press', () => {
  test.each`
    sentence                                                                                            | said
    ${'Kết luận hội nghị, Bí thư Tỉnh ủy yêu cầu Sở Tài chính rà soát dự án chậm.'}                     | ${['Sở Tài chính | Bí thư Tỉnh ủy yêu cầu Sở Tài chính rà soát dự án chậm']}
    ${'Bí thư Tỉnh ủy cũng yêu cầu Sở Tài chính rà soát dự án chậm.'}                                   | ${['Sở Tài chính | Bí thư Tỉnh ủy cũng yêu cầu Sở Tài chính rà soát dự án chậm']}
    ${'Phát biểu bế mạc, Bí thư Tỉnh ủy biểu dương kết quả đạt được và đề nghị Sở Y tế bổ sung thuốc.'} | ${['Sở Y tế | đề nghị Sở Y tế bổ sung thuốc']}
    ${'Sáng 24/2, Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế.'}                              | ${['Sở Nội vụ | Chủ tịch UBND tỉnh yêu cầu Sở Nội vụ rà soát biên chế']}
    ${'Bí thư Tỉnh ủy yêu cầu lãnh đạo các huyện, thành phố kiểm tra quỹ đất.'}                         | ${['lãnh đạo các huyện, thành phố | Bí thư Tỉnh ủy yêu cầu lãnh đạo các huyện, thành phố kiểm tra quỹ đất']}
    ${'Xem thêm: Bí thư Tỉnh ủy yêu cầu đẩy nhanh tiến độ cao tốc.'}                                    | ${[]}
    ${'HĐND tỉnh sẽ xem xét, thông qua 12 nghị quyết.'}                                                 | ${[]}
  `('is given to who is to act: "$sentence"', ({ sentence, said }: { sentence: string; said: readonly string[] }) => {
    expect(ordered(sentence)).toEqual(said);
  });

  // Made up, as every person here: an office is what the record names.
  test('is given by an office, behind the name of who holds it', () => {
    expect(ordered('Đồng chí Trần Văn Mẫu, Bí thư Tỉnh ủy yêu cầu Sở Tài chính rà soát dự án chậm.')).toEqual([
      'Sở Tài chính | Bí thư Tỉnh ủy yêu cầu Sở Tài chính rà soát dự án chậm',
    ]);
  });
});

describe('what only looks like a task or deadline', () => {
  test.each(['Huy động vốn đạt 9.500 tỷ đồng, tăng 8% so với năm 2022.', 'Trồng mới 1.000 ha chè, tăng 50 ha so với năm 2022.'])(
    'is a comparison in "%s"',
    (item) => {
      expect(asked(item).filter((words) => words.includes('| tăng'))).toEqual([]);
    },
  );

  test.each([
    'Tập trung thu hồi nợ đọng.',
    'Khắc phục hậu quả bão số 4 năm 2024.',
    'Tạm dừng Lễ hội hoa Giáp Thìn năm 2024.',
    'Củng cố bộ máy của các xã sau khi sáp nhập.',
  ])('is no time of its own in "%s"', (item) => {
    const { deadlines } = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction;
    expect(deadlines).toEqual([]);
  });

  test('is the year in which a measure began', () => {
    const { deadlines } = readBody('## Chỉ tiêu\n\n- Nâng tỷ lệ hộ dùng nước sạch từ 45% năm 2024 lên 60% năm 2025.\n').extraction;
    expect(deadlines.map(({ text }) => text)).toEqual(['năm 2025']);
  });

  test('is the heading that a list stands under, with a number or without', () => {
    for (const heading of ['2. Nhiệm vụ chủ yếu năm 2024', 'Phương hướng, nhiệm vụ năm 2024']) {
      const { tasks } = readBody(`Điều 1. Nhất trí với báo cáo.\n\n${heading}\n- Củng cố tổ chức cơ sở đảng.\n- Sửa chữa đê điều.\n`, {
        kind: 'resolution',
      }).extraction;
      expect(tasks.map(({ quote }) => quote)).toEqual(['Củng cố tổ chức cơ sở đảng', 'Sửa chữa đê điều']);
    }
  });
});

/** The tasks of a list item: who leads, what is to be done. */
function asked(item: string): readonly string[] {
  const { tasks } = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction;
  return tasks.map(({ actors, quote }) => `${actors[0]!.name} | ${quote}`);
}

describe('tasks of a sentence', () => {
  test.each`
    item                                                        | said
    ${'Cấp huyện tổ chức tập huấn cho đội xung kích.'}          | ${['Cấp huyện | Cấp huyện tổ chức tập huấn cho đội xung kích']}
    ${'Các sở - ngành thành phố rà soát quy chế làm việc.'}     | ${['Các sở - ngành thành phố | Các sở - ngành thành phố rà soát quy chế làm việc']}
    ${'Đặc biệt là phải phát huy vai trò của người có uy tín.'} | ${['Ủy ban nhân dân thành phố | phải phát huy vai trò của người có uy tín']}
    ${'Siết chặt quản lý đất bãi, đặc biệt là đất ven sông.'}   | ${['Ủy ban nhân dân thành phố | Siết chặt quản lý đất bãi, đặc biệt là đất ven sông']}
  `('of "$item"', ({ item, said }: { item: string; said: readonly string[] }) => {
    expect(asked(item)).toEqual(said);
  });
});

/** Who acts in the first task of a list item. */
function whoActs(item: string): readonly string[] {
  const [task] = readBody(`## Nhiệm vụ\n\n- ${item}\n`).extraction.tasks;
  return task?.actors.map(({ name, inherited }) => (inherited ? `${name}*` : name)) ?? [];
}

describe('a territory stands for those who govern it', () => {
  test.each`
    item                                                           | actors
    ${'Huyện Sơn Trà lập quy hoạch chợ.'}                          | ${['Huyện Sơn Trà']}
    ${'Huyện Sơn Trà và thị xã Bến Đá phải hoàn trả mặt bằng.'}    | ${['Huyện Sơn Trà', 'thị xã Bến Đá']}
    ${'Sở Nội vụ, huyện Sơn Trà và quận Cầu Gỗ sắp xếp cán bộ.'}   | ${['Sở Nội vụ', 'huyện Sơn Trà', 'quận Cầu Gỗ']}
    ${'Giao thành phố Bến Đá lập đề án trồng rừng.'}               | ${['thành phố Bến Đá']}
    ${'Đề nghị tỉnh Hưng Thịnh bố trí vốn đối ứng.'}               | ${['tỉnh Hưng Thịnh']}
    ${'Sở Y tế phối hợp với huyện Sơn Trà xây dựng trạm y tế.'}    | ${['Sở Y tế', 'huyện Sơn Trà']}
    ${'Hỗ trợ huyện Sơn Trà xây dựng trụ sở.'}                     | ${['Ủy ban nhân dân thành phố*']}
    ${'Xây dựng tuyến đường nối huyện Sơn Trà với thị xã Bến Đá.'} | ${['Ủy ban nhân dân thành phố*']}
  `('in "$item"', ({ item, actors }: { item: string; actors: readonly string[] }) => {
    expect(whoActs(item)).toEqual(actors);
  });

  test('but tells of itself where it has or is something', () => {
    expect(whoActs('Huyện Sơn Trà có mười hai xã.')).toEqual([]);
  });
});

describe('a task that only begins on a day', () => {
  const deadlineOf = (front: Readonly<Record<string, string>>, item: string) =>
    readBody(`## Nhiệm vụ\n\n- ${item}\n`, front).extraction.tasks[0]!.deadline;

  test('has no last day where the text states none', () => {
    expect(deadlineOf({ date: '2024-01-10' }, 'Áp dụng mẫu đơn mới từ ngày 01/7/2025.')).toMatchObject({
      kind: 'from',
      start: '2025-07-01',
      due: null,
      from: 'clause',
    });
  });

  test('has that of its plan where the plan states its period and the day lies in it', () => {
    const front = { date: '2024-01-10', period: '2024' };
    expect(deadlineOf(front, 'Áp dụng mẫu đơn mới từ ngày 01/6/2024.')).toMatchObject({ due: '2024-12-31', from: 'plan' });
    expect(deadlineOf(front, 'Áp dụng mẫu đơn mới từ ngày 01/6/2025.')).toMatchObject({ due: null, from: 'clause' });
  });
});

/** What a text in some kind of document gives: its tasks, and its values with role and year. */
function given(body: string, front: Readonly<Record<string, string>>): { tasks: readonly string[]; values: readonly string[] } {
  const { tasks, indicators } = readBody(`${body}\n`, front).extraction;
  return {
    tasks: tasks.map(({ quote }) => quote),
    values: indicators.map(({ quantity, role, period }) => `${quantity.text} ${role} ${period?.edtf ?? ''}`.trim()),
  };
}

describe('what an order opens in running text', () => {
  const PLAN = { kind: 'plan', issuer: 'UBND tỉnh', date: '2024-01-10' };

  test('holds to the end of its paragraph, and for paragraphs that go on with it', () => {
    const text = [
      'Công tác trồng rừng năm qua có chuyển biến.',
      'UBND tỉnh yêu cầu các sở rà soát quỹ đất lâm nghiệp. Ưu tiên giống cây bản địa. Chấm dứt việc cấp phép tràn lan.',
      'Đồng thời, công khai bản đồ quy hoạch rừng.',
      'Rừng ngập mặn là lá chắn của làng chài.',
    ].join('\n\n');
    expect(given(text, PLAN).tasks).toEqual([
      'UBND tỉnh yêu cầu các sở rà soát quỹ đất lâm nghiệp',
      'Ưu tiên giống cây bản địa',
      'Chấm dứt việc cấp phép tràn lan',
      'công khai bản đồ quy hoạch rừng',
    ]);
  });

  test('is over where the text tells what was done', () => {
    const text =
      'UBND tỉnh yêu cầu các sở rà soát quỹ đất lâm nghiệp. Tuy nhiên, việc giao rừng còn chậm.\n\nCác sở đã trồng thêm nhiều đồi chè.';
    expect(given(text, PLAN).tasks).toEqual(['UBND tỉnh yêu cầu các sở rà soát quỹ đất lâm nghiệp']);
  });

  test('stands also behind grounds and shortcomings', () => {
    const text = [
      'Thực hiện Công văn số 12/BNN của Bộ Nông nghiệp; theo đó:',
      'UBND tỉnh yêu cầu các sở, UBND các huyện: Tạm dừng khai thác gỗ; đóng cửa bãi tập kết.',
      'Tuy nhiên, nhiều nơi còn lơ là. Để ngăn cháy rừng, Chủ tịch UBND tỉnh yêu cầu Chi cục Kiểm lâm tuần tra ban đêm.',
    ].join('\n\n');
    expect(given(text, PLAN).tasks).toEqual([
      'Tạm dừng khai thác gỗ',
      'đóng cửa bãi tập kết',
      'Chủ tịch UBND tỉnh yêu cầu Chi cục Kiểm lâm tuần tra ban đêm',
    ]);
  });

  test('is not read out of what the grounds cite', () => {
    expect(given('Căn cứ Công văn số 12 của Bộ Y tế đề nghị UBND tỉnh báo cáo nhân lực.', PLAN).tasks).toEqual([]);
  });
});

describe('what a sentence announces', () => {
  const PRESS = { kind: 'press', issuer: 'UBND tỉnh', date: '2024-01-10', period: '2024' };

  test('as targets is aimed at, and how many there are is no value', () => {
    const text =
      'Nghị quyết cũng đề ra 12 chỉ tiêu chủ yếu: GRDP tăng 8%; tỷ lệ hộ nghèo giảm 0,5%.\n\nSố xã nông thôn mới tăng thêm là 4 xã.';
    expect(given(text, PRESS).values).toEqual(['8% target 2024', '0,5% target 2024', '4 xã target 2024']);
  });

  test('as tasks is to be done, within the time that the sentence names', () => {
    const text =
      'Từ nay đến hết tháng 6/2024, UBND tỉnh xác định nhiều nhóm nhiệm vụ trọng tâm.\n\nTrong đó, sửa chữa trường học vùng lũ. Mở lại phà Bến Đình.';
    const { tasks } = readBody(`${text}\n`, PRESS).extraction;
    expect(tasks.map(({ quote, deadline }) => `${quote} ${deadline?.due ?? ''}`)).toEqual([
      'sửa chữa trường học vùng lũ 2024-06-30',
      'Mở lại phà Bến Đình 2024-06-30',
    ]);
  });

  test.each(['Kết quả thực hiện các chỉ tiêu chủ yếu: GRDP tăng 8%.', 'Tỉnh đã đạt 12 chỉ tiêu chủ yếu: GRDP tăng 8%.'])(
    'is not what was reached: "%s"',
    (text) => {
      expect(given(text, PRESS).values).not.toContain('8% target 2024');
    },
  );

  test('as the figures of a budget is a target of its year, its words in letters no second value', () => {
    const text =
      'Điều 1. Phân bổ ngân sách tỉnh năm 2025 như sau:\n\n1. Tổng chi ngân sách địa phương: 900 tỷ đồng (Bằng chữ: Chín trăm tỷ đồng);';
    expect(given(text, { kind: 'resolution', date: '2024-12-10', period: '2025' }).values).toEqual(['900 tỷ đồng target 2025']);
  });
});

describe('a numbered line above lettered parts', () => {
  test('is their heading where it names what they are', () => {
    const text = '1. Phấn đấu đạt các chỉ tiêu cụ thể của Nghị quyết\n\na) Giai đoạn đến năm 2030:\n\n- Tỷ lệ đô thị hóa đạt 60%.';
    expect(given(text, { kind: 'programme', date: '2024-01-10', period: '2024/2030' }).values).toEqual(['60% target 2030']);
  });
});

describe('what is to be done', () => {
  test.each`
    item                                                                | task
    ${'Nếu nguồn thu hụt thì UBND tỉnh báo cáo Thường trực HĐND tỉnh.'} | ${'UBND tỉnh báo cáo Thường trực HĐND tỉnh'}
    ${'Đối với việc sắp xếp thôn, huyện cần rà soát địa giới.'}         | ${'huyện cần rà soát địa giới'}
  `('stands behind a condition or a topic: "$item"', ({ item, task }: { item: string; task: string }) => {
    expect(given(`## Nhiệm vụ\n\n- ${item}`, { kind: 'plan' }).tasks).toEqual([task]);
  });

  test('is not guessed at the head of a sentence in running text', () => {
    const text = 'Thủ tướng yêu cầu các bộ kiểm tra hồ chứa. Công điện gửi các tỉnh miền núi.';
    expect(given(text, { kind: 'press', issuer: 'Thủ tướng Chính phủ' }).tasks).toEqual(['Thủ tướng yêu cầu các bộ kiểm tra hồ chứa']);
  });
});

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

describe('a heading in all but its mark', () => {
  test.each`
    heading
    ${'3. Giải pháp về vốn.'}
    ${'III - NHIỆM VỤ, GIẢI PHÁP CHỦ YẾU'}
    ${'III – Nhiệm vụ trọng tâm'}
    ${'B. Nhiệm vụ trọng tâm tháng 3'}
  `('opens a part: "$heading"', ({ heading }: { heading: string }) => {
    const text = `Điều kiện tự nhiên thuận lợi.\n\n${heading}\n\na) Củng cố hợp tác xã trồng dâu.\n\nb) Sửa kè sông.`;
    expect(given(text, { kind: 'plan' }).tasks).toEqual(['Củng cố hợp tác xã trồng dâu', 'Sửa kè sông']);
  });

  test('that names a body says who acts in the paragraph below', () => {
    const { tasks } = readBody('## Tổ chức thực hiện\n\n4. Công an tỉnh\n\nTuần tra bến bãi ban đêm.\n', { kind: 'plan' }).extraction;
    expect(tasks.map(({ actors, quote }) => `${actors[0]!.name} | ${quote}`)).toEqual(['Công an tỉnh | Tuần tra bến bãi ban đêm']);
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

describe('what a label says its part is for', () => {
  const PLAN = { kind: 'resolution', title: 'Nghị quyết về phát triển y tế cơ sở' };

  test('holds for the orders behind its colon', () => {
    const { tasks } = readBody('Điều 2. Nhiệm vụ và giải pháp: Nâng cấp trạm y tế xã; đào tạo bác sĩ gia đình.\n', PLAN).extraction;
    expect(tasks.map(({ statement }) => statement)).toEqual(['Nâng cấp trạm y tế xã', 'Đào tạo bác sĩ gia đình']);
  });

  test('is no task itself', () => {
    const { tasks } = readBody('## Nhiệm vụ\n\n- Cơ cấu kinh tế: nông nghiệp 20%, công nghiệp 45%, dịch vụ 35%.\n', PLAN).extraction;
    expect(tasks.map(({ statement }) => statement)).toEqual([]);
  });

  test('counts what a body was given as a figure, not as a duty', () => {
    const { tasks } = readBody('## Kết quả\n\nNăm 2023, các sở được giao 14 đề án.\n', REPORT).extraction;
    expect(tasks).toEqual([]);
  });
});

describe('a motto', () => {
  test.each([
    'Chủ đề năm 2024: “Nâng cao kỷ luật, đẩy mạnh chuyển đổi số”.',
    'Chủ đề công tác năm: Siết chặt kỷ cương, thu hút đầu tư.',
    'Tỉnh ủy chọn chủ đề năm 2024 là: "Tăng cường kỷ cương".',
    'Năm 2024 được xác định là năm: “Đẩy mạnh cải cách”.',
  ])('orders nothing: "%s"', (sentence) => {
    expect(readBody(`## Nhiệm vụ\n\n${sentence}\n`, { kind: 'resolution' }).extraction.tasks).toEqual([]);
  });

  test.each`
    sentence                                                                              | statement
    ${'Thực hiện tốt chủ đề năm: “Siết chặt kỷ cương, đẩy mạnh giải ngân”.'}              | ${'Thực hiện tốt chủ đề năm: “Siết chặt kỷ cương, đẩy mạnh giải ngân”'}
    ${'Với phương châm “Đoàn kết, đổi mới”, các sở tập trung giải ngân vốn đầu tư công.'} | ${'Các sở tập trung giải ngân vốn đầu tư công'}
  `('is a part of what is ordered with it: "$sentence"', ({ sentence, statement }: { sentence: string; statement: string }) => {
    const { tasks } = readBody(`## Nhiệm vụ\n\n${sentence}\n`, { kind: 'resolution' }).extraction;
    expect(tasks.map((task) => task.statement)).toEqual([statement]);
  });
});

test('What heads a clause as a verb is the name of a thing in a list', () => {
  const { tasks } = readBody(
    '## Nhiệm vụ\n\n- Phòng, chống dịch bệnh trên vật nuôi.\n- Tăng cường cải cách hành chính, phòng, chống tham nhũng.\n',
    { kind: 'resolution' },
  ).extraction;
  expect(tasks.map(({ statement }) => statement)).toEqual([
    'Phòng, chống dịch bệnh trên vật nuôi',
    'Tăng cường cải cách hành chính, phòng, chống tham nhũng',
  ]);
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

describe('a place or body at the head of a clause', () => {
  test.each`
    sentence                                                                      | actor
    ${'Thành phố Hải Phòng hoàn thành cầu số 2 trong tháng 5/2024.'}              | ${'Thành phố Hải Phòng'}
    ${'Đến năm 2028, tỉnh Quảng Ninh sẽ hoàn thành việc di dời cảng.'}            | ${'tỉnh Quảng Ninh'}
    ${'Quảng Ninh phấn đấu khởi công tuyến đường ven sông trong quý I/2024.'}     | ${'Quảng Ninh'}
    ${'Bộ Nội vụ dự kiến khai trương sàn giao dịch việc làm trong tháng 9/2024.'} | ${'Bộ Nội vụ'}
  `('is who acts: "$sentence"', ({ sentence, actor }: { sentence: string; actor: string }) => {
    const { tasks } = readBody(`## Nhiệm vụ\n\n- ${sentence}\n`, { kind: 'plan' }).extraction;
    expect(tasks.map(({ actors }) => actors[0]?.name)).toEqual([actor]);
  });
});

describe('a time that opens a sentence', () => {
  test.each`
    sentence                                                                                             | edtf
    ${'Đến năm 2030, tỷ lệ đô thị hóa đạt 55%; tỷ lệ che phủ rừng đạt 43%.'}                             | ${['2030', '2030']}
    ${'Về xã hội: Đến năm 2030, tỷ lệ hộ nghèo còn 1%; năm 2028 đạt 97% dân số tham gia bảo hiểm y tế.'} | ${['2030', '2028']}
    ${'Tỷ lệ hộ nghèo đến năm 2028 còn 1%; tỷ lệ che phủ rừng đạt 43%.'}                                 | ${['2028', '2026/2030']}
    ${'Đến năm 2030, tỷ lệ hộ nghèo còn 1%. Tỷ lệ che phủ rừng đạt 43%.'}                                | ${['2030', '2026/2030']}
  `('is that of the values behind its semicolons too: "$sentence"', ({ sentence, edtf }: { sentence: string; edtf: readonly string[] }) => {
    const { indicators } = readBody(`## Mục tiêu\n\n- ${sentence}\n`, { kind: 'plan', period: '2026/2030' }).extraction;
    expect(indicators.map(({ period }) => period?.edtf)).toEqual(edtf);
  });
});

describe('a numbered part headed by what is to be done', () => {
  const body = '**I. CĂN CỨ**\n\nTheo kế hoạch trung hạn.\n\n**II. PHÁT TRIỂN HẠ TẦNG SỐ**\n\na) Phủ sóng di động toàn tỉnh.\n';

  test.each`
    kind        | quotes
    ${'plan'}   | ${['Phủ sóng di động toàn tỉnh']}
    ${'report'} | ${[]}
  `('holds tasks in a plan and none in a report: $kind', ({ kind, quotes }: { kind: string; quotes: readonly string[] }) => {
    expect(readBody(body, { kind }).extraction.tasks.map(({ quote }) => quote)).toEqual(quotes);
  });
});

test("A part numbered '(i)' ends the title of a text, and its heading gives a role", () => {
  const body = '**Các chỉ tiêu tại nghị quyết**\n\n**(i) Các chỉ tiêu kinh tế**\n\nTổng kim ngạch xuất khẩu tăng 13%.\n';
  expect(
    readBody(body, { kind: 'resolution', period: "'2027'" }).extraction.indicators.map(({ role, period }) => [role, period?.edtf]),
  ).toEqual([['target', '2027']]);
});
