import { fold } from '../fold.ts';
import { identifier } from '../identify.ts';
import { say } from '../messages.ts';
import { piecesOf } from '../block.ts';
import type { Block, TableBlock } from '../block.ts';
import { territoryOf } from '../place.ts';
import { spanOf, type Lines, type Plain } from '../plain.ts';
import type { Desk } from '../review.ts';
import type { Extraction } from '../schema/dataset.ts';
import type { Deadline } from '../schema/deadline.ts';
import type { Reviewed } from '../schema/evidence.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Added } from '../schema/review.ts';
import type { Span } from '../schema/span.ts';
import type { Task } from '../schema/task.ts';
import { statusOf } from '../status.ts';
import { topicOf } from '../topic.ts';
import { boundBy, periodOf, unknownMeasure } from './set.ts';

/** The rule named in the provenance of what a person added. */
const BY_PERSON = 'review/add';

type Found = { readonly span: Span; readonly heading: string[]; readonly plain: Plain; readonly start: number };

/** The records with those that a person added, each at its words; a quote that does not stand in the text, a record already, or a measure that the lexicon lacks is a message. */
export function addRecords(
  reviewed: Extraction,
  read: Extraction,
  blocks: readonly (Block | TableBlock)[],
  lines: Lines,
  { sheet, at }: Desk,
): Extraction {
  const known = new Set([...read.tasks, ...read.indicators, ...read.deadlines].map(({ id }) => id));
  const identify = identifier(read.document.id);
  const more = { tasks: [] as Task[], indicators: [] as Indicator[], deadlines: [] as Deadline[] };
  for (const [index, added] of sheet.review!.add.entries()) {
    const found = find(added.quote, blocks, lines);
    if (found === null) {
      say(sheet.file, 'review-quote', at('add', index, 'quote'), { quote: added.quote, where: `${read.document.id}.md` });
      continue;
    }
    const id = identify(added.kind, fold(added.quote));
    if (known.has(id)) {
      say(sheet.file, 'review-contradiction', at('add', index), {
        found: `record that was read already (\`${id}\`)`,
        expected: 'words that gave no record; `set` mends one that did',
      });
      continue;
    }
    const odd = added.kind === 'indicator' && added.measure !== undefined ? unknownMeasure(added.measure) : null;
    if (odd !== null) {
      say(sheet.file, 'review-value', at('add', index, 'measure'), odd);
      continue;
    }
    if (added.kind === 'task') more.tasks.push(taskOf(added, id, found, read));
    else if (added.kind === 'deadline') more.deadlines.push(deadlineOf(added, id, found, read));
    else if (
      found.plain.text.startsWith(added.value.text, found.start + added.quote.indexOf(added.value.text)) &&
      added.quote.includes(added.value.text)
    )
      more.indicators.push(indicatorOf(added, id, found, read, lines));
    else say(sheet.file, 'review-quote', at('add', index, 'value', 'text'), { quote: added.value.text, where: added.quote });
  }
  const inOrder = <T extends { readonly span: Span }>(all: readonly T[]): T[] => [...all].sort((a, b) => a.span.start - b.span.start);
  return {
    ...reviewed,
    tasks: inOrder([...reviewed.tasks, ...more.tasks]),
    indicators: inOrder([...reviewed.indicators, ...more.indicators]),
    deadlines: inOrder([...reviewed.deadlines, ...more.deadlines]),
  };
}

function taskOf(added: Extract<Added, { kind: 'task' }>, id: string, { span, heading }: Found, { document }: Extraction): Task {
  const { quote } = added;
  const deadline = added.deadline === undefined ? null : boundBy(added.deadline, quote);
  return {
    id,
    document: document.id,
    quote,
    span,
    statement: quote,
    modality: 'do',
    actors: added.actors?.map((actor) => ({ ...actor, inherited: !quote.includes(actor.name) })) ?? [
      { name: document.issuer, part: 'lead', inherited: true },
    ],
    deadline,
    topic: topicOf(quote, heading),
    references: [],
    heading,
    status: statusOf(deadline, null),
    progress: null,
    rescheduled: [],
    continues: [],
    ...byPerson(added, span),
  };
}

function indicatorOf(
  added: Extract<Added, { kind: 'indicator' }>,
  id: string,
  found: Found,
  { document }: Extraction,
  lines: Lines,
): Indicator {
  const { quote, name, measure, role, value, period } = added;
  const from = found.start + quote.indexOf(value.text);
  const time = periodOf(period);
  return {
    id,
    document: document.id,
    quote,
    span: found.span,
    name,
    measure: measure ?? null,
    role,
    quantity: {
      text: value.text,
      span: spanOf(found.plain, from, from + value.text.length, lines),
      comparator: value.comparator,
      min: value.min ?? null,
      max: value.max ?? null,
      unit: value.unit,
    },
    period: time,
    place: document.place,
    territory: territoryOf(document.place, time!.end),
    topic: topicOf(quote, found.heading),
    comparisons: [],
    heading: found.heading,
    ...byPerson(added, found.span),
  };
}

function deadlineOf(
  { quote, bound, start, due, ...added }: Extract<Added, { kind: 'deadline' }>,
  id: string,
  found: Found,
  { document }: Extraction,
): Deadline {
  return {
    id,
    document: document.id,
    text: quote,
    span: found.span,
    kind: bound,
    edtf: due,
    start: start ?? null,
    due,
    precision: 'day',
    of: [],
    heading: found.heading,
    ...byPerson(added, found.span),
  };
}

function byPerson({ reason }: { readonly reason?: string | undefined }, span: Span) {
  const reviewed: Reviewed = { decision: 'add', fields: [], reason: reason ?? null };
  return { formerly: [], reviewed, provenance: [{ rule: BY_PERSON, span }] };
}

function find(quote: string, blocks: readonly (Block | TableBlock)[], lines: Lines): Found | null {
  for (const block of blocks) {
    for (const plain of piecesOf(block)) {
      const start = plain.text.indexOf(quote);
      if (start >= 0)
        return {
          span: spanOf(plain, start, start + quote.length, lines),
          heading: block.headings.map((each) => each.plain.text),
          plain,
          start,
        };
    }
  }
  return null;
}
