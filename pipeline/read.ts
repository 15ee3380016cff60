import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { VFile } from 'vfile';
import { unaccent } from './fold.ts';
import { say } from './messages.ts';
import { decode, normalise } from './read/decode.ts';
import { readFrontMatter } from './read/front-matter.ts';
import { isReview, readReview, reviewAlone } from './read/review.ts';
import type { ReviewSheet } from './read/review.ts';
import { witnessesOf } from './read/witnesses.ts';
import type { Document } from './schema/document.ts';

declare module 'vfile' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-definitions -- only an interface merges with that of vfile
  interface DataMap {
    /** The front matter with the document's id; absent where it is wrong. */
    document: Document;
    /** The offset after the line that closes the front matter; 0 where there is none. */
    bodyStart: number;
    /** What a person decided about its records, where a review stands beside it. */
    review: ReviewSheet;
    /** Documents that its review names and that were not asked for, by id. */
    witnesses: ReadonlyMap<string, VFile>;
  }
}

/** Reads one Markdown file and the review beside it; `-` is standard input, as the document `stdin`. What the file system refuses is an error in the file, never an exception. */
export async function read(path: string): Promise<VFile> {
  if (path === '-') return readText(await buffer(process.stdin), 'stdin');
  if (isReview(path)) return reviewAlone(path);
  try {
    const file = readText(await readFile(path), path);
    const review = await readReview(path);
    if (review !== null) file.data.review = review;
    return file;
  } catch (error) {
    return refused(path, error);
  }
}

/** Reads files in the order given; the second of two documents of one name is an error that names the first. */
export async function readAll(paths: readonly string[]): Promise<VFile[]> {
  const files: VFile[] = [];
  for (const path of paths) files.push(await read(path));
  const first = new Map<string, VFile>();
  for (const file of files) {
    // Where file names have no case, as on a Mac, the addresses of A and a are one.
    const id = slugOf(file.path);
    const other = first.get(id.toLowerCase());
    if (other) refuseTwin(file, id, other);
    else first.set(id.toLowerCase(), file);
  }
  const asked = new Map(files.flatMap((file) => (file.data.document ? [[file.data.document.id, file] as const] : [])));
  for (const file of files) if (file.data.review) file.data.witnesses = await witnessesOf(file.path, file.data.review, asked, read);
  return files;
}

/**
 * Reads a Markdown text or its bytes. Pure.
 * @returns a file whose `value` is the text as UTF-8 without BOM, LF, NFC ('' where it cannot be decoded), with `data.document` and `data.bodyStart`;
 *   every fault is a message in it
 */
export function readText(text: string | Uint8Array, path: string): VFile {
  const file = emptyFile(path);
  const raw = typeof text === 'string' ? text : decode(text, file);
  if (raw === null) return file;
  file.value = normalise(raw, file);
  const { values, bodyStart } = readFrontMatter(file.value, file);
  file.data.bodyStart = bodyStart;
  if (values) file.data.document = { id: named(file), ...values };
  return file;
}

function refused(path: string, error: unknown): VFile {
  const file = emptyFile(path);
  const { code } = error as NodeJS.ErrnoException;
  if (code === 'ENOENT' || code === 'ENOTDIR') say(file, 'file-missing', undefined);
  else if (code === 'EISDIR') say(file, 'file-folder', undefined);
  else if (code === undefined) throw error;
  else say(file, 'file-unreadable', undefined, { reason: code });
  return file;
}

function emptyFile(path: string): VFile {
  return new VFile({ path: path === '' ? '""' : path, value: '' });
}

function refuseTwin(file: VFile, id: string, other: VFile): void {
  say(file, 'slug-twice', undefined, { id, other: other.path });
  delete file.data.document;
}

function named(file: VFile): string {
  const id = slugOf(file.path);
  const slug = unaccent(id)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
  if (id !== slug) say(file, 'file-name', undefined, { id, slug });
  return id;
}

// Some file systems keep names taken apart (NFD); an id is compared and linked, so it is put together.
function slugOf(path: string): string {
  return path
    .replace(/^.*[\\/]/s, '')
    .replace(/\.md$/i, '')
    .normalize('NFC');
}
