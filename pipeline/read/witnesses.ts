import { dirname, join } from 'node:path';
import type { VFile } from 'vfile';
import { evidenceIn, type ReviewSheet } from './review.ts';

/** The documents that the evidence of a review names: those that were asked for, else those that stand beside it. */
export async function witnessesOf(
  path: string,
  { review }: ReviewSheet,
  asked: ReadonlyMap<string, VFile>,
  read: (path: string) => Promise<VFile>,
): Promise<ReadonlyMap<string, VFile>> {
  const named = review === null ? [] : evidenceIn(review).map(([{ document }]) => document);
  const found = new Map<string, VFile>();
  for (const id of new Set(named)) {
    const file = asked.get(id) ?? (/^[\w-]+$/.test(id) ? await read(join(dirname(path), `${id}.md`)) : undefined);
    if (file?.data.document) found.set(id, file);
  }
  return found;
}
