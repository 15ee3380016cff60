import type { TableHead } from './columns.ts';
import type { Frame } from './link-part.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import type { Observation } from './rules/indicator/observe.ts';
import type { Block, TableBlock } from './block.ts';
import type { BoundTime } from './rules/bound.ts';
import type { Mention } from './rules/rule.ts';
import type { Body } from './rules/task/scene.ts';
import type { SectionRole } from './schema/section-role.ts';
import type { Sentence, Stretch } from './rules/segment.ts';
import type { Anchor } from './time.ts';

/** A mention with the block whose text it stands in. */
export type Placed<M> = { readonly block: Block; readonly mention: M };

/** What a clause inherits: bodies and times of the lead-ins and headings above it, each with where it stands. */
export type Inherited = {
  readonly actors: readonly Placed<Body>[];
  readonly support: readonly Placed<Body>[];
  readonly from: 'lead-in' | 'section' | null;
  readonly time: (Placed<Mention<BoundTime>> & { readonly from: 'lead-in' | 'section' }) | null;
  /** The time that values speak of, also in parts that look back. */
  readonly period: Placed<Mention<BoundTime>> | null;
};

/** One clause with all that is known of it: the last stop before records are made. */
export type Passage = {
  readonly block: Block;
  readonly reading: Reading;
  readonly sentence: Sentence;
  readonly clause: Stretch;
  readonly role: SectionRole;
  readonly frames: readonly Frame[];
  readonly observations: readonly Observation[];
  readonly inherited: Inherited;
  /** The time that opens the sentence, for the values of its later clauses ('Đến năm 2030, …; …'). */
  readonly opening: Mention<BoundTime> | null;
  readonly anchor: Anchor;
  /** What is to come of it, by a line of its own. */
  readonly product?: Stretch & { readonly piece: Plain };
  /** The time of words behind it that do nothing but date it. */
  readonly tail?: Placed<Mention<BoundTime>> & { readonly from: 'clause' | 'lead-in' };
};

/** A table with what its rows inherit. */
export type TablePassage = {
  readonly table: TableBlock;
  /** Null where no column names what the rows are of. */
  readonly head: TableHead | null;
  readonly role: SectionRole;
  readonly inherited: Inherited;
  readonly anchor: Anchor;
};

/** Headings and lead-ins too are read: their times date what stands under them. */
export type HeadingPassage = { readonly block: Block; readonly reading: Reading; readonly role: SectionRole; readonly anchor: Anchor };

/** A document told from beginning to end. */
export type Narrative = {
  readonly passages: readonly Passage[];
  readonly tables: readonly TablePassage[];
  readonly headings: readonly HeadingPassage[];
  /** What was read in each piece of running text that was read. */
  readonly readings: ReadonlyMap<Plain, Reading>;
};
