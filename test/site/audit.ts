// How pages of a large site come up on a phone, and how long a reader waits for the first result, at 1,000 and 10,000 records. Reported, never a gate.
// Times differ from machine to machine; their ratio to the same page without our script hardly does.
import { mkdir, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import type { Dataset } from '../../pipeline/schema/dataset.ts';
import type { Entry } from '../../site/view/entry.ts';
import { pack, unpack } from '../../site/view/pack.ts';
import type { Packed } from '../../site/view/pack.ts';
import { launch } from '../browser.ts';
import { buildSite, freshFolder, serve } from '../built-site.ts';
import { writeMany } from './many.ts';
import { painted } from './paint.ts';

const SIZES = [1_000, 10_000];
const SLOWER = 4;
const TIMES = 5;
const HEAVIEST = 5;
const QUERIES = ['dau tu cong', 'nha o xa hoi', 'giaingan', 'bao giờ xong cầu Lại Xuân', 'UBND TP', 'nghi quyet 45'];

const work = await freshFolder();
const folder = join(work, 'own');
const browser = await launch();
try {
  console.log(`a phone ${SLOWER} times slower than this machine; medians of ${TIMES}; × is the time of the same page without our script`);
  for (const size of SIZES) await showPages(size);
  await showSearch();
} finally {
  await browser.close();
  await rm(work, { recursive: true, force: true });
}

/** Prints how pages of a generated site come up, and which are the heaviest. */
async function showPages(size: number): Promise<void> {
  const built = join(work, String(size));
  await writeMany(join(work, `content-${size}`), size);
  const start = performance.now();
  await build(join(work, `content-${size}`), built);
  const { documents, tasks, indicators } = JSON.parse(await readFile(join(built, 'data/commitments.json'), 'utf8')) as Dataset;
  const seconds = Math.round((performance.now() - start) / 1000);
  console.log(`\n${tasks.length + indicators.length} records of ${documents.length} documents, built in ${seconds} s`);
  const { origin, close } = await serve(built, '/');
  const pages = { home: '', list: 'commitments/', document: `documents/${documents[0]!.id}/`, commitment: `commitments/${tasks[0]!.id}/` };
  const lines: Record<string, Record<string, string>> = {};
  for (const [name, path] of Object.entries(pages)) lines[name] = await paintOf(`${origin}/${path}`);
  console.table(lines);
  close();
  const heaviest = (await weights(built)).slice(0, HEAVIEST);
  console.log(`heaviest pages, gzipped: ${heaviest.map(([name, bytes]) => `${name} ${Math.round(bytes / 1000)} KB`).join(', ')}`);
}

async function paintOf(address: string): Promise<Record<string, string>> {
  const [own, bare] = [await times(true), await times(false)];
  const of = (paints: typeof own, name: keyof (typeof own)[number]) => middle(paints.map((paint) => paint[name]));
  const largest = of(own, 'largest');
  return {
    'largest paint': `${Math.round(largest)} ms (${(largest / of(bare, 'largest')).toFixed(2)} ×)`,
    'blocking time': `${Math.round(of(own, 'blocking'))} ms (without ${Math.round(of(bare, 'blocking'))} ms)`,
    'layout shift': `${of(own, 'shift').toFixed(3)} (without ${of(bare, 'shift').toFixed(3)})`,
  };

  async function times(script: boolean) {
    const paints = [];
    for (let i = 0; i < TIMES; i += 1) paints.push(await painted(browser, address, SLOWER, script));
    return paints;
  }
}

async function weights(built: string): Promise<(readonly [string, number])[]> {
  const names = (await readdir(built, { recursive: true })).filter((name) => name.endsWith('.html'));
  const weighed: (readonly [string, number])[] = [];
  for (const name of names) weighed.push([name.replace(/index\.html$/, ''), gzipSync(await readFile(join(built, name))).length]);
  return weighed.sort(([, a], [, b]) => b - a);
}

/** Prints how long a reader waits for the first result among the project's own records, repeated. */
async function showSearch(): Promise<void> {
  await build('content', folder);
  const packed = JSON.parse(await readFile(join(folder, 'commitments/records.json'), 'utf8')) as Packed;
  const { origin, close } = await serve(folder, '/');
  const lines = [];
  for (const size of SIZES) lines.push(await measured(size, packed, `${origin}/commitments/`));
  console.log('\nfirst result of a search');
  console.table(lines);
  close();
}

async function build(content: string, to: string): Promise<void> {
  const { code, output } = await buildSite({ content, folder: to });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
}

async function measured(size: number, packed: Packed, address: string) {
  const entries = grown(unpack(packed), size);
  const text = JSON.stringify(pack(entries, packed.knowledge));
  await mkdir(join(folder, 'commitments'), { recursive: true });
  await writeFile(join(folder, 'commitments/records.json'), text);
  const bare = await median(() => loaded(address, false));
  const cold = await median(() => loaded(`${address}?q=dau+tu+cong`, true));
  const page = await phone(true);
  await page.goto(`${address}?q=dau+tu`);
  await page.locator('[data-results] mark').first().waitFor({ timeout: 60_000 });
  const warm: number[] = [];
  for (const query of QUERIES) warm.push(await median(() => typed(page, query)));
  const memory = await heap(page);
  await page.context().close();
  const ratio = (time: number) => `${Math.round(time)} ms (${(time / bare).toFixed(2)} ×)`;
  return {
    records: size,
    'records file, gzipped': `${Math.round(gzipSync(text).length / 1000)} KB`,
    'page without script': `${Math.round(bare)} ms`,
    cold: ratio(cold),
    'warm, median': ratio(middle(warm)),
    'warm, worst': ratio(Math.max(...warm)),
    'memory of page and search': memory,
  };
}

/** As many entries as asked for: those of the project again and again, each time with other numbers and a village of its own. */
function grown(entries: readonly Entry[], size: number): Entry[] {
  return Array.from({ length: size }, (_, i) => {
    const entry = entries[i % entries.length]!;
    const round = Math.floor(i / entries.length);
    if (round === 0) return entry;
    const document = { ...entry.document, id: `${entry.document.id}-${round}` };
    return {
      ...entry,
      id: `${entry.id}-${round}`,
      document,
      quote: `${entry.quote.replace(/\d+/g, (n) => String(Number(n) + round))}, thôn ${round}`,
    };
  });
}

async function phone(script: boolean): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 390, height: 800 }, javaScriptEnabled: script });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  // Only the page itself can be slowed, not what works beside it: here the search works in the page, and no phone waits longer.
  await context.addInitScript(() => {
    window.Worker = class extends EventTarget {
      readonly #ready: Promise<unknown>;
      constructor(script: string | URL) {
        super();
        window.postMessage = (data: unknown) => void this.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) }));
        this.#ready = import(String(script));
      }
      postMessage(data: unknown): void {
        void this.#ready.then(() => window.dispatchEvent(new MessageEvent('message', { data: structuredClone(data) })));
      }
    } as unknown as typeof Worker;
  });
  return page;
}

/** From asking for a page that nobody has loaded to its first result: any without our script, a found one with it. */
async function loaded(address: string, script: boolean): Promise<number> {
  const page = await phone(script);
  const start = performance.now();
  await page.goto(address, { waitUntil: 'commit' });
  await page
    .locator(script ? '[data-results] mark' : '[data-result]')
    .first()
    .waitFor({ timeout: 60_000 });
  const time = performance.now() - start;
  await page.context().close();
  return time;
}

/** From a change of the field to the results of it, as the page itself sees it. */
function typed(page: Page, query: string): Promise<number> {
  return page.evaluate(
    (text) =>
      new Promise<number>((resolve) => {
        const field = document.querySelector<HTMLInputElement>('input[type=search]')!;
        const finder = document.querySelector<HTMLElement>('[data-finder]')!;
        // An answer is another list; the finder says which address its list answers.
        delete finder.dataset.answered;
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (finder.dataset.answered !== location.search) return;
          seen.disconnect();
          resolve(performance.now() - start);
        });
        seen.observe(finder, { attributeFilter: ['data-answered'] });
        field.value = text;
        field.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    query,
  );
}

async function heap(page: Page): Promise<string> {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  return `${Math.round(usedSize / 1e6)} MB`;
}

async function median(time: () => Promise<number>): Promise<number> {
  const times: number[] = [];
  for (let i = 0; i < TIMES; i += 1) times.push(await time());
  return middle(times);
}

function middle(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!;
}
