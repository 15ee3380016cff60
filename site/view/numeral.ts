import type { Words } from '../i18n/vi.ts';

/** A number as the interface's language writes it: `1.178,5`, `1,178.5`; at most `digits` places after the decimal mark. */
export function numeral(n: number, { locale }: Pick<Words, 'locale'>, digits = 0): string {
  return n.toLocaleString(locale.replace('_', '-'), { maximumFractionDigits: digits });
}
