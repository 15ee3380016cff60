import { readdir } from 'node:fs/promises';
import { resolve } from 'node:path';

/**
 * The files that arguments name: a folder stands for its `*.md` files at any depth, in the order of their code units; hidden ones are left out.
 * Each file comes once, even when named twice; what is no folder comes as it is, so that reading tells what is wrong with it.
 */
export async function paths(args: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const arg of args) found.push(...((await documentsBelow(arg.replace(/(?<=.)\/+$/, ''))) ?? [arg]));
  const seen = new Set<string>();
  return found.filter((path) => seen.size < seen.add(resolve(path)).size);
}

async function documentsBelow(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const found: string[] = [];
  for (const { name, isFolder } of entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))) {
    const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
    if (name.startsWith('.')) continue;
    if (name.endsWith('.md')) found.push(path);
    else if (isFolder) found.push(...((await documentsBelow(path)) ?? [path]));
  }
  return found.sort();
}
