import type { Dropped, Reviewed } from '../../pipeline/schema/evidence.ts';
import { documentName } from './document-name.ts';
import type { DocumentName } from './document-name.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { commitmentPath, documentPath } from './paths.ts';

/** Something that a person decided about a record: its words with its page, its document, what was done and why. */
export type Correction = {
  readonly quote: string;
  readonly href: string | null;
  readonly document: DocumentName;
  readonly notes: readonly string[];
};

/** Corrections of one sort. */
export type CorrectionGroup = {
  readonly id: 'set' | 'add' | 'drop' | 'moved';
  readonly heading: string;
  readonly items: readonly Correction[];
};

type Record = {
  readonly id: string;
  readonly document: string;
  readonly quote: string;
  readonly href: string;
  readonly reviewed: Reviewed | null;
  readonly formerly: readonly string[];
};

/** All that people set, added and took out, and the records that have another address now; sorts without any are left out. */
export function corrections(library: Library): CorrectionGroup[] {
  const { words, dataset } = library;
  const { correction } = words;
  const records = recordsOf(library);
  const decided = (decision: Reviewed['decision']) =>
    records
      .filter(({ reviewed }) => reviewed?.decision === decision)
      .map((record) => ofRecord(record, notes(record.reviewed!, library), library));
  const moved = records
    .filter(({ formerly }) => formerly.length > 0)
    .map((record) =>
      ofRecord(
        record,
        record.formerly.map((id) => fill(correction.was, { id })),
        library,
      ),
    );
  const groups: readonly CorrectionGroup[] = [
    { id: 'set', heading: correction.set, items: decided('set') },
    { id: 'add', heading: correction.add, items: decided('add') },
    { id: 'drop', heading: correction.drop, items: dataset.dropped.map((dropped) => ofDropped(dropped, library)) },
    { id: 'moved', heading: correction.moved, items: moved },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function recordsOf({ dataset, ofDocument, deadlinesIn, href }: Library): Record[] {
  // Newest documents first, as everywhere; what they hold in the order of the text.
  return dataset.documents.toReversed().flatMap(({ id: document }) => {
    const page = href(documentPath(document));
    const deadlines = deadlinesIn(document).map(({ id, text, reviewed, formerly }) => ({
      id,
      quote: text,
      href: page,
      reviewed,
      formerly,
    }));
    const own = ofDocument(document).map(({ record: { id, quote, reviewed, formerly } }) => {
      return { id, quote, href: href(commitmentPath(id)), reviewed, formerly };
    });
    return [...own, ...deadlines].map((record) => ({ ...record, document }));
  });
}

function ofRecord({ id, quote, document, href }: Record, said: readonly string[], library: Library): Correction {
  const place = library.commitments.has(id) ? id : undefined;
  return { quote, href, document: documentName(document, library, place), notes: said };
}

function ofDropped({ quote, document, reason }: Dropped, library: Library): Correction {
  return { quote, href: null, document: documentName(document, library), notes: [fill(library.words.correction.reason, { reason })] };
}

function notes({ decision, fields, reason }: Reviewed, { words }: Library): string[] {
  const { correction, outcome } = words;
  const named = fields.map((field) => outcome.reviewed.fields[field] ?? field).join(', ');
  return [
    ...(decision === 'set' ? [fill(correction.fields, { fields: named })] : []),
    reason === null ? correction.noReason : fill(correction.reason, { reason }),
  ];
}
