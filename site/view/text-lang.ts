import type { Words } from '../i18n/vi.ts';
import { markup } from './html.ts';
import type { Html } from './html.ts';

/** The attribute ` lang` for an element whose words are a text's own, where the page speaks another language; else nothing. */
export function textLang({ textLang }: Pick<Words, 'textLang'>): Html | null {
  return textLang === undefined ? null : markup` lang="${textLang}"`;
}

/** The attribute ` lang` for words of the interface inside a text that is marked as being in another language; else nothing. */
export function ownLang({ lang, textLang }: Pick<Words, 'lang' | 'textLang'>): Html | null {
  return textLang === undefined ? null : markup` lang="${lang}"`;
}
