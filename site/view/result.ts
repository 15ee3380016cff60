import { highlight, UNMARKED } from './highlight.ts';
import type { Marking } from './highlight.ts';
import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import { commitmentPath, documentPath } from './paths.ts';
import type { Row } from './row.ts';
import { isOpen, stateMark } from './state.ts';
import { textLang } from './text-lang.ts';
import { whenOf } from './when.ts';

/** The few words of the interface that a result needs, so that the browser need not load the others. */
export type ResultWords = {
  readonly kinds: Readonly<Record<Row['kind'], string>>;
  readonly from: Readonly<Record<Row['whenFrom'], string>>;
  readonly timed: Readonly<Record<NonNullable<Row['timed']>, string>>;
  readonly base: string;
  readonly locale: string;
  readonly textLang: 'vi' | undefined;
};

/**
 * How rows are drawn: what a search marks in them, whether each names its document, whether each is a place that links lead to, what the reader's browser says
 * of what is still open once its day is over.
 */
export type Drawn = {
  readonly marking?: Marking;
  readonly titled?: boolean;
  readonly anchored?: boolean;
  readonly over?: Over | null;
};
export type Over = Readonly<Record<NonNullable<Row['timed']>, string>>;

/** Rows as the items of a `[data-results]` list; the server and the browser draw the same. */
export function results(
  rows: readonly Row[],
  words: ResultWords,
  { marking = UNMARKED, titled = true, anchored = false, over = null }: Drawn = {},
): Html {
  return join(rows.map((row) => result(row, words, { marking, titled, anchored, over })));
}

function result(row: Row, words: ResultWords, { marking, titled, anchored, over }: Required<Drawn>): Html {
  const from = words.from[row.whenFrom];
  const note = from === '' ? null : markup` <span class="from">${from}</span>`;
  const term = row.timed === null ? null : markup`<span class="term">${words.timed[row.timed]}:</span> `;
  const when = row.when === '' ? null : markup`<p class="when">${term}${whenOf(row, words)}${note}</p>`;
  const state =
    row.state === null ? null : markup`<p class="became">${stateMark(row.state)}${over === null ? null : overNote(row, over)}</p>`;
  const side = markup`<div class="side"><p class="kind kind-${row.kind}">${words.kinds[row.kind]}</p>${when}${state}</div>`;
  const quote = markup`<p class="quote"${textLang(words)}><a href="${words.base}${row.kind === 'document' ? documentPath(row.id) : commitmentPath(row.id)}">${highlight(row.reads || row.quote, marking)}</a></p>`;
  return markup`<li class="result" data-result="${row.id}"${anchored ? markup` id="${row.id}"` : null}>${side}<div>${quote}${meta(row, words, marking, titled)}</div></li>`;
}

function overNote({ due, timed, state }: Row, over: Over): Html | null {
  if (due === null || timed === null || state === null || !isOpen(state)) return null;
  return markup` <strong class="passed" data-now data-last-day="${due}" hidden>${over[timed]}</strong>`;
}

function meta(row: Row, words: ResultWords, marking: Marking, titled: boolean): Html | null {
  const { id, title, number } = row.document;
  if (row.kind === 'document') {
    const named = number === '' || title.includes(number) ? null : markup`${highlight(number, marking)} · `;
    return markup`<p class="meta"${textLang(words)}>${named}${highlight(row.issuer, marking)}</p>`;
  }
  if (row.who === '' && !titled) return null;
  const who = row.who === '' ? null : markup`<span class="who">${highlight(row.who, marking)}</span>`;
  const dot = who === null || !titled ? null : ' · ';
  const named =
    number === '' || title.includes(number)
      ? highlight(title, marking)
      : markup`${highlight(number, marking)} · ${highlight(title, marking)}`;
  const link = titled ? markup`<a href="${words.base}${documentPath(id, row.id)}">${named}</a>` : null;
  return markup`<p class="meta"${textLang(words)}>${who}${dot}${link}</p>`;
}
