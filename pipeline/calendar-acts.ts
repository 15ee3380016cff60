import { isTold } from './anchors.ts';
import type { Block, TableBlock } from './block.ts';
import { countedActs, type CountedActs } from './counted-acts.ts';
import type { Reading } from './match.ts';
import { isPeriod } from './period.ts';
import type { Plain } from './plain.ts';
import { actsAt } from './rules/tag.ts';
import { skipMarks } from './rules/task/scene.ts';
import type { Document } from './schema/document.ts';
import { looksAhead } from './schema/section-role.ts';

/** So many days with what happens on them are a calendar. */
const FEWEST = 3;

/** What can be a day and a colon: no other paragraph need be read. */
const ENTRY = /^[^:]*\d[^:]*:/;
/** More than the longest day, with its weekday and its dates. */
const LONGEST_DAY = 80;

type Entry = { readonly plain: Plain; readonly at: number; readonly acts: boolean; readonly told: boolean };

/** The acts of a document that stand one by one in paragraphs of their own: those an article counts off, those of a calendar. */
export function actsOneByOne(blocks: readonly (Block | TableBlock)[], read: (block: Block) => Reading, document: Document): CountedActs {
  const counted = document.kind === 'press' ? countedActs(blocks, read) : [];
  return new Map([...counted, ...calendarActs(blocks, read, document)]);
}

/**
 * What a calendar of work sets down for days to come ('Ngày 14/3: Thành lập Tổ bầu cử'): paragraphs that begin with a day and a colon, most of which name an
 * act. What is entered under a day that is over is told.
 */
function calendarActs(blocks: readonly (Block | TableBlock)[], read: (block: Block) => Reading, document: Document): CountedActs {
  const entries = blocks.flatMap((block) =>
    block.kind === 'table' || looksAhead(block.role) || !ENTRY.test(block.plain.folded.slice(block.begin, block.begin + LONGEST_DAY))
      ? []
      : (entryOf(block, read(block), document) ?? []),
  );
  const acts = entries.filter((entry) => entry.acts).length;
  if (entries.length < FEWEST || acts * 2 < entries.length) return new Map();
  return new Map(entries.filter(({ told }) => !told).map(({ plain, at }) => [plain, at] as const));
}

function entryOf(block: Block, { times, words }: Reading, document: Document): Entry | null {
  const { plain } = block;
  const day = times.find(({ start }) => start >= block.begin);
  if (day?.start !== skipMarks(plain, block.begin) || !isPeriod(day) || !isOfDays(day.value.time.unit)) return null;
  if (!/^ ?:/.test(plain.folded.slice(day.end, day.end + 2))) return null;
  return { plain, at: day.start, acts: actsAt(words, skipMarks(plain, day.end)), told: isTold(day, document) };
}

function isOfDays(unit: string): boolean {
  return unit === 'day' || unit === 'days';
}
