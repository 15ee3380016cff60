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
 * What another language than the texts' calls a value whose measure the lexicon knows: `GRDP growth: 10.5%`. Empty in the texts' own language, and where the
 * lexicon has no name.
 */
export function calledIn({ type, record }: Commitment, { words, names }: Pick<Library, 'words' | 'names'>): Phrase {
  if (type === 'task' || words.textLang === undefined) return '';
  const measure = names.measures[record.measure ?? ''];
  return measure === undefined ? '' : together([`${measure}:`, reckoned(record.quantity, words)], ' ');
}

/**
 * A commitment as the heading of its page, which is marked as being in the language of the texts: as another language calls it where it does, and else so that
 * no value is printed as bare digits, whose unit stands in the head of the table.
 */
export function headingOf(commitment: Commitment, library: Pick<Library, 'words' | 'names'>): Phrase {
  const { words } = library;
  const called = calledIn(commitment, library);
  if (called !== '') return markup`<span${ownLang(words)}>${called}</span>`;
  if (commitment.type === 'task' || words.textLang === undefined || !isBare(commitment.record.quantity)) return titleOf(commitment);
  const { name, quantity } = commitment.record;
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
  return isBare(quantity) ? (together([reckoned(quantity, words)], '') as string) : quantity.text;
}
