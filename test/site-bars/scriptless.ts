import type { Browser, Page } from 'playwright-core';
import { unfold, visitEach } from './visit.ts';

/** Where a page differs without script: `address - words` that only script shows, `address + words` that stand only without it. */
export async function scriptDifferences(browser: Browser, addresses: readonly string[], scriptOnly: readonly string[]): Promise<string[]> {
  const read = (page: Page, address: string) => words(page, address, scriptOnly);
  const [withScript, without] = await Promise.all([
    visitEach(browser, addresses, read),
    visitEach(browser, addresses, read, { javaScriptEnabled: false }),
  ]);
  return addresses.flatMap((address, i) => {
    const [scripted, plain] = [withScript[i]!, without[i]!];
    return [
      ...scripted.filter((line) => !plain.includes(line)).map((line) => `${address} - ${line}`),
      ...plain.filter((line) => !scripted.includes(line)).map((line) => `${address} + ${line}`),
    ];
  });
}

/** The visible words of a page, line by line, with the addresses that they lead to; without the parts that only script can offer. */
async function words(page: Page, address: string, scriptOnly: readonly string[]): Promise<string[]> {
  await page.goto(address, { waitUntil: 'load' });
  await unfold(page);
  return page.evaluate((selectors) => {
    for (const element of document.querySelectorAll(selectors.join(','))) element.remove();
    const links = Array.from(document.querySelectorAll('a[href]'), (link) => link.getAttribute('href')!);
    return [...document.body.innerText.split('\n').map((line) => line.trim()), ...links].filter((line) => line !== '');
  }, scriptOnly);
}
