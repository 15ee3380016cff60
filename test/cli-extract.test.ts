import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { Extraction } from '../pipeline/schema/dataset.ts';
import { camket, CLI, documentsIn, documentWith, eachInFolder, folder, put } from './command.ts';

eachInFolder();

describe('camket extract', () => {
  test('prints one document as JSON and nothing else', () => {
    put('a.md');
    const { stdout, stderr, status } = camket(['extract', 'content/a.md']);
    expect(Extraction.parse(JSON.parse(stdout)).document.id).toBe('a');
    expect(stdout).toMatch(/^\{\n "document": \{\n/);
    expect([stderr, status]).toEqual(['', 0]);
  });

  test.each`
    args                                | ids
    ${['content/a.md', '--ndjson']}     | ${['a']}
    ${['content/b.md', 'content/a.md']} | ${['b', 'a']}
  `('with $args prints one document a line', ({ args, ids }: { args: string[]; ids: string[] }) => {
    put('a.md');
    put('b.md');
    expect(documentsIn(camket(['extract', ...args]).stdout)).toEqual(ids);
  });

  test('reads standard input as the document stdin', () => {
    const { stdout, status } = camket(['extract', '-'], documentWith());
    expect([(JSON.parse(stdout) as Extraction).document.id, status]).toEqual(['stdin', 0]);
  });

  test('prints the documents without errors, tells the errors of the others, and exits with 1', () => {
    put('a.md');
    put('b.md', documentWith({ date: '2023-13-01' }));
    const { stdout, stderr, status } = camket(['extract', 'content/b.md', 'content', 'content/none.md', 'content/a.md']);
    expect(documentsIn(stdout)).toEqual(['a']);
    for (const id of ['front-matter-date', 'file-folder', 'file-missing']) expect(stderr).toContain(` ${id}\n`);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  test('prints a document with warnings, which go to standard error', () => {
    put('a.md', `\uFEFF${documentWith({ nubmer: '1' })}`);
    const { stdout, stderr, status } = camket(['extract', 'content/a.md']);
    expect((JSON.parse(stdout) as Extraction).document.id).toBe('a');
    expect(stderr).toContain(' text-bom\n');
    expect(stderr).toContain(' front-matter-key\n');
    expect(status).toBe(0);
  });

  test('ends quietly when nobody reads its output any more', async () => {
    put('a.md', documentWith({ title: 'Kế hoạch '.repeat(100_000) }));
    const child = spawn(process.execPath, [CLI, 'extract', 'content/a.md'], { cwd: folder });
    let stderr = '';
    child.stderr.on('data', (data: Buffer) => (stderr += data.toString()));
    child.stdout.once('data', () => child.stdout.destroy());
    const [code] = (await once(child, 'close')) as [number | null];
    expect([code, stderr]).toEqual([0, '']);
  });
});

describe('camket explain', () => {
  test('tells the faults of a file that has errors', () => {
    put('a.md', '');
    const { stdout, stderr, status } = camket(['explain', 'content/a.md:3']);
    expect(stderr).toContain('file-empty');
    expect([stdout, status]).toEqual(['', 1]);
  });
});
