import { keyOf, tokenize, type Token } from './token.ts';

/**
 * A phrase list as a trie over words, so that a lexicon of thousands of phrases costs one pass over the text. Words are keys of the vocabulary.
 * `begins` has at each key that begins a phrase the number of its node in `firsts`, and 0 at all others: most words begin none, which an array says at once.
 */
export type Trie<Value> = { readonly begins: Uint16Array; readonly firsts: readonly (Node<Value> | undefined)[] };

/** Most nodes have one word behind them, which is kept apart: a Map of it would be asked at many times the cost. */
export type Node<Value> = {
  key: number;
  next: Node<Value> | undefined;
  others: Map<number, Node<Value>> | undefined;
  value: Value | undefined;
};

function emptyNode<Value>(): Node<Value> {
  return { key: 0, next: undefined, others: undefined, value: undefined };
}

/** The node behind a word; undefined where no phrase goes on with it. */
export function step<Value>(node: Node<Value>, key: number): Node<Value> | undefined {
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
  const roots = new Map<number, Node<Value>>();
  for (const [phrase, value] of entries) {
    const keys = tokenize(phrase).map(({ word }) => keyOf(word));
    if (keys.length > 0) grow(roots, keys).value ??= value;
  }
  return trieOf(roots);
}

/** The node behind some words in a row, one at least, below the nodes of first words; made where none is. */
export function grow<Value>(roots: Map<number, Node<Value>>, [first, ...rest]: readonly number[]): Node<Value> {
  let node = roots.get(first!) ?? emptyNode<Value>();
  roots.set(first!, node);
  for (const key of rest) node = stepOrGrow(node, key);
  return node;
}

/** A trie of the nodes behind its first words. */
export function trieOf<Value>(roots: ReadonlyMap<number, Node<Value>>): Trie<Value> {
  const begins = new Uint16Array(Math.max(0, ...roots.keys()) + 1);
  const firsts: (Node<Value> | undefined)[] = [undefined];
  for (const [key, node] of roots) {
    begins[key] = firsts.length;
    firsts.push(node);
  }
  return { begins, firsts };
}

/** The node behind the first word of a phrase; undefined where no phrase begins with it. */
export function firstStep<Value>({ begins, firsts }: Trie<Value>, key: number): Node<Value> | undefined {
  // A word beyond the end of the array came into the vocabulary later.
  const number = key < begins.length ? begins[key]! : 0;
  return number === 0 ? undefined : firsts[number];
}

/** An array with a mark at each of some keys. */
export function marksOf(keys: Iterable<number>): Uint8Array {
  const marked = [...keys];
  const marks = new Uint8Array(Math.max(0, ...marked) + 1);
  for (const key of marked) marks[key] = 1;
  return marks;
}

/** The longest phrase that begins at a token; null where none does. `from` and `to` count tokens. */
export function longestAt<Value>(trie: Trie<Value>, tokens: readonly Token[], from: number): Hit<Value> | null {
  const first = tokens[from];
  let node = first === undefined ? undefined : firstStep(trie, first.key);
  let value: Value | undefined;
  let to = from;
  for (let at = from + 1; node !== undefined; at += 1) {
    if (node.value !== undefined) {
      value = node.value;
      to = at;
    }
    const token = tokens[at];
    node = token === undefined ? undefined : step(node, token.key);
  }
  return value === undefined ? null : { value, start: tokens[from]!.start, end: tokens[to - 1]!.end, from, to };
}

/** The values of all phrases that begin at a token, the shortest first, each with how many tokens its phrase has. */
export function allAt<Value>(trie: Trie<Value>, tokens: readonly Token[], from: number): readonly (readonly [Value, number])[] {
  const first = tokens[from];
  let node = first === undefined ? undefined : firstStep(trie, first.key);
  if (node === undefined) return NONE;
  const found: (readonly [Value, number])[] = [];
  for (let at = from + 1; node !== undefined; at += 1) {
    if (node.value !== undefined) found.push([node.value, at - from]);
    const token = tokens[at];
    node = token === undefined ? undefined : step(node, token.key);
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
