import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** Paths of the pages whose first load is measured: home, the list, and of each folder the page that is heaviest once compressed. */
export async function heaviest(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('index.html'));
  const weights = await Promise.all(
    names.map(async (name) => ({ name, weight: gzipSync(await readFile(join(folder, name)), { level: 1 }).length })),
  );
  const sorted = weights
    .sort((a, b) => b.weight - a.weight || (a.name < b.name ? -1 : 1))
    .map(({ name }) => name.slice(0, -'index.html'.length));
  return ['', 'commitments/', ...new Map(sorted.toReversed().flatMap((path) => kinds(path).map((kind) => [kind, path] as const))).values()];
}

/** A record, a document, or another page of the same first folder: `documents/a/` is a document. */
function kinds(path: string): string[] {
  const [first = '', ...rest] = path
    .replace(/^en\//, '')
    .split('/')
    .filter((part) => part !== '');
  return first === '' || path === 'commitments/' ? [] : [`${first}/${rest.length > 0 ? '…' : ''}`];
}
