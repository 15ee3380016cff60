// Pictures of every kind of page, for judging by eye: `npm run look -- FOLDER [PART-OF-PATH …]`, from the project's own texts (or CONTENT_DIR), at phones', tablets'
// and desks' widths and at 200 % zoom, light and dark. Each is `<path>-<width>-<scheme>.png`.
import { mkdir, readFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Browser } from 'playwright-core';
import type { Dataset } from '../../pipeline/schema/dataset.ts';
import { launch } from '../browser.ts';
import { buildSite, freshFolder, serve } from '../built-site.ts';
import { inBothLanguages, templates } from '../site-bars/templates.ts';

const WIDTHS = [360, 390, 768, 1280, 1920];
/** A window of 1280 at 200 % zoom is one of 640 with pixels of double size. */
const ZOOMED = { width: 640, scale: 2 };
const SCHEMES = ['light', 'dark'] as const;
/** No picture is higher than this: what a reader scrolls through beyond it looks the same. */
const HIGHEST = 6000;

const [target, ...parts] = process.argv.slice(2);
if (target === undefined) throw new Error('Unexpected absence of a folder, expected `npm run look -- FOLDER [PART-OF-PATH …]`');
const work = await freshFolder();
try {
  const folder = join(work, 'dist');
  const { code, output } = await buildSite({ content: process.env.CONTENT_DIR ?? 'content', folder });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
  const data = JSON.parse(await readFile(join(folder, 'data/commitments.json'), 'utf8')) as Dataset;
  const [{ origin, close }, browser] = await Promise.all([serve(folder, '/'), launch()]);
  const all = inBothLanguages(await templates(folder, data));
  const paths = parts.length === 0 ? all : all.filter((path) => parts.some((part) => path.includes(part)));
  await mkdir(resolve(target), { recursive: true });
  for (const path of [...paths, ...searches(parts)]) await look(browser, `${origin}/`, path, resolve(target));
  await browser.close();
  close();
} finally {
  await rm(work, { recursive: true, force: true });
}

function searches(parts: readonly string[]): string[] {
  return parts.length === 0 || parts.includes('search') ? ['commitments/?q=dau+tu+cong', 'en/commitments/?q=social+housing&kind=task'] : [];
}

async function look(browser: Browser, address: string, path: string, target: string): Promise<void> {
  for (const colorScheme of SCHEMES) {
    for (const { width, scale } of [...WIDTHS.map((each) => ({ width: each, scale: 1 })), ZOOMED]) {
      const context = await browser.newContext({ viewport: { width, height: 800 }, deviceScaleFactor: scale, colorScheme });
      const page = await context.newPage();
      await page.goto(address + path, { waitUntil: 'networkidle' });
      await page.evaluate(() => document.fonts.ready.then(() => null));
      const name = `${path.replace(/[^\w-]+/g, '_').replace(/^_|_$/g, '') || 'home'}-${width}${scale === 2 ? '-zoom' : ''}-${colorScheme}.png`;
      const height = Math.min(HIGHEST, await page.evaluate(() => document.documentElement.scrollHeight));
      await page.screenshot({ path: join(target, name), fullPage: true, clip: { x: 0, y: 0, width, height } });
      await context.close();
    }
  }
}
