import type { Heading, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { straight, unaccent } from '../../pipeline/fold.ts';
import { anchorOf } from './paths.ts';

/** A heading of a text: its words, its level on the page, and the id that addresses lead to. */
export type Headed = { readonly text: string; readonly level: number; readonly id: string };

type Placed = { readonly start: number; readonly end: number };

const LONGEST = 60;

/** The headings of a text in its order, but for its title where the page shows that itself; those inside footnotes are no parts of the text. */
export function headingsOf(root: Root, title: Heading | null = null): Map<Heading, Headed> {
  const found = new Map<Heading, Headed>();
  const levels: number[] = [];
  const taken = new Set<string>();
  for (const node of within(root).filter((heading) => heading !== title)) {
    const text = wordsOf(node);
    found.set(node, { text, level: rank(node.depth, levels), id: idOf(text, taken) });
  }
  return found;
}

/** The heading that begins a text and stands above all others, if it is a title alone: no record was read from it, no note and no link belongs to it. */
export function titleOf(root: Root, marks: readonly { readonly span: Placed }[]): Heading | null {
  const first = root.children.find(({ type }) => type !== 'yaml');
  if (first?.type !== 'heading' || within(root).some((other) => other !== first && other.depth <= first.depth)) return null;
  const [start, end] = [first.position?.start.offset ?? 0, first.position?.end.offset ?? 0];
  return isPlain(first) && marks.every(({ span }) => span.end <= start || span.start >= end) ? first : null;
}

function isPlain({ children }: Parents): boolean {
  return children.every((child) => child.type === 'text' || ((child.type === 'emphasis' || child.type === 'strong') && isPlain(child)));
}

/** The words of a heading. */
export function wordsOf(node: Heading): string {
  return straight(toString(node)).replace(/\s+/g, ' ').trim();
}

function within(parent: Parents): Heading[] {
  return parent.children.flatMap((child) => {
    if (child.type === 'heading') return [child];
    return 'children' in child && child.type !== 'footnoteDefinition' ? within(child) : [];
  });
}

/** Headings begin below the page's own and never skip a level, whatever the text does. */
function rank(depth: number, levels: number[]): number {
  while (levels.length > 0 && levels.at(-1)! >= depth) levels.pop();
  levels.push(depth);
  return Math.min(levels.length + 1, 6);
}

/** An id from a heading's own words, so that it stays when other headings come and go; equal words are counted. */
function idOf(text: string, taken: Set<string>): string {
  const slug = anchorOf(unaccent(text))
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '');
  const base = slug === '' ? 'h' : `h-${slug}`;
  let id = base;
  for (let n = 2; taken.has(id); n += 1) id = `${base}-${n}`;
  taken.add(id);
  return id;
}
