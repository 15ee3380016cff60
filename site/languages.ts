import { en } from './i18n/en.ts';
import type { Words } from './i18n/vi.ts';
import { vi } from './i18n/vi.ts';

/** A language of the interface: what its pages are called by, what they say, and under which folder of the site they stand. */
export type Language = { readonly code: 'vi' | 'en'; readonly words: Words; readonly folder: string };

/** The languages of the interface; the first stands at the root, where all texts are. */
export const LANGUAGES: readonly [Language, ...Language[]] = [
  { code: 'vi', words: vi, folder: '' },
  { code: 'en', words: en, folder: 'en/' },
];

/** The language in whose folder a page stands: `en`, nothing for the root. */
export function languageOf(folder: string | undefined): Language {
  const found = LANGUAGES.find((language) => language.folder === (folder === undefined ? '' : `${folder}/`));
  if (found === undefined) throw new Error(`Unexpected folder \`${folder ?? ''}\`, expected that of a language of the interface`);
  return found;
}

/** The language that a reader of one is offered. */
export function otherThan({ code }: Language): Language {
  return LANGUAGES.find((language) => language.code !== code) ?? LANGUAGES[0];
}
