import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Root } from 'mdast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { say } from './messages.ts';

/** More marks than this in one block are no Markdown that a person wrote; the parser's time grows with their square. */
const MOST_MARKS = 600;
const MOST_QUOTES = 40;

const MARKS = '*_[]`~<>&\\!';
/** Stand-ins of equal length for marks that are to be read as text, from the private use area. */
const STAND_IN = 0xe100;

const processor = unified().use(remarkParse).use(remarkFrontmatter).use(tablesAndFootnotes).freeze();

/**
 * The Markdown tree of one file, with places in its text. Linear in the length of the text: a block with more marks than
 * a person writes is read as bare text, and the file gets a warning.
 */
export function parse(file: VFile): Root {
  const source = String(file.value);
  const calmed = calm(source, (offset) => {
    say(file, 'marks-unclosed', lineAt(source, offset), {});
  });
  const root = processor.parse(calmed);
  if (calmed !== source) restore(root);
  return root;
}

function tablesAndFootnotes(this: Processor): undefined {
  const data = this.data();
  (data.micromarkExtensions ??= []).push(gfmTable(), gfmFootnote());
  (data.fromMarkdownExtensions ??= []).push([gfmTableFromMarkdown(), gfmFootnoteFromMarkdown()]);
}

function calm(source: string, warn: (offset: number) => void): string {
  if (!/[*_[\]`~<&!]/.test(source)) return source;
  let out = '';
  let done = 0;
  for (const [start, end] of blocksOf(source)) {
    if (end - start < MOST_QUOTES || !isWild(source, start, end)) continue;
    warn(start);
    out += source.slice(done, start) + source.slice(start, end).replace(/[*_[\]`~<>&\\!]/g, standIn);
    done = end;
  }
  return done === 0 ? source : out + source.slice(done);
}

/** Stretches between blank lines. */
function* blocksOf(source: string): Generator<[number, number]> {
  const blank = /\n[ \t]*(?=\n)/g;
  let start = 0;
  for (let match = blank.exec(source); match; match = blank.exec(source)) {
    yield [start, match.index];
    start = match.index;
  }
  yield [start, source.length];
}

function isWild(source: string, start: number, end: number): boolean {
  let marks = 0;
  let quotes = 0;
  let pipes = 0;
  for (let at = start; at < end; at += 1) {
    const unit = source[at]!;
    if (unit === '|') pipes += 1;
    else if (unit === '>') quotes += 1;
    else if (unit === '\n') quotes = 0;
    else if (MARKS.includes(unit)) marks += 1;
    if (quotes > MOST_QUOTES && quotes * 4 > marks) return true;
  }
  // A long table or a long list of bold items is no fault: its marks are spread over its lines and cells.
  const lines = source.slice(start, end).split('\n').length;
  return marks > MOST_MARKS + (lines + pipes) * 8;
}

function standIn(mark: string): string {
  return String.fromCharCode(STAND_IN + MARKS.indexOf(mark));
}

function restore(root: Root): void {
  visit(root, (node) => {
    if ('value' in node && typeof node.value === 'string') {
      node.value = node.value.replace(/[\ue100-\ue10b]/g, (unit) => MARKS[unit.charCodeAt(0) - STAND_IN] ?? unit);
    }
  });
}

function lineAt(source: string, offset: number): { line: number; column: number } {
  const before = source.slice(0, offset).split('\n');
  const line = source[offset] === '\n' ? before.length + 1 : before.length;
  return { line, column: 1 };
}
