import { DATE_LABEL, DONE_TAIL } from './lexicon/time-cues.ts';
import type { Passage } from './narrative.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import type { Stretch } from './rules/segment.ts';
import { compile } from './rules/pattern.ts';

/** Passages as they are, those before a tail that only dates them with the time of that tail: '…; hoàn thành trong quý II', 'Thời gian hoàn thành: tháng 6/2024.' */
export function withTails(passages: readonly Passage[]): Passage[] {
  const dated = [...passages];
  for (const [index, passage] of passages.entries()) {
    const time = timeOfTail(passage, passage.clause);
    if (time === null) continue;
    for (const at of datedBy(dated, index))
      dated[at] = {
        ...dated[at]!,
        tail: { block: passage.block, mention: time, from: dated[at]!.sentence === passage.sentence ? 'clause' : 'lead-in' },
      };
  }
  return dated;
}

const TAIL = compile(DONE_TAIL);
const LABEL = compile(DATE_LABEL);

/** The time of words that do nothing but date what stands before them; null where they say more. */
export function timeOfTail({ block, reading }: Pick<Passage, 'block' | 'reading'>, { start, end }: Stretch): Mention<BoundTime> | null {
  const time = reading.times.find((one) => one.start >= start && one.end <= end + 1);
  if (!time || end > time.end + 1) return null;
  const words = block.plain.folded.slice(start, time.start);
  return TAIL.test(words) || LABEL.test(words) ? time : null;
}

/** Which passages a tail dates: behind a semicolon the clause before it; in a sentence of its own those of its paragraph, or of the one before it. */
function datedBy(passages: readonly Passage[], tail: number): number[] {
  const { block, sentence, clause } = passages[tail]!;
  const before = passages[tail - 1];
  if (!before) return [];
  if (before.sentence === sentence) return before.frames.length > 0 && clause.start > sentence.start ? [tail - 1] : [];
  const owner = before.block === block || before.block === block.parent || before.block.parent === block.parent ? before.block : null;
  const found: number[] = [];
  for (let at = tail - 1; at >= 0 && passages[at]!.block === owner; at -= 1) {
    if (passages[at]!.tail) break;
    if (passages[at]!.frames.length > 0) found.push(at);
  }
  return found;
}
