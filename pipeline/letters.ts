import { decodeNamedCharacterReference } from 'decode-named-character-reference';
import { straight } from './fold.ts';

/**
 * The letters that a reader sees in a slice of the source, without white space: marks of Markdown and HTML, prefixes of lists and quotes,
 * targets of links and footnote references left out, entities decoded. It knows nothing of the parser, so that it can check it.
 */
export function lettersOfSource(slice: string): string {
  const unmarked = slice
    .replace(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
    .replace(/\n[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/g, '\n')
    .replace(/<(https?:[^>\s]*)>/gi, '$1')
    .replace(/\]\((?:<[^>]*>|[^()\s]*(?:\([^()]*\)[^()\s]*)*)(?:\s+"[^"]*")?\)/g, ' ')
    .replace(/\]\[[^\]]*\]|\[\^[^\]]*\]|<\/?[a-z][^>]*>|<!--[\s\S]*?-->/gi, ' ')
    .replace(/[*_`\\|[\]]/g, '');
  return lettersOf(decodeEntities(unmarked));
}

/** The letters of a quote, without white space, invisible characters and what Markdown writes with. */
export function lettersOf(text: string): string {
  return straight(text)
    .replace(/[*_`\\|[\]\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '')
    .normalize('NFC');
}

/** A text on one line with single spaces. */
export function flat(text: string): string {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

function decodeEntities(text: string): string {
  return text
    .replace(/&#(x?)([0-9a-f]{1,6});/gi, (all, hex: string, digits: string) => {
      const code = parseInt(digits, hex === '' ? 10 : 16);
      return code <= 0x10ffff ? String.fromCodePoint(code) : all;
    })
    .replace(/&([a-z][a-z0-9]*);/gi, (all, name: string) => decodeNamedCharacterReference(name) || all);
}
