import type { CheerioAPI } from 'cheerio';
import type { Element as HastElement, Root as HastRoot } from 'hast';
import type { BlockContent, Paragraph, PhrasingContent, Root, RootContent } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { phrasing } from 'mdast-util-phrasing';
import rehypeParse from 'rehype-parse';
import rehypeRemark, { type Options } from 'rehype-remark';
import remarkStringify from 'remark-stringify';
import { unified, type Processor } from 'unified';
import { visit } from 'unist-util-visit';
import { MARK, markFootnotes, NOTE } from './footnotes.ts';
import { inlineOnly, withoutMarks } from './inline.ts';
import type { Element } from './page.ts';
import { prepareTables, RAW_MARK, rawTable } from './tables.ts';

const RAW_TABLE = 'camket-table';

type Handle = NonNullable<NonNullable<Options['handlers']>[string]>;

const handlers: NonNullable<Options['handlers']> = {
  // No document of a public body holds program code: old portals set whole texts in <pre>.
  pre: (_state, pre) => ({ type: 'paragraph', children: textOf(pre).split('\n').flatMap(brokenLine) }),
  ...Object.fromEntries(
    ['code', 'kbd', 'samp', 'tt', 'var', 'listing', 'plaintext', 'xmp'].map(
      (name) => [name, (state, code) => state.all(code)] satisfies [string, Handle],
    ),
  ),
  [RAW_TABLE]: (_state, table) => ({ type: 'html', value: rawTable(table) }),
  [MARK]: (_state, mark) => ({ type: 'footnoteReference', ...label(mark) }),
  [NOTE]: (state, note) => ({ type: 'footnoteDefinition', ...label(note), children: state.toFlow(state.all(note)) }),
};

const reader = unified().use(rehypeParse, { fragment: true }).freeze();
const turner = unified()
  .use(rehypeRemark, { document: true, handlers, nodeHandlers: { comment: () => undefined } })
  .freeze();
/** Marks for the tables and footnotes that `parse.ts` reads, and no others: less is escaped so. */
const writer = unified()
  .use(remarkStringify, { bullet: '-', emphasis: '*', rule: '-', listItemIndent: 'one' })
  .use(tablesAndFootnotes)
  .freeze();

/** The Markdown tree of the parts of an article. Links, pictures and line breaks are still in it: `lines.ts` judges by them. Changes the page. */
export function toTree($: CheerioAPI, parts: readonly Element[]): Root {
  markFootnotes($, parts);
  prepareTables($, parts);
  const hast = reader.parse(parts.map((part) => $.html(part)).join('\n'));
  nameRawTables(hast);
  const tree = turner.runSync(hast);
  visit(tree, 'listItem', (item) => {
    item.children = paragraphed(item.children);
  });
  return tree;
}

/** Words that stand in a list and in none of its items are no paragraph in the tree, and outside one nothing that Markdown reads is escaped. */
function paragraphed(children: readonly RootContent[]): BlockContent[] {
  const blocks: BlockContent[] = [];
  let words: Paragraph | null = null;
  for (const child of children) {
    if (!phrasing(child)) {
      words = null;
      blocks.push(child as BlockContent);
    } else if (words === null) blocks.push((words = { type: 'paragraph', children: [child] }));
    else words.children.push(child);
  }
  return blocks;
}

/** Markdown of a tree: links as their words, no pictures, paragraphs on one line each with blank lines between, nothing escaped without need. */
export function toMarkdown(root: Root): string {
  return root.children
    .map((block) => blockMarkdown(block))
    .filter((text) => text !== '')
    .join('\n\n');
}

function blockMarkdown(block: RootContent): string {
  const inline = inlineOnly(block);
  const text = write(inline);
  // Where bold ends inside a word or before a full stop, Markdown needs character references; the words matter more than the mark.
  return /(?<!\\)&#x/.test(text) ? write(withoutMarks(inline)).replace(/(?<!\\)&#x20;/g, ' ') : text;
}

function write(block: RootContent): string {
  return writer.stringify({ type: 'root', children: [block] }).trim();
}

function nameRawTables(hast: HastRoot): void {
  visit(hast, 'element', (element) => {
    if (element.tagName === 'table' && element.properties[RAW_PROPERTY] !== undefined) element.tagName = RAW_TABLE;
  });
}

/** The attribute as hast names it. */
const RAW_PROPERTY = RAW_MARK.replace(/-([a-z])/g, (_dash, letter: string) => letter.toUpperCase());

function textOf(node: HastElement): string {
  return node.children.map((child) => (child.type === 'text' ? child.value : child.type === 'element' ? textOf(child) : '')).join('');
}

function brokenLine(value: string, index: number): PhrasingContent[] {
  const words: PhrasingContent[] = value.trim() === '' ? [] : [{ type: 'text', value: value.trim() }];
  return index === 0 ? words : [{ type: 'break' }, ...words];
}

function label(element: HastElement): { identifier: string; label: string } {
  const digits = numberOf(element.properties.label);
  return { identifier: digits, label: digits };
}

function numberOf(property: unknown): string {
  return typeof property === 'string' && /^\d{1,6}$/.test(property) ? property : '0';
}

function tablesAndFootnotes(this: Processor): undefined {
  (this.data().toMarkdownExtensions ??= []).push(gfmTableToMarkdown({ tablePipeAlign: false }), gfmFootnoteToMarkdown());
}
