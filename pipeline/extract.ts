import type { VFile } from 'vfile';
import type { Reading } from './build.ts';
import type { Trace } from './explain.ts';
import { parse } from './parse.ts';

/** Reads one document (as read() gives it) into records. Pure. Appends warnings to file.messages through messages.ts. */
export function extract(file: VFile): Reading {
  return {
    text: String(file.value),
    root: parse(file),
    extraction: { document: file.data.document!, tasks: [], indicators: [], deadlines: [] },
  };
}

/** What each stage saw, for `camket explain`. */
export function trace(_file: VFile): Trace {
  return { sentences: [] };
}
