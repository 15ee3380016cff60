import { describe, expect, test } from 'vitest';
import { extract, extractAll, type Read } from '../pipeline/extract.ts';
import { readAll } from '../pipeline/read.ts';
import { paths } from '../pipeline/read/paths.ts';
import { fileOf, withFrontMatter } from './document.ts';

const TASK = '## Nhiệm vụ\n\nHoàn thành xây dựng cầu Bến Lở trước ngày 31/02/2024.\n';
/** More than go side by side at a time. */
const MANY = 70;

function manyFiles() {
  return Array.from({ length: MANY }, (_, index) => fileOf(withFrontMatter(TASK), `content/thu-${index}.md`));
}

describe('documents that go through the stages side by side', () => {
  test('are read as each of them is alone, with the same messages, in the order given', async () => {
    const files = await readAll(await paths(['content']));
    const together = [...extractAll(files)].map(({ file, reading: { extraction } }) => ({
      extraction,
      messages: file.messages.map(String),
    }));
    const again = await readAll(await paths(['content']));
    const alone = again.map((file) => ({ extraction: extract(file).extraction, messages: file.messages.map(String) }));
    expect(files.length).toBeGreaterThan(MANY);
    expect(together).toEqual(alone);
  });

  test('are given out while later ones are still unread', () => {
    const files = manyFiles();
    const [first, last] = [files[0]!, files.at(-1)!];
    const reader = extractAll(files);
    const { value } = reader.next() as IteratorYieldResult<Read>;
    expect(value.file).toBe(first);
    expect([first.messages.length > 0, last.messages.length]).toEqual([true, 0]);
    expect([...reader].length).toBe(MANY - 1);
    expect(last.messages.length).toBeGreaterThan(0);
  });

  test('are named where the program itself fails at one of them', () => {
    const [good, bad] = manyFiles();
    bad!.data.document = { ...bad!.data.document!, date: 'hôm qua' };
    expect(() => [...extractAll([good!, bad!])]).toThrow(/^content\/thu-1\.md: not an EDTF: hôm qua$/);
  });
});
