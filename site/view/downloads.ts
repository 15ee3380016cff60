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

/** What describes files: a name, and where it leads. */
export type Schema = { readonly name: string; readonly href: string };

/** An example as the page shows it: the question in words, the codes under the names of their languages, what was found. */
export type Asked = {
  readonly question: string;
  readonly codes: readonly { readonly code: Code; readonly name: string; readonly text: string }[];
  readonly answer: Answer | null;
};

/** A file with all that helps to use it; `address` where one gives it to another program as it stands. */
export type Download = FileRow & {
  readonly anchor: string;
  readonly address: string | null;
  readonly asked: readonly Asked[];
};

/** Files of one kind, too many to be shown one by one: they lie folded, under a sentence that tells their number. */
export type Fold = {
  readonly title: string;
  readonly about: string;
  readonly summary: string;
  readonly files: readonly FileRow[];
  readonly asked: readonly Asked[];
};

/** Files that are used in one way: opened as tables, followed, read by a program; with what describes them. */
export type DownloadGroup = {
  readonly id: keyof typeof GROUPS;
  readonly title: string;
  readonly about: string;
  /** What the schemas are for it. */
  readonly by: string;
  readonly schemas: readonly Schema[];
  readonly files: readonly Download[];
  readonly folds: readonly Fold[];
};

/** All that the page of downloads shows. */
export type DownloadsPage = { readonly facts: readonly Fact[]; readonly groups: readonly DownloadGroup[] };

/** Which files each group has, by the ends of their names; folders end in a slash. The first that fits takes a file. */
const GROUPS = {
  tables: ['.csv'],
  follow: ['.ics', 'calendars/', FEED],
  descriptions: ['schema.json', 'datapackage.json'],
  whole: ['.json', 'documents/'],
} as const;

/** In this order the page shows them: what anybody opens first. */
const SHOWN = ['tables', 'follow', 'whole', 'descriptions'] as const;

/** The site's own schemas that describe a file. */
const SCHEMAS: Readonly<Record<string, string>> = {
  'commitments.json': 'schema.json',
  'threads.json': 'schema.json',
  'documents/': 'document.schema.json',
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
  const feed = files.get(FEED);
  const rows = feed === undefined ? whole : [...whole, feedRow(feed, library)];
  const download = (row: FileRow): Download => {
    const path = row.name === FEED ? FEED : DATA + row.name;
    const followed = groupOf(row.name) === 'follow';
    return { ...row, anchor: anchorOf(row.name), address: followed ? address(path, library) : null, asked: asked(path) };
  };
  const folded = [['documents/', documents] as const, ['calendars/', calendars] as const].filter(([, some]) => some.length > 0);
  const fold = ([folder, some]: (typeof folded)[number]): Fold => {
    const { title, about, summary } = words.downloads.folds[folder];
    return { title, about, summary: fill(summary, { n: some.length }), files: some, asked: asked(DATA + folder) };
  };
  const groups = SHOWN.map((id): DownloadGroup => {
    const [own, folds] = [rows.filter(({ name }) => groupOf(name) === id), folded.filter(([folder]) => groupOf(folder) === id)];
    const described = [...own.map(({ name }) => name), ...folds.map(([folder]) => folder)].map((name) => schemaOf(name, tables, library));
    const schemas = [...new Map(described.map((schema) => [schema.name, schema])).values()];
    return { id, ...words.downloads.groups[id], schemas, files: own.map(download), folds: folds.map(fold) };
  });
  return { facts: facts(library), groups: groups.filter(({ files: own, folds }) => own.length + folds.length > 0) };
}

function groupOf(name: string): keyof typeof GROUPS {
  const entries = Object.entries(GROUPS) as [keyof typeof GROUPS, readonly string[]][];
  return entries.find(([, ends]) => ends.some((end) => name.endsWith(end)))?.[0] ?? 'whole';
}

function feedRow(text: string, { words, file }: Library): FileRow {
  return { name: FEED, href: file(FEED), about: words.data.files[FEED] ?? '', size: size(text, words) };
}

function askedOf([{ question, codes }, answer]: readonly [Example, Answer | null], { words }: Library): Asked {
  const { questions, codes: names } = words.downloads;
  return { question: questions[question], codes: codes.map((each) => ({ ...each, name: names[each.code] })), answer };
}

function schemaOf(name: string, tables: readonly string[], { file }: Library): Schema {
  const own = tables.includes(name) ? 'datapackage.json' : SCHEMAS[name];
  if (own !== undefined) return { name: own, href: file(DATA + own) };
  const standard = STANDARDS[name];
  if (standard === undefined) throw new Error(`Unexpected file ${name}, expected one that a schema or standard describes`);
  return { name: standard[0], href: standard[1] };
}

/** The paths of the tables of a data package, in its order; empty for what is none. */
function tablesOf(text: string | undefined): string[] {
  if (text === undefined) return [];
  const { resources } = JSON.parse(text) as { resources: readonly { readonly path: string; readonly schema?: object }[] };
  return resources.map(({ path, schema }) => (schema === undefined ? '' : path));
}

function facts({ words, config, href, file, dataset }: Library): Fact[] {
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
    ...(dataset.reach === null ? [] : [{ term: terms.examples.term, parts: [{ text: terms.examples.name, note: terms.examples.text }] }]),
    { term: terms.charts.term, parts: [{ text: terms.charts.text, href: href(PATHS.measures) }] },
  ];
}
