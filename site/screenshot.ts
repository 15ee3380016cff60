import { mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { launch } from '../test/browser.ts';
import { buildSite, freshFolder, serve } from '../test/built-site.ts';

const PICTURE = join(import.meta.dirname, '../docs/man-hinh.png');
const WINDOW = { width: 1280, height: 770 };
const QUERY = 'du an trong diem';

const work = await freshFolder();
try {
  await takePicture(join(work, 'dist'));
} finally {
  await rm(work, { recursive: true, force: true });
}

/** Builds the site from `content/` into a folder and draws its list of commitments, searched, as README shows it. */
async function takePicture(folder: string): Promise<void> {
  const { code, output } = await buildSite({ content: 'content', folder });
  if (code !== 0) throw new Error(`The site was not built:\n${output}`);
  const [{ origin, close }, browser] = await Promise.all([serve(folder, '/'), launch()]);
  try {
    const page = await browser.newPage({ viewport: WINDOW, colorScheme: 'light', locale: 'vi-VN' });
    await page.goto(`${origin}/commitments/?${new URLSearchParams({ q: QUERY }).toString()}`);
    await page.locator('[data-results] mark').first().waitFor();
    await page.evaluate(() => document.fonts.ready.then(() => null));
    await mkdir(dirname(PICTURE), { recursive: true });
    await page.screenshot({ path: PICTURE });
  } finally {
    await browser.close();
    close();
  }
}
