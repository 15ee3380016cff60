import { highlight } from './highlight.ts';
import { html, join } from './html.ts';
import type { Html } from './html.ts';
import { commitmentPath, documentPath } from './paths.ts';
import type { Row } from './row.ts';

/** The few words of the interface that a result needs, so that the browser need not load the others. */
export type ResultWords = {
  readonly kinds: Readonly<Record<Row['kind'], string>>;
  readonly from: Readonly<Record<Row['whenFrom'], string>>;
  readonly base: string;
};

/** Rows as the items of a `[data-results]` list; the server and the browser draw the same. */
export function results(rows: readonly Row[], words: ResultWords, terms: ReadonlySet<string> = new Set()): Html {
  return join(rows.map((row) => result(row, words, terms)));
}

function result(row: Row, words: ResultWords, terms: ReadonlySet<string>): Html {
  const from = words.from[row.whenFrom];
  const note = from === '' ? null : html` <span class="from">${from}</span>`;
  const when = row.when === '' ? null : html`<p class="when">${row.when}${note}</p>`;
  const number = row.document.number === '' ? null : html`${highlight(row.document.number, terms)} · `;
  const who = row.who === '' ? null : html`<span class="who">${highlight(row.who, terms)}</span> `;
  return html`<li class="result" data-result="${row.id}"><p class="kind kind-${row.kind}">${words.kinds[row.kind]}</p>${when}<p class="quote"><a href="${words.base}${commitmentPath(row.id)}">${highlight(row.quote, terms)}</a></p><p class="meta">${who}<a href="${words.base}${documentPath(row.document.id, row.id)}">${number}${highlight(row.document.title, terms)}</a></p></li>`;
}
