/** A phrase list as a trie over words, so that a lexicon of thousands of phrases costs one pass over the text. Words are keys of the vocabulary. */
export type Trie<Value> = { readonly next: Map<number, Trie<Value>>; value?: Value };

/**
 * One word of a folded text: from `start` to `end`. Words are runs of letters and digits; a sign that is no space is a word of its own.
 * `key` is its number in the vocabulary, 0 where no phrase has it.
 */
export type Token = { readonly word: string; readonly key: number; readonly start: number; readonly end: number };

/** Every word of every phrase, numbered: a word of a text is looked up here once, not in each trie that it is held against. */
const VOCABULARY = new Map<string, number>();

/** The number of a word that a phrase or a cue has; it gets one where it has none. */
export function keyOf(word: string): number {
  const key = VOCABULARY.get(word) ?? VOCABULARY.size + 1;
  VOCABULARY.set(word, key);
  return key;
}

/** A phrase found in the text. */
export type Hit<Value> = {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

/** What a code unit is to a word; looked up, since a text is cut into words unit by unit. */
const CLASSES = new Uint8Array(0x10000);
const LETTER = 1;
const MARK = 2;
const DIGIT = 3;
const BLANK = 4;
const SIGN = 5;
/** Half of a letter or sign beyond the first 65,536. */
const HALF = 6;

function classOf(code: number): number {
  const known = CLASSES[code]!;
  if (known !== 0) return known;
  const unit = String.fromCharCode(code);
  const found = /\p{L}/u.test(unit)
    ? LETTER
    : /\p{M}/u.test(unit)
      ? MARK
      : /\p{N}/u.test(unit)
        ? DIGIT
        : /\s/u.test(unit)
          ? BLANK
          : code >= 0xd800 && code <= 0xdfff
            ? HALF
            : SIGN;
  CLASSES[code] = found;
  return found;
}

/** Whether the code unit at a place is of a letter or a number; false outside the text. */
export function isPartOfWord(text: string, at: number): boolean {
  const kind = at < 0 || at >= text.length ? BLANK : classOf(text.charCodeAt(at));
  return kind === LETTER || kind === DIGIT;
}

/** Cuts a folded text into words. */
export function tokenize(folded: string): Token[] {
  const tokens: Token[] = [];
  for (let at = 0; at < folded.length;) {
    const kind = classOf(folded.charCodeAt(at));
    let end = at + 1;
    if (kind === LETTER) while (end < folded.length && classOf(folded.charCodeAt(end)) <= DIGIT) end += 1;
    else if (kind === DIGIT) while (end < folded.length && classOf(folded.charCodeAt(end)) === DIGIT) end += 1;
    else if (kind === HALF && end < folded.length && classOf(folded.charCodeAt(end)) === HALF) end += 1;
    if (kind !== BLANK) tokens.push(token(folded.slice(at, end), at, end));
    at = end;
  }
  return tokens;
}

function token(word: string, start: number, end: number): Token {
  return { word, key: VOCABULARY.get(word) ?? 0, start, end };
}

/** Builds a trie from folded phrases; where two values share a phrase the first stays. */
export function buildTrie<Value>(entries: Iterable<readonly [phrase: string, value: Value]>): Trie<Value> {
  const root: Trie<Value> = { next: new Map() };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const { word } of tokenize(phrase)) {
      const key = keyOf(word);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map() }));
      node = next;
    }
    node.value ??= value;
  }
  return root;
}

/** The longest phrase that begins at a token; null where none does. `from` and `to` count tokens. */
export function longestAt<Value>(trie: Trie<Value>, tokens: readonly Token[], from: number): Hit<Value> | null {
  let node: Trie<Value> | undefined = trie;
  let found: Hit<Value> | null = null;
  for (let at = from; at < tokens.length; at += 1) {
    node = node.next.get(tokens[at]!.key);
    if (!node) break;
    if (node.value !== undefined) found = { value: node.value, start: tokens[from]!.start, end: tokens[at]!.end, from, to: at + 1 };
  }
  return found;
}

/** All phrases in the text, the longest at each place, left to right without overlap. */
export function findAll<Value>(trie: Trie<Value>, tokens: readonly Token[]): Hit<Value>[] {
  const hits: Hit<Value>[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = longestAt(trie, tokens, at);
    if (hit) hits.push(hit);
    at = hit ? hit.to : at + 1;
  }
  return hits;
}
