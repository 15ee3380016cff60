import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import type { Node, Nodes } from 'mdast';
import { fold, straight } from './fold.ts';
import type { Span } from './schema/span.ts';

/**
 * What a reader sees of a piece of Markdown, with the place of each character in the source: character `i` of `text`
 * stands at `starts[i]` to `ends[i]` there. `folded` is the twin for matching, of equal length.
 */
export type Plain = {
  readonly text: string;
  readonly folded: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
};

/** The reader's text of inline nodes: marks left out, escapes and entities decoded, each run of white space one space, ends trimmed. */
export function plain(nodes: readonly Nodes[], source: string): Plain {
  const scribe = new Scribe();
  for (const node of nodes) walk(node, source, scribe);
  return scribe.finish();
}

/** The reader's text of a stretch of the source that is read as bare text, with only white space folded. */
export function plainSlice(source: string, start: number, end: number): Plain {
  const scribe = new Scribe();
  scan(source, start, end, scribe);
  return scribe.finish();
}

/** Joins pieces of reader's text in the order of the source, with one space between them. */
export function joinPlain(pieces: readonly Plain[]): Plain {
  const scribe = new Scribe();
  for (const piece of pieces) {
    scribe.space(piece.starts[0] ?? 0, piece.starts[0] ?? 0);
    for (let i = 0; i < piece.text.length; i += 1) scribe.put(piece.text[i]!, piece.starts[i]!, piece.ends[i]!);
  }
  return scribe.finish();
}

/** The place in the source of the characters from `start` to `end` (exclusive) of a plain text, white space at its ends left out. */
export function spanOf(piece: Plain, start: number, end: number, lines: Lines): Span {
  const [first, last] = trim(piece.text, start, end);
  const from = piece.starts[first] ?? 0;
  const to = last > first ? piece.ends[last - 1]! : from;
  return { start: from, end: to, ...lines(from) };
}

/** The reader's text from `start` to `end` without white space at its ends. */
export function wordsOf(piece: Plain, start: number, end: number): string {
  const [first, last] = trim(piece.text, start, end);
  return piece.text.slice(first, last);
}

/** The same of its twin. */
export function foldedOf(piece: Plain, start: number, end: number): string {
  const [first, last] = trim(piece.text, start, end);
  return piece.folded.slice(first, last);
}

/** Looks up the 1-based line and column of an offset. */
export type Lines = (offset: number) => { line: number; column: number };

/** Prepares the look-up of lines for one source. */
export function linesOf(source: string): Lines {
  const begins = [0];
  for (let at = source.indexOf('\n'); at !== -1; at = source.indexOf('\n', at + 1)) begins.push(at + 1);
  return (offset) => {
    let low = 0;
    let high = begins.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (begins[middle]! <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - begins[low]! + 1 };
  };
}

/** '*Sở A chủ trì: *': with a space inside the stars Markdown makes nothing of them, and the reader sees the words. */
const STRAY = /^(?<open>\*{1,2})(?=\S)[^*]*[^*\s](?<close> \*{1,2})$/;

/** '*Đơn vị chủ trì: *Sở A', '*- Thời gian: *Tháng 12': marks of a label whose space stands on the wrong side close nothing. */
const LABEL = /^(?<open>(?<mark>\*{1,2})(?:[-–•+] ?)?)(?=\S)[^*:]{2,60}: (?<close>\k<mark>)(?=[^\s*])/;

/** '| Kính gửi: |': the frame that a copy has left of a table with one cell. */
const FRAME = /^(?<open>\| ?)?[^|]*[^|\s](?<close> ?\|)?$/;

/** Collects characters with their places; white space is held back until a word follows it, so that runs are one and ends are none. */
class Scribe {
  #text = '';
  // Lists, and no typed arrays: those cost ten times as much to make, and most texts are short.
  readonly #starts: number[] = [];
  readonly #ends: number[] = [];
  #gap: { start: number; end: number } | null = null;

  put(unit: string, start: number, end: number): void {
    this.#close();
    this.#push(unit, start, end);
  }

  /** Puts a stretch of the source in which each unit stands for itself. */
  putRun(source: string, start: number, end: number): void {
    this.#close();
    for (let at = start; at < end; at += 1) {
      this.#starts.push(at);
      this.#ends.push(at + 1);
    }
    this.#text += source.slice(start, end);
  }

  space(start: number, end: number): void {
    this.#gap = this.#gap ? { start: this.#gap.start, end } : { start, end };
  }

  finish(): Plain {
    const stray = STRAY.exec(this.#text) ?? (this.#text.includes('|') ? FRAME.exec(this.#text) : null);
    const from = stray?.groups!.open?.length ?? 0;
    const to = this.#text.length - (stray?.groups!.close?.length ?? 0);
    const text = this.#text.slice(from, to);
    const label = stray === null && text.startsWith('*') ? LABEL.exec(text) : null;
    if (label !== null) return this.#without(label.groups!.open!.length, label[0].length - label.groups!.close!.length, label[0].length);
    if (stray === null) return { text, folded: fold(text), starts: this.#starts, ends: this.#ends };
    return { text, folded: fold(text), starts: this.#starts.slice(from, to), ends: this.#ends.slice(from, to) };
  }

  /** The text without what stands before a place, nor between two others. */
  #without(before: number, from: number, to: number): Plain {
    const text = this.#text.slice(before, from) + this.#text.slice(to);
    const [starts, ends] = [this.#starts, this.#ends].map((places) => [...places.slice(before, from), ...places.slice(to)]);
    return { text, folded: fold(text), starts: starts!, ends: ends! };
  }

  #close(): void {
    if (this.#gap && this.#text.length > 0) this.#push(' ', this.#gap.start, this.#gap.end);
    this.#gap = null;
  }

  #push(unit: string, start: number, end: number): void {
    this.#starts.push(start);
    this.#ends.push(end);
    this.#text += unit;
  }
}

const SILENT = new Set(['footnoteReference', 'image', 'imageReference', 'html', 'yaml', 'definition', 'footnoteDefinition']);

function walk(node: Nodes, source: string, scribe: Scribe): void {
  const { start, end } = placeOf(node);
  if (node.type === 'text') scan(source, start, end, scribe);
  else if (node.type === 'inlineCode') scanCode(source, start, end, scribe);
  else if (node.type === 'break') scribe.space(start, end);
  else if (node.type === 'html' && /^<br\s*\/?>$/i.test(node.value)) scribe.space(start, end);
  else if (SILENT.has(node.type)) return;
  else if ('children' in node) for (const child of node.children) walk(child, source, scribe);
  else scan(source, start, end, scribe);
}

function placeOf(node: Node): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

function scanCode(source: string, start: number, end: number, scribe: Scribe): void {
  let ticks = 0;
  while (source[start + ticks] === '`') ticks += 1;
  for (let at = start + ticks; at < end - ticks; at += 1) putUnit(source, at, scribe);
}

const ESCAPABLE = /[!-/:-@[-`{-~]/;
const ENTITY = /&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([A-Za-z][A-Za-z0-9]{1,31}));/y;
/** The mark of a footnote whose text is missing: to a reader it is none of the text. */
const FOOTNOTE = /\[\^[^\]\s]{1,40}\]/y;
/** What begins a line of Markdown without being its text: white space and the marks of quotes. */
const LINE_PREFIX = /\n[ \t]*(?:>[ \t]?)*[ \t]*/y;

function scan(source: string, start: number, end: number, scribe: Scribe): void {
  let at = start;
  while (at < end) {
    const run = endOfRun(source, at, end);
    if (run > at) {
      scribe.putRun(source, at, run);
      at = run;
      continue;
    }
    const unit = source[at]!;
    if (unit === '\\' && at + 1 < end && ESCAPABLE.test(source[at + 1]!)) {
      scribe.put(source[at + 1]!, at, at + 2);
      at += 2;
    } else if (unit === '[' && source[at + 1] === '^') {
      FOOTNOTE.lastIndex = at;
      const mark = FOOTNOTE.exec(source)?.[0] ?? '';
      if (mark === '' || at + mark.length > end) putUnit(source, at, scribe);
      at += Math.max(1, at + mark.length > end ? 1 : mark.length);
    } else if (unit === '*' && source[at + 1] === '*') {
      at = scanStars(source, at, end, scribe);
    } else if (unit === '&') {
      at = scanEntity(source, at, end, scribe);
    } else if (unit === '\n') {
      LINE_PREFIX.lastIndex = at;
      const length = LINE_PREFIX.exec(source)?.[0].length ?? 1;
      const next = Math.min(end, at + length);
      scribe.space(at, next);
      at = next;
    } else {
      putUnit(source, at, scribe);
      at += 1;
    }
  }
}

/** How far each unit stands for itself, single spaces between words among them. */
function endOfRun(source: string, start: number, end: number): number {
  let at = start;
  while (at < end) {
    const code = source.charCodeAt(at);
    const inner = code === SPACE && at > start && at + 1 < end && isOrdinary(source.charCodeAt(at + 1));
    if (!inner && !isOrdinary(code)) break;
    at += 1;
  }
  return at;
}

const SPACE = 32;

/** Neither white space nor invisible nor the beginning of an escape, an entity or a footnote's mark. */
function isOrdinary(code: number): boolean {
  if (code < 0x7f) return code > SPACE && code !== 0x5c && code !== 0x5b && code !== 0x26 && code !== 0x2a;
  if (code < 0x1680) return code > 0xa0 && code !== 0xad && code !== 0x61c;
  // Dashes and quotation marks stand among the blanks of this block.
  if (code < 0x2070) return code !== 0x1680 && (code < 0x2000 || (code >= 0x2010 && code <= 0x2027) || (code >= 0x2030 && code <= 0x205e));
  return code !== 0x3000 && code !== 0xfeff;
}

/** Two stars that no pair closes ('chỉ đạo: **') were meant to make words bold; in brackets ('(**)') they mark a note. */
function scanStars(source: string, at: number, end: number, scribe: Scribe): number {
  let next = at;
  while (next < end && source[next] === '*') next += 1;
  if (source[at - 1] === '(' || source[next] === ')') for (let star = at; star < next; star += 1) putUnit(source, star, scribe);
  return next;
}

function scanEntity(source: string, at: number, end: number, scribe: Scribe): number {
  ENTITY.lastIndex = at;
  const match = ENTITY.exec(source);
  const next = at + (match?.[0].length ?? 1);
  const decoded = match && next <= end ? decode(match) : null;
  if (decoded === null) {
    putUnit(source, at, scribe);
    return at + 1;
  }
  for (const unit of decoded.split('')) {
    if (isBlank(unit)) scribe.space(at, next);
    else if (!isInvisible(unit)) scribe.put(unit, at, next);
  }
  return next;
}

function decode(match: RegExpExecArray): string | null {
  const [, decimal, hex, name] = match;
  if (name !== undefined) {
    const value = decodeNamedCharacterReference(name);
    return value === false ? null : value.normalize('NFC');
  }
  const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
  return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
}

function putUnit(source: string, at: number, scribe: Scribe): void {
  const unit = source[at]!;
  if (isBlank(unit)) scribe.space(at, at + 1);
  else if (!isInvisible(unit)) scribe.put(unit, at, at + 1);
}

function isBlank(unit: string): boolean {
  return /\s/.test(unit) && unit !== '\ufeff';
}

function isInvisible(unit: string): boolean {
  return unit === '\u00ad' || (unit >= '\u200b' && unit <= '\u200d') || unit === '\u2060' || unit === '\ufeff' || straight(unit) === '';
}

function trim(text: string, start: number, end: number): [number, number] {
  let first = start;
  let last = end;
  while (first < last && text[first] === ' ') first += 1;
  while (last > first && text[last - 1] === ' ') last -= 1;
  return [first, last];
}
