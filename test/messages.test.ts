import { readdirSync, readFileSync } from 'node:fs';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { hasErrors } from '../pipeline/build.ts';
import { extract } from '../pipeline/extract.ts';
import { MESSAGES, report, say, type MessageId } from '../pipeline/messages.ts';
import { readAll } from '../pipeline/read.ts';
import { messagesOf } from './document.ts';

const FIXTURES = 'test/fixtures/messages';
const TWIN = 'text-bom.md';

/** The file that raises a message, and where each time; null where the message is on the whole file. The second of two of one name is a twin. */
const RAISED = {
  'file-missing': ['no-such-file.md', null],
  'file-folder': ['.', null],
  'file-unreadable': [`${'a'.repeat(300)}.md`, null],
  'file-empty': ['file-empty.md', null],
  'file-binary': ['file-binary.md', '1:5'],
  'file-encoding': ['file-encoding.md', '13:10'],
  'file-name': ['file name.md', null],
  'slug-twice': [TWIN, null],
  'text-bom': ['text-bom.md', '1:1'],
  'text-crlf': ['text-crlf.md', '1:4'],
  'text-nfd': ['text-nfd.md', '13:11'],
  'text-eth': ['text-eth.md', '13:1'],
  'text-turned': ['text-turned.md', '13:18'],
  'front-matter-missing': ['front-matter-missing.md', '1:1'],
  'front-matter-unclosed': ['front-matter-unclosed.md', '12:1'],
  'front-matter-syntax': ['front-matter-syntax.md', '2:8'],
  'front-matter-absent': ['front-matter-absent.md', '1:1'],
  'front-matter-date': ['front-matter-date.md', '6:7'],
  'front-matter-choice': ['front-matter-choice.md', '3:7'],
  'front-matter-value': ['front-matter-value.md', '4:8'],
  'front-matter-late': ['front-matter-late.md', '6:7'],
  'front-matter-key': ['front-matter-key.md', '10:1'],
  'section-empty': ['section-empty.md', '12:4'],
  'date-impossible': ['date-impossible.md', '14:50', '15:37', '15:82', '19:48'],
  'table-unclosed': ['table-unclosed.md', '14:1', '20:1', '23:1'],
  'block-too-deep': ['block-too-deep.md', '16:1'],
  'marks-unclosed': ['marks-unclosed.md', '12:1'],
  'no-diacritics': ['no-diacritics.md', '12:4'],
  'unit-suspect': ['unit-suspect.md', '14:31'],
  'review-alone': ['review-alone.review.yaml', null],
  'review-unreadable': ['review-unreadable.md', null],
  'review-syntax': ['review-syntax.md', '2:1', '4:1', '5:1', '5:3'],
  'review-key': ['review-key.md', '3:5', '5:3'],
  'review-value': ['review-value.md', '3:5', '8:32'],
  'review-contradiction': ['review-contradiction.md', '3:5', '5:3'],
  'review-orphan': ['review-orphan.md', '2:3', '5:3'],
  'review-quote': ['review-quote.md', '8:11', '13:5'],
  'review-evidence': ['review-evidence.md', '6:11'],
  'review-early': ['review-early.md', '9:11', '5:7'],
  'review-idle': ['review-idle.md', '2:5'],
} as const satisfies Record<MessageId, readonly [file: string, ...places: (string | null)[]]>;

describe('every message', () => {
  test.each(Object.entries(RAISED))('%s is raised by its fixture at its place and nowhere else', async (id, [name, ...places]) => {
    const files = await readAll([`${FIXTURES}/${TWIN}`, `./${FIXTURES}/${name}`].slice(id === 'slug-twice' ? 0 : 1));
    const file = files.at(-1)!;
    if (!hasErrors([file])) extract(file);
    const raised = [...file.messages, ...(file.data.review?.file.messages ?? [])].filter(({ ruleId }) => ruleId === id);
    expect(raised.map(({ line, column }) => (line === undefined ? null : `${line}:${String(column)}`))).toEqual(places);
  });

  test.each(Object.entries(MESSAGES))('%s says what was met, what was expected and what happens now', (_id, { text, note }) => {
    const details = {
      reason: 'EACCES',
      bytes: 'D1',
      id: 'a',
      slug: 'a',
      document: 'a',
      quote: 'words',
      where: 'a.md',
      message: 'section-empty',
      other: 'b.md',
      found: 'x',
      date: '2020-06-10',
      period: '2016/2020',
      key: 'kind',
      expected: 'y',
      mend: 'Write it.',
    };
    const more = {
      problem: 'tab',
      role: 'tasks',
      levels: 9,
      nearest: null,
      known: ['kind'],
      measure: 'grdp',
      value: 9,
      unit: 'ha',
      low: 1,
      high: 2,
      other: null,
    };
    const speak = (words: unknown) => (words as (details: object, where: string) => string)({ ...details, ...more }, 'a.md:3');
    expect(speak(text)).toMatch(/^Unexpected [^\n]+, expected [^\n]+$/);
    expect(speak(note)).toMatch(/^[A-Z`][^\n]+\.$/);
    expect(speak(text) + speak(note)).not.toMatch(/undefined|invalid|please|\[object/i);
  });

  test('has a fixture named after it: no file of the folder is for nothing', () => {
    for (const name of readdirSync(FIXTURES))
      expect(Object.keys(MESSAGES), name).toContain(name.replace(/ /g, '-').replace(/(?:\.md|\.review\.yaml)$/, ''));
  });
});

test.each([
  [
    'a section whose subsections give its tasks',
    '## II. Nhiệm vụ\n\nTrong năm cần tập trung vào các việc lớn sau.\n\n### 1. Đất đai\n\n- Rà soát quỹ đất.',
  ],
  ['a section with a signature alone', '## II. Nhiệm vụ\n\n- Rà soát quỹ đất.\n\n### Chủ tịch\n\n(Đã ký)'],
  ['a heading without text', '## II. Nhiệm vụ\n\n## III. Kết quả\n\nNăm 2023 có nhiều chuyển biến trên các lĩnh vực.'],
  ['the number of a document', 'Căn cứ Quyết định số 31/02/2024 và Kế hoạch số 30-2/KH-UBND của thành phố.'],
  ['the leap day of a leap year', 'Hội nghị họp ngày 29/02/2024, tổng kết tháng 12 và quý IV.'],
  ['an escaped bar in a cell', '| a | b |\n|---|---|\n| một \\| hai | ba |'],
  ['a table of HTML over blank lines', '<table>\n<tr><td>Một</td>\n\n    <td>Hai</td></tr>\n\n    </table>'],
  ['a table of HTML on one line', `<table>${'<tr><td><b>Một</b></td><td>Hai</td></tr>'.repeat(200)}</table>`],
  ['a tag in code or a comment', 'Viết `<table>` để mở bảng.\n\n<!-- <table> -->'],
  ['a short text in English', 'This part commits nobody.'],
  ['a rule across the page', `Một đoạn.\n\n${'- '.repeat(60)}-\n\nHai đoạn.`],
  ['a value three times the usual', '## Chỉ tiêu\n\n- Tốc độ tăng trưởng GRDP đạt 75%.'],
])('%s raises no message', (_, body) => {
  expect(messagesOf(`${body}\n`)).toEqual([]);
});

describe('the report', () => {
  const file = () => new VFile({ path: 'content/a.md', value: '' });

  test('shows place, level, text and id on a line and the note below the text', () => {
    const one = file();
    say(one, 'section-empty', { line: 12, column: 1 }, { role: 'tasks' });
    say(one, 'front-matter-missing', { line: 1, column: 1 });
    expect(report([one], { color: false }).split('\n')).toEqual([
      'content/a.md',
      '1:1  error   Unexpected first line, expected `---` and front matter below it   front-matter-missing',
      '             The document is not published until this is mended. `camket new SLUG` prints front matter to begin with.',
      '12:1 warning Unexpected section of tasks without a task, expected one at least section-empty',
      '             `camket explain content/a.md:12` shows how each sentence was read.',
      '',
      '2 messages (✖ 1 error, ⚠ 1 warning)',
    ]);
  });

  test('is empty about clean files and colours nothing unless told', () => {
    expect(report([file()], { color: false })).toBe('');
    const one = file();
    say(one, 'file-empty', undefined);
    expect(report([one], { color: false })).not.toContain('\u001b');
    expect(report([one], { color: true })).toContain('\u001b[31merror');
    expect(report([one], { color: true })).not.toContain('[note]');
  });
});

test('the second document of a name is refused and names the first', async () => {
  const path = `${FIXTURES}/text-bom.md`;
  const [first, second] = await readAll([path, `./${path}`]);
  expect(hasErrors([first!])).toBe(false);
  expect(second!.messages.map(({ ruleId, reason }) => [ruleId, reason])).toContainEqual([
    'slug-twice',
    `Unexpected second document \`text-bom\`, expected one name for one document: the first is \`${path}\``,
  ]);
  expect(second!.data.document).toBeUndefined();
  expect(readFileSync(path).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
});
