import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { Extraction } from '../pipeline/schema/dataset.ts';
import { camket, documentWith, eachInFolder, folder, put, treeOf } from './command.ts';

eachInFolder();

describe('camket new', () => {
  test('prints front matter that asks for what is still to be filled in', () => {
    const { stdout, status } = camket(['new', 'ke-hoach-2026']);
    expect(stdout).toContain('kind: # press, resolution, conclusion, plan, programme, directive, decision, report\n');
    expect(status).toBe(0);
    const { stderr } = camket(['check', '-'], stdout);
    const asked = [...stderr.matchAll(/Unexpected absence of `([^`]+)`/g)].map(([, key]) => key);
    expect(asked).toEqual(['title', 'kind', 'place', 'issuer', 'date', 'source.publisher', 'rights']);
    expect(stderr).toContain('✖ 7 errors');
  });

  test('--write writes it to content/, but never over a file', () => {
    expect(camket(['new', 'a', '--write'])).toMatchObject({ status: 0 });
    const written = readFileSync(join(folder, 'content/a.md'), 'utf8');
    expect(written).toMatch(/^---\ntitle: #/);
    put('a.md', 'kept');
    const { stderr, status } = camket(['new', 'a', '--write']);
    expect(stderr).toContain("error: Unexpected file 'content/a.md', expected a name that is free");
    expect(status).toBe(1);
    expect(readFileSync(join(folder, 'content/a.md'), 'utf8')).toBe('kept');
  });

  test.each(['Kế hoạch 2026', '../a', ''])('refuses the slug "%s"', (slug) => {
    const { stdout, stderr, status } = camket(['new', slug, '--write']);
    expect(stderr).toContain(`error: Unexpected slug '${slug}', expected small letters a-z, digits and hyphens`);
    expect([stdout, status]).toEqual(['', 1]);
    expect(readdirSync(join(folder, 'content'))).toEqual([]);
  });
});

describe('camket import', () => {
  const page = `<!doctype html><html lang="vi"><head><meta charset="utf-8"><title>Hội nghị lần thứ 14</title></head><body><article><h1>Hội nghị lần thứ 14</h1>
    ${'<p>Năm 2024, thành phố phấn đấu tốc độ tăng trưởng đạt 11,5% và giải ngân hết vốn đầu tư công được giao trong năm.</p>'.repeat(5)}</article></body></html>`;

  test('prints the draft of a page, and writes it with --write, but never over a file', () => {
    writeFileSync(join(folder, 'page.html'), page);
    const { stdout, status } = camket(['import', 'page.html']);
    expect(stdout).toMatch(/^---\n[^]*\n---\n[^]*phấn đấu tốc độ tăng trưởng đạt 11,5%/);
    expect(status).toBe(0);
    expect(camket(['import', 'page.html', '--write']).status).toBe(0);
    const [name] = readdirSync(join(folder, 'content'));
    expect(readFileSync(join(folder, 'content', name!), 'utf8')).toBe(stdout);
    expect(camket(['import', 'page.html', '--write'])).toMatchObject({ status: 1, stdout: '' });
  });

  test.each`
    name           | said
    ${'none.html'} | ${"error: Unexpected refusal of the system (ENOENT), expected a page at 'none.html'"}
    ${'content'}   | ${"error: Unexpected refusal of the system (EISDIR), expected a page at 'content'"}
    ${'bare.html'} | ${'error: Unexpected '}
  `('of $name says what was expected', ({ name, said }: { name: string; said: string }) => {
    writeFileSync(join(folder, 'bare.html'), '');
    const { stderr, status } = camket(['import', name]);
    expect(stderr.startsWith(said)).toBe(true);
    expect(status).toBe(1);
  });
});

describe('camket review', () => {
  const text = `${documentWith()}\n## Nhiệm vụ\n\n- Sở Tài chính trình đề án thu phí trước ngày 30/6/2024.\n`;

  test('prints a review file to begin with, and with --write puts it beside the document, never over another', () => {
    put('a.md', text);
    const printed = camket(['review', 'content/a.md']).stdout;
    expect(printed).toContain('quote: Sở Tài chính trình đề án thu phí trước ngày 30/6/2024');
    expect(camket(['review', 'content/a.md', '--write'])).toMatchObject({ status: 0, stderr: '' });
    expect(readFileSync(join(folder, 'content/a.review.yaml'), 'utf8')).toBe(printed);
    const again = camket(['review', 'content/a.md', '--write']);
    expect([again.status, again.stderr]).toEqual([
      1,
      expect.stringContaining("error: Unexpected file 'content/a.review.yaml', expected a name that is free: nothing was written\n"),
    ]);
    expect(camket(['check', 'content/a.md'])).toMatchObject({ status: 0, stderr: '' });
  });

  test('--open lists what nobody has decided on', () => {
    put('a.md', text);
    expect(camket(['review', '--open', 'content/a.md']).stdout).toMatch(/^0 of 2 records are decided on; .*\n\[ \] /);
  });

  test('a wrong entry keeps the old output whole and names the file, the line and the mend', () => {
    put('a.md', text);
    expect(camket(['build', '--out', 'out']).status).toBe(0);
    const before = treeOf(join(folder, 'out'));
    put('a.review.yaml', 'items:\n  t00000000000:\n    drop: không phải nhiệm vụ\n');
    for (const args of [['check'], ['build', '--out', 'out'], ['extract', 'content/a.md']]) {
      const { stderr, status } = camket(args);
      expect([status, stderr]).toEqual([1, expect.stringMatching(/^content\/a\.review\.yaml\n2:3 error Unexpected id/)]);
    }
    expect(treeOf(join(folder, 'out'))).toEqual(before);
  });

  test('evidence is looked for beside the document, also where that alone is checked', () => {
    put('a.md', text);
    put('tin.md', documentWith({ date: '2024-07-01' }));
    const { id } = (JSON.parse(camket(['extract', 'content/a.md']).stdout) as Extraction).tasks.at(-1)!;
    const evidence = '{ document: tin, quote: Đẩy mạnh cải cách., date: 2024-06-20, source: "https://example.org" }';
    put('a.review.yaml', `items:\n  ${id}:\n    status: { state: done, on: 2024-06-20, evidence: [${evidence}] }\n`);
    expect(camket(['check', 'content/a.md'])).toMatchObject({ status: 0, stderr: '' });
    const { tasks } = JSON.parse(camket(['extract', 'content/a.md']).stdout) as Extraction;
    expect(tasks.at(-1)!.status).toBe('completed-on-time');
  });
});

describe('camket suggest', () => {
  test('proposes sentences of later documents, and measures itself on known evidence', () => {
    put('a.md', `${documentWith()}\n## Nhiệm vụ\n\n- Sở Xây dựng khởi công đường ven biển Đồ Sơn trong quý II/2024.\n`);
    put(
      'tin.md',
      `${documentWith({ date: '2024-07-01' })}\n## Kết quả\n\nThu ngân sách đã vượt dự toán. Cầu Lại Xuân đã hợp long. Đường ven biển Đồ Sơn đã được khởi công ngày 19/5/2024.\n`,
    );
    expect(camket(['suggest']).stdout).toContain('tin:16  Đường ven biển Đồ Sơn đã được khởi công ngày 19/5/2024\n       shared: ');
    expect(camket(['suggest', '--measure']).stdout).toContain('tasks with evidence entered by hand: 0; with a proposal: 0\n');
  });
});
