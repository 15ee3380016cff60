import { isOver } from './anchors.ts';
import { DUTY_HEADING } from './lexicon/cues.ts';
import { link, type Linked } from './link.ts';
import type { Reading } from './match.ts';
import type { Block } from './outline.ts';
import { inTitle, isBareDay, isPeriod } from './period.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import type { Document } from './schema/document.ts';
import { looksAhead } from './schema/section-role.ts';

const DUTY = new RegExp(DUTY_HEADING, 'u');

/** The bodies that a heading names, where it names little else ('3. Sở Tài chính') or tells them to act; null where it leaves what stands below to nobody. */
export function bodiesOfHeading(block: Block, reading: Reading, leaders: ReadonlySet<string>): Linked | null {
  const told = block.plain.text.endsWith(':') ? toldIn(block, reading, leaders) : null;
  if (told) return told;
  const bodies = reading.words.filter((word) => word.classes.has('agency') && word.start >= block.begin);
  const first = bodies[0];
  if (!first || first.start > block.begin + 14) return null;
  const duty = DUTY.exec(block.plain.folded);
  const end = duty === null ? block.plain.text.length : duty.index - 1;
  const named = bodies.reduce((sum, word) => sum + word.end - word.start, 0);
  if (named < (end - block.begin) * 0.5) {
    // 'Các đơn vị cấp nước trên địa bàn có trách nhiệm': who they are is told in more words than a list has.
    return duty ? { frames: [], actors: [{ start: first.start, end }], support: [], opening: null, ordered: false } : null;
  }
  return { frames: [], actors: bodies, support: [], opening: null, ordered: false };
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
