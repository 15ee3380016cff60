import { dated } from '../../pipeline/serialize/calendar.ts';
import type { Document } from '../../pipeline/schema/document.ts';
import type { Reviewed } from '../../pipeline/schema/evidence.ts';
import type { Words } from '../i18n/vi.ts';
import { actorPhrase, printedPhrase } from './body.ts';
import { indicatorFacts, taskFacts } from './commitment-facts.ts';
import { capital } from './capital.ts';
import { checkable } from './checkable.ts';
import type { Checkable } from './checkable.ts';
import { decides } from './commitment-decides.ts';
import type { Decides } from './commitment-decides.ts';
import { calledIn, headingOf, readsAs, titleOf } from './commitment-title.ts';
import { targetOutcome } from './commitment-outcome.ts';
import type { TargetOutcome } from './commitment-outcome.ts';
import { taskProgress } from './commitment-progress.ts';
import type { TaskProgress } from './commitment-progress.ts';
import { contextOf } from './context.ts';
import { readable } from './date.ts';
import type { Fact } from './fact.ts';
import { fill } from './fill.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';
import type { Commitment, Library } from './library.ts';
import { marksOf } from './mark-records.ts';
import { citation } from './citation.ts';
import type { Citation } from './citation.ts';
import { clip } from './clip.ts';
import { calendarPath, commitmentPath, documentPath } from './paths.ts';
import { periodOf } from './period.ts';
import { own, phrase, together } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { prose } from './prose.ts';
import { reasons } from './reason.ts';
import type { Reason } from './reason.ts';
import { report } from './report.ts';
import type { Report } from './report.ts';
import { kindOf, row } from './row.ts';
import type { Row } from './row.ts';
import { similarTo } from './similar.ts';
import { threadParts } from './thread.ts';
import type { ThreadPart } from './thread.ts';
import { until } from './until.ts';
import { whenOf } from './when.ts';
import type { Until } from './until.ts';

const TITLE_LENGTH = 80;
const DESCRIPTION_LENGTH = 160;
const NAME_LENGTH = 70;
/** No more names stand above a task: its facts have all. */
const LEADS = 3;

/** All that the page of a commitment shows. */
export type CommitmentPage = {
  readonly path: string;
  readonly title: string;
  readonly description: string;
  readonly row: Row;
  readonly kind: string;
  /** The commitment so that it reads by itself. */
  readonly heading: Phrase;
  /** Who leads a task and until when, or where and for when a value is; what is not known is left out. */
  readonly brief: readonly Phrase[];
  readonly document: {
    readonly title: string;
    readonly kind: string;
    readonly href: string;
    readonly place: string;
    readonly date: string;
  };
  readonly source: Document['source'];
  /** The words where they stand; not a quotation where the text is ours. */
  readonly context: Html;
  readonly restated: boolean;
  readonly contextNote: Phrase;
  readonly facts: readonly Fact[];
  /** Until when it can still be kept; null where that is over or known. */
  readonly until: Until | null;
  /** What became of a target, how a task stands, what a result decides: one of them, null for the others. */
  readonly outcome: TargetOutcome | null;
  readonly progress: TaskProgress | null;
  readonly decides: Decides | null;
  readonly threads: readonly ThreadPart[];
  /** Those that say the most alike, of the same place and about the same. */
  readonly similar: readonly Row[];
  readonly checkable: Checkable | null;
  readonly citation: Citation;
  readonly reasons: readonly Reason[];
  readonly report: Report;
  /** Its days as a calendar; null where it has none. */
  readonly calendar: string | null;
  readonly previous: Neighbour | null;
  readonly next: Neighbour | null;
};

/** What stands before or after it in the text: its page, and what it says. */
export type Neighbour = { readonly href: string; readonly name: Phrase };

/** The page of a task or indicator; throws where there is no such record. */
export function commitmentPage(id: string, library: Library): CommitmentPage {
  const { words, href } = library;
  const commitment = library.commitments.get(id)!;
  const { record } = commitment;
  const document = library.documents.get(record.document)!;
  const restated = document.text === 'restated';
  const siblings = library.ofDocument(document.id);
  const place = siblings.indexOf(commitment);
  const neighbour = (other: Commitment | undefined) =>
    other === undefined ? null : { href: href(commitmentPath(other.record.id)), name: nameOf(other, library) };
  return {
    path: commitmentPath(id),
    title: clip(plainCalled(commitment, library) || titleOf(commitment), TITLE_LENGTH),
    description: `${words.kinds[kindOf(commitment)]} (${document.title}): ${clip(readsAs(commitment) || record.quote, DESCRIPTION_LENGTH)}`,
    row: row(commitment, library),
    kind: words.kinds[kindOf(commitment)],
    heading: headingOf(commitment, library),
    brief: brief(commitment, library),
    document: {
      title: document.title,
      kind: words.documentKinds[document.kind],
      href: href(documentPath(document.id)),
      place: href(documentPath(document.id, id)),
      date: readable(document.date, words),
    },
    source: document.source,
    context: context(commitment, document, library),
    restated,
    contextNote: restated ? phrase(words.commitment.contextNote, { issuer: printedPhrase(document.issuer, library) }) : '',
    facts: [
      ...(commitment.type === 'task' ? taskFacts(commitment.record, library) : indicatorFacts(commitment.record, library)),
      ...standing(commitment, library),
    ],
    until: until(commitment, library),
    outcome: commitment.type === 'indicator' ? targetOutcome(commitment.record, library) : null,
    progress: commitment.type === 'task' ? taskProgress(commitment.record, library) : null,
    decides: commitment.type === 'indicator' ? decides(commitment.record, library) : null,
    threads: threadParts(id, library),
    similar: similarTo(id, library).map((each) => row(each, library)),
    checkable: checkable(id, library),
    citation: citation(commitment, library),
    reasons: reasons(record.provenance, library.sources.get(document.id)!.text),
    report: report(record, document, library),
    calendar: dated(library.dataset).has(id) ? library.file(calendarPath(id)) : null,
    previous: place > 0 ? neighbour(siblings[place - 1]) : null,
    next: neighbour(siblings[place + 1]),
  };
}

function nameOf(commitment: Commitment, library: Library): Phrase {
  const said = readsAs(commitment) || capital(commitment.record.quote);
  return calledIn(commitment, library) || own(clip(said, NAME_LENGTH), library.words);
}

// The title of a window cannot say that a word in it is in another language.
function plainCalled(commitment: Commitment, library: Library): string {
  const called = calledIn(commitment, library);
  return typeof called === 'string' ? called : '';
}

function brief(commitment: Commitment, library: Library): Phrase[] {
  const { words, names } = library;
  const shown = row(commitment, library);
  const sure = words.results[shown.whenFrom];
  const marked = (said: Phrase, note: string) => (said === '' || note === '' ? said : together([said, `(${note})`], ' '));
  const termed = (term: string, said: Phrase) => (said === '' ? '' : together([`${term}:`, said], ' '));
  if (commitment.type === 'indicator') {
    const { place, period } = commitment.record;
    const when = period === null ? '' : periodOf(period, words);
    return [names.places[place] ?? place, marked(when, period?.inherited === true ? words.results.inherited : '')].filter(
      (said) => said !== '',
    );
  }
  const leads = commitment.record.actors.filter(({ part }) => part === 'lead').slice(0, LEADS);
  const lead = marked(
    together(
      leads.map((actor) => actorPhrase(actor, library)),
      ', ',
    ),
    leads.some(({ inherited }) => inherited) ? words.results.inherited : '',
  );
  return [termed(words.commitment.lead, lead), termed(words.commitment.due, marked(whenOf(shown, words), sure))].filter(
    (said) => said !== '',
  );
}

function context({ record }: Commitment, document: Document, library: Library): Html {
  const { text, root } = library.sources.get(document.id)!;
  const only = document.rights === 'full' ? contextOf(root, record.span) : null;
  if (only === null) return markup`<p>${record.quote}</p>`;
  const bounds = new Set(library.deadlinesOf(record.id).map(({ id }) => id));
  const marks = marksOf(document.id, library)
    .filter(({ id }) => id === record.id || bounds.has(id))
    .map((mark) => ({ ...mark, href: null }));
  return prose({ root, source: text, marks, words: library.words, only });
}

function standing({ record }: Commitment, library: Library): Fact[] {
  const { words, documents, href } = library;
  const document = documents.get(record.document)!;
  const line = fill(words.commitment.line, { line: record.span.line });
  const facts: Fact[] = [
    {
      term: words.commitment.document,
      parts: [{ text: own(document.title, words), href: href(documentPath(document.id)), note: printedPhrase(document.issuer, library) }],
    },
    {
      term: words.commitment.position,
      parts: [{ text: words.commitment.inText, href: href(documentPath(document.id, record.id)), note: line }],
    },
  ];
  const under: Fact = { term: words.commitment.heading, parts: [{ text: own(record.heading.join(' › '), words) }] };
  return [...(record.heading.length === 0 ? [] : [under]), ...facts, ...reviewed(record.reviewed, words)];
}

/** What a person decided about a record, beside what was read. */
function reviewed(decision: Reviewed | null, words: Words): Fact[] {
  if (decision === null) return [];
  const { term, add, set, fields } = words.outcome.reviewed;
  const named = decision.fields.map((field) => fields[field] ?? field).join(', ');
  return [
    { term, parts: [{ text: decision.decision === 'add' ? add : fill(set, { fields: named }), note: own(decision.reason ?? '', words) }] },
  ];
}
