import type { Words } from '../i18n/vi.ts';
import { filled } from './fill.ts';
import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import { textLang } from './text-lang.ts';
import { unbroken } from './unbroken.ts';

/** Words for a page: plain ones of the interface, or markup where words of a text stand among them and say which language they are in. */
export type Phrase = string | Html;

/** Words of a text (a name, a value as printed, a title), marked as such where the page speaks another language. */
export function own(text: string, words: Pick<Words, 'textLang'>): Phrase {
  return words.textLang === undefined || text === '' ? text : markup`<span${textLang(words)}>${unbroken(text)}</span>`;
}

/** A text of i18n/ filled in as view/fill.ts does, with values of which some may be a text's own words. */
export function phrase(form: string, values: Readonly<Record<string, Phrase | number>>): Phrase {
  return together(filled<Phrase>(form, values), '');
}

/** Phrases one after another, empty ones left out, with a text between. */
export function together(parts: readonly (Phrase | number)[], between: string): Phrase {
  const said = parts.filter((part) => part !== '');
  if (said.every((part) => typeof part !== 'object')) return said.join(between);
  return join(
    said.map((part) => markup`${part}`),
    between,
  );
}
