import type { Browser, Page } from 'playwright-core';
import { settled, visitEach } from './visit.ts';

type Watched = { readonly taken: () => string[] };

/**
 * What moves on pages, at a width, while they load: `address score elements`. Scripts and fonts are held back until the page
 * has been painted: whatever they can move, they move before the reader's eyes, on a fast machine as on a slow one.
 */
export async function layoutShifts(browser: Browser, addresses: readonly string[], width: number): Promise<string[]> {
  const look = async (page: Page, address: string) => {
    const painted = Promise.withResolvers<null>();
    await page.route(/\.(?:js|woff2)$/, async (route) => {
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
