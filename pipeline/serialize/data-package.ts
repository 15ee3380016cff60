import { type Dataset, SCHEMA_VERSION } from '../schema/dataset.ts';
import { formatJson } from './json.ts';
import type { Table } from './tables.ts';

/** The description of the CSV files as a Frictionless tabular data package, version 1 of its specification: columns with types, licence, sources. */
export function formatDataPackage(dataset: Dataset, tables: readonly Table[]): string {
  return formatJson({
    profile: 'tabular-data-package',
    name: 'camket',
    title: 'Cam Kết',
    description:
      'Tasks, indicators and deadlines of Vietnamese resolutions, plans and conference reports, each with the words it was read from. ' +
      'Words that a spreadsheet would run as a formula begin with an apostrophe. commitments.json beside it holds the same records with all their parts.',
    version: SCHEMA_VERSION,
    licenses: [
      { name: 'CC-BY-4.0', path: 'https://creativecommons.org/licenses/by/4.0/', title: 'Creative Commons Attribution 4.0 International' },
    ],
    sources: sourcesOf(dataset),
    resources: tables.map(resourceOf),
  });
}

function sourcesOf(dataset: Dataset) {
  const sources = dataset.documents.map(({ title, source }) => ({
    title: `${title} (${source.publisher})`,
    ...(source.url !== undefined && { path: source.url }),
  }));
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

function resourceOf({ name, title, columns }: Table) {
  return {
    profile: 'tabular-data-resource',
    name,
    title,
    path: `${name}.csv`,
    format: 'csv',
    mediatype: 'text/csv',
    encoding: 'utf-8',
    dialect: { delimiter: ',', lineTerminator: '\r\n', quoteChar: '"', doubleQuote: true, header: true },
    schema: {
      fields: columns.map(({ name: column, type, about, constraints }) => ({
        name: column,
        type,
        description: about,
        ...(constraints && { constraints }),
      })),
      missingValues: [''],
      primaryKey: 'id',
    },
  };
}
