import { fold } from '../fold.ts';
import { LEADING_OFFICES } from '../lexicon/cues.ts';
import type { Plain } from '../plain.ts';

const NAME = String.raw`(?:\p{Lu}\p{L}{0,8} ){1,4}\p{Lu}\p{L}{0,8}`;
/** 'ông Trần Văn A - Phó Bí thư Thường trực Tỉnh ủy', 'ông Trần Văn A, Chủ tịch UBND tỉnh'. */
const WITH_OFFICE = new RegExp(String.raw`(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c) (${NAME})(?: [-–—] ?| ?, | \()(?=(.{0,60}))`, 'gu');
const OFFICE = new RegExp(LEADING_OFFICES, 'u');
/** 'Ông Trần Văn A cũng yêu cầu …', who is called otherwise elsewhere: 'Phó Chủ tịch UBND tỉnh Trần Văn A'. */
const CALLED = new RegExp(String.raw`(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c) (${NAME})`, 'gu');
const OFFICE_BEFORE = new RegExp(`(?:^|[ ,.:;])${LEADING_OFFICES.slice(1)}[^,.;:]*$`, 'u');
const LONGEST_OFFICE = 90;

/** The names, in small letters, of the people whom texts give an office: in full, and the last word by which the press calls them afterwards. */
export function leadersOf(texts: Iterable<Plain>): ReadonlySet<string> {
  const pieces = [...texts];
  const names = new Set<string>();
  const add = (name: string): void => {
    names.add(name);
    names.add(name.split(' ').at(-1)!);
  };
  for (const { text } of pieces) {
    for (const [, name = '', rest = ''] of text.matchAll(WITH_OFFICE)) if (OFFICE.test(fold(rest))) add(fold(name));
    for (const [, name = ''] of text.matchAll(CALLED)) if (pieces.some(({ folded }) => hasOffice(folded, fold(name)))) add(fold(name));
  }
  return names;
}

/** Whether an office stands right before a name. */
function hasOffice(folded: string, name: string): boolean {
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1))
    if (OFFICE_BEFORE.test(folded.slice(Math.max(0, at - LONGEST_OFFICE), at))) return true;
  return false;
}
