import type { Plain } from './plain.ts';
import { RANKS } from './rules/numbering.ts';
import { wordsOf } from './rules/tag.ts';
import { ADDRESSED, bodiesAddressed, bodiesOfHeading } from './rules/task/body-heading.ts';
import type { DocumentKind } from './schema/document.ts';
import type { SectionRole } from './schema/section-role.ts';

/** What is written to say what will be done. */
const PLANS: ReadonlySet<DocumentKind> = new Set(['plan', 'programme', 'directive', 'decision', 'conclusion']);

/**
 * What a numbered part holds in a document that says what will be done, by what it is headed by: tasks where that is an act ('III. Phát triển hạ tầng số'),
 * what a body has to do where it is one ('5. Các hợp tác xã').
 * @param begin where the heading's words begin, behind the number
 * @param rank how deep its number stands
 */
export function roleOfPart(kind: DocumentKind, piece: Plain, begin: number, rank: number): SectionRole {
  if (!PLANS.has(kind)) return 'none';
  const words = wordsOf(piece);
  if (bodiesOfHeading(piece, words, begin).length > 0) return 'organisation';
  const first = words.find(({ start }) => start >= begin);
  return rank <= RANKS.two && first?.start === begin && first.classes.has('verb') ? 'tasks' : 'none';
}

/** '2. Yêu cầu các cấp ủy khẩn trương, bám sát kế hoạch.' above '2.1. …': what is ordered is told in the parts below it; the press and reports only tell of orders. */
export function tellsBodiesToAct(kind: DocumentKind, piece: Plain, begin: number): boolean {
  if (kind === 'press' || kind === 'report' || !ADDRESSED.test(piece.folded.slice(begin, begin + 24))) return false;
  return bodiesAddressed(piece.folded, wordsOf(piece), begin).length > 0;
}
