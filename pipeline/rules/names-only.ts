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
  const rest = folded.slice(end, end + LONGEST_BEHIND);
  return fitting(folded.slice(start, end)).some(({ before, behind }) => (behind === undefined || behind.test(rest)) && before.test(front));
}

/** The ways that a time with these words may only name something: the same few times stand again and again, and most ways are of none of them. */
function fitting(words: string): typeof COMPILED {
  const before = known.get(words);
  if (before !== undefined) return before;
  const found = COMPILED.filter(({ own }) => own === undefined || own.test(words));
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(words, found);
  return found;
}

const known = new Map<string, typeof COMPILED>();
const MOST_KNOWN = 1000;
