import { bodyOf } from './body.ts';
import { fillCounts } from './counts.ts';
import { earliest, readable } from './date.ts';
import { documentRows } from './document.ts';
import type { DocumentRow } from './document.ts';
import { DOCUMENTS_SHOWN as DOCUMENT_PAGE } from './documents.ts';
import type { Fact } from './fact.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { measureName } from './measure.ts';
import { numeral } from './numeral.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { listPath, measurePath, PATHS, subjectCommitmentsPath, subjectDocumentsPath, subjectPath } from './paths.ts';
import { row } from './row.ts';
import type { Row } from './row.ts';
import type { Standing } from './scorecard.ts';
import { counted, isOneBody, subjectsOf } from './subject.ts';
import type { Subject, SubjectKind } from './subject.ts';
import { followFacts, subjectFacts } from './subject-facts.ts';
import { statusCounts, verdictCounts } from './tally.ts';

/** What a page shows under one heading: rows in the order of their due days. */
export type RowGroup = {
  readonly heading: string | null;
  readonly rows: readonly Row[];
  /** How many the group has on all pages. */ readonly count?: number;
};

/** A measure with how many values of the subject it has. */
export type MeasureCount = { readonly name: string; readonly href: string; readonly counts: string };

/** All that the page of a body, place or topic shows. */
export type SubjectPage = {
  readonly path: string;
  readonly title: string;
  readonly kind: { readonly name: string; readonly href: string };
  readonly description: string;
  readonly counts: string;
  readonly facts: readonly Fact[];
  readonly follow: readonly Fact[];
  readonly standings: readonly Standing[];
  readonly next: { readonly rows: readonly Row[]; readonly note: string };
  /** Of a body all tasks by due date, by place where each place has a body of its own. */
  readonly asked: readonly RowGroup[];
  readonly each: boolean;
  /** Of a place or topic the first of its commitments and results, and the list of all. */
  readonly commitments: {
    readonly rows: readonly Row[];
    /** The pages of all; null where all are here. */
    readonly all: { readonly href: string; readonly text: string } | null;
    /** The list of all commitments, filtered down to these. */
    readonly search: string;
  } | null;
  /** Documents that stand folded below the newest, or the way to the pages that list all. */
  readonly documents: {
    readonly newest: readonly DocumentRow[];
    readonly older: readonly DocumentRow[];
    readonly all: { readonly href: string; readonly text: string } | null;
  };
  readonly measures: readonly MeasureCount[];
  /** The path of its Atom feed; null where it has none. */
  readonly feed: string | null;
};

const NEXT_SHOWN = 6;
const ROWS_SHOWN = 15;
const ROWS_PAGE = 50;
const DOCUMENTS_SHOWN = 6;
/** Of more documents than this the others stand on pages of their own. */
const DOCUMENTS_FOLDED = 24;
/** What has come to its end is not due any more. */
const ENDED: readonly string[] = ['completed-on-time', 'completed-late', 'replaced', 'dropped', 'met', 'missed'];

/** The page of a body, place or topic. */
export function subjectPage(subject: Subject, library: Library): SubjectPage {
  const { words, href } = library;
  const { kind, id, name, tasks, indicators } = subject;
  const rows = rowsOf(subject, library);
  const filters = filtersOf(subject);
  const documents = documentsOf(subject, library);
  const targets = indicators.filter(({ role }) => role === 'target').length;
  return {
    path: subjectPath(kind, id),
    title: name,
    kind: { name: words.subject[kind].title, href: href(PATHS[kind]) },
    description: fill(words.subject[kind].page, { name, documents: subject.documents.size, tasks: tasks.length, targets }),
    counts: counted(subject, words),
    facts: subjectFacts(subject, library),
    follow: followFacts(subject, library),
    standings: standings(subject, filters, library),
    next: next(rows, library),
    asked: kind === 'agencies' ? asked(subject, rows, library) : [],
    each: kind === 'agencies' && isEach(id, rows),
    commitments:
      kind === 'agencies' || rows.length === 0
        ? null
        : {
            rows: rows.slice(0, ROWS_SHOWN),
            all:
              rows.length > ROWS_SHOWN
                ? { href: href(subjectCommitmentsPath(kind, id)), text: fill(words.subject.all, { n: numeral(rows.length, words) }) }
                : null,
            search: href(listPath(filters)),
          },
    documents: {
      newest: documents.slice(0, DOCUMENTS_SHOWN),
      older: documents.length > DOCUMENTS_FOLDED ? [] : documents.slice(DOCUMENTS_SHOWN),
      all:
        documents.length > DOCUMENTS_FOLDED
          ? { href: href(subjectDocumentsPath(kind, id)), text: fill(words.pages.documents.all, { n: numeral(documents.length, words) }) }
          : null,
    },
    measures: measures(subject, library),
    feed: kind === 'agencies' ? null : feedPath(kind, id),
  };
}

/** All that a body is asked to do, by due date; by place where each place has a body of its own (`each`). */
export function askedOf(subject: Subject, library: Library): { readonly groups: readonly RowGroup[]; readonly each: boolean } {
  const rows = rowsOf(subject, library);
  return { groups: asked(subject, rows, library), each: isEach(subject.id, rows) };
}

function rowsOf({ tasks, indicators }: Subject, library: Library): Row[] {
  const own = new Set([...tasks, ...indicators].map(({ id }) => id));
  const commitments = library.dataset.documents.toReversed().flatMap((document) => library.ofDocument(document.id));
  return commitments.filter(({ record }) => own.has(record.id)).map((commitment) => row(commitment, library));
}

function isEach(id: string, rows: readonly Row[]): boolean {
  return !isOneBody(id) && new Set(rows.map(({ place }) => place)).size > 1;
}

/** What filters the list of commitments down to a subject's. */
function filtersOf({ kind, id, name }: Subject): Readonly<Record<string, string>> {
  return { agencies: { body: bodyOf({ name, id }) }, places: { place: id }, topics: { topic: id } }[kind];
}

/** The pages of all subjects of a kind by the last part of their addresses. */
export function subjectPaths(kind: SubjectKind, library: Library): { readonly slug: string; readonly subject: Subject }[] {
  return subjectsOf(kind, library).map((subject) => ({ slug: subject.id.toLowerCase(), subject }));
}

/** Where the Atom feed of a place or topic stands. */
export function feedPath(kind: 'places' | 'topics', id: string): string {
  return `feeds/${kind}/${encodeURIComponent(id.toLowerCase())}.xml`;
}

/** The pages that list all documents of the subjects of a kind, of those that have many. */
export function subjectDocuments(
  kind: SubjectKind,
  library: Library,
): { readonly slug: string; readonly subject: Subject; readonly part: Part<DocumentRow> }[] {
  return subjectPaths(kind, library).flatMap(({ slug, subject }) => {
    const documents = documentsOf(subject, library);
    if (documents.length <= DOCUMENTS_FOLDED) return [];
    return partsOf(documents, subjectDocumentsPath(kind, subject.id), DOCUMENT_PAGE).map((part) => ({ slug, subject, part }));
  });
}

/** The pages that list all commitments and results of the places or topics that have many. */
export function subjectCommitments(
  kind: 'places' | 'topics',
  library: Library,
): { readonly slug: string; readonly subject: Subject; readonly part: Part<Row> }[] {
  return subjectPaths(kind, library).flatMap(({ slug, subject }) => {
    const rows = rowsOf(subject, library);
    if (rows.length <= ROWS_SHOWN) return [];
    return partsOf(rows, subjectCommitmentsPath(kind, subject.id), ROWS_PAGE).map((part) => ({ slug, subject, part }));
  });
}

/** Rows by the day on which they fall due, those without any last. */
export function byDue(rows: readonly Row[]): Row[] {
  const key = ({ due }: Row) => due ?? '9999';
  return rows.toSorted((a, b) => Number(key(a) > key(b)) - Number(key(a) < key(b)));
}

function standings({ kind, tasks, indicators }: Subject, filters: Readonly<Record<string, string>>, library: Library): Standing[] {
  const { scorecard } = library.words;
  const targets = indicators.filter(({ role }) => role === 'target');
  const found: readonly Standing[] = [
    ...(targets.length === 0
      ? []
      : [
          {
            id: 'targets',
            heading: scorecard.targets,
            all: numeral(targets.length, library.words),
            tallies: verdictCounts(targets, filters, library),
          },
        ]),
    ...(tasks.length === 0
      ? []
      : [
          {
            id: 'tasks',
            heading: kind === 'agencies' ? library.words.subject.asked : scorecard.tasks,
            all: numeral(tasks.length, library.words),
            tallies: statusCounts(tasks, filters, library),
          },
        ]),
  ];
  return found.map((standing) => ({ ...standing, tallies: standing.tallies.filter(({ count }) => count > 0) }));
}

function next(rows: readonly Row[], { dataset, words }: Library): SubjectPage['next'] {
  const { reach } = dataset;
  if (reach === null) return { rows: [], note: '' };
  const from = earliest(reach);
  const open = rows.filter(
    ({ due, whenFrom, state }) => due !== null && due >= from && whenFrom === 'stated' && !ENDED.includes(state?.value ?? ''),
  );
  return { rows: byDue(open).slice(0, NEXT_SHOWN), note: fill(words.subject.nextNote, { date: readable(reach, words) }) };
}

function asked({ id }: Subject, rows: readonly Row[], { names }: Library): RowGroup[] {
  const places = [...Map.groupBy(rows, ({ place }) => place)];
  if (isOneBody(id) || places.length < 2) return [{ heading: null, rows: byDue(rows) }];
  const collator = new Intl.Collator('vi');
  return places
    .map(([place, of]) => ({ heading: names.places[place] ?? place, rows: byDue(of) }))
    .sort((a, b) => b.rows.length - a.rows.length || collator.compare(a.heading, b.heading));
}

function documentsOf({ documents }: Subject, library: Library): DocumentRow[] {
  const all = documentRows(library);
  return library.dataset.documents.toReversed().flatMap(({ id }, i) => (documents.has(id) ? [all[i]!] : []));
}

function measures({ kind, id, indicators }: Subject, library: Library): MeasureCount[] {
  const { words, href } = library;
  const collator = new Intl.Collator('vi');
  const byMeasure = Map.groupBy(
    indicators.filter(({ measure }) => measure !== null),
    ({ measure }) => measure!,
  );
  return [...byMeasure]
    .map(([measure, values]) => {
      const targets = values.filter(({ role }) => role === 'target').length;
      return {
        name: measureName(measure, library),
        href: href(measurePath(measure, kind === 'places' ? id : undefined)),
        counts: fillCounts(words.subject.measureCounts, { targets, results: values.length - targets }, ''),
      };
    })
    .sort((a, b) => collator.compare(a.name, b.name));
}
