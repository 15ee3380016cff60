import { execFile, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readFile, readdir } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { Parser } from 'htmlparser2';

const ROOT = join(import.meta.dirname, '..');
const CACHE = join(ROOT, 'node_modules/.cache/camket');
const TYPES: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.woff2': 'font/woff2',
};

/** What a build needs to know: which content, where it will stand, which folder it goes to. */
export type Order = { readonly content: string; readonly base?: string; readonly folder: string };

/**
 * An empty folder of its own for built sites. It stands inside the project: of a build that goes elsewhere Astro keeps the parts in one place for all, and
 * the first of two builds to end takes them away from the other.
 */
export async function freshFolder(): Promise<string> {
  await mkdir(CACHE, { recursive: true });
  return mkdtemp(join(CACHE, 'site-'));
}

/** Builds a site as `npm run build` does; the exit code and all it printed. */
export async function buildSite(order: Order): Promise<{ code: number; output: string }> {
  const astro = join(ROOT, 'node_modules/astro/bin/astro.mjs');
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, [astro, 'build'], {
      cwd: ROOT,
      env: environment(order),
      // A line for each page: 10,000 records have megabytes of them.
      maxBuffer: 2 ** 28,
    });
    return { code: 0, output: stdout + stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, output: stdout + stderr };
  }
}

/** Runs `npm start` until it has printed an address; all it printed, and a way to end it. */
export async function startSite(order: Order, port: number): Promise<{ output: string; stop: () => void }> {
  const child = spawn(process.execPath, [join(ROOT, 'site/start.ts')], { cwd: ROOT, env: { ...environment(order), PORT: String(port) } });
  let output = '';
  for await (const piece of child.stdout) {
    output += String(piece);
    if (/^http\S+\n/m.test(output)) break;
  }
  return { output, stop: () => void child.kill() };
}

// The test runner's own variables (BASE_URL, MODE, NODE_ENV) are no business of the build's.
function environment({ content, base = '', folder }: Order): NodeJS.ProcessEnv {
  const { PATH, HOME, TMPDIR = tmpdir() } = process.env;
  return { PATH, HOME, TMPDIR, CONTENT_DIR: content, BASE_PATH: base, SITE_URL: 'https://example.org', OUT_DIR: folder };
}

/** Serves a folder under a base path as Pages does: folders by their index.html, anything unknown by 404.html. */
export async function serve(folder: string, base: string): Promise<{ origin: string; close: () => void }> {
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = decodeURIComponent(pathname).replace(/\/$/, '/index.html');
    const file = path.startsWith(base) ? join(folder, path.slice(base.length)) : '';
    const found = extname(file) !== '' && existsSync(file);
    void readFile(found ? file : join(folder, '404.html')).then((body) => {
      response.writeHead(found ? 200 : 404, { 'content-type': TYPES[found ? extname(file) : '.html'] ?? 'text/plain; charset=utf-8' });
      response.end(body);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, 'localhost', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://localhost:${port}`, close: () => void server.close() };
}

/** Every HTML file of a built site by its path under the folder. */
export async function pagesOf(folder: string): Promise<Map<string, string>> {
  const names = (await readdir(folder, { recursive: true })).filter((name) => name.endsWith('.html')).sort();
  return new Map(await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const)));
}

/** Links, scripts, styles and icons of all pages that lead nowhere: `page → address`. Fragments have to exist too; addresses of other hosts are read, never asked for. */
export async function deadLinks(folder: string, base: string): Promise<string[]> {
  const pages = new Map([...(await pagesOf(folder))].map(([name, text]) => [name, pointsOf(text)]));
  const files = new Set(await readdir(folder, { recursive: true }));
  const dead: string[] = [];
  for (const [name, { links }] of pages) {
    const here = `https://example.org${base}${name.replace(/index\.html$/, '')}`;
    for (const address of links) {
      const url = URL.parse(address, here);
      if (url === null || (url.origin === 'https://example.org' ? !leads(url) : !isOutside(url))) dead.push(`${name} → ${address}`);
    }
  }
  return dead;

  function leads(url: URL): boolean {
    const path = decodeURIComponent(url.pathname);
    if (!path.startsWith(base)) return false;
    const file = path.slice(base.length).replace(/(^|\/)$/, '$1index.html');
    if (!files.has(file) || !extname(file)) return false;
    // What follows names words that a browser looks for: no id.
    const id = decodeURIComponent(url.hash.slice(1).replace(/:~:.*$/, ''));
    return id === '' || pages.get(file)?.ids.has(id) === true;
  }
}

// A person may be written to; anything else outside is a page of some host.
function isOutside({ protocol, hostname }: URL): boolean {
  return protocol === 'mailto:' || (/^https?:$/.test(protocol) && /^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(hostname));
}

/** What in a page others lead to, and what it leads to itself. A parser that only walks is five times as fast as one that builds a tree. */
function pointsOf(text: string): { readonly ids: ReadonlySet<string>; readonly links: ReadonlySet<string> } {
  const ids = new Set<string>();
  const links = new Set<string>();
  const parser = new Parser({
    onopentag(_, { id, href, src, action }) {
      if (id !== undefined) ids.add(id);
      for (const address of [href, src, action]) if (address !== undefined) links.add(address);
    },
  });
  parser.end(text);
  return { ids, links };
}
