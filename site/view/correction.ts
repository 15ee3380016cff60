import type { Dropped, Reviewed } from '../../pipeline/schema/evidence.ts';
import { documentName } from './document-name.ts';
import type { DocumentName } from './document-name.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { numeral } from './numeral.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { commitmentPath, correctionsPath, documentPath } from './paths.ts';
import { own, phrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';

const SHOWN = 12;
const PAGE = 50;

/** Something that a person decided about a record: its words with its page, its document, what was done and why. */
export type Correction = {
  readonly quote: string;
  readonly href: string | null;
  readonly document: DocumentName;
  readonly notes: readonly Phrase[];
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

/** The first of each sort of decisions, with where all of the sort are: null where none are left. */
export function correctionIndex(library: Library): (CorrectionGroup & { readonly count: string; readonly all: string | null })[] {
  const { words, href } = library;
  return corrections(library).map((group) => ({
    ...group,
    count: numeral(group.items.length, words),
    ...(group.items.length <= SHOWN ? { all: null } : { items: group.items.slice(0, SHOWN), all: href(correctionsPath(group.id)) }),
  }));
}

/** The pages that list all decisions of the sorts that have many. */
export function correctionParts(
  library: Library,
): { readonly id: CorrectionGroup['id']; readonly heading: string; readonly part: Part<Correction> }[] {
  return corrections(library)
    .filter(({ items }) => items.length > SHOWN)
    .flatMap(({ id, heading, items }) => partsOf(items, correctionsPath(id), PAGE).map((part) => ({ id, heading, part })));
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

function ofRecord({ id, quote, document, href }: Record, said: readonly Phrase[], library: Library): Correction {
  const place = library.commitments.has(id) ? id : undefined;
  return { quote, href, document: documentName(document, library, place), notes: said };
}

function ofDropped({ quote, document, reason }: Dropped, library: Library): Correction {
  return { quote, href: null, document: documentName(document, library), notes: [because(reason, library)] };
}

function notes({ decision, fields, reason }: Reviewed, library: Library): Phrase[] {
  const { correction, outcome } = library.words;
  const named = fields.map((field) => outcome.reviewed.fields[field] ?? field).join(', ');
  return [
    ...(decision === 'set' ? [fill(correction.fields, { fields: named })] : []),
    reason === null ? correction.noReason : because(reason, library),
  ];
}

function because(reason: string, { words }: Library): Phrase {
  return phrase(words.correction.reason, { reason: own(reason, words) });
}
