import { SENTENCE_STARTS } from '../lexicon/cues.ts';
import type { Plain } from '../plain.ts';
import { isPartOfWord } from './token.ts';
import { unitTest } from './unit.ts';
import { compile } from './pattern.ts';

/** A stretch of a plain text, from `start` to `end` (exclusive). */
export type Stretch = { readonly start: number; readonly end: number };

/** A sentence and its clauses, which semicolons part. */
export type Sentence = Stretch & { readonly clauses: readonly Stretch[] };

// What ends in a full stop and no sentence.
const ABBREVIATIONS =
  /(?:^|[\s("])(?:tp|ts|ths|pgs|gs|bs|ks|q|p|h|tx|tt|st|mr|mrs|dr|no|vd|v\.v|tr|đ\/c|t\.ư|gd|pv|ctv|cn|nxb|ô|b|kts|ls|đh|thpt|t)$/u;

const BODY_STARTS = compile(`^(?:${SENTENCE_STARTS.join('|')}) `);

/** The letter or number of a point in running text, and the capital behind it. */
const POINT = /^(?:[a-zđ]|\d{1,2}|[ivx]{1,4})\) ?(?=\p{Lu})/u;

const MARK = /[.!?…;()[\]“"|]/g;

/** What a Roman number of one letter counts: 'quý I', 'Đại hội lần thứ X'. */
const COUNTED = /(?:quý|khóa|khoá|thứ|loại|hạng|thế kỷ) [IVX]$/iu;

const LONGEST_NAME = 160;
/** What views, movements and themes are called may be told at length. */
const LONGEST_VIEWS = 480;
const NAMED = /(?:^|[ ,])(?:về|phong trào|cuộc vận động|chủ đề|khẩu hiệu|phương châm|đề tài|chuyên đề|quan điểm) ?:? ?$/iu;

/**
 * Cuts a plain text into sentences and clauses. A missing space after a full stop or semicolon does not join two
 * sentences ('3,65%.Chỉ tiêu'); abbreviations, decimals, dates and '…' before a small letter do not cut one.
 */
export function segment(piece: Plain, begin = 0): Sentence[] {
  const { text } = piece;
  const sentences: Sentence[] = [];
  let start = begin;
  let marks: number[] = [];
  let depth = 0;
  MARK.lastIndex = begin;
  for (let match = MARK.exec(text); match; match = MARK.exec(text)) {
    const unit = match[0];
    let at = match.index;
    if (unit === '“' || unit === '"') {
      // '“Đẩy mạnh …; chống …”': the semicolon in the name of a movement parts nothing.
      const close = text.indexOf(unit === '“' ? '”' : '"', at + 1);
      const unnamed = unit === '“' ? LONGEST_NAME : 0;
      const longest = NAMED.test(text.slice(Math.max(0, at - 24), at)) ? LONGEST_VIEWS : unnamed;
      if (close > at && close - at < longest && /^[^.!?…]*;[^.!?…]*$/.test(text.slice(at, close))) MARK.lastIndex = close + 1;
    } else if (unit === '(' || unit === '[') depth += 1;
    else if (unit === ')' || unit === ']') depth = Math.max(0, depth - 1);
    else if (unit === ';' && depth === 0) marks.push(at);
    else if (unit !== ';' && isEnd(text, start, at)) {
      // A closing bracket or quotation mark belongs to the sentence that it closes.
      while (/[)"”'’\]]/.test(text[at + 1] ?? '')) at += 1;
      push(sentences, text, start, at + 1, marks);
      start = at + 1;
      const point = unit === '.' ? POINT.exec(text.slice(start + 1, start + 8)) : null;
      if (point) start += 1 + point[0].length;
      MARK.lastIndex = start;
      marks = [];
      depth = 0;
    }
  }
  push(sentences, text, start, text.length, marks);
  return sentences;
}

function push(sentences: Sentence[], text: string, start: number, end: number, marks: readonly number[]): void {
  const stretch = trimmed(text, start, end);
  if (!stretch) return;
  const clauses: Stretch[] = [];
  let from = start;
  for (const mark of [...marks, end]) {
    const clause = trimmed(text, from, mark);
    if (clause) clauses.push(clause);
    from = mark + 1;
  }
  sentences.push({ ...stretch, clauses });
}

const isLeading = unitTest(/[\s.…|]/);
const isTrailing = unitTest(/[\s.;…|]/);

function trimmed(text: string, start: number, end: number): Stretch | null {
  let first = start;
  let last = end;
  while (first < last && isLeading(text, first)) first += 1;
  while (last > first && isTrailing(text, last - 1)) last -= 1;
  return last > first && (isPartOfWord(text, first) || /[\p{L}\p{N}]/u.test(text.slice(first, last))) ? { start: first, end: last } : null;
}

function isEnd(text: string, start: number, at: number): boolean {
  const unit = text[at]!;
  const next = text[at + 1] ?? '';
  if (next === '') return true;
  if (/[.!?…/]/.test(next)) return false;
  if (unit === '.') return isFullStop(text, start, at, next);
  // '… kiểm tra bờ kè. | Tại buổi kiểm tra, …': the frame of a picture that a copy has left. What begins with a bar is a row of cells.
  if (unit === '|') return text[at - 1] === ' ' && /^ \p{Lu}/u.test(text.slice(at + 1, at + 3)) && !text.startsWith('|');
  // '…' before a small letter goes on.
  const following = text.slice(at + 1).trimStart()[0] ?? '';
  return !/[\p{Ll},;:)\]"”]/u.test(following);
}

function isFullStop(text: string, start: number, at: number, next: string): boolean {
  const before = text.slice(Math.max(start, at - 12), at);
  if (next === ' ') {
    const after = text.slice(at + 2, at + 4);
    // 'trên cổng thông tin của TP. Sở Tài chính …': a body begins a sentence, a place does not.
    if (BODY_STARTS.test(text.slice(at + 2, at + 24))) return true;
    // '… năm 2025. b) Khẩn trương …': a letter that counts the next point.
    if (POINT.test(text.slice(at + 2, at + 8))) return true;
    if (ABBREVIATIONS.test(before.toLowerCase()) && /^[\p{Lu}\p{N}]/u.test(after)) return before.length > 4 && /^t$/i.test(before.trim());
    if (/(?:^|\s)\d{1,2}$/.test(before) && at - start <= 4) return false;
    // An initial, but not the number of a quarter or congress.
    if (/(?:^|\s)\p{Lu}$/u.test(before) && /^\p{Lu}/u.test(after)) return COUNTED.test(before);
    return !/^[\p{Ll},;)]/u.test(after);
  }
  // '(nhà, đất...) và …': the bracket closes in the middle of a sentence.
  if (/["”')\]]/.test(next)) return !/^["”’')\]]{1,2}(?: \p{Ll}|[;,])/u.test(text.slice(at + 1, at + 5));
  // Without a space: between a small letter, percent sign or bracket and a capital ('3,65%.Chỉ tiêu'), never inside a number or a name ('TP.HCM').
  return (
    /[\p{Ll}%)\d]$/u.test(before) &&
    /\p{Lu}/u.test(next) &&
    !/(?:^|[\s.])(?:tp|q|p|ts|đt|ql|t|v)$/iu.test(before) &&
    /\p{Ll}|\s/u.test(text[at + 2] ?? ' ')
  );
}
