import type { Reading } from './match.ts';
import type { Block } from './block.ts';
import { ASKED_AFTER, GOES_ON, POINT_IN_WORDS, PRAISED, RESULTS_TOLD, STILL_TO_COME, SURELY_TOLD, TAKEN_UP } from './lexicon/cues.ts';
import { AIMED_BY_YEAR, TOPIC_OF_PARAGRAPH } from './lexicon/parts.ts';
import { NOT_ACTING, SOMEBODY_TOLD } from './lexicon/doers.ts';
import type { Stretch } from './rules/segment.ts';
import { isActing, type WordClass } from './rules/tag.ts';
import type { SectionRole } from './schema/section-role.ts';
import { compile } from './rules/pattern.ts';

/**
 * A stretch of running text that an order or an announcement has opened in the middle of a section ('UBND tỉnh yêu cầu các sở …', 'Nghị quyết đề ra các
 * chỉ tiêu: …'), and the role that the text falls back to where the stretch is over.
 */
export type Spell = {
  readonly block: Block;
  readonly back: SectionRole;
  /** How far it goes: to the end of its block, over the items below it, over blocks that go on with orders, or over blocks that go on with values. */
  readonly reach: 'block' | 'items' | 'orders' | 'values';
};

const JOINED = compile(GOES_ON);
const COUNTS = compile(POINT_IN_WORDS);
const AIMED_BY = compile(AIMED_BY_YEAR);
const TOLD = compile(RESULTS_TOLD);
/** What stands at the head of a paragraph that goes on with orders. */
const GOING_ON: readonly WordClass[] = ['prohibition', 'verb', 'adverb', 'modal', 'agency'];

/**
 * Whether a later block goes on with what a spell began: by a joint ('Đồng thời, …'), by a verb or a body at its head, by values.
 * @param next whether it stands right behind the block that began it: below a colon it goes on, whatever its head
 */
export function goesOn(
  { block, reach }: Spell,
  { plain, begin, parent }: Block,
  { words, quantities, times }: Reading,
  next: boolean,
): boolean {
  if (reach === 'block') return false;
  if (reach === 'items') return parent?.plain === block.plain;
  if (reach === 'orders' && next && block.plain.text.endsWith(':')) return true;
  if (JOINED.test(plain.folded.slice(begin, begin + 40))) return true;
  const head = behindTopic(plain.folded, begin);
  const first = firstWord(plain.folded, words, head);
  const opens = first !== undefined;
  if (reach === 'values') {
    const done = words.some(({ classes, start }) => classes.has('past') && !classes.has('verb') && start < (quantities[0]?.start ?? 0));
    if (AIMED_BY.test(plain.folded.slice(begin, begin + 40))) return true;
    if (opens && first.classes.has('verb') && !first.classes.has('idle') && !TOLD.test(plain.folded) && !done) return true;
    return (
      quantities.length > 0 && !done && !TOLD.test(plain.folded) && !(opens && (first.classes.has('speaker') || first.classes.has('order')))
    );
  }
  if (times.some(({ start }) => start === head)) return false;
  if (isToldOfSomebody(plain.folded.slice(head, head + FARTHEST_ACT), head, words)) return true;
  if (!opens) return false;
  const done = words.some(({ classes, start }) => classes.has('past') && !classes.has('verb') && start < head + 80);
  return !done && GOING_ON.some((name) => first.classes.has(name));
}

/** The word of the lexicon that stands at a place, behind the number of a point in words ('Thứ hai, hoàn thành …', 'Ba là: Sở A …'). */
function firstWord(folded: string, words: Reading['words'], head: number): Reading['words'][number] | undefined {
  const begins = words.find(({ end }) => end > head);
  if (begins === undefined || begins.start > head + 1) return undefined;
  if (!COUNTS.test(folded.slice(begins.start, begins.end))) return begins;
  return words.find(({ start }) => start > begins.end && start <= begins.end + 2) ?? begins;
}

/** Whether a sentence begins with an act, and nowhere tells that something was done: 'Đẩy mạnh trồng rừng gỗ lớn'. */
export function actsOn(folded: string, { words }: Reading, { start, end }: Stretch): boolean {
  const at = behindTopic(folded, 0);
  const head = start + at + (JOINED.exec(folded.slice(at, at + 40))?.[0].length ?? 0);
  const first = words.find((word) => word.start >= head);
  if (first === undefined || first.start > head + 2 || !isActing(first) || first.classes.has('noun') || TOLD.test(folded)) return false;
  return !words.some((word) => word.start >= start && word.end <= end && word.classes.has('past') && !word.classes.has('verb'));
}

/** 'Đối với lực lượng Biên phòng tiếp tục …', 'Các địa phương biên giới tập trung …': one more of whom it is told what he does. */
function isToldOfSomebody(folded: string, head: number, words: Reading['words']): boolean {
  const who = SOMEBODY.exec(folded);
  if (who === null) return false;
  const near = words.filter(({ start }) => start >= head + who[0].length && start < head + folded.length);
  const act = near.findIndex(({ classes }) => ACTING.some((name) => classes.has(name)) && !classes.has('noun'));
  if (act < 0 || near.slice(0, act + 1).some(({ classes }) => classes.has('past') || classes.has('idle'))) return false;
  return !PASSIVE.test(folded.slice(0, near[act]!.end - head + SOON));
}

const ACTING: readonly WordClass[] = ['verb', 'adverb', 'modal'];
const FARTHEST_ACT = 120;
/** Behind an act it is told soon that it was done. */
const SOON = 20;
const SOMEBODY = compile(SOMEBODY_TOLD);
const PASSIVE = compile(NOT_ACTING);

/** Where a paragraph begins to say what is done, behind the matter that it is about: 'Về đầu tư công, tập trung …'. */
export function behindTopic(folded: string, begin: number): number {
  return begin + (TOPIC.exec(folded.slice(begin, begin + LONGEST_TOPIC))?.[0].length ?? 0);
}

const TOPIC = compile(TOPIC_OF_PARAGRAPH);
const LONGEST_TOPIC = 200;

/** Whether a sentence amid tasks or targets only tells how something came out: 'Thu ngân sách đạt 900 tỷ đồng, tăng 8% so với cùng kỳ', 'Thủ tướng đánh giá cao ngành hoàn thành các chỉ tiêu'. */
export function tellsResults(words: string, role: SectionRole): boolean {
  if (PRAISE.test(words) && !ASKED.test(words)) return true;
  return /\d/.test(words) && (role === 'targets' ? SURELY : TOLD).test(words) && !TO_COME.test(words);
}

/** Whether a sentence behind one that told results goes on with them. */
export function goesOnTelling(words: string): boolean {
  return !AGAIN.test(words);
}

const PRAISE = compile(PRAISED);
const ASKED = compile(ASKED_AFTER);
const SURELY = compile(SURELY_TOLD);
const TO_COME = compile(STILL_TO_COME);
const AGAIN = compile(TAKEN_UP);
