import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';

type Field = { readonly name: string; readonly type: string; readonly constraints?: { readonly enum?: readonly string[] } };
type Resource = { readonly profile: string; readonly path: string; readonly schema: { readonly fields: readonly Field[] } };
type Package = { readonly resources: readonly Resource[] };
type Loaded = {
  readonly valid: boolean;
  readonly errors: readonly Error[];
  readonly resources: readonly { readonly read: () => Promise<readonly unknown[]> }[];
};

// Neither library brings types.
const require = createRequire(import.meta.url);
const papa = require('papaparse') as {
  readonly parse: (
    text: string,
    settings: object,
  ) => { readonly data: string[][]; readonly errors: readonly { readonly message: string }[] };
};
const { Package: DataPackage } = require('datapackage') as { readonly Package: { readonly load: (descriptor: object) => Promise<Loaded> } };

/** The data package of a folder and its tables: the description by the profile of Frictionless Data, every CSV file by two readers, every row by its table schema: `name fault`. */
export async function tableFaults(folder: string): Promise<string[]> {
  const description = JSON.parse(await readFile(join(folder, 'datapackage.json'), 'utf8')) as Package;
  const { valid, errors } = await DataPackage.load(description);
  const faults = valid ? [] : errors.map(({ message }) => `datapackage.json ${message}`);
  for (const resource of description.resources) {
    const text = await readFile(join(folder, resource.path), 'utf8').catch(() => null);
    if (text === null) faults.push(`${resource.path} is missing`);
    else if (resource.profile === 'tabular-data-resource') faults.push(...(await rowFaults(resource, text)));
  }
  return faults;
}

async function rowFaults(resource: Resource, text: string): Promise<string[]> {
  const { path, schema } = resource;
  const { data, errors } = papa.parse(text.replace(/^\uFEFF/, ''), { header: false, newline: '\r\n', skipEmptyLines: true });
  const faults = errors.map(({ message }) => `${path} ${message}`);
  if (JSON.stringify(data) !== JSON.stringify(parse(text, { bom: true }))) faults.push(`${path} is read in two ways`);
  faults.push(...data.slice(1).flatMap((row) => row.flatMap((cell, at) => (runs(cell, schema.fields[at]!) ? [`${path} ${cell}`] : []))));
  // The library knows no byte order mark: it gets the rows as read.
  const inline = { ...resource, path: undefined, data };
  const { resources } = await DataPackage.load({ name: 'rows', resources: [inline] });
  try {
    await resources[0]!.read();
  } catch (error) {
    const { message, errors: several = [] } = error as Error & { errors?: readonly Error[] };
    faults.push(`${path} ${message} ${several.map((each) => each.message).join(' ')}`);
  }
  return faults;
}

/** Whether a spreadsheet would take a cell for a formula: not the numbers, and not the words of a closed list, which are ours. */
function runs(cell: string, { type, constraints }: Field): boolean {
  return type === 'string' && constraints?.enum === undefined && /^[=+\-@\t\r]/.test(cell);
}
