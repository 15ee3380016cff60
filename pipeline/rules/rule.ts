import { isPartOfWord, keyOf, type Token } from './trie.ts';

/** What a pattern's named groups caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A piece of a plain text that a rule has read: from `start` to `end` (exclusive), with what it means. */
export type Mention<Value = unknown> = { readonly rule: string; readonly start: number; readonly end: number; readonly value: Value };

/**
 * A rule is a record with its proof beside it. The pattern is matched on folded text (lower case, one spelling of tone marks, one dash,
 * single spaces), on whole words, everywhere it fits. A group `before` is context to the left that does not belong to the mention.
 * Every match has one of the `cues` among its words, so that a text without them need not be searched: a word or sign, or a shape of
 * number (`<number>`, `<year>`, and `<pair>`: two with a slash, dot or dash between). `examples` hold the mention in ⟦ ⟧ and (part of) its value; in `counterexamples` the rule reads nothing.
 */
export type Rule<Value> = {
  readonly id: string;
  readonly about: string;
  readonly cues: readonly string[];
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
    // A look-behind in the pattern would say the same at several times the cost: it is tried at every place, this only at matches.
    if (isPartOfWord(folded, match.index - 1)) {
      expression.lastIndex = match.index + 1;
      continue;
    }
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
  const expression = new RegExp(`(?:${rule.pattern.source})(?![\\p{L}\\p{N}])`, 'gu');
  compiled.set(key, expression);
  return expression;
}

/** Rules with an index of their cues, made once. */
export type RuleSet<Value> = {
  readonly rules: readonly Rule<Value>[];
  readonly byWord: ReadonlyMap<number, readonly number[]>;
  readonly byShape: Readonly<Record<Shape, readonly number[]>>;
};

const SHAPES = ['<number>', '<year>', '<pair>'] as const;
type Shape = (typeof SHAPES)[number];

/** Makes rules ready for `matchRules`, which keeps their order. */
export function ruleSet<Value>(rules: readonly Rule<Value>[]): RuleSet<Value> {
  const byWord = new Map<number, number[]>();
  const byShape: Record<Shape, number[]> = { '<number>': [], '<year>': [], '<pair>': [] };
  for (const [index, { cues }] of rules.entries()) {
    for (const cue of cues) {
      const shape = SHAPES.find((one) => one === cue);
      if (shape) byShape[shape].push(index);
      else byWord.set(keyOf(cue), [...(byWord.get(keyOf(cue)) ?? []), index]);
    }
  }
  return { rules, byWord, byShape };
}

/** The mentions of all rules in a folded text, rule by rule. `tokens` are of the same text. */
export function matchRules<Value>({ rules, byWord, byShape }: RuleSet<Value>, folded: string, tokens: readonly Token[]): Mention<Value>[] {
  const wanted = new Uint8Array(rules.length);
  const found: Mention<Value>[] = [];
  const want = (indexes: readonly number[]): void => {
    for (const index of indexes) wanted[index] = 1;
  };
  for (let at = 0; at < tokens.length; at += 1) {
    const { word, key, end } = tokens[at]!;
    const cued = key === 0 ? undefined : byWord.get(key);
    if (cued) want(cued);
    if (!isDigit(folded.charCodeAt(end - 1))) continue;
    want(byShape['<number>']);
    if (YEAR.test(word)) want(byShape['<year>']);
    if (isJoint(tokens[at + 1]?.word) && isDigit(folded.charCodeAt(tokens[at + 2]?.start ?? end))) want(byShape['<pair>']);
  }
  for (const [index, rule] of rules.entries()) if (wanted[index] === 1) found.push(...matchRule(rule, folded));
  return found;
}

const YEAR = /(?:1[5-9]|20)\d\d$/;

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isJoint(word: string | undefined): boolean {
  return word === '/' || word === '-' || word === '.';
}
