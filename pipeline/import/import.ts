import type { RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { article } from './article.ts';
import { frontMatter, notesOn, type Found } from './front-matter.ts';
import { datedLine, kindOf, numberIn, placeOf } from './identity.ts';
import { articleLines } from './lines.ts';
import { toMarkdown, toTree } from './markdown.ts';
import { metadata } from './metadata.ts';
import { openPage, tooDeep } from './page.ts';
import { profileOf } from './profile.ts';
import { refusal } from './refusal.ts';
import { slugOf } from './slug.ts';
import { line, tidy } from './tidy.ts';

export { decodePage } from './decode.ts';
export { isRefusal } from './refusal.ts';

/** A document as a page gives it: a name for its file, its Markdown with front matter, and a sentence for each thing a person has to fill in. */
export type Draft = { readonly slug: string; readonly markdown: string; readonly notes: readonly string[] };

/**
 * Reads a saved web page into a draft: the article without the portal around it. Pure: no disk, no clock, nothing of the page is run.
 * @param html the page's text, see `decodePage`
 * @param options the address it was saved from, which decides before the page's own claim; the file's name, for a page without a title
 * @throws Error (`isRefusal`) when the text is no HTML, has no article, is larger than 20 million characters or nests deeper than 400 elements
 */
export function importPage(html: string, options: { readonly address?: string; readonly fileName?: string } = {}): Draft {
  try {
    return draft(html, options);
  } catch (error) {
    // Recursion inside the libraries; the bounds of openPage leave it no known cause.
    if (error instanceof RangeError && /call stack/i.test(error.message)) throw tooDeep();
    throw error;
  }
}

/** What the head of an official document says stands in its first lines. */
const HEAD_LINES = 15;

function draft(html: string, { address, fileName }: { readonly address?: string; readonly fileName?: string }): Draft {
  const $ = openPage(html);
  const { title, publisher, url, published } = metadata($, html, address);
  const kind = kindOf(title);
  const { parts, captions } = article($, url === null ? undefined : profileOf(url));
  const tree = toTree($, parts);
  const blocks = articleLines(tree.children, { title, captions, press: kind === 'press' });
  const body = tidy(toMarkdown({ type: 'root', children: blocks }));
  if (body === '') throw refusal('page without an article', 'paragraphs', 'Save the page after its text has loaded.');
  const texts = blocks.flatMap(linesOf);
  const number = kind === 'press' ? null : numberIn([title ?? '', ...texts.slice(0, HEAD_LINES)]);
  const dated = kind === 'press' ? null : datedLine(texts.slice(0, HEAD_LINES));
  const found: Found = {
    title,
    kind,
    number,
    place: placeOf(title ?? '', number, texts) ?? dated?.place ?? null,
    date: dated?.day ?? published,
    publisher,
    url,
    published,
  };
  const name = slugOf(title ?? '') || slugOf((fileName ?? '').replace(/^.*[\\/]/, '').replace(/\.\w+$/, '')) || 'draft';
  return { slug: name, markdown: `${frontMatter(found)}\n${body}\n`, notes: notesOn(found) };
}

/** The words of a block, those of a table cell by cell. */
function linesOf(block: RootContent): string[] {
  if (block.type === 'html')
    return block.value
      .split(/<[^>]{0,40}>/)
      .map(line)
      .filter((text) => text !== '');
  if (block.type === 'table') return block.children.flatMap((row) => row.children.map((cell) => line(toString(cell))));
  return [line(toString(block))];
}
