import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

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
