import type { Frame } from './link.ts';
import type { Passage } from './narrative.ts';
import type { BoundTime } from './rules/bound.ts';
import { bounds, hasDay, isDeadline, isForPurpose } from './rules/deadline.ts';
import type { Mention } from './rules/rule.ts';

/** The time in its own clause that bounds a task, or the one that opens it; null where the clause names none. */
export function timeOfTask({ block, reading, anchor }: Passage, frame: Frame): Mention<BoundTime> | null {
  const { folded } = block.plain;
  const own = reading.times.filter(
    (time) =>
      time.start >= frame.start &&
      time.end <= frame.end &&
      isDeadline(time, reading, anchor) &&
      bounds(folded, time) &&
      !isForPurpose(folded, frame, time),
  );
  const opening = frame.opening && isDeadline(frame.opening, reading, anchor) ? frame.opening : null;
  return own.find((time) => hasDay(time)) ?? (opening && hasDay(opening) ? opening : null) ?? own[0] ?? opening;
}
