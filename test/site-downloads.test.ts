import { readFile, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { load } from 'cheerio';
import { parse as parseCsv } from 'csv-parse/sync';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { vi } from '../site/i18n/vi.ts';
import { CODES } from '../site/view/example.ts';
import { size } from '../site/view/size.ts';
import { launch } from './browser.ts';
import { buildSite, freshFolder, serve } from './built-site.ts';
import { runners } from './example-runs.ts';
import type { Rows, Runners } from './example-runs.ts';

const BASE = '/ten-kho/';
const ROOT = `https://example.org${BASE}`;
/** Python and the database start in a few seconds on a quiet machine. */
const SLOW = 90_000;

/** An example as the page shows it: codes by the name of their language, and the answer beside them. */
type Shown = { readonly question: string; readonly codes: ReadonlyMap<string, string>; readonly answer: Rows | null };

let work: string;
let folder: string;
let origin: string;
let close: () => void;
let browser: Browser;
let run: Runners;

const read = (path: string) => readFile(join(folder, path), 'utf8');
const under = (href: string | undefined) => decodeURIComponent(new URL(href ?? '', ROOT).pathname.slice(BASE.length));

beforeAll(async () => {
  work = await freshFolder();
  folder = join(work, 'dist');
  const [built] = await Promise.all([
    buildSite({ content: 'test/fixtures/site-content', base: BASE, folder }),
    launch().then((started) => (browser = started)),
  ]);
  expect(built).toMatchObject({ code: 0 });
  ({ origin, close } = await serve(folder, BASE));
  run = await runners(ROOT, folder, `${origin}${BASE}`);
}, 240_000);

afterAll(async () => {
  run.close();
  await browser.close();
  close();
  await rm(work, { recursive: true, force: true });
});

describe.each(['', 'en/'])('the page of downloads at %sdata/', (language) => {
  const page = async () => load(await read(`${language}data/index.html`));

  test('offers every data file and the feed, each once, of the size that it tells', async () => {
    const $ = await page();
    const offered = $('main a[download]')
      .get()
      .map((link) => under($(link).attr('href')));
    const there = (await readdir(join(folder, 'data'), { recursive: true, withFileTypes: true }))
      .filter((entry) => entry.isFile() && entry.name !== 'index.html')
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
    expect(offered.toSorted()).toEqual([...there, 'feed.xml'].sort());
    for (const link of $('main a[download]').get()) {
      const box = $(link).closest('li, .download');
      const words = { ...vi, locale: language === '' ? 'vi_VN' : 'en_GB' };
      expect(box.text()).toContain(size(await read(under($(link).attr('href'))), words));
    }
  });

  test('leads from every group of files to what describes them, and to the licence', async () => {
    const $ = await page();
    const described = JSON.parse(await read('data/datapackage.json')) as { resources: { path: string; schema?: { fields: object[] } }[] };
    for (const section of $('main section.downloads').get()) {
      const links = $(section).find('> .hint a').get();
      expect(links.length, $(section).find('h2').text()).toBeGreaterThan(0);
      for (const link of links.filter((each) => $(each).attr('href')!.startsWith('/'))) {
        expect(await read(under($(link).attr('href'))), $(link).text()).toMatch(/^\{/);
      }
      // A table is described by its columns.
      const tables = $(section).find('h3 a').get().map((link) => $(link).text()).filter((name) => name.endsWith('.csv')); // prettier-ignore
      for (const name of tables) {
        expect(described.resources.find(({ path }) => path === name)?.schema?.fields.length, name).toBeGreaterThan(0);
      }
    }
    expect($('main a[href^="https://creativecommons.org/licenses/by/4.0/"]')).toHaveLength(1);
  });

  test('is light', async () => {
    expect(Buffer.byteLength(await read(`${language}data/index.html`))).toBeLessThan(100_000);
  });

  test('shows what is followed by its whole address, the same in both languages', async () => {
    const $ = await page();
    const addresses = $('main .download .meta > code')
      .get()
      .map((code) => $(code).text());
    expect(addresses).toEqual([`${ROOT}data/deadlines.ics`, `${ROOT}feed.xml`]);
    for (const address of addresses) expect(await read(under(address))).not.toBe('');
  });
});

describe('an example', () => {
  const shown = async (): Promise<Shown[]> => {
    const $ = load(await read('data/index.html'));
    return $('details.asked')
      .get()
      .map((details) => {
        const codes = $(details).find('h4');
        const rows = $(details).find('tbody tr').get();
        const nothing = $(details).find('p.hint').length > 0;
        return {
          question: $(details).find('summary').text(),
          codes: new Map(codes.get().map((name) => [$(name).text(), $(name).next('pre').text()])),
          answer:
            rows.length > 0 || nothing
              ? rows.map((row) =>
                  $(row)
                    .find('td')
                    .get()
                    .map((cell) => $(cell).text()),
                )
              : null,
        };
      });
  };

  test('stands beside every kind of file', async () => {
    const $ = load(await read('data/index.html'));
    for (const file of $('.download').get()) {
      expect($(file).find('details.asked').length, $(file).find('h3').text()).toBeGreaterThan(0);
    }
  });

  test(
    'gives in every language what stands beside it, when it is run as it is shown',
    async () => {
      const examples = await shown();
      let found = 0;
      for (const { question, codes, answer } of examples) {
        expect(codes.size, question).toBeGreaterThan(0);
        const results = await Promise.all(
          CODES.flatMap((code) => {
            const text = codes.get(vi.downloads.codes[code]);
            if (text === undefined) return [];
            expect(text, question).toContain(ROOT);
            return [code === 'js' && text.includes('DOMParser') ? inBrowser(text) : run[code](text)];
          }),
        );
        for (const result of results) expect(result, question).toEqual(answer ?? results[0]);
        found += results[0]!.length;
      }
      expect(found).toBeGreaterThan(examples.length);
    },
    SLOW,
  );

  async function inBrowser(text: string): Promise<Rows> {
    const page = await browser.newPage();
    await page.goto(`${origin}${BASE}404.html`);
    const program = `(async () => {
      let found = [];
      console.table = (rows) => { found = rows.map((row) => Object.values(row).map(String)); };
      ${text.replaceAll(ROOT, `${origin}${BASE}`)}
      return found;
    })()`;
    const rows = await page.evaluate<Rows>(program);
    await page.close();
    return rows;
  }
});

describe('the JSON Schemas', () => {
  test.each([
    ['schema.json', 'commitments.json'],
    ['document.schema.json', 'documents/ke-hoach-2024.json'],
  ])('%s accepts %s', async (schema, file) => {
    const ajv = new Ajv2020({ strict: true, allErrors: true });
    addFormats.default(ajv);
    const validate = ajv.compile(JSON.parse(await read(`data/${schema}`)) as object);
    validate(JSON.parse(await read(`data/${file}`)));
    expect(validate.errors).toBeNull();
  });
});

describe('the picture of the timeline', () => {
  test('is there in both languages, and what it counts as a table', async () => {
    for (const language of ['', 'en/']) {
      const $ = load(await read(`${language}timeline/index.html`));
      const links = $('.file-links a')
        .get()
        .map((link) => under($(link).attr('href')));
      expect(links).toEqual([`${language}timeline/months.svg`, 'timeline/months.csv']);
      const picture = load(await read(links[0]!), { xml: true });
      expect(picture('svg > title').text()).not.toBe('');
      expect(picture('[class], a')).toHaveLength(0);
      const rows = parseCsv<Record<string, string>>(await read(links[1]!), { bom: true, columns: true });
      const counted = picture('g > title')
        .get()
        .map((each) => Number(/(\d+)\D*$/.exec(picture(each).text())![1]));
      expect(counted.reduce((sum, n) => sum + n, 0)).toBe(rows.length);
      expect(rows.every(({ last_day: day }) => /^\d{4}-\d\d-\d\d$/.test(day!))).toBe(true);
    }
  });
});

describe('a chart', () => {
  type Offered = { readonly page: string; readonly format: string; readonly path: string; readonly told: string };

  const offers = async (language: string): Promise<Offered[]> => {
    const pages = (await readdir(join(folder, `${language}measures`), { withFileTypes: true })).filter((entry) => entry.isDirectory());
    const all = pages.map(async ({ name }) => {
      const $ = load(await read(`${language}measures/${name}/index.html`));
      return $('.file-links span')
        .get()
        .map((link) => ({
          page: name,
          format: $(link).find('a').text().trim(),
          path: under($(link).find('a').attr('href')),
          told: $(link).text(),
        }));
    });
    return (await Promise.all(all)).flat();
  };

  test.each(['', 'en/'])(
    'of %smeasures/ is there as a picture of its own, with title, description, source and licence',
    async (language) => {
      const pictures = (await offers(language)).filter(({ format }) => format === 'SVG');
      expect(pictures.length).toBeGreaterThan(0);
      const page = await browser.newPage();
      for (const { path, told } of pictures) {
        const text = await read(path);
        expect(path.startsWith(`${language}measures/`)).toBe(true);
        expect(told).toContain(size(text, { locale: language === '' ? 'vi_VN' : 'en_GB' } as never));
        expect(text).not.toMatch(/ class=| style=|<style|var\(/);
        const drawn = await page.evaluate((xml) => {
          const parsed = new DOMParser().parseFromString(xml, 'image/svg+xml');
          return {
            root: parsed.documentElement.namespaceURI,
            faults: parsed.querySelectorAll('parsererror').length,
            title: parsed.querySelector('svg > title')?.textContent ?? '',
            values: parsed.querySelector('svg > desc')?.textContent ?? '',
            said: [...parsed.querySelectorAll('svg > text')].map((each) => each.textContent).join(' '),
          };
        }, text);
        expect(drawn).toMatchObject({ root: 'http://www.w3.org/2000/svg', faults: 0 });
        expect(drawn.title).not.toBe('');
        expect(drawn.values).toContain('CC BY 4.0');
        expect(drawn.said.replaceAll(' ', '')).toContain(`${ROOT}${language}measures/`);
      }
      await page.close();
    },
  );

  test('has its values as a table with the columns of indicators.csv, the same file in both languages', async () => {
    const tables = (await offers('')).filter(({ format }) => format === 'CSV');
    const [head] = parseCsv(await read('data/indicators.csv'), { bom: true });
    const all = parseCsv<Record<string, string>>(await read('data/indicators.csv'), { bom: true, columns: true });
    expect(new Set((await offers('en/')).filter(({ format }) => format === 'CSV').map(({ path }) => path))).toEqual(
      new Set(tables.map(({ path }) => path)),
    );
    for (const { page, path, told } of tables) {
      const text = await read(path);
      expect(told).toContain(size(text, vi));
      expect(text.startsWith('\uFEFF') && text.replaceAll('\r\n', '').includes('\r')).toBe(false);
      expect(parseCsv(text, { bom: true })[0]).toEqual(head);
      const rows = parseCsv<Record<string, string>>(text, { bom: true, columns: true, record_delimiter: '\r\n' });
      expect(rows).toEqual(all.filter(({ measure, place }) => measure === page && place === rows[0]!.place));
    }
  });
});
