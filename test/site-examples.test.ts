import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { build } from '../pipeline/build.ts';
import { serialize } from '../pipeline/serialize.ts';
import { answerOf, exampleTexts } from '../site/example-files.ts';
import { examplesFor } from '../site/view/example.ts';
import type { Example } from '../site/view/example.ts';
import { library } from '../site/view/library.ts';
import { freshFolder } from './built-site.ts';
import { runners } from './example-runs.ts';
import type { Runners } from './example-runs.ts';
import { fixture } from './site-library.ts';

const ROOT = 'https://example.org/kho/';

/** What the fixture's few documents do not have: types that a program guesses from thousands of rows, ranks, long histories. */
let files: ReadonlyMap<string, string>;
let examples: readonly Example[];
let work: string;
let run: Runners;

beforeAll(async () => {
  const { dataset } = await build(['content']);
  files = new Map([...serialize(dataset, { url: ROOT })].map(([name, text]) => [`data/${name}`, text]));
  examples = examplesFor(files, exampleTexts, library({ ...fixture(), dataset }));
  work = await freshFolder();
  for (const { file } of examples) {
    await mkdir(dirname(join(work, file)), { recursive: true });
    await writeFile(join(work, file), files.get(file)!);
  }
  run = await runners(ROOT, work, ROOT);
});

afterAll(async () => {
  run.close();
  await rm(work, { recursive: true, force: true });
});

test('each example finds something in the real content, and SQL and Python find what stands beside it', async () => {
  const found: string[] = [];
  for (const example of examples) {
    const answer = await answerOf(example, files);
    if (answer === null) continue;
    found.push(example.of);
    expect(answer.rows, example.question).not.toEqual([]);
    for (const { code, text } of example.codes)
      if (code !== 'js') expect(await run[code](text), `${example.question}.${code}`).toEqual(answer.rows);
  }
  expect(found).toHaveLength(14);
});
