import { pair } from './search-index.ts';
import type { Index } from './search-index.ts';
import { bond, CLAIM, gain } from './search-bonds.ts';
import { otherWords } from './search-likes.ts';
import { FOREIGN, foreignReadings, isForeign } from './search-foreign.ts';
import { readingsOf } from './search-reading.ts';
import type { Piece, Reading } from './search-reading.ts';
import { meant } from './short-forms.ts';
import { distance, unTyped } from './spelling.ts';
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
  /** It goes on with the short form, or the word of several syllables, that the word before it began: the two are one. */
  readonly inside: boolean;
};

/** A typed word that no text has, and what was looked for in its place: null where nothing was, and then `nearest` is the likest word of the texts. */
export type Amended = { readonly typed: string; readonly used: string | null; readonly nearest: string | null };

/** A query ready to be looked for. */
export type Query = {
  readonly units: readonly Unit[];
  readonly amended: readonly Amended[];
  /** The kinds of entries that it asks for; none where it does not ask. */
  readonly asks: ReadonlySet<string>;
};

const MOST_UNITS = 24;
const LEAST_LETTERS = 4;

/**
 * Reads a query: short forms written out, words put right that no text has, joined ones cut, by which words stand side by side in the texts.
 * @param eager also takes a word that texts do have for another where its neighbours ask for it ('giai gan' for 'giai ngan')
 */
export function readQuery(text: string, index: Index, eager: boolean): Query {
  const typed = piecesOf(text, index).slice(0, MOST_UNITS);
  const foreign = foreignReadings(typed, index);
  const pieces = foreign?.map(({ piece }) => piece) ?? typed;
  const { light, inside, asks } = lightOf(pieces, index);
  const named = pieces.map(() => false);
  for (const { from, to } of otherWords(
    pieces.map(({ bare }) => bare),
    index,
  ))
    named.fill(true, from, to);
  const readings = pieces.map(
    (piece, i) =>
      foreign?.[i]?.readings ??
      readingsOf(piece, { before: pieces[i - 1], after: pieces[i + 1], named: named[i]!, light: light[i]! }, index, eager && !light[i]!),
  );
  const chosen = best(readings, index);
  const units: Unit[] = [];
  const amended: Amended[] = [];
  let gap = true;
  for (const [i, { text: typed, bare, short }] of pieces.entries()) {
    const { ids, changed, also = [], begun, said } = chosen[i]!;
    if (changed || (ids.length === 0 && !light[i]!))
      amended.push(said === undefined ? amendedOf(typed, bare, ids, index) : { typed, used: said, nearest: null });
    for (const [at, id] of ids.entries()) {
      // Of one or two letters little is known yet: they count in an entry's own words only.
      const worth = begun !== undefined && begun < 3 ? 0.4 : 1;
      const bares = new Map([[id, worth], ...also.map((other) => [other, worth * (id === other ? 1 : 0.9)] as const)]);
      units.push({
        bares,
        form: changed || also.length > 0 || short !== null ? null : form(typed),
        light: light[i]!,
        follows: !gap,
        inside: short === 'inside' || (at > 0 && said !== undefined) || (at === 0 && inside[i]!),
      });
      gap = false;
    }
    if (ids.length === 0) gap = true;
  }
  return { units: units.some(({ light: lit }) => !lit) ? units : units.map((unit) => ({ ...unit, light: false })), amended, asks };
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
    const there = (word: string) => (index.counts[index.bareIds.get(term(word)) ?? -1] ?? 0) > 0 || index.questions.has(form(word));
    const aWord = typed.length > 1 && here.every(there);
    const exact = index.shorts.exact.get(form(here.join('')))?.printed === here.join('');
    if (aWord ? capital && exact : parts > 1 || here[0]!.length > 1) return { long, parts };
  }
  return null;
}

/** `45nq`, `nhao2025`: letters and digits apart, where no text has them together. */
function parted(word: string, { bareIds }: Index): string[] {
  const plain = unTyped(term(word));
  if (plain !== term(word) && plain.length > 2 && bareIds.has(plain) && !word.includes('0')) return [word];
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

/** Which pieces only ask or join, and for what kinds they ask. Without accents a short word may be another one (`ma tuy`): it is light only where its neighbours do not claim it. */
function lightOf(pieces: readonly Piece[], index: Index): { light: boolean[]; inside: boolean[]; asks: Set<string> } {
  const light = pieces.map(() => false);
  const whole = pieces.map(() => false);
  const inside = pieces.map(() => false);
  const asks = new Set<string>();
  const accented = pieces.some(({ text, bare }) => text !== bare);
  for (const { from, to } of said(pieces, index.wholes)) {
    whole.fill(true, from, to);
    inside.fill(true, from + 1, to);
  }
  for (const { phrase, from, to, exact } of said(pieces, [...index.questions])) {
    if (pieces[from]!.short !== null) continue;
    if (to - from === 1 && (whole[from]! || (!(exact && accented) && claimed(pieces, from, index)))) continue;
    light.fill(true, from, to);
    for (const kind of index.asked.get(phrase) ?? []) asks.add(kind);
  }
  return { light, inside, asks };
}

/** Where phrases stand in a query, with their accents or typed without any. */
function said(pieces: readonly Piece[], phrases: readonly string[]): { phrase: string; from: number; to: number; exact: boolean }[] {
  return phrases.flatMap((phrase) => {
    const words = phrase.split(' ');
    return pieces.flatMap((_, from) => {
      const here = pieces.slice(from, from + words.length);
      const is = ({ text, bare }: Piece, at: number) => text === words[at] || (text === bare && bare === term(words[at]!));
      if (here.length < words.length || !here.every(is)) return [];
      return [{ phrase, from, to: from + words.length, exact: here.every(({ text }, at) => text === words[at]) }];
    });
  });
}

function claimed(pieces: readonly Piece[], i: number, index: Index): boolean {
  const id = (at: number): number => index.bareIds.get(pieces[at]?.bare ?? '') ?? -1;
  return bond(id(i - 1), id(i), index) >= CLAIM || bond(id(i), id(i + 1), index) >= CLAIM;
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
  if (ids.length > 0) return { typed, used: printed(ids, index), nearest: null };
  // So few letters are near to anything.
  if (/^\d/.test(bare) || bare.length < LEAST_LETTERS) return { typed, used: null, nearest: null };
  const most = Math.max(2, Math.floor(bare.length / 2));
  let nearest = -1;
  let least = most + 1;
  for (const [id, word] of index.bares.entries()) {
    if (/\d/.test(word) || word.length < 2 || index.counts[id] === 0 || isForeign(word)) continue;
    const apart = distance(bare, word, most);
    if (apart < least || (apart === least && nearest >= 0 && index.counts[id]! > index.counts[nearest]!)) [nearest, least] = [id, apart];
  }
  return { typed, used: null, nearest: nearest < 0 ? null : printed([nearest], index) };
}

/** Words with the accents that the texts most often have on them, one after another. */
function printed(ids: readonly number[], { stream, bareOf, forms, bares }: Index): string {
  const times = new Map<string, number>();
  for (let at = 0; at + ids.length <= stream.length; at += 1) {
    if (!ids.every((id, i) => stream[at + i]! >= 0 && bareOf[stream[at + i]!] === id)) continue;
    const text = ids.map((_, i) => forms[stream[at + i]!]!.replace(FOREIGN, '')).join(' ');
    times.set(text, (times.get(text) ?? 0) + 1);
  }
  const [most] = [...times].sort((a, b) => b[1] - a[1]);
  return most?.[0] ?? ids.map((id) => bares[id]!).join(' ');
}
