import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { partsOf } from './part.ts';
import type { Part } from './part.ts';
import { subjectPath } from './paths.ts';
import type { Row } from './row.ts';
import type { Subject } from './subject.ts';
import type { RowGroup } from './subject-page.ts';

const ASKED_SHOWN = 30;

/** What a body is asked to do as one page shows it; a group that began on the page before says so. */
export type AskedPart = { readonly part: Part<unknown>; readonly groups: readonly RowGroup[] };

type Placed = { readonly group: RowGroup; readonly row: Row; readonly first: boolean };

/** Groups of rows cut into the pages of a body: the first is its own page. */
export function askedParts(groups: readonly RowGroup[], { id }: Pick<Subject, 'id'>, { words }: Library): AskedPart[] {
  const placed = groups.flatMap((group) => group.rows.map((row, i): Placed => ({ group, row, first: i === 0 })));
  const continued = (heading: string) => fill(words.pages.agencies.continued, { name: heading });
  return partsOf(placed, subjectPath('agencies', id), ASKED_SHOWN).map((part) => ({
    part,
    groups: [...Map.groupBy(part.items, ({ group }) => group)].map(([{ heading, rows: all }, items]) => ({
      heading: heading === null || items[0]!.first ? heading : continued(heading),
      count: all.length,
      rows: items.map(({ row }) => row),
    })),
  }));
}
