import type { Point } from 'unist';
import type { List, ListItem, Paragraph, PhrasingContent, RootContent, Strong } from 'mdast';
import { AMID_NAMES, BODY_LINE, BOLD_TITLE_LINE, FORMAL_LINES, TITLE_LINE } from './lexicon/parts.ts';
import { SIGNS } from './rules/numbering.ts';
import { BEGINS_PARAGRAPH } from './rules/parts.ts';
import { actsAt, wordsOf } from './rules/tag.ts';
import { bareTable } from './bare-table.ts';
import { fold } from './fold.ts';
import { compile } from './rules/pattern.ts';
import type { Grid } from './table.ts';

/** Longer lines than this nobody wraps: each is a paragraph of its own. */
const LONG = 140;
/** So many of them with another line right below are no accident. */
const FEWEST = 3;
/** A sentence, or what leads up to the next ones, ends so. */
const ENDED = /[.!?…:;]["”’)*_]*\s*$/;
/** The same of a line that is a paragraph, which may also end in a bracket or mark. */
const CLOSED = /[.!?…:;”"’)*\]]\s*$/;
/** Lines that Markdown parts from the one above without a blank line: items, headings, quotes, rows, rules. */
const MARKED = /^\s*(?:[-+*>|#]|\d{1,9}[.)]\s|$)/;
/** A number of two levels before a capital stands in no running text. */
const NUMBERED = /^\s*\d{1,2}\.\d{1,2}\.? \p{Lu}/u;
/** A line that begins with the mark of a point. */
const SIGNED = compile(`^\\s*(?:\\\\?(?:${SIGNS})|\\[\\d{1,2}\\]) ?\\p{L}`, 'u');
/** The title of an article or a part ('Điều 2. Nhiệm vụ trọng tâm'), which its line ends without a mark. */
const TITLE = compile(TITLE_LINE, 'u');
/** The same in bold, with any number. */
const BOLD_TITLE = compile(BOLD_TITLE_LINE, 'u');
/** The body of whom a point tells what it has to do. */
const BODY = compile(BODY_LINE, 'u');
/** What a letter says it is about, and to whom it goes. */
const FORMAL = compile(FORMAL_LINES, 'iu');
/** A line that ends amid names goes on with the next, where it ends in a semicolon. */
const NAMES_ON = compile(AMID_NAMES, 'u');
/** The frame of a table that a copy has left. */
const BAR = /^\s*\|\s*$/;
const FIRST_WORD = /^\s*\S+/;
/** By so many columns the first line of a paragraph is pushed in, where a page was set by spaces; and by so many a line that stands in the middle or at the right. */
const PUSHED = 4;
const CENTRED = 16;
const PAGE_NUMBER = /^\s*\d{1,3}\s*$/;

/**
 * The blocks of a page on which paragraphs follow each other without a blank line, as copies from the web and old files come: Markdown makes one paragraph
 * of them, or draws them into the list item above. A line begins a paragraph where every paragraph takes one line, or where the line above ends a sentence
 * though its first word would have had room there; text that is wrapped stays whole.
 */
export function withLineParagraphs(nodes: readonly RootContent[], source: string): readonly RootContent[] {
  const page = { source, ofLines: isOfLines(source) };
  return withRowsJoined(nodes, source).flatMap((node): readonly RootContent[] => {
    if (node.type === 'paragraph') return bareTableOf(node, source) === null ? split(node, page) : [node];
    return node.type === 'list' ? withoutDrawnLines(node, page) : [node];
  });
}

/** Rows that blank lines part ('1 | Vá thuyền | Sở Y tế' and so on), as one paragraph where they are a table. */
function withRowsJoined(nodes: readonly RootContent[], source: string): readonly RootContent[] {
  const joined: RootContent[] = [];
  for (let at = 0; at < nodes.length;) {
    const bars = barsOf(nodes[at]!, source);
    let end = at + 1;
    while (bars > 0 && end < nodes.length && barsOf(nodes[end]!, source) === bars) end += 1;
    const rows = nodes.slice(at, end) as Paragraph[];
    const table = end - at >= FEWEST ? asOne(rows) : null;
    joined.push(...(table !== null && bareTableOf(table, source) !== null ? [table] : rows));
    at = end;
  }
  return joined;
}

function asOne(rows: readonly Paragraph[]): Paragraph {
  const position = { start: rows[0]!.position!.start, end: rows.at(-1)!.position!.end };
  return { type: 'paragraph', children: rows.flatMap(({ children }) => children), position };
}

/** How many bars a paragraph of one line has between its cells; 0 where it is none. */
function barsOf({ type, position }: RootContent, source: string): number {
  if (type !== 'paragraph' || position === undefined || position.start.line !== position.end.line) return 0;
  return source.slice(position.start.offset, position.end.offset).split('|').length - 1;
}

/** The table that a paragraph is whose rows are lines with bars between their cells. */
export function bareTableOf({ position }: Paragraph, source: string): Grid | null {
  const [from, to] = [position!.start.offset!, position!.end.offset!];
  return source.slice(from, to).includes('|') ? bareTable(source, from, to) : null;
}

type Page = { readonly source: string; readonly ofLines: boolean };

/** Whether every paragraph of a page takes one line. */
function isOfLines(source: string): boolean {
  const lines = source.split('\n');
  const long = lines.filter((line, at) => line.length > LONG && !MARKED.test(lines[at + 1] ?? ''));
  return long.length >= FEWEST && long.every((line) => CLOSED.test(line));
}

/** A list up to each item into which paragraphs below it were drawn, and these paragraphs. */
function withoutDrawnLines(list: List, page: Page): readonly RootContent[] {
  const parts: RootContent[] = [];
  let items: ListItem[] = [];
  let first = list.start ?? 1;
  for (const [index, item] of list.children.entries()) {
    const { kept, drawn } = partsOfItem(item, page);
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

/** An item, and the paragraphs below it that are not indented as what belongs to it is. */
function partsOfItem(item: ListItem, page: Page): { readonly kept: ListItem; readonly drawn: readonly RootContent[] } {
  const last = item.children.at(-1);
  if (last?.type === 'list') {
    const [nested, ...drawn] = withoutDrawnLines(last, page);
    return { kept: { ...item, children: [...item.children.slice(0, -1), nested as List] }, drawn };
  }
  if (last?.type !== 'paragraph') return { kept: item, drawn: [] };
  const parts = split(last, page);
  const within = last.position!.start.column - 1;
  const lazy = parts.findIndex(({ position }, at) => at > 0 && columnOf(position!.start.offset!, page.source) < within);
  if (lazy < 0) return { kept: item, drawn: [] };
  return { kept: { ...item, children: [...item.children.slice(0, -1), ...parts.slice(0, lazy)] }, drawn: parts.slice(lazy) };
}

/** How far a place stands from the beginning of its line. */
function columnOf(offset: number, source: string): number {
  return offset - 1 - source.lastIndexOf('\n', offset - 1);
}

/** The paragraphs that one of the tree is made of. */
function split(node: Paragraph, { source, ofLines }: Page): Paragraph[] {
  const { start, end } = node.position ?? {};
  if (start === undefined || end === undefined || start.line === end.line) return [node];
  const begins = new Set(
    [
      ...beginsIn(source.slice(start.offset, end.offset).split('\n'), { from: start, mark: markBefore(start, source), ofLines }),
      ...node.children.flatMap((child) => (child.type === 'strong' ? aroundTitle(child, source, end.offset!) : [])),
    ].sort((a, b) => a - b),
  );
  begins.delete(start.offset!);
  if (begins.size === 0) return [node];
  const parts: PhrasingContent[][] = [[]];
  for (const child of node.children) {
    const place = child.position!;
    if (child.type === 'text') {
      for (const piece of piecesOf(place, source, begins)) {
        if (begins.has(piece.position!.start.offset!)) parts.push([]);
        parts.at(-1)!.push(piece);
      }
    } else {
      if (begins.has(place.start.offset!)) parts.push([]);
      parts.at(-1)!.push(child);
    }
  }
  return parts.flatMap((children) => (children.length === 0 ? [] : [paragraphOf(children)]));
}

/** Where a numbered title in bold begins that has its lines for itself, and what stands below it; nothing where it shares a line. */
function aroundTitle({ position }: Strong, source: string, end: number): readonly number[] {
  const [from, to] = [position!.start.offset!, position!.end.offset!];
  const below = source.indexOf('\n', to) + 1;
  const alone = source.slice(source.lastIndexOf('\n', from - 1) + 1, from).trim() === '' && source.slice(to, below - 1).trim() === '';
  if (below === 0 || below >= end || !alone || !BOLD_TITLE.test(source.slice(from, to))) return [];
  return [from, below + (/^[ \t]*/.exec(source.slice(below, end))?.[0].length ?? 0)];
}

/** What a line has before a paragraph that begins in it: the number of its item. */
function markBefore({ offset }: Point, source: string): string {
  return source.slice(source.lastIndexOf('\n', offset! - 1) + 1, offset);
}

/**
 * Where in the source lines begin that begin a paragraph.
 * @param mark what stands before the first line
 */
function beginsIn(
  lines: readonly string[],
  { from, mark, ofLines }: { readonly from: Point; readonly mark: string; readonly ofLines: boolean },
): ReadonlySet<number> {
  const width = Math.max(...lines.map(({ length }) => length));
  const columns = lines.map((line, index) => (index === 0 ? from.column - 1 : line.length - line.trimStart().length));
  const begins = new Set<number>();
  let at = from.offset!;
  for (const [index, line] of lines.entries()) {
    const above = lines[index - 1]?.trimEnd();
    const title = `${index === 1 ? mark : ''}${above ?? ''}`;
    const word = FIRST_WORD.exec(line)?.[0] ?? '';
    const ended = above !== undefined && ENDED.test(above) && !NAMES_ON.test(above);
    const parted =
      above !== undefined &&
      (ofLines ||
        FORMAL.test(line) ||
        BAR.test(line) ||
        BAR.test(above) ||
        isPushedIn(lines, columns, index) ||
        (ended && (NUMBERED.test(line) || SIGNED.test(line))) ||
        ((ended || TITLE.test(title) || isWorkOf(title, line)) &&
          BEGINS_PARAGRAPH.test(line) &&
          above.length + 1 + word.trim().length <= width));
    if (parted) begins.add(at + line.length - line.trimStart().length);
    at += line.length + 1;
  }
  return begins;
}

/** Whether a line begins the work of the body that the line above names. */
function isWorkOf(above: string, line: string): boolean {
  return BODY.test(above) && actsAt(wordsOf({ text: line, folded: fold(line) }), line.length - line.trimStart().length);
}

/** Whether a page set by spaces begins a paragraph with a line: it is pushed in from the next one or the one above, or stands at the left again behind one in the middle. */
function isPushedIn(lines: readonly string[], columns: readonly number[], index: number): boolean {
  const [line, above, column] = [lines[index]!, columns[index - 1]!, columns[index]!];
  if (PAGE_NUMBER.test(line)) return false;
  if (above - column >= CENTRED) return !PAGE_NUMBER.test(lines[index - 1]!) || !/^\s*\p{Ll}/u.test(line);
  return BEGINS_PARAGRAPH.test(line) && column - Math.min(above, columns[index + 1] ?? above) >= PUSHED;
}

/**
 * A text in pieces, each of which begins where the text or a paragraph does.
 * @param begins in their order
 */
function piecesOf(place: NonNullable<Paragraph['position']>, source: string, begins: ReadonlySet<number>): readonly PhrasingContent[] {
  const [from, to] = [place.start.offset!, place.end.offset!];
  const cuts = [from, ...[...begins].filter((at) => at > from && at < to), to];
  return cuts.slice(0, -1).map((start, index) => {
    const next = cuts[index + 1]!;
    const end = next === to ? to : start + source.slice(start, next).trimEnd().length;
    return {
      type: 'text',
      value: source.slice(start, end),
      position: { start: { ...place.start, offset: start }, end: { ...place.end, offset: end } },
    };
  });
}

function paragraphOf(children: PhrasingContent[]): Paragraph {
  return { type: 'paragraph', children, position: { start: children[0]!.position!.start, end: children.at(-1)!.position!.end } };
}
