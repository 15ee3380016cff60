import type { Deadline } from '../schema/deadline.ts';
import type { Indicator } from '../schema/indicator.ts';
import type { Task } from '../schema/task.ts';
import type { GoldDeadline, GoldIndicator, GoldTask } from './gold.ts';
import { flat, lettersOf } from '../letters.ts';

/** Whether a record has what the reader marked; null where the reader left it open. */
export type Facet<Marked, Read> = (marked: Marked, read: Read) => boolean | null;

/** What is compared in a task that was found. */
export const TASK_FACETS: Readonly<Record<string, Facet<GoldTask, Task>>> = {
  due: (marked, { deadline }) =>
    marked.due === undefined ? null : [marked.due, ...(marked.dueAlso ?? [])].includes(deadline?.due ?? null),
  actor: ({ actor }, { actors }) => {
    if (actor === undefined) return null;
    if (actor === null) return actors.every(({ inherited }) => inherited);
    return actors.some(({ name }) => fold(name) === fold(actor) || firstBody(name) === firstBody(actor));
  },
  modality: (marked, read) => marked.modality === read.modality,
};

/** What is compared in an indicator that was found. */
export const INDICATOR_FACETS: Readonly<Record<string, Facet<GoldIndicator, Indicator>>> = {
  unit: (marked, { quantity }) => agrees(marked.unit, quantity.unit),
  role: (marked, { role }) => agrees(marked.role, role),
  period: (marked, { period }) => agrees(marked.period, period?.edtf ?? ''),
  measure: (marked, { measure }) => agrees(marked.measure, measure),
  name: (marked, { name }) => {
    if (marked.name === undefined) return null;
    const [a, b] = [flat(marked.name).toLowerCase(), flat(name).toLowerCase()];
    return a.includes(b) || b.includes(a);
  },
};

/** What is compared in a deadline that was found. */
export const DEADLINE_FACETS: Readonly<Record<string, Facet<GoldDeadline, Deadline>>> = {
  due: (marked, { due }) => (marked.due === undefined ? null : [marked.due, ...(marked.dueAlso ?? [])].includes(due)),
  start: (marked, { start }) => agrees(marked.start, start),
  kind: (marked, { kind }) => (marked.kind === undefined ? null : [marked.kind, ...(marked.kindAlso ?? [])].includes(kind)),
};

/** Whether a task covers the words that the reader marked. */
export function fitsTask({ anchor }: GoldTask, { quote }: Task): boolean {
  return lettersOf(quote).includes(lettersOf(anchor));
}

/** Whether an indicator has the value that the reader marked, at its place in the text. */
export function fitsIndicator({ anchor, min, max }: GoldIndicator, { quantity }: Indicator, text: string): boolean {
  return touches(quantity.span, text.indexOf(anchor), anchor.length) && isNear(min, quantity.min) && isNear(max, quantity.max);
}

/** Whether a deadline stands where the reader marked the time. */
export function fitsDeadline({ anchor, text: words }: GoldDeadline, { span }: Deadline, text: string): boolean {
  return touches(span, text.indexOf(anchor) + Math.max(0, anchor.indexOf(words)), words.length);
}

/** Whether a span shares a character with the `length` characters from `at`. */
export function touches(span: { readonly start: number; readonly end: number }, at: number, length: number): boolean {
  return span.start < at + length && span.end > at;
}

function agrees(marked: string | null | undefined, read: string | null): boolean | null {
  return marked === undefined ? null : marked === read;
}

function isNear(a: number | null, b: number | null): boolean {
  return a === null || b === null ? a === b : Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
}

/** Bodies joined in a row are one actor or several: the first of them must agree. */
function firstBody(name: string): string {
  return fold(name).split(/, | và | cùng |; /)[0]!;
}

// Not pipeline/fold.ts: a gold name and a read name may differ in nothing but these.
function fold(name: string): string {
  return flat(name).toLowerCase().replace(/uỷ/g, 'ủy').replace(/oá/g, 'óa').replace(/oà/g, 'òa');
}
