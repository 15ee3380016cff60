import { isWindowOver } from './anchors.ts';
import type { Passage } from './narrative.ts';
import type { BoundTime } from './rules/bound.ts';
import { TIME_LABEL, TIME_PART, TIME_TOLD } from './lexicon/time-cues.ts';
import { compile } from './rules/pattern.ts';
import { fallsDue, isBaseline, isDeadline, isForeseen, setsTargets } from './rules/deadline.ts';
import { namesAim } from './rules/indicator/role.ts';
import type { Mention } from './rules/rule.ts';
import type { DocumentKind } from './schema/document.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';

/** Where nothing falls due, whatever day is named. */
export const SILENT: ReadonlySet<SectionRole> = new Set(['grounds', 'closing', 'agenda']);

/** Whether the sentence of a passage says what is aimed at. */
export function saysAim({ block, sentence }: Passage): boolean {
  return namesAim(block.plain.folded.slice(sentence.start, sentence.end));
}

/** Whether something falls due at a time that is told where nothing is ordered: targets are set for it, or the words say so. */
export function fallsDueIn(passage: Passage, time: Mention<BoundTime>, kind: DocumentKind): boolean {
  const { block, sentence, clause, role } = passage;
  if (SILENT.has(role)) return false;
  if (tellsWhen(passage, time) || (kind === 'plan' && namesDays(time.value) && role !== 'results')) return true;
  if (looksAhead(role)) return false;
  const { folded } = block.plain;
  const sets = time.value.kind === 'in' && setsTargets(folded.slice(sentence.start, clause.end), time.start - sentence.start);
  return sets || fallsDue(folded, clause, time);
}

/** Whether a passage only tells when something is to be, by days that it names ('Thời gian: từ ngày 5 đến ngày 10/8', 'Chiến dịch diễn ra …'). */
export function tellsWhen({ block, sentence, clause, role }: Passage, { value, start }: Mention<BoundTime>): boolean {
  if (SILENT.has(role) || role === 'results') return false;
  const { folded } = block.plain;
  if (!isStretch(value) && value.kind !== 'by') return false;
  if (saysWhen(block, folded.slice(clause.start, start))) return true;
  return (isStretch(value) || value.time.unit === 'day') && TOLD_WHEN.test(folded.slice(sentence.start, start));
}

/** Whether a time goes from one day or month to another, and is no day or month alone. */
function isStretch({ kind, time, from }: BoundTime): boolean {
  return kind === 'in' && (time.unit === 'days' || ((time.unit === 'day' || time.unit === 'month') && from !== undefined));
}

/** Whether a time names its days with their year: what a plan names so is on its calendar. */
function namesDays({ kind, time }: BoundTime): boolean {
  return kind === 'in' && time.unit === 'day' && time.year !== undefined;
}

/** Whether days stand where it is said when: behind a label of the clause, or in a part that is headed or led in so ('Thời gian thực hiện'). */
function saysWhen({ headings, parent }: Passage['block'], before: string): boolean {
  const head = headings.at(-1);
  return WHEN.test(before) || [head, parent].some((above) => above != null && PART_WHEN.test(above.plain.folded));
}

const WHEN = compile(TIME_LABEL);
const TOLD_WHEN = compile(TIME_TOLD);
const PART_WHEN = compile(TIME_PART);

/** Whether a time bounds what a clause tells to do or to reach; elsewhere a body may be ordered too: then the times of what it is to do bound it. */
export function boundsWork({ block, reading, role, frames }: Passage, time: Mention<BoundTime>, aimed: boolean): boolean {
  const { kind, time: named } = time.value;
  const ofTask = frames.some((frame) => frame.trigger.end < time.start && time.end <= frame.end);
  const end = aimed && (kind === 'by' || kind === 'before');
  if ((!looksAhead(role) && !end && !ofTask) || isBaseline(block.plain.folded, reading, time)) return false;
  // A bare day dates a task it stands in; elsewhere it is the day of a meeting or a letter.
  return ofTask || kind !== 'in' || named.unit !== 'day' || time.value.from !== undefined;
}

/** From where a time of a passage is counted: days of what is to be lie ahead, also amid what is told. */
export function anchorAt(passage: Passage, time: Mention<BoundTime>): Passage['anchor'] {
  const { anchor, block, clause } = passage;
  return anchor.past && (tellsWhen(passage, time) || isForeseen(block.plain.folded, clause, time)) ? { ...anchor, past: false } : anchor;
}

/** Whether a time of a passage is one by which something can fall due, counted from where its days are. */
export function isDeadlineIn(passage: Passage, time: Mention<BoundTime>): boolean {
  // 'Trong 10 tháng qua, …': what is over bounds nothing.
  if (isWindowOver(time.value.time)) return false;
  return isDeadline(time, passage.reading, anchorAt(passage, time));
}
