import { fold } from './fold.ts';
import { MEASURES } from './lexicon/measures.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Deadline } from './schema/deadline.ts';
import type { Indicator } from './schema/indicator.ts';
import type { Provenance } from './schema/provenance.ts';
import type { Task } from './schema/task.ts';
import { topicWords } from './topic.ts';

/** A record in one line, and the offset at which a clause, heading or cell shows that it was read from there. */
export type Told = { readonly at: number; readonly words: string };

/** The records of a document, each told in a line with what decided its topic and its measure, in the order of the text. */
export function recordsOf({ tasks, indicators, deadlines }: Extraction): readonly Told[] {
  const told = [
    ...tasks.map((task) => ({ at: task.span.start, words: tellTask(task) })),
    ...indicators.map((indicator) => ({ at: indicator.quantity.span.start, words: tellIndicator(indicator) })),
    ...deadlines.map((deadline) => ({ at: deadline.span.start, words: tellDeadline(deadline) })),
  ];
  return told.sort((a, b) => a.at - b.at);
}

function tellTask({ id, provenance, quote, modality, actors, deadline, topic, heading }: Task): string {
  const bodies = actors.map(({ name, part, inherited }) => `${part} ‘${name}’${inherited ? ' (inherited)' : ''}`);
  const due = deadline ? `${deadline.kind} ${deadline.due ?? deadline.start ?? 'no day'} from ${deadline.from}` : 'no deadline';
  return `task ${id} by ${ruleOf(provenance)} ‘${quote}’; ${modality}; ${bodies.join(', ')}; ${due}; ${tellTopic(topic, quote, heading)}`;
}

function tellIndicator({ id, provenance, name, quote, role, quantity, period, measure, topic, heading }: Indicator): string {
  const value = quantity.min === quantity.max ? String(quantity.min) : `${quantity.min ?? ''}..${quantity.max ?? ''}`;
  return `indicator ${id} by ${ruleOf(provenance)} ‘${name}’ ${value} ${quantity.unit}; ${role}; ${period?.edtf ?? 'no period'}; ${tellMeasure(measure, quote)}; ${tellTopic(topic, quote, heading)}`;
}

function tellDeadline({ id, provenance, text, kind, edtf, of }: Deadline): string {
  return `deadline ${id} by ${ruleOf(provenance)} ‘${text}’; ${kind} ${edtf ?? 'no day'}; of ${of.length === 0 ? 'no record' : of.join(', ')}`;
}

function ruleOf(provenance: Provenance): string {
  return provenance[0]?.rule ?? 'no rule';
}

function tellTopic(topic: string, quote: string, heading: readonly string[]): string {
  const words = [...new Set(topicWords(topic, quote, heading))];
  return `topic ${topic} by ${words.length === 0 ? 'default' : words.map((word) => `‘${word}’`).join(', ')}`;
}

const ALIASES = new Map(MEASURES.map(({ id, aliases }) => [id, aliases.map(fold).sort((a, b) => b.length - a.length)]));

/** The alias is told where the quote itself has it; names carried on from before or put together of cells have none here. */
function tellMeasure(measure: string | null, quote: string): string {
  if (measure === null) return 'no measure';
  const words = fold(quote);
  const alias = ALIASES.get(measure)?.find((each) => words.includes(each));
  return `measure ${measure}${alias === undefined ? '' : ` by ‘${alias}’`}`;
}
