import type { Checkability } from '../../pipeline/schema/checkability.ts';
import { readable } from './date.ts';
import { printedShown } from './body.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { numeral } from './numeral.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { documentPath, listPath, PATHS } from './paths.ts';

/** In how many clauses words are there, and in how many they are missing, with the share of the first in percent, rounded. */
export type Share = { readonly there: number; readonly missing: number; readonly percent: number };

/** The clauses of one document, body, topic or kind: how many, and which words they state. */
export type ShareRow = {
  readonly name: string;
  /** The language of the name, where it is none of the page's. */
  readonly lang?: 'vi' | undefined;
  readonly href: string | null;
  readonly note: string;
  readonly count: number;
  readonly body: Share;
  readonly deadline: Share;
  /** A measure with a value, or a product that can be seen. */
  readonly seen: Share;
};

/** Shares by one thing. */
export type ShareTable = { readonly id: string; readonly heading: string; readonly head: string; readonly rows: readonly ShareRow[] };

/** Which words all commitments state, and by kind, topic, body and document; no tables where there is no commitment. */
export function checkabilityPage(library: Library): readonly ShareTable[] {
  const { dataset, words } = library;
  const all = dataset.checkability;
  if (all.length === 0) return [];
  const { checkability } = words;
  return [
    { id: 'kinds', heading: checkability.kinds, head: checkability.kind, rows: [...kinds(all, library), whole(all, library)] },
    { id: 'topics', heading: checkability.topics, head: checkability.topic, rows: topics(all, library) },
    { id: 'bodies', heading: checkability.bodies, head: checkability.body, rows: bodies(all, library) },
    { id: 'documents', heading: checkability.documents, head: checkability.document, rows: documents(all, library) },
  ];
}

/** A table as the page of all shows it: its first lines, and where all are; null where they are all here. */
export type CutShares = { readonly table: ShareTable; readonly all: { readonly href: string; readonly text: string } | null };

const LINES_SHOWN = 10;
const LINES_PAGE = 40;

/** A table with no more lines than the page of all shows. */
export function cutShares(table: ShareTable, { words, href }: Library): CutShares {
  if (table.rows.length <= LINES_SHOWN) return { table, all: null };
  const text = fill(words.pages.allOf, { n: numeral(table.rows.length, words), name: table.heading });
  return { table: { ...table, rows: table.rows.slice(0, LINES_SHOWN) }, all: { href: href(sharesPath(table.id)), text } };
}

/** The pages with all lines of the tables that the page of all cuts. */
export function sharesParts(library: Library): { readonly table: ShareTable; readonly part: Part<ShareRow> }[] {
  return checkabilityPage(library)
    .filter(({ rows }) => rows.length > LINES_SHOWN)
    .flatMap((table) =>
      partsOf(table.rows, sharesPath(table.id), LINES_PAGE).map((part) => ({ table: { ...table, rows: part.items }, part })),
    );
}

function sharesPath(table: string): string {
  return `${PATHS.checkability}${table}/`;
}

/** What a set of commitments states. */
export function shares(all: readonly Checkability[]): Pick<ShareRow, 'count' | 'body' | 'deadline' | 'seen'> {
  const share = (states: (each: Checkability) => boolean): Share => {
    const there = all.filter(states).length;
    return { there, missing: all.length - there, percent: all.length === 0 ? 0 : Math.round((there / all.length) * 100) };
  };
  return {
    count: all.length,
    body: share(({ body }) => body !== null),
    deadline: share(({ deadline }) => deadline !== null),
    seen: share(({ measure, product }) => measure !== null || product !== null),
  };
}

function whole(all: readonly Checkability[], { words }: Library): ShareRow {
  return { name: words.checkability.all, href: null, note: '', ...shares(all) };
}

function kinds(all: readonly Checkability[], { words, href }: Library): ShareRow[] {
  return [...Map.groupBy(all, ({ kind }) => kind)]
    .map(([kind, of]) => ({ name: words.kinds[kind], href: href(listPath({ kind })), note: '', ...shares(of) }))
    .sort((a, b) => b.count - a.count);
}

function topics(all: readonly Checkability[], { commitments, names, href }: Library): ShareRow[] {
  return [...Map.groupBy(all, ({ commitment }) => commitments.get(commitment)?.record.topic ?? '')]
    .map(([topic, of]) => ({ name: names.topics[topic] ?? topic, href: href(listPath({ topic })), note: '', ...shares(of) }))
    .sort(largest);
}

function bodies(all: readonly Checkability[], library: Library): ShareRow[] {
  return [...Map.groupBy(all, ({ document }) => library.documents.get(document)!.issuer)]
    .map(([body, of]) => ({
      ...printedShown(body, library),
      href: library.href(listPath({ issuer: body })),
      note: '',
      ...shares(of),
    }))
    .sort(largest);
}

/** The newest document first, as everywhere. */
function documents(all: readonly Checkability[], { dataset, words, href }: Library): ShareRow[] {
  const byDocument = Map.groupBy(all, ({ document }) => document);
  return dataset.documents
    .toReversed()
    .filter(({ id }) => byDocument.has(id))
    .map(({ id, title, date }) => ({
      name: title,
      lang: words.textLang,
      href: href(documentPath(id)),
      note: readable(date, words),
      ...shares(byDocument.get(id)!),
    }));
}

function largest(a: ShareRow, b: ShareRow): number {
  return b.count - a.count || new Intl.Collator('vi').compare(a.name, b.name);
}
