import type { Evidence, Status } from '../../pipeline/schema/evidence.ts';
import type { Task } from '../../pipeline/schema/task.ts';
import { lastDayToAct } from '../../pipeline/schema/deadline.ts';
import { clip } from './clip.ts';
import { latest, readable } from './date.ts';
import { documentName } from './document-name.ts';
import type { DocumentName } from './document-name.ts';
import type { Part } from './fact.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { commitmentPath } from './paths.ts';
import { own } from './phrase.ts';
import { stateOf } from './state.ts';
import type { State } from './state.ts';

const TITLE_LENGTH = 120;

/** A sentence that says how a task stands: its words, its day, its document and the page it was published on. */
export type Witness = { readonly quote: string; readonly date: string; readonly document: DocumentName; readonly source: string | null };

/** All that a page shows of how a task stands, on two axes: how far it got, and in time or late. */
export type TaskProgress = {
  readonly state: State;
  readonly done: Part;
  readonly time: Part;
  /** Said where nobody recorded anything. */
  readonly nothing: string | null;
  /** The last day in time; null where the outcome is known or no day is. */
  readonly lastDay: { readonly day: string; readonly text: string } | null;
  readonly evidence: readonly Witness[];
  /** The first and the last date that was promised, and the words of each change between; null where none was moved. */
  readonly moved: {
    readonly first: string;
    readonly last: string;
    readonly changes: readonly { readonly text: string; readonly witness: Witness }[];
  } | null;
  readonly continues: readonly Part[];
  readonly restated: boolean;
};

/** How a task stands, as a person found it reported. */
export function taskProgress(task: Task, library: Library): TaskProgress {
  const { words, href, commitments } = library;
  const { task: text } = words.outcome;
  const { progress, rescheduled } = task;
  const evidence = (progress?.evidence ?? []).map((each) => witness(each, library));
  const changes = rescheduled.map(({ from, to, evidence: said }) => ({
    text: fill(text.changedFromTo, { from: readable(from, words), to: readable(to, words) }),
    witness: witness(said, library),
  }));
  const state = progress === null ? words.outcome.states['not-known'] : text.progress[progress.state];
  const on = progress?.on ?? null;
  return {
    state: stateOf({ type: 'task', record: task }, library)!,
    done: { text: on === null ? state : fill(text.on, { state, date: readable(on, words) }) },
    time: { text: time(task, library), note: promised(task, library) },
    nothing: progress === null ? text.nothing : null,
    lastDay: lastDay(task, library),
    evidence,
    moved:
      changes.length === 0
        ? null
        : { first: readable(rescheduled[0]!.from, words), last: readable(rescheduled.at(-1)!.to, words), changes },
    continues: task.continues.map((id) => {
      const earlier = commitments.get(id)?.record;
      return earlier === undefined ? { text: id } : { text: own(clip(earlier.quote, TITLE_LENGTH), words), href: href(commitmentPath(id)) };
    }),
    restated: [...evidence, ...changes.map((change) => change.witness)].some(({ document }) => document.restated),
  };
}

/** A piece of evidence as a page shows it. */
export function witness({ quote, date, document, source }: Evidence, library: Library): Witness {
  // A source without an address on the web is named in the document, not linked.
  const url = /^https?:\/\//.test(source) ? source : null;
  return { quote, date: readable(date, library.words), document: documentName(document, library), source: url };
}

const AFTER: Readonly<Partial<Record<Status, 'onTime' | 'late' | 'still' | 'overdue'>>> = {
  'completed-on-time': 'onTime',
  'completed-late': 'late',
  'within-term': 'still',
  overdue: 'overdue',
};

function time({ status, progress, deadline }: Task, { words }: Library): string {
  const { task: text } = words.outcome;
  const last = stated(deadline) ? lastDayToAct(deadline) : null;
  if (last === null) return stated(deadline) ? text.noDay : text.noDeadline;
  const reported = progress === null ? '' : readable(progress.evidence.at(-1)!.date, words);
  const unknown = status === 'not-known' && progress !== null;
  const form = AFTER[status];
  return fill(text[form ?? (unknown ? 'unknownTime' : 'deadline')], { day: readable(last, words), reported });
}

function promised({ deadline, rescheduled }: Task, { words }: Library): string {
  const from = stated(deadline) && deadline.inherited ? words.commitment.from[deadline.from] : '';
  return [from, rescheduled.length > 0 ? words.outcome.task.first : ''].filter((note) => note !== '').join('; ');
}

function lastDay({ status, deadline, rescheduled }: Task, { words }: Library): TaskProgress['lastDay'] {
  const { lastDay: text, lastDayMoved } = words.outcome.task;
  const open = status === 'not-known' || status === 'within-term';
  // What was moved is not over on the day it was moved from.
  const moved = rescheduled.length === 0 ? null : latest(rescheduled.at(-1)!.to);
  if (open && moved !== null) return { day: moved, text: fill(lastDayMoved, { day: readable(moved, words) }) };
  if (!stated(deadline) || !open) return null;
  // What recurs or begins on a day is not over when the day is.
  const last = ['in', 'by', 'before'].includes(deadline.kind) ? lastDayToAct(deadline) : null;
  return last === null ? null : { day: last, text: fill(text, { day: readable(last, words) }) };
}

function stated(deadline: Task['deadline']): deadline is NonNullable<Task['deadline']> {
  return deadline !== null && deadline.from !== 'assumed';
}
