import type { Root } from 'mdast';
import type { Checkability } from '../../pipeline/schema/checkability.ts';
import type { Dataset } from '../../pipeline/schema/dataset.ts';
import type { Deadline } from '../../pipeline/schema/deadline.ts';
import type { Document } from '../../pipeline/schema/document.ts';
import type { Indicator } from '../../pipeline/schema/indicator.ts';
import type { Outcome } from '../../pipeline/schema/outcome.ts';
import type { Task } from '../../pipeline/schema/task.ts';
import type { Thread } from '../../pipeline/schema/thread.ts';
import type { Words } from '../i18n/vi.ts';
import type { SiteConfig } from '../site.ts';

/** What a place covered for a time. */
export type Ground = { readonly place: string; readonly from: string | null; readonly until: string | null; readonly source: string };

/** Names in the interface's language for the ids that records carry. */
export type Names = {
  readonly places: Readonly<Record<string, string>>;
  readonly territories: Readonly<Record<string, string>>;
  /** Of which place a territory is the ground, from which day to which (null: no such end), by which act. */
  readonly grounds: Readonly<Record<string, Ground>>;
  readonly measures: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
  readonly agencies: Readonly<Record<string, string>>;
};

/** A document's text as read and its Markdown tree, with places in that text. */
export type Source = { readonly text: string; readonly root: Root };

/** A page in one of the languages of the interface. */
export type Version = { readonly lang: string; readonly href: string };

/** All that pages are made from. */
export type Materials = {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly names: Names;
  readonly words: Words;
  readonly config: SiteConfig;
  /** A page's path (`commitments/?q=x`) as its address under the site's base, in the interface's language. */
  readonly href: (path: string) => string;
  /** The path of a file that is the same in all languages, as its address. */
  readonly file: (path: string) => string;
  /** A page's path as a whole address, for links that leave the site. */
  readonly absolute: (path: string) => string;
  /** The whole addresses of a page in all languages of the interface, the first being that at the root. */
  readonly versions: (path: string) => readonly Version[];
  /** The address of a page in the other language. */
  readonly other: (path: string) => string;
};

/** A task or an indicator: what has a page of its own. */
export type Commitment = { readonly type: 'task'; readonly record: Task } | { readonly type: 'indicator'; readonly record: Indicator };

/** The materials with the ways through them that pages need: records of a document, deadlines of a record. */
export type Library = Materials & {
  readonly documents: ReadonlyMap<string, Document>;
  readonly commitments: ReadonlyMap<string, Commitment>;
  /** Tasks and indicators of a document, in the order of its text. */
  readonly ofDocument: (id: string) => readonly Commitment[];
  readonly deadlinesIn: (document: string) => readonly Deadline[];
  /** Deadlines that bound a task or target. */
  readonly deadlinesOf: (id: string) => readonly Deadline[];
  /** What became of a target. */
  readonly outcomeOf: (target: string) => Outcome | undefined;
  /** The outcomes that a result decides, is held against, or is kept out of. */
  readonly outcomesWith: (result: string) => readonly Outcome[];
  /** The threads that a task or indicator is part of. */
  readonly threadsWith: (record: string) => readonly Thread[];
  readonly checkabilityOf: (id: string) => Checkability | undefined;
};

/** Materials with their indexes, made once. */
export function library(materials: Materials): Library {
  const { documents, tasks, indicators, deadlines, outcomes, threads, checkability } = materials.dataset;
  const commitments: Commitment[] = [
    ...tasks.map((record) => ({ type: 'task' as const, record })),
    ...indicators.map((record) => ({ type: 'indicator' as const, record })),
  ].sort((a, b) => a.record.span.start - b.record.span.start);
  const byDocument = Map.groupBy(commitments, ({ record }) => record.document);
  const deadlinesByDocument = Map.groupBy(deadlines, ({ document }) => document);
  const bounds = Map.groupBy(
    deadlines.flatMap((deadline) => deadline.of.map((id) => ({ id, deadline }))),
    ({ id }) => id,
  );
  const byTarget = new Map(outcomes.map((outcome) => [outcome.target, outcome]));
  const byResult = listed(outcomes, ({ held, excluded }) => [...held, ...excluded].map(({ indicator }) => indicator));
  const byRecord = listed(threads, ({ entries }) => entries.map(({ record }) => record));
  const byCommitment = new Map(checkability.map((each) => [each.commitment, each]));
  return {
    ...materials,
    documents: new Map(documents.map((document) => [document.id, document])),
    commitments: new Map(commitments.map((commitment) => [commitment.record.id, commitment])),
    ofDocument: (id) => byDocument.get(id) ?? [],
    deadlinesIn: (id) => deadlinesByDocument.get(id) ?? [],
    deadlinesOf: (id) => bounds.get(id)?.map(({ deadline }) => deadline) ?? [],
    outcomeOf: (target) => byTarget.get(target),
    outcomesWith: (result) => byResult.get(result) ?? [],
    threadsWith: (record) => byRecord.get(record) ?? [],
    checkabilityOf: (id) => byCommitment.get(id),
  };
}

/** Things under each of the ids that they name, once each. */
function listed<T>(things: readonly T[], idsOf: (thing: T) => readonly string[]): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const thing of things) for (const id of new Set(idsOf(thing))) lists.set(id, [...(lists.get(id) ?? []), thing]);
  return lists;
}
