import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';
import { PRESS } from './tasks-told.ts';

/** What stands before a sentence that tells of a plan. */
const PLANNED = 'Huyện bàn kế hoạch mùa hè.\n\n';

/** The deadlines of a text: its words, the day it begins, if any, and the day it is due. */
function daysIn(body: string, front: Record<string, string> = {}): readonly string[] {
  return readBody(`${body}\n`, front).extraction.deadlines.map(({ text, start, due }) => `${text} | ${start ?? '-'} | ${due ?? '-'}`);
}

describe('days that are only told, of what nobody is ordered to do', () => {
  test.each([
    ['- Thời gian thực hiện: từ ngày 05/8/2024 đến ngày 10/8/2024', 'từ ngày 05/8/2024 đến ngày 10/8/2024 | 2024-08-05 | 2024-08-10'],
    ['2. Thời gian kiểm tra bến\n\n- Đợt 1: Từ ngày 5 đến ngày 10/8/2024;', 'Từ ngày 5 đến ngày 10/8/2024 | 2024-08-05 | 2024-08-10'],
  ])('fall due where a label or a part says when: %s', (body, due) => {
    expect(daysIn(`## Tổ chức thực hiện\n\n${body}`, { date: '2024-05-10' })).toEqual([due]);
  });

  test.each([
    ['Đợt cao điểm diễn ra trong 2 tháng, từ ngày 23/6 đến ngày 23/8.', ['từ ngày 23/6 đến ngày 23/8 | 2024-06-23 | 2024-08-23']],
    [
      'Theo kế hoạch, thời gian điều tra, rà soát tiến hành từ ngày 1-9 đến hết ngày 31-12-2024.',
      ['từ ngày 1-9 đến hết ngày 31-12-2024 | 2024-09-01 | 2024-12-31'],
    ],
    ['Với tiến độ này, đến ngày 30.6, huyện sẽ hoàn thành chương trình.', ['đến ngày 30.6 | - | 2024-06-30']],
    ['Theo kế hoạch, huyện sẽ kết thúc khám tuyển vào ngày 7.12.', ['ngày 7.12 | 2024-12-07 | 2024-12-07']],
    ['Chiến dịch dọn bến được thực hiện từ nay đến hết ngày 31/8/2024.', ['từ nay đến hết ngày 31/8/2024 | - | 2024-08-31']],
    [
      'Thời gian gieo vụ sớm dự kiến từ ngày 1 đến 20/11; chính vụ dự kiến từ ngày 21 đến 31/12.',
      ['từ ngày 1 đến 20/11 | 2024-11-01 | 2024-11-20', 'từ ngày 21 đến 31/12 | 2024-12-21 | 2024-12-31'],
    ],
    [
      'Theo đó, thời gian tiêm đợt 1 trên địa bàn huyện từ ngày 20-6 đến 6-7; đợt 2, từ ngày 9-9 đến 30-9.',
      ['từ ngày 20-6 đến 6-7 | 2024-06-20 | 2024-07-06', 'từ ngày 9-9 đến 30-9 | 2024-09-09 | 2024-09-30'],
    ],
    ['Bến mới chính thức hoạt động từ ngày 01/7/2024.', ['từ ngày 01/7/2024 | 2024-07-01 | -']],
    ['Vé điện tử được áp dụng trên toàn bến từ ngày 15/8/2024.', ['từ ngày 15/8/2024 | 2024-08-15 | -']],
  ])('fall due where the press tells of a campaign or a season: %s', (told, due) => {
    expect(daysIn(`${PLANNED}${told}`, { ...PRESS, date: '2024-05-10' })).toEqual(due);
  });

  test.each([
    'Đợt cao điểm đã diễn ra trong 2 tháng, từ ngày 23/6 đến ngày 23/8.',
    'Đại hội Đảng bộ huyện sẽ diễn ra trong 2 ngày, từ ngày 23/6 đến ngày 24/6.',
    'Bến cũ chính thức hoạt động từ ngày 01/7/2019.',
    'Quy định có hiệu lực từ ngày 01/7/2024.',
    'Đoàn đã kiểm tra các bến từ ngày 23/6 đến ngày 24/6.',
    'Theo kế hoạch, huyện đã kết thúc khám tuyển vào ngày 7.4.',
  ])('do not where the thing is over, or a meeting: %s', (told) => {
    expect(daysIn(`${PLANNED}${told}`, { ...PRESS, date: '2024-05-10' })).toEqual([]);
  });

  test('fall due in a plan, which is a calendar, where they say their year; and do not where they were letters or results', () => {
    const plan = { kind: 'plan', date: '2024-05-10' };
    expect(daysIn('## Nội dung\n\n- Hội thi chèo thuyền trên bến, ngày 28/12/2024.', plan)).toEqual([
      'ngày 28/12/2024 | 2024-12-28 | 2024-12-28',
    ]);
    expect(daysIn('## Căn cứ\n\n- Công văn số 12/UBND-KT ngày 28/12/2023 của Ủy ban nhân dân tỉnh.', plan)).toEqual([]);
    expect(daysIn('## Kết quả\n\n- Hội thi chèo thuyền trên bến, ngày 28/12/2024.', plan)).toEqual([]);
  });
});
