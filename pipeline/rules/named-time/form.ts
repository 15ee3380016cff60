/** A way in which a time only names something. The patterns are of folded text: `before` of what stands in front of the time, `own` of its words, `behind` of what follows. */
export type NamedTime = {
  readonly id: string;
  readonly about: string;
  readonly before: RegExp;
  readonly own?: RegExp;
  readonly behind?: RegExp;
  readonly examples: readonly string[];
  readonly counterexamples: readonly string[];
};

export const BARE_YEAR = /^năm \d{4}$/;
export const BARE_DAY = /^(?:ngày )?\d/;
