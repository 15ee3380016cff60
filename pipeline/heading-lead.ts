import { isOver } from './anchors.ts';
import { link, type Linked } from './link.ts';
import type { Reading } from './match.ts';
import type { Block } from './outline.ts';
import { inTitle, isBareDay, isPeriod } from './period.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import { bodiesOfHeading } from './rules/task/body-heading.ts';
import type { Document } from './schema/document.ts';
import { looksAhead } from './schema/section-role.ts';

/** Who has to do what stands below a heading: whom it tells to act, or the bodies that it names and little else. */
export function leadOfHeading(block: Block, reading: Reading, leaders: ReadonlySet<string>): Pick<Linked, 'actors' | 'support'> {
  const told = block.plain.text.endsWith(':') ? toldIn(block, reading, leaders) : null;
  return told ?? { actors: bodiesOfHeading(block.plain, reading.words, block.begin), support: [] };
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
  return (
    reading.times.find(
      (time) => isPeriod(time) && !isBareDay(time) && !inTitle(reading, time) && (!looksAhead(block.role) || !isOver(time, document)),
    ) ?? null
  );
}
