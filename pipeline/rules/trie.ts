import { keyOf, tokenize, type Token } from './token.ts';

/**
 * A phrase list as a trie over words, so that a lexicon of thousands of phrases costs one pass over the text. Words are keys of the vocabulary.
 * `begins` has a mark for each key that begins a phrase: most words begin none, which an array says at once.
 */
export type Trie<Value> = { readonly root: Node<Value>; readonly begins: Uint8Array };

/** Most nodes have one word behind them, which is kept apart: a Map of it would be asked at many times the cost. */
type Node<Value> = { key: number; next: Node<Value> | undefined; others: Map<number, Node<Value>> | undefined; value: Value | undefined };

function emptyNode<Value>(): Node<Value> {
  return { key: 0, next: undefined, others: undefined, value: undefined };
}

function step<Value>(node: Node<Value>, key: number): Node<Value> | undefined {
  return node.key === key ? node.next : node.others?.get(key);
}

/** The node behind a word, which is made where none is. */
function stepOrGrow<Value>(node: Node<Value>, key: number): Node<Value> {
  const known = step(node, key);
  if (known !== undefined) return known;
  const next = emptyNode<Value>();
  if (node.next === undefined) {
    node.key = key;
    node.next = next;
  } else (node.others ??= new Map()).set(key, next);
  return next;
}

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
  const root = emptyNode<Value>();
  const begins = new Set<number>();
  for (const [phrase, value] of entries) {
    let node = root;
    for (const { word } of tokenize(phrase)) {
      const key = keyOf(word);
      if (node === root) begins.add(key);
      node = stepOrGrow(node, key);
    }
    node.value ??= value;
  }
  return { root, begins: marksOf(begins) };
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
  if (begins[tokens[from]?.key ?? 0] !== 1) return null;
  let node: Node<Value> | undefined = root;
  let value: Value | undefined;
  let to = from;
  for (let at = from; at < tokens.length; at += 1) {
    node = step(node, tokens[at]!.key);
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
  if (begins[tokens[from]?.key ?? 0] !== 1) return NONE;
  const found: (readonly [Value, number])[] = [];
  let node: Node<Value> | undefined = root;
  for (let at = from; at < tokens.length; at += 1) {
    node = step(node, tokens[at]!.key);
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
