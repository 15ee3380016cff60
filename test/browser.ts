import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const CACHE = join(import.meta.dirname, '../node_modules/.cache/camket');
const INSTALLED = [
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Starts a real Chromium: the one that `CHROME_PATH` names, else an installed Chrome, else the one that comes with the development dependencies. */
export async function launch(): Promise<Browser> {
  const own = [process.env.CHROME_PATH ?? '', ...INSTALLED].find((path) => path !== '' && existsSync(path));
  if (own !== undefined) return start(own, {});
  const folder = await unpacked();
  const path = join(folder, 'chromium');
  try {
    return await start(path, {});
  } catch {
    // A bare machine lacks the NSS libraries; the package brings them.
    return start(path, { LD_LIBRARY_PATH: join(folder, 'al2023', 'lib') });
  }
}

function start(executablePath: string, env: Record<string, string>): Promise<Browser> {
  const inherited = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({ executablePath, args: ['--no-sandbox'], env: { ...Object.fromEntries(inherited), ...env } });
}

/** The package unpacks into the temporary folder and takes what lies there for whole: it gets a folder of its own, moved into place when done. */
async function unpacked(): Promise<string> {
  const place = join(CACHE, 'chromium-147');
  if (existsSync(place)) return place;
  await mkdir(CACHE, { recursive: true });
  const fresh = await mkdtemp(join(CACHE, 'unpacking-'));
  const program = `await (await import('@sparticuz/chromium')).default.executablePath()`;
  // Only where it believes itself on such a host does the package unpack its libraries too.
  const env = { ...process.env, TMPDIR: fresh, VERCEL: '1' };
  await promisify(execFile)(process.execPath, ['--input-type=module', '-e', program], { cwd: import.meta.dirname, env });
  try {
    await rename(fresh, place);
  } catch (error) {
    // Another process was first; its copy is as good.
    if (!existsSync(place)) throw error;
    await rm(fresh, { recursive: true, force: true });
  }
  return place;
}
