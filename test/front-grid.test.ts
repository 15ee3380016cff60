import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const ACTS = [
  'rà soát các dự án đầu tư',
  'xây dựng kế hoạch phòng chống dịch',
  'khẩn trương giải ngân vốn đầu tư công',
  'bố trí kinh phí hỗ trợ hộ nghèo',
  'chủ động ứng phó với thiên tai',
  'báo cáo kết quả về Sở Tài chính trong tháng 6',
];
const BODIES = ['', 'Sở Y tế ', 'các sở, ban, ngành ', 'Ủy ban nhân dân các xã, phường '];

/** What stands before who acts, or the act itself, with a comma and without. */
const FRONTS = [
  'Căn cứ Kế hoạch số 5/KH-UBND ',
  'Căn cứ tình hình thực tế ',
  'Căn cứ tình hình thực tế, ',
  'Trên cơ sở kết quả rà soát ',
  'Trên cơ sở kết quả rà soát, ',
  'Theo chức năng, nhiệm vụ được giao ',
  'Theo chức năng, nhiệm vụ được giao, ',
  'Bằng nhiều hình thức ',
  'Bằng mọi biện pháp, ',
  'Tại các xã biên giới ',
  'Tại các xã biên giới, ',
  'Trường hợp cần thiết ',
  'Trường hợp vượt thẩm quyền, ',
  'Hằng năm ',
  'Định kỳ hằng quý, ',
  'Khi xảy ra sự cố, ',
  'Từ nay đến cuối năm ',
  'Về công tác cán bộ: ',
  'Song song với đó, ',
];

/** Those before which only a body acts: without one the front is an act itself. */
const BEFORE_BODIES = ['Thực hiện Nghị quyết số 5 của Chính phủ, ', 'Phát huy kết quả đạt được, ', 'Đối với ', 'Giao '];

function quoteOf(sentence: string): readonly string[] {
  const line = sentence.charAt(0).toUpperCase() + sentence.slice(1);
  const { tasks } = readBody(`## Nhiệm vụ\n\n- ${line}.\n`, { kind: 'directive', date: '2027-03-01' }).extraction;
  return tasks.map(({ quote }) => quote.toLowerCase());
}

describe.each(FRONTS)('an act is read behind "%s"', (front) => {
  test.each(BODIES.flatMap((body) => ACTS.map((act) => `${body}${act}`)))('%s', (words) => {
    const [quote, ...more] = quoteOf(`${front}${words}`);
    expect(more).toEqual([]);
    expect(quote?.endsWith(words.toLowerCase())).toBe(true);
  });
});

describe.each(BEFORE_BODIES)('what a body does is read behind "%s"', (front) => {
  test.each(BODIES.slice(1).flatMap((body) => ACTS.map((act) => ({ body, act }))))('$body$act', ({ body, act }) => {
    const [quote, ...more] = quoteOf(`${front}${body}${act}`);
    expect(more).toEqual([]);
    expect(quote?.endsWith(act.toLowerCase())).toBe(true);
  });
});

test('many bodies of a kind may act, whatever kind one of them could have by name', () => {
  const { tasks } = readBody('## Nhiệm vụ\n\n- Các sở, ban, ngành xây dựng dự toán.\n', { kind: 'plan' }).extraction;
  expect(tasks.map(({ actors, quote }) => [actors[0]!.name, quote])).toEqual([
    ['Các sở, ban, ngành', 'Các sở, ban, ngành xây dựng dự toán'],
  ]);
});

test('what tells which ones are dealt with is no act of theirs', () => {
  expect(quoteOf('Đối với các doanh nghiệp hoạt động trong lĩnh vực vận tải')).toEqual([]);
  expect(quoteOf('Đối với các doanh nghiệp thực hiện tốt nhiệm vụ, biểu dương kịp thời')).not.toContain(
    'các doanh nghiệp thực hiện tốt nhiệm vụ',
  );
});
