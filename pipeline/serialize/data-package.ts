import { createHash } from 'node:crypto';
import { type Dataset, SCHEMA_VERSION } from '../schema/dataset.ts';
import { formatJson } from './json.ts';
import type { Table } from './tables.ts';

/**
 * The description of the data as a Frictionless data package, version 1 of its specification: CSV files column by column with types, the JSON files and
 * the calendar beside them, each with its size and hash, licence, sources.
 * @param files the texts of the files by name
 */
export function formatDataPackage(dataset: Dataset, tables: readonly Table[], files: ReadonlyMap<string, string>): string {
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
    resources: [...tables.map(tableOf), ...OTHERS.map(otherOf)].map((resource) => ({
      ...resource,
      ...weightOf(files.get(resource.path)!),
    })),
  });
}

/** The files that are no tables, with what they hold; the pointer leads to the part of a JSON Schema that describes them. */
const OTHERS = [
  { name: 'commitments', title: 'All records with all their parts', path: 'commitments.json', jsonSchema: 'schema.json' },
  {
    name: 'threads',
    title: 'Each commitment through all documents that speak of it',
    path: 'threads.json',
    jsonSchema: 'schema.json#/properties/threads',
  },
  { name: 'calendar', title: 'The last days as a calendar (RFC 5545)', path: 'deadlines.ics' },
] as const;

function otherOf(other: (typeof OTHERS)[number]) {
  const json = 'jsonSchema' in other;
  const [format, mediatype] = json ? (['json', 'application/json'] as const) : (['ics', 'text/calendar'] as const);
  return { profile: 'data-resource', ...other, format, mediatype, encoding: 'utf-8' };
}

/** By what a copy of a file can be told to be whole. */
function weightOf(text: string) {
  const bytes = new TextEncoder().encode(text);
  return { bytes: bytes.length, hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}` };
}

function sourcesOf(dataset: Dataset) {
  const sources = dataset.documents.map(({ title, source }) => ({
    title: `${title} (${source.publisher})`,
    ...(source.url !== undefined && { path: source.url }),
  }));
  return [...new Map(sources.map((source) => [JSON.stringify(source), source])).values()];
}

function tableOf({ name, title, columns }: Table) {
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
