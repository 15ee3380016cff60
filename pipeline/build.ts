import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import { firstDay, lastDay } from './calendar.ts';
import { checkabilityOf } from './checkability.ts';
import { extractAll, type Read } from './extract.ts';
import { compareText } from './fold.ts';
import { linkReferences } from './link-references.ts';
import { outcomesOf } from './outcome.ts';
import type { Outline } from './outline.ts';
import { readAll } from './read.ts';
import { paths as documentPaths } from './read/paths.ts';
import { type Dataset, type Extraction, SCHEMA_VERSION } from './schema/dataset.ts';
import type { Document } from './schema/document.ts';
import { threadsOf } from './thread.ts';

/** One document as read: its text (normalised), its blocks, what was extracted, and for pages that show it its whole Markdown tree with places in that text. */
export type Reading = {
  readonly text: string;
  readonly tree: () => Root;
  readonly blocks: Outline['blocks'];
  readonly extraction: Extraction;
};

/** All that one run made: the dataset, the readings behind it in the dataset's order of documents, and the files with their messages. */
export type Build = { readonly dataset: Dataset; readonly readings: readonly Reading[]; readonly files: readonly VFile[] };

/** Reads files, and all documents of folders, into one dataset. Documents with an error are left out of it; `files` says why. */
export async function build(paths: readonly string[]): Promise<Build> {
  const files = await readAll(await documentPaths(paths));
  const readings = [...readingsOf(files)];
  const published = readings.filter(({ file }) => !hasErrors([file])).map(({ reading }) => reading);
  published.sort(byDate);
  return { dataset: datasetOf(published.map(({ extraction }) => extraction)), readings: published, files };
}

/** Whether any message of these files, or of the reviews beside them, is an error. */
export function hasErrors(files: readonly VFile[]): boolean {
  return files.some(({ messages, data }) => [...messages, ...(data.review?.file.messages ?? [])].some(({ fatal }) => fatal === true));
}

/**
 * What is read from each file that has no errors, in the order given. Some files are read at a time: who lets go of what he was given holds no more than those.
 * Throws only where the program itself is wrong, and then names the file.
 */
export function readingsOf(files: readonly VFile[]): Generator<Read> {
  return extractAll(files.filter((file) => !hasErrors([file])));
}

function byDate(a: Reading, b: Reading): number {
  return compareText(dayOf(a), dayOf(b)) || compareText(a.extraction.document.id, b.extraction.document.id);
}

function dayOf({ extraction }: Reading): string {
  return firstDay(extraction.document.date) ?? '';
}

// The last day that any document speaks for; days of months and years count with their end.
function lastDayOf(documents: readonly Document[]): string | null {
  return (
    documents
      .map(({ date }) => lastDay(date) ?? date)
      .sort()
      .at(-1) ?? null
  );
}

function datasetOf(extractions: readonly Extraction[]): Dataset {
  const documents = extractions.map(({ document }) => document);
  const indicators = extractions.flatMap((each) => each.indicators);
  const tasks = linkReferences(
    extractions.flatMap((each) => each.tasks),
    documents,
  );
  return {
    schemaVersion: SCHEMA_VERSION,
    reach: extractions.at(-1)?.document.date ?? null,
    documents,
    tasks,
    indicators,
    deadlines: extractions.flatMap(({ deadlines }) => deadlines),
    dropped: extractions.flatMap(({ dropped }) => dropped),
    coverage: extractions.map(({ document, coverage }) => ({ document: document.id, roles: coverage.roles })),
    outcomes: outcomesOf(indicators, documents, lastDayOf(documents)),
    threads: threadsOf(tasks, indicators, documents),
    checkability: checkabilityOf(tasks, indicators),
  };
}
