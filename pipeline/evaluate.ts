import {
  DEADLINE_FACETS,
  fitsDeadline,
  fitsIndicator,
  fitsTask,
  INDICATOR_FACETS,
  TASK_FACETS,
  touches,
  type Facet,
} from './evaluate/facets.ts';
import type { Gold } from './evaluate/gold.ts';
import { flat, lettersOf, lettersOfSource } from './letters.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Span } from './schema/span.ts';

export const KINDS = ['tasks', 'indicators', 'deadlines'] as const;
export type Kind = (typeof KINDS)[number];

/** How one kind of record was read: marked items hit and missed, records too many, and for each facet how many of the hits were right. */
export type Count = {
  readonly hit: number;
  readonly missed: number;
  readonly spurious: number;
  readonly facets: Readonly<Record<string, { readonly right: number; readonly of: number }>>;
};

/** One thing that was read otherwise than marked; `words` are the anchor, of a spurious record its quote. */
export type Miss = { readonly document: string; readonly kind: Kind; readonly fault: string; readonly words: string };

/** The comparison of extractions with what readers marked. A violation is a quote that is not at its span, or a record from a place that must give none. */
export type Score = Readonly<Record<Kind, Count>> & {
  readonly quotes: { readonly right: number; readonly of: number };
  readonly misses: readonly Miss[];
  readonly violations: readonly string[];
};

/** One extraction, the text (as read) that its spans are of, and what a reader marked in it. */
export type Marked = { readonly gold: Gold; readonly text: string; readonly extraction: Extraction };

/** Compares extractions with gold: each marked item has at most one record, the shortest that fits, required items before optional ones. Pure. */
export function evaluate(documents: readonly Marked[]): Score {
  const each = documents.map(evaluateOne);
  const counts = (kind: Kind): Count => each.map((score) => score[kind]).reduce(add, NOTHING[kind]);
  return {
    tasks: counts('tasks'),
    indicators: counts('indicators'),
    deadlines: counts('deadlines'),
    quotes: each.map(({ quotes }) => quotes).reduce(addRight, { right: 0, of: 0 }),
    misses: each.flatMap(({ misses }) => misses),
    violations: each.flatMap(({ violations }) => violations),
  };
}

/** Rates of one kind, each from 0 to 1; a rate of nothing is 1. */
export type Rates = {
  readonly gold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
  readonly facets: Readonly<Record<string, number>>;
};

/** Precision, recall, their harmonic mean, and the share of right facets. */
export function ratesOf({ hit, missed, spurious, facets }: Count): Rates {
  const precision = ratio(hit, hit + spurious);
  const recall = ratio(hit, hit + missed);
  const f1 = precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall);
  const shares = Object.entries(facets).map(([name, { right, of }]) => [name, ratio(right, of)] as const);
  return { gold: hit + missed, precision, recall, f1, facets: Object.fromEntries(shares) };
}

function nothing(facets: Readonly<Record<string, unknown>>): Count {
  return { hit: 0, missed: 0, spurious: 0, facets: Object.fromEntries(Object.keys(facets).map((name) => [name, { right: 0, of: 0 }])) };
}

const NOTHING: Readonly<Record<Kind, Count>> = {
  tasks: nothing(TASK_FACETS),
  indicators: nothing(INDICATOR_FACETS),
  deadlines: nothing(DEADLINE_FACETS),
};

function evaluateOne({ gold, text, extraction }: Marked): Score {
  const { document } = gold;
  const tasks = compare(gold.tasks, extraction.tasks, (marked, read) => fitsTask(marked, read), TASK_FACETS);
  const indicators = compare(gold.indicators, extraction.indicators, (marked, read) => fitsIndicator(marked, read, text), INDICATOR_FACETS);
  const deadlines = compare(gold.deadlines, extraction.deadlines, (marked, read) => fitsDeadline(marked, read, text), DEADLINE_FACETS);
  const faults = { tasks: tasks.faults, indicators: indicators.faults, deadlines: deadlines.faults };
  const records: readonly (readonly [Kind, Words])[] = KINDS.flatMap((kind) => extraction[kind].map((record) => [kind, record] as const));
  const wrong = records.filter(([, record]) => !standsAtItsSpan(record, text));
  return {
    tasks: tasks.count,
    indicators: indicators.count,
    deadlines: deadlines.count,
    quotes: { right: records.length - wrong.length, of: records.length },
    misses: KINDS.flatMap((kind) => faults[kind].map((fault) => ({ document, kind, ...fault }))),
    violations: [
      ...wrong.map(([kind, record]) => `${document} ${kind}: span does not hold the quote: ${wordsOf(record).slice(0, 70)}`),
      ...forbidden(gold, extraction, text).map(([kind, place]) => `${document} ${kind}: must never be read from: ${place}`),
    ],
  };
}

type Words = { readonly span: Span; readonly quote?: string; readonly text?: string };
type Fault = Pick<Miss, 'fault' | 'words'>;

function compare<Item extends { readonly anchor: string; readonly optional: boolean }, Read extends Words>(
  marked: readonly Item[],
  read: readonly Read[],
  fits: (item: Item, record: Read) => boolean,
  facets: Readonly<Record<string, Facet<Item, Read>>>,
): { readonly count: Count; readonly faults: readonly Fault[] } {
  const { pairs, spurious } = pair(marked, read, fits);
  const required = pairs.filter(([{ optional }]) => !optional);
  const missed = required.filter(([, record]) => record === undefined);
  const hits = required.flatMap(([item, record]) => (record === undefined ? [] : [{ item, record }]));
  const judged = Object.entries(facets).map(([name, judge]) => {
    const verdicts = hits.map(({ item, record }) => ({ item, right: judge(item, record) })).filter(({ right }) => right !== null);
    return { name, of: verdicts.length, wrong: verdicts.filter(({ right }) => right === false) };
  });
  return {
    count: {
      hit: hits.length,
      missed: missed.length,
      spurious: spurious.length,
      facets: Object.fromEntries(judged.map(({ name, of, wrong }) => [name, { right: of - wrong.length, of }])),
    },
    faults: [
      ...missed.map(([{ anchor }]) => ({ fault: 'missed', words: anchor })),
      ...judged.flatMap(({ name, wrong }) => wrong.map(({ item }) => ({ fault: `wrong ${name}`, words: item.anchor }))),
      ...spurious.map((record) => ({ fault: 'spurious', words: wordsOf(record) })),
    ],
  };
}

function pair<Item extends { readonly optional: boolean }, Read extends Words>(
  marked: readonly Item[],
  read: readonly Read[],
  fits: (item: Item, record: Read) => boolean,
): { readonly pairs: readonly (readonly [Item, Read | undefined])[]; readonly spurious: readonly Read[] } {
  const free = new Set(read);
  const inOrder = [...marked.filter(({ optional }) => !optional), ...marked.filter(({ optional }) => optional)];
  const pairs = inOrder.map((item) => {
    const [best] = [...free].filter((record) => fits(item, record)).sort((a, b) => lengthOf(a.span) - lengthOf(b.span));
    if (best !== undefined) free.delete(best);
    return [item, best] as const;
  });
  return { pairs, spurious: [...free] };
}

function forbidden({ never }: Gold, { tasks, indicators, deadlines }: Extraction, text: string): readonly (readonly [Kind, string])[] {
  const holds = {
    tasks: (place: string) => tasks.some(({ quote }) => lettersOf(quote).includes(lettersOf(place))),
    indicators: (place: string) => indicators.some(({ quantity }) => touches(quantity.span, text.indexOf(place), place.length)),
    deadlines: (place: string) => deadlines.some(({ span }) => touches(span, text.indexOf(place), place.length)),
  };
  return KINDS.flatMap((kind) => (never[kind] ?? []).filter(holds[kind]).map((place) => [kind, place] as const));
}

function standsAtItsSpan(record: Words, text: string): boolean {
  const slice = lettersOfSource(text.slice(record.span.start, record.span.end));
  return slice !== '' && lettersOf(record.quote ?? record.text ?? '') === slice;
}

function wordsOf({ quote, text }: Words): string {
  return flat(quote ?? text ?? '');
}

function lengthOf({ start, end }: Span): number {
  return end - start;
}

function ratio(part: number, whole: number): number {
  return whole === 0 ? 1 : part / whole;
}

function add(a: Count, b: Count): Count {
  const facets = Object.entries(a.facets).map(([name, share]) => [name, addRight(share, b.facets[name]!)] as const);
  return { hit: a.hit + b.hit, missed: a.missed + b.missed, spurious: a.spurious + b.spurious, facets: Object.fromEntries(facets) };
}

type Right = { readonly right: number; readonly of: number };

function addRight(a: Right, b: Right): Right {
  return { right: a.right + b.right, of: a.of + b.of };
}
