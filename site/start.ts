import { readFile } from 'node:fs/promises';
import { build, preview } from 'astro';
import type { Dataset } from '../pipeline/schema/dataset.ts';

const root = new URL('..', import.meta.url);
const quiet = { root: root.pathname, logLevel: 'warn' } as const;

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
  const folder = new URL(`${process.env.OUT_DIR ?? 'dist'}/`, root);
  const data = JSON.parse(await readFile(new URL('data/commitments.json', folder), 'utf8')) as Dataset;
  const { documents, tasks, indicators, deadlines } = data;
  console.log(`${documents.length} documents, ${tasks.length} tasks, ${indicators.length} indicators, ${deadlines.length} deadlines`);
  console.log(`http://localhost:${server.port}/${(process.env.BASE_PATH ?? '').replace(/^\/+/, '').replace(/([^/])$/, '$1/')}`);
}
