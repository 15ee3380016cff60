import type { List, ListItem, Paragraph, PhrasingContent, RootContent } from 'mdast';

/** Longer lines than this nobody wraps: each is a paragraph of its own. */
const LONG = 140;
/** So many of them with another line right below are no accident. */
const FEWEST = 3;
/** A sentence, or a line that leads up to the next ones, ends so. */
const ENDED = /[.!?…:;”"’)*\]]\s*$/;
/** Lines that Markdown parts from the one above without a blank line: items, headings, quotes, rows, rules. */
const MARKED = /^\s*(?:[-+*>|#]|\d{1,9}[.)]\s|$)/;

/**
 * The blocks of a page in which each paragraph takes one line and no blank line parts them, as copies from the web come: Markdown makes one paragraph of
 * them, or draws them into the list item above. Each such line becomes a paragraph of its own; a page that is wrapped stays as it is.
 */
export function withLineParagraphs(nodes: readonly RootContent[], source: string): readonly RootContent[] {
  if (!isOfLines(source)) return nodes;
  return nodes.flatMap((node): readonly RootContent[] => {
    if (node.type === 'paragraph') return split(node, source);
    return node.type === 'list' ? withoutLazyLines(node, source) : [node];
  });
}

function isOfLines(source: string): boolean {
  const lines = source.split('\n');
  const long = lines.filter((line, at) => line.length > LONG && !MARKED.test(lines[at + 1] ?? ''));
  return long.length >= FEWEST && long.every((line) => ENDED.test(line));
}

/** A list up to each item into which lines below it were drawn, and these lines. */
function withoutLazyLines(list: List, source: string): readonly RootContent[] {
  const parts: RootContent[] = [];
  let items: ListItem[] = [];
  let first = list.start ?? 1;
  for (const [index, item] of list.children.entries()) {
    const { kept, drawn } = partsOfItem(item, source);
    items.push(kept);
    if (drawn.length === 0) continue;
    parts.push(listOf(list, first, items), ...drawn);
    items = [];
    first = (list.start ?? 1) + index + 1;
  }
  return items.length === 0 ? parts : [...parts, listOf(list, first, items)];
}

function listOf(list: List, start: number, children: ListItem[]): List {
  return { ...list, start: list.ordered ? start : (list.start ?? null), children };
}

/** An item, and the lines below it that are not indented as what belongs to it is. */
function partsOfItem(item: ListItem, source: string): { readonly kept: ListItem; readonly drawn: readonly RootContent[] } {
  const last = item.children.at(-1);
  if (last?.type === 'list') {
    const [nested, ...drawn] = withoutLazyLines(last, source);
    return { kept: { ...item, children: [...item.children.slice(0, -1), nested as List] }, drawn };
  }
  if (last?.type !== 'paragraph') return { kept: item, drawn: [] };
  const lines = split(last, source);
  const lazy = lines.findIndex(({ position }, at) => at > 0 && source[position!.start.offset! - 1] === '\n');
  if (lazy < 0) return { kept: item, drawn: [] };
  return { kept: { ...item, children: [...item.children.slice(0, -1), ...lines.slice(0, lazy)] }, drawn: lines.slice(lazy) };
}

/** A paragraph for each line of one. */
function split(node: Paragraph, source: string): Paragraph[] {
  const lines: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    if (child.type === 'break') lines.push([]);
    else if (child.type === 'text') {
      for (const [index, piece] of piecesOf(child, source).entries()) {
        if (index > 0) lines.push([]);
        if (piece !== null) lines.at(-1)!.push(piece);
      }
    } else lines.at(-1)!.push(child);
  }
  return lines.flatMap((children) => (children.length === 0 ? [] : [paragraphOf(children)]));
}

type Place = NonNullable<Paragraph['position']>;

/** The texts of the lines of a text; null for an empty one. */
function piecesOf({ position }: PhrasingContent, source: string): readonly (PhrasingContent | null)[] {
  const from = position!.start.offset!;
  let start = from;
  return source
    .slice(from, position!.end.offset)
    .split('\n')
    .map((line) => {
      const at = start;
      start += line.length + 1;
      return line.trim() === '' ? null : { type: 'text', value: line, position: placeAt(position!, at, at + line.length) };
    });
}

function placeAt(place: Place, start: number, end: number): Place {
  return { start: { ...place.start, offset: start }, end: { ...place.end, offset: end } };
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end } };
}
