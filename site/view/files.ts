import type { Library } from './library.ts';
import { size } from './size.ts';

/** A data file as the page of downloads shows it; what it is about is a text's own title where `lang` says so. */
export type FileRow = {
  readonly name: string;
  readonly href: string;
  readonly about: string;
  readonly lang?: 'vi' | undefined;
  readonly size: string;
};

/** The files of the whole, calendars of one body, place or topic, and the files of one document each. */
export type FilesPage = {
  readonly whole: readonly FileRow[];
  readonly calendars: readonly FileRow[];
  readonly documents: readonly FileRow[];
};

const DOCUMENTS = 'documents/';
const CALENDARS = 'calendars/';

/** The page of downloads, from file names under data/ and their texts. */
export function filesPage(files: ReadonlyMap<string, string>, library: Library): FilesPage {
  const { file } = library;
  const all = [...files].map(([name, text]): FileRow => {
    return {
      about: aboutOf(name, library),
      lang: name.startsWith(DOCUMENTS) ? library.words.textLang : undefined,
      name,
      href: file(`data/${name.split('/').map(encodeURIComponent).join('/')}`),
      size: size(text, library.words),
    };
  });
  const within = (folder: string) => all.filter(({ name }) => name.startsWith(folder));
  const [calendars, documents] = [within(CALENDARS), within(DOCUMENTS)];
  return { whole: all.filter((file) => !calendars.includes(file) && !documents.includes(file)), calendars, documents };
}

function aboutOf(name: string, { words, documents, names }: Library): string {
  if (name.startsWith(DOCUMENTS)) return documents.get(name.slice(DOCUMENTS.length).replace(/\.json$/, ''))?.title ?? '';
  const [, kind, id] = /^calendars\/(agencies|places|topics)\/(.+)\.ics$/.exec(name) ?? [];
  if (kind === undefined || id === undefined) return words.data.files[name] ?? '';
  return names[kind as 'agencies' | 'places' | 'topics'][kind === 'places' ? id.toUpperCase() : id] ?? id;
}
