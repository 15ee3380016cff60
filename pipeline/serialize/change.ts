import { firstDay } from '../calendar.ts';
import { compareText } from '../fold.ts';
import type { Dataset } from '../schema/dataset.ts';
import type { Document } from '../schema/document.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Task } from '../schema/task.ts';

/** Something that is new or has changed: where its page stands, whom it concerns, since when it is there and when it changed last (EDTF). `document` is the one that says so. */
export type Change = {
  readonly id: string;
  readonly path: string;
  readonly places: readonly string[];
  readonly topics: readonly string[];
  readonly published: string;
  readonly updated: string;
  readonly document: Document;
} & (
  | { readonly kind: 'document'; readonly tasks: number; readonly indicators: number }
  | { readonly kind: 'outcome' | 'progress'; readonly record: string; readonly words: string; readonly quote: string }
  | { readonly kind: 'moved'; readonly from: string; readonly to: string; readonly words: string; readonly quote: string }
);

/** All that is new or has changed, the latest first: documents, outcomes of targets, reported states and moved dates of tasks. */
export function changesOf(dataset: Dataset): Change[] {
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  const changes = [
    ...dataset.documents.map((document) => ofDocument(document, dataset)),
    ...outcomes(dataset, documents),
    ...dataset.tasks.flatMap((task) => [...progress(task, documents), ...moves(task, documents)]),
  ];
  return changes.sort((a, b) => compareText(dayOf(b), dayOf(a)) || compareText(a.id, b.id));
}

type Documents = ReadonlyMap<string, Document>;

function ofDocument(document: Document, { tasks, indicators }: Dataset): Change {
  const own = <T extends Task | Indicator>(all: readonly T[]) => all.filter((record) => record.document === document.id);
  const [mine, values] = [own(tasks), own(indicators)];
  return {
    kind: 'document',
    id: `documents/${document.id}`,
    path: `documents/${encodeURIComponent(document.id)}/`,
    places: [...new Set([document.place, ...values.map(({ place }) => place)])],
    topics: [...new Set([...mine, ...values].map(({ topic }) => topic))],
    published: document.date,
    updated: document.date,
    document,
    tasks: mine.length,
    indicators: values.length,
  };
}

// An outcome is there since the first value that was held against the target, and changes with the value that decides.
function outcomes({ outcomes: found, indicators }: Dataset, documents: Documents): Change[] {
  const byId = new Map(indicators.map((indicator) => [indicator.id, indicator]));
  return found.flatMap(({ target, result, held }): Change[] => {
    const [aim, value] = [byId.get(target), byId.get(result ?? '')];
    const document = documents.get(value?.document ?? '');
    if (aim === undefined || value === undefined || document === undefined) return [];
    const days = held
      .filter(({ relation }) => relation === 'same-period')
      .map((each) => documents.get(each.document)?.date ?? document.date);
    const published = [...days, document.date].sort((a, b) => compareText(firstOf(a), firstOf(b)))[0]!;
    const { quote } = value;
    return [
      {
        kind: 'outcome',
        ...about(aim, 'outcome', aim.place),
        published,
        updated: document.date,
        document,
        record: target,
        words: aim.quote,
        quote,
      },
    ];
  });
}

function progress(task: Task, documents: Documents): Change[] {
  const evidence = task.progress?.evidence ?? [];
  const [first, last] = [evidence[0], evidence.at(-1)];
  const document = documents.get(last?.document ?? '');
  if (first === undefined || last === undefined || document === undefined) return [];
  const { id: record, statement: words } = task;
  const place = documents.get(task.document)!.place;
  return [
    {
      kind: 'progress',
      ...about(task, 'state', place),
      published: first.date,
      updated: last.date,
      document,
      record,
      words,
      quote: last.quote,
    },
  ];
}

function moves(task: Task, documents: Documents): Change[] {
  return task.rescheduled.flatMap(({ from, to, evidence: { document: id, date, quote } }): Change[] => {
    const document = documents.get(id);
    if (document === undefined) return [];
    const place = documents.get(task.document)!.place;
    return [
      {
        kind: 'moved',
        ...about(task, `moved/${to}`, place),
        published: date,
        updated: date,
        document,
        from,
        to,
        words: task.statement,
        quote,
      },
    ];
  });
}

function about({ id, topic }: Task | Indicator, what: string, place: string): Pick<Change, 'id' | 'path' | 'places' | 'topics'> {
  return { id: `commitments/${id}/${what}`, path: `commitments/${encodeURIComponent(id)}/`, places: [place], topics: [topic] };
}

function dayOf({ updated }: Change): string {
  return firstOf(updated);
}

function firstOf(edtf: string): string {
  return firstDay(edtf) ?? '';
}
