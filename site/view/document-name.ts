import { readable } from './date.ts';
import type { Library } from './library.ts';
import { documentPath } from './paths.ts';

/** A document as it is named beside words of it; `restated` where the words are ours. Without a link where the site has no such document. */
export type DocumentName = {
  readonly title: string;
  /** The language of its title and of its words, where the page speaks another. */
  readonly lang: 'vi' | undefined;
  readonly href: string | null;
  readonly date: string;
  readonly restated: boolean;
  readonly url: string | undefined;
};

/** How a document is named, leading to a record's place in it. */
export function documentName(id: string, library: Library, record?: string): DocumentName {
  const document = library.documents.get(id);
  if (document === undefined) return { title: id, lang: undefined, href: null, date: '', restated: false, url: undefined };
  return {
    title: document.title,
    lang: library.words.textLang,
    href: library.href(documentPath(id, record)),
    date: readable(document.date, library.words),
    restated: document.text === 'restated',
    url: document.source.url,
  };
}
