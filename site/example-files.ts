import { runInNewContext } from 'node:vm';
import * as csv from 'csv-parse/sync';
import type { Answer, Example } from './view/example.ts';

/** What an example may import, and is there while the site is built. */
const MODULES: Readonly<Record<string, unknown>> = { 'csv-parse/sync': csv };

/** The examples as files: name (`past-date.sql`) and text. */
export const exampleTexts: ReadonlyMap<string, string> = new Map(
  Object.entries(import.meta.glob<string>('./examples/*', { query: '?raw', import: 'default', eager: true })).map(([path, text]) => [
    path.split('/').at(-1)!,
    text,
  ]),
);

/**
 * Runs the JavaScript of an example on the files as they are being published, so that what it finds can stand beside it.
 * @returns null where it asks for what only its reader has: a browser, a package that is not part of the site
 */
export async function answerOf({ file, codes }: Example, files: ReadonlyMap<string, string>): Promise<Answer | null> {
  const code = codes.find((each) => each.code === 'js')?.text ?? '';
  const packages = Array.from(code.matchAll(/^import .* from '(.*?)'/gm), ([, name]) => name!);
  if (code === '' || code.includes('new DOMParser') || packages.some((name) => !(name in MODULES))) return null;
  let found: readonly Readonly<Record<string, string | number | boolean | null>>[] = [];
  const body = code.replace(/^import (\{.*?\}) from '(.*?)'/gm, "const $1 = modules['$2']");
  await (runInNewContext(`(async () => {${body}\n})()`, {
    modules: MODULES,
    fetch: () => Promise.resolve(new Response(files.get(file))),
    console: { table: (rows: typeof found) => (found = rows) },
  }) as Promise<void>);
  const columns = Object.keys(found[0] ?? {});
  return { columns, rows: Array.from(found, (row) => columns.map((column) => String(row[column] ?? ''))) };
}
