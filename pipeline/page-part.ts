import type { Blockquote, List } from 'mdast';
import { fold } from './fold.ts';
import { SEEN_AT_MEETING, SEEN_IN_PICTURE } from './lexicon/cues.ts';
import { FILED } from './lexicon/parts.ts';
import type { Block, TableBlock } from './block.ts';
import { plain } from './plain.ts';
import type { Document } from './schema/document.ts';
import { compile } from './rules/pattern.ts';
import { isMottoAlone } from './told-behind.ts';

/** Words below a picture are no longer. */
const LONGEST_CAPTION = 260;
const ENDED = /[.;:…!?”")]$/;
const SEEN = compile(SEEN_IN_PICTURE);
const AT_MEETING = compile(SEEN_AT_MEETING);

/** '(TTXVN) - Ngày 12/1, …': how a report begins. */
const DATELINE = compile(/^(?:more ?)?\(\p{Lu}[\p{L}.]{1,13}(?: \p{L}{1,8}){0,2}\) ?[-–—] ?/u);

/** A report so short has no page about it, and no lead that sums it up. */
const SHORT = 3;

/** Whether a text has more blocks than a short report. */
export function isLong({ length }: readonly unknown[]): boolean {
  return length > SHORT;
}

/**
 * What of a press report is part of the page and none of the text.
 * @returns whether a block is; `told` says whether anything was told before it
 */
export function pageParts(blocks: readonly (Block | TableBlock)[], document: Document): (block: Block, told: boolean) => boolean {
  if (document.kind !== 'press') return () => false;
  const last = isLong(blocks) ? blocks.at(-1) : undefined;
  const ended = endsSentences(blocks);
  return (block, told) => isPagePart(block, document, last) || isMottoAlone(block.plain) || (ended && told && isLoneLine(block));
}

/**
 * Whether a paragraph of a report only repeats its title, says who is seen in a picture (who leads and what he does, without an end), or, as the last
 * one of a page, begins another report.
 */
function isPagePart(block: Block, { title }: Pick<Document, 'title'>, last: Block | TableBlock | undefined): boolean {
  const { kind, plain } = block;
  const { text, folded } = plain;
  if (kind !== 'paragraph') return false;
  if (block === last && DATELINE.test(text)) return true;
  return folded === fold(title) || (text.length < LONGEST_CAPTION && ((!ENDED.test(text) && SEEN.test(folded)) || AT_MEETING.test(folded)));
}

/** A line of the press that is no sentence is no longer. */
const LONGEST_LINE = 120;
/** So many of its paragraphs end as sentences do, where a text has ends at all. */
const MOST_END = 0.6;

/** Whether the paragraphs of a report end as sentences do, so that one which does not is the words below a picture or a headline. */
function endsSentences(blocks: readonly (Block | TableBlock)[]): boolean {
  const running = blocks.flatMap((block) => (block.kind === 'paragraph' ? [block] : []));
  return running.length > LEAST && running.filter(({ plain }) => ENDED.test(plain.text)).length >= running.length * MOST_END;
}

const LEAST = 4;

/** Whether a paragraph is a line without an end, among others that have one: the words below a picture, or a headline that lost its mark. A lead may be one, and says when or how much. */
function isLoneLine({ kind, plain: { text }, label }: Block): boolean {
  return kind === 'paragraph' && label === null && text.length < LONGEST_LINE && !ENDED.test(text) && !/\d/.test(text);
}

/** Whether a quote in a quote is no such thing: '>>> Hà Nội khởi công …' is how the press marks a link to another article. */
export function isRelated({ position }: Blockquote, source: string): boolean {
  const at = position?.start.offset ?? 0;
  return /^>[ \t]?>/.test(source.slice(at, at + 3));
}

const COPY = compile(FILED);

/** Who is to have a copy is said in fewer words; what is to be done is told at length somewhere in its list. */
const LONGEST_RECIPIENT = 160;

/** Whether a list names those to whom a document goes: the copy that is filed ('Lưu: VT') stands in no other. */
export function listsRecipients(list: List, source: string): boolean {
  const items = list.children.map(({ children: [first] }) => (first?.type === 'paragraph' ? plain(first.children, source).folded : ''));
  return items.some((words) => COPY.test(words)) && items.every(({ length }) => length <= LONGEST_RECIPIENT);
}
