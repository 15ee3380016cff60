import type { Narrative, Passage, TablePassage } from './narrative.ts';
import { joinPlain, spanOf, wordsOf, type Lines, type Plain } from './plain.ts';
import type { Coverage, RoleCoverage, Unread } from './schema/coverage.ts';
import type { Extraction } from './schema/dataset.ts';
import { looksAhead, SECTION_ROLES, type SectionRole } from './schema/section-role.ts';
import { headingOf } from './scribe.ts';
import type { Cell } from './table.ts';

/** A sentence, or a row of a table, with whether a record was read from it and whether it only leads in what stands below. */
type Seen = { readonly role: SectionRole; readonly read: boolean; readonly leads: boolean; readonly unread: () => Unread };

/** Counts the sentences of a document by the role of their parts, and keeps those of tasks and targets from which no record was read. */
export function coverageOf(narrative: Narrative, records: Pick<Extraction, 'tasks' | 'indicators' | 'deadlines'>, lines: Lines): Coverage {
  const starts = startsOf(records);
  const seen = [
    ...sentencesIn(narrative.passages, starts, lines),
    ...narrative.tables.flatMap((passage) => rowsIn(passage, starts, lines)),
  ];
  return {
    roles: SECTION_ROLES.flatMap((role): RoleCoverage[] => {
      const own = seen.filter((one) => one.role === role);
      return own.length === 0 ? [] : [{ role, sentences: own.length, read: own.filter(({ read }) => read).length }];
    }),
    unread: seen
      .filter(({ role, read, leads }) => looksAhead(role) && !read && !leads)
      .map(({ unread }) => unread())
      .sort((a, b) => a.span.start - b.span.start),
  };
}

function startsOf({ tasks, indicators, deadlines }: Pick<Extraction, 'tasks' | 'indicators' | 'deadlines'>): readonly number[] {
  const starts = [
    ...tasks.map(({ span }) => span),
    ...indicators.map(({ quantity }) => quantity.span),
    ...deadlines.map(({ span }) => span),
  ];
  return starts.map(({ start }) => start).sort((a, b) => a - b);
}

/** Whether a record begins from `start` on and before `end`. */
function hasOne(starts: readonly number[], start: number, end: number): boolean {
  let low = 0;
  let high = starts.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (starts[middle]! < start) low = middle + 1;
    else high = middle;
  }
  return low < starts.length && starts[low]! < end;
}

function sentencesIn(passages: readonly Passage[], starts: readonly number[], lines: Lines): Seen[] {
  const seen: Seen[] = [];
  let last: object | null = null;
  for (const { block, sentence, role } of passages) {
    if (sentence === last) continue;
    last = sentence;
    const { plain } = block;
    const from = plain.starts[sentence.start] ?? 0;
    const to = plain.ends[sentence.end - 1] ?? from;
    seen.push({
      role,
      read: hasOne(starts, from, to),
      leads: plain.text.endsWith(':') && sentence.end >= plain.text.length - 1,
      unread: () => ({
        role,
        text: wordsOf(plain, sentence.start, sentence.end),
        span: spanOf(plain, sentence.start, sentence.end, lines),
        heading: headingOf(block),
      }),
    });
  }
  return seen;
}

/** Rows with something in them; heads, rows that head a group of others and cells merged from above say nothing of their own. */
function rowsIn({ table, role }: TablePassage, starts: readonly number[], lines: Lines): Seen[] {
  const told = new Set<Cell>();
  return table.grid.rows.flatMap((row): Seen[] => {
    const cells = [...new Set(row)].filter((cell): cell is Cell => cell !== null && !told.has(cell) && cell.plain.text !== '');
    for (const cell of cells) told.add(cell);
    if (cells.length < 2 || cells.every(({ head }) => head)) return [];
    return [
      {
        role,
        read: cells.some(({ plain }) => hasOne(starts, plain.starts[0]!, plain.ends.at(-1)!)),
        leads: false,
        unread: () =>
          unreadRow(
            cells.map(({ plain }) => plain),
            role,
            headingOf(table),
            lines,
          ),
      },
    ];
  });
}

function unreadRow(pieces: readonly Plain[], role: SectionRole, heading: string[], lines: Lines): Unread {
  const row = joinPlain(pieces);
  return { role, text: row.text, span: spanOf(row, 0, row.text.length, lines), heading };
}
