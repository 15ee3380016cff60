import { fold } from '../fold.ts';
import { FIELDS_IN_NAMES, NEVER_IN_NAMES } from '../lexicon/agencies.ts';
import { PHRASES } from './phrase.ts';
import type { Token } from './token.ts';
import { buildTrie, longestAt } from './trie.ts';

/** How far the proper name of a body or place goes: capitals, and the small words that belong to them. */

/** Where an order begins that a capital opens. */
const ORDERS = buildTrie<true>(NEVER_IN_NAMES.map((words) => [fold(words), true]));
const FIELDS = buildTrie<true>(FIELDS_IN_NAMES.map((field) => [fold(field), true]));

const LINKS = new Set([
  '-',
  '&',
  'của',
  'và',
  'tỉnh',
  'thành',
  'phố',
  'huyện',
  'quận',
  'thị',
  'xã',
  'phường',
  'tp',
  'trung',
  'ương',
  'việt',
  'nam',
]);

/**
 * How far a proper name goes on: capitals, numbers, and small words between them. A body that the lexicon knows ends before 'và'; one that it
 * does not know takes in the small syllable after a capital ('Sở Hàng hải', 'Công ty Xi măng').
 */
export function properName(text: string, tokens: readonly Token[], from: number, known: boolean): number {
  let to = from;
  for (let at = from; at < tokens.length && at < from + 14; at += 1) {
    const token = tokens[at]!;
    if (isCapital(text, token)) {
      if (at > from - 1 && longestAt(ORDERS, tokens, at) !== null) break;
      to =
        at +
        (isPair(tokens, at)
          ? 2
          : known
            ? Math.max(ofBody(tokens, at), at === from || tokens[at - 1]!.word === 'và' ? fieldAt(tokens, at) : 1)
            : syllables(tokens, at));
      at = to - 1;
    } else if (isApostrophe(text, tokens, at) && to === at) to = at + 2;
    else if (/^\d+$/.test(token.word) && to === at && at > from) to = at + 1;
    else if (!known && to === at && at > from && isSyllable(tokens, at)) to = at + 1;
    else if (known && token.word === 'và' && !namesField(text, tokens, at + 1)) break;
    else if (token.word === '.' && /^(?:tp|q|p|tx|tt)$/.test(tokens[at - 1]?.word ?? '')) continue;
    else if (!LINKS.has(token.word) || (token.word === 'và' && !isCapital(text, tokens[at + 1]))) break;
    else if (token.word === 'và' && isNewBody(text, tokens, at + 1)) break;
  }
  return to;
}

/** Two words of which only the first has a capital in a name: 'Thành phố', 'Hội đồng thẩm định Nhà nước'. */
function isPair(tokens: readonly Token[], at: number): boolean {
  const second = PAIRS.get(tokens[at]!.word);
  return second !== undefined && second === tokens[at + 1]?.word;
}

const PAIRS: ReadonlyMap<string, string> = new Map([
  ['thành', 'phố'],
  ['nhà', 'nước'],
  ['trung', 'ương'],
  ['quốc', 'gia'],
]);

/** 'huyện Cư M'gar', 'Đắk R'Lấp': within a name, and no mark. */
function isApostrophe(text: string, tokens: readonly Token[], at: number): boolean {
  const [before, mark, behind] = [tokens[at - 1], tokens[at]!, tokens[at + 1]];
  return (
    mark.word === "'" &&
    before?.end === mark.start &&
    behind?.start === mark.end &&
    isCapital(text, before) &&
    /\p{L}/u.test(text[behind.start]!)
  );
}

/** 'Công ty Cấp nước và Phát triển đô thị': behind 'và' one more field in the same name. */
function namesField(text: string, tokens: readonly Token[], at: number): boolean {
  return isCapital(text, tokens[at]) && fieldAt(tokens, at) > 1 && !isNewBody(text, tokens, at);
}

/** A body of a body: 'Đảng ủy Công ty', 'Đảng ủy Sở Tài chính', 'Ban Thường vụ Đảng ủy phường'. */
function ofBody(tokens: readonly Token[], at: number): number {
  const hit = longestAt(PHRASES, tokens, at);
  return hit !== null && (hit.value.agency !== undefined || hit.value.head === true) ? hit.to - at : 1;
}

/** A capital that begins a word of two syllables stands for both ('Phòng Thông tin - Đào tạo'), and so does one that begins the name of a field ('Vụ Giáo dục trung học'). */
function syllables(tokens: readonly Token[], at: number): number {
  const field = fieldAt(tokens, at);
  if (field > 1) return field;
  const hit = longestAt(PHRASES, tokens, at);
  const length = hit === null ? 1 : hit.to - at;
  if (hit !== null && (hit.value.agency !== undefined || hit.value.head === true)) return length;
  return length === 2 || (length === 4 && hit!.value.classes.has('noun')) ? length : 1;
}

/** How many words the field has that begins at a place; one where none does. */
function fieldAt(tokens: readonly Token[], at: number): number {
  return (longestAt(FIELDS, tokens, at)?.to ?? at + 1) - at;
}

/** A small syllable that begins no phrase of the lexicon. */
function isSyllable(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word === 'trường') return /^(?:môi|thị|nông|lâm|quảng)$/.test(tokens[at - 1]!.word);
  return /^\p{Ll}+$/u.test(tokens[at]!.word) && !LINKS.has(tokens[at]!.word) && longestAt(PHRASES, tokens, at) === null;
}

/** A capital after 'và' may begin another body ('UBND huyện và Sở Tài chính'). */
export function isNewBody(text: string, tokens: readonly Token[], at: number): boolean {
  const hit = longestAt(PHRASES, tokens, at);
  return hit !== null && (hit.value.agency !== undefined || hit.value.head === true) && isCapital(text, tokens[at]);
}

export function isCapital(text: string, token: Token | undefined): boolean {
  if (!token) return false;
  const first = text[token.start]!;
  return first !== first.toLowerCase();
}
