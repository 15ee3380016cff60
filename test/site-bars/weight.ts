import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
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
      const loads: Promise<readonly [kind: Kind, bytes: number]>[] = [];
      page.on('response', (response) => {
        const kind = KINDS[response.request().resourceType()] ?? 'other';
        // A font is compressed already, and a server sends it as it is.
        loads.push(response.body().then((body) => [kind, kind === 'fonts' ? body.length : gzipSync(body).length]));
      });
      await page.goto(address, { waitUntil: 'networkidle' });
      const weights = await Promise.all(loads);
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

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, each) => total + each, 0);
}
