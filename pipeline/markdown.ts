import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table';
import type { Nodes, Root, RootContent, Yaml } from 'mdast';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { gfmTable } from 'micromark-extension-gfm-table';
import remarkFrontmatter from 'remark-frontmatter';
import remarkParse from 'remark-parse';
import { unified, type Processor } from 'unified';

const bare = unified().use(remarkParse);

/** The remark configuration that documents are parsed with: tables, footnotes and front matter. */
export const processor = bare().use(remarkFrontmatter).use(tables).use(footnotes).freeze();

/** Without what a text cannot hold: each extension is tried at every line. */
const PROCESSORS = {
  neither: bare().freeze(),
  tables: bare().use(tables).freeze(),
  footnotes: bare().use(footnotes).freeze(),
  both: bare().use(tables).use(footnotes).freeze(),
};

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

/** The tree that `processor` makes of a text, sooner: in pieces, front matter in one, and with the extensions that each can need. */
export function parseMarkdown(source: string, least = LEAST_PIECE): Root {
  const matter = frontMatterOf(source);
  const body = matter === null ? 0 : matter.position!.end.offset! + 1;
  const long = source.length > least * 2 && (matter !== null || !source.startsWith('---'));
  const cuts = long && isEven(source) ? cutsOf(source, least, body) : [];
  if (cuts.length === 0 && matter === null) return source.startsWith('---') ? processor.parse(source) : parsePiece(source);
  const children: RootContent[] = matter === null ? [] : [matter];
  let start = body;
  let line = matter === null ? 0 : matter.position!.end.line;
  let end = { line: 1, column: 1, offset: 0 };
  for (const cut of [...cuts, source.length]) {
    const piece = source.slice(start, cut);
    const root = parsePiece(piece);
    shift(root, start, line);
    children.push(...root.children);
    end = root.position!.end as typeof end;
    line += piece.split('\n').length - 1;
    start = cut;
  }
  return { type: 'root', children, position: { start: { line: 1, column: 1, offset: 0 }, end } };
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

function parsePiece(source: string): Root {
  const withTables = source.includes('|');
  const withNotes = source.includes('[^');
  const kind = withTables ? (withNotes ? 'both' : 'tables') : withNotes ? 'footnotes' : 'neither';
  return PROCESSORS[kind].parse(source);
}

/** Whether every block ends at a blank line before a paragraph, and no block needs another: no fences, no HTML that goes over blank lines, no definitions. */
function isEven(source: string): boolean {
  return !/^[ \t>*+\-\d.)]*(?:`{3}|~{3})|<(?:!|\?|pre\b|script\b|style\b|textarea\b)|\]:/im.test(source);
}

/** Where a heading or a paragraph begins at the left edge after a blank line, at least so far from the cut before. */
function cutsOf(source: string, least: number, body: number): number[] {
  const cuts: number[] = [];
  const edge = /\n[ \t]*\n(?=[\p{L}#])/gu;
  for (edge.lastIndex = body + least; ;) {
    const match = edge.exec(source);
    if (!match) return cuts;
    const cut = match.index + match[0].length;
    cuts.push(cut);
    edge.lastIndex = cut + least;
  }
}

function shift(node: Nodes, offset: number, line: number): void {
  for (const point of [node.position!.start, node.position!.end]) {
    point.line += line;
    point.offset! += offset;
  }
  if ('children' in node) for (const child of node.children) shift(child, offset, line);
}
