import { yearOf } from './anchors.ts';
import { addDays, daysOf, isoDay, isOneDay } from './calendar.ts';
import type { Passage, Placed } from './narrative.ts';
import { ownPart } from './own-part.ts';
import { periodInTitle, timeOfPlan } from './period.ts';
import { planPeriod, termBefore, wholeYear, type Plan } from './plan.ts';
import { wordsOf } from './plain.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Observation } from './rules/indicator/observe.ts';
import { partNamed, saysNow, saysTermBefore } from './rules/indicator/when.ts';
import { isPartOfAverage, YEARLY_AVERAGE } from './rules/indicator/role.ts';
import type { Mention } from './rules/rule.ts';
import type { Document } from './schema/document.ts';
import type { Period, Role } from './schema/indicator.ts';
import { ALL_YEARS } from './lexicon/time-cues.ts';
import { compile } from './rules/pattern.ts';
import { periodOf, yearUpTo } from './settle.ts';

/** The period of a value in running text: its own words, else those of its list or sentence, of the section, of the title, of the document; null where none says it. */
export function periodOfValue(passage: Passage, observation: Observation, document: Document, plan: Plan): Period | null {
  const period = saidPeriod(passage, observation, document, plan);
  // What stands now, amid what shall stand by a time, is not of that time.
  const ahead = period !== null && observation.role === 'actual' && period.start > lastDayOf(document.date);
  return ahead && saysNow(toldIn(passage, observation)) ? null : period;
}

function saidPeriod(passage: Passage, observation: Observation, document: Document, plan: Plan): Period | null {
  const { block, anchor, inherited } = passage;
  const { time, role, beside } = observation;
  // 'Năm 2027, phấn đấu …; tỷ lệ hộ nghèo cuối năm còn 2%': the end of the year that the sentence speaks of.
  const year = yearOf(passage.opening ?? undefined);
  const spoken = year === null || passage.role === 'results' ? anchor : { ...anchor, year };
  const settle = ({ block: { plain }, mention }: Placed<Mention<BoundTime>>, own: boolean): Period | null => {
    const words = wordsOf(plain, mention.start, mention.end);
    const from = isSoonAfter(mention.value, document.date) ? { ...anchor, past: false } : own ? spoken : anchor;
    const said = periodOf(words, mention.value, from, !own);
    // What is aimed at beside what came of it up to a day is the aim of the year.
    if (role === 'target' && !observation.bare && mention.value.kind === 'as-of' && said !== null && said.end <= lastDayOf(document.date))
      return wholeYear(said);
    if (!isOfVagueMonths(mention.value) || said?.start.slice(0, 4) !== document.date.slice(0, 4)) return said;
    // What is aimed at in 'những tháng cuối năm' is reached by its end; 'từ đầu năm đến nay' goes up to the day of the text.
    if (role === 'target') return wholeYear(said);
    return mention.value.kind === 'from' ? yearUpTo(words, document.date, !own) : said;
  };
  // What came out when a term begins came out in the one before it.
  if (role !== 'target' && (time?.value.time.unit === 'term' || saysTermBefore(toldIn(passage, observation)))) {
    const before = termBefore(plan, document.date);
    if (before !== null) return before;
  }
  const named = time && settle({ block, mention: time }, true);
  // Which months were the last six nobody knows of a text that is dated by its year alone: they are those of its title.
  if (time && (named !== null || isOneDay(document.date))) return named;
  if (time) {
    const title = periodInTitle(document);
    return title && settle(title, false);
  }
  if (beside) {
    // The plan that stands beside what came of some months is that of the year.
    const others = saidPeriod(passage, { ...observation, beside: false, role: 'actual' }, document, plan);
    return wholeYear(others ?? yearJustOver(document) ?? planPeriod(plan));
  }
  if (role === 'target' && isAveraged(passage, observation, plan)) return planPeriod(plan);
  const part = role === 'target' ? null : partNamed(toldIn(passage, observation));
  const ofPart = part === null ? null : ownPart(document, part, anchor);
  if (ofPart !== null) return ofPart;
  const opening = observation.told ?? passage.opening;
  if (opening) return settle({ block, mention: opening }, false);
  // 'HĐND tỉnh đề ra kế hoạch phát triển năm 2027 như tăng trưởng đạt 9%': what stands in a plan that the sentence names is of its time.
  const { start } = passage.sentence;
  const plannedFor = role === 'target' ? timeOfPlan(block, passage.reading, { start, end: observation.quantity.start }) : null;
  if (plannedFor !== null) return settle({ block, mention: plannedFor }, false);
  // What is aimed at is not of the time that a meeting looks back on.
  const past = role === 'target' && inherited.period?.block.plain.text === document.event;
  const given = role === 'target' ? (inherited.time ?? (past ? null : inherited.period)) : inherited.period;
  if (given) {
    const said = justOver(settle(given, false), role, document.date);
    // Amid what shall be by the end of the term a yearly average is of all its years, though nothing says that it is aimed at.
    if (said !== null && said.end === plan.end && said.start > document.date && isAveraged(passage, observation, plan))
      return planPeriod(plan);
    // What is aimed at is not of a year that was over before the one that is planned.
    if (role === 'target' && plan.stated && said !== null && plan.start !== null && said.end < plan.start) return planPeriod(plan);
    // What is aimed at in a report on some months is of the year.
    const some = given.block.plain.text === document.title && given.mention.value.time.unit !== 'month';
    return role === 'target' && some ? wholeYear(said) : said;
  }
  if (role === 'estimate') return yearJustOver(document) ?? (isAbout(document, plan) ? planPeriod(plan) : null);
  return role === 'target' || isAbout(document, plan) ? planPeriod(plan) : null;
}

/** 'Ước đến ngày 30/6', told on the 10th: a day that names no year and comes within weeks, by which what is told will have come together. */
function isSoonAfter({ kind, time }: BoundTime, date: string): boolean {
  if ((kind !== 'by' && kind !== 'as-of') || time.unit !== 'day' || time.year !== undefined || time.day === 'last' || !isOneDay(date))
    return false;
  const day = isoDay(Number(date.slice(0, 4)), time.month, time.day);
  return day > date && day <= addDays(date, MOST_AHEAD);
}

/** In the first weeks of a year the press estimates what came out in the one before; null later, and of other documents. */
function yearJustOver({ kind, date }: Document): Period | null {
  const year = date.slice(0, 4);
  if (kind !== 'press' || lastDayOf(date) > addDays(`${year}-01-01`, MOST_BEHIND)) return null;
  return yearNamed(Number(year) - 1);
}

function yearNamed(year: number): Period {
  return { text: '', edtf: String(year), start: `${year}-01-01`, end: `${year}-12-31`, inherited: true };
}

/** Whether a time names months of a year without saying which: from its beginning on, or those that are left. */
function isOfVagueMonths({ kind, time }: BoundTime): boolean {
  return (
    (kind === 'from' && time.unit === 'year' && time.part === 'start') || (kind === 'in' && time.unit === 'months' && time.part === 'rest')
  );
}

/** Whether a value is a yearly average, in a document that plans for years. */
function isAveraged(passage: Passage, { quote, quantity }: Observation, plan: Plan): boolean {
  const { folded } = passage.block.plain;
  if (!plan.edtf.includes('/')) return false;
  const front = folded.slice(passage.clause.start, quote.start);
  const from = passage.clause.start + 1 + Math.max(...JOINTS.map((mark) => front.lastIndexOf(mark)));
  const words = folded.slice(from, Math.max(quote.end, quantity.end));
  if (YEARLY_AVERAGE.test(words) || OF_ALL_YEARS.test(words)) return true;
  return quantity.value.unit === 'percent' && isPartOfAverage(folded.slice(passage.sentence.start, quantity.start));
}

const OF_ALL_YEARS = compile(ALL_YEARS);
/** Marks behind which the words of a value begin. */
const JOINTS = [',', ';', ':', '('];

/** The words of a sentence before a value. */
function toldIn({ block, sentence }: Passage, { quantity }: Observation): string {
  return block.plain.folded.slice(sentence.start, quantity.start);
}

/** In the first weeks of a year what has come out, where no time of its own is said, came out in the year before. */
function justOver(said: Period | null, role: Role, date: string): Period | null {
  if (said === null || role === 'target' || said.edtf !== date.slice(0, 4) || lastDayOf(date) > addDays(said.start, MOST_BEHIND))
    return said;
  return yearNamed(Number(said.edtf) - 1);
}

/** The last day that a date can be: of a text that is dated by its year alone nobody knows whether it is of its first weeks. */
function lastDayOf(date: string): string {
  return daysOf(date).end ?? date;
}

/** So many days into a year nobody has figures of it. */
const MOST_BEHIND = 24;

/** Figures of a year are told from its last weeks on. */
const MOST_AHEAD = 45;

/** A report speaks of its own period, an article of the time that it is said to be about, where that is as good as over. */
function isAbout({ kind, date }: Document, { stated, start, end }: Plan): boolean {
  if (!stated || kind === 'report') return stated;
  if (kind !== 'press' || end === null || start?.slice(0, 4) !== end.slice(0, 4)) return false;
  return end <= addDays(lastDayOf(date), MOST_AHEAD);
}
