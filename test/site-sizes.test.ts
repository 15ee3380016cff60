import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { vi } from '../site/i18n/vi.ts';
import { launch } from './browser.ts';
import { buildSite, deadLinks, freshFolder, pagesOf, serve } from './built-site.ts';
import { crawl } from './crawl.ts';
import type { Crawl } from './crawl.ts';
import { writeMany } from './site/many.ts';

/**
 * As many records as a test has time for. Lists are cut into pages of a fixed length, so that a page is no longer at 10,000 than here; `npm run audit` builds those
 * and names the largest pages.
 */
const MANY = 2_000;
/** Gzipped, in bytes. A page may have 100,000 at 10,000 records; what grows with them has not to come near that here. */
const HEAVIEST = 40_000;
/** In windows of a phone. */
const LONGEST = 14;
const SLOW = 300_000;
const LISTS = ['commitments/', 'documents/', 'threads/', 'measures/', 'scorecard/', 'scorecard/checkability/', 'timeline/', 'agencies/', 'places/', 'topics/', 'corrections/']; // prettier-ignore

const ONE = `---
title: Kế hoạch sửa đê năm 2025
kind: plan
place: VN-HP
issuer: Ủy ban nhân dân thành phố
date: 2025-01-10
source: { publisher: Trang thử, url: "https://example.com/a" }
text: restated
rights: full
---

## Nhiệm vụ

Sở Xây dựng hoàn thành sửa chữa đoạn đê ven sông trước ngày 30/6/2025.
`;

let work: string;
const folderOf = (name: string) => join(work, name);
const pageOf = async (name: string, path: string) => load(await readFile(join(folderOf(name), path, 'index.html'), 'utf8'));

beforeAll(async () => {
  work = await freshFolder();
  await mkdir(join(work, 'content-one'));
  await writeFile(join(work, 'content-one/ke-hoach.md'), ONE);
  await writeMany(join(work, 'content-many'), MANY);
  const built = await Promise.all(
    ['none', 'one', 'many'].map((name) => buildSite({ content: join(work, `content-${name}`), folder: folderOf(name) })),
  );
  for (const { code, output } of built) expect(code, output).toBe(0);
}, SLOW);

afterAll(() => rm(work, { recursive: true, force: true }));

describe('a site without any text', () => {
  test('says so on every list, and has no link that leads nowhere', async () => {
    const none: Readonly<Record<string, string>> = {
      'commitments/': vi.documents.none,
      'documents/': vi.documents.none,
      'threads/': vi.thread.none,
      'measures/': vi.measures.none,
      'scorecard/': vi.scorecard.none,
      'scorecard/checkability/': vi.checkability.none,
      'timeline/': vi.timeline.none,
      'agencies/': vi.subject.agencies.none,
      'places/': vi.subject.places.none,
      'topics/': vi.subject.topics.none,
      'corrections/': vi.correction.none,
    };
    for (const path of LISTS) expect((await pageOf('none', path))('main').text(), path).toContain(none[path]);
    expect(await deadLinks(folderOf('none'), '/')).toEqual([]);
  });
});

describe.each(['none', 'one'])('a site with %s', (name) => {
  test('has no list, table or section without anything in it', async () => {
    for (const [path, text] of await pagesOf(folderOf(name))) expect(emptyParts(text), path).toEqual([]);
  });
});

describe('a site with one task', () => {
  test('has its page, leads there, and has no link that leads nowhere', async () => {
    const { tasks, indicators } = await dataOf('one');
    expect([tasks.length, indicators.length]).toEqual([1, 0]);
    const { reached, dead } = await crawl(folderOf('one'));
    expect(reached).toContain(`commitments/${tasks[0]!.id}/`);
    expect(dead).toEqual([]);
    expect(await deadLinks(folderOf('one'), '/')).toEqual([]);
  });
});

describe(`a site with ${MANY} records`, () => {
  let found: Crawl;
  beforeAll(async () => {
    found = await crawl(folderOf('many'));
  });

  test('has no page that is heavy', async () => {
    const heavy = [...(await pagesOf(folderOf('many')))].map(([path, text]) => [path, gzipSync(text).length] as const);
    expect(heavy.filter(([, bytes]) => bytes > HEAVIEST)).toEqual([]);
  });

  test('leads to every document, record, thread, measure and file by links alone, and nowhere to nothing', async () => {
    const { documents, tasks, indicators, threads } = await dataOf('many');
    expect(tasks.length + indicators.length).toBeGreaterThan(0.8 * MANY);
    const wanted = [
      ...documents.flatMap(({ id }) => [`documents/${id}/`, `data/documents/${id}.json`]),
      ...[...tasks, ...indicators].map(({ id }) => `commitments/${id}/`),
      ...threads.map(({ id }) => `threads/${id}/`),
      ...indicators.flatMap(({ measure }) => (measure === null ? [] : [`measures/${measure}/`])),
      'data/tasks.csv',
      'data/deadlines.ics',
    ];
    expect(wanted.filter((path) => !found.reached.has(path))).toEqual([]);
    expect(found.dead).toEqual([]);
  });

  test('cuts its lists into pages that know one another and say which they are', async () => {
    const second = [...found.reached].filter((path) => path.endsWith('/page/2/'));
    expect(second.map((path) => path.split('/')[0])).toEqual(expect.arrayContaining(['places', 'scorecard', 'timeline', 'topics']));
    for (const path of second) {
      const page = await pageOf('many', path);
      const first = path.replace(/page\/2\/$/, '');
      expect(page('link[rel=canonical]').attr('href'), path).toBe(`https://example.org/${path}`);
      expect(page('link[rel=prev]').attr('href'), path).toBe(`https://example.org/${first}`);
      expect(page('title').text(), path).toContain('trang 2');
      expect(page('.eyebrow a').length, path).toBeGreaterThan(0);
      expect((await pageOf('many', first))('link[rel=next]').attr('href'), first).toBe(`https://example.org/${path}`);
    }
  });

  test('answers on the timeline at the places that were published, each leading on to its year', async () => {
    const { tasks } = await dataOf('many');
    const due = tasks.find(({ deadline }) => deadline?.due != null && deadline.from === 'clause' && deadline.kind !== 'before')!.deadline!
      .due!;
    const page = await pageOf('many', 'timeline/');
    const year = due.slice(0, 4);
    expect(page(`#y-${year} a`).attr('href')).toBe(`/timeline/${year}/`);
    expect(page(`#m-${due.slice(0, 7)}`).attr('href')).toBe(`/timeline/${year}/#m-${due.slice(0, 7)}`);
  });

  test(
    'is short enough on a phone, without JavaScript too',
    async () => {
      const [{ origin, close }, browser] = await Promise.all([serve(folderOf('many'), '/'), launch()]);
      const longest = [...found.reached].filter((path) =>
        /^(documents\/year|timeline|scorecard|threads\/kind|corrections)\/.*\/$/.test(path),
      );
      const subjects = ['places/vn-hp/', ...(await longestOf('many', 'agencies')), ...(await longestOf('many', 'topics'))];
      const paths = [...LISTS, ...subjects, ...longest.filter((_, i) => i % 5 === 0)];
      const high = await heights(browser, origin, paths);
      await browser.close();
      close();
      expect(high.filter(([, windows]) => windows > LONGEST)).toEqual([]);
    },
    SLOW,
  );
});

async function dataOf(name: string): Promise<Dataset> {
  return JSON.parse(await readFile(join(folderOf(name), 'data/commitments.json'), 'utf8')) as Dataset;
}

/** The page of a folder with the longest text. */
async function longestOf(name: string, folder: string): Promise<string[]> {
  const pages = [...(await pagesOf(join(folderOf(name), folder)))].filter(([path]) => /^[^/]+\/index\.html$/.test(path));
  const [longest] = pages.sort(([, a], [, b]) => b.length - a.length);
  return longest === undefined ? [] : [`${folder}/${longest[0].replace('index.html', '')}`];
}

async function heights(browser: Browser, origin: string, paths: readonly string[]): Promise<(readonly [string, number])[]> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: false });
  const page = await context.newPage();
  const high: (readonly [string, number])[] = [];
  for (const path of paths) {
    await page.goto(`${origin}/${path}`);
    const box = await page.locator('html').boundingBox();
    high.push([path, Math.round((box!.height / 800) * 10) / 10]);
  }
  await context.close();
  return high;
}

/** What stands in a page for something and holds nothing; what script fills is no such thing. */
function emptyParts(text: string): string[] {
  const page = load(text);
  return page('main :is(ul, ol, dl, table, tbody, section, figure, details, h1, h2, h3)')
    .get()
    .filter((part) => page(part).text().trim() === '' && page(part).closest('[hidden]').length === 0)
    .map((part) => page.html(part).slice(0, 100));
}
