/** Where the pages of the site stand, as paths under its base. */
export const PATHS = {
  home: '',
  commitments: 'commitments/',
  documents: 'documents/',
  threads: 'threads/',
  measures: 'measures/',
  scorecard: 'scorecard/',
  checkability: 'scorecard/checkability/',
  timeline: 'timeline/',
  agencies: 'agencies/',
  places: 'places/',
  topics: 'topics/',
  corrections: 'corrections/',
  data: 'data/',
  about: 'about/',
} as const;

/** The part of the page of data that offers calendars and feeds. */
export const FOLLOW = 'follow';

/** The page of a task or indicator. */
export function commitmentPath(id: string): string {
  return `${PATHS.commitments}${encodeURIComponent(id)}/`;
}

/** The page of a document, or a record's place in it. */
export function documentPath(id: string, record?: string): string {
  return `${PATHS.documents}${encodeURIComponent(id)}/${record === undefined ? '' : `#${encodeURIComponent(record)}`}`;
}

/** The documents of a year; of those that state none, an empty one. */
export function documentYearPath(year: string): string {
  return `${PATHS.documents}year/${year === '' ? 'undated' : year}/`;
}

/** What falls due in a year, or in one of its months (`2025-06`). */
export function timelinePath(year: string, month?: string): string {
  return `${PATHS.timeline}${year}/${month === undefined ? '' : `${month.slice(5)}/`}`;
}

/** All histories of a kind. */
export function threadKindPath(kind: string): string {
  return `${PATHS.threads}kind/${kind}/`;
}

/** All lines of a table of the scorecard. */
export function scorecardPath(table: string): string {
  return `${PATHS.scorecard}${table}/`;
}

/** The verdicts of a place by measure and year. */
export function matrixPath(place: string): string {
  return `${PATHS.scorecard}places/${encodeURIComponent(place.toLowerCase())}/`;
}

/** All documents that concern a body, place or topic. */
export function subjectDocumentsPath(kind: 'agencies' | 'places' | 'topics', id: string): string {
  return `${subjectPath(kind, id)}documents/`;
}

/** All commitments and results of a place or topic. */
export function subjectCommitmentsPath(kind: 'places' | 'topics', id: string): string {
  return `${subjectPath(kind, id)}commitments/`;
}

/** All that people decided of one sort. */
export function correctionsPath(group: string): string {
  return `${PATHS.corrections}${group}/`;
}

/** The history of one commitment through all documents. */
export function threadPath(id: string): string {
  return `${PATHS.threads}${encodeURIComponent(id)}/`;
}

/** The page of a measure of the lexicon, or what it says of one place. */
export function measurePath(id: string, place?: string): string {
  return `${PATHS.measures}${encodeURIComponent(id)}/${place === undefined ? '' : `#${anchorOf(place)}`}`;
}

/** The page of a body, place or topic; codes of places are written small. */
export function subjectPath(kind: 'agencies' | 'places' | 'topics', id: string): string {
  return `${PATHS[kind]}${encodeURIComponent(id.toLowerCase())}/`;
}

/** The days of one commitment as a calendar. */
export function calendarPath(id: string): string {
  return `${PATHS.commitments}${encodeURIComponent(id)}.ics`;
}

/** A text as an id that a page can have and an address can lead to: letters, digits and lines. */
export function anchorOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}-]+/gu, '-');
}

/** The list of commitments, searched or filtered; of one filter any of several values will do. */
export function listPath(parameters: Readonly<Record<string, string | readonly string[]>>): string {
  const pairs = Object.entries(parameters).flatMap(([name, values]) => [values].flat().map((value) => [name, value] as [string, string]));
  return `${PATHS.commitments}?${new URLSearchParams(pairs).toString()}`;
}

/** Makes addresses from paths: under a base (`/repo/`), or whole with the site's origin. */
export function hrefUnder(base: string): (path: string) => string {
  const root = base.endsWith('/') ? base : `${base}/`;
  return (path) => root + path;
}
