import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

const WORK = ['Vá các thuyền cũ', 'Sở Y tế gắn biển số cho thuyền mới', 'Hoàn thành việc nạo vét kênh trước ngày 30/6/2024'];

/** How the points of a list are marked, by their place in it. */
const MARKS: readonly (readonly [string, (place: number) => string])[] = [
  ['a number with a dash', (place) => `${place} - `],
  ['a number with a comma', (place) => `${place}, `],
  ['a number in square brackets', (place) => `[${place}] `],
  ['a letter with a dash', (place) => `${'abc'[place - 1]}- `],
  ['ticks', () => '✓ '],
  ['arrows', () => '➢ '],
  ['arrows of two signs', () => '-> '],
  ['section signs', () => '§ '],
  ['middle dots', () => '· '],
  ['a code of a symbol font', () => '\uf0b7 '],
  ['what a symbol font leaves', () => 'ü '],
  ['rings', () => 'o '],
  ['escaped dashes', () => '\\- '],
  ['ordinals', (place) => `Thứ ${['nhất', 'hai', 'ba'][place - 1]}, `],
  ['numbers in words', (place) => `${['Một', 'Hai', 'Ba'][place - 1]} là: `],
  ['what they are points of', (place) => `Giải pháp thứ ${['nhất', 'hai', 'ba'][place - 1]} là `],
];

describe.each([
  ['directive', 'Chủ tịch UBND tỉnh yêu cầu:'],
  ['plan', '## II. Nhiệm vụ, giải pháp'],
  ['press', 'Hội nghị thống nhất các nhiệm vụ trọng tâm quý II:'],
  ['conclusion', 'Phó Thủ tướng Chính phủ có ý kiến như sau:'],
])('each point of a list is a task in a document of kind %s', (kind, lead) => {
  test.each(MARKS)('marked by %s', (_, mark) => {
    for (const between of ['\n', '\n\n']) {
      const list = WORK.map((work, index) => `${mark(index + 1)}${work}${index === 2 ? '.' : ';'}`).join(between);
      const { tasks } = readBody(`Trên sông có nhiều bến thuyền.\n\n${lead}\n\n${list}\n`, { kind, date: '2024-03-01' }).extraction;
      expect(
        tasks.map(({ quote }) => quote),
        between === '\n' ? 'line by line' : 'with blank lines',
      ).toEqual(WORK.map((work) => expect.stringContaining(work.slice(4)) as string));
    }
  });
});

test('two numbers that count together are no mark', () => {
  const { tasks } = readBody('## Nhiệm vụ\n\n3, 4 bến thuyền còn cũ.\n').extraction;
  expect(tasks).toEqual([]);
});
