import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { launch } from './browser.ts';
import { buildSite, deadLinks, freshFolder, pagesOf, serve } from './built-site.ts';
import { fileFaults } from './site-bars/formats.ts';
import { heaviest } from './site-bars/heaviest.ts';
import { mischief } from './site-bars/hostile.ts';
import { htmlFaults } from './site-bars/html.ts';
import { weigh } from './site-bars/weight.ts';

const SLOW = 600_000;
const KB = 1024;
/** Pages of records are made of the same few parts, and English pages of those of the Vietnamese: of both every tenth by name, of the others all. */
const EVERY = 10;

let work: string;
let folder: string;
let root: string;
let browser: Browser;
let close: () => void;

beforeAll(async () => {
  work = await freshFolder();
  folder = join(work, 'own');
  const [built] = await Promise.all([buildSite({ content: 'content', folder }), launch().then((started) => (browser = started))]);
  expect(built).toMatchObject({ code: 0 });
  const site = await serve(folder, '/');
  close = site.close;
  root = `${site.origin}/`;
});

afterAll(async () => {
  await browser.close();
  close();
  await rm(work, { recursive: true, force: true });
});

describe('the site of the project’s own texts, at the root of a host', { timeout: SLOW }, () => {
  test('has no link that leads nowhere, on any page', async () => {
    expect(await deadLinks(folder, '/')).toEqual([]);
  });

  test(`is valid HTML: every page, but of records and of English pages each ${EVERY}th`, async () => {
    const pages = [...(await pagesOf(folder))];
    const many = pages.filter(([name]) => /^en\/|^commitments\/[^/]+\/index\.html$/.test(name));
    const others = pages.filter((page) => !many.includes(page));
    expect(await htmlFaults([...others, ...many.filter((_, index) => index % EVERY === 0)])).toEqual([]);
  });

  test('loads at most 100 KB for a first page, fonts aside, of which 30 KB are script, on the heaviest page of each kind', async () => {
    const weights = await weigh(browser, root, await heaviest(folder));
    expect(weights.length).toBeGreaterThan(10);
    expect(weights.filter(({ all, script }) => all > 100 * KB || script > 30 * KB)).toEqual([]);
  });

  test('asks nothing of another host and is no wider than a phone, on the heaviest page of each kind', async () => {
    expect(
      await mischief(
        browser,
        (await heaviest(folder)).map((path) => root + path),
      ),
    ).toEqual([]);
  });

  test('has files that others can read: feeds, calendars, tables, JSON, the data package, the sitemap', async () => {
    expect(await fileFaults(folder)).toEqual([]);
  });

  test('tells robots that all may be read, and where the sitemap is', async () => {
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toBe(
      'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap-index.xml\n',
    );
  });
});
