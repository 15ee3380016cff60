import type { Heading, Root } from 'mdast';
import { clip } from './clip.ts';
import { headingsOf } from './heading.ts';

/** A line of a table of contents: how deep it stands, from 0. */
export type ContentsLine = { readonly text: string; readonly href: string; readonly depth: number };

const FEWEST = 3;
const DEEPEST = 2;
const TEXT_LENGTH = 140;

/** The table of contents of a text; none where it has fewer than three headings beside the title that the page shows itself. */
export function contentsOf(root: Root, title: Heading | null): ContentsLine[] {
  const parts = [...headingsOf(root, title).values()].filter(({ text }) => text !== '');
  if (parts.length < FEWEST) return [];
  const top = Math.min(...parts.map(({ level }) => level));
  return parts.map(({ text, level, id }) => ({
    text: clip(text, TEXT_LENGTH),
    href: `#${encodeURIComponent(id)}`,
    depth: Math.min(level - top, DEEPEST),
  }));
}
