import { readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { load } from 'cheerio';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { vi } from '../site/i18n/vi.ts';
import { launch } from './browser.ts';
import { buildSite, deadLinks, freshFolder, pagesOf, serve } from './built-site.ts';

const BASE = '/ten-kho/';
const CONTENT = 'test/fixtures/site-content';
const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

let work: string;
let folder: string;
let data: Dataset;
let origin: string;
let browser: Browser;
let close: () => void;

beforeAll(async () => {
  work = await freshFolder();
  folder = join(work, 'dist');
  const [built] = await Promise.all([buildSite({ content: CONTENT, base: BASE, folder }), launch().then((started) => (browser = started))]);
  expect(built).toMatchObject({ code: 0 });
  data = JSON.parse(await readFile(join(folder, 'data/commitments.json'), 'utf8')) as Dataset;
  ({ origin, close } = await serve(folder, BASE));
});

afterAll(async () => {
  await browser.close();
  close();
  await rm(work, { recursive: true, force: true });
});

describe('the files of the site', () => {
  test('hold what was read from every document', () => {
    expect(data.documents.map(({ id }) => id).sort()).toEqual(['bao-cao-2024', 'ke-hoach-ven-song-2025', 'nghi-quyet-nha-o-2024']);
    expect(data.tasks.length).toBeGreaterThanOrEqual(4);
    expect(data.indicators.length).toBeGreaterThanOrEqual(3);
    expect(data.deadlines.length).toBeGreaterThanOrEqual(2);
  });

  test('have a page for each record and no link that leads nowhere', async () => {
    const pages = [...(await pagesOf(folder)).keys()];
    for (const { id } of [...data.tasks, ...data.indicators]) expect(pages).toContain(`commitments/${id}/index.html`);
    expect(await deadLinks(folder, BASE)).toEqual([]);
  });

  test('allow no script and no style but the site’s own files', async () => {
    for (const text of (await pagesOf(folder)).values()) {
      const page = load(text);
      const policy = page('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(page('script:not([src]), style, [style], [onclick]')).toHaveLength(0);
      expect(page('html').attr('lang')).toBe('vi');
    }
  });

  test('name their whole address for search engines and for sharing', async () => {
    const page = load(await readFile(join(folder, 'about/index.html'), 'utf8'));
    expect(page('link[rel=canonical]').attr('href')).toBe('https://example.org/ten-kho/about/');
    expect(page('meta[property="og:title"]').attr('content')).toBe('Giới thiệu');
    expect(await readFile(join(folder, 'robots.txt'), 'utf8')).toContain('Sitemap: https://example.org/ten-kho/sitemap-index.xml');
    expect(await readFile(join(folder, 'sitemap-0.xml'), 'utf8')).toContain(
      `<loc>https://example.org/ten-kho/commitments/${data.tasks[0]!.id}/</loc>`,
    );
  });

  test('show of an excerpt only the clauses of its records', async () => {
    const page = load(await readFile(join(folder, 'documents/nghi-quyet-nha-o-2024/index.html'), 'utf8'));
    expect(page('main').text()).not.toContain('Đoạn này không có việc nào');
    expect(page('[data-result]').length).toBeGreaterThan(0);
  });

  test('say of a restated text that its words are ours, and quote it nowhere', async () => {
    for (const text of (await pagesOf(folder)).values()) expect(load(text)('blockquote, q')).toHaveLength(0);
    const page = load(await readFile(join(folder, 'documents/bao-cao-2024/index.html'), 'utf8'));
    expect(page('.notice').text()).toBe(vi.document.restated);
  });
});

describe.each([390, 1280])('in a browser %i px wide', (width) => {
  let context: BrowserContext;
  let page: Page;
  const faults: string[] = [];

  beforeAll(async () => {
    context = await browser.newContext({ viewport: { width, height: 800 } });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => void faults.push(String(error)));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== origin) faults.push(request.url());
    });
  });

  afterAll(() => context.close());

  const shown = () =>
    page.locator('[data-results] [data-result]').evaluateAll((items) => items.map((item) => item.getAttribute('data-result')));
  const search = async (query: string) => {
    await page.locator('input[type=search]').fill(query);
    await page.waitForFunction((text) => new URLSearchParams(location.search).get('q') === text, query);
    await page.locator('[data-count]', { hasText: 'kết quả' }).waitFor();
    return shown();
  };

  test('`/` goes to the search field of the home page, and Enter to the results', async () => {
    await page.goto(`${origin}${BASE}`);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('dau tu cong');
    await page.keyboard.press('Enter');
    await page.locator('[data-results] mark').first().waitFor();
    expect(page.url()).toBe(`${origin}${BASE}commitments/?q=dau+tu+cong`);
    expect(await page.locator('[data-results] mark').first().textContent()).toBe('đầu tư công');
  });

  test('what is typed finds the same with accents, without, and in capitals', async () => {
    await page.goto(`${origin}${BASE}commitments/`);
    for (const spellings of [
      ['dau tu cong', 'đầu tư công', 'DAU TU CONG', 'Đầu Tư Công'],
      ['hai phong', 'Hải Phòng'],
      ['da nang', 'ĐÀ NẴNG'],
    ]) {
      const found = await search(spellings[0]!);
      expect(found).not.toEqual([]);
      for (const spelling of spellings) expect(await search(spelling)).toEqual(found);
    }
  });

  test('a filter leaves only what it names, and the address keeps both', async () => {
    await page.goto(`${origin}${BASE}commitments/`);
    const before = await search('hai phong');
    await page.locator('select[name=kind]').selectOption('task');
    await page.waitForURL(/kind=task/);
    const tasks = before.filter((id) => data.tasks.some((task) => task.id === id));
    expect(tasks.length).toBeGreaterThan(0);
    await expect.poll(shown).toEqual(tasks);
    expect(new URL(page.url()).search).toBe('?q=hai+phong&kind=task');
  });

  test('a result leads to its page, and back to the same results', async () => {
    await page.goto(`${origin}${BASE}commitments/?q=quy+hoach`);
    await page.locator('[data-results] mark').first().waitFor();
    const before = await shown();
    const first = page.locator('[data-result] .quote a').first();
    const words = await first.textContent();
    await first.click();
    await page.waitForURL(`${origin}${BASE}commitments/${before[0]!}/`);
    expect(
      await page
        .locator('.words .mark')
        .allTextContents()
        .then((texts) => texts.join('')),
    ).toBe(words);
    await page.goBack();
    await page.locator('[data-results] mark').first().waitFor();
    expect(await page.locator('input[type=search]').inputValue()).toBe('quy hoach');
    expect(await shown()).toEqual(before);
  });

  test('a filter is undone by going back, and everything by the button', async () => {
    await page.goto(`${origin}${BASE}commitments/`);
    const everything = await shown();
    await page.locator('select[name=place]').selectOption('VN-DN');
    await page.waitForURL(/place=VN-DN/);
    await expect.poll(async () => (await shown()).length).toBeLessThan(everything.length);
    await page.goBack();
    await expect.poll(shown).toEqual(everything);
    await search('nha o');
    await page.locator('button[type=reset]').click();
    await expect.poll(shown).toEqual(everything);
    expect(page.url()).toBe(`${origin}${BASE}commitments/`);
  });

  test('a mark in a text leads to its record, and the record to the mark', async () => {
    await page.goto(`${origin}${BASE}documents/ke-hoach-ven-song-2025/`);
    const id = data.tasks.find((task) => task.document === 'ke-hoach-ven-song-2025')!.id;
    await page.locator(`a[data-mark="${id}"]`).first().click();
    await page.waitForURL(`${origin}${BASE}commitments/${id}/`);
    await page.locator('.context a').click();
    await page.waitForURL(`${origin}${BASE}documents/ke-hoach-ven-song-2025/#${id}`);
    expect(await page.evaluate(() => 'hong' in window)).toBe(false);
  });

  test('an unknown address says so', async () => {
    const answer = await page.goto(`${origin}${BASE}khong-co/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe(vi.missing.title);
    // The browser itself reports the 404 that was asked for.
    expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  test('no page is wider than the window', async () => {
    for (const path of templates()) {
      await page.goto(origin + BASE + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });

  test('nothing was asked of another host, and the console stayed clean', () => {
    expect(faults).toEqual([]);
  });
});

test('without JavaScript the list of commitments is there, with links to all of them', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}${BASE}commitments/`);
  expect(await page.locator('[data-results] [data-result] a').count()).toBeGreaterThanOrEqual(data.tasks.length + data.indicators.length);
  expect(await page.locator('.documents a').count()).toBe(data.documents.length);
  expect(await page.locator('noscript, .notice').first().textContent()).toContain('JavaScript');
  expect(await page.locator('select').first().isVisible()).toBe(false);
  await context.close();
});

test.each(['light', 'dark'] as const)('axe finds no barrier on any kind of page, %s', async (colorScheme) => {
  const context = await browser.newContext({ colorScheme, viewport: { width: 390, height: 800 } });
  const page = await context.newPage();
  const found: string[] = [];
  for (const path of [...templates(), 'commitments/?q=dau+tu', 'khong-co/']) {
    await page.goto(origin + BASE + path);
    await page.evaluate(() => {
      for (const details of document.querySelectorAll('details')) details.open = true;
    });
    await page.evaluate(axe);
    const violations = await page.evaluate(
      'axe.run().then(({ violations }) => violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`))',
    );
    found.push(...(violations as string[]).map((violation) => `${path} ${violation}`));
  }
  expect(found).toEqual([]);
  await context.close();
});

describe('other contents', () => {
  test('an error in a text fails the build, lists every message, and leaves the old site whole', async () => {
    const before = await pagesOf(folder);
    const { code, output } = await buildSite({ content: 'test/fixtures/site-broken', base: BASE, folder });
    expect(code).not.toBe(0);
    expect(output).toMatch(/hong\.md[\s\S]*3:\d+[\s\S]*error[\s\S]*6:\d+[\s\S]*error/);
    expect(await pagesOf(folder)).toEqual(before);
  });

  test('without any text the site says so and how to begin', async () => {
    const empty = join(work, 'empty');
    expect(await buildSite({ content: join(work, 'no-content'), folder: empty })).toMatchObject({ code: 0 });
    const page = load(await readFile(join(empty, 'index.html'), 'utf8'));
    expect(page('.empty h2').text()).toBe(vi.home.emptyTitle);
    expect(page('.empty code').text()).toContain('npx camket new');
    expect(await deadLinks(empty, '/')).toEqual([]);
  });

  test('the project’s own texts build at the root, with no link that leads nowhere', async () => {
    const own = join(work, 'own');
    expect(await buildSite({ content: 'content', folder: own })).toMatchObject({ code: 0 });
    expect(await deadLinks(own, '/')).toEqual([]);
  });
});

/** One page of each kind. */
function templates(): string[] {
  const [indicator] = data.indicators;
  const pages = [
    '',
    'documents/',
    'commitments/',
    'about/',
    'data/',
    'documents/ke-hoach-ven-song-2025/',
    'documents/nghi-quyet-nha-o-2024/',
  ];
  return [...pages, `commitments/${data.tasks[0]!.id}/`, `commitments/${indicator!.id}/`];
}
