import { fold } from '../../pipeline/fold.ts';
import type { Document } from '../../pipeline/schema/document.ts';
import { printedCalled, printedPhrase, printedShown } from './body.ts';
import { readable } from './date.ts';
import type { Fact } from './fact.ts';
import { fillCounts } from './counts.ts';
import { fill } from './fill.ts';
import type { Html } from './html.ts';
import type { Library } from './library.ts';
import { contentsOf } from './contents.ts';
import type { ContentsLine } from './contents.ts';
import { titleOf, wordsOf } from './heading.ts';
import { documentMargin } from './margin-record.ts';
import type { MarkKind } from './marks.ts';
import { documentPath, listPath, subjectPath } from './paths.ts';
import { own, together } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { prose } from './prose.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';
import { statesOf } from './state.ts';

/** How many records of each sort a document has. */
export type Counts = { readonly tasks: number; readonly indicators: number; readonly deadlines: number };

/** A clause that an excerpt shows, with the headings it stands under where they differ from the clause before. */
export type Excerpt = { readonly heading: readonly string[]; readonly rows: readonly Row[] };

/** All that the page of a document shows. */
export type DocumentPage = {
  readonly path: string;
  readonly title: string;
  /** The text's own title where it says more than the document's; null where it says the same. */
  readonly subtitle: string | null;
  readonly kind: string;
  readonly description: string;
  readonly facts: readonly Fact[];
  /** What kind of wording this is: restated by us, or the source's own. */
  readonly notice: string;
  readonly restated: boolean;
  readonly legend: readonly { readonly kind: MarkKind; readonly label: string; readonly count: number }[];
  /** The whole text with its marks; null where only an excerpt may be shown. */
  readonly text: Html | null;
  /** Its headings; none where it has few, or where only excerpts are shown. */
  readonly contents: readonly ContentsLine[];
  /** Records whose words stand in no piece of the text that has a margin; null where there are none. */
  readonly rest: Html | null;
  readonly excerpts: readonly Excerpt[];
  /** The list of its records, to be searched and filtered; null where it has none. */
  readonly list: string | null;
  /** What became of its commitments, counted. */
  readonly states: ReturnType<typeof statesOf>;
};

/** A line in the list of documents. */
export type DocumentRow = {
  readonly href: string;
  readonly title: string;
  readonly kind: string;
  readonly about: Phrase;
  readonly date: string;
  readonly counts: string;
};

/** The page of a document; throws where there is no such document. */
export function documentPage(id: string, library: Library): DocumentPage {
  const { words, sources } = library;
  const document = library.documents.get(id)!;
  const { text, root } = sources.get(id)!;
  const { marks, beside, rest } = documentMargin(id, root, library);
  const commitments = library.ofDocument(id);
  const full = document.rights === 'full';
  const title = full ? titleOf(root, marks) : null;
  const kinds: MarkKind[] = ['task', 'target', 'estimate', 'actual', 'deadline'];
  return {
    path: documentPath(id),
    title: document.title,
    subtitle: title === null || says(document.title, wordsOf(title)) ? null : wordsOf(title),
    kind: words.documentKinds[document.kind],
    description: fill(words.document.description, {
      kind: words.documentKinds[document.kind],
      issuer: printedShown(document.issuer, library).name,
      date: readable(document.date, words),
      ...countsOf(id, library),
    }),
    facts: facts(document, library),
    notice: document.text === 'restated' ? words.document.restated : words.document.verbatim,
    restated: document.text === 'restated',
    legend: kinds
      .map((kind) => ({ kind, label: words.kinds[kind], count: marks.filter((mark) => mark.kind === kind).length }))
      .filter(({ count }) => count > 0),
    text: full ? prose({ root, source: text, marks, words, only: null, beside, title }) : null,
    contents: full ? contentsOf(root, title) : [],
    rest: full ? rest : null,
    excerpts: full ? [] : excerpts(id, library),
    list: commitments.length === 0 ? null : library.href(listPath({ document: id })),
    states: statesOf(commitments, library),
  };
}

/** Whether a title has all the words of another one, in their order. */
function says(title: string, other: string): boolean {
  const words = (text: string): string =>
    ` ${fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim()} `;
  return words(title).includes(words(other));
}

/** All documents as a list shows them, newest first. */
export function documentRows(library: Library): DocumentRow[] {
  const { words, href } = library;
  const reported = reportedIn(library);
  return library.dataset.documents.toReversed().map(({ id, title, kind, issuer, number, date }) => ({
    href: href(documentPath(id)),
    title,
    kind: words.documentKinds[kind],
    about: together([printedPhrase(issuer, library), own(number ?? '', words)], ', '),
    date: readable(date, words),
    counts: fillCounts(
      words.documents.counts,
      { ...countsOf(id, library), reported: reported.get(id)?.size ?? 0 },
      words.documents.countsNone,
    ),
  }));
}

/** The tasks of other documents that each document tells the state of. */
function reportedIn({ dataset }: Library): ReadonlyMap<string, ReadonlySet<string>> {
  const told = new Map<string, Set<string>>();
  for (const { id, document, progress } of dataset.tasks) {
    for (const { document: by } of (progress?.evidence ?? []).filter((each) => each.document !== document)) {
      told.set(by, (told.get(by) ?? new Set()).add(id));
    }
  }
  return told;
}

function countsOf(id: string, library: Library): Counts {
  const commitments = library.ofDocument(id);
  const tasks = commitments.filter(({ type }) => type === 'task').length;
  return { tasks, indicators: commitments.length - tasks, deadlines: library.deadlinesIn(id).length };
}

function facts({ issuer, number, event, date, period, place, source }: Document, library: Library): Fact[] {
  const { words, names, href } = library;
  const { document } = words;
  const published = source.published === undefined ? '' : fill(document.published, { date: readable(source.published, words) });
  const rows: (Fact | null)[] = [
    { term: document.issuer, parts: [{ text: own(issuer, words), note: printedCalled(issuer, library) ?? '' }] },
    number === undefined ? null : { term: document.number, parts: [{ text: own(number, words) }] },
    event === undefined ? null : { term: document.event, parts: [{ text: own(event, words) }] },
    { term: document.date, parts: [{ text: readable(date, words) }] },
    period === undefined ? null : { term: document.period, parts: [{ text: readable(period, words) }] },
    { term: document.place, parts: [{ text: names.places[place] ?? place, href: href(subjectPath('places', place)) }] },
    { term: document.source, parts: [{ text: own(source.publisher, words), href: source.url, note: published }] },
  ];
  return rows.filter((fact) => fact !== null);
}

function excerpts(id: string, library: Library): Excerpt[] {
  const groups: { heading: readonly string[]; rows: Row[] }[] = [];
  for (const commitment of library.ofDocument(id)) {
    const { heading } = commitment.record;
    const last = groups.at(-1);
    if (last?.heading.join('\n') === heading.join('\n')) last.rows.push(row(commitment, library));
    else groups.push({ heading, rows: [row(commitment, library)] });
  }
  return groups;
}
