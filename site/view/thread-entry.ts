import type { Step, ThreadEntry } from '../../pipeline/schema/thread.ts';
import { printed } from './amount.ts';
import { readsAs } from './commitment-title.ts';
import { readable } from './date.ts';
import { documentName } from './document-name.ts';
import type { DocumentName } from './document-name.ts';
import { fill } from './fill.ts';
import type { Library } from './library.ts';
import { commitmentPath } from './paths.ts';
import { together } from './phrase.ts';
import type { Phrase } from './phrase.ts';
import type { ShapeName } from './shape.ts';

/** One point of a history as a list shows it. */
export type Point = {
  readonly step: Step;
  readonly word: string;
  readonly shape: ShapeName;
  readonly date: string;
  readonly document: DocumentName;
  readonly quote: string;
  /** The value with its period, or the date that was promised; empty where the point has none. */
  readonly what: Phrase;
  /** From what to what, where this changed it. */
  readonly change: { readonly from: Phrase; readonly to: Phrase } | null;
  /** The page of the record that the point is about, and whether the words are the record's own or another document's about it. */
  readonly href: string;
  readonly own: boolean;
  readonly record: string;
};

/** How each step is drawn. */
export const STEP_SHAPES: Readonly<Record<Step, ShapeName>> = {
  promised: 'start',
  repeated: 'again',
  raised: 'up',
  lowered: 'down',
  postponed: 'later',
  advanced: 'sooner',
  reported: 'report',
};

/** The steps that change what was promised. */
export const CHANGES = ['raised', 'lowered', 'postponed', 'advanced'] as const;

/** A point of a thread with its words. */
export function point(entry: ThreadEntry, library: Library): Point {
  const { words, href } = library;
  const { step, date, document, record, quote } = entry;
  const commitment = library.commitments.get(record);
  const own = commitment?.record.document === document;
  const named = documentName(document, library, own ? record : undefined);
  return {
    step,
    word: word(entry, library),
    shape: STEP_SHAPES[step],
    date: readable(date, words),
    document: named,
    // Ours may say what they are of, those of a body stay as they are.
    quote: (own && named.restated ? readsAs(commitment) : '') || quote,
    what: what(entry, library),
    change: changeOf(entry, library),
    href: href(commitmentPath(record)),
    own,
    record,
  };
}

/** From what to what a point changed the promise: values as printed, or dates; null where it changed nothing. */
export function changeOf({ from, record, period }: ThreadEntry, library: Library): Point['change'] {
  if (from === null) return null;
  const [before, after] = [valueOf(from, library), valueOf(record, library)];
  if (before !== null && after !== null) return { from: before, to: after };
  return { from: readable(from, library.words), to: period === null ? '' : readable(period, library.words) };
}

/** The value of an indicator as printed; null where there is no such indicator. */
export function valueOf(id: string, { commitments, words }: Library): Phrase | null {
  const commitment = commitments.get(id);
  return commitment?.type === 'indicator' ? printed(commitment.record.quantity, words) : null;
}

// A value that is reported says whether it is an estimate; a report on a task has no such role.
function word({ step, record }: ThreadEntry, { commitments, words }: Library): string {
  const commitment = commitments.get(record);
  return step === 'reported' && commitment?.type === 'indicator' ? words.kinds[commitment.record.role] : words.thread.steps[step];
}

function what({ record, period }: ThreadEntry, library: Library): Phrase {
  const { words } = library;
  const value = valueOf(record, library);
  if (period === null) return value ?? '';
  const time = readable(period, words);
  return value === null ? fill(words.thread.due, { day: time }) : together([value, time], ', ');
}
