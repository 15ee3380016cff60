import { STATUSES } from '../../pipeline/schema/evidence.ts';
import type { Indicator } from '../../pipeline/schema/indicator.ts';
import { VERDICTS } from '../../pipeline/schema/outcome.ts';
import type { Task } from '../../pipeline/schema/task.ts';
import { bodyCalled, bodyOf, printedCalled, printedShown } from './body.ts';
import { passes } from './filter.ts';
import type { Library } from './library.ts';
import { listPath } from './paths.ts';
import { rows } from './row.ts';
import { STATE_VALUES, stateNamed } from './state.ts';
import type { State } from './state.ts';
import { statusCounts, verdictCounts } from './tally.ts';
import type { Tally } from './tally.ts';

/** A line of a table of counts: whose (with the language of that name, where it is none of the page's), how many in all, how many in each state. */
export type CountRow = {
  readonly name: string;
  readonly lang?: 'vi' | undefined;
  readonly count: number;
  readonly href: string | null;
  readonly tallies: readonly Tally[];
};

/** Counts by place or body, the largest first. `notes` say how it is counted and what its lists hold. */
export type CountTable = {
  readonly id: 'places' | 'issuers' | 'issuer-tasks' | 'leads';
  readonly heading: string;
  readonly head: string;
  readonly notes: readonly string[];
  readonly states: readonly State[];
  readonly rows: readonly CountRow[];
};

/** Verdicts on targets by place. */
export function placeTable(library: Library): CountTable {
  const { words, names } = library;
  const byPlace = Map.groupBy(targetsOf(library), ({ place }) => place);
  const counted = [...byPlace].map(([place, targets]) => verdictRow(names.places[place] ?? place, targets, { place }, library));
  const { places: heading, place: head } = words.scorecard;
  return { id: 'places', heading, head, notes: [], states: states(VERDICTS, library), rows: largest(counted) };
}

/** Verdicts on targets by the body that issued them. */
export function issuerTable(library: Library): CountTable {
  const byIssuer = Map.groupBy(targetsOf(library), ({ document }) => library.documents.get(document)!.issuer);
  const counted = [...byIssuer].map(([body, targets]) => ({
    ...verdictRow(body, targets, { issuer: body }, library),
    ...printedShown(body, library),
  }));
  const { issuers: heading, issuer: head } = library.words.scorecard;
  return { id: 'issuers', heading, head, notes: [], states: states(VERDICTS, library), rows: largest(counted) };
}

/** States of tasks by the body that issued them. */
export function issuerTaskTable(library: Library): CountTable {
  const { dataset, documents, words } = library;
  const byIssuer = Map.groupBy(dataset.tasks, ({ document }) => documents.get(document)!.issuer);
  const { issuerTasks: heading, issuer: head, issuerTasksNote } = words.scorecard;
  return taskTable({ id: 'issuer-tasks', heading, head }, 'issuer', issuerTasksNote, byIssuer, library);
}

/** States of tasks by the bodies that lead them. */
export function leadTable(library: Library): CountTable {
  const { dataset, words } = library;
  const led = dataset.tasks.flatMap((task) => leadsOf(task, library).map((body) => ({ body, task })));
  const byLead = new Map([...Map.groupBy(led, ({ body }) => body)].map(([body, pairs]) => [body, pairs.map(({ task }) => task)] as const));
  const { leads: heading, lead: head, leadsNote } = words.scorecard;
  return taskTable({ id: 'leads', heading, head }, 'body', leadsNote, byLead, library);
}

function leadsOf(task: Task, library: Library): string[] {
  const leads = task.actors.filter(({ part }) => part === 'lead').map(bodyOf);
  return leads.length === 0 ? [library.words.scorecard.nobody] : [...new Set(leads)];
}

function taskTable(
  table: Pick<CountTable, 'id' | 'heading' | 'head'>,
  filter: 'issuer' | 'body',
  note: string,
  byBody: ReadonlyMap<string, readonly Task[]>,
  library: Library,
): CountTable {
  const { words, href } = library;
  const { reach, longer, nobody } = words.scorecard;
  const counted = [...byBody].map(([body, tasks]) => {
    const filters = body === nobody ? null : { [filter]: body };
    const list = filters && href(listPath({ kind: 'task', ...filters }));
    const called = body === nobody ? nobody : filter === 'body' ? bodyCalled(body, library) : printedCalled(body, library);
    const lang = called === null ? words.textLang : undefined;
    return { body, name: called ?? body, lang, count: tasks.length, href: list, tallies: statusCounts(tasks, filters, library) };
  });
  const all = rows(library);
  const listed = (body: string) => all.filter((row) => passes(row, { kind: 'task', [filter]: body })).length;
  const some = counted.some(({ body, count, href: list }) => list !== null && listed(body) > count);
  return { ...table, notes: [note, reach, ...(some ? [longer] : [])], states: states(STATUSES, library), rows: largest(counted) };
}

function targetsOf({ dataset }: Library): Indicator[] {
  return dataset.indicators.filter(({ role }) => role === 'target');
}

function verdictRow(name: string, targets: readonly Indicator[], filters: Readonly<Record<string, string>>, library: Library): CountRow {
  const href = library.href(listPath({ kind: 'target', ...filters }));
  return { name, count: targets.length, href, tallies: verdictCounts(targets, filters, library) };
}

function states(values: readonly State['value'][], { words }: Library): State[] {
  return values.toSorted((a, b) => STATE_VALUES.indexOf(a) - STATE_VALUES.indexOf(b)).map((value) => stateNamed(value, words));
}

function largest(counted: readonly CountRow[]): CountRow[] {
  const collator = new Intl.Collator('vi');
  return counted.toSorted((a, b) => b.count - a.count || collator.compare(a.name, b.name));
}
