import { readFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { camket, CLI, documentWith, eachInFolder, FAULTS, faultsIn, folder, node, put, putFaults, treeOf } from './command.ts';

eachInFolder();

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
