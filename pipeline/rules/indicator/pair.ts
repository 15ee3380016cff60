import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { BoundTime } from '../bound.ts';
import { limits, type Value } from '../quantity.ts';
import { boundBefore } from '../quantity-bound.ts';
import type { Mention } from '../rule.ts';
import type { Stretch } from '../segment.ts';
import { AREA } from './area.ts';
import type { Place } from './observe.ts';
import { compile } from '../pattern.ts';

/** Between the time of a value and the next value of the same measure. */
const LEVEL =
  '(?:đạt|là|còn|ở mức|tăng|giảm|tăng bình quân|giảm bình quân|tăng trưởng|xuống|xuống còn|giảm xuống|giảm còn|lên|tăng lên|nâng lên|duy trì|giữ|phấn đấu|phấn đấu đạt|tiến tới|ít nhất|trên|dưới|khoảng)';
const JOINT = compile(`^ ?(?:[,;]|(?:[,;] )?(?:và|rồi))(?: ${LEVEL}){0,3} ?$`);
/** Between a value and the time right behind it. */
const AT_ONCE = /^ ?(?:ngay |cho |vào )?$/;

/** The time of a value that another follows, with a time of its own: 'đạt 65% vào năm 2025 và 75% vào năm 2030'; however far off the words between stand. */
export function timeOfFirst({ piece, reading, quantity, next }: Place): Mention<BoundTime> | null {
  const second = reading.quantities.find(({ start, value }) => start >= Math.min(next, quantity.end + 1) && value.unit !== 'tuổi');
  if (second?.value.unit !== quantity.value.unit || timeBehind(piece, reading, second.end) === null) return null;
  if (/[;:]|[.] /.test(piece.folded.slice(quantity.end, second.start))) return null;
  return timeBeforeJoint(piece, reading, { start: quantity.end, end: second.start });
}

/** The time of the second value of such a pair, which is of the measure that the first is of; null where a value is no such second. */
export function timeOfSecond({ piece, reading, gap, quantity, last, setting }: Place): Mention<BoundTime> | null {
  const first = last ?? setting.previous;
  if (first?.quantity.value.unit !== quantity.value.unit) return null;
  const time = timeBehind(piece, reading, quantity.end);
  // Behind a semicolon the first stands in the clause before.
  return time !== null && timeBeforeJoint(piece, reading, { start: first.quantity.end, end: gap.end }) !== null ? time : null;
}

function timeBeforeJoint({ folded }: Plain, { times }: Reading, { start, end }: Stretch): Mention<BoundTime> | null {
  return times.find((time) => isDated(time) && time.start >= start && time.end <= end && JOINT.test(folded.slice(time.end, end))) ?? null;
}

function timeBehind({ folded }: Plain, { times }: Reading, at: number): Mention<BoundTime> | null {
  return times.find((time) => isDated(time) && time.start >= at && AT_ONCE.test(folded.slice(at, time.start))) ?? null;
}

function isDated({ value: { kind, time } }: Mention<BoundTime>): boolean {
  return (kind === 'in' || kind === 'by' || kind === 'before') && time.unit !== 'none';
}

const BARE = compile(
  `^ ?(?:,|(?:, )?và) (?:${LEVEL} ){0,3}(?<number>\\d{1,3}(?:\\.\\d{3})+|\\d{1,5}(?:[,.]\\d{1,2})?)(?= (?:vào |đến |trong |cho )?(?:năm|cuối))`,
);

/** The second values of such pairs that are told without the unit of the first: '12 bác sĩ vào năm 2025 và 15 vào năm 2030'. */
export function secondsOf({ folded }: Plain, { times, quantities }: Reading, clause: Stretch): Mention<Value>[] {
  const dated = times.filter((time) => isDated(time) && time.start >= clause.start && time.end <= clause.end);
  if (dated.length < 2) return [];
  return dated.flatMap((time) => {
    const match = BARE.exec(folded.slice(time.end, clause.end));
    if (match === null) return [];
    const first = quantities.findLast(({ end }) => end <= time.start && end >= clause.start);
    const end = time.end + match[0].length;
    const words = match.groups!.number!;
    const start = end - words.length;
    if (first === undefined || !isPlain(folded, first) || quantities.some((other) => other.start < end && start < other.end)) return [];
    if (times.some((other) => other.start < end && start < other.end)) return [];
    const bound = boundBefore(folded, start);
    const comparator = bound?.comparator ?? '=';
    const number = numberOf(words);
    return [
      {
        rule: 'quantity/value',
        start: bound?.start ?? start,
        end,
        value: { comparator, ...limits(comparator, number), unit: first.value.unit },
      },
    ];
  });
}

/** Whether a value is a bare number with its noun: of a scale or a unit of measure the second would have to be told too. */
function isPlain(folded: string, { start, end, value }: Mention<Value>): boolean {
  const words = /\d[\d.,]*/.exec(folded.slice(start, end))?.[0];
  return words !== undefined && value.of === undefined && !MEASURED.has(value.unit) && numberOf(words) === (value.min ?? value.max);
}

const MEASURED: ReadonlySet<string> = new Set(['VND', 'USD', 'EUR', 't', 'percent', 'hạng']);

function numberOf(words: string): number {
  return Number(/^\d{1,3}(?:\.\d{3})+$/.test(words) ? words.replaceAll('.', '') : words.replace(',', '.'));
}

const OF_AREA_BEHIND = compile(`^ ?(?:(?:đối với|ở|tại|cho) )?(?:${AREA})(?: và|,) (?:${LEVEL} ){0,2}$`);
const AREA_BEHIND = compile(`^ ?(?:(?:đối với|ở|tại|cho) )?(?:${AREA})`);

/** 'giảm còn 3% ở thành thị và 5% ở nông thôn': the same measure, of one area and of another. */
export function isOfOtherArea({ piece, gap, quantity, next, last }: Place): boolean {
  if (last?.quantity.value.unit !== quantity.value.unit) return false;
  return OF_AREA_BEHIND.test(piece.folded.slice(gap.start, gap.end)) && AREA_BEHIND.test(piece.folded.slice(quantity.end, next));
}
