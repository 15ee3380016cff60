import type { Dataset } from './schema/dataset.ts';
import { formatCalendar } from './serialize/calendar.ts';
import { calendars } from './serialize/calendars.ts';
import { formatCsv } from './serialize/csv.ts';
import { formatDataPackage } from './serialize/data-package.ts';
import { formatJson } from './serialize/json.ts';
import { formatDocumentSchema, formatReviewSchema, formatSchema } from './serialize/schema.ts';
import { tables } from './serialize/tables.ts';

/** The site that the data are published on; with `url` (its root, with the base path) records carry their addresses. */
export type Site = { readonly url?: string };

/** Every data file of a dataset: its name below the folder of data (`tasks.csv`, `documents/<id>.json`) and its text. The same dataset gives the same bytes. */
export function serialize(dataset: Dataset, site: Site = {}): Map<string, string> {
  const sheets = tables(dataset, site);
  const files = new Map([
    ['commitments.json', formatJson(dataset)],
    ...dataset.documents.map((document) => [`documents/${document.id}.json`, formatJson(extractionOf(dataset, document.id))] as const),
    ...sheets.map((sheet) => [`${sheet.name}.csv`, formatCsv(sheet)] as const),
    ['deadlines.ics', formatCalendar(dataset, site)],
    ...calendars(dataset, site),
    ['threads.json', formatJson({ schemaVersion: dataset.schemaVersion, threads: dataset.threads })],
    ['schema.json', formatSchema()],
    ['document.schema.json', formatDocumentSchema()],
    ['review.schema.json', formatReviewSchema()],
  ]);
  return files.set('datapackage.json', formatDataPackage(dataset, sheets, files));
}

function extractionOf(dataset: Dataset, id: string) {
  const own = <Item extends { readonly document: string }>(items: readonly Item[]) => items.filter(({ document }) => document === id);
  return {
    document: dataset.documents.find((document) => document.id === id),
    tasks: own(dataset.tasks),
    indicators: own(dataset.indicators),
    deadlines: own(dataset.deadlines),
    dropped: own(dataset.dropped),
    coverage: { roles: dataset.coverage.find(({ document }) => document === id)?.roles ?? [] },
  };
}
