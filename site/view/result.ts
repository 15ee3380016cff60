import { highlight, UNMARKED } from './highlight.ts';
import type { Marking } from './highlight.ts';
import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import { commitmentPath, documentPath } from './paths.ts';
import type { Row } from './row.ts';
import { stateMark } from './state.ts';
import { textLang } from './text-lang.ts';
import { whenOf } from './when.ts';

/** The few words of the interface that a result needs, so that the browser need not load the others. */
export type ResultWords = {
  readonly kinds: Readonly<Record<Row['kind'], string>>;
  readonly from: Readonly<Record<Row['whenFrom'], string>>;
  readonly timed: Readonly<Record<NonNullable<Row['timed']>, string>>;
  /** What stands for the title of a document that the row above has named. */
  readonly same: string;
  readonly base: string;
  readonly locale: string;
  readonly textLang: 'vi' | undefined;
};

/**
 * How rows are drawn: what a search marks in them, whether each names its document, whether each is a place that links lead to.
 */
export type Drawn = {
  readonly marking?: Marking;
  readonly titled?: boolean;
  readonly anchored?: boolean;
};

/** Rows as the items of a `[data-results]` list; the server and the browser draw the same. */
export function results(
  rows: readonly Row[],
  words: ResultWords,
  { marking = UNMARKED, titled = true, anchored = false }: Drawn = {},
): Html {
  return join(
    rows.map((row, i) => {
      const again = rows[i - 1]?.document.id === row.document.id;
      return result(row, words, { marking, titled, anchored }, again);
    }),
  );
}

function result(row: Row, words: ResultWords, { marking, titled, anchored }: Required<Drawn>, again: boolean): Html {
  const from = words.from[row.whenFrom];
  const note = from === '' ? null : markup` <span class="from">${from}</span>`;
  const term = row.timed === null ? null : markup`<span class="term">${words.timed[row.timed]}:</span> `;
  const when = row.when === '' ? null : markup`<p class="when">${term}${whenOf(row, words)}${note}</p>`;
  const state = row.state === null ? null : markup`<p class="became">${stateMark(row.state)}</p>`;
  const side = markup`<div class="side"><p class="kind kind-${row.kind}">${words.kinds[row.kind]}</p>${when}${state}</div>`;
  const said = meta(row, words, { marking, titled, again });
  return markup`<li class="result" data-result="${row.id}"${anchored ? markup` id="${row.id}"` : null}>${side}<div>${quote(row, words, marking)}${said}</div></li>`;
}

/** The words that lead to its page: the text's own, or what the page's language calls them, and then the text's own below. */
function quote(row: Row, words: ResultWords, marking: Marking): Html {
  const own = highlight(row.reads || row.quote, marking);
  const href = words.base + (row.kind === 'document' ? documentPath(row.id) : commitmentPath(row.id));
  if (row.called === '') return markup`<p class="quote"${textLang(words)}><a href="${href}">${own}</a></p>`;
  return markup`<p class="quote"><a href="${href}">${row.called}</a></p><p class="original"${textLang(words)}>${own}</p>`;
}

type Naming = { readonly marking: Marking; readonly titled: boolean; readonly again: boolean };

function meta(row: Row, words: ResultWords, { marking, titled, again }: Naming): Html | null {
  const { id, title, number } = row.document;
  const numbered = number === '' || title.includes(number) ? null : markup`${highlight(number, marking)} · `;
  const lang = textLang(words);
  if (row.kind === 'document') {
    if (row.whoCalled === '') return markup`<p class="meta"${lang}>${numbered}${highlight(row.issuer, marking)}</p>`;
    return markup`<p class="meta">${numbered === null ? null : markup`<span${lang}>${numbered}</span>`}${row.whoCalled}</p>`;
  }
  if (row.who === '' && !titled) return null;
  const called = row.whoCalled === '' ? markup`<span class="who"${lang}>${highlight(row.who, marking)}</span>` : null;
  const who = row.who === '' ? null : (called ?? markup`<span class="who">${row.whoCalled}</span>`);
  const dot = who === null || !titled ? null : ' · ';
  const named = markup`${numbered}${highlight(title, marking)}`;
  // Said once to the eye, to each who reads row by row with its name; what a search found in it stays in sight.
  const short = again && !named.html.includes('<mark>');
  const inside = short
    ? markup`<span class="unbroken">${words.same}</span><span class="unseen"${lang}>: ${named}</span>`
    : lang === null
      ? named
      : markup`<span${lang}>${named}</span>`;
  const link = titled ? markup`<a href="${words.base}${documentPath(id, row.id)}">${inside}</a>` : null;
  return markup`<p class="meta">${who}${dot}${link}</p>`;
}
