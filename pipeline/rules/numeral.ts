import { DIGITS, DIGITS_AFTER_TEN, MILLIARD, NO_MONEY, NUMBER_WORDS, ORDINALS, SMALL_SCALES } from '../lexicon/numerals.ts';
import type { Token } from './token.ts';

/** A number said in words: its value, and how many words it has from where it begins. */
export type Numeral = { readonly value: number; readonly words: number };

/**
 * The longest number in words that begins at a token: 'một nghìn hai trăm', 'không phẩy năm', 'hai triệu rưỡi'; null where none does.
 * A word that is also a year ('năm') counts as five only where more of the number follows it, or before it stands a joint or comma.
 */
export function numeralAt(tokens: readonly Token[], from: number): Numeral | null {
  const words = new Reader(tokens, from);
  const negative = words.take(NUMBER_WORDS.minus);
  const value = numberOf(words);
  if (value === null || (value === 0 && NO_MONEY.includes(words.next))) return null;
  return { value: negative ? -value : value, words: words.at - from };
}

/** The number of a place in an order: 'nhất', 'đầu tiên', '14', 'XIV'; null for other words. */
export function ordinalOf(words: string): number | null {
  if (/^\d{1,4}$/.test(words)) return Number(words);
  return ORDINALS[words] ?? romanOf(words);
}

/** Goes over words; what it takes it steps behind. */
class Reader {
  at: number;
  readonly #tokens: readonly Token[];

  constructor(tokens: readonly Token[], from: number) {
    this.#tokens = tokens;
    this.at = from;
  }

  get word(): string {
    return this.#tokens[this.at]?.word ?? '';
  }

  get next(): string {
    return this.#tokens[this.at + 1]?.word ?? '';
  }

  take(...words: readonly string[]): boolean {
    if (!words.includes(this.word)) return false;
    this.at += 1;
    return true;
  }

  takeOf(values: Readonly<Record<string, number>>): number | null {
    const value = Object.hasOwn(values, this.word) ? values[this.word]! : null;
    if (value !== null) this.at += 1;
    return value;
  }
}

function numberOf(words: Reader): number | null {
  const whole = wholeOf(words);
  if (whole === null) return null;
  if (!(words.word === NUMBER_WORDS.comma && Object.hasOwn(DIGITS, words.next))) return halved(whole, words);
  words.at += 1;
  let digits = '';
  for (let digit = words.takeOf(DIGITS); digit !== null; digit = words.takeOf(DIGITS)) digits += String(digit);
  return scaled(Number(`${whole.value}.${digits}`), words);
}

/** 'hai triệu rưỡi': half of the last scale more. */
function halved({ value, scale }: Whole, words: Reader): number {
  return scale > 1 && words.take(NUMBER_WORDS.half) ? value + scale / 2 : value;
}

/** After decimals a scale multiplies them: 'ba phẩy bốn nghìn'. */
function scaled(value: number, words: Reader): number {
  let scale = 1;
  for (;;) {
    const small = words.takeOf(SMALL_SCALES);
    if (small !== null) scale *= small;
    else if (words.take(...MILLIARD)) scale *= 1e9;
    else return Number((value * scale).toPrecision(15));
  }
}

/** A whole number, and the scale that was said last. */
type Whole = { readonly value: number; readonly scale: number };

function wholeOf(words: Reader): Whole | null {
  const first = belowMilliard(words);
  if (first === null) return null;
  if (!words.take(...MILLIARD)) return whole(first.value, first.scale);
  const rest = belowMilliard(words, true);
  return whole(first.value * 1e9 + (rest?.value ?? 0), rest === null ? 1e9 : rest.scale);
}

function whole(value: number, scale: number): Whole {
  return { value, scale };
}

/** Groups of three digits with their scales, each smaller than the one before. */
function belowMilliard(words: Reader, goesOn = false): { value: number; scale: number } | null {
  let value = 0;
  let last = Number.POSITIVE_INFINITY;
  let found = false;
  for (;;) {
    const from = words.at;
    const group = groupOf(words, goesOn || found);
    if (group === null) break;
    const at = words.at;
    const scale = words.takeOf(SMALL_SCALES);
    if (scale !== null && scale < last) {
      value += group * scale;
      last = scale;
      found = true;
      continue;
    }
    words.at = at;
    // A digit alone after a scale is short for a tenth of it ('hai triệu ba'), or counts something else: it is left.
    if ((goesOn || found) && at === from + 1 && group < 10) words.at = from;
    else {
      value += group;
      last = 1;
      found = true;
    }
    break;
  }
  return found ? { value, scale: last } : null;
}

/** Up to 999: 'hai trăm linh năm', 'mười lăm', 'ba mươi tư', 'trăm'. */
function groupOf(words: Reader, goesOn: boolean): number | null {
  const from = words.at;
  if (goesOn && NUMBER_WORDS.joints.includes(words.word as never)) return joinedDigit(words);
  if (!goesOn && words.take(NUMBER_WORDS.hundred)) return 100;
  if (words.take(NUMBER_WORDS.ten)) return 10 + (words.takeOf(DIGITS_AFTER_TEN) ?? 0);
  const digit = words.takeOf(DIGITS);
  if (digit === null) return null;
  if (words.take(NUMBER_WORDS.hundred)) return digit * 100 + (belowHundred(words) ?? 0);
  if (words.take(...NUMBER_WORDS.tens)) return digit * 10 + (words.takeOf(DIGITS_AFTER_TEN) ?? 0);
  if (digit === 5 && !Object.hasOwn(SMALL_SCALES, words.word) && !MILLIARD.includes(words.word) && words.word !== NUMBER_WORDS.comma) {
    words.at = from;
    return null;
  }
  return digit;
}

/** What may follow hundreds: tens, or a digit behind a joint; a bare digit would be short for tens. */
function belowHundred(words: Reader): number | null {
  if (words.take(NUMBER_WORDS.ten)) return 10 + (words.takeOf(DIGITS_AFTER_TEN) ?? 0);
  if (NUMBER_WORDS.joints.includes(words.word as never)) return joinedDigit(words);
  if (!NUMBER_WORDS.tens.includes(words.next as never)) return null;
  const digit = words.takeOf(DIGITS);
  if (digit === null) return null;
  words.at += 1;
  return digit * 10 + (words.takeOf(DIGITS_AFTER_TEN) ?? 0);
}

function joinedDigit(words: Reader): number | null {
  const from = words.at;
  words.at += 1;
  const digit = words.takeOf(DIGITS) ?? words.takeOf(DIGITS_AFTER_TEN);
  if (digit === null) words.at = from;
  return digit;
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

/** The value of a Roman numeral written by the rules. */
function romanOf(words: string): number | null {
  if (!/^(?=.)m{0,3}(?:cm|cd|d?c{0,3})(?:xc|xl|l?x{0,3})(?:ix|iv|v?i{0,3})$/.test(words)) return null;
  return Array.from(words).reduce((sum, sign, at) => {
    const value = ROMAN[sign]!;
    return value < (ROMAN[words[at + 1] ?? ''] ?? 0) ? sum - value : sum + value;
  }, 0);
}
