import { Feed } from 'feed';
import { firstDay } from '../calendar.ts';
import type { Dataset } from '../schema/dataset.ts';
import { type Change, changesOf } from './change.ts';

/** What a feed says in a language: forms are filled with `{name}`, by `fill`. */
export type FeedWords = {
  readonly lang: string;
  readonly fill: (form: string, values: Readonly<Record<string, string | number>>) => string;
  readonly title: string;
  /** The title of a feed of one place or topic: `{title}`, `{name}`. */
  readonly titleOf: string;
  readonly rights: string;
  /** `{document}` */
  readonly document: string;
  /** What a document holds: `{issuer}`, `{date}`, `{tasks}`, `{indicators}`. */
  readonly holds: string;
  /** `{state}`, `{words}` */
  readonly outcome: string;
  readonly progress: string;
  /** `{from}`, `{to}`, `{words}` */
  readonly moved: string;
  /** The words that say so, and where they stand: `{quote}`, `{document}`. */
  readonly said: string;
  /** The same of words that are ours: no quotation. */
  readonly saidRestated: string;
  readonly restated: string;
  /** The word for what became of a commitment, by its id. */
  readonly stateOf: (commitment: string) => string;
  readonly names: { readonly places: Readonly<Record<string, string>>; readonly topics: Readonly<Record<string, string>> };
  /** A date as one reads it. */
  readonly day: (edtf: string) => string;
};

/** What a feed leaves to the next: readers have fetched the older ones. */
const MOST = 100;
const CONTROL = /[\p{Cc}\p{Cs}\uFFFE\uFFFF]+/gu;

/**
 * The Atom feeds (RFC 4287) of a dataset: their paths below the site's root and their texts; one of all, one for each place and each topic. What is new, and
 * since when, comes from the dates of documents and evidence: no clock, the same dataset gives the same bytes, and an entry keeps its id when it changes.
 * @param root whole address of the site's root, with a `/` at its end
 */
export function feeds(dataset: Dataset, root: string, words: FeedWords): Map<string, string> {
  const changes = changesOf(dataset);
  const write = (path: string, name: string | null, own: readonly Change[]): [string, string] => [
    path,
    formatFeed(own, path, name, root, words),
  ];
  const by = (folder: string, keys: (change: Change) => readonly string[], names: Readonly<Record<string, string>>) =>
    [...new Set(changes.flatMap(keys))].sort().map((key) =>
      write(
        `feeds/${folder}/${key.toLowerCase()}.xml`,
        names[key] ?? key,
        changes.filter((change) => keys(change).includes(key)),
      ),
    );
  return new Map([
    write('feed.xml', null, changes),
    ...by('places', ({ places }) => places, words.names.places),
    ...by('topics', ({ topics }) => topics, words.names.topics),
  ]);
}

function formatFeed(changes: readonly Change[], path: string, name: string | null, root: string, words: FeedWords): string {
  const newest = changes[0]?.updated ?? null;
  const feed = new Feed({
    id: tag(root, path),
    title: name === null ? words.title : words.fill(words.titleOf, { title: words.title, name }),
    link: root,
    feedLinks: { atom: `${root}${path}` },
    // A feed has to say when it changed; one without entries never did.
    updated: moment(newest ?? '1970-01-01'),
    copyright: words.rights,
    generator: 'camket',
    author: { name: words.title, link: root },
  });
  for (const change of changes.slice(0, MOST)) {
    feed.addItem({
      id: tag(root, change.id),
      title: safe(titleOf(change, words)),
      link: `${root}${change.path}`,
      date: moment(change.updated),
      published: moment(change.published),
      description: safe(summaryOf(change, words)),
    });
  }
  // The library names the language in its other formats alone.
  return `${feed.atom1().replace('<feed ', `<feed xml:lang="${words.lang}" `)}\n`;
}

function titleOf(change: Change, words: FeedWords): string {
  switch (change.kind) {
    case 'document':
      return words.fill(words.document, { document: change.document.title });
    case 'outcome':
    case 'progress':
      return words.fill(words[change.kind], { state: words.stateOf(change.record), words: change.words });
    case 'moved':
      return words.fill(words.moved, { from: words.day(change.from), to: words.day(change.to), words: change.words });
  }
}

function summaryOf(change: Change, words: FeedWords): string {
  const { document } = change;
  const restated = document.text === 'restated';
  const note = restated ? ` ${words.restated}` : '';
  if (change.kind !== 'document')
    return words.fill(restated ? words.saidRestated : words.said, { quote: change.quote, document: document.title }) + note;
  const { issuer, date } = document;
  return words.fill(words.holds, { issuer, date: words.day(date), tasks: change.tasks, indicators: change.indicators }) + note;
}

/** An id for ever (RFC 4151): the host and path of the site, and what the entry is about. */
function tag(root: string, specific: string): string {
  const { hostname, pathname } = new URL(root);
  return `tag:${hostname},2026:${pathname.slice(1)}${specific}`;
}

function moment(edtf: string): Date {
  return new Date(`${firstDay(edtf) ?? '1970-01-01'}T00:00:00Z`);
}

/** A text as XHTML-free HTML, in which an Atom text of this kind is written; without the characters that XML cannot hold. */
function safe(text: string): string {
  return text.replace(CONTROL, ' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
