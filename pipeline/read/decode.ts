import type { VFile } from 'vfile';
import { TURNING } from '../fold.ts';
import { say } from '../messages.ts';
import { placeAt } from './place.ts';

/** The text of bytes as UTF-8, with its byte order mark; null with an error in the file where they are binary or of another encoding. */
export function decode(bytes: Uint8Array, file: VFile): string | null {
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const bad = firstBadByte(bytes, text);
  const nul = text.indexOf('\0');
  // UTF-16 is full of NUL bytes, but its first byte says what it is; any other text with a NUL is no text.
  if (nul !== -1 && bad?.offset !== 0) say(file, 'file-binary', placeAt(text, nul));
  else if (bad) say(file, 'file-encoding', placeAt(text, bad.offset), { bytes: bad.byte.toString(16).toUpperCase().padStart(2, '0') });
  else return text;
  return null;
}

/** The text with LF alone, no byte order mark, NFC and the Vietnamese Đ; a warning in the file for each that had to be mended. */
export function normalise(raw: string, file: VFile): string {
  let text = raw;
  if (text.startsWith('\uFEFF')) {
    say(file, 'text-bom', { line: 1, column: 1 });
    text = text.slice(1);
  }
  const cr = text.indexOf('\r');
  if (cr !== -1) {
    say(file, 'text-crlf', placeAt(text, cr));
    text = text.replace(/\r\n?/g, '\n');
  }
  if (!UNUSUAL.test(text)) return text;
  const composed = text.normalize('NFC');
  if (composed !== text) say(file, 'text-nfd', placeAt(composed, firstDifference(composed, text)));
  const turning = composed.search(TURNING);
  if (turning !== -1) say(file, 'text-turned', placeAt(composed, turning), { found: codeOf(composed[turning]!) });
  const eth = composed.search(/[\u00D0\u00F0]/);
  if (eth === -1) return composed;
  say(file, 'text-eth', placeAt(composed, eth), { found: composed[eth]! });
  return composed.replace(/\u00D0/g, '\u0110').replace(/\u00F0/g, '\u0111');
}

/** Beyond these letters and signs, of which Vietnamese has all it needs, a text may be taken apart, turned or spelled with an eth; none of them is mended. */
const UNUSUAL = /[^\n -~\u00a0-\u00cf\u00d1-\u00ef\u00f1-\u02ff\u1ea0-\u1ef9\u2010-\u2015\u2018-\u201d\u2022\u2026]/;

/** Whether a message tells of a spelling that `normalise` mends, so that `camket check --fix` can write it back. */
export function isMended(ruleId: string | undefined): boolean {
  return ruleId !== undefined && ['text-bom', 'text-crlf', 'text-nfd', 'text-eth'].includes(ruleId);
}

// The decoder puts U+FFFD for what it cannot read; where the bytes do not spell U+FFFD themselves, that is the fault.
function firstBadByte(bytes: Uint8Array, text: string): { offset: number; byte: number } | null {
  let at = 0;
  let from = 0;
  for (let offset = text.indexOf('\uFFFD'); offset !== -1; offset = text.indexOf('\uFFFD', from)) {
    at += Buffer.byteLength(text.slice(from, offset));
    if (bytes[at] !== 0xef || bytes[at + 1] !== 0xbf || bytes[at + 2] !== 0xbd) return { offset, byte: bytes[at]! };
    at += 3;
    from = offset + 1;
  }
  return null;
}

function codeOf(unit: string): string {
  return `U+${unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function firstDifference(a: string, b: string): number {
  let at = 0;
  while (at < a.length && a[at] === b[at]) at += 1;
  return at;
}
