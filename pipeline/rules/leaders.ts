import { fold } from '../fold.ts';
import { LEADING_OFFICES } from '../lexicon/orders.ts';
import type { Plain } from '../plain.ts';
import { compile } from './pattern.ts';

const NAME = String.raw`(?:\p{Lu}\p{L}{0,8} ){1,4}\p{Lu}\p{L}{0,8}`;
/** 'ông Trần Văn A - Phó Bí thư Thường trực Tỉnh ủy', 'ông Trần Văn A, Chủ tịch UBND tỉnh'. */
const WITH_OFFICE = compile(String.raw`(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c) (${NAME})(?: [-–—] ?| ?, | \()(?=(.{0,60}))`, 'gu');
const OFFICE = compile(LEADING_OFFICES);
/** 'Ông Trần Văn A cũng yêu cầu …', who is called otherwise elsewhere: 'Phó Chủ tịch UBND tỉnh Trần Văn A'. */
const CALLED = compile(String.raw`(?<!\p{L})(?:[Ôô]ng|[Bb]à|[Đđ]ồng chí|[Đđ]/c) (${NAME})`, 'gu');
/** 'Ông yêu cầu …', 'ông Thăng đề nghị …': who was named before. */
const NAMELESS = compile(
  /(?<!\p{L})(?:ông|bà) (?:(?!cũng )\p{L}{1,8} )?(?:cũng )?(?:yêu cầu|đề nghị|giao|nhấn mạnh|lưu ý|chỉ đạo|cho rằng) /u,
);
/** Most paragraphs name nobody. */
const TITLED = compile(/(?<!\p{L})(?:ông|bà|đồng chí|đ\/c) /u);
const OFFICE_TOLD = compile(`(?:^|[ ,.:;])${LEADING_OFFICES.slice(1)}`, 'gu');
/** Behind an office, with the body that it is of, the name is no farther; names stand one behind another ('TP Hải Phòng Lê Văn Nam'). */
const LONGEST_OFFICE = 110;
const NAMES = compile(/\p{Lu}\p{L}{0,8}(?: \p{Lu}\p{L}{0,8})+/gu);

/** The names, in small letters, of the people whom texts give an office: in full, and the last word by which the press calls them afterwards. */
export function leadersOf(texts: Iterable<Plain>): ReadonlySet<string> {
  const pieces = [...texts];
  const titled = pieces.filter(({ folded }) => TITLED.test(folded));
  const called = new Set(titled.flatMap(({ text }) => Array.from(text.matchAll(CALLED), ([, name = '']) => fold(name))));
  const nameless = titled.some(({ folded }) => NAMELESS.test(folded));
  const names = new Set<string>();
  const add = (name: string): void => {
    names.add(name);
    names.add(name.split(' ').at(-1)!);
  };
  for (const { text } of titled)
    for (const [, name = '', rest = ''] of text.matchAll(WITH_OFFICE)) if (OFFICE.test(fold(rest))) add(fold(name));
  if (called.size === 0 && !nameless) return names;
  for (const { text, folded } of pieces) {
    for (const { index } of folded.matchAll(OFFICE_TOLD)) {
      const [told = ''] = text.slice(index + 1, index + LONGEST_OFFICE).split(/[,.;:]/);
      const [longest, ...others] = namesIn(told);
      // Who is only 'ông', or 'ông' with the last word of his name, afterwards has his whole name here.
      if (longest !== undefined) add(longest);
      for (const name of others) if (called.has(name)) add(name);
    }
  }
  return names;
}

/** The names that words may hold, in small letters: of several one behind another each that ends them. */
function namesIn(words: string): readonly string[] {
  return Array.from(words.matchAll(NAMES), ([run]) => fold(run).split(' ')).flatMap((run) =>
    run.slice(1).map((_, at) => run.slice(at).join(' ')),
  );
}
