import { SCHEMA_VERSION } from '../../pipeline/schema/dataset.ts';
import type { Answer, Code, Example } from './example.ts';
import { address } from './example.ts';
import type { Fact } from './fact.ts';
import { filesPage } from './files.ts';
import type { FileRow } from './files.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { anchorOf, PATHS } from './paths.ts';
import { size } from './size.ts';

const DATA = 'data/';
const FEED = 'feed.xml';

/** What describes a file: a name, where it leads, and which part of it (a JSON pointer; empty for the whole). */
export type Schema = { readonly name: string; readonly href: string; readonly part: string };

/** An example as the page shows it: the question in words, the codes under the names of their languages, what was found. */
export type Asked = {
  readonly question: string;
  readonly codes: readonly { readonly code: Code; readonly name: string; readonly text: string }[];
  readonly answer: Answer | null;
};

/** A file with all that helps to use it. */
export type Download = FileRow & {
  readonly anchor: string;
  readonly address: string;
  readonly schema: Schema;
  readonly asked: readonly Asked[];
};

/** Files of one kind, too many to be shown one by one: they lie folded, under a sentence that tells their number. */
export type Fold = {
  readonly title: string;
  readonly about: string;
  readonly summary: string;
  readonly files: readonly FileRow[];
  readonly schema: Schema;
  readonly asked: readonly Asked[];
};

/** All that the page of downloads shows. */
export type DownloadsPage = { readonly facts: readonly Fact[]; readonly whole: readonly Download[]; readonly folds: readonly Fold[] };

/** Parts of the site's own schemas that describe a file. */
const SCHEMAS: Readonly<Record<string, readonly [file: string, part: string]>> = {
  'commitments.json': ['schema.json', ''],
  'threads.json': ['schema.json', '/properties/threads'],
  'documents/': ['document.schema.json', ''],
};

/** Standards that describe a file. */
const ICALENDAR = ['iCalendar (RFC 5545)', 'https://www.rfc-editor.org/rfc/rfc5545'] as const;
const JSON_SCHEMA = ['JSON Schema 2020-12', 'https://json-schema.org/draft/2020-12/schema'] as const;
const STANDARDS: Readonly<Record<string, readonly [name: string, href: string]>> = {
  'deadlines.ics': ICALENDAR,
  'calendars/': ICALENDAR,
  'schema.json': JSON_SCHEMA,
  'document.schema.json': JSON_SCHEMA,
  'review.schema.json': JSON_SCHEMA,
  'datapackage.json': ['Frictionless Data Package 1', 'https://specs.frictionlessdata.io/data-package/'],
  [FEED]: ['Atom (RFC 4287)', 'https://www.rfc-editor.org/rfc/rfc4287'],
};

/**
 * The page of downloads.
 * @param files texts by path under the site's root: those of data/ and the feed
 * @param answers what each example found
 */
export function downloadsPage(
  files: ReadonlyMap<string, string>,
  answers: ReadonlyMap<Example, Answer | null>,
  library: Library,
): DownloadsPage {
  const { words } = library;
  const ofData = new Map([...files].filter(([name]) => name.startsWith(DATA)).map(([name, text]) => [name.slice(DATA.length), text]));
  const { whole, calendars, documents } = filesPage(ofData, library);
  const tables = tablesOf(ofData.get('datapackage.json'));
  const asked = (of: string) => [...answers].filter(([example]) => example.of === of).map((each) => askedOf(each, library));
  const download = (row: FileRow, path: string): Download => ({
    ...row,
    anchor: anchorOf(row.name),
    address: address(path, library),
    schema: schemaOf(row.name, tables, library),
    asked: asked(path),
  });
  const feed = files.get(FEED);
  const feedRow = (text: string): FileRow => ({
    name: FEED,
    href: library.file(FEED),
    about: words.data.files[FEED] ?? '',
    size: size(text, words),
  });
  const fold = (folder: 'calendars/' | 'documents/', rows: readonly FileRow[]): Fold => {
    const { title, about, summary } = words.downloads.folds[folder];
    return {
      title,
      about,
      summary: fill(summary, { n: rows.length }),
      files: rows,
      schema: schemaOf(folder, tables, library),
      asked: asked(DATA + folder),
    };
  };
  return {
    facts: facts(library),
    whole: [...whole.map((row) => download(row, DATA + row.name)), ...(feed === undefined ? [] : [download(feedRow(feed), FEED)])],
    folds: [fold('documents/', documents), fold('calendars/', calendars)].filter(({ files: some }) => some.length > 0),
  };
}

function askedOf([{ question, codes }, answer]: readonly [Example, Answer | null], { words }: Library): Asked {
  const { questions, codes: names } = words.downloads;
  return { question: questions[question], codes: codes.map((each) => ({ ...each, name: names[each.code] })), answer };
}

function schemaOf(name: string, tables: readonly string[], { file }: Library): Schema {
  const table = tables.indexOf(name);
  const [own, part] = table < 0 ? (SCHEMAS[name] ?? []) : ['datapackage.json', `/resources/${table}/schema`];
  if (own !== undefined) return { name: own, href: file(DATA + own), part: part ?? '' };
  const standard = STANDARDS[name];
  if (standard === undefined) throw new Error(`Unexpected file ${name}, expected one that a schema or standard describes`);
  return { name: standard[0], href: standard[1], part: '' };
}

/** The paths of the tables of a data package, in its order; empty for what is none. */
function tablesOf(text: string | undefined): string[] {
  if (text === undefined) return [];
  const { resources } = JSON.parse(text) as { resources: readonly { readonly path: string; readonly schema?: object }[] };
  return resources.map(({ path, schema }) => (schema === undefined ? '' : path));
}

function facts({ words, config, href, file }: Library): Fact[] {
  const { terms, licence, changes } = words.downloads;
  const log = config.repository === null ? [] : [{ text: changes, href: `${config.repository}/blob/HEAD/CHANGELOG.md` }];
  return [
    { term: terms.licence.term, parts: [{ ...licence, note: terms.licence.text }] },
    { term: terms.addresses.term, parts: [{ text: terms.addresses.name, note: terms.addresses.text }] },
    {
      term: terms.version.term,
      parts: [{ text: fill(terms.version.name, { version: SCHEMA_VERSION }), note: terms.version.text }, ...log],
    },
    { term: terms.whole.term, parts: [{ text: terms.whole.text, href: file(`${DATA}datapackage.json`) }] },
    { term: terms.charts.term, parts: [{ text: terms.charts.text, href: href(PATHS.measures) }] },
  ];
}
