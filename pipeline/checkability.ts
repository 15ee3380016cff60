import { MEASURES } from './lexicon/measures.ts';
import { productIn } from './rules/work.ts';
import type { Checkability } from './schema/checkability.ts';
import type { Indicator } from './schema/indicator.ts';
import type { Task } from './schema/task.ts';

const KNOWN = new Set(MEASURES.map(({ id }) => id));

/** How checkable each task and each target is, by the words of its own clause. Tasks first, each in the order of the dataset. */
export function checkabilityOf(tasks: readonly Task[], indicators: readonly Indicator[]): Checkability[] {
  const targets = indicators.filter(({ role }) => role === 'target');
  const tasksIn = Map.groupBy(tasks, ({ document }) => document);
  const targetsIn = Map.groupBy(targets, ({ document }) => document);
  return [
    ...tasks.map((task) => ofTask(task, targetsIn.get(task.document) ?? [])),
    ...targets.map((target) => ofTarget(target, tasksIn.get(target.document) ?? [])),
  ];
}

function ofTask(task: Task, targets: readonly Indicator[]): Checkability {
  const { id, document, quote, span, deadline } = task;
  const values = targets.filter((target) => span.start <= target.span.start && target.span.end <= span.end);
  return {
    commitment: id,
    document,
    kind: 'task',
    body: bodyOf(task),
    deadline: deadline === null || deadline.inherited ? null : deadline.text,
    measure: values[0]?.quote ?? null,
    product: task.product ?? productIn(quote),
  };
}

function ofTarget({ id, document, quote, span, period, measure, quantity }: Indicator, tasks: readonly Task[]): Checkability {
  const around = tasks.find((task) => task.span.start <= span.start && span.end <= task.span.end);
  return {
    commitment: id,
    document,
    kind: 'target',
    body: around === undefined ? null : bodyOf(around),
    deadline: period === null || period.inherited ? null : period.text,
    measure: measure !== null && KNOWN.has(measure) ? quote : quantity.text,
    product: null,
  };
}

function bodyOf({ actors }: Task): string | null {
  return actors.find(({ part, inherited }) => part === 'lead' && !inherited)?.name ?? null;
}
