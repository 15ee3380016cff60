import type { Nodes, Root, Table } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { daysInMonth } from './calendar.ts';
import { say } from './messages.ts';
import { oddValueOf } from './odd-value.ts';
import { piecesOf } from './block.ts';
import type { Outline } from './outline.ts';
import type { Block, TableBlock } from './block.ts';
import type { Narrative } from './narrative.ts';
import { spanOf, wordsOf, type Lines, type Plain } from './plain.ts';
import { looksAhead } from './schema/section-role.ts';
import { readImpossible } from './rules/impossible.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Indicator } from './schema/indicator.ts';
import type { Time } from './time.ts';

/** Adds to a file what a reader of its records should know: sections and texts that gave nothing, impossible times, odd tables, unlikely values. */
export function warn(file: VFile, { root, text, blocks }: Outline, narrative: Narrative, extraction: Extraction, lines: Lines): void {
  const pieces = blocks.flatMap(piecesOf);
  warnOfAccents(file, pieces, lines);
  warnOfSections(file, blocks, extraction, lines);
  warnOfTimes(file, pieces, narrative, lines);
  warnOfRows(file, root);
  warnOfHeadless(file, root, text);
  warnOfTags(file, root, text, lines);
  warnOfValues(file, extraction.indicators);
}

/** Fewer letters than this may be all names and figures. */
const LEAST_LETTERS = 200;
/** In Vietnamese one letter in four bears a mark. */
const LEAST_MARKED = 0.02;

function warnOfAccents(file: VFile, pieces: readonly Plain[], lines: Lines): void {
  let letters = 0;
  let marked = 0;
  for (const { folded } of pieces) {
    // The tags of a block that was read as bare text are no words.
    const words = folded.includes('<') ? folded.replace(/<[^<>]*>/g, '') : folded;
    for (let at = 0; at < words.length; at += 1) {
      const code = words.charCodeAt(at);
      const bare = code >= 0x61 && code <= 0x7a;
      const bears = isMarkedLatin(code);
      if (bare || bears) letters += 1;
      if (bears) marked += 1;
    }
  }
  const first = pieces.find(({ text }) => text !== '');
  if (first && letters >= LEAST_LETTERS && marked < letters * LEAST_MARKED) say(file, 'no-diacritics', spanOf(first, 0, 1, lines));
}

/** A small letter of the blocks in which Unicode keeps Latin letters with marks. */
function isMarkedLatin(code: number): boolean {
  return (code >= 0xdf && code <= 0x24f && code !== 0xf7) || (code >= 0x1e00 && code <= 0x1eff);
}

/** The outermost sections of tasks or targets that have text and gave neither; a time that bounds nothing is no record of theirs. */
function warnOfSections(file: VFile, blocks: readonly (Block | TableBlock)[], extraction: Extraction, lines: Lines): void {
  const starts = [...extraction.tasks, ...extraction.indicators].map(({ span }) => span.start);
  const told = new Set<Block>();
  for (const [index, heading] of blocks.entries()) {
    if (heading.kind !== 'heading' || !isOfWork(heading.role) || heading.headings.some((above) => told.has(above))) continue;
    const under = underOf(blocks, index);
    const last = under.at(-1);
    const from = heading.plain.ends.at(-1) ?? 0;
    if (!last || starts.some((start) => start >= from && start < endOf(last)) || !saysMuch(under)) continue;
    told.add(heading);
    say(file, 'section-empty', spanOf(heading.plain, 0, 1, lines), { role: heading.role });
  }
}

function isOfWork(role: Block['role']): role is 'tasks' | 'organisation' | 'targets' {
  return looksAhead(role);
}

function underOf(blocks: readonly (Block | TableBlock)[], index: number): readonly (Block | TableBlock)[] {
  const heading = blocks[index] as Block;
  const under: (Block | TableBlock)[] = [];
  for (let at = index + 1; blocks[at]?.headings.some((above) => above.plain === heading.plain); at += 1) under.push(blocks[at]!);
  return under;
}

/** A signature and its date are shorter than what a section says. */
const LEAST_TEXT = 24;

function saysMuch(blocks: readonly (Block | TableBlock)[]): boolean {
  let letters = 0;
  for (const block of blocks) {
    const pieces = block.kind === 'heading' ? [] : piecesOf(block);
    for (const { text } of pieces) letters += text.replace(/\P{L}/gu, '').length;
    if (letters >= LEAST_TEXT) return true;
  }
  return false;
}

function endOf(block: Block | TableBlock): number {
  return block.kind === 'table' ? block.grid.to : (block.plain.ends.at(-1) ?? 0);
}

function warnOfTimes(file: VFile, pieces: readonly Plain[], { readings }: Narrative, lines: Lines): void {
  for (const piece of pieces) {
    for (const { start, end, value } of readings.get(piece)?.impossible ?? readImpossible(piece.folded)) {
      const details = { found: wordsOf(piece, start, end), expected: possible(value.time) };
      say(file, 'date-impossible', spanOf(piece, start, end, lines), details);
    }
  }
}

function possible(time: Time): string {
  if (time.unit === 'quarter') return 'a quarter from I to IV';
  if (time.unit === 'span') return `an end that is not before ${time.from}`;
  if (time.unit !== 'day' || time.month < 1 || time.month > 12) return 'a month from 1 to 12';
  return `a day from 1 to ${daysInMonth(time.year ?? 2024, time.month)}`;
}

/** Once a table: its first row that is longer or shorter than its head. */
function warnOfRows(file: VFile, root: Root): void {
  for (const table of tablesIn(root)) {
    const [head, ...rows] = table.children;
    const expected = head?.children.length ?? 0;
    const [first, ...more] = rows.filter(({ children }) => children.length !== expected);
    if (first) say(file, 'table-unclosed', placeOf(first), { problem: 'cells', found: first.children.length, expected, more: more.length });
  }
}

/** Once a document: the first rows of a table that has no line of dashes below its head, so that they are read as running text. */
function warnOfHeadless(file: VFile, root: Root, text: string): void {
  const [first, ...more] = root.children.filter(
    ({ type, position }) => type === 'paragraph' && ROWS.test(text.slice(position?.start.offset, position?.end.offset)),
  );
  if (first) say(file, 'table-unclosed', placeOf(first), { problem: 'head', more: more.length });
}

/** Two lines one below the other that are rows of cells. */
const ROWS = /^ {0,3}\|[^|\n]*\|[^|\n]*\|.*\n {0,3}\|[^|\n]*\|[^|\n]*\|/m;

/** The tables of a tree, without a look at lines of text, in which none stands. */
function tablesIn(node: Nodes): readonly Table[] {
  if (node.type === 'table') return [node];
  if (!('children' in node) || node.type === 'paragraph' || node.type === 'heading') return [];
  return node.children.flatMap(tablesIn);
}

function placeOf({ position }: Nodes): { line: number; column: number } {
  return { line: position?.start.line ?? 1, column: position?.start.column ?? 1 };
}

/** Once a document: the outermost table of HTML that nothing closes. Tags in code and comments are none. */
function warnOfTags(file: VFile, root: Root, text: string, lines: Lines): void {
  if (!/<table\b/i.test(text)) return;
  const html: [from: number, to: number][] = [];
  visit(root, 'html', ({ position, value }) => {
    if (!value.startsWith('<!--')) html.push([position?.start.offset ?? 0, position?.end.offset ?? 0]);
  });
  if (html.length === 0) return;
  const open: number[] = [];
  // A blank line inside a table ends the node; the rest of it may be text or code, where its end tag counts all the same.
  for (const tag of text.matchAll(/<(\/?)table\b/gi)) {
    if (tag[1] === '/') open.pop();
    else open.push(tag.index);
  }
  const unclosed = open.find((offset) => html.some(([from, to]) => from <= offset && offset < to));
  if (unclosed !== undefined) say(file, 'table-unclosed', lines(unclosed), { problem: 'tag' });
}

function warnOfValues(file: VFile, indicators: readonly Indicator[]): void {
  for (const indicator of indicators) {
    const odd = oddValueOf(indicator);
    if (odd !== null) say(file, 'unit-suspect', indicator.quantity.span, odd);
  }
}
