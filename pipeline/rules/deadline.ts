import type { Passage } from '../narrative.ts';
import type { Frame } from '../link.ts';
import { aheadOf, type BoundTime } from './bound.ts';
import type { Mention } from './rule.ts';
import { resolveTime } from '../time.ts';

/** The time of a value, and no deadline. */
const WHOLE_YEAR = 'cả năm';

/** A target said as an action ('Phấn đấu GRDP tăng 9%') is an indicator, not a task too. */
export function isTarget(passage: Passage, frame: Frame): boolean {
  const inside = passage.observations.some(({ quantity }) => quantity.start >= frame.start && quantity.end <= frame.end);
  if (!inside) return false;
  const verb = passage.block.plain.folded.slice(frame.trigger.start, frame.trigger.end);
  // 'Các ngân hàng giảm lãi suất 0,5 điểm': what a body is told to do is a task as well.
  if (passage.role !== 'targets' && frame.actors.length > 0 && /^(?:tăng|giảm)$/.test(verb)) return false;
  return passage.role === 'targets' || /^(?:phấn đấu|đạt|tăng|giảm|đón|thu|vượt|giải ngân)$/.test(verb);
}

/** Whether a time bounds something: not the date of a cited document, a period in a name, a comparison, or when a value was taken. */
export function isDeadline(time: Mention<BoundTime>, reading: Passage['reading'], anchor: Passage['anchor']): boolean {
  const { kind, time: named } = time.value;
  if (kind === 'compare' || kind === 'as-of') return false;
  if (named.unit === 'months' && named.part === 'so-far') return false;
  // What ended before the document was written is past: 'từ nguồn tăng thu năm 2023'.
  const end = kind === 'every' || kind === 'event' ? null : resolveTime(named, aheadOf(kind, anchor))?.end;
  if (end !== undefined && end !== null && end < anchor.date) return false;
  return !reading.titles.some((title) => title.start <= time.start && time.end <= title.end);
}

/** Whether the words about a time say that it bounds nothing: the resolution of each year, what a stretch of years has brought, what is forecast, an average over years. */
export function isOnlyNamed(folded: string, { start, end }: Mention): boolean {
  const before = folded.slice(Math.max(0, start - 60), start);
  if (/(?:nghị quyết|dự toán) $/.test(before) && folded.startsWith(' của ', end)) return true;
  // 'làm việc cả ngày lễ, ngày tết': any of them.
  if (end - start === 3 && before.endsWith('ngày ')) return folded.startsWith('tết', start);
  return folded.startsWith('bình quân ', start) || LOOKED_BACK.test(before) || datesPrices(folded, { start });
}

/** Whether the time in a heading bounds what stands under it. */
export function heads(folded: string, time: Mention<BoundTime>, reading: Passage['reading'], anchor: Passage['anchor']): boolean {
  return isDeadline(time, reading, anchor) && !datesPrices(folded, time);
}

/** 'bảng giá đất năm 2026': the year that prices are of. */
function datesPrices(folded: string, { start }: Pick<Mention, 'start'>): boolean {
  return folded.startsWith('năm ', start) && PRICES.test(folded.slice(Math.max(0, start - 60), start));
}

const PRICES = /(?:bảng giá|đơn giá|khung giá|biểu giá|biểu phí|mức giá)(?: [^,;.:]{0,44})? $/;

const LOOKED_BACK = /(?:chặng đường|nhìn lại|dự báo (?:một số |các |nhiều )?chỉ tiêu) (?:[^,;.:]{0,30} )?$/;

/** Whether the words of a time bound something, and are not only the time of a value. */
export function bounds(folded: string, time: Mention): boolean {
  return folded.slice(time.start, time.end) !== WHOLE_YEAR && !isOnlyNamed(folded, time);
}

export function hasDay(time: Mention<BoundTime>): boolean {
  return time.value.kind === 'by' || time.value.kind === 'before' || time.value.kind === 'in';
}

/** 'từ 45% năm 2021 lên 60% năm 2025': the first year is where the measure began. */
export function isBaseline(folded: string, { quantities }: Passage['reading'], { start, end }: Mention): boolean {
  const value = quantities.find((one) => one.end + 1 === start);
  return (
    value !== undefined &&
    /từ (?:khoảng |mức )?$/.test(folded.slice(0, value.start)) &&
    /^,? (?:lên|xuống|còn|đến|tới) /.test(folded.slice(end))
  );
}
