import { NOW } from '../../lexicon/observation.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Role } from '../../schema/indicator.ts';
import type { BoundTime } from '../bound.ts';
import { GOES_ON_WITH_PARTS } from '../parts.ts';
import type { Mention } from '../rule.ts';
import type { Sentence } from '../segment.ts';
import type { Observation } from './observe.ts';
import { namesAim } from './role.ts';
import { compile } from '../pattern.ts';

/** What the head of a list says of all its values: 'Dự kiến có 12/15 chỉ tiêu đạt kế hoạch: …; …', 'Một số ngành có chỉ số 9 tháng tăng cao như: …; …'. */
export type Lead = {
  /** From here on it holds. */
  readonly from: number;
  readonly role: Role | null;
  /** Whether its estimates are only expected. */
  readonly foreseen: boolean;
  readonly time: Mention<BoundTime> | null;
  /** Of how many targets the list is a part. */
  readonly whole: number | null;
};

type Told = {
  readonly piece: Plain;
  readonly reading: Reading;
  readonly sentence: Sentence;
  /** The head of the list before it in the same block. */
  readonly before: Lead | null;
  /** The values of the sentence before it in the same block. */
  readonly heard: readonly Observation[];
};

/** The head of the list that a sentence is; null where it tells of one value after another. */
export function leadOf({ piece, reading, sentence, before, heard }: Told): Lead | null {
  const words = piece.folded.slice(sentence.start, sentence.end);
  if (GOES_ON_WITH_PARTS.test(words)) return ofParts(piece.folded, sentence, heard, reading);
  const head = headOf(words);
  if (head === null) return null;
  const from = sentence.start + head.length;
  const whole = Number(OF_TARGETS.exec(head)?.[1] ?? Number.NaN) || null;
  const role = ESTIMATED.test(head) ? 'estimate' : whole !== null && whole === before?.whole && !DONE.test(head) ? before.role : null;
  const time = reading.times.find(({ start, end, value }) => start >= sentence.start && end <= from && isOfValues(value)) ?? null;
  return role === null && time === null && whole === null ? null : { from, role, foreseen: false, time, whole };
}

/** 'Năm 2024, huyện phấn đấu đạt 17 chỉ tiêu. Trong đó, …': the parts are of the time of the whole, and aimed at as it is. */
function ofParts(folded: string, { start, end }: Sentence, heard: readonly Observation[], reading: Reading): Lead | null {
  const [first] = heard;
  if (first === undefined) return ofPlanNamed(folded, start, reading);
  const aimed = heard.every(({ role }) => role === 'target') && namesAim(folded.slice(Math.max(0, first.quote.start - 120), start));
  const words = folded.slice(start, end);
  const role =
    aimed && !CAME_OUT.test(words)
      ? 'target'
      : first.role === 'estimate' && !words.includes(' đã ')
        ? 'estimate'
        : heard.every(({ role: said }) => said === 'actual')
          ? 'actual'
          : null;
  // 'Quý III tăng 6,2%, 9 tháng tăng 6,9%. Trong đó, …': of the time that was told last.
  const last = heard.findLast(({ name, role: said }) => name === first.name && said === first.role) ?? first;
  return { from: start, role, foreseen: first.foreseen, time: last.time ?? last.told ?? first.time ?? first.told, whole: null };
}

/** 'Phấn đấu hoàn thành vượt mức chỉ tiêu của kế hoạch năm 2017. Trong đó, …': the figures of a plan are of its year. */
function ofPlanNamed(folded: string, start: number, { times }: Reading): Lead | null {
  const time = times.findLast((one) => one.end < start);
  if (time === undefined || !isOfValues(time.value) || !PLAN_OF.test(folded.slice(Math.max(0, time.start - 60), time.start))) return null;
  return /^[.\s]*$/.test(folded.slice(time.end, start)) ? { from: start, role: null, foreseen: false, time, whole: null } : null;
}

const PLAN_OF = compile(/(?:chỉ tiêu|mục tiêu|nhiệm vụ|kế hoạch)(?: \p{L}+){0,5},? $/u);

/** The words before a list: up to a colon that values stand behind, or to what leads to examples. */
function headOf(words: string): string | null {
  if (!ENDS.some((end) => words.includes(end))) return null;
  const match = HEAD.exec(words.slice(0, 260));
  if (match === null) return null;
  return VALUE.test(match[0].replace(COUNT_OF_TARGETS, '')) ? null : match[0];
}

/** What ends the head of a list: most sentences have none of it. */
const ENDS = [': ', ' như ', ' là ', ' gồm '];
const HEAD =
  /^(?:(?:[^:;]{2,40}: )?[^:;]{8,240}:|[^:;]{0,80}(?:một số|các|nhiều) (?:ngành|sản phẩm|mặt hàng|chỉ tiêu|lĩnh vực|nhóm)[^:;]{0,140} (?:như|là|gồm)) (?=[^.]*\d)/u;
const COUNT_OF_TARGETS = /\d+(?: ?\/ ?\d+)? (?:nhóm )?(?:chỉ tiêu|ngành|sản phẩm|mặt hàng)/gu;
const OF_TARGETS = /\d+ ?\/ ?(\d+) (?:nhóm )?chỉ tiêu/;
const VALUE = compile(/\d ?(?:%|tỷ|tỉ|triệu|nghìn|đồng|usd|ha|tấn)(?!\p{L})/u);
/** How a list of targets will have come out; what is set is told otherwise. */
const ESTIMATED =
  /(?:một số|các|nhiều) (?:sản phẩm|mặt hàng|ngành|lĩnh vực|nhóm)[^:]* (?:dự ước|ước|ước tính)(?: (?:đạt|vượt|tăng|có|và|hoàn thành))+(?= )|(?:^|[ ,:(])(?:dự kiến|ước|ước tính|dự ước|khả năng)(?= )[^:]*chỉ tiêu[^:]*(?:đạt|vượt|hoàn thành)|chỉ tiêu[^:]*(?:dự kiến|ước|khả năng)[^:]*(?:đạt|vượt|hoàn thành)/;
const DONE = /(?:^| )đã (?=đạt|vượt|hoàn thành)/;
const CAME_OUT = new RegExp(`(?:^|[ ,])(?:đã|ước|ước đạt|đến nay|${NOW}|lũy kế)(?= )|cùng kỳ|so với (?:năm|tháng|quý)`);

function isOfValues({ kind, time, from }: BoundTime): boolean {
  if (kind === 'compare' || kind === 'event' || kind === 'every' || kind === 'from' || time.unit === 'none') return false;
  return !(kind === 'in' && time.unit === 'day' && from === undefined);
}

/** 'đến năm 2030 đạt: trâu 4.500 tấn; bò 12.500 tấn': what is aimed at by a year goes on so. */
function reaches({ kind, time }: BoundTime, { role }: Observation): boolean {
  return kind === 'in' || (kind === 'by' && role === 'target' && time.unit === 'year');
}

/**
 * The value of the clause before, where a value of a role may be of its time: what is aimed at only where the time stands before all that it names, so that
 * others may follow ('phấn đấu đến năm 2030 có 96% bến đạt chuẩn; …').
 */
export function datedBefore(role: Role, value: Observation | null): Observation | null {
  if (role !== 'target') return value;
  const time = value?.time ?? value?.told;
  return value?.role === 'target' && time != null && time.end <= value.quote.start ? value : null;
}

/** The time of a value that says none itself: that of its list, or of the clause before it in the same sentence. */
export function timeTold(at: number, lead: Lead | null, previous: Observation | null): Mention<BoundTime> | null {
  const time = previous?.time ?? previous?.told ?? null;
  const goesOn =
    time !== null && previous !== null && time.start < previous.quantity.start && reaches(time.value, previous) && isOfValues(time.value);
  if (goesOn && (lead?.time == null || previous.time === null || previous.quantity.start >= lead.from)) return time;
  return lead?.time && at >= lead.from ? lead.time : null;
}
