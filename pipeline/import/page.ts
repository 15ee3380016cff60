import { load, type CheerioAPI } from 'cheerio';
import { tidy } from './tidy.ts';
import { refusal } from './refusal.ts';

export type Document = NonNullable<ReturnType<CheerioAPI['root']>[number]>;
export type Child = Document['children'][number];
export type Element = Extract<Child, { tagName: string }>;
type Text = Extract<Child, { nodeType: 3 }>;

/** Large saved pages have 2 million. Parsing takes a second for each 5 million, turning an article into Markdown 3 seconds for each million of its text. */
const MOST_CHARACTERS = 20_000_000;
/** Real pages nest 60 elements at most; the libraries' recursion ends at about 1,500. */
const DEEPEST = 400;
/** Deeper than this even the parser's time grows with the square. */
const DEEPEST_TAGS = 3000;

const NOT_HTML: readonly (readonly [RegExp, string, string])[] = [
  [/^%PDF-/, 'PDF file', 'Save the web page itself, or copy its text into a file of `camket new`.'],
  [/^PK\u0003\u0004/, 'Word, Excel or zip file', 'Copy its text into a file of `camket new`.'],
  [/^\{\\rtf/, 'RTF file', 'Copy its text into a file of `camket new`.'],
  [
    /^(?:From|MIME-Version|Snapshot-Content-Location): [^]{0,2000}multipart\/related/i,
    'web archive (.mht)',
    'Save the page as "Webpage, HTML only".',
  ],
];

/**
 * A saved page as a tree that is at most 400 elements deep, its text in NFC with plain spaces.
 * @throws Error (`isRefusal`) when the text is empty, no HTML, larger than 20 million characters or nested deeper
 */
export function openPage(html: string): CheerioAPI {
  refuseOthers(html);
  if (nesting(html) > DEEPEST_TAGS) throw tooDeep();
  const $ = load(html);
  if (depth($.root()[0]!) > DEEPEST) throw tooDeep();
  for (const node of walk($.root()[0]!)) if (isText(node)) node.data = tidy(node.data);
  return $;
}

/** Every node below a node, in the order of the text, without recursion. */
export function* walk(top: Document | Element): Generator<Child> {
  const waiting: Child[] = [...top.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    yield node;
    if ('children' in node) for (let i = node.children.length - 1; i >= 0; i -= 1) waiting.push(node.children[i]!);
  }
}

/** Whether a node is text. */
export function isText(node: Child): node is Text {
  return node.nodeType === 3;
}

/**
 * The elements that a selector finds, in the order of the page; inside some elements, if they are given. Cheerio's own `find` takes
 * time that grows with the square of an element's children.
 */
export function select($: CheerioAPI, selector: string, inside?: readonly Element[]): Element[] {
  const found = $(selector)
    .toArray()
    .filter((node) => 'tagName' in node);
  if (!inside) return found;
  const tops = new Set<unknown>(inside);
  return found.filter((element) => {
    for (let around = element.parent; around; around = around.parent) if (tops.has(around)) return true;
    return false;
  });
}

/** The error of a page that nests deeper than the libraries' recursion goes. */
export function tooDeep(): Error {
  return refusal(
    'page of elements nested too deeply',
    `at most ${DEEPEST} levels`,
    'Save the page again in the reading view of a browser.',
  );
}

function refuseOthers(html: string): void {
  const mend = 'Save the page as "Webpage, HTML only" and import that file.';
  if (html.length > MOST_CHARACTERS) throw refusal(`page of ${html.length} characters`, `at most ${MOST_CHARACTERS}`, mend);
  const start = html.slice(0, 4000).trimStart();
  if (html.trim() === '') throw refusal('empty page', 'a saved web page', mend);
  for (const [pattern, what, how] of NOT_HTML) if (pattern.test(start)) throw refusal(what, 'a saved web page', how);
  if (!/<[a-z!]/i.test(html))
    throw refusal('text without a single HTML tag', 'a saved web page', 'Plain text goes into a file of `camket new`.');
}

/** Elements that the parser closes or repeats by itself, so that many unclosed ones do not nest. */
const SHALLOW = new Set(
  (
    'area base br col embed hr img input link meta param source track wbr p li dt dd td th tr tbody thead tfoot option optgroup colgroup caption ' +
    'html head body a b big code em font i nobr s small strike strong tt u'
  ).split(' '),
);
const RAW = new Set('script style textarea title xmp iframe noembed noframes noscript'.split(' '));

/** How deep the tags of a page nest, at most, counted in one pass over its text. */
function nesting(html: string): number {
  const tag = /<(?:(!--)|(\/?)([a-z][^\s/>]*))/gi;
  const open = new Map<string, number>();
  let now = 0;
  let most = 0;
  for (let match = tag.exec(html); match; match = tag.exec(html)) {
    const name = match[3]?.toLowerCase() ?? '';
    if (match[1] !== undefined || (match[2] === '' && RAW.has(name))) {
      const end = endOf(html, match[1] === undefined ? new RegExp(`</${name}`, 'gi') : /-->/g, tag.lastIndex);
      if (end === null) break;
      tag.lastIndex = end;
    } else if (!SHALLOW.has(name)) {
      const count = open.get(name) ?? 0;
      const step = match[2] === '' ? 1 : count > 0 ? -1 : 0;
      open.set(name, count + step);
      now += step;
      if (now > most) most = now;
    }
  }
  return most;
}

function endOf(html: string, end: RegExp, from: number): number | null {
  end.lastIndex = from;
  return end.test(html) ? end.lastIndex : null;
}

function depth(top: Document): number {
  const waiting: [Document | Child, number][] = [[top, 0]];
  let most = 0;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [node, level] = next;
    if (level > most) most = level;
    if ('children' in node) for (const child of node.children) waiting.push([child, level + 1]);
  }
  return most;
}
