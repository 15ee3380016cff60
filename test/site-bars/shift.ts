import type { Browser, Page } from 'playwright-core';
import { settled, visitEach } from './visit.ts';

type Watched = { readonly taken: () => string[] };

/**
 * What moves on pages, at a width, while they load: `address score elements`. Scripts and fonts are held back until the page
 * has been painted: whatever they can move, they move before the reader's eyes, on a fast machine as on a slow one.
 */
export async function layoutShifts(browser: Browser, addresses: readonly string[], width: number, now?: string): Promise<string[]> {
  const look = async (page: Page, address: string) => {
    if (now !== undefined) await page.addInitScript(stopClock, now);
    const painted = Promise.withResolvers<null>();
    // But for the one that is put before the paint so that nothing moves after it.
    await page.route(/(?<!\/missing\.[\w-]+)\.(?:js|woff2)$/, async (route) => {
      await painted.promise;
      await route.continue();
    });
    await page.addInitScript(watch);
    await page.goto(address, { waitUntil: 'commit' });
    await page.waitForFunction(() => performance.getEntriesByName('first-contentful-paint').length > 0);
    painted.resolve(null);
    await page.waitForLoadState('load');
    await settled(page);
    const shifts = await page.evaluate(() => (window as unknown as Watched).taken());
    return shifts.map((shift) => `${address} ${width} ${shift}`);
  };
  return (await visitEach(browser, addresses, look, { viewport: { width, height: 800 } })).flat();
}

// The tool's own clock stops the paint timings too.
function stopClock(now: string): void {
  window.Date = class extends Date {
    constructor(given: string | number = now) {
      super(given);
    }
  } as typeof Date;
}

function watch(): void {
  type Shift = PerformanceEntry & { value: number; sources: { node: Node | null }[] };
  const seen: PerformanceEntry[] = [];
  const observer = new PerformanceObserver((list) => void seen.push(...list.getEntries()));
  observer.observe({ type: 'layout-shift', buffered: true });
  const name = (node: Node | null) =>
    (node instanceof Element ? node.outerHTML : (node?.textContent ?? '')).replace(/\s+/g, ' ').slice(0, 90);
  const taken = () =>
    ([...seen, ...observer.takeRecords()] as Shift[]).map(
      ({ value, sources }) => `${value.toFixed(4)} ${sources.map(({ node }) => name(node)).join(' | ')}`,
    );
  Object.assign(window, { taken });
}

type Step = { readonly name: string; readonly address: RegExp; readonly act: (page: Page) => Promise<unknown> };

/** What a reader does on the list of commitments, one thing after another, each ended by the address that it leads to. */
const SEARCHES: readonly Step[] = [
  { name: 'search', address: /\?q=dau\+tu$/, act: (page) => page.locator('input[type=search]').fill('dau tu') },
  { name: 'misspelt', address: /\?q=dau\+ut$/, act: (page) => page.locator('input[type=search]').fill('dau ut') },
  { name: 'found nowhere', address: /\?q=wxyzq$/, act: (page) => page.locator('input[type=search]').fill('wxyzq') },
  { name: 'cleared', address: /commitments\/$/, act: (page) => page.locator('button[type=reset]').click() },
];
const FILTERS: readonly Step[] = [
  { name: 'filter', address: /kind=task/, act: (page) => page.locator('select[name=kind]').selectOption('task') },
  { name: 'second filter', address: /place=/, act: (page) => choose(page, 'place') },
  { name: 'filter undone', address: /\?place=/, act: (page) => page.locator('.chip').first().click() },
];

/** Chooses the first value of a filter that leaves anything. */
async function choose(page: Page, filter: string): Promise<void> {
  const select = page.locator(`select[name=${filter}]`);
  const value = await select.locator('option:enabled:not([value=""])').first().getAttribute('value');
  await select.selectOption(value);
}

/** What moves on the list of commitments, at a width, while one searches and filters: `step score elements`; also what browsers excuse because a reader has just acted. */
export async function searchShifts(browser: Browser, address: string, width: number): Promise<string[]> {
  const page = await browser.newPage({ viewport: { width, height: 800 } });
  await page.addInitScript(watch);
  await page.goto(address, { waitUntil: 'load' });
  const searched = await shiftsOf(page, SEARCHES);
  const fold = page.locator('[data-fold]');
  // Who opens the filters asks for what is below to make room.
  if ((await fold.getAttribute('open')) === null) await fold.locator('summary').click();
  const filtered = await shiftsOf(page, FILTERS);
  await page.close();
  return [...searched, ...filtered];
}

async function shiftsOf(page: Page, steps: readonly Step[]): Promise<string[]> {
  const taken = () => page.evaluate(() => (window as unknown as Watched).taken());
  await settled(page);
  let before = (await taken()).length;
  const moved: string[] = [];
  for (const { name, address, act } of steps) {
    await act(page);
    await page.waitForURL(address);
    await page.locator('[data-results]:not([aria-busy])').waitFor({ state: 'attached' });
    await settled(page);
    const seen = await taken();
    moved.push(...seen.slice(before).map((shift) => `${name} ${shift}`));
    before = seen.length;
  }
  return moved;
}
