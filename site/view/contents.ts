import type { Root } from 'mdast';
import { fold } from '../../pipeline/fold.ts';
import { clip } from './clip.ts';
import { headingsOf } from './heading.ts';

/** A line of a table of contents: how deep it stands, from 0. */
export type ContentsLine = { readonly text: string; readonly href: string; readonly depth: number };

const FEWEST = 3;
const DEEPEST = 2;
const TEXT_LENGTH = 140;

/** The table of contents of a text; none where it has fewer than three headings beside its title. */
export function contentsOf(root: Root, title: string): ContentsLine[] {
  const headings = [...headingsOf(root).values()].filter(({ text }) => text !== '');
  // Most texts begin with their own title, which the page has as its heading.
  const named = headings[0] !== undefined && sameWords(headings[0].text, title);
  const parts = named ? headings.slice(1) : headings;
  if (parts.length < FEWEST) return [];
  const top = Math.min(...parts.map(({ level }) => level));
  return parts.map(({ text, level, id }) => ({
    text: clip(text, TEXT_LENGTH),
    href: `#${encodeURIComponent(id)}`,
    depth: Math.min(level - top, DEEPEST),
  }));
}

function sameWords(one: string, other: string): boolean {
  const words = (text: string): string =>
    fold(text)
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim();
  return words(one) === words(other);
}
