import type { VFile } from 'vfile';
import { assemble } from './assemble.ts';
import type { Reading } from './build.ts';
import type { Trace } from './explain.ts';
import { narrate } from './narrate.ts';
import { outline } from './outline.ts';
import { treeOf } from './parse.ts';
import { linesOf } from './plain.ts';
import { review } from './review.ts';
import { acknowledge } from './review/acknowledge.ts';
import { traceOf } from './trace.ts';
import { warn } from './warn.ts';

/**
 * Reads one document (as `read` gives it, its front matter right) into records, each at its exact words, and does to them what its review decided.
 * Pure: no clock, no disk. Warnings go to the file.
 */
export function extract(file: VFile): Reading {
  const document = file.data.document!;
  const outlined = outline(file);
  const lines = linesOf(outlined.text);
  const narrative = narrate(outlined, document);
  const read = assemble(document, narrative, lines);
  const sheet = file.data.review;
  const extraction = sheet === undefined ? read : review(read, outlined.blocks, lines, sheet);
  warn(file, outlined, narrative, extraction, lines);
  if (sheet !== undefined) acknowledge(file, sheet);
  const { text, blocks } = outlined;
  return { text, tree: () => treeOf(text), blocks, extraction };
}

/** What each stage saw of one document, sentence by sentence, for `camket explain`. Pure, like `extract`. */
export function trace(file: VFile): Trace {
  const document = file.data.document!;
  const outlined = outline(file);
  const lines = linesOf(outlined.text);
  const narrative = narrate(outlined, document);
  return traceOf(narrative, assemble(document, narrative, lines), lines);
}
