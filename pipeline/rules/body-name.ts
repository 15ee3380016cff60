import { fold } from '../fold.ts';
import { BODIES_TOLD, BODIES_WITHIN, HEADS_OF_WORK, OWNED_BY, WORK_IN_NAMES } from '../lexicon/agencies.ts';
import { PHRASES, type Entry } from './phrase.ts';
import { isCapital, isNewBody, properName } from './proper-name.ts';
import { keyOf, keysOf, type Token } from './token.ts';
import { buildTrie, longestAt, type Hit } from './trie.ts';

/**
 * How far the name of a body goes that begins with a phrase of the lexicon: over its proper name, the work it was set up for, its level and the places it is
 * of. `to` and the result count tokens.
 */
export function endOfBody(text: string, tokens: readonly Token[], hit: Hit<Entry>): number {
  const { agency, head } = hit.value;
  // The bare head of a name ('Công ty', 'Trung tâm') is a body only where a proper name follows it.
  const named =
    agency === undefined && !head
      ? hit.to
      : properName(text, tokens, behindCount(tokens, furtherBody(text, tokens, hit.from, hit.to)), agency !== undefined);
  const work = agency !== undefined || head === true ? withWork(tokens, hit) : hit.to;
  // 'Văn phòng Ban chỉ đạo phòng thủ dân sự': the work is that of the body within.
  const end = work > hit.to ? work : workBehind(tokens, hit.from, named);
  const isNamed = work > hit.to || agency !== undefined || named > hit.to || (head === true && isCapital(text, tokens[hit.from]));
  const whole = isNamed ? withLevel(text, tokens, end) : end;
  return toldWhich(
    tokens,
    hit.from,
    withBranch(
      text,
      tokens,
      withOwner(text, tokens, hit.from, named > hit.to && isOfMany(tokens, hit) ? withPlaces(text, tokens, whole) : whole),
    ),
  );
}

const WHICH = buildTrie<true>(BODIES_TOLD.map((words) => [fold(words), true]));

/** 'các đơn vị nêu trên': which ones they are. */
function toldWhich(tokens: readonly Token[], from: number, end: number): number {
  return ofMany(tokens, from, end) ? (longestAt(WHICH, tokens, end)?.to ?? end) : end;
}

/** 'các đơn vị trong ngành Công Thương': of which branch. */
function withBranch(text: string, tokens: readonly Token[], end: number): number {
  return tokens[end - 1]?.word === 'ngành' && isCapital(text, tokens[end]) ? properName(text, tokens, end, false) : end;
}

const OWNED = buildTrie<true>(OWNED_BY.map((words) => [fold(words), true]));
const WITHIN = buildTrie<true>(BODIES_WITHIN.map((words) => [fold(words), true]));

/** 'Các đơn vị trực thuộc Sở A', 'Đảng ủy cơ quan Bộ B', 'Ban Giám hiệu các trường': whose they are, or in which bodies, is part of who they are. */
function withOwner(text: string, tokens: readonly Token[], from: number, named: number): number {
  const inner = longestAt(WITHIN, tokens, from);
  const within = inner !== null && inner.to >= named;
  const end = within ? inner.to : named;
  const owned = ofMany(tokens, from, end) ? longestAt(OWNED, tokens, end) : null;
  const at = owned?.to ?? (within && tokens[end]?.word === 'cơ' && tokens[end + 1]?.word === 'quan' ? end + 2 : end);
  if (at === end && !(within && isMany(tokens[end]))) return end;
  const owner = bodyAt(text, tokens, at);
  if (owner !== null) return endOfBody(text, tokens, owner);
  if (owned === null) return end;
  const level = longestAt(LEVELS_ABOVE, tokens, at);
  // 'Các đơn vị trực thuộc': whose they are says who speaks.
  return level?.to ?? (tokens[at - 2]!.word === 'trực' ? at : end);
}

const LEVELS_ABOVE = buildTrie<true>(
  ['trung ương', 'tỉnh', 'thành phố', 'huyện', 'quận', 'thị xã', 'xã', 'phường'].map((level) => [level, true]),
);

/** Whether a name says that it is of many: 'các đơn vị', 'thủ trưởng các sở'. */
function ofMany(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (isMany(tokens[at])) return true;
  return false;
}

/** 'Cục trưởng Cục A', 'Trưởng các phòng, ban': where a post ends that goes on with the name of its body; null where none follows. */
export function endOfPost(text: string, tokens: readonly Token[], { value, from, to }: Hit<Entry>): number | null {
  if (value.post !== true) return null;
  const many = isMany(tokens[to]);
  const body = bodyAt(text, tokens, to) ?? (many ? bodyAt(text, tokens, to + 1, true) : null);
  if (body !== null) return endOfBody(text, tokens, body);
  // 'Phó trưởng ban chỉ đạo': the last word of the post begins the name.
  const last = to - from > 1 ? bodyAt(text, tokens, to - 1, true) : null;
  return last !== null && last.to > to ? endOfBody(text, tokens, last) : null;
}

/** 'Các Vụ Thị trường', 'các Cục Quản lý chuyên ngành': where several bodies end that are named by one head; null where no name begins behind the word. */
export function endOfSeveral(text: string, tokens: readonly Token[], { from, to }: Hit<Entry>): number | null {
  if (to !== from + 1 || !isMany(tokens[from])) return null;
  const head = isCapital(text, tokens[to]) ? bodyAt(text, tokens, to) : null;
  if (head === null || head.value.generic === true) return null;
  const end = endOfBody(text, tokens, head);
  // 'Các Vụ: Kế hoạch, Pháp chế': the names stand behind the colon.
  return head.value.agency !== undefined || end > head.to || tokens[end]?.word === ':' ? end : null;
}

/** The name of a body that begins at a token; one of many may begin with a bare head in small letters ('các trung tâm'). */
function bodyAt(text: string, tokens: readonly Token[], at: number, many = false): Hit<Entry> | null {
  const hit = longestAt(PHRASES, tokens, at);
  if (hit === null) return null;
  return hit.value.agency !== undefined || (hit.value.head === true && (many || isCapital(text, tokens[at]))) ? hit : null;
}

const OF_WORK = buildTrie<true>(HEADS_OF_WORK.map((head) => [fold(head), true]));
const WORK = buildTrie<true>(WORK_IN_NAMES.map((work) => [fold(work), true]));

/** 'Ban Chỉ đạo giảm nghèo': the work that a body was set up for is part of its name. */
function withWork(tokens: readonly Token[], { from, to }: Hit<Entry>): number {
  if (longestAt(OF_WORK, tokens, from)?.to !== to) return to;
  return longestAt(WORK, tokens, to)?.to ?? to;
}

/** The same where the name that ends at a token ends in such a head; the end itself where it does not. */
function workBehind(tokens: readonly Token[], begin: number, end: number): number {
  for (let from = end - 1; from > Math.max(begin, end - LONGEST_HEAD); from -= 1) {
    if (longestAt(OF_WORK, tokens, from)?.to === end) return longestAt(WORK, tokens, end)?.to ?? end;
  }
  return end;
}

/** More words than the head of such a name has. */
const LONGEST_HEAD = 5;

/** 'UBND 11 phường', 'Công an 6 huyện': a body of each of so many. */
function behindCount(tokens: readonly Token[], from: number): number {
  return TERRITORIES.has(tokens[from + 1]?.key ?? 0) && /^\d{1,3}$/.test(tokens[from]!.word) ? from + 2 : from;
}

const TERRITORIES = keysOf(['xã', 'phường', 'huyện', 'quận', 'tỉnh', 'thành', 'thị', 'địa']);

const [EACH, THOSE] = [keyOf('các'), keyOf('những')];

function isMany(token: Token | undefined): boolean {
  return token?.key === EACH || token?.key === THOSE;
}

const LEVEL_NAMES = [
  'tỉnh',
  'thành phố',
  'huyện',
  'quận',
  'thị xã',
  'thị trấn',
  'xã',
  'phường',
  'đặc khu',
  'cấp tỉnh',
  'cấp huyện',
  'cấp xã',
  'các cấp',
  'quốc gia',
];
const LEVELS = buildTrie<true>(LEVEL_NAMES.map((level) => [level, true]));
/** 'các tỉnh, thành': behind another level 'thành' is said for 'thành phố'. */
const FURTHER = buildTrie<true>([...LEVEL_NAMES, 'thành'].map((level) => [level, true]));

/** 'UBND các huyện', 'Các xã, phường': a body of each of several places. */
function isOfMany(tokens: readonly Token[], { from, to }: Hit<Entry>): boolean {
  for (let at = from; at < to - 1; at += 1) if (tokens[at]!.key === EACH && TERRITORIES.has(tokens[at + 1]!.key)) return true;
  return false;
}

/** '… Sơn Động, Lục Ngạn và Yên Thế': behind the name of the first place those of the others. */
function withPlaces(text: string, tokens: readonly Token[], from: number): number {
  let to = from;
  while (to < tokens.length && NEXT_PLACE.has(tokens[to]!.key) && isCapital(text, tokens[to + 1]) && !isNewBody(text, tokens, to + 1)) {
    const end = properName(text, tokens, to + 1, true);
    if (end < to + 3) break;
    to = end;
  }
  return to;
}

const NEXT_PLACE = keysOf([',', 'và']);

/** 'Hội Nông dân tỉnh', 'Thường trực HĐND các huyện, thị xã': of which level or places a body is belongs to its name, where it begins no other word ('xã hội'). */
function withLevel(text: string, tokens: readonly Token[], from: number): number {
  if (isCapital(text, tokens[from])) return from;
  const many = tokens[from]?.key === EACH || tokens[from]?.word === '/' ? from + 1 : from;
  const level = longestAt(LEVELS, tokens, from) ?? longestAt(LEVELS, tokens, many);
  const other = level && longestAt(PHRASES, tokens, level.from);
  if (level === null || ((other?.to ?? 0) > level.to && (many === from || other?.value.agency === undefined))) return from;
  // 'Ban Thường vụ các huyện ủy': of which bodies.
  if (other !== null && other.to > level.to) return other.to;
  let { to } = level;
  const joins = level.from === from ? JOINS_ONE : JOINS_MANY;
  for (
    let next = longestAt(FURTHER, tokens, to + 1);
    joins.has(tokens[to]?.key ?? 0) && next !== null && (longestAt(PHRASES, tokens, to + 1)?.to ?? 0) <= next.to;
    next = longestAt(FURTHER, tokens, to + 1)
  )
    to = next.to;
  return to;
}

/** What joins further levels to the level of one body ('xã/phường/thị trấn') and to those of many ('các xã, phường'). */
const JOINS_ONE = keysOf(['/']);
const JOINS_MANY = keysOf([',', '/']);

/** Kinds of bodies whose name, in small letters, could as well be an act: 'sở xây dựng', 'ngành xây dựng'. */
const KINDS = keysOf(['sở', 'ngành']);

/** 'Giám đốc Sở Tài chính': a post goes on with the name of the body that its last words begin. */
function furtherBody(text: string, tokens: readonly Token[], at: number, to: number): number {
  for (let from = to - 1; from > at; from -= 1) {
    const inner = longestAt(PHRASES, tokens, from);
    // 'các sở xây dựng kế hoạch', 'các sở, ban, ngành xây dựng dự toán': of many no one is named.
    const listed = isMany(tokens[at]) || tokens[from - 1]!.word === ',';
    if (listed && KINDS.has(tokens[from]!.key) && !isCapital(text, tokens[from]) && !isCapital(text, tokens[to])) continue;
    if (
      inner?.value.agency !== undefined &&
      inner.to > to &&
      (from < to - 1 || !isCapital(text, tokens[from]) || isCapital(text, tokens[to]))
    )
      return inner.to;
  }
  return to;
}
