import type { Reading } from './match.ts';
import type { Block, TableBlock } from './block.ts';
import { fold } from './fold.ts';
import { ARTICLE_STARTS, TITLE_OF_WORK } from './lexicon/programmes.ts';
import { TELLS_OR_ASKS } from './lexicon/orders.ts';
import { WORK_ALONE } from './part-role.ts';
import { listsOutcomes } from './rules/lead-in-role.ts';
import { compile } from './rules/pattern.ts';
import { actsAt } from './rules/tag.ts';
import type { Document, DocumentKind } from './schema/document.ts';
import type { Plain } from './plain.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';

/** Kinds of documents that ask for something. */
const ASKING: ReadonlySet<DocumentKind> = new Set(['directive', 'conclusion', 'plan', 'programme']);
/** Kinds of documents that lay down work where their title says so. */
const LAYING_DOWN: ReadonlySet<DocumentKind> = new Set(['resolution', 'decision']);

/**
 * Whether a document of a kind that asks for something has lost the words that say so, as copies of a piece do: none of its parts says what it is, none of
 * its lead-ins tells what came about, and some of its paragraphs begin with an act. Then its acts are what it asks for, as they are in a piece of an article
 * that holds little else.
 */
export function isUnled(
  all: readonly (Block | TableBlock)[],
  { kind, title }: Pick<Document, 'kind' | 'title'>,
  read: (block: Block) => Reading,
): boolean {
  if (kind === 'press') return isQuoted(all, read);
  const resolves = LAYING_DOWN.has(kind) && OF_WORK.test(fold(title));
  if (!ASKING.has(kind) && !resolves) return false;
  const byPart = resolves || kind === 'conclusion' || WORK_ALONE.has(kind);
  const blocks = all.filter((block) => block.kind !== 'table');
  if (
    blocks.some(
      (block) =>
        (kind === 'decision' && ARTICLES.test(block.plain.folded)) ||
        (byPart ? isInPart(block, read) : looksAhead(block.role)) ||
        listsOutcomes(block.plain.folded) ||
        TELLS.test(block.plain.folded),
    )
  )
    return false;
  return blocks.some((block) => block.kind !== 'heading' && beginsWithAct(block, read));
}

function beginsWithAct(block: Block, read: (block: Block) => Reading): boolean {
  return actsAt(read(block).words, block.begin);
}

/** What is told in paragraphs and points. */
function textsOf(all: readonly (Block | TableBlock)[]): readonly Block[] {
  return all.filter((block): block is Block => block.kind !== 'table' && block.kind !== 'heading');
}

/** Whether a piece of an article is nothing but points of a document that it quotes: nearly all begin with an act. */
function isQuoted(all: readonly (Block | TableBlock)[], read: (block: Block) => Reading): boolean {
  const told = textsOf(all).filter(({ plain }) => plain.text !== '');
  const acts = told.filter((block) => beginsWithAct(block, read)).length;
  return acts >= LEAST_QUOTED && acts >= told.length * MOST_QUOTED;
}

const LEAST_QUOTED = 5;
const MOST_QUOTED = 0.75;

/** Whether a block stands in a part that is said to hold work, or heads one; by its own words any point of a resolution or plan may order, and lead up to more. */
function isInPart({ kind, role, parent }: Block, read: (block: Block) => Reading): boolean {
  if (kind === 'heading') return looksAhead(role);
  return parent !== null && looksAhead(parent.role) && (parent.kind === 'heading' || !beginsWithAct(parent, read));
}

const OF_WORK = compile(TITLE_OF_WORK);
/** A decision that is whole says where it lays down what. */
const ARTICLES = compile(ARTICLE_STARTS);
const TELLS = compile(TELLS_OR_ASKS);

/** A line that ends without a mark is no longer where it only names what stands below it. */
const LONGEST_NAME = 80;

/** Whether a line of such a piece only names what stands below it. */
export function onlyNames(folded: string): boolean {
  return folded.length < LONGEST_NAME && !/[.;:]$/.test(folded);
}

/**
 * Headings and points that begin with an act and stand in one row with some that hold work: '4. Tăng cường …' beside '5. Thực hiện các giải pháp …', or
 * beside one below which most words begin with acts too, as where a copy begins amid the tasks. Of a list all points have to begin so, and more than one to
 * hold work.
 */
export function besideWork(all: readonly (Block | TableBlock)[], read: (block: Block) => Reading): ReadonlySet<Plain> {
  const labelled = all.filter((block): block is Block => block.kind !== 'table' && block.label !== null);
  const [headings, points] = [labelled.filter(({ kind }) => kind === 'heading'), labelled.filter(({ kind }) => kind !== 'heading')];
  const begins = (block: Block): boolean => beginsWithAct(block, read);
  const isList = (row: readonly Block[]): boolean => {
    const acts = row.filter(begins).length;
    return row.every((block) => BULLET.test(block.label!.text)) ? acts === row.length : acts >= row.length * MOST_OF_ROW;
  };
  const below = Map.groupBy(textsOf(all), ({ parent }) => parent);
  const holdsActs = (heading: Block): boolean => {
    const told = below.get(heading) ?? [];
    return begins(heading) && told.length > 0 && told.filter(begins).length > told.length / 2;
  };
  return new Set(
    [...rowsWithWork(headings, 1, holdsActs), ...rowsWithWork(points, LEAST_IN_LIST).filter(isList)]
      .flat()
      .filter((block) => block.role === 'none' && begins(block))
      .map(({ plain }) => plain),
  );
}

/** Blocks under one parent, of which so many hold work and none anything else. */
function rowsWithWork(blocks: readonly Block[], least: number, holdsWork: (block: Block) => boolean = () => false): Block[][] {
  return [...Map.groupBy(blocks, ({ parent }) => parent).values()].filter(
    (row) =>
      row.filter((block) => block.role === 'tasks' || holdsWork(block)).length >= least &&
      row.every(({ role }) => MAY_STAND_BESIDE.has(role)),
  );
}

const BULLET = /^[-+*•]$/;
/** Some numbered points may only be the names of parts. */
const MOST_OF_ROW = 0.7;
const LEAST_IN_LIST = 2;
const MAY_STAND_BESIDE: ReadonlySet<SectionRole> = new Set(['tasks', 'none', 'organisation']);
