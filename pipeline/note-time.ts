import { SUMMED_UP } from './lexicon/time-cues.ts';
import type { Reading } from './match.ts';
import type { Passage } from './narrative.ts';
import type { Block } from './block.ts';
import { isBareDay, isPeriod, openingTime, periodReviewed, planPassed, timeItWent, toldBefore } from './period.ts';
import type { Sentence } from './rules/segment.ts';
import { compile } from './rules/pattern.ts';
import type { Document } from './schema/document.ts';
import { looksAhead } from './schema/section-role.ts';
import type { Stand } from './stand.ts';

type Noted = {
  readonly block: Block;
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly cued: boolean;
};

/**
 * Notes the time that a sentence speaks of where a text stands: one that opens it holds for the values after it; one in a cue ('Đối với nhiệm vụ năm 2024, …')
 * dates the tasks too; a plan that was passed dates what is said to be aimed at in it.
 * @param passages what was told so far
 */
export function noteTime(stand: Stand, passages: readonly Passage[], { block, reading, sentence, cued }: Noted, document: Document): void {
  const press = document.kind === 'press';
  stand.period = toldBefore(passages, block, sentence) ?? stand.period;
  if (press) stand.review ??= periodReviewed(block, reading, sentence, document);
  if (press) stand.hearPlan(planPassed(block, reading, sentence), block.plain.folded.slice(sentence.start, sentence.end));
  const opening = openingTime(block, reading, sentence, cued);
  const ahead = looksAhead(stand.role);
  const went = (opening === null || (ahead && !cued)) && (press || !ahead) ? timeItWent(block, reading, sentence) : null;
  if (went !== null) stand.period = { block, mention: went };
  if (went !== null || opening === null) return;
  // The day of the meeting dates nothing; what is told next is of that day, not of the period before it.
  if (isBareDay(opening)) stand.period = null;
  const { kind, time } = opening.value;
  // What was counted by a day is no period for what follows.
  if (isBareDay(opening) || kind === 'as-of' || ((kind === 'by' || kind === 'before') && time.unit === 'day')) return;
  if (!ahead) stand.period = { block, mention: opening };
  else if (cued) stand.cueTime = { block, mention: opening };
  // An article goes on with what is aimed at by then in paragraphs of its own.
  else if (press && stand.role === 'targets' && sentence.start <= block.begin)
    stand[stand.cueTime === null ? 'period' : 'cueTime'] = { block, mention: opening };
}

/** Notes the months that the end of a sentence sums up ('tháng 10 tăng 9%, tính chung 10 tháng tăng 8%.'): what the next ones tell is of them. */
export function noteSum(stand: Stand, block: Block, reading: Reading, { start, end }: Sentence): void {
  if (looksAhead(stand.role)) return;
  const { folded } = block.plain;
  const sum = reading.times.findLast(
    (time) =>
      time.start > start &&
      time.end <= end &&
      isPeriod(time) &&
      SUMMED.test(folded.slice(Math.max(start, time.start - LONGEST_SUM), time.end)),
  );
  if (sum !== undefined && !isBareDay(sum)) stand.period = { block, mention: sum };
}

const LONGEST_SUM = 18;
const SUMMED = compile(SUMMED_UP);
