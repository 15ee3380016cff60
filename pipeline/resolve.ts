import type { Mention } from './rules/rule.ts';

/** A mention that was kept, with those it won over. */
export type Kept<Value> = Mention<Value> & { readonly over: readonly Mention<Value>[] };

/**
 * Decides between mentions that share words: the longest wins, then the one whose rule comes first in `order`.
 * @param mentions in any order
 * @param order rule ids, the preferred first
 */
export function resolve<Value>(mentions: readonly Mention<Value>[], order: ReadonlyMap<string, number>): Kept<Value>[] {
  const rank = (mention: Mention<Value>): number => order.get(mention.rule) ?? order.size;
  const sorted = [...mentions].sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start);
  const kept: { mention: Mention<Value>; over: Mention<Value>[] }[] = [];
  for (const mention of sorted) {
    const winner = kept.find(({ mention: other }) => other.start < mention.end && mention.start < other.end);
    if (winner) winner.over.push(mention);
    else kept.push({ mention, over: [] });
  }
  return kept.map(({ mention, over }) => ({ ...mention, over })).sort((a, b) => a.start - b.start);
}
