import { coverageOf } from './coverage.ts';
import type { Narrative, Passage, HeadingPassage, TablePassage } from './narrative.ts';
import type { Lines } from './plain.ts';
import type { Extraction } from './schema/dataset.ts';
import type { Document } from './schema/document.ts';
import { Scribe } from './scribe.ts';
import { tabulate } from './tabulate.ts';

/** Makes the records of one document from its narrative: ids, spans, deadlines with what they bound, actors and times with where they were inherited from. */
export function assemble(document: Document, narrative: Narrative, lines: Lines): Extraction {
  const scribe = new Scribe(document, lines);
  for (const item of inOrder(narrative)) {
    if ('frames' in item) scribe.passage(item);
    else if ('table' in item) tabulate(item, scribe);
    else scribe.heading(item);
  }
  const records = scribe.records();
  return { document, ...records, dropped: [], coverage: coverageOf(narrative, records, lines) };
}

function inOrder({ passages, tables, headings }: Narrative): (Passage | HeadingPassage | TablePassage)[] {
  const place = (item: Passage | HeadingPassage | TablePassage): number =>
    'table' in item ? item.table.grid.from : (item.block.plain.starts['clause' in item ? item.clause.start : 0] ?? 0);
  return [...passages, ...tables, ...headings].sort((a, b) => place(a) - place(b));
}
