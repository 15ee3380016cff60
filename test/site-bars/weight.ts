import { gzipSync } from 'node:zlib';
import type { Browser, Response } from 'playwright-core';
import { visitEach } from './visit.ts';

/** What the first load of a page carries, compressed as Pages does it, in bytes. */
export type Weight = {
  readonly path: string;
  readonly requests: number;
  readonly html: number;
  readonly styles: number;
  readonly script: number;
  /** Data that a script asks for, icons. */
  readonly other: number;
  readonly fonts: number;
  /** All but the fonts. */
  readonly all: number;
};

/** Weighs what a browser with nothing in its cache asks for until a page is at rest. */
export function weigh(browser: Browser, root: string, paths: readonly string[]): Promise<Weight[]> {
  return visitEach(
    browser,
    paths.map((path) => root + path),
    async (page, address) => {
      // What comes when the page is at rest is no part of the first load; its body is not waited for while the page closes.
      const responses: Response[] = [];
      page.on('response', (response) => responses.push(response));
      await page.goto(address, { waitUntil: 'networkidle' });
      const weights = await Promise.all(responses.map(weightOf));
      const of = (kind: Kind) => sum(weights.filter(([each]) => each === kind).map(([, bytes]) => bytes));
      const [html, styles, script, other, fonts] = [of('html'), of('styles'), of('script'), of('other'), of('fonts')];
      return {
        path: address.slice(root.length),
        requests: weights.length,
        ...{ html, styles, script, other, fonts },
        all: html + styles + script + other,
      };
    },
  );
}

type Kind = 'html' | 'styles' | 'script' | 'other' | 'fonts';
const KINDS: Readonly<Record<string, Kind>> = { document: 'html', stylesheet: 'styles', script: 'script', font: 'fonts' };

async function weightOf(response: Response): Promise<readonly [kind: Kind, bytes: number]> {
  const kind = KINDS[response.request().resourceType()] ?? 'other';
  const body = await response.body();
  // A font is compressed already, and a server sends it as it is.
  return [kind, kind === 'fonts' ? body.length : gzipSync(body).length];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
