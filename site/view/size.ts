import type { Words } from '../i18n/vi.ts';
import { numeral } from './numeral.ts';

/** How large a text is as a file: `1,5 kB`, `371 kB`, `3,0 MB`. */
export function size(text: string, words: Words): string {
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  if (kilobytes >= 1000) return `${numeral(kilobytes / 1000, words, 1)} MB`;
  return `${numeral(kilobytes, words, kilobytes < 10 ? 1 : 0)} kB`;
}
