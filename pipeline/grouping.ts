import type { Passage } from './narrative.ts';
import type { Plain } from './plain.ts';

const LONGEST_TITLE = 140;

/**
 * Leaves out what only groups the tasks below it: a title in the words of an act ('a) Phòng chống sốt xuất huyết' over its items). With an end mark,
 * a body or a time of its own it is a task of its own.
 */
export function withoutGroups(passages: readonly Passage[]): readonly Passage[] {
  const parents = new Set<Plain>();
  for (const { block, frames } of passages)
    if (frames.length > 0) for (let above = block.parent; above; above = above.parent) parents.add(above.plain);
  return passages.map((passage) => (parents.has(passage.block.plain) && isTitle(passage) ? { ...passage, frames: [] } : passage));
}

function isTitle({ block, frames, reading }: Passage): boolean {
  const { text } = block.plain;
  if (text.length - block.begin > LONGEST_TITLE || /[.;]$/.test(text.trimEnd())) return false;
  return frames.every(({ actors }) => actors.length === 0) && reading.times.length === 0;
}
