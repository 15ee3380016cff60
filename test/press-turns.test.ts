import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const FRONT = { kind: 'press', title: 'Họp thường kỳ tháng 5', place: 'VN-03', issuer: 'UBND tỉnh', date: '2020-05-12', period: "'2020'" };
const BEFORE =
  'Sáng 12/5, đồng chí Trần Văn B, Chủ tịch UBND tỉnh chủ trì phiên họp. Theo báo cáo, sản xuất công nghiệp tăng 8,2% so với cùng kỳ.\n\nBên cạnh kết quả đạt được, giải ngân vốn đầu tư công còn chậm.\n\n';
const ACTS = ['nạo vét kênh Đông', 'lát lại vỉa hè phố chợ', 'kiểm tra giá tại ba bến xe'];
const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

const RESULTS =
  'Sáng 12/5, UBND tỉnh họp.\n\nTheo báo cáo, 4 tháng qua, sản xuất công nghiệp tăng 8,2% so với cùng kỳ; thu ngân sách đạt 1.200 tỷ đồng.\n\n';

/** How many of three acts are read behind words: in the clauses of one sentence, in three sentences, in three paragraphs. */
function readBehind(words: string, before = BEFORE): readonly number[] {
  const [first, second, third] = ACTS as [string, string, string];
  const begin = words.endsWith(':') ? capital(first) : first;
  const below = words.endsWith(':') ? '\n\n' : ' ';
  const texts = [
    `${words} ${begin}; ${second}; ${third}.`,
    `${words} ${begin}. ${capital(second)}. ${capital(third)}.`,
    `${words}${below}${begin}.\n\n${capital(second)}.\n\n${capital(third)}.`,
  ];
  return texts.map((text) => {
    const quotes = readBody(`${before}${text}\n`, FRONT).extraction.tasks.map(({ quote }) => quote.toLowerCase());
    return ACTS.filter((act) => quotes.some((quote) => quote.includes(act.toLowerCase()))).length;
  });
}

describe('behind what was done and went wrong, a report turns to what is to be done', () => {
  test.each([
    'Kết luận phiên họp, Chủ tịch UBND tỉnh yêu cầu các sở, ngành, địa phương',
    'Đồng chí yêu cầu các đơn vị',
    'Đồng chí Trần Văn B cũng yêu cầu các địa phương',
    'Ông yêu cầu các cơ quan',
    'Chủ tịch UBND tỉnh chỉ rõ, trong thời gian tới phải',
    'Theo đồng chí Bí thư Tỉnh ủy, trong thời gian tới cần',
    'Chỉ thị yêu cầu các cấp ủy, tổ chức đảng',
    'Nghị quyết giao Bộ Xây dựng',
    'Kế hoạch yêu cầu các địa phương',
    'UBND tỉnh có văn bản chỉ đạo các địa phương',
    'UBND tỉnh vừa yêu cầu các địa phương',
    'Một số nhiệm vụ trọng tâm cần thực hiện trong thời gian tới là:',
    'Hội nghị thống nhất một số nhiệm vụ trọng tâm trong tháng 6, đó là:',
    'Hội nghị xác định một số nhiệm vụ trọng tâm như:',
    'Phiên họp thống nhất các nhiệm vụ, giải pháp chủ yếu thời gian tới gồm:',
    'Hội nghị đã thảo luận, thống nhất các nhiệm vụ, giải pháp trọng tâm, trong đó tập trung',
    'Phương hướng 6 tháng cuối năm, tỉnh tập trung',
    'Bước sang năm 2021, tỉnh tập trung',
    'Với quyết tâm hoàn thành nhiệm vụ năm 2020, tỉnh tiếp tục',
    'Nhằm hoàn thành kế hoạch năm, tỉnh tập trung',
    'Muốn vậy, các địa phương phải',
    'Về lâu dài, cần',
    'Về công tác quản lý đất đai, cần',
    'Sở Xây dựng có nhiệm vụ',
    'Các địa phương được giao',
    'Yêu cầu đặt ra là',
  ])('%s', (words) => {
    expect(readBehind(words)).toEqual([3, 3, 3]);
  });
});

describe('what was done, is wrong or is only asked for stays told', () => {
  test.each([
    'Thời gian qua, các sở, ngành đã',
    'Trong tháng 4, UBND tỉnh chỉ đạo các sở, ngành',
    'Để hoàn thành nhiệm vụ, thời gian qua các địa phương đã',
    'Nhằm hoàn thành kế hoạch, năm qua tỉnh đã',
    'Bước sang năm 2020, tỉnh đã',
    'Với quyết tâm hoàn thành nhiệm vụ, tỉnh đã',
    'Thực hiện Chỉ thị số 12, các địa phương đã tập trung',
    'Các đại biểu đã thảo luận về các giải pháp',
    'Cử tri đề nghị các cấp',
    'Nguyên nhân là do chưa',
    'Kết quả:',
  ])('%s', (words) => {
    expect(readBehind(words)).toEqual([0, 0, 0]);
  });
});

describe('right behind what was reached, an order is one', () => {
  test.each([
    'Đồng thời, yêu cầu các địa phương',
    'UBND tỉnh giao Sở Xây dựng',
    'UBND tỉnh vừa có văn bản yêu cầu các sở, ngành',
    'UBND tỉnh vừa ban hành văn bản số 1234/UBND-KT về việc tăng cường quản lý giá, trong đó yêu cầu các sở, ngành',
    'Thường trực Tỉnh ủy thống nhất chủ trương và giao UBND tỉnh',
    'Theo đồng chí Bí thư Tỉnh ủy, các địa phương phải',
    'Theo Công văn số 12/UBND, UBND tỉnh giao Sở Xây dựng',
    'Chính phủ giao Bộ Xây dựng',
    'Giao Sở Xây dựng',
    'Theo lộ trình, đến tháng 6, tỉnh',
    'Dự kiến trong tháng 6, tỉnh',
    'HĐND tỉnh thông qua nghị quyết, trong đó giao UBND tỉnh',
  ])('%s', (words) => {
    expect(readBehind(words, RESULTS)).toEqual([3, 3, 3]);
  });

  test.each(['Sở Xây dựng cam kết', 'Tỉnh phấn đấu', 'Sở Xây dựng dự kiến'])(
    'and so is what somebody pledges, up to the end of its paragraph: %s',
    (words) => {
      expect(readBehind(words, RESULTS)).toEqual([3, 3, 1]);
    },
  );

  test.each([
    'Năm 2019, UBND tỉnh giao Sở Xây dựng',
    'Trong tháng 4, UBND tỉnh yêu cầu các địa phương',
    'Thời gian qua, UBND tỉnh giao Sở Xây dựng',
    'Trước đó, UBND tỉnh đã yêu cầu Sở Xây dựng',
    'Nhiều hộ dân đề nghị UBND huyện',
    'Doanh nghiệp kiến nghị UBND tỉnh',
  ])('but not of a time that is over, or of those who lead nobody: %s', (words) => {
    expect(readBehind(words, RESULTS)).toEqual([0, 0, 0]);
  });
});

describe('what a body does by a day to come is to be done, told amid what was reached', () => {
  const tasksOf = (sentence: string): number => readBody(`${RESULTS}${sentence}\n`, FRONT).extraction.tasks.length;

  test.each([
    'Trước ngày 30/9, Sở Xây dựng trình UBND tỉnh quy hoạch bến xe.',
    'Chậm nhất ngày 30/9, các huyện có văn bản báo cáo kết quả.',
    'Đến 30/6/2021, các huyện gửi hồ sơ để thẩm định.',
    'Các bộ, ngành gửi đề án về Bộ Nội vụ trước ngày 31/7.',
    'UBND các huyện hoàn thành cấp giấy chứng nhận trước ngày 30/9.',
    'Đến 30/6/2021, cơ quan này phải có hồ sơ gửi Bộ Xây dựng.',
    'Việc lát lại vỉa hè được tiến hành xong trước 20/11.',
    'Đại hội cấp huyện hoàn thành trong tháng 7/2020.',
  ])('%s', (sentence) => {
    expect(tasksOf(sentence)).toBe(1);
  });

  test.each([
    'Đến ngày 30/4, các huyện gieo cấy xong lúa xuân.',
    'Trước ngày 30/4, các huyện gửi báo cáo về Sở Nông nghiệp.',
    'Đến ngày 10/5, Sở Xây dựng cấp 20 giấy phép.',
    'Các huyện đã gửi báo cáo trước ngày 30/6.',
    'Việc lát lại vỉa hè được tiến hành xong trước 20/01.',
    'Đại hội cấp huyện đã hoàn thành trong tháng 3/2020.',
    'Đại hội cấp huyện diễn ra trong tháng 7/2020.',
    'Các doanh nghiệp nộp thuế trước ngày 30/3.',
    'Sở Xây dựng đề ra mục tiêu cấp phép xong trước ngày 30/6.',
  ])('a day just past, or what was done already, is none: %s', (sentence) => {
    expect(tasksOf(sentence)).toBe(0);
  });
});

test.each([
  'Thủ tướng đánh giá cao ngành nông nghiệp hoàn thành các chỉ tiêu như: kim ngạch xuất khẩu đạt 41,2 tỷ USD; tỷ lệ che phủ rừng đạt 42%.',
  'Bộ trưởng biểu dương tỉnh có kim ngạch xuất khẩu đạt 41,2 tỷ USD, tỷ lệ che phủ rừng đạt 42%.',
])('praise amid orders tells what was reached: %s', (praise) => {
  const { tasks, indicators } = readBody(
    `Thủ tướng yêu cầu các địa phương nạo vét kênh Đông.\n\n${praise}\n\nThủ tướng yêu cầu kiểm tra giá tại ba bến xe.\n`,
    FRONT,
  ).extraction;
  expect(indicators.map(({ role }) => role)).toEqual(['actual', 'actual']);
  expect(tasks).toHaveLength(2);
});

test.each([
  'Hội nghị cũng xem xét các báo cáo đánh giá tình hình thực hiện nghị quyết; Báo cáo kết quả cơ cấu lại nền kinh tế; Báo cáo công tác thanh tra.',
  'Hội nghị sẽ nghe ý kiến của nhiều ngành, trong đó tập trung vào khó khăn, vướng mắc; làm rõ những mô hình tốt.',
  'Phiên họp cũng thảo luận việc nạo vét kênh Đông; lát lại vỉa hè phố chợ.',
])('what a meeting looks at is its agenda, and no work: %s', (agenda) => {
  expect(readBody(`Sáng 12/5, UBND tỉnh họp.\n\n${agenda}\n`, FRONT).extraction.tasks).toEqual([]);
});

test('what a speaker praises was done, and what he asks for besides is to be done', () => {
  const praised = 'Phát biểu chỉ đạo hội nghị, Bí thư Tỉnh ủy ghi nhận, biểu dương ba kết quả của huyện, đó là:';
  expect(readBehind(praised)).toEqual([0, 0, 0]);
  expect(readBehind('Phát biểu chỉ đạo hội nghị, Bí thư Tỉnh ủy biểu dương kết quả của huyện và yêu cầu:')).toEqual([3, 3, 3]);
});

test('what the weightiest work of the time to come is said to be is to be done', () => {
  const { tasks } = readBody(
    'Sáng 12/5, UBND tỉnh họp.\n\nTheo Bí thư Tỉnh ủy, công việc trọng tâm của thời gian tới là nạo vét kênh Đông; kiểm tra giá tại ba bến xe.\n',
    FRONT,
  ).extraction;
  expect(tasks).toHaveLength(2);
});

test('who carries something out is no estimate: "nhà nước thực hiện" tells no result', () => {
  const body =
    'UBND tỉnh yêu cầu các sở nạo vét kênh Đông.\n\nSở Y tế rà soát 12 bến, trong đó so sánh hiệu quả do nhà nước thực hiện.\n\nLát lại vỉa hè phố chợ.';
  const quotes = readBody(`${BEFORE}${body}\n`, FRONT).extraction.tasks.map(({ quote }) => quote);
  expect(quotes).toContain('Lát lại vỉa hè phố chợ');
  expect(quotes.some((quote) => quote.startsWith('Sở Y tế rà soát 12 bến'))).toBe(true);
});
