import { type Dataset, SCHEMA_VERSION } from '../schema/dataset.ts';
import { formatJson } from './json.ts';
import type { Table } from './tables.ts';

/** The description of the data as a Frictionless data package, version 1 of its specification: CSV files column by column with types, the JSON files beside them, licence, sources. */
export function formatDataPackage(dataset: Dataset, tables: readonly Table[]): string {
  return formatJson({
    profile: 'data-package',
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
    resources: [...tables.map(resourceOf), ...DOCUMENTS.map(documentOf)],
  });
}

/** The JSON files, with what they hold. */
const DOCUMENTS = [
  { name: 'commitments', title: 'All records with all their parts; schema.json is its JSON Schema' },
  { name: 'threads', title: 'Each commitment through all documents that speak of it' },
] as const;

function documentOf({ name, title }: (typeof DOCUMENTS)[number]) {
  return { profile: 'data-resource', name, title, path: `${name}.json`, format: 'json', mediatype: 'application/json', encoding: 'utf-8' };
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
