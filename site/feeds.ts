import { feeds } from '../pipeline/serialize/feed.ts';
import { siteData } from './data.ts';
import { readable } from './view/date.ts';
import { fill } from './view/fill.ts';
import { stateOf } from './view/state.ts';

let once: Promise<ReadonlyMap<string, string>> | undefined;

/** The Atom feeds: paths under the site's root and texts, made by the pipeline's own writer in the words of the interface. */
export function feedFiles(): Promise<ReadonlyMap<string, string>> {
  if (import.meta.env.DEV) return write();
  once ??= write();
  return once;
}

async function write(): Promise<ReadonlyMap<string, string>> {
  const library = await siteData();
  const { dataset, absolute, words, names, commitments } = library;
  return feeds(dataset, absolute(''), {
    ...words.feed,
    fill,
    lang: words.lang,
    title: words.site.name,
    names,
    stateOf: (id) => stateOf(commitments.get(id)!, library)?.word ?? '',
    day: (edtf) => readable(edtf, words),
  });
}
