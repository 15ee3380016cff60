import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { VFile } from 'vfile';
import { z } from 'zod';
import { Gold } from '../evaluate/gold.ts';
import { read } from '../read.ts';

/** A document that a person marked: the file of marks, with the marks and the document as read, or with what is wrong in the marks. */
export type MarkedFile = { readonly path: string } & (
  { readonly gold: Gold; readonly file: VFile; readonly fault?: undefined } | { readonly fault: string }
);

/** The marked documents of a folder (NAME.gold.json beside NAME.md), by name; null where the folder cannot be read. */
export async function readMarks(folder: string): Promise<readonly MarkedFile[] | null> {
  const names = await readdir(folder).catch(() => null);
  if (names === null) return null;
  const marked: MarkedFile[] = [];
  for (const name of names.filter((each) => each.endsWith('.gold.json')).sort()) {
    const path = join(folder, name);
    const gold = goldOf(await readFile(path, 'utf8'));
    marked.push(typeof gold === 'string' ? { path, fault: gold } : { path, gold, file: await read(join(folder, gold.document)) });
  }
  return marked;
}

/** The marks, or what is wrong with them. */
function goldOf(json: string): Gold | string {
  try {
    const parsed = Gold.safeParse(JSON.parse(json));
    return parsed.success ? parsed.data : z.prettifyError(parsed.error).replaceAll(/\s*\n\s*/g, ' ');
  } catch (error) {
    return (error as Error).message;
  }
}
