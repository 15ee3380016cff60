import type { Root } from 'mdast';
import type { VFile } from 'vfile';
import type { Dataset, Extraction } from './schema/dataset.ts';

/** One document as read: its text (normalised), its Markdown tree with places in that text, and what was extracted. */
export type Reading = { readonly text: string; readonly root: Root; readonly extraction: Extraction };

/** All that one run made: the dataset, the readings behind it in the dataset's order of documents, and the files with their messages. */
export type Build = { readonly dataset: Dataset; readonly readings: readonly Reading[]; readonly files: readonly VFile[] };
