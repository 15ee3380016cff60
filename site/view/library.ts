import type { Root } from 'mdast';
import type { Dataset } from '../../pipeline/schema/dataset.ts';
import type { Deadline } from '../../pipeline/schema/deadline.ts';
import type { Document } from '../../pipeline/schema/document.ts';
import type { Indicator } from '../../pipeline/schema/indicator.ts';
import type { Task } from '../../pipeline/schema/task.ts';
import type { Words } from '../i18n/vi.ts';
import type { SiteConfig } from '../site.ts';

/** Names in the interface's language for the ids that records carry. */
export type Names = {
  readonly places: Readonly<Record<string, string>>;
  readonly territories: Readonly<Record<string, string>>;
  readonly topics: Readonly<Record<string, string>>;
  readonly agencies: Readonly<Record<string, string>>;
};

/** A document's text as read and its Markdown tree, with places in that text. */
export type Source = { readonly text: string; readonly root: Root };

/** All that pages are made from. */
export type Materials = {
  readonly dataset: Dataset;
  readonly sources: ReadonlyMap<string, Source>;
  readonly names: Names;
  readonly words: Words;
  readonly config: SiteConfig;
  /** A path inside the site (`commitments/?q=x`) as an address under its base. */
  readonly href: (path: string) => string;
  /** The same as a whole address, for links that leave the site. */
  readonly absolute: (path: string) => string;
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
};

/** Materials with their indexes, made once. */
export function library(materials: Materials): Library {
  const { documents, tasks, indicators, deadlines } = materials.dataset;
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
  return {
    ...materials,
    documents: new Map(documents.map((document) => [document.id, document])),
    commitments: new Map(commitments.map((commitment) => [commitment.record.id, commitment])),
    ofDocument: (id) => byDocument.get(id) ?? [],
    deadlinesIn: (id) => deadlinesByDocument.get(id) ?? [],
    deadlinesOf: (id) => bounds.get(id)?.map(({ deadline }) => deadline) ?? [],
  };
}
