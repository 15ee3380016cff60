import { NAMED_TIMES } from './named-time.ts';
import { compile, compileEnding } from './pattern.ts';

const COMPILED = NAMED_TIMES.map(({ before, own, behind }) => ({
  before: compileEnding(before),
  own: own && compile(own),
  behind: behind && compile(behind),
}));

const LONGEST_BEFORE = 260;
const LONGEST_BEHIND = 110;

/** Whether a time in a folded text only names something, by the words around it. */
export function namesOnly(folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const front = folded.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const words = folded.slice(start, end);
  const rest = folded.slice(end, end + LONGEST_BEHIND);
  return COMPILED.some(
    ({ before, own, behind }) =>
      (own === undefined || own.test(words)) && (behind === undefined || behind.test(rest)) && before.test(front),
  );
}
