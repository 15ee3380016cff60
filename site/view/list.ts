import type { DocumentKind } from '../../pipeline/schema/document.ts';
import { DOCUMENT_KINDS } from '../../pipeline/schema/document.ts';
import type { Words } from '../i18n/vi.ts';
import { bodyCalled, printedCalled } from './body.ts';
import { documentRows } from './document.ts';
import type { DocumentRow } from './document.ts';
import { FILTERS, isCommitment, options } from './filter.ts';
import type { FilterName, Option } from './filter.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import type { ResultWords } from './result.ts';
import { entries } from './entry.ts';
import type { Entry } from './entry.ts';
import { numeral } from './numeral.ts';
import { ORDERS } from './order.ts';
import type { Order } from './order.ts';
import { isStatus, STATE_VALUES } from './state.ts';
import type { Row } from './row.ts';

/** How many results a page shows before one asks for more. */
export const PAGE = 50;
const DOCUMENTS_SHOWN = 6;

/** All that the list of commitments shows before anyone searches, and the words that the browser needs for showing more. */
export type ListPage = {
  readonly rows: readonly Entry[];
  readonly count: string;
  readonly filters: readonly { readonly name: FilterName; readonly label: string; readonly options: readonly Option[] }[];
  readonly orders: readonly { readonly value: Order; readonly label: string }[];
  readonly documents: readonly DocumentRow[];
  readonly client: ClientWords;
};

/** What the browser says about a search. */
export type ClientWords = ResultWords & {
  readonly records: string;
  readonly count: string;
  readonly countAll: string;
  readonly partial: string;
  readonly none: string;
  readonly loading: string;
  readonly failed: string;
  readonly why: string;
  readonly slow: string;
  readonly offline: string;
  readonly filters: string;
  readonly filtersActive: string;
  readonly find: Pick<Words['find'], 'used' | 'nowhere' | 'nearest' | 'without' | 'drop'>;
};

const KINDS: readonly Row['kind'][] = ['task', 'target', 'actual', 'estimate', 'document'];
const ORDERED: Readonly<Partial<Record<FilterName, 'value' | readonly string[]>>> = {
  year: 'value',
  status: STATE_VALUES,
  kind: KINDS,
  document: DOCUMENT_KINDS,
};

/** The list of commitments: its first page, unfiltered. */
export function listPage(library: Library): ListPage {
  const { words, names } = library;
  const found = entries(library);
  const all = found.filter(isCommitment);
  const labels: Record<FilterName, (value: string) => string> = {
    place: (value) => names.places[value] ?? value,
    issuer: (value) => printedCalled(value, library) ?? value,
    body: (value) => bodyCalled(value, library) ?? value,
    document: (value) => words.documentKinds[value as DocumentKind],
    kind: (value) => words.kinds[value as Row['kind']],
    topic: (value) => names.topics[value] ?? value,
    measure: (value) => names.measures[value] ?? value,
    status: (value) => words.outcome.states[value as keyof typeof words.outcome.states],
    year: (value) => value,
  };
  const group = (name: FilterName, value: string) =>
    name === 'status' ? words.outcome.groups[isStatus(value) ? 'task' : 'target'] : undefined;
  const isOwn = (name: FilterName, value: string) =>
    (name === 'issuer' && printedCalled(value, library) === null) || (name === 'body' && bodyCalled(value, library) === null);
  const { find } = words;
  const filterNames: Record<FilterName, string> = {
    ...words.commitments,
    measure: words.commitment.measure,
    issuer: find.issuer,
    body: find.body,
    document: find.document,
  };
  const { slow, why, offline, filters, filtersActive } = words.pages;
  const { count, countAll, partial, none, loading, failed } = words.commitments;
  return {
    rows: all.slice(0, PAGE),
    count: fill(countAll, { n: numeral(all.length, words) }),
    filters: FILTERS.map((name) => ({
      name,
      label: filterNames[name],
      options: options(name === 'kind' ? found : all, name, labels[name], ORDERED[name] ?? 'label').map((option) => ({
        ...option,
        group: group(name, option.value),
        lang: isOwn(name, option.value) ? words.textLang : undefined,
      })),
    })).filter(({ options: offered }) => offered.length > 0),
    orders: ORDERS.map((value) => ({ value, label: find.orders[value] })),
    documents: documentRows(library).slice(0, DOCUMENTS_SHOWN),
    client: {
      ...resultWords(library),
      records: library.href('commitments/records.json'),
      count,
      countAll,
      partial,
      none,
      loading,
      failed,
      why,
      slow,
      offline,
      filters,
      filtersActive,
      find: { used: find.used, nowhere: find.nowhere, nearest: find.nearest, without: find.without, drop: find.drop },
    },
  };
}

/** The words that results are drawn with. */
export function resultWords({ words, href }: Library): ResultWords {
  const { task, target, estimate, actual, document } = words.kinds;
  return {
    kinds: { task, target, estimate, actual, document },
    from: words.results,
    timed: words.find.timed,
    same: words.find.same,
    base: href(''),
    locale: words.locale,
    textLang: words.textLang,
  };
}
