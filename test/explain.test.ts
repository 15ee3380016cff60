import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { formatTrace, type Trace, type TracedMention } from '../pipeline/explain.ts';
import { Extraction } from '../pipeline/schema/dataset.ts';
import { withFrontMatter } from './document.ts';

const at = (line: number, column: number) => ({ start: 0, end: 1, line, column });
const mention = (rule: string, text: string, column: number, value: unknown, lostTo?: TracedMention['lostTo']): TracedMention => ({
  rule,
  text,
  span: at(12, column),
  value,
  kept: lostTo === undefined,
  ...(lostTo && { lostTo }),
});

const trace: Trace = {
  sentences: [
    {
      line: 8,
      text: 'Năm 2023, kinh tế tăng khá.',
      role: 'results',
      clauses: [{ text: 'Năm 2023, kinh tế tăng khá.', span: at(8, 1), mentions: [], frames: [], records: [] }],
    },
    {
      line: 12,
      text: 'Hoàn thành phân bổ vốn trước 31/3/2024; rà soát quy hoạch.',
      role: 'tasks',
      clauses: [
        {
          text: 'Hoàn thành phân bổ vốn trước 31/3/2024',
          span: at(12, 3),
          mentions: [
            mention('timex/before-day', 'trước 31/3/2024', 27, { kind: 'timex', bound: 'before', value: '2024-03-31', era: undefined }),
            mention('timex/month', '3/2024', 36, { value: '2024-03' }, { rule: 'timex/before-day', text: 'trước 31/3/2024' }),
            mention('agency/list', 'vốn', 23, ['a b']),
          ],
          frames: ['task hoàn thành(phân bổ vốn)'],
          records: ['task 3f2a91', 'deadline 77c0de'],
        },
        { text: 'rà soát quy hoạch.', span: at(13, 1), mentions: [], frames: [], records: [] },
      ],
    },
  ],
};

const FIRST = `8  results
  Năm 2023, kinh tế tăng khá.
    no rule saw anything here
    = no frame: neither a task nor a value
`;

const SECOND = `12  tasks
  Hoàn thành phân bổ vốn trước 31/3/2024; rà soát quy hoạch.
  clause 1 of 2, 12:3
    Hoàn thành phân bổ vốn trước 31/3/2024
    +  timex/before-day  12:27  ‘trước 31/3/2024’  kind=timex bound=before value=2024-03-31
    -  timex/month       12:36  ‘3/2024’           lost to timex/before-day ‘trước 31/3/2024’
    +  agency/list       12:23  ‘vốn’              ["a b"]
    = task hoàn thành(phân bổ vốn)
    → task 3f2a91
    → deadline 77c0de
  clause 2 of 2, 13:1
    rà soát quy hoạch.
    no rule saw anything here
    = no frame: neither a task nor a value
`;

test.each`
  line         | text
  ${undefined} | ${`${FIRST}\n${SECOND}`}
  ${8}         | ${FIRST}
  ${10}        | ${FIRST}
  ${12}        | ${SECOND}
  ${13}        | ${SECOND}
  ${3}         | ${'No sentence stands on line 3: the first begins on line 8.\n'}
`('the trace of line $line shows the sentence that stands there', ({ line, text }: { line: number | undefined; text: string }) => {
  expect(formatTrace(trace, line)).toBe(text);
});

test('the trace of a document without sentences says so', () => {
  expect(formatTrace({ sentences: [] })).toBe('No sentence was read from this document.\n');
});

describe('camket explain', () => {
  const folder = mkdtempSync(join(tmpdir(), 'camket-explain-'));
  const body = `## II. Nhiệm vụ quý I/2024

Sở Tài chính:

- Theo Kế hoạch số 61/KH-UBND ngày 14/3/2024, hoàn thành phân bổ vốn đầu tư công trước ngày 31/3/2024; tổng kết công tác.
- Không để nợ đọng.

## III. Chỉ tiêu

- Tốc độ tăng trưởng GRDP năm 2024 đạt trên 12%.

| Chỉ tiêu | Đơn vị | Năm 2024 |
|---|---|---|
| Tỷ lệ đô thị hóa | % | 50 |
`;
  const text = withFrontMatter(body);
  let extraction: Extraction;
  let whole = '';

  beforeAll(() => {
    writeFileSync(join(folder, 'ke-hoach.md'), text);
    extraction = Extraction.parse(JSON.parse(camket('extract', 'ke-hoach.md')));
    whole = camket('explain', 'ke-hoach.md');
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  function camket(...args: readonly string[]): string {
    return spawnSync(process.execPath, [resolve('pipeline/cli.ts'), ...args], { cwd: folder, encoding: 'utf8' }).stdout;
  }

  function lineOf(words: string): number {
    return text.split('\n').findIndex((each) => each.includes(words)) + 1;
  }

  /** What the whole explanation says of a line: columns are as wide as their widest cell, and places are told elsewhere. */
  function explained(words: string): readonly string[] {
    const part = whole.split('\n\n').find((each) => each.startsWith(`${lineOf(words)}  `)) ?? '';
    return part.split('\n').map((each) =>
      each
        .trim()
        .replaceAll(/ {2,}/g, ' ')
        .replace(/ \d+:\d+/, ''),
    );
  }

  test('shows the clauses of a sentence, what each rule saw, which lost and to which, the frame and the records', () => {
    const [task] = extraction.tasks;
    const lines = explained('Theo Kế hoạch');
    const cited = 'Kế hoạch số 61/KH-UBND ngày 14/3/2024';
    for (const line of [
      'clause 1 of 2,',
      `+ reference/numbered ‘${cited}’ kind="kế hoạch" number=61/kh-ubnd year=2024`,
      `- timex/day ‘ngày 14/3/2024’ lost to reference/numbered ‘${cited}’`,
      '+ lexicon/verb ‘hoàn thành’',
      '+ timex/day ‘trước ngày 31/3/2024’ kind=before time={"unit":"day","day":31,"month":3,"year":2024}',
      '= task/verb by ‘hoàn thành’: to do; lead ‘Sở Tài chính’ by lead-in',
      `→ task ${task!.id} by task/verb ‘${task!.quote}’; do; lead ‘Sở Tài chính’ (inherited); before 2024-03-31 from clause; topic public-investment by ‘phân bổ vốn’, ‘đầu tư công’`,
      'clause 2 of 2,',
    ])
      expect(lines).toContain(line);
  });

  test.each`
    words                 | line
    ${'Nhiệm vụ quý'}     | ${/^= heading: what stands under it is read as tasks$/}
    ${'Nhiệm vụ quý'}     | ${/^→ deadline \w+ by timex\/quarter ‘quý I\/2024’; in 2024-33; of t/}
    ${'Sở Tài chính:'}    | ${/^\+ lexicon\/agency ‘Sở Tài chính’ id=so-tai-chinh$/}
    ${'Không để nợ đọng'} | ${/^= task\/prohibition by ‘Không để’: to refrain; lead ‘Sở Tài chính’ by lead-in$/}
    ${'tăng trưởng GRDP'} | ${/^= indicator\/named: ‘.*GRDP.*’ is ‘trên 12%’, target; of ‘năm 2024’$/}
    ${'tăng trưởng GRDP'} | ${/^→ indicator \w+ by .* 12\.\. percent; target; 2024; measure grdp-growth by ‘.*grdp.*’; topic economy by/}
    ${'| Đơn vị |'}       | ${/^= head of a table$/}
    ${'| Tỷ lệ đô thị'}   | ${/^→ indicator \w+ by indicator\/table ‘Tỷ lệ đô thị hóa’ 50 percent; target; 2024; measure urbanisation/}
  `('shows of the line with "$words" $line', ({ words, line }: { words: string; line: RegExp }) => {
    expect(explained(words)).toContainEqual(expect.stringMatching(line));
  });

  test('with a line shows the sentence that stands there and nothing else', () => {
    const line = lineOf('Theo Kế hoạch');
    expect(`\n${whole}`).toContain(`\n${camket('explain', `ke-hoach.md:${line}`)}\n${line + 1}  `);
  });

  test('tells every record of the document once', () => {
    const told = [...whole.matchAll(/→ \w+ (\w+) /g)].map(([, id]) => id!).sort();
    const { tasks, indicators, deadlines } = extraction;
    expect(told).toEqual([...tasks, ...indicators, ...deadlines].map(({ id }) => id).sort());
    expect(told.length).toBeGreaterThan(6);
  });
});
