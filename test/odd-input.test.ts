import { describe, expect, test } from 'vitest';
import { messagesOf, readBody } from './document.ts';

const TASKS = '\n\n## II. Nhiệm vụ\n\n- Rà soát quỹ đất trước tháng 6/2024.\n';

/** What is read, after the odd part of a text, from one plain task. */
function readAfter(odd: string): readonly string[] {
  const { tasks } = readBody(`## I. Bối cảnh\n\n${odd}${TASKS}`).extraction;
  return tasks.map(({ quote, deadline }) => `${quote} | ${deadline?.due ?? ''}`);
}

/** Milliseconds of the processor that reading a text takes: the least of some tries, since what else the process does only adds. */
function timeOf(body: string, tries: number): number {
  const times = Array.from({ length: tries }, () => {
    const start = process.cpuUsage();
    readBody(body);
    const { user, system } = process.cpuUsage(start);
    return (user + system) / 1000;
  });
  return Math.min(...times);
}

/** How many times longer a text takes that is `factor` times as long. */
function growth(make: (count: number) => string, count: number, factor: number, tries = 2): number {
  // Below 10 ms the clock says more of the machine than of the text.
  return timeOf(make(count * factor), tries) / Math.max(10, timeOf(make(count), tries));
}

describe('the rest of a document is read after', () => {
  test.each([
    [
      'HTML with a script',
      '<script>alert("Sở Tài chính phải nộp 5 tỷ đồng trước tháng 3/2024")</script>\n\n<div onclick="x()">Một đoạn.</div>',
    ],
    ['a script inside a sentence', 'Phần này <script>document.write("x")</script> kể lại bối cảnh.'],
    ['a script without an end', 'Phần này <script>document.write( kể lại bối cảnh.'],
    ['a comment without an end', 'Phần này <!-- kể lại bối cảnh.'],
    ['lists 50 deep', Array.from({ length: 50 }, (_, depth) => `${'  '.repeat(depth)}- Bối cảnh cấp ${depth}.`).join('\n')],
    ['quotes 50 deep', `${'> '.repeat(50)}Bối cảnh.`],
    ['a sentence of 100,000 characters', `${'bối cảnh chung của vùng, '.repeat(4000)}hết.`],
    ['a word of 100,000 characters', 'đ'.repeat(100_000)],
    ['a table without an end', '<table><tr><td>Một<td>Hai\n'],
    ['a table with too many and too few cells', '| a | b |\n|---|---|\n| 1 |\n| 1 | 2 | 3 | 4 |\n'],
    ['a table that spans more than it has', '<table><tr><td rowspan="99999" colspan="99999">Một</td></tr><tr><td>5</td></tr></table>'],
    ['two languages', 'This part is written in English, with 5% and 30 June 2024; it commits nobody. 本段为中文。'],
    ['noise of a scanner', 'Kêt quà dat l0% ké hoach , ty lê hô nghéo giãm ƣ ơ 0,5%% .'],
    ['a link to itself', '[a]: #a\n\nXem [a][a] và [b][b].'],
    ['footnotes that are not there', 'Xem[^1] và[^2].'],
    ['nothing', ''],
  ])('%s', (_, odd) => {
    expect(readAfter(odd)).toEqual(['Rà soát quỹ đất trước tháng 6/2024 | 2024-06-01']);
  });
});

describe('a text', () => {
  test('with a script in it is text: its words stand in no record as a tag', () => {
    const { extraction } = readBody(`## I. Nhiệm vụ\n\n- Rà soát quỹ đất <script>alert(1)</script> trước tháng 6/2024.\n`);
    expect(JSON.stringify(extraction)).not.toContain('<script');
    expect(extraction.tasks.map(({ deadline }) => deadline?.due)).toEqual(['2024-06-01']);
  });

  test.each(['', '\n\n', ' ', '\u00a0\n\t', '---', '# ', '&nbsp;', '<!-- -->', '\u200b'])(
    'without words (%j) gives no record and no exception',
    (body) => {
      const { tasks, indicators, deadlines } = readBody(body).extraction;
      expect([tasks, indicators, deadlines]).toEqual([[], [], []]);
    },
  );

  test.each([
    '- Rà soát quỹ đất (trong huyện; ngoài huyện',
    '- Rà soát quỹ đất [trong huyện; ngoài huyện',
    '- Rà soát quỹ đất trong huyện); ngoài huyện',
  ])('with brackets out of pair gives its task: %s', (item) => {
    expect(readBody(`## I. Nhiệm vụ\n\n${item}\n`).extraction.tasks[0]?.quote).toMatch(/^Rà soát quỹ đất/);
  });

  test('in capitals is read as in small letters', () => {
    const read = (body: string): readonly unknown[] =>
      readBody(body).extraction.tasks.map(({ modality, deadline }) => [modality, deadline?.due]);
    const body = '- Rà soát quỹ đất trước tháng 6/2024.\n- Không để nợ đọng.\n- Hoàn thành nhà văn hóa trong quý IV/2024.\n';
    expect(read(`## I. Nhiệm vụ\n\n${body.toUpperCase()}`)).toEqual(read(`## I. Nhiệm vụ\n\n${body}`));
  });

  test('with signs beyond U+FFFF is quoted with each of them whole', () => {
    const { tasks } = readBody(
      '## Nhiệm vụ\n\n- 🚀Rà soát🚀 quỹ đất 😀, báo cáo😀 kết quả 🚀; đẩy mạnh 🚀🚀 thu hút đầu tư 😀.\n',
    ).extraction;
    expect(tasks.length).toBeGreaterThan(0);
    for (const { quote, statement } of tasks) expect([quote, statement].every((words) => words.isWellFormed())).toBe(true);
  });

  test('in another language gives nothing', () => {
    const { tasks, indicators, deadlines } = readBody(
      '## I. Tasks\n\n- The Department of Finance shall review public land before 30 June 2024.\n- Growth of 8% in 2024.\n\n对财政局的要求。\n',
    ).extraction;
    expect([tasks, indicators.filter(({ role }) => role !== 'actual'), deadlines]).toEqual([[], [], []]);
  });

  test.each`
    words                         | times
    ${'ngày 31/02/2024'}          | ${['ngày 31/02/2024']}
    ${'ngày 31 tháng 4 năm 2025'} | ${['ngày 31 tháng 4 năm 2025']}
    ${'tháng 13/2024'}            | ${['tháng 13/2024']}
  `(
    'with $words, which no calendar has, is published with a warning and without that day',
    ({ words, times }: { words: string; times: readonly string[] }) => {
      const body = `## I. Nhiệm vụ\n\n- Rà soát quỹ đất trước ${words}.\n- Xây trường học.\n`;
      const { tasks, deadlines } = readBody(body).extraction;
      expect(tasks).toHaveLength(2);
      expect(deadlines.filter(({ due, start }) => due !== null || start !== null)).toEqual([]);
      expect(messagesOf(body)).toEqual(times.map(() => 'date-impossible'));
    },
  );

  test.each(['*', '[', '_', '`', '![', '<'])('with 10,000 unclosed %s is read as bare text, with a warning', (mark) => {
    const body = `## I. Bối cảnh\n\n${`${mark}bối `.repeat(10_000)}${TASKS}`;
    expect(messagesOf(body)).toEqual(['marks-unclosed']);
    expect(readBody(body).extraction.tasks.map(({ quote }) => quote)).toEqual(['Rà soát quỹ đất trước tháng 6/2024']);
  });

  test.each([
    ['quotes', `${'> '.repeat(1000)}Bối cảnh.`],
    ['numbered lists', `${'1. '.repeat(1000)}Bối cảnh.`],
    ['lists', `${'- '.repeat(1000)}Bối cảnh.`],
    ['tags', `${'<table><tr><td>'.repeat(1000)}Bối cảnh.`],
  ])('with %s 1,000 deep is read as bare text, with a warning', (_, odd) => {
    expect(messagesOf(`## I. Bối cảnh\n\n${odd}${TASKS}`).join()).toMatch(/^(?:block-too-deep|marks-unclosed)$/);
    expect(readAfter(odd)).toEqual(['Rà soát quỹ đất trước tháng 6/2024 | 2024-06-01']);
  });

  test('with a table of 5,000 rows gives each of its values, in time that grows as the table does', () => {
    const table = (rows: number): string =>
      `## I. Mục tiêu\n\n| Chỉ tiêu | Đơn vị | Năm 2024 |\n|---|---|---:|\n${Array.from({ length: rows }, (_, row) => `| Diện tích vùng ${row} | ha | ${row + 1},5 |\n`).join('')}`;
    expect(readBody(table(5000)).extraction.indicators.map(({ quantity }) => quantity.min)).toEqual(
      Array.from({ length: 5000 }, (_, row) => row + 1.5),
    );
    expect(growth(table, 300, 8)).toBeLessThan(28);
  });
});

// On a busy machine one of many timings is out of line.
describe('time grows as the text does, not as its square:', { retry: 2 }, () => {
  test.each(['*', '**a ', '[', '![', '](', '_', '`', '<', '&', '\\', '~', '|', '[^', '<td>', '(', '"', ';', '.', 'a. '])(
    '%s, eight times as often',
    (mark) => {
      expect(growth((count) => mark.repeat(count), 4000, 8)).toBeLessThan(40);
    },
  );

  test.each([
    ['sentences without a task', 'Phần này kể lại bối cảnh chung của vùng và các mốc đã qua. '],
    ['sentences with a task and a time', 'Sở Tài chính rà soát quỹ đất, hoàn thành trước ngày 30/6/2024. '],
    ['clauses', 'rà soát quỹ đất; '],
    ['values', 'đạt 5% kế hoạch, '],
    ['bodies', 'Sở Tài chính, '],
    ['years', 'năm 2024, '],
    ['modals', 'các đơn vị phải '],
    ['citations', 'Nghị quyết số 45-NQ/TW, '],
  ])('one line of %s, six times as long', (_, words) => {
    const line = (count: number): string => `## I. Nhiệm vụ\n\n${words.repeat(count)}\n`;
    expect(growth(line, Math.ceil(15_000 / words.length), 6)).toBeLessThan(20);
  });

  test('a line of 5 MB against one of 1 MB', { timeout: 90_000 }, () => {
    const line = (megabytes: number): string => 'bối cảnh chung '.repeat((megabytes * 1_000_000) / 15);
    expect(growth(line, 1, 5, 1)).toBeLessThan(8);
  });
});

describe('a span of years that a line was broken in', () => {
  test('is no list, and the sentence goes on behind it', () => {
    const body =
      '## Nhiệm vụ\n\n1. Chuyển vốn chưa dùng hết cho các bến cá của giai đoạn 2021\n- 2025 sang thực hiện trong giai đoạn 2026 - 2030. Tiếp tục\nrà soát, bố trí thêm vốn.\n';
    expect(readBody(body).extraction.tasks.map(({ quote }) => quote)).toEqual([
      'Chuyển vốn chưa dùng hết cho các bến cá của giai đoạn 2021 - 2025 sang thực hiện trong giai đoạn 2026 - 2030',
      'Tiếp tục rà soát, bố trí thêm vốn',
    ]);
  });

  test('years in a list of their own stay one', () => {
    expect(readBody('## Nhiệm vụ\n\nCác mốc:\n\n- 2025\n- 2026\n- Sửa kè sông.\n').extraction.tasks.map(({ quote }) => quote)).toEqual([
      'Sửa kè sông',
    ]);
  });
});

test("marks lost in a scan ('đây nhanh', 'đây mạnh') are read as what they stand for", () => {
  const { tasks } = readBody('## Nhiệm vụ\n\n- Đây nhanh tiến độ sửa kè; đây mạnh bán cá.\n').extraction;
  expect(tasks.map(({ quote }) => quote)).toEqual(['Đây nhanh tiến độ sửa kè', 'đây mạnh bán cá']);
});
