import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Nodes, Root, RootContent, Yaml } from 'mdast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';
import { lineRunsOf, unmarked, type LineRun } from './unmarked.ts';

const bare = unified().use(remarkParse).use(withoutCode).freeze();

/** The remark configuration that documents are parsed with: tables, footnotes and front matter. */
export const processor = bare().use(remarkFrontmatter).use(tables).use(footnotes).freeze();

/** Without what a text cannot hold: each extension is tried at every line. */
const PROCESSORS = {
  neither: bare().freeze(),
  tables: bare().use(tables).freeze(),
  footnotes: bare().use(footnotes).freeze(),
  both: bare().use(tables).use(footnotes).freeze(),
};

/** Official texts hold no code: a line that pages have pushed in by four spaces is a paragraph like any other. */
function withoutCode(this: Processor): undefined {
  (this.data().micromarkExtensions ??= []).push({ disable: { null: ['codeIndented'] } });
}

function tables(this: Processor): undefined {
  extend(this, gfmTable(), gfmTableFromMarkdown());
}

function footnotes(this: Processor): undefined {
  extend(this, gfmFootnote(), gfmFootnoteFromMarkdown());
}

function extend(parser: Processor, syntax: ReturnType<typeof gfmTable>, tree: ReturnType<typeof gfmTableFromMarkdown>): void {
  const data = parser.data();
  (data.micromarkExtensions ??= []).push(syntax);
  (data.fromMarkdownExtensions ??= []).push([tree]);
}

/** micromark's time grows faster than the text: longer texts are parsed in pieces of at least this length. */
const LEAST_PIECE = 16_000;

/**
 * The tree that `processor` makes of a text, sooner: front matter is cut off, what holds no marks is made as it stands (`unmarked`), and
 * the rest is parsed in pieces, with the extensions that each can need.
 */
export function parseMarkdown(source: string, least = LEAST_PIECE): Root {
  const matter = frontMatterOf(source);
  if (matter === null && source.startsWith('---')) return processor.parse(source);
  const body = matter === null ? 0 : matter.position!.end.offset! + 1;
  const line = matter === null ? 1 : matter.position!.end.line + 1;
  const children = isEven(source) ? inPieces(source, lineRunsOf(source, body, line), least) : whole(source.slice(body), body, line - 1);
  const end = { line: linesIn(source) + 1, column: source.length - source.lastIndexOf('\n'), offset: source.length };
  const position = { start: { line: 1, column: 1, offset: 0 }, end };
  return { type: 'root', children: matter === null ? children : [matter, ...children], position };
}

function whole(text: string, offset: number, lines: number): RootContent[] {
  const root = parserOf(text).parse(text);
  shift(root, offset, lines);
  return root.children;
}

/** A stretch of the source that is parsed, the line it begins in, and where what is made of it goes. */
type Stretch = { readonly start: number; end: number; readonly line: number; readonly into: RootContent[] };

function inPieces(source: string, blocks: readonly LineRun[], least: number): RootContent[] {
  const made: RootContent[][] = [];
  const pieces: Stretch[][] = [];
  let room = 0;
  let open: Stretch | null = null;
  for (const [index, block] of blocks.entries()) {
    const node = unmarked(source, block, open === null, blocks[index + 1]);
    if (node !== null) {
      made.push([node]);
      open = null;
      continue;
    }
    const full = pieces.length === 0 || (room <= 0 && /[\p{L}#]/u.test(source[block.start]!));
    // With the blank lines behind it, which can belong to code.
    const end = blocks[index + 1]?.start ?? source.length;
    if (open === null || full) {
      open = { start: block.start, end, line: block.line, into: [] };
      made.push(open.into);
      if (full) {
        pieces.push([]);
        room = least;
      }
      pieces.at(-1)!.push(open);
    } else open.end = end;
    room -= end - block.start;
  }
  for (const piece of pieces) parsePiece(source, piece);
  return made.flat();
}

/** Stands between stretches, where something was made without the parser: no list goes on behind it. */
const STAND_IN = '.\n\n';

function parsePiece(source: string, stretches: readonly Stretch[]): void {
  const nodes = parserOf(source).parse(stretches.map(({ start, end }) => source.slice(start, end)).join(STAND_IN)).children;
  let [from, line, at] = [0, 1, 0];
  for (const { start, end, line: first, into } of stretches) {
    const to = from + end - start;
    for (; at < nodes.length && nodes[at]!.position!.start.offset! < to; at += 1) {
      shift(nodes[at]!, start - from, first - line);
      into.push(nodes[at]!);
    }
    // The stand-in.
    at += 1;
    from = to + STAND_IN.length;
    line += linesIn(source.slice(start, end)) + linesIn(STAND_IN);
  }
}

/**
 * A text without the footnotes that end it, where its marks read alike without them: nothing is read from footnotes, and with their addresses
 * they take as long to parse as the text above them. A mark that has no note is text, which `plain` leaves out.
 */
export function withoutNotes(source: string): string {
  const start = source.search(NOTES);
  if (start === -1 || LINKED_MARK.test(source.slice(0, start))) return source;
  return source.slice(start).split('\n').every(isOfNote) ? source.slice(0, start) : source;
}

/** Where the first footnote begins, after a blank line. */
const NOTES = /(?<=\n[ \t]*\n)\[\^[^\]\s]{1,40}\]:/;
/** Without its note a mark could be the words of a link; and what stands in HTML or code is no mark. */
const LINKED_MARK = /\[\^[^\]\s]*\](?:[(:]|\[(?!\^))|<|`/;

/** A line of a footnote: its first, one that goes on with it, or none; tags are for `warn` to see. */
function isOfNote(line: string): boolean {
  return /^(?:\[\^[^\]\s]{1,40}\]: |[ \t]*$| {4})/.test(line) && !/<(?!https?:)/.test(line);
}

/** The front matter that a text begins with, where a blank line parts it from the body; else what follows it may not stand by itself. */
function frontMatterOf(source: string): Yaml | null {
  const open = /^---[ \t]*\n/.exec(source);
  if (open === null) return null;
  const fence = /^---[ \t]*(?=\n[ \t]*\n)/gm;
  fence.lastIndex = open[0].length;
  const close = fence.exec(source);
  if (close === null || /^---[ \t]*$/m.test(source.slice(open[0].length, close.index))) return null;
  const [start, offset] = [{ line: 1, column: 1, offset: 0 }, close.index + close[0].length];
  const end = { line: source.slice(0, offset).split('\n').length, column: close[0].length + 1, offset };
  return { type: 'yaml', value: source.slice(open[0].length, Math.max(open[0].length, close.index - 1)), position: { start, end } };
}

function linesIn(text: string): number {
  return text.split('\n').length - 1;
}

/** The parser with the extensions that a text can need. */
function parserOf(source: string): Processor<Root> {
  // A table of one column needs no bar.
  const withTables = /\||:-|-:/.test(source);
  const withNotes = source.includes(']:');
  return PROCESSORS[withTables ? (withNotes ? 'both' : 'tables') : withNotes ? 'footnotes' : 'neither'];
}

/** Whether every block ends at a blank line before a paragraph, and no block needs another: no fences, no HTML that goes over blank lines, no definitions. */
function isEven(source: string): boolean {
  if (source.includes(']:')) return false;
  if (source.includes('<') && /<(?:!|\?|pre\b|script\b|style\b|textarea\b)/i.test(source)) return false;
  return !(source.includes('```') || source.includes('~~~')) || !/^[ \t>*+\-\d.)]*(?:`{3}|~{3})/m.test(source);
}

function shift(node: Nodes, offset: number, line: number): void {
  for (const point of [node.position!.start, node.position!.end]) {
    point.line += line;
    point.offset! += offset;
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, line);
}
