import { cp, mkdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import ICAL from 'ical.js';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { launch } from './browser.ts';
import { buildSite, deadLinks, freshFolder, pagesOf, serve } from './built-site.ts';
import { barriers } from './site-bars/axe.ts';
import { meetings, strayColours } from './site-bars/contrast.ts';
import { fileFaults } from './site-bars/formats.ts';
import { liveMarkup, mischief, TURNING } from './site-bars/hostile.ts';
import { htmlFaults } from './site-bars/html.ts';
import { scriptDifferences } from './site-bars/scriptless.ts';
import { layoutShifts, searchShifts } from './site-bars/shift.ts';
import { inBothLanguages, templates } from './site-bars/templates.ts';

const BASE = '/ten-kho/';
/** Hundreds of visits take a minute on a quiet machine; a busy one gets its time. */
const SLOW = 600_000;
const STYLES = join(import.meta.dirname, '../site/styles');
/** What only script can offer: filters, what depends on today, copying, the next fifty results; and the notice that there is no script. */
const SCRIPT_ONLY = [
  '[data-script]',
  '[data-now]',
  '[data-today]',
  '[data-soon]',
  '.counted',
  '[data-copy]',
  '[data-copy-text]',
  '[data-more]',
  'noscript',
];

let work: string;
let folder: string;
let pages: ReadonlyMap<string, string>;
let data: Dataset;
let kinds: string[];
let root: string;
let browser: Browser;
let close: () => void;

/** Every bar is held by ordinary and by hostile texts at once, under a base path. */
beforeAll(async () => {
  work = await freshFolder();
  folder = join(work, 'dist');
  const content = join(work, 'content');
  await mkdir(content);
  for (const texts of ['site-content', 'site-hostile']) await cp(`test/fixtures/${texts}`, content, { recursive: true });
  const [built] = await Promise.all([buildSite({ content, base: BASE, folder }), launch().then((started) => (browser = started))]);
  expect(built).toMatchObject({ code: 0 });
  pages = await pagesOf(folder);
  data = JSON.parse(await readFile(join(folder, 'data/commitments.json'), 'utf8')) as Dataset;
  const site = await serve(folder, BASE);
  close = site.close;
  root = `${site.origin}${BASE}`;
  kinds = inBothLanguages(await templates(folder, data)).map((path) => root + path);
});

afterAll(async () => {
  await browser.close();
  close();
  await rm(work, { recursive: true, force: true });
});

describe('every page', { timeout: SLOW }, () => {
  test('is valid HTML', async () => {
    expect(await htmlFaults(pages)).toEqual([]);
  });

  test('leads nowhere that is not there, fragments too, under a base path', async () => {
    expect(await deadLinks(folder, BASE)).toEqual([]);
  });
});

describe('every kind of page, in both languages', { timeout: SLOW }, () => {
  test('has no barrier that axe knows of: WCAG 2.2 AA and good practice, light and dark, narrow and wide, all unfolded', async () => {
    expect(await barriers(browser, [...kinds, `${root}khong-co/`, `${root}en/khong-co/`, `${root}commitments/?q=dau+tu`])).toEqual([]);
  });

  test.each([390, 1280])('moves nothing while it loads, %i pixels wide, however late its fonts and scripts come', async (width) => {
    expect(await layoutShifts(browser, [...kinds, `${root}en/khong-co/`], width)).toEqual([]);
  });

  test.each([360, 390, 768, 1280])('moves nothing on the list while one searches and filters, %i pixels wide', async (width) => {
    for (const language of ['', 'en/']) expect(await searchShifts(browser, `${root}${language}commitments/`, width)).toEqual([]);
  });

  test('moves nothing on the timeline when the present month is marked', async () => {
    for (const width of [390, 1280])
      expect(await layoutShifts(browser, [`${root}timeline/2025/`], width, '2024-12-31T17:01:00Z')).toEqual([]);
  });

  test('says the same without script, and leads to the same', async () => {
    expect(await scriptDifferences(browser, kinds, SCRIPT_ONLY)).toEqual([]);
  });
});

describe('every colour', () => {
  test.each(['light', 'dark', 'print'] as const)('stands out from every ground that it can meet (AA), %s', async (scheme) => {
    const met = (await meetings(STYLES)).filter((meeting) => meeting.scheme === scheme);
    expect(met.length).toBeGreaterThan(10);
    expect(met.filter(({ ratio, least }) => ratio < least)).toEqual([]);
  });

  test('is one of the tokens', async () => {
    expect(await strayColours(STYLES)).toEqual([]);
  });
});

describe('hostile texts', { timeout: SLOW }, () => {
  test('are markup on no page and turn the reading order of none', () => {
    expect([...pages].flatMap(([name, text]) => liveMarkup(name, text))).toEqual([]);
  });

  test('run nothing, ask nothing of another host and are no wider than a phone, found by a search too', async () => {
    const stay = [...pages]
      .filter(([, text]) => !text.includes('http-equiv="refresh"'))
      .map(([name]) => root + name.replace(/index\.html$/, ''));
    expect(await mischief(browser, [...stay, ...['script', 'cmd', 'hoan+thanh'].map((query) => `${root}commitments/?q=${query}`)])).toEqual(
      [],
    );
  });

  test('leave every file to be read by others: feeds, calendars, tables, JSON, the data package, the sitemap', async () => {
    expect(await fileFaults(folder)).toEqual([]);
  });

  test('put no event of their own into a calendar', async () => {
    const calendar = new ICAL.Component(ICAL.parse(await readFile(join(folder, 'data/deadlines.ics'), 'utf8')) as unknown[]);
    const events = calendar.getAllSubcomponents('vevent').map((event) => String(event.getFirstPropertyValue('uid')).replace('@camket', ''));
    expect(events.filter((id) => !data.deadlines.some((deadline) => deadline.id === id))).toEqual([]);
    expect(events.length).toBeGreaterThan(5);
  });

  test('turn the reading order of no published word', () => {
    expect(JSON.stringify(data)).not.toMatch(TURNING);
  });
});
