import { fold } from './fold.ts';
import { CARD_LABELS, DOCUMENT_NAMES, type CardLabel } from './lexicon/card.ts';
import type { Frame } from './link-part.ts';
import type { Reading } from './match.ts';
import type { Passage, Placed } from './narrative.ts';
import type { Block, TableBlock } from './block.ts';
import type { Plain } from './plain.ts';
import { kindOfLabel } from './rules/label.ts';
import { isActing } from './rules/tag.ts';
import { listedBodies } from './rules/task/body-list.ts';
import type { Body } from './rules/task/scene.ts';

/** A line of a card: its block, what it says, and where its words begin behind the colon; what goes on with a line says what that line says. */
export type CardLine = { readonly block: Block; readonly label: CardLabel; readonly begin: number; readonly below?: true };

/** What stands in lines of their own under a piece of work: 'Cơ quan chủ trì: …', 'Thời gian hoàn thành: …'. */
export type Card = Readonly<Partial<Record<CardLabel, readonly CardLine[]>>>;

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
  for (const [index, block] of [...blocks, null].entries()) {
    const text = block === null || block.kind === 'table' ? null : block;
    const line = text && (lineOf(text) ?? titleOf(text, blocks.slice(index + 1, index + 1 + MOST_BODIES), read));
    const above = text && found.find((one) => one.block.plain === text.parent?.plain);
    if (line) found.push(line);
    else if (text && above) found.push({ block: text, label: above.label, begin: text.begin, below: true });
    else {
      const card = cardOf(found, read);
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

/** What lines say, by their labels; what stands below one says it where all of it only names. */
function cardOf(found: readonly CardLine[], read: Read): Card {
  const orders = new Set(found.flatMap((one) => (one.below && !namesOnly(one, read) ? [one.label] : [])));
  const says = found.filter(
    ({ block, label, begin, below }) => begin < block.plain.text.length && (below !== true || label === 'content' || !orders.has(label)),
  );
  return Object.groupBy(says, ({ label }) => label);
}

/** What a line's first words say, where they are a label: as listed, or as the head of such a column says it. */
function labelOf(words: string): CardLabel | undefined {
  const listed = LABELS.get(words);
  const kind = listed === undefined ? kindOfLabel(words, false) : undefined;
  return listed ?? BESIDE_WORK.find((label) => label === kind);
}

const BESIDE_WORK: readonly CardLabel[] = ['lead', 'support', 'deadline', 'product'];

/** The line that a block is: words that name what stands behind their colon. */
function lineOf(block: Block): CardLine | null {
  const { folded } = block.plain;
  const colon = folded.indexOf(':', block.begin);
  if (colon === -1 || colon - block.begin > LONGEST_LABEL + 1) return null;
  const label = labelOf(folded.slice(block.begin, colon).trim());
  return label === undefined ? null : { block, label, begin: colon + (folded[colon + 1] === ' ' ? 2 : 1) };
}

/** How many blocks below a title are looked at. */
const MOST_BODIES = 12;

/** The line that a title is without a colon, where all below it only names: '2. Cơ quan chủ trì' over a list of bodies. */
function titleOf(block: Block, next: readonly (Block | TableBlock)[], read: Read): CardLine | null {
  const { folded, text } = block.plain;
  if (text.length - block.begin > LONGEST_LABEL) return null;
  const label = labelOf(folded.slice(block.begin).trim());
  if (label !== 'lead' && label !== 'support' && label !== 'deadline') return null;
  const below = next.filter((one): one is Block => one.kind !== 'table' && one.parent?.plain === block.plain);
  const names = below.every((one) => lineOf(one) !== null || titles(one) || namesOnly({ block: one, label, begin: one.begin }, read));
  return below.length > 0 && names ? { block, label, begin: text.length } : null;
}

/** Whether a block is nothing but a label. */
function titles({ begin, plain: { folded } }: Block): boolean {
  return labelOf(folded.slice(begin).trim()) !== undefined;
}

/** Whether what stands below a line orders nothing itself, and leads nothing in. */
function namesOnly(line: CardLine, read: Read): boolean {
  const reading = read(line.block);
  return !line.block.plain.text.endsWith(':') && !beginsWithVerb(line.block, reading) && onlyNames(line, reading);
}

/**
 * Whose the lines are that begin with a block: of what it stands under, or of what stands beside it since the last heading. Where that names no document
 * to be made, its content is the work, and what it stands under a title; only where its content tells no act, the title does.
 */
function ownersOf(works: readonly Block[], first: Block, { content }: Card, read: Read): readonly Block[] {
  const last = works.at(-1);
  const beside = works.filter(({ kind, parent }) => kind !== 'heading' && parent?.plain === first.parent?.plain);
  const sibling = beside.at(-1);
  const under = last === undefined || last.plain === first.parent?.plain || sibling === undefined;
  const owners = under ? works.slice(-1) : sibling === last ? beside : works.slice(works.indexOf(sibling));
  const listed = content?.filter(({ below }) => below === true).map(({ block }) => block) ?? [];
  if (listed.length > 0) return [...owners, ...listed];
  if (content === undefined || owners.some((owner) => DOCUMENT_NAMES.test(owner.plain.folded.slice(owner.begin)))) return owners;
  const [{ block, begin }] = content as readonly [CardLine, ...CardLine[]];
  const acts = owners.some((owner) => beginsWithVerb(owner, read(owner)));
  return acts && !beginsWithVerb({ ...block, begin }, read(block)) ? owners : [block];
}

function beginsWithVerb({ begin }: Block, { words }: Reading): boolean {
  return words.some((word) => word.start >= begin && word.start <= begin + 1 && isActing(word));
}

/** What of a card is told like running text, with where its words begin; null where it only names. */
export function toldOf({ of, lines }: Cards, block: Block, read: Read): Block | null {
  const role = block.role === 'targets' || block.role === 'organisation' ? block.role : 'tasks';
  const line = lines.get(block.plain);
  if (line === undefined)
    return block.kind !== 'heading' ? { ...block, role } : beginsWithVerb(block, read(block)) ? { ...block, role, kind: 'item' } : null;
  if (line.label === 'content') return of.has(block.plain) ? { ...block, role, begin: line.begin } : null;
  if (line.below) return (line.label === 'lead' || line.label === 'support') && namesOnly(line, read) ? null : { ...block, role };
  return line.label !== 'deadline' && onlyNames(line, read(block)) ? null : { ...block, role, begin: line.begin };
}

/** Whether a line says only who or what, and no body in it is told to do anything ('Cơ quan thực hiện: Bộ Công an rà soát …'). */
function onlyNames({ begin }: CardLine, { words }: Reading): boolean {
  return !words.some(
    ({ classes, start }, index) =>
      start > begin && classes.has('verb') && words[index - 1]?.classes.has('agency') === true && words[index - 1]!.end + 1 === start,
  );
}

/** A passage of a piece of work with its card; one of a line that only says when orders nothing. */
export function withCards(passage: Passage, { of, lines }: Cards, read: Read): Passage {
  const card = of.get(passage.block.plain);
  if (card !== undefined) return withCard(passage, card, read);
  const line = lines.get(passage.block.plain);
  const orders = line?.label !== 'deadline' || !onlyNames(line, read(line.block));
  return orders ? passage : { ...passage, frames: [] };
}

/** What a passage has from a card: who leads and supports where its clause does not say so, until when, and what comes of it. */
function withCard(passage: Passage, { lead, support, deadline, product }: Card, read: Read): Passage {
  const bodies = (lines: readonly CardLine[] | undefined): readonly Placed<Body>[] | null => {
    const naming = lines?.filter((line) => onlyNames(line, read(line.block))) ?? [];
    if (naming.length === 0) return null;
    return naming.flatMap((line) =>
      listedBodies(line.block.plain, read(line.block).words, line.begin).map((mention) => ({ block: line.block, mention })),
    );
  };
  const [actors, supporters] = [bodies(lead), bodies(support)];
  const time = deadline
    ?.flatMap(({ block, begin }) => read(block).times.map((mention) => ({ block, begin, mention })))
    .find(({ begin, mention }) => mention.start >= begin && mention.value.kind !== 'compare');
  const made = product?.[0];
  return {
    ...passage,
    frames: framesOf(passage),
    inherited: {
      ...passage.inherited,
      ...(actors === null ? {} : { actors, support: supporters ?? [], from: 'lead-in' }),
      ...(actors === null && supporters !== null ? { support: supporters } : {}),
    },
    ...(time ? { tail: { block: time.block, mention: time.mention, from: 'lead-in' as const } } : {}),
    ...(made === undefined
      ? {}
      : { product: { piece: made.block.plain, start: made.begin, end: made.block.plain.text.replace(/[.;]$/, '').length } }),
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
