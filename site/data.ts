import { base, site } from 'astro:config/server';
import { getEntry } from 'astro:content';
import type { Root } from 'mdast';
import type { Quality } from '../pipeline/quality.ts';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { LANGUAGES, languageOf, otherThan } from './languages.ts';
import type { Language } from './languages.ts';
import { siteConfig } from './site.ts';
import { library } from './view/library.ts';
import type { Library, Names } from './view/library.ts';
import { hrefUnder } from './view/paths.ts';

/** What content.config.ts puts into the collection; `faults` are reports of files with errors, only ever shown by `astro dev`. */
export type Loaded = {
  readonly dataset: Dataset;
  readonly sources: readonly { readonly id: string; readonly text: string; readonly root: Root }[];
  readonly names: Readonly<Record<Language['code'], Names>>;
  readonly faults: readonly string[];
  /** How well the project's own marked documents are read; null where they are not there. */
  readonly quality: Quality | null;
};

/** All that a page of the site is made from. */
export type Site = Library & Pick<Loaded, 'faults' | 'quality'>;

/** The address of one page without its language, and what it is made from. */
type StaticPath = { readonly params: Readonly<Record<string, string | undefined>>; readonly props?: Readonly<Record<string, unknown>> };

type InLanguage<Path extends StaticPath> = Path & { readonly params: { readonly language: string | undefined } };

const once = new Map<string, Promise<Site>>();

/** The library that pages in a language's folder are made from (the root's without a name); read once for a build, anew for each page in development. */
export function siteData(folder?: string): Promise<Site> {
  const language = languageOf(folder);
  if (import.meta.env.DEV) return read(language);
  const made = once.get(language.code) ?? read(language);
  once.set(language.code, made);
  return made;
}

/** The paths of pages in every language of the interface, for `getStaticPaths`; a page that stands alone has no other parameter. */
export async function inEveryLanguage<Path extends StaticPath = StaticPath>(
  paths: (library: Site) => readonly (Path | StaticPath)[] = () => [{ params: {} }],
): Promise<InLanguage<Path>[]> {
  const all = LANGUAGES.map(async ({ folder }) => {
    const language = folder === '' ? undefined : folder.replace('/', '');
    const library = await siteData(language);
    return paths(library).map((path) => ({ ...path, params: { ...path.params, language } }) as InLanguage<Path>);
  });
  return (await Promise.all(all)).flat();
}

async function read(language: Language): Promise<Site> {
  const entry = await getEntry('pipeline', 'build');
  if (!entry) throw new Error('Unexpected empty collection `pipeline`, expected the entry that content.config.ts makes');
  const { dataset, sources, names, faults, quality } = entry.data;
  const file = hrefUnder(base);
  return {
    ...library({
      dataset,
      sources: new Map(sources.map(({ id, text, root }) => [id, { text, root }])),
      names: names[language.code],
      words: language.words,
      config: siteConfig(process.env),
      href: (path) => file(language.folder + path),
      file,
      absolute: (path) => new URL(file(language.folder + path), site).href,
      other: (path) => file(otherThan(language).folder + path),
      versions: (path) => LANGUAGES.map(({ code, folder }) => ({ lang: code, href: new URL(file(folder + path), site).href })),
    }),
    faults,
    quality,
  };
}
