import type { Reading } from './build.ts';
import { linesOf, wordsOf } from './plain.ts';
import { segment } from './rules/segment.ts';
import { looksAhead } from './schema/section-role.ts';
import type { Report } from './suggest.ts';

/** The sentences of a document that may tell what has happened: all but those of its own tasks and targets. */
export function reportsIn({ text, blocks, extraction }: Reading): readonly Report[] {
  const lines = linesOf(text);
  return blocks.flatMap((block) => {
    if (block.kind === 'table' || block.kind === 'heading' || looksAhead(block.role)) return [];
    return segment(block.plain, block.begin).map(({ start, end }) => ({
      document: extraction.document.id,
      line: lines(block.plain.starts[start] ?? 0).line,
      text: wordsOf(block.plain, start, end),
    }));
  });
}
