import { AGENCIES } from '../../pipeline/lexicon/agencies.ts';
import type { Library } from './library.ts';
import { own } from './phrase.ts';
import type { Phrase } from './phrase.ts';

const BY_ID = new Map(AGENCIES.map(({ id, names }) => [id, names.vi]));
const BY_NAME = new Map(AGENCIES.map(({ id, names }) => [names.vi, id]));

/** A body as addresses name it, in every language of the interface the same: its Vietnamese name where the lexicon knows it, else its name as printed. */
export function bodyOf({ name, id }: { readonly name: string; readonly id?: string | undefined }): string {
  return BY_ID.get(id ?? '') ?? name;
}

/** What the interface calls a body that an address names; null where the lexicon does not know it. */
export function bodyCalled(body: string, { names }: Pick<Library, 'names'>): string | null {
  return names.agencies[BY_NAME.get(body) ?? ''] ?? null;
}

/** A body that an address names, as a page shows it. */
export function bodyShown(body: string, library: Library): Phrase {
  return bodyCalled(body, library) ?? own(body, library.words);
}
