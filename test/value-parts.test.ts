import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

type Front = Readonly<Record<string, string>>;
const PRESS: Front = { kind: 'press', title: 'Họp báo', date: '2013-10-23', issuer: 'UBND tỉnh', period: "'2013'" };
const REPORT: Front = { ...PRESS, kind: 'report' };

/** The values of a text: name, role, period, amount and unit. */
function valuesIn(text: string, front: Front): readonly string[] {
  return readBody(`${text}\n`, front).extraction.indicators.map(
    ({ name, role, period, quantity: { min, max, unit } }) =>
      `${name} | ${role} ${period?.edtf} | ${min ?? ''}${min === max ? '' : `..${max ?? ''}`} ${unit}`,
  );
}

describe('the parts of a sum in time', () => {
  test('are of the same measure and meant as it is', () => {
    const text =
      'Có nhiều bến.\n\nTổng vốn dự kiến là 198 tỷ đồng, trong đó: giai đoạn 2014 - 2015 là 115 tỷ; giai đoạn 2016 - 2020 là 83 tỷ.';
    expect(valuesIn(text, PRESS)).toEqual([
      'Tổng vốn | target 2013 | 198000000000 VND',
      'Tổng vốn | target 2014/2015 | 115000000000 VND',
      'Tổng vốn | target 2016/2020 | 83000000000 VND',
    ]);
  });

  test('and a share told of one thing by three years is of it each time', () => {
    const text =
      '## Mục tiêu\n\nTỷ lệ che phủ rừng đến năm 2015 đạt 13% diện tích tự nhiên; đến năm 2020 đạt 14% diện tích tự nhiên và định hướng đến năm 2030 đạt 16%.';
    expect(valuesIn(text, { date: '2014-01-10', period: "'2014'" })).toEqual([
      'Tỷ lệ che phủ rừng | target 2015 | 13 percent',
      'Tỷ lệ che phủ rừng | target 2020 | 14 percent',
      'Tỷ lệ che phủ rừng | target 2030 | 16 percent',
    ]);
  });
});

describe('what is expected of a year', () => {
  test.each([
    ['2013-10-23', 'estimate'],
    ['2013-06-20', 'target'],
  ])('is an estimate in its last quarter, and aimed at before: %s', (date, role) => {
    const [told] = valuesIn('Có nhiều bến.\n\nDự kiến thu ngân sách năm 2013 đạt 790 tỷ đồng, giảm 3% so với dự toán.', { ...PRESS, date });
    expect(told).toBe(`thu ngân sách | ${role} 2013 | 790000000000 VND`);
  });

  test('is of the year before in the first weeks of the next one', () => {
    const [told] = valuesIn('Có nhiều bến.\n\nĐây là lần đầu sản lượng cá ước đạt 1.200 tấn.', {
      ...PRESS,
      date: '2014-01-05',
      period: "'2014'",
    });
    expect(told).toBe('sản lượng cá | estimate 2013 | 1200 t');
  });
});

describe('targets that are announced at the end of a sentence', () => {
  test.each([
    'Kỳ họp thống nhất với 23 chỉ tiêu chủ yếu.\n\nCụ thể, GRDP tăng 7%; thu ngân sách tăng 12%.',
    'Nghị quyết đề ra 15 chỉ tiêu phát triển kinh tế - xã hội. Trong đó, GRDP tăng 7%; thu ngân sách tăng 12%.',
  ])('are told by the next one: %s', (text) => {
    expect(valuesIn(`Có nhiều bến.\n\n${text}`, PRESS).map((told) => told.split(' | ')[1])).toEqual(['target 2013', 'target 2013']);
  });

  test('but not where the sentence tells what came of them', () => {
    const text = 'Kết quả thực hiện, tỉnh hoàn thành các chỉ tiêu chủ yếu.\n\nCụ thể, GRDP tăng 7%; thu ngân sách tăng 12%.';
    expect(valuesIn(`Có nhiều bến.\n\n${text}`, PRESS).map((told) => told.split(' ')[2])).not.toContain('target');
  });

  test('go on with acts and with the aims of a later year', () => {
    const text =
      'Chương trình đặt mục tiêu phấn đấu tổng công suất đạt 12 GW, sản lượng điện đạt 5 tỷ kWh.\n\nXây dựng lưới điện thông minh.\n\nTầm nhìn đến năm 2045, bảo đảm vững chắc nguồn điện.';
    const { tasks } = readBody(`Có nhiều bến.\n\n${text}\n`, PRESS).extraction;
    expect(tasks.map(({ quote, deadline }) => `${quote} ${deadline?.due}`)).toEqual([
      'Xây dựng lưới điện thông minh 2013-12-31',
      'Tầm nhìn đến năm 2045, bảo đảm vững chắc nguồn điện 2045-12-31',
    ]);
  });
});

describe('a report', () => {
  test('tells results below its own title, up to a heading that says otherwise', () => {
    const text = '# Báo cáo tháng 10\n\nDịch vụ tăng (+3,6%); riêng công nghiệp giảm (-0,4%).\n\nXét ba khu vực, nông nghiệp tăng 2%.';
    expect(valuesIn(text, { ...REPORT, title: 'Báo cáo tháng 10' }).map((told) => told.split(' | ')[2])).toEqual([
      '3.6 percent',
      '-0.4 percent',
      '2 percent',
    ]);
  });
});

describe('energy', () => {
  test.each([
    ['tiêu thụ năng lượng đạt 105-115 triệu TOE', '105000000..115000000 TOE'],
    ['năng lượng sơ cấp đạt 80 triệu tấn dầu quy đổi', '80000000 TOE'],
    ['cường độ năng lượng đạt 420-460 kgOE/1.000 USD GDP', '420..460 kgOE'],
  ])('is counted in oil: %s', (words, amount) => {
    expect(valuesIn(`## Mục tiêu\n\nĐến năm 2030, ${words}.`, {})[0]!.split(' | ')[2]).toBe(amount);
  });
});

describe('what is cut on purpose', () => {
  test.each([
    'Thành phố cắt giảm 30% thời gian giải quyết thủ tục.',
    'Sở đơn giản hóa tối thiểu 25% quy định, đồng thời cắt giảm 30% thời gian giải quyết thủ tục.',
  ])('keeps its size and is called by what stands behind: %s', (sentence) => {
    expect(valuesIn(`## Kết quả\n\n${sentence}`, REPORT).at(-1)).toMatch(/^thời gian giải quyết thủ tục \| .*\| 30 percent$/);
  });
});

describe('no value', () => {
  test.each([
    'Cuộc họp hợp lệ phải có từ 2 thành viên.',
    'Chuyên gia từng ước tính, giá điện tăng 8% sẽ đẩy lạm phát.',
    'Giá được xem xét khi chi phí đầu vào tăng từ 3% trở lên.',
  ])('is who sits in a meeting, what somebody foresaw once, or from when something happens: %s', (sentence) => {
    expect(valuesIn(`## Kết quả\n\n${sentence}`, REPORT)).toEqual([]);
  });
});

describe('lines of what a plan will cost', () => {
  const PLAN: Front = { kind: 'decision', title: 'Quyết định phê duyệt đề án', date: '2014-01-10', period: "'2014/2016'" };

  test('are what they are called, and by year what the line above them is', () => {
    const text =
      '7. Kinh phí: 915 triệu đồng\n\na) Ngân sách cấp:\n\n- Hộ gia đình, cá nhân: 182 triệu đồng\n\n- Lệ phí cấp giấy: 400.000 đồng\n\nb) Phân kỳ đầu tư:\n\n- Năm 2014: 130 triệu đồng\n\n- Năm 2015: 153 triệu đồng';
    expect(valuesIn(text, PLAN)).toEqual([
      'Kinh phí | target 2014/2016 | 915000000 VND',
      'Hộ gia đình, cá nhân | target 2014/2016 | 182000000 VND',
      'Phân kỳ đầu tư | target 2014 | 130000000 VND',
      'Phân kỳ đầu tư | target 2015 | 153000000 VND',
    ]);
  });
});

describe('growth', () => {
  test.each(['Thủ tướng nhấn mạnh, phải đạt tăng trưởng khoảng 3%.', 'Ngành điều hành linh hoạt nhưng đảm bảo tăng trưởng dưới 20%.'])(
    'is called so where no more is said of what: %s',
    (sentence) => {
      expect(valuesIn(`## Mục tiêu\n\n${sentence}`, {})[0]).toMatch(/^tăng trưởng \| target/);
    },
  );
});

describe('the product of a province', () => {
  const measureIn = (sentence: string, place: string): string | null =>
    readBody(`## Mục tiêu\n\n${sentence}\n`, { place }).extraction.indicators[0]!.measure;

  test.each([
    ['Tốc độ tăng trưởng GRDP đạt 7,5%.', 'VN', 'grdp-growth'],
    ['GRDP bình quân đầu người đạt 8.300 USD.', 'VN', 'grdp-per-capita'],
    ['Tốc độ tăng trưởng kinh tế đạt 7,5%.', 'VN', 'gdp-growth'],
    ['GDP bình quân đầu người đạt 2.380 USD.', 'VN-HP', 'grdp-per-capita'],
    ['GDP cả nước tăng 6,5%.', 'VN-HP', 'gdp-growth'],
  ])('is told by its name, whoever tells of it: %s (%s)', (sentence, place, measure) => {
    expect(measureIn(sentence, place)).toBe(measure);
  });
});

describe('the plan of the year', () => {
  const REPORT = { kind: 'report', title: 'Báo cáo đầu tư công năm 2024', date: '2024-11-28' };

  test('is aimed at with its parts, whenever it was set', () => {
    expect(
      valuesIn(
        '## Kế hoạch vốn\n\nKế hoạch vốn đầu tư công năm 2024 đã được UBND tỉnh giao đầu năm là 900 tỷ đồng (bao gồm: vốn trung ương là 500 tỷ đồng và vốn địa phương là 400 tỷ đồng).',
        REPORT,
      ).map((value) => value.split(' | ')[1]),
    ).toEqual(['target 2024', 'target 2024', 'target 2024']);
  });

  test('gives estimates whose parts are estimates too', () => {
    expect(
      valuesIn(
        '## Tài chính\n\nTổng thu ngân sách ước 9 tháng năm 2024 đạt 900 tỷ đồng. Trong đó, thu nội địa đạt 800 tỷ đồng. Trong thu nội địa, thu từ bến bãi đạt 70 tỷ đồng; lệ phí đò đạt 6 tỷ đồng.',
        REPORT,
      ).map((value) => value.split(' | ')[1]!.split(' ')[0]),
    ).toEqual(['estimate', 'estimate', 'estimate', 'estimate']);
  });

  test('has no speeds', () => {
    expect(valuesIn('## Kết quả\n\nTuyến đường có vận tốc tối đa 80 km/h.', REPORT)).toEqual([]);
  });
});
