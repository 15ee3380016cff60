import type { VFile } from 'vfile';
import { assemble } from './assemble.ts';
import type { Reading } from './build.ts';
import type { Trace } from './explain.ts';
import { narrate } from './narrate.ts';
import { outline } from './outline.ts';
import { linesOf } from './plain.ts';

/** Reads one document (as `read` gives it, its front matter right) into records, each at its exact words. Pure: no clock, no disk. Warnings go to the file. */
export function extract(file: VFile): Reading {
  const document = file.data.document!;
  const outlined = outline(file);
  const narrative = narrate(outlined, document);
  const extraction = assemble(document, narrative, linesOf(outlined.text));
  return { text: outlined.text, root: outlined.root, extraction };
}

/** What each stage saw, for `camket explain`. */
export function trace(_file: VFile): Trace {
  return { sentences: [] };
}
