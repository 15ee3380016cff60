import type { Comparison } from '../../pipeline/schema/indicator.ts';
import type { Quantity } from '../../pipeline/schema/quantity.ts';
import { joints } from '../i18n/vi/comparison.ts';
import type { Words } from '../i18n/vi.ts';
import { isBare, reckoned, unitOf } from './amount.ts';
import type { Part } from './fact.ts';
import { fill } from './fill.ts';
import { numeral } from './numeral.ts';
import { own, phrase, together } from './phrase.ts';
import type { Phrase } from './phrase.ts';

/**
 * A value as printed, with what it comes to in the unit itself (42.500 tỷ đồng: 42.500.000.000.000 VND) where that says more; one printed as bare digits as what it
 * comes to with the unit that the head of its table has, and then how it is printed.
 */
export function value(quantity: Quantity, words: Words): Part {
  const { comparator, min, max, unit, text } = quantity;
  const measured = (number: number | null) => (number === null ? '' : amount(number, unit, words));
  const bound = words.commitment.bounds[comparator];
  const [a, b] = [measured(min), measured(max)];
  const whole = bound === '' ? a || b : phrase(bound, { a: a || b, b: b || a });
  if (isBare(quantity)) return { text: reckoned(quantity, words), note: phrase(words.commitment.printedBare, { text: own(text, words) }) };
  return { text: own(text, words), note: whole === text ? '' : whole };
}

/** What a value is held against. */
export function comparison({ relation, quantity, to, implied }: Comparison, words: Words): Part {
  const text = own(quantity.text, words);
  const { relation: against, relationAlone } = words.commitment;
  const other = bareOf(to);
  const note = other === '' ? relationAlone[relation] : phrase(against[relation], { to: own(other, words) });
  if (implied === undefined) return { text, note };
  const [min, max] = [implied.min, implied.max].map((bound) => amount(bound, implied.unit, words));
  return { text, note: together([note, phrase(words.commitment.implied, { min: min!, max: max! })], '; ') };
}

// What links the other to its value, or goes on to the next, is said by the words around it here.
function bareOf(to: string): string {
  const { before, after } = joints;
  const first = before.find((words) => to.startsWith(`${words} `));
  const words = to
    .slice(first === undefined ? 0 : first.length)
    .trim()
    .split(' ');
  return words.slice(0, words.findLastIndex((word) => !after.includes(word)) + 1).join(' ');
}

function amount(number: number, unit: string, words: Words): Phrase {
  const form = words.outcome.amounts[unit];
  if (form !== undefined) return fill(form, { n: numeral(number, words, 6) });
  const names = words.units as Readonly<Record<string, string>>;
  return together([numeral(number, words, 6), names[unit] ?? unitOf(unit, number, words)], ' ');
}
