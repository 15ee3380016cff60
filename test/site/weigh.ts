// What the first load of a page weighs: all that a browser with an empty cache asks for, compressed as Pages does it. `npm run weigh` prints it for the project's own texts.
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { launch } from '../browser.ts';
import { buildSite, freshFolder, serve } from '../built-site.ts';
import { heaviest } from '../site-bars/heaviest.ts';
import { weigh } from '../site-bars/weight.ts';

const work = await freshFolder();
try {
  const folder = join(work, 'dist');
  const { code, output } = await buildSite({ content: 'content', folder });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
  const [{ origin, close }, browser] = await Promise.all([serve(folder, '/'), launch()]);
  const weights = await weigh(browser, `${origin}/`, await heaviest(folder));
  const kilobytes = (bytes: number) => (bytes / 1024).toFixed(1);
  console.log('KB of 1,024 bytes, gzipped; `all` is without the fonts');
  console.table(
    weights.map(({ path, requests, ...bytes }) => ({
      page: `/${path}`,
      requests,
      ...Object.fromEntries(Object.entries(bytes).map(([part, each]) => [part, kilobytes(each)])),
    })),
  );
  await browser.close();
  close();
} finally {
  await rm(work, { recursive: true, force: true });
}
