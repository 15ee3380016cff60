import { firstFrom } from './first-from.ts';

/**
 * One word of a folded text: from `start` to `end`. Words are runs of letters and digits; a sign that is no space is a word of its own.
 * `key` is its number in the vocabulary, 0 where no phrase has it.
 */
export class Token {
  readonly key: number;
  readonly start: number;
  readonly end: number;
  readonly #text: string;

  constructor(text: string, key: number, start: number, end: number) {
    this.#text = text;
    this.key = key;
    this.start = start;
    this.end = end;
  }

  // Cut out when asked for: of a hundred words a handful are.
  get word(): string {
    return this.#text.slice(this.start, this.end);
  }
}

/** Every word of every phrase, numbered from 1, in a table by hash: a word of a text is looked up once, without being cut out, and not in each trie that it is held against. */
let slots = new Uint32Array(1 << 14);
/** The letters of all of them in a row, and where in it each begins; the last entry is where the next will. */
let letters = new Uint16Array(1 << 16);
const begins = [0, 0];

/** The number of a word that a phrase or a cue has; it gets one where it has none. */
export function keyOf(word: string): number {
  const known = lookUp(word, 0, word.length, hashOf(word));
  if (known !== 0) return known;
  const key = begins.length - 1;
  const begin = begins[key]!;
  if (begin + word.length > letters.length) {
    const old = letters;
    letters = new Uint16Array(old.length * 2);
    letters.set(old);
  }
  for (let at = 0; at < word.length; at += 1) letters[begin + at] = word.charCodeAt(at);
  begins.push(begin + word.length);
  if (begins.length * 2 > slots.length) {
    slots = new Uint32Array(slots.length * 2);
    for (let each = 1; each <= key; each += 1) place(each);
  } else place(key);
  return key;
}

/** The numbers of words, to tell a word of a text by its number alone. */
export function keysOf(list: Iterable<string>): ReadonlySet<number> {
  return new Set(Array.from(list, keyOf));
}

function place(key: number): void {
  let hash = 0;
  for (let at = begins[key]!; at < begins[key + 1]!; at += 1) hash = hashOn(hash, letters[at]!);
  let slot = hash & (slots.length - 1);
  while (slots[slot] !== 0) slot = (slot + 1) & (slots.length - 1);
  slots[slot] = key;
}

function lookUp(text: string, start: number, end: number, hash: number): number {
  for (let slot = hash & (slots.length - 1); ; slot = (slot + 1) & (slots.length - 1)) {
    const key = slots[slot]!;
    if (key === 0 || isWord(key, text, start, end)) return key;
  }
}

function isWord(key: number, text: string, start: number, end: number): boolean {
  const from = begins[key]! - start;
  if (begins[key + 1]! !== from + end) return false;
  for (let at = start; at < end; at += 1) if (letters[from + at] !== text.charCodeAt(at)) return false;
  return true;
}

function hashOf(word: string): number {
  let hash = 0;
  for (let at = 0; at < word.length; at += 1) hash = hashOn(hash, word.charCodeAt(at));
  return hash;
}

/** Multiplicative hashing (Knuth), unit by unit. */
function hashOn(hash: number, code: number): number {
  const mixed = Math.imul(hash ^ code, 0x9e3779b1);
  return mixed ^ (mixed >>> 15);
}

/** What a code unit is to a word; looked up, since a text is cut into words unit by unit. */
const CLASSES = new Uint8Array(0x10000);
const LETTER = 1;
const MARK = 2;
const DIGIT = 3;
const BLANK = 4;
const SIGN = 5;
/** Half of a letter or sign beyond the first 65,536. */
const HALF = 6;

function classOf(code: number): number {
  const known = CLASSES[code]!;
  if (known !== 0) return known;
  const found = classify(String.fromCharCode(code), code);
  CLASSES[code] = found;
  return found;
}

function classify(unit: string, code: number): number {
  if (/\p{L}/u.test(unit)) return LETTER;
  if (/\p{M}/u.test(unit)) return MARK;
  if (/\p{N}/u.test(unit)) return DIGIT;
  if (/\s/u.test(unit)) return BLANK;
  return code >= 0xd800 && code <= 0xdfff ? HALF : SIGN;
}

/** Whether the code unit at a place is of a letter or a number; false outside the text. */
export function isPartOfWord(text: string, at: number): boolean {
  const kind = at < 0 || at >= text.length ? BLANK : classOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

const SPACE = 32;

/** Cuts a folded text into words. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const first = folded.charCodeAt(at);
    if (first === SPACE) {
      at += 1;
      continue;
    }
    const kind = classOf(first);
    let hash = hashOn(0, first);
    let end = at + 1;
    for (; end < folded.length; end += 1) {
      const code = folded.charCodeAt(end);
      if (!goesOn(kind, classOf(code), end - at)) break;
      hash = hashOn(hash, code);
    }
    if (kind !== BLANK) tokens.push(new Token(folded, lookUp(folded, at, end, hash), at, end));
    at = end;
  }
  return tokens;
}

/** The words of a text from one place to another. */
export function tokensBetween(tokens: readonly Token[], start: number, end: number): readonly Token[] {
  const from = firstFrom(tokens, start);
  let to = from;
  while (to < tokens.length && tokens[to]!.end <= end) to += 1;
  return tokens.slice(from, to);
}

/** Whether a word that began with one kind of unit takes in the next. */
function goesOn(first: number, next: number, length: number): boolean {
  if (first === LETTER) return next <= DIGIT;
  if (first === DIGIT) return next === DIGIT;
  return first === HALF && next === HALF && length === 1;
}

/** Whether a code unit is one of the ten figures. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}
