import type { Definition, FootnoteDefinition, Heading, Nodes, Parents, Root, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { visit } from 'unist-util-visit';
import { straight } from '../../pipeline/fold.ts';
import type { Words } from '../i18n/vi.ts';
import { fill } from './fill.ts';
import { headingsOf } from './heading.ts';
import type { Headed } from './heading.ts';
import { escape, join, markup } from './html.ts';
import type { Html } from './html.ts';
import { leaf } from './leaf.ts';
import type { Drawing } from './leaf.ts';
import type { Mark } from './marks.ts';
import { ownLang, textLang } from './text-lang.ts';

/** A text's nodes to be drawn, with what they refer to. */
export type Prose = {
  readonly root: Root;
  readonly source: string;
  readonly marks: readonly Mark[];
  readonly words: Words;
  /** The block to draw alone, without footnotes; null for the whole text. */
  readonly only: Nodes | null;
  /** What stands beside pieces of the text (view/margin.ts); nothing where it is left out. */
  readonly beside?: ReadonlyMap<Nodes, Html>;
  /** The title that the page shows above the text, which is not drawn again. */
  readonly title?: Heading | null;
};

type State = Drawing & {
  readonly words: Words;
  readonly links: ReadonlyMap<string, Definition>;
  readonly notes: ReadonlyMap<string, number>;
  readonly headings: ReadonlyMap<Heading, Headed>;
  readonly beside: ReadonlyMap<Nodes, Html>;
  readonly title: Heading | null;
  readonly tables: readonly Table[];
  /** How often each note was referred to so far. */
  readonly noted: Map<number, number>;
};

/** From so many columns on, a row with records is on a phone a list of its cells, each with the name of its column. */
const STACKS = 5;
/** From so many columns on, records stand under their row even where there is a margin. */
const UNDER = 6;
/** So many columns the style sheet lines up; the one with the most words is among the first ones. */
const [ALIGNED, LONG] = [9, 4];

/** A text as HTML: its words verbatim, its records marked, raw HTML shown as text, links to http and https only. */
export function prose({ root, source, marks, words, only, beside = new Map(), title = null }: Prose): Html {
  const links = new Map<string, Definition>();
  const notes = new Map<string, number>();
  const tables: Table[] = [];
  visit(root, (node) => {
    if (node.type === 'table') tables.push(node);
    if (node.type === 'definition' && !links.has(node.identifier)) links.set(node.identifier, node);
    if (node.type === 'footnoteReference' && !notes.has(node.identifier)) notes.set(node.identifier, notes.size + 1);
  });
  const headings = only === null ? headingsOf(root, title) : new Map<Heading, Headed>();
  const drawing = { source, marks, begun: new Set<string>(), anchored: only === null };
  const state: State = { ...drawing, words, links, notes, headings, beside, title, tables, noted: new Map() };
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
      return block(node, markup`<pre tabindex="0"><code>${leaf(node, state, linked)}</code></pre>`, state);
    case 'html':
      return block(node, markup`<code class="raw">${leaf(node, state, linked)}</code>`, state);
    case 'paragraph':
      return block(node, markup`<p>${inner()}</p>`, state);
    case 'heading':
      if (node === state.title) return markup``;
      return block(node, heading(node, inner(), state), state);
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
      return markup`<span class="image">${straight(node.alt ?? '')}</span>`;
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

/** A piece of the text with what stands beside it. */
function block(node: Nodes, drawn: Html, { beside }: State): Html {
  const records = beside.get(node);
  return records === undefined ? drawn : markup`<div class="block">${drawn}${records}</div>`;
}

// Drawn alone, or inside a footnote, a heading is no part of the page's own outline.
function heading(node: Heading, inner: Html, { headings }: State): Html {
  const headed = headings.get(node);
  if (headed === undefined) return markup`<p><strong>${inner}</strong></p>`;
  const level = String(headed.level);
  return { html: `<h${level} id="${escape(headed.id)}">${inner.html}</h${level}>` };
}

/** Lists keep the numbers of the source; Markdown's tree has only the first. */
function number(offset: number | undefined, source: string): Html | null {
  const match = /^(\d{1,9})([.)])/.exec(source.slice(offset ?? 0, (offset ?? 0) + 10));
  if (!match) return null;
  return match[2] === ')' ? markup` value="${Number(match[1])}" class="paren"` : markup` value="${Number(match[1])}"`;
}

function link(node: Parents, url: string, state: State): Html {
  if (!/^https?:\/\//i.test(url)) return children(node, state, true);
  // On paper addresses are written out: what is one already is not written twice.
  const written = toString(node) === url ? markup` class="address"` : null;
  return markup`<a href="${url}"${written} rel="nofollow noopener">${children(node, state, false)}</a>`;
}

function table(node: Table, state: State): Html {
  const [head, ...body] = node.children;
  // Several have a number: what lists the parts of a page tells them apart.
  const place = state.tables.length > 1 ? state.tables.indexOf(node) + 1 : 0;
  const label = place > 0 ? `${state.words.document.table} ${place}` : state.words.document.table;
  // What stands beside rows is a column of its own: rows grow with it, and nothing overlaps.
  const column = node.children.some((row) => state.beside.has(row));
  const stacks = column && (head?.children.length ?? 0) >= STACKS;
  const names = (head?.children ?? []).map((cell) => (stacks ? straight(toString(cell)) : ''));
  const cells = (row: TableRow, tag: 'td' | 'th'): Html => {
    const scope = tag === 'th' ? ' scope="col"' : '';
    const drawn = row.children.map((cell, i) => {
      const name = tag === 'th' || !stacks ? null : markup` data-head="${names[i] ?? ''}"`;
      return `<${tag}${scope}${align(node.align?.[i])}${name?.html ?? ''}>${children(cell, state, true).html}</${tag}>`;
    });
    const noted = tag === 'th' ? markup`<span class="column"${ownLang(state.words)}>${state.words.reading.column}</span>` : markup``;
    const last = column ? `<${tag}${scope} class="records">${noted.html}${state.beside.get(row)?.html ?? ''}</${tag}>` : '';
    return { html: `<tr>${drawn.join('')}${last}</tr>` };
  };
  const rows = body.map((row) => cells(row, 'td'));
  return markup`<div class="${column ? `table ${layout(node)}` : 'table'}" role="region" tabindex="0" aria-label="${label}"${ownLang(state.words)}><table${textLang(state.words)}><thead>${head === undefined ? null : cells(head, 'th')}</thead><tbody>${rows}</tbody></table></div>`;
}

/** How a table with records is laid out: by how many columns it has, and which has the most words. */
function layout({ children: [head, ...body] }: Table): string {
  const columns = head?.children.length ?? 0;
  const lengths = Array.from({ length: Math.min(columns, LONG) }, (_, i) =>
    sum(body.map((row) => toString(row.children[i] ?? null).length)),
  );
  const long = lengths.indexOf(Math.max(...lengths)) + 1;
  const aligned = columns > 0 && columns <= ALIGNED ? ` aligned long-${long}${columns >= UNDER ? ' under' : ''}` : '';
  return `noted${aligned}${columns >= STACKS ? ' stacks' : ''}`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, number) => all + number, 0);
}

function align(side: string | null | undefined): string {
  return side === 'right' || side === 'center' ? ` class="${side}"` : '';
}

/** Every reference to a note is a place that the note leads back to. */
function reference(identifier: string, { notes, noted }: State): Html {
  const n = notes.get(identifier) ?? 0;
  const time = (noted.get(n) ?? 0) + 1;
  noted.set(n, time);
  return markup`<sup class="note"><a href="#note-${n}" id="${backTo(n, time)}">${n}</a></sup>`;
}

function backTo(n: number, time: number): string {
  return time === 1 ? `to-note-${n}` : `to-note-${n}-${time}`;
}

function footnotes(root: Root, state: State): Html {
  const defined = new Map<string, FootnoteDefinition>();
  visit(root, 'footnoteDefinition', (node) => {
    if (!defined.has(node.identifier)) defined.set(node.identifier, node);
  });
  const shown = [...state.notes].filter(([identifier]) => defined.has(identifier));
  if (shown.length === 0) return markup``;
  // Notes may refer to notes: all are drawn before any is given its links back.
  const drawn = shown.map(([identifier, n]) => [n, children(defined.get(identifier)!, state, true)] as const);
  const items = drawn.map(([n, inner]) => markup`<li id="note-${n}" value="${n}">${inner} ${backs(n, state)}</li>`);
  return markup`<section class="footnotes" aria-labelledby="footnotes"><h2 id="footnotes"${ownLang(state.words)}>${state.words.document.footnotes}</h2><ol>${items}</ol></section>`;
}

/** A note's links back, one for each reference; the second and later ones are told by number. */
function backs(n: number, { noted, words }: State): Html {
  const times = noted.get(n) ?? 0;
  const label = fill(words.document.backToText, { n });
  const links = Array.from({ length: times }, (_, i) => {
    const name = times === 1 ? label : `${label} (${i + 1})`;
    return markup`<a class="back" href="#${backTo(n, i + 1)}"${ownLang(words)} aria-label="${name}">↩${times === 1 ? '' : i + 1}</a>`;
  });
  return join(links, ' ');
}
