import type { Mention } from '../rule.ts';
import type { BoundTime } from '../bound.ts';
import type { Value } from '../quantity.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import type { Place } from './observe.ts';
import { timeOfFirst, timeOfSecond } from './pair.ts';
import { compile } from '../pattern.ts';

/** Between a time and its value: '(kế hoạch năm 2023: 15%)' is no title of a document. */
const SAID = /^ ?(?:(?:đã )?được (?:[^,;.:]{1,40} )?giao |do [^,;.:]{1,40} giao )?(?::|là|đạt)? ?$/;

/** The time that stands between a value and the one before it, or right behind it. */
export function timeWithin({ piece, reading, gap, quantity }: Place): Mention<BoundTime> | null {
  return (
    reading.times.find(
      ({ start, value }) =>
        value.kind !== 'compare' &&
        start >= gap.start &&
        start <= quantity.end + 2 &&
        !/[,;]/.test(piece.folded.slice(quantity.end, start)) &&
        start < gap.end + 60,
    ) ?? null
  );
}

/** The time of a value: beside it, opening its clause; not one it is compared with, nor one that belongs to the value before it. */
export function ownTime(at: Place, returning: boolean): Mention<BoundTime> | null {
  const { piece, reading, clause, gap, quantity, next, last } = at;
  const paired = timeOfFirst(at) ?? timeOfSecond(at);
  if (paired !== null) return paired;
  const usable = reading.times.filter(
    ({ value, start, end }) =>
      value.kind !== 'compare' &&
      value.kind !== 'event' &&
      value.kind !== 'every' &&
      !(value.kind === 'in' && value.time.unit === 'day' && value.from === undefined) &&
      !isShutAway(piece, reading, { start, end }, quantity.start) &&
      !OF_BASE.test(piece.folded.slice(quantity.end, end)) &&
      (!reading.titles.some((title) => title.start <= start && end <= title.end) || SAID.test(piece.folded.slice(end, quantity.start))),
  );
  const words = piece.folded.slice(gap.start, gap.end);
  // 'đạt 60% vào năm 2023 và ít nhất 90% vào cuối kỳ': what follows the first value at once is its own.
  const joint = last ? words.search(/[,;]| và |\) | lên | xuống | còn /) : 0;
  const borders = last && joint > 0 ? gap.start + joint : gap.start;
  const follow = usable.find(
    (time) =>
      time.start >= quantity.end &&
      time.start < next &&
      !opensList(piece, quantity, time) &&
      !/[,;:)]/.test(piece.folded.slice(quantity.end, time.start).replace(/^ \($/, '')) &&
      (time.start - quantity.end < 60 || isAtEnd(piece, clause, time)),
  );
  const between = usable
    .filter((time) => time.start >= borders && time.end <= gap.end && !(last && returning && time.start < borders))
    // 'còn 1% vào năm 2030: tỷ lệ lưu ban …': what the value before the colon has taken.
    .filter((time) => time.start !== last?.time?.start || piece.folded[time.end] !== ':')
    .at(-1);
  if (follow && follow.start - quantity.end <= 2) return follow;
  // 'xong kênh chính trước năm 2024, cứng hóa 80% kênh nội đồng vào năm 2025': behind a comma the time before belongs to what came before.
  if (between && follow && /,[^,]*\p{L}/u.test(piece.folded.slice(between.end, quantity.start)) && !last) return follow;
  if (between) return between;
  if (follow) return follow;
  if (!returning && last?.time && last.time.start >= clause.start && last.time.start < last.quantity.start) return last.time;
  return (
    usable.find((time) => time.start >= clause.start && time.end <= (last ? Math.min(gap.end, last.quote.start + 1) : gap.end)) ?? null
  );
}

/** 'kết nạp 3% tổng số đảng viên đầu năm': what a share is cut of stood then, and not the share. */
const OF_BASE = compile(/^ (?:tổng )?số (?:[^,;:.()]{1,60} )?(?:đầu|cuối) (?:năm|kỳ|nhiệm kỳ)$/u);

/** 'tăng 8% (năm 2023 tăng 7%), trong đó dịch vụ tăng 9%': whether a time dates a value in a bracket that has been closed. */
function isShutAway({ folded }: Plain, { quantities }: Reading, { end }: Stretch, at: number): boolean {
  const close = /^[^()]*\)/.exec(folded.slice(end, at))?.[0].length;
  return close !== undefined && quantities.some((value) => value.start >= end && value.end <= end + close);
}

/** '98% trẻ em dưới 5 tuổi được tiêm chủng đầy đủ các loại vắc xin vào năm 2030': what a clause ends with dates it, however far off. */
function isAtEnd({ folded }: Plain, { end }: Stretch, time: Mention<BoundTime>): boolean {
  return (time.value.kind === 'in' || time.value.kind === 'by') && /^[\s.;,]*$/.test(folded.slice(time.end, end));
}

/** '14.000 ha (năm 2011 trồng mới 3.000 ha; …)': the bracket tells of parts, and dates only these. */
function opensList({ folded }: Plain, quantity: Mention<Value>, { start, end }: Mention): boolean {
  return folded.slice(quantity.end, start).includes('(') && /^(?: [\p{L}\d]|:)/u.test(folded.slice(end, end + 2));
}

/** Parts of a year that a report is of. */
export type PartOfYear = 'month' | 'quarter';

/** 'Trong tháng, xảy ra 9 vụ …, làm chết 5 người': the part of a year that is named by its kind alone, last before a value; null where none is. */
export function partNamed(told: string): PartOfYear | null {
  const kind = [...told.matchAll(OWN_PART)].at(-1)?.[1];
  return kind === undefined ? null : kind === 'tháng' ? 'month' : 'quarter';
}

const OWN_PART = compile(
  /(?:^|[ ,;.(])(?:trong|riêng|riêng trong|chỉ trong) (tháng|quý)(?! ?(?:\d|[ivx]+(?!\p{L})|giêng|chạp|một|hai|ba|bốn|tư|năm|sáu|bảy|tám|chín|mười|đầu|cuối|tới|sau|trước|liền|nào|tiếp|cao điểm|hành động|thanh niên))(?!\p{L})/gu,
);

/** 'Nhiệm kỳ qua thu hút 500 dự án': whether words before a value say that it is of the term before. */
export function saysTermBefore(told: string): boolean {
  return TERM_BEFORE.test(told);
}

const TERM_BEFORE = compile(/nhiệm kỳ (?:(?:vừa )?qua|trước)(?!\p{L})/u);

/** 'Đến năm 2020 phát triển 39 siêu thị, trong đó hiện có 7 siêu thị': whether the words right before a value say that it is so now, whatever was spoken of before. */
export function saysNow(told: string): boolean {
  return NOW.test(told);
}

const NOW = compile(
  /(?:^|[ ,(])(?:đến nay|hiện nay|hiện tại),?(?: [^;:.]{1,80})? (?:đã|là)(?: \p{L}+){0,3} $|(?:^|[ ,(])(?:hiện có|hiện nay có|hiện nay|đang có|đến nay đã có|đến nay có|đã có)(?: \p{L}+){0,3} $/u,
);
