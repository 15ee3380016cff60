import { documentName } from './document-name.ts';
import type { DocumentName } from './document-name.ts';
import type { Library } from './library.ts';
import { commitmentPath } from './paths.ts';
import { own, phrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/** What an address says whose record has another one now, or was taken out. */
export type GonePage = {
  readonly id: string;
  readonly title: string;
  readonly text: string;
  readonly quote: string;
  readonly document: DocumentName;
  /** Why it was taken out; null where it only moved. */
  readonly reason: Phrase | null;
  /** Where it leads; null where it was taken out. */
  readonly to: { readonly path: string; readonly href: string } | null;
};

/** A page for each address that was published and has no record any more: deadlines never had one. */
export function gonePages(library: Library): GonePage[] {
  const { words, commitments, dataset } = library;
  const { correction } = words;
  const moved = [...commitments.values()].flatMap(({ record }) =>
    record.formerly.map((id) => {
      const path = commitmentPath(record.id);
      const to = { path, href: library.href(path) };
      const document = documentName(record.document, library, record.id);
      return { id, title: correction.movedTitle, text: correction.movedText, quote: record.quote, document, reason: null, to };
    }),
  );
  const dropped = dataset.dropped.flatMap(({ id: last, formerly, quote, document, reason }) =>
    [last, ...formerly].map((id) => ({
      id,
      title: correction.dropTitle,
      text: correction.dropText,
      quote,
      document: documentName(document, library),
      reason: phrase(correction.reason, { reason: own(reason, words) }),
      to: null,
    })),
  );
  // An id that a record has again, or that two decisions name, is answered once.
  const pages = [...moved, ...dropped].filter(({ id }) => !commitments.has(id) && !id.startsWith('d'));
  return [...new Map(pages.toReversed().map((page) => [page.id, page])).values()];
}
