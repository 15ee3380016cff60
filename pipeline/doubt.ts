import { oddValueOf } from './odd-value.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Deadline } from './schema/deadline.ts';
import type { Indicator } from './schema/indicator.ts';
import type { Task } from './schema/task.ts';

/** A record with what makes its reading doubtful, in words. */
export type Doubtful = { readonly record: Task | Indicator | Deadline; readonly doubts: readonly string[] };

/** All records of a document, the most doubtful first; those of equal doubt in the order of the text. */
export function inOrderOfDoubt({ tasks, indicators, deadlines }: Extraction): readonly Doubtful[] {
  const doubtful: Doubtful[] = [
    ...tasks.map((record) => ({ record, doubts: doubtsOfTask(record) })),
    ...indicators.map((record) => ({ record, doubts: doubtsOfIndicator(record) })),
    ...deadlines.map((record) => ({ record, doubts: doubtsOfDeadline(record) })),
  ];
  return doubtful.sort((a, b) => b.doubts.length - a.doubts.length || a.record.span.start - b.record.span.start);
}

function doubtsOfTask({ actors, deadline, provenance }: Task): string[] {
  const lead = actors.find(({ part }) => part === 'lead');
  return [
    ...(lead === undefined ? ['no body'] : lead.inherited ? [`body inherited: ${lead.name}`] : []),
    ...(deadline === null
      ? ['no deadline']
      : deadline.inherited
        ? [`deadline from ${deadline.from}: ${deadline.text === '' ? (deadline.due ?? 'no day') : deadline.text}`]
        : []),
    ...rivals(provenance),
  ];
}

function doubtsOfIndicator(indicator: Indicator): string[] {
  const { measure, name, period, provenance } = indicator;
  const odd = oddValueOf(indicator);
  return [
    ...(odd === null ? [] : [`unusual value: expected ${odd.low} to ${odd.high} ${odd.unit}`]),
    ...(measure === null ? [`measure not in the lexicon: ${name}`] : []),
    ...(period === null ? ['no period'] : period.inherited ? [`period inherited: ${period.edtf}`] : []),
    ...rivals(provenance),
  ];
}

function doubtsOfDeadline({ due, start, of, provenance }: Deadline): string[] {
  return [...(due === null && start === null ? ['no day'] : []), ...(of.length === 0 ? ['bounds nothing'] : []), ...rivals(provenance)];
}

function rivals(provenance: Task['provenance']): string[] {
  return provenance.flatMap(({ rule, over = [] }) => over.map((other) => `${rule} won over ${other.rule}`));
}
