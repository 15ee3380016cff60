import { keyOf, tokenize, type Token } from './token.ts';

/** A phrase list as a trie over words, so that a lexicon of thousands of phrases costs one pass over the text. Words are keys of the vocabulary. */
export type Trie<Value> = { readonly next: Map<number, Trie<Value>>; value?: Value };

/** A phrase found in the text. */
export type Hit<Value> = {
  readonly value: Value;
  readonly start: number;
  readonly end: number;
  readonly from: number;
  readonly to: number;
};

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
