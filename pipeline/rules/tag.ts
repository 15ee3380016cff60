import { fold } from '../fold.ts';
import { AGENCIES, AGENCY_HEADS, HEADS_OF_WORK, TERRITORY_HEADS, WORK_IN_NAMES } from '../lexicon/agencies.ts';
import { PLACES } from '../lexicon/places.ts';
import {
  ADVERBS,
  CONNECTORS,
  IDLE_VERBS,
  MODALS,
  NO_PROHIBITIONS,
  NOMINALISERS,
  NOMINALS,
  OPENERS,
  ORDERS,
  PAST_SIGNS,
  PROHIBITIONS,
  SPEAKERS,
  TAILS,
  VERBS,
  WEAK_VERBS,
} from '../lexicon/verbs.ts';
import type { Plain } from '../plain.ts';
import { tokenize, type Token } from './token.ts';
import { buildTrie, longestAt, type Hit } from './trie.ts';

/** What a phrase can be in a clause; one phrase can be several things, and its place decides. */
export type WordClass =
  | 'verb'
  | 'weak'
  | 'adverb'
  | 'modal'
  | 'order'
  | 'prohibition'
  | 'tail'
  | 'connector'
  | 'opener'
  | 'past'
  | 'noun'
  | 'nominaliser'
  | 'idle'
  | 'speaker'
  | 'place'
  | 'agency';

/** A phrase of the lexicon in a text, with all that it can be. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly classes: ReadonlySet<WordClass>;
  readonly agency?: string;
  readonly generic?: boolean;
};

type Entry = { classes: Set<WordClass>; agency?: string; generic?: boolean; head?: boolean; territory?: boolean };

/** Places by their names; at the head of a clause one is who acts: 'Thành phố Hải Phòng hoàn thành …'. */
const PLACE_NAMES = PLACES.filter(({ kind }) => kind !== 'nation').flatMap(({ aliases }) => aliases);

const LISTS: readonly (readonly [WordClass, readonly string[]])[] = [
  ['noun', NOMINALS],
  ['noun', NO_PROHIBITIONS],
  ['verb', VERBS],
  ['weak', WEAK_VERBS],
  ['idle', IDLE_VERBS],
  ['speaker', SPEAKERS],
  ['place', PLACE_NAMES],
  ['adverb', ADVERBS],
  ['modal', MODALS],
  ['order', ORDERS],
  ['prohibition', PROHIBITIONS],
  ['tail', TAILS],
  ['connector', CONNECTORS],
  ['opener', OPENERS],
  ['past', PAST_SIGNS],
  ['nominaliser', NOMINALISERS],
];

const TRIE = buildTrie<Entry>(entries());

/** Whether a verb, or an adverb before one, begins at a place. */
export function actsAt(words: readonly Word[], at: number): boolean {
  const word = words.find(({ start }) => start === at);
  return word !== undefined && (word.classes.has('verb') || word.classes.has('adverb'));
}

/** The phrases of the lexicon in a piece of text that is not read for anything else. */
export function wordsOf({ text, folded }: Pick<Plain, 'text' | 'folded'>): Word[] {
  return tag(text, tokenize(folded));
}

/** The phrases of the lexicon in a text, the longest at each place, in order and without overlap. A body's name takes in the proper name after it. */
export function tag(text: string, tokens: readonly Token[]): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < tokens.length;) {
    const hit = hitAt(text, tokens, at);
    if (!hit) {
      at += 1;
      continue;
    }
    const { classes, agency, generic, head, territory } = hit.value;
    // The bare head of a name ('Công ty', 'Trung tâm') is a body only where a proper name follows it.
    const named =
      agency === undefined && !head
        ? hit.to
        : properName(text, tokens, behindCount(tokens, furtherBody(text, tokens, at, hit.to)), agency !== undefined);
    const work = agency !== undefined || head === true ? withWork(tokens, hit) : hit.to;
    const end = work > hit.to ? work : named;
    const to = work > hit.to || (agency !== undefined && named === hit.to) ? withLevel(text, tokens, end) : end;
    // 'Phòng' in 'Hải Phòng' begins no name: a name has begun before it.
    const inName = agency === undefined && isCapital(text, tokens[at - 1]) && tokens[at - 1]!.end + 1 === hit.start;
    const isBody = agency !== undefined || (head === true && !inName && (to > hit.to || isCapital(text, tokens[at])));
    if (isBody)
      words.push({
        start: hit.start,
        end: tokens[to - 1]!.end,
        classes: BODY,
        ...(agency === undefined ? {} : { agency }),
        ...(generic ? { generic } : {}),
      });
    else if (territory === true && isCapital(text, tokens[hit.to])) {
      const last = properName(text, tokens, hit.to, true);
      words.push({ start: hit.start, end: tokens[last - 1]!.end, classes: TERRITORY });
      at = last;
      continue;
    } else if (classes.size > 0) words.push({ start: hit.start, end: hit.end, classes });
    at = isBody ? to : hit.to;
  }
  return words;
}

/** The longest phrase at a token; 'giao Ban …' is an order to a body and not the noun 'giao ban'. */
function hitAt(text: string, tokens: readonly Token[], at: number): Hit<Entry> | null {
  const hit = longestAt(TRIE, tokens, at);
  if (!hit || hit.to - at < 2 || hit.value.agency !== undefined || hit.value.classes.has('place') || !isCapital(text, tokens[at + 1]))
    return hit;
  const next = longestAt(TRIE, tokens, at + 1);
  const body = next !== null && (next.value.agency !== undefined || next.value.head === true);
  return body ? longestAt(TRIE, tokens.slice(0, at + 1), at) : hit;
}

const BODY: ReadonlySet<WordClass> = new Set(['agency']);
const TERRITORY: ReadonlySet<WordClass> = new Set(['place']);

function entries(): Map<string, Entry> {
  const map = new Map<string, Entry>();
  const at = (phrase: string): Entry => {
    const key = fold(phrase);
    const known = map.get(key);
    if (known) return known;
    const entry: Entry = { classes: new Set() };
    map.set(key, entry);
    return entry;
  };
  for (const [name, phrases] of LISTS) for (const phrase of phrases) at(phrase).classes.add(name);
  for (const { id, aliases, level } of AGENCIES) {
    // Many texts leave out the commas of a name: 'các cơ quan đơn vị', 'Sở Văn hóa Thể thao và Du lịch'.
    for (const alias of [...aliases, ...aliases.map((name) => name.replaceAll(',', ''))]) {
      const entry = at(alias);
      entry.agency ??= id;
      entry.generic ??= level === 'collective';
    }
  }
  for (const head of AGENCY_HEADS) at(head).head = true;
  for (const head of TERRITORY_HEADS) at(head).territory = true;
  return map;
}

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

/** 'UBND 11 phường', 'Công an 6 huyện': a body of each of so many. */
function behindCount(tokens: readonly Token[], from: number): number {
  return /^\d{1,3}$/.test(tokens[from]?.word ?? '') && TERRITORIES.has(tokens[from + 1]?.word ?? '') ? from + 2 : from;
}

const TERRITORIES = new Set(['xã', 'phường', 'huyện', 'quận', 'tỉnh']);

const MANY = /^(?:các|những)$/;

const LEVELS = buildTrie<true>(
  ['tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'thị trấn', 'xã', 'phường', 'đặc khu', 'cấp tỉnh', 'cấp huyện', 'cấp xã', 'các cấp'].map(
    (level) => [level, true],
  ),
);

const OF_WORK = buildTrie<true>(HEADS_OF_WORK.map((head) => [fold(head), true]));
const WORK = buildTrie<true>(WORK_IN_NAMES.map((work) => [fold(work), true]));

/** 'Ban Chỉ đạo giảm nghèo': the work that a body was set up for is part of its name. */
function withWork(tokens: readonly Token[], { from, to }: Hit<Entry>): number {
  if (longestAt(OF_WORK, tokens, from)?.to !== to) return to;
  return longestAt(WORK, tokens, to)?.to ?? to;
}

/** 'Hội Nông dân tỉnh', 'Thường trực HĐND các huyện, thị xã': of which level or places a body is belongs to its name, where it begins no other word ('xã hội'). */
function withLevel(text: string, tokens: readonly Token[], from: number): number {
  if (isCapital(text, tokens[from])) return from;
  const many = tokens[from]?.word === 'các' || tokens[from]?.word === '/' ? from + 1 : from;
  const level = longestAt(LEVELS, tokens, from) ?? longestAt(LEVELS, tokens, many);
  const other = level && longestAt(TRIE, tokens, level.from);
  if (level === null || ((other?.to ?? 0) > level.to && (many === from || other?.value.agency === undefined))) return from;
  let { to } = level;
  const joins = level.from === from ? JOINS_ONE : JOINS_MANY;
  for (
    let next = longestAt(LEVELS, tokens, to + 1);
    joins.has(tokens[to]?.word ?? '') && next !== null;
    next = longestAt(LEVELS, tokens, to + 1)
  )
    to = next.to;
  return to;
}

/** What joins further levels to the level of one body ('xã/phường/thị trấn') and to those of many ('các xã, phường'). */
const JOINS_ONE: ReadonlySet<string> = new Set(['/']);
const JOINS_MANY: ReadonlySet<string> = new Set([',', '/']);

/** 'Giám đốc Sở Tài chính': a post goes on with the name of the body that its last words begin. */
function furtherBody(text: string, tokens: readonly Token[], at: number, to: number): number {
  for (let from = to - 1; from > at; from -= 1) {
    const inner = longestAt(TRIE, tokens, from);
    // 'các sở xây dựng kế hoạch': of many no one is named.
    if (MANY.test(tokens[at]!.word) && tokens[from]!.word === 'sở' && !isCapital(text, tokens[from]) && !isCapital(text, tokens[to]))
      continue;
    if (
      inner?.value.agency !== undefined &&
      inner.to > to &&
      (from < to - 1 || !isCapital(text, tokens[from]) || isCapital(text, tokens[to]))
    )
      return inner.to;
  }
  return to;
}

/**
 * How far a proper name goes on: capitals, numbers, and small words between them. A body that the lexicon knows ends before 'và'; one that it
 * does not know takes in the small syllable after a capital ('Sở Hàng hải', 'Công ty Xi măng').
 */
function properName(text: string, tokens: readonly Token[], from: number, known: boolean): number {
  let to = from;
  for (let at = from; at < tokens.length && at < from + 14; at += 1) {
    const token = tokens[at]!;
    if (isCapital(text, token)) {
      to = at + (token.word === 'thành' && tokens[at + 1]?.word === 'phố' ? 2 : known ? ofBody(tokens, at) : syllables(tokens, at));
      at = to - 1;
    } else if (/^\d+$/.test(token.word) && to === at && at > from) to = at + 1;
    else if (!known && to === at && at > from && isSyllable(tokens, at)) to = at + 1;
    else if (known && token.word === 'và') break;
    else if (token.word === '.' && /^(?:tp|q|p|tx|tt)$/.test(tokens[at - 1]?.word ?? '')) continue;
    else if (!LINKS.has(token.word) || (token.word === 'và' && !isCapital(text, tokens[at + 1]))) break;
    else if (token.word === 'và' && isNewBody(text, tokens, at + 1)) break;
  }
  return to;
}

/** A body of a body: 'Đảng ủy Công ty', 'Đảng ủy Sở Tài chính', 'Ban Thường vụ Đảng ủy phường'. */
function ofBody(tokens: readonly Token[], at: number): number {
  const hit = longestAt(TRIE, tokens, at);
  return hit !== null && (hit.value.agency !== undefined || hit.value.head === true) ? hit.to - at : 1;
}

/** A capital that begins a word of two syllables stands for both ('Phòng Thông tin - Đào tạo'), and so does one that begins the name of a field. */
function syllables(tokens: readonly Token[], at: number): number {
  const hit = longestAt(TRIE, tokens, at);
  const length = hit === null ? 1 : hit.to - at;
  return length === 2 || (length === 4 && hit!.value.classes.has('noun')) ? length : 1;
}

/** A small syllable that begins no phrase of the lexicon. */
function isSyllable(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]!.word === 'trường') return /^(?:môi|thị|nông|lâm|quảng)$/.test(tokens[at - 1]!.word);
  return /^\p{Ll}+$/u.test(tokens[at]!.word) && !LINKS.has(tokens[at]!.word) && longestAt(TRIE, tokens, at) === null;
}

/** A capital after 'và' may begin another body ('UBND huyện và Sở Tài chính'). */
function isNewBody(text: string, tokens: readonly Token[], at: number): boolean {
  const hit = longestAt(TRIE, tokens, at);
  return hit !== null && (hit.value.agency !== undefined || hit.value.head === true) && isCapital(text, tokens[at]);
}

function isCapital(text: string, token: Token | undefined): boolean {
  if (!token) return false;
  const first = text[token.start]!;
  return first !== first.toLowerCase();
}
