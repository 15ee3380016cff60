import type { Document } from '../../pipeline/schema/document.ts';
import { readable } from './date.ts';
import type { Commitment, Library } from './library.ts';
import { allCalled, ofDocument, row } from './row.ts';
import type { Row } from './row.ts';

/** One thing that a search finds, a commitment or a document: what the list shows of it, what filters ask of it, what words are found beside its own. */
export type Entry = Row & {
  readonly topicName: string;
  /** The name of its measure and the words the text has for it, where its own words lack them. */
  readonly measure: string;
  /** The heading it stands under. */
  readonly context: string;
  /** Ids of the lexicon that its words were read as: `m:` a measure, `a:` a body. */
  readonly tags: readonly string[];
  /** Where the list shows another language than the texts': what finds it in place of the words shown, and what that language calls what it is about. */
  readonly searched?: { readonly when: string; readonly state: string };
  readonly names?: readonly string[];
};

/** All documents and commitments: newest document first, each before its commitments in the order of the text. */
export function entries(library: Library): Entry[] {
  return library.dataset.documents
    .toReversed()
    .flatMap((document) => [documentEntry(document, library), ...library.ofDocument(document.id).map((each) => entry(each, library))]);
}

/** One commitment as an entry. */
export function entry(commitment: Commitment, library: Library): Entry {
  const { record } = commitment;
  const actors = commitment.type === 'task' ? commitment.record.actors : [];
  const measure = commitment.type === 'indicator' ? commitment.record.measure : null;
  const shown = row(commitment, library);
  const names =
    commitment.type === 'indicator' ? [measure === null ? '' : (library.names.measures[measure] ?? ''), commitment.record.name] : [];
  return {
    ...shown,
    topicName: library.names.topics[record.topic] ?? record.topic,
    measure: [...new Set(names)].filter((name) => name !== '' && !shown.quote.toLowerCase().includes(name.toLowerCase())).join(', '),
    context: record.heading.at(-1) ?? '',
    tags: [...(measure === null ? [] : [`m:${measure}`]), ...new Set(actors.flatMap(({ id }) => (id === undefined ? [] : [`a:${id}`])))],
  };
}

function documentEntry(document: Document, library: Library): Entry {
  const { id, title, number = '', place, event = '', source } = document;
  return {
    id,
    kind: 'document',
    quote: title,
    reads: '',
    called: '',
    who: '',
    whoCalled: allCalled([{ name: document.issuer }], library),
    document: { id, title, number },
    place,
    placeName: library.names.places[place] ?? place,
    topic: '',
    measureId: '',
    due: null,
    when: readable(document.date, library.words),
    timed: null,
    whenFrom: 'stated',
    state: null,
    ...ofDocument(document, library),
    actors: [],
    topicName: library.words.documentKinds[document.kind],
    measure: '',
    context: [event, source.publisher].filter((text) => text !== '').join(', '),
    tags: [],
  };
}
