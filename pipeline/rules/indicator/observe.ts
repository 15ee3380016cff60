import type { Reading } from '../../match.ts';
import { measureOfNamed } from './measure-named.ts';
import type { Plain } from '../../plain.ts';
import type { BoundTime } from '../bound.ts';
import { heldBy, isFall, isFurtherGrowth, signed, type Held, type Surroundings } from './compare.ts';
import { namesInOrder } from './in-order.ts';
import {
  changeToLevel,
  continues,
  withoutBase,
  withoutParts,
  countsItself,
  hasJustChanged,
  isBehindShare,
  isChangeOfCount,
  isOfOtherYear,
  isOfYearBefore,
  isRated,
  isShare,
  rankOfLast,
  subjectBefore,
  isPlanBehind,
  isReturn,
  isShutBehind,
  leaves,
  isSpelledOut,
} from './continued.ts';
import { nameAbove } from './name-above.ts';
import { nameOfArea } from './area.ts';
import { countsOf } from './counted.ts';
import { isOfOtherArea, secondsOf, timeOfSecond } from './pair.ts';
import { isInMotto, isMeasured, isVote, listsNames } from './measured.ts';
import { saysKind, saysWhich } from './says-which.ts';
import { afterOf, nameOf, type Named } from './name.ts';
import { datedBefore, timeTold } from './lead.ts';
import { isOnlyOfPlan, namesNothing } from './nameless.ts';
import { isEstimated, isForeseen, roleOf, speaksOfPlan, toldBefore, type Setting } from './role.ts';
import { ownTime, timeWithin } from './when.ts';
import { looksAhead } from '../../schema/section-role.ts';
import type { Value } from '../quantity.ts';
import { RANK_UNIT } from '../../lexicon/units.ts';
import type { Mention } from '../rule.ts';
import type { Role } from '../../schema/indicator.ts';
import { endOfCounted, isApposed, isFurtherCount, isOneOfShares } from './shares.ts';
import { segment, type Stretch } from '../segment.ts';
import { compile } from '../pattern.ts';

/** One observation of running text, before its period is settled. Places are in the block's plain text. */
export type Observation = {
  readonly quantity: Mention<Value>;
  readonly quote: Stretch;
  readonly name: string;
  readonly measure: string | null;
  readonly role: Role;
  /** A time of its own in the clause; null where it is inherited. */
  readonly time: Mention<BoundTime> | null;
  /** Where it has none: what the head of its list or the clause before it says. */
  readonly told: Mention<BoundTime> | null;
  /** Whether only its section makes it a target: nothing that is said of it does. */
  readonly bare: boolean;
  /** Whether it is only expected ('dự kiến tăng 8%'): an estimate of a time that is nearly over, else an aim. */
  readonly foreseen: boolean;
  /** Whether it is only a plan beside what came out, which is of the year where nothing else is said. */
  readonly beside: boolean;
  readonly comparisons: Held[];
  readonly rule: string;
};

/** Reads the values of one clause as observations of measures; values that only compare belong to the observation before them. */
export function observe(piece: Plain, reading: Reading, clause: Stretch, setting: Setting): Observation[] {
  const found: Observation[] = [];
  const known = reading.quantities.filter(
    (one) =>
      one.start >= clause.start &&
      one.end <= clause.end &&
      !isSpelledOut(piece.folded, one) &&
      !saysWhich(piece.folded.slice(clause.start, one.start), one) &&
      !saysKind(piece.folded, clause.start, one),
  );
  const counts = [...countsOf(piece, reading, clause, setting.section), ...secondsOf(piece, reading, clause)];
  const quantities = counts.length === 0 ? known : [...known, ...counts].sort((a, b) => a.start - b.start);
  const ordered = namesInOrder(piece, clause, quantities);
  let from = clause.start;
  let { carried } = setting;
  /** The value that was spoken of last: behind a bracket the one before it. */
  let last = null as Observation | null;
  for (const [index, quantity] of quantities.entries()) {
    const next = quantities[index + 1]?.start ?? clause.end;
    const at: Place = {
      piece,
      reading,
      clause,
      gap: { start: from, end: quantity.start },
      quantity,
      next,
      last,
      setting: { ...setting, carried },
      further: false,
      ordered: ordered.get(quantity.start) ?? nameAbove(piece, reading, clause, quantity, setting),
    };
    const outer: Observation | null = last ? outsideBracket(at, found) : beforeSemicolon(at);
    const said: Held | 'same' | null =
      outer && at.ordered === null ? heldBy(surroundings(at), { unit: outer.quantity.value.unit, rated: () => isRated(outer) }) : null;
    const near = last === null && (said === 'same' || said?.to === '') ? null : said;
    const further = outer !== null && isFurtherGrowth(piece.folded, outer, near);
    const held = further ? null : (near ?? (isChangeOfCount(at) ? 'same' : null));
    const spoken = last === null && !further ? null : outer;
    const observation: Observation | null = held === null ? observeOne({ ...at, last: spoken, further }, last) : null;
    if (outer !== null && held !== null && held !== 'same') outer.comparisons.push(held);
    if (observation) {
      const growth = changeToLevel(at);
      if (growth !== null && found.at(-1) === last && !looksAhead(setting.section))
        observation.comparisons.push(growth, ...found.pop()!.comparisons);
      found.push(observation);
      if (!observation.beside) carried = observation.role;
    }
    last = observation ?? (held === null ? last : outer);
    if (held !== null || observation !== null) from = Math.max(endOf(piece, quantity, next), endOfCounted(piece, observation, next));
  }
  return found;
}

/** Where the words of a value end: what is counted belongs to it, and of a rank among whom it stands. */
function endOf(piece: Plain, quantity: Mention<Value>, next: number): number {
  if (quantity.value.unit === 'percent') return quantity.end;
  const { end } = afterOf(piece, quantity, next);
  return quantity.value.unit === RANK_UNIT
    ? end + (/^ ?(?:trong|về|toàn|trên|so với) [^,;.:()]{1,60}(?=[,;])/.exec(piece.folded.slice(end, next))?.[0].length ?? 0)
    : end;
}

/** One value with all that stands about it in its clause. */
export type Place = {
  readonly piece: Plain;
  readonly reading: Reading;
  readonly clause: Stretch;
  readonly gap: Stretch;
  readonly quantity: Mention<Value>;
  readonly next: number;
  readonly last: Observation | null;
  readonly setting: Setting;
  /** Whether it is another growth of what is spoken of, since another time. */
  readonly further: boolean;
  /** Its name, where several things and their values are told in one order. */
  readonly ordered: Named | null;
};

/** '187.000 tỷ đồng (kế hoạch 165.000 tỷ đồng), bằng …': behind a bracket the value before it is spoken of again. */
function outsideBracket({ piece, gap, last }: Place, found: readonly Observation[]): Observation | null {
  if (!last || !/^[^(]{0,40}\)/.test(piece.folded.slice(gap.start, gap.end))) return last;
  const open = piece.folded.lastIndexOf('(', last.quantity.start);
  return found.findLast(({ quantity }) => quantity.end <= open) ?? last;
}

/** '…; bằng 73% kế hoạch tỉnh giao; tăng 5% so với cùng kỳ': behind a semicolon the value before it is spoken of again, where nothing else is named. */
function beforeSemicolon({ gap, clause, setting }: Place): Observation | null {
  return gap.start === clause.start ? setting.previous : null;
}

function surroundings({ piece, reading, gap, quantity, next }: Place): Surroundings {
  return {
    before: piece.folded.slice(gap.start, gap.end),
    own: piece.folded.slice(quantity.start, quantity.end),
    after: piece.folded.slice(quantity.end, next),
    afterText: piece.text.slice(quantity.end, next),
    times: reading.times,
    quantity,
    text: piece.text,
  };
}

/** '…; lũy kế 8 tháng đạt 1.200 tỷ đồng': behind a semicolon the value of the clause before, of another time. */
function inSeries({ setting: { previous }, quantity, reading, gap }: Place, words: string): Observation | null {
  if (previous?.quantity.value.unit !== quantity.value.unit || !continues(words)) return null;
  return reading.times.some(({ start, end }) => start >= gap.start && end <= gap.end) ? previous : null;
}

/** What a sentence says of how a thing came out, without its measure: 'Ước thực hiện cả năm là 900 tỷ đồng'. */
const OUTCOME = /(?:^|[ ,])(?:ước|thực hiện|lũy kế)(?= )/;
const OF_PARTS = /^(?:trong đó|cụ thể|gồm)/;

/** The first value of the sentence before, behind which a sentence tells how it came out. */
function ofSentenceBefore({ piece, reading, clause, gap, quantity, setting }: Place, words: string): Observation | null {
  if (setting.previous !== null || gap.start !== clause.start || !OUTCOME.test(words) || !continues(words)) return null;
  const told = segment(piece).filter(({ start, end }) => end <= clause.start && !OF_PARTS.test(piece.folded.slice(start, start + 10)));
  const [first] = told.at(-1)?.clauses ?? [];
  if (first === undefined) return null;
  const [value] = observe(piece, reading, first, { ...setting, carried: null, lead: null });
  return value?.quantity.value.unit === quantity.value.unit ? value : null;
}

/** 'đề ra 15 chỉ tiêu chủ yếu: …': how many there are of what follows. */
const ANNOUNCED_COUNT = compile(
  /^(?:gồm )?\d+ (?:nhóm )?(?:chỉ tiêu|mục tiêu|nhiệm vụ|giải pháp|nội dung|vấn đề|giai đoạn)(?: [\p{L}-]+){0,8} ?:/u,
);

/** @param nearest the value right before it, where `at.last` is the one that is spoken of again behind a bracket */
function observeOne(at: Place, nearest: Observation | null): Observation | null {
  const { piece, reading, clause, gap, quantity, next, last, setting } = at;
  const words = piece.folded.slice(gap.start, gap.end);
  const own = piece.folded.slice(quantity.start, quantity.end);
  if (reading.titles.some((title) => title.start < quantity.end && quantity.start < title.end)) return null;
  if (isInMotto(piece.folded, clause, quantity) || listsNames(piece, quantity)) return null;
  if (ANNOUNCED_COUNT.test(piece.folded.slice(quantity.start, Math.min(clause.end, quantity.end + 60)))) return null;
  const after = afterOf(piece, quantity, next);
  const second = timeOfSecond(at) !== null;
  const before = last ?? (second ? setting.previous : null) ?? inSeries(at, words) ?? ofSentenceBefore(at, words);
  const planned = isPlanBehind(piece.folded, last, quantity);
  const level = changeToLevel(at) !== null;
  const otherYear = before !== null && isOfOtherYear(before, quantity, words);
  const continued =
    at.ordered === null &&
    ((level && before !== null) ||
      (before !== null &&
        (planned ||
          second ||
          otherYear ||
          at.further ||
          isOfOtherArea(at) ||
          (continues(before.quantity.value.unit === quantity.value.unit ? withoutBase(words) : words) &&
            !countsItself(before, quantity, words)) ||
          isShare(at, words))));
  const area = before === null || continued ? null : nameOfArea(words, before.name);
  const ranked = rankOfLast(at, words);
  const named: Named | null =
    at.ordered ??
    (continued
      ? { name: before.name, start: before.quote.start, after: false }
      : isBehindShare(piece.folded, words, nearest, quantity)
        ? { name: nearest!.name, start: nearest!.quote.start, after: false }
        : area !== null
          ? { name: area, start: gap.start + Math.max(0, words.search(/\p{L}/u)), after: false }
          : (ranked ?? subjectBefore(at, words) ?? nameOf(piece, reading, gap, quantity, after)));
  if (named === null || namesNothing(named.name, words, quantity)) return null;
  const measure =
    continued && before.measure !== null && before.quantity.value.unit === quantity.value.unit && !leaves(before.measure, words)
      ? before.measure
      : measureOfNamed(at, named, continued && hasJustChanged(before, gap) ? `tăng ${words}` : words, own, after);
  const sentence = piece.folded.slice(clause.start, gap.end);
  const role = planned
    ? 'target'
    : continued && withoutParts(words) !== words
      ? before.role
      : isEstimated(piece.folded, quantity)
        ? 'estimate'
        : roleOf(ranked ? '' : words, own, () => toldBefore(piece.folded, gap.end), setting);
  if (isVote(piece.folded.slice(gap.start, Math.min(clause.end, after.end + 40)), named.name, measure)) return null;
  if (
    !isMeasured(
      quantity.value,
      words,
      own,
      sentence,
      measure,
      isApposed(at, named) || (continued && role === 'target'),
      isOneOfShares(at, named) || isFurtherCount(at),
      setting,
      piece.folded.slice(quantity.end, quantity.end + 24),
    )
  )
    return null;
  if (isOnlyOfPlan(at, measure, words)) return null;
  const falls =
    isFall(words, role) && !measure?.endsWith('-reduction') && (quantity.value.unit === 'percent' || quantity.value.unit === 'point');
  // A plan in brackets is dated by its own words, not by those of what came of it.
  const beside = role === 'target' && continued && before.role !== 'target' && !looksAhead(setting.section) && !words.includes('kịch bản');
  const time = beside ? timeWithin(at) : ownTime(at, continued && isReturn(words));
  const told =
    time === null && !beside ? timeTold(quantity.start, setting.lead, isShutBehind(at) ? null : datedBefore(role, setting.previous)) : null;
  // '9 tháng ước tăng 8%. Trong đó, công nghiệp 10 tháng tăng 15%': what is said of another time is not estimated with the whole.
  const apart =
    role === 'estimate' &&
    ((otherYear && /\(năm \d{4}/.test(words)) ||
      (continued && isOfYearBefore(piece.folded.slice(clause.start, quantity.start))) ||
      (setting.lead?.time != null && (time ?? told) !== setting.lead.time)) &&
    !/(?:^|[ (])(?:dự )?ước/.test(`${words} ${own}`);
  return {
    quantity: falls ? signed(quantity, 'giảm') : quantity,
    quote: {
      start: continued && !level ? gap.start + Math.max(0, words.search(BEHIND_BRACKET)) : Math.min(named.start, quantity.start),
      end: named.after ? Math.max(after.end, quantity.end) : quantity.end,
    },
    name: named.name,
    measure,
    role: apart ? 'actual' : role,
    time,
    told,
    bare: role === 'target' && !planned && looksAhead(setting.section) && !speaksOfPlan(toldBefore(piece.folded, quantity.end)),
    foreseen:
      role === 'estimate' && isForeseen(words, () => toldBefore(piece.folded, gap.end), { ...setting, previous: last ?? setting.previous }),
    beside,
    comparisons: [],
    rule: continued ? 'indicator/continued' : named.after ? 'indicator/count-first' : 'indicator/named',
  };
}

/** The first word behind the last open bracket of a gap. */
const BEHIND_BRACKET = compile(/[\p{L}\p{N}](?![^(]*\([^)]*$)/u);
