import { NAMED_TIMES } from './named-time.ts';
import { compile, compileEnding, type Ending } from './pattern.ts';

/** A way that a time may only name something, by the words before it and, unless whatever they are will do, behind it. */
type Way = { readonly before: Ending; readonly behind: RegExp | null };

const COMPILED = NAMED_TIMES.map(({ before, own, behind }) => ({
  before,
  own: own && compile(own),
  behind: behind === undefined ? null : compile(behind),
}));

const LONGEST_BEFORE = 260;
const LONGEST_BEHIND = 110;

/** Whether a time in a folded text only names something, by the words around it. */
export function namesOnly(folded: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const front = folded.slice(Math.max(0, start - LONGEST_BEFORE), start);
  const rest = folded.slice(end, end + LONGEST_BEHIND);
  return waysOf(folded.slice(start, end)).some(({ before, behind }) => (behind === null || behind.test(rest)) && before.test(front));
}

/** The ways that a time with these words may only name something: the same few times stand again and again, and most ways are of none of them. */
function waysOf(words: string): readonly Way[] {
  const before = known.get(words);
  if (before !== undefined) return before;
  const fitting = COMPILED.filter(({ own }) => own === undefined || own.test(words));
  const which = fitting.map((way) => COMPILED.indexOf(way)).join();
  const ways = joined.get(which) ?? joinedWays(fitting);
  joined.set(which, ways);
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(words, ways);
  return ways;
}

/** Ways of which nothing behind the time is asked are one: what stands before it is then asked once. */
function joinedWays(ways: typeof COMPILED): readonly Way[] {
  const [alone, others] = [ways.filter(({ behind }) => behind === null), ways.filter(({ behind }) => behind !== null)];
  const before = alone.map(({ before: { source } }) => source).join('|');
  return [
    ...(alone.length > 0 ? [{ before: compileEnding(before), behind: null }] : []),
    ...others.map((way) => ({ before: compileEnding(way.before), behind: way.behind })),
  ];
}

const known = new Map<string, readonly Way[]>();
const MOST_KNOWN = 1000;
const joined = new Map<string, readonly Way[]>();
