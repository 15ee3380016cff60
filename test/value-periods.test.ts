import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

type Front = Readonly<Record<string, string>>;

const SEPTEMBER: Front = { kind: 'report', date: '2019-09-20', period: "'2019'" };
const PRESS: Front = { ...SEPTEMBER, kind: 'press' };

/** The values of a text with the time each is of. */
function periodsIn(text: string, front: Front): readonly string[] {
  const { indicators } = readBody(text, front).extraction;
  return indicators.map(({ quantity, role, period }) => `${quantity.text} ${role} ${period?.edtf}`);
}

describe('the year so far', () => {
  test.each([
    'Từ đầu năm đến nay, thu ngân sách đạt 900 tỷ đồng.',
    'Thu ngân sách từ đầu năm đến nay đạt 900 tỷ đồng.',
    'Từ đầu năm 2019 đến nay, tỉnh thu ngân sách được 900 tỷ đồng.',
  ])('ends with the month the document is of: %s', (sentence) => {
    expect(periodsIn(`## I. Kết quả\n\n${sentence}\n`, SEPTEMBER)).toEqual(['900 tỷ đồng actual 2019-01/2019-09']);
    expect(periodsIn(`Sáng 20/9, tỉnh tổ chức hội nghị.\n\n${sentence}\n`, PRESS)).toEqual(['900 tỷ đồng actual 2019-01/2019-09']);
  });

  test.each([
    ['3 tháng đầu năm', '2019-33'],
    ['Quý I năm 2019', '2019-33'],
    ['6 tháng đầu năm', '2019-40'],
    ['9 tháng đầu năm', '2019-01/2019-09'],
    ['8 tháng năm 2019', '2019-01/2019-08'],
  ])('is a quarter or a half of the year where it is one: %s', (time, edtf) => {
    expect(periodsIn(`## I. Kết quả\n\n${time}, thu ngân sách đạt 900 tỷ đồng.\n`, SEPTEMBER)).toEqual([`900 tỷ đồng actual ${edtf}`]);
  });
});

test('what is aimed at within the last months of a year is aimed at for the year', () => {
  expect(
    periodsIn('Sáng 20/9, tỉnh tổ chức hội nghị.\n\nTrong những tháng cuối năm, tỉnh phấn đấu thu ngân sách đạt 2.200 tỷ đồng.\n', PRESS),
  ).toEqual(['2.200 tỷ đồng target 2019']);
});

test('a line that is only a time dates the items below it, and none behind them', () => {
  expect(
    periodsIn(
      '## I. Kết quả\n\nGiai đoạn 2016 - 2018:\n\n- Thu ngân sách đạt 900 tỷ đồng.\n- Tỷ lệ hộ nghèo còn 3%.\n\nToàn tỉnh thu hút được 12 dự án.\n',
      SEPTEMBER,
    ),
  ).toEqual(['900 tỷ đồng actual 2016/2018', '3% actual 2016/2018', '12 dự án actual 2019']);
});

test("'from then on' is no part of what is counted", () => {
  const { indicators } = readBody('## II. Mục tiêu\n\nTừ năm 2025 trở đi, 100% hồ sơ được xử lý trực tuyến.\n').extraction;
  expect(indicators.map(({ name, period }) => `${name} ${period?.edtf}`)).toEqual(['hồ sơ được xử lý trực tuyến 2025']);
});

describe('a plan that was passed', () => {
  const DECEMBER: Front = { ...PRESS, date: '2019-12-07' };
  const PASSED = 'Sáng 7/12, HĐND tỉnh thông qua Nghị quyết về kế hoạch phát triển kinh tế - xã hội năm 2020.';

  test.each([
    ['Nghị quyết đề ra 9 chỉ tiêu chủ yếu, trong đó thu ngân sách đạt 900 tỷ đồng.', '900 tỷ đồng target 2020'],
    ['Theo đó, tỉnh phấn đấu thu ngân sách đạt 900 tỷ đồng.', '900 tỷ đồng target 2020'],
    ['Tỉnh hiện thu ngân sách đạt 900 tỷ đồng.', '900 tỷ đồng actual 2019'],
  ])('dates what is told to be aimed at in it: %s', (sentence, said) => {
    expect(periodsIn(`Hôm nay, kỳ họp bế mạc.\n\n${PASSED}\n\n${sentence}\n`, DECEMBER)).toEqual([said]);
  });

  test('of the two that one sentence names, what is planned counts', () => {
    const both = 'HĐND tỉnh thông qua Nghị quyết về tình hình kinh tế - xã hội năm 2019, kế hoạch phát triển kinh tế - xã hội năm 2020.';
    expect(periodsIn(`Hôm nay, kỳ họp bế mạc.\n\n${both} Nghị quyết đề ra mục tiêu thu ngân sách 900 tỷ đồng.\n`, DECEMBER)).toEqual([
      '900 tỷ đồng target 2020',
    ]);
  });
});

describe('a time behind words that join a sentence to the one before it', () => {
  test('is that of all that the sentence tells, and of the paragraphs of an article that go on with it', () => {
    const text =
      'Hôm nay, tỉnh duyệt đề án.\n\nPhấn đấu đến năm 2030, tỉnh là đô thị thông minh.\n\nCụ thể, đến năm 2025, 60% hộ dân dùng ví điện tử; tỷ lệ đô thị hóa đạt 45%.\n\nTỷ lệ che phủ rừng đạt 40%.\n\nĐến năm 2030, tỷ lệ đô thị hóa đạt 55%.\n';
    expect(periodsIn(text, PRESS)).toEqual(['60% target 2025', '45% target 2025', '40% target 2025', '55% target 2030']);
  });
});

describe('a text that is dated by its year alone', () => {
  const YEAR: Front = { kind: 'press', date: "'2027'" };

  test('is not taken for one of the first weeks of it', () => {
    expect(periodsIn('Theo báo cáo, năm 2027 kinh tế huyện phát triển khá. Tổng đàn cá 90 tấn.\n', YEAR)).toEqual(['90 tấn actual 2027']);
  });

  test("says of no month what 'the last six months' are of", () => {
    const months = { ...YEAR, title: '"Huyện A: hội nghị 6 tháng đầu năm 2027"' };
    expect(periodsIn('6 tháng qua, thu ngân sách đạt 900 tỷ đồng.\n', months)).toEqual(['900 tỷ đồng actual 2027-40']);
  });

  test('tells of its first months what was over', () => {
    expect(
      periodsIn(
        'Theo báo cáo tại hội nghị, trong 9 tháng năm 2027, Đảng bộ xã đã chỉ đạo các ấp phấn đấu hoàn thành các chỉ tiêu. Thu ngân sách hơn 40 tỷ đồng.\n',
        YEAR,
      ),
    ).toEqual(['hơn 40 tỷ đồng actual 2027-01/2027-09']);
  });
});

test("'the last six months', told in June or July, are those of the year so far", () => {
  for (const date of ['2019-06-20', '2019-07-05']) {
    expect(periodsIn('6 tháng qua, thu ngân sách đạt 900 tỷ đồng.\n', { ...PRESS, date })).toEqual(['900 tỷ đồng actual 2019-40']);
  }
  expect(periodsIn('6 tháng qua, thu ngân sách đạt 900 tỷ đồng.\n', { ...PRESS, date: '2019-10-05' })).toEqual([
    '900 tỷ đồng actual 2019-04/2019-09',
  ]);
});

describe('what a sentence tells without figures dates the figures behind it', () => {
  test.each([
    ['Việc triển khai nhiệm vụ trong 6 tháng đầu năm đã đạt được những kết quả tích cực.', '2019-40'],
    ['Theo đó, tình hình kinh tế của huyện trong 9 tháng đầu năm có nhiều dấu hiệu khả quan.', '2019-01/2019-09'],
    ['Chủ tịch UBND huyện thông báo tới hội viên những kết quả nổi bật của huyện 8 tháng đầu năm.', '2019-01/2019-08'],
    ['Theo báo cáo của Chi cục Thủy sản, sản lượng quý II/2019 tăng cao nhất trong 10 năm qua.', '2019-34'],
  ])('%s', (told, edtf) => {
    expect(periodsIn(`Sáng 20/9, huyện tổ chức hội nghị.\n\n${told} Thu ngân sách đạt 900 tỷ đồng.\n`, PRESS)).toEqual([
      `900 tỷ đồng actual ${edtf}`,
    ]);
  });

  test('what is only compared with a time is not of it', () => {
    expect(
      periodsIn(
        'Sáng 20/9, huyện tổ chức hội nghị.\n\nNghề cá của huyện, so với năm 2017, đã có nhiều chuyển biến. Thu ngân sách đạt 900 tỷ đồng.\n',
        PRESS,
      ),
    ).not.toContain('900 tỷ đồng actual 2017');
  });
});

test('a meeting that looks back on a time dates what is told at it', () => {
  const december: Front = { kind: 'press', date: '2019-12-18' };
  expect(
    periodsIn(
      'Sáng 18/12, Đảng ủy xã tổ chức hội nghị nhằm đánh giá công tác lãnh đạo của Đảng bộ xã năm 2019; đề ra nhiệm vụ năm 2020.\n\nCơ cấu kinh tế chuyển dịch đúng hướng, tỷ trọng thủy sản chiếm 60%.\n',
      december,
    ),
  ).toEqual(['60% actual 2019']);
});

describe('what stands behind the time that a point begins with', () => {
  test('is of that time, up to one that says its own', () => {
    expect(
      periodsIn('## Mục tiêu\n\n- Đến năm 2028: Phấn đấu có 5 bến cá. Diện tích khu neo đậu khoảng 30 ha. Đến năm 2030, có 9 bến cá.\n', {
        kind: 'resolution',
        date: '2027-07-14',
      }),
    ).toEqual(['5 bến target 2028', 'khoảng 30 ha target 2028', '9 bến target 2030']);
  });

  test('goes on in the parts of what is aimed at by then', () => {
    const values = periodsIn('Tỉnh phấn đấu đến năm 2028 có 96% bến đạt chuẩn; 90% tàu có nhật ký; 80% cảng có kho lạnh.\n', {
      kind: 'press',
      date: '2027-07-14',
    });
    expect(values).toEqual(['96% target 2028', '90% target 2028', '80% target 2028']);
  });
});

describe('a yearly average', () => {
  const CONGRESS: Front = { kind: 'press', date: '2025-10-14', period: '2025/2030' };

  test('is of the term, also behind a value of its last year', () => {
    expect(
      periodsIn(
        'Đại hội đã thông qua các chỉ tiêu phát triển kinh tế-xã hội giai đoạn 2025-2030. Theo đó, GRDP tăng bình quân 9%/năm. Thu nhập bình quân đầu người năm 2030 đạt 90 triệu đồng.\n\nKim ngạch xuất khẩu tăng bình quân trên 16%/năm.\n',
        CONGRESS,
      ),
    ).toEqual(['9%/năm target 2025/2030', '90 triệu đồng target 2030', 'trên 16%/năm target 2025/2030']);
  });

  test("is told in front of its name, and of all five years by 'in 5 years'", () => {
    expect(
      periodsIn(
        '## Chỉ tiêu\n\nPhấn đấu đến năm 2030 đạt các chỉ tiêu sau:\n\n- Bình quân mỗi năm đóng mới 23 tàu.\n- Đến năm 2030 có 9 bến cá; kim ngạch xuất khẩu 5 năm đạt 5,2 tỷ USD.\n',
        { ...CONGRESS, kind: 'resolution' },
      ),
    ).toEqual(['23 tàu target 2025/2030', '9 bến target 2030', '5,2 tỷ USD target 2025/2030']);
  });
});

test('what a plan has that a sentence names is of its time', () => {
  expect(
    periodsIn('Kỳ họp thứ 6 HĐND tỉnh đã đề ra kế hoạch phát triển kinh tế - xã hội năm 2028 như chỉ tiêu tăng trưởng kinh tế đạt 12%.\n', {
      kind: 'press',
      date: '2027-12',
    }),
  ).toEqual(['12% target 2028']);
});

test('a day soon to come, up to which figures are estimated, is of this year', () => {
  expect(periodsIn('Ước đến ngày 30-6, diện tích gieo trồng đạt 871 ha.\n', { kind: 'press', date: '2027-06-10' })).toEqual([
    '871 ha estimate 2027-40',
  ]);
});

test('what a share is cut of dates nothing', () => {
  expect(
    periodsIn('## Chỉ tiêu\n\n- Tỷ lệ kết nạp đảng viên mới đạt 3% tổng số đảng viên đầu năm.\n', {
      kind: 'resolution',
      date: '2026-12-05',
      period: "'2027'",
    }),
  ).toEqual(['3% target 2027']);
});

test.each(['Tỷ lệ lao động đã qua đào tạo đạt 71%.', 'Tổng sản phẩm theo giá hiện hành đạt 155.000 tỷ đồng.'])(
  'words of a name tell nothing as done: %s',
  (line) => {
    const [value] = readBody(`## Chỉ tiêu\n\n- ${line}\n`, { kind: 'resolution', date: '2026-12-05', period: "'2027'" }).extraction
      .indicators;
    expect([value?.role, value?.period?.edtf]).toEqual(['target', '2027']);
  },
);

describe('targets that were passed', () => {
  test.each([
    'Đại hội thông qua nghị quyết nhiệm kỳ mới với các chỉ tiêu cụ thể: thu ngân sách tăng 8%; hoàn thành việc xây dựng 5 bến cá.',
    'Hội nghị đã biểu quyết các chỉ tiêu kinh tế-xã hội giai đoạn 2025-2030. Thu ngân sách tăng 8%.',
    'Đại hội thông qua nghị quyết nhiệm kỳ mới với một số chỉ tiêu chủ yếu thu ngân sách tăng 8%; thu phí bến tăng 5%.',
    'Xã phấn đầu thu ngân sách tăng 8%.',
  ])('are targets, whatever is to be finished among them: %s', (told) => {
    expect(periodsIn(`${told}\n`, { kind: 'press', date: '2025-10-14', period: '2025/2030' })[0]).toBe('8% target 2025/2030');
  });

  test('are none where they were reached', () => {
    const told = 'Nhiệm kỳ vừa qua, xã hoàn thành các chỉ tiêu: thu ngân sách tăng 8%.\n';
    expect(periodsIn(told, { kind: 'press', date: '2025-10-14' })[0]).not.toContain('target');
  });
});

test('a year that was over dates no task of an article', () => {
  const body =
    'Sáng 8/1, Bộ tổ chức hội nghị.\n\nĐối với nhiệm vụ năm 2020, ngành đã làm tốt.\n\nBộ trưởng yêu cầu các đơn vị tiếp tục sửa kè sông.\n';
  const [task] = readBody(body, { kind: 'press', date: '2021-01-08' }).extraction.tasks;
  expect(task?.deadline?.due ?? null).not.toBe('2020-12-31');
});
