import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import type { VFile } from 'vfile';
import { parseMarkdown, withoutNotes } from './markdown.ts';
import { say } from './messages.ts';
import { lineRunsOf } from './unmarked.ts';

/** More marks than this in one block are no Markdown that a person wrote; the parser's time grows with their square. */
const MOST_MARKS = 600;
/** Deeper than this no page shows a list; each level is a step of recursion. */
const MOST_LEVELS = 40;

/** The marks of Markdown; the last four only make lists. */
const MARKS = '*_[]`~<>&\\!-+.)';
/** Stand-ins of equal length for marks that are to be read as text, from the private use area. */
const STAND_IN = 0xe100;

/** More marks, or lists and quotes in one another, than a person writes: the line where such a block begins. */
type Wild = { readonly line: number; readonly levels: number | null };

/**
 * The Markdown tree that one file is read from, with places in its text: the footnotes at its end are left out. Linear in the length of
 * the text: a block that is too wild is read as bare text, and the file gets a warning.
 */
export function parse(file: VFile): Root {
  const source = String(file.value);
  return parseCalmly(source, withoutNotes, ({ line, levels }) => {
    if (levels === null) say(file, 'marks-unclosed', { line, column: 1 });
    else say(file, 'block-too-deep', { line, column: 1 }, { levels });
  });
}

/** The whole Markdown tree of a text as `read` gives it, its footnotes included, for pages that show it. */
export function treeOf(source: string): Root {
  return parseCalmly(source, (calmed) => calmed, null);
}

function parseCalmly(source: string, part: (calmed: string) => string, warn: ((wild: Wild) => void) | null): Root {
  const calmed = calm(joinYears(source), warn);
  const root = parseMarkdown(part(calmed));
  if (calmed !== source) restore(root);
  return root;
}

/** A year at the end of a long line and a dash and a year at the head of the next: a span of years that was broken there, and no list. */
function joinYears(source: string): string {
  return source.replace(BROKEN_YEARS, (broken) => broken.replace('-', standIn));
}

const BROKEN_YEARS = /(?<=[^\n]{40}(?:19|20)\d\d)\n- (?=(?:19|20)\d\d(?!\d))/g;

function calm(source: string, warn: ((wild: Wild) => void) | null): string {
  let out = '';
  let done = 0;
  for (const { start, end, line } of lineRunsOf(source)) {
    if (end - start < MOST_LEVELS) continue;
    const block = source.slice(start, end);
    const levels = levelsOf(block);
    if (levels > MOST_LEVELS) warn?.({ line, levels });
    else if (isWild(block)) warn?.({ line, levels: null });
    else continue;
    out += source.slice(done, start) + block.replace(levels > MOST_LEVELS ? /[*_[\]`~<>&\\!+.)-]/g : /[*_[\]`~<>&\\!]/g, standIn);
    done = end;
  }
  return done === 0 ? source : out + source.slice(done);
}

/** How many lists, quotes or tables stand in one another, by the marks that open a line and by its indent. */
function levelsOf(block: string): number {
  let most = block.includes('<') ? (block.match(/<table\b/gi)?.length ?? 0) - (block.match(/<\/table\b/gi)?.length ?? 0) : 0;
  // A line that opens more levels than are read takes a unit for each at least.
  if (!LONG_OPENING.test(block)) return most;
  for (const line of block.split('\n')) {
    const [, indent, marks] = OPENING.exec(line) ?? [];
    // A row of nothing but dashes or stars is a rule across the page.
    if (indent === undefined || marks === undefined || /^[-*\s]+$/.test(line)) continue;
    most = Math.max(most, Math.floor(indent.length / SPACES_OF_LEVEL) + marks.replace(/[ \t\d]/g, '').length);
  }
  return most;
}

const LONG_OPENING = new RegExp(`^[ \\t>*+\\-\\d.)]{${MOST_LEVELS}}`, 'm');

/** A list mark takes two to four spaces of indent from what stands in it. */
const SPACES_OF_LEVEL = 4;
const OPENING = /^([ \t]*)((?:(?:>|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))[ \t]*)+)/;

function isWild(block: string): boolean {
  const marks = block.match(/[*_[\]`~<&\\!]/g)?.length ?? 0;
  // HTML that begins a block is read up to the blank line, without a look at its marks.
  if (marks <= MOST_MARKS || /^\s*<(?:table|thead|tbody|tr|td|th|div)\b/i.test(block)) return false;
  // A long table or a long list of bold items is no fault: its marks are spread over its lines and cells.
  const spread = block.match(/[|\n]/g)?.length ?? 0;
  return marks > MOST_MARKS + (1 + spread) * 8;
}

function standIn(mark: string): string {
  return String.fromCharCode(STAND_IN + MARKS.indexOf(mark));
}

function restore(root: Root): void {
  visit(root, (node) => {
    if ('value' in node && typeof node.value === 'string') {
      node.value = node.value.replace(/[\ue100-\ue10e]/g, (unit) => MARKS[unit.charCodeAt(0) - STAND_IN] ?? unit);
    }
  });
}
