import type { Nodes, Paragraph, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { fold } from '../fold.ts';
import { isDateLine } from './day.ts';
import { line } from './tidy.ts';
import { BUTTONS, CREDITS, RELATED } from './words.ts';

/** What the lines of an article are judged by: its title, the captions of its pictures, and whether it is press (whose last lines are its authors). */
export type Around = { readonly title: string | null; readonly captions: ReadonlySet<string>; readonly press: boolean };

/** The blocks of an article, one line of the page a paragraph, without those lines that are no text of it. */
export function articleLines(blocks: readonly RootContent[], around: Around): RootContent[] {
  const split = blocks.flatMap(splitAtBreaks);
  const read = split.map((block) => ({ block, words: words(block), linked: linkShare(block), picture: hasPicture(block) }));
  const kept = withoutRepeats(withoutRelated(read.filter((item) => item.picture || !isTrifle(item.words, around))));
  return (around.press ? withoutCredits(kept) : kept)
    .filter((item) => item.words !== '' || item.block.type === 'html')
    .map((item) => item.block);
}

type Item = { readonly block: RootContent; readonly words: string; readonly linked: number; readonly picture: boolean };

/** A line break of the page ends a paragraph, unless the next line goes on in lower case: then the line was only wrapped. */
function splitAtBreaks(block: RootContent): RootContent[] {
  if (block.type === 'blockquote')
    return [{ ...block, children: block.children.flatMap((child) => splitAtBreaks(child) as typeof block.children) }];
  if (block.type !== 'paragraph') return [block];
  const lines: PhrasingContent[][] = [[]];
  for (const [index, node] of block.children.entries()) {
    if (node.type === 'break' && !goesOn(block.children.slice(index + 1, index + 3))) lines.push([]);
    else lines.at(-1)!.push(node);
  }
  return lines.filter((children) => children.length > 0).map((children): Paragraph => ({ type: 'paragraph', children }));
}

function goesOn(next: readonly PhrasingContent[]): boolean {
  return /^\s*\p{Ll}(?!\))/u.test(toString({ type: 'paragraph', children: [...next] } satisfies Paragraph)) && next[0]?.type !== 'break';
}

function words(block: Nodes): string {
  return block.type === 'html' ? '' : line(toString(block, { includeImageAlt: false }));
}

/** The share of a block's words that are links, 0 to 1. */
function linkShare(block: Nodes): number {
  const all = words(block).length;
  return all === 0 ? 0 : linkedLength(block) / all;
}

function linkedLength(node: Nodes): number {
  if (node.type === 'link') return words(node).length;
  return 'children' in node ? node.children.reduce((sum, child) => sum + linkedLength(child), 0) : 0;
}

function hasPicture(node: Nodes): boolean {
  return node.type === 'image' || ('children' in node && node.children.some(hasPicture));
}

const buttons = new Set(BUTTONS.map(fold));
const related = new Set(RELATED.map(fold));

function isTrifle(text: string, around: Around): boolean {
  if (text === '') return false;
  if (/^(?:\d{1,2}:\d\d(?::\d\d)?[\s/|-]*)+$/.test(text) || /^[\s|/•·.,:;*_=–-]+$/.test(text)) return true;
  if (buttons.has(fold(text)) || isDateLine(text)) return true;
  return around.captions.has(text) || (around.title !== null && fold(text) === fold(around.title));
}

/** Leaves out lines such as 'Đọc thêm' with the links below, 'Xem thêm: …' where the rest is a link, and '>>> …'. */
function withoutRelated(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  let inBox = false;
  for (const item of items) {
    const [cue = '', ...rest] = fold(item.words).split(':');
    const isCue = related.has(cue.trim().replace(/^[>»•\s-]+/, ''));
    if (isCue && rest.join(':').trim() === '') inBox = true;
    else if (isCue && item.linked > 0.4) continue;
    else if (/^(?:>{2,}|»)/.test(item.words)) continue;
    else if (!inBox || (item.linked <= 0.5 && item.words !== '')) {
      inBox = false;
      out.push(item);
    }
  }
  return out;
}

const LONGEST_CAPTION = 300;

/** Leaves out a line that says what the line before it said; beside a picture both, since they are its caption. */
function withoutRepeats(items: readonly Item[]): Item[] {
  const out: Item[] = [];
  for (const item of items) {
    const before = out.at(-1);
    const isRepeat = item.block.type !== 'table' && item.words !== '' && before !== undefined && fold(item.words) === fold(before.words);
    if (!isRepeat) out.push(item);
    else if (before.picture) out[out.length - 1] = withoutPicture(before);
    else if (isCaption(before, out.at(-2))) out.splice(-2, 2, withoutPicture(out.at(-2)!));
  }
  return out;
}

function isCaption(item: Item, before: Item | undefined): boolean {
  return before?.picture === true && before.words === '' && item.words.length <= LONGEST_CAPTION;
}

/** A picture has one caption: the next pair of equal lines is no caption any more. */
function withoutPicture(item: Item): Item {
  return { ...item, words: '', picture: false };
}

/** Leaves out what stands after the last paragraph of an article: who wrote it, where it was taken from, its keywords. */
function withoutCredits(items: readonly Item[]): Item[] {
  let end = items.length;
  while (end > 1 && isCredit(items[end - 1]!)) end -= 1;
  return items.slice(0, end);
}

const LONGEST_NAMES = 60;

function isCredit({ block, words: text }: Item): boolean {
  if (text === '') return block.type !== 'html';
  if (block.type !== 'paragraph' || text.length > LONGEST_NAMES * 4) return false;
  const bare = text.replace(/^[(/*\s-]+|[)./*\s]+$/g, '');
  const [cue = ''] = fold(bare).split(':');
  if (bare.includes(':') && CREDITS.includes(cue.trim())) return true;
  if (text.length > LONGEST_NAMES || /[,;:!?…]|[.]$/.test(text)) return false;
  const names = bare.replace(/^Theo /u, '').split(/\s+/);
  return names.length <= 9 && names.every((name) => /^(?:\p{Lu}[\p{L}.]*|[-–&/+|]|và)$/u.test(name));
}
