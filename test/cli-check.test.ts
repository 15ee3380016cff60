import { readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { camket, documentWith, eachInFolder, FAULTS, faultsIn, folder, put, putFaults } from './command.ts';
import { withFrontMatter } from './document.ts';

eachInFolder();

describe('camket check', () => {
  test('counts clean documents of content/ and exits with 0', () => {
    put('a.md');
    put('b.md');
    expect(camket(['check'])).toMatchObject({ stdout: '2 documents checked.\n', stderr: '', status: 0 });
  });

  test('says how to begin where there is no document', () => {
    expect(camket(['check'])).toMatchObject({
      stdout: 'No document stands in content. `camket new SLUG --write` begins one.\n',
      status: 0,
    });
  });

  test('lists every fault of every file with its place and exits with 1', () => {
    putFaults();
    const { stderr, status } = camket(['check']);
    expect(faultsIn(stderr)).toEqual(FAULTS);
    expect(stderr).not.toMatch(/\n\s+at /);
    expect(status).toBe(1);
  });

  test('publishes what has warnings only', () => {
    put('a.md', documentWith({ nubmer: '1' }).replaceAll('\n', '\r\n'));
    const { stderr, status } = camket(['check']);
    expect(stderr).toMatch(/1:4 .*warning .* text-crlf\n/);
    expect(stderr).toContain('⚠ 2 warnings');
    expect(status).toBe(0);
  });

  test('prints colours on a terminal only', () => {
    put('a.md', '');
    expect(camket(['check']).stderr).not.toContain('\u001b');
    expect(camket(['check'], '', { NO_COLOR: '1' }).stderr).not.toContain('\u001b');
  });

  test('--fix rewrites files of another spelling and nothing else', () => {
    const clean = documentWith();
    put('bom.md', `\uFEFF${clean}`);
    put('crlf.md', clean.replaceAll('\n', '\r\n'));
    put('nfd.md', clean.normalize('NFD'));
    put('eth.md', clean.replace('Đ', '\u00D0'));
    put('clean.md');
    put('wrong.md', `\uFEFF${documentWith({ date: 'x' })}`);
    put('binary.md', '\uFEFFa\0b');
    const before = statSync(join(folder, 'content/clean.md')).mtimeMs;
    const { stdout, stderr, status } = camket(['check', '--fix']);
    expect(stdout.split('\n').slice(0, -2).sort()).toEqual([
      'content/bom.md: rewritten (text-bom)',
      'content/crlf.md: rewritten (text-crlf)',
      'content/eth.md: rewritten (text-eth)',
      'content/nfd.md: rewritten (text-nfd)',
      'content/wrong.md: rewritten (text-bom)',
    ]);
    for (const name of ['bom', 'crlf', 'eth', 'nfd', 'clean']) expect(readFileSync(join(folder, `content/${name}.md`), 'utf8')).toBe(clean);
    expect(readFileSync(join(folder, 'content/wrong.md'), 'utf8')).toBe(documentWith({ date: 'x' }));
    expect(readFileSync(join(folder, 'content/binary.md'), 'utf8')).toBe('\uFEFFa\0b');
    expect(statSync(join(folder, 'content/clean.md')).mtimeMs).toBe(before);
    expect(readdirSync(join(folder, 'content'))).toHaveLength(7);
    expect(stderr).not.toContain('text-');
    expect(status).toBe(1);
    expect(camket(['check', '--fix', 'content/bom.md'])).toMatchObject({ stdout: '1 document checked.\n', stderr: '', status: 0 });
  });
});

describe('camket misses', () => {
  const UNREAD = '\n## Nhiệm vụ\n\n- Rà soát quy hoạch.\n- Tình hình chung.\n';

  test('lists sentences of tasks from which nothing was read, and words that the lexicon lacks', () => {
    writeFileSync(join(folder, 'content/a.md'), withFrontMatter(UNREAD));
    const { stdout, stderr, status } = camket(['misses']);
    expect(stdout).toContain('1 of 2 sentences of tasks and targets gave no record.\n  content/a.md:16  tasks  Tình hình chung\n');
    expect(stdout).toContain('    1  tình hình  (content/a.md:16)\n');
    expect([stderr, status]).toEqual(['', 0]);
  });

  test('--json prints all, --most says how many lines a list has', () => {
    writeFileSync(join(folder, 'content/a.md'), withFrontMatter(`${UNREAD}- Mục tiêu chung.\n`));
    expect(JSON.parse(camket(['misses', '--json']).stdout)).toMatchObject({ sentences: 3, unread: [{ path: 'content/a.md' }, {}] });
    expect(camket(['misses', '--most', '1']).stdout).toContain('… and 1 more');
    expect(camket(['misses', '--most', 'x'])).toMatchObject({ status: 1, stdout: '' });
  });

  test('tells the errors of a document and lists the others', () => {
    writeFileSync(join(folder, 'content/a.md'), withFrontMatter(UNREAD));
    writeFileSync(join(folder, 'content/b.md'), 'không có gì');
    const { stdout, stderr, status } = camket(['misses']);
    expect(stdout).toContain('content/a.md:16');
    expect(stderr).toContain('front-matter-missing');
    expect(status).toBe(1);
  });
});
