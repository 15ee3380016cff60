import type { Reading } from './match.ts';
import type { Block, TableBlock } from './block.ts';
import { TELLS_OR_ASKS } from './lexicon/orders.ts';
import { listsOutcomes } from './rules/lead-in-role.ts';
import { compile } from './rules/pattern.ts';
import { actsAt } from './rules/tag.ts';
import type { DocumentKind } from './schema/document.ts';
import { looksAhead } from './schema/section-role.ts';

/** Kinds of documents that ask for something. */
const ASKING: ReadonlySet<DocumentKind> = new Set(['directive', 'conclusion', 'plan']);

/**
 * Whether a document of a kind that asks for something has lost the words that say so, as copies of a piece do: none of its parts says what it is, none of
 * its lead-ins tells what came about, and some of its paragraphs begin with an act. Then its acts are what it asks for.
 */
export function isUnled(all: readonly (Block | TableBlock)[], kind: DocumentKind, read: (block: Block) => Reading): boolean {
  if (!ASKING.has(kind)) return false;
  const blocks = all.filter((block) => block.kind !== 'table');
  if (blocks.some(({ role, plain: { folded } }) => looksAhead(role) || listsOutcomes(folded) || TELLS.test(folded))) return false;
  return blocks.some((block) => block.kind !== 'heading' && actsAt(read(block).words, block.begin));
}

const TELLS = compile(TELLS_OR_ASKS);

/** A line that ends without a mark is no longer where it only names what stands below it. */
const LONGEST_NAME = 80;

/** Whether a line of such a piece only names what stands below it. */
export function onlyNames(folded: string): boolean {
  return folded.length < LONGEST_NAME && !/[.;:]$/.test(folded);
}
