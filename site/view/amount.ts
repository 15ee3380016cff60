import type { Words } from '../i18n/vi.ts';
import type { Quantity } from '../../pipeline/schema/quantity.ts';
import { fill } from './fill.ts';
import { numeral } from './numeral.ts';
import { own, phrase, together } from './phrase.ts';
import type { Phrase } from './phrase.ts';

const BILLION = 1e9;
const MILLION = 1e6;
/** Places after the comma: what is printed is at most a thousandth of a scaled unit. */
const DIGITS = 3;

/** A number in its unit as one says it: `10,34%`, `116.442,134 tỷ đồng`, `213 triệu tấn`. */
export function amount(number: number, unit: string, words: Words): Phrase {
  const { outcome } = words;
  const scale = outcome.amounts[unit] === undefined ? scaleOf(Math.abs(number)) : null;
  const n = numeral(number / (scale === null ? 1 : scale === 'billion' ? BILLION : MILLION), words, DIGITS);
  if (outcome.amounts[unit] !== undefined) return fill(outcome.amounts[unit], { n });
  return together([n, scale === null ? '' : outcome.scales[scale], unitOf(unit, number, words)], ' ');
}

/** What a number counts or measures; a noun of the text itself where the interface has no word for it. */
export function unitOf(unit: string, number: number, words: Words): Phrase {
  const named = words.outcome.amountUnits[unit];
  return named === undefined ? own(unit, words) : fill(named, { n: number });
}

/**
 * A value as a page shows it beside the words that print it. In the language of the texts as printed; one that stands in a table as bare digits gets its unit,
 * which the head of the table has. In another language, whose numbers are written otherwise, in its own.
 */
export function printed(quantity: Omit<Quantity, 'span'>, words: Words): Phrase {
  return words.textLang !== undefined || isBare(quantity) ? reckoned(quantity, words) : quantity.text;
}

/** The print of a value, for a page in another language where no words beside it have it; empty where it has no words, and only its marks would differ. */
export function printOf({ text }: Pick<Quantity, 'text'>, words: Words): string {
  return words.textLang === undefined || !/\p{L}/u.test(text) ? '' : text;
}

/** Whether a print is digits and signs alone, or a share without its sign (`khoảng 13`), as in a table whose head has the unit. */
export function isBare({ text, unit }: Pick<Quantity, 'text' | 'unit'>): boolean {
  return /^[-–~<>≤≥\d.,\s]+$/.test(text) || (unit === 'percent' && /^\D*[-–\d.,\s]+$/.test(text));
}

/** A value in the numbers and words of the interface: `10.34%`, `42,500 billion dong`, `more than 1,200 homes`. */
export function reckoned({ comparator, min, max, unit }: Pick<Quantity, 'comparator' | 'min' | 'max' | 'unit'>, words: Words): Phrase {
  const [a, b] = [min, max].map((bound) => (bound === null ? '' : amount(bound, unit, words)));
  const form = words.commitment.bounds[comparator];
  return form === '' ? a! || b! : phrase(form, { a: a! || b!, b: b! || a! });
}

/** The distance between two numbers of a unit, without a sign: of shares in percentage points, of ranks in places. */
export function gap(difference: number, unit: string, words: Words): Phrase {
  const distance = Math.abs(difference);
  const form = words.outcome.differences[unit];
  return form === undefined ? amount(distance, unit, words) : fill(form, { n: numeral(distance, words, DIGITS) });
}

function scaleOf(number: number): 'billion' | 'million' | null {
  if (number >= BILLION) return 'billion';
  return number >= MILLION ? 'million' : null;
}
