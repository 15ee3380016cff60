import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { load } from 'cheerio';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import type { Thread } from '../pipeline/schema/thread.ts';
import { vi } from '../site/i18n/vi.ts';
import { readsAs } from '../site/view/commitment-title.ts';
import { launch } from './browser.ts';
import { templates } from './site-bars/templates.ts';
import { visitorTests } from './site-visitor.ts';
import { buildSite, deadLinks, freshFolder, pagesOf, serve, startSite } from './built-site.ts';

const BASE = '/ten-kho/';
/** Builds take seconds on a quiet machine; a busy one gets its time. */
const SLOW = 90_000;
const CONTENT = 'test/fixtures/site-content';

let work: string;
let folder: string;
let data: Dataset;
let kinds: string[];
let origin: string;
let browser: Browser;
let close: () => void;

beforeAll(async () => {
  work = await freshFolder();
  folder = join(work, 'dist');
  const [built] = await Promise.all([buildSite({ content: CONTENT, base: BASE, folder }), launch().then((started) => (browser = started))]);
  expect(built).toMatchObject({ code: 0 });
  data = JSON.parse(await readFile(join(folder, 'data/commitments.json'), 'utf8')) as Dataset;
  kinds = await templates(folder, data);
  ({ origin, close } = await serve(folder, BASE));
});

afterAll(async () => {
  await browser.close();
  close();
  await rm(work, { recursive: true, force: true });
});

describe('the files of the site', () => {
  test('hold what was read from every document', () => {
    expect(data.documents.map(({ id }) => id).sort()).toEqual([
      'bao-cao-2024',
      'ke-hoach-2024',
      'ke-hoach-ven-song-2025',
      'nghi-quyet-nha-o-2024',
      'tin-thang-12-2025',
    ]);
    expect(data.tasks.length).toBeGreaterThanOrEqual(4);
    expect(data.indicators.length).toBeGreaterThanOrEqual(3);
    expect(data.deadlines.length).toBeGreaterThanOrEqual(2);
  });

  test('have a page for each record', async () => {
    const pages = [...(await pagesOf(folder)).keys()];
    for (const { id } of [...data.tasks, ...data.indicators]) expect(pages).toContain(`commitments/${id}/index.html`);
  });

  test('allow no script and no style but the site’s own files', async () => {
    for (const [name, text] of await pagesOf(folder)) {
      const page = load(text);
      const policy = page('meta[http-equiv="content-security-policy"]').attr('content') ?? '';
      expect(policy).toContain("script-src 'self'");
      expect(policy).not.toContain('unsafe');
      expect(page('script:not([src]), style, [style], [onclick]')).toHaveLength(0);
      expect(page('html').attr('lang')).toBe(name.startsWith('en/') ? 'en' : 'vi');
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
    expect(page('main').text()).not.toContain('Thành phố có nhiều khu công nghiệp lớn');
    expect(page('[data-result]').length).toBeGreaterThan(0);
  });

  test('say what became of a target, with both texts and their documents', async () => {
    const missed = data.outcomes.find(({ verdict }) => verdict === 'missed')!;
    const page = load(await readFile(join(folder, `commitments/${missed.target}/index.html`), 'utf8'));
    expect(page('.standing .state').attr('data-state')).toBe('missed');
    expect(page('.compared').text().trim()).toBe('11,01% < 11,5%');
    const documents = page('.beside a[href*="/documents/"]');
    expect(documents.get().map((link) => page(link).attr('href'))).toEqual([
      `${BASE}documents/ke-hoach-2024/#${missed.target}`,
      `${BASE}documents/bao-cao-2024/#${missed.result!}`,
    ]);
    const list = load(await readFile(join(folder, 'documents/ke-hoach-2024/index.html'), 'utf8'));
    expect(list(`[data-record="${missed.target}"] .state`).text().trim()).toBe(vi.outcome.states.missed);
    expect(list('.states li').length).toBeGreaterThan(0);
  });

  test('say how a task stands only with the sentence that says so', async () => {
    for (const task of data.tasks) {
      const page = load(await readFile(join(folder, `commitments/${task.id}/index.html`), 'utf8'));
      const quotes = page('.witness .said').get();
      const evidence = [...(task.progress?.evidence ?? []), ...task.rescheduled.map((change) => change.evidence)];
      expect(quotes.map((quote) => page(quote).text().trim())).toEqual(evidence.map(({ quote }) => quote));
      expect(page('.outcome').text().includes(vi.outcome.task.nothing)).toBe(task.progress === null);
    }
  });

  test('have a page for each thread with its points in order, and one that lists all', async () => {
    expect(data.threads.length).toBeGreaterThan(1);
    const list = load(await readFile(join(folder, 'threads/index.html'), 'utf8'));
    expect(list('.thread-list a').length).toBe(data.threads.length);
    for (const { id, entries } of data.threads) {
      const page = load(await readFile(join(folder, `threads/${encodeURIComponent(id)}/index.html`), 'utf8'));
      const quotes = page('.point .said').get();
      expect(quotes.map((quote) => page(quote).text().trim())).toEqual(entries.map(said));
    }
    // Of a row of a table our restated texts say which of its values is meant.
    function said({ record, document, quote }: Thread['entries'][number]): string {
      const indicator = data.indicators.find(({ id }) => id === record);
      return indicator?.document === document ? readsAs({ type: 'indicator', record: indicator }) || quote : quote;
    }
  });

  test('answer at every address that was published: one that moved leads on, one that is gone says why', async () => {
    const moved = load(await readFile(join(folder, 'commitments/t00000000001/index.html'), 'utf8'));
    const [now] = data.tasks.filter(({ formerly }) => formerly.includes('t00000000001'));
    expect(moved('meta[http-equiv=refresh]').attr('content')).toBe(`0; url=${BASE}commitments/${now!.id}/`);
    expect(moved('main .said a').attr('href')).toBe(`${BASE}commitments/${now!.id}/`);
    const gone = load(await readFile(join(folder, 'commitments/t00000000002/index.html'), 'utf8'));
    expect(gone('main .notice').text()).toContain('câu này đã bỏ khỏi văn bản');
    for (const page of [moved, gone]) expect(page('meta[name=robots]').attr('content')).toBe('noindex');
    const list = load(await readFile(join(folder, 'corrections/index.html'), 'utf8'));
    expect(list('#drop, #moved')).toHaveLength(2);
  });

  test('have a calendar for each commitment with a last day, and its page leads there', async () => {
    const dated = data.tasks.filter(({ id, deadline }) => deadline?.due != null && data.deadlines.some(({ of }) => of.includes(id)));
    expect(dated.length).toBeGreaterThan(0);
    for (const { id } of dated) {
      const calendar = new ICAL.Component(ICAL.parse(await readFile(join(folder, `commitments/${id}.ics`), 'utf8')) as unknown[]);
      expect(calendar.getAllSubcomponents('vevent')).toHaveLength(data.deadlines.filter(({ of }) => of.includes(id)).length);
      const page = load(await readFile(join(folder, `commitments/${id}/index.html`), 'utf8'));
      expect(page('.add-to-calendar a').attr('href')).toBe(`${BASE}commitments/${id}.ics`);
    }
  });

  test('are told of in feeds that every page names', async () => {
    const feed = load(await readFile(join(folder, 'feed.xml'), 'utf8'), { xml: true });
    expect(feed('entry').length).toBeGreaterThanOrEqual(data.documents.length);
    for (const text of (await pagesOf(folder)).values()) expect(load(text)(`link[rel=alternate][href="${BASE}feed.xml"]`)).toHaveLength(1);
    const place = load(await readFile(join(folder, 'places/vn-hp/index.html'), 'utf8'));
    expect(place(`link[rel=alternate][href="${BASE}feeds/places/vn-hp.xml"]`)).toHaveLength(1);
  });

  test('say of a restated text that its words are ours, and quote it nowhere', async () => {
    for (const text of (await pagesOf(folder)).values()) expect(load(text)('blockquote, q')).toHaveLength(0);
    const page = load(await readFile(join(folder, 'documents/bao-cao-2024/index.html'), 'utf8'));
    expect(page('.notice').text()).toBe(vi.document.restated);
  });
});

describe.each([390, 1280])('in a browser %i px wide', (width) => {
  visitorTests(width, () => ({ browser, address: origin + BASE, data, templates: kinds }));
});

test('without JavaScript the list of commitments is there, with links to all of them', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${origin}${BASE}commitments/`);
  expect(await page.locator('[data-results] [data-result] a').count()).toBeGreaterThanOrEqual(data.tasks.length + data.indicators.length);
  expect(await page.locator('.documents a').count()).toBe(data.documents.length);
  expect(await page.locator('noscript, .notice').first().textContent()).toContain('JavaScript');
  expect(await page.locator('select').first().isVisible()).toBe(false);
  const open = data.tasks.find(({ status }) => status === 'not-known')!;
  await page.goto(`${origin}${BASE}commitments/${open.id}/`);
  expect(await page.locator('[data-last-day]').isVisible()).toBe(false);
  await context.close();
});

describe('other contents', { timeout: SLOW }, () => {
  test('an error in a text fails the build, lists every message, and leaves the old site whole', async () => {
    const before = await pagesOf(folder);
    const { code, output } = await buildSite({ content: 'test/fixtures/site-broken', base: BASE, folder });
    expect(code).not.toBe(0);
    expect(output).toMatch(/hong\.md[\s\S]*3:\d+[\s\S]*error[\s\S]*6:\d+[\s\S]*error/);
    expect(await pagesOf(folder)).toEqual(before);
  });

  test('`npm start` serves on the next free port, and says last what it holds and where', async () => {
    const port = Number(new URL(origin).port);
    const { output, stop } = await startSite({ content: CONTENT, base: BASE, folder: join(work, 'start') }, port);
    const address = output.trimEnd().split('\n').at(-1)!;
    const answer = await fetch(address).finally(stop);
    const { documents, tasks, indicators, deadlines } = data;
    expect(output).toContain(
      `${documents.length} documents, ${tasks.length} tasks, ${indicators.length} indicators, ${deadlines.length} deadlines\n`,
    );
    expect(new URL(address).pathname).toBe(BASE);
    expect(Number(new URL(address).port)).toBeGreaterThan(port);
    expect(await answer.text()).toContain(vi.site.name);
  });

  test('without any text the site says so and how to begin', async () => {
    const empty = join(work, 'empty');
    expect(await buildSite({ content: join(work, 'no-content'), folder: empty })).toMatchObject({ code: 0 });
    const page = load(await readFile(join(empty, 'index.html'), 'utf8'));
    expect(page('.empty h2').text()).toBe(vi.home.emptyTitle);
    expect(page('.empty code').text()).toContain('npx camket new');
    expect(await deadLinks(empty, '/')).toEqual([]);
  });
});
