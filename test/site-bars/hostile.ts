import { Parser } from 'htmlparser2';
import type { Browser, Page } from 'playwright-core';
import { arrive, visitEach } from './visit.ts';

/** Characters that turn the reading order of what stands around them (UAX 9). */
export const TURNING = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/;

const ADDRESSES = ['href', 'src', 'srcset', 'action', 'formaction', 'poster', 'data', 'cite', 'xlink:href'];
const NEVER = ['iframe', 'object', 'embed', 'style', 'base', 'img', 'audio', 'video', 'frame', 'applet'];

/** What in a page's markup could run, load from elsewhere or turn the reading order: `page what`. Our own pages hold none of it, so that whatever is found came from a text. */
export function liveMarkup(name: string, text: string): string[] {
  const found: string[] = [];
  const parser = new Parser({
    onopentag(tag, attributes) {
      if (NEVER.includes(tag)) found.push(`<${tag}>`);
      if (tag === 'script' && !/^\/(?:[\w-]+\/)*_astro\/[\w.-]+\.js$/.test(attributes.src ?? '')) found.push('<script>');
      for (const [key, value] of Object.entries(attributes)) {
        if (key.startsWith('on') || key === 'style' || key === 'srcdoc') found.push(`${key}=${value}`);
        if (ADDRESSES.includes(key) && /^[\s\u0000-\u0020]*(?!https?:|mailto:)[a-z][a-z0-9+.-]*:/i.test(value))
          found.push(`${key}=${value}`);
      }
    },
  });
  parser.end(text);
  if (TURNING.test(text) || /&#(?:x(?:61c|200[ef]|202[a-e]|206[6-9])|1564|8206|8207|823[4-8]|829[4-7]);/i.test(text))
    found.push('a character that turns the reading order');
  return found.map((what) => `${name} ${what.slice(0, 120)}`);
}

/** What happens on pages that must not, in a window as narrow as a small phone's: a dialog, a script of a text's, a request elsewhere, an error, a page wider than the window. */
export async function mischief(browser: Browser, addresses: readonly string[], width = 360): Promise<string[]> {
  const look = async (page: Page, address: string) => {
    const seen: string[] = [];
    page.on('dialog', (dialog) => {
      seen.push(`dialog ${dialog.message()}`);
      void dialog.dismiss();
    });
    page.on('console', (message) => {
      if (message.type() === 'error') seen.push(`console ${message.text()}`);
    });
    page.on('pageerror', (error) => void seen.push(`error ${error.message}`));
    page.on('request', (request) => {
      if (new URL(request.url()).origin !== new URL(address).origin) seen.push(`request ${request.url()}`);
    });
    await arrive(page, address);
    if (await page.evaluate(() => 'hong' in window)) seen.push('a script of the text ran');
    const wide = await page.evaluate(() => document.documentElement.scrollWidth);
    if (wide > width) seen.push(`${wide} pixels wide`);
    return seen.map((what) => `${address} ${what}`);
  };
  return (await visitEach(browser, addresses, look, { viewport: { width, height: 800 } })).flat();
}
