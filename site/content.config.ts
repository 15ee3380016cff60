import { existsSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Loader } from 'astro/loaders';
import { defineCollection } from 'astro:content';
import { z } from 'astro/zod';
import { build, hasErrors } from '../pipeline/build.ts';
import type { Build } from '../pipeline/build.ts';
import { report } from '../pipeline/messages.ts';
import { qualityOf, type Quality } from '../pipeline/quality.ts';
import type { Loaded } from './data.ts';
import { namesIn } from './names.ts';

/** The one door between the pipeline and the site: a collection of one entry, all that a run of the pipeline made. */
export const collections = {
  pipeline: defineCollection({ loader: pipeline(), schema: z.custom<Loaded>() }),
};

function pipeline(): Loader {
  return {
    name: 'camket',
    async load({ store, watcher, config, logger }) {
      // Relative, since messages name files by the path they were given.
      const folder = relative(process.cwd(), resolve(fileURLToPath(config.root), process.env.CONTENT_DIR ?? 'content'));
      const read = async () => {
        const run = await build(existsSync(folder) ? [folder] : []);
        const faults = run.files.filter((file) => hasErrors([file]));
        // Without a watcher this is a build: nothing is built, and the old output stays whole.
        if (faults.length > 0 && !watcher) throw refusal(report(faults, { color: false }));
        const noted = report(run.files, { color: false });
        if (noted !== '') logger.warn(`\n${noted}`);
        const quality = await qualityOf(resolve(fileURLToPath(config.root), 'test/gold'));
        store.clear();
        store.set({
          id: 'build',
          data: loaded(
            run,
            faults.map((file) => report([file], { color: false })),
            quality,
          ),
        });
      };
      await read();
      if (!watcher) return;
      watcher.add(resolve(folder));
      let waiting: NodeJS.Timeout | undefined;
      watcher.on('all', (_, path) => {
        if (!path.startsWith(resolve(folder))) return;
        // An editor saves in several steps; one reading is enough for them.
        clearTimeout(waiting);
        waiting = setTimeout(() => {
          read().catch((error: unknown) => {
            logger.error(String(error));
          });
        }, 50);
      });
    },
  };
}

function loaded({ dataset, readings }: Build, faults: readonly string[], quality: Quality | null): Loaded {
  const sources = readings.map(({ text, tree, extraction }) => ({ id: extraction.document.id, text, root: tree() }));
  return { dataset, sources, names: { vi: namesIn('vi'), en: namesIn('en') }, faults, quality };
}

function refusal(report: string): Error {
  const error = new Error(`Unexpected errors in the content, expected none. Nothing was built.\n${report}`);
  // The place in this file is of no use to who wrote the text.
  error.stack = error.message;
  return error;
}
