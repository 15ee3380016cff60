import { isRecent } from './anchors.ts';
import { DEBATE_LED } from './lexicon/orders.ts';
import type { Linked, Manner } from './link-part.ts';
import type { Reading } from './match.ts';
import type { Plain } from './plain.ts';
import { firstLimits } from './rules/bound.ts';
import type { Stretch } from './rules/segment.ts';
import { callIn, countedOff, foretoldIn, isSaidByLeader, urgedIn } from './rules/task/call.ts';
import { orderIn, pledgeIn } from './rules/task/pledge.ts';
import type { Document } from './schema/document.ts';
import { looksAhead, type SectionRole } from './schema/section-role.ts';
import type { Stand } from './stand.ts';
import { compile } from './rules/pattern.ts';

/** Where what a body is ordered is a task, though the section is about something else. */
const ORDERED_IN: ReadonlySet<SectionRole> = new Set(['none', 'agenda', 'grounds', 'shortcomings', 'causes', 'purpose', 'context']);

/** What is known of a text and a sentence when one of its clauses is read. */
export type Circumstances = {
  /** Whether the text itself binds: what it says of a body then is that body's duty. */
  readonly binds: boolean;
  /** Whether no part says that it asks for something: then only words that are known for acts are. */
  readonly unled: boolean;
  readonly leaders: ReadonlySet<string>;
  /** Whether the sentence names legal grounds, says who carries out the document or when it takes effect, or only sums up what is told below it. */
  readonly aside: boolean;
  /** Whether an order was given before in the sentence, and whether it has begun to tell what was done. */
  readonly ordered: boolean;
  readonly told: boolean;
  /** Where the sentence begins to tell of a body what it will do; null where it does not. */
  readonly pledge: Pledge | null;
  readonly leads: boolean;
  /** Whether the sentence of the press names a day to come by which something is to be done. */
  readonly dated: boolean;
};

/** How a clause is to be read by where the text stands and what its sentence has said so far. */
export function mannerOf({ role, turned }: Stand, clause: Stretch, known: Circumstances): Manner {
  return {
    bare: (looksAhead(role) && !known.told) || known.ordered || (known.pledge !== null && known.pledge.at < clause.end),
    guess: !known.unled && (role === 'tasks' || role === 'organisation'),
    running: turned,
    orders: !known.aside && (ORDERED_IN.has(role) || (known.binds && role === 'results')),
    given: !known.aside && role === 'results',
    subjects: known.binds && (role === 'none' || (role === 'closing' && !known.aside)),
    leads: known.leads,
    reports: !known.binds,
    dated: known.dated && !looksAhead(role) && role !== 'closing',
    leaders: known.leaders,
  };
}

/** Where a sentence begins to tell what will or has to be done, and whether what stands behind it may go on with that. */
export type Pledge = { readonly at: number; readonly opens: boolean };

/** Whether what a clause tells to be done, of somebody or by a pledge, may go on behind its sentence. */
export function opensTasks({ frames, actors }: Linked, pledge: Pledge | null): boolean {
  return frames.length > 0 && (actors.length > 0 || pledge !== null) && pledge?.opens !== false;
}

/** 'Ngày 3/5, UBND tỉnh yêu cầu các sở …': in the press a day that has just been is that of the order, and not of what is ordered. */
export function withoutDayOfOrder(linked: Linked, document: Document): Linked {
  const { frames, opening, ordered } = linked;
  if (!ordered || opening === null || !isRecent(opening, document)) return linked;
  return { ...linked, frames: frames.map((frame) => (frame.opening === opening ? { ...frame, opening: null } : frame)) };
}

/** Where a sentence of the press begins to pledge or to order something amid what is told, on the agenda or in no part at all; null where it does not. */
export function pledgedIn(
  piece: Plain,
  reading: Reading,
  sentence: Stretch,
  { role, leaders }: { readonly role: SectionRole; readonly leaders: ReadonlySet<string> },
): Pledge | null {
  if (role !== 'results' && !ORDERED_IN.has(role)) return null;
  if (DEBATE.test(piece.folded.slice(sentence.start, sentence.end))) return null;
  const at = pledgeIn(piece, reading, sentence, true) ?? orderIn(piece, reading, sentence, { amid: true, leaders });
  if (at !== null) return { at, opens: true };
  const bound = isBoundToCome(reading, sentence);
  const call = bound || isSaidByLeader(piece.folded, sentence) ? callIn(piece, reading, sentence) : null;
  const from =
    call?.from ?? urgedIn(piece, reading, sentence) ?? countedOff(piece, reading, sentence) ?? foretoldIn(piece, reading, sentence);
  return from === null ? null : { at: from, opens: bound };
}

/** Whether a sentence names a day up to which something is to be done. */
function isBoundToCome({ times }: Reading, { start, end }: Stretch): boolean {
  return firstLimits(times, start, end).some(({ value }) => value.time.unit === 'day');
}

const DEBATE = compile(DEBATE_LED);
