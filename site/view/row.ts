import type { Document, DocumentKind } from '../../pipeline/schema/document.ts';
import { actorPhrase, bodyOf } from './body.ts';
import { calledIn, readsAs } from './commitment-title.ts';
import { lastChance, readable } from './date.ts';
import type { Commitment, Library } from './library.ts';
import { periodOf } from './period.ts';
import { together } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { stateOf } from './state.ts';
import type { State } from './state.ts';

export type Kind = 'task' | 'target' | 'estimate' | 'actual';

/** One commitment, or a document that a search found, as a list shows it and a search finds it; the same object on the server and in the browser. */
export type Row = {
  readonly id: string;
  readonly kind: Kind | 'document';
  readonly quote: string;
  /** What a list shows in the place of words that do not say what they are of; empty where they do. */
  readonly reads: string;
  /** What another language than the texts' calls it; empty in theirs, and where the lexicon has no name for its measure. */
  readonly called: Phrase;
  /** Actors as printed, comma between; empty where the text names none. */
  readonly who: string;
  /** The same in another language than the texts', or who issued a document; empty in theirs. */
  readonly whoCalled: Phrase;
  readonly document: { readonly id: string; readonly title: string; readonly number: string };
  readonly place: string;
  readonly placeName: string;
  /** Who issued the document. */
  readonly issuer: string;
  /** Those who act as addresses name them; none where the text names none. */
  readonly actors: readonly string[];
  readonly documentKind: DocumentKind;
  /** The document's date as one reads it. */
  readonly date: string;
  readonly topic: string;
  /** Its measure in the lexicon; empty where it has none. */
  readonly measureId: string;
  /** Last day on which it can still be done, ISO; null for results and where nothing is known. */
  readonly due: string | null;
  /** The due day, or the period of a value, as one reads it. */
  readonly when: string;
  /** Which of the two; null for documents. */
  readonly timed: 'due' | 'period' | null;
  /** What became of it; null for results. */
  readonly state: State | null;
  /** How sure `when` is: said in the clause, taken from elsewhere in the text, or supposed. */
  readonly whenFrom: 'stated' | 'inherited' | 'assumed';
};

/** All commitments as rows: newest document first, inside a document in the order of the text. */
export function rows(library: Library): Row[] {
  return library.dataset.documents.toReversed().flatMap(({ id }) => library.ofDocument(id).map((commitment) => row(commitment, library)));
}

/** One commitment as a row. */
export function row(commitment: Commitment, library: Library): Row {
  const { record } = commitment;
  const document = library.documents.get(record.document)!;
  const place = commitment.type === 'indicator' ? commitment.record.place : document.place;
  const actors = commitment.type === 'task' ? commitment.record.actors : [];
  return {
    id: record.id,
    kind: kindOf(commitment),
    quote: record.quote,
    reads: readsAs(commitment),
    called: calledIn(commitment, library),
    // One body may be named twice, once as the lead.
    who: [...new Set(actors.map(({ name }) => name))].join(', '),
    whoCalled: allCalled(actors, library),
    document: { id: document.id, title: document.title, number: document.number ?? '' },
    place,
    placeName: library.names.places[place] ?? place,
    actors: [...new Set(actors.map(bodyOf))],
    ...ofDocument(document, library),
    topic: record.topic,
    measureId: commitment.type === 'indicator' ? (commitment.record.measure ?? '') : '',
    state: stateOf(commitment, library),
    ...time(commitment, library),
  };
}

/** What every row says of its document. */
export function ofDocument({ issuer, kind, date }: Document, library: Library): Pick<Row, 'issuer' | 'documentKind' | 'date'> {
  return { issuer, documentKind: kind, date: readable(date, library.words) };
}

/** What a commitment is: a task, or the role of its indicator. */
export function kindOf(commitment: Commitment): Kind {
  return commitment.type === 'task' ? 'task' : commitment.record.role;
}

/** Bodies in another language than the texts'; empty in theirs. */
export function allCalled(bodies: readonly Parameters<typeof actorPhrase>[0][], library: Library): Phrase {
  if (library.words.textLang === undefined) return '';
  const called = new Map(bodies.map((body) => [body.name, actorPhrase(body, library)]));
  const distinct = new Map([...called.values()].map((each) => [typeof each === 'string' ? each : each.html, each]));
  return together([...distinct.values()], ', ');
}

function time(commitment: Commitment, library: Library): Pick<Row, 'due' | 'when' | 'timed' | 'whenFrom'> {
  if (commitment.type === 'task') {
    const { deadline } = commitment.record;
    if (deadline === null) return { due: null, when: '', timed: 'due', whenFrom: 'stated' };
    const due = lastChance(deadline.due, deadline.kind);
    const from = deadline.from === 'assumed' ? 'assumed' : deadline.inherited ? 'inherited' : 'stated';
    return { due, when: due === null ? deadline.text : readable(due, library.words), timed: 'due', whenFrom: from };
  }
  const { role, period, id } = commitment.record;
  const whenFrom = period?.inherited === true ? 'inherited' : 'stated';
  const of = { when: period === null ? '' : periodOf(period, library.words), timed: 'period', whenFrom } as const;
  if (role !== 'target') return { due: null, ...of };
  const bound = library.deadlinesOf(id).find((deadline) => deadline.due !== null);
  if (bound) {
    const due = lastChance(bound.due, bound.kind)!;
    return { due, when: readable(due, library.words), timed: 'due', whenFrom: 'stated' };
  }
  return { due: period?.end ?? null, ...of };
}
