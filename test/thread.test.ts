import { describe, expect, test } from 'vitest';
import type { Reading } from '../pipeline/build.ts';
import { extract } from '../pipeline/extract.ts';
import { checkabilityOf } from '../pipeline/checkability.ts';
import type { Extraction } from '../pipeline/schema/dataset.ts';
import type { Task } from '../pipeline/schema/task.ts';
import { suggester } from '../pipeline/suggest.ts';
import { reportsIn } from '../pipeline/report.ts';
import { threadsOf } from '../pipeline/thread.ts';
import { fileOf, withFrontMatter } from './document.ts';

function read(slug: string, date: string, body: string): Reading {
  return extract(fileOf(withFrontMatter(body, { date, period: `'${date.slice(0, 4)}'` }), `content/${slug}.md`));
}

function threads(...extractions: readonly Extraction[]) {
  return threadsOf(
    extractions.flatMap(({ tasks }) => tasks),
    extractions.flatMap(({ indicators }) => indicators),
    extractions.map(({ document }) => document),
  );
}

const plan = read('ke-hoach', '2024-01-10', '## Chỉ tiêu năm 2024\n\n- Tốc độ tăng GRDP đạt 8%.\n');
const raised = read('bo-sung', '2024-05-10', '## Chỉ tiêu năm 2024\n\n- Tốc độ tăng GRDP đạt 9%.\n');
const lowered = read('dieu-chinh', '2024-08-10', '## Chỉ tiêu năm 2024\n\n- Tốc độ tăng GRDP đạt 7%.\n');
const result = read('bao-cao', '2025-01-10', '## Kết quả\n\nTốc độ tăng GRDP năm 2024 đạt 7,5%.\n');

describe('the thread of a measure', () => {
  test('tells a target raised, lowered, and what was reported, each from which words', () => {
    const [thread, ...more] = threads(lowered.extraction, result.extraction, raised.extraction, plan.extraction);
    expect(more).toEqual([]);
    expect(thread!.id).toBe('grdp-growth-vn-hp');
    const targets = [plan, raised, lowered].map(({ extraction }) => extraction.indicators[0]!.id);
    expect(thread!.entries.map(({ step, date, from }) => [step, date, from])).toEqual([
      ['promised', '2024-01-10', null],
      ['raised', '2024-05-10', targets[0]],
      ['lowered', '2024-08-10', targets[1]],
      ['reported', '2025-01-10', null],
    ]);
  });

  test('takes a plan that a report prints beside its result for no new promise, whatever its value', () => {
    const report = read('so-ket', '2024-12-10', '## Kết quả\n\nTốc độ tăng GRDP năm 2024 ước đạt 7,4% (kế hoạch 8,2%).\n');
    const [thread] = threads(plan.extraction, report.extraction, raised.extraction);
    expect(thread!.entries.map(({ step, date }) => `${step} ${date}`)).toEqual([
      'promised 2024-01-10',
      'raised 2024-05-10',
      'reported 2024-12-10',
      'repeated 2024-12-10',
    ]);
  });

  test('needs two documents and a target', () => {
    expect(threads(plan.extraction)).toEqual([]);
    expect(
      threads(result.extraction, read('bao-cao-2', '2025-02-10', '## Kết quả\n\nTốc độ tăng GRDP năm 2024 đạt 7,6%.\n').extraction),
    ).toEqual([]);
  });
});

describe('the thread of tasks', () => {
  const first = read('cau-1', '2024-01-10', '## Nhiệm vụ\n\n- Sở Xây dựng hoàn thành cầu Bến Rừng trong tháng 5/2024.\n');
  const again = read('cau-2', '2024-06-10', '## Nhiệm vụ\n\n- Sở Xây dựng thông xe cầu Bến Rừng trong tháng 7/2024.\n');
  const other = read('cau-3', '2024-06-10', '## Nhiệm vụ\n\n- Sở Xây dựng thông xe cầu Lại Xuân trong tháng 7/2024.\n');

  test('is about one work, by its name', () => {
    expect(
      threads(again.extraction, first.extraction, other.extraction).map(({ id, kind, entries }) => [
        id,
        kind,
        entries.map(({ period }) => period),
      ]),
    ).toEqual([['cau-ben-rung-vn-hp', 'work', ['2024-05-31', '2024-07-31']]]);
  });

  test('joins what a person says goes on, and shows the date moved and what was reported', () => {
    const task: Task = {
      ...first.extraction.tasks[0]!,
      quote: 'Hoàn thành việc này',
      rescheduled: [
        {
          from: '2024-05',
          to: '2024-07',
          evidence: { document: 'tin', quote: 'Lùi đến tháng 7.', date: '2024-06-01', source: 'https://example.org' },
        },
      ],
      progress: {
        state: 'done',
        on: '2024-07-17',
        evidence: [{ document: 'tin-2', quote: 'Đã thông xe.', date: '2024-07-17', source: 'https://example.org' }],
      },
    };
    const later: Task = { ...again.extraction.tasks[0]!, quote: 'Thực hiện tiếp việc trên', continues: [task.id] };
    const [thread] = threads({ ...first.extraction, tasks: [task] }, { ...again.extraction, tasks: [later] });
    expect(thread!.entries.map(({ step, date }) => `${step} ${date}`)).toEqual([
      'promised 2024-01-10',
      'postponed 2024-06-01',
      'repeated 2024-06-10',
      'reported 2024-07-17',
    ]);
  });
});

test('a commitment is as checkable as its own words: what is inherited does not count', () => {
  const { tasks, indicators } = read(
    'ke-hoach',
    '2024-01-10',
    '## Nhiệm vụ năm 2024\n\n- Sở Tài chính trình đề án thu phí trước ngày 30/6/2024.\n- Nâng cao chất lượng phục vụ.\n- Phấn đấu thu nội địa đạt 45.000 tỷ đồng.\n',
  ).extraction;
  const [submit, raise, ...rest] = checkabilityOf(tasks, indicators);
  expect(submit).toMatchObject({
    kind: 'task',
    body: 'Sở Tài chính',
    deadline: 'trước ngày 30/6/2024',
    measure: null,
    product: 'trình đề án thu phí trước ngày 30/6/2024',
  });
  expect(raise).toMatchObject({ body: null, deadline: null, measure: null, product: null });
  expect(rest.at(-1)).toMatchObject({ kind: 'target', measure: 'thu nội địa đạt 45.000 tỷ đồng', deadline: null });
});

describe('a suggestion', () => {
  const promise = read('hua', '2024-01-10', '## Nhiệm vụ\n\n- Sở Xây dựng khởi công đường ven biển Đồ Sơn trong quý II/2024.\n');
  const report = read(
    'tin',
    '2024-07-10',
    '## Kết quả\n\nThu ngân sách đã vượt kế hoạch. Đường ven biển Đồ Sơn đã được khởi công ngày 19/5/2024.\n\n## Nhiệm vụ\n\n- Sở Xây dựng hoàn thành đường ven biển Đồ Sơn đã khởi công trong năm 2025.\n',
  );
  const earlier = read('truoc', '2023-01-10', '## Kết quả\n\nĐường ven biển Đồ Sơn đã được khởi công.\n');
  const all = [promise, report, earlier];
  const suggest = suggester(
    all.map(({ extraction }) => extraction.document),
    all.flatMap(reportsIn),
  );

  test('is a sentence of a later document that reports, with the words that both share', () => {
    const found = suggest(promise.extraction.tasks[0]!);
    expect(found.map(({ document, text }) => [document, text])).toEqual([
      ['tin', 'Đường ven biển Đồ Sơn đã được khởi công ngày 19/5/2024'],
    ]);
    expect(found[0]!.shared).toContain('ven biển');
    expect(found[0]!.share).toBeGreaterThan(0.4);
  });

  test('is none where nothing tells of the task', () => {
    expect(suggest({ ...promise.extraction.tasks[0]!, quote: 'Nâng cao chất lượng phục vụ nhân dân' })).toEqual([]);
  });
});
