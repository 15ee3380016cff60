import { isOver } from './anchors.ts';
import { AIM_BEGINS, ORDERS_AT_END } from './lexicon/cues.ts';
import { link, type Linked } from './link.ts';
import type { Reading } from './match.ts';
import type { Block } from './outline.ts';
import { inTitle, isBareDay, isPeriod } from './period.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import { namesSender } from './rules/role.ts';
import { leadsToPlan } from './rules/title-plan.ts';
import { bodiesOfHeading } from './rules/task/body-heading.ts';
import type { Document } from './schema/document.ts';
import { looksAhead } from './schema/section-role.ts';

/** Who has to do what stands below a heading: whom it tells to act, or the bodies that it names and little else; who sends a telegram does nothing in it. */
export function leadOfHeading(block: Block, reading: Reading, leaders: ReadonlySet<string>): Pick<Linked, 'actors' | 'support'> {
  if (namesSender(block.plain.folded)) return { actors: [], support: [] };
  const told = block.plain.text.endsWith(':') ? toldIn(block, reading, leaders) : null;
  return told ?? { actors: bodiesOfHeading(block.plain, reading.words, block.begin), support: [] };
}

/** The bodies that a numbered point names before its colon and does not tell to act in it ('1. UBND các tỉnh từ A đến B:'). */
export function leadOfPoint({ label, plain, begin }: Block, reading: Reading): Pick<Linked, 'actors' | 'support'> | null {
  const actors = label !== null && plain.text.endsWith(':') ? bodiesOfHeading(plain, reading.words, begin) : [];
  return actors.length > 0 ? { actors, support: [] } : null;
}

/** Who is told to act by a heading that introduces orders: 'Bộ Chính trị giao Đảng ủy Chính phủ:'. */
function toldIn({ plain, begin }: Block, reading: Reading, leaders: ReadonlySet<string>): Linked | null {
  if (!reading.words.some(({ classes }) => classes.has('order'))) return null;
  const manner = { bare: false, guess: false, running: false, orders: false, subjects: false, leads: true, leaders };
  const linked = link(plain, reading, { start: begin, end: plain.text.length }, manner);
  return linked.ordered && linked.actors.length > 0 ? linked : null;
}

/** The time in a heading or lead-in that dates what stands under it. */
export function datedBy(block: Block, reading: Reading, document: Document): Mention<BoundTime> | null {
  if (block.kind !== 'heading' && !block.plain.text.endsWith(':')) return null;
  // What the headline of a report says to be planned is not what the report tells of.
  const isHeadline = document.kind === 'press' && block.kind === 'heading' && block.parent === null && !looksAhead(block.role);
  return (
    reading.times.find(
      (time) =>
        isPeriod(time) &&
        !isBareDay(time) &&
        !inTitle(reading, time) &&
        !isAimedAt(block, time) &&
        !(isHeadline && leadsToPlan(block.plain.folded.slice(0, time.start))) &&
        (!looksAhead(block.role) || !isOver(time, document)),
    ) ?? null
  );
}

/** 'Để mọi nhà có điện trước Tết, Chủ tịch yêu cầu:': the time is that of an aim; what is to be done for it may take longer or less. */
function isAimedAt({ kind, plain: { folded } }: Block, { start, end }: Mention): boolean {
  if (kind === 'heading') return false;
  const before = folded.slice(Math.max(folded.lastIndexOf('. ', start), folded.lastIndexOf('; ', start), 0), start);
  return AIM.test(before) && ORDER_BEHIND.test(folded.slice(end));
}

const AIM = new RegExp(AIM_BEGINS, 'u');
/** Behind a comma somebody orders, in the rest of a lead-in. */
const ORDER_BEHIND = new RegExp(ORDERS_AT_END, 'u');
