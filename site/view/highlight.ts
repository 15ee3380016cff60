import { html, join } from './html.ts';
import type { Html } from './html.ts';
import { term, tokens } from './tokens.ts';

/** A text with the words that a search matched in `<mark>`, accents as they stand. */
export function highlight(text: string, terms: ReadonlySet<string>): Html {
  if (terms.size === 0) return html`${text}`;
  const pieces: Html[] = [];
  let done = 0;
  for (const { start, end, text: word } of tokens(text)) {
    if (!terms.has(term(word))) continue;
    pieces.push(html`${text.slice(done, start)}<mark>${word}</mark>`);
    done = end;
  }
  return html`${join(pieces)}${text.slice(done)}`;
}
