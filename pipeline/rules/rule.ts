import { compile } from './pattern.ts';
import { isDigit, isPartOfWord, keyOf, type Token } from './token.ts';
import { firstStep, grow, marksOf, step, trieOf, type Node, type Trie } from './trie.ts';

/** What a pattern's named groups caught. */
export type Groups = Readonly<Record<string, string | undefined>>;

/** A piece of a plain text that a rule has read: from `start` to `end` (exclusive), with what it means. */
export type Mention<Value = unknown> = { readonly rule: string; readonly start: number; readonly end: number; readonly value: Value };

/**
 * A rule is a record with its proof beside it. The pattern is matched on folded text (lower case, one spelling of tone marks, one dash,
 * single spaces), on whole words, everywhere it fits. A group `before` is context to the left that does not belong to the mention.
 * Every match has one of the `cues` among its words, so that a text without them need not be searched: words or signs in a row, `<number>`
 * for any number and `<year>` for one of four digits among them. A match begins at most `reach` words before its cue (6 unless said otherwise),
 * and with one of the words of `begins` where there are any, among which `<year>` is a word that ends in one ('năm2024').
 * `examples` hold the mention in ⟦ ⟧ and (part of) its value; in `counterexamples` the rule reads nothing.
 */
export type Rule<Value> = {
  readonly id: string;
  readonly about: string;
  readonly cues: readonly string[];
  readonly reach?: number;
  readonly begins?: readonly string[];
  readonly pattern: RegExp;
  readonly produce: (groups: Groups) => Value | null;
  readonly examples: readonly (readonly [string, unknown])[];
  readonly counterexamples: readonly string[];
};

/** The mentions of one rule in a folded text. A match that produces null is none. */
export function matchRule<Value>(rule: Rule<Value>, folded: string): Mention<Value>[] {
  const expression = expressionOf(rule, 'g');
  const mentions: Mention<Value>[] = [];
  expression.lastIndex = 0;
  for (let match = expression.exec(folded); match; match = expression.exec(folded)) {
    // A look-behind in the pattern would say the same at several times the cost: it is tried at every place, this only at matches.
    if (isPartOfWord(folded, match.index - 1)) {
      expression.lastIndex = match.index + 1;
      continue;
    }
    const mention = mentionOf(rule, match);
    if (mention) mentions.push(mention);
    // Context is not used up: what stands before one mention may end another.
    expression.lastIndex = Math.max(endOf(match), match.index + 1);
  }
  return mentions;
}

function expressionOf<Value>(rule: Rule<Value>, flag: 'g' | 'y'): RegExp {
  return compile(`(?:${rule.pattern.source})(?![\\p{L}\\p{N}])`, `${flag}u`);
}

function endOf(match: RegExpExecArray): number {
  return match.index + match[0].length;
}

function mentionOf<Value>(rule: Rule<Value>, match: RegExpExecArray): Mention<Value> | null {
  const start = match.index + (match.groups?.before?.length ?? 0);
  const end = endOf(match);
  const value = rule.produce(match.groups ?? {});
  return value !== null && end > start ? { rule: rule.id, start, end, value } : null;
}

/** Rules with an index of their cues, made once. */
export type RuleSet<Value> = {
  readonly rules: readonly (Rule<Value> & { readonly expression: RegExp; readonly first: Uint8Array | null; readonly whole: boolean })[];
  /** The words of the cues, with the numbers of the rules whose cue ends there. */
  readonly cues: Trie<number[]>;
};

const NUMBER = keyOf('<number>');
const YEAR = keyOf('<year>');
const IS_YEAR = /(?:1[5-9]|20)\d\d$/;
const YEAR_LENGTH = 4;

const REACH = 6;

/** Makes rules ready for `matchRules`, which keeps their order. */
export function ruleSet<Value>(rules: readonly Rule<Value>[]): RuleSet<Value> {
  const roots = new Map<number, Node<number[]>>();
  for (const [index, { cues }] of rules.entries()) {
    for (const cue of cues) (grow(roots, cue.split(' ').map(keyOf)).value ??= []).push(index);
  }
  const ready = rules.map((rule) => ({
    ...rule,
    expression: expressionOf(rule, 'y'),
    first: rule.begins === undefined ? null : marksOf(rule.begins.map(keyOf)),
    whole: rule.pattern.source.startsWith('^'),
  }));
  return { rules: ready, cues: trieOf(roots) };
}

/**
 * The mentions of all rules in a folded text, rule by rule: what `matchRule` finds, at a fraction of the cost, since patterns are tried only
 * at the words before their cues. `tokens` are of the same text.
 */
export function matchRules<Value>({ rules, cues }: RuleSet<Value>, folded: string, tokens: readonly Token[]): Mention<Value>[] {
  /** By the number of each rule, at which words a cue of it begins. */
  const cued: (number[] | undefined)[] = [];
  const [number, year] = [firstStep(cues, NUMBER), firstStep(cues, YEAR)];
  for (let at = 0; at < tokens.length; at += 1) {
    const token = tokens[at]!;
    const byWord = token.key === 0 ? undefined : firstStep(cues, token.key);
    if (byWord !== undefined) follow(byWord, folded, tokens, at, at + 1, cued);
    if (!isDigit(folded.charCodeAt(token.end - 1))) continue;
    if (number !== undefined) follow(number, folded, tokens, at, at + 1, cued);
    if (year !== undefined && endsInYear(token)) follow(year, folded, tokens, at, at + 1, cued);
  }
  const found: Mention<Value>[] = [];
  for (let index = 0; index < cued.length; index += 1) {
    const places = cued[index];
    if (places !== undefined) matchAt(rules[index]!, folded, tokens, places, found);
  }
  return found;
}

/** Notes for each rule at which words a cue of it begins, going on from a node with the words from `at` on. */
function follow(
  node: Node<number[]>,
  folded: string,
  tokens: readonly Token[],
  begin: number,
  at: number,
  cued: (number[] | undefined)[],
): void {
  for (const index of node.value ?? NONE) {
    const known = cued[index];
    if (known) known.push(begin);
    else cued[index] = [begin];
  }
  const token = tokens[at];
  if (token === undefined || node.next === undefined) return;
  const byWord = token.key === 0 ? undefined : step(node, token.key);
  if (byWord) follow(byWord, folded, tokens, begin, at + 1, cued);
  if (!isDigit(folded.charCodeAt(token.end - 1))) return;
  const byNumber = step(node, NUMBER);
  if (byNumber) follow(byNumber, folded, tokens, begin, at + 1, cued);
  const byYear = step(node, YEAR);
  if (byYear && endsInYear(token)) follow(byYear, folded, tokens, begin, at + 1, cued);
}

const NONE: readonly never[] = [];

function endsInYear(token: Token): boolean {
  return token.end - token.start >= YEAR_LENGTH && IS_YEAR.test(token.word);
}

function matchAt<Value>(
  rule: RuleSet<Value>['rules'][number],
  folded: string,
  tokens: readonly Token[],
  cues: readonly number[],
  found: Mention<Value>[],
): void {
  const { reach = REACH, first, whole } = rule;
  let from = 0;
  for (const cue of cues) {
    // What takes in all of a text begins where the text does.
    for (let at = Math.max(from, cue - reach); at <= (whole ? 0 : cue); at += 1) {
      const token = tokens[at]!;
      if (first !== null && first[token.key] !== 1 && !beginsInFigures(first, folded, token)) continue;
      const { start } = token;
      if (isPartOfWord(folded, start - 1)) continue;
      rule.expression.lastIndex = start;
      const match = rule.expression.exec(folded);
      if (!match) continue;
      const mention = mentionOf(rule, match);
      if (mention) found.push(mention);
      const end = Math.max(endOf(match), start + 1);
      for (from = at + 1; from < tokens.length && tokens[from]!.start < end; from += 1);
      at = from - 1;
    }
  }
}

/** Whether a word that begins or ends in figures ('năm2024') is of a kind that matches may begin with. */
function beginsInFigures(first: Uint8Array, folded: string, token: Token): boolean {
  if (first[NUMBER] === 1 && isDigit(folded.charCodeAt(token.start))) return true;
  if (first[YEAR] !== 1 || isDigit(folded.charCodeAt(token.start))) return false;
  return isDigit(folded.charCodeAt(token.end - 1)) && IS_YEAR.test(token.word);
}
