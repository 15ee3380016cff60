import type { Plain } from '../plain.ts';
import { endOfBody, endOfPost, endOfSeveral } from './body-name.ts';
import { PHRASES, type Entry, type WordClass } from './phrase.ts';
import { isCapital, properName } from './proper-name.ts';
import { keysOf, tokenize, type Token } from './token.ts';
import { longestAt, type Hit } from './trie.ts';

export type { WordClass } from './phrase.ts';

/** A phrase of the lexicon in a text, with all that it can be. */
export type Word = {
  readonly start: number;
  readonly end: number;
  readonly classes: ReadonlySet<WordClass>;
  readonly agency?: string;
  readonly generic?: boolean;
};

/** Whether a verb, or an adverb before one, begins at a place. */
export function actsAt(words: readonly Word[], at: number): boolean {
  return words.some((word) => word.start === at && isActing(word));
}

/** Whether a word is a verb, or an adverb that one may follow. */
export function isActing({ classes }: Pick<Word, 'classes'>): boolean {
  return classes.has('verb') || classes.has('adverb');
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
    const { classes, agency, head, territory } = hit.value;
    const named = endOfPost(text, tokens, hit) ?? endOfSeveral(text, tokens, hit);
    // What is no body and heads none ends where the lexicon says.
    const to = named ?? (agency === undefined && head !== true ? hit.to : endOfBody(text, tokens, hit));
    // 'Phòng' in 'Hải Phòng' begins no name: a name has begun before it, where it is no order ('Giao Cục A').
    const last = words.at(-1);
    const ordered =
      to > hit.to && last !== undefined && last.end + 1 === hit.start && (last.classes.has('order') || last.classes.has('opener'));
    const inName = agency === undefined && !ordered && isCapital(text, tokens[at - 1]) && tokens[at - 1]!.end + 1 === hit.start;
    // 'Thanh tra các dự án': a verb at the beginning of a line, where 'Thanh tra tỉnh' is a body.
    const acts = classes.has('verb') && to === hit.to && OBJECT_BEGINS.has(tokens[to]?.key ?? 0);
    const isBody =
      named !== null || agency !== undefined || (head === true && !inName && !acts && (to > hit.to || isCapital(text, tokens[at])));
    if (isBody) words.push(bodyOf({ start: hit.start, end: tokens[to - 1]!.end, classes: BODY }, hit.value));
    else if (territory === true && (isCapital(text, tokens[hit.to]) || isNumbered(tokens, hit))) {
      const name = isCapital(text, tokens[hit.to]) ? properName(text, tokens, hit.to, true) : hit.to + 1;
      words.push({ start: hit.start, end: tokens[name - 1]!.end, classes: TERRITORY });
      at = name;
      continue;
    } else if (classes.size > 0) words.push({ start: hit.start, end: hit.end, classes });
    at = isBody ? to : hit.to;
  }
  return words;
}

function bodyOf(word: Word, { agency, generic }: Entry): Word {
  if (agency === undefined) return generic ? { ...word, generic } : word;
  return generic ? { ...word, agency, generic } : { ...word, agency };
}

/** How what somebody does something to begins. */
const OBJECT_BEGINS = keysOf(['các', 'những', 'việc', 'trách', 'toàn', 'đột']);

/** 'quận 1', 'phường 12': places that have a number for a name, where it counts nothing. */
function isNumbered(tokens: readonly Token[], { from, to }: Hit<Entry>): boolean {
  return (
    to === from + 1 &&
    /^(?:quận|phường)$/.test(tokens[from]!.word) &&
    /^\d{1,2}$/.test(tokens[to]?.word ?? '') &&
    !COUNTED.test(tokens[to + 1]?.word ?? '')
  );
}

const COUNTED = /^(?:tháng|năm|ngày|tuần|quý|tuổi|khu|hộ|người|tỷ|triệu|%|[,.\/-])$/;

/** The longest phrase at a token; 'giao Ban …' is an order to a body and not the noun 'giao ban'. */
function hitAt(text: string, tokens: readonly Token[], at: number): Hit<Entry> | null {
  const hit = longestAt(PHRASES, tokens, at);
  if (
    !hit ||
    hit.to - at < 2 ||
    hit.value.agency !== undefined ||
    (hit.value.head === true && hit.value.post !== true) ||
    hit.value.classes.has('place') ||
    !isCapital(text, tokens[at + 1])
  )
    return hit;
  const next = longestAt(PHRASES, tokens, at + 1);
  const body = next !== null && (next.value.agency !== undefined || next.value.head === true);
  if (body) return longestAt(PHRASES, tokens.slice(0, at + 1), at);
  // 'Viện Nghiên cứu chiến lược': with two capitals a name, and no institute in general.
  const head = isNoun(hit) && isTitled(text, tokens[at]!) ? longestAt(PHRASES, tokens.slice(0, at + 1), at) : null;
  return head?.value.head === true ? head : hit;
}

function isNoun({ value: { classes } }: Hit<Entry>): boolean {
  return classes.has('noun') && !classes.has('verb');
}

/** A capital, and small letters behind it. */
function isTitled(text: string, token: Token): boolean {
  const second = text[token.start + 1];
  return isCapital(text, token) && second !== undefined && second !== second.toUpperCase();
}

const BODY: ReadonlySet<WordClass> = new Set(['agency']);
const TERRITORY: ReadonlySet<WordClass> = new Set(['place']);
