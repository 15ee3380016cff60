import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { Dataset } from '../../pipeline/schema/dataset.ts';

const ROUTES = join(import.meta.dirname, '../../site/pages/[...language]');

/**
 * One page of each kind that a built site has, as Vietnamese paths below its base: of every route the largest page, and of documents and records one of each
 * sort, since they differ by what is known of them. A new route is among them by itself.
 */
export async function templates(folder: string, data: Dataset): Promise<string[]> {
  const built = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('index.html') && !name.startsWith('en/'));
  const sizes = await Promise.all(
    built.map(async (name) => ({ path: name.slice(0, -'index.html'.length), size: (await stat(join(folder, name))).size })),
  );
  const largest = sizes.sort((a, b) => b.size - a.size || (a.path < b.path ? -1 : 1)).map(({ path }) => path);
  const routes = (await readdir(ROUTES, { recursive: true })).filter((name) => name.endsWith('.astro')).map(patternOf);
  const ofRoutes = routes.flatMap((route) => largest.find((path) => route.test(path)) ?? []);
  return [...new Set([...ofRoutes, ...documents(data), ...records(data)])].sort();
}

/** The same paths in Vietnamese and in English. */
export function inBothLanguages(paths: readonly string[]): string[] {
  return [...paths, ...paths.map((path) => `en/${path}`)];
}

/** `commitments/[id].astro` as the paths it makes. */
function patternOf(route: string): RegExp {
  const path = route.replace(/(?:index)?\.astro$/, '').replace(/[^/]$/, '$&/');
  // A list's first page stands at the list's own path.
  const listed = path.replace(/\[\.\.\.[^\]]+\]\//g, '(?:page/[0-9]+/)?');
  return new RegExp(`^${listed.replace(/\[[a-z]+\]/g, '[^/]+')}$`);
}

/** Of each kind of rights and wording a document. */
function documents({ documents }: Dataset): string[] {
  return firstOfEach(documents, ({ rights, text }) => `${rights} ${text}`).map(({ id }) => `documents/${id}/`);
}

/** A task of each reported state, one whose date was moved, one that takes up another; a target of each verdict, an estimate, a result; one that is gone. */
function records({ tasks, indicators, outcomes, dropped }: Dataset): string[] {
  const ids = [
    ...firstOfEach(tasks, ({ status }) => status).map(({ id }) => id),
    ...tasks.filter(({ rescheduled }) => rescheduled.length > 0).slice(0, 1).map(({ id }) => id),
    ...tasks.filter(({ continues }) => continues.length > 0).slice(0, 1).map(({ id }) => id),
    ...firstOfEach(outcomes, ({ verdict }) => verdict).map(({ target }) => target),
    ...firstOfEach(indicators, ({ role }) => role).map(({ id }) => id),
    ...dropped.slice(0, 1).map(({ id }) => id),
  ]; // prettier-ignore
  return ids.map((id) => `commitments/${id}/`);
}

function firstOfEach<Item>(items: readonly Item[], sort: (item: Item) => string): Item[] {
  return [...Map.groupBy(items, sort).values()].flatMap((group) => group.slice(0, 1));
}
