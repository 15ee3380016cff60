import { describe, expect, test } from 'vitest';
import { readBody } from './document.ts';

describe('a piece of a directive without the words that ask for what it says', () => {
  const piece = [
    'Đẩy mạnh việc dọn bến',
    'Rà soát các bến thuyền đang hoạt động.',
    'Thuyền cũ là phương tiện của các hộ nghèo.',
    'Không để thuyền neo dưới cầu;',
  ];

  test('is read as what it asks for, but for lines that only name what stands below them', () => {
    const { tasks } = readBody(`${piece.join('\n\n')}\n`, { kind: 'directive' }).extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual(['Rà soát các bến thuyền đang hoạt động', 'Không để thuyền neo dưới cầu']);
  });

  test('is not where another part says what is asked for', () => {
    const whole = ['Trong tháng, thành phố rà soát các bến thuyền.', 'Ủy ban nhân dân thành phố yêu cầu:', '1. Vá các thuyền cũ.'];
    const { tasks } = readBody(`${whole.join('\n\n')}\n`, { kind: 'directive' }).extraction;
    expect(tasks.map(({ quote }) => quote)).toEqual(['Vá các thuyền cũ']);
  });

  test('is not in an article or a report', () => {
    for (const kind of ['press', 'report'])
      expect(readBody(`${piece.join('\n\n')}\n`, { kind }).extraction.tasks.map(({ quote }) => quote)).not.toContain(
        'Rà soát các bến thuyền đang hoạt động',
      );
  });
});
