import { daysOf } from './calendar.ts';
import { compareText, unaccent } from './fold.ts';
import { diceOf } from './likeness.ts';
import { worksIn } from './rules/work.ts';
import { lastDayToAct } from './schema/deadline.ts';
import type { Document } from './schema/document.ts';
import type { Indicator } from './schema/indicator.ts';
import type { Quantity } from './schema/quantity.ts';
import type { Task } from './schema/task.ts';
import type { Step, Thread, ThreadEntry } from './schema/thread.ts';

/** Less alike than this, two tasks that cite one document are two tasks. */
const SAME_TASK = 0.6;

/** The threads of a dataset: what was promised, changed and reported of one thing, in order of time. Of one entry alone there is no thread. Pure. */
export function threadsOf(tasks: readonly Task[], indicators: readonly Indicator[], documents: readonly Document[]): Thread[] {
  const dates = new Map(documents.map(({ id, date }) => [id, date]));
  const dateOf = (document: string): string => dates.get(document)!;
  const places = new Map(documents.map(({ id, place }) => [id, place]));
  const threads = [...measureThreads(indicators, dateOf), ...taskThreads(tasks, dateOf, (document) => places.get(document)!)];
  return threads.filter(({ entries }) => entries.length > 1).sort((a, b) => compareText(a.id, b.id));
}

type DateOf = (document: string) => string;

function measureThreads(indicators: readonly Indicator[], dateOf: DateOf): Thread[] {
  const groups = Map.groupBy(
    indicators.filter(({ measure, period }) => measure !== null && period !== null),
    ({ measure, territory }) => `${measure!}-${territory.toLowerCase()}`,
  );
  return [...groups]
    .filter(([, group]) => group.some(({ role }) => role === 'target') && new Set(group.map(({ document }) => document)).size > 1)
    .map(([id, group]) => {
      const { measure, place, territory } = group[0]!;
      const inOrder = [...group].sort((a, b) => byDay(dateOf(a.document), dateOf(b.document)) || a.span.start - b.span.start);
      return { id, kind: 'measure' as const, name: null, measure, place, territory, entries: entriesOfMeasure(inOrder, dateOf) };
    });
}

function entriesOfMeasure(inOrder: readonly Indicator[], dateOf: DateOf): ThreadEntry[] {
  const aims = new Map<string, Indicator>();
  const periodOf = ({ period }: Indicator): string => `${period!.start}/${period!.end}`;
  const results = new Set(inOrder.filter(({ role }) => role !== 'target').map((each) => `${each.document} ${periodOf(each)}`));
  return inOrder.map((indicator) => {
    const period = periodOf(indicator);
    // A report that prints the plan beside the result promises nothing anew, and may print the plan of another body.
    const restated = indicator.role === 'target' && results.has(`${indicator.document} ${period}`);
    const before = indicator.role === 'target' ? aims.get(period) : undefined;
    if (indicator.role === 'target' && !restated) aims.set(period, indicator);
    const step = stepOf(indicator, before, restated);
    return {
      step,
      date: dateOf(indicator.document),
      document: indicator.document,
      record: indicator.id,
      quote: indicator.quote,
      period: indicator.period!.edtf,
      from: step === 'raised' || step === 'lowered' ? before!.id : null,
    };
  });
}

function stepOf({ role, quantity }: Indicator, before: Indicator | undefined, restated: boolean): Step {
  if (role !== 'target') return 'reported';
  if (restated) return 'repeated';
  return before === undefined ? 'promised' : changeOf(before.quantity, quantity);
}

function changeOf(before: Quantity, after: Quantity): Step {
  if (before.unit !== after.unit) return 'repeated';
  const [one, other] = [before.min ?? before.max!, after.min ?? after.max!];
  const [top, otherTop] = [before.max ?? one, after.max ?? other];
  if (other > one || (other === one && otherTop > top)) return 'raised';
  return other < one || otherTop < top ? 'lowered' : 'repeated';
}

function taskThreads(tasks: readonly Task[], dateOf: DateOf, placeOf: DateOf): Thread[] {
  const heap = new Map(tasks.map(({ id }) => [id, id]));
  const root = (id: string): string => {
    const parent = heap.get(id)!;
    return parent === id ? id : root(parent);
  };
  const join = (one: string, other: string): void => void heap.set(root(one), root(other));
  for (const { id, continues } of tasks) for (const other of continues) if (heap.has(other)) join(other, id);
  const works = worksOf(tasks, placeOf);
  for (const group of works.values()) for (const { id } of group.tasks) join(id, group.tasks[0]!.id);
  for (const [one, other] of sameReference(tasks)) join(one.id, other.id);
  const named = new Map([...works.values()].map(({ name, tasks: [first] }) => [root(first!.id), name]));
  return [...Map.groupBy(tasks, ({ id }) => root(id))].map(([top, group]) => {
    const inOrder = [...group].sort((a, b) => byDay(dateOf(a.document), dateOf(b.document)) || a.span.start - b.span.start);
    const first = inOrder[0]!;
    const name = named.get(top) ?? null;
    const place = placeOf(first.document);
    return {
      id: name === null ? first.id : `${slugOf(name)}-${place.toLowerCase()}`,
      kind: name === null ? ('tasks' as const) : ('work' as const),
      name: name ?? first.statement,
      measure: null,
      place,
      territory: null,
      entries: entriesOfTasks(inOrder, dateOf),
    };
  });
}

// The name of a work is as good as an id within one place; a clause that names two works is about both, and joins neither.
function worksOf(tasks: readonly Task[], placeOf: DateOf): Map<string, { readonly name: string; readonly tasks: Task[] }> {
  const found = new Map<string, { readonly name: string; readonly tasks: Task[] }>();
  for (const task of tasks) {
    const [work, more] = worksIn(task.quote);
    if (work === undefined || more !== undefined) continue;
    const key = `${placeOf(task.document)} ${work.key}`;
    const group = found.get(key) ?? { name: work.name, tasks: [] };
    group.tasks.push(task);
    found.set(key, group);
  }
  return found;
}

function sameReference(tasks: readonly Task[]): (readonly [Task, Task])[] {
  const citing = Map.groupBy(
    tasks.flatMap((task) => task.references.flatMap(({ number }) => (number === undefined ? [] : [{ number, task }]))),
    ({ number }) => number,
  );
  return [...citing.values()].flatMap((group) =>
    group.flatMap(({ task }, index) =>
      group
        .slice(index + 1)
        .filter((other) => other.task.document !== task.document && diceOf(task.quote, other.task.quote) >= SAME_TASK)
        .map((other) => [task, other.task] as const),
    ),
  );
}

function entriesOfTasks(tasks: readonly Task[], dateOf: DateOf): ThreadEntry[] {
  const entries = tasks.flatMap((task, index): ThreadEntry[] => {
    const due = task.deadline === null || task.deadline.from === 'assumed' ? null : lastDayToAct(task.deadline);
    const told = { record: task.id, from: null };
    return [
      {
        ...told,
        step: index > 0 && task.continues.length > 0 ? 'repeated' : 'promised',
        date: dateOf(task.document),
        document: task.document,
        quote: task.quote,
        period: due,
      },
      ...task.rescheduled.map(({ from, to, evidence: { date, document, quote } }) => ({
        ...told,
        step: daysOf(to).end! >= daysOf(from).end! ? ('postponed' as const) : ('advanced' as const),
        date,
        document,
        quote,
        period: to,
        from,
      })),
      ...(task.progress?.evidence ?? []).map(({ date, document, quote }) => ({
        ...told,
        step: 'reported' as const,
        date,
        document,
        quote,
        period: null,
      })),
    ];
  });
  // One sentence may tell of two tasks, and stand as evidence twice.
  const seen = new Set<string>();
  return entries
    .filter(({ step, document, quote }) => seen.size < seen.add(`${step === 'reported' ? 'reported' : step} ${document} ${quote}`).size)
    .sort((a, b) => compareText(sortingDay(a), sortingDay(b)));
}

// Of a promise and a report of one month the promise was first.
function sortingDay({ step, date }: ThreadEntry): string {
  const { start, end } = daysOf(date);
  return step === 'promised' || step === 'repeated' ? start! : end!;
}

function byDay(one: string, other: string): number {
  return compareText(daysOf(one).end!, daysOf(other).end!);
}

function slugOf(name: string): string {
  return unaccent(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
