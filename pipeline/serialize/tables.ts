import type { Dataset } from '../schema/dataset.ts';
import type { Document } from '../schema/document.ts';
import type { Site } from '../serialize.ts';
import { deadlineColumns } from './table-deadlines.ts';
import { checkabilityColumns } from './table-checkability.ts';
import { indicatorColumns } from './table-indicators.ts';
import { judgedOf, outcomeColumns } from './table-outcomes.ts';
import { taskColumns } from './table-tasks.ts';

/** What stands in one field of a table; null and '' are both an empty field. */
export type Cell = string | number | boolean | null;

/** A column: its name, its type and constraints in the words of Frictionless Table Schema, and what it holds. */
export type Column = {
  readonly name: string;
  readonly type: 'string' | 'number' | 'integer' | 'boolean' | 'date';
  readonly about: string;
  readonly constraints?: { readonly required?: boolean; readonly unique?: boolean; readonly enum?: readonly string[] };
};

/** A column and how its field is filled from a record, the record's document and the site's address. */
export type Filled<Item> = Column & { readonly cell: (item: Item, document: Document, url: string | null) => Cell };

/** A table as published: `name` is its file without `.csv`. */
export type Table = {
  readonly name: string;
  readonly title: string;
  readonly columns: readonly Column[];
  readonly rows: readonly (readonly Cell[])[];
};

/** The tables of a dataset: tasks, indicators, deadlines, outcomes and what is checkable, one record a row, in the dataset's order. */
export function tables(dataset: Dataset, { url }: Site): readonly Table[] {
  const documents = new Map(dataset.documents.map((document) => [document.id, document]));
  const table = <Item extends { readonly document: string }>(
    name: string,
    title: string,
    columns: readonly Filled<Item>[],
    items: readonly Item[],
  ): Table => ({
    name,
    title,
    columns,
    rows: items.map((item) => columns.map(({ cell }) => cell(item, documents.get(item.document)!, url ?? null))),
  });
  return [
    table('tasks', 'Tasks', taskColumns, dataset.tasks),
    table('indicators', 'Indicators', indicatorColumns, dataset.indicators),
    table('deadlines', 'Deadlines', deadlineColumns, dataset.deadlines),
    table('outcomes', 'Outcomes of targets', outcomeColumns, judgedOf(dataset)),
    table('checkability', 'What commitments state', checkabilityColumns, dataset.checkability),
  ];
}
