import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { build, preview } from 'astro';
import type { Dataset } from '../pipeline/schema/dataset.ts';
import { hrefUnder } from './view/paths.ts';

const root = join(import.meta.dirname, '..');
const quiet = { root, logLevel: 'warn' } as const;

try {
  await start(Number(process.env.PORT ?? 4321));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

/** Builds the site, serves it on the port or the next free one, and prints what it holds and, last, its address. */
async function start(port: number): Promise<void> {
  await build(quiet);
  const server = await preview({ ...quiet, server: { port } });
  const file = join(resolve(root, process.env.OUT_DIR ?? 'dist'), 'data/commitments.json');
  const { documents, tasks, indicators, deadlines } = JSON.parse(await readFile(file, 'utf8')) as Dataset;
  const base = (process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '');
  console.log(`${documents.length} documents, ${tasks.length} tasks, ${indicators.length} indicators, ${deadlines.length} deadlines`);
  console.log(`http://localhost:${server.port}${hrefUnder(`/${base}`)('')}`);
}
