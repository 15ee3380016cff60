import type { Thread, ThreadEntry } from '../../pipeline/schema/thread.ts';
import { capital } from './capital.ts';
import { clip } from './clip.ts';
import { readsAs } from './commitment-title.ts';
import { readable } from './date.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { numeral } from './numeral.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { PATHS, measurePath, threadKindPath, threadPath } from './paths.ts';
import { own, phrase } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { ShapeName } from './shape.ts';
import { statesOf } from './state.ts';
import { CHANGES, STEP_SHAPES, changeOf, point, valueOf } from './thread-entry.ts';
import type { Point } from './thread-entry.ts';

const TITLE_LENGTH = 120;
const SHORT = 5;
const THREADS_SHOWN = 12;
const THREAD_PAGE = 60;

/** What was promised of one period or one task: the first value or date, each that took its place, the last. */
export type Moves = { readonly of: Phrase; readonly values: readonly Phrase[] };

/** All that the page of a thread shows. */
export type ThreadPage = {
  readonly path: string;
  readonly title: string;
  readonly heading: Phrase;
  readonly kind: string;
  /** Where the list has the threads of its kind. */
  readonly list: string;
  readonly about: string;
  readonly description: string;
  readonly changes: readonly Moves[];
  readonly points: readonly Point[];
  readonly measure: string | null;
  readonly restated: boolean;
};

/** A thread in the list of threads. */
export type ThreadRow = {
  readonly href: string;
  readonly title: Phrase;
  readonly about: string;
  readonly changes: readonly { readonly shape: ShapeName; readonly text: string }[];
  /** How its tasks stand. */
  readonly states: ReturnType<typeof statesOf>;
};

/** The threads of a kind. */
export type ThreadGroup = { readonly heading: string; readonly kind: Thread['kind']; readonly rows: readonly ThreadRow[] };

/** The beginning of a thread on the page of one of its records. */
export type ThreadPart = {
  readonly href: string;
  readonly points: readonly Point[];
  readonly left: string;
  readonly all: Phrase;
  readonly restated: boolean;
};

/** The page of a thread; throws where there is no such thread. */
export function threadPage(id: string, library: Library): ThreadPage {
  const { words, href, dataset } = library;
  const thread = dataset.threads.find((each) => each.id === id)!;
  const title = titleOf(thread, library);
  const points = thread.entries.map((entry) => point(entry, library));
  return {
    path: threadPath(id),
    title,
    heading: headingOf(thread, library),
    kind: words.thread.headings[thread.kind],
    list: href(`${PATHS.threads}#${thread.kind}`),
    about: about(thread, library),
    description: fill(words.thread.pageDescription, { name: title, about: about(thread, library) }),
    changes: thread.kind === 'measure' ? valuesMoved(thread, library) : datesMoved(thread, library),
    points,
    measure: thread.measure === null ? null : href(measurePath(thread.measure, thread.place)),
    restated: points.some(({ document }) => document.restated),
  };
}

/** All threads as a list shows them: works and measures by name, tasks with the newest first. */
export function threadGroups(library: Library): ThreadGroup[] {
  const { words, dataset } = library;
  const collator = new Intl.Collator('vi');
  const kinds: readonly Thread['kind'][] = ['work', 'measure', 'tasks'];
  return kinds
    .map((kind) => {
      const threads = dataset.threads.filter((thread) => thread.kind === kind);
      const rows = threads
        .map((thread) => ({ row: threadRow(thread, library), title: titleOf(thread, library), last: thread.entries.at(-1)!.date }))
        .sort((a, b) => (kind === 'tasks' ? collator.compare(b.last, a.last) : 0) || collator.compare(a.title, b.title))
        .map(({ row }) => row);
      return { heading: words.thread.headings[kind], kind, rows };
    })
    .filter(({ rows }) => rows.length > 0);
}

/** The index of threads: of each kind all where they are few, else the first, and where all are. */
export function threadIndex(library: Library): (ThreadGroup & { readonly count: string; readonly all: string | null })[] {
  const { words, href } = library;
  return threadGroups(library).map((group) => ({
    ...group,
    count: numeral(group.rows.length, words),
    ...(group.rows.length <= THREAD_PAGE
      ? { all: null }
      : { rows: group.rows.slice(0, THREADS_SHOWN), all: href(threadKindPath(group.kind)) }),
  }));
}

/** The pages that list all threads of the kinds that have many. */
export function threadKinds(
  library: Library,
): { readonly kind: Thread['kind']; readonly heading: string; readonly part: Part<ThreadRow> }[] {
  return threadGroups(library)
    .filter(({ rows }) => rows.length > THREAD_PAGE)
    .flatMap(({ kind, heading, rows }) => partsOf(rows, threadKindPath(kind), THREAD_PAGE).map((part) => ({ kind, heading, part })));
}

/** The threads of a record, each with a few of its points: the first, the last, what changed, and what is about the same time or task. */
export function threadParts(record: string, library: Library): ThreadPart[] {
  const { words, href } = library;
  return library.threadsWith(record).map((thread) => {
    const entries = few(thread, record);
    const points = entries.map((entry) => point(entry, library));
    const left = thread.entries.length - points.length;
    return {
      href: href(threadPath(thread.id)),
      points,
      left: left === 0 ? '' : fill(words.thread.left, { n: left }),
      all: phrase(words.thread.all, { n: thread.entries.length, name: headingOf(thread, library) }),
      restated: points.some(({ document }) => document.restated),
    };
  });
}

function titleOf({ name, measure, place, territory, id }: Thread, { names }: Library): string {
  if (measure === null) return clip(capital(name ?? id), TITLE_LENGTH);
  // A place that has had one ground alone needs no other name.
  const several = Object.values(names.grounds).filter((ground) => ground.place === place).length > 1;
  const where = several && territory !== null ? names.territories[territory] : names.places[place];
  return `${names.measures[measure] ?? measure}, ${where ?? place}`;
}

/** The title for the page itself: the name of a work or task is its text's own. */
function headingOf(thread: Thread, library: Library): Phrase {
  const title = titleOf(thread, library);
  return thread.measure === null ? own(title, library.words) : title;
}

// The title of a measure names its place.
function about(thread: Thread, { words, names }: Library): string {
  const place = thread.kind === 'measure' ? '' : `${names.places[thread.place] ?? thread.place}: `;
  const [from, to] = [thread.entries[0]!.date, thread.entries.at(-1)!.date].map((date) => readable(date, words));
  return place + fill(from === to ? words.thread.aboutOne : words.thread.about, { n: thread.entries.length, from: from!, to: to! });
}

function threadRow(thread: Thread, library: Library): ThreadRow {
  const { words, href } = library;
  const changes = CHANGES.flatMap((step) => {
    const n = thread.entries.filter((entry) => entry.step === step).length;
    return n === 0 ? [] : [{ shape: STEP_SHAPES[step], text: fill(words.thread.counted[step], { n }) }];
  });
  const tasks = [...new Set(thread.entries.map(({ record }) => record))].flatMap((id) => library.commitments.get(id) ?? []);
  const states = statesOf(
    tasks.filter(({ type }) => type === 'task'),
    library,
  );
  return { href: href(threadPath(thread.id)), title: headingOf(thread, library), about: about(thread, library), changes, states };
}

function valuesMoved({ entries }: Thread, library: Library): Moves[] {
  const targets = entries.filter(({ record }) => {
    const commitment = library.commitments.get(record);
    return commitment?.type === 'indicator' && commitment.record.role === 'target';
  });
  return [...Map.groupBy(targets, ({ period }) => period ?? '')]
    .filter(([, same]) => same.some(({ from }) => from !== null))
    .map(([period, same]) => ({
      of: readable(period, library.words),
      values: same.filter(({ from }, i) => i === 0 || from !== null).map(({ record }) => valueOf(record, library)!),
    }));
}

function datesMoved({ entries }: Thread, library: Library): Moves[] {
  const moved = Map.groupBy(
    entries.filter(({ from }) => from !== null),
    ({ record }) => record,
  );
  return [...moved].map(([record, changes]) => ({
    of: own(clip(saidOf(record, library), TITLE_LENGTH), library.words),
    values: [changeOf(changes[0]!, library)!.from, ...changes.map((change) => changeOf(change, library)!.to)],
  }));
}

function saidOf(record: string, { commitments }: Library): string {
  const commitment = commitments.get(record);
  return commitment === undefined ? '' : readsAs(commitment) || commitment.record.quote;
}

function few({ entries, kind }: Thread, record: string): readonly ThreadEntry[] {
  if (entries.length <= SHORT) return entries;
  const own = entries.find((entry) => entry.record === record);
  const near = (entry: ThreadEntry): boolean => (kind === 'measure' ? entry.period === own?.period : entry.record === record);
  const latest = entries.findLast(near);
  const weight = (entry: ThreadEntry): number => {
    if (entry.record === record && entry.from === null) return 4;
    if (near(entry)) return entry.from !== null || entry === latest ? 3 : 2;
    return entry === entries[0] || entry === entries.at(-1) ? 1 : 0;
  };
  const chosen = new Set(entries.toSorted((a, b) => weight(b) - weight(a)).slice(0, SHORT));
  return entries.filter((entry) => chosen.has(entry));
}
