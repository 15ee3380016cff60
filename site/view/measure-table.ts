import type { Indicator, Role } from '../../pipeline/schema/indicator.ts';
import { printed, printOf } from './amount.ts';
import { sameness } from './chart-data.ts';
import { readable } from './date.ts';
import type { Library } from './library.ts';
import { commitmentPath, documentPath } from './paths.ts';
import { periodOf } from './period.ts';
import { own, phrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { stateOfTarget } from './state.ts';
import type { State } from './state.ts';

/** A document that prints a value, named by its number or its kind and date, leading to the place in its text. */
export type Printing = { readonly name: Phrase; readonly href: string };

/** A value with all documents that print it, and its page. */
export type PrintedValue = {
  readonly value: Phrase;
  /** The value as printed, where the page's language writes it otherwise. */
  readonly print: string;
  readonly href: string;
  readonly printings: readonly Printing[];
  /** Whether the period was inferred: the clause does not name it. */
  readonly inherited: boolean;
};

/** A target with what became of it, and the value that decided. */
export type Aim = PrintedValue & { readonly state: State | null; readonly by: Phrase };

/** A result with whether it is actual or estimated. */
export type Result = PrintedValue & { readonly role: Exclude<Role, 'target'> };

/** All that is known of one period on one ground. */
export type Period = { readonly period: string; readonly aims: readonly Aim[]; readonly results: readonly Result[] };

/** The periods of one ground, the newest first; named where the ground of the place changed. */
export type GroundRows = { readonly ground: string; readonly named: boolean; readonly periods: readonly Period[] };

/** The values of a measure in one place as a table shows them. */
export function measureTable(indicators: readonly Indicator[], library: Library): GroundRows[] {
  const { names } = library;
  const since = (ground: string) => names.grounds[ground]?.from ?? '';
  const grounds = [...Map.groupBy(indicators, ({ territory }) => territory)].sort(([a], [b]) => (since(a) < since(b) ? -1 : 1));
  return grounds.toReversed().map(([ground, values]) => ({
    ground: names.territories[ground] ?? ground,
    named: grounds.length > 1 || since(ground) !== '',
    periods: periods(values, library),
  }));
}

/** No more periods stand open on a page; and so few more are not worth a fold. */
const RECENT = 8;
const FEW = 3;

/** A table in two: the newest periods, and those before them, of which some page may show but how many there are. */
export function recentAndOlder(grounds: readonly GroundRows[]): {
  readonly recent: readonly GroundRows[];
  readonly older: readonly GroundRows[];
} {
  const all = grounds.reduce((sum, { periods }) => sum + periods.length, 0);
  if (all <= RECENT + FEW) return { recent: grounds, older: [] };
  let left = RECENT;
  const parts = grounds.map((ground) => {
    const here = Math.min(left, ground.periods.length);
    left -= here;
    return { recent: { ...ground, periods: ground.periods.slice(0, here) }, older: { ...ground, periods: ground.periods.slice(here) } };
  });
  const some = ({ periods }: GroundRows) => periods.length > 0;
  return { recent: parts.map(({ recent }) => recent).filter(some), older: parts.map(({ older }) => older).filter(some) };
}

function periods(indicators: readonly Indicator[], library: Library): Period[] {
  // What ended last comes first, a whole before its parts; what has no period last.
  const sorted = indicators.toSorted(
    ({ period: a }, { period: b }) => compare(b?.end ?? '', a?.end ?? '') || compare(a?.start ?? '', b?.start ?? ''),
  );
  return [...Map.groupBy(sorted, ({ period }) => period?.edtf ?? '')].map(([, values]) => ({
    period: values[0]!.period === null ? library.words.measures.table.noPeriod : periodOf(values[0]!.period, library.words),
    aims: aims(values, library),
    results: results(values, library),
  }));
}

function aims(indicators: readonly Indicator[], library: Library): Aim[] {
  const targets = indicators.filter(({ role }) => role === 'target');
  const outcomes = (id: string) => library.outcomeOf(id);
  const same = Map.groupBy(targets, ({ id, quantity }) => `${sameness(quantity)} ${outcomes(id)?.verdict} ${outcomes(id)?.result}`);
  return [...same.values()].map((each) => {
    const outcome = outcomes(each[0]!.id);
    return {
      ...shown(each, library),
      state: outcome === undefined ? null : stateOfTarget(outcome, library),
      by: decisive(outcome?.result ?? null, library),
    };
  });
}

/** Actual values before estimates, the latest document first. */
function results(indicators: readonly Indicator[], library: Library): Result[] {
  const given = indicators.filter((indicator) => indicator.role !== 'target').toReversed();
  const same = [...Map.groupBy(given, ({ role, quantity }) => `${role} ${sameness(quantity)}`).values()];
  return same
    .map((each) => {
      return { ...shown(each.toReversed(), library), role: each[0]!.role as Result['role'] };
    })
    .sort((a, b) => Number(a.role === 'estimate') - Number(b.role === 'estimate'));
}

function shown(same: readonly Indicator[], library: Library): PrintedValue {
  const [first] = same;
  return {
    value: printed(first!.quantity, library.words),
    print: printOf(first!.quantity, library.words),
    href: library.href(commitmentPath(first!.id)),
    printings: same.map((indicator) => printing(indicator, library)),
    inherited: same.every(({ period }) => period?.inherited === true),
  };
}

function printing({ document, id }: Indicator, { documents, words, href }: Library): Printing {
  const { kind, date, number } = documents.get(document)!;
  return {
    name: number === undefined ? `${words.documentKinds[kind]} ${readable(date, words)}` : own(number, words),
    href: href(documentPath(document, id)),
  };
}

function decisive(result: string | null, { commitments, words }: Library): Phrase {
  const commitment = result === null ? undefined : commitments.get(result);
  if (commitment?.type !== 'indicator') return '';
  return phrase(words.measures.table.by, { value: printed(commitment.record.quantity, words) });
}

function compare(a: string, b: string): number {
  return Number(a > b) - Number(a < b);
}
