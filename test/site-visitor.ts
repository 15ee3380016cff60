import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { vi } from '../site/i18n/vi.ts';

/** A site that is being served: the browser to visit it with, its address with its base path, its data, a path of each kind of page. */
export type Served = { readonly browser: Browser; readonly address: string; readonly data: Dataset; readonly templates: readonly string[] };

/** Registers the tests of what a visitor does, in a window of some width. */
export function visitorTests(width: number, site: () => Served): void {
  let context: BrowserContext;
  let page: Page;
  let address: string;
  let data: Dataset;
  let templates: readonly string[];
  const faults: string[] = [];

  beforeAll(async () => {
    const served = site();
    ({ address, data, templates } = served);
    context = await served.browser.newContext({ viewport: { width, height: 800 } });
    page = await context.newPage();
    page.on('console', (message) => {
      if (message.type() === 'error') faults.push(message.text());
    });
    page.on('pageerror', (error) => void faults.push(String(error)));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin) faults.push(request.url());
    });
  });

  afterAll(() => context.close());

  const shown = () =>
    page.locator('[data-results] [data-result]').evaluateAll((items) => items.map((item) => item.getAttribute('data-result')));
  const choose = async (filter: string, value: string) => {
    const fold = page.locator('[data-fold]');
    // Where there is no room for the filters beside the list, they are folded.
    if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
    await page.locator(`select[name=${filter}]`).selectOption(value);
  };
  const search = async (query: string) => {
    await page.locator('input[type=search]').fill(query);
    await page.waitForFunction((text) => new URLSearchParams(location.search).get('q') === text, query);
    await page.waitForFunction(() => document.querySelector<HTMLElement>('[data-finder]')?.dataset.answered === location.search);
    return shown();
  };

  test('`/` goes to the search field of the home page, and Enter to the results', async () => {
    await page.goto(address);
    await page.keyboard.press('/');
    expect(await page.evaluate(() => document.activeElement?.getAttribute('type'))).toBe('search');
    await page.keyboard.type('dau tu cong');
    await page.keyboard.press('Enter');
    await page.locator('[data-results] mark').first().waitFor();
    expect(page.url()).toBe(`${address}commitments/?q=dau+tu+cong`);
    expect(await page.locator('[data-results] mark').first().textContent()).toBe('đầu tư công');
  });

  test('what is typed finds the same with accents, without, and in capitals', async () => {
    await page.goto(`${address}commitments/`);
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
    await page.goto(`${address}commitments/`);
    const before = await search('hai phong');
    await choose('kind', 'task');
    await page.waitForURL(/kind=task/);
    const tasks = before.filter((id) => data.tasks.some((task) => task.id === id));
    expect(tasks.length).toBeGreaterThan(0);
    await expect.poll(shown).toEqual(tasks);
    expect(new URL(page.url()).search).toBe('?q=hai+phong&kind=task');
  });

  test('the filter of states leaves what has the state, and each row shows it', async () => {
    const late = data.tasks.filter(({ status }) => status === 'completed-late').map(({ id }) => id);
    expect(late).not.toEqual([]);
    await page.goto(`${address}commitments/`);
    await choose('status', 'completed-late');
    await page.waitForURL(/\?status=completed-late$/);
    await expect.poll(shown).toEqual(late);
    expect(await page.locator('[data-result] .state').allTextContents()).toEqual(late.map(() => ` ${vi.outcome.states['completed-late']}`));
  });

  test('that a last day is over is said from the next day on, by the calendar of Viet Nam', async () => {
    const open = data.tasks.find(({ status, deadline }) => status === 'not-known' && deadline?.due === '2025-12-31')!;
    for (const [now, over] of [
      ['2025-12-31T16:59:00Z', false],
      ['2025-12-31T17:01:00Z', true],
    ] as const) {
      const reader = await page.context().newPage();
      await reader.clock.setFixedTime(new Date(now));
      await reader.goto(`${address}commitments/${open.id}/`);
      await reader.waitForLoadState('networkidle');
      expect(await reader.locator('[data-last-day]').isVisible()).toBe(over);
      await reader.close();
    }
  });

  test('the timeline marks the present month, by the calendar of Viet Nam, and only with script', async () => {
    const reader = await page.context().newPage();
    await reader.clock.setFixedTime(new Date('2025-05-31T17:01:00Z'));
    await reader.goto(`${address}timeline/`);
    await reader.locator('[data-to-month]').waitFor();
    expect(
      await reader.locator('rect.now:not([visibility])').evaluateAll((marks) => marks.map((mark) => mark.getAttribute('data-month'))),
    ).toEqual(['2025-06']);
    await reader.locator('[data-to-month]').click();
    await reader.waitForURL(`${address}timeline/2025/#m-2025-06`);
    await reader.locator('[data-today]').waitFor();
    expect(await reader.locator('section:has(> [data-today])').getAttribute('data-month')).toBe('2025-06');
    await reader.close();
  });

  test('a result leads to its page, and back to the same results', async () => {
    await page.goto(`${address}commitments/?q=quy+hoach`);
    await page.locator('[data-results] mark').first().waitFor();
    const before = await shown();
    const first = page.locator('[data-result] .quote a[href*="/commitments/"]').first();
    const words = await first.textContent();
    const path = await first.getAttribute('href');
    await first.click();
    await page.waitForURL(new URL(path!, address).href);
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
    await page.goto(`${address}commitments/`);
    const everything = await shown();
    await choose('place', 'VN-DN');
    await page.waitForURL(/place=VN-DN/);
    await expect.poll(async () => (await shown()).length).toBeLessThan(everything.length);
    await page.goBack();
    await expect.poll(shown).toEqual(everything);
    await search('nha o');
    await page.locator('button[type=reset]').click();
    await expect.poll(shown).toEqual(everything);
    expect(page.url()).toBe(`${address}commitments/`);
  });

  test('a mark in a text leads to its record, the record to its page and to the mark, and the page to the mark', async () => {
    await page.goto(`${address}documents/ke-hoach-ven-song-2025/`);
    const id = data.tasks.find((task) => task.document === 'ke-hoach-ven-song-2025')!.id;
    await page.locator(`a[data-mark="${id}"]`).first().click();
    await page.waitForURL(`${address}documents/ke-hoach-ven-song-2025/#r-${id}`);
    await page.locator(`#r-${id} .to-words`).click();
    await page.waitForURL(`${address}documents/ke-hoach-ven-song-2025/#${id}`);
    await page.locator(`#r-${id} .name`).click();
    await page.waitForURL(`${address}commitments/${id}/`);
    await page.locator('.context a').click();
    await page.waitForURL(`${address}documents/ke-hoach-ven-song-2025/#${id}`);
    expect(await page.evaluate(() => 'hong' in window)).toBe(false);
  });

  test('the first stop of the keyboard lies over the head of the page, and leads past it', async () => {
    await page.goto(address);
    await page.keyboard.press('Tab');
    const skip = page.locator('.skip');
    expect(await skip.evaluate((link) => document.activeElement === link)).toBe(true);
    const box = (await skip.boundingBox())!;
    const points = [0.1, 0.5, 0.9].map((part) => [box.x + part * box.width, box.y + box.height / 2] as const);
    for (const [x, y] of points)
      expect(await page.evaluate(([left, top]) => document.elementFromPoint(left, top)?.className, [x, y] as const)).toBe('skip');
    await page.keyboard.press('Enter');
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
  });

  test('a table is a stop of the keyboard where it scrolls, and only there', async () => {
    for (const path of templates.filter((each) => /scorecard|measures|documents|about/.test(each))) {
      await page.goto(address + path);
      const wrong = () =>
        page
          .locator('main .table')
          .evaluateAll(
            (boxes) =>
              boxes.filter((box) => box.checkVisibility() && box.scrollWidth > box.clientWidth !== box.hasAttribute('tabindex')).length,
          );
      await expect.poll(wrong, { message: path }).toBe(0);
    }
  });

  test('an unknown address says so', async () => {
    const answer = await page.goto(`${address}khong-co/`);
    expect(answer?.status()).toBe(404);
    expect(await page.locator('h1').textContent()).toBe(vi.missing.title);
    // The browser itself reports the 404 that was asked for.
    expect(faults.splice(0).filter((fault) => !fault.includes('404'))).toEqual([]);
  });

  test('no page is wider than the window', async () => {
    for (const path of templates) {
      await page.goto(address + path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(width);
    }
  });

  test('nothing was asked of another host, and the console stayed clean', () => {
    expect(faults).toEqual([]);
  });
}
