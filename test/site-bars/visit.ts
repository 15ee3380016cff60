import type { Browser, BrowserContextOptions, Page } from 'playwright-core';

/** A machine that many share takes long for a page; nothing here waits for a time to pass. */
export const PATIENT = 120_000;

/**
 * Visits every address, several at once, each in a fresh profile: nothing is cached and nothing left of the page before.
 * @returns what `look` saw, in the order of the addresses
 */
export async function visitEach<Seen>(
  browser: Browser,
  addresses: readonly string[],
  look: (page: Page, address: string) => Promise<Seen>,
  options: BrowserContextOptions = {},
): Promise<Seen[]> {
  const seen = new Map<string, Seen>();
  const left = [...new Set(addresses)];
  const visitor = async () => {
    for (let address = left.shift(); address !== undefined; address = left.shift()) {
      const context = await browser.newContext(options);
      context.setDefaultTimeout(PATIENT);
      seen.set(address, await look(await context.newPage(), address));
      await context.close();
    }
  };
  await Promise.all([visitor(), visitor(), visitor(), visitor()]);
  return addresses.map((address) => seen.get(address)!);
}

/** Goes to a page and waits until it is at rest: all loaded, the fonts there, two frames drawn since. */
export async function arrive(page: Page, address: string): Promise<void> {
  await page.goto(address, { waitUntil: 'load' });
  await settled(page);
}

/** Waits until the fonts are there and two frames have been drawn. */
export function settled(page: Page): Promise<void> {
  return page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 2; frame += 1) await new Promise(requestAnimationFrame);
  });
}

/** Opens all that a page keeps folded, so that what stands in it is looked at too. */
export function unfold(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const details of document.querySelectorAll('details')) details.open = true;
  });
}
