import type { Span } from '../../pipeline/schema/span.ts';

export type MarkKind = 'task' | 'target' | 'actual' | 'estimate' | 'deadline';

/** A record as it is marked in a text: its span, the word that names its kind, and the page it leads to (null: none, or this very page). */
export type Mark = {
  readonly id: string;
  readonly kind: MarkKind;
  readonly label: string;
  readonly href: string | null;
  readonly span: Pick<Span, 'start' | 'end'>;
};

/** A run of one leaf's words under the same marks, outermost first. */
export type Segment = { readonly text: string; readonly marks: readonly Mark[] };

/**
 * A leaf's words cut where a mark begins or ends, so that marks may overlap in any way.
 * @param places for each unit of the words its place in the source (view/places.ts)
 * @param marks in any order
 */
export function cut(words: string, places: readonly number[], marks: readonly Mark[]): Segment[] {
  const ranges = marks
    .map((mark) => ({ mark, from: firstAt(places, mark.span.start), to: firstAt(places, mark.span.end) }))
    .filter(({ from, to }) => from < to && from < words.length);
  const cuts = [...new Set([0, words.length, ...ranges.flatMap(({ from, to }) => [from, Math.min(to, words.length)])])].sort(
    (a, b) => a - b,
  );
  const segments: Segment[] = [];
  for (let i = 0; i + 1 < cuts.length; i += 1) {
    const [from, to] = [cuts[i]!, cuts[i + 1]!];
    const over = ranges.filter((range) => range.from <= from && range.to >= to).map(({ mark }) => mark);
    segments.push({ text: words.slice(from, to), marks: over.sort((a, b) => length(b) - length(a) || a.span.start - b.span.start) });
  }
  return segments;
}

function firstAt(places: readonly number[], offset: number): number {
  let [low, high] = [0, places.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (places[middle]! < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

function length(mark: Mark): number {
  return mark.span.end - mark.span.start;
}
