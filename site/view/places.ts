import { decodeNamedCharacterReference } from 'decode-named-character-reference';

const PUNCTUATION = /[!-/:-@[-`{-~]/;
const REFERENCE = /&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z0-9]+));/iy;

/**
 * Where each UTF-16 unit of a leaf's words starts in the source; one entry more than the words have, the last is the leaf's end.
 * Escapes (`\%`), character references (`&amp;`) and line prefixes take more room in the source than in the words.
 * @param decode false for code and raw HTML, where `\` and `&` mean themselves
 */
export function places(words: string, source: string, start: number, end: number, decode: boolean): number[] {
  const out: number[] = [];
  let at = start;
  let i = 0;
  while (i < words.length) {
    const step = decode ? (reference(words, i, source, at) ?? escaped(words, i, source, at)) : null;
    if (step) {
      for (let unit = 0; unit < step.units; unit += 1) out.push(at);
      at += step.length;
      i += step.units;
      continue;
    }
    // White space before a line's end, and the prefix of the next line (indent, `>`), are in no leaf's words.
    const found = source.indexOf(words[i]!, at);
    if (found >= 0 && found < end) at = found;
    out.push(Math.min(at, end));
    at += 1;
    i += 1;
  }
  out.push(end);
  return out;
}

type Step = { readonly units: number; readonly length: number };

function reference(words: string, i: number, source: string, at: number): Step | null {
  if (source[at] !== '&') return null;
  REFERENCE.lastIndex = at;
  const match = REFERENCE.exec(source);
  if (!match) return null;
  const decoded = match[3] === undefined ? numeric(match) : decodeNamedCharacterReference(match[3]);
  return decoded !== false && decoded !== '' && words.startsWith(decoded, i) ? { units: decoded.length, length: match[0].length } : null;
}

function numeric(match: RegExpExecArray): string {
  const code = match[1] === undefined ? Number(match[2]) : Number.parseInt(match[1], 16);
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd';
}

function escaped(words: string, i: number, source: string, at: number): Step | null {
  const next = source[at + 1];
  return source[at] === '\\' && next !== undefined && PUNCTUATION.test(next) && words[i] === next ? { units: 1, length: 2 } : null;
}
