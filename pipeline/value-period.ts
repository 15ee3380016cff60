import { addDays, daysOf } from './calendar.ts';
import type { Passage, Placed } from './narrative.ts';
import { ownPart } from './own-part.ts';
import { planPeriod, wholeYear, type Plan } from './plan.ts';
import { wordsOf } from './plain.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Observation } from './rules/indicator/observe.ts';
import { partNamed } from './rules/indicator/when.ts';
import { YEARLY_AVERAGE } from './rules/indicator/role.ts';
import type { Mention } from './rules/rule.ts';
import type { Document } from './schema/document.ts';
import type { Period } from './schema/indicator.ts';
import { periodOf } from './settle.ts';

/** The period of a value in running text: its own words, else those of its list or sentence, of the section, of the title, of the document; null where none says it. */
export function periodOfValue(passage: Passage, observation: Observation, document: Document, plan: Plan): Period | null {
  const { block, anchor, inherited } = passage;
  const { time, role, beside } = observation;
  const settle = ({ block: { plain }, mention }: Placed<Mention<BoundTime>>, own: boolean): Period | null =>
    periodOf(wordsOf(plain, mention.start, mention.end), mention.value, anchor, !own);
  if (time) return settle({ block, mention: time }, true);
  if (beside) {
    // The plan that stands beside what came of some months is that of the year.
    const others = periodOfValue(passage, { ...observation, beside: false, role: 'actual' }, document, plan);
    return wholeYear(others ?? planPeriod(plan));
  }
  if (isOfTerm(passage, observation, plan)) return planPeriod(plan);
  const part = role === 'target' ? null : partNamed(block.plain.folded.slice(passage.sentence.start, observation.quantity.start));
  const named = part === null ? null : ownPart(document, part, anchor);
  if (named !== null) return named;
  const opening = observation.told ?? passage.opening;
  if (opening) return settle({ block, mention: opening }, false);
  // What is aimed at is not of the time that a meeting looks back on.
  const past = role === 'target' && inherited.period?.block.plain.text === document.event;
  const given = role === 'target' ? (inherited.time ?? (past ? null : inherited.period)) : inherited.period;
  if (given) {
    const said = settle(given, false);
    // What is aimed at in a report on some months is of the year.
    const some = given.block.plain.text === document.title && given.mention.value.time.unit !== 'month';
    return role === 'target' && some ? wholeYear(said) : said;
  }
  return role === 'target' || isAbout(document, plan) ? planPeriod(plan) : null;
}

function isOfTerm({ block }: Passage, { quote, quantity, role }: Observation, plan: Plan): boolean {
  const words = block.plain.folded.slice(quote.start, Math.max(quote.end, quantity.end));
  return role === 'target' && plan.edtf.includes('/') && YEARLY_AVERAGE.test(words);
}

/** Figures of a year are told from its last weeks on. */
export const MOST_AHEAD = 45;

/** A report speaks of its own period, an article of the time that it is said to be about, where that is as good as over. */
function isAbout({ kind, date }: Document, { stated, start, end }: Plan): boolean {
  if (!stated || kind === 'report') return stated;
  if (kind !== 'press' || end === null || start?.slice(0, 4) !== end.slice(0, 4)) return false;
  return end <= addDays(daysOf(date).end ?? date, MOST_AHEAD);
}
