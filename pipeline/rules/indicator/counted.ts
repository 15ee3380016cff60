import { COUNTED } from '../../lexicon/units.ts';
import { IDLE_NOUNS, NOUN_ENDS, PARTED_NOUNS } from '../../lexicon/observation.ts';
import type { Reading } from '../../match.ts';
import type { Plain } from '../../plain.ts';
import type { Comparator } from '../../schema/quantity.ts';
import { looksAhead, type SectionRole } from '../../schema/section-role.ts';
import { isPer, limits, type Value } from '../quantity.ts';
import type { Mention } from '../rule.ts';
import type { Stretch } from '../segment.ts';
import { compile } from '../pattern.ts';

const BOUNDS: Readonly<Record<string, Comparator>> = {
  'tối thiểu': '>=', 'ít nhất': '>=', 'không dưới': '>=', 'tối đa': '<=', 'không quá': '<=', 'trên': '>', 'hơn': '>', 'từ': '>=', 'khoảng': '~',
}; // prettier-ignore

const NUMBER = String.raw`(?<number>\d{1,3}(?:\.\d{3})+|\d{1,5})(?![.,]\d)`;
const BEHIND = compile(
  String.raw`(?<!\p{L})(?<lead>tối thiểu|ít nhất|không dưới|tối đa|không quá|trên|hơn|từ|khoảng|có|thêm|đạt|xây dựng|hình thành|phát triển)(?: (?:được|có|là|đạt|mới|thêm)){0,2} ${NUMBER}(?:\/(?<of>\d{1,4}))? (?<noun>\p{L}+(?: \p{L}+){0,2})`,
  'gu',
);
const BEFORE = compile(
  String.raw`(?<!\p{L})(?:tổng số|số lượng|số) (?<noun>\p{L}+(?: \p{L}+){0,7}) (?:là|đạt|còn|lên|ước đạt|ước là)(?: (?<lead>trên|hơn|khoảng|tối thiểu|ít nhất))? ${NUMBER}(?= ?[,;.()]| ?$| (?:so|và|tăng|giảm) )`,
  'gu',
);

const SILENT = new Set<SectionRole>(['grounds', 'agenda', 'closing', 'purpose']);
const NOUNS = new Set(COUNTED);
const IDLE = new Set(IDLE_NOUNS);
const ENDS = new Set(NOUN_ENDS);
const PARTED = new Set(PARTED_NOUNS);
const OUT_OF = compile(/(?:có|đạt|thêm) \d{1,4}\/\d{1,4} \p{L}/u);
/** Words by which a bounded number is aimed at outside targets. */
const AIMED = /phấn đấu|dự kiến|mục tiêu|kế hoạch/;
/** What only these tell: a plain count of what nobody lists as counted. */
const STRICT = new Set(['tối thiểu', 'ít nhất', 'không dưới']);

/**
 * Numbers of a clause whose noun no list has: behind a bound or under targets ('ít nhất 20 tập dữ liệu', 'có 13/20 nguồn thu'), or with the noun named before
 * ('Số lượng doanh nghiệp thành lập mới là 565').
 */
export function countsOf(piece: Plain, reading: Reading, clause: Stretch, section: SectionRole): Mention<Value>[] {
  if (SILENT.has(section)) return [];
  const ahead = looksAhead(section);
  const words = piece.folded.slice(clause.start, clause.end);
  if (!/\d/.test(words)) return [];
  const found: Mention<Value>[] = [];
  if (
    ahead ||
    (words.includes('/') && OUT_OF.test(words)) ||
    words.includes('tối thiểu') ||
    words.includes('ít nhất') ||
    words.includes('không dưới')
  ) {
    BEHIND.lastIndex = 0;
    for (let match = BEHIND.exec(words); match; match = BEHIND.exec(words)) {
      const { lead, number, of, noun } = match.groups as Record<string, string>;
      const at = clause.start + match.index;
      if (!isCounted({ lead: lead!, number: number!, of }, words.slice(0, match.index), ahead)) continue;
      const length = nounLength(noun!.split(' '));
      if (length === 0) continue;
      const numberAt = at + match[0].indexOf(number!, lead!.length);
      if (isPer(piece.folded, numberAt)) continue;
      const nounAt = at + match[0].length - noun!.length;
      const end = nounAt + length;
      const comparator = (of === undefined ? BOUNDS[lead!] : undefined) ?? '=';
      found.push(
        mentionOf(
          { start: comparator === '=' ? numberAt : at, end },
          { comparator, number: number!, unit: piece.text.slice(nounAt, end), of },
        ),
      );
    }
  }
  if (words.includes('số ')) {
    BEFORE.lastIndex = 0;
    for (let match = BEFORE.exec(words); match; match = BEFORE.exec(words)) {
      const { lead, number, noun } = match.groups as Record<string, string | undefined>;
      const unit = countedIn(noun!);
      const end = clause.start + match.index + match[0].length;
      const start = end - number!.length - (lead === undefined ? 0 : lead.length + 1);
      if (unit !== null) found.push(mentionOf({ start, end }, { comparator: BOUNDS[lead ?? ''] ?? '=', number: number!, unit }));
    }
  }
  return found.filter((one) => !isTaken(reading, one));
}

/** A year, a day, a value that the lists know, a number in a citation. */
function isTaken({ quantities, times, references, titles }: Reading, { start, end }: Stretch): boolean {
  return [quantities, times, references, titles].some((list) => list.some((other) => other.start < end && start < other.end));
}

function isCounted(
  { lead, number, of }: { lead: string; number: string; of: string | undefined },
  before: string,
  ahead: boolean,
): boolean {
  if (of !== undefined) return /^(?:có|đạt|thêm)$/.test(lead) && Number(number) <= Number(of);
  if (STRICT.has(lead)) return ahead || AIMED.test(before);
  return ahead && (number.startsWith('0') || Number(number.replace('.', '')) >= 10);
}

/** How many letters of the words are the noun: two syllables, three behind a word that parts a mass ('bộ dữ liệu'), less where another word ends it. */
function nounLength(words: readonly string[]): number {
  if (ENDS.has(words[0]!) || IDLE.has(words[0]!) || IDLE.has(words.slice(0, 2).join(' '))) return 0;
  const most = PARTED.has(words[0]!) ? 3 : 2;
  const cut = words.findIndex((word) => ENDS.has(word));
  return words.slice(0, Math.min(most, cut < 0 ? words.length : cut)).join(' ').length;
}

function countedIn(noun: string): string | null {
  const words = noun.split(' ');
  for (let count = Math.min(4, words.length); count > 0; count -= 1) {
    const head = words.slice(0, count).join(' ');
    if (NOUNS.has(head)) return head;
  }
  return null;
}

function mentionOf(at: Stretch, said: { comparator: Comparator; number: string; unit: string; of?: string | undefined }): Mention<Value> {
  const { comparator, unit, of } = said;
  const value = Number(said.number.replaceAll('.', ''));
  return {
    rule: 'quantity/value',
    ...at,
    value: { comparator, ...limits(comparator, value), unit, ...(of === undefined ? {} : { of: Number(of) }) },
  };
}
