import { cp, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { en } from '../site/i18n/en.ts';
import { vi } from '../site/i18n/vi.ts';
import { launch } from './browser.ts';
import { buildSite, freshFolder, serve } from './built-site.ts';

const RECORDS = '**/commitments/records.json';
const WORKER = /finder-worker[^/]*\.js$/;

/** Tasks that fall due month by month after the newest document: more than the home page shows. */
const COMING = `---
title: Kế hoạch việc năm 2026
kind: plan
place: VN-HP
issuer: Sở Tài chính
date: 2025-12-20
source: { publisher: Trang thử, url: "https://example.org/2026" }
text: restated
rights: full
---

# Kế hoạch việc năm 2026

## Nhiệm vụ

${[1, 2, 3, 4, 5, 6, 7, 8].map((month) => `${month}. Sở Tài chính trình phương án số ${month} trước ngày 15/${month}/2026.`).join('\n')}
`;

let work: string;
let browser: Browser;
let origin: string;
let close: () => void;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  work = await freshFolder();
  const folder = join(work, 'dist');
  const content = join(work, 'content');
  await cp('test/fixtures/site-content', content, { recursive: true });
  await writeFile(join(content, 'viec-nam-2026.md'), COMING);
  const [built] = await Promise.all([buildSite({ content, folder }), launch().then((started) => (browser = started))]);
  expect(built.code, built.output).toBe(0);
  ({ origin, close } = await serve(folder, '/'));
});

afterAll(async () => {
  await browser.close();
  close();
  await rm(work, { recursive: true, force: true });
});

beforeEach(async () => {
  context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  page = await context.newPage();
});

afterEach(() => context.close());

const count = () => page.locator('[data-count]').textContent();
const trouble = () => page.locator('[data-trouble]');
const retry = () => page.locator('[data-retry]');
const found = () => page.locator('[data-results] mark').first();

describe('a search whose records do not come', () => {
  test.each([
    ['are not there', (route: Route) => route.fulfill({ status: 404, body: 'no' })],
    ['are no JSON', (route: Route) => route.fulfill({ body: '<!doctype html>', contentType: 'text/html' })],
    ['are other JSON', (route: Route) => route.fulfill({ body: '{}', contentType: 'application/json' })],
    ['break off', (route: Route) => route.abort()],
  ])('since they %s, is said to have failed, shows the way to the documents, and can be asked again', async (_, answer) => {
    await context.route(RECORDS, answer);
    await page.goto(`${origin}/commitments/?q=dau+tu`);
    await trouble().waitFor();
    expect(await count()).toBe(vi.commitments.failed);
    // What was there before is no answer to the question.
    expect(await page.locator('[data-result]').count()).toBe(0);
    expect(await trouble().locator('a').getAttribute('href')).toBe('/documents/');
    await context.unroute(RECORDS);
    await retry().click();
    await found().waitFor();
    expect(await trouble().isVisible()).toBe(false);
  });

  test('since the worker does not start, is said to have failed, and can be asked again', async () => {
    await context.route(WORKER, (route) => route.abort());
    await page.goto(`${origin}/commitments/?q=dau+tu`);
    await trouble().waitFor();
    expect(await count()).toBe(vi.commitments.failed);
    await context.unroute(WORKER);
    await retry().click();
    await found().waitFor();
  });

  test('for long, is said to wait for a slow network, later with a way to ask again, and is answered when they come', async () => {
    const { promise: released, resolve: release } = Promise.withResolvers<null>();
    await context.route(RECORDS, (route) => released.then(() => route.continue()));
    await page.clock.install();
    await page.goto(`${origin}/commitments/?q=dau+tu`);
    await expect.poll(count).toBe(vi.commitments.loading);
    expect(await trouble().isVisible()).toBe(false);
    const list = page.locator('[data-results]');
    const before = await list.boundingBox();
    await page.clock.fastForward(5_000);
    await trouble().waitFor();
    expect(await trouble().textContent()).toContain(vi.pages.slow);
    expect(await retry().isVisible()).toBe(false);
    await page.clock.fastForward(15_000);
    await retry().waitFor();
    // It stands over the list, which waits where it was.
    expect(await list.boundingBox()).toEqual(before);
    release(null);
    await found().waitFor();
    expect(await trouble().isVisible()).toBe(false);
  });

  test('without a network, says so, and goes on by itself when there is one', async () => {
    await page.goto(`${origin}/commitments/`);
    await context.setOffline(true);
    await page.locator('input[type=search]').fill('dau tu');
    await trouble().waitFor();
    expect(await trouble().textContent()).toContain(vi.pages.offline);
    await context.setOffline(false);
    await found().waitFor();
    expect(await trouble().isVisible()).toBe(false);
  });

  test('leaves the list that the page came with where nothing is searched', async () => {
    await context.route(RECORDS, (route) => route.abort());
    await page.goto(`${origin}/commitments/`);
    const before = await page.locator('[data-result]').count();
    await page.locator('input[type=search]').fill('dau tu');
    await trouble().waitFor();
    await page.locator('input[type=search]').fill('');
    await expect.poll(() => page.locator('[data-result]').count()).toBe(before);
    expect(await trouble().isVisible()).toBe(false);
  });
});

describe('on a phone', () => {
  test('filters fold away with the number of those chosen, and open by keyboard', async () => {
    await page.goto(`${origin}/commitments/?kind=task&place=VN-HP`);
    await page.locator('[data-chosen] button').first().waitFor();
    const summary = page.locator('[data-filters]');
    expect(await summary.textContent()).toBe('Lọc (2)');
    expect(await page.locator('select[name=kind]').isVisible()).toBe(false);
    expect(await page.locator('[data-count]').isVisible()).toBe(true);
    await summary.focus();
    await page.keyboard.press('Enter');
    expect(await page.locator('select[name=kind]').isVisible()).toBe(true);
    await page.locator('[data-chosen] button').first().click();
    await expect.poll(() => summary.textContent()).toBe('Lọc (1)');
  });

  test('the menu leads to every list in two taps, without JavaScript, and moves nothing', async () => {
    const plain = await browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled: false });
    const reader = await plain.newPage();
    await reader.goto(`${origin}/about/`);
    const heading = reader.locator('h1');
    const before = await heading.boundingBox();
    await reader.locator('.menu summary').click();
    const links = reader.locator('.menu a:visible');
    expect(await links.count()).toBe(12);
    expect(await heading.boundingBox()).toEqual(before);
    expect(await reader.locator('.menu a[aria-current=page]').textContent()).toContain(vi.nav.about);
    for (const box of await Promise.all((await links.all()).map((link) => link.boundingBox()))) {
      expect(box!.height).toBeGreaterThanOrEqual(44);
      expect(box!.x + box!.width).toBeLessThanOrEqual(360);
    }
    await links.filter({ hasText: vi.nav.agencies }).click();
    await reader.waitForURL(`${origin}/agencies/`);
    await plain.close();
  });
});

describe('what falls due next on the home page', () => {
  const SOON = '**/soon.json';
  const home = async (day: string, path = '') => {
    await page.clock.setFixedTime(new Date(`${day}T05:00:00Z`));
    await page.goto(`${origin}/${path}`, { waitUntil: 'networkidle' });
    const part = page.locator('[data-soon]');
    return {
      heading: await part.locator('h2').textContent(),
      rows: await part.locator('[data-result]').evaluateAll((items) => items.map((item) => item.getAttribute('data-result'))),
      none: await part.locator('[data-none]').isVisible(),
    };
  };

  test('is what the page came with until the first of it is over, then what is not over yet, in the same room', async () => {
    const came = await home('2026-01-14');
    expect(came.heading).not.toBe(vi.home.dueToday);
    expect(came.rows).toHaveLength(6);
    const before = await page.locator('#newest').boundingBox();
    const march = await home('2026-02-20');
    expect([march.heading, march.rows.length, march.rows.slice(0, 4)]).toEqual([vi.home.dueToday, 6, came.rows.slice(2)]);
    expect(await page.locator('#newest').boundingBox()).toEqual(before);
    const august = await home('2026-08-14');
    expect([august.rows, august.none]).toEqual([march.rows.slice(-1), false]);
    expect(await page.locator('#newest').boundingBox()).toEqual(before);
    expect(await home('2026-08-15')).toEqual({ heading: vi.home.dueToday, rows: [], none: true });
    expect(await page.locator('#newest').boundingBox()).toEqual(before);
  });

  test('stays as the page came where it cannot be fetched', async () => {
    const came = await home('2026-01-14');
    await context.route(SOON, (route) => route.abort());
    expect(await home('2026-08-15')).toEqual(came);
  });
});

describe('a page that is missing', () => {
  test.each`
    path              | first   | language
    ${'khong-co/'}    | ${'vi'} | ${'Vietnamese'}
    ${'en/khong-co/'} | ${'en'} | ${'English'}
    ${'english/x/'}   | ${'vi'} | ${'Vietnamese'}
  `(
    'under /$path speaks $language first, to the eye and in the order of reading, and can be searched from',
    async ({ path, first }: { path: string; first: 'vi' | 'en' }) => {
      await page.goto(`${origin}/${path}`);
      const sections = page.locator('.missing > section');
      expect(await sections.evaluateAll((all) => all.map((section) => section.getAttribute('lang')))).toEqual(
        first === 'vi' ? ['vi', 'en'] : ['en', 'vi'],
      );
      const tops = await sections.evaluateAll((all) => all.map((section) => section.getBoundingClientRect().top));
      expect(tops[0]).toBeLessThan(tops[1]!);
      const words = { vi, en }[first];
      expect(await page.locator('h1').textContent()).toBe(words.missing.title);
      expect(await page.title()).toContain(words.missing.title);
      expect(await page.locator('h2').count()).toBe(1);
      expect(await sections.first().locator('form').getAttribute('action')).toBe(first === 'vi' ? '/commitments/' : '/en/commitments/');
      await page.keyboard.press('/');
      await page.keyboard.type('x');
      expect(await sections.first().locator('input').inputValue()).toBe('x');
    },
  );
});

test('the page that one is on is told in the menu by a mark too', async () => {
  await page.goto(`${origin}/about/`);
  await page.locator('.menu summary').click();
  const marks = (link: string) => page.locator(link).first().evaluate((element) => getComputedStyle(element, '::before').borderInlineStartWidth); // prettier-ignore
  expect(await marks('.menu a[aria-current=page]')).toBe('4px');
  expect(await marks('.menu a:not([aria-current])')).toBe('0px');
});
