import type { Index } from './search-index.ts';
import type { Piece, Reading } from './search-reading.ts';
import { distance } from './spelling.ts';

/** What stands before a word of a language that is none of the texts', so that it is never taken for one of theirs. */
export const FOREIGN = '~';

/** Words that join others in English, and that nobody looks for. */
const JOINING = new Set(
  'a an and are at by for from has have how in is it of on or that the to was were what when where which who with'.split(' '),
);

const FORGIVEN_FROM = 5;
const BEGUN_FROM = 3;
const MOST = 40;

/** Whether a word of the index is one of another language. */
export function isForeign(word: string): boolean {
  return word.startsWith(FOREIGN);
}

/**
 * The pieces of a query in another language, each with the ways to read it, null for those that are read as any other. Null for the whole where no piece is
 * surely of that language: a query in the texts' own is read as if there were none.
 */
export function foreignReadings(pieces: readonly Piece[], index: Index): { piece: Piece; readings: Reading[] | null }[] | null {
  if (index.foreign.length === 0 || !pieces.some((piece) => !isNative(piece, index) && named(piece, index).length > 0)) return null;
  const kept = pieces.filter(({ bare }) => !JOINING.has(bare));
  return kept.map((piece) => ({ piece, readings: readingsOf(piece, index) }));
}

function readingsOf(piece: Piece, index: Index): Reading[] | null {
  const native = isNative(piece, index);
  const ids = native ? same(piece, index) : named(piece, index);
  const id = index.bareIds.get(piece.bare);
  if (native) return ids.length === 0 || id === undefined ? null : [{ ids: [id], cost: 0, changed: false, also: ids }];
  const [first, ...also] = ids;
  if (first !== undefined) return [{ ids: [first], cost: 0, changed: false, also: [first, ...also] }];
  const [likely] = misspelled(piece, index);
  return likely === undefined ? null : [{ ids: [likely], cost: 0, changed: true }];
}

/** Whether a piece is a word of the texts' language: the texts have it, or, where it may go on, a word that it begins. */
function isNative({ text, bare, last, short }: Piece, { bareIds, bares, counts, questions }: Index): boolean {
  const id = bareIds.get(bare);
  // No word of the other language has accents.
  if (text !== bare || short !== null || questions.has(bare) || (id !== undefined && counts[id]! > 0)) return true;
  return /^\d/.test(bare) || (last && bares.some((word, at) => counts[at]! > 0 && word.startsWith(bare)));
}

/** The words that a piece is, in the one number or the other, or that it begins where it may go on. */
function named(piece: Piece, index: Index): number[] {
  const { bare, last } = piece;
  const begun = last && bare.length >= BEGUN_FROM ? index.foreign.filter((id) => index.bares[id]!.startsWith(FOREIGN + bare)) : [];
  return [...new Set([...same(piece, index), ...begun.slice(0, MOST)])];
}

function same({ bare }: Piece, { bareIds }: Index): number[] {
  const forms = [bare, `${bare}s`, bare.replace(/s$/, ''), bare.replace(/ies$/, 'y'), bare.replace(/y$/, 'ies')];
  return [...new Set(forms)].flatMap((form) => bareIds.get(FOREIGN + form) ?? []);
}

function misspelled({ bare }: Piece, { foreign, bares }: Index): number[] {
  if (bare.length < FORGIVEN_FROM) return [];
  const apart = (id: number) => distance(FOREIGN + bare, bares[id]!, 2);
  const most = bare.length > FORGIVEN_FROM + 2 ? 2 : 1;
  return foreign.filter((id) => apart(id) <= most).sort((a, b) => apart(a) - apart(b));
}
