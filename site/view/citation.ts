import { fold } from '../../pipeline/fold.ts';
import type { Document } from '../../pipeline/schema/document.ts';
import { LANGUAGES } from '../languages.ts';
import type { Language } from '../languages.ts';
import { readsAs } from './commitment-title.ts';
import { readable, yearOf } from './date.ts';
import { fill } from './fill.ts';
import { headingsOf } from './heading.ts';
import type { Commitment, Library } from './library.ts';
import { commitmentPath, documentPath } from './paths.ts';
import { own, phrase, together } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import { isShownBefore, shownWords } from './shown-words.ts';
import { textFragment } from './text-fragment.ts';

/** A citation in words, ready to be copied; `lang` is the language that it is written in. */
export type Cited = { readonly lang: Language['code']; readonly text: Phrase };

/** What one takes along of a commitment: citations, and addresses that lead to its very words. */
export type Citation = {
  /** In the page's language first. */
  readonly sentences: readonly Cited[];
  readonly bibtex: string;
  /** The words on the page of their document, whole address and the one for a link. */
  readonly address: { readonly whole: string; readonly href: string };
  /** The words on the page that they were published on; null where they are ours, or where there is no such page. */
  readonly atSource: string | null;
};

/** The citations of a commitment: a verbatim one as the words of the body, a restated one as ours with its source. */
export function citation(commitment: Commitment, library: Library): Citation {
  const { record } = commitment;
  const document = library.documents.get(record.document)!;
  const order = LANGUAGES.toSorted((a, b) => Number(b.code === library.words.lang) - Number(a.code === library.words.lang));
  const path = `${documentPath(document.id, record.id)}${fragment(commitment, document, library)}`;
  const { url } = document.source;
  return {
    sentences: order.map((language) => ({ lang: language.code, text: sentence(commitment, document, language, library) })),
    bibtex: bibtex(commitment, document, library),
    address: { whole: library.absolute(path), href: library.href(path) },
    atSource:
      document.text === 'restated' || url === undefined
        ? null
        : `${url}${url.includes('#') ? '' : '#'}${textFragment([{ text: record.quote, before: '' }])}`,
  };
}

function fragment({ record }: Commitment, document: Document, library: Library): string {
  const source = library.sources.get(document.id)!;
  const whole = document.rights === 'full';
  const runs = whole ? shownWords(source, record.span) : [{ text: record.quote, before: '' }];
  // The title, what is said of the document, and the table of contents stand above the text.
  const { title, issuer, event = '', source: from } = document;
  const above = [title, issuer, event, from.publisher, ...(whole ? [...headingsOf(source.root).values()].map(({ text }) => text) : [])].map(
    fold,
  );
  return textFragment(
    runs,
    (words) => above.some((line) => line.includes(fold(words))) || (whole && isShownBefore(source, record.span.start, words)),
  );
}

function sentence(commitment: Commitment, document: Document, { words, folder }: Language, library: Library): Phrase {
  const { record } = commitment;
  const { cite } = words.reading;
  const restated = document.text === 'restated';
  const { reach } = library.dataset;
  const quote = plain(quoted(commitment, restated));
  return phrase(restated ? cite.restated : cite.verbatim, {
    site: own(words.site.name, words),
    from: together(named(document, words), ', '),
    source: phrase(cite.source, { publisher: together([own(plain(document.source.publisher), words), document.source.url ?? ''], ', ') }),
    quote: own(quote, words),
    stop: /[.!?…]$/.test(quote) ? '' : '.',
    reach: reach === null ? '' : fill(restated ? cite.reachRestated : cite.reachVerbatim, { date: readable(reach, words) }),
    url: address(record.id, folder, library),
  });
}

// The words of a body stay as they are; ours may say what they are of.
function quoted(commitment: Commitment, restated: boolean): string {
  return (restated ? readsAs(commitment) : '') || commitment.record.quote;
}

/** What a document is called by: who issued it, its title, its number where the title has it not, its date. */
function named({ issuer, title, number, date }: Document, words: Language['words']): Phrase[] {
  const known = number === undefined || title.includes(number);
  const numbered = known ? '' : phrase(words.reading.cite.number, { number: own(plain(number), words) });
  return [own(plain(issuer), words), own(plain(title), words), numbered, readable(date, words)].filter((part) => part !== '');
}

function bibtex(commitment: Commitment, document: Document, library: Library): string {
  const { record } = commitment;
  const [{ words, folder }] = LANGUAGES;
  const { cite } = words.reading;
  const restated = document.text === 'restated';
  const { publisher, url } = document.source;
  const source = fill(cite.source, { publisher: url === undefined ? publisher : `${publisher}, ${url}` });
  const title = restated ? fill(cite.bibtexTitle, { title: document.title }) : document.title;
  const note = restated ? `${together(named(document, words), ', ') as string}${source}: ${quoted(commitment, true)}` : `“${record.quote}”`;
  const fields: readonly (readonly [string, string | null])[] = [
    ['author', `{${escaped(restated ? words.site.name : document.issuer)}}`],
    ['title', `{${escaped(title)}}`],
    ['number', document.number === undefined ? null : escaped(document.number)],
    ['year', yearOf(document.date)],
    ['date', document.date],
    ['url', address(record.id, folder, library)],
    ['note', escaped(note)],
    ['langid', 'vietnamese'],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${plain(value)}},`]));
  return [`@misc{camket-${record.id},`, ...lines, '}'].join('\n');
}

/** The page of a record in a language: citations in one lead to that language's page. */
function address(id: string, folder: string, { versions, absolute }: Library): string {
  const path = commitmentPath(id);
  const { code } = LANGUAGES.find((language) => language.folder === folder) ?? LANGUAGES[0];
  return versions(path).find(({ lang }) => lang === code)?.href ?? absolute(path);
}

const TEX: Readonly<Record<string, string>> = { '\\': '\\textbackslash{}', '~': '\\textasciitilde{}', '^': '\\textasciicircum{}' };

function escaped(text: string): string {
  return text.replace(/[\\{}%&#_$~^]/g, (sign) => TEX[sign] ?? `\\${sign}`);
}

// What turns the direction of writing would turn the text that a citation is pasted into.
function plain(text: string): string {
  return text
    .replace(/[\u200e\u200f\u061c\u202a-\u202e\u2066-\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
