import { isWindowOver } from './anchors.ts';
import { COUNTED_OFF, COUNT_AT_END } from './lexicon/announcements.ts';
import { TAKES_UP } from './lexicon/cues.ts';
import type { Reading } from './match.ts';
import type { Inherited, Placed } from './narrative.ts';
import type { Block } from './block.ts';
import { isLimit, type BoundTime } from './rules/bound.ts';
import { askedAt, contentsAt } from './rules/role.ts';
import type { Mention } from './rules/rule.ts';
import type { Sentence } from './rules/segment.ts';
import { actsAt, type WordClass } from './rules/tag.ts';
import type { Body } from './rules/task/scene.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';
import { actsFrom } from './to-come.ts';
import { compile } from './rules/pattern.ts';

/** What a paragraph leaves to one that goes on with its list: who acts, and the time that opened it. */
export type Left = { readonly block: Block; readonly actors: readonly Placed<Body>[]; readonly time: Inherited['time'] };

const JOINED = compile(TAKES_UP);
const ACTS: readonly WordClass[] = ['verb', 'adverb', 'prohibition'];

/** Whether a paragraph goes on with what the one before it has a body do: that one ends in a semicolon, or this one takes it up ('Trên cơ sở đó, …'); an act stands at its head. */
export function takesUp(left: Left | null, block: Block, { words }: Reading): left is Left {
  if (left === null || left.actors.length === 0 || block.label !== null || left.block.parent !== block.parent) return false;
  const joined = JOINED.exec(block.plain.folded)?.[0];
  const joint = joined === undefined ? 0 : joined.length + 1;
  if (joint === 0 && !left.block.plain.text.endsWith(';')) return false;
  const first = words.find(({ start }) => start === joint);
  return first !== undefined && ACTS.some((name) => first.classes.has(name)) && !first.classes.has('agency') && !first.classes.has('order');
}

const COUNTED = compile(COUNTED_OFF);
const COUNT = compile(COUNT_AT_END);

/** What a paragraph leaves to those that tell one by one what it counts ('… yêu cầu tỉnh A làm tốt 6 nhiệm vụ.', 'Một là, …'); null where it counts nothing. */
export function countingOf(left: Left): Left | null {
  return left.actors.length > 0 && COUNT.test(left.block.plain.folded) ? left : null;
}

/** Whether a paragraph tells one of those that are counted in another. */
export function isOneOf(counted: Left | null, { plain, parent }: Block): counted is Left {
  return counted !== null && counted.block.parent === parent && COUNTED.test(plain.folded);
}

/** The time that opens a sentence and bounds it ('Trước ngày 30/6, Sở A …'), for what stands in its later clauses and in the paragraphs that go on with it. */
export function openingOfWork(block: Block, opening: Mention<BoundTime> | null, pledged: boolean): Inherited['time'] {
  if (opening !== null && isWindowOver(opening.value.time)) return null;
  // 'trong quý II, các ngành tập trung một số giải pháp:': a lead-in dates what it counts.
  // 'Trong năm 2025, Chủ tịch cho biết, tỉnh sẽ …; …': so does one that stands before what is pledged.
  const leads = opening?.value.kind === 'in' && (block.plain.text.endsWith(':') || (pledged && opening.value.time.unit !== 'day'));
  const labels = opening !== null && LABELS.test(block.plain.folded.slice(opening.end, opening.end + 3));
  const bounds = leads || labels || (opening !== null && isLimit(opening.value));
  return bounds ? { block, mention: opening, from: 'lead-in' } : null;
}

/** 'Tháng 6: tổ chức hội thi; công bố kết quả': behind a time that ends in a colon all is of it. */
const LABELS = /^\)? ?:/;

/**
 * Whether a sentence goes on with the contents of the programme or plan that the one before it named, or with what a document asks for that it said was
 * issued, where nothing was announced.
 * @param before the words of that sentence; of the paragraph before (`above`) where it begins one
 */
export function tellsContents(
  { plain: { folded } }: Block,
  reading: Reading,
  { start, end }: Sentence,
  { before, above }: { readonly before: string; readonly above: string },
  role: SectionRole,
): boolean {
  if (role !== 'none' && role !== 'agenda' && role !== 'results') return false;
  const words = folded.slice(start, end);
  const asked = askedAt(words, before === '' ? above : before, role === 'results');
  if (asked !== null && actsFrom(folded, reading, start + asked, end)) return true;
  const at = role === 'results' ? null : contentsAt(words, before === '' ? above : before);
  return at !== null && actsAt(reading.words, start + at);
}

/** Whether orders that an article has begun to tell go on at a block: with the next number ('có ý kiến như sau: 1. UBND xã A …'), or below a heading that is an act. */
export function goesOnWithOrders(
  block: Block,
  { role, turned }: { readonly role: SectionRole; readonly turned: boolean },
  read: (block: Block) => Reading,
): boolean {
  if (!turned || role !== 'tasks' || block.role !== 'none') return false;
  return block.label !== null || (block.kind === 'heading' && actsAt(read(block).words, block.begin));
}

/**
 * Whether a block begins anew in its section, and takes nothing over of what running text has turned to (`turned`, to the role): a point of its own, one that
 * looks ahead, and what stands behind the day when a document comes into force: who sees to it.
 */
export function beginsAnew(block: Block, role: SectionRole, turned: boolean, press: boolean): boolean {
  const own = block.label !== null || (turned && role === 'closing');
  return (own && !press) || (looksAhead(block.role) && !looksAhead(role));
}
