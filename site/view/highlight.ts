import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import { term, tokens } from './tokens.ts';

/**
 * A text with the words that a search matched in `<mark>`, accents as they stand; words side by side are one mark. Where some stand side by side,
 * single syllables elsewhere stay unmarked: without accents 'dau tu' is also the 'đấu' of 'phấn đấu'.
 */
export function highlight(text: string, terms: ReadonlySet<string>): Html {
  const found: { start: number; end: number; words: number }[] = [];
  for (const { start, end, text: word } of terms.size === 0 ? [] : tokens(text)) {
    if (!terms.has(term(word))) continue;
    const last = found.at(-1);
    if (last && text.slice(last.end, start).trim() === '') {
      last.end = end;
      last.words += 1;
    } else found.push({ start, end, words: 1 });
  }
  const phrased = found.some(({ words }) => words > 1);
  const runs = found.filter(({ words }) => words > 1 || !phrased);
  const pieces = runs.map(({ start, end }, i) => markup`${text.slice(runs[i - 1]?.end ?? 0, start)}<mark>${text.slice(start, end)}</mark>`);
  return markup`${join(pieces)}${text.slice(runs.at(-1)?.end ?? 0)}`;
}
