import { fold } from './fold.ts';
import { CARD_LABELS, DOCUMENT_NAMES, type CardLabel } from './lexicon/card.ts';
import type { Frame } from './link.ts';
import type { Reading } from './match.ts';
import type { Passage, Placed } from './narrative.ts';
import type { Block, TableBlock } from './outline.ts';
import type { Plain } from './plain.ts';
import { listedBodies } from './rules/task/body-list.ts';
import type { Body } from './rules/task/scene.ts';

/** A line of a card: its block, what it says, and where its words begin behind the colon. */
export type CardLine = { readonly block: Block; readonly label: CardLabel; readonly begin: number };

/** What stands in lines of their own under a piece of work: 'Cơ quan chủ trì: …', 'Thời gian hoàn thành: …'. */
export type Card = Readonly<Partial<Record<CardLabel, CardLine>>>;

/** The cards of a text: by its running text what belongs to each piece of work, and the lines themselves. */
export type Cards = { readonly of: ReadonlyMap<Plain, Card>; readonly lines: ReadonlyMap<Plain, CardLine> };

/** What was read in a block. */
type Read = (block: Block) => Reading;

const LABELS = new Map(CARD_LABELS.flatMap(({ label, words }) => words.map((word) => [fold(word), label] as const)));
const LONGEST_LABEL = Math.max(...[...LABELS.keys()].map((words) => words.length));

/**
 * Finds the cards of a document. A card names who leads, or says a time and something else; a time alone is the tail of what it dates
 * (`withTails`).
 */
export function cardsOf(blocks: readonly (Block | TableBlock)[], read: Read): Cards {
  const of = new Map<Plain, Card>();
  const lines = new Map<Plain, CardLine>();
  let works: Block[] = [];
  let found: CardLine[] = [];
  for (const block of [...blocks, null]) {
    const text = block === null || block.kind === 'table' ? null : block;
    const line = text && lineOf(text);
    if (line) found.push(line);
    else if (text !== null && found.some((one) => one.block.plain === text.parent?.plain))
      found.push({ block: text, label: 'more', begin: text.begin });
    else {
      const card: Card = Object.fromEntries(
        found.toReversed().flatMap((one) => (one.begin < one.block.plain.text.length ? [[one.label, one]] : [])),
      );
      if (card.lead !== undefined || (card.deadline !== undefined && (card.support ?? card.product ?? card.content) !== undefined)) {
        for (const owner of ownersOf(works, found[0]!.block, card, read)) of.set(owner.plain, card);
        for (const one of found) lines.set(one.block.plain, one);
      }
      if (found.length > 0 || text === null) works = [];
      found = [];
      if (text !== null && text.plain.text !== '') works.push(text);
    }
  }
  return { of, lines };
}

/** The line that a block is: words that name what stands behind their colon. */
function lineOf(block: Block): CardLine | null {
  const { folded } = block.plain;
  const colon = folded.indexOf(':', block.begin);
  if (colon === -1 || colon - block.begin > LONGEST_LABEL + 1) return null;
  const label = LABELS.get(folded.slice(block.begin, colon).trim());
  return label === undefined ? null : { block, label, begin: colon + (folded[colon + 1] === ' ' ? 2 : 1) };
}

/**
 * Whose the lines are that begin with a block: of what it stands under, or of what stands beside it since the last heading. Where that only
 * names a matter, and no document to be made, its content is the work.
 */
function ownersOf(works: readonly Block[], first: Block, { content }: Card, read: Read): readonly Block[] {
  const last = works.at(-1);
  const beside = works.filter(({ kind, parent }) => kind !== 'heading' && parent?.plain === first.parent?.plain);
  const under = last === undefined || last.plain === first.parent?.plain || beside.at(-1) !== last;
  const owners = under ? works.slice(-1) : beside;
  const named = owners.some((owner) => beginsWithVerb(owner, read(owner)) || DOCUMENT_NAMES.test(owner.plain.folded.slice(owner.begin)));
  return content === undefined || named ? owners : [content.block];
}

function beginsWithVerb({ begin }: Block, { words }: Reading): boolean {
  return words.some(({ start, classes }) => start >= begin && start <= begin + 1 && (classes.has('verb') || classes.has('adverb')));
}

/** What of a card is told like running text, with where its words begin; null where it only names. */
export function toldOf({ of, lines }: Cards, block: Block, read: Read): Block | null {
  const role = block.role === 'targets' || block.role === 'organisation' ? block.role : 'tasks';
  const line = lines.get(block.plain);
  if (line === undefined)
    return block.kind !== 'heading' ? { ...block, role } : beginsWithVerb(block, read(block)) ? { ...block, role, kind: 'item' } : null;
  if (line.label === 'content') return of.has(block.plain) ? { ...block, role, begin: line.begin } : null;
  if (line.label === 'more') return { ...block, role };
  return line.label !== 'deadline' && onlyNames(line, read(block)) ? null : { ...block, role, begin: line.begin };
}

/** Whether a line says only who or what, and no body in it is told to do anything ('Cơ quan thực hiện: Bộ Công an rà soát …'). */
function onlyNames({ begin }: CardLine, { words }: Reading): boolean {
  return !words.some(
    ({ classes, start }, index) =>
      start > begin && classes.has('verb') && words[index - 1]?.classes.has('agency') === true && words[index - 1]!.end + 1 === start,
  );
}

/** What a passage of a piece of work has from its card: who leads and supports where its clause does not say so, until when, and what comes of it. */
export function withCard(passage: Passage, { lead, support, deadline, product }: Card, read: Read): Passage {
  const bodies = (line: CardLine | undefined): readonly Placed<Body>[] | null => {
    if (line === undefined || !onlyNames(line, read(line.block))) return null;
    return listedBodies(line.block.plain, read(line.block).words, line.begin).map((mention) => ({ block: line.block, mention }));
  };
  const [actors, supporters] = [bodies(lead), bodies(support)];
  const time = deadline && read(deadline.block).times.find(({ start, value }) => start >= deadline.begin && value.kind !== 'compare');
  return {
    ...passage,
    frames: framesOf(passage),
    inherited: {
      ...passage.inherited,
      ...(actors === null ? {} : { actors, support: supporters ?? [], from: 'lead-in' }),
      ...(actors === null && supporters !== null ? { support: supporters } : {}),
    },
    ...(deadline && time ? { tail: { block: deadline.block, mention: time, from: 'lead-in' as const } } : {}),
    ...(product === undefined
      ? {}
      : { product: { piece: product.block.plain, start: product.begin, end: product.block.plain.text.replace(/[.;]$/, '').length } }),
  };
}

/** The title of a piece of work is one task, like a row of a table; prose is as many as it tells. */
function framesOf({ block, clause, sentence, frames }: Passage): readonly Frame[] {
  const { text } = block.plain;
  const isTitle =
    sentence.start <= block.begin + 1 && clause.start === sentence.start && clause.end >= text.length - 1 && !/[.;:]$/.test(text);
  const [first] = frames;
  return isTitle && first?.actors.length === 0 ? [{ ...first, end: text.length }] : frames;
}
