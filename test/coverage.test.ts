import { describe, expect, test } from 'vitest';
import { missesOf } from '../pipeline/misses.ts';
import { readBody } from './document.ts';

const BODY = `## Kết quả năm 2023

Nhân dân đồng tình. GRDP tăng 10,34%.

## Nhiệm vụ năm 2024

Giao Sở Tài chính:

- Rà soát các khoản chi thường xuyên.
- Tình hình chung trên thành phố.
- Tình hình chung trên cảng.

| Nhiệm vụ | Chủ trì | Thời hạn |
|---|---|---|
| Lập đề án cảng cạn | Sở Xây dựng | Quý II/2024 |
| Ghi chú thêm | | |
`;

describe('coverage', () => {
  const { extraction } = readBody(BODY);

  test('counts the sentences and rows of each part, and those that gave a record', () => {
    expect(extraction.coverage.roles).toEqual([
      { role: 'results', sentences: 2, read: 1 },
      { role: 'tasks', sentences: 5, read: 2 },
    ]);
  });

  test('lists what gave no record where something is to be done, at its place; a lead-in and a row of one cell say nothing of their own', () => {
    expect(extraction.coverage.unread!.map(({ text, span, heading }) => ({ text, line: span.line, heading }))).toEqual([
      { text: 'Tình hình chung trên thành phố', line: 21, heading: ['Nhiệm vụ năm 2024'] },
      { text: 'Tình hình chung trên cảng', line: 22, heading: ['Nhiệm vụ năm 2024'] },
    ]);
  });

  test('of a document without text is empty', () => {
    expect(readBody('').extraction.coverage).toEqual({ roles: [], unread: [] });
  });
});

describe('misses of a corpus', () => {
  const other = readBody(
    '## Nhiệm vụ\n\n- Giao Tổ đặc nhiệm Bến Gốm rà soát kho bãi.\n- Tình hình ở xã.\n\n## Chỉ tiêu\n\n- Số đèn lồng đạt 45%.\n',
  ).extraction;
  const misses = missesOf([
    { path: 'a.md', extraction: readBody(BODY).extraction },
    { path: 'b.md', extraction: other },
  ]);

  test('are told against all sentences of tasks and targets', () => {
    expect([misses.unread.length, misses.sentences]).toEqual([3, 8]);
  });

  test('name how unread sentences open, the most frequent first, with the first place', () => {
    expect(misses.openings).toEqual([{ words: 'tình hình', count: 3, first: { path: 'a.md', line: 21 } }]);
  });

  test('name measures that the lexicon lacks', () => {
    expect(misses.measures).toEqual([{ words: 'số đèn lồng', count: 1, first: { path: 'b.md', line: 19 } }]);
  });

  test('name bodies that the lexicon lacks', () => {
    expect(misses.agencies).toEqual([{ words: 'tổ đặc nhiệm bến gốm', count: 1, first: { path: 'b.md', line: 14 } }]);
  });
});
