import type { Block, TableBlock } from './block.ts';
import type { Plain } from './plain.ts';
import { resolve, type Kept } from './resolve.ts';
import { bindTimes, type BoundTime } from './rules/bound.ts';
import { IMPOSSIBLE_RULES, longestOf, type Impossible } from './rules/impossible.ts';
import { readQuantities, type Value } from './rules/quantity.ts';
import { readRanks } from './rules/rank.ts';
import { REFERENCE_RULES, type Citation } from './rules/reference.ts';
import { matchRules, ruleSet, type Groups, type Mention, type Rule } from './rules/rule.ts';
import { TIMEX_RULES, type Timex } from './rules/timex.ts';
import { tokenize, type Token } from './rules/token.ts';
import { tag, type Word } from './rules/tag.ts';
import { titlesIn } from './rules/title.ts';
import type { Stretch } from './rules/segment.ts';

/** All that the rules read in one block: what was kept, and in each what it won over. Places are in the block's plain text. */
export type Reading = {
  readonly tokens: readonly Token[];
  readonly words: readonly Word[];
  readonly times: readonly (Mention<BoundTime> & { readonly over: readonly Mention[] })[];
  readonly quantities: readonly Mention<Value>[];
  readonly references: readonly (Mention<Citation> & { readonly over: readonly Mention[] })[];
  /** Names of documents, in which years and periods are no deadlines. */
  readonly titles: readonly Stretch[];
  /** Times that no calendar has; they are read as nothing. */
  readonly impossible: readonly Mention<Impossible>[];
};

type Any = { readonly citation: Citation } | { readonly timex: Timex } | { readonly impossible: Impossible };

const RULES = ruleSet<Any>([
  ...REFERENCE_RULES.map((rule) => producing(rule, (citation): Any => ({ citation }))),
  ...TIMEX_RULES.map((rule) => producing(rule, (timex): Any => ({ timex }))),
  ...IMPOSSIBLE_RULES.map((rule) => producing(rule, (impossible): Any => ({ impossible }))),
]);
const ORDER = new Map(RULES.rules.map(({ id }, index) => [id, index] as const));

function producing<From, To>(rule: Rule<From>, wrap: (value: From) => To): Rule<To> {
  const produce = (groups: Groups): To | null => {
    const value = rule.produce(groups);
    return value === null ? null : wrap(value);
  };
  return { ...rule, produce };
}

/** Reads one plain text with every rule; overlaps are decided by `resolve`, the longest first. */
export function match(piece: Plain): Reading {
  const { folded, text } = piece;
  const tokens = tokenize(folded);
  const words = tag(text, tokens);
  const { times, references, impossible } = readTimes(folded, tokens);
  const titles = titlesIn(piece, words, times, references);
  const quantities = quantitiesBeside([...references, ...times], folded, tokens);
  return { tokens, words, times, quantities, references, titles, impossible };
}

/** What the rules read in each block of running text of a document. */
export function matchBlocks(blocks: readonly (Block | TableBlock)[]): ReadonlyMap<Plain, Reading> {
  return new Map(blocks.flatMap((block) => (block.kind === 'table' ? [] : [[block.plain, match(block.plain)] as const])));
}

/** The values of a folded text, but for figures of what was read otherwise. */
function quantitiesBeside(busy: readonly Mention[], folded: string, tokens: readonly Token[]): Mention<Value>[] {
  const found = [...readQuantities(folded, tokens), ...readRanks(folded, tokens)];
  const free = found.filter((quantity) => !busy.some((other) => other.start < quantity.end && quantity.start < other.end));
  return withoutOverlap(free.sort((a, b) => a.start - b.start));
}

const NO_TIMES = { times: [], references: [], impossible: [] } as const;

/** The times of a folded text, and what they could be taken for: citations, which hold dates, and days that no calendar has. */
export function readTimes(folded: string, tokens: readonly Token[]): Pick<Reading, 'times' | 'references' | 'impossible'> {
  const found = matchRules(RULES, folded, tokens);
  if (found.length === 0) return NO_TIMES;
  const kept = resolve(
    found.filter(({ value }) => !('impossible' in value)),
    ORDER,
  );
  const references: (Mention<Citation> & { over: readonly Mention[] })[] = [];
  const times: Kept<Timex>[] = [];
  for (const mention of kept) {
    if ('citation' in mention.value) references.push({ ...mention, value: mention.value.citation });
    else if ('timex' in mention.value)
      times.push({ ...mention, value: mention.value.timex, over: mention.over as unknown as Kept<Timex>['over'] });
  }
  return {
    times: bindTimes(folded, times).map((time) => ({ ...time, over: times.find((one) => one.end === time.end)?.over ?? [] })),
    references,
    impossible: longestOf(
      found.flatMap(({ rule, start, end, value }) => ('impossible' in value ? [{ rule, start, end, value: value.impossible }] : [])),
    ),
  };
}

function withoutOverlap(mentions: readonly Mention<Value>[]): Mention<Value>[] {
  const kept: Mention<Value>[] = [];
  for (const mention of mentions) {
    const last = kept.at(-1);
    if (last && mention.start < last.end) {
      if (mention.end - mention.start > last.end - last.start) kept[kept.length - 1] = mention;
    } else kept.push(mention);
  }
  return kept;
}
