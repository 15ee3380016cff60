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
