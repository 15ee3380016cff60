import { timeInBrackets } from './bracketed-time.ts';
import { isDeadlineIn } from './falls-due.ts';
import type { Frame } from './link-part.ts';
import type { Passage } from './narrative.ts';
import type { BoundTime } from './rules/bound.ts';
import { bounds, hasDay, isForPurpose } from './rules/deadline.ts';
import type { Mention } from './rules/rule.ts';

/** The time in its own clause that bounds a task, or the one that opens it; null where the clause names none. */
export function timeOfTask(passage: Passage, frame: Frame): Mention<BoundTime> | null {
  const { block, reading } = passage;
  const { folded } = block.plain;
  const own = reading.times.filter(
    (time) =>
      time.start >= frame.start &&
      time.end <= frame.end &&
      isDeadlineIn(passage, time) &&
      bounds(folded, time) &&
      !isForPurpose(folded, frame, time),
  );
  const opening = frame.opening && isDeadlineIn(passage, frame.opening) ? frame.opening : null;
  return (
    own.find((time) => hasDay(time)) ?? (opening && hasDay(opening) ? opening : null) ?? own[0] ?? opening ?? timeBehind(passage, frame)
  );
}

/** 'Đào tạo nhân lực, nâng cao nhận thức (2025 - 2030)': a time alone in brackets at the end of a clause bounds all its acts. */
function timeBehind(passage: Passage, frame: Frame): Mention<BoundTime> | null {
  const { block, reading, clause } = passage;
  const time = timeInBrackets(block.plain.folded, reading.times, { start: frame.end, end: clause.end });
  return time !== null && isDeadlineIn(passage, time) ? time : null;
}
