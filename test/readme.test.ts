import { spawnSync, type SpawnSyncReturns } from 'node:child_process';
import { existsSync, globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Command } from 'commander';
import { describe, expect, test } from 'vitest';
import metadata from '../package.json' with { type: 'json' };
import { build } from '../pipeline/build.ts';
import { extract } from '../pipeline/extract.ts';
import { evaluate, KINDS, ratesOf } from '../pipeline/evaluate.ts';
import { read, readText } from '../pipeline/read.ts';
import { SCHEMA_VERSION } from '../pipeline/schema/dataset.ts';
import { serialize } from '../pipeline/serialize.ts';
import { vi } from '../site/i18n/vi.ts';
import { readGold } from './gold-documents.ts';

const NAMES = ['README.md', 'CONTRIBUTING.md', 'HUONG-DAN.md', 'CHANGELOG.md', 'LICENSE-CONTENT.md'];
const README = readFileSync('README.md', 'utf8');
const GUIDE = readFileSync('HUONG-DAN.md', 'utf8');
/** The files in README's table of data. */
const DATA_FILES = Array.from(README.matchAll(/^\| `([^`]+)` \|/gm), (row) => row[1]!);
/** Files that a reader makes, and the two that every golden has. */
const MADE = ['bai-bao.html', 'bai-bao.md', 'bai-bao.json', 'vi-du.md', 'file-name.md', 'input.md', 'expected.json'];

const FENCE = /^( *)```(\w*)\n([^]*?)\n\1```$/gm;
type Fence = { readonly language: string; readonly code: string; readonly at: number };

function fencesOf(text: string): readonly Fence[] {
  return Array.from(text.matchAll(FENCE), ({ 1: indent, 2: language, 3: code, index }) => ({
    language: language!,
    code: code!.replaceAll(new RegExp(`^${indent!}`, 'gm'), ''),
    at: index,
  }));
}

function fence(text: string, language: string): string {
  return fencesOf(text).find((each) => each.language === language)!.code;
}

/** All that a document says in code, fences and spans, each on a line of its own. */
function codeOf(text: string): string {
  const spans = Array.from(text.replaceAll(FENCE, '').matchAll(/`([^`\n]+)`/g), (match) => match[1]!);
  return [...fencesOf(text).map(({ code }) => code), ...spans].join('\n');
}

function run(args: readonly string[], more: { readonly input?: string; readonly cwd?: string } = {}): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, { encoding: 'utf8', ...more });
}

describe('README.md', () => {
  test('shows what the program prints for its example', () => {
    const { stdout } = run(['pipeline/cli.ts', 'extract', '-'], { input: `${fence(README, 'markdown')}\n` });
    expect(JSON.parse(stdout)).toMatchObject(JSON.parse(fence(README, 'json')) as object);
  });

  test('quotes rules and entries as they stand in the files it names', () => {
    const quotes = fencesOf(README).filter(({ language }) => language === 'ts');
    expect(quotes.length).toBeGreaterThanOrEqual(2);
    const flat = (code: string): string => code.replaceAll(/\s+/g, ' ').trim();
    for (const { code, at } of quotes) {
      const file = Array.from(README.slice(0, at).matchAll(/`(pipeline\/[^`]+\.ts)`/g)).at(-1)![1]!;
      expect(flat(readFileSync(file, 'utf8')).includes(flat(code)), `${file} has what README quotes from it`).toBe(true);
    }
  });

  test('claims no better figures than `camket evaluate test/gold` prints', () => {
    const score = evaluate(readGold('test/gold'));
    for (const kind of KINDS) {
      const claim = new RegExp(`^${kind} .*precision ([\\d.]+) +recall ([\\d.]+) +F1 ([\\d.]+)`, 'm').exec(README);
      const { precision, recall, f1 } = ratesOf(score[kind]);
      for (const [index, measured] of [precision, recall, f1].entries()) {
        expect(Number(claim?.[index + 1]), kind).toBeLessThan(measured + 0.0006);
      }
    }
    expect(Number(/(\d+) violations/.exec(README)?.[1])).toBeGreaterThanOrEqual(score.violations.length);
  });

  test('lists the data files that are written, and no other', async () => {
    const { dataset } = await build(['test/fixtures/site-content']);
    const written = [...serialize(dataset).keys()].map((name) =>
      name
        .replace(/^documents\/.*/, 'documents/<id>.json')
        .replace(/^(calendars\/(?:agencies|topics)\/).*/, '$1<id>.ics')
        .replace(/^(calendars\/places\/).*/, '$1<code>.ics'),
    );
    expect(DATA_FILES).toEqual([...new Set(written)]);
  });

  test('reads the data with a program that runs', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'camket-'));
    const data = serialize((await build(['content'])).dataset);
    mkdirSync(join(folder, 'dist/data'), { recursive: true });
    writeFileSync(join(folder, 'dist/data/commitments.json'), data.get('commitments.json')!);
    const { stdout, stderr } = run(['--input-type=module', '-e', fence(README, 'js')], { cwd: folder });
    rmSync(folder, { recursive: true });
    expect(stderr).toBe('');
    expect(stdout).toMatch(/^\d{4}\S* (?:target|estimate|actual) \S/m);
  });

  test('has a picture of the site, 1280 pixels wide and at most 300 KB', () => {
    const picture = readFileSync('docs/man-hinh.png');
    expect(picture.toString('latin1', 1, 4)).toBe('PNG');
    expect(picture.readUInt32BE(16)).toBe(1280);
    expect(picture.byteLength).toBeLessThanOrEqual(300_000);
  });
});

describe.each(NAMES)('%s names', (name) => {
  const text = readFileSync(name, 'utf8');
  const code = codeOf(text);
  const named = (pattern: RegExp): readonly string[] => Array.from(code.matchAll(pattern), (match) => match[1]!);

  test('only scripts of package.json', () => {
    expect(named(/\bnpm (?:run )?(?!ci\b|run\b)([a-z][a-z:]*)/g).filter((script) => !(script in metadata.scripts))).toEqual([]);
  });

  test('only commands and options of camket', async () => {
    const options = await commands();
    const unknown = named(/\bcamket ([a-z]+[^\n#>|]*)/g).filter((words) => {
      const known = options.get(/^[a-z]+/.exec(words)![0]);
      return known === undefined || Array.from(words.matchAll(/--[a-z]+/g)).some(([option]) => !known.includes(option));
    });
    expect(unknown).toEqual([]);
  });

  test('only files that exist, that the program writes, or that the reader makes', () => {
    const exists = (path: string): boolean => ['', 'pipeline/', 'content/'].some((folder) => existsSync(folder + path));
    const isWritten = (path: string): boolean => DATA_FILES.includes(path.replace('dist/data/', ''));
    const files = named(/(?<![\w./<>-])((?:[\w.-]+\/)*[\w-]+\.(?:ts|md|json|html|csv|ics|yml|mjs|png))\b/g);
    expect(files.filter((path) => !exists(path) && !isWritten(path) && !MADE.includes(path))).toEqual([]);
    const folders = named(/(?<![\w./<>-])((?:pipeline|site|test|content|docs|rules|lexicon)(?:\/[\w-]+)*\/)(?![\w<*[])/g);
    expect(folders.filter((path) => !exists(path))).toEqual([]);
  });

  test('only links that lead somewhere', () => {
    const dead = Array.from(text.matchAll(/\]\((?!https?:)([^)]+)\)/g), (link) => link[1]!).filter((address) => {
      const [path = '', heading] = address.split('#');
      return !existsSync(path) || (heading !== undefined && !anchorsOf(path).includes(heading));
    });
    expect(dead).toEqual([]);
  });

  test('only lines of content that hold a task', async () => {
    for (const place of named(/\bexplain (content\/[\w-]+\.md:\d+)/g)) {
      const [path = '', line] = place.split(':');
      const { extraction } = extract(await read(path));
      expect(extraction.tasks.map(({ span }) => span.line)).toContain(Number(line));
    }
  });
});

describe('HUONG-DAN.md', () => {
  test('shows front matter that has no fault', () => {
    const body = '## Nhiệm vụ\n\nSở Tài chính trình đề án thu hút đầu tư trong quý I/2026.\n';
    const file = readText(`${fence(GUIDE, 'yaml')}\n\n${body}`, 'content/ke-hoach-2026.md');
    expect(extract(file).extraction.tasks).toHaveLength(1);
    expect(file.messages.map(String)).toEqual([]);
  });

  test('shows messages as `camket check` prints them', () => {
    const shown = fencesOf(GUIDE).flatMap(({ language, code }) => (language === 'text' ? code.split('\n') : []));
    const { stderr } = run(['pipeline/cli.ts', 'check', 'test/fixtures/messages']);
    const printed = new Set(stderr.split('\n').map((line) => line.replaceAll(/ +/g, ' ').trim()));
    expect(shown.length).toBeGreaterThanOrEqual(10);
    expect(shown.filter((line) => !printed.has(line))).toEqual([]);
  });

  test.each([vi.commitment.why, vi.commitment.reportIssue])('calls things as the site does: %s', (words) => {
    expect(GUIDE).toContain(`'${words}'`);
  });
});

test('CHANGELOG.md begins with the data contract of today', () => {
  expect(/^## Data contract (\S+)$/m.exec(readFileSync('CHANGELOG.md', 'utf8'))?.[1]).toBe(SCHEMA_VERSION);
});

/** Every command of camket with its long options. */
async function commands(): Promise<ReadonlyMap<string, readonly string[]>> {
  const modules = await Promise.all(globSync('pipeline/commands/*.ts').map((path) => import(resolve(path)) as Promise<object>));
  const all = modules.flatMap((module) => Object.values(module) as unknown[]).filter((value) => value instanceof Command);
  return new Map(all.map((command) => [command.name(), ['--help', ...command.options.map(({ long }) => long ?? '')]]));
}

/** The anchors that GitHub gives the headings of a file. */
function anchorsOf(path: string): readonly string[] {
  return Array.from(readFileSync(path, 'utf8').matchAll(/^#+ (.+)$/gm), ({ 1: heading }) =>
    heading!
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} -]/gu, '')
      .replaceAll(' ', '-'),
  );
}
