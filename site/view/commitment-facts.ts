import { fold } from '../../pipeline/fold.ts';
import type { Deadline, TaskDeadline } from '../../pipeline/schema/deadline.ts';
import type { Indicator } from '../../pipeline/schema/indicator.ts';
import type { Reference } from '../../pipeline/schema/reference.ts';
import type { Task } from '../../pipeline/schema/task.ts';
import { actorCalled, bodyOf } from './body.ts';
import { lastChance, readable } from './date.ts';
import type { Fact, Part } from './fact.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { documentPath, listPath, measurePath, subjectPath } from './paths.ts';
import { periodOf } from './period.ts';
import { own, together } from './phrase.ts';
import { comparison, value } from './quantity.ts';

/** What was read of a task: who, until when, what is handed in, the topic, what it cites. */
export function taskFacts(task: Task, library: Library): Fact[] {
  const { commitment: words } = library.words;
  const lead = actors(task, 'lead', library);
  const support = actors(task, 'support', library);
  const facts: (Fact | null)[] = [
    { term: words.lead, parts: lead.length > 0 ? lead : [{ text: words.nobody }] },
    support.length > 0 ? { term: words.support, parts: support } : null,
    due(task, library),
    task.modality === 'refrain' ? { term: words.modality, parts: [{ text: words.refrain }] } : null,
    task.product === undefined ? null : { term: words.product, parts: [{ text: own(task.product, library.words) }] },
    topic(task.topic, library),
    task.references.length > 0 ? { term: words.references, parts: task.references.map((reference) => cited(reference, library)) } : null,
  ];
  return facts.filter((fact) => fact !== null);
}

/** What was read of an indicator: measure, value, period, place, comparisons, and what bounds it. */
export function indicatorFacts(indicator: Indicator, library: Library): Fact[] {
  const { words, names } = library;
  const { commitment } = words;
  const { period, place, territory, comparisons } = indicator;
  const bounds = library.deadlinesOf(indicator.id);
  const facts: (Fact | null)[] = [
    { term: commitment.measure, parts: [measure(indicator, library)] },
    { term: commitment.value, parts: [value(indicator.quantity, words)] },
    period === null
      ? null
      : {
          term: commitment.period,
          parts: [{ text: periodOf(period, words), note: period.inherited ? commitment.inheritedPeriod : '' }],
        },
    bounds.length > 0
      ? { term: commitment.due, parts: bounds.map((bound) => bounded(bound, library, '')), anchors: bounds.map(({ id }) => id) }
      : null,
    {
      term: commitment.place,
      parts: [
        {
          text: names.places[place] ?? place,
          href: library.href(subjectPath('places', place)),
          note: territory === place ? '' : (names.territories[territory] ?? ''),
        },
      ],
    },
    comparisons.length > 0 ? { term: commitment.comparisons, parts: comparisons.map((item) => comparison(item, words)) } : null,
    topic(indicator.topic, library),
  ];
  return facts.filter((fact) => fact !== null);
}

/** A measure as printed, leading to its page, with what the lexicon calls it where that is another name. */
function measure({ name, measure: id, place }: Indicator, { words, names, href }: Library): Part {
  const text = own(name, words);
  if (id === null) return { text };
  const called = names.measures[id] ?? '';
  return { text, href: href(measurePath(id, place)), note: fold(called) === fold(name) ? '' : called };
}

/** A cited document, leading to its page where the site has it. */
function cited({ text: words, document }: Reference, library: Library): Part {
  const text = own(words, library.words);
  return document === undefined ? { text } : { text, href: library.href(documentPath(document)) };
}

function actors(task: Task, part: 'lead' | 'support', library: Library): Part[] {
  return task.actors
    .filter((actor) => actor.part === part)
    .map((actor) => {
      const body = bodyOf(actor);
      const full = actorCalled(actor, library);
      const notes = [full === null || full === actor.name ? '' : full, actor.inherited ? library.words.commitment.inheritedActor : ''];
      const path = actor.id === undefined ? listPath({ body }) : subjectPath('agencies', actor.id);
      return { text: own(actor.name, library.words), href: library.href(path), note: together(notes, '; ') };
    });
}

function due(task: Task, library: Library): Fact {
  const { commitment } = library.words;
  const own = task.deadline;
  const bounds = library.deadlinesOf(task.id);
  const others = bounds.filter(({ id }) => id !== own?.deadline).map((bound) => bounded(bound, library, ''));
  const parts = own === null ? others : [bounded(own, library, commitment.from[own.from]), ...others];
  return { term: commitment.due, parts: parts.length > 0 ? parts : [{ text: commitment.noDue }], anchors: bounds.map(({ id }) => id) };
}

/** The words that state a bound with the day they mean, or the day alone where it has no words of its own. */
function bounded(bound: Deadline | TaskDeadline, library: Library, from: string): Part {
  const plain = day(bound, library);
  const notes = bound.text === '' ? [from] : [plain, from];
  return { text: bound.text === '' ? plain : own(bound.text, library.words), note: together(notes, '; ') };
}

function day({ due, start, kind }: Pick<TaskDeadline, 'due' | 'start' | 'kind'>, { words }: Library): string {
  const at = kind === 'from' ? start : lastChance(due, kind);
  if (at === null) return kind === 'event' ? words.commitment.due_.event : '';
  return fill(words.commitment.due_[kind], { day: readable(at, words) });
}

function topic(id: string, { words, names, href }: Library): Fact {
  return { term: words.commitment.topic, parts: [{ text: names.topics[id] ?? id, href: href(subjectPath('topics', id)) }] };
}
