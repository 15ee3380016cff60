import type { VFile } from 'vfile';
import { assemble } from './assemble.ts';
import type { Reading } from './build.ts';
import type { Trace } from './explain.ts';
import { matchBlocks } from './match.ts';
import { narrate } from './narrate.ts';
import { outline } from './outline.ts';
import { treeOf } from './parse.ts';
import { linesOf } from './plain.ts';
import { review } from './review.ts';
import { acknowledge } from './review/acknowledge.ts';
import { checkEvidence } from './review/evidence.ts';
import { inLots, stage } from './stage.ts';
import { traceOf } from './trace.ts';
import { warn } from './warn.ts';

/** A file and what was read from it. */
export type Read = { readonly file: VFile; readonly reading: Reading };

/** Documents that go through the stages side by side. */
const SIDE_BY_SIDE = 64;

/**
 * Reads documents (as `read` gives them, their front matter right) into records, each at its exact words, and does to them what their reviews decided; in the
 * order given. Pure: no clock, no disk. Warnings go to the files. Who lets go of what he was given holds no more documents than go side by side.
 *
 * They go stage by stage and not one by one: all stages together are more code than a processor keeps at hand, and short documents that each run through the
 * whole of it take a third longer (`npm run bench`).
 * @throws Error where the program itself is wrong, with the path of the file
 */
export function* extractAll(files: readonly VFile[]): Generator<Read> {
  for (const lot of inLots(files, SIDE_BY_SIDE)) yield* extractLot(lot);
}

/** Reads one document, as `extractAll` does. */
export function extract(file: VFile): Reading {
  return extractLot([file])[0]!.reading;
}

function extractLot(files: readonly VFile[]): readonly Read[] {
  const assembled = stage(narrated(files), ({ document, narrative, lines }) => ({ read: assemble(document, narrative, lines) }));
  const reviewed = stage(assembled, ({ file: { data }, document, outlined, lines, read }) => {
    if (data.review === undefined) return { extraction: read };
    checkEvidence(document, data.review, (id) => data.witnesses?.get(id));
    return { extraction: review(read, outlined.blocks, lines, data.review) };
  });
  const warned = stage(reviewed, ({ file, outlined, narrative, extraction, lines }) => {
    warn(file, outlined, narrative, extraction, lines);
    if (file.data.review !== undefined) acknowledge(file, file.data.review);
    return {};
  });
  // What the stages made on their way is let go here, and not kept by who keeps what was read.
  return warned.map(({ file, outlined: { text, blocks }, extraction }) => ({
    file,
    reading: { text, tree: () => treeOf(text), blocks, extraction },
  }));
}

/** What each stage saw of one document, sentence by sentence, for `camket explain`. Pure, like `extract`. */
export function trace(file: VFile): Trace {
  const { document, narrative, lines } = narrated([file])[0]!;
  return traceOf(narrative, assemble(document, narrative, lines), lines);
}

/** Documents as the stages before the records leave them. */
function narrated(files: readonly VFile[]) {
  const outlined = stage(
    files.map((file) => ({ file })),
    ({ file }) => ({ document: file.data.document!, outlined: outline(file) }),
  );
  const matched = stage(outlined, ({ outlined: { text, blocks } }) => ({ lines: linesOf(text), readings: matchBlocks(blocks) }));
  return stage(matched, ({ outlined, document, readings }) => ({ narrative: narrate(outlined, document, readings) }));
}
