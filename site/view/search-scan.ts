import { WORTH } from './search-index.ts';
import type { Index } from './search-index.ts';
import type { Other } from './search-likes.ts';
import { NEAR } from './search-plan.ts';
import type { Plan, Slot } from './search-plan.ts';

/** An entry by its place in the index that has words of a query, what it is worth, and how much of the query it has: 1 for all. */
export type Hit = { readonly at: number; readonly score: number; readonly coverage: number };

/** What is seen of a query in one run of words: for each unit the best place it stands in, and for each that follows another how close behind. */
type Sighting = { readonly words: Float32Array; readonly pairs: Float32Array };

/** What two words are worth that follow one another, by how far: side by side, with one word between, … */
const CLOSE = [0, 1, 0.75, 0.45, 0.4, 0.35];
const SCATTERED = 0.3;
const MATCHED = 0.35;
const LIGHT = 0.1;
const TOGETHER = 0.6;
const TOGETHER_LIGHT = 0.3;
const BY_PAIR = 0.8;
const PER_WORD = 0.004;
const LIKE_A_TITLE = 70;
const NUMBERED = 1.5;
const ASKED = 1.25;

/** All entries that have words of a query, best first; of equals the first. */
export function hits(index: Index, plan: Plan): Hit[] {
  const { entries, shared, starts, bares } = index;
  const see = sighter(index, plan);
  const seen = new Map<number, Sighting | null>();
  const numbers = new Set(plan.units.map(({ bares: [[first] = [-1]] }) => bares[first] ?? '').filter((word) => /^\d+$/.test(word)));
  const best: Sighting = { words: new Float32Array(plan.units.length), pairs: new Float32Array(plan.units.length) };
  const out: Hit[] = [];
  for (let at = 0; at < entries.length; at += 1) {
    const { tags, kind, document } = entries[at]!;
    best.words.fill(0);
    best.pairs.fill(0);
    let any = see(at, best);
    for (const run of shared[at]!) {
      let there = seen.get(run);
      if (there === undefined) {
        const fresh = { words: new Float32Array(plan.units.length), pairs: new Float32Array(plan.units.length) };
        there = see(run, fresh) ? fresh : null;
        seen.set(run, there);
      }
      if (there === null) continue;
      any = true;
      take(best, there);
    }
    if (plan.tagged.size > 0) {
      for (const tag of tags) {
        for (const other of plan.tagged.get(tag) ?? []) {
          any = true;
          stand(best, other, 1);
        }
      }
    }
    if (!any) continue;
    const { score, coverage } = weighed(plan, best);
    if (coverage === 0) continue;
    const length = kind === 'document' ? LIKE_A_TITLE : starts[at + 1]! - starts[at]!;
    const numbered = numbers.size > 0 && kind === 'document' && numbers.has(document.number.split(/\D/)[0]!);
    // Of two that say the same the shorter says it plainer; a document whose number is asked for comes before those that cite it.
    const favour = (numbered ? NUMBERED : 1) * (plan.asks.has(kind) ? ASKED : 1);
    out.push({ at, coverage, score: ((score * coverage) / (1 + PER_WORD * length)) * favour });
  }
  return out.sort((a, b) => b.score - a.score || a.at - b.at);
}

/** Looks through one run of words and adds what it sees; false where it sees nothing. One pass without making anything: there may be ten thousand runs. */
function sighter(
  { stream, starts, bareOf, forms, bares }: Index,
  { units, slots, reach, others }: Plan,
): (run: number, into: Sighting) => boolean {
  const slotOf: (readonly Slot[] | undefined)[] = new Array<readonly Slot[] | undefined>(forms.length);
  for (const [id, list] of slots) slotOf[id] = list.toSorted((a, b) => b.unit - a.unit);
  const wanted = new Uint8Array(forms.length);
  const heads: (Other[] | undefined)[] = new Array<Other[] | undefined>(bares.length);
  for (const other of others) (heads[other.words[0]!] ??= []).push(other);
  for (let id = 0; id < forms.length; id += 1) wanted[id] = (slotOf[id] ? 1 : 0) | (heads[bareOf[id]!] ? 2 : 0);
  const follows = units.map((unit) => unit.follows);
  const last = new Int32Array(units.length);

  return (run, { words, pairs }) => {
    let any = false;
    let worth = 1;
    last.fill(-1 - NEAR);
    const end = starts[run + 1]!;
    let field = starts[run]!;
    for (let at = field; at < end; at += 1) {
      const id = stream[at]!;
      if (id < 0) {
        worth = WORTH[-1 - id]!;
        field = at;
        continue;
      }
      const want = wanted[id]!;
      if (want === 0) continue;
      if (want & 1) {
        any = true;
        for (const { unit, weight } of slotOf[id]!) {
          if (weight * worth > words[unit]!) words[unit] = weight * worth;
          const before = unit > 0 && follows[unit]! ? last[unit - 1]! : -1;
          if (before > field && at - before <= reach[unit]!) {
            const close = CLOSE[at - before]! * worth;
            if (close > pairs[unit]!) pairs[unit] = close;
          }
        }
        for (const { unit } of slotOf[id]!) last[unit] = at;
      }
      if (want & 2) {
        for (const other of heads[bareOf[id]!]!) {
          if (!runsOn(other.words, at, end)) continue;
          any = true;
          stand({ words, pairs }, other, worth);
        }
      }
    }
    return any;
  };

  function runsOn(phrase: readonly number[], at: number, end: number): boolean {
    if (at + phrase.length > end) return false;
    for (let i = 1; i < phrase.length; i += 1) {
      const id = stream[at + i]!;
      if (id < 0 || bareOf[id] !== phrase[i]) return false;
    }
    return true;
  }
}

/** Other words stand for the units they are like. */
function stand({ words, pairs }: Sighting, { from, to, worth: like }: Other, worth: number): void {
  for (let unit = from; unit < to; unit += 1) {
    words[unit] = Math.max(words[unit]!, like * worth);
    if (unit > from) pairs[unit] = Math.max(pairs[unit]!, like * worth);
  }
}

function take(best: Sighting, { words, pairs }: Sighting): void {
  for (let i = 0; i < words.length; i += 1) {
    if (words[i]! > best.words[i]!) best.words[i] = words[i]!;
    if (pairs[i]! > best.pairs[i]!) best.pairs[i] = pairs[i]!;
  }
}

function weighed({ units, rarity, bound }: Plan, { words, pairs }: Sighting): { score: number; coverage: number } {
  let score = 0;
  let matched = 0;
  let all = 0;
  for (let i = 0; i < units.length; i += 1) {
    const { light } = units[i]!;
    const after = i + 1 < units.length && bound[i + 1]!;
    let worth = words[i]!;
    if (!light && (bound[i]! || after)) {
      const held = Math.max(bound[i]! ? pairs[i]! : 0, after ? pairs[i + 1]! : 0);
      // Beside its neighbour a word is the one meant, whatever its accents; away from it, it is another.
      worth = held > 0 ? Math.max(worth, held * BY_PAIR) : worth * SCATTERED;
    }
    score += rarity[i]! * (light ? LIGHT : 1) * worth;
    if (i > 0) score += (light || units[i - 1]!.light ? TOGETHER_LIGHT : TOGETHER) * pairs[i]! * Math.min(rarity[i]!, rarity[i - 1]!);
    if (light) continue;
    all += rarity[i]!;
    if (worth >= MATCHED) matched += rarity[i]!;
  }
  return { score, coverage: all === 0 ? 0 : matched / all };
}
