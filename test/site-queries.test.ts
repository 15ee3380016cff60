import { readFile, rm } from 'node:fs/promises';
import { gzipSync } from 'node:zlib';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vi } from '../site/i18n/vi.ts';
import { launch } from './browser.ts';
import { buildSite, freshFolder, serve } from './built-site.ts';

/** What a reader types, of which sort, and a part of the words (or the ids) of which something has to be among the first three results. */
type Query = {
  readonly query: string;
  readonly kind: 'unaccented' | 'rough' | 'whole';
  readonly words?: string;
  readonly ids?: readonly string[];
};

const queries = JSON.parse(await readFile('test/site/queries.json', 'utf8')) as readonly Query[];
const FIRST = 3;
const LEAST = 0.95;

let folder: string;
let address: string;
let browser: Browser;
let page: Page;
let close: () => void;

beforeAll(async () => {
  const work = await freshFolder();
  folder = join(work, 'dist');
  const [built] = await Promise.all([buildSite({ content: 'content', folder }), launch().then((started) => (browser = started))]);
  expect(built).toMatchObject({ code: 0 });
  const served = await serve(folder, '/');
  address = `${served.origin}/commitments/`;
  close = served.close;
  page = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await page.goto(address);
});

afterAll(async () => {
  await browser.close();
  close();
  await rm(join(folder, '..'), { recursive: true, force: true });
});

const field = () => page.locator('input[type=search]');
const counted = () => page.locator('[data-count]').textContent();
const shown = () =>
  page
    .locator('[data-results] [data-result]')
    .evaluateAll((items) => items.map((item) => ({ id: item.getAttribute('data-result')!, text: item.textContent })));

/** Types a query and waits until the list answers to it. */
async function type(query: string) {
  await page.evaluate(() => {
    document.querySelector('[data-results]')!.replaceChildren();
  });
  await field().fill('');
  await page.evaluate(() => {
    document.querySelector('[data-count]')!.replaceChildren();
  });
  await field().fill(query);
  await page.waitForFunction(
    (text) =>
      new URLSearchParams(location.search).get('q') === text && /\d|Không/.test(document.querySelector('[data-count]')!.textContent),
    query,
  );
  return shown();
}

describe('the queries of readers', () => {
  test('are at least eighty, of three sorts in about equal parts', () => {
    expect(queries.length).toBeGreaterThanOrEqual(80);
    for (const sort of ['unaccented', 'rough', 'whole'] as const)
      expect(queries.filter(({ kind }) => kind === sort).length / queries.length).toBeGreaterThan(0.3);
  });

  test(`find what is looked for among the first ${FIRST}, ${LEAST * 100} of a hundred at least`, { timeout: 180_000 }, async () => {
    const missed: string[] = [];
    for (const { query, words = '', ids = [] } of queries) {
      const first = (await type(query)).slice(0, FIRST);
      const hit = first.some(({ id, text }) => ids.includes(id) || (words !== '' && text.toLowerCase().includes(words.toLowerCase())));
      if (!hit) missed.push(query);
    }
    const share = 1 - missed.length / queries.length;
    console.log(
      `${queries.length - missed.length} of ${queries.length} queries reached${missed.length > 0 ? `; not: ${missed.join(' · ')}` : ''}`,
    );
    expect(share, missed.join('\n')).toBeGreaterThanOrEqual(LEAST);
  });
});

describe('the list', () => {
  test('is light: 100 KB before anyone types, 30 KB of them script at most', async () => {
    const html = await readFile(join(folder, 'commitments/index.html'), 'utf8');
    const sizes = await Promise.all(
      [...new Set(Array.from(html.matchAll(/(?:src|href)="(\/_astro\/[^"]+)"/g), (match) => match[1]!))].map(async (name) => ({
        name,
        size: gzipSync(await readFile(join(folder, name))).length,
      })),
    );
    const sum = (of: RegExp) => sizes.filter(({ name }) => of.test(name)).reduce((all, { size }) => all + size, 0);
    expect(sum(/\.js$/)).toBeLessThan(30_000);
    expect(gzipSync(html).length + sum(/./)).toBeLessThan(100_000);
  });

  test('says of a word that is nowhere that it is nowhere, and of a mistake what it took it for', async () => {
    await type('cầu wxyzq');
    expect(await page.locator('[data-notes]').textContent()).toContain('“wxyzq” không có ở mục nào.');
    await type('sân bya');
    expect(await page.locator('[data-notes]').textContent()).toContain('“bya” không có trong kho; kết quả dưới đây tìm “bay”.');
  });

  test('helps where nothing is found', async () => {
    await type('wxyzq');
    expect(await counted()).toContain('Không tìm thấy');
    expect(await page.locator('[data-help]').isVisible()).toBe(true);
    await type('cầu');
    expect(await page.locator('[data-help]').isVisible()).toBe(false);
  });

  test('takes several filters at once, each a chip that can be taken away, all in the address', async () => {
    await page.goto(address);
    await page.locator('select[name=kind]').selectOption('task');
    await page.locator('select[name=place]').selectOption('VN-HP');
    await page.locator('select[name=sort]').selectOption('due');
    await page.waitForURL(/\?kind=task&place=VN-HP&sort=due$/);
    await page.getByRole('button', { name: /^Bỏ lọc.*Nhiệm vụ/ }).click();
    await page.waitForURL(/\?place=VN-HP&sort=due$/);
    await expect.poll(counted).toMatch(/^[\d.]+ kết quả$/);
    await page.goBack();
    await expect
      .poll(() => page.locator('.chip').allTextContents())
      .toEqual(['Bỏ lọc Loại: Nhiệm vụ', `Bỏ lọc ${vi.commitments.place}: Hải Phòng`]);
  });

  test('is walked through by the arrow keys, and Enter opens', async () => {
    await page.goto(address);
    await page.keyboard.press('Control+k');
    await page.keyboard.type('cau ben rung');
    await page.locator('[data-results] mark').first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('ArrowUp');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.press('ArrowDown');
    const [first] = await shown();
    await page.keyboard.press('Enter');
    await page.waitForURL(new RegExp(`/${first!.id}/$`));
  });
});
