import type { Entry } from './entry.ts';
import { fill } from './fill.ts';
import { countsOf, FILTERS, filtersFrom, isCommitment, passes } from './filter.ts';
import type { Chosen, Counts } from './filter.ts';
import { UNMARKED } from './highlight.ts';
import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import type { ClientWords } from './list.ts';
import { numeral } from './numeral.ts';
import { ordered, orderFrom } from './order.ts';
import { own, phrase } from './phrase.ts';
import { results } from './result.ts';
import { search } from './search.ts';
import type { Found } from './search.ts';
import type { Index } from './search-index.ts';

/** What a list shows for an address: its results as markup, what is said about them, how many each filter would leave. */
export type Answer = {
  readonly html: string;
  readonly notes: string;
  readonly count: string;
  readonly total: number;
  readonly counts: Counts;
};

/** The answer to an address, by its parameters; the first `shown` results. */
export function answer(index: Index, words: ClientWords, parameters: URLSearchParams, shown: number): Answer {
  const query = (parameters.get('q') ?? '').trim();
  const chosen = filtersFrom(parameters);
  const found: Found =
    query === '' ? { entries: index.entries, marking: UNMARKED, partial: false, amended: [], strength: 0 } : search(index, query);
  const listed = query === '' && chosen.kind?.includes('document') !== true ? found.entries.filter(isCommitment) : found.entries;
  const left = listed.filter((entry) => passes(entry, chosen));
  const sorted = ordered(left, orderFrom(parameters), (entry) => index.places.get(entry.id)!);
  const asked = query !== '' || parameters.has('sort') || FILTERS.some((name) => chosen[name] !== undefined);
  const said = left.length === 0 ? words.none : found.partial ? words.partial : asked ? words.count : words.countAll;
  return {
    html: results(sorted.slice(0, shown), words, { marking: found.marking }).html,
    notes: markup`${notes(found.amended, words, parameters)}${left.length > 0 ? null : without(found.entries, words, parameters)}`.html,
    count: fill(said, { n: numeral(left.length, words) }),
    total: left.length,
    counts: withDocuments(countsOf(listed, chosen), found.entries, chosen),
  };
}

function withDocuments(counts: Counts, entries: readonly Entry[], chosen: Chosen): Counts {
  const { document } = countsOf(entries, chosen).kind;
  return document === undefined ? counts : { ...counts, kind: { ...counts.kind, document } };
}

function notes(amended: Found['amended'], words: ClientWords, parameters: URLSearchParams): Html {
  const { find } = words;
  return join(
    amended.map(({ typed, used, nearest }) => {
      if (used !== null) return markup`<p>${phrase(find.used, { typed, used: own(used, words) })}</p>`;
      const link =
        nearest === null
          ? null
          : markup` <a href="?${instead(parameters, typed, nearest)}">${phrase(find.nearest, { nearest: own(nearest, words) })}</a>`;
      return markup`<p>${fill(find.nowhere, { typed })}${link}</p>`;
    }),
  );
}

/** What is found without the filters, where nothing is with them. */
function without(found: readonly Entry[], words: ClientWords, parameters: URLSearchParams): Html | null {
  const query = parameters.get('q') ?? '';
  if (found.length === 0 || query.trim() === '') return null;
  const others = new URLSearchParams([...parameters].filter(([name]) => !FILTERS.some((filter) => filter === name)));
  return markup`<p><a href="?${others.toString()}">${fill(words.find.without, { n: numeral(found.length, words) })}</a></p>`;
}

function instead(parameters: URLSearchParams, typed: string, nearest: string): string {
  const other = new URLSearchParams(parameters);
  const query = parameters.get('q') ?? '';
  const at = query.toLowerCase().indexOf(typed);
  other.set('q', at < 0 ? nearest : query.slice(0, at) + nearest + query.slice(at + typed.length));
  return other.toString();
}
