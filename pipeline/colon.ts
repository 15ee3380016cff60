import { MATTERS_HINTS, MATTERS_LISTED, SPOKEN_ABOUT } from './lexicon/chain.ts';
import { CALLED_BY_NAME, MATTER_BEHIND, REQUEST_TITLES, SETS_UP } from './lexicon/clauses.ts';
import { MOTTO_ENDS, MOTTO_NAMES } from './lexicon/cues.ts';
import { BEHIND_CHANGE } from './lexicon/observation.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import { isChangeOnly } from './rules/indicator/said-of-label.ts';
import { joinsMembers, joinsNames } from './rules/task/enumeration.ts';
import type { Stretch } from './rules/segment.ts';
import type { Body } from './rules/task/scene.ts';
import { compile } from './rules/pattern.ts';

/** Where the colon stands behind which a request is answered ('Về đề nghị hoàn thiện luật; bố trí vốn: …'), here or in what stands below; -1 where none is. */
export function answerIn({ folded }: Plain): number {
  return ASKED_FOR.test(folded) ? folded.indexOf(':') : -1;
}

const ASKED_FOR = compile(REQUEST_TITLES);

/** Whether a clause ends its lead with what is spoken or written about ('Truyền thông trên loa về: …'): behind its colon, over semicolons, stand topics. */
export function listsTopics(words: string): boolean {
  const colon = words.indexOf(':');
  return (colon > 0 && ABOUT.test(words.slice(0, colon).trimEnd())) || (MATTERS_HINTED.test(words) && MATTERS_SHOWN.test(words));
}

/** 'thảo luận về nhiều vấn đề lớn như xây dựng thể chế; …': the first of the matters that are talked about. */
const MATTERS_SHOWN = compile(MATTERS_LISTED);
const MATTERS_HINTED = compile(MATTERS_HINTS);

const ABOUT = compile(SPOKEN_ABOUT);

/** Whether what stands behind a colon is a number of things, and neither money nor a share. */
export function countsIn(reading: Reading, clause: Stretch, colon: number): boolean {
  const value = reading.quantities.find(({ start, end }) => start > colon && end <= clause.end)?.value;
  return value !== undefined && !['VND', 'USD', 'percent'].includes(value.unit);
}

/** 'Thu ngân sách: tăng 10%/năm': behind the colon of a measure stands how it changes, and nobody is told to act. */
export function saysChange({ folded }: Plain, { quantities }: Reading, clause: Stretch, colon: number): boolean {
  const value = quantities.find(({ start, end }) => start > colon && end <= clause.end);
  return value !== undefined && isChangeOnly(folded.slice(colon, value.start)) && ENDS.test(folded.slice(value.end, clause.end));
}

const ENDS = compile(BEHIND_CHANGE);
const MOTTO = compile(MOTTO_ENDS);
const THEME = compile(MOTTO_NAMES);

/** 'Chủ đề năm 2024: “Siết chặt kỷ cương”': the verbs of a motto order nothing. Without quotation marks only what is nothing but the name of a theme has one. */
export function isMotto(piece: Plain, clause: Stretch, colon: number): boolean {
  const left = piece.folded.slice(clause.start, colon).trim();
  return MOTTO.test(left) && (THEME.test(left) || /^\s*["“‘«]/.test(piece.text.slice(colon + 1, clause.end)));
}

/** A colon that parts a lead-in or topic from what it introduces; one inside brackets, a time of day or a ratio does not. */
export function colonIn(piece: Plain, reading: Reading, clause: Stretch): number | null {
  let depth = 0;
  for (let at = clause.start; at < clause.end; at += 1) {
    const unit = piece.text[at]!;
    if (unit === '(') depth += 1;
    else if (unit === ')') depth = Math.max(0, depth - 1);
    else if (
      unit === ':' &&
      depth === 0 &&
      !/\d/.test(piece.text[at + 1] ?? '') &&
      !insideBody(reading, at) &&
      !joinsNames(piece, at) &&
      !joinsMembers(piece, reading, at) &&
      !SET_UP.test(piece.folded.slice(clause.start, at)) &&
      !BY_NAME.test(piece.folded.slice(clause.start, at))
    )
      return at;
  }
  return null;
}

/** 'Tỉnh Lạng Sơn: đối với dự án A, …': a place that stands alone before a colon acts behind it. */
export function placeIn({ folded }: Plain, { words }: Reading, begin: number, colon: number): Body | null {
  const word = words.find(({ start }) => start === begin);
  const matter = MATTER.test(folded.slice(colon, colon + 20));
  return matter && word?.classes.has('place') && word.end === colon ? { start: word.start, end: word.end } : null;
}

const MATTER = compile(MATTER_BEHIND);
const SET_UP = compile(SETS_UP);
const BY_NAME = compile(CALLED_BY_NAME);

function insideBody(reading: Reading, at: number): boolean {
  return reading.words.some((word) => word.classes.has('agency') && word.start < at && at < word.end);
}
