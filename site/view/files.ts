import type { Library } from './library.ts';

/** A data file as the page of downloads shows it. */
export type FileRow = { readonly name: string; readonly href: string; readonly about: string; readonly size: string };

/** The files of the whole, and those of one document each. */
export type FilesPage = { readonly whole: readonly FileRow[]; readonly documents: readonly FileRow[] };

const DOCUMENTS = 'documents/';

/** The page of downloads, from file names under data/ and their texts. */
export function filesPage(files: ReadonlyMap<string, string>, library: Library): FilesPage {
  const { words, documents, href } = library;
  const all = [...files].map(([name, text]): FileRow => {
    const id = name.startsWith(DOCUMENTS) ? name.slice(DOCUMENTS.length).replace(/\.json$/, '') : null;
    const about = id === null ? (words.data.files[name] ?? '') : (documents.get(id)?.title ?? '');
    return { name, href: href(`data/${name.split('/').map(encodeURIComponent).join('/')}`), about, size: size(text) };
  });
  return { whole: all.filter(({ name }) => !name.startsWith(DOCUMENTS)), documents: all.filter(({ name }) => name.startsWith(DOCUMENTS)) };
}

function size(text: string): string {
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  return `${kilobytes.toLocaleString('vi-VN', { maximumFractionDigits: kilobytes < 10 ? 1 : 0 })} kB`;
}
