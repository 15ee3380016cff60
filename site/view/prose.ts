import type { Definition, FootnoteDefinition, Nodes, Parents, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { Words } from '../i18n/vi.ts';
import { fill } from './fill.ts';
import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import { leaf } from './leaf.ts';
import type { Drawing } from './leaf.ts';
import type { Mark } from './marks.ts';

/** A text's nodes to be drawn, with what they refer to. */
export type Prose = {
  readonly root: Root;
  readonly source: string;
  readonly marks: readonly Mark[];
  readonly words: Words;
  /** The block to draw alone, without footnotes; null for the whole text. */
  readonly only: Nodes | null;
};

type State = Drawing & {
  readonly words: Words;
  readonly links: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, number>;
  readonly levels: number[];
  readonly noted: Set<number>;
};

/** A text as HTML: its words verbatim, its records marked, raw HTML shown as text, links to http and https only. */
export function prose({ root, source, marks, words, only }: Prose): Html {
  const links = new Map<string, Definition>();
  const notes = new Map<string, number>();
  visit(root, (node) => {
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteReference' && !notes.has(node.identifier)) notes.set(node.identifier, notes.size + 1);
  });
  const state: State = { source, marks, begun: new Set(), words, links, notes, levels: [], anchored: only === null, noted: new Set() };
  if (only !== null) return draw(only, state, true);
  return markup`${children(root, state, true)}${footnotes(root, state)}`;
}

function draw(node: Nodes, state: State, linked: boolean): Html {
  const inner = () => ('children' in node ? children(node, state, linked) : markup``);
  switch (node.type) {
    case 'text':
      return leaf(node, state, linked);
    case 'inlineCode':
      return markup`<code>${leaf(node, state, linked)}</code>`;
    case 'code':
      return markup`<pre tabindex="0"><code>${leaf(node, state, linked)}</code></pre>`;
    case 'html':
      return markup`<code class="raw">${leaf(node, state, linked)}</code>`;
    case 'paragraph':
      return markup`<p>${inner()}</p>`;
    case 'heading': {
      const level = String(rank(node.depth, state.levels));
      return { html: `<h${level}>${inner().html}</h${level}>` };
    }
    case 'emphasis':
      return markup`<em>${inner()}</em>`;
    case 'strong':
      return markup`<strong>${inner()}</strong>`;
    case 'break':
      return markup`<br />`;
    case 'thematicBreak':
      return markup`<hr />`;
    case 'blockquote':
      // Not a quotation: in a restated text these words are ours.
      return markup`<div class="inset">${inner()}</div>`;
    case 'list':
      return node.ordered === true ? markup`<ol>${inner()}</ol>` : markup`<ul>${inner()}</ul>`;
    case 'listItem':
      return markup`<li${number(node.position?.start.offset, state.source)}>${inner()}</li>`;
    case 'table':
      return table(node, state);
    case 'link':
      return link(node, node.url, state);
    case 'linkReference':
      return link(node, state.links.get(node.identifier)?.url ?? '', state);
    case 'image':
    case 'imageReference':
      return markup`<span class="image">${node.alt ?? ''}</span>`;
    case 'footnoteReference':
      return state.anchored ? reference(node.identifier, state) : markup``;
    case 'yaml':
    case 'definition':
    case 'footnoteDefinition':
      return markup``;
    default:
      return inner();
  }
}

function children(node: Parents, state: State, linked: boolean): Html {
  return join(node.children.map((child) => draw(child, state, linked)));
}

/** Headings begin below the page's own and never skip a level, whatever the text does. */
function rank(depth: number, levels: number[]): number {
  while (levels.length > 0 && levels.at(-1)! >= depth) levels.pop();
  levels.push(depth);
  return Math.min(levels.length + 1, 6);
}

/** Lists keep the numbers of the source; Markdown's tree has only the first. */
function number(offset: number | undefined, source: string): Html | null {
  const match = /^(\d{1,9})([.)])/.exec(source.slice(offset ?? 0, (offset ?? 0) + 10));
  if (!match) return null;
  return match[2] === ')' ? markup` value="${Number(match[1])}" class="paren"` : markup` value="${Number(match[1])}"`;
}

function link(node: Parents, url: string, state: State): Html {
  if (!/^https?:\/\//i.test(url)) return children(node, state, true);
  return markup`<a href="${url}" rel="nofollow noopener">${children(node, state, false)}</a>`;
}

function table(node: Table, state: State): Html {
  const [head, ...body] = node.children;
  const row = (cells: Parents['children'], tag: string): Html => ({
    html: `<tr>${cells.map((cell, i) => `<${tag}${align(node.align?.[i])}>${children(cell as Parents, state, true).html}</${tag.slice(0, 2)}>`).join('')}</tr>`,
  });
  const rows = body.map((cells) => row(cells.children, 'td'));
  const label = state.words.document.table;
  return markup`<div class="table" role="region" tabindex="0" aria-label="${label}"><table><thead>${row(head?.children ?? [], 'th scope="col"')}</thead><tbody>${rows}</tbody></table></div>`;
}

function align(side: string | null | undefined): string {
  return side === 'right' || side === 'center' ? ` class="${side}"` : '';
}

/** Only the first reference to a note is the place that the note leads back to. */
function reference(identifier: string, { notes, noted }: State): Html {
  const n = notes.get(identifier) ?? 0;
  const id = noted.has(n) ? null : markup` id="to-note-${n}"`;
  noted.add(n);
  return markup`<sup class="note"><a href="#note-${n}"${id}>${n}</a></sup>`;
}

function footnotes(root: Root, state: State): Html {
  const defined = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => {
    if (!defined.has(node.identifier)) defined.set(node.identifier, node);
  });
  const shown = [...state.notes].filter(([identifier]) => defined.has(identifier));
  if (shown.length === 0) return markup``;
  const items = shown.map(([identifier, n]) => {
    const back = fill(state.words.document.backToText, { n });
    return markup`<li id="note-${n}" value="${n}">${children(defined.get(identifier)!, state, true)} <a class="back" href="#to-note-${n}" aria-label="${back}">↑</a></li>`;
  });
  return markup`<section class="footnotes"><h2>${state.words.document.footnotes}</h2><ol>${items}</ol></section>`;
}
