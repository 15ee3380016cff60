import { fold } from '../fold.ts';
import { LEADING_OFFICES } from '../lexicon/cues.ts';
import type { Plain } from '../plain.ts';

const NAME = String.raw`(?:\p{Lu}\p{L}{0,8} ){1,4}\p{Lu}\p{L}{0,8}`;
/** 'ông Trần Văn A - Phó Bí thư Thường trực Tỉnh ủy', 'ông Trần Văn A, Chủ tịch UBND tỉnh'. */
const WITH_OFFICE = new RegExp(String.raw`(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c) (${NAME})(?: [-–—] ?| ?, | \()(?=(.{0,60}))`, 'gu');
const OFFICE = new RegExp(LEADING_OFFICES, 'u');

/** The names, in small letters, of the people whom texts give an office: in full, and the last word by which the press calls them afterwards. */
export function leadersOf(texts: Iterable<Plain>): ReadonlySet<string> {
  const names = new Set<string>();
  for (const { text } of texts) {
    for (const [, name = '', rest = ''] of text.matchAll(WITH_OFFICE)) {
      if (!OFFICE.test(fold(rest))) continue;
      const words = fold(name).split(' ');
      names.add(words.join(' '));
      names.add(words.at(-1)!);
    }
  }
  return names;
}
