import { isOver } from './anchors.ts';
import { AIM_BEGINS, PLAN_CARRIED_OUT, WORK_FOLLOWS } from './lexicon/cues.ts';
import { SPEECH_LEAD_INS } from './lexicon/lead-ins.ts';
import { ONLY_CONCERNS } from './lexicon/parts.ts';
import { TIME_CALLED } from './lexicon/time-cues.ts';
import { ORDERS_AT_END } from './lexicon/orders.ts';
import { link } from './link.ts';
import type { Linked } from './link-part.ts';
import type { Reading } from './match.ts';
import type { Block } from './block.ts';
import { inTitle, isBareDay, isPeriod } from './period.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import { namesSender } from './rules/heading-role.ts';
import {
  bodiesAddressed,
  bodiesAtEnd,
  bodiesOfHeading,
  describesSeveral,
  doersOfHeading,
  OFFICE,
  saysWhose,
  tellsWhose,
} from './rules/task/body-heading.ts';
import { leadsToPlan } from './rules/title-plan.ts';
import type { Document } from './schema/document.ts';
import { looksAhead } from './schema/section-role.ts';
import { compile } from './rules/pattern.ts';

/** Who has to do what stands below a heading: whom it tells to act, or the bodies that it names and little else; who sends a telegram does nothing in it. */
export function leadOfHeading(block: Block, reading: Reading, leaders: ReadonlySet<string>): Pick<Linked, 'actors' | 'support'> {
  if (namesSender(block.plain.folded)) return { actors: [], support: [] };
  const told = block.plain.text.endsWith(':') ? toldIn(block, reading, leaders) : null;
  if (told) return told;
  return { actors: doersOfHeading(block.plain, reading.words, block.begin), support: [] };
}

/**
 * Who has to do what stands below a numbered point: the bodies that it begins by telling to act ('2. Yêu cầu các cấp ủy …'), who acts in it, or
 * the bodies that it names before its colon and does not tell to act in it ('1. UBND các tỉnh từ A đến B:').
 * @param subject who acts in its sentences; null where nobody is said to
 */
export function leadOfPoint(
  { label, parent, plain, begin }: Block,
  reading: Reading,
  subject: Pick<Linked, 'actors' | 'support'> | null,
): Pick<Linked, 'actors' | 'support'> | null {
  const told = label === null ? [] : bodiesAddressed(plain.folded, reading.words, begin);
  const last = told.at(-1);
  if (last && (subject === null || subject.actors.every(({ start }) => start > last.end))) return { actors: told, support: [] };
  // 'Sở Tài chính - Cơ quan thường trực Ban Chỉ đạo': a point that is nothing but a name says it best itself.
  const name = subject && label !== null && OFFICE.test(plain.folded) ? bodiesOfHeading(plain, reading.words, begin) : [];
  if (name.length > 0) return { actors: name, support: [] };
  const whose = plain.text.endsWith(':') ? bodiesAtEnd(plain.folded, reading.words) : [];
  if (whose.length > 0) return { actors: whose, support: [] };
  if (subject) return subject;
  // A number on a line of its own counts the words below it.
  const said = plain.folded.slice(begin);
  const counted = label !== null || parent?.plain.text === '' || saysWhose(said);
  if (!counted || !(plain.text.endsWith(':') || CONCERNED.test(said) || describesSeveral(said))) return null;
  const actors = doersOfHeading(plain, reading.words, begin);
  return actors.length > 0 ? { actors, support: [] } : null;
}

/** '1. Đối với UBND các tỉnh.': a point that names only whom the points below it concern. */
const CONCERNED = compile(ONLY_CONCERNS);

/** Whether a lead-in says only who speaks: who has to act stands below it. */
export function onlySpeaks({ plain }: Block): boolean {
  return SPEECH.test(plain.folded) && !tellsWhose(plain.folded);
}

/** Whether a paragraph ends by leading in what is to be done ('… thực hiện các nhiệm vụ sau đây:'), also where headings follow it. */
export function leadsToWork({ plain }: Block): boolean {
  return FOLLOWS.test(plain.folded);
}

/** Who is told to act by a heading that introduces orders ('Bộ Chính trị giao Đảng ủy Chính phủ:'), or acts in it ('Đảng ủy Chính phủ khẩn trương triển khai như sau:'). */
function toldIn({ plain, begin }: Block, reading: Reading, leaders: ReadonlySet<string>): Linked | null {
  const acts = FOLLOWS.test(plain.folded) && reading.words.some(({ start, classes }) => start === begin && classes.has('agency'));
  if (!acts && !reading.words.some(({ classes }) => classes.has('order'))) return null;
  const manner = {
    bare: false,
    guess: false,
    running: false,
    reports: false,
    orders: false,
    given: false,
    subjects: false,
    dated: false,
    leads: true,
    leaders,
  };
  const linked = link(plain, reading, { start: begin, end: plain.text.length }, manner);
  return linked.actors.length > 0 && (linked.ordered || (acts && linked.actors[0]!.start === begin)) ? linked : null;
}

/** The time in a heading or lead-in that dates what stands under it. */
export function datedBy(block: Block, reading: Reading, document: Document): Mention<BoundTime> | null {
  if (block.kind !== 'heading' && !block.plain.text.endsWith(':') && !isTimeOnly(block, reading)) return null;
  // What the headline of a report says to be planned is not what the report tells of.
  const isHeadline = document.kind === 'press' && block.kind === 'heading' && block.parent === null && !looksAhead(block.role);
  return (
    reading.times.find(
      (time) =>
        isPeriod(time) &&
        !isBareDay(time) &&
        (!inTitle(reading, time) || tellsHowDone(block, time)) &&
        !isAimedAt(block, time) &&
        !(isHeadline && leadsToPlan(block.plain.folded.slice(0, time.start))) &&
        (!looksAhead(block.role) || !isOver(time, document)),
    ) ?? null
  );
}

/** '- Giai đoạn 2021 - 2023' above what is planned for it. */
function isTimeOnly({ begin, plain: { folded } }: Block, { times }: Reading): boolean {
  return times.some(({ start, end }) => ONLY_TIME_BEFORE.test(folded.slice(begin, start)) && /^[ .;)]*$/.test(folded.slice(end)));
}

/** 'Đánh giá tình hình thực hiện Kế hoạch 5 năm 2021 - 2025': the years of a plan date how it was carried out. */
function tellsHowDone({ kind, role, plain: { folded } }: Block, { start, value }: Mention<BoundTime>): boolean {
  return kind === 'heading' && !looksAhead(role) && value.time.unit === 'span' && HOW_DONE.test(folded.slice(0, start));
}

/** 'Để mọi nhà có điện trước Tết, Chủ tịch yêu cầu:': the time is that of an aim; what is to be done for it may take longer or less. */
function isAimedAt({ kind, plain: { folded } }: Block, { start, end }: Mention): boolean {
  if (kind === 'heading') return false;
  const before = folded.slice(Math.max(folded.lastIndexOf('. ', start), folded.lastIndexOf('; ', start), 0), start);
  return AIM.test(before) && ORDER_BEHIND.test(folded.slice(end));
}

const HOW_DONE = compile(PLAN_CARRIED_OUT);
const FOLLOWS = compile(WORK_FOLLOWS);
const SPEECH = compile(SPEECH_LEAD_INS);
const ONLY_TIME_BEFORE = compile(TIME_CALLED);
const AIM = compile(AIM_BEGINS);
/** Behind a comma somebody orders, in the rest of a lead-in. */
const ORDER_BEHIND = compile(ORDERS_AT_END);

/** Whether a heading says all of its point, where nothing stands below it: '7. Tạm dừng tổ chức đại hội cấp xã; sau hội nghị, Bộ Chính trị sẽ có hướng dẫn.' */
export function isPoint({ plain, role, label }: Block): boolean {
  return label !== null && looksAhead(role) && plain.text.length > LONGEST_BARE && SENTENCE.test(plain.text);
}

/** A heading that only names its part is no longer, and ends without a mark. */
const LONGEST_BARE = 60;
const SENTENCE = /[.;]$/;
