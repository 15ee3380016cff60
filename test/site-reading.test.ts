import { cp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { load } from 'cheerio';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { vi } from '../site/i18n/vi.ts';
import { launch } from './browser.ts';
import { buildSite, deadLinks, freshFolder, serve } from './built-site.ts';

const BASE = '/ten-kho/';
const WIDE = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 800 };
const MOST_BYTES = 100_000;
const MOST_SCRIPT = 30_000;
/** A build and a browser take seconds on a quiet machine; a busy one gets its time. */
const SLOW = 120_000;

const HEAD = `kind: plan
place: VN-HP
issuer: Ủy ban nhân dân thành phố Hải Phòng
date: 2024-12-20
period: 2025
source: { publisher: Văn bản thử của bộ kiểm thử, url: "https://example.com/lon" }
rights: full
---
`;

/** Many records beside few words, one note twice, headings that repeat and that are hostile, words that no line holds. */
const CROWDED = `---
title: Kế hoạch thử lề
text: verbatim
${HEAD}
# Kế hoạch thử lề

## Chỉ tiêu

Thu nội địa năm 2025 đạt 45.000 tỷ đồng;[^a] tốc độ tăng GRDP năm 2025 đạt 12%; kim ngạch xuất khẩu năm 2025 đạt 33 tỷ USD;[^a] giải ngân vốn đầu tư công năm 2025 đạt 95%; lượt khách du lịch năm 2025 đạt 10 triệu lượt.

## Nhiệm vụ

Sở Tài chính trình phương án giải ngân vốn đầu tư công trước ngày 30/6/2025.

- Sở Xây dựng trình danh mục đất xây nhà ở xã hội - khu 1, khu 2 & khu 3 trước ngày 15/11/2025.
- Sở Nội vụ trình đề án sắp xếp đơn vị sự nghiệp.
  - Sở Y tế rà soát quy hoạch mạng lưới bệnh viện trong quý II năm 2025.

| TT | Chỉ tiêu | Đơn vị | Năm 2025 |
|---|---|---|--:|
| 1 | Số căn nhà ở xã hội hoàn thành | căn | 3.500 |
| 2 | Tổng vốn đầu tư toàn xã hội | tỷ đồng | 320.000 |

## Nhiệm vụ

### <img src=x onerror="window.hong=1"> ${'dài'.repeat(60)}

\u202eSở Công Thương trình đề án phát triển chợ dân sinh [bẫy](javascript:window.hong=1) ${'x'.repeat(300)}.

[^a]: Nguồn thử: [trang](https://example.com/nguon).
`;

let work: string;
let folder: string;
let address: string;
let data: Dataset;
let browser: Browser;
let close: () => void;

beforeAll(async () => {
  work = await freshFolder();
  folder = join(work, 'dist');
  const content = join(work, 'content');
  await cp('test/fixtures/site-content', content, { recursive: true });
  await writeFile(join(content, 'thu-le.md'), CROWDED);
  await writeFile(join(content, 'lon.md'), large());
  const order = { content, base: BASE, folder };
  const [built] = await Promise.all([buildSite(order), launch().then((started) => (browser = started))]);
  expect(built).toMatchObject({ code: 0 });
  data = JSON.parse(await readFile(join(folder, 'data/commitments.json'), 'utf8')) as Dataset;
  const served = await serve(folder, BASE);
  address = served.origin + BASE;
  close = served.close;
});

afterAll(async () => {
  await browser.close();
  close();
  await rm(work, { recursive: true, force: true });
});

async function open<T>(path: string, options: BrowserContextOptions, visit: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext({ viewport: WIDE, ...options });
  try {
    const page = await context.newPage();
    await page.goto(address + path);
    return await visit(page);
  } finally {
    await context.close();
  }
}

const DOCUMENT = 'documents/thu-le/';
const reading = { timeout: SLOW };

describe('a document on a wide screen', reading, () => {
  test('has each record beside the words it was read from, and no two over one another', async () => {
    await open(DOCUMENT, { javaScriptEnabled: false }, async (page) => {
      const records = await page.locator('.text .record').all();
      expect(records.length).toBeGreaterThanOrEqual(11);
      const text = await box(page.locator('.text p').first());
      const boxes: Box[] = [];
      for (const record of records) {
        const place = await box(record);
        const block = await box(record.locator('xpath=ancestor::*[self::tr or contains(@class, "block")][1]'));
        expect(place.top).toBeGreaterThanOrEqual(block.top - 1);
        expect(place.bottom).toBeLessThanOrEqual(block.bottom + 1);
        expect(place.left).toBeGreaterThanOrEqual(text.right);
        for (const other of boxes) expect(place.top >= other.bottom || place.bottom <= other.top).toBe(true);
        boxes.push(place);
      }
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(WIDE.width);
    });
  });

  test('shows its table of contents in the other margin, staying there, and each line leads to its heading', async () => {
    await open(DOCUMENT, {}, async (page) => {
      const lines = page.locator('.contents:visible a');
      expect(await lines.allTextContents()).toEqual(['Chỉ tiêu', 'Nhiệm vụ', 'Nhiệm vụ', expect.stringContaining('<img src=x')]);
      const hrefs = await lines.evaluateAll((links) => links.map((link) => link.getAttribute('href')!));
      expect(new Set(hrefs).size).toBe(4);
      await lines.nth(3).click();
      expect(await page.locator(':target').textContent()).toContain('<img src=x');
      expect(await lines.first().isVisible()).toBe(true);
      expect((await box(page.locator('.contents.wide'))).top).toBeGreaterThanOrEqual(0);
    });
  });

  test('goes from words to record and back, by keys too, and shows where it went', async () => {
    const task = data.tasks.find(({ document, quote }) => document === 'thu-le' && quote.includes('Sở Y tế'))!;
    await open(DOCUMENT, {}, async (page) => {
      const outline = (selector: string) => page.locator(selector).evaluate((element) => getComputedStyle(element).outlineStyle);
      await page.locator(`a[data-mark~="${task.id}"]`).first().focus();
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/#r-${task.id}`);
      expect(await outline(`#r-${task.id}`)).toBe('solid');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('name');
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.className)).toBe('to-words');
      await page.keyboard.press('Enter');
      await page.waitForURL(`**/#${task.id}`);
      expect(await outline(`.anchor[id="${task.id}"] + .mark`)).toBe('solid');
    });
  });

  test('leads from a note to each of its places', async () => {
    await open(DOCUMENT, {}, async (page) => {
      await page.locator('#note-1 .back').nth(1).click();
      expect(await page.locator(':target').getAttribute('href')).toBe('#note-1');
      await page.locator(':target').click();
      expect(await page.locator(':target').getAttribute('id')).toBe('note-1');
    });
  });
});

test(
  'on a phone the records follow their words, the table of contents is folded, and nothing is wider than the window',
  reading,
  async () => {
    await open(DOCUMENT, { viewport: PHONE }, async (page) => {
      const first = page.locator('.text .block').first();
      expect((await box(first.locator('.margin'))).top).toBeGreaterThanOrEqual((await box(first.locator('p'))).bottom);
      const line = page.locator('.contents.narrow a').first();
      expect(await line.isVisible()).toBe(false);
      expect(await page.locator('.contents.wide').isVisible()).toBe(false);
      await page.locator('.contents.narrow summary').click();
      expect(await line.isVisible()).toBe(true);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(PHONE.width);
    });
  },
);

test('the scorecard has on a phone no table to scroll, and each of its counts says what it counts', reading, async () => {
  await open('scorecard/', { viewport: { width: 360, height: 800 } }, async (page) => {
    const tables = page.locator('.table.counts');
    expect(await tables.count()).toBeGreaterThan(1);
    for (const table of await tables.all()) expect(await table.evaluate((box) => box.scrollWidth - box.clientWidth)).toBe(0);
    const counts = await page.locator('.counts td:visible:not([data-column])').allInnerTexts();
    expect(counts.length).toBeGreaterThan(1);
    for (const count of counts) expect(count).toMatch(/\p{L}.*\s\d+$/su);
    await page.setViewportSize(WIDE);
    for (const said of await page.locator('.counts .of-state').all()) expect(await said.isVisible()).toBe(false);
  });
});

test('hostile words stay words', reading, async () => {
  for (const path of [DOCUMENT, ...data.tasks.filter(({ document }) => document === 'thu-le').map(({ id }) => `commitments/${id}/`)]) {
    await open(path, { viewport: PHONE }, async (page) => {
      await page.waitForLoadState('networkidle');
      expect(await page.evaluate(() => 'hong' in window || document.querySelector('main img, a[href^="javascript"]') !== null)).toBe(false);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(PHONE.width);
    });
  }
});

describe('a commitment', reading, () => {
  const task = () => data.tasks.find(({ document, quote }) => document === 'thu-le' && quote.includes('Sở Xây dựng'))!;

  test.each`
    now                       | said
    ${'2025-10-10T03:00:00Z'} | ${'Còn 35 ngày.'}
    ${'2025-11-13T16:59:00Z'} | ${'Còn 1 ngày.'}
    ${'2025-11-13T17:01:00Z'} | ${'Hôm nay là ngày cuối.'}
    ${'2025-11-14T17:01:00Z'} | ${'Đã qua 1 ngày, chưa rõ kết quả.'}
  `('due before 15/11/2025 says at $now "$said"', async ({ now, said }: { now: string; said: string }) => {
    await open('', {}, async (page) => {
      await page.clock.setFixedTime(new Date(now));
      await page.goto(`${address}commitments/${task().id}/`);
      await page.locator('[data-days]:not(:empty)').waitFor();
      expect(tidy(await page.locator('.until').innerText())).toBe(`Ngày cuối còn kịp là 14/11/2025. ${said}`);
    });
  });

  test('says without script only what is true on any day, and its citation can be selected', async () => {
    await open(`commitments/${task().id}/`, { javaScriptEnabled: false }, async (page) => {
      expect(tidy(await page.locator('.until').innerText())).toBe('Ngày cuối còn kịp là 14/11/2025.');
      expect(await page.locator('[data-copy]').first().isVisible()).toBe(false);
      expect(await page.locator('#cite-vi').textContent()).toContain(`“${task().quote}”`);
    });
  });

  test('copies its citation, and tells a screen reader so', async () => {
    const permissions = ['clipboard-read', 'clipboard-write'];
    await open(`commitments/${task().id}/`, { permissions }, async (page) => {
      await page.locator('[data-copy="cite-vi"]').click();
      await page.locator('[role=status]', { hasText: vi.reading.cite.copied }).waitFor();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(tidy((await page.locator('#cite-vi').textContent())!));
      await page.locator('[data-copy-text]').click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toContain(`documents/thu-le/#${task().id}:~:text=`);
    });
  });

  // This Chromium, a headless shell, looks for no text fragments; what one has to find is looked for as the specification says.
  test('leads to its very words: the first place that a browser finds is the mark, dashes, commas and notes among them', async () => {
    const records = [...data.tasks, ...data.indicators].filter(({ document }) => document === 'thu-le');
    expect(records.length).toBeGreaterThanOrEqual(11);
    await open(DOCUMENT, {}, async (page) => {
      for (const { id, quote } of records) {
        const commitment = load(await readFile(join(folder, `commitments/${id}/index.html`), 'utf8'));
        const href = commitment('.cite a[href*=":~:"]').attr('href')!;
        expect(href, quote).toContain(`/documents/thu-le/#${id}:~:text=`);
        expect(await page.evaluate(marksFound, href.slice(href.indexOf(':~:text=') + 8)), `${quote} ${href}`).toContain(id);
      }
    });
  });
});

describe('on paper', reading, () => {
  test.each([DOCUMENT, 'commitments/'])('%s has no navigation, its own address, and the kinds of marks told apart', async (path) => {
    const own = path === DOCUMENT ? path : `${path}${data.tasks[0]!.id}/`;
    await open(own, { colorScheme: 'dark' }, async (page) => {
      await page.emulateMedia({ media: 'print' });
      for (const hidden of ['.top nav', '.bottom nav', 'form', 'button', '.contents', '.skip'])
        expect(await page.locator(`${hidden}:visible`).count(), hidden).toBe(0);
      expect(await page.locator('.on-paper').innerText()).toContain(`https://example.org${BASE}${own}`);
      const style = await page.evaluate(() => {
        const { color, backgroundColor } = getComputedStyle(document.documentElement);
        return { color, backgroundColor };
      });
      expect(style).toEqual({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)' });
    });
  });

  test('a heading stays with what it heads, and what is told apart by its filling is filled', async () => {
    await open(DOCUMENT, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const breaks = await page.evaluate(() =>
        [...document.querySelectorAll('.text :is(h2, h3, h4)')].map(
          (heading) => getComputedStyle(heading.closest('.block') ?? heading).breakAfter,
        ),
      );
      expect([...new Set(breaks)]).toEqual(['avoid']);
      await page.goto(`${address}topics/urban-housing/`);
      const filled = await page.evaluate(() =>
        getComputedStyle(document.querySelector('.kind')!, '::before').getPropertyValue('print-color-adjust'),
      );
      expect(filled).toBe('exact');
    });
  });

  test('the kinds of marks are told apart by line and frame alone', async () => {
    await open(DOCUMENT, {}, async (page) => {
      await page.emulateMedia({ media: 'print' });
      const looks = await page.evaluate(() =>
        ['.mark-task:not(.mark-deadline)', '.mark-target', '.mark-deadline'].map((selector) => {
          const { textDecorationLine, textDecorationStyle, borderTopStyle } = getComputedStyle(document.querySelector(selector)!);
          return `${textDecorationLine} ${textDecorationStyle} ${borderTopStyle}`;
        }),
      );
      expect(looks.slice(0, 2)).toEqual(['underline solid none', 'underline dotted none']);
      expect(looks[2]).toMatch(/solid$/);
      const source = page.locator('.facts a[href^="http"]').first();
      expect(await source.evaluate((link) => getComputedStyle(link, '::after').content)).toContain('https://example.com/lon');
    });
  });
});

describe('the first load', reading, () => {
  test.each(['documents/lon/', 'commitments/'])('of %s is light, and nothing in it moves', async (path) => {
    const own = path === 'commitments/' ? `${path}${data.tasks.find(({ document }) => document === 'lon')!.id}/` : path;
    const text = await readFile(join(folder, own, 'index.html'), 'utf8');
    const page = load(text);
    const file = async (name: string) => gzipSync(await readFile(join(folder, name.slice(BASE.length)))).length;
    const sizes = async (attribute: string, selector: string) =>
      Promise.all(page(selector).map((_, element) => page(element).attr(attribute)!).get().map(file)); // prettier-ignore
    const scripts = (await sizes('src', 'script[src]')).reduce((sum, size) => sum + size, 0);
    const styles = (await sizes('href', 'link[rel=stylesheet]')).reduce((sum, size) => sum + size, 0);
    expect(scripts).toBeLessThanOrEqual(MOST_SCRIPT);
    expect(gzipSync(text).length + scripts + styles).toBeLessThanOrEqual(MOST_BYTES);
    for (const viewport of [PHONE, WIDE]) {
      await open('', { viewport }, async (reader) => {
        await reader.addInitScript(() => {
          const shifts: number[] = [];
          Object.assign(window, { shifts });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
          }).observe({ type: 'layout-shift', buffered: true });
        });
        await reader.goto(address + own);
        await reader.waitForLoadState('networkidle');
        const shifts = await reader.evaluate(() => (window as unknown as { shifts: number[] }).shifts);
        expect(shifts.reduce((sum, shift) => sum + shift, 0)).toBeLessThan(0.05);
      });
    }
  });
});

test('no link of these pages leads nowhere', async () => {
  const dead = await deadLinks(folder, BASE);
  expect(dead.filter((link) => /^(en\/)?(documents|commitments)\//.test(link))).toEqual([]);
});

/** Runs in the page: the ids of the marks over the words that a text directive finds first; none where it finds nothing. */
function marksFound(directive: string): string[] {
  const parts = directive.split(',');
  const before = parts[0]!.endsWith('-') ? decodeURIComponent(parts.shift()!.slice(0, -1)) : '';
  const [start, end = ''] = parts.map(decodeURIComponent);
  const units: { unit: string; mark: string }[] = [];
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let block: Element | null = null;
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    const parent = node.parentElement!;
    if (!parent.checkVisibility() || parent.closest('script') !== null) continue;
    let own: Element = parent;
    while (getComputedStyle(own).display === 'inline') own = own.parentElement!;
    // What stands in two blocks is never one text; a prefix alone may stand in the block before.
    if (own !== block) units.push({ unit: '\n', mark: '' });
    block = own;
    const mark = parent.closest<HTMLElement>('[data-mark]')?.dataset.mark ?? '';
    for (const unit of node.textContent ?? '')
      if (!/\s/.test(unit) || !/\s/.test(units.at(-1)?.unit ?? '')) units.push({ unit: /\s/.test(unit) ? ' ' : unit, mark });
  }
  const text = units.map(({ unit }) => unit).join('').toLowerCase(); // prettier-ignore
  const words = [...new Intl.Segmenter('vi', { granularity: 'word' }).segment(text)];
  const edges = new Set([0, ...words.map(({ index, segment }) => index + segment.length)]);
  const find = (phrase: string, from: number): number => {
    const looked = phrase.toLowerCase();
    for (let at = text.indexOf(looked, from); at >= 0; at = text.indexOf(looked, at + 1))
      if (edges.has(at) && edges.has(at + looked.length)) return at;
    return -1;
  };
  let at = find(start!, 0);
  while (at >= 0 && before !== '' && !text.slice(0, at).trimEnd().endsWith(before.toLowerCase())) at = find(start!, at + 1);
  const last = end === '' ? at : find(end, at + start!.length);
  if (at < 0 || last < 0) return [];
  const [first, final] = [units[at]!.mark.split(' '), units[last]!.mark.split(' ')];
  return first.filter((id) => id !== '' && final.includes(id));
}

type Box = { readonly top: number; readonly bottom: number; readonly left: number; readonly right: number };

function box(locator: Locator): Promise<Box> {
  return locator.evaluate((element) => {
    const { top, bottom, left, right } = element.getBoundingClientRect();
    return { top, bottom, left, right };
  });
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}

/** As long as the longest text of the project: 150 tasks, each with its body and its day. */
function large(): string {
  const bodies = ['Sở Tài chính', 'Sở Xây dựng', 'Sở Nội vụ', 'Sở Y tế', 'Sở Công Thương'];
  const items = Array.from({ length: 150 }, (_, i) => {
    const body = bodies[i % bodies.length]!;
    return `${i + 1}. ${body} trình đề án số ${i + 1} về phát triển hạ tầng khu vực ${i + 1} của thành phố trước ngày ${1 + (i % 28)}/${1 + (i % 12)}/2025.`;
  });
  return `---\ntitle: Kế hoạch lớn\ntext: restated\n${HEAD}\n# Kế hoạch lớn\n\n## Nhiệm vụ\n\n${items.join('\n')}\n`;
}
