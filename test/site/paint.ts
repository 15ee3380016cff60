import type { Browser } from 'playwright-core';

/** How a page comes up: when its largest part was painted, for how long typing would have had to wait, how far things moved. */
export type Paint = { readonly largest: number; readonly blocking: number; readonly shift: number };

/** After loading, in milliseconds: what moves or blocks later than this belongs to what a reader does. */
const REST = 800;

/**
 * Opens a page on a phone some times slower than this machine, with nothing cached.
 * @param script with the site's own script, or with all of it held back
 */
export async function painted(browser: Browser, address: string, slower: number, script: boolean): Promise<Paint> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 } });
  if (!script) await context.route('**/*.js', (route) => route.abort());
  await context.addInitScript(() => {
    const seen = { largest: 0, blocking: 0, shift: 0 };
    const watch = (type: string, take: (entry: PerformanceEntry) => void) => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) take(entry);
      }).observe({ type, buffered: true });
    };
    watch('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
    watch('longtask', ({ duration }) => (seen.blocking += Math.max(0, duration - 50)));
    watch('layout-shift', (entry) => (seen.shift += (entry as PerformanceEntry & { value: number }).value));
    Object.assign(window, { seen });
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slower });
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  const seen = await page.evaluate(() => (window as unknown as { seen: Paint }).seen);
  await context.close();
  return seen;
}
