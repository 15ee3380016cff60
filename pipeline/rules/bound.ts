import { FINISHED_IN } from '../lexicon/calls.ts';
import type { Plain } from '../plain.ts';
import { firstFrom } from './first-from.ts';
import { lastWordsOf } from './last-words.ts';
import type { DeadlineKind } from '../schema/deadline.ts';
import type { Anchor, Time } from '../time.ts';
import type { Mention } from './rule.ts';
import { withYearsSaid } from './said-year.ts';
import type { Timex } from './timex.ts';
import { compile } from './pattern.ts';
import type { Stretch } from './segment.ts';

/** A time with its preposition. `as-of` and `compare` bound nothing: they say when a value was taken, or what it is held against. */
export type BoundTime = {
  readonly kind: DeadlineKind | 'as-of' | 'compare';
  readonly time: Time;
  /** The beginning of 'từ … đến …', where both are named. */
  readonly from?: Time;
  /** 'sau năm 2030': from the day after its end. */
  readonly after?: true;
};

type Bound = {
  readonly kind: BoundTime['kind'];
  readonly words: readonly string[];
  readonly outside?: readonly string[];
  readonly example: string;
};

/** 'tăng cao nhất trong 10 năm qua': among what a value is the highest, and not when it was reached. */
const SUPERLATIVES = ['cao', 'thấp', 'lớn', 'nhỏ', 'nhanh', 'mạnh', 'tốt', 'nhiều', 'ít', 'ấn tượng'].flatMap((how) =>
  ['trong', 'trong vòng', 'kể từ', 'từ', 'suốt', 'tính từ'].map((joint) => `${how} nhất ${joint}`),
);

/** `words` join the expression, `outside` choose its kind and stay outside it. */
export const BOUNDS: readonly Bound[] = [
  {
    kind: 'by',
    words: ['đến hết', 'đến cuối', 'đến', 'tới', 'tới hết', 'hết', 'từ nay đến', 'từ nay đến hết', 'từ nay đến cuối', 'từ nay tới', 'từ nay tới hết', 'từ nay cho đến', 'từ nay cho đến hết', 'từ nay cho tới', 'kể từ nay đến', 'đến thời điểm', 'kết thúc', 'không muộn hơn', 'không chậm hơn', 'không quá', 'xong trong'],
    example: '⟦từ nay đến hết tháng 10⟧',
  },
  {
    kind: 'by',
    words: ['nhất', 'nhất là', 'nhất vào', 'nhất đến', 'nhất trong', 'nhất ngay trong', 'nhất là trong', 'nhất là đến', 'nhất là vào', 'nhất là đến hết', 'nhất đến hết', 'nhất hết', 'nhất là hết', 'nhất là cuối'].flatMap((tail) => [`chậm ${tail}`, `muộn ${tail}`]),
    example: '⟦chậm nhất trong quý III/2024⟧',
  },
  { kind: 'by', words: ['hạn chót', 'hạn chót là', 'hạn cuối', 'hạn cuối là', 'thời hạn cuối cùng là'], example: '⟦hạn chót 30/6⟧' },
  { kind: 'before', words: ['trước', 'trước thời điểm', 'đến trước', 'từ nay đến trước', 'chậm nhất trước', 'muộn nhất trước', 'chậm nhất là trước', 'trước dịp'], example: '⟦trước tháng 6/2024⟧' },
  { kind: 'in', words: ['trong', 'trong cả', 'trong vòng', 'ngay'], outside: ['vào', 'sang', 'cho', 'của', 'tại thời điểm', 'vào thời điểm'], example: '⟦trong quý II/2024⟧' },
  { kind: 'in', words: ['dịp', 'trong dịp', 'nhân dịp', 'dịp kỷ niệm', 'nhân dịp kỷ niệm'], example: '⟦dịp Quốc khánh 2-9⟧' },
  { kind: 'from', words: ['từ', 'kể từ', 'trong thời gian từ', 'trong khoảng thời gian từ', 'từ sáng', 'kể từ sáng', 'từ chiều', 'kể từ chiều', 'ngay từ', 'bắt đầu từ', 'từ thời điểm', 'kể từ thời điểm', 'từ sau', 'sau'], example: '⟦kể từ ngày 01/6/2024⟧' },
  { kind: 'as-of', words: ['tính đến', 'tính đến hết', 'lũy kế đến', 'lũy kế đến hết', 'đến nay', 'tính từ', 'cập nhật đến', 'tính tới', 'tính đến thời điểm'], example: '⟦tính đến ngày 30-6⟧' },
  { kind: 'compare', words: ['có xét đến', 'có xét tới', 'có tính đến', 'cao hơn', 'thấp hơn', 'nhiều hơn', 'ít hơn', 'lớn hơn', 'so với', 'so với cùng kỳ', 'so cùng kỳ', 'cùng kỳ', 'so với thực hiện', 'so với ước thực hiện', 'so với ước', 'so với thực hiện năm', 'so với kế hoạch', 'so với vụ', 'so với vụ hè thu', 'so với vụ đông xuân', 'so với vụ mùa', 'so với vụ xuân', 'so với vụ hè', 'so với vụ thu đông', 'so với cùng vụ', 'so với cùng thời điểm', 'so với tháng cùng kỳ', 'so với cùng tháng', 'so với cuối', 'so với đầu', 'so', 'so với thực hiện cùng kỳ', 'bằng thực hiện', 'so với bình quân', 'so với trung bình', 'so với trung bình giai đoạn', 'so với trung bình 5 năm', 'so với trung bình hằng năm', 'so với trung bình hàng năm', 'so với trung bình hằng năm giai đoạn', 'so với trung bình hàng năm giai đoạn', 'so với bình quân hằng năm', 'so với bình quân hàng năm', 'so với bình quân 5 năm', 'so với bình quân các năm', 'mức thực hiện', 'thực hiện cùng kỳ', 'giá so sánh', 'theo giá so sánh', 'giá cố định', 'theo giá cố định', 'theo giá', 'cùng kỳ của', 'so với cùng kỳ của', 'so cùng kỳ của', 'so với cùng thời điểm của', 'so với thời điểm', 'so với mức', 'so với mức của', 'so với cùng giai đoạn', 'so với con số', 'so với kết quả', 'so với thời điểm cuối', 'so với kế hoạch của', 'so với nhiệm kỳ', 'so với giai đoạn', 'so với bình quân giai đoạn', 'so với cả', 'so với đầu nhiệm kỳ', ...SUPERLATIVES], example: '⟦so với năm 2022⟧' },
]; // prettier-ignore

const AFTER: ReadonlySet<string> = new Set(['sau', 'từ sau']);

type Found = { readonly kind: BoundTime['kind']; readonly joins: boolean; readonly after: boolean };
const KINDS = new Map<string, Found>(
  BOUNDS.flatMap(({ kind, words, outside }) => [
    ...words.map((word): [string, Found] => [word, { kind, joins: true, after: AFTER.has(word) }]),
    ...(outside ?? []).map((word): [string, Found] => [word, { kind, joins: false, after: false }]),
  ]),
);
const LONGEST = Math.max(...[...KINDS.keys()].map((words) => words.split(' ').length));
/** Most words before a time are none of them. */
const LAST = lastWordsOf(KINDS.keys());

/** Joins each time with the preposition that stands before it, and 'từ … đến …' into one expression. `times` stand in order and do not overlap. */
export function bindTimes(folded: string, times: readonly Mention<Timex>[]): Mention<BoundTime>[] {
  const bound = times.map((mention) => bindOne(folded, mention));
  const joined: Mention<BoundTime>[] = [];
  for (const mention of bound) {
    const last = joined.at(-1);
    const between = last ? folded.slice(last.end, mention.start) : '';
    if (last !== undefined && isAnniversary(last, mention) && /^ ?- ?$/.test(between)) {
      // '31/3/1975 - 31/3/2025' is a jubilee, and bounds nothing.
      joined[joined.length - 1] = { ...last, end: mention.end, value: { kind: 'compare', time: mention.value.time } };
    } else if (last && isRange(folded, last, mention, between)) {
      const from = withYear(last.value.time, mention.value.time);
      joined[joined.length - 1] = {
        rule: mention.rule,
        start: last.start,
        end: mention.end,
        value: { kind: 'in', time: sameYear(last.value.time, mention.value.time), from },
      };
    } else joined.push(mention);
  }
  return withYearsSaid(folded, joined);
}

/** 'từ … đến …', and two days, months or quarters joined by a dash. */
function isRange(folded: string, first: Mention<BoundTime>, next: Mention<BoundTime>, between: string): boolean {
  if (first.value.kind === 'from' && next.value.kind === 'by') return /^,? ?$/.test(between) && startsWithFrom(folded, first);
  const [a, b] = [first.value.time.unit, next.value.time.unit];
  const alike = a === b && (a === 'day' || a === 'month' || a === 'quarter');
  return alike && (first.value.kind === 'in' || first.value.kind === 'from') && next.value.kind === 'in' && /^ ?- ?$/.test(between);
}

/** 'từ đầu năm đến ngày 20/6': the year that began. */
function sameYear(from: Time, to: Time): Time {
  const begins = from.unit === 'year' && from.part === 'start' && from.year === undefined;
  const open = (to.unit === 'day' && to.year === undefined) || (to.unit === 'month' && 'month' in to && to.year === undefined);
  return begins && open ? { ...to, yearShift: from.shift ?? 0 } : to;
}

/** 'từ ngày 5 tháng 8 đến ngày 10 tháng 8 năm 2012': the year stands once and serves both ends. */
function withYear(from: Time, to: Time): Time {
  const year = 'year' in to ? to.year : undefined;
  if (year === undefined || 'shift' in from || 'year' in from) return from;
  return from.unit === 'day' || from.unit === 'month' || from.unit === 'quarter' ? { ...from, year } : from;
}

function isAnniversary(first: Mention<BoundTime>, next: Mention<BoundTime>): boolean {
  const [a, b] = [first.value.time, next.value.time];
  return a.unit === 'day' && b.unit === 'day' && a.day === b.day && a.month === b.month && a.year !== b.year;
}

function startsWithFrom(folded: string, mention: Mention<BoundTime>): boolean {
  return /^(?:kể |trong (?:khoảng )?thời gian )?từ /.test(folded.slice(mention.start, mention.end));
}

function bindOne(folded: string, mention: Mention<Timex>): Mention<BoundTime> {
  const { time, kind } = mention.value;
  if (kind !== undefined) return { ...mention, value: { kind, time } };
  const found = prepositionBefore(folded, mention.start);
  if (!found) return { ...mention, value: { kind: ownKind(folded, mention), time } };
  const start = found.joins ? found.start : mention.start;
  if (comesAgain(folded, mention, found))
    return { rule: mention.rule, start, end: mention.end, value: { kind: 'every', time: { unit: 'none' } } };
  return {
    rule: mention.rule,
    start,
    end: mention.end,
    value: { kind: kindOf(folded, mention, found), time, ...(found.after && found.kind === 'from' ? { after: true } : {}) },
  };
}

/** 'Định kỳ báo cáo kết quả trước ngày 20/11', 'Hằng năm, …, xong trước ngày 15/12': a day without a year in a rhythm comes again. */
function comesAgain(folded: string, { value, start }: Mention<Timex>, { kind }: Found): boolean {
  const { time } = value;
  if (time.unit !== 'day' || time.year !== undefined || time.yearShift !== undefined || (kind !== 'before' && kind !== 'by')) return false;
  return RHYTHM.test(folded.slice(Math.max(0, start - 140), start));
}

const RHYTHM = compile(/(?<![\p{L}\p{N}])(?:định kỳ|(?:hằng|hàng) năm)(?=[, ])[^;:.]*$/u);

/** A day before which something is to be done lies ahead, also where the text around it looks back. */
export function aheadOf(kind: BoundTime['kind'], anchor: Anchor): Anchor {
  return kind === 'before' && anchor.past ? { ...anchor, past: false } : anchor;
}

/** What the preposition makes of the time: 'vào cuối năm' is still its end, 'từ 2024 đến 2026' names both ends. */
function kindOf(folded: string, mention: Mention<Timex>, found: Found & { readonly start: number }): BoundTime['kind'] {
  // 'dịp cuối năm' is still its end.
  if (found.kind === 'in' && (!found.joins || folded.slice(found.start, mention.start).endsWith('dịp '))) return ownKind(folded, mention);
  return found.kind === 'from' && hasBothEnds(mention.value.time) ? 'in' : found.kind;
}

function hasBothEnds(time: Time): boolean {
  if (time.unit === 'span') return time.to !== null;
  return time.unit === 'days' || ((time.unit === 'month' || time.unit === 'quarter') && 'to' in time);
}

const OPENING_MARKS = /^[("'[]+/;

function prepositionBefore(folded: string, start: number): (Found & { start: number }) | null {
  if (folded[start - 1] !== ' ' || !LAST.has(folded.slice(folded.lastIndexOf(' ', start - 2) + 1, start - 1).replace(OPENING_MARKS, '')))
    return null;
  let from = start;
  let best: (Found & { start: number }) | null = null;
  for (let count = 0; count < LONGEST; count += 1) {
    const space = folded[from - 1] === ' ' ? from - 1 : -1;
    if (space < 0) break;
    from = folded.lastIndexOf(' ', space - 1) + 1;
    const words = folded.slice(from, start - 1).replace(OPENING_MARKS, '');
    const at = start - 1 - words.length;
    const found = KINDS.get(words);
    if (found) best = { ...found, start: at };
    if (/[,;:.]/.test(words)) break;
  }
  return best;
}

/** A time that names an end bounds from above without a preposition. */
function ownKind(folded: string, mention: Mention<Timex>): DeadlineKind {
  const words = folded.slice(mention.start, mention.end);
  return /^(?:hết|cuối) /.test(words) ? 'by' : 'in';
}

/** Whether a time limits what is bound to it: 'trước …', 'đến …', 'chậm nhất …'. */
export function isLimit({ kind }: BoundTime): boolean {
  return kind === 'before' || kind === 'by';
}

/** The limits among the first few times of a stretch; a day by which something is due stands among the first that are named with it. */
export function firstLimits(times: readonly Mention<BoundTime>[], from: number, to: number): readonly Mention<BoundTime>[] {
  const first = firstFrom(times, from);
  return times.slice(first, first + MOST_TIMES).filter(({ end, value }) => end <= to && isLimit(value));
}

/**
 * The day, month or quarter by which something is finished, among the first times of a stretch, and behind its first word: 'trước ngày 5/12', 'hoàn thành
 * trong tháng 7'. A month in which something only happens is none.
 */
export function endsIn(
  { folded }: Pick<Plain, 'folded'>,
  times: readonly Mention<BoundTime>[],
  { start, end }: Stretch,
): Mention<BoundTime> | undefined {
  const first = firstFrom(times, start + 1);
  return times
    .slice(first, first + MOST_TIMES)
    .find(
      (time) =>
        time.end <= end &&
        (isLimit(time.value) ||
          (time.value.kind === 'in' && FINISHED.test(folded.slice(Math.max(start, time.start - LONGEST_END), time.start)))),
    );
}

const FINISHED = compile(FINISHED_IN);
/** More than the words before such a time. */
const LONGEST_END = 28;
const MOST_TIMES = 3;
