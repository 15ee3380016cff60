import { z } from 'zod';
import { Role } from './indicator.ts';

export const VERDICTS = ['met', 'missed', 'partly', 'pending', 'unknown', 'not-comparable'] as const;
export const Verdict = z.enum(VERDICTS);
export type Verdict = z.infer<typeof Verdict>;

/**
 * Why a verdict is no plain yes or no. `territory`: the ground of the place changed in between; `unit`, `basis`: values of other units, or of a month against
 * a year; `direction`: nobody says whether more or less is better; `measure`: the measure is not in the lexicon, so nothing can be told to be the same;
 * `period`: the target names no time; `open`: the result is printed as a bound alone, on the wrong side of the target to tell; `bound`: the result stands at
 * the bound that was to be passed; `range`: within the range aimed at, below its better end; `none`: no later document gives a value.
 */
export const REASONS = ['territory', 'unit', 'basis', 'direction', 'measure', 'period', 'open', 'bound', 'range', 'none'] as const;
export const Reason = z.enum(REASONS);
export type Reason = z.infer<typeof Reason>;

/** A value held against a target: an id of the indicators, its document, whether it is of the target's own period, and what it alone says of the target, or on the way there. */
export const Held = z
  .object({
    indicator: z.string(),
    document: z.string(),
    role: Role,
    relation: z.enum(['same-period', 'progress']),
    verdict: Verdict.nullable(),
  })
  .readonly();
export type Held = z.infer<typeof Held>;

/** What became of one target: the verdict, from which value, what else was said, and what could not be held against it. */
export const Outcome = z
  .object({
    /** The id of the target among the indicators, and its document. */
    target: z.string(),
    document: z.string(),
    verdict: Verdict,
    reason: Reason.nullable(),
    /** The value that decides: actual before estimate, later before earlier; null without any. */
    result: z.string().nullable(),
    /** Whether target and result stand in one document. */
    within: z.boolean(),
    /** Whether both are equal only as far as their printed digits tell. */
    rounded: z.boolean(),
    /** The comparison in numbers of the target's unit: `10.34 < 12.7 percent`; null without a result. */
    comparison: z.string().nullable(),
    /** The result less the target's nearest bound, in its unit; null where either is open. */
    difference: z.number().nullable(),
    /** All values of the target's period, the deciding one first, then those on the way, the latest first. */
    held: z.array(Held).readonly(),
    /** Two values of the same period that differ by more than their rounding, and by how much: of the same role, or of another with another verdict. */
    disagreement: z.object({ one: z.string(), other: z.string(), difference: z.number() }).readonly().nullable(),
    /** Values of the same measure and period that are not held against it, and why. */
    excluded: z.array(z.object({ indicator: z.string(), reason: Reason }).readonly()).readonly(),
  })
  .readonly();
export type Outcome = z.infer<typeof Outcome>;
