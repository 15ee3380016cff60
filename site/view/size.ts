import type { Words } from '../i18n/vi.ts';
import { numeral } from './numeral.ts';

/** How large a text is as a file: `1,5 kB`, `2.960 kB`. */
export function size(text: string, words: Words): string {
  const kilobytes = new TextEncoder().encode(text).length / 1000;
  return `${numeral(kilobytes, words, kilobytes < 10 ? 1 : 0)} kB`;
}
