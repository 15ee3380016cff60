import { pair } from './search-index.ts';
import type { Index } from './search-index.ts';
import { otherWords } from './search-likes.ts';
import { meant } from './short-forms.ts';
import { cut, distance, unTyped } from './spelling.ts';
import { form, inPlace, term, tokens } from './tokens.ts';

/** One word of a query as it is looked for: every word of the texts that it can mean, by number of its bare form, with how well it means it. */
export type Unit = {
  readonly bares: ReadonlyMap<number, number>;
  /** As typed, with accents where it has them; null where it was put right and any accents will do. */
  readonly form: string | null;
  /** Asks or joins: it need not be found. */
  readonly light: boolean;
  /** The word before it in the query stands right before it. */
  readonly follows: boolean;
  /** It goes on with the short form that the word before it began: the two are one. */
  readonly inside: boolean;
};

/** A typed word that no text has, and what was looked for in its place: null where nothing was, and then `nearest` is the likest word of the texts. */
export type Amended = { readonly typed: string; readonly used: string | null; readonly nearest: string | null };

/** A query ready to be looked for. */
export type Query = { readonly units: readonly Unit[]; readonly amended: readonly Amended[] };

/** A word that was typed, or that a typed short form stands for. */
type Piece = { readonly text: string; readonly bare: string; readonly last: boolean; readonly short: 'first' | 'inside' | null };

/** One way to read a piece: the words, what the reading costs, whether it changes what was typed. */
type Reading = {
  readonly ids: readonly number[];
  readonly cost: number;
  readonly changed: boolean;
  readonly also?: readonly number[];
  readonly begun?: number;
  readonly said?: string;
};

const MOST_UNITS = 24;
const FORGIVEN_FROM = 4;
const COST = { prefix: 0.5, cut: 1, accents: 0.5, letter: 1.5, first: 0.6, letters: 3, known: 2.2, short: 6, nowhere: 6.5 };

/**
 * Reads a query: short forms written out, words put right that no text has, joined ones cut, by which words stand side by side in the texts.
 * @param eager also takes a word that texts do have for another where its neighbours ask for it ('giai gan' for 'giai ngan')
 */
export function readQuery(text: string, index: Index, eager: boolean): Query {
  const pieces = piecesOf(text, index).slice(0, MOST_UNITS);
  const light = lightOf(pieces, index);
  const named = pieces.map(() => false);
  for (const { from, to } of otherWords(
    pieces.map(({ bare }) => bare),
    index,
  ))
    named.fill(true, from, to);
  const readings = pieces.map((piece, i) => readingsOf(piece, pieces[i - 1], pieces[i + 1], index, eager && !light[i]!, named[i]!));
  const chosen = best(readings, index);
  const units: Unit[] = [];
  const amended: Amended[] = [];
  let gap = true;
  for (const [i, { text: typed, bare, short }] of pieces.entries()) {
    const { ids, changed, also = [], begun, said } = chosen[i]!;
    if (changed || ids.length === 0)
      amended.push(said === undefined ? amendedOf(typed, bare, ids, index) : { typed, used: said, nearest: null });
    for (const [at, id] of ids.entries()) {
      // Of one or two letters little is known yet: they count in an entry's own words only.
      const worth = begun !== undefined && begun < 3 ? 0.4 : 1;
      const bares = new Map([[id, worth], ...also.map((other) => [other, worth * (id === other ? 1 : 0.9)] as const)]);
      units.push({
        bares,
        form: changed || also.length > 0 ? null : form(typed),
        light: light[i]!,
        follows: !gap,
        inside: short === 'inside' || (at > 0 && said !== undefined),
      });
      gap = false;
    }
    if (ids.length === 0) gap = true;
  }
  return { units: units.some(({ light: lit }) => !lit) ? units : units.map((unit) => ({ ...unit, light: false })), amended };
}

function piecesOf(text: string, index: Index): Piece[] {
  const typed = tokens(text).map(({ text: word }) => word);
  const shouting = typed.length > 1 && typed.every((word) => !/\p{Ll}/u.test(word));
  const open = /[\p{L}\p{N}]$/u.test(text);
  const out: Piece[] = [];
  const add = (word: string, last: boolean, short: Piece['short']): void => {
    const placed = inPlace(form(word), out.at(-1)?.bare);
    for (const part of parted(placed, index)) out.push({ text: part, bare: term(part), last, short });
  };
  for (let i = 0; i < typed.length;) {
    const taken = shortAt(typed, i, shouting, index);
    if (taken === null) add(typed[i]!, open && i === typed.length - 1, null);
    else for (const [at, word] of taken.long.entries()) add(word, false, at === 0 ? 'first' : 'inside');
    i += taken?.parts ?? 1;
  }
  return merged(out, index);
}

function shortAt(typed: readonly string[], i: number, shouting: boolean, index: Index): { long: readonly string[]; parts: number } | null {
  for (let parts = Math.min(4, typed.length - i); parts > 0; parts -= 1) {
    const here = typed.slice(i, i + parts);
    const long = meant(here, index.shorts);
    if (long === null) continue;
    const capital = !shouting && here.every((word) => /^\p{Lu}+$/u.test(word));
    // `da`, `ai`, `dn` typed small are words first; `kh` and `nq` are none.
    const aWord =
      (typed.length > 1 && here.some((word) => (index.counts[index.bareIds.get(term(word)) ?? -1] ?? 0) > 0)) ||
      (typed.length > 1 && here.every((word) => index.questions.has(form(word))));
    const exact = index.shorts.exact.get(form(here.join('')))?.printed === here.join('');
    if (aWord ? capital && exact : parts > 1 || here[0]!.length > 1) return { long, parts };
  }
  return null;
}

/** `45nq`, `nhao2025`: letters and digits apart, where no text has them together. */
function parted(word: string, { bareIds }: Index): string[] {
  const plain = unTyped(term(word));
  if (plain !== term(word) && plain.length > 2 && bareIds.has(plain) && !/0/.test(word)) return [word];
  if (bareIds.has(term(word)) || !/\p{L}/u.test(word) || !/\d/.test(word)) return [word];
  const parts = word.match(/\d+(?:[.,]\d+)*|\p{L}+/gu) ?? [word];
  return parts.every((part) => /^\d/.test(part) || part.length > 1) && (parts.length > 2 || word.length > 4) ? [...parts] : [word];
}

/** Two pieces that texts write as one word: `vin group`. */
function merged(pieces: readonly Piece[], { bareIds, pairs }: Index): Piece[] {
  const out: Piece[] = [];
  for (const piece of pieces) {
    const before = out.at(-1);
    const whole = before && `${before.bare}${piece.bare}`;
    const id = before && bareIds.get(before.bare);
    const own = bareIds.get(piece.bare);
    const apart = id !== undefined && own !== undefined && pairs.has(pair(id, own));
    if (before && whole !== undefined && whole.length > 4 && !apart && bareIds.has(whole) && !/^\d+$/.test(whole))
      out.splice(-1, 1, { text: `${before.text}${piece.text}`, bare: whole, last: piece.last, short: null });
    else out.push(piece);
  }
  return out;
}

/** Which pieces only ask or join. Without accents a short word may be another one (`ma tuy`): it is light only where its neighbours do not claim it. */
function lightOf(pieces: readonly Piece[], index: Index): boolean[] {
  const out = pieces.map(() => false);
  const phrases = [...index.questions].map((phrase) => phrase.split(' '));
  const accented = pieces.some(({ text, bare }) => text !== bare);
  for (let i = 0; i < pieces.length; i += 1) {
    if (pieces[i]!.short !== null) continue;
    for (const phrase of phrases) {
      const here = pieces.slice(i, i + phrase.length);
      if (here.length < phrase.length) continue;
      if (!phrase.every((word, at) => here[at]!.text === word || (here[at]!.text === here[at]!.bare && here[at]!.bare === term(word))))
        continue;
      const exact = accented && phrase.every((word, at) => here[at]!.text === word);
      if (phrase.length === 1 && !exact && claimed(pieces, i, index)) continue;
      out.fill(true, i, i + phrase.length);
    }
  }
  return out;
}

function claimed(pieces: readonly Piece[], i: number, index: Index): boolean {
  const id = (at: number): number => index.bareIds.get(pieces[at]?.bare ?? '') ?? -1;
  return bond(id(i - 1), id(i), index) >= CLAIM || bond(id(i), id(i + 1), index) >= CLAIM;
}

const CLAIM = 0.25;

/** How much of the rarer of two words stands right beside the other, in this order: 0 to 1. */
export function bond(a: number, b: number, { counts, pairs }: Index): number {
  if (a < 0 || b < 0) return 0;
  return (pairs.get(pair(a, b)) ?? 0) / Math.max(1, Math.min(counts[a]!, counts[b]!));
}

/** Whether two words of a short query are one word for the texts, which have them side by side far more often than chance would. */
export function oneWord(a: number, b: number, { counts, pairs, stream }: Index): boolean {
  const times = pairs.get(pair(a, b)) ?? 0;
  return times >= 3 && (times * stream.length) / (counts[a]! * counts[b]!) >= 5;
}

function gain(a: number | undefined, b: number | undefined, { pairs }: Index): number {
  const times = a === undefined || b === undefined ? 0 : (pairs.get(pair(a, b)) ?? 0);
  return times === 0 ? 0 : Math.min(4, Math.log(1 + times) + 0.5);
}

function readingsOf(
  piece: Piece,
  before: Piece | undefined,
  after: Piece | undefined,
  index: Index,
  eager: boolean,
  named: boolean,
): Reading[] {
  const { bareIds, bares, counts } = index;
  const { bare } = piece;
  const there = bareIds.get(bare);
  const id = there !== undefined && (named || counts[there]! > 0) ? there : undefined;
  if (/^\d/.test(bare) || (id !== undefined && !eager)) {
    if (id !== undefined) return [{ ids: [id], cost: 0, changed: false, also: piece.last ? longer(piece, id, before, index) : [] }];
    return [{ ids: [], cost: COST.nowhere, changed: false }];
  }
  const out: Reading[] = id === undefined ? [{ ids: [], cost: COST.nowhere, changed: true }] : [{ ids: [id], cost: 0, changed: false }];
  const neighbours = [bareIds.get(before?.bare ?? ''), bareIds.get(after?.bare ?? '')] as const;
  if (id !== undefined && (gain(neighbours[0], id, index) > 0 || gain(id, neighbours[1], index) > 0)) return out;
  const base = id === undefined ? 0 : COST.known;
  if (piece.last && id === undefined) {
    const begun = bares.map((_, other) => other).filter((other) => counts[other]! > 0 && bares[other]!.startsWith(bare));
    begun.sort((a, b) => gain(neighbours[0], b, index) - gain(neighbours[0], a, index) || counts[b]! - counts[a]!);
    if (begun.length > 0) return [{ ids: [begun[0]!], cost: COST.prefix, changed: false, also: begun.slice(0, 40), begun: bare.length }];
  }
  const plain = unTyped(bare);
  const plainId = bareIds.get(plain);
  if (plain !== bare && plainId !== undefined && id === undefined) out.push({ ids: [plainId], cost: COST.accents, changed: true });
  if (id === undefined) out.push(...shortReadings(piece, index));
  const most = bare.length >= 7 ? 2 : 1;
  for (let other = 0; other < bares.length; other += 1) {
    const word = bares[other]!;
    if (other === id || counts[other] === 0 || Math.abs(word.length - bare.length) > most || /\d/.test(word)) continue;
    const apart = distance(bare, word, most);
    if (apart > most) continue;
    const cost =
      (apart === 1 ? COST.letter : COST.letters) + (word[0] === bare[0] ? 0 : COST.first) - Math.min(0.8, Math.log(1 + counts[other]!) / 8);
    out.push({ ids: [other], cost: base + cost + (bare.length < FORGIVEN_FROM ? COST.short : 0), changed: true });
  }
  const known = (part: string): boolean =>
    (counts[bareIds.get(part) ?? -1] ?? 0) > 0 && !/\d/.test(part) && (part.length > 1 || VOWEL.test(part));
  const parts = id === undefined && bare.length > 4 ? cut(bare, known, (a, b) => gain(bareIds.get(a), bareIds.get(b), index)) : null;
  if (parts) out.push({ ids: parts.parts.map((part) => bareIds.get(part)!), cost: COST.cut - parts.bond, changed: true });
  return out;
}

const VOWEL = /[aeiouy]/;

/** Short forms that a piece begins, or is one letter away from: `grpd`. */
function shortReadings({ bare, last }: Piece, { shorts, bareIds }: Index): Reading[] {
  return [...shorts.bare].flatMap(([short, long]) => {
    const begun = last && bare.length > 1 && short.startsWith(bare);
    if (!begun && (bare.length < FORGIVEN_FROM || distance(bare, short, 1) > 1)) return [];
    const ids = long.map((word) => bareIds.get(term(word)) ?? -1);
    return ids.includes(-1) ? [] : [{ ids, cost: begun ? COST.letters : COST.letter, changed: !begun, said: short.toUpperCase() }];
  });
}

/** What a last word may still become: words that begin with it and follow the word before, where it does not follow itself. */
function longer({ bare }: Piece, id: number, before: Piece | undefined, index: Index): number[] {
  const first = index.bareIds.get(before?.bare ?? '');
  if (first === undefined || gain(first, id, index) > 0) return [];
  const { bares, counts } = index;
  return [
    id,
    ...bares
      .map((_, other) => other)
      .filter((other) => other !== id && counts[other]! > 0 && bares[other]!.startsWith(bare) && bond(first, other, index) >= CLAIM / 2),
  ];
}

/** One reading of each piece, so that the words they make stand side by side most often, at the least cost. */
function best(readings: readonly (readonly Reading[])[], index: Index): Reading[] {
  let ways: { readonly at: Reading; readonly score: number; readonly way: readonly Reading[] }[] = [];
  for (const options of readings) {
    ways = options.map((at) => {
      let most = { score: 0, way: [] as readonly Reading[] };
      for (const [i, before] of ways.entries()) {
        const score = before.score + gain(before.at.ids.at(-1), at.ids[0], index);
        if (i === 0 || score > most.score) most = { score, way: before.way };
      }
      return { at, score: most.score - at.cost, way: [...most.way, at] };
    });
  }
  return [...(ways.sort((a, b) => b.score - a.score)[0]?.way ?? [])];
}

function amendedOf(typed: string, bare: string, ids: readonly number[], index: Index): Amended {
  const say = (id: number): string => index.forms[index.shown[id]!]!;
  if (ids.length > 0) return { typed, used: ids.map(say).join(' '), nearest: null };
  if (/^\d/.test(bare)) return { typed, used: null, nearest: null };
  const most = Math.max(2, Math.floor(bare.length / 2));
  let nearest = -1;
  let least = most + 1;
  for (const [id, word] of index.bares.entries()) {
    if (/\d/.test(word) || word.length < 2 || index.counts[id] === 0) continue;
    const apart = distance(bare, word, most);
    if (apart < least || (apart === least && nearest >= 0 && index.counts[id]! > index.counts[nearest]!)) [nearest, least] = [id, apart];
  }
  return { typed, used: null, nearest: nearest < 0 ? null : say(nearest) };
}
