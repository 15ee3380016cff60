import { tokensBetween } from './rules/token.ts';
import { actorsOf } from './actors.ts';
import { isOver } from './anchors.ts';
import { daysOf } from './calendar.ts';
import { cite } from './cite.ts';
import { identifier } from './identify.ts';
import { impliedPlan } from './imply.ts';
import { anchorAt, boundsWork, fallsDueIn, isDeadlineIn, saysAim, SILENT } from './falls-due.ts';
import { foundOnce } from './found-once.ts';
import { aheadInTargets, bounds, heads, isDeadline, isTarget, repeatsTitle } from './rules/deadline.ts';
import type { Frame } from './link-part.ts';
import type { HeadingPassage, Passage } from './narrative.ts';
import type { Observation } from './rules/indicator/observe.ts';
import { formerTerritoryOf, territoryOf } from './place.ts';
import { unreported, UNREVIEWED } from './review/unreviewed.ts';
import type { Block } from './block.ts';
import { foldedOf, spanOf, wordsOf, type Lines, type Plain } from './plain.ts';
import { looksAhead } from './schema/section-role.ts';
import type { BoundTime } from './rules/bound.ts';
import { saysFormerGround } from './rules/ground.ts';
import { namesProvince } from './rules/indicator/of-province.ts';
import type { Held } from './rules/indicator/compare.ts';
import { isLineOfAmount } from './rules/indicator/name-edges.ts';
import { isYetToReach } from './rules/indicator/role.ts';
import type { Mention } from './rules/rule.ts';
import { ownWords, wordsSaid } from './rules/task/own-words.ts';
import { beginsIn, planDeadline, planOf, type Plan } from './plan.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Deadline, TaskDeadline } from './schema/deadline.ts';
import type { Document } from './schema/document.ts';
import type { Comparison, Indicator } from './schema/indicator.ts';
import type { Task } from './schema/task.ts';
import { stateTask } from './statement.ts';
import { measureIn } from './rules/measure.ts';
import { momentOf } from './settle.ts';
import { periodOfValue } from './value-period.ts';
import { timeOfTask } from './task-time.ts';
import { topicJudge } from './topic.ts';
import { roleOfValue } from './value-role.ts';

type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** Collects records in the order of the text. */
export class Scribe {
  readonly document: Document;
  readonly lines: Lines;
  readonly tasks: Task[] = [];
  readonly indicators: Indicator[] = [];
  readonly #deadlines = new Map<number, Draft<Deadline> & { of: string[] }>();
  readonly #above = new Map<Mention, boolean>();
  readonly #identify: ReturnType<typeof identifier>;
  /** The topic of a clause under headings. */
  readonly topicOf = topicJudge();
  readonly plan: Plan;
  readonly #lastDay: string;

  constructor(document: Document, lines: Lines) {
    this.document = document;
    this.lines = lines;
    this.#identify = identifier(document.id);
    this.plan = planOf(document);
    this.#lastDay = daysOf(document.date).end ?? '';
  }

  /** The records made so far; deadlines in the order of the text. */
  records(): Pick<Extraction, 'tasks' | 'indicators' | 'deadlines'> {
    const deadlines = [...this.#deadlines.values()].sort((a, b) => a.span.start - b.span.start);
    return { tasks: this.tasks, indicators: this.indicators, deadlines };
  }

  /** The id of a record, from the folded words of its quote. */
  id(kind: 'task' | 'indicator' | 'deadline', folded: string): string {
    return this.#identify(kind, folded);
  }

  /** A heading's time is a deadline where the part under it looks ahead. */
  heading({ block, reading, role, anchor }: HeadingPassage): void {
    if (!looksAhead(role)) return;
    if (repeatsTitle(block.plain.folded, this.document.title)) return;
    for (const time of reading.times) if (heads(block.plain.folded, time, reading, anchor)) this.deadline(block, time, anchor);
  }

  passage(passage: Passage): void {
    const { block, reading, clause, role, anchor } = passage;
    const times = reading.times
      .filter((time) => time.start >= clause.start && time.end <= clause.end)
      .map((time) => aheadInTargets(block.plain.folded, time, role, anchor))
      .filter((time) => isDeadlineIn(passage, time));
    const aimed = times.length > 0 && !looksAhead(role) && !SILENT.has(role) && saysAim(passage);
    for (const time of times) {
      // What only names something is asked last: it is held against every named time.
      if ((fallsDueIn(passage, time, this.document.kind) || boundsWork(passage, time, aimed)) && bounds(block.plain.folded, time))
        this.#deadlineIn(passage, time);
    }
    for (const frame of passage.frames) if (!isTarget(passage, frame)) this.#task(passage, frame);
    for (const observation of passage.observations) this.#indicator(passage, observation);
  }

  #deadlineIn(passage: Passage, time: Mention<BoundTime>): Draft<Deadline> & { of: string[] } {
    return this.deadline(passage.block, time, anchorAt(passage, time));
  }

  /** The deadline at a time in a block, made once. */
  deadline(
    block: Block,
    time: Mention<BoundTime> & { over?: readonly Mention[] },
    anchor: Passage['anchor'],
  ): Draft<Deadline> & { of: string[] } {
    return this.deadlineAt(block.plain, time, time.value, anchor, headingOf(block));
  }

  /** The deadline at a time in any piece of text, made once; `of` is a first record that it bounds. */
  deadlineAt(
    piece: Plain,
    time: Mention & { over?: readonly Mention[] },
    value: BoundTime,
    anchor: Passage['anchor'],
    heading: string[],
    of?: string,
  ): Draft<Deadline> & { of: string[] } {
    const span = spanOf(piece, time.start, time.end, this.lines);
    const known = this.#deadlines.get(span.start);
    if (known) {
      if (of !== undefined) known.of.push(of);
      return known;
    }
    const text = wordsOf(piece, time.start, time.end);
    const moment = momentOf(value, anchor);
    const over = (time.over ?? []).map((other) => ({ rule: other.rule, span: spanOf(piece, other.start, other.end, this.lines) }));
    const made = {
      id: this.id('deadline', foldedOf(piece, time.start, time.end)),
      document: this.document.id,
      text,
      span,
      kind: value.kind as Deadline['kind'],
      edtf: moment?.edtf ?? null,
      start: moment?.start ?? null,
      due: moment?.due ?? null,
      precision: moment?.precision ?? null,
      of: of === undefined ? [] : [of],
      heading,
      ...UNREVIEWED,
      provenance: [{ rule: time.rule, span, ...(over.length > 0 ? { over } : {}) }],
    };
    this.#deadlines.set(span.start, made);
    return made;
  }

  #task(passage: Passage, frame: Frame): string {
    const { block, reading, product } = passage;
    const words = block.plain.folded.slice(frame.start, frame.end);
    const said = frame.start + wordsSaid(words);
    const end = frame.start + ownWords(words.slice(0, said - frame.start));
    const quote = wordsOf(block.plain, frame.start, end);
    const folded = foldedOf(block.plain, frame.start, end);
    const span = spanOf(block.plain, frame.start, end, this.lines);
    const id = this.id('task', folded);
    const heading = headingOf(block);
    const actors = actorsOf(passage, frame, this.document.issuer);
    const deadline = this.#taskDeadline(passage, frame, id);
    this.tasks.push({
      id,
      document: this.document.id,
      quote,
      span,
      statement: stateTask(wordsOf(block.plain, frame.start, said), actors, frame, block),
      modality: frame.refrain ? 'refrain' : 'do',
      actors,
      deadline,
      topic: this.topicOf(tokensBetween(reading.tokens, frame.start, end), heading),
      references: cite(block, reading, frame, this.lines),
      ...(product === undefined ? {} : { product: wordsOf(product.piece, product.start, product.end) }),
      heading,
      ...unreported(deadline),
      provenance: [{ rule: frame.rule, span: spanOf(block.plain, frame.trigger.start, frame.trigger.end, this.lines) }],
    });
    return id;
  }

  #taskDeadline(passage: Passage, frame: Frame, id: string): TaskDeadline {
    const { reading, anchor, inherited, tail } = passage;
    const chosen = timeOfTask(passage, frame);
    // A beginning alone bounds nothing: the plan does, where it states its period and the beginning lies in it.
    if (chosen && chosen.value.kind !== 'from') {
      const deadline = this.#deadlineIn(passage, chosen);
      deadline.of.push(id);
      return bounded(deadline, 'clause');
    }
    if (chosen) {
      const beginning = this.#deadlineIn(passage, chosen);
      beginning.of.push(id);
      if (!inherited.time && !beginsIn(this.plan, beginning)) return bounded(beginning, 'clause');
    }
    if (tail && isDeadline(tail.mention, reading, anchor)) return this.inheritDeadline(tail, anchor, id);
    // In the press a year that was over is the one that was told of, and not that of what is to be done.
    const over = this.document.kind === 'press' && inherited.time !== null && isOver(inherited.time.mention, this.document);
    if (inherited.time && !over && this.#boundsBelow(inherited.time)) return this.inheritDeadline(inherited.time, anchor, id);
    return planDeadline(this.plan);
  }

  /** Whether a time above bounds what stands below it: asked for every clause there, and found once. */
  #boundsBelow({ block, mention }: NonNullable<Passage['inherited']['time']>): boolean {
    return foundOnce(this.#above, mention, () => bounds(block.plain.folded, mention));
  }

  inheritDeadline(time: NonNullable<Passage['inherited']['time'] | Passage['tail']>, anchor: Passage['anchor'], id: string): TaskDeadline {
    const deadline = this.deadline(time.block, time.mention, anchor);
    deadline.of.push(id);
    return bounded(deadline, time.from);
  }

  #indicator(passage: Passage, observation: Observation): void {
    const { block, anchor, inherited } = passage;
    const { quantity, quote: stretch } = observation;
    const start = Math.min(stretch.start, quantity.start);
    const end = Math.max(stretch.end, quantity.end);
    const quote = wordsOf(block.plain, start, end);
    const folded = foldedOf(block.plain, start, end);
    const id = this.id('indicator', folded);
    const heading = headingOf(block);
    const { role, foreseen } = observation;
    const period = periodOfValue(passage, foreseen ? { ...observation, role: 'target' } : observation, this.document, this.plan);
    const sentence = block.plain.folded.slice(passage.sentence.start, passage.sentence.end);
    const meant = roleOfValue(observation, period, { document: this.document, plan: this.plan, sentence });
    const said = observation.time ?? observation.told ?? passage.opening;
    const line = block.plain.folded.slice(passage.clause.start, passage.clause.end);
    const reached =
      meant === 'target' && said !== null && !isLineOfAmount(line) && isYetToReach(said.value, sentence, Number(anchor.date.slice(0, 4)));
    if (role === 'target' || (meant === 'target' && foreseen) || reached) {
      const time = said ?? inherited.time?.mention ?? null;
      const where = said ? block : inherited.time?.block;
      const named = said ? bounds(block.plain.folded, said) : inherited.time !== null && this.#boundsBelow(inherited.time);
      // 'GRDP đến năm 2030 đạt 13.000 USD': what is to be reached by a day says its aim itself.
      const aimed = looksAhead(passage.role) || saysAim(passage) || reached;
      if (time && where && named && aimed && (where !== block || isDeadline(time, passage.reading, anchor)))
        this.deadline(where, time, anchor).of.push(id);
    }
    this.indicators.push({
      id,
      document: this.document.id,
      quote,
      span: spanOf(block.plain, start, end, this.lines),
      name: observation.name,
      measure: measureIn(this.document, observation.measure, observation.name, () =>
        namesProvince(block.plain, passage.reading, { start: passage.sentence.start, end: quantity.start }),
      ),
      role: meant,
      quantity: this.quantity(block, quantity),
      period,
      place: this.document.place,
      territory: this.territoryOf(block.plain.text.slice(passage.sentence.start, passage.sentence.end), ...heading),
      topic: this.topicOf(tokensBetween(passage.reading.tokens, start, end), heading),
      comparisons: observation.comparisons.map((held) => this.#comparison(block, quantity, held)),
      heading,
      ...UNREVIEWED,
      provenance: [{ rule: observation.rule, span: spanOf(block.plain, quantity.start, quantity.end, this.lines) }],
    });
  }

  #comparison(block: Block, value: Observation['quantity'], { relation, quantity, to, base }: Held): Comparison {
    const share = this.quantity(block, quantity);
    const implied = base === undefined ? null : impliedPlan(this.quantity(block, value), { quantity: share, base });
    return { relation, quantity: share, to, ...(implied === null ? {} : { implied }) };
  }

  /**
   * The ground that a value is said of: that of the document's day, since who plans in December knows nothing of a merger in July, and who reports after it
   * reports of the merged place, also of the time before; where the words speak of the place before its merger, the ground it covered then.
   */
  territoryOf(...words: readonly string[]): string {
    const { place } = this.document;
    return saysFormerGround(...words) ? formerTerritoryOf(place, this.#lastDay) : territoryOf(place, this.#lastDay);
  }

  quantity(block: { readonly plain: Block['plain'] }, mention: Observation['quantity']): Indicator['quantity'] {
    const { comparator, min, max, unit } = mention.value;
    return {
      text: wordsOf(block.plain, mention.start, mention.end),
      span: spanOf(block.plain, mention.start, mention.end, this.lines),
      comparator,
      min,
      max,
      unit,
    };
  }
}

function bounded(deadline: Deadline, from: TaskDeadline['from']): TaskDeadline {
  const { text, kind, start, due, id } = deadline;
  return { text, kind, start, due, deadline: id, from, inherited: from !== 'clause' && from !== 'table' };
}

/** The headings above a block, as a reader sees them. */
export function headingOf(block: { readonly headings: readonly Block[] }): string[] {
  return block.headings.map((heading) => heading.plain.text);
}
