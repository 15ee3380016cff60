/** What a pattern's named groups caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A piece of a plain text that a rule has read: from `start` to `end` (exclusive), with what it means. */
export type Mention<Value = unknown> = { readonly rule: string; readonly start: number; readonly end: number; readonly value: Value };

/**
 * A rule is a record with its proof beside it. The pattern is matched on folded text (lower case, one spelling of tone marks, one dash,
 * single spaces), on whole words, everywhere it fits. A group `before` is context to the left that does not belong to the mention.
 * `examples` hold the mention in ⟦ ⟧ and (part of) its value; in `counterexamples` the rule reads nothing.
 */
export type Rule<Value> = {
  readonly id: string;
  readonly about: string;
  readonly pattern: RegExp;
  readonly produce: (groups: Groups) => Value | null;
  readonly examples: readonly (readonly [string, unknown])[];
  readonly counterexamples: readonly string[];
};

const compiled = new WeakMap<Rule<never>, RegExp>();

/** The mentions of one rule in a folded text. A match that produces null is none. */
export function matchRule<Value>(rule: Rule<Value>, folded: string): Mention<Value>[] {
  const expression = compile(rule);
  const mentions: Mention<Value>[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(folded); match; match = expression.exec(folded)) {
    const before = match.groups?.before?.length ?? 0;
    const end = match.index + match[0].length;
    const value = rule.produce(match.groups ?? {});
    if (value !== null && end > match.index + before) mentions.push({ rule: rule.id, start: match.index + before, end, value });
    // Context is not used up: what stands before one mention may end another.
    expression.lastIndex = Math.max(end, match.index + 1);
  }
  return mentions;
}

function compile<Value>(rule: Rule<Value>): RegExp {
  const key = rule as unknown as Rule<never>;
  const known = compiled.get(key);
  if (known) return known;
  const expression = new RegExp(`(?<![\\p{L}\\p{N}])(?:${rule.pattern.source})(?![\\p{L}\\p{N}])`, 'gu');
  compiled.set(key, expression);
  return expression;
}
