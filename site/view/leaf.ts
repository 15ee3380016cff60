import type { Code, Html as RawHtml, InlineCode, Text } from 'mdast';
import { straight } from '../../pipeline/fold.ts';
import { join, markup } from './html.ts';
import type { Html } from './html.ts';
import { cut } from './marks.ts';
import type { Mark, Segment } from './marks.ts';
import { places } from './places.ts';

/** What drawing one text needs and remembers: the source, the marks, whether each record is a place that links lead to, which have begun. */
export type Drawing = { readonly source: string; readonly marks: readonly Mark[]; readonly anchored: boolean; readonly begun: Set<string> };

/** A leaf's words with the marks over them; `linked` is false inside a link of the text, since links do not nest. */
export function leaf(node: Text | InlineCode | Code | RawHtml, drawing: Drawing, linked: boolean): Html {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const marks = drawing.marks.filter((mark) => mark.span.start < end && mark.span.end > start);
  if (marks.length === 0) return markup`${straight(node.value)}`;
  const at = places(node.value, drawing.source, start, end, node.type === 'text');
  return join(cut(node.value, at, marks).map((segment) => draw(segment, drawing, linked)));
}

function draw({ text, marks }: Segment, { begun, anchored }: Drawing, linked: boolean): Html {
  const inner = marks.at(-1);
  if (inner === undefined || text.trim() === '') return markup`${straight(text)}`;
  const fresh = marks.filter((mark) => !begun.has(mark.id));
  for (const mark of fresh) begun.add(mark.id);
  const classes = ['mark', ...new Set(marks.map((mark) => `mark-${mark.kind}`))].join(' ');
  const ids = marks.map((mark) => mark.id).join(' ');
  const anchors = join((anchored ? fresh : []).map((mark) => markup`<span id="${mark.id}" class="anchor"></span>`));
  // The record's later pieces lead to the same page: one stop for the keyboard is enough.
  const again = fresh.includes(inner) ? null : markup` tabindex="-1"`;
  const words = labelled(straight(text), fresh);
  return linked && inner.href !== null
    ? markup`${anchors}<a class="${classes}" href="${inner.href}" data-mark="${ids}"${again}>${words}</a>`
    : markup`${anchors}<span class="${classes}" data-mark="${ids}">${words}</span>`;
}

/** Words under marks that begin here: the first one keeps their label on its line. The style sheet draws it: copied text stays the source's own words. */
function labelled(text: string, fresh: readonly Mark[]): Html {
  if (fresh[0] === undefined) return markup`${text}`;
  // Of a word longer than a phone is wide only the beginning: the rest can be broken.
  const first = /^\s*\S{0,20}/u.exec(text)![0];
  return markup`<span class="named" data-label="${labelOf(fresh)}" data-kind="${fresh[0].kind}">${first}</span>${text.slice(first.length)}`;
}

/** The kinds of marks that begin together, each said once with its numbers: `kết quả 1–6 · hạn`. */
function labelOf(marks: readonly Mark[]): string {
  const parts = marks.map(({ label }) => /^(.*?) ?(\d*)$/.exec(label)!);
  return [...Map.groupBy(parts, ([, kind]) => kind!)]
    .map(([kind, found]) => `${kind} ${ranges(found.map(([, , n]) => Number(n)))}`.trim())
    .join(' · ');
}

function ranges(numbers: readonly number[]): string {
  const sorted = numbers.filter((n) => n > 0).toSorted((a, b) => a - b);
  const [first, last] = [sorted[0] ?? 0, sorted.at(-1) ?? 0];
  return last - first === sorted.length - 1 && sorted.length > 2 ? `${first}–${last}` : sorted.join(' · ');
}
