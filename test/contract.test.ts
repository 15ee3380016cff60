import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { SCHEMA_VERSION } from '../pipeline/schema/dataset.ts';
import { serialize } from '../pipeline/serialize.ts';
import { dataset } from './fixtures/dataset.ts';

const RECORD = 'test/contract.json';

type Schema = {
  readonly $ref?: string;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly anyOf?: readonly Schema[];
  readonly enum?: readonly unknown[];
};

/** Every field that the schema of commitments.json gives, as a path (`tasks[].deadline.due`), and every word of its closed lists. */
function fieldsOf(root: Schema): string[] {
  const found = new Set<string>();
  const walk = (schema: Schema, path: string): void => {
    const target = schema.$ref === undefined ? schema : resolve(root, schema.$ref);
    for (const word of target.enum ?? []) found.add(`${path}=${String(word)}`);
    for (const [key, field] of Object.entries(target.properties ?? {})) {
      const at = path === '' ? key : `${path}.${key}`;
      found.add(at);
      walk(field, at);
    }
    if (target.items) walk(target.items, `${path}[]`);
    for (const each of target.anyOf ?? []) walk(each, path);
  };
  walk(root, '');
  return [...found].sort();
}

function resolve(root: Schema, ref: string): Schema {
  return ref
    .replace(/^#\//, '')
    .split('/')
    .reduce((at, key) => (at as unknown as Readonly<Record<string, Schema>>)[key]!, root);
}

describe('the data contract', () => {
  const files = serialize(dataset);
  const published = {
    files: [...files.keys()].map((name) =>
      name
        .replace(/^documents\/.*/, 'documents/<id>.json')
        .replace(/^(calendars\/(?:agencies|topics)\/).*/, '$1<id>.ics')
        .replace(/^(calendars\/places\/).*/, '$1<code>.ics'),
    ),
    fields: fieldsOf(JSON.parse(files.get('schema.json')!) as Schema),
    columns: [...files]
      .filter(([name]) => name.endsWith('.csv'))
      .flatMap(([name, text]) =>
        text
          .replace(/^\uFEFF/, '')
          .split('\r\n')[0]!
          .split(',')
          .map((column) => `${name} ${column}`),
      ),
  };
  const record = z
    .strictObject({ version: z.string(), files: z.array(z.string()), fields: z.array(z.string()), columns: z.array(z.string()) })
    .parse(JSON.parse(readFileSync(RECORD, 'utf8')));

  test.each(['files', 'fields', 'columns'] as const)('loses none of its %s within a major version', (kind) => {
    const now = new Set(published[kind]);
    const gone = record[kind].filter((each) => !now.has(each));
    if (record.version.split('.')[0] === SCHEMA_VERSION.split('.')[0]) expect(gone, `of contract ${record.version}`).toEqual([]);
  });

  test.each(['files', 'fields', 'columns'] as const)(
    'is on record with all its %s: what is new is written to the record, with a version of its own',
    (kind) => {
      expect(
        [...new Set(published[kind])].filter((each) => !record[kind].includes(each)),
        `not in ${RECORD}`,
      ).toEqual([]);
      expect(record.version).toBe(SCHEMA_VERSION);
    },
  );

  test('is told version by version in the list of changes', () => {
    expect(readFileSync('CHANGELOG.md', 'utf8')).toContain(`## Data contract ${SCHEMA_VERSION}\n`);
  });
});
