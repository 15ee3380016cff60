import { type Place, say } from './messages.ts';
import type { Block, TableBlock } from './block.ts';
import type { Lines } from './plain.ts';
import type { Path, ReviewSheet } from './read/review.ts';
import { addRecords } from './review/add.ts';
import { nearestRecord } from './review/nearest-record.ts';
import { setDeadline, setIndicator, setTask } from './review/set.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Deadline } from './schema/deadline.ts';
import type { Dropped } from './schema/evidence.ts';
import type { Indicator } from './schema/indicator.ts';
import type { Entry } from './schema/review.ts';
import type { Task } from './schema/task.ts';
import { statusOf } from './status.ts';

/** Where a review stands to be told of: its decisions and a way to say what is wrong with one of them. */
export type Desk = { readonly sheet: ReviewSheet; readonly at: (...path: Path) => Place };

/**
 * What people decided about the records of one document, done to them: dropped, set, added, reported on. Pure; what cannot be done is a message in
 * the review's file, and the records stay as they were read.
 */
export function review(read: Extraction, blocks: readonly (Block | TableBlock)[], lines: Lines, sheet: ReviewSheet): Extraction {
  if (sheet.review === null) return read;
  const desk: Desk = { sheet, at: (...path) => sheet.placeOf(path) };
  const { items } = sheet.review;
  const records = new Map([...read.tasks, ...read.indicators, ...read.deadlines].map((record) => [record.id, record]));
  const orphans = Object.entries(items).filter(([id]) => !records.has(id));
  const gone = [...droppedOf(read, items), ...orphans.flatMap(([id, entry]) => goneOf(id, entry, [...records.values()], read, desk))];
  const dropped = new Set(gone.map(({ id }) => id));
  const kept = <T extends { readonly id: string }>(all: readonly T[]): readonly T[] => all.filter(({ id }) => !dropped.has(id));
  const reviewed: Extraction = {
    ...read,
    tasks: kept(read.tasks).map((task) => withoutDropped(decideTask(task, items[task.id], desk), dropped)),
    indicators: kept(read.indicators).map((indicator) => decideIndicator(indicator, items[indicator.id], desk)),
    deadlines: kept(read.deadlines).map((deadline) => ({
      ...decideDeadline(deadline, items[deadline.id], desk),
      of: deadline.of.filter((id) => !dropped.has(id)),
    })),
    dropped: gone,
  };
  return addRecords(reviewed, read, blocks, lines, desk);
}

function droppedOf({ document, tasks, indicators, deadlines }: Extraction, items: Readonly<Record<string, Entry>>): Dropped[] {
  const words = [...tasks, ...indicators, ...deadlines.map(({ text, ...deadline }) => ({ ...deadline, quote: text }))];
  return words
    .filter(({ id }) => items[id]?.drop !== undefined)
    .map(({ id, quote }) => ({ id, document: document.id, quote, reason: items[id]!.drop!, formerly: items[id]!.formerly ?? [] }));
}

function decideTask(task: Task, entry: Entry | undefined, desk: Desk): Task {
  if (entry === undefined) return task;
  const set = entry.set === undefined ? task : setTask(task, entry.set, desk);
  if (set === null) return task;
  const progress = entry.status === undefined ? null : { ...entry.status, on: entry.status.on ?? null };
  return {
    ...set,
    progress,
    status: statusOf(set.deadline, progress),
    rescheduled: entry.changed ?? [],
    continues: entry.continues ?? [],
    ...decided(entry),
  };
}

function decideIndicator(indicator: Indicator, entry: Entry | undefined, desk: Desk): Indicator {
  if (entry === undefined) return indicator;
  const set = entry.set === undefined ? indicator : setIndicator(indicator, entry.set, desk);
  return set === null ? indicator : { ...set, ...decided(entry) };
}

function decideDeadline(deadline: Deadline, entry: Entry | undefined, desk: Desk): Deadline {
  if (entry === undefined) return deadline;
  const set = entry.set === undefined ? deadline : setDeadline(deadline, entry.set, desk);
  return set === null ? deadline : { ...set, ...decided(entry) };
}

function decided({ set, formerly = [], reason }: Entry): Pick<Task, 'formerly' | 'reviewed'> {
  return { formerly, reviewed: set === undefined ? null : { decision: 'set', fields: Object.keys(set), reason: reason ?? null } };
}

// A deadline that is none bounds nothing: the task says no day until a person sets one.
function withoutDropped(task: Task, dropped: ReadonlySet<string>): Task {
  const { deadline, progress } = task;
  if (deadline?.deadline == null || !dropped.has(deadline.deadline)) return task;
  return { ...task, deadline: null, status: statusOf(null, progress) };
}

// What is read no more and was dropped by its words keeps its place among what was dropped: its address was published.
function goneOf(
  id: string,
  { quote, drop, formerly = [] }: Entry,
  records: readonly (Task | Indicator | Deadline)[],
  { document }: Extraction,
  { sheet, at }: Desk,
): Dropped[] {
  const like = records.filter((record) => record.id.startsWith(id.charAt(0)));
  const near = quote === undefined ? null : nearestRecord(quote, like);
  if (near === null && quote !== undefined && drop !== undefined) return [{ id, document: document.id, quote, reason: drop, formerly }];
  say(sheet.file, 'review-orphan', at('items', id), { id, nearest: near });
  return [];
}
