import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { Browser, Page } from 'playwright-core';
import { arrive, unfold, visitEach } from './visit.ts';

const source = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** By name, since the rules of WCAG 2.2 (targets of 24 pixels) are off unless they are asked for. */
const ALL = { type: 'tag', values: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] };
/** The rules that look at colours: all that a change of the scheme can change. */
const COLOURS = { type: 'rule', values: ['color-contrast', 'link-in-text-block'] };

/** What axe finds on pages, narrow and wide, light and dark, with all that is folded open: `address width scheme rule: elements`. */
export async function barriers(browser: Browser, addresses: readonly string[]): Promise<string[]> {
  const look = async (page: Page, address: string) => {
    const found: string[] = [];
    await arrive(page, address);
    await unfold(page);
    await page.evaluate(source);
    for (const [width, scheme] of [
      [390, 'light'],
      [1280, 'dark'],
    ] as const) {
      await page.setViewportSize({ width, height: 800 });
      const other = scheme === 'light' ? 'dark' : 'light';
      found.push(...(await run(page, scheme, ALL)).map((fault) => `${address} ${width} ${scheme} ${fault}`));
      found.push(...(await run(page, other, COLOURS)).map((fault) => `${address} ${width} ${other} ${fault}`));
    }
    return found;
  };
  return (await visitEach(browser, addresses, look, { reducedMotion: 'reduce' })).flat();
}

async function run(page: Page, colorScheme: 'light' | 'dark', runOnly: object): Promise<string[]> {
  await page.emulateMedia({ colorScheme });
  // A list that is still being looked up is dimmed for as long.
  await page.waitForFunction(() => document.querySelector('[aria-busy]') === null);
  // A colour on its way to another is neither.
  await page.evaluate(() => Promise.all(document.getAnimations().map(({ finished }) => finished)));
  return page.evaluate(
    `axe.run({ runOnly: ${JSON.stringify(runOnly)}, resultTypes: ['violations'] }).then(({ violations }) =>
      violations.map(({ id, nodes }) => id + ': ' + nodes.map(({ html }) => html.slice(0, 200)).join(' ')))`,
  );
}
