import { refusal } from './refusal.ts';

/** Browsers look for a charset in the first 1,024 bytes; pages of old portals begin with long comments. */
const HEAD = 4096;

/**
 * The text of a saved page: by its byte order mark, else by the charset its head names, else UTF-16 where every other byte is zero, else UTF-8.
 * @throws Error (`isRefusal`) when the charset is not known or the bytes are not of it
 */
export function decodePage(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked) return decode(bytes, marked, 'its byte order mark');
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD));
  const declared = charsetIn(head);
  if (declared) return decode(bytes, declared, 'its own charset');
  const wide = byZeros(bytes);
  if (wide) return decode(bytes, wide, 'its zero bytes');
  return decode(bytes, 'utf-8', 'default');
}

function byMark(bytes: Uint8Array): string | null {
  const [first, second, third] = bytes;
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  return null;
}

function charsetIn(head: string): string | null {
  const label = /<meta\b[^>]{0,300}?\bcharset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1]?.toLowerCase();
  if (label === undefined) return null;
  // A head that reads as ASCII is not UTF-16, whatever it says (HTML standard, 'extracting a character encoding').
  return label.startsWith('utf-16') ? 'utf-8' : label;
}

function byZeros(bytes: Uint8Array): string | null {
  if (bytes.length < 4) return null;
  if (bytes[0] === 0x3c && bytes[1] === 0 && bytes[3] === 0) return 'utf-16le';
  if (bytes[0] === 0 && bytes[1] === 0x3c && bytes[2] === 0) return 'utf-16be';
  return null;
}

function decode(bytes: Uint8Array, charset: string, reason: string): string {
  let decoder: TextDecoder;
  try {
    decoder = new TextDecoder(charset, { fatal: true });
  } catch {
    throw refusal(`charset \`${charset}\``, 'one that browsers know', 'Save the page as UTF-8.');
  }
  try {
    return decoder.decode(bytes);
  } catch {
    throw refusal(
      `bytes in a page read as ${charset} (by ${reason})`,
      `text in ${charset}`,
      'Open the page in a browser and save it as UTF-8.',
    );
  }
}
