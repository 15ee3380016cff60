import type { Dropped, Reviewed } from '../../pipeline/schema/evidence.ts';
import { lastChance, readable } from './date.ts';
import { documentName } from './document-name.ts';
import type { DocumentName } from './document-name.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { numeral } from './numeral.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { commitmentPath, correctionsPath, documentPath } from './paths.ts';
import { own, phrase, together } from './phrase.ts';
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
      .map((record) => ofRecord(record, notes(record.reviewed!, record.id, library), library));
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

function notes({ decision, fields, reason }: Reviewed, id: string, library: Library): Phrase[] {
  const { correction, outcome } = library.words;
  const named = fields.map((name) => {
    const [field, value] = [outcome.reviewed.fields[name] ?? name, nowOf(name, id, library)];
    return value === '' ? field : phrase(correction.now, { field, value });
  });
  return [
    ...(decision === 'set' ? [phrase(correction.fields, { fields: together(named, ', ') })] : []),
    reason === null ? correction.noReason : because(reason, library),
  ];
}

/** What a corrected field of a task or indicator is now, where a few words say it. */
function nowOf(field: string, id: string, { commitments, words, names }: Library): Phrase {
  const commitment = commitments.get(id);
  if (commitment === undefined) return '';
  if (field === 'topic') return names.topics[commitment.record.topic] ?? '';
  if (commitment.type === 'task') {
    const { deadline, actors } = commitment.record;
    const due = deadline === null ? null : lastChance(deadline.due, deadline.kind);
    if (field === 'deadline') return due === null ? '' : readable(due, words);
    return field === 'actors' ? own(actors.map(({ name }) => name).join(', '), words) : '';
  }
  const { measure, period, territory, role } = commitment.record;
  const values = new Map([
    ['measure', names.measures[measure ?? '']],
    ['period', period === null ? '' : readable(period.edtf, words)],
    ['territory', names.territories[territory]],
    ['role', words.kinds[role]],
  ]);
  return values.get(field) ?? '';
}

function because(reason: string, { words }: Library): Phrase {
  return phrase(words.correction.reason, { reason: own(reason, words) });
}
