import { expect, test } from 'vitest';
import { bodiesInCell } from '../pipeline/cell-bodies.ts';
import { plainSlice } from '../pipeline/plain.ts';
import { readBody } from './document.ts';

function led(text: string): readonly string[] {
  return bodiesInCell(plainSlice(text, 0, text.length), 'lead').map(({ name, part }) => `${part} ${name}`);
}

test.each`
  text                                                                         | bodies
  ${'Sở Tài chính; các huyện'}                                                 | ${['lead Sở Tài chính', 'lead các huyện']}
  ${'Chủ trì: Sở Y tế. Phối hợp: Sở Tài chính, UBND các xã, phường, các hội.'} | ${['lead Sở Y tế', 'support Sở Tài chính', 'support UBND các xã, phường', 'support các hội']}
  ${'- Cơ quan chủ trì: Sở Y tế - Cơ quan phối hợp: Công an tỉnh'}             | ${['lead Sở Y tế', 'support Công an tỉnh']}
  ${'Sở Xây dựng chủ trì, phối hợp với Sở Tài chính, Sở Nội vụ'}               | ${['lead Sở Xây dựng', 'support Sở Tài chính', 'support Sở Nội vụ']}
  ${'Sở Công Thương (cân đối nguồn, cấp phép); Sở Xây dựng (giải phóng đất)'}  | ${['lead Sở Công Thương', 'lead Sở Xây dựng']}
`('a cell "$text" tells who leads and who helps', ({ text, bodies }: { text: string; bodies: readonly string[] }) => {
  expect(led(text)).toEqual(bodies);
});

test('of several times in a cell each is a deadline, and the row is due by the last', () => {
  const table = `## PHÂN CÔNG

| Nội dung | Cơ quan thực hiện | Tiến độ |
|---|---|---|
| Lập đề án | Sở Y tế | Trình quý I/2026; ban hành quý II/2026; cập nhật hằng năm |
`;
  const { tasks, deadlines } = readBody(table, { kind: 'plan', title: 'Kế hoạch mở chợ' }).extraction;
  expect(tasks.map(({ deadline }) => deadline?.due)).toEqual(['2026-06-30']);
  expect(deadlines.map(({ text, kind, due }) => [text, kind, due])).toEqual([
    ['quý I/2026', 'in', '2026-03-31'],
    ['quý II/2026', 'in', '2026-06-30'],
    ['hằng năm', 'every', null],
  ]);
});
