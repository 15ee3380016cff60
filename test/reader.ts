import { decodeNamedCharacterReference } from 'decode-named-character-reference';

/** What a reader sees of a slice of Markdown, told by its characters alone and without the parser, so that the two can be held against each other. */
export function seenIn(slice: string): string {
  let rest = slice
    .replaceAll(/\n[ \t]*(?:>[ \t]?)+/g, '\n')
    .replaceAll(/\n[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]+/g, '\n')
    .replaceAll(/<(https?:[^>\s]*)>/gi, '$1');
  rest = rest
    .replaceAll(/\]\((?:<[^>]*>|(?:[^()\s]|\([^()]*\))*)(?:\s+(?:"[^"]*"|'[^']*'))?\)/g, ']')
    .replaceAll(/\]\[[^\]]*\]/g, ']')
    .replaceAll(/\[\^[^\]]*\]/g, '')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/<\/?[a-z][^>]*>/gi, ' ');
  return rest.replaceAll(
    /\\([!-/:-@[-`{-~])|&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|([a-z][a-z0-9]*));/gi,
    (all, escaped?: string, decimal?: string, hex?: string, name?: string) => {
      if (escaped !== undefined) return escaped;
      if (name !== undefined) return decodeNamedCharacterReference(name) || all;
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal);
      return code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff) ? '\ufffd' : String.fromCodePoint(code);
    },
  );
}

/** A text without white space, invisible characters and the characters that Markdown writes marks with: two that agree in this are the same to a reader. */
export function squeezed(text: string): string {
  return text.replaceAll(/[*_`\\|[\]\s\u00ad\u200b-\u200d\u2060\ufeff]+/g, '').normalize('NFC');
}
