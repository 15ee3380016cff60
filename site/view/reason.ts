import type { Provenance } from '../../pipeline/schema/provenance.ts';
import type { Span } from '../../pipeline/schema/span.ts';

/** One step of a reading: the rule, the words it read, and the readings that lost to it. */
export type Reason = {
  readonly rule: string;
  readonly words: string;
  readonly over: readonly { readonly rule: string; readonly words: string }[];
};

/** Why a record was read so, in the order of the rules; words as they stand in the source. */
export function reasons(provenance: Provenance, source: string): Reason[] {
  return provenance.map(({ rule, span, over }) => ({
    rule,
    words: slice(source, span),
    over: (over ?? []).map((lost) => ({ rule: lost.rule, words: slice(source, lost.span) })),
  }));
}

function slice(source: string, span: Span): string {
  return source.slice(span.start, span.end).replace(/\s+/g, ' ').trim();
}
