import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const ACTS = ['Rà soát các dự án chậm tiến độ', 'Kiểm tra giá tại các chợ'];

function countBelow(lead: string, kind: string, lines: readonly string[]): number {
  const body = `Nghe báo cáo.\n\n## I. Đặc điểm\n\nCó 12 khu công nghiệp.\n\n${lead}\n\n${lines.join('\n\n')}\n`;
  const { tasks } = readBody(body, { kind }).extraction;
  return ACTS.filter((act) => tasks.some(({ quote }) => quote === act)).length;
}

const NUMBERED = ACTS.map((act, at) => `${at + 1}. ${act}.`);
const PLAIN = ACTS.map((act) => `${act}.`);

describe('a heading', () => {
  test.each([
    ['report', 'Công tác trọng tâm tháng 6 năm 2024'],
    ['report', 'Một số công tác trọng tâm tháng 6'],
    ['report', 'Kế hoạch công tác tháng 6'],
    ['report', 'Các công việc trọng tâm'],
    ['report', 'Những việc cần làm ngay'],
    ['report', 'Dự kiến công tác tháng 6'],
    ['report', 'Trọng tâm công tác'],
    ['report', 'Kế hoạch 6 tháng cuối năm'],
    ['resolution', 'Các hoạt động chính'],
    ['resolution', 'Một số giải pháp'],
    ['decision', 'Hoạt động cụ thể'],
    ['resolution', 'Biện pháp'],
    ['resolution', 'Chủ trương và biện pháp'],
    ['conclusion', 'Ý kiến chỉ đạo'],
    ['conclusion', 'Nội dung kết luận'],
    ['directive', 'Yêu cầu các sở, ngành, địa phương'],
    ['resolution', 'Sở Xây dựng'],
  ])('of a %s heads work: %s', (kind, heading) => {
    expect(countBelow(`## II. ${heading}`, kind, NUMBERED)).toBe(ACTS.length);
  });

  test.each([
    ['report', 'Kết quả thực hiện nhiệm vụ'],
    ['report', 'Một số công tác trọng tâm'],
    ['report', 'Phụ lục'],
    ['plan', 'Mục đích, yêu cầu'],
    ['resolution', 'Những hạn chế'],
    ['conclusion', 'Thực trạng'],
  ])('of a %s heads none: %s', (kind, heading) => {
    expect(countBelow(`## II. ${heading}`, kind, NUMBERED)).toBe(0);
  });
});

describe('a point of a resolution, where nothing says what its part is for', () => {
  const readOf = (line: string): readonly string[] =>
    readBody(`Điều 1. Về dự toán ngân sách:\n\n1. ${line}\n`, { kind: 'resolution' }).extraction.tasks.map(({ quote }) => quote);

  test.each(['Ưu tiên bố trí vốn cho ba xã đảo', 'Tiếp tục sửa đê sông Cấm', 'Thực hiện tốt việc chi trả lương hưu'])(
    'is work where it says with what zeal: %s',
    (line) => {
      expect(readOf(`${line}.`)).toEqual([line]);
    },
  );

  test.each([
    'Phê duyệt quyết toán năm 2023',
    'Tiếp tục thực hiện Nghị quyết số 12, tỉnh đã hoàn thành 5 cầu',
    'Quy định mức thu phí tham quan',
  ])('is none where it decides or tells: %s', (line) => {
    expect(readOf(`${line}.`)).toEqual([]);
  });
});

describe('a lead-in', () => {
  test.each([
    ['resolution', 'Điều 1. Thông qua các nhiệm vụ, giải pháp phát triển kinh tế - xã hội năm 2025 như sau:', NUMBERED],
    ['report', 'UBND thành phố kiến nghị Chính phủ:', NUMBERED],
    ['report', 'Thành phố xác định một số nhiệm vụ chủ yếu 6 tháng cuối năm như sau:', PLAIN],
    ['conclusion', 'Chủ tịch UBND thành phố kết luận và chỉ đạo như sau:', PLAIN],
    ['resolution', 'HĐND thành phố nhấn mạnh một số nhiệm vụ, giải pháp trọng tâm sau:', PLAIN],
  ])('of a %s leads to work: %s', (kind, lead, lines) => {
    expect(countBelow(lead, kind, lines)).toBe(ACTS.length);
  });

  test('that ends in an order is no work itself', () => {
    const { tasks } = readBody(`Sáng 9/1, tỉnh họp.\n\nThường trực Tỉnh ủy chỉ đạo:\n\n${PLAIN.join('\n\n')}\n`, {
      kind: 'conclusion',
    }).extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual(ACTS);
  });

  test.each([
    'Trong nông nghiệp, rà soát vùng trồng lúa; hỗ trợ hộ dân mua máy cấy.',
    'Công tác nông nghiệp: Rà soát vùng trồng lúa; hỗ trợ hộ dân mua máy cấy.',
    'Trong năm 2024, rà soát vùng trồng lúa; hỗ trợ hộ dân mua máy cấy.',
    'Để tăng sản lượng, cần rà soát vùng trồng lúa; hỗ trợ hộ dân mua máy cấy.',
    'Một là, rà soát vùng trồng lúa. Hai là, hỗ trợ hộ dân mua máy cấy.',
    '1) Rà soát vùng trồng lúa; 2) Hỗ trợ hộ dân mua máy cấy.',
    'I.1. Rà soát vùng trồng lúa.\n\nI.2. Hỗ trợ hộ dân mua máy cấy.',
  ])('has below it what is asked for, whatever leads up to it there: %s', (text) => {
    for (const [kind, lead] of [
      ['directive', 'Chủ tịch UBND thành phố yêu cầu:'],
      ['conclusion', 'Ban Thường vụ Thành ủy kết luận:'],
    ] as const) {
      const { tasks } = readBody(`Sáng 9/1.\n\n${lead}\n\n${text}\n`, { kind }).extraction;
      const said = tasks.map(({ quote }) => quote.toLowerCase());
      expect(
        ['rà soát vùng trồng lúa', 'hỗ trợ hộ dân mua máy cấy'].filter((act) => said.some((quote) => quote.endsWith(act))),
      ).toHaveLength(2);
    }
  });

  test('to the agenda of a meeting leads to nothing that is to be done', () => {
    const { tasks, deadlines } = readBody(
      'Chương trình gồm các nội dung sau:\n\n- Việc xây dựng Đảng trong năm 2024.\n\n- Báo cáo về tiến độ sắp xếp doanh nghiệp.\n',
      { kind: 'press' },
    ).extraction;
    expect([tasks, deadlines]).toEqual([[], []]);
  });
});

describe('a numbered line of an article that ends in a colon heads what stands below it', () => {
  const below = (title: string): string =>
    `Điều 1. Phê duyệt Chương trình phát triển nhà ở, với nội dung sau:\n\n3. ${title}:\n\n- Rà soát quỹ đất ở.\n\n- Diện tích sàn bình quân đến năm 2030 là 30 m2/người.\n`;

  test.each(['Mục tiêu của chương trình', 'Nhiệm vụ, giải pháp', 'Chỉ tiêu kinh tế kỹ thuật', 'Định hướng phát triển đến năm 2030'])(
    '%s',
    (title) => {
      const { tasks, indicators } = readBody(below(title), { kind: 'decision' }).extraction;
      expect([tasks.length, indicators.length]).toEqual([1, 1]);
    },
  );

  test.each(['Quan điểm', 'Căn cứ pháp lý'])('and where it heads no work, nothing is to be done: %s', (title) => {
    expect(readBody(below(title), { kind: 'decision' }).extraction.tasks).toEqual([]);
  });
});

test('what a notice of results lists below its lead-in was reached, whatever its points are called', () => {
  const { tasks, indicators } = readBody(
    [
      'UBND huyện thông báo kết quả rà soát các chỉ tiêu phát triển kinh tế - xã hội năm 2018 cụ thể như sau:',
      '1. Các chỉ tiêu kinh tế:',
      '(1) Giá trị sản xuất đạt 7.906 tỷ đồng, đạt 106% KH.',
      '(2) Chỉ tiêu về nông nghiệp: Tổng diện tích gieo trồng đạt 62.372 ha, đạt 118% kế hoạch.',
      '(3) Hạ tầng: Vận động nhân dân bê tông hóa 12 km đường, đạt 100% KH.',
    ].join('\n\n'),
    { kind: 'report', date: '2019-07-16', period: "'2018'" },
  ).extraction;
  expect(tasks).toEqual([]);
  expect(indicators.map(({ role }) => role)).toEqual(['actual', 'actual', 'actual']);
});
