import { readFile, readdir } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { parseFeed } from '@rowanmanning/feed-parser';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'cheerio';
import ICAL from 'ical.js';
import { ParseOption, XmlDocument, XsdValidator } from 'libxml2-wasm';
import { tableFaults } from './tables.ts';

const require = createRequire(import.meta.url);

/** Every file of a built site that is no page, read by a library that did not write it: `name fault`. */
export async function fileFaults(folder: string): Promise<string[]> {
  const names = (await readdir(folder, { recursive: true })).sort();
  const read = async (matching: RegExp) =>
    Promise.all(
      names.filter((name) => matching.test(name)).map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const),
    );
  return [
    ...(await feedFaults(await read(/^feed\.xml$|^feeds\/.+\.xml$/))),
    ...(await sitemapFaults(await read(/^sitemap.*\.xml$/), await read(/\.html$/))),
    ...(await read(/\.svg$/)).flatMap(([name, text]) => xmlFaults(name, text)),
    ...(await read(/\.ics$/)).flatMap(([name, text]) => calendarFaults(name, text)),
    ...jsonFaults(new Map(await read(/^data\/.+\.json$/))),
    ...(await tableFaults(join(folder, 'data'))),
  ];
}

/** Atom by what its RFC asks for, as an XML Schema, and by a reader of feeds. */
async function feedFaults(feeds: readonly (readonly [name: string, text: string])[]): Promise<string[]> {
  if (feeds.length === 0) return ['feed.xml is missing'];
  const schema = XmlDocument.fromString(await readFile(join(import.meta.dirname, 'atom.xsd'), 'utf8'));
  const validator = XsdValidator.fromDoc(schema);
  const faults = feeds.flatMap(([name, text]) => {
    const found = xmlFaults(name, text, validator);
    if (found.length > 0) return found;
    const { items, meta } = parseFeed(text);
    if (meta.type !== 'atom') found.push(`${name} is read as ${meta.type}`);
    if (new Set(items.map(({ id }) => id)).size !== items.length) found.push(`${name} has an id twice`);
    for (const { id, url, updated } of items)
      if (url === null || updated === null) found.push(`${name} ${id ?? ''} lacks its address or date`);
    return found;
  });
  validator.dispose();
  schema.dispose();
  return faults;
}

/** The sitemap by its XML Schema; its addresses are the pages that may be indexed, all of them and no others. */
async function sitemapFaults(
  files: readonly (readonly [name: string, text: string])[],
  pages: readonly (readonly [name: string, text: string])[],
): Promise<string[]> {
  const xsd = await readFile(join(require.resolve('sitemap/package.json'), '../schema/sitemap.xsd'), 'utf8');
  // The links to the other languages are of another namespace, whose schema is not at hand.
  const schema = XmlDocument.fromString(xsd.replace(/processContents="strict"/g, 'processContents="lax"'));
  const validator = XsdValidator.fromDoc(schema);
  const maps = files.filter(([name]) => !name.includes('index'));
  const faults = [
    ...maps.flatMap(([name, text]) => xmlFaults(name, text, validator)),
    ...files.filter(([name]) => name.includes('index')).flatMap(([name, text]) => xmlFaults(name, text)),
  ];
  validator.dispose();
  schema.dispose();
  const listed = new Set(maps.flatMap(([, text]) => Array.from(text.matchAll(/<loc>([^<]+)<\/loc>/g), ([, address]) => address!)));
  const own = new Set(pages.flatMap(([, text]) => canonical(text)));
  return [
    ...faults,
    ...[...listed].filter((address) => !own.has(address)).map((address) => `sitemap ${address} is no page`),
    ...[...own].filter((address) => !listed.has(address)).map((address) => `sitemap lacks ${address}`),
  ];
}

/** The address of a page that may be indexed; none for the others. */
function canonical(text: string): string[] {
  const head = text.slice(0, text.indexOf('</head>'));
  if (head.includes('name="robots" content="noindex"')) return [];
  return Array.from(head.matchAll(/<link rel="canonical" href="([^"]+)"/g), ([, address]) => load(`<a>${address!}</a>`)('a').text());
}

function xmlFaults(name: string, text: string, validator?: XsdValidator): string[] {
  try {
    const document = XmlDocument.fromString(text, { option: ParseOption.XML_PARSE_NONET });
    try {
      validator?.validate(document);
    } finally {
      document.dispose();
    }
    return [];
  } catch (error) {
    return [`${name} ${(error as Error).message.trim()}`];
  }
}

/** A calendar by ical.js, and by what RFC 5545 says of its lines. */
function calendarFaults(name: string, text: string): string[] {
  const faults: string[] = [];
  for (const line of text.split('\r\n')) {
    if (/[\n\r]/.test(line)) faults.push(`${name} breaks a line without CRLF`);
    if (Buffer.byteLength(line) > 75) faults.push(`${name} has a line of ${Buffer.byteLength(line)} bytes`);
  }
  const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
  const kinds = calendar.getAllSubcomponents().map((component) => component.name);
  if (kinds.some((kind) => kind !== 'vevent')) faults.push(`${name} holds ${kinds.join(', ')}`);
  const events = calendar.getAllSubcomponents('vevent');
  const ids = events.map((event) => String(event.getFirstPropertyValue('uid')));
  if (new Set(ids).size !== ids.length) faults.push(`${name} has an id twice`);
  for (const event of events)
    for (const property of ['uid', 'dtstamp', 'dtstart', 'summary'])
      if (event.getAllProperties(property).length !== 1) faults.push(`${name} has an event with another number of ${property} than one`);
  return faults;
}

/** Each JSON file by the JSON Schema that is published beside it; each schema by the schema of schemas. */
function jsonFaults(files: ReadonlyMap<string, string>): string[] {
  const ajv = new Ajv2020({ strict: true, allErrors: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const parsed = new Map([...files].map(([name, text]) => [name.slice('data/'.length), JSON.parse(text) as object]));
  const schemas = [...parsed.keys()].filter((name) => name.endsWith('schema.json'));
  const faults = schemas.filter((name) => ajv.validateSchema(parsed.get(name)!) !== true).map((name) => `${name} is no JSON Schema`);
  const check = (schema: string, names: readonly string[]) => {
    const validate = ajv.compile(parsed.get(schema)!);
    for (const name of names) if (!validate(parsed.get(name))) faults.push(`${name} ${ajv.errorsText(validate.errors)}`);
  };
  check('schema.json', ['commitments.json']);
  check(
    'document.schema.json',
    [...parsed.keys()].filter((name) => name.startsWith('documents/')),
  );
  return faults;
}
