import { COUNTED, UNITS } from '../lexicon/units.ts';
import { DIGITS, NUMBER_WORDS, SCALES } from '../lexicon/numerals.ts';
import type { Comparator } from '../schema/quantity.ts';
import type { Mention } from './rule.ts';
import { numeralAt } from './numeral.ts';
import { boundBefore, reachOf } from './quantity-bound.ts';
import { isPartOfWord, keyOf, type Token } from './token.ts';
import { buildTrie, longestAt } from './trie.ts';

/** A value read from words: in the unit itself, `of` where it is one of a number ('27/41'). */
export type Value = {
  readonly comparator: Comparator;
  readonly min: number | null;
  readonly max: number | null;
  readonly unit: string;
  readonly of?: number;
  readonly per?: string;
};

type Entry =
  | { readonly kind: 'unit' | 'counted'; readonly unit: string; readonly factor: number }
  | { readonly kind: 'scale'; readonly factor: number };

const ENTRIES = buildTrie<Entry>([
  ...UNITS.flatMap(({ id, forms, factor }) =>
    forms.map((form): [string, Entry] => [form, { kind: 'unit', unit: id, factor: factor ?? 1 }]),
  ),
  ...COUNTED.map((noun): [string, Entry] => [noun, { kind: 'counted', unit: noun, factor: 1 }]),
]);
const SCALE_TRIE = buildTrie<number>(SCALES);

const NUMBER =
  /(?<![\p{L}\p{N}]|\d[.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?|\d{1,3}(?:,\d{3}){2,}|\d{1,16}(?:[.,]\d{1,4})?)(?![\d]|[.,]\d)/gu;

type Single = {
  readonly start: number;
  end: number;
  readonly digits: string;
  readonly number: number;
  readonly scale: number;
  readonly unit: Entry | null;
  readonly per?: string;
};

/** All values in a folded text that have a unit or a scale, ranges joined, bounds included. `tokens` are of the same text. */
export function readQuantities(folded: string, tokens: readonly Token[], defaults?: { unit: string; factor: number }): Mention<Value>[] {
  const singles = readSingles(folded, tokens);
  const mentions: Mention<Value>[] = [];
  for (let i = 0; i < singles.length; i += 1) {
    const first = singles[i]!;
    const next = singles[i + 1];
    const joint = next ? joinOf(folded, first, next) : null;
    if (joint && next) {
      const quantity = range(folded, first, next, defaults);
      if (quantity) {
        mentions.push(quantity);
        i += 1;
        continue;
      }
    }
    if (next && partOf(folded, first, next)) {
      mentions.push(
        bounded(
          folded,
          { ...next, ...{ start: first.start, number: first.number, scale: first.unit ? first.scale : next.scale } },
          { of: next.number * next.scale },
        ),
      );
      i += 1;
      continue;
    }
    if (isPer(folded, first)) continue;
    const quantity = complete(first, defaults) ? bounded(folded, first, {}, defaults) : null;
    if (quantity) mentions.push(quantity);
  }
  return mentions;
}

/** 'trên 1 ha', 'trên 10.000 dân', 'trên một vạn dân': what a value is counted per, no value. */
function isPer(folded: string, single: Single): boolean {
  return (
    folded.slice(Math.max(0, single.start - 5), single.start).endsWith('trên ') &&
    /^(?:1|100|1\.000|10\.000|1000|10000)$/.test(single.digits) &&
    /^ ?(?:ha|dân|người|vạn|lao động|km2|m2|trẻ|hộ|học sinh)/.test(folded.slice(single.start + single.digits.length))
  );
}

/** The number that digits stand for, by Vietnamese habit: comma for decimals, dot between thousands; English where only that can be meant. */
export function numberOf(digits: string, before: 'scale' | 'percent' | 'counted' | 'none' = 'none'): number {
  const dots = digits.split('.').length - 1;
  const commas = digits.split(',').length - 1;
  if (dots > 0 && commas > 0) return digits.lastIndexOf(',') > digits.lastIndexOf('.') ? european(digits) : english(digits);
  if (dots === 1 && !/^[1-9]\d{0,2}\.\d{3}$/.test(digits)) return Number(digits);
  if (commas > 1) return english(digits);
  if (commas === 1 && before === 'counted' && /^[1-9]\d{0,2},\d{3}$/.test(digits)) return english(digits);
  return european(digits);
}

function european(digits: string): number {
  return Number(digits.replaceAll('.', '').replace(',', '.'));
}

function english(digits: string): number {
  return Number(digits.replaceAll(',', ''));
}

/** Numbers in figures and in words, in order. */
function readSingles(folded: string, tokens: readonly Token[]): Single[] {
  const inWords = readInWords(folded, tokens);
  const inFigures = readInFigures(folded, tokens);
  if (inWords.length === 0) return inFigures;
  return [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
}

/** Begins a number in words; the others stand inside. */
const WORDS = new Set([...Object.keys(DIGITS), NUMBER_WORDS.ten, NUMBER_WORDS.minus, NUMBER_WORDS.hundred].map(keyOf));

/** A number in words with its unit. One word alone ('hai', 'ba') counts too much that nobody measures: it needs a unit of measure. */
function readInWords(folded: string, tokens: readonly Token[]): Single[] {
  const singles: Single[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    if (!WORDS.has(tokens[at]!.key)) continue;
    const numeral = numeralAt(tokens, at);
    if (numeral === null) continue;
    const to = at + numeral.words;
    const hit = longestAt(ENTRIES, tokens, to);
    const unit = hit && !isGlued(folded, hit.end) ? hit.value : null;
    const measured = unit?.kind === 'unit' && !COUNTING.has(unit.unit);
    if (measured || (numeral.words > 1 && (unit !== null || numeral.value >= 1e9))) {
      const end = unit && hit ? hit.end : tokens[to - 1]!.end;
      const scale = unit === null ? 1e9 : 1;
      singles.push({ start: tokens[at]!.start, end, digits: '', number: numeral.value / scale, scale, unit });
    }
    at = to - 1;
  }
  return singles;
}

/** Units that also count ('họp hai lần', 'một điểm mới'). */
const COUNTING = new Set(['lần', 'điểm', 'bậc', 'lượt', 'lượt người', 'm']);

function readInFigures(folded: string, tokens: readonly Token[]): Single[] {
  const singles: Single[] = [];
  NUMBER.lastIndex = 0;
  let token = 0;
  for (let match = NUMBER.exec(folded); match; match = NUMBER.exec(folded)) {
    const start = match.index;
    let end = start + match[0].length;
    // A bracket may repeat the number in words: '05 (năm) nhiệm vụ'.
    const words = folded.startsWith(' (', end) ? /^ \((?:[\p{L}]+ ?){1,6}\)(?= )/u.exec(folded.slice(end, end + 40)) : null;
    const unitFrom = words ? end + words[0].length : end;
    while (token < tokens.length && tokens[token]!.start < unitFrom) token += 1;
    let at = token;
    const scaleHit = isNext(folded, unitFrom, tokens[at]) ? longestAt(SCALE_TRIE, tokens, at) : null;
    if (scaleHit) {
      at = scaleHit.to;
      end = scaleHit.end;
    }
    const unitHit = isNext(folded, scaleHit ? end : unitFrom, tokens[at]) ? longestAt(ENTRIES, tokens, at) : null;
    const unit = unitHit && !isGlued(folded, unitHit.end) ? unitHit.value : null;
    if (unit && unitHit) end = unitHit.end;
    const per =
      unit && /^ ?\//.test(folded.slice(end, end + 2))
        ? /^ ?\/ ?[\p{L}\d.²]+(?: (?:dân|động|sàn))?/u.exec(folded.slice(end, end + 24))?.[0]
        : undefined;
    if (per && !/^ ?\/ ?\d+$/.test(per)) end += per.length;
    const before = scaleHit
      ? 'scale'
      : unit?.kind === 'counted'
        ? 'counted'
        : unit && 'unit' in unit && unit.unit === 'percent'
          ? 'percent'
          : 'none';
    const sign = signBefore(folded, start, unit);
    const number = numberOf(match[0], before);
    singles.push({
      start: sign ?? start,
      end,
      digits: match[0],
      number: sign === null ? number : -number,
      scale: scaleHit ? scaleHit.value : 1,
      unit,
      ...(per === undefined ? {} : { per: per.replace(/^ ?\/ ?/, '') }),
    });
  }
  return singles;
}

/** Where the sign of a negative number stands: 'âm 2,5%', 'đạt -2,5%'; null where none does. A dash after a number joins two, at the beginning it is a bullet. */
function signBefore(folded: string, start: number, unit: Entry | null): number | null {
  const word = NUMBER_WORDS.minus.length + 1;
  if (folded.startsWith(`${NUMBER_WORDS.minus} `, start - word) && !isPartOfWord(folded, start - word - 1)) return start - word;
  const glued = /[\p{L}:(] ?-$/u.test(folded.slice(Math.max(0, start - 3), start)) && !isPartOfWord(folded, start - 2);
  return unit?.kind === 'unit' && glued ? start - 1 : null;
}

/** Whether a word stands at a place, with at most a space before it. */
function isNext(folded: string, from: number, token: Token | undefined): boolean {
  return token !== undefined && (token.start === from || (token.start === from + 1 && folded[from] === ' '));
}

/** 'm' in 'm2', or a unit that is the beginning of a longer word written without a space. */
function isGlued(folded: string, end: number): boolean {
  return /[\p{L}\p{N}]/u.test(folded[end] ?? ' ');
}

function joinOf(folded: string, first: Single, next: Single): boolean {
  const between = folded.slice(first.end, next.start);
  if (!/^ ?(?:-|đến|tới|hoặc|÷) ?(?:khoảng |dưới |trên )?$/.test(between) && !(between === ' và ' && isBetween(folded, first)))
    return false;
  const sameUnit =
    first.unit === null || next.unit === null || ('unit' in first.unit && 'unit' in next.unit && first.unit.unit === next.unit.unit);
  return sameUnit && (next.unit !== null || first.unit !== null || next.scale > 1 || next.number >= first.number);
}

/** 'giữa 1.000 và 2.000 đồng'. */
function isBetween(folded: string, { start }: Single): boolean {
  return folded.startsWith('giữa ', start - 5);
}

function range(folded: string, first: Single, next: Single, defaults?: { unit: string; factor: number }): Mention<Value> | null {
  const carrier = next.unit !== null || next.scale > 1 ? next : first;
  const unit = unitOf(carrier, defaults);
  if (!unit) return null;
  const scaleFirst = first.scale > 1 || (first.unit !== null && first.unit !== next.unit) ? first.scale : carrier.scale;
  const scaleNext = next.scale > 1 || next.unit !== null ? next.scale : carrier.scale;
  const low = round(first.number * scaleFirst * unit.factor);
  const high = round(next.number * scaleNext * unit.factor);
  if (low > high) return null;
  const start = folded.slice(Math.max(0, first.start - 3), first.start).endsWith('từ ') ? first.start - 3 : first.start;
  const per = next.per ?? first.per;
  return {
    rule: 'quantity/range',
    start,
    end: next.end,
    value: { comparator: 'range', min: low, max: high, unit: unit.id, ...(per === undefined ? {} : { per }) },
  };
}

/** '27/41 kiến nghị': the first is what was reached, the second out of how many. */
function partOf(folded: string, first: Single, next: Single): boolean {
  return (
    /^ ?\/ ?$/.test(folded.slice(first.end, next.start)) &&
    next.unit !== null &&
    next.unit.kind === 'counted' &&
    first.number <= next.number
  );
}

function complete(single: Single, defaults?: { unit: string; factor: number }): boolean {
  return unitOf(single, defaults) !== null;
}

function unitOf(single: Single, defaults?: { unit: string; factor: number }): { id: string; factor: number } | null {
  const { unit } = single;
  if (unit && unit.kind !== 'scale') return { id: unit.unit, factor: unit.factor };
  if (defaults) return { id: defaults.unit, factor: defaults.factor };
  return single.scale >= 1e9 ? { id: 'VND', factor: 1 } : null;
}

function bounded(folded: string, single: Single, more: { of?: number }, defaults?: { unit: string; factor: number }): Mention<Value> {
  const unit = unitOf(single, defaults)!;
  const number = round(single.number * single.scale * unit.factor);
  const before = boundBefore(folded, single.start);
  const after = reachOf(folded, single);
  const comparator: Comparator = after ? (after.groups!.way === 'trở lên' ? '>=' : '<=') : (before?.comparator ?? '=');
  let start = before?.start ?? single.start;
  if (!before && after && folded.slice(Math.max(0, start - 3), start) === 'từ ') start -= 3;
  const end = after && !/\p{L}+ (?:trở)/u.test(after[0].trim().replace(/^trở/, '')) ? single.end + after[0].length : single.end;
  return {
    rule: 'quantity/value',
    start,
    end,
    value: {
      comparator,
      ...limits(comparator, number),
      unit: unit.id,
      ...(more.of === undefined ? {} : { of: more.of }),
      ...(single.per === undefined ? {} : { per: single.per }),
    },
  };
}

function limits(comparator: Comparator, number: number): { min: number | null; max: number | null } {
  if (comparator === '>' || comparator === '>=') return { min: number, max: null };
  if (comparator === '<' || comparator === '<=') return { min: null, max: number };
  return { min: number, max: number };
}

/** Products of decimals and scales are exact to fifteen digits, as printed. */
function round(value: number): number {
  return Number.isSafeInteger(value) ? value : Number(value.toPrecision(15));
}
