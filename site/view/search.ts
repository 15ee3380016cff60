import MiniSearch from 'minisearch';
import type { Row } from './row.ts';
import { term, tokens } from './tokens.ts';

const FIELDS = ['quote', 'who', 'title', 'number', 'bodies', 'place'] as const;
const FUZZY_FROM = 5;

/** An index of rows in the browser's memory; 1,000 rows take about a tenth of a second. */
export type Index = {
  readonly engine: MiniSearch<Row>;
  readonly rows: ReadonlyMap<string, Row>;
  readonly plain: ReadonlyMap<string, string>;
};

/** What a query found, best first; `partial` when no row has all of its words, and rows with some of them are given. */
export type Found = { readonly rows: readonly Row[]; readonly terms: ReadonlySet<string>; readonly partial: boolean };

/** Indexes rows by their words, without accents. */
export function index(rows: readonly Row[]): Index {
  const engine = new MiniSearch<Row>({
    fields: [...FIELDS],
    extractField: (row, name) => field(row, name),
    tokenize: (text) => tokens(text).map((token) => token.text),
    processTerm: term,
  });
  engine.addAll(rows);
  return { engine, rows: new Map(rows.map((row) => [row.id, row])), plain: new Map(rows.map((row) => [row.id, flat(row.quote)])) };
}

/** Rows for a query: all words first, the last of them as a beginning; those with the words side by side before the others. */
export function search({ engine, rows, plain }: Index, query: string): Found {
  const words = tokens(query).map((token) => term(token.text));
  const options = {
    // A short syllable with one letter changed is another word: only long ones are forgiven.
    fuzzy: (word: string) => (word.length >= FUZZY_FROM && /\D/.test(word) ? 0.2 : false),
    maxFuzzy: 1,
    prefix: (_: string, i: number, all: string[]) => i === all.length - 1,
    boost: { quote: 3, number: 2, who: 2 },
  };
  const all = engine.search(query, { ...options, combineWith: 'AND' });
  const hits = all.length > 0 ? all : engine.search(query, { ...options, combineWith: 'OR' });
  const phrase = ` ${words.join(' ')}`;
  const together = (id: unknown) => words.length > 1 && (plain.get(String(id)) ?? '').includes(phrase);
  const ordered = [...hits.filter((hit) => together(hit.id)), ...hits.filter((hit) => !together(hit.id))];
  return {
    rows: ordered.map((hit) => rows.get(String(hit.id))!),
    terms: new Set(hits.flatMap((hit) => hit.terms)),
    partial: all.length === 0 && hits.length > 0,
  };
}

function field(row: Row, name: string): string {
  switch (name) {
    case 'title':
      return row.document.title;
    case 'number':
      return row.document.number;
    case 'bodies':
      return row.bodies.join(' ');
    case 'place':
      return row.placeName;
    case 'quote':
      return row.quote;
    case 'who':
      return row.who;
    default:
      return row.id;
  }
}

function flat(text: string): string {
  return ` ${tokens(text)
    .map((token) => term(token.text))
    .join(' ')}`;
}
