import type { Nodes, Paragraph } from 'mdast';
import { TITLE_LEADS_UP } from './lexicon/parts.ts';
import type { Plain } from './plain.ts';
import { labelOf, RANKS } from './rules/numbering.ts';
import { beginsPart, roleOfHeading } from './rules/heading-role.ts';
import { givesAmount } from './rules/role.ts';
import { ADDRESSED, bodiesOfHeading } from './rules/task/body-heading.ts';
import { wordsOf } from './rules/tag.ts';
import { compile } from './rules/pattern.ts';

const LONGEST_HEADING = 400;

/**
 * Whether a paragraph is a heading in all but its mark: all bold, all capitals, or numbered, short and without an end.
 * @param rest what comes after it
 * @param numbered whether Markdown gave it a number
 * @param labelled whether what comes after it has a number of its own
 */
export function isPseudoHeading(node: Paragraph, text: Plain, rest: readonly Nodes[], numbered = false, labelled = false): boolean {
  if (text.text.length > LONGEST_HEADING) return false;
  if (onceCapitals(text)) return true;
  if (/[.;,]$/.test(text.text.replace(/^.{0,12}$/, '')) && !isStopped(text, numbered)) return false;
  if (isBold(node)) return true;
  if (text.text.length <= LONGEST_ITALIC && !/[:?!…]$/.test(text.text) && isItalic(node) && beginsPart(text.folded)) return true;
  const begin = labelOf(text.folded)?.end ?? 0;
  if (isCapitals(text.text.slice(begin))) return true;
  const following = rest[0];
  if (/[;,!?…]$/.test(text.text) || text.text.length > 160 || following === undefined) return false;
  // '*1.2. Sở Tài chính*': in italics also above a list.
  if (
    (begin > 0 || numbered) &&
    (following.type === 'paragraph' || following.type === 'list' || isTitle(node, text)) &&
    namesBody(text, begin)
  )
    return true;
  if (headsPart(text)) return true;
  if (text.text.endsWith(':') || givesAmount(text.folded)) return false;
  // Without a number only what says the part's purpose right above a list is a heading; with one that Markdown took also above running text.
  const above = following.type === 'list' || (numbered && (labelled || beginsPart(text.folded)));
  if (begin === 0 && !(above && text.text.length <= 100 && (numbered || beginsPart(text.folded)))) return false;
  return roleOfHeading(text.folded.slice(begin), 'other') !== null;
}

/**
 * 'Ii. mục tiêu phát triển', 'IV - tiến độ thực hiện:': the number of a part and small letters behind it were one line of capitals, before the letters of
 * the text were made small; no item begins so.
 */
function onceCapitals({ text, folded }: Plain): boolean {
  if (text.length > LONGEST_PART || !/^(?:[IVX][IVXivx]{0,5}(?:\.| ?[-–—]| ?:)|[A-Z]\.) ?-? ?\p{Ll}/u.test(text)) return false;
  return !/[;,]$|[.;] /.test(text.slice(labelOf(folded)?.end ?? 0));
}

/** 'III. Định hướng phát triển:', 'II. Các dự án ưu tiên': a Roman number in capitals, a few words that begin large, and nothing that leads up to a list. */
function headsPart(text: Plain): boolean {
  const label = labelOf(text.folded);
  if (label?.rank !== RANKS.roman || !/^[IVX]+[^\p{L}]*\p{Lu}/u.test(text.text)) return false;
  const words = text.folded.slice(label.end).replace(/ ?:$/, '');
  if (words.length > LONGEST_TITLE || /[.;:]/.test(words) || LEADS_UP.test(words)) return false;
  return !wordsOf(text).some(({ start, classes }) => start >= label.end && (classes.has('order') || classes.has('modal')));
}

const LEADS_UP = compile(TITLE_LEADS_UP);
const LONGEST_TITLE = 100;

/** The heading of a part is no longer, without a mark. */
const LONGEST_PART = 240;

/** '4. Công an tỉnh' above a paragraph that says what it has to do: the words are the names of bodies, and little else. */
function namesBody(text: Plain, begin: number): boolean {
  if (text.text.length - begin > 110) return false;
  const [body] = bodiesOfHeading(text, wordsOf(text), begin);
  return body !== undefined && (body.start <= begin + 4 || ADDRESSED.test(text.folded.slice(begin, body.start)));
}

/** '3. Giải pháp về vốn.': a number, a few words that name a part, and a full stop. */
function isStopped({ folded }: Plain, numbered: boolean): boolean {
  const begin = labelOf(folded)?.end ?? 0;
  const words = folded.slice(begin);
  return (begin > 0 || numbered) && words.endsWith('.') && !/[,;:]/.test(words) && words.split(' ').length <= 8 && beginsPart(words);
}

/** A mark whose note is not in the tree. */
const FOOTNOTE_MARK = /\[\^[^\]\s]{1,40}\]/g;

function isBold(node: Paragraph): boolean {
  const [only] = node.children;
  // '**Giao Sở A: **': with a space inside the stars Markdown makes nothing of them.
  if (node.children.length === 1 && only?.type === 'text') return /^\*\*(?!\s|\*)[^*]+ \*\*$/.test(only.value);
  let bold = false;
  for (const child of node.children) {
    if (child.type === 'strong') bold = true;
    else if (child.type === 'emphasis' && child.children.every((inner) => inner.type === 'strong')) bold = true;
    else if (child.type === 'break' || child.type === 'footnoteReference') continue;
    else if (child.type !== 'text' || /[\p{L}\p{N}]/u.test(child.value.replaceAll(FOOTNOTE_MARK, ''))) return false;
  }
  return bold;
}

/** Longer words in italics are said by somebody. */
const LONGEST_ITALIC = 160;

/** Whether a paragraph is in italics from its first word to its last. */
function isItalic({ children }: Paragraph): boolean {
  return children.every((child) => child.type === 'emphasis' || (child.type === 'text' && !/[\p{L}\p{N}]/u.test(child.value)));
}

/** Whether a numbered paragraph is the title of what stands below it, in italics and without an end: '*2.1.* *Về thể chế*'. */
export function isTitle({ children }: Paragraph, { text, folded }: Plain): boolean {
  const begin = labelOf(folded)?.end ?? 0;
  if (begin === 0 || text.length > LONGEST_PART || /[.;,:]$|\d/.test(text.slice(begin))) return false;
  return children.every(
    (child) => child.type === 'emphasis' || child.type === 'strong' || (child.type === 'text' && !/\p{L}/u.test(child.value)),
  );
}

/** Whether a text is written in capitals. */
export function isCapitals(text: string): boolean {
  if (/\p{Ll}/u.test(text)) return false;
  const letters = text.replace(/[^\p{L}]/gu, '');
  return letters.length >= 4 && letters === letters.toUpperCase() && letters !== letters.toLowerCase();
}
