import { z } from 'zod';
import { IsoDay } from './date.ts';
import { Reviewed } from './evidence.ts';
import { Provenance } from './provenance.ts';
import { Quantity } from './quantity.ts';
import { Span } from './span.ts';

export const Role = z.enum(['target', 'estimate', 'actual']);
export type Role = z.infer<typeof Role>;

/**
 * A plan that nobody printed: computed from a value and its share of the plan. `min` and `max` are as far as the rounding of the printed
 * numbers leaves it open.
 */
export const Implied = z
  .object({ derived: z.literal(true), value: z.number(), min: z.number(), max: z.number(), unit: z.string() })
  .readonly();
export type Implied = z.infer<typeof Implied>;

/** What a value is held against: a change on a year, a ratio to it, a share of a plan, with the plan that the share implies. */
export const Comparison = z
  .object({ relation: z.enum(['change', 'ratio', 'of-plan']), quantity: Quantity, to: z.string(), implied: Implied.optional() })
  .readonly();
export type Comparison = z.infer<typeof Comparison>;

/** The time a value speaks of; `inherited` where the clause does not say it. */
export const Period = z.object({ text: z.string(), edtf: z.string(), start: IsoDay, end: IsoDay, inherited: z.boolean() }).readonly();
export type Period = z.infer<typeof Period>;

/** One observation: a measure with a value, said of a period, as target, estimate or actual. */
export const Indicator = z
  .object({
    id: z.string(),
    document: z.string(),
    quote: z.string(),
    span: Span,
    name: z.string(),
    measure: z.string().nullable(),
    role: Role,
    quantity: Quantity,
    period: Period.nullable(),
    place: z.string(),
    territory: z.string(),
    topic: z.string(),
    comparisons: z.array(Comparison).readonly(),
    heading: z.array(z.string()).readonly(),
    formerly: z.array(z.string()).readonly(),
    reviewed: Reviewed.nullable(),
    provenance: Provenance,
  })
  .readonly();
export type Indicator = z.infer<typeof Indicator>;
