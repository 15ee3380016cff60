import { describe, expect, test } from 'vitest';
import { fold } from '../pipeline/fold.ts';
import { NAMED_TIMES } from '../pipeline/rules/named-time.ts';
import { readBody } from './document.ts';
import { unmark } from './marked.ts';

function reads(id: string, example: string): boolean {
  const { text, start, end } = unmark(example);
  const folded = fold(text);
  const { before, own, behind } = NAMED_TIMES.find((one) => one.id === id)!;
  return (
    before.test(folded.slice(0, start)) &&
    (own === undefined || own.test(folded.slice(start, end))) &&
    (behind === undefined || behind.test(folded.slice(end)))
  );
}

describe('a time that only names something', () => {
  test.each(NAMED_TIMES.flatMap(({ id, examples }) => examples.map((example) => ({ id, example }))))('$id: $example', ({ id, example }) => {
    expect(reads(id, example)).toBe(true);
  });

  test.each(NAMED_TIMES.flatMap(({ id, counterexamples }) => counterexamples.map((example) => ({ id, example }))))(
    'is not $id: $example',
    ({ id, example }) => {
      expect(reads(id, example)).toBe(false);
    },
  );

  test.each(NAMED_TIMES)('$id has its proof', ({ examples, counterexamples }) => {
    expect(examples.length).toBeGreaterThanOrEqual(3);
    expect(counterexamples.length).toBeGreaterThanOrEqual(1);
  });
});

const PLAN = { kind: 'plan', date: '2027-01-20', period: "'2027'" };

describe('what a task is due by', () => {
  test.each`
    task                                                                                                     | due             | kind
    ${'Rà soát nguồn nhân lực để lập kế hoạch đào tạo hằng năm.'}                                            | ${'2027-12-31'} | ${'in'}
    ${'Lập danh mục công trình hằng năm.'}                                                                   | ${null}         | ${'every'}
    ${'Dành nguồn để cải cách tiền lương năm 2028.'}                                                         | ${'2027-12-31'} | ${'in'}
    ${'Tập trung nguồn lực để hoàn thành tuyến đường trong năm 2028.'}                                       | ${'2028-12-31'} | ${'in'}
    ${'Trình hồ sơ làm cơ sở để giao đất vào tháng 8 năm 2027.'}                                             | ${'2027-08-31'} | ${'in'}
    ${'Định kỳ báo cáo kết quả về Sở Nội vụ trước ngày 20/11.'}                                              | ${null}         | ${'every'}
    ${'Báo cáo kết quả về Sở Nội vụ trước ngày 20/11.'}                                                      | ${'2027-11-20'} | ${'before'}
    ${'Triển khai Nghị quyết số 19/NQ-CP về cải cách, nâng cao năng lực năm 2026, định hướng đến năm 2030.'} | ${'2027-12-31'} | ${'in'}
  `('is $due: $task', ({ task, due, kind }: { task: string; due: string | null; kind: string }) => {
    const { tasks } = readBody(`## Nhiệm vụ\n\n- ${task}\n`, PLAN).extraction;
    const [{ deadline }] = tasks as [(typeof tasks)[number]];
    expect([deadline?.due, deadline?.kind]).toEqual([due, kind]);
  });

  test.each`
    tasks                                                                                | due
    ${'Giao chỉ tiêu ngay trong tháng 12/2026; họp tổng kết trước ngày 22/12.'}          | ${'2026-12-22'}
    ${'Xong đề cương trước ngày 10/12/2026; xong dự thảo chậm nhất ngày 28/12.'}         | ${'2026-12-28'}
    ${'Giao chỉ tiêu ngay trong tháng 12/2026; báo cáo trước ngày 10/01.'}               | ${'2027-01-10'}
    ${'Thực hiện Công văn số 5/UBND ngày 10/12/2026; báo cáo kết quả trước ngày 20/12.'} | ${'2027-12-20'}
    ${'Giao chỉ tiêu ngay trong tháng 12/2026. Báo cáo kết quả trước ngày 20/12.'}       | ${'2027-12-20'}
  `('a day without a year is of the year said before it in its sentence: $tasks', ({ tasks, due }: { tasks: string; due: string }) => {
    const front = { kind: 'plan', date: '2026-12-08', period: "'2027'" };
    expect(readBody(`## Nhiệm vụ\n\n- ${tasks}\n`, front).extraction.deadlines.at(-1)?.due).toBe(due);
  });

  test('what has come together by a day ahead is reached by then', () => {
    const { deadlines } = readBody('## Mục tiêu\n\n- Lũy kế đến cuối năm có 38 xã đạt chuẩn.\n', PLAN).extraction;
    expect(deadlines.map(({ text, kind, due }) => [text, kind, due])).toEqual([['đến cuối năm', 'by', '2027-12-31']]);
  });

  test('a heading that repeats the title bounds nothing, one that dates its part does', () => {
    const title = { ...PLAN, title: 'Kế hoạch trọng tâm năm 2027' };
    const body = '# Kế hoạch trọng tâm năm 2027\n\n## Nhiệm vụ quý II năm 2027\n\n- Sửa kè.\n';
    expect(readBody(body, title).extraction.deadlines.map(({ text }) => text)).toEqual(['quý II năm 2027']);
  });
});

describe('a plan that is dated when its years are over', () => {
  const BODY = '## Nhiệm vụ\n\n- Trồng rừng chắn cát trước ngày 30/9/2017.\n';
  const due = (front: Record<string, string>): unknown => readBody(BODY, front).extraction.tasks[0]?.deadline?.due;

  test('is read as of their beginning', () => {
    expect(due({ kind: 'plan', date: '2020-06-10', period: '2016/2020' })).toBe('2017-09-30');
    expect(due({ kind: 'resolution', date: '2021', period: "'2017'" })).toBe('2017-09-30');
  });

  test('but its day holds where the years go on, and where a text tells of them', () => {
    const days = (front: Record<string, string>): number => readBody(BODY, front).extraction.deadlines.length;
    expect(days({ kind: 'plan', date: '2018-06-10', period: '2016/2020' })).toBe(0);
    expect(days({ kind: 'report', date: '2020-06-10', period: '2016/2020' })).toBe(0);
    expect(days({ kind: 'plan', date: '2017-12-10', period: "'2017'" })).toBe(0);
  });

  test('sets a limit though it was signed some weeks behind it, unless the press tells of it', () => {
    expect(due({ kind: 'plan', date: '2017-10-10' })).toBe('2017-09-30');
    expect(due({ kind: 'press', date: '2017-10-20' })).not.toBe('2017-09-30');
  });

  test('is dated better by its limits than by a year alone, which is often a guess', () => {
    expect(due({ kind: 'directive', date: "'2021'" })).toBe('2017-09-30');
    expect(due({ kind: 'directive', date: "'2036'" })).not.toBe('2017-09-30');
    const quarter = '## Nhiệm vụ\n\n- Xây dựng kế hoạch sửa kè trong quý IV năm 2017.\n';
    expect(readBody(quarter, { kind: 'directive', date: "'2021'" }).extraction.deadlines.map(({ due: day }) => day)).toEqual([
      '2017-12-31',
    ]);
    const stage = '## Nhiệm vụ\n\n- Khơi luồng vào bến, giai đoạn thực hiện 2016-2018.\n';
    expect(readBody(stage, { kind: 'resolution', date: "'2021'", period: "'2021'" }).extraction.tasks[0]?.deadline?.due).toBe('2018-12-31');
    expect(readBody(stage, { kind: 'resolution', date: '2021-05-10', period: "'2021'" }).extraction.tasks[0]?.deadline?.due).toBe(
      '2021-12-31',
    );
  });
});

describe('a time between quotation marks', () => {
  const days = (told: string): readonly (string | null)[] =>
    readBody(`## Nhiệm vụ\n\n- ${told}\n`, { kind: 'plan', date: '2024-02-10' }).extraction.deadlines.map(({ due }) => due);

  test.each([
    'Gắn với phong trào thi đua “Cả xã cùng vá lưới giai đoạn 2023 - 2030”.',
    'Triển khai Đề án “Nâng cao kỹ năng bơi, phòng đuối nước và dạy nghề cá đến năm 2025, định hướng đến năm 2030”.',
    'Tổ chức Cuộc vận động số 5 “Sạch bến, đẹp làng đến năm 2027”.',
  ])('is of the name of a plan or movement: %s', (told) => {
    expect(days(told)).toEqual([]);
  });

  test('bounds what is done behind the name', () => {
    expect(days('Hoàn thành Đề án “Nâng cao kỹ năng bơi đến năm 2030” trong năm 2026.')).toEqual(['2026-12-31']);
    expect(days('Phấn đấu “mỗi xã có một bể bơi” vào năm 2027.')).toEqual(['2027-12-31']);
  });
});
