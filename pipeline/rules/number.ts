import { DIGITS, NUMBER_WORDS, SCALES } from '../lexicon/numerals.ts';
import { COUNTED, UNITS } from '../lexicon/units.ts';
import { readDigits, type Follower } from './digits.ts';
import { numeralAt } from './numeral.ts';
import { isDigit, isPartOfWord, keyOf, type Token } from './token.ts';
import { buildTrie, longestAt, marksOf } from './trie.ts';
import { compile } from './pattern.ts';

/** What may follow a number: a unit of measure, or a noun that is counted. */
export type Entry = { readonly kind: 'unit' | 'counted'; readonly unit: string; readonly factor: number };

const ENTRIES = buildTrie<Entry>([
  ...UNITS.flatMap(({ id, forms, factor }) =>
    forms.map((form): [string, Entry] => [form, { kind: 'unit', unit: id, factor: factor ?? 1 }]),
  ),
  ...COUNTED.map((noun): [string, Entry] => [noun, { kind: 'counted', unit: noun, factor: 1 }]),
]);
const SCALE_TRIE = buildTrie<number>(SCALES);

/** One number with its scale and unit, before ranges and bounds are read. */
export type Single = {
  readonly start: number;
  end: number;
  readonly digits: string;
  readonly number: number;
  readonly scale: number;
  readonly unit: Entry | null;
  readonly per: string | undefined;
  readonly settled: string | undefined;
};

const NUMBER = compile(
  /(?<![\p{L}\p{N}]|\d[.,])(?:\d{1,3}(?:\.\d{3})+(?:,\d{1,4})?|\d{1,3}(?:,\d{3}){2,}|\d{1,16}(?:[.,]\d{1,4})?)(?![\d]|[.,]\d)/gu,
);

/** A number that can only be read the English way. */
const ENGLISH = /(?<![\d.,])\d{1,3}(?:,\d{3})+(?:\.\d|,\d{3})/;

/** Numbers of a folded text, in figures and in words, in order, each with its scale and unit. */
export function readNumbers(folded: string, tokens: readonly Token[]): Single[] {
  const inWords = readInWords(folded, tokens);
  const inFigures = readInFigures(folded, tokens);
  if (inWords.length === 0) return inFigures;
  return [...inFigures, ...inWords].sort((a, b) => a.start - b.start);
}

/** Begins a number in words; the others stand inside. */
const WORDS = marksOf([...Object.keys(DIGITS), NUMBER_WORDS.ten, NUMBER_WORDS.minus, NUMBER_WORDS.hundred].map(keyOf));

/** A number in words with its unit. One word alone ('hai', 'ba') counts too much that nobody measures: it needs a unit of measure. */
function readInWords(folded: string, tokens: readonly Token[]): Single[] {
  const singles: Single[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    // Behind a word of its own no numeral goes on in figures, nor does a unit begin with them: 'năm 2027'.
    if (WORDS[tokens[at]!.key] !== 1 || (at + 1 < tokens.length && isDigit(folded.charCodeAt(tokens[at + 1]!.start)))) continue;
    const numeral = numeralAt(tokens, at);
    if (numeral === null) continue;
    const to = at + numeral.words;
    const hit = longestAt(ENTRIES, tokens, to);
    const unit = hit && !isGlued(folded, hit.end) ? hit.value : null;
    const measured = unit?.kind === 'unit' && !COUNTING.has(unit.unit);
    if (measured || (numeral.words > 1 && (unit !== null || numeral.value >= 1e9))) {
      const end = unit && hit ? hit.end : tokens[to - 1]!.end;
      const scale = unit === null ? 1e9 : 1;
      const number = numeral.value / scale;
      singles.push({ start: tokens[at]!.start, end, digits: '', number, scale, unit, per: undefined, settled: undefined });
    }
    at = to - 1;
  }
  return singles;
}

/** Units that also count ('họp hai lần', 'một điểm mới'). */
const COUNTING = new Set(['lần', 'điểm', 'bậc', 'lượt', 'lượt người', 'm']);

const DIGIT = /\d/;
const MARK = /^[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}(?= )/;

function readInFigures(folded: string, tokens: readonly Token[]): Single[] {
  const singles: Single[] = [];
  if (!DIGIT.test(folded)) return singles;
  const english = ENGLISH.test(folded);
  NUMBER.lastIndex = 0;
  let token = 0;
  for (let match = NUMBER.exec(folded); match; match = NUMBER.exec(folded)) {
    const start = match.index;
    let end = start + match[0].length;
    // A bracket may repeat the number in words: '05 (năm) nhiệm vụ'.
    const words = folded.startsWith(' (', end) ? /^ \((?:[\p{L}]+ ?){1,6}\)(?= )/u.exec(folded.slice(end, end + 40)) : null;
    // '87.293,9⁴ tỷ đồng': the mark of a footnote.
    const unitFrom = end + (words ?? MARK.exec(folded.slice(end, end + 3)) ?? [''])[0].length;
    while (token < tokens.length && tokens[token]!.start < unitFrom) token += 1;
    let at = token;
    const scaleHit = isNext(folded, unitFrom, tokens[at]) ? longestAt(SCALE_TRIE, tokens, at) : null;
    if (scaleHit) {
      at = scaleHit.to;
      end = scaleHit.end;
    }
    const unitHit = isNext(folded, scaleHit ? end : unitFrom, tokens[at]) ? longestAt(ENTRIES, tokens, at) : null;
    const named = unitHit && !isGlued(folded, unitHit.end) ? unitHit.value : null;
    if (named && unitHit) end = unitHit.end;
    const unit = named ?? (scaleHit && isMoney(folded, start, end) ? MONEY : null);
    const per =
      unit && (folded[end] === '/' || (folded[end] === ' ' && folded[end + 1] === '/'))
        ? /^ ?\/ ?1\.000 (?:usd|đồng|đô la)(?: gdp| grdp)?(?!\p{L})|^ ?\/ ?1(?:00|\.?000|0\.?000|00\.?000) (?:bé gái|bé trai|phụ nữ|trẻ|dân|người|nữ|nam|hộ|học sinh|lao động)(?: (?:đẻ|sinh|dân|em))?(?: (?:ra )?sống)?(?!\p{L})|^(?: ?\/ ?(?:[\p{L}\d²]|\.(?=[\p{L}\d]))+(?: (?:dân|động|sàn|đêm))?){1,2}/u.exec(
            folded.slice(end, end + 32),
          )?.[0]
        : undefined;
    if (per && !/^ ?\/ ?\d+$/.test(per) && !isOther(folded, end, unit!)) end += per.length;
    const { number, settled } = readDigits(match[0], scaleHit ? 'scale' : followerOf(unit), english);
    const sign = signBefore(folded, start, unit);
    singles.push({
      start: sign ?? start,
      end,
      digits: match[0],
      number: sign === null ? number : -number,
      settled,
      scale: scaleHit ? scaleHit.value : 1,
      unit,
      per: per?.replace(/^ ?\/ ?/, ''),
    });
  }
  return singles;
}

const MONEY: Entry = { kind: 'unit', unit: 'VND', factor: 1 };
/** '21 triệu/người/năm', 'thu nhập tăng từ 7 triệu năm 2025 lên 14 triệu': millions for each, or of what is earned, are money. */
function isMoney(folded: string, start: number, end: number): boolean {
  const behind = folded.slice(end, end + 16);
  return (
    MONEY_FOR_EACH.test(behind) || (NOTHING_COUNTED.test(behind) && EARNED.test(folded.slice(Math.max(0, start - FARTHEST_EARNED), start)))
  );
}

const FARTHEST_EARNED = 100;
const EARNED = compile(/(?:thu nhập|doanh thu|lợi nhuận|tiền lương)(?!\p{L})[^,;:.()]*$/u);
const NOTHING_COUNTED = compile(/^ ?(?:$|[,;.)]|(?:năm|vào|lên|xuống|đến|trở|so)(?!\p{L}))/u);
const MONEY_FOR_EACH = /^ ?\/ ?(?:người|hộ|lao động|khẩu|nhân khẩu|ha|tháng|năm|m2|m²)(?![a-z])/;

/** '15.072 ha/15.500 ha': behind the stroke another number of the same unit. */
function isOther(folded: string, end: number, { unit }: Entry): boolean {
  const behind = OTHER_NUMBER.exec(folded.slice(end, end + 32));
  return behind !== null && folded.startsWith(unit, end + behind[0].length);
}

const OTHER_NUMBER = /^ ?\/ ?\d[\d.,]* /;

function followerOf(unit: Entry | null): Follower {
  if (unit === null) return 'none';
  if (unit.kind === 'counted' || CURRENCIES.has(unit.unit)) return 'counted';
  return unit.unit === 'percent' ? 'percent' : 'none';
}

const CURRENCIES = new Set(['VND', 'USD', 'EUR']);

/** Where the sign of a negative number stands: 'âm 2,5%', 'đạt -2,5%'; null where none does. A dash after a number joins two, at the beginning it is a bullet. */
function signBefore(folded: string, start: number, unit: Entry | null): number | null {
  const word = NUMBER_WORDS.minus.length + 1;
  if (folded.startsWith(`${NUMBER_WORDS.minus} `, start - word) && !isPartOfWord(folded, start - word - 1)) return start - word;
  if (folded[start - 1] !== '-') return null;
  const glued = /[\p{L}:(] ?-$/u.test(folded.slice(Math.max(0, start - 3), start)) && !isPartOfWord(folded, start - 2);
  return unit?.kind === 'unit' && glued ? start - 1 : null;
}

/** Whether a word stands at a place, with at most a space before it. */
function isNext(folded: string, from: number, token: Token | undefined): boolean {
  return token !== undefined && (token.start === from || (token.start === from + 1 && folded[from] === ' '));
}

/** 'm' in 'm2', or a unit that is the beginning of a longer word written without a space; a sign is none ('4,8%GDP'). */
function isGlued(folded: string, end: number): boolean {
  return folded[end - 1] !== '%' && isPartOfWord(folded, end);
}
