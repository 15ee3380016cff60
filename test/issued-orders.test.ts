import { describe, expect, test } from 'vitest';
import { PRESS, tasksTold } from './tasks-told.ts';

const BEFORE = 'Trên sông có nhiều bến thuyền.\n\n';
const WORK = 'kiểm tra bến thuyền';
const FRONTS = [
  '',
  'Trước tình hình đó, ',
  'Mới đây, ',
  'Ngày 12/11/2024, ',
  'Để sớm vá xong thuyền cũ, ',
  'Nhằm chủ động chống lụt, ',
  'Thực hiện Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ, ',
  'Trên cơ sở kết quả rà soát, ',
];
const ISSUED = [
  'yêu cầu',
  'vừa yêu cầu',
  'vừa có công điện đề nghị',
  'đã có công văn yêu cầu',
  'vừa ban hành Công văn số 12/UBND-KT yêu cầu',
  'vừa gửi công văn đề nghị',
];

/** Whether an article that tells of an order tells the work as a task, and whether it says of the task that it is due on some day of its own. */
function told(sentence: string, front: Record<string, string> = PRESS): readonly string[] {
  return tasksTold(`${BEFORE}${sentence}`, front).filter((task) => task.includes(WORK));
}

describe('an order that the press reports is still to be carried out, whatever stands before who gave it', () => {
  test.each(FRONTS.flatMap((front) => ISSUED.map((issued) => ({ front, issued }))))('"$front" before "$issued"', ({ front, issued }) => {
    for (const who of ['UBND tỉnh', 'Sở Y tế', 'Bộ Công Thương', 'Chủ tịch UBND tỉnh'])
      expect(told(`${front}${who} ${issued} các địa phương ${WORK}.`), who).toHaveLength(1);
  });

  test('the day of the order is none of what is ordered', () => {
    expect(told(`Ngày 12/11/2024, UBND tỉnh yêu cầu Sở Y tế ${WORK}.`)).toEqual([expect.not.stringContaining('2024-11-12')]);
  });
});

describe('nothing is still to be done', () => {
  test.each([
    `Mới đây, UBND tỉnh đã ${WORK}.`,
    `Thực hiện Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ, Sở Y tế đã ${WORK}.`,
    `Thực hiện Chỉ thị số 9/CT-TTg của Thủ tướng Chính phủ, Sở Y tế đã chỉ đạo các xã ${WORK}.`,
    `Ngày 12/3/2022, UBND tỉnh yêu cầu Sở Y tế ${WORK}.`,
  ])('of what was done, or ordered long ago: "%s"', (sentence) => {
    expect(told(sentence)).toEqual([]);
  });

  test('of the letters that led up to a directive, which it tells of in its grounds', () => {
    const directive = { kind: 'directive', title: 'Về việc vá thuyền', date: '2024-11-20', issuer: 'UBND tỉnh' };
    const grounds = `Thực hiện chỉ đạo của Thủ tướng Chính phủ, Sở Y tế đã có văn bản số 12 ngày 1/10/2024 đề nghị các xã ${WORK}.`;
    expect(told(grounds, directive)).toEqual([]);
  });
});

describe('behind an aim of the press', () => {
  const aim = 'Huyện phấn đấu thu ngân sách năm 2025 đạt 90 tỷ đồng.';

  test.each(['Đẩy mạnh trồng tre.', 'Bên cạnh đó, đẩy mạnh trồng tre.', 'Trong sản xuất nông nghiệp, đẩy mạnh trồng tre.'])(
    'an act serves it: "%s"',
    (act) => {
      expect(tasksTold(`${BEFORE}${aim} ${act}`, PRESS).map((task) => task.split(' | ')[1])).toContainEqual(
        expect.stringContaining('trồng tre'),
      );
    },
  );

  test.each(['Trồng tre đạt 30 ha, tăng 5% so với cùng kỳ.', 'Huyện đã trồng tre ở ba xã.', 'Trồng tre đã giúp nhiều hộ thoát nghèo.'])(
    'but not what came about: "%s"',
    (result) => {
      expect(tasksTold(`${BEFORE}${aim} ${result}`, PRESS).filter((task) => task.toLowerCase().includes('trồng tre'))).toEqual([]);
    },
  );
});

describe('an order to many bodies that ends in a colon', () => {
  const points = '1. Rà soát các bến thuyền.\n\n2. Khẩn trương nạo vét kênh dẫn.';
  const BODIES = 'các sở, ban, ngành, UBND các huyện, các đơn vị quản lý hồ chứa thủy lợi và các đơn vị có liên quan';

  test.each([
    `UBND tỉnh ban hành văn bản yêu cầu ${BODIES} chủ động chống hạn ở vùng cửa sông:`,
    `Sở Xây dựng đề nghị ${BODIES} chủ động chống hạn ở vùng cửa sông:`,
  ])('leads in what they have to do: "%s"', (lead) => {
    expect(tasksTold(`${BEFORE}${lead}\n\n${points}`, PRESS).map((task) => task.split(' | ')[1])).toEqual([
      'Rà soát các bến thuyền',
      'Khẩn trương nạo vét kênh dẫn',
    ]);
  });

  test('and not where it was carried out', () => {
    expect(tasksTold(`${BEFORE}Kết quả thực hiện các yêu cầu của Bộ Xây dựng như sau:\n\n${points}`, PRESS)).toEqual([]);
  });
});
