import { keyOf, tokenize, type Token } from './token.ts';

/**
 * A phrase list as a trie over words, so that a lexicon of thousands of phrases costs one pass over the text. Words are keys of the vocabulary.
 * `begins` has a mark for each key that begins a phrase: most words begin none, which an array says at once.
 */
export type Trie<Value> = { readonly root: Node<Value>; readonly begins: Uint8Array };

type Node<Value> = { readonly next: Map<number, Node<Value>>; value: Value | undefined };

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
  const root: Node<Value> = { next: new Map(), value: undefined };
  for (const [phrase, value] of entries) {
    let node = root;
    for (const { word } of tokenize(phrase)) {
      const key = keyOf(word);
      let next = node.next.get(key);
      if (!next) node.next.set(key, (next = { next: new Map(), value: undefined }));
      node = next;
    }
    node.value ??= value;
  }
  return { root, begins: marksOf(root.next.keys()) };
}

/** An array with a mark at each of some keys. */
export function marksOf(keys: Iterable<number>): Uint8Array {
  const marked = [...keys];
  const marks = new Uint8Array(Math.max(0, ...marked) + 1);
  for (const key of marked) marks[key] = 1;
  return marks;
}

/** The longest phrase that begins at a token; null where none does. `from` and `to` count tokens. */
export function longestAt<Value>({ root, begins }: Trie<Value>, tokens: readonly Token[], from: number): Hit<Value> | null {
  const first = tokens[from]?.key ?? 0;
  if (first >= begins.length || begins[first] === 0) return null;
  let node: Node<Value> | undefined = root;
  let value: Value | undefined;
  let to = from;
  for (let at = from; at < tokens.length; at += 1) {
    node = node.next.get(tokens[at]!.key);
    if (!node) break;
    if (node.value !== undefined) {
      value = node.value;
      to = at + 1;
    }
  }
  return value === undefined ? null : { value, start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to };
}

/** The values of all phrases that begin at a token, the shortest first, each with how many tokens its phrase has. */
export function allAt<Value>({ root, begins }: Trie<Value>, tokens: readonly Token[], from: number): readonly (readonly [Value, number])[] {
  const first = tokens[from]?.key ?? 0;
  if (first >= begins.length || begins[first] === 0) return NONE;
  const found: (readonly [Value, number])[] = [];
  let node: Node<Value> | undefined = root;
  for (let at = from; at < tokens.length; at += 1) {
    node = node.next.get(tokens[at]!.key);
    if (!node) break;
    if (node.value !== undefined) found.push([node.value, at + 1 - from]);
  }
  return found;
}

const NONE: readonly never[] = [];

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
