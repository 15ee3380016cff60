import type { Plain } from './plain.ts';
import type { Label } from './rules/numbering.ts';
import type { SectionRole } from './schema/section-role.ts';
import type { Grid } from './table.ts';

/** A piece of running text or a heading, with its number, the role of the section it stands in, and the block that introduces it. */
export type Block = {
  readonly kind: 'heading' | 'paragraph' | 'item';
  readonly plain: Plain;
  readonly label: Label | null;
  /** What the heading or lead-in above it makes of it; a heading's own role is what it gives to the blocks below. */
  readonly role: SectionRole;
  /** The nearest heading, lead-in or numbered block that this one stands under. */
  readonly parent: Block | null;
  /** The headings above it, outermost first, as a reader sees them. */
  readonly headings: readonly Block[];
  /** Where its words begin, after the number. */
  readonly begin: number;
};

/** A table as a grid of cells, with the block of context it stands in. */
export type TableBlock = {
  readonly kind: 'table';
  readonly grid: Grid;
  /** The short paragraph right above it, which may name the unit of all its values. */
  readonly caption: Block | null;
  readonly role: SectionRole;
  readonly parent: Block | null;
  readonly headings: readonly Block[];
};

/** The running texts of a block: of a table its cells, one that spans others once. */
export function piecesOf(block: Block | TableBlock): readonly Plain[] {
  if (block.kind !== 'table') return [block.plain];
  return [...new Set(block.grid.rows.flat())].flatMap((cell) => (cell === null ? [] : [cell.plain]));
}
