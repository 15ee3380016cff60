import type { Passage } from '../narrative.ts';
import { addDays, isYearAlone } from '../calendar.ts';
import { fold } from '../fold.ts';
import { END_FORESEEN, END_FORESEEN_BEHIND } from '../lexicon/clauses.ts';
import { STARTS_ON } from '../lexicon/time-cues.ts';
import type { Frame } from '../link-part.ts';
import { aheadOf, isLimit, type BoundTime } from './bound.ts';
import { firstFrom } from './first-from.ts';
import { namesOnly } from './names-only.ts';
import type { Mention } from './rule.ts';
import { resolveTime } from '../time.ts';
import { compile } from './pattern.ts';

/** The time of a value, and no deadline. */
const WHOLE_YEAR = 'cả năm';

/** A target said as an action ('Phấn đấu GRDP tăng 9%') is an indicator, not a task too. */
export function isTarget(passage: Passage, frame: Frame): boolean {
  const inside = passage.observations.some(({ quantity }) => quantity.start >= frame.start && quantity.end <= frame.end);
  if (!inside) return goesOnWithTarget(passage, frame);
  const verb = passage.block.plain.folded.slice(frame.trigger.start, frame.trigger.end);
  // 'Các ngân hàng giảm lãi suất 0,5 điểm': what a body is told to do is a task as well.
  if (passage.role !== 'targets' && frame.actors.length > 0 && /^(?:tăng|giảm)$/.test(verb)) return false;
  // 'Tập trung giải ngân 100% vốn': who bends to it is given work, where 'phấn đấu giải ngân 95%' aims alone.
  if (passage.role !== 'targets' && EFFORT.test(passage.block.plain.folded.slice(frame.start, frame.trigger.start))) return false;
  return passage.role === 'targets' || /^(?:phấn đấu|định hướng|đạt|tăng|giảm|đón|thu|vượt|giải ngân)$/.test(verb);
}

/** 'trên 50% diện tích ứng dụng công nghệ thông minh, tự động hóa': amid targets what goes on behind a value in one clause is of that value, where no effort is asked for. */
function goesOnWithTarget({ role, clause, observations, block }: Passage, frame: Frame): boolean {
  if (role !== 'targets' || frame.actors.length > 0 || frame.start <= clause.start) return false;
  const { folded } = block.plain;
  return (
    observations.some(({ quantity }) => quantity.end <= frame.start) && !ACT_OF_ITS_OWN.test(folded.slice(frame.start, frame.trigger.end))
  );
}

const ACT_OF_ITS_OWN = compile(
  /(?<!\p{L})(?:không|đẩy mạnh|tăng cường|nâng cao|nâng|hoàn thành|hoàn thiện|xây dựng|phát triển|thực hiện|triển khai|bảo đảm|đảm bảo|tiếp tục|tập trung|giữ vững|cơ bản|phấn đấu|từng bước|chủ động|thu hút|huy động|phát huy|giải quyết|xóa|đưa|khắc phục|kiểm soát|bảo vệ|hình thành|cải thiện|thúc đẩy|mở rộng)(?!\p{L})/u,
);

const EFFORT = compile(/(?<!\p{L})(?:tập trung|quyết liệt|khẩn trương|đẩy mạnh|dồn sức|tích cực) $/u);

/** Whether a time bounds something: not the date of a cited document, a period in a name, a comparison, or when a value was taken. */
export function isDeadline(time: Mention<BoundTime>, reading: Passage['reading'], anchor: Passage['anchor']): boolean {
  const { kind, time: named } = time.value;
  if (kind === 'compare' || kind === 'as-of') return false;
  if (named.unit === 'months' && named.part === 'so-far') return false;
  // What ended before the document was written is past: 'từ nguồn tăng thu năm 2023'.
  const end = kind === 'every' || kind === 'event' ? null : resolveTime(named, aheadOf(kind, anchor))?.end;
  const over = end !== undefined && end !== null && (end < earliestEnd(time, reading, anchor) || (isBareDay(time) && end === anchor.date));
  if (over && !isSetLate(time, wordsAt(reading.tokens, time), end, anchor)) return false;
  return !reading.titles.some((title) => title.start <= time.start && time.end <= title.end);
}

/**
 * 'xong trước ngày 15/11/2027' in a plan of the 21st: who sets a limit sets it, though the text was signed behind it; and where a text is dated by its year
 * alone, which is often a guess, a limit before that year tells better when it was. The press tells of what was.
 */
function isSetLate({ value }: Mention<BoundTime>, words: string, end: string, { past, since, date }: Passage['anchor']): boolean {
  const { time, kind } = value;
  const stage = time.unit === 'span' && time.to !== null && CARRIED_OUT.test(words);
  const year = 'year' in time ? time.year : stage ? time.to : undefined;
  if (past || since !== undefined || year === undefined) return false;
  const part = time.unit === 'month' || time.unit === 'quarter';
  const limits = kind === 'before' && (part || time.unit === 'day');
  if (!isYearAlone(date)) return limits && end >= addDays(date, -MOST_DAYS_LATE);
  return (limits || stage || kind === 'by' || (kind === 'in' && part)) && year >= Number(date) - MOST_YEARS_OFF;
}

/** 'giai đoạn thực hiện 2009 - 2012': the stage in which something is done is set, and told of nothing. */
const CARRIED_OUT = /^giai đoạn (?:triển|thực) /;

/** The first words of a time. */
function wordsAt(tokens: Passage['reading']['tokens'], { start }: Mention): string {
  const first = firstFrom(tokens, start);
  return tokens
    .slice(first, first + 4)
    .map(({ word }) => word)
    .join(' ');
}

/** How late a limit may be set, and how many years a guess may be off; guesses themselves. */
const MOST_DAYS_LATE = 45;
const MOST_YEARS_OFF = 8;

/** The first day on which what a time bounds may have been due: the press tells of an order when the day that it sets may just be over. */
function earliestEnd({ start, value }: Mention<BoundTime>, { tokens }: Passage['reading'], anchor: Passage['anchor']): string {
  const isDay = value.time.unit === 'day' && value.time.year !== undefined;
  if (!isDay || !isLimit(value) || anchor.since === undefined) return anchor.date;
  // 'Đến ngày 30/9, …' may also say when a value was taken.
  const first = tokens[firstFrom(tokens, start)]?.word;
  return first !== undefined && SETS_LIMIT.has(first) ? anchor.since : anchor.date;
}

const SETS_LIMIT: ReadonlySet<string> = new Set(['trước', 'chậm', 'muộn']);

/** Whether the words about a time say that it bounds nothing: the resolution of each year, what a stretch of years has brought, what is forecast, an average over years. */
export function isOnlyNamed(folded: string, { start, end }: Mention): boolean {
  const before = folded.slice(Math.max(0, start - 110), start);
  if (/(?:nghị quyết|dự toán) $/.test(before) && folded.startsWith(' của ', end)) return true;
  // 'làm việc cả ngày lễ, ngày tết': any of them.
  if (end - start === 3 && before.endsWith('ngày ')) return folded.startsWith('tết', start);
  const words = folded.slice(start, end);
  if (OF_RESULTS.test(before) && !BOUND.test(words) && !EACH_TIME.test(words)) return true;
  return (
    folded.startsWith('bình quân ', start) ||
    LOOKED_BACK.test(before) ||
    datesPrices(folded, { start }) ||
    namesOnly(folded, { start, end })
  );
}

/** 'rà soát kết quả thực hiện nhiệm vụ tháng 2': what came of that time. */
const OF_RESULTS = compile(
  /(?<!\p{L})kết quả (?:thực hiện |triển khai |công tác |nhiệm vụ |hoạt động |chỉ đạo |sản xuất |kinh doanh ){1,4}(?:của )?$/u,
);
const BOUND = /^(?:trước|trong|chậm|muộn|đến|từ) /;
/** 'cập nhật kết quả thực hiện hằng tuần': how often. */
const EACH_TIME = /^(?:định kỳ|h[ằà]ng (?:ngày|tuần|tháng|quý))/;

/** Whether the time in a heading bounds what stands under it. */
export function heads(folded: string, time: Mention<BoundTime>, reading: Passage['reading'], anchor: Passage['anchor']): boolean {
  return isDeadline(time, reading, anchor) && !datesPrices(folded, time);
}

/** 'bảng giá đất năm 2026': the year that prices are of. */
function datesPrices(folded: string, { start }: Pick<Mention, 'start'>): boolean {
  return folded.startsWith('năm ', start) && PRICES.test(folded.slice(Math.max(0, start - 60), start));
}

const PRICES = /(?:bảng giá|đơn giá|khung giá|biểu giá|biểu phí|mức giá)(?: [^,;.:]{0,44})? $/;

const LOOKED_BACK =
  /(?:chặng đường|nhìn lại|dự báo (?:một số |các |nhiều )?chỉ tiêu) (?:[^,;.:]{0,30} )?$|(?:theo|qua) (?:bản tin )?dự báo [^;.:]{0,80}, (?:trong |vào )?(?:các )?$/;

/**
 * 'dự kiến hoàn thành gói thầu trong năm 2027', 'đến cuối năm 2027 dự án sẽ hoàn thành': whoever foresees the end of a work, or its beginning, promises it.
 */
export function isForeseen(folded: string, clause: { readonly start: number }, { value, start, end }: Mention<BoundTime>): boolean {
  if (value.kind !== 'in' && value.kind !== 'by' && value.kind !== 'before') return false;
  const before = folded.slice(Math.max(clause.start, start - 90), start);
  return (FORESEEN.test(before) || FORESEEN_BEHIND.test(folded.slice(end, end + 120))) && !IN_CASE.test(before);
}

/** A day that is known from its preposition alone to be one by which something falls due: 'Trước ngày 30/6/2027, …', 'hoàn thành trong tháng 5/2027'. */
export function fallsDue(folded: string, clause: { readonly start: number }, time: Mention<BoundTime>): boolean {
  if (isForeseen(folded, clause, time)) return true;
  const { value, start, end } = time;
  const before = folded.slice(Math.max(clause.start, start - 90), start);
  if (SUPPOSED.test(before) || UNABLE.test(before)) return false;
  const words = folded.slice(start, end);
  // 'chậm nhất trong năm 2027', 'trước ngày 05 hằng tháng'
  if (LATEST.test(words) && (value.kind === 'by' ? value.time.unit === 'year' : value.kind === 'every')) return true;
  if (value.kind === 'every' && /^(?:định kỳ )?trước ngày /.test(words)) return true;
  if (value.kind === 'from') return value.time.unit === 'day' && STARTS.test(before);
  if (value.time.unit !== 'day' && value.time.unit !== 'month' && value.time.unit !== 'quarter') return false;
  if (value.kind === 'before') return true;
  if (value.kind === 'by' && LATEST.test(words)) return true;
  return (value.kind === 'in' || value.kind === 'by') && !isBareDay({ value }) && /(?:^|[ ,(])(?:hoàn thành|xong|hoàn tất) $/.test(before);
}

const LATEST = /^(?:chậm|muộn) nhất/;

const STARTS = compile(STARTS_ON);
const FORESEEN = compile(END_FORESEEN);
const FORESEEN_BEHIND = compile(END_FORESEEN_BEHIND);
/** 'không thể hoàn thành trong năm 2027': what will not be. */
const UNABLE = /(?:không thể|chưa thể|khó có thể|không kịp|khó|chưa)(?: [^,;:.]{1,20})? $/;

/** Words before a day that make it a condition, or one of what is over. */
const IN_CASE = /(?:^|[ ,(])(?:trường hợp|nếu|đã|mà|khi|(?:các|những) (?:dự án|công trình|gói thầu))(?= )[^,;]*$/;
const SUPPOSED =
  /(?:^|[ ,(])(?:đối với|trường hợp|nếu|sinh|đã|nộp|phát sinh|được (?:cấp|ký|phê duyệt|ban hành|tuyển dụng|giao|công nhận)|mà|khi|có hiệu lực|so với|người|dự án|kể)(?= )[^,;]*$/;

function isBareDay({ value }: { readonly value: BoundTime }): boolean {
  return value.kind === 'in' && value.time.unit === 'day' && value.from === undefined;
}

/** Whether a sentence sets the targets of a time that it names: 'UBND tỉnh đề ra 15 chỉ tiêu kinh tế - xã hội năm 2027'. */
export function setsTargets(sentence: string, at: number): boolean {
  return SETS_TARGETS.test(sentence.slice(0, at));
}

const SETS_TARGETS =
  /(?:đề ra|đặt ra|thông qua|quyết nghị|xác định|thống nhất|giao|phấn đấu (?:đạt|hoàn thành))(?: \d+| các| một số| những| nhóm)* chỉ tiêu(?: (?:chủ yếu|cụ thể|chính|cơ bản|phát triển|kinh tế|- xã hội|kinh tế - xã hội|xã hội|kế hoạch|trọng tâm|của|tỉnh|thành phố|huyện|xã|cho|trong)){0,8} $/;

/** Whether a time dates only what a task is for: 'rà soát nguồn nhân lực để lập kế hoạch đào tạo hằng năm'. One that is bound itself ('để xong trong năm 2027') dates the task too. */
export function isForPurpose(folded: string, frame: { readonly start: number }, { value, start, end }: Mention<BoundTime>): boolean {
  const before = folded.slice(frame.start, start);
  if (value.kind === 'every') return PURPOSE_WITH_LIST.test(before);
  if (value.kind !== 'in' || BOUND.test(folded.slice(start, end)) || before.endsWith('vào ')) return false;
  return PURPOSE.test(before);
}

const PURPOSE = / (?:để|nhằm) (?:(?!, |; )[^])*$/;
const PURPOSE_WITH_LIST = / (?:để|nhằm) (?:(?!; )[^])*[^,] $/;

/** In a list of targets what comes together by a day that lies ahead is to be reached by then: 'Lũy kế đến cuối năm, có 38 xã đạt chuẩn'. */
export function aheadInTargets(folded: string, time: Mention<BoundTime>, role: string, anchor: Passage['anchor']): Mention<BoundTime> {
  if (time.value.kind !== 'as-of' || role !== 'targets') return time;
  const end = resolveTime(time.value.time, anchor)?.end;
  if (end === undefined || end === null || end.slice(0, anchor.date.length) <= anchor.date) return time;
  const summed = SUMMED.exec(folded.slice(time.start, time.end))?.[0].length ?? 0;
  return { ...time, start: time.start + summed, value: { ...time.value, kind: 'by' } };
}

/** How values are added up says nothing of the day by which. */
const SUMMED = /^lũy kế (?=đến )/;

/** Whether a heading is the title of the document once more, or most of it. */
export function repeatsTitle(folded: string, title: string): boolean {
  const whole = fold(title);
  return folded.length * 2 > whole.length && whole.includes(folded.replace(/[.:]$/, ''));
}

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
