import { bond, CLAIM, gain } from './search-bonds.ts';
import { isForeign } from './search-foreign.ts';
import type { Index } from './search-index.ts';
import { cut, distance, unTyped } from './spelling.ts';
import { term } from './tokens.ts';

/** A word that was typed, or that a typed short form stands for. */
export type Piece = {
  readonly text: string;
  readonly bare: string;
  /** Nothing is typed after it: it may go on. */
  readonly last: boolean;
  /** Its place in what a short form stands for. */
  readonly short: 'first' | 'inside' | null;
};

/** One way to read a piece: the words by number, what the reading costs, whether it changes what was typed. */
export type Reading = {
  readonly ids: readonly number[];
  readonly cost: number;
  readonly changed: boolean;
  /** Other words that it means as well. */
  readonly also?: readonly number[];
  /** How many letters are typed of a word that goes on. */
  readonly begun?: number;
  /** What it was taken for, where that is not the words. */
  readonly said?: string;
};

/** Where a piece stands: its neighbours, whether the lexicon names it, whether it only asks or joins. */
export type Around = {
  readonly before: Piece | undefined;
  readonly after: Piece | undefined;
  readonly named: boolean;
  readonly light: boolean;
};

const FORGIVEN_FROM = 4;
const LONG = 7;
const JOINED_FROM = 5;
const MOST_BEGUN = 40;
// A reading wins by how often its words stand beside their neighbours (`gain`, 4 at most) less its cost.
const COST = { begun: 0.5, joined: 1, accents: 0.5, letter: 1.5, first: 0.6, letters: 3, known: 2.2, short: 6, nowhere: 6.5 };

/**
 * The ways to read a piece.
 * @param eager also reads a word that texts have as another, where they never have it beside its neighbours
 */
export function readingsOf(piece: Piece, around: Around, index: Index, eager: boolean): Reading[] {
  const { bareIds, counts } = index;
  const there = bareIds.get(piece.bare);
  const id = there !== undefined && (around.named || counts[there]! > 0) ? there : undefined;
  if (id === undefined) return unknown(piece, around, index);
  const asTyped: Reading = { ids: [id], cost: 0, changed: false };
  if (index.loose.has(piece.bare)) return [asTyped, ...looseForms(piece, COST.known, index)];
  if (!eager || /^\d/.test(piece.bare)) return [piece.last ? { ...asTyped, also: longer(piece, id, around, index) } : asTyped];
  const [before, after] = neighbours(around, index);
  if (gain(before, id, index) > 0 || gain(id, after, index) > 0) return [asTyped];
  return [
    asTyped,
    ...joined(piece, index),
    ...misspelled(piece, index).map((reading) => ({ ...reading, cost: reading.cost + COST.known })),
  ];
}

function unknown(piece: Piece, around: Around, index: Index): Reading[] {
  const { bareIds, bares, counts } = index;
  const { bare } = piece;
  if (around.light) return [{ ids: [], cost: 0, changed: false }];
  const nowhere: Reading = { ids: [], cost: COST.nowhere, changed: true };
  if (/^\d/.test(bare)) {
    // Of `109.387,6` one may remember `109.387`.
    const whole = [...bares.keys()].filter((id) => counts[id]! > 0 && bares[id]!.startsWith(`${bare},`));
    return whole.length > 0 ? [{ ids: [whole[0]!], cost: 0, changed: false, also: whole }] : [nowhere];
  }
  const out = [
    ...begun(piece, around, index),
    ...joined(piece, index),
    ...shortForms(piece, index),
    ...looseForms(piece, COST.begun, index),
  ];
  if (out.some(({ begun: letters }) => letters !== undefined)) return out;
  const plain = bareIds.get(unTyped(bare));
  if (plain !== undefined && counts[plain]! > 0) out.push({ ids: [plain], cost: COST.accents, changed: true });
  return [nowhere, ...out, ...misspelled(piece, index)];
}

function neighbours({ before, after }: Around, { bareIds }: Index): readonly [number | undefined, number | undefined] {
  return [bareIds.get(before?.bare ?? ''), bareIds.get(after?.bare ?? '')];
}

/** Words that a last piece begins. */
function begun({ bare, last }: Piece, around: Around, index: Index): Reading[] {
  if (!last) return [];
  const { bares, counts } = index;
  const [before] = neighbours(around, index);
  const words = [...bares.keys()].filter((id) => counts[id]! > 0 && bares[id]!.startsWith(bare));
  words.sort((a, b) => gain(before, b, index) - gain(before, a, index) || counts[b]! - counts[a]!);
  if (words.length === 0) return [];
  return [{ ids: [words[0]!], cost: COST.begun, changed: false, also: words.slice(0, MOST_BEGUN), begun: bare.length }];
}

/** What a last word may still become: words that begin with it and follow the word before, where it does not follow itself. */
function longer({ bare }: Piece, id: number, around: Around, index: Index): number[] {
  const { bares, counts } = index;
  const [before] = neighbours(around, index);
  if (before === undefined || gain(before, id, index) > 0) return [];
  const goesOn = (other: number) => counts[other]! > 0 && bares[other]!.startsWith(bare) && bond(before, other, index) >= CLAIM / 2;
  return [id, ...[...bares.keys()].filter((other) => other !== id && goesOn(other))];
}

/** Words one or two letters away. A short one has many such neighbours: of them only one that stands beside the piece's own will do. */
function misspelled({ bare }: Piece, { bares, counts }: Index): Reading[] {
  const most = bare.length >= LONG ? 2 : 1;
  const out: Reading[] = [];
  for (const [id, word] of bares.entries()) {
    if (counts[id] === 0 || isForeign(word) || word === bare || Math.abs(word.length - bare.length) > most || /\d/.test(word)) continue;
    const apart = distance(bare, word, most);
    if (apart > most) continue;
    const often = Math.min(0.8, Math.log(1 + counts[id]!) / 8);
    const first = word.startsWith(bare.charAt(0)) ? 0 : COST.first;
    const short = bare.length < FORGIVEN_FROM ? COST.short : 0;
    out.push({ ids: [id], cost: (apart === 1 ? COST.letter : COST.letters) + first + short - often, changed: true });
  }
  return out;
}

function joined({ bare }: Piece, index: Index): Reading[] {
  if (bare.length < JOINED_FROM) return [];
  const { bareIds, counts } = index;
  const known = (part: string) => (counts[bareIds.get(part) ?? -1] ?? 0) > 0 && !/\d/.test(part) && (part.length > 1 || VOWEL.test(part));
  const parts = cut(bare, known, (a, b) => gain(bareIds.get(a), bareIds.get(b), index));
  return parts === null ? [] : [{ ids: parts.parts.map((part) => bareIds.get(part)!), cost: COST.joined - parts.bond, changed: true }];
}

/** What a short form of several meanings may stand for. */
function looseForms({ bare }: Piece, cost: number, { loose, bareIds, counts }: Index): Reading[] {
  return (loose.get(bare) ?? []).flatMap((said) => {
    const ids = said.split(' ').map((word) => bareIds.get(term(word)) ?? -1);
    return ids.every((id) => id >= 0 && counts[id]! > 0) ? [{ ids, cost, changed: true, said }] : [];
  });
}

const VOWEL = /[aeiouy]/;

/** Short forms that a piece begins, or is one letter away from: `grpd`. */
function shortForms({ bare, last }: Piece, { shorts, bareIds }: Index): Reading[] {
  return [...shorts.bare].flatMap(([short, long]) => {
    const goesOn = last && bare.length > 1 && short.startsWith(bare);
    if (!goesOn && (bare.length < FORGIVEN_FROM || distance(bare, short, 1) > 1)) return [];
    const ids = long.map((word) => bareIds.get(term(word)) ?? -1);
    return ids.includes(-1) ? [] : [{ ids, cost: goesOn ? COST.letters : COST.letter, changed: !goesOn, said: short.toUpperCase() }];
  });
}
