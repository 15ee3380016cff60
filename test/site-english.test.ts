import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { en } from '../site/i18n/en.ts';
import { namesIn } from '../site/names.ts';
import { unpack } from '../site/view/pack.ts';
import type { Packed } from '../site/view/pack.ts';
import { search } from '../site/view/search.ts';
import { index } from '../site/view/search-index.ts';
import { launch } from './browser.ts';
import { buildSite, freshFolder, pagesOf, serve } from './built-site.ts';
import { wrongLanguage } from './english-pages.ts';

const BASE = '/ten-kho/';
const ORIGIN = 'https://example.org';
/** A build and a page for each test take seconds on a quiet machine; a busy one gets its time. */
const SLOW = 90_000;

let folder: string;
let pages: ReadonlyMap<string, string>;
let data: Dataset;
let address: string;
let browser: Browser;
let close: () => void;

beforeAll(async () => {
  folder = join(await freshFolder(), 'dist');
  const order = { content: 'test/fixtures/site-content', base: BASE, folder };
  const [built] = await Promise.all([buildSite(order), launch().then((started) => (browser = started))]);
  expect(built).toMatchObject({ code: 0 });
  pages = await pagesOf(folder);
  data = JSON.parse(await readFile(join(folder, 'data/commitments.json'), 'utf8')) as Dataset;
  const served = await serve(folder, BASE);
  address = served.origin + BASE;
  close = served.close;
}, SLOW);

afterAll(async () => {
  await browser.close();
  close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

const english = () => [...pages].filter(([name]) => name.startsWith('en/'));

describe('the pages in English', () => {
  test('mark what is Vietnamese, and nothing of the interface, as Vietnamese', () => {
    expect(english().length).toBeGreaterThan(40);
    expect(english().flatMap(([name, html]) => wrongLanguage(html).map((fault) => `${name}: ${fault}`))).toEqual([]);
  });

  test('are a twin each of a Vietnamese one, which marks nothing as Vietnamese', () => {
    const vietnamese = [...pages].filter(([name]) => !name.startsWith('en/') && name !== '404.html');
    expect(english().map(([name]) => name.slice('en/'.length))).toEqual(vietnamese.map(([name]) => name));
    expect(vietnamese.filter(([, html]) => load(html)('body [lang=vi]:not([lang=en] *)').length > 0).map(([name]) => name)).toEqual([]);
  });

  test('name each other and themselves, but for pages that only lead on', () => {
    for (const [name, html] of pages) {
      const page = load(html);
      const path = name.replace(/^en\//, '').replace(/index\.html$/, '');
      const [vi, other] = [`${ORIGIN}${BASE}${path}`, `${ORIGIN}${BASE}en/${path}`];
      const named = page('link[rel=alternate][hreflang]').get();
      const addresses: unknown = Object.fromEntries(named.map((link) => [page(link).attr('hreflang'), page(link).attr('href')]));
      const hidden = page('meta[name=robots][content=noindex]').length > 0;
      expect(addresses, name).toEqual(hidden ? {} : { vi, en: other, 'x-default': vi });
      expect(page('link[rel=canonical]').attr('href'), name).toBe(hidden ? undefined : name.startsWith('en/') ? other : vi);
    }
  });

  test('stand in the sitemap beside their twins', async () => {
    const sitemap = load(await readFile(join(folder, 'sitemap-0.xml'), 'utf8'), { xml: true });
    const entry = sitemap('url')
      .filter((_, url) => sitemap(url).find('loc').text() === `${ORIGIN}${BASE}en/scorecard/`)
      .find('xhtml\\:link');
    expect(Object.fromEntries(entry.get().map((link) => [sitemap(link).attr('hreflang'), sitemap(link).attr('href')]))).toEqual({
      vi: `${ORIGIN}${BASE}scorecard/`,
      en: `${ORIGIN}${BASE}en/scorecard/`,
    });
  });

  test('write numbers and dates that this site computes as English does, and leave printed ones as they are', async () => {
    const missed = data.outcomes.find(({ verdict }) => verdict === 'missed')!;
    const page = load(await readFile(join(folder, `en/commitments/${missed.target}/index.html`), 'utf8'));
    expect(page('.compared').first().text().trim()).toBe('11.01% < 11.5%');
    expect(page('h1 [lang=en]').text()).toContain(': 11.5%');
    expect(page('.facts [lang=vi]').text()).toContain('11,5');
    expect(load(pages.get('en/timeline/index.html')!)('svg.months').text()).toContain('Q1');
    const chart = load(pages.get('en/measures/grdp-growth/index.html')!)('svg[role=img] g title').text();
    expect(chart).toMatch(/target 11\.5%/);
  });

  test('speak of one thing in the singular', () => {
    const wrong = /\b1 (?:tasks|targets|results|documents|deadlines|items|entries|estimates|values|projects|days|names|files)\b/;
    const text = (html: string) => load(html)('main').text().replace(/\s+/g, ' ');
    expect(english().filter(([, html]) => wrong.test(text(html))).map(([name, html]) => `${name}: ${wrong.exec(text(html))![0]}`)).toEqual([]); // prettier-ignore
  });
});

describe('the way to the other language', () => {
  test('leads from every page to its twin, and from a page that is not there to the first', () => {
    for (const [name, html] of pages) {
      const page = load(html);
      const path = name.replace(/^en\//, '').replace(/index\.html$/, '');
      const twin = name === '404.html' ? `${BASE}en/` : name.startsWith('en/') ? BASE + path : `${BASE}en/${path}`;
      const link = page('header .language');
      expect([link.attr('href'), link.attr('hreflang'), link.attr('lang')], name).toEqual([twin, ...(name.startsWith('en/') ? ['vi', 'vi'] : ['en', 'en'])]); // prettier-ignore
    }
  });

  test('stands in sight at 360 px, moves nothing, and takes a search and a place along', async () => {
    const page = await browser.newPage({ viewport: { width: 360, height: 700 } });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) document.documentElement.dataset.moved = String((entry as PerformanceEntry & { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true }); // prettier-ignore
    });
    await page.goto(`${address}commitments/?kind=task&body=${encodeURIComponent('Sở Tài chính')}`);
    const link = page.locator('header .language');
    const box = (await link.boundingBox())!;
    expect(box.x + box.width).toBeLessThanOrEqual(360);
    expect(box.y).toBeLessThan(120);
    await page.locator('[data-count]', { hasText: 'kết quả' }).waitFor();
    const found = await shown(page);
    expect(await link.boundingBox()).toEqual(box);
    await link.click();
    await page.waitForURL(`${address}en/commitments/?kind=task&body=${encodeURIComponent('Sở Tài chính')}`);
    await page.locator('[data-count]', { hasText: 'result' }).waitFor();
    expect(await shown(page)).toEqual(found);
    expect(found.length).toBeGreaterThan(0);
    expect(await page.locator('.chip').allTextContents()).toEqual([
      'Remove filter Type: Task',
      'Remove filter Responsible body: Department of Finance',
    ]);
    await page.goto(`${address}en/about/#checkable`);
    await page.locator('header .language').press('Enter');
    await page.waitForURL(`${address}about/#checkable`);
    expect(await page.evaluate(() => document.documentElement.dataset.moved)).toBeUndefined();
    await page.close();
  });
});

const shown = (page: Page) =>
  page.locator('[data-results] [data-result]').evaluateAll((items) => items.map((item) => item.getAttribute('data-result')!));

describe('a search in English', () => {
  test.each`
    query                      | of
    ${'public investment'}     | ${'topic'}
    ${'science technology'}    | ${'topic'}
    ${'housing'}               | ${'topic'}
    ${'department of finance'} | ${'body'}
    ${'Hai Phong'}             | ${'place'}
    ${'da nang'}               | ${'place'}
    ${'growth'}                | ${'measure'}
    ${'social housing flats'}  | ${'measure'}
    ${'economy hai phong'}     | ${'topic and place'}
  `('for "$query" finds records by the English name of their $of', { timeout: SLOW }, async ({ query }: { query: string }) => {
    const page = await browser.newPage();
    await page.goto(`${address}en/commitments/?q=${encodeURIComponent(query)}`);
    await page.locator('[data-count]', { hasText: /result|item has|items have/ }).waitFor();
    const found = await shown(page);
    const wanted = recordsNamed(query);
    expect(wanted.length).toBeGreaterThan(0);
    expect(found).toEqual(expect.arrayContaining(wanted));
    await page.close();
  });

  test('answers in English, forgives a mistake, and says what is nowhere', async () => {
    const page = await browser.newPage();
    await page.goto(`${address}en/commitments/?q=public+investmnt`);
    await page.locator('[data-count]', { hasText: 'result' }).waitFor();
    expect(await page.locator('[data-notes]').textContent()).toBe(
      '“investmnt” is not in the documents; these results are for “investment”.',
    );
    await page.goto(`${address}en/commitments/?q=wxyzq`);
    await page.locator('[data-count]', { hasText: en.commitments.none }).waitFor();
    expect(await page.locator('[data-notes]').textContent()).toContain('“wxyzq” is not in any item.');
    expect(await page.locator('[data-help]').isVisible()).toBe(true);
    expect(wrongLanguage(await page.content())).toEqual([]);
    await page.close();
  });

  test('leaves Vietnamese queries as they are', async () => {
    const [native, other] = await Promise.all(
      ['', 'en/'].map(async (under) => {
        const packed = JSON.parse(await readFile(join(folder, `${under}commitments/records.json`), 'utf8')) as Packed;
        return index(unpack(packed), packed.knowledge);
      }),
    );
    const queries = JSON.parse(await readFile('test/site/queries.json', 'utf8')) as readonly { query: string }[];
    const own = data.tasks.flatMap(({ quote, actors }) => [quote, ...actors.map(({ name }) => name)]);
    for (const query of [...queries.map((each) => each.query), ...own, 'giai ngna', 'nha o', 'hai', 'chua ro', 'nhiem vu']) {
      const [before, now] = [search(native!, query), search(other!, query)];
      expect([now.entries.map(({ id }) => id), now.amended], query).toEqual([before.entries.map(({ id }) => id), before.amended]);
    }
  });
});

/** The records whose topic, measure, place and bodies have all words of a query in their English names. */
function recordsNamed(query: string): string[] {
  const { topics, measures, places, agencies } = namesIn('en');
  const placeOf = (id: string) => data.documents.find((document) => document.id === id)!.place;
  const records = [
    ...data.tasks.map(({ id, topic, document, actors }) => ({
      id,
      names: [topics[topic], places[placeOf(document)], ...actors.map((actor) => agencies[actor.id ?? ''])],
    })),
    ...data.indicators.map(({ id, topic, place, measure }) => ({ id, names: [topics[topic], places[place], measures[measure ?? '']] })),
  ];
  const words = query.toLowerCase().split(' ').filter((word) => word !== 'of'); // prettier-ignore
  return records
    .filter(({ names }) => words.every((word) => names.join(' ').toLowerCase().split(/\W+/).includes(word)))
    .map(({ id }) => id);
}
