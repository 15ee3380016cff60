import type { Indicator } from '../../pipeline/schema/indicator.ts';
import { LANGUAGES } from '../languages.ts';
import { isBare, reckoned } from './amount.ts';
import { capital } from './capital.ts';
import { markup } from './html.ts';
import type { Commitment, Library } from './library.ts';
import { together } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { ownLang } from './text-lang.ts';
import { form, tokens } from './tokens.ts';

const TABLE = 'indicator/table';

/** A commitment so that it reads by itself, in the language of the texts. */
export function titleOf({ type, record }: Commitment): string {
  return type === 'task' ? record.statement : `${capital(record.name)}: ${valueOf(record)}`;
}

/**
 * The same as markup for a page. Of a value printed as bare digits, whose unit stands in the head of the table, the value is the interface's own, and with it
 * the measure's name where the lexicon knows it: no heading is half in one language and half in another that need not.
 */
export function headingOf(commitment: Commitment, { words, names }: Pick<Library, 'words' | 'names'>): Phrase {
  if (commitment.type === 'task' || words.textLang === undefined || !isBare(commitment.record.quantity.text)) return titleOf(commitment);
  const { name, measure, quantity } = commitment.record;
  const called = names.measures[measure ?? ''];
  if (called !== undefined) return markup`<span${ownLang(words)}>${called}: ${reckoned(quantity, words)}</span>`;
  return markup`${capital(name)}: <span${ownLang(words)}>${reckoned(quantity, words)}</span>`;
}

/**
 * The words of a commitment as a list shows them, where its own do not say what they are of: a row of a table (`Tăng GRDP % 14 10,5`) and words that go on with
 * what was said before (`bằng 52%`). Empty where its own do.
 */
export function readsAs(commitment: Commitment): string {
  if (commitment.type === 'task') return '';
  const { provenance, name, quote } = commitment.record;
  const there = new Set(tokens(quote).map(({ text }) => form(text)));
  const named = tokens(name).map(({ text }) => form(text));
  const lacking = named.filter((word) => !there.has(word));
  return provenance.some(({ rule }) => rule === TABLE) || 2 * lacking.length > named.length ? titleOf(commitment) : '';
}

function valueOf({ quantity }: Indicator): string {
  const [{ words }] = LANGUAGES;
  return isBare(quantity.text) ? (together([reckoned(quantity, words)], '') as string) : quantity.text;
}
