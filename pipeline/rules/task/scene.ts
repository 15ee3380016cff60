import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Stretch } from '../segment.ts';
import type { Word } from '../tag.ts';
import type { BoundTime } from '../bound.ts';
import type { Mention } from '../rule.ts';
import { firstFrom } from '../first-from.ts';
import { PASSIVE } from '../../lexicon/calls.ts';
import { isPartOfWord } from '../token.ts';
import { unitTest } from '../unit.ts';
import { compile } from '../pattern.ts';

/** A body as a clause names it. */
export type Body = Stretch & { readonly agency?: string };

export type Head = {
  /** Where the quote begins, with subject, order and adverbs. */
  readonly from: number;
  readonly verb: Stretch;
  readonly rule: string;
  readonly refrain: boolean;
  readonly strong: boolean;
  readonly weak: boolean;
  /** A time of its own stands before the verb. */
  readonly timed?: boolean;
};

export type Scene = {
  readonly piece: Plain;
  readonly reading: Reading;
  readonly end: number;
  readonly bare: boolean;
  readonly guess: boolean;
  readonly running: boolean;
  /** A day to come stands in the sentence, by which what is told is still to be done. */
  readonly dated: boolean;
  /** Those whom the text gives an office, by their names in small letters. */
  readonly leaders: ReadonlySet<string>;
  actors: Body[];
  support: Body[];
  opening: Mention<BoundTime> | null;
  /** A subject that acts now ('Sở A', 'giao Sở A'), which makes a verb after it a task where bare verbs are none. */
  ordered: boolean;
  /** An order names who has to act: a task also where bare verbs are none. */
  byOrder: boolean;
  /** The subject is a body of no name of its own ('cơ quan', 'tổ chức, cá nhân'). */
  generic: boolean;
  /** An opener named who this is about ('Đối với Công an tỉnh, …'). */
  topical: boolean;
  modal: boolean;
};

/** The phrase of the lexicon that begins at a place. */
export function wordAt(scene: Pick<Scene, 'reading'>, pos: number): Word | null {
  return beginningAt(scene.reading.words, pos);
}

/** What begins at a place, in things that stand in the order of the text. */
function beginningAt<Thing extends { readonly start: number }>(things: readonly Thing[], pos: number): Thing | null {
  const thing = things[firstFrom(things, pos)];
  return thing?.start === pos ? thing : null;
}

/** The words of the lexicon from one place to another. */
export function wordsBetween(reading: Reading, from: number, to: number): readonly Word[] {
  const { words } = reading;
  const begin = firstFrom(words, from);
  let end = begin;
  while (end < words.length && words[end]!.start < to) end += 1;
  return words.slice(begin, end);
}

/** The time that begins at a place. */
export function timeAt(reading: Reading, pos: number): Reading['times'][number] | undefined {
  return beginningAt(reading.times, pos) ?? undefined;
}

export function quantityAt(reading: Reading, pos: number): boolean {
  return beginningAt(reading.quantities, pos) !== null;
}

/** The folded words of a phrase. */
export function textOf({ piece }: Pick<Scene, 'piece'>, { start, end }: Word): string {
  return piece.folded.slice(start, end);
}

export function isWord(scene: Scene, word: Word, words: string): boolean {
  return textOf(scene, word) === words;
}

/** Whether a word says that something was done; 'được' only says that somebody does it. */
export function tellsDone(scene: Pick<Scene, 'piece'>, word: Word): boolean {
  return word.classes.has('past') && textOf(scene, word) !== PASSIVE;
}

export function afterNominaliser(scene: Scene, word: Word): boolean {
  const { words } = scene.reading;
  const before = words[firstFrom(words, word.start) - 1];
  return before?.end === word.start - 1 && before.classes.has('nominaliser') && !before.classes.has('verb');
}

export function skipMarks(piece: Plain, at: number): number {
  let pos = at;
  while (pos < piece.text.length && isSkipped(piece.text, pos)) pos += 1;
  const point = isPointed(piece.text, pos) ? POINT.exec(piece.folded.slice(pos, pos + 8)) : null;
  return point === null ? pos : skipMarks(piece, pos + point[0].length);
}

/** Marks, and the pictures that some pages set before a name; half of a picture is a mark as well. */
const isSkipped = unitTest(/[\s,;:"“”'‘’\-–—*•+.…\u2600-\u27bf\ufe0f\ud83c-\ud83e\udc00-\udfff]/);

/** The number of a point in running text: '(2) ', '(iv) ', '2) '. */
const POINT = compile(/^(?:\((?:\d{1,2}|[ivx]{1,4}|[a-zđ])\) ?|\d{1,2}\) )(?=\p{L})/u);
const isPointed = unitTest(/[(\d]/);

export function skipBack(piece: Plain, at: number): number {
  let pos = at;
  while (pos > 0 && piece.text[pos - 1] === ' ') pos -= 1;
  return pos;
}

export function wordEnd(piece: Plain, at: number): number {
  let pos = at;
  while (pos < piece.text.length && isPartOfWord(piece.text, pos)) pos += 1;
  return Math.max(pos, at + 1);
}

/** Whether a place stands between quotation marks. */
export function isQuoted(piece: Plain, at: number): boolean {
  const before = piece.text.slice(0, at);
  return (before.split('"').length - 1) % 2 === 1 || before.lastIndexOf('“') > before.lastIndexOf('”');
}

/** Whether the quotation marks around a place hold what somebody orders: 'lưu ý: “…, không được …”'. */
export function isSpoken({ folded }: Piece, at: number): boolean {
  const opened = Math.max(folded.lastIndexOf('"', at), folded.lastIndexOf('“', at));
  return SAID.test(folded.slice(Math.max(0, opened - 24), opened));
}

type Piece = Pick<Plain, 'folded'>;
const SAID = /(?:yêu cầu|đề nghị|lưu ý|nhấn mạnh|chỉ đạo|quán triệt|nói|chỉ rõ|nêu rõ|phát biểu|khẳng định)(?: rằng| phải)?[:,]? $/;
