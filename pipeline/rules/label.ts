import { fold } from '../fold.ts';
import { COLUMN_HEADS, COLUMN_PATTERNS, type ColumnKind } from '../lexicon/table.ts';

const HEADS = new Map(COLUMN_HEADS.flatMap(({ kind, words }) => words.map((word) => [fold(word), kind] as const)));
const PATTERNS = COLUMN_PATTERNS.map(({ kind, pattern, assigning }) => ({ kind, shape: new RegExp(pattern, 'u'), assigning }));

/**
 * What a label says that stands behind it or below it, by its folded words; undefined where they say nothing that is known.
 * @param assigning whether it stands in a table that says who does something or by when
 */
export function kindOfLabel(folded: string, assigning: boolean): ColumnKind | undefined {
  return HEADS.get(folded) ?? PATTERNS.find((one) => one.shape.test(folded) && (assigning || !one.assigning))?.kind;
}
