import { base, site } from 'astro:config/server';
import { getEntry } from 'astro:content';
import type { Root } from 'mdast';
import type { Quality } from '../pipeline/quality.ts';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { vi } from './i18n/vi.ts';
import { siteConfig } from './site.ts';
import { library } from './view/library.ts';
import type { Library, Names } from './view/library.ts';
import { hrefUnder } from './view/paths.ts';

/** What content.config.ts puts into the collection; `faults` are reports of files with errors, only ever shown by `astro dev`. */
export type Loaded = {
  readonly dataset: Dataset;
  readonly sources: readonly { readonly id: string; readonly text: string; readonly root: Root }[];
  readonly names: Names;
  readonly faults: readonly string[];
  /** How well the project's own marked documents are read; null where they are not there. */
  readonly quality: Quality | null;
};

type Site = Library & Pick<Loaded, 'faults' | 'quality'>;

let once: Promise<Site> | undefined;

/** The library that all pages are made from; read once for a build, anew for each page in development. */
export function siteData(): Promise<Site> {
  if (import.meta.env.DEV) return read();
  once ??= read();
  return once;
}

async function read(): Promise<Site> {
  const entry = await getEntry('pipeline', 'build');
  if (!entry) throw new Error('Unexpected empty collection `pipeline`, expected the entry that content.config.ts makes');
  const { dataset, sources, names, faults, quality } = entry.data;
  const href = hrefUnder(base);
  return {
    ...library({
      dataset,
      sources: new Map(sources.map(({ id, text, root }) => [id, { text, root }])),
      names,
      words: vi,
      config: siteConfig(process.env),
      href,
      absolute: (path) => new URL(href(path), site).href,
    }),
    faults,
    quality,
  };
}
