import { daysOf } from '../calendar.ts';
import { MEASURES } from '../lexicon/measures.ts';
import { TOPICS } from '../lexicon/topics.ts';
import { say } from '../messages.ts';
import { nearest } from '../read/nearest.ts';
import type { Desk } from '../review.ts';
import type { Deadline, TaskDeadline } from '../schema/deadline.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Setting } from '../schema/review.ts';
import type { Task } from '../schema/task.ts';

const OF_TASK: readonly (keyof Setting)[] = ['statement', 'modality', 'actors', 'deadline', 'product', 'topic'];
const OF_INDICATOR: readonly (keyof Setting)[] = ['name', 'measure', 'role', 'period', 'territory', 'topic'];
const OF_DEADLINE: readonly (keyof Setting)[] = ['kind', 'due'];
const TOPIC_IDS = new Set(TOPICS.map(({ id }) => id));
const MEASURE_IDS = MEASURES.map(({ id }) => id);
const KNOWN_MEASURES = new Set(MEASURE_IDS);

/** A task with the fields that a person set; null with a message for a field that a task lacks, or a word outside its list. */
export function setTask(task: Task, setting: Setting, desk: Desk): Task | null {
  if (!isSettable(task.id, setting, OF_TASK, desk)) return null;
  const { statement, modality, actors, deadline, product, topic } = setting;
  return {
    ...task,
    ...(statement !== undefined && { statement }),
    ...(modality !== undefined && { modality }),
    ...(actors !== undefined && { actors: actors.map((actor) => ({ ...actor, inherited: false })) }),
    ...(deadline !== undefined && { deadline: boundBy(deadline, task.quote) }),
    ...(product !== undefined && { product }),
    ...(topic !== undefined && { topic }),
  };
}

/** An indicator with the fields that a person set; null as for a task. */
export function setIndicator(indicator: Indicator, setting: Setting, desk: Desk): Indicator | null {
  if (!isSettable(indicator.id, setting, OF_INDICATOR, desk)) return null;
  const { name, measure, role, period, territory, topic } = setting;
  return {
    ...indicator,
    ...(name !== undefined && { name }),
    ...(measure !== undefined && { measure }),
    ...(role !== undefined && { role }),
    ...(period !== undefined && { period: periodOf(period) }),
    ...(territory !== undefined && { territory }),
    ...(topic !== undefined && { topic }),
  };
}

/** A deadline with the fields that a person set; null as for a task. */
export function setDeadline(deadline: Deadline, setting: Setting, desk: Desk): Deadline | null {
  if (!isSettable(deadline.id, setting, OF_DEADLINE, desk)) return null;
  const { kind, due } = setting;
  return { ...deadline, ...(kind !== undefined && { kind }), ...(due !== undefined && { due, edtf: due, precision: 'day' }) };
}

/** The deadline of a task as a person read it, by its words: in the clause, or in the part it stands in. */
export function boundBy({ text, kind, start, due }: NonNullable<Setting['deadline']>, quote: string): TaskDeadline {
  const inClause = quote.includes(text);
  return { text, kind, start: start ?? null, due, deadline: null, from: inClause ? 'clause' : 'section', inherited: !inClause };
}

/** A period by its EDTF; one that is open begins and ends with what is known of it. */
export function periodOf(edtf: string): Indicator['period'] {
  const { start, end } = daysOf(edtf);
  return { text: '', edtf, start: start ?? end!, end: end ?? start!, inherited: true };
}

/** What is wrong with the id of a measure that a person wrote, and which one was meant where a slip explains it; null where the lexicon has it. */
export function unknownMeasure(id: string): { readonly key: string; readonly found: string; readonly expected: string } | null {
  if (KNOWN_MEASURES.has(id)) return null;
  const meant = nearest(id, MEASURE_IDS);
  const expected = 'the id of a measure of the lexicon';
  return { key: 'measure', found: id, expected: meant === null ? expected : `${expected}, such as \`${meant}\`` };
}

function isSettable(id: string, setting: Setting, fields: readonly (keyof Setting)[], { sheet, at }: Desk): boolean {
  const alien = Object.keys(setting).filter((key) => !fields.includes(key as keyof Setting));
  for (const key of alien) say(sheet.file, 'review-key', at('items', id, 'set', key), { key, expected: `one of ${fields.join(', ')}` });
  const { topic, measure } = setting;
  const odd = [
    ...(topic !== undefined && !TOPIC_IDS.has(topic)
      ? [{ key: 'topic', found: topic, expected: `one of ${[...TOPIC_IDS].join(', ')}` }]
      : []),
    ...(measure === undefined ? [] : [unknownMeasure(measure)].filter((fault) => fault !== null)),
  ];
  for (const fault of odd) say(sheet.file, 'review-value', at('items', id, 'set', fault.key), fault);
  return alien.length + odd.length === 0;
}
