import { type SpawnSyncReturns, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeEach, describe, expect, test } from 'vitest';
import metadata from '../package.json' with { type: 'json' };
import { withFrontMatter } from './document.ts';
import { Extraction } from '../pipeline/schema/dataset.ts';

const CLI = resolve('pipeline/cli.ts');
const COMMANDS = ['extract', 'check', 'explain', 'build', 'import', 'new', 'evaluate', 'misses', 'review', 'suggest'];

// Each process would strip the types of fifty files anew; with a cache it starts in a third of the time.
const CACHE = mkdtempSync(join(tmpdir(), 'camket-cache-'));
afterAll(() => {
  rmSync(CACHE, { recursive: true });
});

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'camket-cli-'));
  mkdirSync(join(folder, 'content'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
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

describe('camket', () => {
  test.each([[], ...COMMANDS.map((command) => [command])].map((args) => ({ args })))(
    '$args --help shows use and an example',
    ({ args }) => {
      const { stdout, stderr, status } = camket([...args, '--help']);
      expect(stdout).toMatch(new RegExp(`^Usage: camket ${args.join(' ')}`));
      expect(stdout).toContain('\nExample:\n  camket ');
      expect([stderr, status]).toEqual(['', 0]);
    },
  );

  test('--version is that of the package', () => {
    expect(camket(['--version']).stdout).toBe(`${metadata.version}\n`);
  });

  test.each`
    args                       | said
    ${['extrct', 'a.md']}      | ${"error: unknown command 'extrct'\n(Did you mean extract?)"}
    ${['check', '--fx']}       | ${"error: unknown option '--fx'\n(Did you mean --fix?)"}
    ${['extract']}             | ${"error: missing required argument 'file'"}
    ${['check', '--fix', '-']} | ${"error: Unexpected '-' with --fix, expected files"}
    ${['explain', 'a', 'b']}   | ${"error: too many arguments for 'explain'"}
    ${[]}                      | ${'Usage: camket'}
  `('$args is refused with exit code 1 and a hint', ({ args, said }: { args: string[]; said: string }) => {
    const { stdout, stderr, status } = camket(args);
    expect(stderr.startsWith(said)).toBe(true);
    expect([stdout, status]).toEqual(['', 1]);
  });

  test('runs by its name from the root of the repository', () => {
    const { stdout, status } = spawnSync('npx', ['--no-install', 'camket', '--version'], {
      encoding: 'utf8',
      shell: process.platform === 'win32',
    });
    expect([stdout, status]).toEqual([`${metadata.version}\n`, 0]);
  });

  test('tells a fault of its own in words, and where it arose when asked', () => {
    put('a.md');
    const broken = ['--import', 'data:text/javascript,JSON.stringify=()=>{throw new Error("boom")}'];
    const { stderr, status } = node([...broken, CLI, 'extract', 'content/a.md']);
    expect(stderr).toMatch(/^camket: internal error: boom\nThis is a fault of camket, not of your text: open an issue .*\n$/);
    expect(status).toBe(1);
    expect(node([...broken, CLI, 'extract', 'content/a.md'], { CAMKET_DEBUG: '1' }).stderr).toContain('\n    at ');
  });
});

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

describe('camket build', () => {
  test('writes all data files into a folder, twice the same', () => {
    put('a.md');
    put('b.md');
    expect(camket(['build', '--out', 'out/data'])).toMatchObject({ stderr: '', status: 0 });
    const first = treeOf(join(folder, 'out/data'));
    expect([...first.keys()]).toEqual(
      expect.arrayContaining(['commitments.json', 'documents/a.json', 'documents/b.json', 'tasks.csv', 'deadlines.ics']),
    );
    camket(['build', '--out', 'out/data']);
    expect(treeOf(join(folder, 'out/data'))).toEqual(first);
    expect(readdirSync(join(folder, 'out'))).toEqual(['data']);
  });

  test('puts documents in the order of their dates, and reaches to the newest', () => {
    put('a.md', documentWith({ date: '2024-06' }));
    put('b.md', documentWith({ date: '2024' }));
    put('c.md', documentWith({ date: '2024-01-01' }));
    camket(['build']);
    const { documents, reach } = JSON.parse(readFileSync(join(folder, 'dist/data/commitments.json'), 'utf8')) as {
      documents: { id: string }[];
      reach: string;
    };
    expect(documents.map(({ id }) => id)).toEqual(['b', 'c', 'a']);
    expect(reach).toBe('2024-06');
  });

  test('drops what an older run wrote of a document that is gone', () => {
    put('a.md');
    put('b.md');
    camket(['build']);
    rmSync(join(folder, 'content/b.md'));
    camket(['build']);
    expect(readdirSync(join(folder, 'dist/data/documents'))).toEqual(['a.json']);
  });

  test('with any error writes nothing, lists all of them and leaves the old output whole', () => {
    put('a.md');
    camket(['build']);
    const old = treeOf(join(folder, 'dist'));
    putFaults();
    const { stdout, stderr, status } = camket(['build']);
    expect(faultsIn(stderr)).toEqual(FAULTS);
    expect([stdout, status]).toEqual(['', 1]);
    expect(treeOf(join(folder, 'dist'))).toEqual(old);
  });

  test('whose writing fails leaves the old output whole and nothing beside it', () => {
    put('a.md');
    camket(['build']);
    const old = treeOf(join(folder, 'dist'));
    const full = `data:text/javascript,import fs from 'node:fs/promises'; import { syncBuiltinESMExports } from 'node:module';
      const rename = fs.rename; fs.rename = (from, to) => to.endsWith('/data') && !from.endsWith('-old') ? Promise.reject(Object.assign(new Error('ENOSPC: no space left'), { syscall: 'rename' })) : rename(from, to);
      syncBuiltinESMExports();`;
    const { stderr, status } = node(['--import', full, CLI, 'build']);
    expect([stderr, status]).toEqual(['camket: ENOSPC: no space left\n', 1]);
    expect(treeOf(join(folder, 'dist'))).toEqual(old);
  });

  test('refuses to replace a folder that it did not write', () => {
    put('a.md');
    const { stderr, status } = camket(['build', '--out', 'content']);
    expect(stderr).toContain("error: Unexpected folder 'content' with other files in it");
    expect(status).toBe(1);
    expect(readdirSync(join(folder, 'content'))).toEqual(['a.md']);
  });

  test('of no document writes files without records', () => {
    expect(camket(['build'])).toMatchObject({ status: 0 });
    expect(JSON.parse(readFileSync(join(folder, 'dist/data/commitments.json'), 'utf8'))).toMatchObject({ reach: null, documents: [] });
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

/** The faults of issue 8 that stop a build, with the ids their messages must bear. */
const FAULTS = {
  'content/bad-date.md': ['front-matter-date'],
  'content/bare.md': ['front-matter-missing'],
  'content/binary.md': ['file-binary'],
  'content/empty.md': ['file-empty'],
  'content/folder.md': ['file-folder'],
  'content/latin.md': ['file-encoding'],
  'content/loop.md': ['file-unreadable'],
  'content/sub/bare.md': ['slug-twice'],
  'content/unknown-kind.md': ['front-matter-choice'],
};

function putFaults(): void {
  put('bad-date.md', documentWith({ date: '2023-13-01' }));
  put('bare.md', '# Kế hoạch\n');
  put('binary.md', 'PK\0\0');
  put('empty.md', '');
  mkdirSync(join(folder, 'content/folder.md'));
  cpSync('test/fixtures/messages/file-encoding.md', join(folder, 'content/latin.md'));
  symlinkSync('loop.md', join(folder, 'content/loop.md'));
  put('sub/bare.md');
  put('unknown-kind.md', documentWith({ kind: 'nghị quyết' }));
  put('fine.md');
}

/** From a report: file → ids of its messages. */
function faultsIn(report: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  let path = '';
  for (const line of report.split('\n')) {
    if (line.startsWith('content/')) path = line;
    const id = /(?:^|\s)error .* ([a-z]+-[a-z-]+)$/.exec(line)?.[1];
    if (id !== undefined) (found[path] ??= []).push(id);
  }
  return found;
}

function documentWith(changes: Readonly<Record<string, string>> = {}): string {
  const values = {
    title: 'Kế hoạch',
    kind: 'plan',
    place: 'VN-HP',
    issuer: 'UBND thành phố',
    date: '2024-01-10',
    rights: 'full',
    ...changes,
  };
  const lines = Object.entries(values).map(([key, value]) => `${key}: ${value}\n`);
  return `---\n${lines.join('')}source:\n  publisher: Báo Hải Phòng\n---\n\nĐẩy mạnh cải cách.\n`;
}

function put(name: string, text = documentWith()): void {
  const path = join(folder, 'content', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

function camket(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  return node([CLI, ...args], env, input);
}

function node(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: CACHE, ...env },
  });
}

function documentsIn(ndjson: string): string[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Extraction).document.id);
}

function treeOf(root: string): Map<string, string> {
  const names = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }).sort() : [];
  return new Map(names.filter((name) => statSync(join(root, name)).isFile()).map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}
