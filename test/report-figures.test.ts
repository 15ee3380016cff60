import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

type Front = Readonly<Record<string, string>>;

const MONTH: Front = {
  kind: 'report',
  date: '2024-10-27',
  title: 'Tình hình kinh tế - xã hội tháng 10 và 10 tháng năm 2024',
  period: "'2024'",
};
const QUARTER: Front = { kind: 'report', date: '2024-09-28', title: 'Tình hình kinh tế - xã hội 9 tháng năm 2024', period: "'2024'" };
const PRESS: Front = { kind: 'press', date: '2024-12-12' };

/** The values of a text under results: number, role and period. */
function valuesIn(text: string, front: Front): readonly string[] {
  const { indicators } = readBody(`## Kết quả\n\n${text}\n`, front).extraction;
  return indicators.map(({ quantity, role, period }) => `${quantity.text} ${role} ${period?.edtf}`);
}

describe('what has happened "in the month"', () => {
  test.each`
    text                                                                                                            | front      | said
    ${'Mười tháng, tạo việc làm cho 9.000 lao động. Trong tháng xảy ra 7 vụ tai nạn giao thông, làm 3 người chết.'} | ${MONTH}   | ${['9.000 lao động actual 2024-01/2024-10', '7 vụ actual 2024-10', '3 người chết actual 2024-10']}
    ${'Trong tháng, thu ngân sách đạt 300 tỷ đồng; lũy kế mười tháng đạt 4.100 tỷ đồng.'}                           | ${MONTH}   | ${['300 tỷ đồng actual 2024-10', '4.100 tỷ đồng actual 2024-01/2024-10']}
    ${'Riêng trong quý, sản lượng điện đạt 80 triệu kWh.'}                                                          | ${QUARTER} | ${['80 triệu kWh actual 2024-35']}
    ${'Trong tháng 8, thu ngân sách đạt 300 tỷ đồng.'}                                                              | ${MONTH}   | ${['300 tỷ đồng actual 2024-08']}
    ${'Trong tháng mười, thu ngân sách đạt 300 tỷ đồng.'}                                                           | ${MONTH}   | ${['300 tỷ đồng actual 2024-10']}
  `('$text', ({ text, front, said }: { text: string; front: Front; said: readonly string[] }) => {
    expect(valuesIn(text, front)).toEqual(said);
  });
});

describe('the parts of what was estimated', () => {
  test.each`
    text                                                                                                                 | said
    ${'Thu ngân sách ước đạt 900 tỷ đồng, bao gồm: thu nội địa đạt 600 tỷ đồng, tăng 3%; thu hải quan đạt 300 tỷ đồng.'} | ${['900 tỷ đồng estimate 2024', '600 tỷ đồng estimate 2024', '300 tỷ đồng estimate 2024']}
    ${'Thu ngân sách ước đạt 900 tỷ đồng, trong đó thu nội địa đạt 600 tỷ đồng; kim ngạch xuất khẩu đạt 5 triệu USD.'}   | ${['900 tỷ đồng estimate 2024', '600 tỷ đồng estimate 2024', '5 triệu USD actual 2024']}
    ${'Thu ngân sách ước đạt 900 tỷ đồng; kim ngạch xuất khẩu đạt 5 triệu USD.'}                                         | ${['900 tỷ đồng estimate 2024', '5 triệu USD actual 2024']}
  `('are as it is, and what stands beside it is not: $text', ({ text, said }: { text: string; said: readonly string[] }) => {
    expect(valuesIn(`Năm 2024: ${text}`, { kind: 'report', date: '2024-12-27' })).toEqual(said);
  });
});

describe('what a value is called', () => {
  const namesIn = (text: string): readonly string[] =>
    readBody(`## Kết quả\n\n${text}\n`, MONTH).extraction.indicators.map(({ name, quantity }) => `${name}: ${quantity.text}`);

  test('is never a value before it', () => {
    const names = namesIn('Sản lượng muối đạt 14 nghìn tấn, tăng 5 nghìn tấn do diện tích đạt 2.600 ha, tăng 70 ha.');
    expect(names.filter((name) => /^\d/.test(name))).toEqual([]);
    expect(names).toContain('Sản lượng muối: 14 nghìn tấn');
  });

  test.each`
    text                                                                         | names
    ${'Đến nay, có 11 xã đạt tiêu chí thu nhập, 22 xã đạt tiêu chí trường học.'} | ${['xã đạt tiêu chí thu nhập: 11 xã', 'xã đạt tiêu chí trường học: 22 xã']}
    ${'Huyện có 28 xã đạt và cơ bản đạt tiêu chí y tế; 5 xã đạt 19 tiêu chí.'}   | ${['xã đạt và cơ bản đạt tiêu chí y tế: 28 xã', 'xã đạt 19 tiêu chí: 5 xã']}
    ${'Bình quân mỗi xã đạt 15,5 tiêu chí.'}                                     | ${['Bình quân mỗi xã: 15,5 tiêu chí']}
  `('tells by which criterion communes are counted: $text', ({ text, names }: { text: string; names: readonly string[] }) => {
    expect(namesIn(text)).toEqual(names);
  });

  test('stands behind a condition, whose value nobody measured', () => {
    expect(namesIn('Nếu tính thêm 4 nghìn tấn rong thì tổng sản lượng thủy sản đạt 48 nghìn tấn.')).toEqual([
      'tổng sản lượng thủy sản: 48 nghìn tấn',
    ]);
  });
});

describe('how many of all there are have come so far', () => {
  test.each`
    text                                                  | said
    ${'Năm 2024, tỉnh hoàn thành 29/31 chỉ tiêu.'}        | ${['29/31 chỉ tiêu actual 2024']}
    ${'Năm 2024, xã đã đạt và vượt 21/24 chỉ tiêu.'}      | ${['21/24 chỉ tiêu actual 2024']}
    ${'Tuy nhiên, năm 2024 còn 5/22 chỉ tiêu không đạt.'} | ${['5/22 chỉ tiêu actual 2024']}
    ${'Năm 2024, có 41/63 địa phương đã đấu thầu xong.'}  | ${['41/63 địa phương actual 2024']}
    ${'Hội nghị có 45/48 đại biểu có mặt.'}               | ${[]}
    ${'Có mặt 32/35 cơ quan.'}                            | ${[]}
  `('$text', ({ text, said }: { text: string; said: readonly string[] }) => {
    expect(valuesIn(text, PRESS)).toEqual(said);
  });
});

test('A list of figures amid results sets no targets', () => {
  expect(
    valuesIn(
      'Thương mại sôi động trở lại. Một số chỉ tiêu chủ yếu như sau: Kim ngạch xuất khẩu đạt 2 tỷ USD.\n\nChỉ số giá tiêu dùng tháng 10 tăng 0,2%.',
      MONTH,
    ),
  ).toEqual(['2 tỷ USD actual 2024-10', '0,2% actual 2024-10']);
});

test('What a sentence estimates it estimates to its end, also amid what is to be done', () => {
  const { indicators } = readBody('## Nhiệm vụ\n\nDự ước cả năm GRDP tăng 8,3%, thu ngân sách đạt 9.870 tỷ đồng.\n', MONTH).extraction;
  expect(indicators.map(({ role }) => role)).toEqual(['estimate', 'estimate']);
});

test.each`
  head
  ${'So cùng kỳ (%)'}
  ${'10 tháng so cùng kỳ (%)'}
  ${'So KH'}
  ${'Tỷ lệ (%)'}
  ${'% hoàn thành'}
  ${'Ước TH/KH'}
  ${'Tăng (+), giảm (-)'}
`('A column headed "$head" only compares', ({ head }: { head: string }) => {
  const { indicators } = readBody(
    `## Kết quả\n\n| Chỉ tiêu | ĐVT | Kế hoạch năm 2024 | Ước TH 9 tháng năm 2024 | ${head} |\n|---|---|---|---|---|\n| Kim ngạch xuất khẩu | Triệu USD | 1.720 | 1.301 | 75,6 |\n`,
    MONTH,
  ).extraction;
  expect(indicators.map(({ quantity }) => quantity.text)).toEqual(['1.720', '1.301']);
});

describe('what came out, where its time stands elsewhere', () => {
  const periods = (body: string, front: Front): readonly string[] =>
    readBody(body, front).extraction.indicators.map(({ quantity, period }) => `${quantity.text} ${period?.edtf}`);
  const JANUARY: Front = {
    kind: 'press',
    date: '2027-01-08',
    period: "'2027'",
    event: 'Hội nghị triển khai nhiệm vụ năm 2027',
  };
  const CONGRESS: Front = { kind: 'press', date: '2025-10-09', period: '2025/2030' };
  const COUNCIL: Front = { kind: 'resolution', date: '2025-12-10', period: '2026/2030' };

  test('is of the year before in the first days of a year', () => {
    const told =
      '**Năm 2027 phải tạo được đà tăng tốc**\n\nSáng 8/1, tỉnh tổ chức hội nghị.\n\nTheo báo cáo, GRDP tăng 7,2%; thu ngân sách đạt 900 tỷ đồng.\n';
    expect(periods(told, JANUARY)).toEqual(['7,2% 2026', '900 tỷ đồng 2026']);
    expect(periods('Năm 2027, tỉnh phấn đấu GRDP tăng 10%.\n', JANUARY)).toEqual(['10% 2027']);
  });

  test('is of the term before where a term begins', () => {
    expect(periods('## Kết quả\n\nThu ngân sách nhiệm kỳ qua đạt 900 tỷ đồng.\n', CONGRESS)).toEqual(['900 tỷ đồng 2020/2025']);
    expect(periods('## Kết quả\n\nGRDP bình quân 5 năm ước tăng 6,4%/năm.\n', COUNCIL)).toEqual(['6,4%/năm 2021/2025']);
  });

  test('is of the years of the plan whose outcome a heading tells', () => {
    const body =
      '## I. Kết quả thực hiện Kế hoạch phát triển kinh tế - xã hội 5 năm 2021 - 2025\n\nThu ngân sách đạt 120 tỷ đồng.\n\n## II. Mục tiêu\n\nThu hút 200 dự án.\n';
    expect(periods(body, COUNCIL)).toEqual(['120 tỷ đồng 2021/2025', '200 dự án 2026/2030']);
  });

  test('is estimated between what was and what was planned', () => {
    expect(
      periods('## Kết quả\n\nTỷ lệ hộ nghèo từ 3,4% cuối năm 2018 dự ước còn 2,7% vào cuối năm 2019 (mục tiêu 2,8%).\n', {
        ...QUARTER,
        date: '2019-10-02',
        period: "'2019'",
      }),
    ).toEqual(['3,4% 2018', '2,7% 2019', '2,8% 2019']);
  });
});

test('The parts of a yearly average are averaged over the term too', () => {
  const { indicators } = readBody(
    '## Mục tiêu\n\nĐến năm 2030:\n\n- Giá trị tăng thêm tăng bình quân 4%/năm, trong đó: nông nghiệp 3%; thủy sản 5%. Xuất khẩu đạt 3 tỷ USD, trong đó hàng chế biến chiếm 40%.\n',
    { kind: 'programme', date: '2025-11-01', period: '2026/2030' },
  ).extraction;
  expect(indicators.map(({ period }) => period?.edtf)).toEqual(['2026/2030', '2026/2030', '2026/2030', '2030', '2030']);
});

test('Growths since another time are values of their own where no level is told', () => {
  expect(valuesIn('Chỉ số giá tiêu dùng tháng 10 tăng 0,3% so với tháng trước và tăng 3,2% so với cùng kỳ.', MONTH)).toEqual([
    '0,3% actual 2024-10',
    '3,2% actual 2024-10',
  ]);
  expect(valuesIn('Thu ngân sách đạt 900 tỷ đồng, tăng 3% so với tháng trước và tăng 9% so với cùng kỳ.', MONTH)).toEqual([
    '900 tỷ đồng actual 2024-10',
  ]);
});

test('Behind a stroke with a unit of its own stands the plan', () => {
  const { indicators } = readBody('## Kết quả\n\nTrồng rừng ước đạt 15.072 ha/15.500 ha.\n', MONTH).extraction;
  expect(indicators.map(({ name, quantity, role }) => `${name} ${quantity.text} ${role}`)).toEqual([
    'Trồng rừng 15.072 ha estimate',
    'Trồng rừng 15.500 ha target',
  ]);
});
