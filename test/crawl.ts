import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';

/** What links alone lead to from the home page of a built site: paths of pages and files, and links that lead nowhere as `page → address`. */
export type Crawl = { readonly reached: ReadonlySet<string>; readonly dead: readonly string[] };

type Page = { readonly links: readonly string[]; readonly ids: ReadonlySet<string> };

/** Follows every link of a built site from the home page of the root's language, as one does without JavaScript; addresses may have queries and fragments. */
export async function crawl(folder: string): Promise<Crawl> {
  const pages = new Map<string, Page>();
  const reached = new Set(['']);
  const dead: string[] = [];
  const fragments: { readonly from: string; readonly path: string; readonly id: string }[] = [];
  for (const path of reached) {
    if (extname(path) !== '') continue;
    const page = await read(folder, path);
    pages.set(path, page);
    for (const link of page.links) {
      const url = new URL(link, `https://site.test/${path}`);
      if (url.origin !== 'https://site.test') continue;
      const to = decodeURIComponent(url.pathname.slice(1));
      // The other language is the same site again.
      if (to.startsWith('en/')) continue;
      if (!existsSync(join(folder, to.replace(/(^|\/)$/, '$1index.html')))) dead.push(`/${path} → ${link}`);
      else reached.add(to);
      if (/^#(?!:~:)./.test(url.hash))
        fragments.push({ from: path, path: to, id: decodeURIComponent(url.hash.slice(1).replace(/:~:.*/, '')) });
    }
  }
  for (const { from, path, id } of fragments) if (pages.get(path)?.ids.has(id) !== true) dead.push(`/${from} → /${path}#${id}`);
  return { reached, dead };
}

// Thousands of pages of our own making: a parser would take a minute for what these two find in a second.
async function read(folder: string, path: string): Promise<Page> {
  const text = await readFile(join(folder, path, 'index.html'), 'utf8');
  const links = Array.from(text.matchAll(/<a\b[^>]*?\shref="([^"]*)"/g), ([, address]) =>
    address!.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );
  return { links: [...new Set(links)], ids: new Set(Array.from(text.matchAll(/\sid="([^"]*)"/g), ([, id]) => id!)) };
}
