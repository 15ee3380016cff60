import { readdir } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { documentPathOf, isReview } from './review.ts';

/**
 * The files that arguments name: a folder stands for its `*.md` files at any depth (and for reviews without a document, to be told of), in the order of their code units; hidden ones are left out.
 * Each file comes once, even when named twice; what is no folder comes as it is, so that reading tells what is wrong with it.
 */
export async function paths(args: readonly string[]): Promise<string[]> {
  const found: string[] = [];
  for (const arg of args.map((each) => documentOf(each))) found.push(...((await documentsBelow(arg.replace(/(?<=.)\/+$/, ''))) ?? [arg]));
  const seen = new Set<string>();
  return found.filter((path) => seen.size < seen.add(resolve(path)).size);
}

// Who names a review means its document.
function documentOf(arg: string): string {
  const document = documentPathOf(arg);
  return existsSync(document) ? document : arg;
}

async function documentsBelow(folder: string): Promise<string[] | null> {
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => null);
  if (entries === null) return null;
  const found: string[] = [];
  const names = new Set(entries.map(({ name }) => name));
  for (const { name, isFolder } of entries.map((entry) => ({ name: entry.name, isFolder: entry.isDirectory() }))) {
    const path = folder === '/' ? `/${name}` : `${folder}/${name}`;
    if (name.startsWith('.')) continue;
    if (name.endsWith('.md') || (isReview(name) && !names.has(documentPathOf(name)))) found.push(path);
    else if (isFolder) found.push(...((await documentsBelow(path)) ?? [path]));
  }
  return found.sort();
}
