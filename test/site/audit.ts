// How long a reader waits for the first result on a phone, at 1,000 and 10,000 records: cold, with nothing loaded, and warm. Reported, never a gate.
// Times differ from machine to machine; their ratio to the same page without our script hardly does.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser, Page } from 'playwright-core';
import type { Entry } from '../../site/view/entry.ts';
import { pack, unpack } from '../../site/view/pack.ts';
import type { Packed } from '../../site/view/pack.ts';
import { launch } from '../browser.ts';
import { buildSite, freshFolder, serve } from '../built-site.ts';

const SIZES = [1_000, 10_000];
const SLOWER = 4;
const TIMES = 5;
const QUERIES = ['dau tu cong', 'nha o xa hoi', 'giaingan', 'bao giờ xong cầu Lại Xuân', 'UBND TP', 'nghi quyet 45'];

const work = await freshFolder();
const folder = join(work, 'dist');
try {
  const { code, output } = await buildSite({ content: 'content', folder });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
  const [{ origin, close }, browser] = await Promise.all([serve(folder, '/'), launch()]);
  const packed = JSON.parse(await readFile(join(folder, 'commitments/records.json'), 'utf8')) as Packed;
  console.log(`a phone ${SLOWER} times slower than this machine; medians of ${TIMES}; × is the time of the same page without our script`);
  const lines = [];
  for (const size of SIZES) lines.push(await measured(size, packed, browser, `${origin}/commitments/`));
  console.table(lines);
  await browser.close();
  close();
} finally {
  await rm(work, { recursive: true, force: true });
}

async function measured(size: number, packed: Packed, browser: Browser, address: string) {
  const entries = grown(unpack(packed), size);
  const text = JSON.stringify(pack(entries, packed.knowledge));
  await mkdir(join(folder, 'commitments'), { recursive: true });
  await writeFile(join(folder, 'commitments/records.json'), text);
  const bare = await median(() => loaded(browser, address, false));
  const cold = await median(() => loaded(browser, `${address}?q=dau+tu+cong`, true));
  const page = await phone(browser, true);
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

async function phone(browser: Browser, script: boolean): Promise<Page> {
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
async function loaded(browser: Browser, address: string, script: boolean): Promise<number> {
  const page = await phone(browser, script);
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
        const list = document.querySelector('[data-results]')!;
        list.replaceChildren();
        const start = performance.now();
        const seen = new MutationObserver(() => {
          if (list.children.length === 0) return;
          seen.disconnect();
          resolve(performance.now() - start);
        });
        seen.observe(list, { childList: true });
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
