import { type SpawnSyncReturns, spawnSync } from 'node:child_process';
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
import { afterAll, afterEach, beforeEach } from 'vitest';
import type { Extraction } from '../pipeline/schema/dataset.ts';

export const CLI = resolve('pipeline/cli.ts');

// Each process would strip the types of fifty files anew; with a cache it starts in a third of the time.
export const CACHE = mkdtempSync(join(tmpdir(), 'camket-cache-'));

/** Where the command runs: a new folder for each test, with an empty `content/`. */
export let folder = '';

/** Gives each test of a file a folder of its own. */
export function eachInFolder(): void {
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'camket-cli-'));
    mkdirSync(join(folder, 'content'));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });
  afterAll(() => {
    rmSync(CACHE, { recursive: true });
  });
}

/** The faults of a file that stop a build, with the ids their messages must bear. */
export const FAULTS = {
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

/** Puts one file of each fault into `content/`, and a fine one. */
export function putFaults(): void {
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
export function faultsIn(report: string): Readonly<Record<string, readonly string[]>> {
  const found: Record<string, string[]> = {};
  let path = '';
  for (const line of report.split('\n')) {
    if (line.startsWith('content/')) path = line;
    const id = /(?:^|\s)error .* ([a-z]+-[a-z-]+)$/.exec(line)?.[1];
    if (id !== undefined) (found[path] ??= []).push(id);
  }
  return found;
}

/** A document of one task, with some values of its front matter changed. */
export function documentWith(changes: Readonly<Record<string, string>> = {}): string {
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

/** Puts a document into `content/`. */
export function put(name: string, text = documentWith()): void {
  const path = join(folder, 'content', name);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
}

/** Runs the command in the folder. */
export function camket(args: readonly string[], input = '', env: Readonly<Record<string, string>> = {}): SpawnSyncReturns<string> {
  return node([CLI, ...args], env, input);
}

/** Runs Node in the folder. */
export function node(args: readonly string[], env: Readonly<Record<string, string>> = {}, input = ''): SpawnSyncReturns<string> {
  return spawnSync(process.execPath, args, {
    cwd: folder,
    input,
    encoding: 'utf8',
    env: { PATH: process.env.PATH, NODE_COMPILE_CACHE: CACHE, ...env },
  });
}

/** The ids of the documents that `extract --ndjson` printed. */
export function documentsIn(ndjson: string): string[] {
  return ndjson
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as Extraction).document.id);
}

/** The files below a folder with their text; none where it is absent. */
export function treeOf(root: string): Map<string, string> {
  const names = existsSync(root) ? readdirSync(root, { recursive: true, encoding: 'utf8' }).sort() : [];
  return new Map(names.filter((name) => statSync(join(root, name)).isFile()).map((name) => [name, readFileSync(join(root, name), 'utf8')]));
}
