import { COUNTED_OFF, COUNTS_OUTCOMES } from './lexicon/announcements.ts';
import type { Reading } from './match.ts';
import type { Block, TableBlock } from './block.ts';
import type { Plain } from './plain.ts';
import type { Announced } from './rules/role.ts';
import type { Sentence } from './rules/segment.ts';
import { actsAt } from './rules/tag.ts';
import type { SectionRole } from './schema/section-role.ts';
import { compile } from './rules/pattern.ts';

/** Where, in the paragraphs of a report, an act begins that is counted off. */
export type CountedActs = ReadonlyMap<Plain, number>;

type Point = { readonly block: Block; readonly at: number; readonly first: boolean; readonly acts: boolean; readonly before: string };

const COUNTED = compile(COUNTED_OFF);
const OUTCOMES = compile(COUNTS_OUTCOMES);
/** How far back words say what is counted off. */
const LEAD = 200;
/** Behind an act that was done it is told soon that it was. */
const NEAR = 90;
/** So many points are a list, and all but one of so many are acts. */
const FEWEST = 3;
const ONE_IN = 5;

/**
 * The acts that a report counts off over its paragraphs ('… bao gồm: Thứ nhất là chuẩn bị …', 'Thứ hai là mở rộng …'): a list of acts of which none is told to
 * have been done is of what is to be done, whatever leads up to it.
 */
export function countedActs(blocks: readonly (Block | TableBlock)[], read: (block: Block) => Reading): CountedActs {
  const runs: Point[][] = [];
  let before = '';
  for (const block of blocks) {
    if (block.kind === 'table') continue;
    const point = pointIn(block, before, read);
    if (point?.first) runs.push([point]);
    else if (point) runs.at(-1)?.push(point);
    before = block.plain.folded;
  }
  return new Map(runs.filter(isOfActs).flatMap((run) => run.filter(({ acts }) => acts).map(({ block, at }) => [block.plain, at] as const)));
}

function pointIn(block: Block, before: string, read: (block: Block) => Reading): Point | null {
  const { folded } = block.plain;
  const counted = COUNTED.exec(folded.slice(block.begin));
  if (counted === null) return null;
  const start = block.begin + counted.index;
  const at = start + counted[0].length;
  const { words } = read(block);
  const done = words.some(({ start: other, classes }) => classes.has('past') && !classes.has('verb') && other >= at && other < at + NEAR);
  const acts = !done && (actsAt(words, at) || words.some(({ start: other, classes }) => other === at && classes.has('modal')));
  return { block, at, first: counted.groups?.first !== undefined, acts, before: `${before} ${folded.slice(0, start)}`.slice(-LEAD) };
}

function isOfActs(run: readonly Point[]): boolean {
  const acts = run.filter((point) => point.acts).length;
  return acts >= FEWEST && (run.length - acts) * ONE_IN <= run.length && !OUTCOMES.test(run[0]!.before);
}

/** What a sentence announces that has an act in it that is counted off; null where it has none, or stands among targets. */
export function countedIn(counted: CountedActs, { plain }: Block, { start, end }: Sentence, role: SectionRole): Announced | null {
  const at = counted.get(plain);
  return at === undefined || at < start || at >= end || role === 'targets' ? null : { role: 'tasks', behind: 'goal', at: at - start };
}
